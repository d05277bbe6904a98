# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Looks for a field or button by the words a person reads or hears."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from inquirydesk.ui.models.table import TableView

W = TypeVar("W", bound=QWidget)
ROUNDS = 10
"""Rounds of the event loop until nothing more can come."""


def by_name(root: QWidget, kind: type[W], name: str) -> W:
    """The visible widget of that kind with this name; fails if there is none."""
    found = _found(root, kind, name)
    assert found, f"no {kind.__name__} “{name}” is shown"
    return found[0]


def shown(root: QWidget, kind: type[W], name: str) -> bool:
    """Whether such a widget is shown."""
    return bool(_found(root, kind, name))


def _found(root: QWidget, kind: type[W], name: str) -> list[W]:
    """The widgets shown once layouts have taken in what was added to them."""
    for _ in range(ROUNDS):
        found = [
            widget
            for widget in root.findChildren(kind)
            if widget.isVisibleTo(root) and name in (widget.accessibleName(), _words(widget))
        ]
        if found:
            return found
        QApplication.processEvents()
    return []


def rows_of(table: TableView) -> list[list[str]]:
    """The words of a table, row by row."""
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _words(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""
