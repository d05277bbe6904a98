# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Numbers the desk gives, and how they are read back from what people type."""

from __future__ import annotations

import pytest

from inquirydesk.domain.reference import (
    Reference,
    case_reference,
    inquiry_number,
    letter_number,
    read_reference,
)


def test_numbers_carry_the_year_and_grow_beyond_four_digits() -> None:
    assert case_reference(2026, 147) == "26-0147"
    assert case_reference(2105, 12345) == "05-12345"
    assert inquiry_number(2026, 12) == "Q26-0012"
    assert letter_number(Reference("26-0147"), 2) == "26-0147-2"


@pytest.mark.parametrize("typed", ["26-0147", " 26-0147 ", "２６－０１４７", "26‐0147", "26ー0147"])
def test_a_reference_is_read_at_any_width_and_with_any_dash(typed: str) -> None:
    assert read_reference(typed) == "26-0147"


@pytest.mark.parametrize("typed", ["", "石川", "26-147", "260147", "26-0147-1", "Q26-0012"])
def test_what_is_no_reference_is_none(typed: str) -> None:
    assert read_reference(typed) is None
