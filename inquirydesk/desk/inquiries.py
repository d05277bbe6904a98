# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Log a contact, send a form pack, show possible matches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from inquirydesk.desk.approval import issue_without_approval
from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.leaks import LeakSeen, escalate
from inquirydesk.desk.letter_content import faults_before_issue
from inquirydesk.desk.progress import record
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.call_path import Place, asked_by, form_type, walk
from inquirydesk.domain.case import Case, complete
from inquirydesk.domain.errors import AddressTooLarge, ByMailOnly, FieldMissing, Mistakes
from inquirydesk.domain.events import (
    CaseOpened,
    FormPackSent,
    InquiryLogged,
    MatchesShown,
    StepCompleted,
)
from inquirydesk.domain.inquiry import (
    CaseId,
    Inquiry,
    InquiryDraft,
    InquiryId,
    check_draft,
)
from inquirydesk.domain.line import FIRST, Line
from inquirydesk.domain.matching import Candidate, Match, match_score
from inquirydesk.domain.outgoing import LetterId, OutgoingLetter
from inquirydesk.domain.person import Party, Standing
from inquirydesk.domain.policy import Policy, StepKind
from inquirydesk.domain.reference import case_reference, inquiry_number
from inquirydesk.domain.roles import Right
from inquirydesk.domain.script import CallOutcome, Topic
from inquirydesk.domain.sourced import Channel, Language, TypeCode
from inquirydesk.domain.steps import current_step
from inquirydesk.store.work import Work

FORM_PACK_STEP = "form_pack"
"""The step of the letter that goes out with the request form."""


@dataclass(frozen=True, slots=True)
class PossibleMatch:
    """An earlier call or case that may be of the same person; for the operator's eyes only."""

    match: Match
    name: str
    reading: str
    number: str
    """Inquiry number or case reference."""
    case: CaseId | None
    inquiry: InquiryId | None
    topic: str
    on: str
    """Day of the contact, ISO."""
    closed: bool


@use_case(Right.LOG_INQUIRY)
def log_inquiry(desk: Desk, draft: InquiryDraft, kept_as: str = "") -> Change:
    """Save a contact. A form pack opens a case that waits for its form and issues L02 with it.

    `kept_as` names the draft of the call, which goes in the same transaction. Raises `Mistakes`
    with every field that is missing. On the phone nothing is ever disclosed: no outcome of a call
    can start more than a form pack.
    """
    draft, topic, outcome = check_draft(draft, desk.policy)
    place = walk(desk.policy, topic.key, draft.path, desk.today)
    draft = replace(draft, path=place.path if place else ())
    with desk.open_work() as work:
        inquiry = work.inquiries.add(_inquiry(desk, work, draft))
        letter = None
        if outcome.sends_form_pack:
            case = open_case(
                desk,
                work,
                type_codes=(form_type(desk.policy, place),),
                requester=draft.caller,
                standing=draft.standing,
                requester_kind=asked_by(place),
                group=draft.group,
                language=draft.pack_language,
                inquiry=inquiry,
            )
            letter = send_form_pack(desk, work, case)
            inquiry = work.inquiries.link(inquiry.id, case.id)
        elif outcome.opens_case or (outcome.escalates and inquiry.case is None):
            kind = _taken_up(desk.policy, outcome, topic, place)
            case = _take_up(desk, work, draft, inquiry, kind)
            inquiry = work.inquiries.link(inquiry.id, case.id)
        if outcome.escalates and inquiry.case is not None:
            _escalate(desk, work, inquiry)
        desk.tell(
            work,
            InquiryLogged(
                inquiry=inquiry.id,
                case=inquiry.case,
                number=inquiry.number,
                topic=topic.key,
                outcome=outcome.key,
                name=inquiry.caller.name,
            ),
        )
        work.drafts.remove(desk.session.user, "inquiry", kept_as)
        work.commit()
    return changed(
        Subject.INQUIRIES,
        Subject.CASES,
        Subject.LETTERS,
        Subject.DRAFTS,
        case=inquiry.case,
        inquiry=inquiry.id,
        letter=letter.id if letter else None,
    )


