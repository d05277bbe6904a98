# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What to say on a topic and what to ask, with the company's own figures filled in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.fee_facts import company_fee_facts, joined
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain import call_path, enclosure
from inquirydesk.domain.call_path import Place, walk
from inquirydesk.domain.enclosure import Enclosure
from inquirydesk.domain.errors import NotFound
from inquirydesk.domain.identity_rules import PaperClass, PaperKind, PaperPart
from inquirydesk.domain.placeholders import Fact
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import Right
from inquirydesk.domain.script import ENCLOSE, Script
from inquirydesk.domain.sourced import Channel, Language, Text, TypeCode
from inquirydesk.letters.filling import fill_text
from inquirydesk.letters.sheets import advice_sheet

_CHANNELS = {
    Channel.MAIL: Text("郵送", "mail"),
    Channel.PHONE: Text("電話", "telephone"),
    Channel.E_MAIL: Text("電子メール", "e-mail"),
    Channel.FAX: Text("ファクス", "fax"),
    Channel.VISIT: Text("窓口への来訪", "visiting our desk"),
}


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """One paragraph to read aloud; a cue is for the operator's eyes."""

    text: str
    cue: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """The question open now, and the answers to choose from, by their keys."""

    text: str
    options: tuple[tuple[str, Text], ...]
    """The words of an answer are the operator's, so they keep both languages."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A script ready to be read aloud in one language."""

    key: str
    name: Text
    lines: tuple[SpokenLine, ...]
    said: tuple[tuple[str, Text], ...]
    """Key and words of each box; the boxes are the operator's, so they keep both languages."""
    answers: tuple[tuple[str, str], ...]
    """Frequent questions, each with its short answer."""
    topic: str = ""
    """The topic the call is about now; an answer can change it."""
    path: tuple[str, ...] = ()
    """The answers that led here, as they are stored."""
    taken: tuple[Text, ...] = ()
    """The same in words."""
    asked: Asked | None = None
    encloses: bool = False
    """Whether the lines tell what to enclose, complete: that can be printed for the caller."""


@use_case(Right.LOG_INQUIRY)
def script_of_topic(
    desk: Desk, topic: str, path: tuple[str, ...], language: Language
) -> Spoken | None:
    """The script of a topic in the caller's language, at the place the caller's answers led to;
    None where the topic has none."""
    place = walk(desk.policy, topic, path, desk.today)
    return _spoken_at(desk, place, language) if place else None


@use_case(Right.LOG_INQUIRY)
def choose_answer(
    desk: Desk, topic: str, path: tuple[str, ...], option: str, language: Language
) -> Spoken:
    """The script after one more answer of the caller, which may turn the call to another topic."""
    place = walk(desk.policy, topic, path, desk.today)
    if place is None:
        raise NotFound(f"topic {topic}")
    return _spoken_at(desk, call_path.choose(desk.policy, place, option, desk.today), language)


@use_case(Right.LOG_INQUIRY)
def take_answer_back(desk: Desk, topic: str, path: tuple[str, ...], language: Language) -> Spoken:
    """The script before the last answer, also if that answer had turned the call here."""
    place = call_path.before(desk.policy, topic, path, desk.today)
    if place is None:
        raise NotFound(f"topic {topic}")
    return _spoken_at(desk, place, language)


@use_case(Right.LOG_INQUIRY)
def enclosure_sheet(desk: Desk, topic: str, path: tuple[str, ...], language: Language) -> bytes:
    """One A4 page with what to enclose, as it was read to the caller."""
    place = walk(desk.policy, topic, path, desk.today)
    policy, answers = desk.policy, place.enclosing if place else None
    if place is None or answers is None or not enclosure.is_told_in_full(policy, answers):
        raise NotFound(f"topic {topic}")
    lines = _spoken_at(desk, place, language).lines
    about = [each.name for each in (answers.request, answers.requester) if each is not None]
    company = policy.company
    address = company.address.in_(language) if company.address else ""
    sender = [company.name.in_(language), company.desk_name.in_(language), address]
    return advice_sheet(
        policy.scripts[ENCLOSE].name,
        Text("・".join(name.ja for name in about), ", ".join(name.en for name in about)),
        [line.text.replace("**", "") for line in lines if not line.cue],
        [line for line in sender if line],
        language,
        desk.fonts,
        desk.today,
        practice=policy.practice,
    )


