# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Located data, the decision of a line, and the answer to a general question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.progress import require_step
from inquirydesk.desk.restriction import restrict_for_grounds
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import (
    Case,
    with_line,
)
from inquirydesk.domain.errors import DateInFuture, NotFound, WrongState
from inquirydesk.domain.events import AnswerWritten, DataLocated, LineDecided
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import (
    FIRST,
    NOTHING,
    DataItem,
    Line,
    LineOutcome,
    SystemSearch,
    outcome_of_items,
)
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.policy import Decides, StepKind
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Text
from inquirydesk.domain.steps import type_of


@use_case(Right.LOCATE_DATA)
def record_located(
    desk: Desk,
    case_id: CaseId,
    version: int,
    searches: Sequence[SystemSearch],
    items: Sequence[DataItem],
    *,
    line: int = FIRST,
) -> Change:
    """Save what each system showed for that line, and the items found.

    What is decided of them comes later.
    """
    for search in searches:
        if search.as_of is not None and search.as_of > desk.today:
            raise DateInFuture("as_of", search.as_of)
    located = tuple(_located(item) for item in items)
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.LOCATE, line)
        found = replace(case.line(line), searches=tuple(searches), items=located)
        work.cases.save(with_line(case, found))
        systems = tuple(s.system.en for s in searches if s.found)
        desk.tell(work, DataLocated(case=case_id, line=line, systems=systems, items=len(items)))
        work.commit()
    return changed(Subject.CASES, case=case_id)


def _located(item: DataItem) -> DataItem:
    """The item as found: only who may decide can say what becomes of it."""
    return DataItem(
        number=item.number,
        name=_cleaned(item.name, "item"),
        content=clean_note(item.content, "content"),
        before=clean_note(item.before, "before"),
        after=clean_note(item.after, "after"),
    )


def _cleaned(text: Text, field: str) -> Text:
    return Text(clean_note(text.ja, f"{field}_ja"), clean_note(text.en, f"{field}_en"))


@use_case(Right.DECIDE)
def record_decision(
    desk: Desk,
    case_id: CaseId,
    version: int,
    items: Sequence[DataItem],
    method_used: str,
    method_reason: Text = NOTHING,
    *,
    line: int = FIRST,
) -> Change:
    """Save the decision on that line item by item; its outcome follows from the items.

    Only what is decided is taken from `items` (of a correction also what is recorded and what it
    shall say): what was located stays. Raises `WrongState` unless they are the items of the line,
    and `NotFound` for a ground the request type does not have.
    """
    method_reason = _cleaned(method_reason, "method_reason")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.DECISION, line)
        kind = type_of(case, desk.policy_for(case), line)
        known = kind.grounds
        for item in items:
            if item.ground and item.ground not in known:
                raise NotFound(f"ground {item.ground}")
        decided = _decided(case, case.line(line), items, kind.decides)
        outcome = outcome_of_items(decided)
        done = replace(
            case.line(line),
            items=decided,
            outcome=outcome,
            method_used=method_used,
            method_reason=method_reason,
            decided_by=desk.session.user,
            decided_at=desk.now(),
        )
        grounds = tuple(sorted({item.ground for item in items if item.ground}))
        case = restrict_for_grounds(desk, work, with_line(case, done), grounds)
        work.cases.save(case)
        if outcome is not None:
            desk.tell(work, LineDecided(case=case_id, line=line, outcome=outcome, grounds=grounds))
        work.commit()
    return changed(Subject.CASES, case=case_id)


def _decided(
    case: Case, line: Line, said: Sequence[DataItem], decides: Decides
) -> tuple[DataItem, ...]:
    """The located items, each with what is said to become of it."""
    numbers = [item.number for item in line.items]
    if sorted(item.number for item in said) != sorted(numbers):
        raise WrongState(f"case {case.reference}", f"items {numbers}", "record_decision")
    by_number = {item.number: item for item in said}
    return tuple(_with_decision(own, by_number[own.number], decides) for own in line.items)


def _with_decision(own: DataItem, said: DataItem, decides: Decides) -> DataItem:
    if decides is Decides.CORRECTION:
        own = replace(
            own,
            before=clean_note(said.before, "before"),
            after=clean_note(said.after, "after"),
        )
    return replace(
        own,
        granted=said.granted,
        ground=said.ground,
        reason=_cleaned(said.reason, "reason"),
        alternative=_cleaned(said.alternative, "alternative"),
    )


@use_case(Right.WRITE_LETTER)
def write_answer(
    desk: Desk, case_id: CaseId, version: int, answer: Text, *, line: int = FIRST
) -> Change:
    """Save what that line is answered, in both languages."""
    answer = _cleaned(answer, "answer")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.TASK, line)
        answered = replace(
            case.line(line),
            answer=answer,
            outcome=LineOutcome.ANSWERED,
            decided_by=desk.session.user,
            decided_at=desk.now(),
        )
        work.cases.save(with_line(case, answered))
        desk.tell(work, AnswerWritten(case=case_id, line=line, answer=answer.ja))
        work.commit()
    return changed(Subject.CASES, case=case_id)
