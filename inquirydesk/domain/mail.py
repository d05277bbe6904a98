# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What arrived: an envelope, when and how, and each thing that was in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from inquirydesk.domain.errors import (
    DateBeforePolicy,
    DateInFuture,
    FieldMissing,
    FieldMistake,
    Mistakes,
)
from inquirydesk.domain.inquiry import CaseId, InquiryId
from inquirydesk.domain.payment import FeeReceived, mistakes_in
from inquirydesk.domain.person import Party, clean_note, clean_party
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Channel, Language, TypeCode
from inquirydesk.domain.text import TextKind, clean

EnvelopeId = NewType("EnvelopeId", int)


class ItemKind(StrEnum):
    """What a thing in an envelope is."""

    FORM = "form"
    IDENTITY_PAPER = "identity_paper"
    AUTHORITY_PAPER = "authority_paper"
    FEE = "fee"
    QUESTION = "question"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class EnvelopeItem:
    """One thing in an envelope."""

    number: int
    kind: ItemKind
    paper: str = ""
    """Key of the paper kind, for identity and authority papers."""
    remark: str = ""
    instrument: str = ""
    amount: int = 0
    """Yen, for a fee."""
    issued_on: date | None = None
    """As printed on it, for a fee that is valid for some months."""
    serial: str = ""
    """A voucher's number, for a fee."""


@dataclass(frozen=True, slots=True)
class MailDraft:
    """What is typed when mail is registered."""

    channel: Channel = Channel.MAIL
    received_on: date | None = None
    backdated_because: str = ""
    mail_class: str = ""
    tracking: str = ""
    storage: str = ""
    language: Language = Language.JA
    sender: Party = Party()
    items: tuple[EnvelopeItem, ...] = ()
    case: CaseId | None = None
    """The case it answers; None: a new one is opened if it holds a form or a question."""
    gist: str = ""
    """What the letter asks, in the sender's words."""
    types: tuple[TypeCode, ...] = ()
    """The requests a new case is opened for; empty: the usual one."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """An arrival as registered; never changed afterwards."""

    id: EnvelopeId
    channel: Channel
    received_on: date
    registered_at: datetime
    registered_by: UserId
    backdated_because: str
    mail_class: str
    tracking: str
    storage: str
    language: Language
    sender: Party
    items: tuple[EnvelopeItem, ...]
    gist: str
    accepted: bool
    """Whether the policy takes formal requests by this channel."""
    case: CaseId | None = None
    inquiry: InquiryId | None = None

    def has(self, kind: ItemKind) -> bool:
        """Whether a thing of that kind was in it."""
        return any(item.kind is kind for item in self.items)


def check_mail(draft: MailDraft, policy: Policy, today: date) -> MailDraft:
    """The draft ready to save; `Mistakes` with every field that cannot stand."""
    draft = replace(
        draft,
        sender=clean_party(draft.sender),
        gist=clean_note(draft.gist, "gist"),
        backdated_because=clean_note(draft.backdated_because, "backdated_because").strip(),
        tracking=clean(draft.tracking, TextKind.LINE, field="tracking"),
        storage=clean(draft.storage, TextKind.LINE, field="storage"),
        items=tuple(_cleaned(item) for item in draft.items),
    )
    found: list[FieldMistake] = []
    if draft.received_on is None:
        found.append(FieldMissing("received_on"))
    elif draft.received_on > today:
        found.append(DateInFuture("received_on", draft.received_on))
    elif draft.received_on < policy.in_force_from:
        found.append(DateBeforePolicy("received_on", draft.received_on, policy.in_force_from))
    elif draft.received_on < today and not draft.backdated_because:
        found.append(FieldMissing("backdated_because"))
    if not draft.items:
        found.append(FieldMissing("items"))
    # Days of issue are compared with a day of receipt that can stand.
    found.extend(_fee_mistakes(draft, policy, None if found else draft.received_on))
    if draft.case is None and not draft.sender.name:
        found.append(FieldMissing("name"))
    if any(i.kind is ItemKind.QUESTION for i in draft.items) and not draft.gist:
        found.append(FieldMissing("gist"))
    if found:
        raise Mistakes(found)
    return draft


def _cleaned(item: EnvelopeItem) -> EnvelopeItem:
    return replace(
        item,
        remark=clean_note(item.remark, "items"),
        serial=clean(item.serial, TextKind.LINE, field="serial"),
    )


def _fee_mistakes(draft: MailDraft, policy: Policy, received_on: date | None) -> list[FieldMistake]:
    """What cannot stand in the payments of an envelope."""
    found: list[FieldMistake] = []
    for item in draft.items:
        if item.kind is ItemKind.FEE:
            issued_on = item.issued_on if received_on else None
            day = received_on or policy.in_force_from
            payment = FeeReceived(item.instrument, item.amount, day, issued_on=issued_on)
            found.extend(mistakes_in(payment, policy.instruments.get(item.instrument)))
    return found
