# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One case: who and what it is about, its guide, and everything that belongs to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from inquirydesk.desk.cases import CaseView, add_note, assign, read_case, reopen_step, view_case
from inquirydesk.desk.change import Change, Subject
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.endings import refer, withdraw
from inquirydesk.desk.people import Owner, possible_owners
from inquirydesk.desk.worklists import CaseRow, case_row, discard_draft, keep_draft, my_drafts
from inquirydesk.domain.case import CaseStage
from inquirydesk.domain.errors import Outage, SeeLegal, StaleSave, StepBlocked, UserMistake
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.roles import Right, UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.steps import current_step, is_answered, step_text
from inquirydesk.store.drafts import Draft
from inquirydesk.ui import case_wording, messages
from inquirydesk.ui.case_wording import line_text
from inquirydesk.ui.dialogs.assign import NOBODY, AssignDialog
from inquirydesk.ui.dialogs.day_ruler import DayRulerDialog
from inquirydesk.ui.dialogs.ending import ReferDialog, WithdrawDialog
from inquirydesk.ui.dialogs.note import NoteDialog
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.parts.case_acts import CaseActs
from inquirydesk.ui.parts.case_tabs import FactsPage, HistoryPage, LettersPage, MailPage
from inquirydesk.ui.parts.guide import Guide
from inquirydesk.ui.parts.line_chips import LineChips
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Kind, Tone
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.flow_row import FlowRow
from inquirydesk.ui.widgets.function_bar import FunctionKey
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, title
from inquirydesk.ui.widgets.tabs import TabPanel
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

DRAFT_MS = 700
DRAFT = "case_step"
GUIDE, HISTORY, LETTERS, MAIL, FACTS = range(5)


Rows = Mapping[int, CaseRow]
"""What lists show of a case, by the number of each line."""


def open_with_rows(desk: Desk, case_id: CaseId, language: Language) -> tuple[CaseView, Rows]:
    """The case as somebody opens it, with what lists show of it; the look enters the history."""
    view = view_case(desk, case_id, language)
    return view, _rows(desk, view)


def read_with_rows(desk: Desk, case_id: CaseId, language: Language) -> tuple[CaseView, Rows]:
    """The same again for who has it open."""
    view = read_case(desk, case_id, language)
    return view, _rows(desk, view)


def _rows(desk: Desk, view: CaseView) -> Rows:
    numbers = [line.number for line in view.case.lines]
    return {number: case_row(desk, view.case, view.names, number) for number in numbers}


