# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fee of a case at the desk: what counts, what is asked for, what goes back, what is waived."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from inquirydesk.desk import cases, fees, mail
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.facts import ending_facts
from inquirydesk.desk.fee_facts import company_fee_facts, fee_facts
from inquirydesk.desk.letter_content import texts_of
from inquirydesk.domain.case import Case
from inquirydesk.domain.errors import (
    AmountImpossible,
    DateInFuture,
    FieldMissing,
    Mistakes,
    MoreThanLeft,
    NotAllowed,
    NotFound,
    StepBlocked,
)
from inquirydesk.domain.fee import FeeTime, Per, Rejection, ReturnedBy
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter_text import AddressRule, strictest
from inquirydesk.domain.line import Line, LineOutcome
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import LetterId, OutgoingLetter
from inquirydesk.domain.payment import FeeReceived, FeeReturn
from inquirydesk.domain.person import Standing
from inquirydesk.domain.placeholders import PLACEHOLDERS, fits
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.settlement import settlement_of
from inquirydesk.domain.sourced import Language, LetterCode, Text, TypeCode
from inquirydesk.domain.steps import guide_of
from tests.acts import call_and_form, check_the_form, look, verify
from tests.builders import (
    OPERATOR,
    SUPERVISOR,
    Office,
    a_fee,
    a_fee_item,
    a_party,
    a_policy,
    a_rate,
    an_envelope,
    an_option,
)

ARRIVED_ON = date(2026, 6, 16)
STAMPS = EnvelopeItem(2, ItemKind.FEE, instrument="stamps", amount=500)


def at_fee(office: Office, *came: EnvelopeItem) -> CaseId:
    """A case at its fee step; these payments came with a later envelope, its own is taken out."""
    case = call_and_form(office)
    check_the_form(office, case)
    verify(office, case)
    desk = office.of(OPERATOR)
    with desk.open_work() as work:
        work.cases.save(replace(work.cases.get(case), fees=()))
        work.commit()
    if came:
        mail.register_mail(desk, an_envelope(desk.today, *came, case=case))
    return case


def at(desk: Desk, case: CaseId) -> Case:
    return look(desk, case).case


def blocked_by(desk: Desk, case: CaseId) -> tuple[str, ...]:
    with pytest.raises(StepBlocked) as blocked:
        cases.complete_step(desk, case, at(desk, case).version, "fee", "paid")
    return tuple(blocked.value.gaps)


def test_a_postal_order_out_of_date_on_arrival_does_not_count_and_goes_back(office: Office) -> None:
    desk = office.of(OPERATOR)
    old = a_fee_item(1, issued_on=desk.today - timedelta(days=200))
    case = at_fee(office, old)
    assert blocked_by(desk, case) == ("fee_short",)
    stored = at(desk, case)
    policy = desk.policy_for(stored)
    assert settlement_of(stored, policy).rejected == ((1, Rejection.OUT_OF_DATE),)
    facts = fee_facts(stored, policy, "fee")
    assert (facts["fee_short"], facts["fee_received"]) == (1000, None)
    assert facts["fee_rejected"] == (
        Text(
            "定額小為替 1,000円：到着した日に、有効期間を過ぎていました。",
            "postal money order, 1,000 yen: it was out of date on the day it arrived.",
        ),
    )
    fees.return_fee(desk, case, stored.version, 1)
    (back,) = at(desk, case).fee_returns
    assert (back.amount, back.how, back.payment) == (1000, ReturnedBy.INSTRUMENT, 1)
    assert back.returned_on == desk.today
    with pytest.raises(MoreThanLeft):
        fees.return_fee(desk, case, at(desk, case).version, 1)


def test_stamps_where_only_orders_are_accepted_are_told_beside_what_is_missing(
    office: Office,
) -> None:
    desk = office.of(OPERATOR)
    case = at_fee(office, a_fee_item(1, 500, issued_on=desk.today), STAMPS)
    stored = at(desk, case)
    facts = fee_facts(stored, desk.policy_for(stored), "fee")
    assert (facts["fee_received"], facts["fee_short"], facts["fee_surplus"]) == (500, 500, None)
    assert facts["fee_received_by"] == Text("定額小為替", "postal money order")
    assert blocked_by(desk, case) == ("fee_short",)


