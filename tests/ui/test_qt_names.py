# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""No attribute of ours silently replaces something of Qt."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator

from PySide6.QtCore import QObject

from tests.architecture.sources import ROOT, python_files, tree


def classes_of_ui() -> Iterator[tuple[type, ast.ClassDef]]:
    for path in python_files("inquirydesk/ui"):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        module = importlib.import_module(name.removesuffix(".__init__"))
        for node in tree(path).body:
            if isinstance(node, ast.ClassDef):
                found = getattr(module, node.name)
                if inspect.isclass(found) and issubclass(found, QObject):
                    yield found, node


def qt_names(kind: type) -> set[str]:
    bases = [base for base in kind.__mro__ if base.__module__.startswith("PySide6")]
    return {name for base in bases for name in vars(base) if not name.startswith("__")}


def test_no_attribute_hides_one_of_qt() -> None:
    hidden = {
        f"{kind.__module__}.{kind.__name__}.{target.attr}"
        for kind, node in classes_of_ui()
        for target in ast.walk(node)
        if isinstance(target, ast.Attribute)
        and isinstance(target.ctx, ast.Store)
        and isinstance(target.value, ast.Name)
        and target.value.id == "self"
        and target.attr in qt_names(kind)
    }
    assert hidden == set()


def test_a_method_named_as_one_of_qt_overrides_it_on_purpose() -> None:
    """Qt's own names are camelCase or one word; ours of one word must not meet them."""
    events = {"count", "event", "pixmap", "paint", "clone", "flags", "data", "reject", "sizeHint"}
    met = {
        f"{kind.__module__}.{kind.__name__}.{part.name}"
        for kind, node in classes_of_ui()
        for part in node.body
        if isinstance(part, ast.FunctionDef)
        and part.name.islower()
        and part.name not in events
        and part.name in qt_names(kind)
    }
    assert met == set()
