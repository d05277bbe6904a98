# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The desk's main job through the use cases: what each person may do, and what each is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from inquirydesk.desk import (
    approval,
    cases,
    decisions,
    dispatch,
    disposal,
    inquiries,
    letters,
    mail,
    verification,
)
from inquirydesk.domain.case import CaseStage
from inquirydesk.domain.clock import ClockState
from inquirydesk.domain.errors import (
    CodeOfAnother,
    NotAllowed,
    SamePerson,
    StepBlocked,
    WrongState,
)
from inquirydesk.domain.line import DataItem, SystemSearch
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.sourced import Channel, Text
from inquirydesk.domain.steps import stage_of
from inquirydesk.domain.verification import AnswerDisagrees, expected_answer
from tests.acts import (
    call_and_form,
    check_the_form,
    letter_of,
    locate_and_decide,
    look,
    print_and_post,
    print_and_post_any,
    verify,
    write_letter,
)
from tests.builders import (
    LEGAL,
    OPERATOR,
    PIN,
    SECOND_LEGAL,
    SUPERVISOR,
    Office,
    a_call,
    an_envelope,
    an_identity,
)


def test_a_call_becomes_a_posted_letter_and_the_licence_copy_is_destroyed(office: Office) -> None:
    case = call_and_form(office)
    check_the_form(office, case)
    verify(office, case)
    desk = office.of(OPERATOR)
    view = look(desk, case)
    assert view.case.confirmed_address == view.case.requester.address
    cases.complete_step(desk, case, view.case.version, "fee", "paid")
    assert look(desk, case).due.state is ClockState.RUNNING
    locate_and_decide(office, case)

    letter = write_letter(office, case)
    version = letter_of(office, letter).version
    approval.approve_letter(office.of(SECOND_LEGAL), letter, version, PIN)
    issued = letter_of(office, letter)
    assert issued.code == "L07"
    assert issued.number.endswith("-2"), "the form pack was the first letter of the case"
    assert issued.state is LetterState.TO_PRINT
    print_and_post(office, letter)

    view = look(desk, case)
    assert not view.case.is_closed, "open until the papers are gone"
    disposal.dispose_papers(desk, case, view.case.version, "shredded", desk.today)
    with pytest.raises(SamePerson):
        disposal.sign_disposal(desk, case, look(desk, case).case.version, PIN)
    second = office.of(SUPERVISOR)
    disposal.sign_disposal(second, case, look(second, case).case.version, PIN)
    closed = look(desk, case).case
    assert closed.is_closed
    assert closed.papers_held == 0
    with office.desk.open_look() as reading:
        assert reading.history.verify().holds


def test_an_expired_card_stops_the_clock_until_the_second_envelope(office: Office) -> None:
    case = call_and_form(office)
    check_the_form(office, case)
    desk = office.of(OPERATOR)
    view = look(desk, case)
    identity = an_identity(view.case, view.policy, paper="health_insurance_card")
    verification.save_identity(desk, case, view.case.version, identity)
    change = cases.complete_step(
        desk, case, look(desk, case).case.version, "identity", "ask", note=""
    )
    letter = letter_of(office, change.letter)
    assert letter.code == "L03"
    assert [d.paper for d in letter.deficiencies] == ["health_insurance_card"]
    assert look(desk, case).case.open_pause is None, "only posting stops the clock"

    approval.ask_approval(desk, letter.id, letter.version)
    approval.approve_letter(
        office.of(SUPERVISOR), letter.id, letter_of(office, letter.id).version, PIN
    )
    print_and_post_any(office, letter.id)
    view = look(desk, case)
    assert stage_of(view.case, view.policy) is CaseStage.WAITING

    office.clock.next_day(9)
    desk = office.of(OPERATOR)
    licence = EnvelopeItem(1, ItemKind.IDENTITY_PAPER, paper="driving_licence")
    mail.register_mail(desk, an_envelope(desk.today, licence, case=case))
    view = look(desk, case)
    assert view.case.open_pause is None
    verify(office, case)
    view = look(desk, case)
    cases.complete_step(desk, case, view.case.version, "fee", "paid")
    assert look(desk, case).case.line(1).complete_on == desk.today, (
        "complete with the second envelope"
    )


def test_a_general_question_on_the_phone_stays_an_inquiry(office: Office) -> None:
    call = a_call(topic="general", outcome="explained", notes="保存期間について")
    change = inquiries.log_inquiry(office.of(OPERATOR), call)
    assert change.case is None
    assert change.inquiry is not None


def test_a_letter_with_a_question_is_answered_by_letter(office: Office) -> None:
    desk = office.of(OPERATOR)
    question = EnvelopeItem(1, ItemKind.QUESTION)
    draft = an_envelope(desk.today, question, gist="匿名加工情報の項目を知りたい")
    change = mail.register_mail(desk, draft)
    assert change.case is not None
    answer = Text("公表している項目は次のとおりです。", "The items we publish are as follows.")
    view = look(desk, change.case)
    decisions.write_answer(desk, change.case, view.case.version, answer)
    step = next(s.text for s in view.steps if s.text.key == "answer")
    ticked = [item.key for item in step.checks]
    version = look(desk, change.case).case.version
    cases.complete_step(desk, change.case, version, "answer", "prepared", ticked)
    started = letters.start_letter(desk, change.case, look(desk, change.case).case.version)
    assert started.letter is not None
    approval.ask_approval(desk, started.letter, letter_of(office, started.letter).version)
    approval.approve_letter(
        office.of(SUPERVISOR), started.letter, letter_of(office, started.letter).version, PIN
    )
    assert letter_of(office, started.letter).code == "L22"
    print_and_post(office, started.letter)
    view = look(desk, change.case)
    assert view.case.is_closed, "no papers came, so nothing is left"
    assert view.inquiry is not None
    assert view.inquiry.case == change.case


