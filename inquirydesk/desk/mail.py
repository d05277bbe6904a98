# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Register mail: an envelope, what was in it, and the case it belongs to."""

from __future__ import annotations

from dataclasses import replace

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.inquiries import offer_form_pack, open_case
from inquirydesk.desk.progress import record
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case, complete, receive
from inquirydesk.domain.events import (
    ClockResumed,
    InquiryLogged,
    MailRegistered,
    StepCompleted,
)
from inquirydesk.domain.inquiry import Inquiry, InquiryId
from inquirydesk.domain.mail import Envelope, EnvelopeId, ItemKind, MailDraft, check_mail
from inquirydesk.domain.person import Standing
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.reference import inquiry_number
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import TypeCode
from inquirydesk.domain.steps import accepted_channels, current_step
from inquirydesk.store.work import Work


@use_case(Right.REGISTER_MAIL)
def register_mail(desk: Desk, draft: MailDraft) -> Change:
    """Save an envelope and tie it to its case, opening one for a form or a question.

    An envelope by a channel the policy refuses is registered but never accepted: its case stays
    as it was (a new one gets the form pack, so that the person can ask by mail; one that cannot be
    printed, for want of an address, is left as a draft). Raises `Mistakes`.
    """
    draft = check_mail(draft, desk.policy, desk.today)
    with desk.open_work() as work:
        inquiry = None
        case = work.cases.get(draft.case) if draft.case is not None else None
        if case is None:
            if any(item.kind is ItemKind.QUESTION for item in draft.items):
                inquiry = work.inquiries.add(_question(desk, work, draft))
            case = open_case(
                desk,
                work,
                type_codes=_requests(desk, draft),
                requester=draft.sender,
                standing=Standing.PERSON,
                group=_first_group(desk),
                language=draft.language,
                inquiry=inquiry,
                asked_for=draft.gist,
            )
            if inquiry is not None:
                inquiry = work.inquiries.link(inquiry.id, case.id)
                desk.tell(
                    work,
                    InquiryLogged(
                        inquiry=inquiry.id,
                        case=case.id,
                        number=inquiry.number,
                        topic=inquiry.topic,
                        outcome="letter",
                        name=inquiry.caller.name,
                    ),
                )
        envelope = work.envelopes.add(_envelope(desk, draft, case, inquiry))
        desk.tell(
            work,
            MailRegistered(
                case=case.id,
                inquiry=inquiry.id if inquiry else None,
                channel=envelope.channel,
                received_on=envelope.received_on,
                accepted=envelope.accepted,
                items=tuple(item.paper or item.kind for item in envelope.items),
                backdated_because=envelope.backdated_because,
            ),
        )
        case = _take(desk, work, case, envelope)
        work.drafts.remove(desk.session.user, "mail")
        work.commit()
    return changed(
        Subject.MAIL,
        Subject.CASES,
        Subject.INQUIRIES,
        Subject.LETTERS,
        Subject.DRAFTS,
        case=case.id,
        inquiry=inquiry.id if inquiry else None,
    )


def _requests(desk: Desk, draft: MailDraft) -> tuple[TypeCode, ...]:
    """The requests as the opener of the envelope read them; the form check says it exactly."""
    usual = desk.policy.usual
    question = any(item.kind is ItemKind.QUESTION for item in draft.items)
    return draft.types or (usual.question_type if question else usual.form_type,)


def _first_group(desk: Desk) -> str:
    return next(iter(desk.policy.groups))


def _question(desk: Desk, work: Work, draft: MailDraft) -> Inquiry:
    year = desk.today.year
    now = desk.now()
    return Inquiry(
        id=InquiryId(0),
        number=inquiry_number(year, work.counters.next(f"inquiry:{year}")),
        channel=draft.channel,
        caller=draft.sender,
        number_withheld=False,
        language=draft.language,
        standing=Standing.PERSON,
        group="",
        topic=desk.policy.usual.question_topic,
        notes=draft.gist,
        outcome="letter",
        said=(),
        unsaid=(),
        pack_language=draft.language,
        call_back_at=None,
        started_at=now,
        ended_at=None,
        logged_at=now,
        logged_by=desk.session.user,
    )


def _envelope(desk: Desk, draft: MailDraft, case: Case, inquiry: Inquiry | None) -> Envelope:
    policy = desk.policy_for(case)
    return Envelope(
        id=EnvelopeId(0),
        channel=draft.channel,
        received_on=draft.received_on or desk.today,  # check_mail refused an empty one
        registered_at=desk.now(),
        registered_by=desk.session.user,
        backdated_because=draft.backdated_because,
        mail_class=draft.mail_class,
        tracking=draft.tracking,
        storage=draft.storage,
        language=draft.language,
        sender=draft.sender,
        items=draft.items,
        gist=draft.gist,
        accepted=all(
            draft.channel in channels
            for line in case.lines
            if (channels := accepted_channels(policy, policy.types[line.type]))
        ),
        case=case.id,
        inquiry=inquiry.id if inquiry else None,
    )


def _take(desk: Desk, work: Work, case: Case, envelope: Envelope) -> Case:
    """The case after the envelope: arrived and at step 2, resumed, or sent the form pack."""
    if not envelope.accepted:
        if case.arrived_on is None and not work.letters.of_case(case.id):
            offer_form_pack(desk, work, case)
        return case
    paused = case.open_pause is not None
    case = receive(case, envelope)
    if paused:
        desk.tell(work, ClockResumed(case=case.id, on=envelope.received_on))
    policy = desk.policy_for(case)
    steps = [current_step(case, policy, line.number) for line in case.lines]
    step = next((each for each in steps if each and each.kind is StepKind.ARRIVAL), None)
    if step is not None:
        outcome = step.outcomes[0].key
        case = complete(case, record(desk, step, outcome))
        desk.tell(work, StepCompleted(case=case.id, step=step.key, outcome=outcome))
    if not case.requester.address.line and envelope.sender.address.line:
        case = replace(case, requester=replace(case.requester, address=envelope.sender.address))
    return work.cases.save(case)
