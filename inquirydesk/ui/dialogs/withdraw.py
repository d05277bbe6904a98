# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Ends requests the requester took back: which of them, on which day, why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.widgets.notes_edit import NotesEdit

ALL = 0


class WithdrawDialog(BaseDialog):
    """`given` tells the numbers of the lines (none: all of them), the day, and the reason."""

    given = Signal(object, object, str)

    def __init__(
        self,
        parent: QWidget | None,
        reference: str,
        lines: Sequence[tuple[int, str]],
        today: date,
    ) -> None:
        """`lines` are those that can still be taken back, by number and name."""
        title = self.tr("Withdraw {reference}?").replace("{reference}", reference)
        super().__init__(parent, title)
        self.setMinimumWidth(px(480))
        effect = self.tr(
            "Nothing more is searched, decided or carried out. The person is told by letter that "
            "the request ended; then the identity documents are disposed of."
        )
        self.body.addWidget(Label(effect, tone=Tone.LABEL, wrap=True))
        self._which = RadioRow(upright=True)
        self._which.setAccessibleName(self.tr("What is withdrawn"))
        answers = [Answer(ALL, self.tr("All open requests"))]
        answers += [Answer(number, name, str(number)) for number, name in lines]
        self._which.set_answers(answers)
        self._which.set_value(ALL)
        self._which.setVisible(len(lines) > 1)
        self.body.addWidget(self._which)
        self._on, self._because = DateField(), NotesEdit(lines=3)
        self._on.set_date(today)
        self._grid = FormGrid()
        self._grid.add_row(("withdrawn_on", self._on), None)
        self._grid.add_row(("because", Field(self._because)))
        self._grid.set_label("withdrawn_on", self.tr("Withdrawn on"))
        self._grid.set_label("because", self.tr("Reason, how it was said"))
        self.body.addWidget(self._grid)
        keep = self.add_button(KeyButton(self.tr("Go on with it")))
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        end = self.add_button(KeyButton(self.tr("Withdraw"), key="Ctrl+Enter"))
        end.setAutoDefault(False)
        end.setShortcut("Ctrl+Return")
        end.clicked.connect(self._on_given)
        (self._which if len(lines) > 1 else self._because).setFocus()

    @Slot()
    def _on_given(self) -> None:
        day, because = self._on.date(), self._because.text().strip()
        if day is None:
            self._grid.say_at("withdrawn_on", self.tr("Enter the day it was withdrawn."))
            return
        if not because:
            self._grid.say_at("because", self.tr("Write a few words first."))
            return
        chosen = self._which.value()
        self.accept()
        self.given.emit(() if chosen == ALL else (chosen,), day, because)
