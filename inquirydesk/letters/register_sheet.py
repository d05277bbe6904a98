# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A register on A4: a title, when it was made, a table, and lines for whoever confirms it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from inquirydesk.domain.errors import CharacterNotPrintable, LetterBlocked
from inquirydesk.domain.letter import Table
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.letters import flow, page, styles
from inquirydesk.letters.fonts import REPORTLAB, Fonts
from inquirydesk.letters.paper import SHEET_WIDTH, Paper, mm
from inquirydesk.letters.pdfa import Description, archived
from inquirydesk.letters.reading import check_read_back

_FIRST_TOP = 20 * mm


@dataclass(frozen=True, slots=True)
class Part:
    """A table under its heading, with a line about it."""

    heading: str
    table: Table
    note: str = ""


@dataclass(frozen=True, slots=True)
class RegisterSheet:
    """What such a sheet holds; every text is in the language of the sheet."""

    title: str
    about: str
    parts: tuple[Part, ...]
    foot: str
    """Beside the number of the page."""
    notes: tuple[str, ...] = ()
    """Under the last table."""


def register_sheet(
    content: RegisterSheet, language: Language, fonts: Fonts, dated_on: date, *, practice: bool
) -> bytes:
    """The sheets as PDF; raises `LetterBlocked` naming each character no font has."""
    look = styles.LOOKS[language]
    middle = SHEET_WIDTH / 2
    _require_printable(content, fonts)
    strips = [
        *flow.title(content.title, look.title, middle, page.TITLE_WIDTH, fonts),
        *flow.title(content.about, look.item, middle, page.TITLE_WIDTH, fonts),
    ]
    for part in content.parts:
        gap = 1.2 * look.body.leading
        if part.heading:
            name = flow.paragraph(part.heading, look.section, page.LEFT, page.WIDTH, fonts)
            strips += flow.tied_all(flow.spaced(name, gap))
            gap = 0.4 * look.body.leading
        if part.note:
            words = flow.paragraph(part.note, look.note, page.LEFT, page.WIDTH, fonts)
            strips += flow.tied_all(words)
        rows = flow.table(part.table, page.LEFT, page.WIDTH, look, fonts)
        strips += flow.spaced(rows, gap)
    for number, note in enumerate(content.notes):
        words = flow.paragraph(note, look.item, page.LEFT, page.WIDTH, fonts)
        strips += flow.spaced(words, look.body.leading * (1.4 if number == 0 else 0.5))
    sheets = flow.dealt(strips, _FIRST_TOP, page.CONTINUED_TOP, page.BODY_BOTTOM)
    with REPORTLAB:
        paper = Paper(fonts)
        for number, sheet in enumerate(sheets, 1):
            if number > 1:
                paper.next_sheet()
            for top, strip in sheet:
                strip.draw(paper, top)
            foot = f"{content.foot}　{number} / {len(sheets)}"
            paper.text(middle, page.FOOTER_TOP, foot, look.footer, align="centre")
            page.draw_marks(paper, draft=False, practice=practice)
        pdf, printed = paper.finish()
    tag = "ja-JP" if language is Language.JA else "en"
    pdf = archived(pdf, Description(content.title, "Inquiry Desk", dated_on, tag))
    check_read_back(pdf, printed)
    return pdf


def words(texts: Sequence[Text], language: Language) -> tuple[str, ...]:
    """The texts in that language, as the head of a table wants them."""
    return tuple(text.in_(language) for text in texts)


def _require_printable(content: RegisterSheet, fonts: Fonts) -> None:
    cells = (
        cell
        for part in content.parts
        for row in (part.table.head, *part.table.rows)
        for cell in row
    )
    texts = (content.title, content.about, *content.notes, *cells)
    faults = [
        CharacterNotPrintable(character, "register", position)
        for text in texts
        for line in text.splitlines()
        for character, position in fonts.unprintable(line)
    ]
    if faults:
        raise LetterBlocked(faults)
