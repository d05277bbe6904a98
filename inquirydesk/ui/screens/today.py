# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The day of one person: their cases by urgency, what comes next, drafts, call-backs, calls."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView, add_note, read_case, view_case
from inquirydesk.desk.change import Change, Subject
from inquirydesk.desk.holidays import list_calendar_changes
from inquirydesk.desk.impersonation import impersonation_alerts
from inquirydesk.desk.inquiries import FORM_PACK_STEP
from inquirydesk.desk.leaks import open_leaks
from inquirydesk.desk.passing_on import late_confirmations
from inquirydesk.desk.worklists import (
    CaseList,
    CaseRow,
    Counts,
    LetterRow,
    call_backs,
    counts,
    discard_draft,
    list_cases,
    list_letters,
    my_calls_today,
    my_drafts,
)
from inquirydesk.domain.era import DateStyle, format_date
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language
from inquirydesk.store.drafts import Draft
from inquirydesk.ui import messages
from inquirydesk.ui.call_draft import KIND
from inquirydesk.ui.case_wording import letter_state_text
from inquirydesk.ui.dates import clock_time, full_day
from inquirydesk.ui.dialogs.note import NoteDialog
from inquirydesk.ui.models.cases import Reader, my_case_columns
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.parts.calendar_changes import WaitingChanges
from inquirydesk.ui.parts.case_peek import CasePeek
from inquirydesk.ui.parts.today_alerts import LeaksPanel, UnconfirmedPanel
from inquirydesk.ui.parts.today_side import AlertsPanel, CallBacksPanel, CallsPanel, DraftsPanel
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Kind, Tone, look, px
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, hint, title
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.widgets.room import Room
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.widgets.tabs import TabPanel
from inquirydesk.ui.workplace import Workplace

PEEK_COUNTS_AFTER_MS = 300
"""A peek that rests this long on a case is a look at it, and enters the history."""
SIDE_WIDTH = 340
TABLE_ROWS = 9
LISTS = (CaseList.MINE, CaseList.UNASSIGNED, CaseList.WAITING_FOR_FORM, CaseList.CLOSED)
PACKS = "packs"
READ_FOR = {
    Subject.CASES,
    Subject.LETTERS,
    Subject.INQUIRIES,
    Subject.DRAFTS,
    Subject.PASSING_ON,
    Subject.POLICY,
}
TABS = (*LISTS[:2], PACKS, *LISTS[2:])
PACK_STATES = (LetterState.TO_PRINT, LetterState.SHEET_CHECK, LetterState.TO_POST)


class CasesTab(QWidget):
    """A table, or one line that says what will appear in it."""

    def __init__(self, model: TableModel[Any], letters: str = "") -> None:
        super().__init__()
        self.model = model
        self.table = TableView(model, letters=letters)
        self.empty = hint()
        self.empty.setContentsMargins(px(14), px(12), px(14), px(12))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.empty)
        rows.addStretch(0)

    def show_rows(self, rows: Sequence[object]) -> None:
        """Show these rows."""
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.table.fit_columns()
        if rows and self.table.current_row() is None:
            self.table.select(0)


