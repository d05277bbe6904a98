# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""More time for a reply: how much, and the reason as the notice gives it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.domain.clock import Unit
from inquirydesk.domain.sourced import Text
from inquirydesk.ui.case_wording import period_text
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.notes_edit import NotesEdit


class MoreTimeDialog(BaseDialog):
    """`given` tells how many more (in the unit of the clock) and why, in both languages."""

    given = Signal(int, object)

    def __init__(self, parent: QWidget | None, limit: int, unit: Unit, *, in_english: bool) -> None:
        super().__init__(parent)
        self.set_title(self.tr("More time for the reply"))
        self.setMinimumWidth(px(460))
        hint = self.tr("At most {period} in all. The date moves when the notice is posted.")
        self.body.addWidget(
            Label(hint.replace("{period}", period_text(limit, unit)), tone=Tone.LABEL, wrap=True)
        )
        self._days = LineEdit(characters=6)
        self._ja, self._en = NotesEdit(lines=3), NotesEdit(lines=3)
        self._in_english = in_english
        self._fields = [
            self._add(self.tr("How many more"), self._days),
            self._add(self.tr("Reason in Japanese"), self._ja),
        ]
        if in_english:
            self._fields.append(self._add(self.tr("Reason in English"), self._en))
        cancel = self.add_button(KeyButton(self.tr("Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        give = self.add_button(
            KeyButton(self.tr("Draft the notice"), key="Ctrl+Enter", kind=ButtonKind.PRIMARY)
        )
        give.setShortcut("Ctrl+Return")
        give.setDefault(True)
        give.clicked.connect(self._on_given)
        self._days.setFocus()

    def _add(self, name: str, edit: LineEdit | NotesEdit) -> Field:
        label = Label(name, tone=Tone.LABEL)
        edit.setAccessibleName(name)
        label.setBuddy(edit)
        field = Field(edit)
        self.body.addWidget(label)
        self.body.addWidget(field)
        return field

    @Slot()
    def _on_given(self) -> None:
        days, ja, en = self._days.text().strip(), self._ja.text().strip(), self._en.text().strip()
        wrong = [not (days.isascii() and days.isdigit() and int(days)), not ja]
        wrong += [not en] if self._in_english else []
        for field, is_wrong in zip(self._fields, wrong, strict=True):
            field.show_error(self.tr("This is needed.") if is_wrong else "")
        if any(wrong):
            return
        self.accept()
        self.given.emit(int(days), Text(ja, en))
