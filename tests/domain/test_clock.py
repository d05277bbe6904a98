# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""When a reply is due: named cases a lawyer can check, each with the reason of its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from inquirydesk.domain.clock import (
    Arrived,
    ClockEvent,
    ClockRule,
    ClockState,
    Completed,
    DayReason,
    Decided,
    DeemedArrived,
    Due,
    Extended,
    LeakKnown,
    PauseClosed,
    PauseOpened,
    Refused,
    RulerDay,
    Starts,
    Unit,
    Waiting,
    add_months,
    check_events,
    days_late,
    days_left,
    due_date,
)
from inquirydesk.domain.errors import (
    BeforeArrival,
    DateInFuture,
    HolidaysUnknown,
    NotPaused,
    PauseAlreadyOpen,
    PauseBeforeResume,
    ResumeBeforePause,
    UserMistake,
)
from inquirydesk.domain.sourced import Text
from tests.domain.calendars import NEW_YEAR, TOKYO, a_rule

WORKING = a_rule()
THIRTY_DAYS = replace(WORKING, days=30, unit=Unit.CALENDAR)
ONE_MONTH = replace(WORKING, days=1, unit=Unit.MONTHS)
ROLLED_MONTH = replace(ONE_MONTH, roll_forward=True)
WITH_RECEIPT_DAY = replace(THIRTY_DAYS, days=45, count_first_day=True, waiting=Waiting.RUNS)


def due(rule: ClockRule, *events: ClockEvent, as_of: date | None = None) -> Due:
    return due_date(rule, TOKYO, events, as_of or max(event.on for event in events))


def due_on(rule: ClockRule, arrived_on: date) -> date | None:
    return due(rule, Arrived(arrived_on)).due_on


@pytest.mark.parametrize(
    ("rule", "arrived_on", "expected"),
    [
        # ten working days: a Friday, over the holidays of May, over the New Year closing
        (WORKING, date(2026, 6, 12), date(2026, 6, 26)),
        (WORKING, date(2026, 6, 13), date(2026, 6, 26)),
        (WORKING, date(2026, 4, 28), date(2026, 5, 18)),
        (WORKING, date(2026, 12, 22), date(2027, 1, 12)),
        # thirty calendar days, with and without rolling; 12 July 2026 is a Sunday
        (THIRTY_DAYS, date(2026, 6, 12), date(2026, 7, 12)),
        (replace(THIRTY_DAYS, roll_forward=True), date(2026, 6, 12), date(2026, 7, 13)),
        (replace(THIRTY_DAYS, roll_forward=True), date(2026, 11, 29), date(2027, 1, 4)),
        (replace(THIRTY_DAYS, roll_forward=True), date(2026, 6, 20), date(2026, 7, 21)),
        # one month by the calendar (Civil Code 143): month ends and leap days
        (ONE_MONTH, date(2026, 6, 12), date(2026, 7, 12)),
        (ONE_MONTH, date(2026, 1, 30), date(2026, 2, 28)),
        (ONE_MONTH, date(2026, 1, 31), date(2026, 2, 28)),
        (ONE_MONTH, date(2026, 2, 28), date(2026, 3, 31)),
        (ONE_MONTH, date(2026, 4, 30), date(2026, 5, 31)),
        (ONE_MONTH, date(2028, 1, 30), date(2028, 2, 29)),
        (ONE_MONTH, date(2028, 2, 28), date(2028, 3, 28)),
        (ONE_MONTH, date(2028, 2, 29), date(2028, 3, 31)),
        (ONE_MONTH, date(2026, 12, 31), date(2027, 1, 31)),
        (replace(ONE_MONTH, days=12), date(2028, 2, 29), date(2029, 2, 28)),
        (replace(ONE_MONTH, count_first_day=True), date(2026, 6, 1), date(2026, 6, 30)),
        (replace(ONE_MONTH, count_first_day=True), date(2026, 1, 31), date(2026, 2, 28)),
        # one month to the same date, rolled, as laws outside Japan count
        (ROLLED_MONTH, date(2026, 6, 12), date(2026, 7, 13)),
        (replace(ONE_MONTH, unit=Unit.MONTHS_TO_SAME_DATE), date(2026, 2, 28), date(2026, 3, 28)),
        (replace(ONE_MONTH, unit=Unit.MONTHS_TO_SAME_DATE), date(2026, 1, 31), date(2026, 2, 28)),
        # forty-five calendar days with the day of receipt
        (WITH_RECEIPT_DAY, date(2026, 6, 1), date(2026, 7, 15)),
        # a working-day count that includes its first day, on a Friday and on a Saturday
        (replace(WORKING, days=1, count_first_day=True), date(2026, 6, 12), date(2026, 6, 12)),
        (replace(WORKING, days=1, count_first_day=True), date(2026, 6, 13), date(2026, 6, 15)),
    ],
)
def test_the_due_date_by_each_way_of_counting(
    rule: ClockRule, arrived_on: date, expected: date
) -> None:
    assert due_on(rule, arrived_on) == expected


