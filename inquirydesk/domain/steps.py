# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What can be done now in each line of a case: its steps, their marks, what each still lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from inquirydesk.domain.case import Case, CaseStage, StepRecord
from inquirydesk.domain.errors import NotFound, StepBlocked
from inquirydesk.domain.fee import FeeTime
from inquirydesk.domain.gaps import Standing, answer_letter_of, gaps_of
from inquirydesk.domain.letter_text import Approval
from inquirydesk.domain.line import FIRST, WHOLE_CASE, Line
from inquirydesk.domain.outgoing import OutgoingLetter
from inquirydesk.domain.policy import (
    Effect,
    Outcome,
    Phase,
    Policy,
    RequestType,
    StepKind,
    StepText,
)
from inquirydesk.domain.settlement import costs_something, settlement_of
from inquirydesk.domain.sourced import Channel, LetterCode

SHARED = frozenset({StepKind.ARRIVAL, StepKind.FORM, StepKind.IDENTITY, StepKind.DISPOSAL})
"""The steps done once for all lines; their keys are the names of their kinds in every guide."""


class StepMark(StrEnum):
    """How a step stands, as its mark shows."""

    DONE = "done"
    CURRENT = "current"
    TO_COME = "to_come"
    PAUSED = "paused"
    PROBLEM = "problem"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class StepView:
    """A step of one line: its text, its mark, how it was completed, what it lacks."""

    text: StepText
    mark: StepMark
    record: StepRecord | None
    gaps: tuple[str, ...]


def type_of(case: Case, policy: Policy, line: int = FIRST) -> RequestType:
    """The request type of that line."""
    return policy.types[case.line(line).type]


def guide_of(case: Case, policy: Policy, line: int = FIRST) -> tuple[StepText, ...]:
    """The steps of that line, in order.

    A shared step is the same for every line: it asks once for all that their guides ask there.
    """
    own = policy.guides[type_of(case, policy, line).guide]
    if len(case.lines) == 1:
        return own
    return tuple(_shared(step, case, policy) if step.kind in SHARED else step for step in own)


def _shared(step: StepText, case: Case, policy: Policy) -> StepText:
    """The step as the first line with such a step words it, with the checks of all lines."""
    guides = (policy.guides[type_of(case, policy, each.number).guide] for each in case.lines)
    same = [each for guide in guides for each in guide if each.kind is step.kind]
    checks = {check.key: check for each in same for check in each.checks}
    return replace(same[0], number=step.number, checks=tuple(checks.values()))


def step_text(case: Case, policy: Policy, key: str, line: int = FIRST) -> StepText:
    """The step of that key; `NotFound` if the guide of the line has none."""
    for step in guide_of(case, policy, line):
        if step.key == key:
            return step
    raise NotFound(f"step {key}")


def fee_time(case: Case, policy: Policy, step: StepText, line: int = FIRST) -> FeeTime:
    """What a fee step takes: what is due with the request, or after the decision if it stands
    behind one."""
    guide = guide_of(case, policy, line)
    before = (each.kind for each in guide if each.number < step.number)
    return FeeTime.AFTER_DECISION if StepKind.DECISION in before else FeeTime.WITH_REQUEST


def asks_after_decision(case: Case, policy: Policy, key: str, line: int = FIRST) -> bool:
    """Whether that step takes a fee behind the decision: asking for it can tell that data exist."""
    return any(
        each.key == key
        and each.kind is StepKind.FEE
        and fee_time(case, policy, each, line) is FeeTime.AFTER_DECISION
        for each in guide_of(case, policy, line)
    )


def done_for(step: StepText, line: int) -> int:
    """What the record of a step says it was done for: its line, or the whole case."""
    return WHOLE_CASE if step.kind in SHARED else line


def is_needed(case: Case, policy: Policy, step: StepText, line: int = FIRST) -> bool:
    """Whether the step applies to that line.

    A line that ended early (withdrawn, lapsed, referred) is told and its papers disposed of; where
    the policy has no letter for it, as those of 0.1.0, only the papers are left. A line all of
    whose items were refused, or that has none, has nothing to carry out.
    """
    own = case.line(line)
    if own.outcome is not None and own.outcome.ends_early:
        told = answer_code(case, policy, line) is not None
        if step.kind not in (_AFTER_THE_END if told else {StepKind.DISPOSAL}):
            return False
    if step.kind is StepKind.FEE:
        return costs_something((own,), case, policy, fee_time(case, policy, step, line))
    if step.kind is StepKind.APPROVAL:
        code = answer_code(case, policy, line)
        return code is None or approval_of(policy, code) is not Approval.NONE
    if step.kind is StepKind.CARRY_OUT:
        decided = own.outcome is not None
        return not decided or any(item.granted for item in own.items)
    if step.kind is StepKind.DISPOSAL:
        return case.papers_held > 0 or case.disposal is not None
    return True