def _taken_up(policy: Policy, outcome: CallOutcome, topic: Topic, place: Place | None) -> TypeCode:
    """The type of the case a call is taken up as; `ByMailOnly` for one that has to be written."""
    code = policy.usual.leak_type if outcome.escalates else None
    code = code or (place and place.request_type) or topic.request_type
    if code is None:
        raise Mistakes([FieldMissing("topic")])
    kind = policy.types[code]
    if kind.statutory or (kind.channels and Channel.PHONE not in kind.channels):
        raise Mistakes([ByMailOnly("outcome")])
    return code


def _take_up(desk: Desk, work: Work, draft: InquiryDraft, inquiry: Inquiry, code: TypeCode) -> Case:
    """The saved case that arrived today by this call, its words kept, at its second step."""
    case = open_case(
        desk,
        work,
        type_codes=(code,),
        requester=draft.caller,
        standing=draft.standing,
        group=draft.group,
        language=draft.language,
        inquiry=inquiry,
        asked_for=draft.notes,
    )
    case = replace(case, arrived_on=desk.today)
    step = current_step(case, desk.policy)
    if step is not None and step.kind is StepKind.ARRIVAL:
        outcome = step.outcomes[0].key
        case = complete(case, record(desk, step, outcome))
        desk.tell(work, StepCompleted(case=case.id, step=step.key, outcome=outcome))
    return work.cases.save(case)


def _escalate(desk: Desk, work: Work, inquiry: Inquiry) -> None:
    """Tell those in charge of what the call suggests; known since it began."""
    if inquiry.case is None:
        return
    case = work.cases.get(inquiry.case)
    if case.leak is None:
        seen = LeakSeen(known_at=inquiry.started_at, outline=inquiry.notes)
        escalate(desk, work, case, seen, inquiry.id)


@dataclass(frozen=True, slots=True)
class Logged:
    """Under what a contact was saved, for the line that says so."""

    number: str
    case: CaseId | None
    reference: str
    """Of the case it opened or belongs to; empty if there is none."""
    waits_for_form: bool


@use_case(Right.LOG_INQUIRY)
def logged_as(desk: Desk, inquiry_id: InquiryId) -> Logged:
    """The number of a saved contact, and its case."""
    with desk.open_look() as look:
        inquiry = look.inquiries.get(inquiry_id)
        case = look.cases.get(inquiry.case) if inquiry.case is not None else None
    waits = case is not None and case.inquiry == inquiry.id and case.arrived_on is None
    return Logged(inquiry.number, inquiry.case, case.reference if case else "", waits)


def _inquiry(desk: Desk, work: Work, draft: InquiryDraft) -> Inquiry:
    now = desk.now()
    script = next((t.script for t in desk.policy.topics if t.key == draft.topic), "")
    boxes = desk.policy.scripts[script].said if script in desk.policy.scripts else ()
    unsaid = tuple(box.key for box in boxes if box.key not in draft.said)
    number = inquiry_number(desk.today.year, work.counters.next(f"inquiry:{desk.today.year}"))
    return Inquiry(
        id=InquiryId(0),
        number=number,
        channel=draft.channel,
        caller=draft.caller,
        number_withheld=draft.number_withheld,
        language=draft.language,
        standing=draft.standing,
        group=draft.group,
        topic=draft.topic,
        notes=draft.notes,
        outcome=draft.outcome,
        said=draft.said,
        unsaid=unsaid,
        pack_language=draft.pack_language,
        call_back_at=draft.call_back_at,
        started_at=draft.started_at or now,
        ended_at=draft.ended_at,
        logged_at=now,
        logged_by=desk.session.user,
        case=draft.linked_case,
        path=draft.path,
    )


