# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Gives one or several cases to somebody of the desk, or to nobody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.people import Owner
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label

NOBODY = 0


class AssignDialog(BaseDialog):
    """`chosen` tells the id of the new owner, 0 for nobody."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None, what: str, owners: Sequence[Owner]) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Assign {what}").replace("{what}", what))
        self.setMinimumWidth(px(380))
        label = Label(self.tr("Owner"), tone=Tone.LABEL)
        self._choice = Choice()
        self._choice.setAccessibleName(self.tr("Owner"))
        label.setBuddy(self._choice)
        open_cases = self.tr("{count} open")
        options = [
            Option(int(each.user), each.name, second=open_cases.format(count=each.open_cases))
            for each in owners
        ]
        self._choice.set_options([*options, Option(NOBODY, self.tr("Unassigned"))])
        self.body.addWidget(label)
        self.body.addWidget(self._choice)
        cancel = self.add_button(KeyButton(self.tr("Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        give = self.add_button(KeyButton(self.tr("Assign"), key="Enter", kind=ButtonKind.PRIMARY))
        give.setDefault(True)
        give.clicked.connect(self._on_given)
        self._choice.setFocus()

    @Slot()
    def _on_given(self) -> None:
        value = self._choice.value()
        if not isinstance(value, int):
            self._choice.set_wrong(wrong=True)
            self._choice.setFocus()
            return
        self.accept()
        self.chosen.emit(value)
