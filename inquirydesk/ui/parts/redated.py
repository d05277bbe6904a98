# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The due dates a change of the calendar moves, line by line, and how many closed cases stay."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from inquirydesk.desk.holidays import CalendarPreview, Redated
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dates import full_day
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.tabs import column

ROWS_HIGH = 200


class RedatedPart(QWidget):
    """A table of case, line, owner, old and new date under one sentence that counts them."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.summary = Label(wrap=True)
        self._model: TableModel[Redated] = TableModel(self._columns())
        self.table = TableView(self._model)
        self.table.setAccessibleName(self.tr("Due dates that move"))
        self.table.setMinimumHeight(px(ROWS_HIGH))
        self.setLayout(column(self.summary, self.table, spacing=6))
        self.hide()

    def show_preview(self, preview: CalendarPreview) -> None:
        """Show these rows."""
        cases = len({each.case for each in preview.moved if each.case is not None})
        cases += sum(each.case is None for each in preview.moved)
        moves = self.tr("%n open case(s) move.", "", cases) if cases else self.tr("No case moves.")
        stay = self.tr("%n closed case(s) keep the date they were closed with.", "", preview.closed)
        self.summary.setText(f"{moves} {stay}" if preview.closed else moves)
        self._model.set_rows(preview.moved)
        self.table.setVisible(bool(preview.moved))
        self.show()
        self.table.fit_columns()

    def _columns(self) -> tuple[Column[Redated], ...]:
        language = self._language

        def case(row: Redated) -> Cell:
            if row.case is None:
                return Cell(self.tr("See legal"), icon="lock", tone=Tone.LABEL)
            return Cell(row.reference)

        return (
            Column("case", self.tr("Case"), case),
            Column("line", self.tr("Line"), lambda row: str(row.line), numeric=True),
            Column("clock", self.tr("Period"), lambda row: row.name.in_(language), stretch=True),
            Column("owner", self.tr("Owner"), lambda row: row.owner.in_(language) or "–"),
            Column(
                "before",
                self.tr("Due until now"),
                lambda row: Cell(full_day(row.before_on, language), tone=Tone.LABEL),
                sort_by=lambda row: row.before_on,
            ),
            Column(
                "due",
                self.tr("Due then"),
                lambda row: Cell(full_day(row.due_on, language), bold=True),
                sort_by=lambda row: row.due_on,
            ),
        )