def test_an_order_whose_day_of_issue_was_not_read_is_read_at_the_step(office: Office) -> None:
    desk = office.of(OPERATOR)
    case = at_fee(office, a_fee_item(1))
    assert blocked_by(desk, case) == ("payment.1.issued_on",)
    stored = at(desk, case)
    read = replace(stored.fees[0], issued_on=desk.today)
    with pytest.raises(NotFound):
        fees.read_fee(desk, case, stored.version, 2, read)
    fees.read_fee(desk, case, stored.version, 1, read)
    cases.complete_step(desk, case, at(desk, case).version, "fee", "paid")


def test_a_surplus_goes_back_the_way_the_policy_says_and_only_once(office: Office) -> None:
    desk = office.of(OPERATOR)
    today = desk.today
    case = at_fee(office, a_fee_item(1, issued_on=today), a_fee_item(2, 500, issued_on=today))
    stored = at(desk, case)
    facts = fee_facts(stored, desk.policy_for(stored))
    assert facts["fee_surplus"] == 500
    assert facts["fee_return_by"] == Text("郵便切手で", "in postage stamps")
    fees.return_fee(desk, case, stored.version)
    stored = at(desk, case)
    assert [(back.amount, back.how) for back in stored.fee_returns] == [(500, ReturnedBy.STAMPS)]
    assert settlement_of(stored, desk.policy_for(stored)).surplus == 0
    with pytest.raises(MoreThanLeft):
        fees.return_fee(desk, case, stored.version)
    with pytest.raises(MoreThanLeft):
        fees.return_fee(desk, case, stored.version, 1)
    told = [each.entry.act for each in look(desk, case).history]
    assert told.count("fee_returned") == 1


def test_a_payment_that_came_later_is_entered_and_checked(office: Office) -> None:
    desk = office.of(OPERATOR)
    case = at_fee(office)
    version = at(desk, case).version
    late = FeeReceived("postal_order", 430, desk.today + timedelta(days=1))
    with pytest.raises(Mistakes) as refused:
        fees.record_fee(desk, case, version, late)
    assert [type(each) for each in refused.value.mistakes] == [DateInFuture, AmountImpossible]
    with pytest.raises(Mistakes) as refused:
        fees.record_fee(desk, case, version, FeeReceived("", 0, desk.today))
    assert [type(each) for each in refused.value.mistakes] == [FieldMissing, FieldMissing]
    cash = FeeReceived("cash_by_mail", 1000, desk.today)
    fees.record_fee(desk, case, version, cash)
    (stored,) = at(desk, case).fees
    assert stored.mail_class == "cash_registered"


def test_a_fee_is_waived_with_a_reason_by_who_may(office: Office) -> None:
    case = at_fee(office)
    desk, supervisor = office.of(OPERATOR), office.of(SUPERVISOR)
    with pytest.raises(NotAllowed):
        fees.waive_fee(desk, case, at(desk, case).version, "hardship")
    with pytest.raises(FieldMissing):
        fees.waive_fee(supervisor, case, at(desk, case).version, " ")
    fees.waive_fee(supervisor, case, at(desk, case).version, "hardship")
    assert at(desk, case).lines[0].charge.waived_because == "hardship"


def test_what_a_line_is_charged_for_is_typed_at_its_fee_step(office: Office) -> None:
    desk = office.of(OPERATOR)
    case = at_fee(office)
    fees.set_charge(desk, case, at(desk, case).version, 3, ())
    assert at(desk, case).lines[0].charge.names == 3
    version = at(desk, case).version
    for names in (0, -1, 21):
        with pytest.raises(AmountImpossible):
            fees.set_charge(desk, case, version, names, ())
    with pytest.raises(NotFound):
        fees.set_charge(desk, case, version, 1, ("no such option",))


@pytest.mark.parametrize("amount", [-300, 430, 5_000_000])
def test_an_amount_that_does_not_exist_is_refused_when_mail_is_registered(
    office: Office, amount: int
) -> None:
    desk = office.of(OPERATOR)
    with pytest.raises(Mistakes) as refused:
        mail.register_mail(desk, an_envelope(desk.today, a_fee_item(1, amount)))
    (mistake,) = refused.value.mistakes
    assert isinstance(mistake, AmountImpossible)


