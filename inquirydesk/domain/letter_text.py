# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A letter as the policy words it: its rules and its texts in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from inquirydesk.domain.sourced import Language, LetterCode, Source, Text


@dataclass(frozen=True, slots=True)
class LetterItem:
    """A numbered paragraph of a letter: heading and text, or a table the program fills."""

    key: str
    heading: str
    text: str = ""
    """Sandboxed text with {{ placeholders }}; only `if` and `for` besides."""
    table: str | None = None
    """Name of a placeholder of kind table, printed under the heading."""
    strong: bool = False
    optional: Text | None = None
    """Shown as a tick in Compose under this name; None: always printed."""
    ticked: bool = True
    when: str | None = None
    """Printed only if this placeholder has a value."""


@dataclass(frozen=True, slots=True)
class LetterWords:
    """One letter in one language."""

    title: str
    subtitle: str
    opening: tuple[str, ...]
    items: tuple[LetterItem, ...]
    closing: tuple[str, ...] = ()
    note: str = ""


class AddressRule(StrEnum):
    """Where a letter may go (before identity is proven only letters that say nothing of data)."""

    GIVEN = "given"
    CONFIRMED = "confirmed"


class Approval(StrEnum):
    """Who must approve a letter before it is issued."""

    NONE = "none"
    SECOND = "second"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class LetterText:
    """A letter the desk can write: its rules and its words in both languages."""

    code: LetterCode
    name: Text
    version: str
    address: AddressRule
    approval: Approval
    ja: LetterWords
    en: LetterWords
    source: Source
    pauses: bool = False
    """Posting it stops the clock until the answer arrives."""
    encloses_form: bool = False
    annex: bool = False
    """The located data are printed as an annex."""

    def words(self, language: Language) -> LetterWords:
        """The letter's words in that language."""
        return self.ja if language is Language.JA else self.en
