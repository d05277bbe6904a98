# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A note on a case, from any list."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.domain.inquiry import CaseId
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.widgets.notes_edit import NotesEdit


class NoteDialog(BaseDialog):
    """`written` gives the case and the text."""

    written = Signal(int, str)

    def __init__(self, parent: QWidget | None, reference: str, case: CaseId) -> None:
        super().__init__(parent)
        self._case = case
        self.set_title(self.tr("Note on {reference}").format(reference=reference))
        self.setMinimumWidth(px(460))
        self.note = NotesEdit(lines=5)
        self.note.setAccessibleName(self.tr("Note"))
        self._field = Field(self.note)
        self.body.addWidget(self._field)
        self._cancel = self.add_button(KeyButton(self.tr("Cancel")))
        self._save = self.add_button(
            KeyButton(self.tr("Add note"), key="Ctrl+Enter", kind=ButtonKind.PRIMARY)
        )
        self._save.setShortcut("Ctrl+Return")
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)
        self.note.setFocus()

    @Slot()
    def _on_save(self) -> None:
        text = self.note.text().strip()
        if not text:
            self._field.show_error(self.tr("Write the note."))
            self.note.setFocus()
            return
        self.written.emit(int(self._case), text)
        self.accept()
