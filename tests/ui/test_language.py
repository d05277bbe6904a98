# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The language switch, and that every text exists in Japanese."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inquirydesk.domain.sourced import Language
from inquirydesk.ui.language import LanguageSwitch, screen_language
from inquirydesk.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"


@pytest.fixture(scope="module")
def tool() -> dict[str, object]:
    """The functions of the translation command."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        return runpy.run_path(str(ROOT / "packaging" / "translations.py"))
    finally:
        sys.path.remove(str(ROOT / "packaging"))


def test_every_text_has_its_japanese(tool: dict[str, object]) -> None:
    messages, is_open = tool["messages"], tool["is_open"]
    assert callable(messages)
    assert callable(is_open)
    missing = [
        f"{path.name}: {message.findtext('source')}"
        for path in sorted(TRANSLATIONS.glob("*_ja.ts"))
        for _, message in messages(path)
        if is_open(message)
    ]
    assert missing == []


def test_the_translation_files_hold_the_texts_of_the_source(
    tool: dict[str, object], tmp_path: Path
) -> None:
    sources_by_module, collect, messages = (
        tool["sources_by_module"],
        tool["collect"],
        tool["messages"],
    )
    assert callable(sources_by_module)
    assert callable(collect)
    assert callable(messages)
    every_source = [path for paths in sources_by_module().values() for path in paths]
    collect(every_source, tmp_path / "all_ja.ts")
    in_source = {(context, m.findtext("source")) for context, m in messages(tmp_path / "all_ja.ts")}
    in_files = {
        (context, message.findtext("source"))
        for path in TRANSLATIONS.glob("*_ja.ts")
        for context, message in messages(path)
    }
    assert in_source - in_files == set(), "run: ./desk translations"


def test_switching_changes_the_window_and_keeps_what_was_typed(
    qtbot: QtBot, languages: LanguageSwitch
) -> None:
    window = MainWindow(languages)
    qtbot.addWidget(window)
    window.tools.search.setText("ささき")
    languages.use(Language.JA)
    QApplication.processEvents()
    assert screen_language() is Language.JA
    assert window.tools.new_call.text() == "電話受付"
    assert window.actions_table["new_call"].text() == "電話受付"
    assert window.tools.language.text() == "English"
    assert window.tools.search.text() == "ささき"
    languages.use(Language.EN)
    QApplication.processEvents()
    assert window.tools.new_call.text() == "New phone inquiry"


def test_qt_speaks_japanese_too(languages: LanguageSwitch) -> None:
    languages.use(Language.JA)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "キャンセル"