def test_mail_by_a_refused_channel_is_registered_but_never_accepted(office: Office) -> None:
    change = inquiries.log_inquiry(office.of(OPERATOR), a_call())
    assert change.case is not None
    desk = office.of(OPERATOR)
    mail.register_mail(desk, an_envelope(desk.today, channel=Channel.FAX, case=change.case))
    view = look(desk, change.case)
    assert len(view.envelopes) == 1
    assert not view.envelopes[0].accepted
    assert view.case.arrived_on is None
    assert stage_of(view.case, view.policy) is CaseStage.WAITING_FOR_FORM


def test_the_first_checker_cannot_be_the_second_in_any_role(office: Office) -> None:
    case = call_and_form(office)
    check_the_form(office, case)
    first = office.of(SUPERVISOR)
    view = look(first, case)
    identity = an_identity(view.case, view.policy)
    verification.sign_first_check(first, case, view.case.version, identity)
    signed = look(first, case).case
    answers = [expected_answer(signed.identity, prompt) for prompt in signed.identity.prompts]
    with pytest.raises(SamePerson):
        verification.answer_as_second(first, case, signed.version, answers)
    with pytest.raises(SamePerson):
        verification.confirm_identity(first, case, signed.version, PIN)
    with pytest.raises(NotAllowed):
        verification.confirm_identity(office.of(OPERATOR), case, signed.version, PIN)


def test_two_wrong_answers_send_the_check_back(office: Office) -> None:
    case = call_and_form(office)
    check_the_form(office, case)
    first, second = office.of(OPERATOR), office.of(SUPERVISOR)
    view = look(first, case)
    verification.sign_first_check(
        first, case, view.case.version, an_identity(view.case, view.policy)
    )
    for sent_back in (False, True):
        version = look(second, case).case.version
        with pytest.raises(AnswerDisagrees) as refused:
            verification.answer_as_second(second, case, version, ["x", "x", "x"])
        assert refused.value.sent_back is sent_back
    assert look(first, case).case.identity.checked_by is None


def test_a_withheld_item_without_ground_and_reason_cannot_leave_the_step(office: Office) -> None:
    case = call_and_form(office)
    check_the_form(office, case)
    verify(office, case)
    desk, legal = office.of(OPERATOR), office.of(LEGAL)
    cases.complete_step(desk, case, look(desk, case).case.version, "fee", "paid")
    view = look(desk, case)
    systems = view.policy.groups[view.case.group].systems
    item = DataItem(1, Text("応募記録", "Campaign entry"))
    searches = [SystemSearch(system, found=True, as_of=desk.today) for system in systems]
    decisions.record_located(desk, case, view.case.version, searches, [item])
    step = next(s.text for s in view.steps if s.text.key == "locate")
    ticked = [each.key for each in step.checks]
    cases.complete_step(desk, case, look(desk, case).case.version, "locate", "located", ticked)
    withheld = [replace(item, granted=False)]
    decisions.record_decision(legal, case, look(legal, case).case.version, withheld, "paper")
    with pytest.raises(StepBlocked) as blocked:
        cases.complete_step(legal, case, look(legal, case).case.version, "decision", "decided")
    assert blocked.value.gaps == ("item.1.ground", "item.1.reason_ja", "item.1.reason_en")
    with pytest.raises(NotAllowed):
        decisions.record_decision(desk, case, look(desk, case).case.version, withheld, "paper")


def test_nobody_approves_what_they_wrote_and_no_letter_skips_the_sheet_check(
    office: Office,
) -> None:
    case = call_and_form(office)
    check_the_form(office, case)
    verify(office, case)
    desk = office.of(OPERATOR)
    cases.complete_step(desk, case, look(desk, case).case.version, "fee", "paid")
    locate_and_decide(office, case)
    letter = write_letter(office, case)
    version = letter_of(office, letter).version
    with pytest.raises(SamePerson):
        approval.approve_letter(office.of(LEGAL), letter, version, PIN)
    with pytest.raises(NotAllowed):
        approval.approve_letter(office.of(SUPERVISOR), letter, version, PIN)
    approval.approve_letter(office.of(SECOND_LEGAL), letter, version, PIN)
    dispatch.print_letter(desk, letter)
    with pytest.raises(WrongState):
        dispatch.post_letter(desk, letter, "simple_registered", "123")
    dispatch.check_sheets(desk, letter, came_out_right=True)
    with pytest.raises(CodeOfAnother):
        dispatch.post_letter(desk, letter, "simple_registered", "123", scanned="IDL1/26-9999-1")
    with pytest.raises(StepBlocked):
        dispatch.post_letter(desk, letter, "simple_registered", "123")


def test_the_due_date_moves_by_the_days_the_requester_took(office: Office) -> None:
    case = call_and_form(office)
    desk = office.of(OPERATOR)
    view = look(desk, case)
    assert view.article_39_on == view.case.arrived_on + timedelta(days=14)  # type: ignore[operator]
    assert view.due.due_on is None, "the target starts when the set is complete"
    assert view.case.arrived_on == date(2026, 6, 23)
