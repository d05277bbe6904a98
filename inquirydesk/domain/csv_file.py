# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Rows as a CSV file that a spreadsheet opens without running any of it as a formula.

Every cell is quoted. One that a spreadsheet would take for a formula begins with an apostrophe,
also where the sign is full width or stands behind a character nobody sees.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from inquirydesk.domain.errors import UserMistake

_FORMULA = frozenset("=+-@\t\r")


class Encoding(StrEnum):
    """How the characters of a file are written."""

    UTF_8 = "utf-8-sig"
    """With a mark at the beginning, by which spreadsheets know it."""
    CP932 = "cp932"
    """What older Japanese programs read; it lacks many characters of names."""


@dataclass(eq=False)
class NotInEncoding(UserMistake):
    """Characters the encoding does not have; no file was written."""

    encoding: str
    characters: Sequence[str]

    def __str__(self) -> str:
        return f"{len(self.characters)} characters are not in {self.encoding}"

    @property
    def listed(self) -> str:
        """The characters, for a sentence."""
        return "　".join(self.characters)


def csv_file(rows: Iterable[Sequence[str]], encoding: Encoding) -> bytes:
    """The rows as a file with CRLF lines.

    Raises `NotInEncoding` with every character the encoding lacks.
    """
    written = io.StringIO()
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row])
    text = written.getvalue()
    missing = [each for each in dict.fromkeys(text) if not _holds(encoding, each)]
    if missing:
        raise NotInEncoding(encoding, missing)
    return text.encode(encoding)


def _harmless(cell: str) -> str:
    seen = next((each for each in cell if unicodedata.category(each) != "Cf"), "")
    plain = unicodedata.normalize("NFKC", seen)
    return f"'{cell}" if plain[:1] in _FORMULA or cell[:1] in _FORMULA else cell


def _holds(encoding: Encoding, character: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
