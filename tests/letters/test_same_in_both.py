# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The same decision in two languages never differs in a fact, and every letter reads back whole."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inquirydesk.domain.letter import Item, Letter
from inquirydesk.domain.sourced import Language, LetterCode
from inquirydesk.letters.reading import text_of
from inquirydesk.letters.render import render
from inquirydesk.letters.samples import compose_sample
from inquirydesk.letters.versions import differences
from tests.letters.decisions import POLICY, Decision, decisions
from tests.letters.samples import the_fonts

JA, EN = Language.JA, Language.EN
MANY = settings(
    max_examples=500,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@MANY
@given(decisions)
def test_500_decisions_say_the_same_in_japanese_and_english(decision: Decision) -> None:
    assert differences(decision.letter(JA), decision.letter(EN)) == ()


@settings(MANY, max_examples=150)
@given(decisions, st.sampled_from(Language), st.data())
def test_one_figure_changed_in_one_language_is_found(
    decision: Decision, language: Language, data: st.DataObject
) -> None:
    versions = {each: decision.letter(each) for each in Language}
    letter = versions[language]
    number = data.draw(st.sampled_from(range(len(letter.items))))
    item = letter.items[number]
    places = [place for place, line in enumerate(item.lines) if re.search(r"\d", line)]
    cells = [
        (row, column)
        for row, cells_of in enumerate(item.table.rows if item.table else ())
        for column, cell in enumerate(cells_of)
        if re.search(r"\d", cell)
    ]
    if places:
        changed = _with_line(item, data.draw(st.sampled_from(places)))
    elif cells:
        changed = _with_cell(item, *data.draw(st.sampled_from(cells)))
    else:
        return
    items = (*letter.items[:number], changed, *letter.items[number + 1 :])
    versions[language] = replace(letter, items=items)
    assert differences(versions[JA], versions[EN])


def _raised(text: str) -> str:
    """The text with its last digit changed."""
    *_, last = re.finditer(r"\d", text)
    return f"{text[: last.start()]}{(int(last[0]) + 1) % 10}{text[last.end() :]}"


def _with_line(item: Item, place: int) -> Item:
    lines = list(item.lines)
    lines[place] = _raised(lines[place])
    return replace(item, lines=tuple(lines))


def _with_cell(item: Item, row: int, column: int) -> Item:
    assert item.table is not None
    rows = [list(cells) for cells in item.table.rows]
    rows[row][column] = _raised(rows[row][column])
    return replace(item, table=replace(item.table, rows=tuple(tuple(cells) for cells in rows)))


def _assert_reads_back(letter: Letter) -> None:
    """Every character of the letter's words is on its sheets.

    Headings stand beside their text and wrap, so that a reader sees the lines of both in turn.
    """
    words = [
        part
        for item in letter.items
        for part in (
            item.section,
            item.heading,
            *item.lines,
            *(cell for row in (item.table.rows if item.table else ()) for cell in row),
        )
    ]
    printed = Counter("".join("".join(text_of(render(letter, the_fonts()))).split()))
    assert not Counter("".join("".join(words).split())) - printed


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("code", sorted(POLICY.letters))
def test_every_letter_reads_back_from_its_sheets(code: str, language: Language) -> None:
    _assert_reads_back(compose_sample(POLICY.letters[LetterCode(code)], language, POLICY))


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(decisions, st.sampled_from(Language))
def test_a_generated_letter_reads_back_from_its_sheets(
    decision: Decision, language: Language
) -> None:
    _assert_reads_back(replace(decision.letter(language), label=True))
