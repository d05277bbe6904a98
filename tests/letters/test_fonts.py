# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Which characters can be printed, and from which file."""

from __future__ import annotations

import threading
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.letters.fonts import Face, Unprintable
from inquirydesk.letters.glyphs import units
from tests.letters.samples import the_fonts


@pytest.mark.parametrize(
    "text", ["𠮷野", "髙橋", "葛󠄀城", "Müller", "が", "①㈱〒", "ｶﾅ", "鷗外", "é"]
)
def test_names_as_people_write_them_are_printable(text: str) -> None:
    assert the_fonts().unprintable(text) == ()


@pytest.mark.parametrize(
    ("text", "character", "position"),
    [
        ("山\u200f田", "\u200f", 2),
        ("山田\0", "\0", 3),
        ("\ufeff山田", "\ufeff", 1),
        ("山\u200b田", "\u200b", 2),
        ("山\U0001f34e田", "\U0001f34e", 2),
        ("山\ue000", "\ue000", 2),
        ("山\ud800", "\ud800", 2),
        ("山\ufffe", "\ufffe", 2),
        ("שלום", "ש", 1),
        ("葛\U000e01ef", "葛\U000e01ef", 1),
        ("\u0301a", "\u0301", 1),
        ("山\t田", "\t", 2),
    ],
)
def test_what_no_font_draws_is_named_with_its_position(
    text: str, character: str, position: int
) -> None:
    assert the_fonts().unprintable(text)[0] == Unprintable(character, position)


@given(st.text())
def test_units_joined_are_the_text(text: str) -> None:
    assert "".join(units(text)) == text


def test_variation_sequences_draw_another_glyph_than_their_character() -> None:
    fonts = the_fonts()
    plain, variant = fonts.glyph("葛", Face.SERIF), fonts.glyph("葛󠄀", Face.SERIF)
    assert plain is not None
    assert variant is not None
    assert plain.drawn != variant.drawn


def test_many_threads_may_ask_for_glyphs_at_once() -> None:
    fonts = the_fonts()
    found: list[tuple[Unprintable, ...]] = []
    text = "".join(chr(code) for code in range(0x4E00, 0x4F00))

    def ask() -> None:
        found.append(fonts.unprintable(text))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert all(one == other for one, other in pairwise(found))
