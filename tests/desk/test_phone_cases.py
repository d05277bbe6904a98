# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What may be asked by telephone becomes a case at once; what must be written never does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inquirydesk.desk import inquiries
from inquirydesk.domain.errors import ByMailOnly, FieldMissing, Mistakes
from inquirydesk.domain.steps import current_step
from tests.acts import look
from tests.builders import OPERATOR, Office, a_call, a_policy

TAKEN_UP = a_call(outcome="taken_up", notes="カタログを止めたい")
POLICY = a_policy()
SHORT = [t for t in POLICY.topics if t.request_type and not POLICY.types[t.request_type].statutory]
WRITTEN = [t for t in POLICY.topics if t.request_type and POLICY.types[t.request_type].statutory]


@pytest.mark.parametrize("topic", [topic.key for topic in SHORT])
def test_a_call_is_taken_up_as_a_case_that_arrived_today(office: Office, topic: str) -> None:
    desk = office.of(OPERATOR)
    change = inquiries.log_inquiry(desk, replace(TAKEN_UP, topic=topic))
    assert change.case is not None
    view = look(desk, change.case)
    assert view.case.arrived_on == desk.today
    assert view.inquiry is not None
    assert view.inquiry.id == change.inquiry
    assert view.shown.asked_for == "カタログを止めたい"
    step = current_step(view.case, view.policy)
    assert step is not None
    assert step.number == 2
    assert view.letters == (), "nothing is sent, nothing is disclosed"


@pytest.mark.parametrize("topic", [topic.key for topic in WRITTEN])
def test_a_request_under_the_act_is_never_taken_up_by_telephone(office: Office, topic: str) -> None:
    desk = office.of(OPERATOR)
    with pytest.raises(Mistakes) as refused:
        inquiries.log_inquiry(desk, replace(TAKEN_UP, topic=topic))
    assert [type(each) for each in refused.value.mistakes] == [ByMailOnly]
    with desk.open_look() as reading:
        assert reading.cases.open() == ()
        assert reading.inquiries.latest(limit=1) == ()


def test_a_call_about_a_running_case_is_no_case_of_its_own(office: Office) -> None:
    with pytest.raises(Mistakes) as refused:
        inquiries.log_inquiry(office.of(OPERATOR), replace(TAKEN_UP, topic="progress"))
    assert [type(each) for each in refused.value.mistakes] == [FieldMissing]
