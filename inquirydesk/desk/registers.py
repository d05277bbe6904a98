# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What the registers answer: a short text for a call or letter L22, facts for L14 and L18."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from inquirydesk.domain.placeholders import PLACEHOLDERS, Fact, is_known
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.registers import (
    AnonymisedSet,
    JointUse,
    PersonGroup,
    Precedence,
    Service,
    WebBranch,
    WebRecord,
    web_branch,
)
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.letters.filling import fill_text


def purpose_facts(
    policy: Policy, group: str, chosen: Collection[str] | None = None
) -> dict[str, Fact]:
    """`group` and `purposes` for letter L14; `chosen` leaves only the purposes of those keys."""
    entry = policy.groups[group]
    texts = [each.text for each in entry.purposes if chosen is None or each.key in chosen]
    return {"group": entry.name, "purposes": tuple(texts)}


def referral_facts(service: Service) -> dict[str, Fact]:
    """`referral…` for letter L18: the desk that answers instead, with its address."""
    code, address = service.postal_code, service.address
    both = Text(f"〒{code}　{address.ja}", f"{address.en} {code}") if address and code else ""
    first = service.precedence
    return {
        "referral": service.name,
        "referral_desk": service.desk or "",
        "referral_address": both,
        "referral_phone": service.phone or "",
        "referral_website": service.website or "",
        "referral_first": None if first is None else first is Precedence.SERVICE,
    }


def joint_use_facts(use: JointUse) -> dict[str, Fact]:
    """`joint_…`: what APPI Art. 27(5)(iii) wants to be known of a joint use."""
    return {
        "joint_use": use.name,
        "joint_items": use.items,
        "joint_scope": use.scope or "",
        "joint_purposes": use.purposes,
        "joint_responsible": use.responsible.name or "",
        "joint_address": use.responsible.address or "",
        "joint_representative": use.responsible.representative or "",
    }


def anonymised_facts(data: AnonymisedSet) -> dict[str, Fact]:
    """`anonymised…`: what was made, and what was published of it under APPI Art. 43."""
    return {
        "anonymised": data.name,
        "anonymised_on": data.created_on,
        "anonymised_items": data.items,
        "anonymised_published_on": data.published_on,
        "anonymised_published_at": data.published_at or "",
        "anonymised_given_to": data.provided_to or "",
        "anonymised_method": data.method or "",
    }


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said, and what follows from it."""

    text: Text
    systems: tuple[Text, ...] = ()
    """Systems that join the search of a DISC or STOP case."""
    asks: WebBranch | None = None
    """The question to ask before this is the whole answer."""
    lacks: tuple[str, ...] = ()
    """Placeholders nobody has filled; the text then only promises to find out."""


def answer_from(
    policy: Policy,
    register: str,
    key: str,
    *,
    member: bool | None = None,
    linked: bool | None = None,
) -> Answer:
    """The answer an entry of a register gives in both languages, ready to be read out or printed.

    An entry that lacks what the answer needs is not answered from: the text says that the desk
    finds out. `member` and `linked` answer the two questions about a record of the website.
    Raises `KeyError` for an entry that is not there.
    """
    entry = policy.registers[register][key]
    match entry:
        case PersonGroup(own_notice=Text() as notice):
            referred = policy.services.get(entry.referred_to or "")
            further = _filled(policy, "services", referral_facts(referred)) if referred else None
            if further is None or further.lacks:
                return Answer(notice)
            return Answer(_joined(notice, further.text))
        case PersonGroup():
            return _filled(policy, "purposes", purpose_facts(policy, key))
        case Service():
            return _filled(policy, "services", referral_facts(entry))
        case JointUse():
            return _filled(policy, "joint_use", joint_use_facts(entry))
        case AnonymisedSet():
            return _filled(policy, "anonymised", anonymised_facts(entry))
        case WebRecord():
            return _of_website(entry, member=member, linked=linked)
        case _:
            raise KeyError(register)


def _of_website(record: WebRecord, *, member: bool | None, linked: bool | None) -> Answer:
    branch = web_branch(record, member=member, linked=linked)
    match branch:
        case WebBranch.LINKED:
            return Answer(_joined(record.answer, record.when_linked), record.systems)
        case WebBranch.NOT_LINKED:
            return Answer(_joined(record.answer, record.when_not_linked))
        case WebBranch.ANSWERED:
            return Answer(record.answer)
        case _:
            return Answer(record.answer, asks=branch)


def systems_to_search(policy: Policy, group: str, linked: Collection[str] = ()) -> tuple[Text, ...]:
    """The systems of a group of persons, and of each website record tied to the person."""
    own = policy.groups[group].systems if group in policy.groups else ()
    more = (system for key in linked for system in policy.website[key].systems)
    return tuple(dict.fromkeys((*own, *more)))


def _filled(policy: Policy, kind: str, facts: Mapping[str, Fact]) -> Answer:
    text = policy.register_answers[kind].text
    lacks = tuple(name for name in _needed(text.ja) if not is_known(facts.get(name)))
    if lacks:
        return Answer(policy.register_answers["incomplete"].text, lacks=lacks)
    ja, en = (
        fill_text(text.in_(language), language, facts).strip()
        for language in (Language.JA, Language.EN)
    )
    return Answer(Text(ja, en))


def _needed(text: str) -> tuple[str, ...]:
    """The placeholders a text prints whatever is known: those outside every `if`."""
    always = re.sub(r"{% if .*?{% endif %}", "", text, flags=re.DOTALL)
    named = re.findall(r"{{ *(\w+) *}}|{% *for +\w+ +in +(\w+)", always)
    return tuple(dict.fromkeys(name for pair in named for name in pair if name in PLACEHOLDERS))


def _joined(first: Text, second: Text | None) -> Text:
    return Text(first.ja + second.ja, f"{first.en} {second.en}") if second else first
