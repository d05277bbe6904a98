# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Writings are compared as a person would: same, same in another form, or different."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.domain.matching import (
    Agreement,
    Candidate,
    ComparedAs,
    Match,
    MatchReason,
    compare,
    fold_phone,
    match_score,
    search_key,
)

SAME, VARIANT, DIFFERS = Agreement.SAME, Agreement.VARIANT, Agreement.DIFFERS


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("佐々木 美穂", "佐々木　美穂", SAME),
        ("佐々木 美穂", "佐々木美穂", SAME),
        ("Anne-Marie Roux", "ANNE MARIE ROUX", SAME),
        ("ジョン・スミス", "ｼﾞｮﾝ ｽﾐｽ", SAME),
        ("Zoë", "Zoe\u0308", SAME),
        ("髙橋", "高橋", VARIANT),
        ("山﨑", "山崎", VARIANT),
        ("渡邊", "渡邉", VARIANT),
        ("渡邊", "渡辺", VARIANT),
        ("濵田", "浜田", VARIANT),
        ("𠮷田", "吉田", VARIANT),
        ("德永", "徳永", VARIANT),
        ("嶋田", "島田", VARIANT),
        ("眞澤廣國", "真沢広国", VARIANT),
        ("櫻井惠", "桜井恵", VARIANT),
        ("圓条會栄", "円條会榮", VARIANT),
        ("齋藤", "斎藤", VARIANT),
        ("齊藤", "斉藤", VARIANT),
        ("斉藤", "斎藤", DIFFERS),
        ("葛\U000e0100城", "葛城", VARIANT),
        ("神\ufe00", "神", VARIANT),
        ("\ufa19谷", "神谷", VARIANT),
        ("\ufa10本", "塚本", VARIANT),
        ("佐々木", "佐佐木", VARIANT),
        ("佐藤", "加藤", DIFFERS),
        ("山田 太郎", "山田 大郎", DIFFERS),
        ("山田", "", DIFFERS),
        ("", "", SAME),
    ],
)
def test_names(first: str, second: str, expected: Agreement) -> None:
    assert compare(first, second, ComparedAs.NAME) is expected
    assert compare(second, first, ComparedAs.NAME) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("ササキ ミホ", "ささき みほ", SAME),
        ("ｻｻｷ ﾐﾎ", "ささきみほ", SAME),
        ("ﾔﾏﾀﾞ", "やまだ", SAME),
        ("ヨーコ", "ﾖｰｺ", SAME),
        ("ヨーコ", "よ－こ", SAME),
        ("シヨウジ", "ショウジ", VARIANT),
        ("ユウキ", "ユーキ", DIFFERS),
        ("ユキ", "ユーキ", DIFFERS),
        ("かき", "がき", DIFFERS),
    ],
)
def test_readings(first: str, second: str, expected: Agreement) -> None:
    assert compare(first, second, ComparedAs.READING) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("白波台2丁目8番15号", "白波台2-8-15", SAME),
        ("白波台二丁目八番十五号", "白波台２－８－１５", SAME),
        ("白波台2丁目8番地15", "白波台2ー8ー15", SAME),
        ("白波台2丁目8番地の15", "白波台2−8−15", SAME),
        ("白波台2の8の15", "白波台2-8-15", SAME),
        ("白波台2丁目の8", "白波台2-8", SAME),
        ("白波台二十三番地", "白波台23", SAME),
        ("白波台百二番地", "白波台102", SAME),
        ("白波台二三番地", "白波台23番地", SAME),
        ("白波台2丁目8番15号 グリーンハイツ402号室", "白波台2-8-15 グリーンハイツ402", SAME),
        ("白波台2-8-15 402", "白波台2-8-15-402", SAME),
        ("白波台2-8-15-402", "白波台2-8-15 402号", SAME),
        ("霞ヶ浜1-2", "霞が浜1-2", VARIANT),
        ("霞ケ浜1-2", "霞ヶ浜1-2", VARIANT),
        ("白濱台2-8-15", "白浜台2-8-15", VARIANT),
        ("白波台2-8-15", "白波台28-15", DIFFERS),
        ("白波台2-8-15", "白波台2-8-16", DIFFERS),
        ("白波台2-8-15", "白波台2-81-5", DIFFERS),
    ],
)
def test_addresses(first: str, second: str, expected: Agreement) -> None:
    assert compare(first, second, ComparedAs.ADDRESS) is expected
    assert compare(second, first, ComparedAs.ADDRESS) is expected


