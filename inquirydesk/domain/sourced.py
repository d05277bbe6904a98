# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The plain values every part of a policy is made of: texts in two languages, sources, codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

TypeCode = NewType("TypeCode", str)
"""A request type such as DISC (catalogue: domain terms of the APPI, see resources/law)."""

LetterCode = NewType("LetterCode", str)
"""A letter such as L06."""


class Language(StrEnum):
    """The languages of screens, scripts and letters."""

    JA = "ja"
    EN = "en"


class Trust(StrEnum):
    """How well a legal value is known; all but `verified` show "to be confirmed by legal"."""

    VERIFIED = "verified"
    KNOWN = "known"
    PRACTICE = "practice"
    DESIGN = "design"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages; neither is ever empty in a policy that was checked."""

    ja: str
    en: str

    def in_(self, language: Language) -> str:
        """The text in that language."""
        return self.ja if language is Language.JA else self.en


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value comes from, how far it is trusted and when a person last looked."""

    cite: str
    trust: Trust
    reviewed_on: date


class Channel(StrEnum):
    """The way something reached the desk."""

    MAIL = "mail"
    PHONE = "phone"
    E_MAIL = "e_mail"
    FAX = "fax"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class Choice:
    """An entry of a list a person picks from."""

    key: str
    name: Text
