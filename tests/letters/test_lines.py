# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Lines as Japanese typesetting wants them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inquirydesk.letters.fonts import Face
from inquirydesk.letters.lines import (
    NOT_AT_END,
    NOT_AT_START,
    Style,
    balanced_lines,
    text_lines,
)
from tests.letters.samples import the_fonts

STYLE = Style(Face.SERIF, 10, 16)
JUSTIFIED = Style(Face.SERIF, 10, 16, justified=True)

PROSE = (
    "令和8年5月28日付け（同月29日受領）で請求のありました保有個人データの開示について、"
    "個人情報の保護に関する法律（平成15年法律第57号。以下「法」といいます。）第33条の規定により、"
    "下記のとおり回答します。「住民票の写し（Residence Certificate）」の手数料は12,345円です。"
    "ファクシミリ、ちょっと、データー、人々、〒188-0000、（注）。"
)


@pytest.mark.parametrize("width", range(40, 470, 7))
def test_no_mark_stands_where_it_must_not(width: int) -> None:
    lines = text_lines(PROSE, STYLE, width, the_fonts())
    assert not [line.text for line in lines[1:] if line.text[0] in NOT_AT_START]
    assert not [line.text for line in lines[:-1] if line.text.rstrip()[-1] in NOT_AT_END]


@pytest.mark.parametrize("width", range(80, 470, 7))
def test_words_and_numbers_stay_whole_and_lines_stay_inside(width: int) -> None:
    lines = text_lines(PROSE, STYLE, width, the_fonts())
    assert all(line.width <= width + 0.001 for line in lines)
    for word in ("12,345", "188-0000", "Residence", "Certificate"):
        assert any(word in line.text for line in lines)


@given(
    st.text(st.sampled_from("あ漢、。「」（）ー abc12.,-/　・"), max_size=120),
    st.integers(30, 300),
)
@settings(max_examples=200, deadline=None)
def test_no_character_is_lost_or_moved(text: str, width: int) -> None:
    lines = text_lines(text, STYLE, width, the_fonts())
    assert "".join(line.text for line in lines) == text


def test_full_width_blanks_keep_their_width() -> None:
    fonts = the_fonts()
    (one,) = text_lines("石川　恵", STYLE, 300, fonts)
    (two,) = text_lines("石川　　恵", STYLE, 300, fonts)
    assert two.width - one.width == pytest.approx(10)


def test_neighbouring_marks_close_up() -> None:
    fonts = the_fonts()
    (apart,) = text_lines("。あ）", STYLE, 300, fonts)
    (together,) = text_lines("。）あ", STYLE, 300, fonts)
    assert apart.width - together.width == pytest.approx(5)


def test_a_justified_line_fills_the_width_but_the_last() -> None:
    *full, last = text_lines(PROSE, JUSTIFIED, 300, the_fonts())
    assert all(line.width == pytest.approx(300) for line in full)
    assert last.width < 300


def test_a_title_is_parted_into_even_lines() -> None:
    title = "Reply to your request for disclosure of retained personal data"
    first, second = balanced_lines(title, STYLE, 250, the_fonts())
    assert abs(first.width - second.width) < 0.3 * first.width


def seconds_to_set(text: str) -> float:
    """The least time of this process that it takes to break the text into lines."""
    times = []
    for _ in range(4):
        started = time.process_time()
        text_lines(text, STYLE, 400, the_fonts())
        times.append(time.process_time() - started)
    return min(times)


def test_the_time_for_a_long_text_grows_with_its_length_only() -> None:
    text = (PROSE * 150)[:20_000]
    assert seconds_to_set(text) < 30 * seconds_to_set(text[:2_000])
