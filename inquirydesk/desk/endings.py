# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How a request ends before it is decided, and what keeps a case from ending: a legal hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.lapses import LapseKind, lapse_of
from inquirydesk.desk.letters import require_not_carried_out, take_back_letters
from inquirydesk.desk.progress import close_case, without_needless_letters
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case, reopen, require_open, stop_waiting, with_line
from inquirydesk.domain.errors import (
    BeforeArrival,
    DateInFuture,
    FieldMissing,
    NotFound,
    WrongState,
)
from inquirydesk.domain.events import (
    ClockResumed,
    HoldPlaced,
    HoldReleased,
    LineEnded,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.roles import Right
from inquirydesk.domain.steps import guide_of, is_answered, is_over
from inquirydesk.store.work import Work


@use_case(Right.COMPLETE_STEP)
def withdraw(
    desk: Desk, case_id: CaseId, version: int, lines: Sequence[int], on: date, because: str = ""
) -> Change:
    """End lines the requester took back on that day, at any step; no line named: all of them.

    The person is told by letter and the papers are disposed of. A draft that answered them is
    cancelled. Raises `WrongState` for a line whose letter was issued: it is answered; and for one
    whose change was carried out: the person has to be told of it.
    """
    if on > desk.today:
        raise DateInFuture("withdrawn_on", on)
    because = clean_note(because, "because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_open(case, "withdraw")
        if case.arrived_on is None:
            raise WrongState(f"case {case.reference}", "waiting for its form", "withdraw")
        if on < case.arrived_on:
            raise BeforeArrival(on, case.arrived_on)
        case = end_lines(desk, work, case, lines, LineOutcome.WITHDRAWN, because, on=on)
        work.cases.save(case)
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id)


@use_case(Right.END_UNANSWERED)
def end_unanswered(desk: Desk, case_id: CaseId, version: int, because: str = "") -> Change:
    """Close a case for which nothing came within the policy's days; a person decides it.

    One that waits for its form is closed; in one that was asked for something every open line
    lapses, and the person is told by letter. Raises `WrongState` before the policy's days are over.
    """
    because = clean_note(because, "because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        letters = work.letters.of_case(case_id)
        lapse = lapse_of(case, desk.policy_for(case), letters, desk.today)
        if lapse is None:
            raise WrongState(f"case {case.reference}", "not waiting too long", "end_unanswered")
        if lapse.kind is LapseKind.FORM:
            close_case(desk, work, case, LineOutcome.LAPSED)
        else:
            lapsed = LineOutcome.LAPSED
            case = end_lines(desk, work, case, (), lapsed, because, on=lapse.lapsed_on)
            work.cases.save(case)
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id)


@use_case(Right.COMPLETE_STEP)
def refer(
    desk: Desk,
    case_id: CaseId,
    version: int,
    lines: Sequence[int],
    service: str,
    because: str = "",
) -> Change:
    """End lines that another desk answers, at any step; no line named: all of them.

    `service` is a key into `Policy.services`: the letter names its desk with the address. Said
    again before that letter is issued, another desk takes its place. Raises `NotFound` for a
    service the policy does not know, and `WrongState` as `withdraw` does.
    """
    because = clean_note(because, "because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_open(case, "refer")
        if case.arrived_on is None:
            raise WrongState(f"case {case.reference}", "waiting for its form", "refer")
        if service not in desk.policy_for(case).services:
            raise NotFound(f"service {service}")
        outcome = LineOutcome.REFERRED
        case = end_lines(desk, work, case, lines, outcome, because, referred_to=service)
        work.cases.save(case)
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id)


def end_lines(
    desk: Desk,
    work: Work,
    case: Case,
    lines: Sequence[int],
    outcome: LineOutcome,
    because: str,
    *,
    on: date | None = None,
    referred_to: str = "",
) -> Case:
    """The case with these lines (or every open one) ended early: the person is told by letter.

    What was drafted for them goes no further. The caller saves and commits. Raises `WrongState` for
    a line named that was answered, or whose change was carried out.
    """
    policy = desk.policy_for(case)
    for number in lines or [line.number for line in case.lines]:
        if is_answered(case, policy, number):
            if lines:
                raise WrongState(f"line {number}", "answered", outcome)
            continue
        require_not_carried_out(case, number, outcome)
        case = take_back_letters(desk, work, case, number, outcome)
        letter = (StepKind.DRAFT, StepKind.APPROVAL)
        again = [s for s in guide_of(case, policy, number) if s.kind in letter]
        case = reopen(case, again, number)
        ended = replace(
            case.line(number),
            outcome=outcome,
            ended_on=on or desk.today,
            referred_to=referred_to,
            decided_by=desk.session.user,
            decided_at=desk.now(),
        )
        case = with_line(case, ended)
        desk.tell(work, LineEnded(case=case.id, line=number, outcome=outcome, because=because))
        if case.pause_of(number) is not None:
            case = stop_waiting(case, desk.today, number)
    if all(is_over(case, policy, line.number) for line in case.lines):
        if case.open_pause is not None:
            desk.tell(work, ClockResumed(case=case.id, on=desk.today))
        case = stop_waiting(case, desk.today)
    return without_needless_letters(desk, work, case)


@use_case(Right.DECIDE)
def hold_case(desk: Desk, case_id: CaseId, version: int, because: str) -> Change:
    """Let nothing of the case be disposed of or destroyed until `release_case`, with the reason."""
    because = clean_note(because, "because").strip()
    if not because:
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        work.cases.save(replace(case, held_because=because))
        desk.tell(work, HoldPlaced(case=case_id, because=because))
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.DECIDE)
def release_case(desk: Desk, case_id: CaseId, version: int, because: str) -> Change:
    """End the legal hold of a case, with the reason."""
    because = clean_note(because, "because").strip()
    if not because:
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        if not case.held_because:
            raise WrongState(f"case {case.reference}", "not held", "release_case")
        work.cases.save(replace(case, held_because=""))
        desk.tell(work, HoldReleased(case=case_id, because=because))
        work.commit()
    return changed(Subject.CASES, case=case_id)
