# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A `Letter` to PDF/A, the same bytes each time, read back before anyone gets it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from inquirydesk.domain.errors import (
    AddressTooLarge,
    CharacterNotPrintable,
    LetterBlocked,
    UserMistake,
)
from inquirydesk.domain.letter import Annex, Item, Letter
from inquirydesk.domain.sourced import Language
from inquirydesk.letters import flow, page, styles, wording
from inquirydesk.letters.flow import Sheet, Strip
from inquirydesk.letters.fonts import REPORTLAB, Fonts
from inquirydesk.letters.lines import Line, Style, single_line, text_lines
from inquirydesk.letters.paper import Paper, mm
from inquirydesk.letters.pdfa import Description, archived
from inquirydesk.letters.reading import check_read_back
from inquirydesk.letters.styles import Look

_WHOLE_ITEM = 8
"""An item of more lines than this may be parted by a page break."""


def render(letter: Letter, fonts: Fonts) -> bytes:
    """The letter as PDF/A-1b.

    Raises `LetterBlocked` naming each character no font has (`CharacterNotPrintable`) and an
    address the window cannot hold (`AddressTooLarge`).
    """
    faults = faults_on_paper(letter, fonts)
    if faults:
        raise LetterBlocked(faults)
    with REPORTLAB:
        pdf, printed = _drawn(letter, fonts)
    description = Description(
        title=f"{letter.title}{letter.subtitle} {letter.number}".strip(),
        author=letter.issuer.company,
        dated_on=letter.dated_on,
        language="ja-JP" if letter.language is Language.JA else "en",
    )
    pdf = archived(pdf, description)
    check_read_back(pdf, printed)
    return pdf


def faults_on_paper(letter: Letter, fonts: Fonts) -> list[UserMistake]:
    """What keeps the letter from being printed: unprintable characters, a too large address."""
    faults: list[UserMistake] = [
        CharacterNotPrintable(character, where, position)
        for where, text in _texts(letter)
        for character, position in fonts.unprintable(text)
    ]
    if not faults:
        try:
            page.address_block(letter.addressee, letter.language, fonts, label=letter.label)
        except AddressTooLarge as fault:
            faults.append(fault)
    return faults


def _texts(letter: Letter) -> Iterator[tuple[str, str]]:
    """Every text of the letter with the name of its place."""
    addressee, issuer = letter.addressee, letter.issuer
    for number, name in enumerate(addressee.names, 1):
        yield f"addressee.name.{number}", name
    yield "addressee.postal_code", addressee.postal_code
    yield from _numbered("addressee.address", addressee.address)
    for field in (
        "company",
        "postal_code",
        "address",
        "officer_title",
        "officer_name",
        "desk",
        "phone",
        "hours",
        "seal",
    ):
        yield f"issuer.{field}", getattr(issuer, field)
    for field in ("number", "reference", "title", "subtitle", "note"):
        yield field, getattr(letter, field)
    yield from _numbered("opening", letter.opening)
    for number, item in enumerate(letter.items, 1):
        yield f"items.{number}.section", item.section
        yield f"items.{number}.heading", item.heading
        yield from _numbered(f"items.{number}.lines", item.lines)
        if item.table:
            cells = itertools.chain(item.table.head, *item.table.rows)
            yield from _numbered(f"items.{number}.table", tuple(cells))
    yield from _numbered("closing", letter.closing)
    yield from _numbered("contact", letter.contact)
    yield from _numbered("enclosures", letter.enclosures)
    for number, annex in enumerate(letter.annexes, 1):
        yield f"annexes.{number}.title", annex.title
        for group in annex.groups:
            yield f"annexes.{number}.heading", group.heading
            yield from _numbered(f"annexes.{number}.rows", tuple(itertools.chain(*group.rows)))


