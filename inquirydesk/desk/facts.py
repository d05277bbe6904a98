# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The facts of a case that a letter text may print, one mapping for both languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from inquirydesk.desk.answer_facts import answer_facts
from inquirydesk.desk.fee_facts import fee_facts
from inquirydesk.desk.registers import referral_facts
from inquirydesk.domain.case import Case
from inquirydesk.domain.clock import Due, Starts
from inquirydesk.domain.identity_rules import PaperClass
from inquirydesk.domain.inquiry import Inquiry
from inquirydesk.domain.letter import Addressee, Annex, AnnexGroup
from inquirydesk.domain.letter_text import AddressRule
from inquirydesk.domain.line import FIRST, DataItem, Line, LineOutcome
from inquirydesk.domain.outgoing import Deficiency, OutgoingLetter
from inquirydesk.domain.payment import SURPLUS
from inquirydesk.domain.person import Standing
from inquirydesk.domain.placeholder import written_fact
from inquirydesk.domain.placeholders import BY_AUTHOR, PLACEHOLDERS, Fact, Words
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.reply import letter_to
from inquirydesk.domain.settlement import settlement_of
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.domain.steps import asks_after_decision, waits_for_change
from inquirydesk.letters.compose import addressee


@dataclass(frozen=True, slots=True)
class Extended:
    """More time for a reply, as its notice tells it."""

    from_on: date | None
    to_on: date | None
    """None while the clock waits: then no notice can go out."""
    because: Text


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a letter is written from."""

    case: Case
    policy: Policy
    letter: OutgoingLetter
    due: Due
    inquiry: Inquiry | None
    asked_on: date
    """The day of the call or letter that led to the case."""
    operator: Text
    line: Line
    """The line it speaks of; the first if it concerns all of them."""
    extended: Extended | None = None
    """The dates a notice of more time tells of."""


def facts_of(it: Circumstances) -> dict[str, Fact]:
    """Every placeholder's value in this case; what is not known is left empty."""
    fees = fee_facts(it.case, it.policy, it.letter.step, it.letter.line or FIRST)
    return {
        **_desk_facts(it.policy),
        **_case_facts(it),
        **_paper_facts(it),
        **fees,
        **_decision_facts(it),
        **answer_facts(
            it.line, it.policy, waits=waits_for_change(it.case, it.policy, it.line.number)
        ),
        **_extension_facts(it),
        **ending_facts(it.case, it.line, it.policy),
        **_disposal_facts(it.case, it.policy),
        **_written(it),
    }


def ending_facts(case: Case, line: Line, policy: Policy) -> dict[str, Fact]:
    """How a request ended before it was decided, and what becomes of its fee.

    A line that owes something keeps what was paid for it; for one that owes nothing (its set was
    never complete, or the policy returns the fee of such an end) what is left over goes back.
    """
    service = policy.services.get(line.referred_to)
    if line.outcome is None or not line.outcome.ends_early:
        return {}
    settled = settlement_of(case, policy)
    keeps = settled.due(line.number) > 0
    sent_back = sum(each.amount for each in case.fee_returns if each.payment == SURPLUS)
    amount = settled.paid(line.number) if keeps else settled.surplus + sent_back
    return {
        "withdrawn_on": line.ended_on if line.outcome is LineOutcome.WITHDRAWN else None,
        "lapsed_on": line.ended_on if line.outcome is LineOutcome.LAPSED else None,
        "fee_received": amount or None,
        "fee_returned": not keeps,
        **(referral_facts(service) if service else {}),
    }


def _extension_facts(it: Circumstances) -> dict[str, Fact]:
    if it.extended is None:
        return {}
    return {
        "extended_from_on": it.extended.from_on,
        "extended_to_on": it.extended.to_on,
        "delay_because": it.extended.because,
    }


def _desk_facts(policy: Policy) -> dict[str, Fact]:
    company = policy.company
    address = company.address
    code = company.postal_code
    return {
        "company": company.name,
        "desk": company.desk_name,
        "desk_address": Text(f"〒{code}　{address.ja}", f"{address.en} {code}")
        if address and code
        else "",
        "phone": company.phone or "",
        "hours": company.hours or "",
        "complaint_body": company.complaint_body or "",
        "law": policy.law_citation,
    }


def _case_facts(it: Circumstances) -> dict[str, Fact]:
    case, policy = it.case, it.policy
    line = it.line
    kind = policy.types[line.type]
    rule = policy.clocks[kind.clock]
    text = policy.letters.get(it.letter.code)
    address = text.address if text else AddressRule.GIVEN
    if asks_after_decision(case, policy, it.letter.step, it.letter.line or FIRST):
        address = AddressRule.CONFIRMED
    to = letter_to(case, policy, address)
    return {
        "operator": it.operator,
        "article": kind.article,
        "reference": case.reference,
        "requester": to.party.name,
        "person": case.person.name or case.requester.name,
        "agent": to.agent,
        "agent_title": policy.requesters[case.requester_kind].title,
        "requests": tuple(policy.types[line.type].name for line in case.lines),
        "requested_on": case.form_dated_on,
        "received_on": case.arrived_on,
        "asked_on": it.asked_on,
        "target_on": it.due.due_on,
        "target_days": rule.days,
        "clock_from_complete": rule.starts is Starts.AT_COMPLETE_SET,
        "question": it.inquiry.notes if it.inquiry else line.asked_for,
        "remark": _in_versions(it.letter.remark, it.letter.languages),
        "purposes": tuple(p.text for p in policy.groups[case.group].purposes)
        if case.group in policy.groups
        else (),
    }


