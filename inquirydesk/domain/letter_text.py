# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A letter as the policy words it: its rules and its texts in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from inquirydesk.domain.era import DateStyle
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
    shared: bool = False
    """About the case, not one line of it: a letter for several lines prints it once."""


@dataclass(frozen=True, slots=True)
class LetterWords:
    """One letter in one language."""

    title: str
    subtitle: str
    opening: tuple[str, ...]
    items: tuple[LetterItem, ...]
    closing: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class CombinedWords:
    """What stands around the parts of a letter that answers several lines, in one language."""

    title: str
    opening: tuple[str, ...]
    part: str
    """Heading of a line's part, filled with that line's facts; its subtitle is set behind it."""
    shared: str
    """Heading of what is said once for all lines."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CombinedText:
    """The title, opening and headings of a letter for several lines; the parts are letter texts."""

    ja: CombinedWords
    en: CombinedWords
    version: str
    source: Source

    def words(self, language: Language) -> CombinedWords:
        """The words in that language."""
        return self.ja if language is Language.JA else self.en


@dataclass(frozen=True, slots=True)
class AddresseeForm:
    """How a letter names whom it goes to: the lines of the address block, with their honorifics."""

    lines: Text
    """With placeholders; one line of the address block each."""
    source: Source


class AddressRule(StrEnum):
    """Where a letter may go (before identity is proven only letters that say nothing of data)."""

    GIVEN = "given"
    CONFIRMED = "confirmed"


class Approval(StrEnum):
    """Who must approve a letter before it is issued, from the mildest to the strictest."""

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
    dates: DateStyle = DateStyle.WAREKI
    """How a Japanese letter writes dates: by era within Japan, "western" to other countries."""

    def words(self, language: Language) -> LetterWords:
        """The letter's words in that language."""
        return self.ja if language is Language.JA else self.en


@dataclass(frozen=True, slots=True)
class LetterRules:
    """What holds for a letter made of several texts: the strictest of each rule."""

    address: AddressRule
    approval: Approval
    pauses: bool
    encloses_form: bool
    annex: bool


def strictest(texts: Sequence[LetterText]) -> LetterRules:
    """The rules for one letter that holds all these texts: confirmed before given, legal before
    a second person before none; what one text stops, encloses or annexes, the letter does."""
    confirmed = any(text.address is AddressRule.CONFIRMED for text in texts)
    by_strictness = list(Approval)
    return LetterRules(
        address=AddressRule.CONFIRMED if confirmed else AddressRule.GIVEN,
        approval=max((text.approval for text in texts), key=by_strictness.index),
        pauses=any(text.pauses for text in texts),
        encloses_form=any(text.encloses_form for text in texts),
        annex=any(text.annex for text in texts),
    )
