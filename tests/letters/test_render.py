# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Letters on paper: what is printed, where it stands, and what is refused."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inquirydesk.domain.codes import letter_code
from inquirydesk.domain.errors import AddressTooLarge, CharacterNotPrintable, LetterBlocked
from inquirydesk.domain.letter import Addressee, Annex, AnnexGroup, Item, Letter, Table
from inquirydesk.domain.sourced import Language
from inquirydesk.letters.reading import ReadsBackDifferently, check_read_back, text_of
from inquirydesk.letters.render import faults_on_paper, render
from tests.letters.papers import codes_on, ink, ink_in, pictures_of, preflight, tool
from tests.letters.samples import ADDRESSEES, KEY, a_letter, the_fonts

JA, EN = Language.JA, Language.EN
BOTH = pytest.mark.parametrize("language", list(Language))


def plain(text: str) -> str:
    """The text without blanks and line ends."""
    return "".join(text.split())


def printed(letter: Letter) -> str:
    """All the letter's sheets as a reader would copy them, without blanks."""
    return plain("".join(text_of(render(letter, the_fonts()))))


def named(name: str, language: Language = JA) -> Letter:
    """The sample letter to a person of that name."""
    return a_letter(language, addressee=replace(ADDRESSEES[language], names=(name,)), annexes=())


@pytest.fixture
def pdf(tmp_path: Path, language: Language) -> Path:
    """The sample letter as a file."""
    file = tmp_path / "letter.pdf"
    file.write_bytes(render(a_letter(language), the_fonts()))
    return file


def test_the_japanese_letter_says_what_was_decided() -> None:
    text = printed(a_letter(JA))
    for part in (
        "〒950-0000",
        "石川恵様",
        "個情回第26-0131-1号",
        "令和8年6月16日",
        "星見時計株式会社",
        "保有個人データの開示請求に対する回答書（一部開示）",
        "令和8年5月28日付け（令和8年5月29日受領）",
        "一部を開示します。",
        "法第33条第2項第1号",
        "1,000円（定額小為替）を受領しました。",
        "以上",
        "別紙1開示する保有個人データ（1枚）",
        "1/2",
        "2/2",
    ):
        assert part in text


def test_the_english_letter_says_the_same_and_that_the_japanese_applies() -> None:
    text = printed(a_letter(EN))
    for part in (
        "Megumi Ishikawa",
        "Document No. 26-0131-1 E",
        "16 June 2026",
        "dated 28 May 2026, which we received on 29 May 2026",
        "We disclose part of the data.",
        "Article 33, paragraph 2,",
        "We received 1,000 yen by postal money order.",
        "the Japanese version applies.",
        "Enclosed: Annex 1, data disclosed (1 sheet)",
    ):
        assert plain(part) in text


def test_record_mark_and_end_mark_stand_only_in_japanese_letters() -> None:
    assert "以上" not in printed(a_letter(EN))
    assert "以上" not in printed(a_letter(JA, items=(), closing=()))


@BOTH
def test_the_same_letter_gives_the_same_bytes(language: Language) -> None:
    letter = a_letter(language)
    assert render(letter, the_fonts()) == render(letter, the_fonts())


def test_another_process_gives_the_same_bytes(tmp_path: Path) -> None:
    script = (
        "import sys; from tests.letters.samples import *; "
        "from inquirydesk.letters.render import render; "
        "the_fonts().unprintable('余分'); "
        "sys.stdout.buffer.write(render(a_letter(Language.EN), the_fonts()) "
        "and render(a_letter(), the_fonts()))"
    )
    found = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert found.stdout == render(a_letter(), the_fonts())


@BOTH
def test_every_font_is_embedded(pdf: Path) -> None:
    rows = tool("pdffonts", str(pdf)).splitlines()[2:]
    assert rows
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)


@BOTH
def test_the_file_is_sound(pdf: Path) -> None:
    assert "No syntax or stream encoding errors" in tool("qpdf", "--check", str(pdf))


@BOTH
def test_the_file_is_an_archive_file(pdf: Path) -> None:
    assert "is a valid PDF/A-1b file" in preflight(pdf)


def test_a_draft_with_all_its_marks_is_an_archive_file_too(tmp_path: Path) -> None:
    file = tmp_path / "draft.pdf"
    letter = named("𠮷川　葛󠄀子")
    file.write_bytes(render(replace(letter, draft=True, practice=True), the_fonts()))
    assert "is a valid PDF/A-1b file" in preflight(file)
    assert "𠮷川葛󠄀子" in plain(tool("pdftotext", str(file), "-"))


