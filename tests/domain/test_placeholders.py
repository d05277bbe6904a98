# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Every placeholder can be explained, sampled and checked."""

from __future__ import annotations

import pytest

from inquirydesk.domain.placeholders import PLACEHOLDERS, Kind, Placeholder, fits, is_known
from inquirydesk.domain.sourced import Text

EVERY = [pytest.param(each, id=name) for name, each in PLACEHOLDERS.items()]


@pytest.mark.parametrize("placeholder", EVERY)
def test_each_has_a_meaning_and_a_sample_of_its_kind(placeholder: Placeholder) -> None:
    assert placeholder.meaning.ja
    assert placeholder.meaning.en
    assert is_known(placeholder.sample)
    assert fits(placeholder.kind, placeholder.sample)


@pytest.mark.parametrize("placeholder", EVERY)
def test_a_table_and_only_a_table_has_columns(placeholder: Placeholder) -> None:
    assert bool(placeholder.columns) is (placeholder.kind is Kind.TABLE)


def test_nothing_and_half_a_text_are_not_known() -> None:
    assert not any(is_known(fact) for fact in (None, "", (), Text("", ""), Text("あり", "")))


def test_no_and_zero_are_known() -> None:
    assert all(is_known(fact) for fact in (False, 0))


def test_a_fact_of_another_kind_does_not_fit() -> None:
    assert not fits(Kind.DATE, "2026-06-16")
    assert not fits(Kind.AMOUNT, True)
    assert not fits(Kind.LIST, "one")
