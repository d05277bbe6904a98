# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Invented people and what they asked, as the store gets them from the desk."""

from __future__ import annotations

from datetime import date

from inquirydesk.domain.case import Case
from inquirydesk.domain.inquiry import CaseId, Inquiry, InquiryId
from inquirydesk.domain.line import Line
from inquirydesk.domain.mail import Envelope, EnvelopeId, EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import LetterId, OutgoingLetter
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.domain.policy import PolicyId
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Channel, Language, LetterCode, TypeCode
from tests.store.conftest import NOW

MINORI = Party(
    "髙田 みのり", "たかだ みのり", Address("000-0001", "星見県月影市朝日町1-2-3"), "090-0000-4821"
)


def a_case(reference: str = "26-0001", requester: Party = MINORI) -> Case:
    """A case just opened for a form pack."""
    return Case(
        id=CaseId(0),
        reference=Reference(reference),
        policy=PolicyId("hoshimi-watch", "2026-04-01"),
        opened_at=NOW,
        language=Language.JA,
        requester=requester,
        standing=Standing.PERSON,
        requester_kind="self",
        person=requester,
        group="customer",
        lines=(Line(1, TypeCode("DISC"), "everything you have on me"),),
        owner=UserId(1),
    )


def an_inquiry(number: str = "Q26-0001", caller: Party = MINORI) -> Inquiry:
    """A call that was only a question."""
    return Inquiry(
        id=InquiryId(0),
        number=number,
        channel=Channel.PHONE,
        caller=caller,
        number_withheld=False,
        language=Language.JA,
        standing=Standing.PERSON,
        group="customer",
        topic="own_data",
        notes="asked what we have",
        outcome="answered",
        said=("no_data_by_phone",),
        unsaid=(),
        pack_language=Language.JA,
        call_back_at=None,
        started_at=NOW,
        ended_at=None,
        logged_at=NOW,
        logged_by=UserId(1),
    )


def an_envelope(case: CaseId | None = None) -> Envelope:
    """A registered letter with a form and a copy of a licence."""
    return Envelope(
        id=EnvelopeId(0),
        channel=Channel.MAIL,
        received_on=date(2026, 6, 12),
        registered_at=NOW,
        registered_by=UserId(1),
        backdated_because="",
        mail_class="registered",
        tracking="00000000001",
        storage="cabinet 3",
        language=Language.JA,
        sender=MINORI,
        items=(
            EnvelopeItem(1, ItemKind.FORM),
            EnvelopeItem(2, ItemKind.IDENTITY_PAPER, paper="licence"),
        ),
        gist="",
        accepted=True,
        case=case,
    )


def a_letter(case: int = 1, code: str = "L06") -> OutgoingLetter:
    """A letter just begun."""
    return OutgoingLetter(
        id=LetterId(0),
        case=CaseId(case),
        code=LetterCode(code),
        step="draft",
        languages=(Language.JA, Language.EN),
        dated_on=date(2026, 6, 16),
    )