@BOTH
def test_the_code_reads_back_from_the_sheet(language: Language) -> None:
    picture = pictures_of(render(a_letter(language), the_fonts()), dpi=150)[0]
    assert codes_on(picture) == {letter_code("26-0131-1", KEY)}


@BOTH
def test_only_the_address_can_show_in_the_window(language: Language) -> None:
    letter = a_letter(language, draft=True, practice=True)
    sheet = pictures_of(render(letter, the_fonts()), dpi=100)[0]
    address = ink_in(sheet, 22, 18, 87, 42)
    assert address
    for right in range(0, 26, 5):
        for down in range(0, 22, 3):
            shown = ink_in(sheet, 22 - right, 18 - down, 112 - right, 63 - down)
            assert shown == address


def test_no_letter_prints_near_the_edge() -> None:
    sheet = pictures_of(render(a_letter(), the_fonts()), dpi=60)[0]
    inside = ink_in(sheet, 8, 4, 202, 290)
    ticks = ink_in(sheet, 0, 98, 6, 100) | ink_in(sheet, 0, 197, 6, 199)
    assert ink(sheet) == inside | ticks


@pytest.mark.parametrize(
    "name",
    [
        "<b>山田</b>",
        "A & B",
        "𠮷野　髙子",
        "葛󠄀城　花",
        "Jörg Müller",
        "<img src='x'>",
        "&amp;",
        "{{ fee }}",
    ],
)
def test_a_name_is_printed_as_typed(name: str) -> None:
    assert plain(name) in printed(named(name))


@pytest.mark.parametrize("character", ["\u200f", "\0", "\u202e", "\u200b", "\U0001f34e", "\ud800"])
def test_a_character_no_font_has_is_refused_with_its_place(character: str) -> None:
    with pytest.raises(LetterBlocked) as blocked:
        render(named(f"山{character}田"), the_fonts())
    (fault,) = blocked.value.faults
    assert isinstance(fault, CharacterNotPrintable)
    assert (fault.character, fault.where, fault.position) == (character, "addressee.name.1", 2)


def test_every_unprintable_character_is_named_at_once() -> None:
    letter = a_letter(
        title="回答\u202e書", items=(Item("見出し", ("よい", "だめ\0")),), opening=("本文\u200b",)
    )
    with pytest.raises(LetterBlocked) as blocked:
        render(letter, the_fonts())
    places = [
        fault.where for fault in blocked.value.faults if isinstance(fault, CharacterNotPrintable)
    ]
    assert places == ["title", "opening.1", "items.1.lines.2"]


@given(st.text(st.characters(codec="utf-16"), min_size=1, max_size=24))
@settings(max_examples=60, deadline=None)
def test_a_letter_prints_all_of_a_name_or_is_refused(name: str) -> None:
    letter = named(f"山田{name}")
    refused = faults_on_paper(letter, the_fonts())
    if refused:
        with pytest.raises(LetterBlocked):
            render(letter, the_fonts())
    else:
        readable = unicodedata.normalize("NFKC", plain(name)).replace("-", "")
        assert set(readable) <= set(unicodedata.normalize("NFKC", printed(letter)))


def test_a_file_that_reads_back_differently_is_never_issued() -> None:
    pdf = render(a_letter(), the_fonts())
    with pytest.raises(ReadsBackDifferently):
        check_read_back(pdf, ["石川　患", ""])


def test_a_long_address_is_set_smaller_and_a_longer_one_refused() -> None:
    fitting = (
        "新川県水沢市北区みどり丘3丁目2番17号",
        "水沢中央ガーデンレジデンス",
        "みどり棟305号室",
    )
    assert "みどり棟305号室" in printed(
        a_letter(addressee=Addressee(("石川　恵　様",), "950-0000", fitting))
    )
    with pytest.raises(LetterBlocked) as blocked:
        render(
            a_letter(addressee=Addressee(("石川　恵　様",), "950-0000", fitting * 2)), the_fonts()
        )
    (fault,) = blocked.value.faults
    assert isinstance(fault, AddressTooLarge)
    assert fault.lines > fault.allowed


