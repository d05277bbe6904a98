# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Text as the units a reader sees, and which glyph of a TrueType file draws each of them.

A unit is a character with what belongs to it: a variation selector that asks for one form of a
name's character (葛 in two forms), or combining marks. Nothing is ever dropped: a unit no glyph
draws is reported by the caller.
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator, Mapping

from reportlab.pdfbase import pdfdoc, ttfonts

_NEVER_PRINTED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, formats (bidi marks, zero width), surrogates, private use, unassigned, separators."""

_PRIVATE_FROM = 0xF0000  # a plane that no text may use, so our codes meet nobody's


def is_selector(character: str) -> bool:
    """Whether the character selects a form of the one before it."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def units(text: str) -> Iterator[str]:
    """The text cut into units; joined they are the text again."""
    start = 0
    for position in range(1, len(text) + 1):
        if position == len(text) or not _continues(text[position]):
            yield text[start:position]
            start = position


def _continues(character: str) -> bool:
    if character < "\u0300":
        return False
    return is_selector(character) or unicodedata.combining(character) != 0


class Typeface(ttfonts.TTFont):  # type: ignore[misc]  # ReportLab has no types
    """A TrueType file that also draws variation sequences and reads back as what was typed.

    A sequence gets a private code bound to its glyph; the code never leaves the program, for the
    file's table of characters (ToUnicode) maps the glyph back to the sequence.
    """

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, asciiReadable=False, shapable=False)
        self._forms = _variation_forms(self.face.get_table("cmap"))
        self._private: dict[str, str] = {}
        self._text_of: dict[int, str] = {}

    def drawn(self, unit: str) -> str | None:
        """What to draw for the unit, or None if this file has no glyph for it."""
        if unit == "\u00a0":
            return " "
        if len(unit) == 1:
            if unicodedata.category(unit) in _NEVER_PRINTED or _continues(unit):
                return None
            return unit if self.face.charToGlyph.get(ord(unit), 0) else None
        if unit in self._private:
            return self._private[unit]
        glyph = self._sequence_glyph(unit)
        return self._bind(unit, glyph) if glyph else None

    def width(self, drawn: str) -> float:
        """The advance at size 1."""
        return float(self.face.getCharWidth(ord(drawn))) / 1000

    def _sequence_glyph(self, unit: str) -> int:
        if len(unit) == 2 and is_selector(unit[1]):
            form = self._forms.get((ord(unit[0]), ord(unit[1])))
            if form is None:
                return 0
            return form or self.face.charToGlyph.get(ord(unit[0]), 0)
        composed = unicodedata.normalize("NFC", unit)
        return self.face.charToGlyph.get(ord(composed), 0) if len(composed) == 1 else 0

    def _bind(self, unit: str, glyph: int) -> str:
        code = _PRIVATE_FROM + len(self._private)
        self.face.charToGlyph[code] = glyph
        self.face.charWidths[code] = self.pdfScale(self.face.hmetrics[glyph][0])
        self._text_of[code] = unit
        self._private[unit] = chr(code)
        return chr(code)

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802 - ReportLab's name
        """Add the font's objects with a table of characters of our own.

        WORKAROUND ReportLab 5.1: its table writes characters beyond U+FFFF as five hexadecimal
        digits, which readers take for another character. Goes when that is mended there and
        private codes can be mapped.
        """
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = ttfonts.SUBSETN(number).decode() + "+" + self.face.name.decode()
            stream = doc.idToObject[f"toUnicodeCMap:{name}"]
            stream.content = self._character_table(subset)

    def _character_table(self, subset: list[int]) -> str:
        pairs = [
            f"<{index:02X}> <{self._utf16(code)}>" for index, code in enumerate(subset) if code
        ]
        blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
        lines = [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
        ]
        for block in blocks:
            lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
        return "\n".join(lines)

    def _utf16(self, code: int) -> str:
        return self._text_of.get(code, chr(code)).encode("utf-16-be").hex().upper()


def _variation_forms(cmap: bytes) -> Mapping[tuple[int, int], int]:
    """Glyph by (character, selector); 0 stands for the character's usual glyph (format 14)."""
    (tables,) = struct.unpack_from(">H", cmap, 2)
    for number in range(tables):
        _, _, offset = struct.unpack_from(">HHL", cmap, 4 + 8 * number)
        if struct.unpack_from(">H", cmap, offset)[0] == 14:
            return _read_format_14(cmap[offset:])
    return {}


def _read_format_14(table: bytes) -> dict[tuple[int, int], int]:
    forms: dict[tuple[int, int], int] = {}
    (selectors,) = struct.unpack_from(">L", table, 6)
    for number in range(selectors):
        record = 10 + 11 * number
        selector = int.from_bytes(table[record : record + 3], "big")
        usual, special = struct.unpack_from(">LL", table, record + 3)
        if usual:
            for start, more in _entries(table, usual, ">B"):
                forms.update({(start + step, selector): 0 for step in range(more + 1)})
        if special:
            forms.update(
                {(code, selector): glyph for code, glyph in _entries(table, special, ">H")}
            )
    return forms


def _entries(table: bytes, offset: int, value: str) -> Iterator[tuple[int, int]]:
    """(24-bit character, value) pairs of a counted list."""
    (count,) = struct.unpack_from(">L", table, offset)
    size = 3 + struct.calcsize(value)
    for start in range(offset + 4, offset + 4 + count * size, size):
        yield (
            int.from_bytes(table[start : start + 3], "big"),
            struct.unpack_from(value, table, start + 3)[0],
        )
