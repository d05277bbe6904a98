# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Several requests in one envelope: shared steps once, all else each for itself, no silent end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inquirydesk.desk import (
    carry_out,
    cases,
    decisions,
    dispatch,
    disposal,
    mail,
)
from inquirydesk.desk.cases import RequestOnForm
from inquirydesk.domain.errors import DateInFuture, NotFound, StepBlocked
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.sourced import Text, TypeCode
from inquirydesk.domain.steps import leading_line
from inquirydesk.letters.reading import text_of
from tests.acts import letter_of, look
from tests.builders import (
    LEGAL,
    OPERATOR,
    Office,
    a_form,
    an_envelope,
)
from tests.line_acts import (
    approved,
    carry,
    complete,
    decide,
    kind_of_step,
    post,
    requests_in_one,
)

DISC, STOP = TypeCode("DISC"), TypeCode("STOP")


def both_requests(office: Office) -> CaseId:
    """Disclosure and cease use in one envelope, identity verified."""
    return requests_in_one(office, "DISC", "STOP")


def test_shared_steps_are_done_once_and_the_rest_by_each_line(office: Office) -> None:
    case = both_requests(office)
    assert kind_of_step(office, case, 1) is StepKind.FEE
    assert kind_of_step(office, case, 2) is StepKind.LOCATE, "only disclosure costs a fee"
    view = look(office.of(OPERATOR), case)
    assert view.case.line(2).complete_on == view.case.arrived_on
    assert view.case.line(1).complete_on is None
    complete(office, case, 1)
    decide(office, case, 2, granted=True)
    assert kind_of_step(office, case, 1) is StepKind.LOCATE
    assert kind_of_step(office, case, 2) is StepKind.DRAFT
    view = look(office.of(OPERATOR), case)
    assert leading_line(view.case, view.policy) == 1


def test_one_letter_answers_both_and_waits_until_the_stop_is_carried_out(office: Office) -> None:
    case = both_requests(office)
    complete(office, case, 1)
    decide(office, case, 1, granted=False)
    decide(office, case, 2, granted=True)
    letter = approved(office, case, 1, 2)
    assert letter_of(office, letter).state is LetterState.APPROVED
    assert not letter_of(office, letter).is_issued
    assert kind_of_step(office, case, 1) is StepKind.POST
    assert kind_of_step(office, case, 2) is StepKind.CARRY_OUT
    carry(office, case, 2)
    assert letter_of(office, letter).state is LetterState.TO_PRINT
    japanese = dispatch.view_sheets(office.of(OPERATOR), letter)[0].pdf
    words = "".join(text_of(japanese)).replace("\n", "")
    assert "顧客管理システム" in words
    assert "＿" not in words
    post(office, letter)
    assert kind_of_step(office, case, 1) is StepKind.DISPOSAL
    assert kind_of_step(office, case, 2) is StepKind.DISPOSAL


def test_a_line_answered_first_keeps_the_papers_for_the_other(office: Office) -> None:
    case = both_requests(office)
    complete(office, case, 1)
    decide(office, case, 1, granted=True)
    post(office, approved(office, case, 1))
    view = look(office.of(OPERATOR), case)
    assert not view.case.is_closed
    assert view.of_line(1).steps[-1].gaps[0] == "other_lines"
    desk = office.of(OPERATOR)
    with pytest.raises(StepBlocked) as refused:
        disposal.dispose_papers(desk, case, view.case.version, "shredded", desk.today)
    assert refused.value.gaps == ("other_lines",)


def test_what_was_carried_out_otherwise_sends_the_letter_back(office: Office) -> None:
    case = both_requests(office)
    decide(office, case, 2, granted=True)
    letter = approved(office, case, 2)
    desk = office.of(OPERATOR)
    version = look(desk, case).case.version
    later = desk.today.replace(year=desk.today.year + 1)
    with pytest.raises(DateInFuture):
        carry_out.carry_out(desk, case, version, 2, later, Text("台帳", "list"), "野口")
    carry_out.carried_out_otherwise(desk, case, version, 2, "one entry had to stay")
    stored = letter_of(office, letter)
    assert stored.state is LetterState.DRAFT
    assert stored.approved_by is None
    assert kind_of_step(office, case, 2) is StepKind.DRAFT


def test_each_decision_has_its_own_outcome_and_grounds(office: Office) -> None:
    case = both_requests(office)
    complete(office, case, 1)
    decide(office, case, 1, granted=True)
    decide(office, case, 2, granted=False)
    lines = look(office.of(OPERATOR), case).case.lines
    assert [line.outcome for line in lines] == [LineOutcome.GRANTED, LineOutcome.REFUSED]
    legal = office.of(LEGAL)
    version = look(legal, case).case.version
    with pytest.raises(StepBlocked):
        decisions.record_decision(legal, case, version, lines[1].items, "", line=2)


def test_the_form_names_each_request_once_and_known_ones_only(office: Office) -> None:
    desk = office.of(OPERATOR)
    case = mail.register_mail(desk, an_envelope(desk.today, types=(DISC, STOP))).case
    assert case is not None
    twice = (RequestOnForm(DISC, "記録"), RequestOnForm(DISC, "登録"))
    for asks in (twice, (RequestOnForm(TypeCode("NONE"), "記録"),)):
        form, version = replace(a_form(), requests=asks), look(desk, case).case.version
        with pytest.raises(NotFound):
            cases.check_form(desk, case, version, form)
    only = replace(a_form(), requests=(RequestOnForm(STOP, "登録"),), dated_on=desk.today)
    cases.check_form(desk, case, look(desk, case).case.version, only)
    assert [(each.number, each.type) for each in look(desk, case).case.lines] == [(2, STOP)]
