# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How a case moves on: a step ends, the set is complete, the last step closes the case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inquirydesk.desk.desk import Desk
from inquirydesk.domain.case import (
    Case,
    StepRecord,
    clock_events,
    close,
    complete,
    require_open,
    with_line,
)
from inquirydesk.domain.clock import Due, due_date
from inquirydesk.domain.errors import NotAllowed, StepBlocked
from inquirydesk.domain.events import CaseClosed, LetterDiscarded, StepCompleted
from inquirydesk.domain.extension import without_notice
from inquirydesk.domain.fee import FeeTime
from inquirydesk.domain.line import FIRST, WHOLE_CASE
from inquirydesk.domain.outgoing import UNISSUED, LetterState
from inquirydesk.domain.policy import Policy, StepKind, StepText
from inquirydesk.domain.roles import Right
from inquirydesk.domain.steps import (
    SHARED,
    StepMark,
    current_step,
    done_for,
    fee_time,
    guide_of,
    is_over,
    steps_of,
    type_of,
)
from inquirydesk.store.work import Work


def due_of(desk: Desk, case: Case, line: int = FIRST) -> Due:
    """When that line is due, with the reason of each day; a pure function of its events."""
    policy = desk.policy_for(case)
    rule = policy.clocks[type_of(case, policy, line).clock]
    return due_date(rule, desk.calendar_for(case), clock_events(case, line), desk.today)


def record(
    desk: Desk,
    step: StepText,
    outcome: str,
    line: int = FIRST,
    ticked: Sequence[str] = (),
    note: str = "",
) -> StepRecord:
    """A step of that line (or of all, if it is shared) done by who is signed in, now."""
    return StepRecord(
        step.key,
        outcome,
        desk.session.user,
        desk.now(),
        tuple(ticked),
        note,
        done_for(step, line),
    )


def require_step(desk: Desk, case: Case, kind: StepKind, line: int = FIRST) -> StepText:
    """The line's step to do now, if of this kind: what it settled changes only while it is open.

    Raises `WrongState` for a closed case, else `StepBlocked` naming the step that is not current,
    and `NotAllowed` for a referred case.
    """
    require_open(case, kind)
    policy = desk.policy_for(case)
    numbers = [each.number for each in case.lines] if kind in SHARED else [line]
    steps = [current_step(case, policy, number) for number in numbers]
    current = next((step for step in steps if step is not None and step.kind is kind), None)
    if current is None:
        guide = guide_of(case, policy, numbers[0])
        key = next((step.key for step in guide if step.kind is kind), str(kind))
        raise StepBlocked(key, ("not_current",))
    require_referred(desk, case)
    return current


def require_referred(desk: Desk, case: Case) -> None:
    """Raise `NotAllowed` for a case legal staff took over, unless who is signed in is of them."""
    if case.referred_because and Right.DECIDE not in desk.session.rights:
        raise NotAllowed(Right.DECIDE)


def finish_step(desk: Desk, work: Work, case: Case, done: StepRecord) -> Case:
    """The saved case with the step done; the caller commits.

    Once form, identity and fee of a line are settled its set is complete, as of the day its last
    envelope arrived; that is the day a target may start from. After the last step of every line
    the case is closed.
    """
    policy = desk.policy_for(case)
    case = replace(complete(case, done), referred_because="")
    desk.tell(
        work,
        StepCompleted(
            case=case.id,
            step=done.step,
            outcome=done.outcome,
            note=done.note,
            line=done.line or None,
        ),
    )
    received = [e.received_on for e in work.envelopes.of_case(case.id) if e.accepted]
    for line in case.lines:
        if line.complete_on is None and _set_is_complete(case, policy, line.number):
            complete_on = max(received, default=desk.today)
            case = with_line(case, replace(line, complete_on=complete_on))
    case = work.cases.save(without_needless_letters(desk, work, case))
    if all(current_step(case, policy, line.number) is None for line in case.lines):
        case = close_case(desk, work, case, done.outcome)
    return case


def without_needless_letters(desk: Desk, work: Work, case: Case) -> Case:
    """The case without the drafts that ask for something, or for more time, where all is over.

    The caller saves and commits.
    """
    policy = desk.policy_for(case)
    over = {each.number for each in case.lines if is_over(case, policy, each.number)}
    for letter in work.letters.of_case(case.id) if over else ():
        longer = without_notice(case.extensions, letter.id)
        asks = policy.letters[letter.code].pauses or longer != case.extensions
        concerned = {each.number for each in case.lines if letter.line in (WHOLE_CASE, each.number)}
        if asks and concerned <= over and letter.state in UNISSUED:
            work.letters.save(replace(letter, state=LetterState.CANCELLED))
            case = replace(case, extensions=longer)
            desk.tell(work, LetterDiscarded(case=case.id, letter=letter.id, code=letter.code))
    return case


def close_case(desk: Desk, work: Work, case: Case, outcome: str) -> Case:
    """The saved case with nothing left to do; the caller commits."""
    case = without_needless_letters(desk, work, case)
    case = work.cases.save(close(case, desk.now()))
    desk.tell(work, CaseClosed(case=case.id, outcome=outcome))
    return case


def _set_is_complete(case: Case, policy: Policy, line: int) -> bool:
    kinds = (StepKind.FORM, StepKind.IDENTITY, StepKind.FEE)
    views = [
        view
        for view in steps_of(case, policy, line=line)
        if view.text.kind in kinds and not _is_paid_later(case, policy, view.text, line)
    ]
    return bool(views) and all(
        view.record is not None or view.mark is StepMark.NOT_NEEDED for view in views
    )


def _is_paid_later(case: Case, policy: Policy, step: StepText, line: int) -> bool:
    """Whether the step takes a fee that falls due only after the decision: the set does not wait
    for it."""
    if step.kind is not StepKind.FEE:
        return False
    return fee_time(case, policy, step, line) is FeeTime.AFTER_DECISION
