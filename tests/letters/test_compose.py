# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Letter texts filled with the facts of a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inquirydesk.domain.era import DateStyle
from inquirydesk.domain.errors import LetterBlocked, PlaceholderEmpty, SettingNotSet
from inquirydesk.domain.letter import Item, Letter
from inquirydesk.domain.letter_text import LetterItem, LetterText, LetterWords
from inquirydesk.domain.placeholders import Fact, sample_facts
from inquirydesk.domain.sourced import Language, LetterCode, Text
from inquirydesk.letters.compose import compose, issuer_of
from inquirydesk.letters.filling import TextNotAllowed
from inquirydesk.letters.reading import text_of
from inquirydesk.letters.render import render
from inquirydesk.letters.samples import compose_sample
from inquirydesk.letters.versions import differences
from tests.builders import a_policy
from tests.letters.samples import LETTER_TEXT, THE_COMPANY, a_head, a_letter, the_fonts

JA, EN = Language.JA, Language.EN


def a_text(*items: LetterItem) -> LetterText:
    """A letter text that holds just these items, in both languages."""
    words = LetterWords("件名", "", ("本文",), items)
    return replace(LETTER_TEXT, ja=words, en=words)


def filled(source: str, language: Language = JA, **facts: Fact) -> Letter:
    """A letter with one item of that source."""
    item = LetterItem("only", "見出し", source)
    return compose(a_text(item), language, sample_facts() | facts, a_head(language))


def lines(source: str, language: Language = JA, **facts: Fact) -> tuple[str, ...]:
    """The lines of a letter's only item."""
    return filled(source, language, **facts).items[0].lines


def test_dates_are_written_by_era_in_japanese_and_western_in_english() -> None:
    assert lines("{{ received_on }}") == ("令和8年5月29日",)
    assert lines("{{ received_on }}", EN) == ("29 May 2026",)


def test_a_letter_to_another_country_writes_western_dates() -> None:
    text = replace(a_text(LetterItem("only", "日", "{{ received_on }}")), dates=DateStyle.WESTERN)
    letter = compose(text, JA, sample_facts(), a_head(JA))
    assert letter.items[0].lines == ("2026年5月29日",)
    assert "2026年6月16日" in "".join(text_of(render(letter, the_fonts())))
    assert "令和" not in "".join(text_of(render(letter, the_fonts())))


def test_the_first_year_of_an_era_is_written_gannen() -> None:
    assert lines("{{ received_on }}", received_on=date(2019, 5, 1)) == ("令和元年5月1日",)


def test_amounts_are_written_in_yen() -> None:
    assert lines("{{ fee }}") == ("1,000円",)
    assert lines("{{ fee }}", EN) == ("1,000 yen",)


def test_a_list_becomes_lines_and_blank_lines_drop() -> None:
    listed = "{% for entry in requests %}\n({{ loop.index }}) {{ entry }}\n{% endfor %}"
    two = (Text("開示", "disclosure"), "消去")
    assert lines(f"次のとおり\n\n{listed}", requests=two) == ("次のとおり", "(1) 開示", "(2) 消去")


def test_a_table_is_filled_in_the_language_of_the_letter() -> None:
    item = LetterItem("withheld", "不開示", table="withheld")
    letter = compose(a_text(item), EN, sample_facts(), a_head(EN))
    table = letter.items[0].table
    assert table is not None
    assert table.head == ("Data not disclosed", "Ground", "Reason")
    assert table.rows[0][1] == "Article 33, paragraph 2, item (i)"


def test_every_gap_of_a_letter_is_named_at_once() -> None:
    with pytest.raises(LetterBlocked) as blocked:
        filled("{{ received_on }} {{ fee }}", received_on=None, fee=None)
    gaps = [
        fault.placeholder for fault in blocked.value.faults if isinstance(fault, PlaceholderEmpty)
    ]
    assert gaps == ["received_on", "fee"]


@pytest.mark.parametrize(
    ("code", "place"),
    [
        ("L10", "findings"),
        ("L12", "extent"),
        ("L12", "remains"),
        ("L12", "effects"),
        ("L13", "alternative_on"),
        ("L17", "measure"),
        ("L21", "leak_outline"),
        ("L21", "leak_other"),
    ],
)
def test_a_letter_never_leaves_out_what_its_author_must_state(code: str, place: str) -> None:
    text = a_policy().letters[LetterCode(code)]
    for language in (JA, EN):
        with pytest.raises(LetterBlocked, match=place):
            compose(text, language, {**sample_facts(), place: None}, a_head(language))


