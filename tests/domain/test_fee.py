# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a request costs: by type and day, by name, with options; and what cannot be paid."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inquirydesk.domain.fee import (
    Charge,
    Fee,
    FeeTime,
    Per,
    cost_for,
    due_for,
    options_of,
    payable,
)
from inquirydesk.domain.line import Line, LineOutcome
from inquirydesk.domain.sourced import TypeCode
from tests.builders import a_fee, a_policy, a_rate, an_option

DISC, PURP = TypeCode("DISC"), TypeCode("PURP")
DAY = date(2026, 6, 23)
LINE = Line(1, DISC)
INSTRUMENTS = a_policy().instruments


def due(fee: Fee, line: Line = LINE, on: date = DAY) -> int:
    return due_for(line, fee, on)


def test_the_fee_in_force_on_the_day_of_receipt_applies() -> None:
    newer = a_rate(1200, since=date(2026, 10, 1))
    fee = a_fee(a_rate(1000), newer)
    assert due(fee, on=date(2026, 9, 30)) == 1000
    assert due(fee, on=date(2026, 10, 1)) == 1200
    assert due(fee, on=date(2026, 3, 31)) == 0, "before the first day nothing was published"


def test_each_type_has_its_own_amount_and_others_cost_nothing() -> None:
    fee = a_fee(a_rate(1000), a_rate(500, PURP))
    assert due(fee) == 1000
    assert due(fee, Line(1, PURP)) == 500
    assert due(fee, Line(1, TypeCode("CORR"))) == 0
    assert fee.types(DAY) == (DISC, PURP)


def test_free_of_charge_is_a_fee_of_nothing_and_not_a_fee_not_set() -> None:
    free = a_fee(a_rate(0))
    assert due(free) == 0
    assert free.types(DAY) == ()
    assert due_for(LINE, None, DAY) == 0


def test_a_fee_per_name_is_taken_for_each_name_searched() -> None:
    fee = a_fee(a_rate(300, per=Per.NAME))
    assert due(fee, replace(LINE, charge=Charge(names=3))) == 900
    per_request = a_fee(a_rate(300))
    assert due(per_request, replace(LINE, charge=Charge(names=3))) == 300


def test_an_option_costs_more_only_where_it_is_wanted_and_offered() -> None:
    fee = replace(
        a_fee(a_rate(1000), a_rate(500, PURP)),
        options=(an_option("addressee_only", 450), an_option("medium", 200, PURP)),
    )
    wanted = Charge(options=("addressee_only", "medium"))
    assert due(fee, replace(LINE, charge=wanted)) == 1450
    assert due(fee, Line(1, PURP, charge=wanted)) == 1150
    assert [option.key for option in options_of(fee, DISC, DAY)] == ["addressee_only"]
    assert options_of(fee, TypeCode("CORR"), DAY) == ()


def test_a_fee_in_two_stages_is_due_in_part_with_the_request() -> None:
    fee = a_fee(a_rate(300), a_rate(700, time=FeeTime.AFTER_DECISION))
    assert due_for(LINE, fee, DAY, FeeTime.WITH_REQUEST) == 300
    assert due_for(LINE, fee, DAY, FeeTime.AFTER_DECISION) == 1000
    assert cost_for(fee, DISC, DAY) == 1000


def test_a_fee_after_the_decision_may_be_owed_for_some_outcomes_only() -> None:
    later = a_rate(700, time=FeeTime.AFTER_DECISION, owed_if=("granted", "partial"))
    fee = a_fee(a_rate(300), later)
    assert due(fee, replace(LINE, outcome=LineOutcome.GRANTED)) == 1000
    assert due(fee, replace(LINE, outcome=LineOutcome.REFUSED)) == 300
    assert due(fee) == 1000, "while it is open the whole fee is expected"


def test_what_was_paid_is_kept_on_refusal_unless_the_policy_says_otherwise() -> None:
    refused = replace(LINE, outcome=LineOutcome.REFUSED)
    assert due(a_fee(a_rate(1000)), refused) == 1000
    assert due(replace(a_fee(a_rate(1000)), refunded_if=("refused",)), refused) == 0


def test_a_waived_line_owes_nothing() -> None:
    assert due(a_fee(a_rate(1000)), replace(LINE, charge=Charge(waived_because="hardship"))) == 0


@pytest.mark.parametrize(
    ("amount", "keys", "can"),
    [
        (430, ["postal_order"], False),
        (430, ["postal_order", "stamps"], True),
        (1080, ["postal_order"], False),
        (1000, ["postal_order"], True),
        (2850, ["postal_order"], True),
        (600, ["postal_order"], True),
        (0, [], True),
        (1, [], False),
    ],
)
def test_an_amount_is_payable_only_in_what_exists(amount: int, keys: list[str], can: bool) -> None:
    assert payable(amount, [INSTRUMENTS[key] for key in keys]) is can


def test_a_voucher_pays_what_is_no_higher_than_its_price() -> None:
    voucher = replace(INSTRUMENTS["voucher"], price_from=1000, price_until=1200)
    assert payable(1100, [voucher])
    assert not payable(1300, [voucher])
