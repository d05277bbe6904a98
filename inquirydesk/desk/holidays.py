# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Holidays and closing days found late: proposed, looked at case by case, confirmed by another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.clocks import CaseClock, clocks_of
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.calendar_change import (
    CalendarChange,
    CalendarChangeId,
    ChangedDay,
    check_days,
    with_days,
)
from inquirydesk.domain.errors import FieldMissing, WrongState
from inquirydesk.domain.events import (
    CalendarChangeConfirmed,
    CalendarChangeDropped,
    CalendarChangeProposed,
    CaseRedated,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.roles import Right, require_another_person
from inquirydesk.domain.sourced import Source, Text
from inquirydesk.store.work import Look, Work


@dataclass(frozen=True, slots=True)
class Redated:
    """One due date of an open case, before and after a change of the calendar."""

    case: CaseId
    reference: str
    clock: str
    name: Text
    """As a screen calls the clock."""
    line: int
    before_on: date
    due_on: date


@use_case(Right.CHANGE_CALENDAR)
def list_calendar_changes(desk: Desk) -> tuple[CalendarChange, ...]:
    """Every change proposed so far, the newest first."""
    with desk.open_look() as look:
        return tuple(reversed(look.calendar_changes.all()))


@use_case(Right.CHANGE_CALENDAR)
def preview_calendar_change(desk: Desk, days: Sequence[ChangedDay]) -> tuple[Redated, ...]:
    """What would become of each open case; raises the errors of `check_days`."""
    check_days(desk.calendar_of(desk.policy), days)
    with desk.open_look() as look:
        return _redated(desk, look, days)


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
def confirm_calendar_change(desk: Desk, change_id: CalendarChangeId, version: int) -> Change:
    """Let a proposed change count: every open case it concerns is dated anew, with one event each.

    Closed cases keep their dates. Raises `SamePerson` for who proposed it, `WrongState` unless it
    is open, and the errors of `check_days` if another change came first.
    """
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
        cases = dict.fromkeys(each.case for each in moved)
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
def drop_calendar_change(desk: Desk, change_id: CalendarChangeId, version: int) -> Change:
    """Give up a proposal that nobody has confirmed; raises `WrongState` for any other."""
    with desk.open_work() as work:
        change = work.calendar_changes.get(change_id, version)
        _require_open(change, "drop_calendar_change")
        work.calendar_changes.save(replace(change, dropped_at=desk.now()))
        desk.tell(work, CalendarChangeDropped(change=change_id))
        work.commit()
    return changed(Subject.POLICY)


def _require_open(change: CalendarChange, act: str) -> None:
    if not change.is_open:
        state = "confirmed" if change.confirmed_at else "dropped"
        raise WrongState(f"calendar change {change.id}", state, act)


def _redated(desk: Desk, look: Look | Work, days: Sequence[ChangedDay]) -> tuple[Redated, ...]:
    """Every due date of an open case that these days move, in the order of the cases."""
    found: list[Redated] = []
    for case in look.cases.open():
        letters = look.letters.of_case(case.id)
        calendar = desk.calendar_for(case)
        before = clocks_of(desk, case, letters, calendar)
        after = clocks_of(desk, case, letters, with_days(calendar, days))
        for was, line in ((each, line) for each in before for line in each.lines):
            now = _same(after, was.key, line)
            if was.due.due_on is None or now.due.due_on is None or was.due.due_on == now.due.due_on:
                continue
            found.append(
                Redated(
                    case.id,
                    case.reference,
                    was.key,
                    was.rule.name,
                    line,
                    was.due.due_on,
                    now.due.due_on,
                )
            )
    return tuple(found)


def _same(clocks: Sequence[CaseClock], key: str, line: int) -> CaseClock:
    return next(clock for clock in clocks if clock.key == key and line in clock.lines)
