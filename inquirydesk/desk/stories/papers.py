# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a story's envelopes hold, what its form says, its papers show, its search finds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from inquirydesk.desk.cases import CaseView, FormValues, RequestOnForm
from inquirydesk.desk.stories.case import StoryCase, party
from inquirydesk.domain.case import Case
from inquirydesk.domain.identity_rules import DateRead, PaperClass, PaperKind
from inquirydesk.domain.line import DataItem
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.person import Standing
from inquirydesk.domain.policy import Decides
from inquirydesk.domain.sourced import Text
from inquirydesk.domain.verification import (
    NOT_SHOWN,
    SAME,
    Covers,
    Identity,
    MaskAnswer,
    MatchItem,
    MatchRow,
    PaperSeen,
)
from inquirydesk.policies.stories import (
    Arrival,
    Found,
    PaperSent,
    Pays,
)

A_RECORD = Found(
    Text("修理受付記録", "Repair record"),
    "製品: 腕時計\n処置: 電池の交換",
    before="サンハイツ203",
    after="サンハイツ305",
)


def contents(
    it: StoryCase, arrival: Arrival, *, form: bool, question: bool
) -> tuple[EnvelopeItem, ...]:
    """What lies in an envelope, numbered."""
    first = [EnvelopeItem(0, ItemKind.FORM)] if form else []
    first += [EnvelopeItem(0, ItemKind.QUESTION)] if question else []
    papers = [EnvelopeItem(0, _item_kind(it, each), each.kind) for each in arrival.papers]
    items = [*first, *papers, *(_money(each) for each in arrival.pays)]
    items = items or [EnvelopeItem(0, ItemKind.OTHER)]
    return tuple(replace(item, number=number) for number, item in enumerate(items, 1))


def _item_kind(it: StoryCase, paper: PaperSent) -> ItemKind:
    kind = it.policy.papers.get(paper.kind)
    authority = kind is not None and kind.paper_class is PaperClass.AUTHORITY
    return ItemKind.AUTHORITY_PAPER if authority else ItemKind.IDENTITY_PAPER


def _money(pays: Pays) -> EnvelopeItem:
    return EnvelopeItem(
        0,
        ItemKind.FEE,
        instrument=pays.instrument,
        amount=pays.amount,
        issued_on=pays.issued_on,
        serial=pays.serial,
    )


def form(it: StoryCase, case: Case) -> FormValues:
    """The request form as the story's requester filled it in."""
    person, requester = party(it.person), party(it.requester)
    requests = []
    for asked in it.requests:
        methods = it.policy.types[asked.type].methods
        method = asked.method or next(iter(methods), "")
        requests.append(RequestOnForm(asked.type, asked.asks_for, method))
    return FormValues(
        requester=requester,
        person=person,
        standing=Standing.AGENT if it.for_another else Standing.PERSON,
        requester_kind=it.kind,
        group=it.story.group,
        language=it.story.language,
        dated_on=case.arrived_on,
        requests=tuple(requests),
    )


def identity(it: StoryCase, case: Case) -> Identity:
    """The first check of every paper that came, as the story tells what they show."""
    seen = [
        _paper_seen(number, on, paper, it.policy.papers[paper.kind])
        for number, (on, paper) in enumerate(it.papers, 1)
    ]
    kind = it.policy.requesters[case.requester_kind]
    born = it.requester.born_on
    values = {**case.on_form, MatchItem.BORN_ON: born.isoformat() if born else ""}
    rows = [
        MatchRow(
            item,
            value,
            tuple(_cell(it, item, paper) for _, paper in it.papers),
            it.story.accepts.get(item, ""),
        )
        for item, value in values.items()
        if value
    ]
    unmasked = {mask for _, paper in it.papers for mask in paper.unmasked}
    printed = {m for _, paper in it.papers for m in it.policy.papers[paper.kind].mask}
    covers = it.story.power.covers
    return Identity(
        papers=tuple(seen),
        rows=tuple(rows),
        masks={key: _mask_answer(key, unmasked, printed) for key in it.policy.masks},
        signed_on=case.form_dated_on if it.story.signed else None,
        person_born_on=it.person.born_on if kind.person_is_minor else None,
        scope=tuple(
            Covers(line.number, covers is None or line.type in covers) for line in case.lines
        )
        if kind.by_delegation
        else (),
        may_receive=it.story.power.receives if kind.by_delegation else None,
        flags=it.story.flags,
    )


def _cell(it: StoryCase, item: MatchItem, paper: PaperSent) -> str:
    """What a paper shows of the form's entry."""
    if item in paper.shows:
        return paper.shows[item]
    kind = it.policy.papers[paper.kind]
    authority = kind.paper_class is PaperClass.AUTHORITY
    of_person = item in (MatchItem.PERSON_NAME, MatchItem.PERSON_ADDRESS)
    if of_person != (authority or paper.of_person):
        return NOT_SHOWN
    if item is MatchItem.READING:
        return NOT_SHOWN
    address = item in (MatchItem.ADDRESS, MatchItem.BUILDING, MatchItem.PERSON_ADDRESS)
    return NOT_SHOWN if address and not kind.shows_address else SAME


def found(it: StoryCase, view: CaseView, line: int) -> tuple[DataItem, ...]:
    """What the search finds for that line, and what is decided of it."""
    own = view.case.line(line)
    asked = it.asked(own.type)
    records = (A_RECORD,) if asked.found is None else asked.found
    corrects = view.policy.types[own.type].decides is Decides.CORRECTION
    items = []
    for number, each in enumerate(records, 1):
        ground = each.ground or asked.ground
        reason = each.reason
        if ground and reason is None and ground in view.policy.grounds:
            reason = view.policy.grounds[ground].reason
        items.append(
            DataItem(
                number,
                each.name,
                each.content,
                before=each.before or A_RECORD.before if corrects else "",
                after=each.after or A_RECORD.after if corrects else "",
                granted=each.granted and not ground,
                ground=ground,
                reason=reason or Text("", ""),
                alternative=each.alternative or Text("", ""),
            )
        )
    return tuple(items)


def _paper_seen(number: int, on: date, paper: PaperSent, kind: PaperKind) -> PaperSeen:
    read = paper.valid_to or paper.issued_on
    if read is None and kind.date_read is DateRead.VALID_TO:
        usual = on + timedelta(days=2 * 365)
        read = min(usual, kind.latest_valid_to or usual)
    elif read is None and kind.date_read is DateRead.ISSUED_ON:
        read = on - timedelta(days=14)
    return PaperSeen(
        number,
        paper.kind,
        on,
        read,
        original=kind.original if paper.original is None else paper.original,
        complete=paper.complete,
        legible=paper.legible,
        of_person=paper.of_person,
        shows_former=paper.shows_former,
    )


def _mask_answer(key: str, unmasked: set[str], printed: set[str]) -> MaskAnswer:
    if key in unmasked:
        return MaskAnswer.WE_COVERED
    return MaskAnswer.SENDER_COVERED if key in printed else MaskAnswer.NOT_PRINTED
