# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A reply after its date goes out only with a reason from the policy's list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inquirydesk.desk import approval
from inquirydesk.desk.clocks import late_by
from inquirydesk.desk.lateness import give_late_reason
from inquirydesk.domain.errors import NotFound, StepBlocked, WrongState
from inquirydesk.domain.outgoing import LetterId
from tests.acts import letter_of, look, print_and_post, write_letter
from tests.builders import LEGAL, OPERATOR, PIN, SECOND_LEGAL
from tests.desk.conftest import Reached


def give(reached: Reached, reason: str) -> None:
    desk = reached.office.of(OPERATOR)
    give_late_reason(desk, reached.case, look(desk, reached.case).case.version, 1, reason)


def approved_late(reached: Reached, days: int) -> LetterId:
    """The letter that answers the case, approved so many days after its due date."""
    office = reached.office
    due_on = look(office.of(OPERATOR), reached.case).due.due_on
    assert due_on is not None
    office.clock.next_day((due_on - office.desk.today).days + days)
    letter = write_letter(office, reached.case)
    approval.approve_letter(office.of(SECOND_LEGAL), letter, letter_of(office, letter).version, PIN)
    return letter


def test_a_late_reply_is_not_posted_without_a_reason(decided: Reached) -> None:
    letter = approved_late(decided, 1)
    desk = decided.office.of(OPERATOR)
    assert late_by(desk, look(desk, decided.case).case, 1) == 1
    with pytest.raises(StepBlocked) as refused:
        print_and_post(decided.office, letter)
    assert refused.value.gaps == ("late_reason",)


def test_with_a_reason_of_the_list_it_is_posted_and_the_reason_kept(decided: Reached) -> None:
    letter = approved_late(decided, 1)
    with pytest.raises(NotFound):
        give(decided, "no_such_reason")
    give(decided, "search")
    print_and_post(decided.office, letter)
    view = look(decided.office.of(LEGAL), decided.case)
    assert view.case.line(1).late_reason == "search"
    assert "late_reason_given" in {each.entry.act for each in view.history}


def test_a_reply_on_its_last_day_needs_no_reason(decided: Reached) -> None:
    letter = approved_late(decided, 0)
    with pytest.raises(WrongState):
        give(decided, "search")
    print_and_post(decided.office, letter)


def test_a_reason_that_was_given_is_not_asked_again(decided: Reached) -> None:
    approved_late(decided, 3)
    give(decided, "search")
    give(decided, "workload")
    line = look(decided.office.of(OPERATOR), decided.case).case.line(1)
    assert line == replace(line, late_reason="workload")
