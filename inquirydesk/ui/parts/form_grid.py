# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Labelled fields under each other, each with its own place for what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from inquirydesk.domain.errors import FieldMistake, Mistakes
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.wording import sentence_for


class FieldLike(Protocol):
    """An input that can say what is wrong with it (`Field`, `DateField`)."""

    def show_error(self, text: str) -> None: ...

    def error(self) -> str: ...

    def setFocus(self) -> None: ...


class FormGrid(QWidget):
    """Labels at the left, fields at the right. A mistake is shown at the field of its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, FieldLike] = {}
        self._labels: dict[str, Label] = {}
        self._editors: dict[str, QWidget] = {}
        self._rows: dict[str, list[QWidget]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 1)

    def add_row(self, *cells: tuple[str, QWidget] | QWidget | None) -> None:
        """A line of fields (name and widget), further widgets and stretches (None).

        The label at the left belongs to the first field; those of the others stand before them.
        """
        number = self._grid.rowCount()
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        first = ""
        for cell in cells:
            if cell is None:
                line.addStretch(1)
            elif isinstance(cell, QWidget):
                line.addWidget(cell)
            else:
                key, field = cell
                label = self._take(key, field)
                if first:
                    line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
                else:
                    first = key
                    self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(holder, number, 1)
        self._rows[first] = [self._labels[first], holder]

    def set_label_room(self, wide: int) -> None:
        """Keep so many pixels for the labels, so that grids under each other line up."""
        self._grid.setColumnMinimumWidth(0, px(wide))

    def add_tall(self, key: str, field: QWidget) -> None:
        """A field that takes all the height the other lines leave (notes)."""
        number = self._grid.rowCount()
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._grid.addWidget(self._take(key, field), number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, number, 1)
        self._grid.setRowStretch(number, 1)
        self._rows[key] = [self._labels[key], field]

    def add_wide(self, widget: QWidget) -> None:
        """Something over the whole width: a heading, a line."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def _take(self, key: str, field: QWidget) -> Label:
        label = Label(tone=Tone.LABEL)
        label.setContentsMargins(0, px(5), 0, 0)
        editor = getattr(field, "editor", field)
        label.setBuddy(editor)
        self._labels[key], self._editors[key] = label, editor
        if hasattr(field, "show_error"):
            self.fields[key] = cast("FieldLike", field)
        return label

    def set_label(self, key: str, text: str, *, name: str = "") -> None:
        """Name a field: for eyes, and (or `name`) for screen readers."""
        self._labels[key].setText(text)
        self._editors[key].setAccessibleName(name or text)

    def show_row(self, key: str, *, shown: bool) -> None:
        """Show or hide the line that begins with this field."""
        for widget in self._rows[key]:
            widget.setVisible(shown)

    def show_field(self, key: str, *, shown: bool) -> None:
        """Show or hide one field of a line, with its label."""
        self._labels[key].setVisible(shown)
        holder = self._editors[key].parentWidget()
        field = holder if isinstance(holder, Field) else self._editors[key]
        field.setVisible(shown)

    def show_mistakes(self, error: Exception) -> list[Exception]:
        """Say each mistake at its field, the keyboard to the first; gives the others."""
        rest: list[Exception] = []
        first = True
        for mistake in each_mistake(error):
            field = self.fields.get(mistake.field) if isinstance(mistake, FieldMistake) else None
            if field is None:
                rest.append(mistake)
                continue
            field.show_error(str(sentence_for(mistake)))
            if first:
                field.setFocus()
                first = False
        return rest

    def clear_errors(self) -> None:
        """Take back what was said."""
        for field in self.fields.values():
            field.show_error("")

    def say_at(self, key: str, text: str) -> bool:
        """Say something at one field and put the keyboard there; False if it is not here."""
        field = self.fields.get(key)
        if field is None:
            return False
        field.show_error(text)
        field.setFocus()
        return True


def each_mistake(error: Exception) -> Iterator[Exception]:
    """The mistakes in an error, one by one."""
    if isinstance(error, Mistakes):
        for mistake in error.mistakes:
            yield from each_mistake(mistake)
    else:
        yield error
