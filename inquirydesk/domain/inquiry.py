# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One contact by phone or mail, also anonymous: who, what about, what was said, how it ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType

from inquirydesk.domain.errors import FieldMissing, FieldMistake, Mistakes
from inquirydesk.domain.person import Party, Standing, clean_note, clean_party
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.script import CallOutcome, Topic
from inquirydesk.domain.sourced import Channel, Language

InquiryId = NewType("InquiryId", int)
CaseId = NewType("CaseId", int)


@dataclass(frozen=True, slots=True)
class InquiryDraft:
    """What an operator has typed so far; every field may still be empty."""

    channel: Channel = Channel.PHONE
    caller: Party = Party()
    number_withheld: bool = False
    language: Language = Language.JA
    standing: Standing = Standing.PERSON
    group: str = ""
    """Key of the relation to the company, as in `Policy.groups`."""
    topic: str = ""
    """Key of a topic."""
    notes: str = ""
    outcome: str = ""
    """Key of a call outcome."""
    said: tuple[str, ...] = ()
    """Keys of what was said to the caller."""
    path: tuple[str, ...] = ()
    """The caller's answers to the questions of the script (`domain/call_path.py`)."""
    pack_language: Language = Language.JA
    call_back_at: datetime | None = None
    linked_case: CaseId | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A contact as logged. A question stays this; a request also opens a case, linked here."""

    id: InquiryId
    number: str
    channel: Channel
    caller: Party
    number_withheld: bool
    language: Language
    standing: Standing
    group: str
    topic: str
    notes: str
    outcome: str
    said: tuple[str, ...]
    unsaid: tuple[str, ...]
    pack_language: Language
    call_back_at: datetime | None
    started_at: datetime
    ended_at: datetime | None
    logged_at: datetime
    logged_by: UserId
    case: CaseId | None = None
    path: tuple[str, ...] = ()
    """The answers to the questions of the script, as `domain/call_path.py` reads them."""


def topic_of(draft: InquiryDraft, policy: Policy) -> Topic | None:
    """The topic chosen, or None while none is."""
    return next((topic for topic in policy.topics if topic.key == draft.topic), None)


def outcome_of(draft: InquiryDraft, policy: Policy) -> CallOutcome | None:
    """The outcome chosen, or None while none is."""
    return next((o for o in policy.call_outcomes if o.key == draft.outcome), None)


def check_draft(draft: InquiryDraft, policy: Policy) -> tuple[InquiryDraft, Topic, CallOutcome]:
    """The draft ready to save, with its topic and outcome; `Mistakes` with all that hinders it.

    Topic, outcome and an address for a form pack are needed; nothing else ever blocks: what the
    caller did not tell, the desk does not have.
    """
    draft = replace(draft, caller=clean_party(draft.caller), notes=clean_note(draft.notes, "notes"))
    found: list[FieldMistake] = []
    topic, outcome = topic_of(draft, policy), outcome_of(draft, policy)
    if topic is None:
        found.append(FieldMissing("topic"))
    if outcome is None:
        found.append(FieldMissing("outcome"))
    elif outcome.sends_form_pack:
        if not draft.caller.name:
            found.append(FieldMissing("name"))
        if draft.caller.address.is_empty:
            found.append(FieldMissing("address"))
    elif outcome.escalates and not draft.notes.strip():
        found.append(FieldMissing("notes"))
    elif outcome.calls_back and draft.call_back_at is None:
        found.append(FieldMissing("call_back_at"))
    if found or topic is None or outcome is None:
        raise Mistakes(found)
    return draft, topic, outcome
