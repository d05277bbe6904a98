# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The clock against a naive reference, and what must hold for any case.

The reference knows no ruler: it lists all days, throws out those that do not count and takes the
last one needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.domain.clock import (
    Arrived,
    ClockEvent,
    ClockRule,
    DayReason,
    Due,
    Extended,
    PauseClosed,
    PauseOpened,
    Starts,
    Unit,
    Waiting,
    due_date,
)
from tests.domain.calendars import TOKYO, a_rule

HORIZON = 1500
FIRST = date(2024, 1, 1)
LATEST = date(2027, 12, 31)

RULES = st.builds(
    a_rule,
    days=st.integers(1, 45),
    unit=st.sampled_from([Unit.WORKING, Unit.CALENDAR]),
    count_first_day=st.booleans(),
    roll_forward=st.booleans(),
    starts=st.just(Starts.AT_ARRIVAL),
    waiting=st.sampled_from(Waiting),
) | st.builds(
    a_rule,
    days=st.integers(1, 6),
    unit=st.sampled_from([Unit.MONTHS, Unit.MONTHS_TO_SAME_DATE]),
    count_first_day=st.booleans(),
    roll_forward=st.booleans(),
    starts=st.just(Starts.AT_ARRIVAL),
    waiting=st.sampled_from(Waiting),
)
ARRIVALS = st.dates(FIRST, LATEST)


@dataclass(frozen=True)
class Story:
    """A case from its arrival on; the last pause may still be open."""

    arrived_on: date
    pauses: tuple[tuple[date, date | None], ...]

    @property
    def events(self) -> tuple[ClockEvent, ...]:
        events: list[ClockEvent] = [Arrived(self.arrived_on)]
        for opened_on, closed_on in self.pauses:
            events.append(PauseOpened(opened_on, "26-0131-1"))
            if closed_on is not None:
                events.append(PauseClosed(closed_on, "E-2"))
        return tuple(events)

    @property
    def last_on(self) -> date:
        return max(event.on for event in self.events)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    arrived_on = day = draw(ARRIVALS)
    pauses: list[tuple[date, date | None]] = []
    for gap, length in draw(
        st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=4)
    ):
        opened_on = day + timedelta(days=gap)
        day = opened_on + timedelta(days=length)
        pauses.append((opened_on, day))
    still_open = draw(st.booleans())
    if pauses and still_open:
        pauses[-1] = (pauses[-1][0], None)
    return Story(arrived_on, tuple(pauses))


def clock(rule: ClockRule, story: Story) -> Due:
    return due_date(rule, TOKYO, story.events, story.last_on)


def naive_month_end(rule: ClockRule, start: date) -> date:
    """The last day of so many months, found by looking at every day of the month it ends in."""
    first = start
    if rule.unit is Unit.MONTHS and not rule.count_first_day:
        first += timedelta(days=1)
    year, month = first.year, first.month
    for _ in range(rule.days or 0):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    days = [start + timedelta(days=n) for n in range(HORIZON)]
    in_month = [day for day in days if (day.year, day.month) == (year, month)]
    answering = [day for day in in_month if day.day == first.day]
    if not answering:
        return in_month[-1]
    return answering[0] - timedelta(days=rule.unit is Unit.MONTHS)


def reference(rule: ClockRule, story: Story) -> date | None:
    """The due date by lists and sets; None while it cannot be said."""
    pauses = () if rule.waiting is Waiting.RUNS else story.pauses
    start = story.arrived_on
    if rule.waiting is Waiting.RESTARTS:
        start = max([start, *(closed_on for _, closed_on in pauses if closed_on)])
    days = [start + timedelta(days=n) for n in range(HORIZON)]
    waited: set[date] = set()
    held: set[date] = set()
    for opened_on, closed_on in pauses:
        until = closed_on or days[-1] + timedelta(days=1)
        waited |= {day for day in days if opened_on < day <= until}
        held |= {day for day in days if opened_on <= day < until}
    needed = rule.days or 0
    if rule.unit not in {Unit.WORKING, Unit.CALENDAR}:
        needed = (naive_month_end(rule, start) - start).days + rule.count_first_day
    off = {day for day in days if not TOKYO.is_working_day(day)}
    not_counted = waited | (off if rule.unit is Unit.WORKING else set())
    counted = [
        day for day in days if day not in not_counted and (day > start or rule.count_first_day)
    ]
    if len(counted) < needed:
        return None
    cannot_end = held | (off if rule.roll_forward or rule.unit is Unit.WORKING else set())
    ends = [day for day in days if day >= counted[needed - 1] and day not in cannot_end]
    return ends[0] if ends else None


@given(RULES, stories())
def test_any_story_of_pauses_and_answers_equals_the_reference(
    rule: ClockRule, story: Story
) -> None:
    assert clock(rule, story).due_on == reference(rule, story)


@given(RULES, ARRIVALS, st.integers(0, 40))
def test_a_later_receipt_is_never_due_earlier(rule: ClockRule, day: date, later: int) -> None:
    first = clock(rule, Story(day, ()))
    second = clock(rule, Story(day + timedelta(days=later), ()))
    assert first.due_on
    assert second.due_on
    assert first.due_on <= second.due_on


@given(RULES, stories())
def test_a_pause_never_brings_the_due_date_forward(rule: ClockRule, story: Story) -> None:
    dates = [clock(rule, Story(story.arrived_on, story.pauses[:n])).due_on
             for n in range(len(story.pauses) + 1)]  # fmt: skip
    known = [day for day in dates if day is not None]
    assert known == sorted(known)


@given(RULES, stories())
def test_what_is_used_and_what_is_left_make_the_whole(rule: ClockRule, story: Story) -> None:
    answer = clock(rule, story)
    numbers = [entry.number for entry in answer.ruler if entry.number is not None]
    assert numbers == list(range(1, len(numbers) + 1))
    days = [entry.day for entry in answer.ruler]
    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]
    if answer.due_on is None:
        assert answer.paused_since == story.pauses[-1][0]
        assert answer.days_left is not None
        assert answer.days_left >= 0
        assert days[-1] == story.last_on
    else:
        assert days[-1] == answer.due_on
        assert answer.ruler[-1].reason in {DayReason.COUNTED, DayReason.ROLLED}


@given(ARRIVALS, st.integers(1, 60), st.integers(0, 60), st.integers(0, 60))
def test_a_pause_moves_a_calendar_date_by_exactly_its_length(
    arrived_on: date, days: int, gap: int, length: int
) -> None:
    rule = a_rule(days=days, unit=Unit.CALENDAR)
    opened_on = arrived_on + timedelta(days=min(gap, days))
    answer = clock(rule, Story(arrived_on, ((opened_on, opened_on + timedelta(days=length)),)))
    assert answer.due_on == arrived_on + timedelta(days=days + length)
    assert answer.paused_days <= length


@given(RULES, stories(), st.lists(st.integers(1, 10), max_size=3))
def test_extensions_in_any_order_give_the_same_date(
    rule: ClockRule, story: Story, extra: list[int]
) -> None:
    told = [Extended(story.arrived_on, days) for days in extra]
    before = due_date(rule, TOKYO, (*told, *story.events), story.last_on)
    after = due_date(rule, TOKYO, (*story.events, *reversed(told)), story.last_on)
    assert before == after
    plain = clock(rule, story)
    if plain.due_on and before.due_on:
        assert before.due_on >= plain.due_on