ARTICLE_39 = a_rule(
    extension=None,
    days=2,
    unit=Unit.WEEKS,
    starts=Starts.AT_DEEMED_ARRIVAL,
    waiting=Waiting.RUNS,
    ends_early=Starts.AT_REFUSAL,
)


def test_article_39_is_two_weeks_after_arrival_whatever_is_asked() -> None:
    arrived, asked = Arrived(date(2026, 6, 12)), PauseOpened(date(2026, 6, 16), "26-0131-1")
    assert due(ARTICLE_39, arrived, asked, as_of=date(2026, 7, 1)).due_on == date(2026, 6, 26)


def test_article_39_counts_from_the_day_the_request_should_have_arrived() -> None:
    held_up = (Arrived(date(2026, 6, 15)), DeemedArrived(date(2026, 6, 11)))
    assert due(ARTICLE_39, *held_up).due_on == date(2026, 6, 25)
    check_events(held_up, date(2026, 6, 15))
    early = (Arrived(date(2026, 6, 10)), DeemedArrived(date(2026, 6, 11)))
    assert due(ARTICLE_39, *early).due_on == date(2026, 6, 24)


def test_a_refusal_ends_the_two_weeks_at_once() -> None:
    arrived = Arrived(date(2026, 6, 12))
    answer = due(ARTICLE_39, arrived, Refused(date(2026, 6, 17)))
    assert answer.due_on == date(2026, 6, 17)
    assert answer.ruler[-1] == RulerDay(date(2026, 6, 17), DayReason.ENDED)
    assert [entry.day.day for entry in answer.ruler] == [12, 13, 14, 15, 16, 17]
    assert due(ARTICLE_39, arrived, Refused(date(2026, 7, 6))).due_on == date(2026, 6, 26)


def test_the_supplement_is_due_while_the_letter_is_not_answered() -> None:
    rule = a_rule(days=14, unit=Unit.CALENDAR, starts=Starts.AT_ASKING, waiting=Waiting.RUNS)
    arrived, asked = Arrived(date(2026, 6, 12)), PauseOpened(date(2026, 6, 16), "26-0131-1")
    answered, again = PauseClosed(date(2026, 6, 24), "E-2"), PauseOpened(date(2026, 6, 25))
    assert due(rule, arrived).state is ClockState.NOT_STARTED
    assert due(rule, arrived, asked, as_of=date(2026, 6, 20)).due_on == date(2026, 6, 30)
    assert due(rule, arrived, asked, answered).state is ClockState.NOT_STARTED
    assert due(rule, arrived, asked, answered, again).due_on == date(2026, 7, 9)


