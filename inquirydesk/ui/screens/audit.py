# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The history for review: who did what, when, and the proof that nobody changed it."""

from __future__ import annotations

from PySide6.QtCore import Slot

from inquirydesk.desk.change import Change
from inquirydesk.desk.history import ChainCheck, HistoryPage, check_history, read_history
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.roles import UserId
from inquirydesk.store.history import Recorded
from inquirydesk.ui.dates import dated_day, short_moment
from inquirydesk.ui.event_wording import event_sentence
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.choice import folded
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, title
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.panel import Panel, row
from inquirydesk.ui.workplace import Workplace


class AuditScreen(Screen):
    """Read only. Looks at personal data are entries too."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self._read = HistoryPage((), {}, {})
        self._checked: ChainCheck | None = None
        self._heading, self._note = title(), Label(tone=Tone.LABEL)
        self.verdict = Chip()
        self.verdict.hide()
        self.check = KeyButton(icon="list-check")
        self.filter = LineEdit()
        self.filter.setFixedWidth(px(320))
        self.filter.set_icon("search")
        panel = Panel(flush=True)
        self._model: TableModel[Recorded] = TableModel(self._columns())
        self.table = TableView(self._model)
        panel.body.addWidget(self.table)
        self.page.addLayout(row(self._heading, self._note, None, self.verdict, self.check))
        self.page.addLayout(row(self.filter, None))
        self.page.addWidget(panel, 1)
        self.check.clicked.connect(self._on_check_asked)
        self.filter.textChanged.connect(self._on_filter_typed)

    def title(self) -> str:
        return self.tr("Audit")

    def take_focus(self) -> None:
        self.refresh()
        self.table.setFocus()

    def take_change(self, change: Change) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        operations, language = self.workplace.operations, self.workplace.language
        operations.look(self, read_history, language, then=self._show, latest="history")

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Audit"))
        self.check.setText(self.tr("Check the history"))
        self.filter.setPlaceholderText(self.tr("Filter by person, case or words"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.table.setAccessibleName(self.tr("History"))
        self._say_verdict()
        if self.isVisible():
            self.refresh()

    def _show(self, read: HistoryPage) -> None:
        self._read = read
        self._model.set_columns(self._columns())
        self._fill()
        self.table.fit_columns()

    def _fill(self) -> None:
        wanted = folded(self.filter.text().strip())
        rows = [each for each in self._read.events if wanted in folded(self._all(each))]
        self._model.set_rows(rows)
        self._note.setText(self.tr("The newest %n entries", "", len(rows)))

    def _all(self, event: Recorded) -> str:
        return " ".join(str(column.value(event)) for column in self._model.columns)

    def _columns(self) -> tuple[Column[Recorded], ...]:
        language, policy = self.workplace.language, self.workplace.desk.policy

        def what(event: Recorded) -> str:
            return event_sentence(event, policy, self._read.names, language)

        return (
            Column(
                "number",
                self.tr("No."),
                lambda event: Cell(str(event.number), tone=Tone.LABEL),
                lambda event: event.number,
                numeric=True,
            ),
            Column("at", self.tr("When"), lambda event: short_moment(event.entry.at, language)),
            Column("person", self.tr("Person"), lambda event: self._person(event.entry.person)),
            Column(
                "device",
                self.tr("Computer"),
                lambda event: Cell(event.entry.device, tone=Tone.LABEL),
            ),
            Column("case", self.tr("Case"), self._case),
            Column("what", self.tr("What"), what, stretch=True),
        )

    def _person(self, key: str) -> str:
        return self._read.names.get(UserId(int(key)), key) if key.isdecimal() else key

    def _case(self, event: Recorded) -> str:
        for each in event.entry.objects:
            kind, _, number = each.partition(":")
            if kind == "case":
                return self._read.references.get(CaseId(int(number)), "")
        return ""

    @Slot(str)
    def _on_filter_typed(self, _text: str) -> None:
        self._fill()

    @Slot()
    def _on_check_asked(self) -> None:
        self.check.setEnabled(False)
        self.workplace.operations.look(
            self, check_history, then=self._take_check, failed=self._on_check_failed
        )

    def _take_check(self, checked: ChainCheck) -> None:
        self._checked = checked
        self.check.setEnabled(True)
        self._say_verdict()

    def _on_check_failed(self, _error: Exception) -> None:
        self.check.setEnabled(True)

    def _say_verdict(self) -> None:
        checked = self._checked
        if checked is None:
            return
        language = self.workplace.language
        if checked.verdict.holds:
            day = dated_day(checked.until.date(), language)
            time = short_moment(checked.until, language).rsplit(" ", 1)[-1]
            words = self.tr("Unbroken to {time}, {count} entries")
            text = words.format(time=f"{day} {time}", count=checked.verdict.checked)
            self.verdict.show_chip(ChipLook(text, Kind.GOOD, "check"))
        else:
            numbers = ", ".join(str(fault.number) for fault in checked.verdict.faults[:5])
            text = self.tr("Broken at entry {numbers}").format(numbers=numbers)
            self.verdict.show_chip(ChipLook(text, Kind.PROBLEM, "alert-octagon", strong=True))
        self.verdict.show()
