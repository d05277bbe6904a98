# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Checks that fail too often for one person are told to those who confirm identity."""

from __future__ import annotations

from datetime import timedelta

import pytest

from inquirydesk.desk import cases, inquiries
from inquirydesk.desk.impersonation import impersonation_alerts, note_failed_check
from inquirydesk.desk.verification import answer_as_second, sign_first_check
from inquirydesk.domain.errors import NotAllowed
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.person import Address, Party
from inquirydesk.domain.verification import AnswerDisagrees
from tests import acts
from tests.builders import OPERATOR, SUPERVISOR, Office, a_call, a_party, an_identity

ELSEWHERE = Address("950-0099", "新星県あさひ市朝日町9-9")


def a_case(office: Office, caller: Party) -> CaseId:
    change = inquiries.log_inquiry(office.of(OPERATOR), a_call(caller=caller))
    assert change.case is not None
    return change.case


def fail(office: Office, case: CaseId, times: int = 1) -> None:
    """Checks of identity that failed today."""
    desk = office.of(OPERATOR)
    for _ in range(times):
        with desk.open_work() as work:
            work.cases.save(note_failed_check(desk, work, work.cases.get(case)))
            work.commit()


def alerts(office: Office) -> list[tuple[str, int, int]]:
    """Name, number of cases, failures."""
    found = impersonation_alerts(office.of(SUPERVISOR))
    return [(each.name, len(each.cases), each.failures) for each in found]


def test_the_third_failure_of_one_person_within_ninety_days_is_told(office: Office) -> None:
    case = a_case(office, a_party())
    fail(office, case, 2)
    assert alerts(office) == []
    fail(office, case)
    assert alerts(office) == [("石川 恵", 1, 3)]
    office.clock.at += timedelta(days=89)
    assert alerts(office) == [("石川 恵", 1, 3)]
    office.clock.at += timedelta(days=1)
    assert alerts(office) == []


@pytest.mark.parametrize(
    ("other", "one_person"),
    [
        (a_party(), True),
        (a_party(name="石川　惠", address=ELSEWHERE), True),
        (a_party(phone="", address=Address("950-0000", "新星県みどり市若草町3-2-17")), True),
        (a_party(phone="090-0000-9999", address=ELSEWHERE), False),
        (a_party(name="石川 誠"), False),
    ],
)  # fmt: skip
def test_cases_count_together_by_name_and_telephone_or_address(
    office: Office, other: Party, one_person: bool
) -> None:
    fail(office, a_case(office, a_party()), 2)
    fail(office, a_case(office, other))
    assert alerts(office) == ([("石川 恵", 2, 3)] if one_person else [])


def test_answers_of_the_second_person_that_disagree_count(office: Office) -> None:
    case = acts.call_and_form(office)
    acts.check_the_form(office, case)
    first, second = office.of(OPERATOR), office.of(SUPERVISOR)
    for _ in range(3):
        view = acts.look(first, case)
        if view.case.identity.checked_by is None:
            sign_first_check(first, case, view.case.version, an_identity(view.case, view.policy))
        signed = acts.look(second, case).case
        with pytest.raises(AnswerDisagrees):
            answer_as_second(second, case, signed.version, ["?"] * len(signed.identity.prompts))
    assert alerts(office) == [("石川 恵", 1, 3)]
    told = [e.entry.act for e in acts.look(first, case).history]
    assert told.count("impersonation_suspected") == 1


def test_asking_for_better_papers_counts_once_for_each_letter(office: Office) -> None:
    case = acts.call_and_form(office)
    acts.check_the_form(office, case)
    desk = office.of(OPERATOR)
    for _ in range(2):
        version = acts.look(desk, case).case.version
        cases.complete_step(desk, case, version, "identity", "ask")
    assert len(acts.look(desk, case).case.failed_checks) == 1


def test_an_operator_is_shown_no_alerts(office: Office) -> None:
    with pytest.raises(NotAllowed):
        impersonation_alerts(office.of(OPERATOR))
