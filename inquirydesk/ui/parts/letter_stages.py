# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The stages of a letter, from the decision to the end of the identity papers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from inquirydesk.desk.letter_views import LetterView
from inquirydesk.domain.letter_text import Approval, strictest
from inquirydesk.domain.line import Line
from inquirydesk.domain.outgoing import LetterState, OutgoingLetter
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.steps import guide_of
from inquirydesk.ui.dates import short_day, short_moment
from inquirydesk.ui.widgets.step_list import Mark, Step

translate = QCoreApplication.translate

_ORDER = (
    LetterState.DRAFT,
    LetterState.TO_APPROVE,
    LetterState.APPROVED,
    LetterState.TO_PRINT,
    LetterState.SHEET_CHECK,
    LetterState.TO_POST,
    LetterState.POSTED,
)


def stages_of(view: LetterView, language: Language) -> tuple[Step, ...]:
    """The stages with who was last at each; decision and disposal only for an answer."""
    return tuple(
        Step(key, 0, title, mark, second, state=_state(mark))
        for key, title, mark, second in _stages(view, language)
    )


def _state(mark: Mark) -> str:
    if mark is Mark.DONE:
        return translate("LetterStages", "done")
    return translate("LetterStages", "now") if mark is Mark.CURRENT else ""


def _stages(view: LetterView, language: Language) -> Iterator[tuple[str, str, Mark, str]]:
    letter, case, names = view.letter, view.case, view.names

    def by(user: UserId | None, at: datetime | None) -> str:
        name = names.get(user, "") if user is not None else ""
        day = short_moment(at, language) if at is not None else ""
        return ", ".join(part for part in (name, day) if part)

    lines = _lines_with(StepKind.DECISION, view)
    if lines:
        moments = [(each.decided_at, each.decided_by) for each in lines if each.decided_at]
        decided = Mark.DONE if len(moments) == len(lines) else Mark.TO_COME
        at, who = max(moments, default=(None, None), key=lambda each: each[0])
        yield "decision", translate("LetterStages", "Decision"), decided, by(who, at)
    place = _ORDER.index(letter.state) if letter.state in _ORDER else -1
    yield (
        "draft",
        translate("LetterStages", "Draft"),
        _mark(place, 0, 0),
        by(letter.written_by, letter.written_at),
    )
    if strictest(view.texts).approval is not Approval.NONE:
        waits = translate("LetterStages", "Another person")
        approved = by(letter.approved_by, letter.approved_at)
        yield (
            "approval",
            translate("LetterStages", "Approval"),
            _mark(place, 1, 1),
            (approved or waits),
        )
    changed = [line for line in _lines_with(StepKind.CARRY_OUT, view) if _has_change(line)]
    if changed:
        title = translate("LetterStages", "Carry out")
        yield "carry_out", title, *_carried_out(changed, letter, by)
    printed = by(letter.printed_by, letter.printed_at)
    opens = translate("LetterStages", "Opens after approval")
    yield (
        "print",
        translate("LetterStages", "Print"),
        _mark(place, 3, 4),
        (printed or ("" if letter.is_issued else opens)),
    )
    posted = short_day(letter.posted_on, language) if letter.posted_on else ""
    number = translate("LetterStages", "Tracking number")
    yield (
        "post",
        translate("LetterStages", "Post"),
        _mark(place, 5, 5),
        (", ".join(part for part in (posted, letter.tracking) if part) or number),
    )
    if letter.answers and (case.papers_held or case.disposal):
        done = case.disposal is not None and case.disposal.second is not None
        held = translate("LetterStages", "{count} held").format(count=case.papers_held)
        yield (
            "dispose",
            translate("LetterStages", "Dispose of ID copies"),
            Mark.DONE if done else Mark.TO_COME,
            "" if done else held,
        )


By = Callable[[UserId | None, datetime | None], str]


def _carried_out(lines: Sequence[Line], letter: OutgoingLetter, by: By) -> tuple[Mark, str]:
    """How far the changes are that the letter tells of."""
    done = [line.carried_out for line in lines if line.carried_out is not None]
    if len(done) == len(lines):
        last = max(done, key=lambda each: each.recorded_at)
        return Mark.DONE, by(last.recorded_by, last.recorded_at)
    waits = translate("LetterStages", "The system’s owner")
    approved = letter.state is LetterState.APPROVED
    return Mark.CURRENT if approved else Mark.TO_COME, waits


def _lines_with(kind: StepKind, view: LetterView) -> tuple[Line, ...]:
    """The lines the letter answers that have a step of that kind."""
    return tuple(
        line
        for line in view.lines
        if any(step.kind is kind for step in guide_of(view.case, view.policy, line.number))
    )


def _has_change(line: Line) -> bool:
    return any(item.granted for item in line.items)


def _mark(place: int, first: int, last: int) -> Mark:
    """The mark of a stage that spans these states; a letter thrown away has none."""
    if place < 0 or place < first:
        return Mark.TO_COME
    return Mark.DONE if place > last else Mark.CURRENT
