# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Holidays and closing days found late: proposed, looked at case by case, confirmed by another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.clocks import CaseClock, clocks_of
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.now import TOKYO
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.calendar_change import (
    CalendarChange,
    CalendarChangeId,
    ChangedDay,
    DayChange,
    check_days,
    with_days,
)
from inquirydesk.domain.case import Case
from inquirydesk.domain.errors import FieldMissing, WrongState
from inquirydesk.domain.events import (
    CalendarChangeConfirmed,
    CalendarChangeDropped,
    CalendarChangeProposed,
    CaseRedated,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.roles import Right, UserId, require_another_person
from inquirydesk.domain.sourced import Source, Text
from inquirydesk.domain.working_days import ONE_DAY, Calendar
from inquirydesk.store.work import Look, Work

LOOKED_BACK = timedelta(days=366)
"""How long before a changed day a case may have been closed and still be counted as unmoved."""


@dataclass(frozen=True, slots=True)
class Redated:
    """One due date of an open case, before and after a change of the calendar."""

    case: CaseId | None
    """None, with an empty reference, for a case that only legal staff see."""
    reference: str
    owner: Text
    """Empty if nobody has the case."""
    clock: str
    name: Text
    """As a screen calls the clock."""
    line: int
    before_on: date
    due_on: date


@dataclass(frozen=True, slots=True)
class CalendarPreview:
    """What a change of the calendar moves, and how many closed cases keep dates it would move."""

    moved: tuple[Redated, ...]
    closed: int


@dataclass(frozen=True, slots=True)
class ProposedChange:
    """A change of the calendar with the names of its people; empty for nobody."""

    change: CalendarChange
    proposed_by: Text
    confirmed_by: Text


@dataclass(frozen=True, slots=True)
class ListedDays:
    """A day, or closing days on end, as a reader of the calendar finds them."""

    first_on: date
    last_on: date
    name: Text
    """Empty for a day that is a working day after all."""
    kind: DayChange
    source: Source | None


@use_case(Right.CHANGE_CALENDAR)
def list_calendar_changes(desk: Desk) -> tuple[ProposedChange, ...]:
    """Every change proposed so far, the newest first."""
    with desk.open_look() as look:
        names = _names(look)
        return tuple(
            ProposedChange(
                each,
                names.get(each.proposed_by, Text("", "")),
                names.get(each.confirmed_by, Text("", "")),
            )
            for each in reversed(look.calendar_changes.all())
        )


@use_case(Right.READ_POLICY)
def list_days(desk: Desk, year: int) -> tuple[ListedDays, ...]:
    """The holidays and closing days of a year by the policy in force, with the days changed since,
    in the order of the calendar.
    """
    calendar, sources = desk.calendar_of(desk.policy), desk.policy.sources
    with desk.open_look() as look:
        confirmed = [each for each in look.calendar_changes.all() if each.confirmed_at is not None]
    changed = {
        each.day: (each, change.source) for change in confirmed for each in change.days
    }  # the later change of a day counts
    found = [
        ListedDays(day, day, name, DayChange.HOLIDAY, sources.get("holidays"))
        for day, name in calendar.holidays.items()
        if day.year == year and day not in changed
    ]
    for closure in Calendar.of(desk.policy.holidays, desk.policy.closures).closures:
        days = [day for day in _days_of(year) if closure.covers(day) and day not in changed]
        found += [
            ListedDays(first, last, closure.name, DayChange.CLOSED, sources.get("closures"))
            for first, last in _runs(days)
        ]
    found += [
        ListedDays(day, day, each.name, each.becomes, source)
        for day, (each, source) in changed.items()
        if day.year == year
    ]
    return tuple(sorted(found, key=lambda each: (each.first_on, each.last_on)))


@use_case(Right.CHANGE_CALENDAR)
def preview_calendar_change(desk: Desk, days: Sequence[ChangedDay]) -> CalendarPreview:
    """What would become of each open case; raises the errors of `check_days`.

    A restricted case is among them with its dates alone, unless legal staff ask.
    """
    check_days(desk.calendar_of(desk.policy), days)
    with desk.store.look() as look:
        hidden = frozenset() if Right.DECIDE in desk.session.rights else look.cases.restricted()
        moved = tuple(
            replace(each, case=None, reference="", owner=Text("", ""))
            if each.case in hidden
            else each
            for each in _redated(desk, look, days)
        )
        return CalendarPreview(moved, _closed(desk, look, days))


@use_case(Right.CHANGE_CALENDAR)
def propose_calendar_change(
    desk: Desk, days: Sequence[ChangedDay], because: str, source: Source
) -> Change:
    """Ask that these days count otherwise; nothing moves until another person confirms it.

    Raises the errors of `check_days`, and `FieldMissing` without a reason or a source.
    """
    because = clean_note(because, "because")
    if not because.strip():
        raise FieldMissing("because")
    if not source.cite.strip():
        raise FieldMissing("source")
    check_days(desk.calendar_of(desk.policy), days)
    with desk.open_work() as work:
        change = work.calendar_changes.add(
            CalendarChange(
                id=CalendarChangeId(0),
                days=tuple(days),
                because=because,
                source=source,
                proposed_by=desk.session.user,
                proposed_at=desk.now(),
            )
        )
        told = tuple(each.day for each in days)
        desk.tell(work, CalendarChangeProposed(change=change.id, days=told))
        work.commit()
    return changed(Subject.POLICY)


@use_case(Right.CHANGE_CALENDAR)
def confirm_calendar_change(
    desk: Desk, change_id: CalendarChangeId, version: int, pin: str
) -> Change:
    """Let a proposed change count: every open case it concerns is dated anew, with one event each.

    Closed cases keep their dates. Raises `PinRefused`, `SamePerson` for who proposed it,
    `WrongState` unless it is open, and the errors of `check_days` if another change came first.
    """
    desk.check_pin(pin)
    with desk.store.work() as work:  # a restricted case moves too, whoever confirms
        change = work.calendar_changes.get(change_id, version)
        _require_open(change, "confirm_calendar_change")
        proposer = work.users.get(change.proposed_by)
        name = proposer.name_en
        require_another_person(
            "confirm_calendar_change", change.proposed_by, desk.session.user, name
        )
        check_days(desk.calendar_of(desk.policy), change.days)
        moved = _redated(desk, work, change.days)
        work.calendar_changes.save(
            replace(change, confirmed_by=desk.session.user, confirmed_at=desk.now())
        )
        cases = dict.fromkeys(each.case for each in moved if each.case is not None)
        desk.tell(work, CalendarChangeConfirmed(change=change_id, cases=len(cases)))
        for case in cases:
            own = [each for each in moved if each.case == case]
            desk.tell(
                work,
                CaseRedated(
                    case=case,
                    change=change_id,
                    clocks=tuple(each.clock for each in own),
                    before_on=tuple(each.before_on for each in own),
                    due_on=tuple(each.due_on for each in own),
                ),
            )
        work.commit()
    desk.calendars.refresh()
    return changed(Subject.CASES, Subject.POLICY)


@use_case(Right.CHANGE_CALENDAR)
def drop_calendar_change(
    desk: Desk, change_id: CalendarChangeId, version: int, because: str
) -> Change:
    """Give up a proposal that nobody has confirmed; raises `WrongState` for any other, and
    `FieldMissing` without a reason.
    """
    because = clean_note(because, "because")
    if not because.strip():
        raise FieldMissing("because")
    with desk.open_work() as work:
        change = work.calendar_changes.get(change_id, version)
        _require_open(change, "drop_calendar_change")
        work.calendar_changes.save(replace(change, dropped_at=desk.now(), dropped_because=because))
        desk.tell(work, CalendarChangeDropped(change=change_id, because=because))
        work.commit()
    return changed(Subject.POLICY)


def _require_open(change: CalendarChange, act: str) -> None:
    if not change.is_open:
        state = "confirmed" if change.confirmed_at else "dropped"
        raise WrongState(f"calendar change {change.id}", state, act)


def _redated(desk: Desk, look: Look | Work, days: Sequence[ChangedDay]) -> tuple[Redated, ...]:
    """Every due date of an open case that these days move, in the order of the cases."""
    names = _names(look)
    return tuple(
        Redated(
            case=case.id,
            reference=case.reference,
            owner=names.get(case.owner, Text("", "")),
            clock=was.key,
            name=was.rule.name,
            line=line,
            before_on=before_on,
            due_on=due_on,
        )
        for case in look.cases.open()
        for was, line, before_on, due_on in _moved(desk, look, case, days)
    )


def _closed(desk: Desk, look: Look, days: Sequence[ChangedDay]) -> int:
    """How many closed cases have a due date that these days would move."""
    first = datetime.combine(min(each.day for each in days), time(), TOKYO)
    closed = look.cases.closed_since(first - LOOKED_BACK)
    return sum(any(_moved(desk, look, case, days)) for case in closed)


def _moved(
    desk: Desk, look: Look | Work, case: Case, days: Sequence[ChangedDay]
) -> Iterator[tuple[CaseClock, int, date, date]]:
    """Each clock and line of the case these days move, with its due date before and after."""
    letters = look.letters.of_case(case.id)
    calendar = desk.calendar_for(case)
    before = clocks_of(desk, case, letters, calendar)
    after = clocks_of(desk, case, letters, with_days(calendar, days))
    for was, line in ((each, line) for each in before for line in each.lines):
        before_on, due_on = was.due.due_on, _same(after, was.key, line).due.due_on
        if before_on is not None and due_on is not None and before_on != due_on:
            yield was, line, before_on, due_on


def _same(clocks: Sequence[CaseClock], key: str, line: int) -> CaseClock:
    return next(clock for clock in clocks if clock.key == key and line in clock.lines)


def _names(look: Look | Work) -> dict[UserId | None, Text]:
    return {user.id: Text(user.name_ja, user.name_en) for user in look.users.all()}


def _days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + number * ONE_DAY for number in range((date(year + 1, 1, 1) - first).days)]


def _runs(days: Sequence[date]) -> Iterator[tuple[date, date]]:
    """The first and last day of each run of days on end."""
    for number, day in enumerate(days):
        if number == 0 or days[number - 1] != day - ONE_DAY:
            first_on = day
        if number + 1 == len(days) or days[number + 1] != day + ONE_DAY:
            yield first_on, day
