# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One letter that answers several requests, and whom a letter names in its address block."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inquirydesk.domain.errors import LetterBlocked
from inquirydesk.domain.letter import Letter
from inquirydesk.domain.letter_text import LetterItem, LetterText, LetterWords
from inquirydesk.domain.placeholders import Fact, sample_facts
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.letters.compose import Part, addressee, compose_combined
from inquirydesk.letters.reading import text_of
from inquirydesk.letters.render import render
from inquirydesk.letters.samples import SAMPLE_ANNEX
from tests.builders import a_policy
from tests.letters.samples import LETTER_TEXT, a_head, the_fonts

JA, EN = Language.JA, Language.EN
COMBINED = a_policy().combined


def a_text(subtitle: str, *items: LetterItem) -> LetterText:
    """A letter text that answers one line with these items, the same in both languages."""
    words = LetterWords("件名", subtitle, ("本文",), items)
    return replace(LETTER_TEXT, ja=words, en=words)


def item(key: str, text: str, *, shared: bool = False) -> LetterItem:
    return LetterItem(key, f"{key} heading", text, shared=shared)


FEE = item("fee", "{{ fee_received }}", shared=True)
PAPERS = item("papers", "{{ papers_count }}", shared=True)
REMEDY = item("remedy", "{% if lawsuit %}訴え{% else %}苦情{% endif %}", shared=True)
REMARK = item("remark", "{{ remark }}", shared=True)
ANNEX = item("data", "{% if annex %}別紙{{ annex }}のとおり{% endif %}")


def combined(*parts: Part, language: Language = JA, draft: bool = False) -> Letter:
    """A letter with these parts."""
    return compose_combined(COMBINED, parts, language, a_head(language), draft=draft)


def part(text: LetterText, annexes: int = 0, **facts: Fact) -> Part:
    """A part with the sample's facts and some of its own."""
    return Part(text, sample_facts() | facts, (SAMPLE_ANNEX[JA],) * annexes)


def test_each_request_has_its_own_part_and_what_is_common_stands_once() -> None:
    granted = a_text("（開示）", item("decision", "開示します。"), FEE, PAPERS, REMARK)
    refused = a_text("（不停止）", item("decision", "停止しません。"), PAPERS, REMEDY, REMARK)
    stop = Text("利用停止の請求", "request to stop use")
    letter = combined(part(granted), part(refused, your_request=stop))
    assert [(each.section, each.key) for each in letter.items] == [
        ("第1　保有個人データの開示請求について（開示）", "decision"),
        ("第2　利用停止の請求について（不停止）", "decision"),
        ("第3　各請求に共通する事項", "fee"),
        ("", "papers"),
        ("", "remedy"),
        ("", "remark"),
    ]


def test_what_is_said_differently_of_two_requests_stays_with_each() -> None:
    text = a_text("", item("decision", "応じません。"), REMEDY)
    letter = combined(part(text), part(text, lawsuit=False))
    assert [each.lines for each in letter.items if each.key == "remedy"] == [("訴え",), ("苦情",)]
    assert not [each for each in letter.items if "共通" in each.section]


def test_annexes_are_numbered_through() -> None:
    text = a_text("", ANNEX)
    letter = combined(part(text, 1), part(text), part(text, 1))
    assert [each.lines for each in letter.items] == [("別紙1のとおり",), ("別紙2のとおり",)]
    assert len(letter.annexes) == 2


def test_a_gap_in_any_part_blocks_the_letter() -> None:
    text = a_text("", FEE)
    with pytest.raises(LetterBlocked):
        combined(part(text), part(text, fee_received=None))
    draft = combined(part(text), part(text, fee_received=None), draft=True)
    assert draft.gaps == ("fee_received",)


def test_the_parts_are_printed_under_their_headings_with_items_numbered_through() -> None:
    text = a_text("(partial disclosure)", item("decision", "We disclose part."), ANNEX)
    letter = combined(part(text, 1), part(text, 1), language=EN)
    sheets = " ".join(" ".join(text_of(render(letter, the_fonts()))).split())
    first = "Part 1: Your request for disclosure of retained personal data (partial disclosure)"
    assert first in sheets
    assert "Part 2: Your request" in sheets
    assert "3 decision heading" in sheets
    assert "Annex 2" in sheets


@pytest.mark.parametrize(
    ("kind", "ja", "en"),
    [
        ("self", ("石川　誠　様",), ("Makoto Ishikawa",)),
        ("organisation", ("石川　誠　御中",), ("Makoto Ishikawa",)),
        (
            "minor",
            ("石川　恵　様", "法定代理人　石川　誠　様"),
            ("Makoto Ishikawa", "as statutory agent of Megumi Ishikawa"),
        ),
        (
            "delegated",
            ("石川　恵　様", "代理人　石川　誠　様"),
            ("Makoto Ishikawa", "as agent of Megumi Ishikawa"),
        ),
        (
            "heir",
            ("亡 石川　恵　様相続人", "石川　誠　様"),
            ("Makoto Ishikawa", "as heir of the late Megumi Ishikawa"),
        ),
    ],
)
def test_a_letter_names_whoever_asked_by_role(
    kind: str, ja: tuple[str, ...], en: tuple[str, ...]
) -> None:
    policy = a_policy()
    known = policy.requesters.get(kind)
    facts = {
        "requester": Text("石川　誠", "Makoto Ishikawa"),
        "person": Text("石川　恵", "Megumi Ishikawa"),
        "agent_title": known.title if known else None,
    }
    form = policy.addressee_form(kind)
    assert addressee(form, JA, facts, "950-0000", ("一",)).names == ja
    assert addressee(form, EN, facts, "950-0000", ("一",)).names == en


def test_a_letter_to_nobody_is_blocked() -> None:
    form = a_policy().addressee_form("self")
    with pytest.raises(LetterBlocked):
        addressee(form, JA, {"requester": ""}, "950-0000", ("一",))
    assert addressee(form, JA, {}, "", (), draft=True).names == ("【請求者の氏名】　様",)


def test_a_name_never_becomes_more_than_one_line_or_markup() -> None:
    form = a_policy().addressee_form("self")
    name = "{{ fee }}<b>"
    assert addressee(form, JA, {"requester": name}, "", ()).names == (f"{name}　様",)
