# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Pauses, extensions, changes of the calendar and what takes them back, in any order.

The reference walks from day to day with a flag and a counter. It shares nothing with the program:
it reads the list of holidays itself and keeps its own set of days off.
"""

from __future__ import annotations

import tomllib
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from inquirydesk.domain.calendar_change import (
    CalendarChange,
    CalendarChangeId,
    ChangedDay,
    DayChange,
    changed_calendar,
)
from inquirydesk.domain.clock import (
    Arrived,
    ClockEvent,
    ClockRule,
    Extended,
    PauseClosed,
    PauseOpened,
    Unit,
    Waiting,
    due_date,
)
from inquirydesk.domain.extension import Extension, extension_events
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Source, Text, Trust
from tests.domain.calendars import TOKYO, a_rule

LIST = Path(__file__).parents[2] / "resources/law/japan/2026-04-01/holidays.toml"
HOLIDAYS = frozenset(row["day"] for row in tomllib.loads(LIST.read_text("utf-8"))["holidays"])
NAME = Text("特別の祝日", "Special holiday")
ONE = timedelta(days=1)
HORIZON = 1200
AT = datetime(2026, 1, 5, 1, 0, tzinfo=UTC)

RULES = st.builds(
    a_rule,
    days=st.integers(1, 40),
    unit=st.sampled_from([Unit.WORKING, Unit.CALENDAR]),
    count_first_day=st.booleans(),
    roll_forward=st.booleans(),
    waiting=st.sampled_from(Waiting),
) | st.builds(
    a_rule,
    days=st.integers(1, 4),
    unit=st.sampled_from([Unit.WEEKS, Unit.MONTHS, Unit.MONTHS_TO_SAME_DATE]),
    count_first_day=st.booleans(),
    roll_forward=st.booleans(),
    waiting=st.sampled_from(Waiting),
)
ARRIVALS = st.dates(date(2025, 11, 1), date(2027, 12, 31))
ACTS = st.one_of(
    st.tuples(st.just("pause"), st.integers(0, 30), st.integers(0, 30)),
    st.tuples(st.just("extend"), st.integers(1, 9), st.just(0)),
    st.tuples(st.just("holiday"), st.integers(0, 80), st.just(0)),
    st.tuples(st.just("no_holiday"), st.integers(0, 80), st.just(0)),
    st.tuples(st.just("closed"), st.integers(0, 80), st.just(0)),
    st.tuples(st.just("undo"), st.just(0), st.just(0)),
)


@dataclass
class Told:
    """What happened, as the program keeps it and as a clerk with a paper calendar would."""

    arrived_on: date
    acts: list[tuple[str, int, int]] = field(default_factory=list)
    pauses: list[tuple[date, date]] = field(default_factory=list)
    extensions: list[int] = field(default_factory=list)
    changes: list[CalendarChange] = field(default_factory=list)
    holidays: set[date] = field(default_factory=lambda: set(HOLIDAYS))
    closed: set[date] = field(default_factory=set)

    def happen(self, act: tuple[str, int, int]) -> None:
        what, first, second = act
        on = self.arrived_on + timedelta(days=first)
        if what == "undo":
            self._undo()
            return
        if what == "pause":
            since = max([self.arrived_on, *(closed for _, closed in self.pauses)])
            opened_on = since + timedelta(days=first)
            self.pauses.append((opened_on, opened_on + timedelta(days=second)))
        elif what == "extend":
            self.extensions.append(first)
        elif what == "holiday" and on not in self.holidays:
            self._change(on, DayChange.HOLIDAY)
        elif what == "no_holiday" and on in self.holidays:
            self._change(on, DayChange.NO_HOLIDAY)
        elif what == "closed" and on not in self.closed and not closed_each_year(on):
            self._change(on, DayChange.CLOSED)
        else:
            return
        self.acts.append((what, (on - self.arrived_on).days, 0))

    def _undo(self) -> None:
        if not self.acts:
            return
        what, first, _ = self.acts.pop()
        on = self.arrived_on + timedelta(days=first)
        if what == "pause":
            self.pauses.pop()
        elif what == "extend":
            self.extensions.pop()
        else:
            back = {
                "holiday": DayChange.NO_HOLIDAY,
                "no_holiday": DayChange.HOLIDAY,
                "closed": DayChange.OPEN,
            }
            self._change(on, back[what])

    def _change(self, on: date, becomes: DayChange) -> None:
        number = len(self.changes) + 1
        self.changes.append(
            CalendarChange(
                id=CalendarChangeId(number),
                days=(ChangedDay(on, becomes, NAME),),
                because="found late",
                source=Source("invented", Trust.DESIGN, date(2026, 1, 5)),
                proposed_by=UserId(3),
                proposed_at=AT,
                confirmed_by=UserId(4),
                confirmed_at=AT + timedelta(hours=number),
            )
        )
        marked = self.closed if becomes in (DayChange.CLOSED, DayChange.OPEN) else self.holidays
        if becomes in (DayChange.CLOSED, DayChange.HOLIDAY):
            marked.add(on)
        else:
            marked.discard(on)

    @property
    def events(self) -> list[ClockEvent]:
        told = tuple(
            Extension(days, NAME, UserId(3), AT, LetterId(n), told_on=self.arrived_on)
            for n, days in enumerate(self.extensions)
        )
        events: list[ClockEvent] = [Arrived(self.arrived_on), *extension_events(told, 1)]
        for opened_on, closed_on in self.pauses:
            events += [PauseOpened(opened_on, "26-0131-1"), PauseClosed(closed_on, "E-2")]
        return sorted(events, key=lambda event: event.on)

    @property
    def last_on(self) -> date:
        return max(event.on for event in self.events)

    def due_on(self, rule: ClockRule) -> date | None:
        calendar = changed_calendar(TOKYO, self.changes)
        return due_date(rule, calendar, self.events, self.last_on).due_on

    def is_off(self, day: date) -> bool:
        return (
            day.weekday() >= 5
            or day in self.holidays
            or day in self.closed
            or closed_each_year(day)
        )


def closed_each_year(day: date) -> bool:
    new_year = (day.month, day.day) in {(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)}
    return new_year or date(2026, 8, 12) <= day <= date(2026, 8, 14)


def told(arrived_on: date, acts: list[tuple[str, int, int]]) -> Told:
    story = Told(arrived_on)
    for act in acts:
        story.happen(act)
    return story


def walked(rule: ClockRule, story: Told) -> date:
    """The due date found by walking from day to day."""
    pauses = [] if rule.waiting is Waiting.RUNS else story.pauses
    start = story.arrived_on
    if rule.waiting is Waiting.RESTARTS:
        start = max([start, *(closed for _, closed in pauses)])
    needed = days_needed(rule, start, sum(story.extensions))
    counted, day = 0, start
    for step in range(HORIZON):
        day = start + step * ONE
        waits = any(opened < day <= closed for opened, closed in pauses)
        worked = rule.unit is not Unit.WORKING or not story.is_off(day)
        first = step == 0 and not rule.count_first_day
        if not waits and worked and not first:
            counted += 1
        if counted == needed:
            break
    while True:
        held = any(opened <= day < closed for opened, closed in pauses)
        rolls = rule.roll_forward or rule.unit is Unit.WORKING
        if not held and not (rolls and story.is_off(day)):
            return day
        day += ONE


def days_needed(rule: ClockRule, start: date, more: int) -> int:
    """How many days the period has; months are looked up day by day in the calendar."""
    count = (rule.days or 0) + more
    if rule.unit in (Unit.WORKING, Unit.CALENDAR):
        return count
    if rule.unit is Unit.WEEKS:
        return 7 * count
    first = start
    if rule.unit is Unit.MONTHS and not rule.count_first_day:
        first += ONE
    year, month = first.year, first.month
    for _ in range(count):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    longest = monthrange(year, month)[1]
    if first.day > longest:
        last = date(year, month, longest)
    else:
        last = date(year, month, first.day) - (rule.unit is Unit.MONTHS) * ONE
    return (last - start).days + rule.count_first_day


@settings(max_examples=300)
@given(RULES, ARRIVALS, st.lists(ACTS, max_size=10))
def test_any_order_of_acts_gives_the_date_that_walking_the_days_gives(
    rule: ClockRule, arrived_on: date, acts: list[tuple[str, int, int]]
) -> None:
    story = told(arrived_on, acts)
    assert story.due_on(rule) == walked(rule, story)


@given(RULES, ARRIVALS, st.lists(ACTS, max_size=8))
def test_what_is_all_taken_back_leaves_the_first_date(
    rule: ClockRule, arrived_on: date, acts: list[tuple[str, int, int]]
) -> None:
    story = told(arrived_on, acts)
    for _ in acts:
        story.happen(("undo", 0, 0))
    assert story.due_on(rule) == told(arrived_on, []).due_on(rule)


FREE = st.one_of(
    st.tuples(st.just("extend"), st.integers(1, 9), st.just(0)),
    st.tuples(st.just("holiday"), st.integers(0, 80), st.just(0)),
    st.tuples(st.just("closed"), st.integers(0, 80), st.just(0)),
)


@given(RULES, ARRIVALS, st.lists(FREE, max_size=6, unique=True), st.randoms(use_true_random=False))
def test_the_order_in_which_acts_are_entered_does_not_matter(
    rule: ClockRule, arrived_on: date, acts: list[tuple[str, int, int]], chance: Random
) -> None:
    shuffled = list(acts)
    chance.shuffle(shuffled)
    pause = ("pause", 5, 9)
    one, other = told(arrived_on, [pause, *acts]), told(arrived_on, [*shuffled, pause])
    assert one.due_on(rule) == other.due_on(rule)


@given(RULES, ARRIVALS, st.lists(ACTS, max_size=8), st.integers(0, 40))
def test_a_later_receipt_is_never_due_earlier_whatever_happened(
    rule: ClockRule, arrived_on: date, acts: list[tuple[str, int, int]], later: int
) -> None:
    calendars = [act for act in acts if act[0] in ("holiday", "no_holiday", "closed", "undo")]
    first = told(arrived_on, calendars)
    second = Told(arrived_on + timedelta(days=later))
    second.changes, second.holidays, second.closed = first.changes, first.holidays, first.closed
    one, other = first.due_on(rule), second.due_on(rule)
    assert one is not None
    assert other is not None
    assert one <= other


@given(RULES, ARRIVALS, st.lists(ACTS, max_size=6), st.integers(0, 30), st.integers(0, 30))
def test_one_more_pause_or_extension_never_brings_the_date_forward(
    rule: ClockRule, arrived_on: date, acts: list[tuple[str, int, int]], gap: int, length: int
) -> None:
    story = told(arrived_on, acts)
    before = story.due_on(rule)
    story.happen(("pause", gap, length))
    paused = story.due_on(rule)
    story.happen(("extend", 1 + gap % 5, 0))
    extended = story.due_on(rule)
    assert before is not None
    assert paused is not None
    assert extended is not None
    assert before <= paused <= extended


def test_extended_events_are_what_the_clock_counts() -> None:
    story = told(date(2026, 6, 12), [("extend", 2, 0), ("pause", 4, 8)])
    assert Extended(date(2026, 6, 12), 2) in story.events
    # ten working days and two more; 17 to 24 June are waited through
    assert story.due_on(a_rule()) == date(2026, 7, 8)
