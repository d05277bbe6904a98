# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What can be done now in a case: its steps, their marks, and what each still lacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from inquirydesk.domain.case import Case, CaseStage, StepRecord, outcome_of_items
from inquirydesk.domain.errors import NotFound, StepBlocked
from inquirydesk.domain.fee import FeeTime
from inquirydesk.domain.letter_text import Approval
from inquirydesk.domain.outgoing import LetterState, OutgoingLetter
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
from inquirydesk.domain.verification import identity_gaps


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
    """A step of one case: its text, its mark, how it was completed, what it lacks."""

    text: StepText
    mark: StepMark
    record: StepRecord | None
    gaps: tuple[str, ...]


def type_of(case: Case, policy: Policy) -> RequestType:
    """The request type of the case's first line; its guide is the case's guide."""
    return policy.types[case.lines[0].type]


def guide_of(case: Case, policy: Policy) -> tuple[StepText, ...]:
    """The steps of the case, in order."""
    return policy.guides[type_of(case, policy).guide]


def step_text(case: Case, policy: Policy, key: str) -> StepText:
    """The step of that key; `NotFound` if the guide has none."""
    for step in guide_of(case, policy):
        if step.key == key:
            return step
    raise NotFound(f"step {key}")


def fee_time(case: Case, policy: Policy, step: StepText) -> FeeTime:
    """What a fee step takes: what is due with the request, or after the decision if it stands
    behind one."""
    before = (each.kind for each in guide_of(case, policy) if each.number < step.number)
    return FeeTime.AFTER_DECISION if StepKind.DECISION in before else FeeTime.WITH_REQUEST


def is_needed(case: Case, policy: Policy, step: StepText) -> bool:
    """Whether the step applies to this case."""
    if case.withdrawn_on is not None and step.kind is not StepKind.DISPOSAL:
        return False
    if step.kind is StepKind.FEE:
        return costs_something(case.lines, case, policy, fee_time(case, policy, step))
    if step.kind is StepKind.DISPOSAL:
        return case.papers_held > 0 or case.disposal is not None
    return True


def steps_of(
    case: Case, policy: Policy, letters: Sequence[OutgoingLetter] = ()
) -> tuple[StepView, ...]:
    """Every step with its mark; exactly one is current (or paused) while the case is open."""
    views: list[StepView] = []
    current_found = case.is_closed or case.arrived_on is None
    for step in guide_of(case, policy):
        record = case.record_of(step.key)
        if record is not None:
            views.append(StepView(step, StepMark.DONE, record, ()))
        elif not is_needed(case, policy, step):
            views.append(StepView(step, StepMark.NOT_NEEDED, None, ()))
        elif current_found:
            views.append(StepView(step, StepMark.TO_COME, None, ()))
        else:
            current_found = True
            gaps = step_gaps(case, policy, step, letters)
            mark = StepMark.PAUSED if case.open_pause is not None else StepMark.CURRENT
            views.append(StepView(step, mark, None, gaps))
    return tuple(views)


def current_step(case: Case, policy: Policy) -> StepText | None:
    """The one step to do now; None while the form is awaited and after the close."""
    for view in steps_of(case, policy):
        if view.mark in (StepMark.CURRENT, StepMark.PAUSED):
            return view.text
    return None


def stage_of(case: Case, policy: Policy) -> CaseStage:
    """The state chip."""
    if case.is_closed:
        return CaseStage.CLOSED
    if case.arrived_on is None:
        return CaseStage.WAITING_FOR_FORM
    if case.open_pause is not None:
        return CaseStage.WAITING
    step = current_step(case, policy)
    if step is None or step.phase in (Phase.REPLY, Phase.CLOSE):
        return CaseStage.REPLYING
    return CaseStage.DECIDING if step.phase is Phase.DECIDE else CaseStage.RECEIVING


def accepted_channels(policy: Policy, kind: RequestType) -> tuple[Channel, ...]:
    """The channels a request of this type counts by; empty: any.

    A company may fix where and how formal requests are made (Art 37(1)); a question is free.
    """
    return kind.channels or (policy.channels if kind.statutory else ())


@dataclass(frozen=True, slots=True)
class _Standing:
    """What the gaps of a step are looked for in."""

    case: Case
    policy: Policy
    step: StepText
    letters: Sequence[OutgoingLetter]


_Gaps = Callable[[_Standing], list[str]]


def _arrival(it: _Standing) -> list[str]:
    case = it.case
    return [] if case.arrived_on is not None else ["envelope"]


def _form(it: _Standing) -> list[str]:
    case, policy = it.case, it.policy
    line = case.lines[0]
    parties = (case.person, case.requester)
    wanted = {
        "name": all(party.name for party in parties),
        "reading": all(party.reading for party in parties),
        "address": case.requester.address.line,
        "form_dated_on": case.form_dated_on,
        "asked_for": line.asked_for,
    }
    if policy.types[line.type].methods:
        wanted["method_wanted"] = line.method_wanted
    return [key for key, value in wanted.items() if not value]


