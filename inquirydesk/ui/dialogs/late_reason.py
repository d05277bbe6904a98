# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Why a reply is late: one of the policy's reasons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.domain.sourced import Choice as Reason
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label


class LateReasonDialog(BaseDialog):
    """`chosen` tells the key of the reason."""

    chosen = Signal(str)

    def __init__(
        self, parent: QWidget | None, reasons: Sequence[Reason], given: str, language: Language
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Reason for the delay"))
        self.setMinimumWidth(px(420))
        label = Label(self.tr("The reply is late because"), tone=Tone.LABEL)
        self._choice = Choice()
        self._choice.setAccessibleName(self.tr("Reason for the delay"))
        label.setBuddy(self._choice)
        self._choice.set_options([Option(each.key, each.name.in_(language)) for each in reasons])
        if given:
            self._choice.set_value(given)
        self.body.addWidget(label)
        self.body.addWidget(self._choice)
        cancel = self.add_button(KeyButton(self.tr("Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        give = self.add_button(KeyButton(self.tr("Save"), key="Enter", kind=ButtonKind.PRIMARY))
        give.setDefault(True)
        give.clicked.connect(self._on_given)
        self._choice.setFocus()

    @Slot()
    def _on_given(self) -> None:
        value = self._choice.value()
        if not isinstance(value, str):
            self._choice.set_wrong(wrong=True)
            self._choice.setFocus()
            return
        self.accept()
        self.chosen.emit(value)
