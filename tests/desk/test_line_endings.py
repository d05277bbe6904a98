# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Lines that end before they are decided, or cannot be answered by a letter of the policy."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inquirydesk.desk import cases, decisions, endings, letters
from inquirydesk.domain.errors import ExistenceHidden, NotFound, WrongState
from inquirydesk.domain.line import LineOutcome, SystemSearch
from inquirydesk.domain.outgoing import LetterId, LetterState, OutgoingLetter
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.settlement import settlement_of
from inquirydesk.domain.sourced import Language, LetterCode
from inquirydesk.domain.steps import asked_for
from inquirydesk.letters.reading import text_of
from tests.acts import letter_of, look
from tests.builders import LEGAL, OPERATOR, Office, a_fee, a_policy, a_rate
from tests.desk.conftest import Reached
from tests.line_acts import (
    ITEM,
    approved,
    carry,
    complete,
    decide,
    kind_of_step,
    post,
    requests_in_one,
)


def test_another_desk_is_named_with_its_address_by_the_letter(checked: Reached) -> None:
    office, case = checked
    desk = office.of(OPERATOR)
    with pytest.raises(NotFound):
        endings.refer(desk, case, look(desk, case).case.version, (), "nobody")
    for service in ("repair_club", "online_store"):
        endings.refer(desk, case, look(desk, case).case.version, (), service)
    view = look(desk, case)
    assert (view.shown.outcome, view.shown.referred_to) == (LineOutcome.REFERRED, "online_store")
    letter = letters.start_letter(desk, case, view.case.version).letter
    stored = letter_of(office, letter)
    assert stored.code == "L18"
    pdf = letters.preview_letter(desk, stored, Language.JA)
    assert not pdf.faults
    assert "東京都星見市星見町4丁目5番6号" in "".join(text_of(pdf.pdf))
    assert settlement_of(view.case, view.policy).surplus == 1000, "the fee goes back"


def test_what_was_asked_for_is_not_left_as_a_draft_when_all_is_over(arrived: Reached) -> None:
    office, case = arrived
    desk = office.of(OPERATOR)
    asking = cases.complete_step(desk, case, look(desk, case).case.version, "form", "ask").letter
    assert letter_of(office, asking).state is LetterState.DRAFT
    endings.withdraw(desk, case, look(desk, case).case.version, (), desk.today)
    assert letter_of(office, asking).state is LetterState.CANCELLED


def test_a_line_taken_up_again_lets_the_other_of_its_letter_be_answered(office: Office) -> None:
    case = requests_in_one(office, "DISC", "STOP")
    complete(office, case, 1)
    decide(office, case, 1, granted=True)
    decide(office, case, 2, granted=False)
    legal = office.of(LEGAL)
    version = look(legal, case).case.version
    both = letters.start_letter(legal, case, version, lines=(1, 2)).letter
    cases.reopen_step(
        legal, case, look(legal, case).case.version, "decision", "a second look", line=2
    )
    assert letter_of(office, both).state is LetterState.CANCELLED
    assert kind_of_step(office, case, 1) is StepKind.DRAFT
    assert kind_of_step(office, case, 2) is StepKind.DECISION
    post(office, approved(office, case, 1))
    assert kind_of_step(office, case, 1) is StepKind.DISPOSAL


def test_what_was_carried_out_is_neither_taken_up_again_nor_taken_back(office: Office) -> None:
    case = requests_in_one(office, "STOP", "STOP3")
    for line in (1, 2):
        decide(office, case, line, granted=True)
    approved(office, case, 1, 2)
    carry(office, case, 1)
    desk = office.of(OPERATOR)
    version = look(desk, case).case.version
    with pytest.raises(WrongState):
        cases.reopen_step(desk, case, version, "decision", "a second look", line=1)
    with pytest.raises(WrongState):
        cases.reopen_step(desk, case, version, "form", "a second look")
    with pytest.raises(WrongState):
        endings.withdraw(desk, case, version, (1,), desk.today)
    endings.withdraw(desk, case, version, (2,), desk.today)
    assert kind_of_step(office, case, 1) is StepKind.DRAFT, "their letter was for both"
    post(office, approved(office, case, 1, 2))
    assert kind_of_step(office, case, 2) is StepKind.DISPOSAL


def test_no_letter_of_the_policy_answers_what_must_not_be_known_to_exist(paid: Reached) -> None:
    """Order Art 5: legal staff write it themselves, and two of them see the case alone."""
    office, case = paid
    desk, legal = office.of(OPERATOR), office.of(LEGAL)
    view = look(desk, case)
    systems = view.policy.groups[view.case.group].systems
    searches = [SystemSearch(each, found=True, as_of=desk.today) for each in systems]
    decisions.record_located(desk, case, view.case.version, searches, [ITEM])
    complete(office, case, 1)
    ground = view.policy.grounds["existence_hidden"]
    item = replace(ITEM, granted=False, ground=ground.key, reason=ground.reason)
    decisions.record_decision(legal, case, look(legal, case).case.version, [item], "paper")
    complete(office, case, 1, LEGAL)
    for lines in ((), (1,)):
        with pytest.raises(ExistenceHidden):
            letters.start_letter(legal, case, look(legal, case).case.version, lines=lines)
    assert not [each for each in look(legal, case).letters if each.answers]
    endings.withdraw(legal, case, look(legal, case).case.version, (), legal.today)
    assert letters.start_letter(legal, case, look(legal, case).case.version).letter is not None


def test_the_others_of_such_a_case_are_answered(office: Office) -> None:
    case = requests_in_one(office, "DISC", "STOP")
    complete(office, case, 1)
    decide(office, case, 1, granted=False, ground="existence_hidden")
    decide(office, case, 2, granted=True)
    legal = office.of(LEGAL)
    letter = letters.start_letter(legal, case, look(legal, case).case.version).letter
    assert letter_of(office, letter).answers == (2,)


def test_the_fee_is_asked_for_once_for_all_lines_that_owe_it(office: Office) -> None:
    case = look(office.of(OPERATOR), requests_in_one(office, "DISC", "STOP", "RECD")).case
    policy = replace(a_policy(), fee=a_fee(a_rate(1000, "DISC", "RECD")))
    of_first = OutgoingLetter(
        LetterId(1),
        case.id,
        LetterCode("L04"),
        "fee",
        (Language.JA,),
        case.opened_at.date(),
        line=1,
    )
    assert asked_for(case, policy, of_first) == (1, 3)
    assert asked_for(case, policy, replace(of_first, step="locate", line=2)) == (2,)
    assert asked_for(case, policy, replace(of_first, step="form", line=0)) == (0,)


def test_nothing_is_owed_for_a_line_that_ended_before_it_was_paid(office: Office) -> None:
    case = look(office.of(OPERATOR), requests_in_one(office, "DISC", "RECD")).case
    policy = replace(a_policy(), fee=a_fee(a_rate(1000, "DISC", "RECD")))
    assert settlement_of(case, policy).short(2) == 1000
    ended = replace(case.line(1), outcome=LineOutcome.WITHDRAWN)
    settled = settlement_of(replace(case, lines=(ended, case.line(2))), policy)
    assert (settled.due(), settled.short(2)) == (1000, 0)
    paid = replace(ended, complete_on=case.arrived_on)
    assert settlement_of(replace(case, lines=(paid, case.line(2))), policy).short(2) == 1000
