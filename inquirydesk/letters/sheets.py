# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Sheets that are no letters: the window test, the address label, what to enclose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from inquirydesk.domain.errors import CharacterNotPrintable, LetterBlocked
from inquirydesk.domain.letter import Addressee
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.letters import flow, page, styles, wording
from inquirydesk.letters.fonts import REPORTLAB, Face, Fonts
from inquirydesk.letters.lines import Style
from inquirydesk.letters.paper import SHEET_WIDTH, Paper, mm
from inquirydesk.letters.pdfa import Description, archived
from inquirydesk.letters.reading import check_read_back

LABEL_LEFT, LABEL_TOP = 20 * mm, 20 * mm
LABEL_WIDTH = 90 * mm
"""A label cut out along its frame; wide enough for any address, pasted on a Kaku-2 envelope."""

_LABEL_LINE = Style(Face.SERIF, 10.5, 15)
_LABEL_NAME = Style(Face.SERIF, 15, 24)
_PLAIN = Style(Face.SANS, 9.5, 15)

_WINDOW_TITLE = Text("窓あき封筒の確認", "Window test sheet")
_WINDOW_STEPS = (
    Text(
        "1. この紙を三つ折りにし（左端の印）、封筒に入れます。",
        "Fold the sheet in three at the ticks and put it into the envelope.",
    ),
    Text(
        "2. 封筒を上下左右に振り、紙をそれぞれの端まで寄せます。",
        "Shake it, so that the sheet slides to each end.",
    ),
    Text(
        "3. 濃い枠がいつも窓の中にすべて見え、点線の外側が見えなければ合格です。",
        "It passes if the dark frame always shows whole and nothing beyond the dashes.",
    ),
)


def window_test_sheet(fonts: Fonts, dated_on: date) -> bytes:
    """A sheet that proves printer and envelope: the address block and all that may ever show."""
    with REPORTLAB:
        paper = Paper(fonts)
        right, bottom = page.KEPT_FREE_RIGHT, page.KEPT_FREE_BOTTOM
        paper.rule(0, bottom, right, bottom, dashed=True)
        paper.rule(right, 0, right, bottom, dashed=True)
        paper.box(
            page.ADDRESS_LEFT,
            page.ADDRESS_TOP,
            page.ADDRESS_WIDTH,
            page.ADDRESS_HEIGHT,
            thick=1.6,
        )
        middle = page.ADDRESS_LEFT + page.ADDRESS_WIDTH / 2
        for number, text in enumerate(("65 × 24 mm", "x 22–87 mm, y 18–42 mm")):
            top = page.ADDRESS_TOP + 9 * mm + number * _PLAIN.leading
            paper.text(middle, top - 5, text, _PLAIN, align="centre")
        for tick in page.FOLD_TICKS:
            paper.rule(0, tick, page.FOLD_TICK_LENGTH, tick, thick=0.5)
        centre = SHEET_WIDTH / 2
        large, small = styles.LOOKS[Language.JA].title, styles.LOOKS[Language.EN].subtitle
        paper.text(centre, page.TITLE_TOP, _WINDOW_TITLE.ja, large, align="centre")
        paper.text(centre, page.TITLE_TOP + 24, _WINDOW_TITLE.en, small, align="centre")
        top = page.TITLE_TOP + 60
        for step in _WINDOW_STEPS:
            paper.text(page.LEFT, top, step.ja, _PLAIN)
            paper.text(page.LEFT + 12, top + 14, step.en, _PLAIN, colour=styles.GREY)
            top += 38
        pdf, printed = paper.finish()
    return _finished(pdf, printed, _WINDOW_TITLE.ja, dated_on)


def address_label(addressee: Addressee, language: Language, fonts: Fonts, dated_on: date) -> bytes:
    """A label for an address the window cannot hold, or an envelope that has none.

    Raises `LetterBlocked` naming each character no font has.
    """
    texts = (
        *(("name", line) for line in addressee.names),
        *(("address", line) for line in addressee.address),
    )
    faults = [
        CharacterNotPrintable(character, f"addressee.{place}", position)
        for place, text in texts
        for character, position in fonts.unprintable(text)
    ]
    if faults:
        raise LetterBlocked(faults)
    lines = page.address_lines(
        addressee, language, _LABEL_LINE, _LABEL_NAME, fonts, LABEL_WIDTH - 10 * mm
    )
    with REPORTLAB:
        paper = Paper(fonts)
        height = page.AddressBlock(lines).height + 10 * mm
        paper.box(LABEL_LEFT, LABEL_TOP, LABEL_WIDTH, height, thick=0.4, colour=styles.LIGHT_RULE)
        top = LABEL_TOP + 5 * mm
        for line, style in lines:
            paper.text(LABEL_LEFT + 5 * mm, top, line, style)
            top += style.leading
        pdf, printed = paper.finish()
    return _finished(pdf, printed, "宛名ラベル", dated_on)


def advice_sheet(
    title: Text,
    about: Text,
    lines: Sequence[str],
    sender: Sequence[str],
    language: Language,
    fonts: Fonts,
    dated_on: date,
    *,
    practice: bool,
) -> bytes:
    """What a caller was told, to take along: an A4 sheet that names nobody.

    Raises `LetterBlocked` naming each character no font has.
    """
    look = styles.LOOKS[language]
    faults = [
        CharacterNotPrintable(character, "advice", position)
        for text in (*lines, *sender)
        for character, position in fonts.unprintable(text)
    ]
    if faults:
        raise LetterBlocked(faults)
    middle = SHEET_WIDTH / 2
    strips = [
        *flow.title(title.in_(language), look.title, middle, page.TITLE_WIDTH, fonts),
        *flow.title(about.in_(language), look.subtitle, middle, page.TITLE_WIDTH, fonts),
    ]
    for line in lines:
        words = flow.paragraph(line, look.body, page.LEFT, page.WIDTH, fonts)
        strips += flow.spaced(words, look.body.leading)
    for number, line in enumerate((*sender, wording.date_text(dated_on, language))):
        words = flow.paragraph(line, look.contact, page.LEFT, page.WIDTH, fonts, align="right")
        strips += flow.spaced(words, 0 if number else 2 * look.body.leading)
    sheets = flow.dealt(strips, 25 * mm, page.CONTINUED_TOP, page.BODY_BOTTOM)
    with REPORTLAB:
        paper = Paper(fonts)
        for number, sheet in enumerate(sheets):
            if number:
                paper.next_sheet()
            for top, strip in sheet:
                strip.draw(paper, top)
            page.draw_marks(paper, draft=False, practice=practice)
        pdf, printed = paper.finish()
    return _finished(pdf, printed, title.in_(language), dated_on)


def _finished(pdf: bytes, printed: Sequence[str], title: str, dated_on: date) -> bytes:
    pdf = archived(pdf, Description(title, "Inquiry Desk", dated_on, "ja-JP"))
    check_read_back(pdf, printed)
    return pdf