def _spoken_at(desk: Desk, place: Place, language: Language) -> Spoken:
    policy = desk.policy
    types = (place.request_type,) if place.request_type else ()
    facts = company_facts(policy, desk.today, types)
    if place.enclosing is not None:
        facts |= enclosure_facts(policy, place.enclosing, desk.today)
    also = [policy.short_answers[key] for key in place.script.also]
    script = replace(place.script, lines=place.lines, answers=(*place.script.answers, *also))
    asked = place.question
    return replace(
        spoken(script, language, facts),
        topic=place.topic.key,
        path=place.path,
        taken=tuple(each.words for each in place.taken),
        asked=Asked(
            fill_text(asked.ask.in_(language), language, facts),
            tuple((each.key, each.words) for each in asked.options),
        )
        if asked
        else None,
        encloses=place.enclosing is not None and enclosure.is_told_in_full(policy, place.enclosing),
    )


def spoken(script: Script, language: Language, facts: dict[str, Fact]) -> Spoken:
    """The script with its placeholders filled."""

    def fill(text: Text) -> str:
        return fill_text(text.in_(language), language, facts)

    lines = (SpokenLine(fill(line.text).strip(), line.cue) for line in script.lines)
    return Spoken(
        key=script.key,
        name=script.name,
        lines=tuple(line for line in lines if line.text),
        said=tuple((item.key, item.text) for item in script.said),
        answers=tuple((fill(each.question), fill(each.answer)) for each in script.answers),
    )


def company_facts(policy: Policy, on: date, types: Sequence[TypeCode] = ()) -> dict[str, Fact]:
    """What the policy alone says, without any case: fee, target, what becomes of papers."""
    return {
        "company": policy.company.name,
        "desk": policy.company.desk_name,
        "complaint_body": policy.company.complaint_body or "",
        "target_days": policy.target_days,
        "papers_returned": policy.papers_returned,
        "form_kept": policy.form_kept,
        "channels": _either(_CHANNELS[channel] for channel in policy.channels),
        **company_fee_facts(policy, on, types),
    }


def enclosure_facts(policy: Policy, answers: Enclosure, on: date) -> dict[str, Fact]:
    """What the caller's answers to who, what for and which papers come to."""
    counted = enclosure.papers_that_count(policy, on)
    requester, request = answers.requester, answers.request
    return {
        "requester_kind": requester.name if requester else "",
        "request": request.label if request else "",
        "refused_because": requester.refused_because or "" if requester and answers.refused else "",
        "enclosures": (requester.enclose,) if requester and requester.enclose else (),
        "own_papers": tuple(_as_sent(paper) for paper in answers.papers),
        "papers_enough": enclosure.is_enough(policy, answers),
        "papers_short": tuple(
            proof.name
            if len(parts) == sum(part.count for part in proof.parts)
            else _missing(policy, parts)
            for proof, parts in enclosure.still_open(policy, answers)
        ),
        "person_papers": tuple(proof.name for proof in enclosure.person_proofs(policy, answers)),
        "photo_papers": tuple(
            paper.name for paper in counted if paper.paper_class is PaperClass.PHOTO
        ),
        "plain_papers": tuple(
            paper.name for paper in counted if paper.paper_class is PaperClass.PLAIN
        ),
        "authority_papers": tuple(
            _either(paper.name for paper in either)
            for either in enclosure.authority_papers(policy, answers)
        ),
        "masks": tuple(mask.name for mask in enclosure.masks_on(policy, answers, on)),
        "fee": enclosure.fee_of(policy, answers, on),
    }


def _as_sent(paper: PaperKind) -> Text:
    """The paper with what matters when it is copied."""
    if paper.both_sides:
        return Text(f"{paper.name.ja}（両面の写し）", f"{paper.name.en} (copy of both sides)")
    if paper.original or paper.front_only:
        return paper.name
    return Text(f"{paper.name.ja}の写し", f"{paper.name.en} (copy)")


def _missing(policy: Policy, parts: Iterable[PaperPart]) -> Text:
    """What would complete a proof that the papers named begin."""
    words = []
    for part in parts:
        if part.kinds:
            words.append(_either(policy.papers[key].name for key in part.kinds))
        elif part.photo or part.paper_class is PaperClass.PHOTO:
            words.append(Text("写真付きの書類1点", "one document with a photo"))
        elif part.shows_address:
            words.append(Text("現住所の記載のある書類1点", "one document with the address"))
        else:
            words.append(Text("ほかの書類1点", "one other document"))
    return joined(words, "と", " and ")


def _either(names: Iterable[Text]) -> Text:
    return joined(list(names), "または", " or ")
