# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""When a reply is due: a pure function of rule, calendar and dated events, explained day by day.

One ruler counts target and pauses alike, from the Civil Code's rules on periods:

- Art 140: the first day is not counted. The day a request arrives, and the day a letter that
  opens a pause is posted, are such days; so a pause takes the days after its posting up to and
  with the day on which the answer arrives.
- Art 141: a period ends with the end of its last day. While a pause is open at that moment, the
  period cannot end: a letter posted on the last day holds the due date until the answer is here.
- Art 142: a last day on a holiday moves to the next working day, if the rule says so.
- Art 143: months are counted by the calendar.

The Act itself sets no number of days ("without delay"), so the number comes from a policy. A case
has several clocks (the reply, Article 39, a supplement due); each is such a rule.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from inquirydesk.domain.errors import (
    BeforeArrival,
    DateInFuture,
    NotPaused,
    PauseAlreadyOpen,
    PauseBeforeResume,
    ResumeBeforePause,
)
from inquirydesk.domain.sourced import LetterCode, Source, Text
from inquirydesk.domain.working_days import ONE_DAY, Calendar, NotWorking

LONGEST_RULE = 3650
DAYS_OF_WEEK = 7

ARTICLE_39 = "article_39"
"""Name of the clock after which a lawsuit for the request can be filed (APPI Art 39)."""

SUPPLEMENT = "supplement"
"""Name of the clock by which what a letter asked for is to arrive."""

LEAK_FINAL, LEAK_FINAL_WRONGFUL = "leak_final", "leak_final_wrongful"
"""Names of the clocks of the final report of a leak; the second where a wrongful purpose is
suspected (Rule 8(2)). Every other clock that starts at knowledge is of the preliminary report."""


class Unit(StrEnum):
    """What a rule counts."""

    WORKING = "working"
    CALENDAR = "calendar"
    WEEKS = "weeks"
    MONTHS = "months"
    """By the calendar as Civil Code 143 does: from 1 March to 31 March is a month."""
    MONTHS_TO_SAME_DATE = "months_to_same_date"
    """To the date of the first day in a later month, as laws outside Japan do: 28 Feb, 28 Mar."""


class Starts(StrEnum):
    """A moment that starts a count, or ends it early; of several the first, unless it says else."""

    AT_ARRIVAL = "at_arrival"
    AT_DEEMED_ARRIVAL = "at_deemed_arrival"
    """When the request arrived, or should have: APPI Art 39(2)."""
    AT_COMPLETE_SET = "at_complete_set"
    AT_ASKING = "at_asking"
    """The posting of the letter that is not answered yet."""
    AT_ANSWER = "at_answer"
    """The last answer to such a letter."""
    AT_DECISION = "at_decision"
    AT_REFUSAL = "at_refusal"
    """The posting of a refusal."""
    AT_KNOWLEDGE = "at_knowledge"
    """The day the company came to know of a leak."""


class Waiting(StrEnum):
    """What the count does while the desk waits for the requester's answer."""

    PAUSES = "pauses"
    RESTARTS = "restarts"
    """The day of the answer is the new start."""
    RUNS = "runs"


class DaysFrom(StrEnum):
    """The value of the company's policy that gives a clock its number."""

    TARGET_DAYS = "target_days"
    SUPPLEMENT_DAYS = "supplement_days"


