# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Type sizes, leading and colours of everything printed; sizes in points, colours as RGB."""

from __future__ import annotations

from dataclasses import dataclass

from inquirydesk.domain.sourced import Language
from inquirydesk.letters.fonts import Face
from inquirydesk.letters.lines import Style

Colour = tuple[float, float, float]

INK: Colour = (0.07, 0.07, 0.07)
GREY: Colour = (0.32, 0.32, 0.32)
RULE: Colour = (0.25, 0.25, 0.25)
LIGHT_RULE: Colour = (0.6, 0.6, 0.6)
HEAD_FILL: Colour = (0.94, 0.94, 0.94)
SEAL: Colour = (0.78, 0.2, 0.18)
DRAFT: Colour = (0.965, 0.86, 0.85)
PRACTICE: Colour = (0.75, 0.1, 0.1)


@dataclass(frozen=True, slots=True)
class Look:
    """The styles of a letter in one language."""

    header: Style
    company: Style
    title: Style
    subtitle: Style
    body: Style
    section: Style
    """Heading of a part of a letter for several lines."""
    item: Style
    strong: Style
    cell: Style
    cell_head: Style
    contact: Style
    contact_strong: Style
    note: Style
    footer: Style
    annex_title: Style
    annex_heading: Style


def _look(size: float, leading: float, *, title: float) -> Look:
    """A look from the size and leading of its body."""
    small, small_leading = size * 0.91, leading * 0.87
    return Look(
        header=Style(Face.SERIF, size, leading * 0.93),
        company=Style(Face.SERIF_BOLD, size * 1.2, leading * 1.06),
        title=Style(Face.SERIF_BOLD, title, title * 1.5),
        subtitle=Style(Face.SERIF_BOLD, title * 0.82, title * 1.3),
        body=Style(Face.SERIF, size, leading, justified=True),
        section=Style(Face.SERIF_BOLD, size * 1.06, leading * 1.06),
        item=Style(Face.SERIF, size, leading),
        strong=Style(Face.SERIF_BOLD, size, leading),
        cell=Style(Face.SERIF, small, small_leading),
        cell_head=Style(Face.SERIF_BOLD, small, small_leading),
        contact=Style(Face.SERIF, small, leading * 0.9),
        contact_strong=Style(Face.SERIF_BOLD, small, leading * 0.9),
        note=Style(Face.SERIF, size * 0.83, leading * 0.75),
        footer=Style(Face.SERIF, 7.8, 11),
        annex_title=Style(Face.SERIF_BOLD, size * 1.3, leading * 1.25),
        annex_heading=Style(Face.SERIF_BOLD, size, leading * 1.05),
    )


LOOKS = {
    Language.JA: _look(10, 16.2, title=15.5),
    # Latin letters of the Mincho face are wide: a little smaller they fill a sheet alike.
    Language.EN: _look(9.3, 14.6, title=14),
}

ADDRESS_SIZES = (
    (Style(Face.SERIF, 9.5, 13.6), Style(Face.SERIF, 13, 20)),
    (Style(Face.SERIF, 9, 11.6), Style(Face.SERIF, 12, 16)),
    (Style(Face.SERIF, 8.5, 10.4), Style(Face.SERIF, 10, 13)),
)
"""(lines, name) of an address block, roomiest first; the first that fits the window is taken."""

DRAFT_STAMP = Style(Face.SANS_BOLD, 78, 78)
PRACTICE_STAMP = Style(Face.SANS_BOLD, 11, 14)