@pytest.mark.parametrize(
    ("days", "roll", "known_on", "expected"),
    [
        # the day of knowledge is the first; 30 July 2026 is a Thursday, 1 August a Saturday
        (5, False, date(2026, 7, 1), date(2026, 7, 5)),
        (30, True, date(2026, 7, 1), date(2026, 7, 30)),
        (30, True, date(2026, 7, 3), date(2026, 8, 3)),
        (60, True, date(2026, 7, 1), date(2026, 8, 31)),
    ],
)
def test_a_leak_counts_from_the_day_of_knowledge(
    days: int, roll: bool, known_on: date, expected: date
) -> None:
    rule = a_rule(
        days=days,
        unit=Unit.CALENDAR,
        count_first_day=True,
        roll_forward=roll,
        starts=Starts.AT_KNOWLEDGE,
        waiting=Waiting.RUNS,
    )
    assert due(rule, Arrived(date(2026, 6, 29)), LeakKnown(known_on)).due_on == expected


def test_a_clock_can_start_at_the_answer_the_decision_or_the_refusal() -> None:
    story = (
        Arrived(date(2026, 6, 12)),
        PauseOpened(date(2026, 6, 16), "26-0131-1"),
        PauseClosed(date(2026, 6, 24), "E-2"),
        Decided(date(2026, 6, 26)),
        Refused(date(2026, 6, 29)),
    )
    for moment, started_on in (
        (Starts.AT_ANSWER, date(2026, 6, 24)),
        (Starts.AT_DECISION, date(2026, 6, 26)),
        (Starts.AT_REFUSAL, date(2026, 6, 29)),
    ):
        rule = a_rule(starts=moment, waiting=Waiting.RUNS)
        assert due(rule, *story).started_on == started_on
        assert due(rule, story[0]).state is ClockState.NOT_STARTED


