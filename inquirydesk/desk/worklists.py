# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Rows for lists: cases, letters, calls, drafts; each list read with a trace in the history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.inquiries import FORM_PACK_STEP
from inquirydesk.desk.now import day_in_tokyo
from inquirydesk.desk.progress import due_of
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case, CaseStage
from inquirydesk.domain.clock import Due
from inquirydesk.domain.events import ListViewed
from inquirydesk.domain.inquiry import CaseId, Inquiry
from inquirydesk.domain.mail import Envelope
from inquirydesk.domain.matching import fold_phone, search_key
from inquirydesk.domain.outgoing import LetterState, OutgoingLetter
from inquirydesk.domain.policy import StepText
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import Right, UserId
from inquirydesk.domain.sourced import Language, Text, TypeCode
from inquirydesk.domain.steps import current_step, guide_of, leading_line, stage_of
from inquirydesk.store.drafts import Draft

CALLS_READ = 300
"""How many inquiries are read to find those of one day."""
FOUND_SHOWN = 20
CLOSED_SHOWN = 200
"""How many closed cases a list reads at most, the newest first."""


class CaseList(StrEnum):
    """The views of the case list."""

    OPEN = "open"
    MINE = "mine"
    UNASSIGNED = "unassigned"
    WAITING_FOR_FORM = "waiting_for_form"
    PAUSED = "paused"
    OVERDUE = "overdue"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case as a list shows it."""

    case: CaseId
    reference: Reference
    name: str
    reading: str
    line: int
    """The number of the line the row is about; step, stage and due date are its own."""
    types: tuple[TypeCode, ...]
    type_names: tuple[Text, ...]
    stage: CaseStage
    step: StepText | None
    steps: int
    owner: UserId | None
    owner_name: str
    due: Due
    step_due_on: date | None
    """By when the current step should be done at the desk's own pace."""
    received_on: date | None
    age_days: int
    """Calendar days since arrival."""
    language: Language
    closed_on: date | None
    waits_for_second: bool
    """The first identity check is signed and the second person has not confirmed."""

    @property
    def type_name(self) -> Text:
        """All its requests in one breath."""
        return Text(
            "・".join(name.ja for name in self.type_names),
            ", ".join(name.en for name in self.type_names),
        )


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter as the print and post lists show it."""

    letter: OutgoingLetter
    reference: Reference
    name: str
    reading: str
    letter_name: Text
    pages: int
    author: str
    approver: str


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures beside the navigation and the due chips of Today."""

    mine: int
    unassigned: int
    waiting_for_form: int
    form_packs: int
    """Form packs issued and not yet posted."""
    open: int
    letters: int
    closed_this_week: int
    overdue: int
    due_today: int
    within_week: int


def case_row(
    desk: Desk, case: Case, names: Mapping[UserId, str], line: int | None = None
) -> CaseRow:
    """The row of one case, by that line; without one by the line to work on next."""
    policy = desk.policy_for(case)
    line = leading_line(case, policy) if line is None else line
    step = current_step(case, policy, line)
    opened = max((record.at for record in case.steps), default=case.opened_at)
    step_due = None
    if step is not None and case.pause_of(line) is None:
        calendar = desk.calendar_of(policy)
        step_due = calendar.after_working_days(day_in_tokyo(opened), step.due_days)
    return CaseRow(
        case=case.id,
        reference=case.reference,
        name=case.requester.name,
        reading=case.requester.reading,
        line=line,
        types=tuple(each.type for each in case.lines),
        type_names=tuple(policy.types[each.type].label for each in case.lines),
        stage=stage_of(case, policy, line),
        step=step,
        steps=len(guide_of(case, policy, line)),
        owner=case.owner,
        owner_name=names.get(case.owner, "") if case.owner is not None else "",
        due=due_of(desk, case, line),
        step_due_on=step_due,
        received_on=case.arrived_on,
        age_days=(desk.today - case.arrived_on).days if case.arrived_on else 0,
        language=case.language,
        closed_on=day_in_tokyo(case.closed_at) if case.closed_at else None,
        waits_for_second=case.identity.checked_by is not None and not case.identity.is_confirmed,
    )


