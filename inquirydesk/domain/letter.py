# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A letter as plain content: what stands on the sheets, before anyone draws it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from inquirydesk.domain.policy import Language


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a letter goes to, as the address block prints it."""

    name: str
    honorific: str
    """様, 御中 or 法定代理人 …; empty in English."""
    postal_code: str
    address: tuple[str, ...]
    """Lines as confirmed, without the postal code."""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who signs: company, officer and desk in the letter's language."""

    company: str
    postal_code: str
    address: str
    officer_title: str
    officer_name: str
    desk: str
    phone: str
    hours: str
    seal: str
    """Characters of the seal; empty: none is printed (English letters carry none)."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; widths are shares of the text width."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered paragraph: heading at the left, text lines or a table at the right."""

    heading: str
    lines: tuple[str, ...] = ()
    table: Table | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Annex:
    """Located data printed behind the letter: a title and label/value groups."""

    title: str
    groups: tuple[AnnexGroup, ...]


@dataclass(frozen=True, slots=True)
class AnnexGroup:
    """One record of an annex: its heading and (label, value) rows."""

    heading: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything that stands on the sheets of one letter in one language."""

    code: str
    language: Language
    number: str
    """Printed document number, 個情回 第26-0131-1号 or 26-0131-1 E; the draft's has no number yet."""
    reference: str
    dated_on: date
    addressee: Addressee
    issuer: Issuer
    title: str
    subtitle: str
    opening: tuple[str, ...]
    items: tuple[Item, ...]
    closing: tuple[str, ...]
    note: str
    """Small print under the contact box (the English one says that the Japanese applies)."""
    contact: tuple[str, ...]
    """Lines of the contact box; the first word group is its heading."""
    qr: str
    """Document number and check code; nothing of the person."""
    annexes: tuple[Annex, ...] = ()
    draft: bool = False
    """Crosses every page with 下書き DRAFT."""
    practice: bool = False
    """Invented data: every page says DEMO."""


@dataclass(frozen=True, slots=True)
class RequestForm:
    """The blank form of one case, drawn from its policy; it carries reference, barcode and QR."""

    reference: str
    company: str
    desk: str
    postal_code: str
    address: str
    channels_refused: tuple[str, ...]
    types: tuple[tuple[str, str], ...]
    """(Japanese, English) of each request that can be ticked."""
    methods: tuple[tuple[str, str], ...]
    groups: tuple[tuple[str, str], ...]
    photo_papers: tuple[tuple[str, str], ...]
    plain_papers: tuple[tuple[str, str], ...]
    masks: tuple[tuple[str, str], ...]
    fee: tuple[str, str] | None
    """The fee and how to pay it; None: no fee is asked."""
    agents: tuple[tuple[str, str], ...]
    papers_returned: bool | None
    form_kept: bool | None
    edition: str
    language: Language = Language.JA
    """Which language leads where the page has room for one only."""
    practice: bool = False
