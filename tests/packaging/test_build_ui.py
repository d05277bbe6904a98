# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Forms and translations are compiled when, and only when, they changed."""

from __future__ import annotations

import os
from pathlib import Path

import build_ui
import pytest

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Sample</class><widget class="QWidget" name="Sample"/></ui>
"""
TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP"></TS>
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for folder, name, text in (
        (build_ui.FORMS, "sample.ui", FORM),
        (build_ui.TRANSLATIONS, "sample_ja.ts", TEXTS),
    ):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_forms_and_translations_are_compiled_once(checkout: Path) -> None:
    assert build_ui.build(checkout) == 2
    assert (checkout / build_ui.GENERATED / "sample.py").exists()
    assert (checkout / build_ui.TRANSLATIONS / "sample_ja.qm").exists()
    assert build_ui.build(checkout) == 0


def test_a_changed_form_is_compiled_again(checkout: Path) -> None:
    build_ui.build(checkout)
    form = checkout / build_ui.FORMS / "sample.ui"
    later = form.stat().st_mtime + 10
    os.utime(form, (later, later))
    assert build_ui.build(checkout) == 1


def test_the_module_of_a_removed_form_goes(checkout: Path) -> None:
    build_ui.build(checkout)
    (checkout / build_ui.FORMS / "sample.ui").unlink()
    build_ui.build(checkout)
    assert not (checkout / build_ui.GENERATED / "sample.py").exists()


def test_a_broken_form_stops_the_build_and_is_named(checkout: Path) -> None:
    (checkout / build_ui.FORMS / "sample.ui").write_text("<ui", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"sample\.ui"):
        build_ui.build(checkout)
