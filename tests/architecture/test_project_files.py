# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The files around the program agree with it and with each other."""

from __future__ import annotations

import re

import inquirydesk
from tests.architecture.sources import ROOT, name_of, python_files

SPDX = "# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors\n# SPDX-License-Identifier: MIT\n"


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_newest_release_in_the_changelog_is_this_version() -> None:
    newest = re.search(r"^## \[?(\d+\.\d+\.\d+)", read("CHANGELOG.md"), re.MULTILINE)
    assert newest is not None
    assert newest[1] == inquirydesk.__version__


def test_every_source_file_names_its_licence() -> None:
    texts = {
        name_of(path): path.read_text(encoding="utf-8")
        for path in python_files("inquirydesk", "tests", "packaging")
    }
    assert [name for name, text in texts.items() if text and SPDX not in text] == []


def test_the_lock_pins_by_hash_and_names_no_place_to_download_from() -> None:
    lock = read("requirements.lock")
    assert re.search(r"://|--(index|extra-index|find-links)| @ ", lock) is None
    pins = re.findall(r"^[\w.-]+==", lock, re.MULTILINE)
    hashed = re.findall(r"^[\w.-]+==[^\n]*\\\n    --hash=sha256:", lock, re.MULTILINE)
    assert len(pins) == len(hashed) > 0


def test_files_that_the_readme_names_exist() -> None:
    text = re.sub(r"<!--.*?-->", "", read("README.md"), flags=re.DOTALL)
    named = set(re.findall(r"\]\((?!https?:)([^)#]+)", text))
    assert {name for name in named if not (ROOT / name).exists()} == set()


def test_every_form_has_its_module() -> None:
    """`forms/case.ui` belongs to the screen, dialog or part of the same name."""
    modules = {path.stem for path in python_files("inquirydesk/ui")}
    forms = {path.stem for path in (ROOT / "forms").glob("*.ui")}
    assert forms - modules == set()
