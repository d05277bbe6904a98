# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Which days the desk works: weekends, national holidays and the company's own closing days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from inquirydesk.domain.errors import HolidaysUnknown
from inquirydesk.domain.sourced import Text

ONE_DAY = timedelta(days=1)
SATURDAY_AND_SUNDAY = frozenset({5, 6})

MonthDay = tuple[int, int]
"""Month and day, (12, 29)."""


@dataclass(frozen=True, slots=True)
class Closure:
    """Days the company is closed: every year between month-days, or once between dates."""

    name: Text
    from_: str
    until: str
    """Both "MM-DD" for every year, or both "YYYY-MM-DD"."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A national holiday, from the dated list of the law folder."""

    day: date
    name: Text


class DayOff(StrEnum):
    """Why a day is not a working day."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    CLOSURE = "closure"


@dataclass(frozen=True, slots=True)
class NotWorking:
    """The reason a day is not worked; holidays and closures have a name in both languages."""

    reason: DayOff
    name: Text | None = None


@dataclass(frozen=True, slots=True)
class YearlyClosure:
    """Closing days that return each year; the first may lie late and the last early in a year."""

    name: Text
    first: MonthDay
    last: MonthDay

    def covers(self, day: date) -> bool:
        """Whether the company is closed on that day."""
        month_day = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= month_day <= self.last
        return month_day >= self.first or month_day <= self.last


@dataclass(frozen=True, slots=True)
class DatedClosure:
    """Closing days that come once."""

    name: Text
    first_on: date
    last_on: date

    def covers(self, day: date) -> bool:
        """Whether the company is closed on that day."""
        return self.first_on <= day <= self.last_on


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of one company for the years whose holidays are known.

    A day of any other year raises `HolidaysUnknown`: no year is taken to be without holidays.
    """

    holidays: Mapping[date, Text]
    closures: tuple[YearlyClosure | DatedClosure, ...]
    first_year: int
    last_year: int
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
    """Days of the week as `date.weekday()` numbers them, Monday 0."""
    open_on: frozenset[date] = frozenset()
    """Days on which the company works although a closure covers them."""

    @classmethod
    def of(cls, holidays: Iterable[Holiday], closures: Iterable[Closure] = ()) -> Calendar:
        """The calendar of a policy; it knows the years from its first to its last holiday.

        Raises ValueError for an empty list and for closing days that are no days.
        """
        names = {holiday.day: holiday.name for holiday in holidays}
        return cls(
            holidays=names,
            closures=tuple(closing_days(closure) for closure in closures),
            first_year=min(names).year,
            last_year=max(names).year,
        )

    def why_not(self, day: date) -> NotWorking | None:
        """Why the day is not a working day, or None if it is one."""
        if not self.first_year <= day.year <= self.last_year:
            raise HolidaysUnknown(day.year, self.first_year, self.last_year)
        if day.weekday() in self.weekend:
            return NotWorking(DayOff.WEEKEND)
        if day in self.holidays:
            return NotWorking(DayOff.HOLIDAY, self.holidays[day])
        for closure in () if day in self.open_on else self.closures:
            if closure.covers(day):
                return NotWorking(DayOff.CLOSURE, closure.name)
        return None

    def is_working_day(self, day: date) -> bool:
        """Whether the desk works on that day."""
        return self.why_not(day) is None

    def on_or_after(self, day: date) -> date:
        """The day itself if it is worked, else the first working day after it."""
        while not self.is_working_day(day):
            day += ONE_DAY
        return day

    def next_working_day(self, day: date) -> date:
        """The first working day after that day, which itself never counts."""
        return self.on_or_after(day + ONE_DAY)

    def after_working_days(self, day: date, count: int) -> date:
        """The day on which `count` working days have passed, that day itself not counted."""
        for _ in range(count):
            day = self.next_working_day(day)
        return day

    def working_days_between(self, after: date, until: date) -> int:
        """Working days after `after` up to and with `until`; negative if `until` is earlier."""
        if until < after:
            return -self.working_days_between(until, after)
        days = (after + ONE_DAY * n for n in range(1, (until - after).days + 1))
        return sum(map(self.is_working_day, days))


WEEKENDS = Calendar({}, (), date.min.year, date.max.year)
"""A calendar without holidays, for rules of countries whose holidays are not in the program."""


def closing_days(closure: Closure) -> YearlyClosure | DatedClosure:
    """The days of a policy's closure, "12-29" to "01-03" each year or two full dates once.

    Raises ValueError if they are no days, of two kinds, or dated the wrong way round.
    """
    if len(closure.from_) == len(closure.until) == len("MM-DD"):
        return YearlyClosure(closure.name, _month_day(closure.from_), _month_day(closure.until))
    first_on, last_on = date.fromisoformat(closure.from_), date.fromisoformat(closure.until)
    if last_on < first_on:
        raise ValueError(f"{closure.until} lies before {closure.from_}")
    return DatedClosure(closure.name, first_on, last_on)


def _month_day(text: str) -> MonthDay:
    day = date.fromisoformat(f"2000-{text}")  # a leap year, so that 02-29 is a day
    return day.month, day.day