def open_case(
    desk: Desk,
    work: Work,
    *,
    type_codes: Sequence[TypeCode],
    requester: Party,
    standing: Standing,
    group: str,
    language: Language,
    requester_kind: str | None = None,
    inquiry: Inquiry | None = None,
    asked_for: str = "",
) -> Case:
    """A new case under the policy in use, with its reference; the caller commits."""
    year = desk.today.year
    case = work.cases.add(
        Case(
            id=CaseId(0),
            reference=case_reference(year, work.counters.next(f"case:{year}")),
            policy=desk.policy.id,
            opened_at=desk.now(),
            language=language,
            requester=requester,
            standing=standing,
            requester_kind=requester_kind or desk.policy.usual.requester,
            person=requester if standing is Standing.PERSON else Party(),
            group=group,
            lines=tuple(Line(n, code, asked_for) for n, code in enumerate(type_codes, FIRST)),
            owner=desk.session.user,
            inquiry=inquiry.id if inquiry else None,
        )
    )
    desk.tell(
        work,
        CaseOpened(
            case=case.id,
            inquiry=case.inquiry,
            reference=case.reference,
            type=", ".join(type_codes),
            policy=f"{desk.policy.id.company}/{desk.policy.id.version}",
            name=requester.name,
        ),
    )
    return case


def send_form_pack(desk: Desk, work: Work, case: Case) -> OutgoingLetter:
    """The issued L02 of the case with its request form; the caller commits.

    Raises `LetterBlocked` with what hinders it.
    """
    return _issue_form_pack(desk, work, case, _draft_form_pack(desk, work, case))


def offer_form_pack(desk: Desk, work: Work, case: Case) -> OutgoingLetter:
    """The L02 of the case, issued if it can be, else a draft that says what hinders it.

    For mail, which is registered whatever it lacks; the caller commits.
    """
    letter = _draft_form_pack(desk, work, case)
    if faults_before_issue(desk, work, case, letter):
        return letter
    return _issue_form_pack(desk, work, case, letter)


def _draft_form_pack(desk: Desk, work: Work, case: Case) -> OutgoingLetter:
    """The L02 as a draft; an address the window cannot hold goes on a label at once."""
    letter = work.letters.add(
        OutgoingLetter(
            id=LetterId(0),
            case=case.id,
            code=desk.policy_for(case).usual.form_letter,
            step=FORM_PACK_STEP,
            languages=(case.language,),
            dated_on=desk.today,
            written_by=desk.session.user,
            written_at=desk.now(),
        )
    )
    faults = faults_before_issue(desk, work, case, letter)
    if any(isinstance(fault, AddressTooLarge) for fault in faults):
        letter = work.letters.save(replace(letter, label=True))
    return letter


def _issue_form_pack(desk: Desk, work: Work, case: Case, letter: OutgoingLetter) -> OutgoingLetter:
    issued = issue_without_approval(desk, work, case, letter)
    desk.tell(work, FormPackSent(case=case.id, letter=issued.id, number=issued.number))
    return issued


@use_case(Right.LOG_INQUIRY)
def possible_matches(desk: Desk, caller: Party) -> tuple[PossibleMatch, ...]:
    """Earlier calls and cases that may be of the caller, best first, with the reason of each.

    At most five; empty while too little was typed. What is shown enters the history.
    """
    if not (caller.phone or caller.reading or caller.name):
        return ()
    candidate = Candidate(name=caller.name, reading=caller.reading, phone=caller.phone)
    with desk.open_look() as look:
        rows = look.search.contacts_like(candidate)
    found = []
    for row in rows:
        match = match_score(
            candidate, Candidate(name=row.name, reading=row.reading, phone=row.phone)
        )
        if match.score > 0:
            found.append(
                PossibleMatch(
                    match,
                    row.name,
                    row.reading,
                    row.number,
                    row.case,
                    row.inquiry,
                    row.topic,
                    row.on,
                    row.closed,
                )
            )
    found.sort(key=lambda each: -each.match.score)
    # The call that led to a case and the case itself are one match.
    once = {each.case or f"call {each.inquiry}": each for each in reversed(found)}
    best = tuple(each for each in found if each in once.values())[:5]
    if best:
        with desk.open_work() as work:
            shown = tuple(int(each.case or each.inquiry or 0) for each in best)
            desk.tell(work, MatchesShown(shown=shown), purpose="call")
            work.commit()
    return best
