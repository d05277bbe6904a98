# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What to enclose with a request, from three questions: who asks, what for, which papers exist."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from inquirydesk.domain.fee import FeeTime, rates_of
from inquirydesk.domain.identity_rules import (
    Mask,
    PaperClass,
    PaperKind,
    PaperPart,
    Proof,
    RequesterKind,
    unmet,
)
from inquirydesk.domain.policy import Policy, RequestType
from inquirydesk.domain.script import ENCLOSE, Option, Question
from inquirydesk.domain.sourced import TypeCode

WHO, WHAT_FOR, PAPERS = "who", "what_for", "papers"
"""The three questions, by their keys in the script `ENCLOSE`."""

NOTHING_ELSE = "nothing_else"
"""The option of `PAPERS` that ends the list."""

_PROVES = (PaperClass.PHOTO, PaperClass.PLAIN)


@dataclass(frozen=True, slots=True)
class Enclosure:
    """The answers so far; `told` says that the caller has no further paper."""

    requester: RequesterKind | None = None
    request: RequestType | None = None
    papers: tuple[PaperKind, ...] = ()
    told: bool = False

    @property
    def refused(self) -> bool:
        """Whether this requester cannot ask, at all or for this."""
        if self.requester is None:
            return False
        asks_in_vain = self.request is not None and not self.requester.may_ask(
            self.request.code, self.request.requesters
        )
        return asks_in_vain or not self.requester.allowed


def is_enough(policy: Policy, enclosure: Enclosure) -> bool:
    """Whether the papers prove who the requester is."""
    return any(not missing for _proof, missing in _proofs(policy, enclosure))


def is_done(policy: Policy, enclosure: Enclosure) -> bool:
    """Whether all that can be asked was answered."""
    if enclosure.requester is None:
        return False
    enough = enclosure.told or is_enough(policy, enclosure)
    return enclosure.refused or (enclosure.request is not None and enough)


def is_told_in_full(policy: Policy, enclosure: Enclosure) -> bool:
    """Whether the caller can be told all there is to enclose."""
    known = enclosure.requester is not None and enclosure.requester.is_set
    return known and is_done(policy, enclosure) and not enclosure.refused


def open_question(policy: Policy, enclosure: Enclosure) -> str | None:
    """The key of the question still open; None when all is answered."""
    if is_done(policy, enclosure):
        return None
    if enclosure.requester is None:
        return WHO
    return PAPERS if enclosure.request else WHAT_FOR


def with_options(policy: Policy, key: str, enclosure: Enclosure, on: date) -> Question:
    """That question of the script `ENCLOSE` with the answers the policy gives it."""
    script = policy.scripts[ENCLOSE]
    asked = script.question(key) or Question(key, script.name)
    match key:
        case "who":
            found = [Option(each.key, each.name) for each in policy.requesters.values()]
        case "what_for":
            found = [
                Option(code, each.label) for code, each in policy.types.items() if each.statutory
            ]
        case _:
            left = [each for each in papers_that_count(policy, on) if each not in enclosure.papers]
            found = [*(Option(each.key, each.name) for each in left), *asked.options]
    return replace(asked, options=tuple(found))


def answered(policy: Policy, enclosure: Enclosure, question: str, option: str) -> Enclosure:
    """The enclosure with one more answer; KeyError for an answer the policy does not know."""
    if question == WHO:
        return replace(enclosure, requester=policy.requesters[option])
    if question == WHAT_FOR:
        return replace(enclosure, request=policy.types[TypeCode(option)])
    if option == NOTHING_ELSE:
        return replace(enclosure, told=True)
    return replace(enclosure, papers=(*enclosure.papers, policy.papers[option]))


def papers_that_count(policy: Policy, on: date) -> tuple[PaperKind, ...]:
    """The identity papers that prove something on that day, those with a photo first."""
    count = [
        paper
        for paper in policy.papers.values()
        if paper.paper_class in _PROVES
        and (paper.accepted_from is None or paper.accepted_from <= on)
        and (paper.accepted_until is None or on <= paper.accepted_until)
    ]
    return tuple(sorted(count, key=lambda paper: _PROVES.index(paper.paper_class)))


def authority_papers(policy: Policy, enclosure: Enclosure) -> tuple[tuple[PaperKind, ...], ...]:
    """For an agent: of each entry one paper is enclosed."""
    wanted = enclosure.requester.authority if enclosure.requester else ()
    return tuple(tuple(policy.papers[key] for key in either) for either in wanted)


def masks_on(policy: Policy, enclosure: Enclosure, on: date) -> tuple[Mask, ...]:
    """What is to be covered on the papers named, or on any that may come if they are too few."""
    papers: list[PaperKind] = list(enclosure.papers)
    if not is_enough(policy, enclosure):
        papers += papers_that_count(policy, on)
    for either in authority_papers(policy, enclosure):
        papers += either
    keys = {key for paper in papers for key in paper.mask}
    return tuple(mask for key, mask in policy.masks.items() if key in keys)


def fee_of(policy: Policy, enclosure: Enclosure, on: date) -> int | None:
    """What is sent along with the request, in yen; None where nothing is."""
    fee, request = policy.fee, enclosure.request
    if fee is None or request is None:
        return None
    rates = rates_of(fee, request.code, on)
    return sum(rate.amount for rate in rates if rate.due is FeeTime.WITH_REQUEST) or None


def still_open(
    policy: Policy, enclosure: Enclosure
) -> Iterator[tuple[Proof, tuple[PaperPart, ...]]]:
    """Each way to prove identity, with the papers it still lacks."""
    yield from (each for each in _proofs(policy, enclosure) if each[1])


def person_proofs(policy: Policy, enclosure: Enclosure) -> tuple[Proof, ...]:
    """How the person an agent asks for proves who they are; one is enough, none: not asked."""
    wanted = enclosure.requester.person_papers if enclosure.requester else ()
    return tuple(policy.proofs[key] for key in wanted)


def _proofs(policy: Policy, enclosure: Enclosure) -> Iterator[tuple[Proof, tuple[PaperPart, ...]]]:
    for key in enclosure.requester.any_of if enclosure.requester else ():
        proof = policy.proofs[key]
        yield proof, unmet(enclosure.papers, proof)