def test_house_numbers_and_buildings_are_compared_as_addresses() -> None:
    assert compare("2丁目8番15号", "2-8-15", "house_number") is SAME
    assert compare("ｸﾞﾘｰﾝﾊｲﾂ A-101", "グリーンハイツA101", ComparedAs.BUILDING) is SAME


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("昭和61年4月9日", "S61/4/9", SAME),
        ("昭和61年4月9日", "1986-04-09", SAME),
        ("昭和61年4月9日", "昭和61年4月6日", DIFFERS),
        ("unknown", "ＵＮＫＮＯＷＮ", SAME),
        ("昭和64年1月8日", "平成元年1月8日", DIFFERS),
    ],
)
def test_dates(first: str, second: str, expected: Agreement) -> None:
    assert compare(first, second, ComparedAs.BORN_ON) is expected


def test_other_texts_and_unknown_kinds() -> None:
    assert compare("Repair No. 12", "ＲＥＰＡＩＲ ＮＯ．１２", ComparedAs.TEXT) is SAME
    with pytest.raises(ValueError, match="colour"):
        compare("a", "a", "colour")


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        ("090-0000-4821", "09000004821"),
        ("０９０ー００００ー４８２１", "09000004821"),
        ("09000004821", "09000004821"),
        ("(090) 0000 4821", "09000004821"),
        ("+81-90-0000-4821", "09000004821"),
        ("+81 (0)90-0000-4821", "09000004821"),
        ("010-81-3-0000-1111", "0300001111"),
        ("0081 3 0000 1111", "0300001111"),
        ("+1 202 000 0100", "+12020000100"),
        ("number withheld", ""),
    ],
)
def test_telephone_numbers_are_folded_to_what_is_dialled(number: str, digits: str) -> None:
    assert fold_phone(number) == digits


def test_one_search_key_for_all_writings_of_a_name() -> None:
    keys = {search_key(text) for text in ("髙橋 ショウ", "高橋　ｼﾖｳ", "高橋しょう")}
    assert len(keys) == 1


CALLER = Candidate("髙橋 一郎", "タカハシ イチロウ", "090-0000-4821", "251-0000", date(1986, 4, 9))


@pytest.mark.parametrize(
    ("record", "reasons"),
    [
        (Candidate(phone="+81 90 0000 4821"), (MatchReason.SAME_NUMBER,)),
        (Candidate("髙橋一郎"), (MatchReason.SAME_NAME,)),
        (Candidate("高橋一郎"), (MatchReason.NAME_IN_VARIANTS,)),
        (Candidate(reading="たかはし いちろう"), (MatchReason.SAME_READING,)),
        (
            Candidate("高橋 市朗", "たかはし いちろう"),
            (MatchReason.READING_IN_OTHER_CHARACTERS,),
        ),
        (
            Candidate("髙橋一郎", "たかはしいちろう"),
            (MatchReason.SAME_NAME, MatchReason.SAME_READING),
        ),
        (
            Candidate("髙橋一郎", postal_code="〒251-0000"),
            (MatchReason.SAME_NAME, MatchReason.POSTAL_CODE_AND_NAME),
        ),
        (
            Candidate("高橋一郎", born_on=date(1986, 4, 9)),
            (MatchReason.NAME_IN_VARIANTS, MatchReason.BIRTH_DATE_AND_NAME),
        ),
        (Candidate("佐藤 花子", postal_code="251-0000", born_on=date(1986, 4, 9)), ()),
        (Candidate(phone="090-0000-4822"), ()),
        (Candidate(), ()),
    ],
)
def test_a_possible_match_says_why(record: Candidate, reasons: tuple[MatchReason, ...]) -> None:
    match = match_score(CALLER, record)
    assert match.reasons == reasons
    assert (match.score > 0) is bool(reasons)


def test_nothing_known_matches_nothing() -> None:
    assert match_score(Candidate(), Candidate()) == Match(0, ())
    unknown = Candidate("-", "ー", "-", "-")
    assert match_score(unknown, unknown) == Match(0, ())
    assert match_score(unknown, Candidate()) == Match(0, ())


def test_more_in_common_scores_more_and_never_above_100() -> None:
    name = match_score(CALLER, Candidate("髙橋一郎"))
    both = match_score(CALLER, Candidate("髙橋一郎", phone=CALLER.phone))
    everything = match_score(CALLER, CALLER)
    assert name.score < both.score < everything.score == 100


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(ComparedAs))
def test_comparing_does_not_depend_on_the_order(first: str, second: str, kind: ComparedAs) -> None:
    assert compare(first, second, kind) is compare(second, first, kind)
    assert compare(first, first, kind) is SAME