def test_the_day_of_another_measure_is_stated_only_where_there_is_one() -> None:
    text = a_policy().letters[LetterCode("L13")]
    nothing_else: dict[str, Fact] = {"alternatives": (), "alternative_on": None}
    letter = compose(text, JA, {**sample_facts(), **nothing_else}, a_head(JA))
    assert "alternatives" not in {item.key for item in letter.items}


def test_an_empty_table_is_a_gap() -> None:
    item = LetterItem("withheld", "不開示", table="withheld")
    with pytest.raises(LetterBlocked):
        compose(a_text(item), JA, sample_facts() | {"withheld": ()}, a_head(JA))


def test_asking_for_a_choice_nobody_made_is_a_gap() -> None:
    source = "{% if papers_returned %}返却します。{% else %}返却しません。{% endif %}"
    assert lines(source, papers_returned=False) == ("返却しません。",)
    with pytest.raises(LetterBlocked):
        lines(source, papers_returned=None)


def test_asking_whether_something_is_known_is_no_gap() -> None:
    assert lines("本文{% if fee_short %}{{ fee_short }}{% endif %}", fee_short=None) == ("本文",)


def test_a_draft_shows_its_gaps_and_lists_them() -> None:
    item = LetterItem("only", "見出し", "{{ received_on }}に受領")
    facts = sample_facts() | {"received_on": None}
    draft = compose(a_text(item), JA, facts, a_head(JA), draft=True)
    assert draft.gaps == ("received_on",)
    assert draft.items[0].lines == ("【受領日】に受領",)


def test_what_stands_in_a_name_is_only_text() -> None:
    name = "{{ fee }}<b>&{% if x %}"
    assert lines("{{ person }}", person=name) == (name,)


@pytest.mark.parametrize(
    "source",
    [
        "{{ person.__class__ }}",
        "{{ person|upper }}",
        "{{ person() }}",
        "{{ 1 + 1 }}",
        "{{ 'a' ~ person }}",
        "{% set x = 1 %}",
        "{% include 'x' %}",
        "{% for c in person %}{{ loop.__init__ }}{% endfor %}",
        "{{ unknown_name }}",
        "{{ range }}",
        "{% if person",
    ],
)
def test_a_letter_text_can_only_print_choose_and_repeat(source: str) -> None:
    with pytest.raises(TextNotAllowed):
        filled(source)


def test_an_item_is_left_out_when_unticked_or_without_its_fact() -> None:
    ticked = LetterItem("ticked", "印", "あり", optional=Text("印", "tick"))
    unticked = LetterItem("unticked", "無", "なし", optional=Text("無", "none"), ticked=False)
    with_fee = LetterItem("fee", "手数料", "{{ fee }}", when="fee")
    text = a_text(ticked, unticked, with_fee)
    facts = sample_facts() | {"fee": None}
    assert [item.heading for item in compose(text, JA, facts, a_head(JA)).items] == ["印"]
    chosen = compose(text, JA, facts, a_head(JA), left_out={"ticked"})
    assert [item.heading for item in chosen.items] == ["無"]


def test_both_languages_of_the_sample_hold_the_same() -> None:
    assert differences(a_letter(JA), a_letter(EN)) == ()


def test_a_date_an_amount_or_an_item_that_differs_is_found() -> None:
    ja = a_letter(JA)
    en = a_letter(EN)
    assert differences(ja, replace(en, items=en.items[:-1]))
    fee = Item("Fee", ("We received 2,000 yen by postal money order.",))
    assert differences(ja, replace(en, items=(*en.items[:3], fee, *en.items[4:])))
    assert differences(ja, replace(en, opening=("On 1 May 2026 you asked.",)))


def test_a_company_value_nobody_set_blocks_the_letter_by_name() -> None:
    company = replace(THE_COMPANY, phone=None, officer_name=None)
    with pytest.raises(LetterBlocked) as blocked:
        issuer_of(company, JA)
    keys = [fault.key for fault in blocked.value.faults if isinstance(fault, SettingNotSet)]
    assert keys == ["company.officer_name", "company.phone"]


def test_the_english_letter_carries_no_seal() -> None:
    assert issuer_of(THE_COMPANY, JA).seal
    assert not issuer_of(THE_COMPANY, EN).seal


@pytest.mark.parametrize("language", list(Language))
def test_the_letter_book_shows_every_text_as_a_marked_draft(language: Language) -> None:
    letter = compose_sample(LETTER_TEXT, language, a_policy())
    assert letter.draft
    assert letter.practice
    assert not letter.gaps
    assert letter.annexes