@use_case(Right.READ_CASES)
def list_cases(
    desk: Desk, which: CaseList, language: Language, text: str = ""
) -> tuple[CaseRow, ...]:
    """The cases of a view, most urgent first; `text` filters by name, reading or reference."""
    with desk.open_look() as look:
        names = look.users.names(language)
        cases = (
            look.cases.closed(limit=CLOSED_SHOWN) if which is CaseList.CLOSED else look.cases.open()
        )
    rows = [case_row(desk, case, names) for case in cases]
    chosen = [row for row in rows if _belongs(desk, row, which) and _contains(row, text)]
    chosen.sort(key=_urgency)
    _trace(desk, f"cases.{which}", (row.case for row in chosen))
    return tuple(chosen)


def _belongs(desk: Desk, row: CaseRow, which: CaseList) -> bool:
    waiting_for_form = row.stage is CaseStage.WAITING_FOR_FORM
    if which is CaseList.WAITING_FOR_FORM:
        return waiting_for_form
    if waiting_for_form:
        return False
    match which:
        case CaseList.MINE:
            return row.owner == desk.session.user
        case CaseList.UNASSIGNED:
            return row.owner is None
        case CaseList.PAUSED:
            return row.stage is CaseStage.WAITING
        case CaseList.OVERDUE:
            return row.due.days_left is not None and row.due.days_left < 0
        case _:
            return True


def _contains(row: CaseRow, text: str) -> bool:
    if not text.strip():
        return True
    wanted = search_key(text)
    return any(wanted in search_key(field) for field in (row.name, row.reading, row.reference))


def _urgency(row: CaseRow) -> tuple[bool, date, date, str]:
    return (
        row.step_due_on is None,
        row.step_due_on or date.max,
        row.due.due_on or date.max,
        row.reference,
    )


@use_case(Right.READ_CASES)
def list_letters(
    desk: Desk, states: tuple[LetterState, ...], language: Language
) -> tuple[LetterRow, ...]:
    """The letters in these states, oldest first."""
    with desk.open_look() as look:
        names = look.users.names(language)
        rows = []
        for letter in look.letters.in_state(*states):
            case = look.cases.get(letter.case)
            text = desk.policy_for(case).letters[letter.code]
            rows.append(
                LetterRow(
                    letter=letter,
                    reference=case.reference,
                    name=case.requester.name,
                    reading=case.requester.reading,
                    letter_name=text.name,
                    pages=letter.pages,
                    author=_name(names, letter.written_by),
                    approver=_name(names, letter.approved_by),
                )
            )
    _trace(desk, "letters", (row.letter.case for row in rows))
    return tuple(rows)


def _name(names: Mapping[UserId, str], user: UserId | None) -> str:
    return names.get(user, "") if user is not None else ""


@use_case(Right.LOG_INQUIRY)
def my_calls_today(desk: Desk) -> tuple[Inquiry, ...]:
    """The inquiries the person signed in logged today, newest first."""
    with desk.open_look() as look:
        latest = look.inquiries.latest(limit=CALLS_READ)
    return tuple(
        each
        for each in latest
        if each.logged_by == desk.session.user and day_in_tokyo(each.logged_at) == desk.today
    )


@use_case(Right.LOG_INQUIRY)
def call_backs(desk: Desk) -> tuple[Inquiry, ...]:
    """Call-backs promised and not yet made, by time.

    One is made when a later contact with the same number, or the same name, was logged.
    """
    with desk.open_look() as look:
        promised = look.inquiries.to_call_back()
        latest = look.inquiries.latest(limit=CALLS_READ)
    return tuple(
        each
        for each in promised
        if each.logged_by == desk.session.user
        and not any(later.id > each.id and _same_caller(each, later) for later in latest)
    )


def _same_caller(one: Inquiry, other: Inquiry) -> bool:
    pairs = (
        (fold_phone(one.caller.phone), fold_phone(other.caller.phone)),
        (search_key(one.caller.name), search_key(other.caller.name)),
    )
    return any(first and first == second for first, second in pairs)


