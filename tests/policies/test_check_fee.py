# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A fee the law does not allow, that nobody can pay or no step takes is refused by its key."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from tests.policies.folders import LAW, PolicyFolders, copied

SOURCE = 'source = { cite = "規程", trust = "design", reviewed_on = 2026-11-30 }'


@pytest.fixture
def folders(tmp_path: Path) -> PolicyFolders:
    return copied(tmp_path)


def _rate(folders: PolicyFolders, *lines: str) -> None:
    _table(folders, "[[fee.rates]]", 'types = ["DISC"]', *lines)


def _table(folders: PolicyFolders, head: str, *lines: str) -> None:
    given = [*lines, "in_force_from = 2026-04-01"]
    if any("in_force_from" in line for line in lines):
        given = list(lines)
    folders.change("policy.toml", "[sources]", "\n".join((head, *given, SOURCE, "", "[sources]")))


def _accept(folders: PolicyFolders, *instruments: str) -> None:
    names = ", ".join(f'"{name}"' for name in instruments)
    folders.change("policy.toml", 'instruments = ["postal_order"]', f"instruments = [{names}]")


def _told(folders: PolicyFolders) -> list[tuple[FaultKind, str, str]]:
    return [(fault.kind, fault.key, fault.found) for fault in folders.faults()]


def test_a_fee_is_taken_only_where_the_law_allows_one(folders: PolicyFolders) -> None:
    folders.change("policy.toml", 'types = ["DISC"]', 'types = ["DISC", "INFO"]')
    fault = folders.fault(FaultKind.FEE_NOT_ALLOWED)
    assert (fault.file, fault.key, fault.found) == ("policy.toml", "fee.rates.0.types", "INFO")
    assert "DISC" in fault.allowed


