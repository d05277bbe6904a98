# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A dialog of labelled fields that stays until its act was done, so that refusals show in it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import ErrorLine, Field, LineEdit
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.wording import sentence_for


class FieldsDialog(BaseDialog):
    """Fill `grid`, answer `values`; `given` tells them when the button is pressed."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None, title: str, verb: str, hint: str = "") -> None:
        super().__init__(parent, title)
        self.setMinimumWidth(px(520))
        if hint:
            self.body.addWidget(Label(hint, tone=Tone.LABEL, wrap=True))
        self.grid = FormGrid()
        self.body.addWidget(self.grid)
        self._error = ErrorLine(self)
        self.body.addWidget(self._error)
        cancel = self.add_button(KeyButton(self.tr("Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.give = self.add_button(KeyButton(verb, key="Ctrl+Enter", kind=ButtonKind.PRIMARY))
        self.give.setShortcut("Ctrl+Return")
        self.give.setDefault(True)
        self.give.clicked.connect(self._on_given)

    def values(self) -> object:
        """What was entered, right or wrong."""
        raise NotImplementedError

    def show_error(self, error: UserMistake | Outage) -> None:
        """Say each mistake at its field, the rest above the buttons; what was typed stays."""
        rest = self.grid.show_mistakes(error)
        self._error.say(" ".join(str(sentence_for(each)) for each in rest))

    def add_line(self, key: str, label: str, text: str = "", *, latin: bool = False) -> LineEdit:
        """A field of one line."""
        edit = LineEdit(latin=latin)
        edit.setText(text)
        self.grid.add_row((key, Field(edit)))
        self.grid.set_label(key, label)
        return edit

    def add_notes(self, key: str, label: str, text: str = "", *, lines: int = 3) -> NotesEdit:
        """A field of several lines."""
        edit = NotesEdit(lines=lines)
        edit.set_text(text)
        self.grid.add_row((key, Field(edit)))
        self.grid.set_label(key, label)
        return edit

    @Slot()
    def _on_given(self) -> None:
        self.grid.clear_errors()
        self._error.say("")
        self.given.emit(self.values())
