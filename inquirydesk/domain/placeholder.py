# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a placeholder is: its kinds of facts, when a fact is known, and how one is declared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import zip_longest
from typing import TypeAlias

from inquirydesk.domain.sourced import Text

Words: TypeAlias = str | Text
"""Words of the case: as typed (the same in both languages) or in both languages."""


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """Stands for what is filled in after approval: day and records of a change carried out."""


OPEN_PLACE = OpenPlace()

Fact: TypeAlias = (
    Words | date | int | bool | tuple[Words, ...] | tuple[tuple[Words, ...], ...] | OpenPlace | None
)
"""What a placeholder stands for in one case; "", () and None mean that it is not known."""


class Kind(StrEnum):
    """What a fact is, and so how it is written."""

    TEXT = "text"
    DATE = "date"
    """令和8年5月28日 / 28 May 2026."""
    AMOUNT = "amount"
    """Whole yen: 1,000円 / 1,000 yen."""
    COUNT = "count"
    LIST = "list"
    TABLE = "table"
    FLAG = "flag"
    """For `if` only; a flag that is None is not set, and asking it is a gap."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head and its share of the width."""

    head: Text
    share: int


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A name that a letter text may use."""

    name: str
    kind: Kind
    meaning: Text
    sample: Fact
    columns: tuple[Column, ...] = ()


def is_known(fact: Fact) -> bool:
    """Whether the fact has a value: no, 0 and False are values, an empty text is not."""
    if isinstance(fact, Text):
        return bool(fact.ja and fact.en)
    return fact is not None and fact not in ("", ())


def fits(kind: Kind, fact: Fact) -> bool:
    """Whether the fact is of the kind; an unknown fact fits every kind."""
    if not is_known(fact) or isinstance(fact, OpenPlace):
        return True
    match kind:
        case Kind.TEXT:
            return isinstance(fact, str | Text)
        case Kind.DATE:
            return isinstance(fact, date)
        case Kind.FLAG:
            return isinstance(fact, bool)
        case Kind.AMOUNT | Kind.COUNT:
            return isinstance(fact, int) and not isinstance(fact, bool)
        case Kind.LIST:
            return isinstance(fact, tuple) and all(isinstance(entry, str | Text) for entry in fact)
        case Kind.TABLE:
            return isinstance(fact, tuple) and all(isinstance(row, tuple) for row in fact)


def written_fact(placeholder: Placeholder, text: Text) -> Fact:
    """What somebody wrote for the placeholder: a day as ISO, a list with an entry to a line.

    Unknown while it is empty, or a day that is none.
    """
    if placeholder.kind is Kind.DATE:
        try:
            return date.fromisoformat(text.ja)
        except ValueError:
            return None
    if placeholder.kind is Kind.LIST:
        pairs = zip_longest(text.ja.splitlines(), text.en.splitlines(), fillvalue="")
        return tuple(Text(ja, en) for ja, en in pairs if ja or en)
    return text


def named_text(name: str, ja: str, en: str, sample: Fact) -> Placeholder:
    """A placeholder for words."""
    return Placeholder(name, Kind.TEXT, Text(ja, en), sample)


def named_date(name: str, ja: str, en: str, sample: date) -> Placeholder:
    """A placeholder for a day."""
    return Placeholder(name, Kind.DATE, Text(ja, en), sample)


def named_amount(name: str, ja: str, en: str, sample: int) -> Placeholder:
    """A placeholder for whole yen."""
    return Placeholder(name, Kind.AMOUNT, Text(ja, en), sample)


def named_count(name: str, ja: str, en: str, sample: int) -> Placeholder:
    """A placeholder for a number of things."""
    return Placeholder(name, Kind.COUNT, Text(ja, en), sample)


def named_list(name: str, ja: str, en: str, *sample: Words) -> Placeholder:
    """A placeholder for entries that a text repeats."""
    return Placeholder(name, Kind.LIST, Text(ja, en), sample)


def named_flag(name: str, ja: str, en: str, *, sample: bool) -> Placeholder:
    """A placeholder that only `if` asks for."""
    return Placeholder(name, Kind.FLAG, Text(ja, en), sample)
