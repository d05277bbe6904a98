# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What came for a fee: what counts, what does not, and what cannot be (V15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inquirydesk.domain.errors import AmountImpossible, FieldMissing, IssuedLater
from inquirydesk.domain.fee import Rejection
from inquirydesk.domain.payment import (
    FeeReceived,
    by_hand,
    mistakes_in,
    rejection_of,
    unread,
    valid_until,
)
from inquirydesk.domain.sourced import Channel
from tests.builders import a_fee, a_policy, a_rate

INSTRUMENTS = a_policy().instruments
CAME = date(2026, 10, 1)
FEE = replace(
    a_fee(a_rate(1000)), instruments=("postal_order", "voucher", "cash_by_mail", "transfer")
)
ORDER = FeeReceived("postal_order", 1000, CAME, issued_on=date(2026, 9, 1))
VOUCHER = replace(INSTRUMENTS["voucher"], price_from=900, price_until=1200)


def refused(payment: FeeReceived) -> Rejection | None:
    return rejection_of(payment, INSTRUMENTS.get(payment.instrument), FEE, 1000)


@pytest.mark.parametrize(
    ("issued_on", "last"),
    [
        (date(2026, 4, 1), date(2026, 10, 1)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2026, 2, 28), date(2026, 8, 31)),
        (date(2025, 12, 31), date(2026, 6, 30)),
    ],
)
def test_a_postal_order_is_valid_for_six_months_after_its_issue(
    issued_on: date, last: date
) -> None:
    order = replace(ORDER, issued_on=issued_on)
    assert valid_until(order, INSTRUMENTS["postal_order"]) == last


def test_a_postal_order_out_of_date_on_arrival_does_not_count() -> None:
    assert refused(ORDER) is None
    assert refused(replace(ORDER, issued_on=date(2026, 4, 1))) is None, "its last day"
    assert refused(replace(ORDER, issued_on=date(2026, 3, 31))) is Rejection.OUT_OF_DATE


def test_stamps_do_not_count_where_they_are_not_accepted() -> None:
    assert refused(FeeReceived("stamps", 1000, CAME)) is Rejection.NOT_ACCEPTED
    assert refused(FeeReceived("shells", 1000, CAME)) is Rejection.NOT_ACCEPTED


def test_cash_counts_only_in_registered_mail() -> None:
    cash = FeeReceived("cash_by_mail", 1000, CAME, mail_class="cash_registered")
    assert refused(cash) is None
    assert refused(replace(cash, mail_class="ordinary")) is Rejection.BY_MAIL_CLASS
    assert refused(replace(cash, mail_class="")) is Rejection.BY_MAIL_CLASS
    assert refused(replace(cash, channel=Channel.VISIT)) is Rejection.BY_CHANNEL


def test_a_voucher_below_the_fee_does_not_count() -> None:
    voucher = FeeReceived("voucher", 1000, CAME, serial="A-0001")
    assert rejection_of(voucher, VOUCHER, FEE, 1000) is None
    assert rejection_of(voucher, VOUCHER, FEE, 1001) is Rejection.BELOW_FEE


def test_what_is_not_read_yet_is_named() -> None:
    order = replace(ORDER, issued_on=None)
    assert unread(order, INSTRUMENTS["postal_order"]) == ("issued_on",)
    assert refused(order) is None, "nobody can say yet that it is out of date"
    assert unread(FeeReceived("voucher", 1000, CAME), VOUCHER) == ("serial",)
    assert unread(FeeReceived("transfer", 1000, CAME), INSTRUMENTS["transfer"]) == ("payer",)
    assert unread(ORDER, INSTRUMENTS["postal_order"]) == ()
    assert unread(FeeReceived("shells", 1, CAME), None) == ()


@pytest.mark.parametrize("amount", [-500, 430, 49, 1_000_001, 2_000_000])
def test_an_amount_that_no_postal_order_comes_in_is_refused(amount: int) -> None:
    (mistake,) = mistakes_in(replace(ORDER, amount=amount), INSTRUMENTS["postal_order"])
    assert isinstance(mistake, AmountImpossible)
    assert (mistake.field, mistake.given) == ("amount", amount)
    assert 750 in mistake.faces


def test_an_amount_left_out_is_missing() -> None:
    (mistake,) = mistakes_in(replace(ORDER, amount=0), INSTRUMENTS["postal_order"])
    assert isinstance(mistake, FieldMissing)


def test_a_voucher_has_a_price_within_its_range() -> None:
    voucher = FeeReceived("voucher", 900, CAME)
    assert mistakes_in(voucher, VOUCHER) == ()
    assert mistakes_in(replace(voucher, amount=1201), VOUCHER)
    assert mistakes_in(replace(voucher, amount=899), VOUCHER)
    assert mistakes_in(replace(voucher, amount=7), INSTRUMENTS["stamps"]) == ()
    assert mistakes_in(replace(voucher, amount=-7), None)
    assert mistakes_in(replace(voucher, amount=7), None) == ()


def test_an_order_cannot_be_issued_after_it_came() -> None:
    (mistake,) = mistakes_in(
        replace(ORDER, issued_on=date(2026, 10, 2)), INSTRUMENTS["postal_order"]
    )
    assert isinstance(mistake, IssuedLater)


def test_what_is_entered_by_its_name_came_the_way_it_comes() -> None:
    cash = by_hand(FeeReceived("cash_by_mail", 1000, CAME), INSTRUMENTS["cash_by_mail"])
    assert (cash.channel, cash.mail_class) == (Channel.MAIL, "cash_registered")
    at_desk = by_hand(FeeReceived("cash", 1000, CAME), INSTRUMENTS["cash"])
    assert at_desk.channel is Channel.VISIT
    assert by_hand(ORDER, INSTRUMENTS["postal_order"]) == ORDER
    assert by_hand(ORDER, None) == ORDER
