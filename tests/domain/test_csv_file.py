# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A file for a spreadsheet holds what was typed, runs nothing, and loses no character silently."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.domain.csv_file import Encoding, NotInEncoding, csv_file


def _read(file: bytes, encoding: Encoding) -> list[list[str]]:
    return list(csv.reader(io.StringIO(file.decode(encoding), newline="")))


@pytest.mark.parametrize("cell", ["=1+1", "+81 90", "-2", "@a", "\t=1", "＝1", "\u200b=1", "＠a"])
def test_nothing_begins_a_formula(cell: str) -> None:
    assert _read(csv_file([[cell]], Encoding.UTF_8), Encoding.UTF_8) == [[f"'{cell}"]]


def test_a_file_in_utf_8_says_so_at_its_beginning() -> None:
    assert csv_file([["髙"]], Encoding.UTF_8).startswith(b"\xef\xbb\xbf")


def test_what_cp932_cannot_hold_is_listed_before_a_file_is_written() -> None:
    assert _read(csv_file([["髙﨑"]], Encoding.CP932), Encoding.CP932) == [["髙﨑"]]
    with pytest.raises(NotInEncoding) as refused:
        csv_file([["𠮷田", "café", "¥100", "𠮷"]], Encoding.CP932)
    assert refused.value.characters == ["𠮷", "é", "¥"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=1, max_size=4))
def test_every_cell_comes_back_as_typed(cells: list[str]) -> None:
    (back,) = _read(csv_file([cells], Encoding.UTF_8), Encoding.UTF_8)
    assert [cell.removeprefix("'") for cell in back] == [c.removeprefix("'") for c in cells]
