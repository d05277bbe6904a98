# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A holiday found late re-dates the open cases in one step that another person confirms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inquirydesk.desk import holidays
from inquirydesk.desk.history import check_history
from inquirydesk.domain.calendar_change import CalendarChange, ChangedDay, DayChange
from inquirydesk.domain.case import with_line
from inquirydesk.domain.clock import DayReason
from inquirydesk.domain.errors import (
    FieldMissing,
    NotAllowed,
    NothingChanges,
    SamePerson,
    StaleSave,
    WrongState,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.sourced import Source, Text, Trust
from inquirydesk.store.users import PinRefused
from tests.acts import call_and_form, look
from tests.builders import LEGAL, OPERATOR, PIN, SUPERVISOR, Office, a_party

SOURCE = Source("official gazette of 1 June 2026 (invented)", Trust.VERIFIED, date(2026, 6, 23))
NAME = Text("特別の祝日", "Special holiday")


def complete(office: Office, case: CaseId) -> date:
    """The due date of the case, whose set is made complete on the day it arrived."""
    with office.desk.open_work() as work:
        stored = work.cases.get(case)
        line = replace(stored.line(1), complete_on=stored.arrived_on)
        work.cases.save(with_line(stored, line))
        work.commit()
    due_on = look(office.of(OPERATOR), case).due.due_on
    assert due_on is not None
    return due_on


def a_case(office: Office, name: str) -> CaseId:
    """A case that arrived on 23 June 2026 and is due on 23 July, a Thursday."""
    return call_and_form(office, a_party(name=name), days=0)


def proposed(office: Office, *days: ChangedDay, login: str = SUPERVISOR) -> CalendarChange:
    desk = office.of(login)
    holidays.propose_calendar_change(desk, days, "官報により判明", SOURCE)
    return holidays.list_calendar_changes(desk)[0].change


def confirm(office: Office, change: CalendarChange, login: str = LEGAL) -> None:
    holidays.confirm_calendar_change(office.of(login), change.id, change.version, PIN)


def acts_of(office: Office, case: CaseId) -> list[str]:
    with office.desk.open_look() as reading:
        return [each.entry.act for each in reading.history.of(f"case:{case}")]


def test_a_late_found_holiday_re_dates_open_cases_in_one_reviewed_step(office: Office) -> None:
    office.clock.next_day(7)
    case = a_case(office, "開 一郎")
    closed = a_case(office, "閉 二郎")
    due_on = complete(office, case)
    assert complete(office, closed) == due_on
    with office.desk.open_work() as work:
        work.cases.save(replace(work.cases.get(closed), closed_at=office.desk.now()))
        work.commit()
    day = ChangedDay(due_on, DayChange.HOLIDAY, NAME)

    preview = holidays.preview_calendar_change(office.of(SUPERVISOR), [day])
    shown = preview.moved
    assert preview.closed == 1
    assert [(each.case, each.before_on) for each in shown] == [(case, due_on)]
    assert shown[0].due_on > due_on
    assert shown[0].clock == "target"

    change = proposed(office, day)
    assert look(office.of(OPERATOR), case).due.due_on == due_on, "a proposal moves nothing"
    confirm(office, change)
    again = look(office.of(OPERATOR), case).due
    assert again.due_on == shown[0].due_on
    assert again.ruler[-1].reason is DayReason.ROLLED
    assert again.ruler[-1].name == NAME
    assert acts_of(office, case).count("case_redated") == 1
    assert look(office.of(OPERATOR), closed).due.due_on == due_on, "a closed case never moves"
    assert "case_redated" not in acts_of(office, closed)
    assert check_history(office.of(SUPERVISOR)).verdict.holds


def test_a_restricted_case_is_in_the_preview_by_its_dates_alone(office: Office) -> None:
    office.clock.next_day(7)
    case = a_case(office, "秘 三郎")
    due_on = complete(office, case)
    with office.desk.store.work() as work:
        work.cases.save(replace(work.cases.get(case), restricted=True))
        work.commit()
    day = ChangedDay(due_on, DayChange.HOLIDAY, NAME)
    (shown,) = holidays.preview_calendar_change(office.of(SUPERVISOR), [day]).moved
    assert (shown.case, shown.reference, shown.owner) == (None, "", Text("", ""))
    assert shown.before_on == due_on
    (known,) = holidays.preview_calendar_change(office.of(LEGAL), [day]).moved
    assert known.case == case
    confirm(office, proposed(office, day))
    assert look(office.of(LEGAL), case).due.due_on == shown.due_on, "it moves whoever confirms"


def test_a_change_is_taken_back_by_a_further_reviewed_change(office: Office) -> None:
    office.clock.next_day(7)
    case = a_case(office, "開 一郎")
    due_on = complete(office, case)
    confirm(office, proposed(office, ChangedDay(due_on, DayChange.HOLIDAY, NAME)))
    assert look(office.of(OPERATOR), case).due.due_on != due_on
    confirm(office, proposed(office, ChangedDay(due_on, DayChange.NO_HOLIDAY)))
    assert look(office.of(OPERATOR), case).due.due_on == due_on
    assert acts_of(office, case).count("case_redated") == 2


def test_who_proposed_a_change_cannot_confirm_it(office: Office) -> None:
    change = proposed(office, ChangedDay(date(2026, 7, 1), DayChange.HOLIDAY, NAME))
    with pytest.raises(SamePerson):
        confirm(office, change, SUPERVISOR)
    with pytest.raises(NotAllowed):
        confirm(office, change, OPERATOR)
    assert office.of(LEGAL).calendar_of(office.desk.policy).is_working_day(date(2026, 7, 1))


def test_a_change_counts_once(office: Office) -> None:
    day = ChangedDay(date(2026, 7, 1), DayChange.HOLIDAY, NAME)
    first, second = proposed(office, day), proposed(office, day)
    confirm(office, first)
    with pytest.raises(NothingChanges):
        confirm(office, second)
    with pytest.raises(StaleSave):
        confirm(office, first)
    confirmed = holidays.list_calendar_changes(office.of(LEGAL))[1].change
    with pytest.raises(WrongState):
        confirm(office, confirmed)
    with pytest.raises(WrongState):
        holidays.drop_calendar_change(
            office.of(LEGAL), confirmed.id, confirmed.version, "二重のため"
        )


def test_a_proposal_can_be_given_up(office: Office) -> None:
    change = proposed(office, ChangedDay(date(2026, 7, 1), DayChange.HOLIDAY, NAME))
    holidays.drop_calendar_change(
        office.of(SUPERVISOR), change.id, change.version, "別の日であったため"
    )
    with pytest.raises(StaleSave):
        confirm(office, change)
    given_up = holidays.list_calendar_changes(office.of(LEGAL))[0].change
    assert not given_up.is_open
    assert given_up.dropped_because == "別の日であったため"


def test_a_change_is_confirmed_by_pin_and_dropped_with_a_reason(office: Office) -> None:
    change = proposed(office, ChangedDay(date(2026, 7, 1), DayChange.HOLIDAY, NAME))
    with pytest.raises(PinRefused):
        holidays.confirm_calendar_change(office.of(LEGAL), change.id, change.version, "0000")
    with pytest.raises(FieldMissing, match="because"):
        holidays.drop_calendar_change(office.of(LEGAL), change.id, change.version, " ")


def test_a_change_needs_its_reason_and_its_source(office: Office) -> None:
    desk = office.of(SUPERVISOR)
    days = [ChangedDay(date(2026, 7, 1), DayChange.HOLIDAY, NAME)]
    with pytest.raises(FieldMissing, match="because"):
        holidays.propose_calendar_change(desk, days, " ", SOURCE)
    with pytest.raises(FieldMissing, match="source"):
        holidays.propose_calendar_change(desk, days, "官報", replace(SOURCE, cite=""))
