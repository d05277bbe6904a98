# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Asks for more time for a reply: how much, within what is left, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.parts.both_languages import BothLanguages
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.panel import row


class ExtendDialog(BaseDialog):
    """`given` tells how many more and the reason in both languages."""

    given = Signal(int, object)

    def __init__(
        self, parent: QWidget | None, title: str, *, left: int, limit: str, answered_in: Language
    ) -> None:
        """`left` are the most that can be asked for, `limit` the same in words with its unit."""
        super().__init__(parent, title)
        self.setMinimumWidth(px(560))
        self._left, self._answered_in = left, answered_in
        effect = self.tr(
            "A notice with the reason is drafted. The date moves on the day the notice is posted."
        )
        self.body.addWidget(Label(effect, tone=Tone.LABEL, wrap=True))
        named = Label(self.tr("How many more"), tone=Tone.LABEL)
        self._days = LineEdit(latin=True, characters=4)
        self._days.setValidator(QIntValidator(1, 999, self))
        self._days.setAccessibleName(named.text())
        self._field = Field(self._days)
        named.setBuddy(self._days)
        most = Label(self.tr("at most {limit}").replace("{limit}", limit), tone=Tone.HINT)
        self.body.addLayout(row(named, self._field, most, None))
        self._because = BothLanguages(lines=3)
        self._because.set_names(self.tr("Reason in Japanese"), self.tr("Reason in English"))
        self.body.addWidget(self._because)
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

    @Slot()
    def _on_given(self) -> None:
        days, because = int(self._days.text() or "0"), self._because.text()
        if not 1 <= days <= self._left:
            wrong = self.tr("Enter a number from 1 to {most}.")
            self._field.show_error(wrong.replace("{most}", str(self._left)))
            self._days.setFocus()
            return
        self._field.show_error("")
        if not because.ja or (self._answered_in is Language.EN and not because.en):
            self._because.say(self.tr("The notice prints this reason."))
            return
        self.accept()
        self.given.emit(days, because)
