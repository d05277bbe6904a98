# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Dates are read as people in Japan write them, and written by era or western year."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.domain.era import ERAS, DateStyle, format_date, read_date, to_wareki
from inquirydesk.domain.errors import (
    DateNotReadable,
    FieldMistake,
    NoSuchDay,
    OutsideEra,
    YearZero,
)
from inquirydesk.domain.sourced import Language

BIRTHDAY = date(1986, 4, 9)


@pytest.mark.parametrize(
    "text",
    [
        "1986-04-09",
        "1986/4/9",
        "1986.4.9",
        "1986年4月9日",
        "S61/4/9",
        "S61.4.9",
        "s61-04-09",
        "昭和61年4月9日",
        " 昭和 61 年 4 月 9 日 ",
        "１９８６／４／９",
        "昭和６１年４月９日",
        "Ｓ６１．４．９",
        "㍼61年4月9日",
    ],
)
def test_every_usual_way_of_writing_a_date_is_read(text: str) -> None:
    assert read_date(text) == BIRTHDAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("R7.4.1", date(2025, 4, 1)),
        ("R10/3/1", date(2028, 3, 1)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("令和1年5月1日", date(2019, 5, 1)),
        ("H31.4.30", date(2019, 4, 30)),
        ("S64.1.7", date(1989, 1, 7)),
        ("H1.1.8", date(1989, 1, 8)),
        ("T15.12.24", date(1926, 12, 24)),
        ("S1.12.25", date(1926, 12, 25)),
        ("M45.7.29", date(1912, 7, 29)),
        ("2024-02-29", date(2024, 2, 29)),
    ],
)
def test_the_days_at_the_change_of_an_era_are_read(text: str, day: date) -> None:
    assert read_date(text) == day


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "1986", "86/4/9", "1986/4", "1986/4-9", "1986年4/9", "昭和61", "X61.4.9",
     "慶応3年1月1日", "19860409", "1986/4/9/1"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateNotReadable) as refused:
        read_date(text, field="born_on")
    assert refused.value.field == "born_on"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2026-02-30", (2026, 2, 30)),
        ("令和7年2月29日", (2025, 2, 29)),
        ("2026/13/1", (2026, 13, 1)),
        ("2026/0/1", (2026, 0, 1)),
        ("R8.6.0", (2026, 6, 0)),
    ],
)
def test_a_day_the_calendar_does_not_have_is_named(text: str, parts: tuple[int, int, int]) -> None:
    with pytest.raises(NoSuchDay) as refused:
        read_date(text)
    assert (refused.value.year, refused.value.month, refused.value.day) == parts


@pytest.mark.parametrize(
    ("text", "era"), [("令和0年1月1日", "令和"), ("S0.1.1", "昭和"), ("0000/1/1", None)]
)
def test_there_is_no_year_zero(text: str, era: str | None) -> None:
    with pytest.raises(YearZero) as refused:
        read_date(text)
    assert refused.value.era == era


@pytest.mark.parametrize(
    ("text", "era", "last_on"),
    [
        ("昭和64年1月8日", "昭和", date(1989, 1, 7)),
        ("H31.5.1", "平成", date(2019, 4, 30)),
        ("令和元年4月30日", "令和", None),
        ("S99.1.1", "昭和", date(1989, 1, 7)),
    ],
)
def test_a_day_outside_its_era_is_refused(text: str, era: str, last_on: date | None) -> None:
    with pytest.raises(OutsideEra) as refused:
        read_date(text)
    assert (refused.value.era, refused.value.last_on) == (era, last_on)


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 6, 16), "令和8年6月16日"),
        (date(2019, 5, 1), "令和元年5月1日"),
        (date(2019, 4, 30), "平成31年4月30日"),
        (date(1989, 1, 7), "昭和64年1月7日"),
        (date(1926, 12, 25), "昭和元年12月25日"),
        (date(1868, 1, 25), "明治元年1月25日"),
    ],
)
def test_a_date_is_written_by_era(day: date, written: str) -> None:
    assert to_wareki(day) == written


def test_a_date_before_all_eras_cannot_be_written_by_era() -> None:
    with pytest.raises(OutsideEra):
        to_wareki(date(1868, 1, 24))


def test_a_date_is_written_in_the_language_asked_for() -> None:
    day = date(2026, 6, 16)
    assert format_date(day, Language.EN) == "16 June 2026"
    assert format_date(day, Language.EN, DateStyle.WAREKI) == "16 June 2026"
    assert format_date(day, Language.JA) == "2026年6月16日"
    assert format_date(day, Language.JA, DateStyle.WAREKI) == "令和8年6月16日"


def test_the_eras_follow_each_other_without_a_gap() -> None:
    for earlier, later in pairwise(ERAS):
        assert earlier.last_on is not None
        assert (later.first_on - earlier.last_on).days == 1


@given(st.dates(ERAS[0].first_on, date(2100, 12, 31)))
def test_what_is_written_is_read_back(day: date) -> None:
    assert read_date(to_wareki(day)) == day
    assert read_date(format_date(day, Language.JA)) == day


@given(st.text(max_size=20) | st.from_regex(r"[STHR]\d{1,2}[./]\d{1,2}[./]\d{1,2}"))
def test_any_text_is_a_date_or_a_named_mistake(text: str) -> None:
    with suppress(FieldMistake):
        assert date(1, 1, 1) <= read_date(text) <= date(9999, 12, 31)


def test_the_mistake_never_repeats_what_was_typed() -> None:
    with pytest.raises(FieldMistake) as refused:
        read_date("昭和64年1月8日", field="born_on")
    assert str(refused.value) == "born_on: OutsideEra"
