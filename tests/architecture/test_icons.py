# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Every icon that is named exists, and every icon that exists is named."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.sources import ROOT, calls, dotted, name_of, python_files, tree

ICON_CALLS = {"icon", "pixmap"}


def named_icons(call: ast.Call) -> Iterator[str]:
    """Yield the icon names of `icon("phone")` and of `anything(icon="phone")`."""
    arguments = [keyword.value for keyword in call.keywords if keyword.arg == "icon"]
    if dotted(call.func).rpartition(".")[2] in ICON_CALLS:
        arguments += call.args
    for argument in arguments:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value


def test_every_icon_is_used() -> None:
    words = {
        node.value
        for path in python_files("inquirydesk/ui")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    icons = (ROOT / "resources/icons").glob("*.svg")
    idle = {p.name for p in icons if p.stem not in words and p.name not in words}
    assert idle == set()


def test_every_used_icon_exists() -> None:
    missing = {
        f"{name_of(path)}: {name}"
        for path in python_files("inquirydesk/ui")
        for call in calls(path)
        for name in named_icons(call)
        if not (ROOT / "resources/icons" / f"{name}.svg").exists()
    }
    assert missing == set()
