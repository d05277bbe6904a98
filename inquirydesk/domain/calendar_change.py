# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Days found late to be holidays, closing days or worked after all, beside an adopted policy.

An adopted policy never changes, so what is learnt after its adoption is a dated change of the
calendar: proposed with its source by one person, confirmed by another, and never taken back but by
a further change. Which changes count is a question of time: those confirmed before a case was
closed, so that a closed case never moves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from inquirydesk.domain.errors import DayNotInCalendar, FieldMissing, NothingChanges
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Source, Text
from inquirydesk.domain.working_days import Calendar, DatedClosure

CalendarChangeId = NewType("CalendarChangeId", int)


class DayChange(StrEnum):
    """What becomes of a day."""

    HOLIDAY = "holiday"
    NO_HOLIDAY = "no_holiday"
    CLOSED = "closed"
    OPEN = "open"
    """The company works although a closure covers the day."""


@dataclass(frozen=True, slots=True)
class ChangedDay:
    """One day of a change."""

    day: date
    becomes: DayChange
    name: Text = Text("", "")
    """Of the holiday or closure that is new."""


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """Days that change together, with the reason and the two people."""

    id: CalendarChangeId
    days: tuple[ChangedDay, ...]
    because: str
    source: Source
    proposed_by: UserId
    proposed_at: datetime
    confirmed_by: UserId | None = None
    confirmed_at: datetime | None = None
    dropped_at: datetime | None = None
    """A proposal that was given up."""
    dropped_because: str = ""
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it still waits for its second person."""
        return self.confirmed_at is None and self.dropped_at is None


def changed_calendar(
    calendar: Calendar, changes: Iterable[CalendarChange], until: datetime | None = None
) -> Calendar:
    """The calendar with the changes confirmed up to that instant, the later over the earlier."""
    confirmed = [
        (each.confirmed_at, each.id, each)
        for each in changes
        if each.confirmed_at is not None and (until is None or each.confirmed_at <= until)
    ]
    for _at, _id, change in sorted(confirmed, key=lambda each: each[:2]):
        calendar = with_days(calendar, change.days)
    return calendar


def with_days(calendar: Calendar, days: Sequence[ChangedDay]) -> Calendar:
    """The calendar with these days as they become."""
    holidays, closures = dict(calendar.holidays), list(calendar.closures)
    open_on = set(calendar.open_on)
    for each in days:
        match each.becomes:
            case DayChange.HOLIDAY:
                holidays[each.day] = each.name
            case DayChange.NO_HOLIDAY:
                holidays.pop(each.day, None)
            case DayChange.CLOSED:
                open_on.discard(each.day)
                closures.append(DatedClosure(each.name, each.day, each.day))
            case DayChange.OPEN:
                open_on.add(each.day)
    return replace(
        calendar, holidays=holidays, closures=tuple(closures), open_on=frozenset(open_on)
    )


def check_days(calendar: Calendar, days: Sequence[ChangedDay]) -> None:
    """Raise unless each day can change so: `FieldMissing` without a day or the name of a new one,
    `DayNotInCalendar` for a year whose holidays are not known, `NothingChanges` for a day that is
    so already.
    """
    if not days:
        raise FieldMissing("days")
    for each in days:
        if not calendar.first_year <= each.day.year <= calendar.last_year:
            raise DayNotInCalendar("days", each.day, calendar.first_year, calendar.last_year)
        is_new = each.becomes in (DayChange.HOLIDAY, DayChange.CLOSED)
        if is_new and not (each.name.ja.strip() and each.name.en.strip()):
            raise FieldMissing("name")
        is_holiday = each.day in calendar.holidays
        is_closed = each.day not in calendar.open_on and any(
            closure.covers(each.day) for closure in calendar.closures
        )
        already = {
            DayChange.HOLIDAY: is_holiday,
            DayChange.NO_HOLIDAY: not is_holiday,
            DayChange.CLOSED: is_closed,
            DayChange.OPEN: not is_closed,
        }
        if already[each.becomes]:
            raise NothingChanges("days", each.day)
