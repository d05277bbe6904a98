# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Asks for some words before an act: a note, or the reason why a step is reopened."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.widgets.notes_edit import NotesEdit


class ReasonDialog(BaseDialog):
    """`given` tells the words once they are written and the button is pressed."""

    given = Signal(str)

    def __init__(
        self, parent: QWidget | None, title: str, label: str, verb: str, hint: str = ""
    ) -> None:
        super().__init__(parent, title)
        self.setMinimumWidth(px(440))
        if hint:
            self.body.addWidget(Label(hint, tone=Tone.LABEL, wrap=True))
        named = Label(label, tone=Tone.LABEL)
        self._edit = NotesEdit(lines=4)
        self._edit.setAccessibleName(label)
        named.setBuddy(self._edit)
        self._field = Field(self._edit)
        self.body.addWidget(named)
        self.body.addWidget(self._field)
        cancel = self.add_button(KeyButton(self.tr("Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        give = self.add_button(KeyButton(verb, key="Ctrl+Enter", kind=ButtonKind.PRIMARY))
        give.setShortcut("Ctrl+Return")
        give.setDefault(True)
        give.clicked.connect(self._on_given)
        self._edit.setFocus()

    @Slot()
    def _on_given(self) -> None:
        text = self._edit.text().strip()
        if not text:
            self._field.show_error(self.tr("Write a few words first."))
            self._edit.setFocus()
            return
        self.accept()
        self.given.emit(text)
