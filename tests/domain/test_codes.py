# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a scan of a printed code says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.domain.codes import (
    CodeKind,
    ScannedCode,
    Verdict,
    case_code,
    form_code,
    letter_code,
    read_code,
)

KEY = bytes(range(32))


def test_a_letter_of_the_desk_is_genuine() -> None:
    scanned = read_code(letter_code("26-0131-1", KEY), KEY)
    assert scanned == ScannedCode(CodeKind.LETTER, "26-0131-1", Verdict.GENUINE)


def test_a_letter_of_another_desk_is_unknown() -> None:
    scanned = read_code(letter_code("26-0131-1", b"another key"), KEY)
    assert scanned == ScannedCode(CodeKind.LETTER, "26-0131-1", Verdict.UNKNOWN)


def test_a_check_code_moved_to_another_number_is_unknown() -> None:
    prefix, _, check = letter_code("26-0131-1", KEY).split("/")
    scanned = read_code(f"{prefix}/26-0132-1/{check}", KEY)
    assert scanned is not None
    assert scanned.verdict is Verdict.UNKNOWN


def test_a_letter_code_does_not_pass_as_a_form_code() -> None:
    moved = letter_code("26-0131", KEY).replace(CodeKind.LETTER, CodeKind.FORM)
    scanned = read_code(moved, KEY)
    assert scanned is not None
    assert scanned.verdict is Verdict.UNKNOWN
    assert read_code(form_code("26-0131", KEY), KEY) == ScannedCode(
        CodeKind.FORM, "26-0131", Verdict.GENUINE
    )


def test_the_barcode_of_a_form_finds_its_case_and_proves_nothing() -> None:
    scanned = read_code(case_code("26-0153"), KEY)
    assert scanned == ScannedCode(CodeKind.CASE, "26-0153", Verdict.UNCHECKED)


def test_width_and_case_of_a_scan_do_not_matter() -> None:
    typed = "　ｉｄｃ／２６－０１５３ "
    assert read_code(typed, KEY) == ScannedCode(CodeKind.CASE, "26-0153", Verdict.UNCHECKED)


@pytest.mark.parametrize("scanned", ["", "26-0153", "IDX1/26-0153", "IDL1/26 0153", "IDL1//A"])
def test_other_codes_are_none_of_ours(scanned: str) -> None:
    assert read_code(scanned, KEY) is None


@given(st.text(max_size=60))
def test_nothing_that_is_scanned_breaks_the_reader(scanned: str) -> None:
    found = read_code(scanned, KEY)
    assert found is None or found.verdict is not Verdict.GENUINE
