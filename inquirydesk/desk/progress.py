# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How a case moves on: a step ends, the set is complete, the last step closes the case."""

from __future__ import annotations

from dataclasses import replace

from inquirydesk.desk.desk import Desk
from inquirydesk.domain.case import Case, StepRecord, clock_events, close, complete, require_open
from inquirydesk.domain.clock import Due, due_date
from inquirydesk.domain.errors import NotAllowed, StepBlocked
from inquirydesk.domain.events import CaseClosed, StepCompleted
from inquirydesk.domain.policy import Policy, StepKind, StepText
from inquirydesk.domain.roles import Right
from inquirydesk.domain.steps import StepMark, current_step, guide_of, steps_of, type_of
from inquirydesk.store.work import Work


def due_of(desk: Desk, case: Case) -> Due:
    """When the case is due, with the reason of each day; a pure function of its events."""
    policy = desk.policy_for(case)
    rule = policy.clocks[type_of(case, policy).clock]
    return due_date(rule, desk.calendar_for(case), clock_events(case), desk.today)


def record(desk: Desk, step: str, outcome: str) -> StepRecord:
    """A step done by who is signed in, now."""
    return StepRecord(step, outcome, desk.session.user, desk.now())


def require_step(desk: Desk, case: Case, kind: StepKind) -> StepText:
    """The step to do now, if it is of this kind: what a step settled changes only while it is open.

    Raises `WrongState` for a closed case, else `StepBlocked` naming the step that is not current,
    and `NotAllowed` for a referred case.
    """
    require_open(case, kind)
    policy = desk.policy_for(case)
    current = current_step(case, policy)
    if current is None or current.kind is not kind:
        key = next((step.key for step in guide_of(case, policy) if step.kind is kind), str(kind))
        raise StepBlocked(key, ("not_current",))
    require_referred(desk, case)
    return current


def require_referred(desk: Desk, case: Case) -> None:
    """Raise `NotAllowed` for a case legal staff took over, unless who is signed in is of them."""
    if case.referred_because and Right.DECIDE not in desk.session.rights:
        raise NotAllowed(Right.DECIDE)


def finish_step(desk: Desk, work: Work, case: Case, done: StepRecord) -> Case:
    """The saved case with the step done; the caller commits.

    Once form, identity and fee are settled the set is complete, as of the day its last envelope
    arrived; that is the day a target may start from. After the last step the case is closed.
    """
    policy = desk.policy_for(case)
    case = replace(complete(case, done), referred_because="")
    desk.tell(
        work,
        StepCompleted(case=case.id, step=done.step, outcome=done.outcome, note=done.note),
    )
    if case.complete_on is None and _set_is_complete(case, policy):
        received = [e.received_on for e in work.envelopes.of_case(case.id) if e.accepted]
        case = replace(case, complete_on=max(received, default=desk.today))
    case = work.cases.save(case)
    if current_step(case, policy) is None:
        case = close_case(desk, work, case, done.outcome)
    return case


def close_case(desk: Desk, work: Work, case: Case, outcome: str) -> Case:
    """The saved case with nothing left to do; the caller commits."""
    case = work.cases.save(close(case, desk.now()))
    desk.tell(work, CaseClosed(case=case.id, outcome=outcome))
    return case


def _set_is_complete(case: Case, policy: Policy) -> bool:
    kinds = (StepKind.FORM, StepKind.IDENTITY, StepKind.FEE)
    views = [view for view in steps_of(case, policy) if view.text.kind in kinds]
    return bool(views) and all(
        view.record is not None or view.mark is StepMark.NOT_NEEDED for view in views
    )
