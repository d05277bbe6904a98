# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Ends requests before they are decided: taken back by the requester, or for another desk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.domain.registers import Service
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.widgets.notes_edit import NotesEdit

ALL = 0
Lines = Sequence[tuple[int, str]]
"""The lines that can still be ended, by number and name."""


class EndingDialog(BaseDialog):
    """Which requests end, and why; a kind of end adds its own field to `grid`."""

    def __init__(self, parent: QWidget | None, title: str, effect: str, lines: Lines) -> None:
        super().__init__(parent, title)
        self.setMinimumWidth(px(480))
        self.body.addWidget(Label(effect, tone=Tone.LABEL, wrap=True))
        self._which = RadioRow(upright=True)
        self._which.setAccessibleName(self.tr("Which requests"))
        answers = [Answer(ALL, self.tr("All open requests"))]
        answers += [Answer(number, name, str(number)) for number, name in lines]
        self._which.set_answers(answers)
        self._which.set_value(ALL)
        self._which.setVisible(len(lines) > 1)
        self.body.addWidget(self._which)
        self.grid = FormGrid()
        self.body.addWidget(self.grid)
        self._because = NotesEdit(lines=3)

    def add_reason(self, label: str, verb: str) -> None:
        """Add the reason, then the buttons; the safe one goes on with the case."""
        self.grid.add_row(("because", Field(self._because)))
        self.grid.set_label("because", label)
        keep = self.add_button(KeyButton(self.tr("Go on with it")))
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        end = self.add_button(KeyButton(verb, key="Ctrl+Enter"))
        end.setAutoDefault(False)
        end.setShortcut("Ctrl+Return")
        end.clicked.connect(self._on_ended)

    def lines(self) -> tuple[int, ...]:
        """The numbers of the lines chosen; none: all of them."""
        chosen = self._which.value()
        return (chosen,) if isinstance(chosen, int) and chosen != ALL else ()

    def is_right(self) -> bool:
        """Whether the own field is filled; if not, that is said at it."""
        return True

    def give(self, because: str) -> None:
        """Tell what was entered."""

    @Slot()
    def _on_ended(self) -> None:
        because = self._because.text().strip()
        if not self.is_right():
            return
        if not because:
            self.grid.say_at("because", self.tr("Write a few words first."))
            return
        self.accept()
        self.give(because)


class WithdrawDialog(EndingDialog):
    """`given` tells the numbers of the lines (none: all of them), the day, and the reason."""

    given = Signal(object, object, str)

    def __init__(self, parent: QWidget | None, reference: str, lines: Lines, today: date) -> None:
        title = self.tr("Withdraw {reference}?").replace("{reference}", reference)
        effect = self.tr(
            "Nothing more is searched, decided or carried out. The person is told by letter that "
            "the request ended; then the identity documents are disposed of."
        )
        super().__init__(parent, title, effect, lines)
        self._on = DateField()
        self._on.set_date(today)
        self.grid.add_row(("withdrawn_on", self._on), None)
        self.grid.set_label("withdrawn_on", self.tr("Withdrawn on"))
        self.add_reason(self.tr("Reason, how it was said"), self.tr("Withdraw"))

    def is_right(self) -> bool:
        if self._on.date() is not None:
            return True
        self.grid.say_at("withdrawn_on", self.tr("Enter the day it was withdrawn."))
        return False

    def give(self, because: str) -> None:
        self.given.emit(self.lines(), self._on.date(), because)


class ReferDialog(EndingDialog):
    """`given` tells the numbers of the lines (none: all), the key of the service, the reason."""

    given = Signal(object, str, str)

    def __init__(
        self,
        parent: QWidget | None,
        reference: str,
        lines: Lines,
        services: Sequence[Service],
        language: Language,
    ) -> None:
        title = self.tr("Refer {reference} to another desk?").replace("{reference}", reference)
        effect = self.tr(
            "The letter names that desk with its address and says nothing of data. Then the "
            "identity documents are disposed of."
        )
        super().__init__(parent, title, effect, lines)
        self._service = Choice()
        self._service.setPlaceholderText(self.tr("choose, or type its name"))
        options = [
            Option(each.key, (each.desk or each.name).in_(language), second=each.name.in_(language))
            for each in services
        ]
        self._service.set_options(options)
        self.grid.add_row(("service", Field(self._service)))
        self.grid.set_label("service", self.tr("Other desk"))
        self.add_reason(self.tr("Why it is theirs"), self.tr("Refer"))
        self._service.setFocus()

    def is_right(self) -> bool:
        if isinstance(self._service.value(), str):
            return True
        self.grid.say_at("service", self.tr("Choose the desk the letter names."))
        return False

    def give(self, because: str) -> None:
        self.given.emit(self.lines(), str(self._service.value()), because)
