# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who may import whom."""

from __future__ import annotations

import sys

import pytest
from importlinter import cli as import_linter

from tests.architecture.sources import ROOT, imported_modules, name_of, python_files


def test_import_contracts_hold(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    outcome = import_linter.lint_imports(config_filename="pyproject.toml", no_cache=True)
    assert outcome == import_linter.EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_domain_needs_nothing_but_the_standard_library() -> None:
    foreign = {
        f"{name_of(path)}: {module}"
        for path in python_files("inquirydesk/domain")
        for module in imported_modules(path)
        if module.split(".")[0] not in sys.stdlib_module_names
        and not module.startswith("inquirydesk.domain")
    }
    assert foreign == set()


def test_the_product_never_imports_its_tests() -> None:
    wrong = {
        name_of(path)
        for path in python_files("inquirydesk")
        for module in imported_modules(path)
        if module.split(".")[0] == "tests"
    }
    assert wrong == set()
