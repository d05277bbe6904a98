# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Things that may be done in one file only, and things that may be done nowhere."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.sources import calls, dotted, name_of, python_files, tree

CLOCK_CALLS = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "datetime.date.today",
    "datetime.datetime.now",
    "time.time",
    "QDate.currentDate",
    "QDateTime.currentDateTime",
}


def test_only_one_file_reads_the_clock() -> None:
    readers = {
        name_of(path)
        for path in python_files("inquirydesk")
        for call in calls(path)
        if dotted(call.func) in CLOCK_CALLS
    }
    assert readers <= {"inquirydesk/desk/now.py"}


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("QMessageBox", "inquirydesk/ui/messages.py"),
        ("QSettings", "inquirydesk/ui/settings.py"),
        ("QThread", "inquirydesk/ui/operations.py"),
    ],
)
def test_a_qt_class_is_used_in_its_one_file(name: str, home: str) -> None:
    users = {
        name_of(path)
        for path in python_files("inquirydesk")
        for node in ast.walk(tree(path))
        if (isinstance(node, ast.Name) and node.id == name)
        or (isinstance(node, ast.Attribute) and node.attr == name)
        or (isinstance(node, ast.alias) and node.name == name)
    }
    assert users <= {home}


def test_signals_are_connected_to_named_methods() -> None:
    """A lambda or partial keeps its screen alive after it was closed."""
    wrong = {
        f"{name_of(path)}:{call.lineno}"
        for path in python_files("inquirydesk")
        for call in calls(path)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "connect"
        for argument in call.args
        if isinstance(argument, ast.Lambda)
        or (
            isinstance(argument, ast.Call)
            and dotted(argument.func) in {"partial", "functools.partial"}
        )
    }
    assert wrong == set()