def _identity(it: _Standing) -> list[str]:
    case, policy = it.case, it.policy
    if case.identity.is_confirmed:
        return []
    gaps = list(identity_gaps(case.identity, case.asker, policy))
    return gaps or (["first_check"] if case.identity.checked_by is None else ["second_person"])


def _fee(it: _Standing) -> list[str]:
    by = fee_time(it.case, it.policy, it.step)
    return ["fee_short"] if settlement_of(it.case, it.policy).short(by=by) else []


def _locate(it: _Standing) -> list[str]:
    case = it.case
    gaps = [
        f"search.{index}"
        for index, search in enumerate(case.searches)
        if search.found is None or search.as_of is None
    ]
    if not case.searches:
        gaps.append("search.0")
    if any(search.found for search in case.searches) and not case.items:
        gaps.append("items")
    return gaps


def _decision(it: _Standing) -> list[str]:
    case = it.case
    gaps: list[str] = []
    for item in case.items:
        if item.disclose is None:
            gaps.append(f"item.{item.number}.decision")
        elif item.disclose is False:
            if not item.ground:
                gaps.append(f"item.{item.number}.ground")
            if not item.reason.ja:
                gaps.append(f"item.{item.number}.reason_ja")
            if not item.reason.en:
                gaps.append(f"item.{item.number}.reason_en")
    line = case.lines[0]
    reason = line.method_reason
    if line.method_used != line.method_wanted and not (reason.ja and reason.en):
        gaps.append("method_reason")
    if not case.items and any(search.found for search in case.searches):
        gaps.append("items")
    if not gaps and (line.outcome is None or line.outcome is not outcome_of_items(case.items)):
        gaps.append("outcome")
    return gaps


def _answer_letter(it: _Standing) -> OutgoingLetter | None:
    """The letter that answers the case, the newest first, cancelled ones left out."""
    drafted = [
        letter
        for letter in it.letters
        if letter.step == "draft_letter" and letter.state is not LetterState.CANCELLED
    ]
    return drafted[-1] if drafted else None


def _draft(it: _Standing) -> list[str]:
    letter = _answer_letter(it)
    return ["letter"] if letter is None or letter.state is LetterState.DRAFT else []


def _approval(it: _Standing) -> list[str]:
    letter = _answer_letter(it)
    return [] if letter is not None and letter.is_issued else ["approval"]


def _post(it: _Standing) -> list[str]:
    letter = _answer_letter(it)
    return [] if letter is not None and letter.state is LetterState.POSTED else ["posting"]


def _disposal(it: _Standing) -> list[str]:
    case = it.case
    if case.disposal is None:
        return ["disposal"]
    return [] if case.disposal.second is not None else ["second_person"]


def _task(it: _Standing) -> list[str]:
    case = it.case
    return [] if case.answer.ja and case.answer.en else ["answer"]


def _nothing(_: _Standing) -> list[str]:
    return []


_GAPS: dict[StepKind, _Gaps] = {
    StepKind.ARRIVAL: _arrival,
    StepKind.FORM: _form,
    StepKind.IDENTITY: _identity,
    StepKind.FEE: _fee,
    StepKind.LOCATE: _locate,
    StepKind.DECISION: _decision,
    StepKind.DRAFT: _draft,
    StepKind.APPROVAL: _approval,
    StepKind.CARRY_OUT: _nothing,
    StepKind.POST: _post,
    StepKind.DISPOSAL: _disposal,
    StepKind.TASK: _task,
}


def step_gaps(
    case: Case, policy: Policy, step: StepText, letters: Sequence[OutgoingLetter] = ()
) -> tuple[str, ...]:
    """Keys of what the step still lacks before it can be completed, first one first."""
    gaps = _GAPS[step.kind](_Standing(case, policy, step, letters))
    if case.open_pause is not None:
        gaps.append("paused")
    return tuple(gaps)


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
) -> StepText:
    """The step, if `outcome` may end it now; else `StepBlocked` naming each gap.

    Only the current step can be completed. An outcome that asks the requester for something needs
    no full step: asking is what one does when something is missing.
    """
    step = step_text(case, policy, key)
    current = current_step(case, policy)
    if current is None or current.key != key:
        raise StepBlocked(key, ("not_current",))
    if outcome.effect is Effect.COMPLETE:
        missing = [f"check.{item.key}" for item in step.checks if item.key not in ticked]
        gaps = (*step_gaps(case, policy, step, letters), *missing)
        if gaps:
            raise StepBlocked(key, gaps)
    if outcome.effect is Effect.NOT_NEEDED and not case.fee_waived_because:
        raise StepBlocked(key, ("waiver",))
    return step


def answer_letter(case: Case, policy: Policy) -> LetterCode | None:
    """The letter that answers the first line as decided, or None while it is not decided."""
    kind = type_of(case, policy)
    outcome = case.lines[0].outcome
    if outcome is None:
        return None
    return kind.answers.get(outcome)


def approval_of(policy: Policy, code: LetterCode) -> Approval:
    """Who approves that letter."""
    return policy.letters[code].approval