class CaseScreen(Screen):
    """`letter_asked` gives a letter to open, `closed` says that the page may leave the window."""

    letter_asked = Signal(int)
    closed = Signal()

    def __init__(
        self, workplace: Workplace, case_id: CaseId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._case_id = case_id
        self._view: CaseView | None = None
        self._rows: Rows = {}
        self._drafts: list[dict[str, Any]] = []
        self._is_kept = False
        self._reference, self._name = title(), title()
        self._name.set_bold(bold=False)
        self._reading, self._owner = Label(tone=Tone.LABEL), Label(tone=Tone.LABEL)
        self._type, self._stage, self._due = Chip(), Chip(), Chip()
        self._lines = LineChips()
        self._add_note = KeyButton(key="Alt+N")
        self._call_back = KeyButton(key="Alt+B")
        self._assign = KeyButton()
        self._more = KeyButton()
        self._menu = QMenu(self._more)
        self._acts = CaseActs(self, workplace)
        self._banner = Banner()
        self._tabs = TabPanel()
        self._guide = Guide(workplace)
        self._history, self._letters = HistoryPage(workplace), LettersPage(workplace)
        self._mail, self._facts = MailPage(workplace), FactsPage(workplace)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._build()
        self._connect()
        workplace.operations.look(self, my_drafts, then=self._on_drafts)
        workplace.operations.look(
            self, open_with_rows, case_id, workplace.language, then=self._show, failed=self._on_lost
        )

    def _build(self) -> None:
        head = FlowRow(
            self._reference,
            self._name,
            self._reading,
            self._type,
            self._stage,
            self._due,
            self._owner,
        )
        head.add_right(self._add_note, self._call_back, self._assign, self._more)
        self.page.addLayout(head)
        self.page.addWidget(self._lines)
        self.page.addWidget(self._banner)
        for page in (self._guide, self._history, self._letters, self._mail, self._facts):
            self._tabs.add_tab(page, "")
        self.page.addWidget(self._tabs, 1)
        self._more.setMenu(self._menu)

    def _connect(self) -> None:
        self._add_note.clicked.connect(self._on_add_note)
        self._call_back.clicked.connect(self._on_call_back)
        self._assign.clicked.connect(self._on_assign)
        self._menu.triggered.connect(self._on_menu)
        self._menu.aboutToShow.connect(self._offer_acts)
        self._lines.chosen.connect(self._on_line_chosen)
        self._acts.told.connect(self.told)
        self._acts.refused.connect(self._on_refused)
        self._acts.letter_asked.connect(self.letter_asked)
        self._banner.action_chosen.connect(self._on_banner_action)
        self._tabs.tab_chosen.connect(self._on_tab_chosen)
        self._guide.edited.connect(self._on_edited)
        self._guide.refused.connect(self._on_refused)
        self._guide.letter_asked.connect(self.letter_asked)
        self._guide.why_asked.connect(self._on_why)
        self._guide.inquiry_asked.connect(self._on_inquiry)
        self._guide.reopen_asked.connect(self._on_reopen)
        self._letters.letter_asked.connect(self.letter_asked)
        self._draft_timer.timeout.connect(self.keep_now)

    # what a screen answers

    def title(self) -> str:
        if self._view is None:
            return self.tr("Case")
        names = self._rows[self._view.line].type_name
        return f"{self._view.case.reference} {names.in_(self._workplace.language)}"

    def function_keys(self) -> tuple[FunctionKey, ...]:
        return (FunctionKey("F12", self.tr("Save"), enabled=self._can_work(), main=True),)

    def status_note(self) -> str:
        if self._view is None:
            return ""
        policy = self._view.policy
        return self.tr("Policy {version}, in force from {day}").format(
            version=policy.id.version, day=policy.in_force_from.isoformat()
        )

    def act(self, action: str) -> bool:
        acts = {
            "save": self._guide.save,
            "complete": self._guide.complete,
            "add_note": self._on_add_note,
            "call_back": self._on_call_back,
            "assign": self._on_assign,
            "reopen_step": self._on_reopen_shown,
        }
        if action not in acts or self._view is None:
            return False
        acts[action]()
        return True

    def can(self, action: str) -> bool:
        if action in ("add_note", "call_back", "assign", "reopen_step"):
            return self._view is not None
        if action == "complete":
            return self._can_work()
        return super().can(action)

    def _can_work(self) -> bool:
        guide = self._tabs.current() == GUIDE
        return guide and self._view is not None and not self._view.case.is_closed

    def take_focus(self) -> None:
        if self._tabs.current() == GUIDE:
            self._guide.take_focus()

    def refresh(self) -> None:
        self._workplace.operations.look(
            self,
            read_with_rows,
            self._case_id,
            self._workplace.language,
            then=self._show,
            failed=self._on_lost,
            latest="case",
        )

    def take_change(self, change: Change) -> None:
        if change.case == self._case_id or Subject.USERS in change.subjects:
            self.refresh()

    def retranslate(self) -> None:
        self._add_note.setText(self.tr("Add note"))
        self._call_back.setText(self.tr("Call back"))
        self._assign.setText(self.tr("Assign…"))
        self._more.setText(self.tr("More"))
        rights = self._workplace.desk.session.rights
        self._assign.setEnabled(Right.ASSIGN in rights)
        reason = self.tr("A supervisor assigns cases.")
        self._assign.setToolTip("" if Right.ASSIGN in rights else reason)
        self._add_note.setEnabled(Right.ADD_NOTE in rights)
        self._menu.clear()
        for key, text in (
            ("reopen_step", self.tr("Reopen step…")),
            ("why", self.tr("Why this date?")),
            ("withdraw", self.tr("Withdraw…")),
            ("refer", self.tr("Refer to another desk…")),
            ("close", self.tr("Close this case’s page")),
        ):
            self._menu.addAction(text).setData(key)
        self._acts.fill(self._menu)
        names = (
            self.tr("Guide"),
            self.tr("History"),
            self.tr("Letters"),
            self.tr("Mail items"),
            self.tr("Facts"),
        )
        for index, name in enumerate(names):
            self._tabs.set_tab_text(index, name)
        if self._view is not None:
            self._guide.retranslate()
            self.refresh()

    # showing

    def _show(self, read: tuple[CaseView, Rows] | None) -> None:
        if read is None:
            return
        before = self._view
        view, self._rows = read
        if before is not None and before.line in view.progress:
            view = view.of_line(before.line)
        self._show_view(view)
        if before is None:
            self._take_draft()
            if self.isVisible():
                self.take_focus()
        elif before.line == view.line:
            self._tell_progress(before, view)
        self.frame_changed.emit()

    def _show_view(self, view: CaseView) -> None:
        """Show the case by the line the view shows."""
        self._view = view
        self._guide.show_case(view)
        self._history.show_case(view)
        self._letters.show_case(view)
        self._mail.show_case(view)
        self._facts.show_case(view)
        self._acts.show_case(view)
        self._show_head(view, self._rows[view.line])

    @Slot(object)
    def _on_line_chosen(self, number: object) -> None:
        if self._view is None or not isinstance(number, int) or number == self._view.line:
            return
        self._banner.clear()
        self._show_view(self._view.of_line(number))
        self.frame_changed.emit()

    def _show_head(self, view: CaseView, case: CaseRow) -> None:
        language = self._workplace.language
        self._reference.setText(case.reference)
        self._name.setText(case.name)
        self._reading.setText(case.reading)
        self._type.show_chip(ChipLook(case.type_name.in_(language), Kind.NEUTRAL, "file-text"))
        for chip in (self._type, self._stage):
            chip.setVisible(len(view.case.lines) == 1)
        self._lines.setAccessibleName(self.tr("Requests of the case"))
        self._lines.show_lines(view, language)
        self._stage.show_chip(case_wording.stage_chip(case.stage))
        due = case_wording.header_due_chip(case, self._workplace.desk.today)
        self._due.show_chip(due)
        self._due.setVisible(bool(due.text) and case.stage is not CaseStage.WAITING_FOR_FORM)
        owner = self.tr("Owner {name}").replace("{name}", case.owner_name)
        self._owner.setText(owner if case.owner_name else self.tr("Unassigned"))
        self._tabs.set_count(HISTORY, len(view.history))
        self._tabs.set_count(LETTERS, len(view.letters))
        self._tabs.set_count(MAIL, len(view.envelopes))

    def _tell_progress(self, before: CaseView, now: CaseView) -> None:
        """Say which step was done and what comes next."""
        language = self._workplace.language
        was = {step.text.key for step in before.steps if step.record is not None}
        done = [s for s in now.steps if s.record is not None and s.text.key not in was]
        if not done:
            return
        self._keep_rest()
        following = current_step(now.case, now.policy, now.line)
        text = self.tr("Step {number} done.").replace("{number}", str(done[-1].text.number))
        if now.case.is_closed:
            text = self.tr("Step {number} done. The case is closed.").replace(
                "{number}", str(done[-1].text.number)
            )
        elif following is not None:
            text = (
                self.tr("Step {number} done. Next: {step}")
                .replace("{number}", str(done[-1].text.number))
                .replace("{step}", following.name.in_(language))
            )
        self._banner.clear()
        self.told.emit(text)

    def _hide_all(self) -> None:
        """Nothing of a case that became legal staff's stays on the screen."""
        self._view = self._row = None
        self._tabs.hide()
        for label in (self._name, self._reading, self._owner):
            label.setText("")
        for chip in (self._type, self._stage, self._due):
            chip.hide()

    def _on_lost(self, error: UserMistake | Outage) -> None:
        if isinstance(error, SeeLegal):
            self._hide_all()
        sentence = sentence_for(error)
        self._banner.show_message(
            Kind.PROBLEM,
            sentence.rest(),
            strong=sentence.what,
            actions=(("again", self.tr("Try again")),),
        )

    @Slot(int)
    def _on_tab_chosen(self, _index: int) -> None:
        self.frame_changed.emit()

    # drafts

    @Slot()
    def _on_edited(self) -> None:
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    @Slot()
    def keep_now(self) -> None:
        """Keep what was typed in the steps and is not saved."""
        self._draft_timer.stop()
        typed = self._guide.drafts()
        if typed:
            self._is_kept = True
            text = json.dumps({"steps": typed}, ensure_ascii=False)
            self._workplace.operations.run(
                self, keep_draft, DRAFT, text, thing=str(self._case_id), failed=self._on_lost
            )
        else:
            self._forget_draft()

    def _keep_rest(self) -> None:
        """A step is done: of what was typed the rest is kept, if there is any."""
        if self._guide.drafts():
            self.keep_now()
        else:
            self._forget_draft()

    def _forget_draft(self) -> None:
        if self._is_kept:
            self._is_kept = False
            self._workplace.operations.run(self, discard_draft, DRAFT, thing=str(self._case_id))

    def _on_drafts(self, drafts: tuple[Draft, ...]) -> None:
        own = (each for each in drafts if each.kind == DRAFT)
        kept = next((each for each in own if each.object == str(self._case_id)), None)
        if kept is not None:
            self._drafts, self._is_kept = json.loads(kept.text).get("steps", []), True
            if self._view is not None:
                self._take_draft()

    def _take_draft(self) -> None:
        if self._drafts:
            self._guide.take_drafts(self._drafts)
        self._drafts = []

    def has_unsaved(self) -> str:
        return ""

    # refusals

    @Slot(object)
    def _on_refused(self, error: UserMistake | Outage) -> None:
        if isinstance(error, StepBlocked):
            self.refresh()
            return
        sentence = sentence_for(error)
        actions = (("reload", self.tr("Reload")),) if isinstance(error, StaleSave) else ()
        self._banner.show_message(
            Kind.PROBLEM, sentence.rest(), strong=sentence.what, actions=actions
        )

    @Slot(str)
    def _on_banner_action(self, _action: str) -> None:
        self._banner.clear()
        self.refresh()

    # what people do

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        key = action.data()
        if key == "reopen_step":
            self._on_reopen_shown()
        elif key == "why":
            self._on_why()
        elif key == "withdraw":
            self._on_withdraw()
        elif key == "refer":
            self._on_refer()
        elif key == "close":
            self.closed.emit()

    @Slot()
    def _offer_acts(self) -> None:
        """Grey what cannot be done in the case as it stands."""
        can_end = bool(self._open_lines())
        services = self._view.policy.services if self._view is not None else {}
        can = {"withdraw": can_end, "refer": can_end and bool(services)}
        for action in self._menu.actions():
            if action.data() in can:
                action.setEnabled(can[action.data()])

    def _open_lines(self) -> list[int]:
        """The lines that can be withdrawn: the person was not told yet how they ended."""
        view = self._view
        if view is None or view.case.is_closed or view.case.arrived_on is None:
            return []
        numbers = [line.number for line in view.case.lines]
        return [each for each in numbers if not is_answered(view.case, view.policy, each)]

    def _named_lines(self, view: CaseView) -> list[tuple[int, str]]:
        language = self._workplace.language
        return [(n, line_text(view.case, view.policy, n, language)) for n in self._open_lines()]

    @Slot()
    def _on_refer(self) -> None:
        view = self._view
        if view is None:
            return
        services, language = tuple(view.policy.services.values()), self._workplace.language
        lines = self._named_lines(view)
        dialog = ReferDialog(self, view.case.reference, lines, services, language)
        dialog.given.connect(self._on_referral_given)
        dialog.open()

    @Slot(object, str, str)
    def _on_referral_given(self, lines: tuple[int, ...], service: str, because: str) -> None:
        if self._view is None:
            return
        self._workplace.operations.run(
            self,
            refer,
            self._case_id,
            self._view.case.version,
            lines,
            service,
            because,
            then=self._on_referred,
            failed=self._on_refused,
        )

    def _on_referred(self, _change: Change) -> None:
        self._guide.show_step(self._guide.current_key())
        self.told.emit(self.tr("Referred. The letter names the other desk."))

    @Slot()
    def _on_withdraw(self) -> None:
        view = self._view
        if view is None:
            return
        lines, today = self._named_lines(view), self._workplace.desk.today
        dialog = WithdrawDialog(self, view.case.reference, lines, today)
        dialog.given.connect(self._on_withdrawal_given)
        dialog.open()

    @Slot(object, object, str)
    def _on_withdrawal_given(self, lines: tuple[int, ...], on: date, because: str) -> None:
        if self._view is None:
            return
        self._workplace.operations.run(
            self,
            withdraw,
            self._case_id,
            self._view.case.version,
            lines,
            on,
            because,
            then=self._on_withdrawn,
            failed=self._on_refused,
        )

    def _on_withdrawn(self, _change: Change) -> None:
        self._guide.show_step(self._guide.current_key())
        self.told.emit(self.tr("Withdrawn. The person is told by letter."))

    @Slot()
    def _on_add_note(self) -> None:
        dialog = NoteDialog(self, self._shown_reference(), self._case_id)
        dialog.written.connect(self._on_note_written)
        dialog.open()

    @Slot(int, str)
    def _on_note_written(self, case: int, text: str) -> None:
        self._workplace.operations.run(
            self,
            add_note,
            CaseId(case),
            text,
            then=self._on_note_added,
            failed=self._on_refused,
        )

    def _on_note_added(self, _change: Change) -> None:
        self.told.emit(
            self.tr("Note added to {reference}.").replace("{reference}", self._shown_reference())
        )

    def _shown_reference(self) -> str:
        return self._view.case.reference if self._view is not None else ""

    @Slot()
    def _on_call_back(self) -> None:
        self._tabs.show_tab(GUIDE)
        if not self._guide.toggle_script():
            phone = self._view.case.requester.phone if self._view is not None else ""
            text = self.tr("This step has no words of its own. Phone: {phone}")
            self.told.emit(text.replace("{phone}", phone or "–"))

    @Slot()
    def _on_assign(self) -> None:
        if Right.ASSIGN in self._workplace.desk.session.rights:
            self._workplace.operations.look(
                self, possible_owners, self._workplace.language, then=self._on_owners
            )

    def _on_owners(self, owners: tuple[Owner, ...]) -> None:
        dialog = AssignDialog(self, self._shown_reference(), owners)
        dialog.chosen.connect(self._on_owner_chosen)
        dialog.open()

    @Slot(int)
    def _on_owner_chosen(self, owner: int) -> None:
        self._workplace.operations.run(
            self,
            assign,
            self._case_id,
            None if owner == NOBODY else UserId(owner),
            failed=self._on_refused,
        )

    @Slot()
    def _on_reopen_shown(self) -> None:
        self._on_reopen(self._guide.step_key)

    @Slot(str)
    def _on_reopen(self, key: str) -> None:
        view = self._view
        if view is None or view.case.record_of(key, view.line) is None:
            self.told.emit(self.tr("Choose a done step at the left first, then reopen it."))
            return
        step = step_text(view.case, view.policy, key, view.line)
        name = step.name.in_(self._workplace.language)
        dialog = ReasonDialog(
            self,
            self.tr("Reopen “{step}”?").replace("{step}", name),
            self.tr("Reason"),
            self.tr("Reopen step"),
            self.tr("This step and all after it are to be done again. The history keeps both."),
        )
        dialog.setProperty("step", key)
        dialog.given.connect(self._on_reopen_given)
        dialog.open()

    @Slot(str)
    def _on_reopen_given(self, because: str) -> None:
        if self._view is None:
            return
        self._workplace.operations.run(
            self,
            reopen_step,
            self._case_id,
            self._view.case.version,
            str(self.sender().property("step")),
            because,
            line=self._view.line,
            then=self._on_reopened,
            failed=self._on_refused,
        )

    def _on_reopened(self, _change: Change) -> None:
        self._guide.show_step(self._guide.current_key())

    @Slot()
    def _on_why(self) -> None:
        if self._view is not None and any(clock.due.ruler for clock in self._view.clocks):
            DayRulerDialog(self, self._view, self._workplace).open()

    @Slot()
    def _on_inquiry(self) -> None:
        inquiry = self._view.inquiry if self._view is not None else None
        if inquiry is not None:
            number = self.tr("Inquiry {number}").replace("{number}", inquiry.number)
            messages.tell(self, number, inquiry.notes or self.tr("Nothing was noted."))