class TodayScreen(Screen):
    """Opens cases at their step, letters, drafts; `draft_asked` gives the key of a call."""

    case_asked = Signal(int)
    letter_asked = Signal(int)
    draft_asked = Signal(str)
    call_back_asked = Signal(object)
    calendar_asked = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self._shown: CaseRow | None = None
        self._heading, self._date = title(), Label(tone=Tone.LABEL)
        self._overdue, self._due_today, self._within = Chip(), Chip(), Chip()
        self._refreshed = Label(tone=Tone.LABEL)
        self._refresh = KeyButton(icon="refresh", key="F5", compact=True)
        self.tabs = TabPanel()
        self._tabs = {
            key: CasesTab(TableModel(self._columns(key)), "" if key == PACKS else "N")
            for key in TABS
        }
        self.peek = CasePeek(workplace)
        self.drafts, self.call_backs = DraftsPanel(workplace), CallBacksPanel(workplace)
        self.calls, self.alerts = CallsPanel(workplace), AlertsPanel(workplace)
        self.alerts.hide()
        self.leaks, self.unconfirmed = LeaksPanel(workplace), UnconfirmedPanel(workplace)
        self.calendar = WaitingChanges(workplace)
        self._side = ScrollColumn()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(PEEK_COUNTS_AFTER_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.page.addLayout(
            row(
                self._heading,
                self._date,
                None,
                self._overdue,
                self._due_today,
                self._within,
                self._refreshed,
                self._refresh,
            )
        )
        for key in TABS:
            self.tabs.add_tab(self._tabs[key], "", 0)
            if key != PACKS:
                self._tabs[key].table.sort_by("step_due")
        left = QVBoxLayout()
        left.setSpacing(px(10))
        left.addWidget(self.tabs, 9)
        left.addWidget(self.peek, 8)
        right = QVBoxLayout()
        right.setSpacing(px(10))
        for panel in (
            self.leaks,
            self.unconfirmed,
            self.alerts,
            self.calendar,
            self.drafts,
            self.call_backs,
        ):
            right.addWidget(panel)
        right.addWidget(self.calls, 1)
        self._side.body.addLayout(right)
        self._fit_side()
        body = QHBoxLayout()
        body.setSpacing(px(10))
        body.addLayout(left, 1)
        body.addWidget(self._side)
        self.page.addWidget(Room(body), 1)

    def _connect(self) -> None:
        self.tabs.tab_chosen.connect(self._on_tab_chosen)
        for key, tab in self._tabs.items():
            if key == PACKS:
                tab.table.row_opened.connect(self._on_pack_opened)
                continue
            tab.table.row_opened.connect(self._on_opened)
            tab.table.row_chosen.connect(self._on_chosen)
            tab.table.letter_typed.connect(self._on_letter)
        self._resting.timeout.connect(self._on_rested)
        look().changed.connect(self._fit_side)
        self._refresh.clicked.connect(self.refresh)
        self.peek.open_asked.connect(self._on_open_asked)
        self.peek.note_asked.connect(self._on_note_asked)
        self.drafts.resume_asked.connect(self._on_resume)
        self.drafts.discard_asked.connect(self._on_discard)
        self.call_backs.call_asked.connect(self.call_back_asked)
        self.calendar.calendar_asked.connect(self.calendar_asked)
        for panel in (self.alerts, self.leaks, self.unconfirmed):
            panel.case_asked.connect(self.case_asked)

    @Slot()
    def _fit_side(self) -> None:
        self._side.setFixedWidth(px(SIDE_WIDTH))

    # the frame

    def title(self) -> str:
        return self.tr("Today")

    def status_note(self) -> str:
        days = self.workplace.desk.policy.target_days
        if days is None:
            return self.tr("Target: not set")
        return self.tr("Target: {days} days, waiting time not counted").format(days=days)

    def act(self, action: str) -> bool:
        if action == "add_note" and self._shown is not None:
            self._on_note_asked()
            return True
        return False

    def take_focus(self) -> None:
        self._current_tab().table.setFocus()

    def take_change(self, change: Change) -> None:
        if change.subjects & READ_FOR:
            self.refresh()

    def refresh(self) -> None:
        operations, language = self.workplace.operations, self.workplace.language
        operations.look(self, counts, then=self._show_counts, latest="counts")
        key = TABS[self.tabs.current()]
        if key == PACKS:
            operations.look(
                self, list_letters, PACK_STATES, language, then=self._show_packs, latest="list"
            )
        else:
            operations.look(
                self, list_cases, CaseList(key), language, then=self._show_cases, latest="list"
            )
        if Right.LOG_INQUIRY in self.workplace.desk.session.rights:
            operations.look(self, my_drafts, then=self.drafts.show_drafts, latest="drafts")
            operations.look(self, call_backs, then=self.call_backs.show_promised, latest="backs")
            operations.look(self, my_calls_today, then=self.calls.show_calls, latest="calls")
        if Right.HAND_ON in self.workplace.desk.session.rights:
            operations.look(self, open_leaks, then=self.leaks.show_leaks, latest="leaks")
            operations.look(
                self, late_confirmations, then=self.unconfirmed.show_matters, latest="unconfirmed"
            )
        if Right.CONFIRM_IDENTITY in self.workplace.desk.session.rights:
            operations.look(
                self, impersonation_alerts, then=self.alerts.show_alerts, latest="alerts"
            )
        if Right.CHANGE_CALENDAR in self.workplace.desk.session.rights:
            operations.look(
                self,
                list_calendar_changes,
                then=self.calendar.show_changes,
                latest="calendar",
            )

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Today"))
        today, language = self.workplace.desk.today, self.workplace.language
        wareki = format_date(today, Language.JA, DateStyle.WAREKI)
        self._date.setText(f"{full_day(today, language)}   ·   {wareki}")
        texts = {
            CaseList.MINE: self.tr("My cases"),
            CaseList.UNASSIGNED: self.tr("Unassigned"),
            PACKS: self.tr("Form packs to send"),
            CaseList.WAITING_FOR_FORM: self.tr("Waiting for form"),
            CaseList.CLOSED: self.tr("Closed this week"),
        }
        empty = {
            CaseList.MINE: self.tr("Nothing is due. New mail is registered with Ctrl+M."),
            CaseList.UNASSIGNED: self.tr("Every case has an owner."),
            PACKS: self.tr("Every form pack is on its way."),
            CaseList.WAITING_FOR_FORM: self.tr("Cases whose form pack went out appear here."),
            CaseList.CLOSED: self.tr("Cases closed since Monday appear here."),
        }
        for number, key in enumerate(TABS):
            self.tabs.set_tab_text(number, texts[key])
            tab = self._tabs[key]
            tab.model.set_columns(self._columns(key))
            tab.table.setAccessibleName(texts[key])
            tab.empty.setText(empty[key])
        self._refresh.setAccessibleName(self.tr("Refresh"))
        self.peek.retranslate()
        self.refresh()
        if self._shown is not None:
            self._look_at(self._shown)

    def _columns(self, key: str) -> tuple[Column[Any], ...]:
        if key == PACKS:
            return (
                Column("number", self.tr("Letter no."), lambda r: r.letter.number),
                Column("name", self.tr("Requester"), lambda r: Cell(r.name, r.reading)),
                Column(
                    "state",
                    self.tr("State"),
                    lambda r: letter_state_text(r.letter.state),
                    stretch=True,
                ),
            )
        session = self.workplace.desk.session
        return my_case_columns(
            Reader(self.workplace.language, self.workplace.desk.today, session.user)
        )

    # what is read

    def _show_counts(self, now: Counts) -> None:
        overdue = self.tr("%n overdue", "", now.overdue)
        self._overdue.show_chip(ChipLook(overdue, Kind.PROBLEM, "alert-octagon", strong=True))
        due = self.tr("%n due today", "", now.due_today)
        self._due_today.show_chip(ChipLook(due, Kind.CAUTION, "clock"))
        within = self.tr("%n within 7 days", "", now.within_week)
        self._within.show_chip(ChipLook(within, Kind.NEUTRAL, "hourglass"))
        self._overdue.setVisible(now.overdue > 0)
        self._due_today.setVisible(now.due_today > 0)
        self._within.setVisible(now.within_week > 0)
        time = clock_time(self.workplace.desk.now())
        self._refreshed.setText(self.tr("Refreshed {time}").format(time=time))
        for key, number in (
            (CaseList.MINE, now.mine),
            (CaseList.UNASSIGNED, now.unassigned),
            (PACKS, now.form_packs),
            (CaseList.WAITING_FOR_FORM, now.waiting_for_form),
            (CaseList.CLOSED, now.closed_this_week),
        ):
            self.tabs.set_count(TABS.index(key), number)

    def _show_cases(self, rows: tuple[CaseRow, ...]) -> None:
        if TABS[self.tabs.current()] == CaseList.CLOSED:
            monday = self.workplace.desk.today - timedelta(days=self.workplace.desk.today.weekday())
            rows = tuple(each for each in rows if each.closed_on and each.closed_on >= monday)
        tab = self._current_tab()
        tab.show_rows(rows)
        self._on_chosen(tab.table.current_row() if rows else None)

    def _show_packs(self, rows: tuple[LetterRow, ...]) -> None:
        packs = tuple(each for each in rows if each.letter.step == FORM_PACK_STEP)
        self._tabs[PACKS].show_rows(packs)
        self._on_chosen(None)

    def _current_tab(self) -> CasesTab:
        return self._tabs[TABS[self.tabs.current()]]

    # the peek

    @Slot(object)
    def _on_chosen(self, chosen: CaseRow | None) -> None:
        self._resting.stop()
        self._shown = chosen
        if chosen is None:
            self.peek.show_view(None)
        else:
            self._look_at(chosen)
            self._resting.start()

    def _look_at(self, chosen: CaseRow) -> None:
        operations, language = self.workplace.operations, self.workplace.language
        operations.look(self, read_case, chosen.case, language, then=self._show_view, latest="peek")

    def _show_view(self, view: CaseView) -> None:
        if self._shown is not None and view.case.id == self._shown.case:
            self.peek.show_view(view)

    @Slot()
    def _on_rested(self) -> None:
        if self._shown is not None and self.isVisible():
            operations, language = self.workplace.operations, self.workplace.language
            operations.look(self, view_case, self._shown.case, language, latest="rest")

    # what a person asks

    @Slot(int)
    def _on_tab_chosen(self, _number: int) -> None:
        self._on_chosen(None)
        self.refresh()

    @Slot(object)
    def _on_opened(self, chosen: CaseRow) -> None:
        self.case_asked.emit(int(chosen.case))

    @Slot(object)
    def _on_pack_opened(self, chosen: LetterRow) -> None:
        self.letter_asked.emit(int(chosen.letter.id))

    @Slot()
    def _on_open_asked(self) -> None:
        if self._shown is not None:
            self.case_asked.emit(int(self._shown.case))

    @Slot(str)
    def _on_letter(self, letter: str) -> None:
        if letter == "N":
            self._on_note_asked()

    @Slot()
    def _on_note_asked(self) -> None:
        if self._shown is not None:
            dialog = NoteDialog(self, self._shown.reference, self._shown.case)
            dialog.written.connect(self._on_note_written)
            dialog.open()

    @Slot(int, str)
    def _on_note_written(self, case: int, text: str) -> None:
        said = self.tr("Note added.")
        self.workplace.operations.run(
            self, add_note, case, text, then=lambda _change: self.told.emit(said)
        )

    @Slot(object)
    def _on_resume(self, draft: Draft) -> None:
        if draft.kind == KIND:
            self.draft_asked.emit(draft.object)
        elif draft.kind == "mail":
            self.action_asked.emit("register_mail")
        elif draft.object.isdecimal():
            self.case_asked.emit(int(draft.object))

    @Slot(object)
    def _on_discard(self, draft: Draft) -> None:
        question = messages.Question(
            self.tr("Discard this draft?"),
            self.tr("What was typed is thrown away."),
            verbs=(
                messages.Verb("discard", self.tr("Discard draft"), harmful=True),
                messages.Verb("keep", self.tr("Keep")),
            ),
            safe="keep",
        )

        def answered(answer: str) -> None:
            if answer == "discard":
                self.workplace.operations.run(
                    self, discard_draft, draft.kind, draft.object, then=self._on_discarded
                )

        messages.ask(self, question, answered)

    def _on_discarded(self, _nothing: object) -> None:
        self.refresh()
