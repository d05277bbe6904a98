# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who owes what: no yen is lost or invented, whatever came in whatever order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.domain.fee import Charge, Fee, FeeTime, Per, Rejection, ReturnedBy
from inquirydesk.domain.line import Line, LineOutcome
from inquirydesk.domain.payment import SURPLUS, FeeReceived, FeeReturn
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.settlement import Settlement, settle
from inquirydesk.domain.sourced import TypeCode
from tests.builders import a_fee, a_policy, a_rate

DISC, PURP, CORR = TypeCode("DISC"), TypeCode("PURP"), TypeCode("CORR")
DAY = date(2026, 6, 23)
INSTRUMENTS = {
    **a_policy().instruments,
    "voucher": replace(a_policy().instruments["voucher"], price_from=1000, price_until=1200),
}
FEE = replace(
    a_fee(
        a_rate(300),
        a_rate(700, time=FeeTime.AFTER_DECISION, owed_if=("granted", "partial")),
        a_rate(500, PURP, per=Per.NAME),
    ),
    instruments=("postal_order", "voucher"),
)
ONE = (Line(1, DISC),)
TWO = (Line(1, DISC), Line(2, PURP))


def an_order(amount: int, issued_on: date | None = date(2026, 6, 1)) -> FeeReceived:
    return FeeReceived("postal_order", amount, DAY, issued_on=issued_on)


def settled(
    lines: Sequence[Line],
    *payments: FeeReceived,
    fee: Fee | None = FEE,
    returns: Sequence[FeeReturn] = (),
) -> Settlement:
    return settle(lines, payments, returns, fee, INSTRUMENTS, DAY)


def a_return(amount: int, payment: int = SURPLUS) -> FeeReturn:
    return FeeReturn(amount, ReturnedBy.STAMPS, DAY, UserId(1), payment)


def test_what_is_due_with_the_request_is_paid_first_and_the_lowest_line_before_others() -> None:
    found = settled(TWO, an_order(500))
    first = FeeTime.WITH_REQUEST
    assert [(part.line, part.time, part.paid) for part in found.parts[:2]] == [
        (1, first, 300),
        (2, first, 200),
    ]
    assert found.short(1, first) == 0
    assert found.short(2, first) == 300
    assert (found.due(), found.paid(), found.short(), found.surplus) == (1500, 500, 1000, 0)


def test_money_sent_early_waits_for_what_is_due_after_the_decision() -> None:
    found = settled(ONE, an_order(1000))
    assert (found.paid(by=FeeTime.WITH_REQUEST), found.paid(), found.surplus) == (300, 1000, 0)
    refused = (replace(ONE[0], outcome=LineOutcome.REFUSED),)
    assert settled(refused, an_order(1000)).surplus == 700


def test_what_does_not_count_pays_nothing_and_waits_to_go_back() -> None:
    found = settled(ONE, an_order(300, date(2025, 6, 1)), FeeReceived("stamps", 300, DAY))
    assert dict(found.rejected) == {1: Rejection.OUT_OF_DATE, 2: Rejection.NOT_ACCEPTED}
    assert (found.received, found.short()) == (0, 1000)
    gone = settled(
        ONE,
        an_order(300, date(2025, 6, 1)),
        FeeReceived("stamps", 300, DAY),
        returns=[a_return(300, payment=2)],
    )
    assert dict(gone.rejected) == {1: Rejection.OUT_OF_DATE}


def test_a_surplus_that_went_back_is_no_longer_there() -> None:
    found = settled(ONE, an_order(1000), an_order(500))
    assert found.surplus == 500
    found = settled(ONE, an_order(1000), an_order(500), returns=[a_return(500)])
    assert (found.surplus, found.short(), found.received) == (0, 0, 1000)


def test_a_voucher_pays_one_fee_and_its_shops_margin_does_not_go_back() -> None:
    voucher = FeeReceived("voucher", 1200, DAY, serial="A-1")
    found = settled(ONE, voucher)
    assert (found.paid(), found.surplus, found.kept) == (1000, 0, 200)
    twice = settled(ONE, voucher, voucher)
    assert (twice.surplus, twice.kept, twice.unused) == (1200, 200, (2,)), "it goes back whole"
    free = settled((Line(1, CORR),), voucher)
    assert (free.surplus, free.kept, free.unused) == (1200, 0, (1,))