_AFTER_THE_END = {StepKind.DRAFT, StepKind.APPROVAL, StepKind.POST, StepKind.DISPOSAL}


def steps_of(
    case: Case, policy: Policy, letters: Sequence[OutgoingLetter] = (), line: int = FIRST
) -> tuple[StepView, ...]:
    """Every step of the line with its mark; exactly one is current (or paused) while it is open.

    Disposal, which is shared, opens when every line of the case was posted its answer.
    """
    views: list[StepView] = []
    current_found = case.is_closed or case.arrived_on is None
    for step in guide_of(case, policy, line):
        record = case.record_of(step.key, line)
        if record is not None:
            views.append(StepView(step, StepMark.DONE, record, ()))
        elif not is_needed(case, policy, step, line):
            views.append(StepView(step, StepMark.NOT_NEEDED, None, ()))
        elif current_found:
            views.append(StepView(step, StepMark.TO_COME, None, ()))
        else:
            current_found = True
            gaps = step_gaps(case, policy, step, letters, line)
            paused = case.pause_of(line) is not None
            mark = StepMark.PAUSED if paused else StepMark.CURRENT
            views.append(StepView(step, mark, None, gaps))
    return tuple(views)


def current_step(case: Case, policy: Policy, line: int = FIRST) -> StepText | None:
    """The one step to do now in that line; None while the form is awaited and after its end."""
    for view in steps_of(case, policy, line=line):
        if view.mark in (StepMark.CURRENT, StepMark.PAUSED):
            return view.text
    return None


def is_answered(case: Case, policy: Policy, line: int) -> bool:
    """Whether the person was told how that line ended: nothing of it is left but the papers."""
    step = current_step(case, policy, line)
    return step is None or step.kind is StepKind.DISPOSAL


def is_over(case: Case, policy: Policy, line: int) -> bool:
    """Whether nothing is asked of the person for that line any more: answered, or ended early."""
    own = case.line(line)
    early = own.outcome is not None and own.outcome.ends_early
    return early or is_answered(case, policy, line)


def leading_line(case: Case, policy: Policy) -> int:
    """The number of the line to work on: the first that waits for the desk, else the first open."""
    waiting = [line.number for line in case.lines if not is_answered(case, policy, line.number)]
    ours = [number for number in waiting if case.pause_of(number) is None]
    return next(iter([*ours, *waiting]), FIRST)


def stage_of(case: Case, policy: Policy, line: int | None = None) -> CaseStage:
    """The state chip of that line; without one that of the case, by the line to work on."""
    if case.is_closed:
        return CaseStage.CLOSED
    if case.arrived_on is None:
        return CaseStage.WAITING_FOR_FORM
    line = leading_line(case, policy) if line is None else line
    if case.pause_of(line) is not None:
        return CaseStage.WAITING
    step = current_step(case, policy, line)
    if step is None or step.phase in (Phase.REPLY, Phase.CLOSE):
        return CaseStage.REPLYING
    return CaseStage.DECIDING if step.phase is Phase.DECIDE else CaseStage.RECEIVING


def accepted_channels(policy: Policy, kind: RequestType) -> tuple[Channel, ...]:
    """The channels a request of this type counts by; empty: any.

    A company may fix where and how formal requests are made (Art 37(1)); a question is free.
    """
    return kind.channels or (policy.channels if kind.statutory else ())


def _fee_gaps(case: Case, policy: Policy, step: StepText, line: int) -> tuple[str, ...]:
    settled = settlement_of(case, policy)
    unread = tuple(f"payment.{number}.{name}" for number, name in settled.unread)
    short = settled.short(line, fee_time(case, policy, step, line))
    return (*unread, "fee_short") if short else unread


def step_gaps(
    case: Case,
    policy: Policy,
    step: StepText,
    letters: Sequence[OutgoingLetter] = (),
    line: int = FIRST,
) -> tuple[str, ...]:
    """Keys of what the step still lacks before it can be completed, first one first."""
    fee = _fee_gaps(case, policy, step, line) if step.kind is StepKind.FEE else ()
    unanswered = any(not _told(case, policy, each) for each in case.lines if each.number != line)
    standing = Standing(
        case, case.line(line), step, policy, letters, fee=fee, others_open=unanswered
    )
    gaps = gaps_of(standing)
    if case.pause_of(line) is not None:
        gaps.append("paused")
    return tuple(gaps)


