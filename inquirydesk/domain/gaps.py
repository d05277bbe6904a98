# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What each kind of step lacks before it can be completed; `steps.py` asks, step by step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inquirydesk.domain.case import Case
from inquirydesk.domain.line import DataItem, Line, outcome_of_items
from inquirydesk.domain.outgoing import LetterState, OutgoingLetter
from inquirydesk.domain.policy import Decides, Policy, StepKind, StepText
from inquirydesk.domain.verification import identity_gaps


@dataclass(frozen=True, slots=True)
class Standing:
    """What the gaps of a step are looked for in."""

    case: Case
    line: Line
    step: StepText
    policy: Policy
    letters: Sequence[OutgoingLetter]
    fee: tuple[str, ...]
    """What the fee of this line lacks."""
    others_open: bool
    """Whether another line of the case was not answered yet."""


def gaps_of(standing: Standing) -> list[str]:
    """Keys of what the step lacks, first one first."""
    return _GAPS[standing.step.kind](standing)


def is_answered_in(step: StepText, line: Line, policy: Policy) -> bool:
    """Whether the line is answered in this step: the last task of its guide, before the letter."""
    guide = policy.guides[policy.types[line.type].guide]
    tasks = [each.key for each in guide if each.kind is StepKind.TASK]
    return bool(tasks) and tasks[-1] == step.key


def answer_letter_of(letters: Sequence[OutgoingLetter], line: int) -> OutgoingLetter | None:
    """The letter that answers the line, the newest first, cancelled ones left out."""
    found = [
        letter
        for letter in letters
        if line in letter.answers and letter.state is not LetterState.CANCELLED
    ]
    return found[-1] if found else None


def _arrival(it: Standing) -> list[str]:
    return [] if it.case.arrived_on is not None else ["envelope"]


def _form(it: Standing) -> list[str]:
    case = it.case
    parties = (case.person, case.requester)
    wanted: dict[str, object] = {
        "name": all(party.name for party in parties),
        "reading": all(party.reading for party in parties),
        "address": case.requester.address.line,
        "form_dated_on": case.form_dated_on,
        "asked_for": all(line.asked_for for line in case.lines),
        "method_wanted": all(
            line.method_wanted for line in case.lines if it.policy.types[line.type].methods
        ),
    }
    return [key for key, value in wanted.items() if not value]


def _identity(it: Standing) -> list[str]:
    case = it.case
    if case.identity.is_confirmed:
        return []
    gaps = list(identity_gaps(case.identity, case.asker, it.policy))
    return gaps or (["first_check"] if case.identity.checked_by is None else ["second_person"])


def _fee(it: Standing) -> list[str]:
    return list(it.fee)


def _locate(it: Standing) -> list[str]:
    line = it.line
    gaps = [
        f"search.{index}"
        for index, search in enumerate(line.searches)
        if search.found is None or search.as_of is None
    ]
    if not line.searches:
        gaps.append("search.0")
    if any(search.found for search in line.searches) and not line.items:
        gaps.append("items")
    return gaps


def _decision(it: Standing) -> list[str]:
    line = it.line
    gaps = [gap for item in line.items for gap in _item(item, it.policy.types[line.type].decides)]
    reason = line.method_reason
    if line.method_used != line.method_wanted and not (reason.ja and reason.en):
        gaps.append("method_reason")
    if not line.items and any(search.found for search in line.searches):
        gaps.append("items")
    if not gaps and (line.outcome is None or line.outcome is not outcome_of_items(line.items)):
        gaps.append("outcome")
    return gaps


def _item(item: DataItem, decides: Decides) -> list[str]:
    """What is not decided yet about an item.

    What is not granted needs a ground in law, and a reason in both languages (Art 36); a correction
    needs both what is recorded and what it shall say.
    """
    at = f"item.{item.number}"
    if item.granted is None:
        return [f"{at}.decision"]
    if item.granted:
        both = item.before and item.after
        return [f"{at}.after"] if decides is Decides.CORRECTION and not both else []
    gaps = [] if item.ground else [f"{at}.ground"]
    if not item.reason.ja:
        gaps.append(f"{at}.reason_ja")
    if not item.reason.en:
        gaps.append(f"{at}.reason_en")
    if bool(item.alternative.ja) != bool(item.alternative.en):
        gaps.append(f"{at}.alternative")
    return gaps


def _draft(it: Standing) -> list[str]:
    letter = answer_letter_of(it.letters, it.line.number)
    return ["letter"] if letter is None or letter.state is LetterState.DRAFT else []


def _approval(it: Standing) -> list[str]:
    letter = answer_letter_of(it.letters, it.line.number)
    approved = letter is not None and (letter.is_issued or letter.state is LetterState.APPROVED)
    return [] if approved else ["approval"]


def _carry_out(it: Standing) -> list[str]:
    return [] if it.line.carried_out is not None else ["carried_out"]


def _post(it: Standing) -> list[str]:
    letter = answer_letter_of(it.letters, it.line.number)
    return [] if letter is not None and letter.state is LetterState.POSTED else ["posting"]


def _disposal(it: Standing) -> list[str]:
    case = it.case
    if it.others_open:
        return ["other_lines"]
    if case.held_because:
        return ["held"]
    if case.disposal is None:
        return ["disposal"]
    return [] if case.disposal.second is not None else ["second_person"]


def _task(it: Standing) -> list[str]:
    line = it.line
    if not is_answered_in(it.step, line, it.policy):
        return []
    return [] if line.answer.ja and line.answer.en else ["answer"]


_GAPS: dict[StepKind, Callable[[Standing], list[str]]] = {
    StepKind.ARRIVAL: _arrival,
    StepKind.FORM: _form,
    StepKind.IDENTITY: _identity,
    StepKind.FEE: _fee,
    StepKind.LOCATE: _locate,
    StepKind.DECISION: _decision,
    StepKind.DRAFT: _draft,
    StepKind.APPROVAL: _approval,
    StepKind.CARRY_OUT: _carry_out,
    StepKind.POST: _post,
    StepKind.DISPOSAL: _disposal,
    StepKind.TASK: _task,
}