def test_a_voucher_goes_back_whole_when_nothing_is_owed() -> None:
    fee = replace(
        a_fee(a_rate(1000, time=FeeTime.AFTER_DECISION, owed_if=("granted", "partial"))),
        instruments=("postal_order", "voucher"),
    )
    voucher = FeeReceived("voucher", 1100, DAY, serial="A-1")
    none_held = (replace(ONE[0], outcome=LineOutcome.NONE_HELD),)
    found = settled(none_held, voucher, fee=fee)
    assert (found.surplus, found.kept, found.unused) == (1100, 0, (1,))
    gone = settled(none_held, voucher, fee=fee, returns=[a_return(1100, payment=1)])
    assert (gone.received, gone.surplus, gone.kept, gone.unused) == (0, 0, 0, ())


def test_of_two_vouchers_for_one_fee_the_lower_pays_in_whatever_order_they_came() -> None:
    low, high = FeeReceived("voucher", 1050, DAY), FeeReceived("voucher", 1120, DAY)
    for payments, unused in (((low, high), 2), ((high, low), 1)):
        found = settled(ONE, *payments)
        assert (found.paid(), found.kept, found.surplus) == (1000, 50, 1120)
        assert found.unused == (unused,)


def test_money_pays_before_a_voucher_so_that_nothing_is_kept_needlessly() -> None:
    found = settled(ONE, FeeReceived("voucher", 1200, DAY), an_order(1000))
    assert (found.paid(), found.kept, found.surplus, found.unused) == (1000, 0, 1200, (1,))


def test_without_a_fee_all_money_goes_back() -> None:
    found = settled(ONE, an_order(1000), fee=None)
    assert (found.due(), found.received, found.surplus) == (0, 1000, 1000)


def test_correction_never_costs_anything() -> None:
    found = settled((Line(1, CORR), Line(2, DISC)), an_order(1000))
    assert (found.due(1), found.paid(2), found.surplus) == (0, 1000, 0)


def test_what_is_still_to_be_read_is_named_with_its_payment() -> None:
    found = settled(ONE, an_order(500), an_order(500, None))
    assert found.unread == ((2, "issued_on"),)


_lines = st.lists(
    st.builds(
        Line,
        number=st.just(0),
        type=st.sampled_from([DISC, PURP, CORR]),
        outcome=st.sampled_from([None, *LineOutcome]),
        charge=st.builds(
            Charge, names=st.integers(1, 4), waived_because=st.sampled_from(["", "", "hardship"])
        ),
    ),
    min_size=1,
    max_size=4,
).map(lambda lines: tuple(replace(each, number=n) for n, each in enumerate(lines, start=1)))

_payments = st.lists(
    st.builds(
        FeeReceived,
        instrument=st.sampled_from(["postal_order", "voucher", "stamps"]),
        amount=st.sampled_from([50, 300, 500, 1000, 1200]),
        received_on=st.just(DAY),
        issued_on=st.sampled_from([None, date(2025, 1, 1), date(2026, 6, 1)]),
    ),
    max_size=5,
)


@given(lines=_lines, payments=_payments, data=st.data())
def test_no_yen_is_lost_or_invented_and_the_order_of_payments_does_not_matter(
    lines: tuple[Line, ...], payments: list[FeeReceived], data: st.DataObject
) -> None:
    found = settle(lines, payments, (), FEE, INSTRUMENTS, DAY)
    came = sum(payment.amount for payment in payments)
    back = sum(payments[number - 1].amount for number, _ in found.rejected)
    assert came == back + found.paid() + found.surplus + found.kept
    assert found.received == found.paid() + found.surplus
    assert sum(payments[number - 1].amount for number in found.unused) <= found.surplus
    for line in lines:
        for by in FeeTime:
            due, paid, short = (f(line.number, by) for f in (found.due, found.paid, found.short))
            assert paid + short == due
            assert 0 <= paid <= due
    assert not (found.surplus and found.short()), "nobody is asked for what lies here"
    shuffled = data.draw(st.permutations(payments))
    again = settle(lines, shuffled, (), FEE, INSTRUMENTS, DAY)
    assert (again.parts, again.surplus, again.kept) == (found.parts, found.surplus, found.kept)
    assert sorted(why for _, why in again.rejected) == sorted(why for _, why in found.rejected)


@given(lines=_lines, payments=_payments)
def test_returning_all_that_goes_back_leaves_what_is_owed(
    lines: tuple[Line, ...], payments: list[FeeReceived]
) -> None:
    found = settle(lines, payments, (), FEE, INSTRUMENTS, DAY)
    returns = [a_return(payments[number - 1].amount, number) for number, _ in found.rejected]
    returns += [a_return(found.surplus)] if found.surplus else []
    left = settle(lines, payments, returns, FEE, INSTRUMENTS, DAY)
    assert (left.rejected, left.surplus, left.received) == ((), 0, found.paid())
    assert left.parts == found.parts
