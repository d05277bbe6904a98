# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A request ends early only by a person's act, and the person concerned is always told."""

from __future__ import annotations

from datetime import timedelta

import pytest

from inquirydesk.desk import approval, cases, disposal, endings
from inquirydesk.domain.case import CaseStage
from inquirydesk.domain.errors import BeforeArrival, DateInFuture, StepBlocked, WrongState
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.steps import current_step, stage_of
from tests.acts import call_and_form, letter_of, look, print_and_post_any, write_letter
from tests.builders import LEGAL, OPERATOR, PIN, SUPERVISOR, Office
from tests.desk.conftest import Reached


def test_a_request_is_taken_back_at_any_step_and_a_letter_says_so(decided: Reached) -> None:
    office, case = decided
    draft = write_letter(office, case)
    desk = office.of(OPERATOR)
    endings.withdraw(desk, case, look(desk, case).case.version, (), desk.today, "by telephone")
    view = look(desk, case)
    assert view.shown.outcome is LineOutcome.WITHDRAWN
    assert view.shown.ended_on == desk.today
    assert letter_of(office, draft).state is LetterState.CANCELLED
    step = current_step(view.case, view.policy)
    assert step is not None
    assert step.kind is StepKind.DRAFT
    with pytest.raises(StepBlocked):
        disposal.dispose_papers(desk, case, view.case.version, "shredded", desk.today)


def test_a_withdrawal_has_a_day_that_can_be(checked: Reached) -> None:
    office, case = checked
    desk = office.of(OPERATOR)
    view = look(desk, case)
    arrived_on = view.case.arrived_on
    assert arrived_on is not None
    day = timedelta(days=1)
    with pytest.raises(DateInFuture):
        endings.withdraw(desk, case, view.case.version, (), desk.today + day)
    with pytest.raises(BeforeArrival):
        endings.withdraw(desk, case, view.case.version, (), arrived_on - day)


def test_nobody_is_closed_as_unanswered_before_the_days_of_the_policy(office: Office) -> None:
    case = call_and_form(office)
    supervisor = office.of(SUPERVISOR)
    with pytest.raises(WrongState):
        endings.end_unanswered(supervisor, case, look(supervisor, case).case.version)


def test_what_was_asked_for_and_never_came_ends_the_request_by_a_letter(
    arrived: Reached,
) -> None:
    office, case = arrived
    desk = office.of(OPERATOR)
    letter = cases.complete_step(desk, case, look(desk, case).case.version, "form", "ask").letter
    assert letter is not None
    approval.ask_approval(desk, letter, letter_of(office, letter).version)
    second, version = office.of(SUPERVISOR), letter_of(office, letter).version
    if letter_of(office, letter).state is LetterState.TO_APPROVE:
        approval.approve_letter(second, letter, version, PIN)
    print_and_post_any(office, letter)
    assert stage_of(look(desk, case).case, look(desk, case).policy) is CaseStage.WAITING
    days = look(desk, case).policy.unanswered_days
    assert days is not None
    office.clock.next_day(days + 1)
    supervisor = office.of(SUPERVISOR)
    endings.end_unanswered(supervisor, case, look(supervisor, case).case.version)
    view = look(supervisor, case)
    assert view.shown.outcome is LineOutcome.LAPSED
    assert view.case.open_pause is None
    assert not view.case.is_closed, "the person is told first"


def test_a_legal_hold_keeps_the_papers(decided: Reached) -> None:
    office, case = decided
    legal = office.of(LEGAL)
    endings.hold_case(legal, case, look(legal, case).case.version, "a lawsuit is announced")
    assert look(legal, case).case.held_because
    endings.release_case(legal, case, look(legal, case).case.version, "it was settled")
    assert not look(legal, case).case.held_because
    with pytest.raises(WrongState):
        endings.release_case(legal, case, look(legal, case).case.version, "again")
