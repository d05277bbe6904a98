# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The typefaces of paper: loaded once, chosen character by character."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics

from inquirydesk.letters.glyphs import Typeface, units

REPORTLAB = threading.RLock()
"""Held while ReportLab works: its table of fonts belongs to the whole process."""

_typefaces: dict[Path, Typeface] = {}


class Face(Enum):
    """A style of type; the value names its files in the order they are tried."""

    SERIF = ("NotoSerifJP_400Regular", "NotoSansJP_400Regular")
    SERIF_BOLD = ("NotoSerifJP_700Bold", "NotoSansJP_700Bold")
    SANS = ("NotoSansJP_400Regular", "NotoSerifJP_400Regular")
    SANS_BOLD = ("NotoSansJP_700Bold", "NotoSerifJP_700Bold")


class Glyph(NamedTuple):
    """One unit of text as it will be drawn."""

    unit: str
    """As typed."""
    drawn: str
    font: str
    width: float
    """Advance at size 1."""


class Unprintable(NamedTuple):
    """A unit no font has, and where in the text it stands."""

    character: str
    position: int
    """Counted from 1, in characters."""


class Fonts:
    """The bundled typefaces and, if given, a file with rarer characters of names (IPAmj Mincho)."""

    def __init__(self, folder: Path, rarer: Path | None = None) -> None:
        self._glyphs: dict[tuple[Face, str], Glyph | None] = {}
        self._rarer = rarer
        self._folder = folder

    def glyph(self, unit: str, face: Face) -> Glyph | None:
        """The glyph for the unit from the first file that has one, or None."""
        key = (face, unit)
        if key not in self._glyphs:
            with REPORTLAB:
                self._glyphs[key] = self._find(unit, face)
        return self._glyphs[key]

    def glyphs(self, text: str, face: Face) -> Iterator[Glyph]:
        """The glyphs of a text that was found printable; KeyError names a unit that is not."""
        for unit in units(text):
            glyph = self.glyph(unit, face)
            if glyph is None:
                raise KeyError(unit)
            yield glyph

    def unprintable(self, text: str) -> tuple[Unprintable, ...]:
        """Each unit of the text that no font has."""
        found = []
        position = 1
        for unit in units(text):
            if self.glyph(unit, Face.SERIF) is None:
                found.append(Unprintable(unit, position))
            position += len(unit)
        return tuple(found)

    def first_font(self, face: Face) -> str:
        """The ReportLab name of the face's first file."""
        with REPORTLAB:
            return str(next(self._files(face)).fontName)

    def _find(self, unit: str, face: Face) -> Glyph | None:
        for typeface in self._files(face):
            drawn = typeface.drawn(unit)
            if drawn is not None:
                return Glyph(unit, drawn, typeface.fontName, typeface.width(drawn))
        return None

    def _files(self, face: Face) -> Iterator[Typeface]:
        for name in face.value:
            yield _typeface(self._folder / f"{name}.ttf")
        if self._rarer is not None:
            yield _typeface(self._rarer)


def _typeface(path: Path) -> Typeface:
    if path not in _typefaces:
        typeface = Typeface(f"{path.stem}-{len(_typefaces)}", str(path))
        pdfmetrics.registerFont(typeface)
        _typefaces[path] = typeface
    return _typefaces[path]
