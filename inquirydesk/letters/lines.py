# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Text broken into lines as Japanese typesetting wants it, and each line ready to draw.

Text goes from the case to the sheet as plain characters: no markup is made, so none can be
injected, and every space and every full-width blank stays. (ReportLab's paragraphs read markup,
drop full-width blanks and take quadratic time on long texts, so they are not used.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from inquirydesk.letters.fonts import Face, Fonts, Glyph

NOT_AT_START = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々〻ー’”）〕］｝〉》」』】°′″℃％‰,.:;?!)]}»｡､｣･"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～…‥"
)
"""Characters that may not begin a line."""

NOT_AT_END = frozenset("‘“（〔［｛〈《「『【([{«￥＄＠＃〒§$¥@#｢")
"""Characters that may not end a line."""

_HALF_CLOSING = frozenset("、。，．）〕］｝〉》」』】")
_HALF_OPENING = frozenset("（〔［｛〈《「『【")
"""Full-width marks of which one half is blank; beside another mark the blank goes."""

_BLANK = frozenset(" \u3000")
_MOST_STRETCH = 0.6
"""How far a gap of a justified line may grow, in ems; beyond that the line stays short."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: face, size and leading in points."""

    face: Face
    size: float
    leading: float
    justified: bool = False


class Run(NamedTuple):
    """Glyphs of one font drawn in one go."""

    x: float
    """From the line's start, in points."""
    font: str
    drawn: str
    spacing: float
    """Added after each glyph, in points."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, ready to draw."""

    runs: tuple[Run, ...]
    width: float
    """In points, without blanks at the end."""
    advance: float
    """Where text on the same line would go on, in points."""
    size: float
    text: str
    """As typed."""


def break_allowed(before: str, after: str) -> bool:
    """Whether a line may end after the one unit and the next begin with the other."""
    first, second = before[0], after[0]
    if not _marks_allow(before, after) or second in _BLANK:
        return False
    if first in _BLANK:
        return True
    if first == "/" and second.isalpha():
        return True
    return not (_is_latin(first) and _is_latin(second))


def _marks_allow(before: str, after: str) -> bool:
    return before[0] not in NOT_AT_END and after[0] not in NOT_AT_START


def _is_latin(character: str) -> bool:
    """Whether the character belongs to a word or number that is kept whole."""
    return character < "\u2e80" and (character.isalnum() or character in "'’-–_./%,&@:#+=~?\u00a0")


def single_line(text: str, style: Style, fonts: Fonts) -> Line:
    """The text on one line, however long."""
    return _line(_measured(text, style, fonts), style.size)


def text_lines(text: str, style: Style, width: float, fonts: Fonts) -> tuple[Line, ...]:
    """The text as lines of at most `width` points; an empty text is one empty line.

    A line takes what fits and gives back to the next what may not be parted from it. Only where
    no break is allowed at all is a word cut.
    """
    glyphs = _measured(text, style, fonts)
    spans = list(_spans(glyphs, width / style.size))
    lines = []
    for number, (start, end) in enumerate(spans, 1):
        stretched = style.justified and number < len(spans)
        lines.append(_line(glyphs[start:end], style.size, width if stretched else None))
    return tuple(lines) or (Line((), 0, 0, style.size, ""),)


def balanced_lines(text: str, style: Style, width: float, fonts: Fonts) -> tuple[Line, ...]:
    """The text on as few lines as `width` allows, all of about the same length: for titles."""
    lines = text_lines(text, style, width, fonts)
    while len(lines) > 1:
        narrower = text_lines(text, style, width := width - style.size / 2, fonts)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def beside(first: Line, indent: float, second: Line) -> Line:
    """Two lines as one: the second begins `indent` points from the first one's start."""
    moved = tuple(run._replace(x=run.x + indent) for run in second.runs)
    return Line(
        (*first.runs, *moved),
        indent + second.width,
        indent + second.advance,
        first.size,
        f"{first.text} {second.text}",
    )


class _Placed(NamedTuple):
    glyph: Glyph
    advance: float
    """At size 1, less the blank half of a mark that another mark follows."""


