# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Typed text is taken as it is or refused with the place of the character that cannot be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.domain.errors import CharacterRefused, TextTooLong
from inquirydesk.domain.text import LIMITS, TextKind, clean, is_kanji


@pytest.mark.parametrize(
    "name",
    [
        "佐々木 美穂",
        "髙橋 一郎",
        "𠮷田 花子",
        "葛\U000e0100城 太郎",
        "辻\ufe00",
        "Zoë Müller",
        "Mu\u0308ller",
        "<b>Tom & Jerry</b>",
        "O'Neil-Smith",
        "ﾔﾏﾀﾞ　ﾀﾛｳ",
        "",
    ],
)
def test_a_name_is_kept_exactly_as_typed(name: str) -> None:
    assert clean(name, TextKind.NAME) == name


def test_spaces_around_a_single_line_are_left_out() -> None:
    assert clean("　山田 太郎 \u00a0", TextKind.NAME) == "山田 太郎"
    assert clean("  two\n lines ", TextKind.NOTE) == "  two\n lines "


@pytest.mark.parametrize(
    ("text", "position", "code", "reason"),
    [
        ("山\x00田", 2, "U+0000", "control character"),
        ("山田\n", 3, "U+000A", "control character"),
        ("\t山田", 1, "U+0009", "control character"),
        ("山\u0085", 2, "U+0085", "control character"),
        ("山\u2028", 2, "U+2028", "control character"),
        ("ab\ud800", 3, "U+D800", "half of a broken character"),
        ("\ufffe", 1, "U+FFFE", "code that is no character"),
        ("a\U0001ffff", 2, "U+1FFFF", "code that is no character"),
        ("\ufdd0", 1, "U+FDD0", "code that is no character"),
        ("外字\ue000", 3, "U+E000", "private character"),
        ("\U000f0000", 1, "U+F0000", "private character"),
        ("exe\u202efdp", 4, "U+202E", "direction mark"),
        ("\u200fa", 1, "U+200F", "direction mark"),
        ("\u2067a", 1, "U+2067", "direction mark"),
        ("山\u200b田", 2, "U+200B", "invisible character"),
        ("\ufeff山田", 1, "U+FEFF", "invisible character"),
        ("a\u00adb", 2, "U+00AD", "invisible character"),
        ("a\u3164", 2, "U+3164", "invisible character"),
        ("a\U000e0100", 2, "U+E0100", "variation selector without a character"),
        ("\ufe0f", 1, "U+FE0F", "variation selector without a character"),
        ("葛\U000e0100\U000e0101", 3, "U+E0101", "variation selector without a character"),
    ],
)
def test_what_cannot_be_seen_is_refused_with_its_place(
    text: str, position: int, code: str, reason: str
) -> None:
    with pytest.raises(CharacterRefused) as refused:
        clean(text, TextKind.NAME, field="name")
    mistake = refused.value
    assert (mistake.position, mistake.code, mistake.reason) == (position, code, reason)
    assert str(mistake) == f"name: {reason} {code} at position {position}"


def test_a_note_has_lines_and_tabs_but_nothing_invisible() -> None:
    note = "電話で説明した。\n\t折り返し ☎\ufe0f"
    assert clean(note, TextKind.NOTE) == note
    for character in "\r\x0b\u200b\u202e\u2029":
        with pytest.raises(CharacterRefused):
            clean(f"a{character}", TextKind.NOTE)


@pytest.mark.parametrize("kind", TextKind)
def test_each_kind_has_its_limit(kind: TextKind) -> None:
    limit = LIMITS[kind]
    assert clean("あ" * limit, kind) == "あ" * limit
    with pytest.raises(TextTooLong) as refused:
        clean("あ" * (limit + 1), kind, field="name")
    assert (refused.value.length, refused.value.limit) == (limit + 1, limit)
    assert str(refused.value) == f"name: {limit + 1} characters, {limit} allowed"


def test_a_field_can_have_a_limit_of_its_own() -> None:
    with pytest.raises(TextTooLong):
        clean("12345", TextKind.LINE, limit=4)


def test_kanji_are_told_from_other_characters() -> None:
    assert all(is_kanji(character) for character in "葛々〇𠮷﨑")
    assert not any(is_kanji(character) for character in ("", "あ", "ア", "a", "ー"))


@given(st.text(max_size=80), st.sampled_from(TextKind))
def test_a_text_is_taken_whole_or_refused(text: str, kind: TextKind) -> None:
    try:
        taken = clean(text, kind)
    except (CharacterRefused, TextTooLong):
        return
    assert taken == (text if kind is TextKind.NOTE else text.strip(" \u3000\u00a0"))
    assert taken.encode().decode() == taken