@dataclass(frozen=True, slots=True)
class ExtensionRule:
    """How far a period can be made longer, and what must be done for it to count."""

    limit: int
    """The most by which all extensions together lengthen it, in the unit of the rule."""
    letter: LetterCode
    """The notice; an extension counts from the day it is posted."""
    told_before_due: bool
    """Whether the notice must be posted no later than the old due date."""

    def __post_init__(self) -> None:
        if not 1 <= self.limit <= LONGEST_RULE:
            raise ValueError(f"limit must be 1 to {LONGEST_RULE}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockRule:
    """How one period is counted, by law or by the company's own rule."""

    name: Text
    """As a screen calls the date: Reply by, Article 39."""
    source: Source
    in_force_from: date | None = None
    """None: nobody has looked the day up; a policy has to."""
    days: int | None = None
    """How many of `unit`; None: the company has set no number."""
    days_from: DaysFrom | None = None
    """Where the number comes from, if the rule gives none itself."""
    unit: Unit
    count_first_day: bool
    roll_forward: bool
    """Whether a last day that is not worked moves to the next working day."""
    starts: Starts
    waiting: Waiting
    ends_early: Starts | None = None
    """What ends the period before its time: a refusal, for Article 39."""
    extension: ExtensionRule | None = None
    """None: it cannot be extended."""
    in_force_until: date | None = None
    jurisdiction: str = ""
    """The law outside Japan it was taken from, as `jurisdictions.toml` names it."""

    def __post_init__(self) -> None:
        if self.days is not None and not 1 <= self.days <= LONGEST_RULE:
            raise ValueError(f"days must be 1 to {LONGEST_RULE}")


@dataclass(frozen=True, slots=True)
class Arrived:
    """The request reached the desk."""

    on: date


@dataclass(frozen=True, slots=True)
class DeemedArrived:
    """The request should have reached the desk by the usual course: APPI Art 39(2)."""

    on: date


@dataclass(frozen=True, slots=True)
class Completed:
    """Form, papers and fee are all there."""

    on: date


@dataclass(frozen=True, slots=True)
class PauseOpened:
    """A letter that asks for something was posted."""

    on: date
    letter: str = ""
    """Its document number."""


@dataclass(frozen=True, slots=True)
class PauseClosed:
    """The answer arrived."""

    on: date
    envelope: str = ""


@dataclass(frozen=True, slots=True)
class Extended:
    """The time was extended, in the unit of the rule, and the requester was told."""

    on: date
    days: int

    def __post_init__(self) -> None:
        if self.days < 1:
            raise ValueError("an extension adds at least one day")


@dataclass(frozen=True, slots=True)
class Decided:
    """What becomes of the request was decided."""

    on: date


@dataclass(frozen=True, slots=True)
class Refused:
    """A letter that refuses the request was posted."""

    on: date


@dataclass(frozen=True, slots=True)
class LeakKnown:
    """The company came to know of a leak."""

    on: date


ClockEvent = (
    Arrived
    | DeemedArrived
    | Completed
    | PauseOpened
    | PauseClosed
    | Extended
    | Decided
    | Refused
    | LeakKnown
)


class DayReason(StrEnum):
    """What a day does to the count."""

    FIRST_DAY = "first_day"
    COUNTED = "counted"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    CLOSURE = "closure"
    PAUSED = "paused"
    ROLLED = "rolled"
    """The due date moved here, because the last day counted could not end the period."""
    ENDED = "ended"
    """Something ended the period before its time."""


@dataclass(frozen=True, slots=True)
class RulerDay:
    """One day and why it counts or does not."""

    day: date
    reason: DayReason
    number: int | None = None
    """Which day of the count it is, for a day that is counted."""
    of: int | None = None
    """How many days the count has; None: no number is set."""
    name: Text | None = None
    """Of the holiday or closure; for `rolled`, of the one that moved the date."""
    because: DayReason | None = None
    """For `rolled`: what moved the date."""


class ClockState(StrEnum):
    """How the clock stands."""

    NOT_SET = "not_set"
    NOT_STARTED = "not_started"
    RUNNING = "running"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Due:
    """The answer of the clock on one day; its days are working or calendar days, as the rule's."""

    state: ClockState
    due_on: date | None = None
    """None while paused, before the start, or if no number of days is set."""
    started_on: date | None = None
    paused_since: date | None = None
    days_used: int = 0
    days_left: int | None = None
    """Negative once overdue; while paused, what is left for after the answer."""
    paused_days: int = 0
    """Days that would have counted but for the pauses."""
    ruler: tuple[RulerDay, ...] = ()
    """Each day from the start to the due date, or to the day asked while there is none."""


@dataclass(frozen=True, slots=True)
class _Pause:
    """The days after `opened_on` up to and with `closed_on`."""

    opened_on: date
    closed_on: date | None

    def takes(self, day: date) -> bool:
        """Whether the desk waited on that day."""
        return self.opened_on < day and (self.closed_on is None or day <= self.closed_on)

    def open_at_end_of(self, day: date) -> bool:
        """Whether the desk was waiting when that day ended."""
        return self.opened_on <= day and (self.closed_on is None or day < self.closed_on)


def add_months(day: date, months: int) -> date:
    """The same date so many months later, or the last day of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def check_events(events: Sequence[ClockEvent], today: date) -> None:
    """Refuses a story that cannot be; to test a new event, append it. It holds an arrival.

    Raises DateInFuture, BeforeArrival, PauseAlreadyOpen, PauseBeforeResume, NotPaused or
    ResumeBeforePause, each with the dates that clash.
    """
    arrived_on = min(event.on for event in events if isinstance(event, Arrived))
    for event in events:
        if event.on > today:
            raise DateInFuture(field="on", given=event.on)
        if event.on < arrived_on and not isinstance(event, DeemedArrived):
            raise BeforeArrival(event.on, arrived_on)
    _pauses(events)


def due_date(rule: ClockRule, calendar: Calendar, events: Sequence[ClockEvent], as_of: date) -> Due:
    """When the reply is due, from what was known on the day `as_of`; later events are ignored.

    Raises HolidaysUnknown if the count runs beyond the calendar, and the errors of
    `check_events` for pauses that cannot be.
    """
    known = [event for event in events if event.on <= as_of]
    pauses = [] if rule.waiting is Waiting.RUNS else _pauses(known)
    paused_since = pauses[-1].opened_on if pauses and pauses[-1].closed_on is None else None
    started_on = _started_on(rule, known)
    if started_on is None:
        state = ClockState.NOT_STARTED if rule.days else ClockState.NOT_SET
        return Due(state, paused_since=paused_since)

    target = _target(rule, known, started_on)
    ruler = _Ruler(rule, calendar, pauses, as_of if target is None or paused_since else None)
    days = ruler.count(started_on, target)
    used = sum(entry.number is not None and entry.day <= as_of for entry in days)
    due_on: date | None = None
    if target is not None and days[-1].number == target:
        moved, due_on = ruler.end(days[-1].day)
        days += moved
    ended_on = None if rule.ends_early is None else _moment(rule.ends_early, known)
    if ended_on is not None:
        ended_on = max(ended_on, started_on)
        if due_on is None or ended_on < due_on:
            due_on = ended_on
            days = _cut_short(days, ended_on)
    left: int | None = None
    if due_on is not None:
        state, left = ClockState.RUNNING, days_left(rule, calendar, due_on, as_of)
    elif target is None:
        state = ClockState.NOT_SET
    else:
        state, left = ClockState.PAUSED, target - used
    paused = ruler.paused_days(days)
    return Due(state, due_on, started_on, paused_since, used, left, paused, days)


def days_late(
    rule: ClockRule, calendar: Calendar, events: Sequence[ClockEvent], answered_on: date
) -> int:
    """How many days after its due date an answer on that day comes, working or calendar as the
    rule's; 0 if it is in time, or if no date was due.
    """
    left = due_date(rule, calendar, events, answered_on).days_left
    return max(0, -left) if left is not None else 0


def days_left(rule: ClockRule, calendar: Calendar, due_on: date, as_of: date) -> int:
    """Days from `as_of` to the due date, working or calendar as the rule's; negative after it."""
    if rule.unit is Unit.WORKING:
        return calendar.working_days_between(as_of, due_on)
    return (due_on - as_of).days


def _pauses(events: Sequence[ClockEvent]) -> list[_Pause]:
    """The pauses in their order; only the last one may be open."""
    pauses: list[_Pause] = []
    since: date | None = None
    for event in events:
        if isinstance(event, PauseOpened):
            if since is not None:
                raise PauseAlreadyOpen(since)
            resumed_on = pauses[-1].closed_on if pauses else None
            if resumed_on is not None and event.on < resumed_on:
                raise PauseBeforeResume(event.on, resumed_on)
            since = event.on
        elif isinstance(event, PauseClosed):
            if since is None:
                raise NotPaused
            if event.on < since:
                raise ResumeBeforePause(event.on, since)
            pauses.append(_Pause(since, event.on))
            since = None
    return pauses if since is None else [*pauses, _Pause(since, None)]


_EVENT_OF: Mapping[Starts, type[ClockEvent]] = {
    Starts.AT_ARRIVAL: Arrived,
    Starts.AT_COMPLETE_SET: Completed,
    Starts.AT_DECISION: Decided,
    Starts.AT_REFUSAL: Refused,
    Starts.AT_KNOWLEDGE: LeakKnown,
}


def _moment(which: Starts, events: Sequence[ClockEvent]) -> date | None:
    """The day of that moment, as far as it is known."""
    if which is Starts.AT_ASKING:
        last = _pauses(events)[-1:]
        return last[0].opened_on if last and last[0].closed_on is None else None
    if which is Starts.AT_ANSWER:
        return max((event.on for event in events if isinstance(event, PauseClosed)), default=None)
    if which is Starts.AT_DEEMED_ARRIVAL:
        arrivals = [event.on for event in events if isinstance(event, Arrived | DeemedArrived)]
        return min(arrivals, default=None)
    kind = _EVENT_OF[which]
    return min((event.on for event in events if isinstance(event, kind)), default=None)


def _started_on(rule: ClockRule, events: Sequence[ClockEvent]) -> date | None:
    started_on = _moment(rule.starts, events)
    if started_on is None or rule.waiting is not Waiting.RESTARTS:
        return started_on
    return max(started_on, _moment(Starts.AT_ANSWER, events) or started_on)


def _cut_short(ruler: Sequence[RulerDay], ended_on: date) -> tuple[RulerDay, ...]:
    before = tuple(entry for entry in ruler if entry.day < ended_on)
    return (*before, RulerDay(ended_on, DayReason.ENDED))


def _target(rule: ClockRule, events: Sequence[ClockEvent], started_on: date) -> int | None:
    """How many days the ruler has; months become the calendar days they last."""
    if rule.days is None:
        return None
    count = rule.days
    if rule.extension is not None:
        count += sum(event.days for event in events if isinstance(event, Extended))
    if rule.unit in {Unit.WORKING, Unit.CALENDAR}:
        return count
    if rule.unit is Unit.WEEKS:
        return count * DAYS_OF_WEEK
    if rule.unit is Unit.MONTHS_TO_SAME_DATE:
        last_on = add_months(started_on, count)
    else:
        first_on = started_on if rule.count_first_day else started_on + ONE_DAY
        last_on = end_of_months(first_on, count)
    return (last_on - started_on).days + rule.count_first_day


def end_of_months(first_on: date, months: int) -> date:
    """Civil Code 143(2): the day before the date that answers to the first day, or the last day
    of the month where there is no such date."""
    answering = add_months(first_on, months)
    return answering if answering.day < first_on.day else answering - ONE_DAY


@dataclass(frozen=True, slots=True)
class _Ruler:
    """Counts days by one rule; it stops on `stop_on` if the count cannot end before that."""

    rule: ClockRule
    calendar: Calendar
    pauses: Sequence[_Pause]
    stop_on: date | None

    def count(self, started_on: date, target: int | None) -> tuple[RulerDay, ...]:
        """Each day from the start to the last one counted."""
        ruler: list[RulerDay] = []
        number = 0
        day = started_on
        while True:
            entry = self._counted_or_not(day)
            if day == started_on and not self.rule.count_first_day:
                entry = RulerDay(day, DayReason.FIRST_DAY)
            elif entry.reason is DayReason.COUNTED:
                number += 1
                entry = replace(entry, number=number, of=target)
            ruler.append(entry)
            if number == target or day == self.stop_on:
                return tuple(ruler)
            day += ONE_DAY

    def end(self, last_on: date) -> tuple[tuple[RulerDay, ...], date | None]:
        """The days that move the end of the period away from the last day counted, and the end."""
        moved_by = self._obstacle(last_on)
        if moved_by is None:
            return (), last_on
        ruler: list[RulerDay] = []
        day = last_on
        while day != self.stop_on:
            day += ONE_DAY
            obstacle = self._obstacle(day)
            if obstacle is None:
                end = replace(moved_by, day=day, reason=DayReason.ROLLED, because=moved_by.reason)
                return (*ruler, end), day
            ruler.append(obstacle)
        return tuple(ruler), None

    def paused_days(self, ruler: Sequence[RulerDay]) -> int:
        """How many of these days went to pauses that would have counted otherwise."""
        held = {DayReason.PAUSED, DayReason.ROLLED}
        return sum(entry.reason in held and self._waited_on(entry.day) for entry in ruler)

    def _waited_on(self, day: date) -> bool:
        return any(pause.takes(day) for pause in self.pauses)

    def _counted_or_not(self, day: date) -> RulerDay:
        not_working = self.calendar.why_not(day) if self.rule.unit is Unit.WORKING else None
        if not_working is not None:
            return _day_off(day, not_working)
        return RulerDay(day, DayReason.PAUSED if self._waited_on(day) else DayReason.COUNTED)

    def _obstacle(self, day: date) -> RulerDay | None:
        """What keeps the period from ending with the end of that day, if anything does."""
        counts_working = self.rule.unit is Unit.WORKING
        not_working = None
        if counts_working or self.rule.roll_forward:
            not_working = self.calendar.why_not(day)
        waiting = any(pause.open_at_end_of(day) for pause in self.pauses)
        if waiting and (not_working is None or not counts_working):
            return RulerDay(day, DayReason.PAUSED)
        return None if not_working is None else _day_off(day, not_working)


def _day_off(day: date, not_working: NotWorking) -> RulerDay:
    return RulerDay(day, DayReason(not_working.reason.value), name=not_working.name)
