# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Asks for a day before an act: from when a version of the policy holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.wording import sentence_for


class DayDialog(BaseDialog):
    """`given` tells the day; the dialog stays until it is closed, so that a refusal shows in it."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None, title: str, hint: str, verb: str, day: date) -> None:
        super().__init__(parent, title)
        self.setMinimumWidth(px(440))
        self.body.addWidget(Label(hint, tone=Tone.LABEL, wrap=True))
        label = Label(self.tr("In force from"), tone=Tone.LABEL)
        self.day = DateField()
        self.day.editor.setAccessibleName(self.tr("In force from"))
        self.day.set_date(day)
        label.setBuddy(self.day)
        self.body.addWidget(label)
        self.body.addWidget(self.day)
        cancel = self.add_button(KeyButton(self.tr("Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        give = self.add_button(KeyButton(verb, key="Enter", kind=ButtonKind.PRIMARY))
        give.setDefault(True)
        give.clicked.connect(self._on_given)
        self.day.setFocus()

    def show_error(self, error: UserMistake | Outage) -> None:
        """Say at the field why it cannot be."""
        self.day.show_error(str(sentence_for(error)))

    @Slot()
    def _on_given(self) -> None:
        day = self.day.date()
        if day is None:
            self.day.show_error(self.tr("Type a day."))
            self.day.setFocus()
            return
        self.given.emit(day)
