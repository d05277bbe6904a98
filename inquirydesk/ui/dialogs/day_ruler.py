# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Why a date falls where it does: for each period of a case every day, and whether it counts."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.clocks import CaseClock
from inquirydesk.domain.clock import DayReason, RulerDay
from inquirydesk.letters.day_ruler import reason_of, source_of
from inquirydesk.ui.case_wording import line_numbers_text
from inquirydesk.ui.dates import full_day
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.printing import Destination, printers, send_day_ruler
from inquirydesk.ui.theme import Size, Tone, px
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.tabs import TabBar
from inquirydesk.ui.workplace import Workplace


class DayRulerDialog(BaseDialog):
    """A tab for each period that has begun; the last row of its table is the date."""

    def __init__(self, parent: QWidget | None, view: CaseView, workplace: Workplace) -> None:
        super().__init__(parent)
        self._workplace, self._view = workplace, view
        self._clocks = [clock for clock in view.clocks if clock.due.ruler]
        self.set_title(self.tr("Why this date?"))
        self.setMinimumSize(px(560), px(540))
        self._tabs = TabBar()
        self._tabs.setAccessibleName(self.tr("Periods of the case"))
        for clock in self._clocks:
            self._tabs.addTab(self._name(clock))
        self._tabs.setVisible(len(self._clocks) > 1)
        self._date = Label(bold=True, wrap=True)
        self._counted = Label(tone=Tone.LABEL, wrap=True)
        self._source = Label(tone=Tone.HINT, size=Size.HINT, wrap=True)
        language = workplace.language
        self._model = TableModel(
            (
                Column[RulerDay]("day", self.tr("Day"), lambda each: full_day(each.day, language)),
                Column[RulerDay]("why", self.tr("Counts"), self._cell, stretch=True),
            )
        )
        self._table = TableView(self._model)
        self._table.setAccessibleName(self.tr("Days"))
        self.body.addWidget(self._tabs)
        for label in (self._date, self._counted, self._source):
            self.body.addWidget(label)
        self.body.addWidget(self._table, 1)
        sheets = self.add_button(KeyButton(self.tr("Print"), icon="printer"), left=True)
        close = self.add_button(KeyButton(self.tr("Close")))
        close.setDefault(True)
        sheets.clicked.connect(self._on_print)
        close.clicked.connect(self.accept)
        self._tabs.currentChanged.connect(self._on_period_chosen)
        self._on_period_chosen(0)

    def _name(self, clock: CaseClock) -> str:
        name = clock.rule.name.in_(self._workplace.language)
        if len(clock.lines) == len(self._view.case.lines):
            return name
        return f"{name} {line_numbers_text(clock.lines)}"

    @Slot(int)
    def _on_period_chosen(self, index: int) -> None:
        if not 0 <= index < len(self._clocks):
            return
        clock, language = self._clocks[index], self._workplace.language
        due = clock.due
        self._date.setText(
            full_day(due.due_on, language) if due.due_on else self.tr("No date while this waits")
        )
        counted = self.tr("{used} days counted so far, {paused} days paused.")
        self._counted.setText(counted.format(used=due.days_used, paused=due.paused_days))
        self._source.setText(source_of(clock.rule, language))
        self._model.set_rows(due.ruler)
        self._table.fit_columns()
        self._table.select(len(due.ruler) - 1)

    def _cell(self, entry: RulerDay) -> Cell:
        rule = self._clocks[max(0, self._tabs.currentIndex())].rule
        text = reason_of(entry, rule).in_(self._workplace.language)
        match entry.reason:
            case DayReason.COUNTED:
                return Cell(text)
            case DayReason.ROLLED | DayReason.ENDED:
                return Cell(text, icon="calendar", bold=True)
            case DayReason.PAUSED:
                return Cell(text, icon="player-pause", tone=Tone.LABEL)
            case _:
                return Cell(text, tone=Tone.LABEL)

    @Slot()
    def _on_print(self) -> None:
        names = printers()
        if names:
            self._send(Destination(printer=names[0]))
            return
        dialog = QFileDialog(self, self.tr("Folder for PDF files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self._send(Destination(folder=folder))

    def _send(self, destination: Destination) -> None:
        case = self._view.case
        self._workplace.operations.look(
            self,
            send_day_ruler,
            case.id,
            case.reference,
            self._workplace.language,
            destination,
        )
