# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Working days: weekends, holidays and closing days, each with its reason."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from inquirydesk.domain.errors import HolidaysUnknown
from inquirydesk.domain.sourced import Text
from inquirydesk.domain.working_days import (
    Calendar,
    Closure,
    DayOff,
    Holiday,
    NotWorking,
    closing_days,
)

NEW_YEAR = Text("年末年始休業", "New Year closing")
MARINE_DAY = Text("海の日", "Marine Day")
FIRST_OF_YEAR = Text("元日", "New Year's Day")
OFFICE_MOVE = Text("事務所移転", "Office move")

CALENDAR = Calendar.of(
    [
        Holiday(date(2026, 1, 1), FIRST_OF_YEAR),
        Holiday(date(2026, 7, 20), MARINE_DAY),
        Holiday(date(2027, 1, 1), FIRST_OF_YEAR),
    ],
    [
        Closure(NEW_YEAR, "12-29", "01-03"),
        Closure(Text("夏季休業", "Summer closing"), "08-13", "08-14"),
        Closure(OFFICE_MOVE, "2026-06-18", "2026-06-19"),
    ],
)


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2026, 6, 17), None),
        (date(2026, 6, 20), NotWorking(DayOff.WEEKEND)),
        (date(2026, 6, 21), NotWorking(DayOff.WEEKEND)),
        (date(2026, 7, 20), NotWorking(DayOff.HOLIDAY, MARINE_DAY)),
        (date(2026, 6, 18), NotWorking(DayOff.CLOSURE, OFFICE_MOVE)),
        (date(2026, 6, 19), NotWorking(DayOff.CLOSURE, OFFICE_MOVE)),
        (date(2027, 6, 18), None),
        (date(2026, 12, 28), None),
        (date(2026, 12, 29), NotWorking(DayOff.CLOSURE, NEW_YEAR)),
        (date(2026, 12, 31), NotWorking(DayOff.CLOSURE, NEW_YEAR)),
        (date(2027, 1, 1), NotWorking(DayOff.HOLIDAY, FIRST_OF_YEAR)),
        (date(2026, 1, 2), NotWorking(DayOff.CLOSURE, NEW_YEAR)),
        (date(2027, 1, 4), None),
        (date(2026, 8, 12), None),
        (date(2026, 8, 13), NotWorking(DayOff.CLOSURE, Text("夏季休業", "Summer closing"))),
    ],
)
def test_each_day_off_says_why(day: date, reason: NotWorking | None) -> None:
    assert CALENDAR.why_not(day) == reason
    assert CALENDAR.is_working_day(day) is (reason is None)


@pytest.mark.parametrize("year", [2025, 2028])
def test_a_year_without_a_list_of_holidays_is_refused(year: int) -> None:
    with pytest.raises(HolidaysUnknown) as refused:
        CALENDAR.is_working_day(date(year, 6, 3))
    assert (refused.value.year, refused.value.first_year, refused.value.last_year) == (
        year,
        2026,
        2027,
    )
    assert str(refused.value) == f"no holidays known for {year}, only 2026 to 2027"


def test_the_next_working_day_passes_over_the_new_year() -> None:
    assert CALENDAR.next_working_day(date(2026, 12, 28)) == date(2027, 1, 4)
    assert CALENDAR.on_or_after(date(2026, 12, 28)) == date(2026, 12, 28)
    assert CALENDAR.on_or_after(date(2026, 12, 29)) == date(2027, 1, 4)


def test_working_days_are_counted_from_the_day_after() -> None:
    friday = date(2026, 6, 12)
    assert CALENDAR.after_working_days(friday, 0) == friday
    assert CALENDAR.after_working_days(friday, 1) == date(2026, 6, 15)
    assert CALENDAR.after_working_days(friday, 4) == date(2026, 6, 22)
    assert CALENDAR.working_days_between(friday, date(2026, 6, 22)) == 4
    assert CALENDAR.working_days_between(date(2026, 6, 22), friday) == -4
    assert CALENDAR.working_days_between(friday, friday) == 0


def test_a_company_can_work_on_saturdays() -> None:
    calendar = Calendar({}, (), 2026, 2026, weekend=frozenset({6}))
    assert calendar.is_working_day(date(2026, 6, 20))
    assert not calendar.is_working_day(date(2026, 6, 21))


def test_29_february_can_be_a_closing_day() -> None:
    closed = closing_days(Closure(NEW_YEAR, "02-29", "02-29"))
    assert closed.covers(date(2028, 2, 29))
    assert not closed.covers(date(2028, 2, 28))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("02-30", "03-01"),
        ("12-29", "2027-01-03"),
        ("2027-01-03", "2026-12-29"),
        ("New Year", "01-03"),
    ],
)
def test_closing_days_that_are_no_days_are_refused(first: str, last: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        closing_days(Closure(NEW_YEAR, first, last))


def test_a_calendar_without_any_holiday_is_refused() -> None:
    with pytest.raises(ValueError, match=r".+"):
        Calendar.of([])


def test_every_day_is_either_worked_or_explained() -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(730)]
    worked = sum(CALENDAR.is_working_day(day) for day in days)
    assert worked == CALENDAR.working_days_between(date(2026, 1, 1), date(2027, 12, 31))
