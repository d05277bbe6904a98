# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A new person of the desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.domain.roles import Role
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.parts.person_fields import PersonFields
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label


class AddUserDialog(BaseDialog):
    """`added` gives the person; the caller adds them and closes the dialog when it is done."""

    added = Signal(object)

    def __init__(self, parent: QWidget | None, logins: Sequence[str]) -> None:
        super().__init__(parent)
        self._logins = tuple(logins)
        self.set_title(self.tr("Add a person"))
        self.setMinimumWidth(px(720))
        self.person = PersonFields(roles=(Role.OPERATOR,))
        note = self.tr("Tell the person the password in private; with it they sign in at once.")
        self.body.addWidget(Label(note, tone=Tone.LABEL, wrap=True))
        self.body.addWidget(self.person)
        cancel = self.add_button(KeyButton(self.tr("Cancel")))
        add = self.add_button(KeyButton(self.tr("Add person"), kind=ButtonKind.PRIMARY))
        cancel.clicked.connect(self.reject)
        add.clicked.connect(self._on_add)
        self.person.setFocus()

    @Slot()
    def _on_add(self) -> None:
        if self.person.is_right(self._logins):
            self.added.emit(self.person.person())
