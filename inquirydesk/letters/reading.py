# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A finished PDF read by another engine than the one that made it."""

from __future__ import annotations

import threading
import unicodedata
from collections import Counter
from collections.abc import Sequence

import pypdfium2

PDFIUM = threading.RLock()
"""Held by whoever uses pypdfium2 anywhere in the program: the engine works for one thread only."""


_SPELLED_OUT = {
    code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)
} | {0x02: "-"}
"""How PDFium reads Latin ligatures, and a hyphen at a line's end."""


class ReadsBackDifferently(RuntimeError):
    """The file does not hold the characters that were printed: a fault of ours, never issued."""


def text_of(pdf: bytes) -> tuple[str, ...]:
    """The text of each page as a reader would copy it."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_page_text(page) for page in document)
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """How many pages the document has."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def _page_text(page: pypdfium2.PdfPage) -> str:
    textpage = page.get_textpage()
    try:
        return str(textpage.get_text_bounded())
    finally:
        textpage.close()
        page.close()


def check_read_back(pdf: bytes, printed: Sequence[str]) -> None:
    """Raise `ReadsBackDifferently` unless each page holds just the characters printed on it."""
    for number, (wanted, found) in enumerate(zip(printed, text_of(pdf), strict=True), 1):
        missing = _characters(wanted) - _characters(found)
        added = _characters(found) - _characters(wanted)
        if missing or added:
            codes = ", ".join(f"U+{ord(character):04X}" for character in (missing | added))
            raise ReadsBackDifferently(f"sheet {number}: {codes}")


def _characters(text: str) -> Counter[str]:
    spelled_out = text.translate(_SPELLED_OUT)
    return Counter(character for character in spelled_out if not character.isspace())
