# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What is written down a page, cut into strips, and the strips dealt out to sheets.

A strip is the smallest piece a page break may part: a line of text, a line of a table row. It
knows the white space above it, whether it must stay with the strip before, and what is repeated
above it at the top of a sheet; with that one rule serves paragraphs, items and tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from inquirydesk.domain.letter import Table
from inquirydesk.letters.fonts import Fonts
from inquirydesk.letters.lines import Line, Style, balanced_lines, beside, single_line, text_lines
from inquirydesk.letters.paper import Align, Paper
from inquirydesk.letters.styles import HEAD_FILL, INK, LIGHT_RULE, RULE, Colour, Look

_MARKER = re.compile(r"(?:\([0-9a-z]{1,3}\)|（[0-9０-９]{1,3}）|[0-9]{1,2}\.|[・•])\s*")
"""What a line of a list begins with; its further lines are set in below the text."""

_CELL_PADDING = 6.0
_TIGHT = 0.6
_WHOLE_ROW = 14
"""A row of more lines than this may be parted by a page break."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page that is never cut."""

    height: float
    draw: Callable[[Paper, float], None]
    """Called with the paper and the top of the strip."""
    gap: float = 0.0
    """White space above; none at the top of a sheet."""
    tied: bool = False
    """Must stand on the sheet of the strip before it."""
    repeats: tuple[Strip, ...] = ()
    """Printed again above it when it begins a sheet."""


Sheet = list[tuple[float, Strip]]
"""The strips of one sheet with their tops."""


def dealt(strips: Sequence[Strip], first_top: float, top: float, bottom: float) -> list[Sheet]:
    """The strips on as many sheets as they need, between `top` (first sheet: another) and `bottom`.

    Tied strips move on together; only if they are taller than a whole sheet they are parted.
    """
    sheets: list[Sheet] = [[]]
    y = first_top
    for group in _groups(strips):
        whole = sum(strip.height + strip.gap for strip in group) - group[0].gap
        fresh = not sheets[-1]
        gap = 0.0 if fresh else group[0].gap
        if not fresh and y + gap + whole > bottom:
            sheets.append([])
            y = top
        for strip in group:
            if sheets[-1] and y + strip.gap + strip.height > bottom:
                sheets.append([])
                y = top
            if not sheets[-1]:
                for repeated in strip.repeats if len(sheets) > 1 else ():
                    sheets[-1].append((y, repeated))
                    y += repeated.height
            else:
                y += strip.gap
            sheets[-1].append((y, strip))
            y += strip.height
    return sheets


def dealt_tightly(
    strips: Sequence[Strip], first_top: float, top: float, bottom: float
) -> list[Sheet]:
    """As `dealt`, with less white space between where that saves a sheet."""
    sheets = dealt(strips, first_top, top, bottom)
    closer = [replace(strip, gap=strip.gap * _TIGHT) for strip in strips]
    tight = dealt(closer, first_top, top, bottom) if len(sheets) > 1 else sheets
    return tight if len(tight) < len(sheets) else sheets


