# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Where things stand on a letter's sheets, and what every letter shows around its words.

The measures follow from the envelope: 235 x 120 mm (Naga-3), its window 90 x 45 mm, 22 mm from
the left and 18 mm from the top. A sheet folded in three can slide 25 mm sideways and 21 mm down
in it; the address still shows whole and nothing else may show at all.
"""

from __future__ import annotations

from typing import NamedTuple

from inquirydesk.domain.errors import AddressTooLarge
from inquirydesk.domain.letter import Addressee, Issuer, Letter
from inquirydesk.domain.sourced import Language
from inquirydesk.letters import styles, wording
from inquirydesk.letters.fonts import Face, Fonts
from inquirydesk.letters.lines import Line, Style, single_line, text_lines
from inquirydesk.letters.paper import Paper, mm

LEFT = 22 * mm
RIGHT = 188 * mm
WIDTH = RIGHT - LEFT
"""Text width; the right margin is as wide as the left."""

ADDRESS_LEFT, ADDRESS_TOP = 22 * mm, 18 * mm
ADDRESS_WIDTH, ADDRESS_HEIGHT = 65 * mm, 24 * mm
ADDRESS_INSET = 1 * mm
"""The address block: what shows in the window wherever the sheet lies."""

KEPT_FREE_RIGHT, KEPT_FREE_BOTTOM = 112 * mm, 63 * mm
"""Left of and above this nothing but the address may print: it could show in the window."""

NUMBER_TOP = 17.2 * mm
ISSUER_LEFT = 121 * mm
ISSUER_TOP, ISSUER_HIGHEST, ISSUER_BOTTOM = 37.2 * mm, 30 * mm, 71 * mm
SEAL_SIDE = 18 * mm
TITLE_TOP = 73 * mm
TITLE_WIDTH = 156 * mm
CONTINUED_TOP = 20 * mm
BODY_BOTTOM = 277 * mm
FOOTER_RULE = 281.3 * mm
FOOTER_TOP = 282.8 * mm
ENCLOSURE_LEFT = 107 * mm
FOLD_TICKS = (99 * mm, 198 * mm)
FOLD_TICK_LENGTH = 5 * mm

NUMBER_COLUMN = 7 * mm
HEADING_COLUMN = 36 * mm
"""From the number to the text of an item; the heading stands between."""

QR_SIDE = 20 * mm
BOX_PADDING = 3.5 * mm


class AddressBlock(NamedTuple):
    """The lines of an address as they fit the window."""

    lines: tuple[tuple[Line, Style], ...]

    @property
    def height(self) -> float:
        """In points."""
        return sum(style.leading for _, style in self.lines)


def address_block(
    addressee: Addressee, language: Language, fonts: Fonts, *, label: bool = False
) -> AddressBlock:
    """The address in the roomiest size that fits the window.

    With a label the envelope needs no window, and the block may fill all that is kept free.
    Japanese order (postal code, address, name) wherever the address is in Japanese script;
    otherwise name first, the postal code behind the address. Raises `AddressTooLarge`.
    """
    width, height = ADDRESS_WIDTH, ADDRESS_HEIGHT
    if label:
        width, height = KEPT_FREE_RIGHT - ADDRESS_LEFT, KEPT_FREE_BOTTOM - ADDRESS_TOP
    for small, large in styles.ADDRESS_SIZES:
        lines = address_lines(addressee, language, small, large, fonts, width - 2 * ADDRESS_INSET)
        block = AddressBlock(lines)
        if block.height <= height:
            return block
    allowed = int((height - large.leading) / small.leading) + 1
    raise AddressTooLarge(len(lines), min(allowed, len(lines) - 1))


def address_lines(
    addressee: Addressee,
    language: Language,
    small: Style,
    large: Style,
    fonts: Fonts,
    width: float,
) -> tuple[tuple[Line, Style], ...]:
    """The lines of an address, wrapped to `width` points."""
    japanese = language is Language.JA or _is_japanese("".join(addressee.address))
    address = list(addressee.address)
    if addressee.postal_code and japanese:
        address.insert(0, f"〒{addressee.postal_code}")
    elif addressee.postal_code:
        address = (
            [*address[:-1], f"{address[-1]} {addressee.postal_code}".strip()] if address else []
        )
    set_address = [
        (line, small) for part in address for line in text_lines(part, small, width, fonts)
    ]
    # In English the role below the name is no name: it is set as small as the address.
    below = large if language is Language.JA else small
    set_names = [
        (line, style)
        for number, name in enumerate(addressee.names)
        for style in [below if number else large]
        for line in text_lines(name, style, width, fonts)
    ]
    return tuple(set_address + set_names if japanese else set_names + set_address)


def _is_japanese(text: str) -> bool:
    return any(character >= "\u2e80" for character in text)


def draw_address(paper: Paper, block: AddressBlock) -> None:
    """Print the address, in the middle of the window block's height if it fits there."""
    top = ADDRESS_TOP + max(0.0, ADDRESS_HEIGHT - block.height) / 2
    for line, style in block.lines:
        paper.text(ADDRESS_LEFT + ADDRESS_INSET, top, line, style)
        top += style.leading


