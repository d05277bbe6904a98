# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The lines of an article of the policy: name at the left, what it says at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.articles import Value
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.field_wording import content_text, field_text

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn; a heading has no words."""

    value: Value
    name: str
    words: str
    heading: bool

    def __str__(self) -> str:
        return f"{self.name}: {self.words}" if self.words else self.name


def line_of(value: Value, language: Language) -> Line:
    """A value in the words of the screen."""
    heading = value.content is None and not value.unset
    name = field_text(value.label) if value.label else ""
    if heading and value.name is not None:
        name = " ".join(part for part in (name, value.name.in_(language)) if part)
    return Line(value, name, "" if heading else content_text(value.content, language), heading)


class ArticleModel(QAbstractListModel):
    """Read only; each row gives its `Line`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def set_values(self, values: Sequence[Value], language: Language) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(line_of(each, language) for each in values)
        self.endResetModel()

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return str(line)
        return None