def test_months_are_added_by_the_calendar() -> None:
    assert add_months(date(2026, 8, 31), 3) == date(2026, 11, 30)
    assert add_months(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert add_months(date(2026, 12, 31), 12) == date(2027, 12, 31)
    assert add_months(date(2026, 3, 31), -1) == date(2026, 2, 28)


def test_the_ruler_gives_the_reason_of_each_day() -> None:
    answer = due(replace(WORKING, days=4), Arrived(date(2026, 12, 25)))
    reasons = [(entry.day.day, entry.reason, entry.number) for entry in answer.ruler]
    assert reasons == [
        (25, DayReason.FIRST_DAY, None),
        (26, DayReason.WEEKEND, None),
        (27, DayReason.WEEKEND, None),
        (28, DayReason.COUNTED, 1),
        (29, DayReason.CLOSURE, None),
        (30, DayReason.CLOSURE, None),
        (31, DayReason.CLOSURE, None),
        (1, DayReason.HOLIDAY, None),
        (2, DayReason.WEEKEND, None),
        (3, DayReason.WEEKEND, None),
        (4, DayReason.COUNTED, 2),
        (5, DayReason.COUNTED, 3),
        (6, DayReason.COUNTED, 4),
    ]
    assert answer.ruler[4].name == NEW_YEAR
    assert answer.ruler[7].name == Text("元日", "New Year's Day")
    assert answer.ruler[-1].of == 4


def test_a_last_day_on_a_holiday_says_why_it_moved() -> None:
    answer = due(replace(THIRTY_DAYS, roll_forward=True), Arrived(date(2026, 6, 20)))
    marine_day = Text("海の日", "Marine Day")
    assert answer.ruler[-2] == RulerDay(date(2026, 7, 20), DayReason.COUNTED, 30, 30)
    assert answer.ruler[-1] == RulerDay(
        date(2026, 7, 21), DayReason.ROLLED, name=marine_day, because=DayReason.HOLIDAY
    )


def test_nothing_is_due_before_the_set_is_complete() -> None:
    rule = replace(WORKING, starts=Starts.AT_COMPLETE_SET)
    waiting = due(rule, Arrived(date(2026, 6, 12)), PauseOpened(date(2026, 6, 15), "26-0131-1"))
    assert waiting.state is ClockState.NOT_STARTED
    assert waiting.due_on is None
    assert waiting.ruler == ()
    assert waiting.paused_since == date(2026, 6, 15)

    complete = due(
        rule,
        Arrived(date(2026, 6, 12)),
        PauseOpened(date(2026, 6, 15), "26-0131-1"),
        Completed(date(2026, 6, 22)),
        PauseClosed(date(2026, 6, 22), "E-2"),
    )
    assert complete.started_on == date(2026, 6, 22)
    assert complete.due_on == date(2026, 7, 6)
    assert complete.paused_days == 0


def test_a_case_that_has_not_arrived_has_no_clock() -> None:
    assert due_date(WORKING, TOKYO, (), date(2026, 6, 12)) == Due(ClockState.NOT_STARTED)


def test_without_a_number_of_days_the_clock_only_counts_what_was_used() -> None:
    rule = replace(WORKING, days=None)
    answer = due(rule, Arrived(date(2026, 6, 12)), as_of=date(2026, 6, 22))
    assert answer.state is ClockState.NOT_SET
    assert answer.due_on is None
    assert answer.days_left is None
    assert answer.days_used == 6
    assert answer.ruler[-1] == RulerDay(date(2026, 6, 22), DayReason.COUNTED, 6)
    same_day = due(rule, Arrived(date(2026, 6, 12)))
    assert (same_day.due_on, same_day.days_used) == (None, 0)
    complete_set = replace(rule, starts=Starts.AT_COMPLETE_SET)
    assert due(complete_set, Arrived(date(2026, 6, 12))).state is ClockState.NOT_SET


def test_a_posted_deficiency_letter_stops_the_clock_until_the_answer_arrives() -> None:
    arrived, opened = Arrived(date(2026, 6, 12)), PauseOpened(date(2026, 6, 16), "26-0131-1")
    paused = due(WORKING, arrived, opened, as_of=date(2026, 6, 24))
    assert paused.state is ClockState.PAUSED
    assert paused.due_on is None
    assert paused.paused_since == date(2026, 6, 16)
    assert (paused.days_used, paused.days_left, paused.paused_days) == (2, 8, 6)
    assert paused.ruler[-1] == RulerDay(date(2026, 6, 24), DayReason.PAUSED)

    resumed = due(WORKING, arrived, opened, PauseClosed(date(2026, 6, 24), "E-2"))
    assert resumed.state is ClockState.RUNNING
    assert resumed.paused_since is None
    assert (resumed.days_used, resumed.days_left, resumed.paused_days) == (2, 8, 6)
    # 16 June was the second day; the third is the day after the answer
    assert resumed.due_on == date(2026, 7, 6)


def test_a_restart_counts_everything_again_from_the_answer() -> None:
    rule = replace(WORKING, waiting=Waiting.RESTARTS)
    arrived, opened = Arrived(date(2026, 6, 12)), PauseOpened(date(2026, 6, 16), "26-0131-1")
    assert due(rule, arrived, opened, as_of=date(2026, 6, 20)).due_on is None
    restarted = due(rule, arrived, opened, PauseClosed(date(2026, 6, 24), "E-2"))
    assert restarted.started_on == date(2026, 6, 24)
    assert restarted.due_on == date(2026, 7, 8)
    assert restarted.days_used == 0


def test_a_restart_waits_for_the_complete_set_if_that_comes_after_the_answer() -> None:
    rule = replace(WORKING, waiting=Waiting.RESTARTS, starts=Starts.AT_COMPLETE_SET)
    arrived, opened = Arrived(date(2026, 6, 12)), PauseOpened(date(2026, 6, 16), "26-0131-1")
    answered, complete = PauseClosed(date(2026, 6, 18), "E-2"), Completed(date(2026, 6, 24))
    assert due(rule, arrived, opened, answered, complete).started_on == date(2026, 6, 24)
    assert due(rule, arrived, opened, answered).state is ClockState.NOT_STARTED


def test_a_clock_that_runs_on_is_not_moved_by_letters() -> None:
    arrived, opened = Arrived(date(2026, 6, 1)), PauseOpened(date(2026, 6, 16), "26-0131-1")
    answer = due(WITH_RECEIPT_DAY, arrived, opened)
    assert answer.due_on == date(2026, 7, 15)
    assert answer.paused_since is None
    assert answer.days_used == 16


def test_a_letter_posted_on_the_last_day_holds_the_due_date() -> None:
    arrived, opened = Arrived(date(2026, 6, 12)), PauseOpened(date(2026, 7, 12), "26-0131-1")
    rule = replace(THIRTY_DAYS, roll_forward=True)
    waiting = due(rule, arrived, opened, as_of=date(2026, 7, 14))
    assert (waiting.due_on, waiting.days_used, waiting.days_left) == (None, 30, 0)
    answered = due(rule, arrived, opened, PauseClosed(date(2026, 7, 18), "E-2"))
    # 18 to 20 July 2026 are a weekend and a holiday
    assert answered.due_on == date(2026, 7, 21)
    assert answered.ruler[-1].because is DayReason.PAUSED
    plain = due(THIRTY_DAYS, arrived, opened, PauseClosed(date(2026, 7, 18), "E-2"))
    assert (plain.due_on, plain.paused_days) == (date(2026, 7, 18), 6)


def test_a_pause_opened_too_late_does_not_take_back_what_is_overdue() -> None:
    answer = due(WORKING, Arrived(date(2026, 6, 12)), PauseOpened(date(2026, 6, 29), "26-0131-1"))
    assert answer.due_on == date(2026, 6, 26)
    assert answer.days_left == -1


def test_the_last_working_day_held_by_a_letter_over_a_weekend() -> None:
    rule = replace(WORKING, days=1)
    arrived, opened = Arrived(date(2026, 6, 11)), PauseOpened(date(2026, 6, 12), "26-0131-1")
    answer = due(rule, arrived, opened, PauseClosed(date(2026, 6, 13), "E-2"))
    assert answer.due_on == date(2026, 6, 15)
    assert [entry.reason for entry in answer.ruler][-3:] == [
        DayReason.WEEKEND,
        DayReason.WEEKEND,
        DayReason.ROLLED,
    ]


def test_days_left_are_counted_as_the_rule_counts() -> None:
    on_friday = date(2026, 6, 19)
    working = due(WORKING, Arrived(date(2026, 6, 12)), as_of=on_friday)
    assert (working.days_used, working.days_left) == (5, 5)
    calendar = due(THIRTY_DAYS, Arrived(date(2026, 6, 12)), as_of=date(2026, 6, 16))
    assert (calendar.days_used, calendar.days_left) == (4, 26)
    assert days_left(WORKING, TOKYO, date(2026, 6, 26), date(2026, 6, 30)) == -2
    assert days_left(THIRTY_DAYS, TOKYO, date(2026, 6, 26), date(2026, 6, 30)) == -4


def test_an_extension_adds_to_the_rule_in_its_own_unit() -> None:
    arrived = Arrived(date(2026, 6, 12))
    told = Extended(date(2026, 6, 19), 2)
    assert due(WORKING, arrived, told).due_on == date(2026, 6, 30)
    assert due(ONE_MONTH, arrived, told).due_on == date(2026, 9, 12)


def test_a_clock_that_cannot_be_extended_is_not_moved_by_an_extension() -> None:
    told = Extended(date(2026, 6, 19), 2)
    assert due(ARTICLE_39, Arrived(date(2026, 6, 12)), told).due_on == date(2026, 6, 26)


def test_the_clock_of_an_earlier_day_does_not_know_later_events() -> None:
    story = (
        Arrived(date(2026, 6, 12)),
        PauseOpened(date(2026, 6, 16), "26-0131-1"),
        PauseClosed(date(2026, 6, 24), "E-2"),
    )
    assert due(WORKING, *story, as_of=date(2026, 6, 15)).due_on == date(2026, 6, 26)
    assert due(WORKING, *story, as_of=date(2026, 6, 20)).due_on is None
    assert due(WORKING, *story, as_of=date(2026, 6, 11)).state is ClockState.NOT_STARTED


def test_an_answer_is_late_by_the_days_after_its_date() -> None:
    arrived, opened = Arrived(date(2026, 6, 12)), PauseOpened(date(2026, 6, 16), "26-0131-1")
    assert days_late(WORKING, TOKYO, [arrived], date(2026, 6, 26)) == 0
    assert days_late(WORKING, TOKYO, [arrived], date(2026, 6, 28)) == 0, "only a weekend after"
    assert days_late(WORKING, TOKYO, [arrived], date(2026, 6, 30)) == 2
    assert days_late(THIRTY_DAYS, TOKYO, [arrived], date(2026, 7, 14)) == 2
    assert days_late(WORKING, TOKYO, [arrived, opened], date(2026, 7, 20)) == 0, "we waited"
    assert days_late(replace(WORKING, days=None), TOKYO, [arrived], date(2026, 9, 1)) == 0


def test_a_count_beyond_the_known_holidays_is_refused() -> None:
    with pytest.raises(HolidaysUnknown):
        due_on(WORKING, date(2035, 12, 27))


@pytest.mark.parametrize("days", [0, -1, 3651])
def test_a_rule_of_no_days_is_refused(days: int) -> None:
    with pytest.raises(ValueError, match="days"):
        replace(WORKING, days=days)


def test_an_extension_of_no_days_is_refused() -> None:
    with pytest.raises(ValueError, match="extension"):
        Extended(date(2026, 6, 12), 0)


TODAY = date(2026, 6, 30)
RECEIVED = Arrived(date(2026, 6, 12))
POSTED = PauseOpened(date(2026, 6, 16), "26-0131-1")
ANSWERED = PauseClosed(date(2026, 6, 24), "E-2")


@pytest.mark.parametrize(
    ("story", "mistake", "words"),
    [
        ((RECEIVED, PauseOpened(date(2026, 6, 11))), BeforeArrival, "before the arrival"),
        ((RECEIVED, PauseOpened(date(2026, 7, 1))), DateInFuture, "DateInFuture"),
        ((RECEIVED, POSTED, POSTED), PauseAlreadyOpen, "paused since 2026-06-16"),
        (
            (RECEIVED, POSTED, ANSWERED, PauseOpened(date(2026, 6, 23))),
            PauseBeforeResume,
            "before the last resumption on 2026-06-24",
        ),
        ((RECEIVED, ANSWERED), NotPaused, "not paused"),
        (
            (RECEIVED, POSTED, PauseClosed(date(2026, 6, 15))),
            ResumeBeforePause,
            "before the pause since 2026-06-16",
        ),
    ],
)
def test_a_pause_that_cannot_be_is_refused(
    story: tuple[ClockEvent, ...], mistake: type[UserMistake], words: str
) -> None:
    with pytest.raises(mistake) as refused:
        check_events(story, TODAY)
    assert words in str(refused.value)


def test_a_second_pause_can_begin_on_the_day_of_the_answer() -> None:
    again = PauseOpened(ANSWERED.on, "26-0131-2")
    check_events((RECEIVED, POSTED, ANSWERED, again, Completed(TODAY)), TODAY)
    answer = due(WORKING, RECEIVED, POSTED, ANSWERED, again, as_of=TODAY)
    assert answer.paused_since == ANSWERED.on
    assert answer.days_used == 2


def test_every_day_from_start_to_due_is_on_the_ruler_once() -> None:
    answer = due(THIRTY_DAYS, RECEIVED, POSTED, ANSWERED)
    days = [entry.day for entry in answer.ruler]
    assert days == [RECEIVED.on + timedelta(days=n) for n in range(39)]
    assert [e.number for e in answer.ruler if e.number] == list(range(1, 31))