@use_case(Right.READ_CASES)
def recent_mail(desk: Desk) -> tuple[Envelope, ...]:
    """The last envelopes registered, newest first."""
    with desk.open_look() as look:
        latest = look.envelopes.latest(limit=50)
    _trace(desk, "mail", (each.case for each in latest if each.case is not None))
    return latest


@use_case(Right.READ_CASES)
def find_cases(desk: Desk, text: str, language: Language) -> tuple[CaseRow, ...]:
    """Open and closed cases found by name, reading, telephone, reference or letter number.

    At most twenty, the newest first; what is shown enters the history.
    """
    with desk.open_look() as look:
        found = [contact.case for contact in look.search.find(text) if contact.case is not None]
        letter = look.letters.by_number(text.strip())
        if letter is not None:
            found.insert(0, letter.case)
        wanted = tuple(dict.fromkeys(found))[:FOUND_SHOWN]
        names = look.users.names(language)
        cases = {case.id: case for case in look.cases.of(wanted)}
    rows = tuple(case_row(desk, cases[each], names) for each in wanted)
    _trace(desk, "find", (row.case for row in rows))
    return rows


@use_case(Right.READ_CASES)
def counts(desk: Desk) -> Counts:
    """The figures of the frame; they equal the lists behind them."""
    with desk.open_look() as look:
        cases = look.cases.open()
        closed = look.cases.closed(limit=CLOSED_SHOWN)
        letters = look.letters.in_state(
            LetterState.DRAFT,
            LetterState.TO_APPROVE,
            LetterState.TO_PRINT,
            LetterState.SHEET_CHECK,
            LetterState.TO_POST,
        )
    rows = [case_row(desk, case, {}) for case in cases]
    active = [row for row in rows if row.stage is not CaseStage.WAITING_FOR_FORM]
    mine = [row for row in active if row.owner == desk.session.user]
    days = [(row.step_due_on - desk.today).days for row in mine if row.step_due_on]
    return Counts(
        mine=len(mine),
        unassigned=sum(row.owner is None for row in active),
        waiting_for_form=len(rows) - len(active),
        form_packs=sum(letter.step == FORM_PACK_STEP for letter in letters),
        open=len(active),
        letters=len(letters),
        closed_this_week=sum(_closed_this_week(desk, case) for case in closed),
        overdue=sum(day < 0 for day in days),
        due_today=sum(day == 0 for day in days),
        within_week=sum(0 < day <= 7 for day in days),
    )


def _closed_this_week(desk: Desk, case: Case) -> bool:
    monday = desk.today - timedelta(days=desk.today.weekday())
    return case.closed_at is not None and day_in_tokyo(case.closed_at) >= monday


@use_case(Right.LOG_INQUIRY)
def my_drafts(desk: Desk) -> tuple[Draft, ...]:
    """Unfinished work of the person signed in, newest first."""
    with desk.open_look() as look:
        return look.drafts.of(desk.session.user)


@use_case(Right.LOG_INQUIRY)
def keep_draft(desk: Desk, kind: str, text: str, thing: str = "") -> datetime:
    """Keep unfinished typing; the instant it was saved."""
    at = desk.now()
    with desk.open_work() as work:
        work.drafts.save(Draft(desk.session.user, kind, thing, text, at))
        work.commit()
    return at


@use_case(Right.LOG_INQUIRY)
def discard_draft(desk: Desk, kind: str, thing: str = "") -> None:
    """Throw unfinished typing away."""
    with desk.open_work() as work:
        work.drafts.remove(desk.session.user, kind, thing)
        work.commit()


def _trace(desk: Desk, name: str, shown: Iterable[CaseId]) -> None:
    """One event for a settled list or search page, with the ids it showed."""
    ids = tuple(int(each) for each in shown)
    if not ids:
        return
    with desk.open_work() as work:
        desk.tell(work, ListViewed(list=name, shown=ids), purpose="list")
        work.commit()