def _measured(text: str, style: Style, fonts: Fonts) -> list[_Placed]:
    glyphs = list(fonts.glyphs(text, style.face))
    following = [*(glyph.unit for glyph in glyphs), ""][1:]
    return [
        _Placed(glyph, glyph.width - (0.5 if _closes_up(glyph.unit, after) else 0))
        for glyph, after in zip(glyphs, following, strict=True)
    ]


def _closes_up(mark: str, after: str) -> bool:
    if mark in _HALF_CLOSING:
        return after in _HALF_CLOSING or after in _HALF_OPENING
    return mark in _HALF_OPENING and after in _HALF_OPENING


def _spans(glyphs: Sequence[_Placed], width: float) -> Iterator[tuple[int, int]]:
    """(start, end) of each line; blanks at a break belong to neither line."""
    start = 0
    while start < len(glyphs):
        fits = _fitting(glyphs, start, width)
        end = fits if fits == len(glyphs) else _break(glyphs, start, fits)
        yield start, end
        start = end


def _break(glyphs: Sequence[_Placed], start: int, full: int) -> int:
    """Where a full line ends: at its last fair break, else inside a word, else anywhere."""
    for allowed in (break_allowed, _marks_allow):
        for place in range(full, start, -1):
            if allowed(glyphs[place - 1].glyph.unit, glyphs[place].glyph.unit):
                return place
    return full


def _fitting(glyphs: Sequence[_Placed], start: int, width: float) -> int:
    """Where the line from `start` is full; blanks may hang over, one unit always fits."""
    used = 0.0
    for place in range(start, len(glyphs)):
        used += glyphs[place].advance
        hangs = glyphs[place].glyph.unit in _BLANK
        if used > width + 1e-6 and not hangs and place > start:
            return place
    return len(glyphs)


def _line(glyphs: Sequence[_Placed], size: float, width: float | None = None) -> Line:
    text = "".join(placed.glyph.unit for placed in glyphs)
    seen = len(glyphs)
    while seen and glyphs[seen - 1].glyph.unit in _BLANK:
        seen -= 1
    shown = glyphs[:seen]
    natural = sum(placed.advance for placed in shown) * size
    gaps = _gaps(shown)
    gap = (width - natural) / gaps.count(True) if width is not None and any(gaps) else 0.0
    if not 0 <= gap <= _MOST_STRETCH * size:
        gap = 0.0
    runs = tuple(_runs(shown, size, [gap if opens else 0.0 for opens in gaps]))
    shown_width = natural + gap * gaps.count(True)
    advance = shown_width + sum(placed.advance for placed in glyphs[seen:]) * size
    return Line(runs, shown_width, advance, size, text)


def _gaps(glyphs: Sequence[_Placed]) -> list[bool]:
    """After which glyph a justified line may open: at blanks, or between Japanese characters."""
    units = [placed.glyph.unit for placed in glyphs]
    japanese = any(unit[0] >= "\u2e80" for unit in units)
    gaps = [
        before in _BLANK
        or (japanese and not (_is_latin(before[0]) and _is_latin(after[0])) and after not in _BLANK)
        for before, after in pairwise(units)
    ]
    return [*gaps, False] if units else []


def _runs(glyphs: Sequence[_Placed], size: float, extra: Sequence[float]) -> Iterator[Run]:
    """Glyphs gathered while font and spacing stay the same."""
    x = start = 0.0
    drawn, font, spacing = "", "", 0.0
    for (glyph, advance), more in zip(glyphs, extra, strict=True):
        if drawn and glyph.font != font:
            yield Run(start, font, drawn, spacing)
            drawn = ""
        if not drawn:
            start, font = x, glyph.font
        space_after = (advance - glyph.width) * size + more
        if drawn and space_after != spacing:
            yield Run(start, font, drawn + glyph.drawn, spacing)
            drawn = ""
        else:
            drawn += glyph.drawn
            spacing = space_after
        x += advance * size + more
    if drawn:
        yield Run(start, font, drawn, spacing)
