# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A letter as plain content: what stands on the sheets, before anyone draws it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from inquirydesk.domain.era import DateStyle
from inquirydesk.domain.sourced import Language, Text


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a letter goes to, as the address block prints it."""

    names: tuple[str, ...]
    """With honorific and role: 石川　恵　様, 法定代理人　石川　誠　様."""
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
    key: str = ""
    """Of the item of the letter text; the same in both languages."""
    section: str = ""
    """Heading of the part of the letter that begins with this item."""


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
    """Printed document number: 個情回　第26-0131-1号 or 26-0131-1 E; a draft's is left blank."""
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
    """Document number and check code; nothing of the person. Empty: none is printed."""
    annexes: tuple[Annex, ...] = ()
    enclosures: tuple[str, ...] = ()
    """What else lies in the envelope, as the footer names it."""
    label: bool = False
    """Goes out with an address label: the address need not fit the window of an envelope."""
    draft: bool = False
    """Crosses every page with 下書き DRAFT."""
    gaps: tuple[str, ...] = ()
    """Placeholders a draft has no value for; an issued letter has none."""
    practice: bool = False
    """Invented data: every page says DEMO."""
    dates: DateStyle = DateStyle.WAREKI
    """How a Japanese letter writes its dates."""


@dataclass(frozen=True, slots=True)
class FormPapers:
    """What a form says must be enclosed, and what must not be readable on it."""

    photo: tuple[Text, ...]
    """One of these is enough."""
    plain: tuple[Text, ...]
    """Two of these are needed."""
    masks: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class FormFee:
    """What a request costs, how it is paid and for which requests."""

    amount: int
    """Yen for each request."""
    instruments: tuple[Text, ...]
    requests: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class RequestForm:
    """The blank form of one case, drawn from its policy; Japanese leads, English stands beside."""

    reference: str
    qr: str
    """Case reference with the form's prefix and check code."""
    barcode: str
    """Case reference with the prefix of a case."""
    company: Text
    desk: Text
    postal_code: str
    address: Text
    requests: tuple[Text, ...]
    """Each request that can be ticked."""
    methods: tuple[Text, ...]
    """Ways to receive the data that can be ticked."""
    groups: tuple[Text, ...]
    """Relations to the company that can be ticked."""
    agents: tuple[Text, ...]
    """Kinds of agents the company accepts; empty: the part for agents is left out."""
    papers: FormPapers
    fee: FormFee | None
    """None: no fee is asked, the form is silent about it."""
    channels_refused: tuple[Text, ...]
    """Ways by which a request is not accepted."""
    remarks: tuple[Text, ...]
    """What the requester is told at the foot of the form."""
    edition: Text
    """Number and date of this edition of the form."""
    practice: bool = False
    """Invented data: the page says DEMO."""