def _groups(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        if group and not strip.tied:
            yield group
            group = []
        group.append(strip)
    if group:
        yield group


def no_lonely_lines(strips: Sequence[Strip]) -> list[Strip]:
    """The strips with first two and last two tied, so that no line stands alone."""
    last = len(strips) - 1
    return [
        replace(strip, tied=True) if place and place in {1, last} else strip
        for place, strip in enumerate(strips)
    ]


def spaced(strips: Sequence[Strip], gap: float) -> list[Strip]:
    """The strips with that much white space above the first."""
    return [replace(strips[0], gap=gap), *strips[1:]] if strips else []


def tied(strips: Sequence[Strip]) -> list[Strip]:
    """The strips with the first tied to what stands before."""
    return [replace(strips[0], tied=True), *strips[1:]] if strips else []


def paragraph(
    text: str,
    style: Style,
    x: float,
    width: float,
    fonts: Fonts,
    *,
    align: Align = "left",
    colour: Colour = INK,
) -> list[Strip]:
    """A paragraph; a list marker hangs out to its left."""
    anchor = x + {"left": 0.0, "centre": width / 2, "right": width}[align]
    return no_lonely_lines(
        [
            Strip(style.leading, _line_drawer(((anchor + indent, line),), style, colour, align))
            for indent, line in hanging_lines(text, style, width, fonts)
        ]
    )


def title(text: str, style: Style, centre: float, width: float, fonts: Fonts) -> list[Strip]:
    """A centred heading on balanced lines, in one piece."""
    return tied_all(
        [
            Strip(style.leading, _line_drawer(((centre, line),), style, INK, "centre"))
            for line in balanced_lines(text, style, width, fonts)
        ]
    )


def hanging_lines(
    text: str, style: Style, width: float, fonts: Fonts
) -> Iterator[tuple[float, Line]]:
    """(indent, line) of a paragraph; lines after a list marker's first one are set in."""
    marker = _MARKER.match(text)
    if not marker:
        yield from ((0.0, line) for line in text_lines(text, style, width, fonts))
        return
    label = single_line(marker[0].rstrip(), style, fonts)
    indent = label.width + 0.4 * style.size
    rest = text[marker.end() :]
    for number, line in enumerate(text_lines(rest, style, width - indent, fonts)):
        if number == 0:
            yield 0.0, beside(label, indent, line)
        else:
            yield indent, line


def columns(
    parts: Sequence[tuple[float, Style, Sequence[tuple[float, Line]]]],
) -> list[Strip]:
    """Texts side by side: (x, style, lines) of each column; heights follow the first style."""
    strips = []
    for row in range(max(len(lines) for _, _, lines in parts)):
        pieces = [
            (x + lines[row][0], lines[row][1], style)
            for x, style, lines in parts
            if row < len(lines)
        ]
        strips.append(Strip(parts[0][1].leading, _pieces_drawer(pieces)))
    return no_lonely_lines(strips)


def table(content: Table, x: float, width: float, look: Look, fonts: Fonts) -> list[Strip]:
    """A table with a frame; its head is repeated on each sheet and never stands alone."""
    total = sum(content.shares)
    edges = [x]
    for share in content.shares:
        edges.append(edges[-1] + width * share / total)
    head = _row(content.head, edges, look.cell_head, fonts, fill=HEAD_FILL, first=True)
    strips = list(tied_all(head))
    for number, cells in enumerate(content.rows):
        row = [
            replace(strip, repeats=tuple(head)) for strip in _row(cells, edges, look.cell, fonts)
        ]
        strips += tied(row) if number == 0 else row
    return strips


def tied_all(strips: Sequence[Strip]) -> list[Strip]:
    """The strips as one piece: all but the first tied."""
    return [strips[0], *(replace(strip, tied=True) for strip in strips[1:])]


def _row(
    cells: Sequence[str],
    edges: Sequence[float],
    style: Style,
    fonts: Fonts,
    *,
    fill: Colour | None = None,
    first: bool = False,
) -> list[Strip]:
    columns_of_lines = [
        [
            line
            for part in cell.splitlines() or [""]
            for line in text_lines(part, style, right - left - 2 * _CELL_PADDING, fonts)
        ]
        for cell, left, right in zip(cells, edges, edges[1:], strict=False)
    ]
    count = max(len(lines) for lines in columns_of_lines)
    strips = []
    for number in range(count):
        above = 3.5 if number == 0 else 0.0
        below = 3.5 if number == count - 1 else 0.0
        pieces = [
            (left + _CELL_PADDING, lines[number], style)
            for left, lines in zip(edges, columns_of_lines, strict=False)
            if number < len(lines)
        ]
        drawer = _RowDrawer(
            tuple(pieces),
            tuple(edges),
            above,
            above + style.leading + below,
            fill,
            top_rule=first and number == 0,
            bottom_rule=number == count - 1,
        )
        strips.append(Strip(drawer.height, drawer))
    return tied_all(strips) if count <= _WHOLE_ROW else no_lonely_lines(strips)


@dataclass(frozen=True, slots=True)
class _RowDrawer:
    """One line of a table row with its part of the frame."""

    pieces: tuple[tuple[float, Line, Style], ...]
    edges: tuple[float, ...]
    above: float
    height: float
    fill: Colour | None
    top_rule: bool
    bottom_rule: bool

    def __call__(self, paper: Paper, top: float) -> None:
        left, right = self.edges[0], self.edges[-1]
        if self.fill:
            paper.box(left, top, right - left, self.height, fill=self.fill, colour=None)
        for edge in self.edges:
            paper.rule(edge, top, edge, top + self.height, colour=RULE)
        if self.top_rule:
            paper.rule(left, top, right, top)
        if self.bottom_rule:
            paper.rule(left, top + self.height, right, top + self.height)
        for x, line, style in self.pieces:
            paper.text(x, top + self.above, line, style)


def _line_drawer(
    pieces: Sequence[tuple[float, Line]], style: Style, colour: Colour, align: Align
) -> Callable[[Paper, float], None]:
    def draw(paper: Paper, top: float) -> None:
        for x, line in pieces:
            paper.text(x, top, line, style, colour=colour, align=align)

    return draw


def _pieces_drawer(
    pieces: Sequence[tuple[float, Line, Style]],
) -> Callable[[Paper, float], None]:
    def draw(paper: Paper, top: float) -> None:
        for x, line, style in pieces:
            paper.text(x, top, line, style)

    return draw


def ruled(strips: Sequence[Strip], left: float, right: float) -> list[Strip]:
    """The strips with a thin rule under the last."""
    *before, last = strips

    def draw(paper: Paper, top: float) -> None:
        last.draw(paper, top)
        paper.rule(left, top + height - 1, right, top + height - 1, thick=0.4, colour=LIGHT_RULE)

    height = last.height + 3
    return [*before, replace(last, height=height, draw=draw)]
