# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A `Letter` to PDF/A, the same bytes each time, read back before anyone gets it."""

from __future__ import annotations

from inquirydesk.domain.letter import Letter
from inquirydesk.letters.fonts import Fonts


def render(letter: Letter, fonts: Fonts) -> bytes:
    """The letter as PDF/A-1b.

    Raises `LetterBlocked` naming each character no font has (`CharacterNotPrintable`) and an
    address the window cannot hold (`AddressTooLarge`).
    """
    raise NotImplementedError