def _numbered(place: str, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    for number, text in enumerate(texts, 1):
        # A cell may have lines of its own; the line feed itself is not printed.
        yield f"{place}.{number}", text.replace("\n", " ")


def _drawn(letter: Letter, fonts: Fonts) -> tuple[bytes, Sequence[str]]:
    sheets = flow.dealt_tightly(
        _strips(letter, fonts), page.TITLE_TOP, page.CONTINUED_TOP, page.BODY_BOTTOM
    )
    annexes = [
        flow.dealt(
            _annex_strips(number, annex, letter.language, fonts),
            page.CONTINUED_TOP,
            page.CONTINUED_TOP,
            page.BODY_BOTTOM,
        )
        for number, annex in enumerate(letter.annexes, 1)
    ]
    enclosed = _enclosed(letter, annexes)
    paper = Paper(fonts)
    every = [*sheets, *itertools.chain.from_iterable(annexes)]
    for number, sheet in enumerate(every, 1):
        if number > 1:
            paper.next_sheet()
        page.draw_marks(paper, draft=letter.draft, practice=letter.practice)
        if number == 1:
            page.draw_head(paper, letter, fonts)
        for top, strip in sheet:
            strip.draw(paper, top)
        page.draw_footer(paper, letter, enclosed, number, len(every))
    return paper.finish()


def _enclosed(letter: Letter, annexes: Sequence[Sequence[Sheet]]) -> str:
    names = [
        wording.annex_sheets(number, annex.title, len(sheets), letter.language)
        for number, (annex, sheets) in enumerate(zip(letter.annexes, annexes, strict=True), 1)
    ]
    names += letter.enclosures
    if not names:
        return ""
    separator = "、" if letter.language is Language.JA else "; "
    return f"{wording.ENCLOSED.in_(letter.language)} {separator.join(names)}"


def _strips(letter: Letter, fonts: Fonts) -> list[Strip]:
    look = styles.LOOKS[letter.language]
    japanese = letter.language is Language.JA
    middle = (page.LEFT + page.RIGHT) / 2
    strips = flow.title(letter.title, look.title, middle, page.TITLE_WIDTH, fonts)
    if letter.subtitle:
        strips += flow.title(letter.subtitle, look.subtitle, middle, page.TITLE_WIDTH, fonts)
    for number, text in enumerate(letter.opening):
        right = japanese and text.strip() in wording.CLOSINGS
        lines = flow.paragraph(
            text, look.body, page.LEFT, page.WIDTH, fonts, align="right" if right else "left"
        )
        lines = flow.tied(lines) if right else lines
        strips += flow.spaced(lines, 7 * mm if number == 0 else (0 if japanese else 1.6 * mm))
    if japanese and letter.items:
        mark = flow.paragraph(
            wording.RECORD_MARK, look.item, page.LEFT, page.WIDTH, fonts, align="centre"
        )
        strips += flow.spaced(mark, 3.4 * mm)
    strips += _items(letter.items, look, fonts, first_gap=2.6 if japanese else 4.4)
    for text in letter.closing:
        lines = flow.paragraph(text, look.body, page.LEFT, page.WIDTH, fonts)
        strips += flow.spaced(lines, 2.6 * mm)
    # The end takes the last lines along to a new sheet, so that it never stands there alone.
    return strips + flow.tied(flow.spaced(_end(letter, look, fonts), 4 * mm))


def _items(items: Sequence[Item], look: Look, fonts: Fonts, *, first_gap: float) -> list[Strip]:
    """The items one below the other, the heading of a part above its first; gaps in mm."""
    strips: list[Strip] = []
    gap = first_gap
    for number, item in enumerate(items, 1):
        lines = _item(number, item, look, fonts)
        if item.section:
            heading = flow.paragraph(item.section, look.section, page.LEFT, page.WIDTH, fonts)
            heading = flow.spaced(flow.tied_all(heading), (gap if number == 1 else 6.0) * mm)
            strips += flow.tied(heading) if number == 1 else heading
            gap = 2.2
        tied = number == 1 or bool(item.section)
        strips += flow.spaced(flow.tied(lines) if tied else lines, gap * mm)
        gap = 4.4 if item.table else 2.6
    return strips


def _item(number: int, item: Item, look: Look, fonts: Fonts) -> list[Strip]:
    """Number, heading and text in three columns; a table runs below over the whole width."""
    heading_left = page.LEFT + page.NUMBER_COLUMN
    text_left = heading_left + page.HEADING_COLUMN
    heading_width = (page.HEADING_COLUMN - 2 * mm) if item.lines else (page.RIGHT - heading_left)
    style = look.strong if item.strong else look.item
    body = [
        line
        for text in item.lines
        for line in flow.hanging_lines(text, style, page.RIGHT - text_left, fonts)
    ]
    heading = text_lines(item.heading, look.strong, heading_width, fonts)
    strips = flow.columns(
        (
            (page.LEFT, look.strong, [(0.0, single_line(str(number), look.strong, fonts))]),
            (heading_left, look.strong, [(0.0, line) for line in heading]),
            (text_left, style, body),
        )
    )
    if len(strips) <= _WHOLE_ITEM:
        strips = flow.tied_all(strips)
    if item.table:
        rows = flow.tied(flow.table(item.table, page.LEFT, page.WIDTH, look, fonts))
        strips += flow.spaced(rows, 0.6 * mm)
    return strips


def _end(letter: Letter, look: Look, fonts: Fonts) -> list[Strip]:
    """The contact box, 以上 and the note: one piece."""
    strips = [_contact_box(letter, look, fonts)]
    if letter.language is Language.JA and letter.items:
        end = flow.paragraph(
            wording.END_MARK, look.item, page.LEFT, page.WIDTH, fonts, align="right"
        )
        strips += flow.spaced(end, 2 * mm)
    if letter.note:
        note = flow.paragraph(
            letter.note, look.note, page.LEFT, page.WIDTH, fonts, colour=styles.GREY
        )
        strips += flow.spaced(note, 2 * mm)
    return flow.tied_all(strips)


def _contact_box(letter: Letter, look: Look, fonts: Fonts) -> Strip:
    """Whom to ask, in a frame, with the code of the letter at its right."""
    style = look.contact
    with_code = bool(letter.qr) or letter.draft
    room = page.WIDTH - 2 * page.BOX_PADDING - (page.QR_SIDE + 6 * mm if with_code else 0)
    heading, _, first = letter.contact[0].partition("　")
    label = single_line(heading, look.contact_strong, fonts)
    indent = label.width + style.size
    lines = [
        [(indent if number == 0 else 0.0, line, style)]
        for number, line in enumerate(text_lines(first, style, room - indent, fonts))
    ]
    lines[0].insert(0, (0.0, label, look.contact_strong))
    for text in letter.contact[1:]:
        lines += _stressed(text, letter.reference, look, room, fonts)
    text_height = len(lines) * style.leading
    height = max(text_height, page.QR_SIDE if with_code else 0) + 1.6 * page.BOX_PADDING

    def draw(paper: Paper, top: float) -> None:
        paper.box(page.LEFT, top, page.WIDTH, height)
        line_top = top + (height - text_height) / 2
        for pieces in lines:
            for x, line, piece_style in pieces:
                paper.text(page.LEFT + page.BOX_PADDING + x, line_top, line, piece_style)
            line_top += style.leading
        left, side = page.RIGHT - page.BOX_PADDING - page.QR_SIDE, page.QR_SIDE
        if letter.qr:
            paper.qr(left, top + (height - side) / 2, side, letter.qr)
        elif with_code:
            # A draft has no number to put into a code, but breaks its pages like the letter.
            paper.box(left, top + (height - side) / 2, side, side, colour=styles.LIGHT_RULE)

    return Strip(height, draw)


_Pieces = list[tuple[float, Line, Style]]


def _stressed(text: str, word: str, look: Look, room: float, fonts: Fonts) -> list[_Pieces]:
    """The text as lines of pieces, the word in bold where the whole fits on one line."""
    before, found, after = text.partition(word)
    pieces: _Pieces = []
    x = 0.0
    for part, style in (
        (before, look.contact),
        (found, look.contact_strong),
        (after, look.contact),
    ):
        line = single_line(part, style, fonts)
        pieces.append((x, line, style))
        x += line.advance
    if found and x <= room:
        return [pieces]
    return [[(0.0, line, look.contact)] for line in text_lines(text, look.contact, room, fonts)]


def _annex_strips(number: int, annex: Annex, language: Language, fonts: Fonts) -> list[Strip]:
    """An annex: its title, and each record as labels and values with rules between."""
    look = styles.LOOKS[language]
    title_text = wording.annex_title(number, annex.title, language)
    title = flow.paragraph(title_text, look.annex_title, page.LEFT, page.WIDTH, fonts)
    again_text = f"{title_text} {wording.CONTINUED.in_(language)}"
    again = flow.paragraph(again_text, look.note, page.LEFT, page.WIDTH, fonts)
    strips = list(flow.tied_all(title))
    for group in annex.groups:
        heading = flow.paragraph(group.heading, look.annex_heading, page.LEFT, page.WIDTH, fonts)
        strips += flow.spaced(flow.tied_all(heading), 4 * mm)
        for place, (label, value) in enumerate(group.rows):
            row = _annex_row(label, value, look.cell, fonts)
            strips += flow.spaced(flow.tied(row) if place == 0 else row, 1.2 * mm)
    return [replace(strip, repeats=tuple(again)) for strip in strips]


def _annex_row(label: str, value: str, style: Style, fonts: Fonts) -> list[Strip]:
    label_width = 44 * mm
    value_left = page.LEFT + label_width
    lines = [
        (0.0, line)
        for part in value.splitlines() or [""]
        for line in text_lines(part, style, page.RIGHT - value_left, fonts)
    ]
    labels = [(0.0, line) for line in text_lines(label, style, label_width - 4 * mm, fonts)]
    rows = flow.columns(((page.LEFT, style, labels), (value_left, style, lines)))
    return flow.ruled(rows, page.LEFT, page.RIGHT)
