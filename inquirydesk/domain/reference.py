# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Numbers the desk gives: inquiry numbers, case references, letter numbers."""

from __future__ import annotations

import re
import unicodedata
from typing import NewType

Reference = NewType("Reference", str)
"""Year and running number of a case: 26-0147. At least four digits; gaps are allowed."""

_REFERENCE = re.compile(r"(\d{2})-(\d{4,})")


def case_reference(year: int, number: int) -> Reference:
    """The reference of the `number`-th case of `year` (four digits, western)."""
    return Reference(f"{year % 100:02d}-{number:04d}")


def inquiry_number(year: int, number: int) -> str:
    """The number of an inquiry: Q26-0012; a series of its own."""
    return f"Q{year % 100:02d}-{number:04d}"


def letter_number(reference: Reference, number: int) -> str:
    """The number of a case's `number`-th issued letter: 26-0147-1."""
    return f"{reference}-{number}"


def read_reference(typed: str) -> Reference | None:
    """The reference in what was typed or scanned, at any width, or None if there is none."""
    folded = unicodedata.normalize("NFKC", typed).strip()
    folded = re.sub(r"[‐‑‒–—−ー]", "-", folded)
    match = _REFERENCE.fullmatch(folded)
    return Reference(folded) if match else None