def test_an_address_for_a_label_may_be_longer_than_the_window() -> None:
    address = ("新川県水沢市北区みどり丘3丁目2番17号", "水沢中央ガーデンレジデンス") * 3
    addressee = Addressee(("石川　恵　様",), "950-0000", address)
    assert printed(a_letter(addressee=addressee, label=True)).count("ガーデンレジデンス") == 3


def test_an_english_letter_prints_a_japanese_address_in_its_own_order() -> None:
    letter = a_letter(EN, addressee=replace(ADDRESSEES[JA], names=("石川　恵",)))
    text = printed(letter)
    assert text.index("〒950-0000") < text.index("サンハイツ305") < text.index("石川恵")


def test_a_long_reply_keeps_headings_with_text_and_repeats_table_heads() -> None:
    rows = tuple((f"項目{number}", "法第33条第2項第1号", "理由" * 20) for number in range(60))
    table = Table(("開示しない部分", "根拠", "理由"), rows, (30, 20, 50))
    items = (Item("長い説明", ("長い文章です。" * 300,)), Item("不開示", table=table))
    sheets = text_of(render(a_letter(items=items, annexes=()), the_fonts()))
    assert len(sheets) > 4
    text = plain("".join(sheets))
    assert all(f"項目{number}" in text for number in range(60))
    with_rows = [plain(sheet) for sheet in sheets if "法第33条第2項第1号" in sheet]
    assert all("開示しない部分根拠理由" in sheet for sheet in with_rows)
    assert all(f"{number}/{len(sheets)}" in plain(sheet) for number, sheet in enumerate(sheets, 1))


def test_the_end_of_a_letter_never_stands_alone() -> None:
    for lines in range(14, 26):
        items = tuple(Item(f"見出し{number}", ("本文です。",)) for number in range(lines))
        sheets = text_of(render(a_letter(items=items, annexes=()), the_fonts()))
        end = plain(sheets[-1])
        assert "お問い合わせ" in end
        assert "本文です。" in end


def test_a_page_break_leaves_no_single_line() -> None:
    for sentences in range(90, 130):
        item = Item("見出し", ("短い文です。" * sentences,))
        sheets = text_of(render(a_letter(items=(item,), annexes=()), the_fonts()))
        for sheet in sheets:
            assert sheet.count("短い文です。") != 1


def test_annexes_count_as_sheets_and_say_that_they_go_on() -> None:
    groups = tuple(
        AnnexGroup(f"{number}　記録", tuple((f"項目{row}", "値" * 40) for row in range(12)))
        for number in range(1, 8)
    )
    letter = a_letter(annexes=(Annex("開示する保有個人データ", groups),))
    sheets = [plain(sheet) for sheet in text_of(render(letter, the_fonts()))]
    annexes = len(sheets) - 1
    assert f"（{annexes}枚）" in sheets[0]
    assert "（続き）" in sheets[2]
    assert "（続き）" not in sheets[1]


@BOTH
def test_a_draft_says_so_on_every_sheet_and_an_issued_letter_never(language: Language) -> None:
    fonts = the_fonts()
    drafts = text_of(render(a_letter(language, draft=True), fonts))
    assert all("下書きDRAFT" in plain(sheet) for sheet in drafts)
    issued = text_of(render(a_letter(language), fonts))
    assert not any("DRAFT" in sheet for sheet in issued)
    assert len(drafts) == len(issued)


def test_a_draft_without_a_code_breaks_its_pages_like_the_letter() -> None:
    items = tuple(Item(f"見出し{number}", ("本文です。",)) for number in range(12))
    issued = text_of(render(a_letter(items=items), the_fonts()))
    draft = text_of(render(a_letter(items=items, draft=True, qr=""), the_fonts()))
    assert len(issued) == len(draft)


def test_practice_is_marked_on_every_sheet() -> None:
    sheets = text_of(render(a_letter(practice=True), the_fonts()))
    assert all("DEMO" in sheet for sheet in sheets)


def test_the_properties_of_the_file_hold_nothing_of_the_person() -> None:
    pdf = render(a_letter(), the_fonts())
    for encoded in ("石川".encode("utf-16-be"), "石川".encode()):
        assert encoded not in pdf


def test_twenty_thousand_characters_are_set_without_delay() -> None:
    item = Item("回答", ("長い文章です。改行のない文字列が続きます。" * 1000,))
    sheets = text_of(render(a_letter(items=(item,), annexes=()), the_fonts()))
    assert plain("".join(sheets)).count("改行のない文字列") > 900
