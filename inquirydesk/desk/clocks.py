# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The clocks of one case: for each line the reply and the other periods its type names, and what
moves them when a letter goes out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.now import day_in_tokyo
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case, clock_events
from inquirydesk.domain.clock import (
    ClockEvent,
    ClockRule,
    Decided,
    Due,
    Extended,
    LeakKnown,
    Refused,
    Starts,
    days_late,
    due_date,
)
from inquirydesk.domain.errors import StepBlocked
from inquirydesk.domain.events import CaseViewed, TargetExtended
from inquirydesk.domain.extension import told, without_notice
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import FIRST, Line, LineOutcome
from inquirydesk.domain.outgoing import OutgoingLetter
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.steps import type_of
from inquirydesk.domain.working_days import Calendar
from inquirydesk.letters.day_ruler import Ruler, ruler_sheet
from inquirydesk.store.work import Work


@dataclass(frozen=True, slots=True)
class CaseClock:
    """One period of a case, and how it stands."""

    key: str
    """Key into `Policy.clocks`."""
    rule: ClockRule
    due: Due
    lines: tuple[int, ...]
    """The lines it runs for."""


def clocks_of(
    desk: Desk,
    case: Case,
    letters: Sequence[OutgoingLetter],
    calendar: Calendar | None = None,
) -> tuple[CaseClock, ...]:
    """Each clock once, in the order of the lines, the reply first; equal ones are joined.

    Counted by the calendar of the case unless another is given. More time for the reply moves no
    other clock.
    """
    policy = desk.policy_for(case)
    calendar = calendar or desk.calendar_for(case)
    found: list[CaseClock] = []
    for line in case.lines:
        kind = policy.types[line.type]
        events = (
            *clock_events(case, line.number),
            *_decided(line, policy, letters),
            *_known(case),
        )
        for key in dict.fromkeys((kind.clock, *kind.clocks, *_of_leak(case, policy))):
            rule = policy.clocks[key]
            counted = events if key == kind.clock else _not_extended(events)
            due = due_date(rule, calendar, counted, desk.today)
            same = next((n for n, c in enumerate(found) if (c.key, c.due) == (key, due)), None)
            if same is None:
                found.append(CaseClock(key, rule, due, (line.number,)))
            else:
                found[same] = replace(found[same], lines=(*found[same].lines, line.number))
    return tuple(found)


def clock_named(clocks: Sequence[CaseClock], key: str) -> CaseClock | None:
    """The clock of that name that ends first, or None."""
    named = [clock for clock in clocks if clock.key == key]
    return min(named, key=lambda clock: clock.due.due_on or date.max, default=None)


@use_case(Right.READ_CASES)
def day_ruler(desk: Desk, case_id: CaseId, language: Language) -> bytes:
    """A4 sheets that tell, day by day, why each date of the case falls where it does."""
    with desk.open_work() as work:
        case = work.cases.get(case_id)
        clocks = clocks_of(desk, case, work.letters.of_case(case_id))
        desk.tell(work, CaseViewed(case=case_id), purpose="day_ruler")
        work.commit()
    return ruler_sheet(
        case.reference,
        [Ruler(clock.rule, clock.due) for clock in clocks if clock.due.ruler],
        language,
        desk.fonts,
        desk.today,
        practice=desk.policy_for(case).practice,
    )


def late_by(desk: Desk, case: Case, line: int) -> int:
    """How many days after its date a reply to that line goes out today; 0 in time."""
    policy = desk.policy_for(case)
    rule = policy.clocks[type_of(case, policy, line).clock]
    return days_late(rule, desk.calendar_for(case), clock_events(case, line), desk.today)


def require_late_reason(desk: Desk, case: Case, line: int, step: str) -> None:
    """Raise `StepBlocked` if the reply to that line goes out late and nobody has said why."""
    if not case.line(line).late_reason and late_by(desk, case, line):
        raise StepBlocked(step, ("late_reason",))


def tell_extension(desk: Desk, work: Work, letter: OutgoingLetter) -> None:
    """Let an extension count whose notice, `letter`, was posted today; the caller commits.

    Any other letter changes nothing, and nothing changes a closed case.
    """
    case = work.cases.get(letter.case)
    asked = next((each for each in case.extensions if each.letter == letter.id), None)
    if asked is None or case.is_closed:
        return
    policy = desk.policy_for(case)
    line = asked.line or FIRST
    rule = policy.clocks[type_of(case, policy, line).clock]
    due = due_date(rule, desk.calendar_for(case), clock_events(case, line), desk.today)
    extensions = told(case.extensions, letter.id, desk.today, rule, due.due_on)
    work.cases.save(replace(case, extensions=extensions))
    late = any(each.late for each in extensions if each.letter == letter.id)
    desk.tell(
        work,
        TargetExtended(
            case=case.id,
            letter=letter.id,
            days=asked.days,
            unit=rule.unit,
            number=letter.number,
            on=desk.today,
            late=late,
        ),
    )


def forget_extension(work: Work, letter: OutgoingLetter) -> None:
    """Take back an extension whose notice, `letter`, was discarded; the caller commits."""
    case = work.cases.get(letter.case)
    extensions = without_notice(case.extensions, letter.id)
    if extensions != case.extensions:
        work.cases.save(replace(case, extensions=extensions))


def _known(case: Case) -> tuple[ClockEvent, ...]:
    return () if case.leak is None else (LeakKnown(case.leak.known_on),)


def _of_leak(case: Case, policy: Policy) -> tuple[str, ...]:
    """The periods that run for any case once it was escalated as a possible leak."""
    if case.leak is None:
        return ()
    return tuple(k for k, rule in policy.clocks.items() if rule.starts is Starts.AT_KNOWLEDGE)


def _not_extended(events: Sequence[ClockEvent]) -> list[ClockEvent]:
    return [event for event in events if not isinstance(event, Extended)]


def _decided(line: Line, policy: Policy, letters: Sequence[OutgoingLetter]) -> Iterator[ClockEvent]:
    """The decision, and the posting of a letter that refuses: it opens the way to court at once."""
    if line.decided_at is not None:
        yield Decided(day_in_tokyo(line.decided_at))
    if line.outcome is not LineOutcome.REFUSED:
        return
    answers = policy.types[line.type].answers
    for letter in letters:
        if letter.posted_on is not None and letter.code == answers.get(LineOutcome.REFUSED):
            yield Refused(letter.posted_on)
