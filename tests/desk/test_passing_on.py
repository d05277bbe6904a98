# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who was told of a stop or a correction, when, who confirmed it, and what is still open."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inquirydesk.desk import passing_on, suppressions
from inquirydesk.desk.passing_on import MatterRow
from inquirydesk.domain.case import close
from inquirydesk.domain.errors import DateInFuture, DateTooEarly, Mistakes, NotAllowed, WrongState
from inquirydesk.domain.line import CarriedOut, DataItem, Line, LineOutcome
from inquirydesk.domain.passing_on import HandingState, Matter, RecipientKind
from inquirydesk.domain.sourced import Language, Text, TypeCode
from inquirydesk.domain.stops import Stop
from tests.acts import call_and_form, one_line
from tests.builders import OPERATOR, SUPERVISOR, Office
from tests.desk.test_suppressions import MEGUMI, last


def a_suppression(office: Office) -> MatterRow:
    desk = office.of(SUPERVISOR)
    suppressions.suppress(desk, {Stop.MAILING}, MEGUMI, "customer", "返送はがき")
    return matters(office)[0]


def matters(office: Office, *, only_open: bool = False) -> tuple[MatterRow, ...]:
    return passing_on.list_passed_on(office.of(OPERATOR), only_open=only_open)


def a_correction(office: Office) -> MatterRow:
    """A case whose correction its system's owner has carried out."""
    case = call_and_form(office)
    with office.desk.store.work() as work:
        stored = work.cases.get(case)
        item = DataItem(1, Text("住所", "Address"), before="若草町3-2-17", after="青葉町1-1-1")
        done = CarriedOut(
            office.desk.today,
            Text("顧客管理システム", "Customer register"),
            "顧客部 中村",
            office.desk.session.user,
            office.desk.now(),
        )
        line = Line(
            1,
            TypeCode("CORR"),
            items=(replace(item, granted=True),),
            outcome=LineOutcome.GRANTED,
            carried_out=done,
        )
        work.cases.save(replace(stored, lines=(line,)))
        work.commit()
    return next(row for row in matters(office) if row.key.matter is Matter.CORRECTION)


def test_every_department_and_joint_user_must_be_told(office: Office) -> None:
    row = a_suppression(office)
    kinds = [each.recipient.kind for each in row.told]
    assert kinds.count(RecipientKind.DEPARTMENT) == 3, "the customer group has three systems"
    assert kinds.count(RecipientKind.JOINT_USER) == 2
    assert {each.state for each in row.told} == {HandingState.TO_HAND_ON}
    assert row.open == 5


def test_a_correction_that_was_carried_out_is_handed_on_too(office: Office) -> None:
    row = a_correction(office)
    assert row.key.matter is Matter.CORRECTION
    assert row.what == Text("住所", "Address")
    text = one_line(passing_on.handing_slip(office.of(SUPERVISOR), row.key, Language.JA))
    assert "若草町3-2-17" in text
    assert "青葉町1-1-1" in text
    assert last(office, "register_printed").entry.details["register"] == "handing_slip"


def test_a_case_may_close_before_everybody_has_confirmed(office: Office) -> None:
    row = a_correction(office)
    with office.desk.store.work() as work:
        assert row.key.case is not None
        work.cases.save(close(work.cases.get(row.key.case), office.desk.now()))
        work.commit()
    (still,) = matters(office, only_open=True)
    assert still.open == 5


def test_who_was_told_when_by_which_way_and_who_confirmed(office: Office) -> None:
    row = a_suppression(office)
    desk = office.of(SUPERVISOR)
    recipient = row.told[0].recipient
    passing_on.hand_on(desk, row.key, [recipient], desk.today, "顧客部 中村", "社内便")
    (told,) = [each for each in matters(office)[0].told if each.recipient == recipient]
    assert told.handing is not None
    assert (told.handing.to, told.handing.way) == ("顧客部 中村", "社内便")
    assert told.handing.handed_by == desk.session.user
    with pytest.raises(WrongState):
        passing_on.hand_on(desk, row.key, [recipient], desk.today, "顧客部", "電話")

    office.clock.next_day(2)
    operator = office.of(OPERATOR)
    handing = told.handing
    early = handing.handed_on - timedelta(days=1)
    with pytest.raises(DateTooEarly):
        passing_on.confirm_handed_on(operator, handing.id, handing.version, early, "中村")
    late = operator.today + timedelta(days=1)
    with pytest.raises(DateInFuture):
        passing_on.confirm_handed_on(operator, handing.id, handing.version, late, "中村")
    passing_on.confirm_handed_on(operator, handing.id, handing.version, operator.today, "中村")
    (told,) = [each for each in matters(office)[0].told if each.recipient == recipient]
    assert told.state is HandingState.CONFIRMED
    assert told.handing is not None
    assert told.handing.confirmed_name == "中村"
    assert told.handing.confirmed_by == operator.session.user
    assert matters(office)[0].open == 4
    with pytest.raises(WrongState):
        passing_on.confirm_handed_on(
            operator, handing.id, told.handing.version, operator.today, "別人"
        )


def test_handing_on_says_to_whom_and_how_and_is_not_for_operators(office: Office) -> None:
    row = a_suppression(office)
    recipients = [each.recipient for each in row.told]
    with pytest.raises(Mistakes):
        passing_on.hand_on(office.of(SUPERVISOR), row.key, recipients, office.desk.today, "", "")
    with pytest.raises(NotAllowed):
        passing_on.hand_on(
            office.of(OPERATOR), row.key, recipients, office.desk.today, "顧客部", "社内便"
        )


def test_a_recipient_that_holds_nothing_is_left_out_with_a_reason(office: Office) -> None:
    row = a_suppression(office)
    desk = office.of(SUPERVISOR)
    for each in row.told:
        passing_on.leave_out(desk, row.key, each.recipient, "登録がない")
    (row,) = matters(office)
    assert row.open == 0
    assert matters(office, only_open=True) == ()


def test_what_nobody_confirmed_in_time_is_shown_to_supervisors(office: Office) -> None:
    row = a_suppression(office)
    desk = office.of(SUPERVISOR)
    others = [each.recipient for each in row.told[1:]]
    for recipient in others:
        passing_on.leave_out(desk, row.key, recipient, "登録がない")
    days = desk.policy.handing_on_days
    assert days is not None
    office.clock.next_day(days)
    desk = office.of(SUPERVISOR)
    passing_on.hand_on(desk, row.key, [row.told[0].recipient], desk.today, "顧客部", "社内便")
    office.clock.next_day(days)
    assert passing_on.late_confirmations(office.of(SUPERVISOR)) == (), "the last day is in time"
    office.clock.next_day(1)
    (late,) = passing_on.late_confirmations(office.of(SUPERVISOR))
    assert late.late(office.desk.today) == 1


def test_without_days_in_the_policy_nothing_is_late_but_all_stays_open(office: Office) -> None:
    row = a_suppression(office)
    assert replace(row, days=None).late(office.desk.today + timedelta(days=400)) == 0
    assert replace(row, days=None).open == 5
