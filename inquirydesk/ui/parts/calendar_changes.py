# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Holidays and closing days of a year with their sources, and the changes proposed to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.holidays import (
    ListedDays,
    ProposedChange,
    list_calendar_changes,
    list_days,
)
from inquirydesk.domain.roles import Right
from inquirydesk.ui.calendar_wording import change_state, changed_day_text, day_change_text
from inquirydesk.ui.dates import full_day
from inquirydesk.ui.dialogs.calendar_review import CalendarReviewDialog
from inquirydesk.ui.dialogs.holiday import HolidayDialog
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.source_wording import trust_text
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.panel import Panel, row
from inquirydesk.ui.widgets.tabs import column
from inquirydesk.ui.workplace import Workplace

CHANGES_HIGH = 150


class WaitingChanges(Panel):
    """On Today, each change that waits for whoever reads it as second person."""

    calendar_asked = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(" ", icon="calendar")
        self._workplace = workplace
        self._link = Link("")
        self._link.chosen.connect(self._on_chosen)
        self.body.addWidget(self._link)
        self.hide()

    def show_changes(self, changes: Sequence[ProposedChange]) -> None:
        """Show how many wait; without any the panel is not there."""
        user = self._workplace.desk.session.user
        waiting = [
            each.change
            for each in changes
            if each.change.is_open and each.change.proposed_by != user
        ]
        self.set_title(self.tr("Changes of the calendar"))
        self._link.setText(self.tr("%n wait(s) for a second person", "", len(waiting)))
        self.setVisible(bool(waiting))

    @Slot()
    def _on_chosen(self) -> None:
        self.calendar_asked.emit()


class CalendarPart(QWidget):
    """Read only but for a change found late; `told` says what was done."""

    told = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._may_change = Right.CHANGE_CALENDAR in workplace.desk.session.rights
        self._year_label = Label(tone=Tone.LABEL)
        self.year = Choice()
        self._year_label.setBuddy(self.year)
        self.found_late = KeyButton(icon="plus", compact=True)
        self.found_late.setVisible(self._may_change)
        self._changes: TableModel[ProposedChange] = TableModel(())
        self.changes = TableView(self._changes)
        self._changes_title = Label(bold=True)
        self._days: TableModel[ListedDays] = TableModel(())
        self.days = TableView(self._days)
        rows = column(spacing=10, margin=12)
        rows.addLayout(row(self._year_label, self.year, None, self.found_late))
        rows.addWidget(self._changes_title)
        rows.addWidget(self.changes)
        rows.addWidget(self.days, 1)
        self.setLayout(rows)
        self._show_changes(())
        self.year.chosen.connect(self._on_year_chosen)
        self.found_late.clicked.connect(self._on_found_late)
        self.changes.row_opened.connect(self._on_change_opened)

    def refresh(self) -> None:
        """Read the days of the year shown, and the changes."""
        year = self.year.value()
        operations = self._workplace.operations
        if isinstance(year, int):
            operations.look(self, list_days, year, then=self._show_days, latest="days")
        if self._may_change:
            operations.look(self, list_calendar_changes, then=self._show_changes, latest="changes")

    def take_focus(self) -> None:
        """Go to the changes that wait, or else to the year."""
        if self._changes.rows:
            self.changes.select(0)
            self.changes.setFocus()
        else:
            self.year.setFocus()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        desk = self._workplace.desk
        calendar = desk.calendar_of(desk.policy)
        year = self.year.value() or desk.today.year
        years = range(calendar.first_year, calendar.last_year + 1)
        self.year.set_options([Option(each, str(each)) for each in years])
        self.year.set_value(year)
        self._year_label.setText(self.tr("Year"))
        self.year.setAccessibleName(self.tr("Year"))
        self.found_late.setText(self.tr("Holiday found late…"))
        self._changes_title.setText(self.tr("Changes found late"))
        self.changes.setAccessibleName(self.tr("Changes found late"))
        self.days.setAccessibleName(self.tr("Holidays and closing days"))
        self._changes.set_columns(self._change_columns())
        self._days.set_columns(self._day_columns())

    def _show_days(self, days: Sequence[ListedDays]) -> None:
        self._days.set_rows(days)
        self.days.fit_columns()

    def _show_changes(self, changes: Sequence[ProposedChange]) -> None:
        self._changes.set_rows(changes)
        for widget in (self._changes_title, self.changes):
            widget.setVisible(bool(changes))
        self.changes.fit_columns()
        self.changes.setFixedHeight(min(px(CHANGES_HIGH), self.changes.content_height() + px(2)))

    def _day_columns(self) -> tuple[Column[ListedDays], ...]:
        language = self._workplace.language

        def days(each: ListedDays) -> str:
            first, last = full_day(each.first_on, language), full_day(each.last_on, language)
            return first if first == last else f"{first} – {last}"

        def trust(each: ListedDays) -> str:
            return trust_text(each.source.trust) if each.source else self.tr("not set")

        return (
            Column("day", self.tr("Day"), days, sort_by=lambda each: each.first_on),
            Column("kind", self.tr("What it is"), lambda each: day_change_text(each.kind)),
            Column("name", self.tr("Name"), lambda each: each.name.in_(language), stretch=True),
            Column("trust", self.tr("Trust"), trust),
            Column(
                "source",
                self.tr("Source"),
                lambda each: Cell(each.source.cite if each.source else "", tone=Tone.LABEL),
            ),
        )

    def _change_columns(self) -> tuple[Column[ProposedChange], ...]:
        language = self._workplace.language

        def days(each: ProposedChange) -> str:
            return ", ".join(changed_day_text(day, language) for day in each.change.days)

        return (
            Column("days", self.tr("Day"), days, stretch=True),
            Column("because", self.tr("Reason"), lambda each: each.change.because),
            Column("by", self.tr("Proposed by"), lambda each: each.proposed_by.in_(language)),
            Column("state", self.tr("State"), change_state),
        )

    @Slot()
    def _on_year_chosen(self) -> None:
        self.refresh()

    @Slot()
    def _on_found_late(self) -> None:
        dialog = HolidayDialog(self, self._workplace)
        dialog.proposed.connect(self._on_proposed)
        dialog.open()

    @Slot()
    def _on_proposed(self) -> None:
        self.told.emit(self.tr("Handed over. Another person confirms it."))

    @Slot(object)
    def _on_change_opened(self, proposed: ProposedChange) -> None:
        dialog = CalendarReviewDialog(self, self._workplace, proposed)
        dialog.settled.connect(self.told)
        dialog.open()
