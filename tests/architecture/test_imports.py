# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who may import whom."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.sources import ROOT, imported_modules, name_of, python_files


def test_import_contracts_hold() -> None:
    # In a process of its own: the linter switches off every logger it finds.
    check = "from importlinter import cli; raise SystemExit(cli.lint_imports(no_cache=True))"
    run = subprocess.run(
        [sys.executable, "-c", check], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stdout


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
