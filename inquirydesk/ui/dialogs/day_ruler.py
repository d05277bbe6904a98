# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Why a reply is due on its date: every day from the start, and whether it counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.clock import DayReason, Due, RulerDay
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dates import full_day
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label

translate = QCoreApplication.translate


def day_reason_text(entry: RulerDay, language: Language) -> str:
    """Why a day counts or does not."""
    name = entry.name.in_(language) if entry.name is not None else ""
    match entry.reason:
        case DayReason.FIRST_DAY:
            return translate("DayRuler", "First day, not counted (Civil Code 140)")
        case DayReason.COUNTED:
            return translate("DayRuler", "Day {number} of {all}").format(
                number=entry.number, all=entry.of or "–"
            )
        case DayReason.WEEKEND:
            return translate("DayRuler", "Weekend")
        case DayReason.HOLIDAY:
            return translate("DayRuler", "Holiday: {name}").format(name=name)
        case DayReason.CLOSURE:
            return translate("DayRuler", "Closed: {name}").format(name=name)
        case DayReason.PAUSED:
            return translate("DayRuler", "Paused, we wait for the requester")
        case DayReason.ROLLED:
            return (
                translate("DayRuler", "Due date moved here (Civil Code 142) {name}")
                .format(name=name)
                .strip()
            )
        case DayReason.ENDED:
            return translate("DayRuler", "Ended here by the refusal")


class DayRulerDialog(BaseDialog):
    """A table of days; the last one is the due date."""

    def __init__(self, parent: QWidget | None, view: CaseView, language: Language) -> None:
        super().__init__(parent)
        due: Due = view.due
        self.set_title(
            self.tr("Reply by {day}").replace("{day}", full_day(due.due_on, language))
            if due.due_on is not None
            else self.tr("How the days are counted")
        )
        self.setMinimumSize(px(520), px(480))
        counted = self.tr("{used} days counted so far, {paused} days paused.")
        self.body.addWidget(
            Label(counted.format(used=due.days_used, paused=due.paused_days), tone=Tone.LABEL)
        )
        columns = (
            Column[RulerDay]("day", self.tr("Day"), lambda each: full_day(each.day, language)),
            Column[RulerDay](
                "why",
                self.tr("Counts"),
                lambda each: self._cell(each, language),
                stretch=True,
            ),
        )
        model = TableModel(columns)
        model.set_rows(due.ruler)
        table = TableView(model)
        table.setAccessibleName(self.tr("Days"))
        table.fit_columns()
        table.select(len(due.ruler) - 1)
        self.body.addWidget(table, 1)
        close = self.add_button(KeyButton(self.tr("Close")))
        close.setDefault(True)
        close.clicked.connect(self.accept)

    @staticmethod
    def _cell(entry: RulerDay, language: Language) -> Cell:
        text = day_reason_text(entry, language)
        if entry.reason is DayReason.COUNTED:
            return Cell(text)
        icon = "player-pause" if entry.reason is DayReason.PAUSED else ""
        if entry.reason is DayReason.ROLLED:
            return Cell(text, icon="calendar", bold=True)
        return Cell(text, icon=icon, tone=Tone.LABEL)
