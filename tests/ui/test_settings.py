# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Settings: typed, bounded, kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from inquirydesk.ui import settings
from inquirydesk.ui.settings import Settings


def test_a_setting_is_kept_for_the_next_start(tmp_path: Path) -> None:
    Settings(tmp_path).put(settings.LANGUAGE, "en")
    Settings(tmp_path).put(settings.ENTER_MOVES_ON, value=False)
    again = Settings(tmp_path)
    assert again.get(settings.LANGUAGE) == "en"
    assert again.get(settings.ENTER_MOVES_ON) is False
    assert again.get(settings.IDLE_MINUTES) == 5


def test_a_value_that_makes_no_sense_counts_as_not_set(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text(
        "[screen]\ntext_percent=huge\n[lock]\nidle_minutes=9999\n", encoding="utf-8"
    )
    kept = Settings(tmp_path)
    assert kept.get(settings.TEXT_PERCENT) == 100
    assert kept.get(settings.IDLE_MINUTES) == 60


def test_a_window_comes_back_in_its_size(tmp_path: Path, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(700, 500)
    kept = Settings(tmp_path)
    assert not kept.restore("window", window)
    kept.remember("window", window)
    window.resize(300, 300)
    assert Settings(tmp_path).restore("window", window)
    assert (window.width(), window.height()) == (700, 500)
