# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The border for typed text: what nobody can see or print is refused, with its place.

Nothing is replaced or removed: a name is kept as it was written or not taken at all.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from inquirydesk.domain.errors import CharacterRefused, TextTooLong


class TextKind(StrEnum):
    """What a field holds; each kind has its limit in characters."""

    NAME = "name"
    READING = "reading"
    PHONE = "phone"
    POSTAL_CODE = "postal_code"
    ADDRESS_LINE = "address_line"
    LINE = "line"
    NOTE = "note"
    """Several lines; line breaks and tabs are part of it."""


LIMITS = {
    TextKind.NAME: 60,
    TextKind.READING: 60,
    TextKind.PHONE: 30,
    TextKind.POSTAL_CODE: 12,
    TextKind.ADDRESS_LINE: 80,
    TextKind.LINE: 200,
    TextKind.NOTE: 20_000,
}


class Refusal(StrEnum):
    """Why a character cannot be taken."""

    CONTROL = "control character"
    SURROGATE = "half of a broken character"
    NO_CHARACTER = "code that is no character"
    PRIVATE = "private character"
    DIRECTION = "direction mark"
    INVISIBLE = "invisible character"
    SELECTOR = "variation selector without a character"


_CATEGORIES = {
    "Cc": Refusal.CONTROL,
    "Cs": Refusal.SURROGATE,
    "Co": Refusal.PRIVATE,
    "Cf": Refusal.INVISIBLE,
    "Zl": Refusal.CONTROL,
    "Zp": Refusal.CONTROL,
}
_DIRECTION_MARKS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_SPACES = " \u3000\u00a0"
_KANJI = (
    (0x3005, 0x3007),  # 々 〆 〇
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFD),
)


def clean(text: str, kind: TextKind, *, field: str = "", limit: int | None = None) -> str:
    """The text as typed, a single line without the spaces around it.

    Raises CharacterRefused for the first character that cannot be taken, or TextTooLong, for the
    field named. `limit` stands in for the limit of the kind.
    """
    taken = text if kind is TextKind.NOTE else text.strip(_SPACES)
    allowed = LIMITS[kind] if limit is None else limit
    if len(taken) > allowed:
        raise TextTooLong(field, len(taken), allowed)
    previous = ""
    for position, character in enumerate(text, start=1):
        refusal = _refusal(character, previous)
        if refusal and not (kind is TextKind.NOTE and character in "\n\t"):
            raise CharacterRefused(field, position, f"U+{ord(character):04X}", refusal.value)
        previous = character
    return taken


def is_kanji(character: str) -> bool:
    """Whether the character is a kanji, as names and addresses hold them; "" is none."""
    return bool(character) and any(low <= ord(character) <= high for low, high in _KANJI)


def is_variation_selector(character: str) -> bool:
    """Whether the character only chooses a form of the one before it."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def _refusal(character: str, previous: str) -> Refusal | None:
    if is_variation_selector(character):
        fits = is_kanji(previous) or (previous and unicodedata.category(previous) == "So")
        return None if fits else Refusal.SELECTOR
    if character in _DIRECTION_MARKS:
        return Refusal.DIRECTION
    if character in _BLANK_LETTERS:
        return Refusal.INVISIBLE
    code = ord(character)
    if 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
        return Refusal.NO_CHARACTER
    return _CATEGORIES.get(unicodedata.category(character))