def _disposal_facts(case: Case, policy: Policy) -> dict[str, Fact]:
    """What became of the papers: their kinds, never a number of one."""
    if case.disposal is None:
        return {}
    methods = {choice.key: choice.name for choice in policy.disposal_methods}
    return {
        "disposed_papers": tuple(policy.papers[seen.kind].name for seen in case.identity.papers),
        "disposed_on": case.disposal.on,
        "disposal_method": methods.get(case.disposal.method, ""),
    }


def _written(it: Circumstances) -> dict[str, Fact]:
    """What the author wrote for this letter alone."""
    return {
        each.name: written_fact(PLACEHOLDERS[each.name], _of_languages(each.text, it))
        for each in it.letter.words
        if each.name in BY_AUTHOR
    }


def _of_languages(text: Text, it: Circumstances) -> Text:
    return text if Language.EN in it.letter.languages else Text(text.ja, text.en or text.ja)


def _in_versions(text: Text, languages: tuple[Language, ...]) -> Words:
    """Words of the author: a letter in Japanese alone needs no English of them."""
    return text if Language.EN in languages else text.ja


def _paper_facts(it: Circumstances) -> dict[str, Fact]:
    case, policy, letter = it.case, it.policy, it.letter
    papers = [p for p in policy.papers.values() if _in_force(p.accepted_until, letter.dated_on)]
    due_on = letter.answer_by
    if due_on is None and policy.supplement_days is not None:
        due_on = letter.dated_on + timedelta(days=policy.supplement_days)
    kind = policy.requesters[case.requester_kind]
    held = case.papers_held
    return {
        "missing": tuple(_missing(each, policy) for each in letter.deficiencies),
        "supplement_due_on": due_on,
        "enclosures": (kind.enclose,) if kind.enclose else (),
        "photo_papers": tuple(p.name for p in papers if p.paper_class is PaperClass.PHOTO),
        "plain_papers": tuple(p.name for p in papers if p.paper_class is PaperClass.PLAIN),
        "masks": tuple(mask.name for mask in policy.masks.values()),
        "papers_returned": policy.papers_returned,
        "form_kept": policy.form_kept,
        "papers_count": Text(f"{held}通", str(held)) if held else "",
    }


def _in_force(until: date | None, on: date) -> bool:
    return until is None or on <= until


def _missing(each: Deficiency, policy: Policy) -> tuple[Text, ...]:
    check = policy.checks[each.check]
    missing, cure = check.missing or check.name, check.cure or check.name
    if each.paper:
        paper = policy.papers[each.paper]
        if each.check == "V04" and paper.refused_because:
            missing = paper.refused_because
        else:
            missing = Text(f"{paper.name.ja}：{missing.ja}", f"{paper.name.en}: {missing.en}")
    if each.remark.ja:
        cure = Text(f"{cure.ja}{each.remark.ja}", f"{cure.en} {each.remark.en}")
    return (missing, cure)


def _decision_facts(it: Circumstances) -> dict[str, Fact]:
    case, policy = it.case, it.policy
    line = it.line
    methods = {choice.key: choice.name for choice in policy.methods}
    changed = line.method_used != line.method_wanted
    of_requester = case.standing is Standing.PERSON
    searched = case.requester.address if of_requester else case.person.address
    as_of = max((s.as_of for s in line.searches if s.as_of), default=None)
    return {
        "method": methods.get(line.method_used, ""),
        "method_asked": methods.get(line.method_wanted, "") if changed else "",
        "method_reason": line.method_reason if changed else "",
        "as_of_on": as_of,
        "systems": tuple(search.system for search in line.searches),
        "searched_names": (case.person.name,) if case.person.name else (),
        "searched_addresses": (" ".join(searched.lines),) if searched.lines else (),
    }


def addressee_of(
    it: Circumstances, rule: AddressRule, language: Language, *, draft: bool = False
) -> Addressee:
    """Whom the letter goes to: only the confirmed address if the letter says so.

    Raises `LetterBlocked` for a name that is not known, unless it is a draft.
    """
    to = letter_to(it.case, it.policy, rule)
    address = to.address
    form = it.policy.addressee_form(it.case.requester_kind if to.agent else "")
    facts = facts_of(it)
    return addressee(form, language, facts, address.postal_code, address.lines, draft=draft)


def annexes_of(line: Line, policy: Policy, language: Language) -> tuple[Annex, ...]:
    """The disclosed items as Annex 1, each with the rows typed when it was located.

    It is named by the object of the request: data, or records of their provision.
    """
    groups = tuple(_group(item, language) for item in line.items if item.granted and item.content)
    if not groups:
        return ()
    words = policy.request_words.get(line.type)
    of = words.object if words else Text("情報", "information")
    title = f"開示する{of.ja}" if language is Language.JA else f"{of.en} disclosed"
    return (Annex(title, groups),)


def _group(item: DataItem, language: Language) -> AnnexGroup:
    rows = []
    for line in item.content.splitlines():
        label, found, value = line.replace("：", ":", 1).partition(":")
        if line.strip():
            rows.append((label.strip(), value.strip()) if found else ("", line.strip()))
    return AnnexGroup(item.name.in_(language), tuple(rows))