def draw_head(paper: Paper, letter: Letter, fonts: Fonts) -> None:
    """Print what stands above the title: address, number, date, issuer, seal, fold ticks."""
    block = address_block(letter.addressee, letter.language, fonts, label=letter.label)
    draw_address(paper, block)
    number = letter.number
    if letter.language is Language.EN:
        number = f"{wording.DOCUMENT_NUMBER.en} {number}"
    look = styles.LOOKS[letter.language]
    paper.text(RIGHT, NUMBER_TOP, number, look.header, align="right")
    dated = wording.date_text(letter.dated_on, letter.language, letter.dates)
    paper.text(RIGHT, NUMBER_TOP + 5.6 * mm, dated, look.header, align="right")
    _draw_issuer(paper, letter.issuer, letter.language, fonts)
    for tick in FOLD_TICKS:
        paper.rule(0, tick, FOLD_TICK_LENGTH, tick, thick=0.5, colour=styles.LIGHT_RULE)


def _draw_issuer(paper: Paper, issuer: Issuer, language: Language, fonts: Fonts) -> None:
    look = styles.LOOKS[language]
    parts = _issuer_parts(issuer, language, look)
    lines = [
        (line, style)
        for text, style in parts
        for line in text_lines(text, style, RIGHT - ISSUER_LEFT, fonts)
    ]
    height = sum(style.leading for _, style in lines)
    top = max(ISSUER_HIGHEST, min(ISSUER_TOP, ISSUER_BOTTOM - height))
    company = next(index for index, (_, style) in enumerate(lines) if style is look.company)
    tops = [top + sum(style.leading for _, style in lines[:index]) for index in range(len(lines))]
    if issuer.seal:
        beside = ISSUER_LEFT + max(line.width for line, _ in lines[company:])
        left = min(beside - 1.5 * mm, RIGHT - SEAL_SIDE)
        draw_seal(paper, issuer.seal, left, tops[company] + 0.4 * mm, SEAL_SIDE)
    for (line, style), line_top in zip(lines, tops, strict=True):
        paper.text(ISSUER_LEFT, line_top, line, style)


def _issuer_parts(issuer: Issuer, language: Language, look: styles.Look) -> list[tuple[str, Style]]:
    if language is Language.JA:
        return [
            (f"〒{issuer.postal_code}", look.header),
            (issuer.address, look.header),
            (issuer.company, look.company),
            (issuer.officer_title, look.header),
            (issuer.officer_name, look.header),
        ]
    return [
        (issuer.company, look.company),
        (f"{issuer.address}\u00a0{issuer.postal_code}", look.header),
        (issuer.officer_name, look.header),
        (issuer.officer_title, look.header),
    ]


def draw_seal(paper: Paper, characters: str, left: float, top: float, side: float) -> None:
    """Print a square seal: its characters run down in columns from the right, as on a stamp."""
    count = 1
    while count * count < len(characters):
        count += 1
    paper.box(left, top, side, side, thick=1.6, colour=styles.SEAL, radius=1.2 * mm)
    cell = (side - 3 * mm) / count
    style = Style(Face.SERIF_BOLD, cell * 0.84, cell)
    for index, character in enumerate(characters):
        column, row = divmod(index, count)
        centre = left + side - 1.5 * mm - (column + 0.5) * cell
        line_top = top + 1.5 * mm + row * cell
        paper.text(centre, line_top, character, style, colour=styles.SEAL, align="centre")


def draw_marks(paper: Paper, *, draft: bool, practice: bool) -> None:
    """Print what says that a sheet is not a letter yet, or only practice."""
    if draft:
        paper.stamp(wording.DRAFT_MARK, styles.DRAFT_STAMP, styles.DRAFT, 35)
    if practice:
        width, height = 18 * mm, 5.4 * mm
        left, top = KEPT_FREE_RIGHT + 1 * mm, 4.4 * mm
        paper.box(left, top, width, height, thick=1, colour=styles.PRACTICE)
        paper.text(
            left + width / 2,
            top + (height - styles.PRACTICE_STAMP.leading) / 2,
            wording.PRACTICE_MARK,
            styles.PRACTICE_STAMP,
            colour=styles.PRACTICE,
            align="centre",
        )


def draw_footer(paper: Paper, letter: Letter, enclosed: str, sheet: int, sheets: int) -> None:
    """Print what keeps loose sheets together: reference, number, enclosures, n / total."""
    language = letter.language
    numbers = (
        f"{wording.REFERENCE.in_(language)} {letter.reference}",
        f"{wording.DOCUMENT_NUMBER.in_(language)} {letter.number}",
    )
    paper.rule(LEFT, FOOTER_RULE, RIGHT, FOOTER_RULE, thick=0.5, colour=styles.LIGHT_RULE)
    look = styles.LOOKS[language].footer
    separator = "　　" if language is Language.JA else "  ·  "
    used = paper.text(LEFT, FOOTER_TOP, separator.join(numbers), look, colour=styles.GREY)
    if enclosed:
        right = RIGHT - 16 * mm
        natural = single_line(enclosed, look, paper.fonts).width
        left = max(min(ENCLOSURE_LEFT, right - natural), LEFT + used + 6 * mm)
        lines = text_lines(enclosed, look, right - left, paper.fonts)
        for number, line in enumerate(lines):
            top = FOOTER_TOP + number * look.leading
            paper.text(left, top, line, look, colour=styles.GREY)
    paper.text(RIGHT, FOOTER_TOP, f"{sheet} / {sheets}", look, colour=styles.GREY, align="right")
