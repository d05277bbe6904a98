# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The right column of Today: unfinished drafts, call-backs promised, the calls of today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.impersonation import ImpersonationAlert
from inquirydesk.desk.now import TOKYO
from inquirydesk.domain.inquiry import Inquiry
from inquirydesk.store.drafts import Draft
from inquirydesk.ui.call_draft import KIND
from inquirydesk.ui.call_keeper import read_or_blank
from inquirydesk.ui.dates import clock_time, short_day, short_moment
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.parts.call_strip import clock_text, parked_text
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, hint
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.panel import Panel, row
from inquirydesk.ui.widgets.tabs import column
from inquirydesk.ui.workplace import Workplace

CALL_COLUMNS_AT_MOST = {1: 74, 2: 80, 3: 84}
"""Widths of names and topics; the rest is in the tool tip."""


class DraftsPanel(Panel):
    """Each draft with Resume and Discard; both give it back."""

    resume_asked = Signal(object)
    discard_asked = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(" ", icon="pencil")
        self._workplace = workplace
        self._drafts: tuple[Draft, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(10))
        self.body.addLayout(self._rows)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show these drafts; without any the panel is not there."""
        self._drafts = tuple(drafts)
        self.setVisible(bool(drafts))
        self.set_title(self.tr("Unfinished drafts"))
        self.set_hint(str(len(drafts)))
        _empty(self._rows)
        for number, draft in enumerate(self._drafts):
            self._rows.addWidget(self._entry(number, draft))

    def _entry(self, number: int, draft: Draft) -> QWidget:
        title, detail = self._words(draft)
        resume = KeyButton(self.tr("Resume"), compact=True)
        discard = KeyButton(self.tr("Discard…"), kind=ButtonKind.FLAT, compact=True)
        for button, slot in ((resume, self._on_resume), (discard, self._on_discard)):
            button.setObjectName(str(number))
            button.setAccessibleName(f"{button.text()} {title}")
            button.clicked.connect(slot)
        entry = QWidget()
        rows = column(Label(title, wrap=True), hint(detail, wrap=True), spacing=2)
        rows.addSpacing(px(4))
        rows.addLayout(row(resume, discard, None))
        entry.setLayout(rows)
        return entry

    def _words(self, draft: Draft) -> tuple[str, str]:
        at = f"{draft.saved_at.astimezone(TOKYO):%H:%M:%S}"
        kept = self.tr("All text kept. Last change {time}.").format(time=at)
        if draft.kind == KIND:
            call = read_or_blank(draft.text)
            name = call.caller.name or call.caller.reading
            who = parked_text(call.started_at, name, self.tr("no name"))
            open_yet = "" if call.outcome else " " + self.tr("No outcome yet.")
            return self.tr("Phone call {call}").format(call=who), kept + open_yet
        if draft.kind == "mail":
            return self.tr("Mail being registered"), kept
        return self.tr("Unfinished entry"), kept

    @Slot()
    def _on_resume(self) -> None:
        self.resume_asked.emit(self._drafts[int(self.sender().objectName())])

    @Slot()
    def _on_discard(self) -> None:
        self.discard_asked.emit(self._drafts[int(self.sender().objectName())])


class AlertsPanel(Panel):
    """Who may be impersonated, for those who confirm identity; `case_asked` gives one to open."""

    case_asked = Signal(int)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(" ", icon="alert-triangle")
        self._workplace = workplace
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(8))
        self.body.addLayout(self._rows)

    def show_alerts(self, alerts: Sequence[ImpersonationAlert]) -> None:
        """Show these; without any the panel is not there."""
        self.setVisible(bool(alerts))
        self.set_title(self.tr("Signs of impersonation"))
        self.set_hint(str(len(alerts)))
        _empty(self._rows)
        for alert in alerts:
            self._rows.addWidget(self._entry(alert))

    def _entry(self, alert: ImpersonationAlert) -> QWidget:
        said = self.tr("%n failed check(s), last on {day}", "", alert.failures).format(
            day=short_day(alert.last_on, self._workplace.language)
        )
        links = []
        for case, reference in zip(alert.cases, alert.references, strict=True):
            link = Link(reference, str(case))
            link.chosen.connect(self._on_link)
            links.append(link)
        entry = QWidget()
        lines = column(Label(alert.name, wrap=True), hint(said, wrap=True), spacing=2)
        lines.addLayout(row(*links, None))
        entry.setLayout(lines)
        return entry

    @Slot(str)
    def _on_link(self, case: str) -> None:
        self.case_asked.emit(int(case))


class CallBacksPanel(Panel):
    """Promised calls by time, each with a button that begins it."""

    call_asked = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(" ", icon="phone")
        self._workplace = workplace
        self._promised: tuple[Inquiry, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(8))
        self.body.addLayout(self._rows)

    def show_promised(self, promised: Sequence[Inquiry]) -> None:
        """Show these; without any the panel is not there."""
        self._promised = tuple(promised)
        self.setVisible(bool(promised))
        self.set_title(self.tr("Call-backs promised"))
        self.set_hint(str(len(promised)))
        _empty(self._rows)
        for number, inquiry in enumerate(self._promised):
            self._rows.addWidget(self._entry(number, inquiry))

    def _entry(self, number: int, inquiry: Inquiry) -> QWidget:
        when = inquiry.call_back_at
        time = short_moment(when, self._workplace.language) if when else ""
        overdue = when is not None and when < self._workplace.desk.now()
        who = inquiry.caller.name or inquiry.caller.reading or self.tr("no name")
        call = KeyButton(self.tr("Call"), icon="phone", compact=True)
        call.setObjectName(str(number))
        call.setAccessibleName(f"{self.tr('Call')} {who}")
        call.clicked.connect(self._on_call)
        words = column(Label(who), hint(inquiry.caller.phone), spacing=0)
        entry = QWidget()
        line = row(Label(time, tone=Tone.PROBLEM if overdue else Tone.BODY, bold=overdue))
        line.addLayout(words, 1)
        line.addWidget(call)
        entry.setLayout(line)
        return entry

    @Slot()
    def _on_call(self) -> None:
        self.call_asked.emit(self._promised[int(self.sender().objectName())])


class CallsPanel(Panel):
    """The calls of today as a quiet table."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(" ", icon="list-check", flush=True)
        self._workplace = workplace
        self._model: TableModel[Inquiry] = TableModel(self._columns())
        self.table = TableView(self._model)
        self.table.horizontalHeader().hide()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setMinimumHeight(px(90))
        self._empty = hint(wrap=True)
        self._empty.setContentsMargins(px(12), px(10), px(12), px(10))
        self.body.addWidget(self._empty)
        self.body.addWidget(self.table, 1)

    def show_calls(self, calls: Sequence[Inquiry]) -> None:
        """Show these calls, the newest first."""
        self.set_title(self.tr("My calls today"))
        self.set_hint(self._summary(calls))
        self._empty.setText(self.tr("No call yet. F2 begins one."))
        self._empty.setVisible(not calls)
        self.table.setVisible(bool(calls))
        self.table.setAccessibleName(self.tr("My calls today"))
        self._model.set_columns(self._columns())
        self._model.set_rows(calls)
        self.table.fit_columns()
        for number, most in CALL_COLUMNS_AT_MOST.items():
            width = min(self.table.columnWidth(number), px(most))
            self.table.setColumnWidth(number, width)
        self.table.horizontalHeader().resizeSections()

    def _summary(self, calls: Sequence[Inquiry]) -> str:
        after = [each.logged_at - each.ended_at for each in calls if each.ended_at]
        if not after:
            return str(len(calls)) if calls else ""
        mean = sum(after, timedelta()) / len(after)
        words = self.tr("{count}   ·   after-call {time}")
        return words.format(count=len(calls), time=clock_text(mean))

    def _columns(self) -> tuple[Column[Inquiry], ...]:
        policy, language = self._workplace.desk.policy, self._workplace.language
        topics = {topic.key: topic.name.in_(language) for topic in policy.topics}
        outcomes = {each.key: each.name.in_(language) for each in policy.call_outcomes}
        return (
            Column("time", self.tr("Time"), lambda call: clock_time(call.started_at)),
            Column("name", self.tr("Caller"), lambda call: call.caller.name or "–"),
            Column("topic", self.tr("Topic"), lambda call: topics.get(call.topic, "")),
            Column(
                "outcome",
                self.tr("Outcome"),
                lambda call: outcomes.get(call.outcome, ""),
                stretch=True,
            ),
            Column("length", self.tr("Length"), _length, numeric=True),
        )


def _length(call: Inquiry) -> Cell:
    if call.ended_at is None:
        return Cell("")
    return Cell(clock_text(call.ended_at - call.started_at), tone=Tone.LABEL)


def _empty(rows: QVBoxLayout) -> None:
    while (item := rows.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
