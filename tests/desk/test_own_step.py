# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a step settled changes only while it is open, and a step given back proves nothing more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from inquirydesk.desk import approval, cases, decisions, disposal, fees, letters, mail, verification
from inquirydesk.desk.cases import CaseView, FormValues
from inquirydesk.desk.desk import Desk
from inquirydesk.domain.case import CaseStage
from inquirydesk.domain.clock import ClockState
from inquirydesk.domain.errors import (
    BeforeArrival,
    DateInFuture,
    FieldMissing,
    Mistakes,
    NotAllowed,
    NotFound,
    RequesterRefused,
    SamePerson,
    StaleSave,
    StepBlocked,
    WrongState,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import DataItem, LineOutcome, SystemSearch
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.payment import FeeReceived
from inquirydesk.domain.person import Address, Standing
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import LetterCode, Text
from inquirydesk.domain.steps import stage_of
from inquirydesk.domain.verification import MatchItem, MatchRow, expected_answer
from tests.acts import (
    call_and_form,
    check_the_form,
    decide,
    letter_of,
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
    a_fee_item,
    a_form,
    a_party,
    an_envelope,
    an_identity,
)
from tests.desk.conftest import Reached

ELSEWHERE = a_party(address=Address("950-0009", "新星県みどり市港町9丁目9番9号"))


def _version(desk: Desk, case: CaseId) -> int:
    return look(desk, case).case.version


def _search(desk: Desk) -> list[SystemSearch]:
    return [SystemSearch(Text("修理", "Repairs"), found=True, as_of=desk.today)]


OUT_OF_STEP: dict[str, Callable[[Desk, CaseView], object]] = {
    "form": lambda d, v: cases.check_form(d, v.case.id, v.case.version, a_form()),
    "identity": lambda d, v: verification.save_identity(
        d, v.case.id, v.case.version, v.case.identity
    ),
    "first check": lambda d, v: verification.sign_first_check(
        d, v.case.id, v.case.version, an_identity(v.case, v.policy)
    ),
    "second person": lambda d, v: verification.answer_as_second(
        d, v.case.id, v.case.version, ["x", "x", "x"]
    ),
    "confirmation": lambda d, v: verification.confirm_identity(d, v.case.id, v.case.version, PIN),
    "sent back": lambda d, v: verification.send_back_identity(
        d, v.case.id, v.case.version, "blurred"
    ),
    "located": lambda d, v: decisions.record_located(
        d, v.case.id, v.case.version, _search(d), [DataItem(1, Text("記録", "Record"))]
    ),
    "answer": lambda d, v: decisions.write_answer(d, v.case.id, v.case.version, Text("答", "A")),
    "letter": lambda d, v: letters.start_letter(d, v.case.id, v.case.version),
    "disposal": lambda d, v: disposal.dispose_papers(
        d, v.case.id, v.case.version, "shredded", d.today
    ),
    "signed disposal": lambda d, v: disposal.sign_disposal(d, v.case.id, v.case.version, PIN),
}


def test_no_act_changes_what_another_step_settled(decided: Reached) -> None:
    office, case = decided
    write_letter(office, case)
    desk = office.of(SECOND_LEGAL)
    before = look(desk, case)
    for name, act in OUT_OF_STEP.items():
        with pytest.raises(StepBlocked) as refused:
            act(desk, before)
        assert refused.value.gaps[0] in ("not_current", "outcome"), name
    with pytest.raises(StepBlocked):
        decisions.record_decision(
            desk, case, before.case.version, before.case.line(1).items, "paper"
        )
    with pytest.raises(StepBlocked):
        fees.waive_fee(office.of(SUPERVISOR), case, before.case.version, "hardship")
    after = look(desk, case)
    assert (after.case, after.letters) == (before.case, before.letters)


def test_the_address_cannot_be_exchanged_between_the_two_checks(checked: Reached) -> None:
    office, case = checked
    desk = office.of(OPERATOR)
    view = look(desk, case)
    verification.sign_first_check(
        desk, case, view.case.version, an_identity(view.case, view.policy)
    )
    with pytest.raises(StepBlocked):
        cases.check_form(desk, case, _version(desk, case), replace(a_form(), requester=ELSEWHERE))
    assert look(desk, case).case.requester == a_party()


def test_the_papers_are_held_against_the_form_and_not_against_what_was_typed_beside_them(
    checked: Reached,
) -> None:
    office, case = checked
    desk = office.of(OPERATOR)
    view = look(desk, case)
    honest = an_identity(view.case, view.policy)
    elsewhere = ELSEWHERE.address.line
    forged = tuple(
        MatchRow(row.item, elsewhere, (elsewhere,)) if row.item is MatchItem.ADDRESS else row
        for row in honest.rows
    )
    with pytest.raises(StepBlocked) as refused:
        verification.sign_first_check(desk, case, view.case.version, replace(honest, rows=forged))
    assert refused.value.gaps == ("match.address",)
    without = tuple(row for row in honest.rows if row.item is not MatchItem.BUILDING)
    with pytest.raises(StepBlocked) as refused:
        verification.sign_first_check(desk, case, view.case.version, replace(honest, rows=without))
    assert refused.value.gaps == ("match.building",)


def test_reopening_the_form_takes_back_the_proof_of_identity(paid: Reached) -> None:
    office, case = paid
    desk = office.of(OPERATOR)
    assert look(desk, case).due.state is ClockState.RUNNING
    cases.reopen_step(desk, case, _version(desk, case), "form", "the address was misread")
    view = look(desk, case)
    assert not view.case.identity.is_confirmed
    assert view.case.identity.papers, "what was seen is kept; both people sign anew"
    assert view.case.confirmed_address is None
    assert view.due.state is ClockState.NOT_STARTED, "the set is not complete any more"
    check_the_form(office, case)
    with pytest.raises(StepBlocked) as refused:
        cases.complete_step(desk, case, _version(desk, case), "identity", "verified")
    assert refused.value.gaps == ("first_check",)
    verify(office, case)


def test_reopening_takes_back_a_letter_that_was_not_issued(decided: Reached) -> None:
    office, case = decided
    letter = write_letter(office, case)
    legal = office.of(LEGAL)
    cases.reopen_step(legal, case, _version(legal, case), "decision", "another item turned up")
    assert letter_of(office, letter).state is LetterState.CANCELLED
    undecided = look(legal, case).case
    assert undecided.lines[0].outcome is None
    assert {item.granted for item in undecided.line(1).items} == {None}
    decide(office, case)
    assert write_letter(office, case) != letter


def test_nothing_is_reopened_once_the_answer_is_issued(decided: Reached) -> None:
    office, case = decided
    letter = write_letter(office, case)
    legal = office.of(SECOND_LEGAL)
    approval.approve_letter(legal, letter, letter_of(office, letter).version, PIN)
    with pytest.raises(WrongState):
        cases.reopen_step(legal, case, _version(legal, case), "decision", "too late")


def test_only_a_done_step_with_a_reason_is_reopened(arrived: Reached) -> None:
    office, case = arrived
    desk = office.of(OPERATOR)
    version = _version(desk, case)
    with pytest.raises(WrongState):
        cases.reopen_step(desk, case, version, "decision", "not yet done")
    with pytest.raises(FieldMissing):
        cases.reopen_step(desk, case, version, "arrival", "  ")
    with pytest.raises(NotFound):
        cases.reopen_step(desk, case, version, "no such step", "why")


def test_who_locates_data_cannot_decide_about_it(paid: Reached) -> None:
    office, case = paid
    desk = office.of(OPERATOR)
    decided = DataItem(1, Text("記録", "Record"), granted=True)
    decisions.record_located(desk, case, _version(desk, case), _search(desk), [decided])
    assert look(desk, case).case.line(1).items[0].granted is None
    ticks = [
        item.key
        for item in next(
            s.text for s in look(desk, case).steps if s.gaps == () and s.text.key == "locate"
        ).checks
    ]
    cases.complete_step(desk, case, _version(desk, case), "locate", "located", ticks)
    with pytest.raises(StepBlocked) as refused:
        cases.complete_step(desk, case, _version(desk, case), "decision", "decided")
    assert refused.value.gaps == ("item.1.decision",)


def test_what_was_found_cannot_be_answered_with_nothing_held(paid: Reached) -> None:
    office, case = paid
    desk, legal = office.of(OPERATOR), office.of(LEGAL)
    item = DataItem(1, Text("記録", "Record"))
    decisions.record_located(desk, case, _version(desk, case), _search(desk), [item])
    locate = next(s.text for s in look(desk, case).steps if s.text.key == "locate")
    ticks = [check.key for check in locate.checks]
    cases.complete_step(desk, case, _version(desk, case), "locate", "located", ticks)
    with pytest.raises(WrongState):
        decisions.record_decision(legal, case, _version(legal, case), [], "paper")
    other = replace(item, content="氏名: 他人", granted=True)
    decisions.record_decision(legal, case, _version(legal, case), [other], "paper")
    assert look(legal, case).case.line(1).items == (replace(item, granted=True),)


def test_a_paper_came_in_an_envelope_of_the_case(checked: Reached) -> None:
    office, case = checked
    desk = office.of(OPERATOR)
    view = look(desk, case)
    identity = an_identity(view.case, view.policy)
    earlier = identity.papers[0].received_on - timedelta(days=30)
    backdated = replace(identity, papers=(replace(identity.papers[0], received_on=earlier),))
    for act in (verification.save_identity, verification.sign_first_check):
        with pytest.raises(NotFound):
            act(desk, case, view.case.version, backdated)


def test_the_form_is_of_a_known_requester_and_not_of_tomorrow(arrived: Reached) -> None:
    office, case = arrived
    desk = office.of(OPERATOR)
    neighbours = replace(a_form(), requester_kind="neighbour")
    with pytest.raises(RequesterRefused):
        cases.check_form(desk, case, _version(desk, case), neighbours)
    tomorrows = replace(a_form(), dated_on=desk.today + timedelta(days=1))
    with pytest.raises(DateInFuture):
        cases.check_form(desk, case, _version(desk, case), tomorrows)
    cases.check_form(
        desk, case, _version(desk, case), replace(a_form(), standing=Standing.SOMEONE_ELSE)
    )
    assert look(desk, case).case.standing is Standing.PERSON


def test_the_history_of_a_case_shows_the_call(arrived: Reached) -> None:
    office, case = arrived
    acts = {each.entry.act for each in look(office.of(OPERATOR), case).history}
    assert "inquiry_logged" in acts


def test_a_ground_the_law_does_not_give_is_refused(paid: Reached) -> None:
    office, case = paid
    desk, legal = office.of(OPERATOR), office.of(LEGAL)
    item = DataItem(1, Text("記録", "Record"))
    decisions.record_located(desk, case, _version(desk, case), _search(desk), [item])
    locate = next(s.text for s in look(desk, case).steps if s.text.key == "locate")
    ticks = [check.key for check in locate.checks]
    cases.complete_step(desk, case, _version(desk, case), "locate", "located", ticks)
    withheld = [replace(item, granted=False, ground="we would rather not")]
    with pytest.raises(NotFound):
        decisions.record_decision(legal, case, _version(legal, case), withheld, "paper")


def test_there_is_one_answer_and_it_is_the_one_decided(decided: Reached) -> None:
    office, case = decided
    legal = office.of(LEGAL)
    with pytest.raises(StepBlocked):
        letters.start_letter(legal, case, _version(legal, case), LetterCode("L06"))
    letters.start_letter(legal, case, _version(legal, case), LetterCode("L07"))
    with pytest.raises(WrongState):
        letters.start_letter(legal, case, _version(legal, case))


def test_days_that_cannot_be_are_refused(paid: Reached) -> None:
    office, case = paid
    desk = office.of(OPERATOR)
    tomorrow = desk.today + timedelta(days=1)
    version = _version(desk, case)
    with pytest.raises(Mistakes):
        fees.record_fee(desk, case, version, FeeReceived("postal_order", 1000, tomorrow))
    late = [replace(_search(desk)[0], as_of=tomorrow)]
    with pytest.raises(DateInFuture):
        decisions.record_located(desk, case, version, late, [])


def test_disposal_is_signed_by_another_and_not_before_the_papers_came(decided: Reached) -> None:
    office, case = decided
    letter = write_letter(office, case)
    approval.approve_letter(office.of(SECOND_LEGAL), letter, letter_of(office, letter).version, PIN)
    print_and_post(office, letter)
    desk, other = office.of(OPERATOR), office.of(SUPERVISOR)
    view = look(desk, case)
    with pytest.raises(StepBlocked) as blocked:
        disposal.sign_disposal(other, case, view.case.version, PIN)
    assert blocked.value.gaps == ("disposal",)
    assert view.case.arrived_on is not None
    early = view.case.arrived_on - timedelta(days=1)
    with pytest.raises(BeforeArrival):
        disposal.dispose_papers(desk, case, view.case.version, "shredded", early)
    with pytest.raises(DateInFuture):
        disposal.dispose_papers(
            desk, case, view.case.version, "shredded", desk.today + timedelta(days=1)
        )
    with pytest.raises(FieldMissing):
        disposal.dispose_papers(desk, case, view.case.version, "", desk.today)
    disposal.dispose_papers(desk, case, view.case.version, "shredded", desk.today)
    with pytest.raises(SamePerson):
        disposal.sign_disposal(desk, case, _version(desk, case), PIN)
    disposal.sign_disposal(other, case, _version(other, case), PIN)
    with pytest.raises(WrongState):
        cases.check_form(desk, case, _version(desk, case), a_form())


def test_who_withdraws_is_told_before_the_papers_are_disposed_of(checked: Reached) -> None:
    office, case = checked
    desk = office.of(OPERATOR)
    cases.complete_step(desk, case, _version(desk, case), "identity", "withdrawn")
    view = look(desk, case)
    assert view.shown.outcome is LineOutcome.WITHDRAWN
    assert stage_of(view.case, view.policy) is CaseStage.REPLYING
    with pytest.raises(StepBlocked):
        disposal.dispose_papers(desk, case, view.case.version, "shredded", desk.today)


def _ask_for_the_fee(office: Office) -> CaseId:
    """A case without its fee, paused by the posted L04."""
    case = call_and_form(office)
    check_the_form(office, case)
    verify(office, case)
    desk = office.of(OPERATOR)
    with desk.open_work() as work:
        work.cases.save(replace(work.cases.get(case), fees=()))
        work.commit()
    asked = cases.complete_step(desk, case, _version(desk, case), "fee", "ask")
    letter = letter_of(office, asked.letter)
    assert letter.code == "L04"
    assert letter.deficiencies == ()
    approval.ask_approval(desk, letter.id, letter.version)
    approval.approve_letter(
        office.of(SUPERVISOR), letter.id, letter_of(office, letter.id).version, PIN
    )
    print_and_post_any(office, letter.id)
    assert look(desk, case).case.open_pause is not None
    return case


def test_a_waived_fee_is_no_longer_waited_for(office: Office) -> None:
    case = _ask_for_the_fee(office)
    office.clock.next_day(2)
    desk, supervisor = office.of(OPERATOR), office.of(SUPERVISOR)
    with pytest.raises(StepBlocked) as blocked:
        cases.complete_step(desk, case, _version(desk, case), "fee", "waived")
    assert blocked.value.gaps == ("waiver",)
    with pytest.raises(FieldMissing):
        fees.waive_fee(supervisor, case, _version(desk, case), " ")
    fees.waive_fee(supervisor, case, _version(desk, case), "hardship")
    cases.complete_step(desk, case, _version(desk, case), "fee", "waived")
    view = look(desk, case)
    assert view.case.open_pause is None
    assert view.due.state is ClockState.RUNNING


def test_a_fee_sent_later_ends_the_wait_and_the_step(office: Office) -> None:
    case = _ask_for_the_fee(office)
    office.clock.next_day(4)
    desk = office.of(OPERATOR)
    fee = a_fee_item(1, issued_on=desk.today)
    mail.register_mail(desk, an_envelope(desk.today, fee, case=case))
    cases.complete_step(desk, case, _version(desk, case), "fee", "paid")
    assert look(desk, case).case.line(1).complete_on == desk.today


def test_a_letter_that_asks_for_what_came_meanwhile_stops_no_clock(checked: Reached) -> None:
    office, case = checked
    desk = office.of(OPERATOR)
    asked = cases.complete_step(desk, case, _version(desk, case), "identity", "ask")
    letter = letter_of(office, asked.letter)
    approval.ask_approval(desk, letter.id, letter.version)
    approval.approve_letter(
        office.of(SUPERVISOR), letter.id, letter_of(office, letter.id).version, PIN
    )
    verify(office, case)
    print_and_post_any(office, letter.id)
    assert look(desk, case).case.open_pause is None


def test_legal_staff_end_the_step_they_took_over(arrived: Reached) -> None:
    office, case = arrived
    desk, legal = office.of(OPERATOR), office.of(LEGAL)
    with pytest.raises(FieldMissing):
        cases.complete_step(desk, case, _version(desk, case), "form", "to_legal")
    cases.complete_step(
        desk, case, _version(desk, case), "form", "to_legal", note="a lawyer writes for him"
    )
    assert look(desk, case).case.owner is None
    with pytest.raises(NotAllowed):
        cases.check_form(desk, case, _version(desk, case), a_form())
    cases.check_form(legal, case, _version(legal, case), a_form())
    ticks = [
        i.key for i in next(s.text for s in look(desk, case).steps if s.text.key == "form").checks
    ]
    for outcome in ("complete", "ask"):
        with pytest.raises(NotAllowed):
            cases.complete_step(desk, case, _version(desk, case), "form", outcome, ticks)
    cases.complete_step(legal, case, _version(legal, case), "form", "complete", ticks)
    assert look(desk, case).case.referred_because == ""


def _form_asking(words: str) -> FormValues:
    """The form with other words for what is asked."""
    return replace(a_form(), requests=(replace(a_form().requests[0], asked_for=words),))


def test_the_second_of_two_saves_gets_both_versions(arrived: Reached) -> None:
    office, case = arrived
    first, second = office.of(OPERATOR), office.of(SUPERVISOR)
    version = _version(first, case)
    cases.check_form(first, case, version, a_form())
    with pytest.raises(StaleSave) as refused:
        cases.check_form(second, case, version, _form_asking("something else"))
    assert refused.value.mine == version
    assert refused.value.theirs == look(first, case).case
    assert look(first, case).case.line(1).asked_for == a_form().requests[0].asked_for


def test_a_case_is_given_only_to_who_can_work_on_it(arrived: Reached) -> None:
    office, case = arrived
    supervisor = office.of(SUPERVISOR)
    cases.assign(supervisor, case, office.of(LEGAL).session.user)
    assert look(supervisor, case).case.owner == office.of(LEGAL).session.user
    for nobody in (office.of("admin").session.user, UserId(999)):
        with pytest.raises(NotFound):
            cases.assign(supervisor, case, nobody)
    cases.assign(supervisor, case, None)
    assert look(supervisor, case).case.owner is None


def test_two_people_write_notes_at_once_and_both_stay(arrived: Reached) -> None:
    office, case = arrived
    cases.add_note(office.of(OPERATOR), case, "called back")
    cases.add_note(office.of(SUPERVISOR), case, "looked at the file")
    with pytest.raises(FieldMissing):
        cases.add_note(office.of(OPERATOR), case, "\n ")
    assert len(look(office.desk, case).case.notes) == 2


def test_the_second_person_may_type_the_house_number_alone(checked: Reached) -> None:
    office, case = checked
    first, second = office.of(OPERATOR), office.of(SUPERVISOR)
    view = look(first, case)
    verification.sign_first_check(
        first, case, view.case.version, an_identity(view.case, view.policy)
    )
    signed = look(second, case).case
    answers = [expected_answer(signed.identity, prompt) for prompt in signed.identity.prompts]
    assert "3-2-17" in answers
    with pytest.raises(StepBlocked) as refused:
        verification.confirm_identity(second, case, signed.version, PIN)
    assert refused.value.gaps == ("prompts",)
    verification.answer_as_second(second, case, signed.version, answers)
    verification.confirm_identity(second, case, _version(second, case), PIN)
    assert look(second, case).case.identity.is_confirmed


def test_the_second_person_gives_the_check_back_with_a_reason(checked: Reached) -> None:
    office, case = checked
    first, second = office.of(OPERATOR), office.of(SUPERVISOR)
    view = look(first, case)
    with pytest.raises(StepBlocked) as refused:
        verification.answer_as_second(second, case, view.case.version, [])
    assert refused.value.gaps == ("first_check",)
    verification.sign_first_check(
        first, case, view.case.version, an_identity(view.case, view.policy)
    )
    with pytest.raises(FieldMissing):
        verification.send_back_identity(second, case, _version(second, case), "")
    verification.send_back_identity(second, case, _version(second, case), "the copy is blurred")
    identity = look(first, case).case.identity
    assert identity.checked_by is None
    assert identity.sent_back_because == "the copy is blurred"