def test_no_company_makes_correction_cost_something(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/types/DISC.toml", 'basis = "33(1)"', 'basis = "34(1)"')
    (fault,) = (each for each in folders.faults() if each.kind is FaultKind.FEE_NOT_ALLOWED)
    assert (fault.key, fault.found) == ("types.DISC.fee_allowed", "34(1)")
    assert fault.allowed == ("32(2)", "33(1)", "33(5)")


def test_which_requests_may_cost_is_for_the_law_to_say(folders: PolicyFolders) -> None:
    folders.change(
        "policy.toml", 'channels = ["mail"]', 'channels = ["mail"]\nfee_bases = ["34(1)"]'
    )
    assert folders.fault(FaultKind.LAW_CHANGED).key == "fee_bases"


def test_a_fee_that_no_postal_order_adds_up_to_is_refused(folders: PolicyFolders) -> None:
    folders.change("policy.toml", "amount = 1000", "amount = 430")
    fault = folders.fault(FaultKind.FEE_NOT_PAYABLE)
    assert (fault.key, fault.found, fault.allowed) == ("fee.DISC.amount", "430", ("mail",))


def test_the_same_fee_can_be_paid_where_stamps_are_taken(folders: PolicyFolders) -> None:
    folders.change("policy.toml", "amount = 1000", "amount = 430")
    _accept(folders, "postal_order", "stamps")
    assert folders.faults() == ()


def test_a_fee_can_be_paid_by_the_way_requests_come(folders: PolicyFolders) -> None:
    _accept(folders, "cash")
    assert _told(folders) == [(FaultKind.FEE_NOT_PAYABLE, "fee.DISC.amount", "1000")]


def test_every_total_with_options_must_be_payable(folders: PolicyFolders) -> None:
    option = ('key = "addressee_only"', 'name = { ja = "本人限定受取", en = "Addressee only" }')
    _table(folders, "[[fee.options]]", *option, "amount = 480")
    assert _told(folders) == [(FaultKind.FEE_NOT_PAYABLE, "fee.DISC.amount", "1480")]
    folders.change("policy.toml", "amount = 480", "amount = 450")
    assert folders.faults() == ()


def test_an_amount_of_later_must_be_payable_too(folders: PolicyFolders) -> None:
    _rate(folders, "amount = 1080", "in_force_from = 2027-04-01")
    assert _told(folders) == [(FaultKind.FEE_NOT_PAYABLE, "fee.DISC.amount", "1080")]


def test_a_fee_after_the_decision_needs_a_step_behind_it(folders: PolicyFolders) -> None:
    _rate(folders, "amount = 500", 'due = "after_decision"')
    fault = folders.fault(FaultKind.FEE_WITHOUT_STEP)
    assert (fault.key, fault.found) == ("fee.DISC.after_decision", "disclosure")


def test_two_amounts_of_one_day_contradict_each_other(folders: PolicyFolders) -> None:
    _rate(folders, "amount = 500")
    assert (FaultKind.TWICE, "fee.rates.1", "DISC 2026-04-01") in _told(folders)


def test_a_voucher_may_have_a_price_that_is_a_range(folders: PolicyFolders) -> None:
    _accept(folders, "voucher")
    _table(folders, "[instruments.voucher]", "price_from = 1000", "price_until = 1200")
    folders.change("policy.toml", "in_force_from = 2026-04-01\n" + SOURCE, SOURCE)
    assert folders.faults() == ()
    folders.change("policy.toml", "price_until = 1200", "price_until = 900")
    told = _told(folders)
    assert (FaultKind.WRONG_VALUE, "instruments.voucher.price_until", "900") in told
    assert (FaultKind.FEE_NOT_PAYABLE, "fee.DISC.amount", "1000") in told
    folders.change("policy.toml", "price_until = 900\n", "")
    assert (FaultKind.KEY_MISSING, "instruments.voucher.price_until", "") in _told(folders)


@pytest.mark.parametrize(
    ("old", "new", "kind", "key"),
    [
        ('["postal_order"]', '["shells"]', FaultKind.UNKNOWN_NAME, "fee.instruments"),
        ("refunded_if = []", 'refunded_if = ["sad"]', FaultKind.UNKNOWN_NAME, "fee.refunded_if"),
        ("amount = 1000", "amount = -1", FaultKind.WRONG_VALUE, "fee.rates.0.amount"),
        (
            "amount = 1000",
            'amount = 1000\nowed_if = ["sad"]',
            FaultKind.UNKNOWN_NAME,
            "fee.rates.0.owed_if",
        ),
        (
            'returned_by = "stamps"',
            'returned_by = "gold"',
            FaultKind.WRONG_VALUE,
            "fee.returned_by",
        ),
    ],
)
def test_a_value_that_cannot_be_is_named(
    folders: PolicyFolders, old: str, new: str, kind: FaultKind, key: str
) -> None:
    folders.change("policy.toml", old, new)
    found: list[PolicyFault] = [fault for fault in folders.faults() if fault.kind is kind]
    assert [fault.key for fault in found] == [key]


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("valid_months = 6", "valid_months = 0", "instruments.postal_order.valid_months"),
        ("[50, 100", "[0, 50, 100", "instruments.postal_order.face_amounts"),
        ('["cash_registered"]', '["pigeon"]', "instruments.cash_by_mail.mail_classes"),
    ],
)
def test_a_rule_of_an_instrument_that_cannot_be_is_named(
    folders: PolicyFolders, old: str, new: str, key: str
) -> None:
    folders.change(f"{LAW}/instruments.toml", old, new)
    assert [fault.key for fault in folders.faults()] == [key]


def test_a_fee_without_an_amount_is_not_decided(folders: PolicyFolders) -> None:
    text = folders.path("policy.toml").read_text(encoding="utf-8")
    start, end = text.index("[[fee.rates]]"), text.index("[sources]")
    folders.path("policy.toml").write_text(text[:start] + text[end:], encoding="utf-8")
    assert folders.fault(FaultKind.KEY_MISSING).key == "fee.rates"
