# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Days found late: which change counts when, and what cannot be changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from inquirydesk.domain.calendar_change import (
    CalendarChange,
    CalendarChangeId,
    ChangedDay,
    DayChange,
    changed_calendar,
    check_days,
    with_days,
)
from inquirydesk.domain.errors import DayNotInCalendar, FieldMissing, NothingChanges
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Source, Text, Trust
from inquirydesk.domain.working_days import DayOff, NotWorking
from tests.domain.calendars import TOKYO

CEREMONY = Text("即位礼正殿の儀", "Enthronement ceremony")
A_WEDNESDAY, MARINE_DAY, CLOSED_DAY = date(2026, 6, 24), date(2026, 7, 20), date(2026, 12, 30)
AT = datetime(2026, 6, 16, 1, 0, tzinfo=UTC)
NEW_HOLIDAY = ChangedDay(A_WEDNESDAY, DayChange.HOLIDAY, CEREMONY)
TAKEN_BACK = ChangedDay(A_WEDNESDAY, DayChange.NO_HOLIDAY)


def a_change(number: int, *days: ChangedDay, after: int | None = 0) -> CalendarChange:
    """A change confirmed so many hours after `AT`; None: not confirmed."""
    return CalendarChange(
        id=CalendarChangeId(number),
        days=days,
        because="官報の公布",
        source=Source("official gazette (invented)", Trust.DESIGN, date(2026, 6, 16)),
        proposed_by=UserId(3),
        proposed_at=AT,
        confirmed_by=None if after is None else UserId(4),
        confirmed_at=None if after is None else AT + timedelta(hours=after),
    )


def test_a_new_holiday_is_not_worked_and_says_its_name() -> None:
    calendar = changed_calendar(TOKYO, [a_change(1, NEW_HOLIDAY)])
    assert calendar.why_not(A_WEDNESDAY) == NotWorking(DayOff.HOLIDAY, CEREMONY)
    assert TOKYO.is_working_day(A_WEDNESDAY), "the adopted calendar itself stays"


def test_a_proposal_counts_only_once_it_is_confirmed() -> None:
    assert changed_calendar(TOKYO, [a_change(1, NEW_HOLIDAY, after=None)]) == TOKYO


def test_only_what_was_confirmed_before_counts_for_a_case_closed_then() -> None:
    changes = [a_change(1, NEW_HOLIDAY, after=5)]
    before, after = AT + timedelta(hours=4), AT + timedelta(hours=5)
    assert changed_calendar(TOKYO, changes, before).is_working_day(A_WEDNESDAY)
    assert not changed_calendar(TOKYO, changes, after).is_working_day(A_WEDNESDAY)


def test_a_further_change_takes_one_back_whatever_order_they_are_read_in() -> None:
    first, second = a_change(1, NEW_HOLIDAY), a_change(2, TAKEN_BACK, after=1)
    for changes in ([first, second], [second, first]):
        assert changed_calendar(TOKYO, changes).is_working_day(A_WEDNESDAY)


@pytest.mark.parametrize(
    ("change", "worked"),
    [
        (ChangedDay(MARINE_DAY, DayChange.NO_HOLIDAY), True),
        (ChangedDay(CLOSED_DAY, DayChange.OPEN), True),
        (ChangedDay(A_WEDNESDAY, DayChange.CLOSED, Text("創立記念日", "Founding day")), False),
    ],
)
def test_each_kind_of_change(change: ChangedDay, worked: bool) -> None:
    assert TOKYO.is_working_day(change.day) is not worked
    assert with_days(TOKYO, [change]).is_working_day(change.day) is worked


def test_a_closure_can_be_lifted_and_come_again() -> None:
    lifted = with_days(TOKYO, [ChangedDay(CLOSED_DAY, DayChange.OPEN)])
    again = ChangedDay(CLOSED_DAY, DayChange.CLOSED, Text("臨時休業", "Closed"))
    check_days(lifted, [again])
    assert not with_days(lifted, [again]).is_working_day(CLOSED_DAY)


def test_new_year_stays_closed_if_only_the_holiday_goes() -> None:
    gone = with_days(TOKYO, [ChangedDay(date(2027, 1, 1), DayChange.NO_HOLIDAY)])
    why = gone.why_not(date(2027, 1, 1))
    assert why
    assert why.reason is DayOff.CLOSURE


@pytest.mark.parametrize(
    "day",
    [
        ChangedDay(MARINE_DAY, DayChange.HOLIDAY, CEREMONY),
        TAKEN_BACK,
        ChangedDay(A_WEDNESDAY, DayChange.OPEN),
        ChangedDay(CLOSED_DAY, DayChange.CLOSED, CEREMONY),
    ],
)
def test_a_day_that_is_so_already_is_refused(day: ChangedDay) -> None:
    with pytest.raises(NothingChanges):
        check_days(TOKYO, [day])


def test_a_year_whose_holidays_are_not_known_cannot_be_changed_by_a_day() -> None:
    with pytest.raises(DayNotInCalendar) as refused:
        check_days(TOKYO, [ChangedDay(date(2036, 1, 2), DayChange.HOLIDAY, CEREMONY)])
    assert (refused.value.first_year, refused.value.last_year) == (2000, 2035)


def test_a_new_holiday_needs_its_name_in_both_languages() -> None:
    for name in (Text("", ""), Text("儀式の日", "")):
        with pytest.raises(FieldMissing):
            check_days(TOKYO, [ChangedDay(A_WEDNESDAY, DayChange.HOLIDAY, name)])
    with pytest.raises(FieldMissing):
        check_days(TOKYO, [])