def test_what_is_told_of_a_fee_has_a_line_for_each_amount() -> None:
    policy = a_policy()
    later = a_rate(700, time=FeeTime.AFTER_DECISION)
    fee = replace(
        a_fee(a_rate(300, per=Per.NAME), later), options=(an_option("medium", 200, "DISC"),)
    )
    facts = company_fee_facts(replace(policy, fee=fee), date(2026, 6, 23), [TypeCode("DISC")])
    name = policy.types[TypeCode("DISC")].name
    assert facts["fee_list"] == (
        Text(
            f"{name.ja}：お調べするお名前1つにつき300円（請求の際に）",
            f"{name.en}: 300 yen for each name searched, with the request",
        ),
        Text(
            f"{name.ja}：1件につき700円（決定の後に）",
            f"{name.en}: 700 yen for each request, after the decision",
        ),
        Text(
            f"{name.ja}（medium）：加算額200円（請求の際に）",
            f"{name.en} (medium): 200 yen in addition, with the request",
        ),
    )
    assert (facts["fee"], facts["fee_later"], facts["fee_with_request"]) == (1000, True, True)


def test_free_of_charge_is_said_and_a_fee_not_set_is_not_spoken_of() -> None:
    policy, on = a_policy(), date(2026, 6, 23)
    free = company_fee_facts(replace(policy, fee=a_fee(a_rate(0))), on)
    assert [row.ja.endswith("：無料") for row in free["fee_list"]] == [True]  # type: ignore[union-attr]
    assert free["fee"] is None
    assert company_fee_facts(replace(policy, fee=None), on) == {}


def test_every_fact_of_the_fee_is_a_placeholder_of_its_kind(office: Office) -> None:
    desk = office.of(OPERATOR)
    case = at_fee(office, a_fee_item(1, 500, issued_on=desk.today), STAMPS)
    stored = at(desk, case)
    for name, fact in fee_facts(stored, desk.policy_for(stored), "fee").items():
        assert fits(PLACEHOLDERS[name].kind, fact), name


def ended_with(
    came: int, *, complete: bool = True, refunded: bool = False, sent_back: int = 0
) -> tuple[object, object]:
    """What the letter says of the fee of a request that was taken back: amount, returned."""
    line = Line(
        1,
        TypeCode("DISC"),
        outcome=LineOutcome.WITHDRAWN,
        complete_on=ARRIVED_ON if complete else None,
        ended_on=ARRIVED_ON,
    )
    paid = FeeReceived("postal_order", came, issued_on=ARRIVED_ON, received_on=ARRIVED_ON)
    back = FeeReturn(sent_back, ReturnedBy.STAMPS, ARRIVED_ON, UserId(1))
    case = Case(
        id=CaseId(1),
        reference=Reference("26-0001"),
        policy=a_policy().id,
        opened_at=datetime(2026, 6, 16, tzinfo=UTC),
        language=Language.JA,
        requester=a_party(),
        standing=Standing.PERSON,
        requester_kind="self",
        person=a_party(),
        group="customer",
        lines=(line,),
        arrived_on=ARRIVED_ON,
        fees=(paid,) if came else (),
        fee_returns=(back,) if sent_back else (),
    )
    fee = replace(a_fee(a_rate(1000)), refunded_if=("withdrawn",) if refunded else ())
    facts = ending_facts(case, line, replace(a_policy(), fee=fee))
    return facts["fee_received"], facts["fee_returned"]


def test_the_end_of_a_request_says_what_becomes_of_its_fee() -> None:
    assert ended_with(0)[0] is None, "nothing was paid, so nothing is said"
    assert ended_with(1000) == (1000, False), "handled already, and the policy keeps it"
    assert ended_with(1000, refunded=True) == (1000, True)
    assert ended_with(1000, refunded=True, sent_back=1000) == (1000, True), "it went back before"
    assert ended_with(1000, complete=False) == (1000, True), "no fee for a set never complete"


def test_a_fee_asked_for_after_the_decision_goes_only_to_the_confirmed_address(
    office: Office,
) -> None:
    case = at(office.of(OPERATOR), at_fee(office))
    shops = a_policy("tsukimi-stores")
    code = LetterCode("L04")
    assert shops.letters[code].address is AddressRule.GIVEN
    later = next(each.key for each in guide_of(case, shops) if each.kind is StepKind.FEE)
    letter = OutgoingLetter(
        LetterId(1), case.id, code, later, (Language.JA,), case.opened_at.date(), line=1
    )
    assert strictest(texts_of(shops, case, letter)).address is AddressRule.CONFIRMED
    before = replace(letter, step="fee")
    watches = a_policy()
    assert strictest(texts_of(watches, case, before)).address is AddressRule.GIVEN