def _told(case: Case, policy: Policy, line: Line) -> bool:
    """Whether every step of the line before disposal is done or not needed."""
    return all(
        step.kind is StepKind.DISPOSAL
        or case.record_of(step.key, line.number) is not None
        or not is_needed(case, policy, step, line.number)
        for step in guide_of(case, policy, line.number)
    )


def outcome_of(step: StepText, key: str) -> Outcome:
    """The outcome of that key; `NotFound` if the step does not have it."""
    for outcome in step.outcomes:
        if outcome.key == key:
            return outcome
    raise NotFound(f"outcome {key}")


def check_completion(
    case: Case,
    policy: Policy,
    key: str,
    outcome: Outcome,
    ticked: Sequence[str],
    letters: Sequence[OutgoingLetter],
    line: int = FIRST,
) -> StepText:
    """The step, if `outcome` may end it now; else `StepBlocked` naming each gap.

    Only the current step can be completed. An outcome that asks the requester for something needs
    no full step: asking is what one does when something is missing.
    """
    step = step_text(case, policy, key, line)
    current = current_step(case, policy, line)
    if current is None or current.key != key:
        raise StepBlocked(key, ("not_current",))
    if outcome.effect is Effect.COMPLETE:
        gaps = (*step_gaps(case, policy, step, letters, line), *step.unticked(ticked))
        if gaps:
            raise StepBlocked(key, gaps)
    if outcome.effect is Effect.NOT_NEEDED and not case.line(line).charge.waived_because:
        raise StepBlocked(key, ("waiver",))
    return step


def answer_code(case: Case, policy: Policy, line: int = FIRST) -> LetterCode | None:
    """The letter that tells how the line ended, or None while it is open."""
    outcome = case.line(line).outcome
    return None if outcome is None else type_of(case, policy, line).answers.get(outcome)


def hides_existence(case: Case, policy: Policy, line: int) -> bool:
    """Whether the line was decided on a ground that must not reveal whether data exist.

    A line that ended early is told of its end alone.
    """
    own = case.line(line)
    if own.outcome is None or own.outcome.ends_early:
        return False
    return any(item.ground and policy.grounds[item.ground].existence_hidden for item in own.items)


def waits_for_change(case: Case, policy: Policy, line: int) -> bool:
    """Whether what was decided for the line is still to be carried out, once it is approved."""
    own = case.line(line)
    return (
        own.outcome is not None
        and own.carried_out is None
        and any(
            step.kind is StepKind.CARRY_OUT and is_needed(case, policy, step, line)
            for step in guide_of(case, policy, line)
        )
    )


def to_write_again(case: Case, policy: Policy, lines: Sequence[int]) -> Case:
    """The case whose letter to these lines is to be written and approved anew."""
    again = {
        (step.key, line)
        for line in lines
        for step in guide_of(case, policy, line)
        if step.kind in (StepKind.DRAFT, StepKind.APPROVAL)
    }
    kept = tuple(each for each in case.steps if (each.step, each.line) not in again)
    return replace(case, steps=kept)


def asked_for(case: Case, policy: Policy, letter: OutgoingLetter) -> tuple[int, ...]:
    """The lines a letter of a step asks for; `WHOLE_CASE` if it is of a step that is shared.

    The fee is asked for once: one letter names what all lines at that time of payment owe.
    """
    if letter.line == WHOLE_CASE:
        return (WHOLE_CASE,)
    step = next((s for s in guide_of(case, policy, letter.line) if s.key == letter.step), None)
    if step is None or step.kind is not StepKind.FEE:
        return (letter.line,)
    time = fee_time(case, policy, step, letter.line)
    return tuple(
        line.number
        for line in case.lines
        if line.number == letter.line
        or (
            (at := current_step(case, policy, line.number)) is not None
            and at.kind is StepKind.FEE
            and fee_time(case, policy, at, line.number) is time
        )
    )


def lines_to_answer(
    case: Case, policy: Policy, letters: Sequence[OutgoingLetter]
) -> tuple[int, ...]:
    """The lines whose letter is to be written now; one letter may answer several of them."""
    return tuple(
        line.number
        for line in case.lines
        if answer_letter_of(letters, line.number) is None
        and (step := current_step(case, policy, line.number)) is not None
        and step.kind is StepKind.DRAFT
    )


def approval_of(policy: Policy, code: LetterCode) -> Approval:
    """Who approves that letter."""
    return policy.letters[code].approval
