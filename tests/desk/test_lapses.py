# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What waits too long is proposed for closing, and nothing closes by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from inquirydesk.desk import inquiries, lapses
from inquirydesk.desk.lapses import LapseKind, lapse_of
from inquirydesk.domain.case import Pause
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.policy import Policy
from tests.acts import call_and_form, look, print_and_post_any
from tests.builders import OPERATOR, Office, a_call


def a_paused_case(office: Office) -> CaseId:
    """A case that waits for an answer since today."""
    case = call_and_form(office)
    with office.desk.open_work() as work:
        stored = work.cases.get(case)
        letter = work.letters.of_case(case)[0]
        paused = Pause(LetterId(letter.id), "26-0001-2", office.desk.today)
        work.cases.save(replace(stored, pauses=(paused,)))
        work.commit()
    return case


def days_of(policy: Policy) -> tuple[int, int]:
    assert policy.unanswered_days is not None
    assert policy.form_lapse_days is not None
    return policy.unanswered_days, policy.form_lapse_days


def test_a_letter_unanswered_for_longer_than_the_policys_days_is_proposed(office: Office) -> None:
    case = a_paused_case(office)
    since = office.desk.today
    unanswered, _form = days_of(office.desk.policy)
    office.clock.next_day(unanswered)
    assert lapses.list_lapses(office.of(OPERATOR)) == (), "the last day is still in time"
    office.clock.next_day(1)
    (lapse,) = lapses.list_lapses(office.of(OPERATOR))
    assert (lapse.case, lapse.kind, lapse.letter_number) == (case, LapseKind.ANSWER, "26-0001-2")
    assert (lapse.waiting_since, lapse.lapsed_on) == (since, since + timedelta(days=unanswered))
    assert not look(office.of(OPERATOR), case).case.is_closed, "a person closes it"


def test_a_form_that_never_comes_is_proposed_once_the_pack_was_posted(office: Office) -> None:
    change = inquiries.log_inquiry(office.of(OPERATOR), a_call())
    assert change.case is not None
    _unanswered, form = days_of(office.desk.policy)
    office.clock.next_day(form + 1)
    assert lapses.list_lapses(office.of(OPERATOR)) == (), "nobody could have answered"
    office.clock.next_day(-form - 1)
    letter = look(office.of(OPERATOR), change.case).letters[0]
    print_and_post_any(office, letter.id)
    office.clock.next_day(form)
    assert lapses.list_lapses(office.of(OPERATOR)) == ()
    office.clock.next_day(1)
    (lapse,) = lapses.list_lapses(office.of(OPERATOR))
    assert (lapse.case, lapse.kind) == (change.case, LapseKind.FORM)


def test_what_the_policy_does_not_set_or_was_answered_is_not_proposed(office: Office) -> None:
    view = look(office.of(OPERATOR), a_paused_case(office))
    much_later = office.desk.today + timedelta(days=900)
    assert lapse_of(view.case, view.policy, view.letters, much_later)
    silent = replace(view.policy, unanswered_days=None)
    assert lapse_of(view.case, silent, view.letters, much_later) is None
    answered = replace(view.case.pauses[0], closed_on=office.desk.today)
    case = replace(view.case, pauses=(answered,))
    assert lapse_of(case, view.policy, view.letters, much_later) is None
    closed = replace(view.case, closed_at=office.desk.now())
    assert lapse_of(closed, view.policy, view.letters, much_later) is None
