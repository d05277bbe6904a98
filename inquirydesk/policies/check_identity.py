# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether the rules of identity can be met, and leave nothing open that protects a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from inquirydesk.domain.identity_rules import (
    NEVER_OPEN,
    DateRead,
    PaperClass,
    PaperKind,
    Proof,
    WaivedBy,
    unmet,
)
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault

_FLAGGED = ("V14", "V18")
_CURABLE = ("V08", "V10")


def identity_pointers(policy: Policy) -> Iterator[tuple[str, str, Iterable[str]]]:
    """Key, name and what the name may be, for each name in the rules of identity."""
    for key, paper in policy.papers.items():
        yield from ((f"papers.{key}.mask", mask, policy.masks) for mask in paper.mask)
        yield from ((f"papers.{key}.proves_change", c, _CURABLE) for c in paper.proves_change)
    for key, proof in policy.proofs.items():
        for part in proof.parts:
            yield from ((f"proofs.{key}.parts", kind, policy.papers) for kind in part.kinds)
    for key, requester in policy.requesters.items():
        at = f"requesters.{key}"
        yield from ((f"{at}.any_of", proof, policy.proofs) for proof in requester.any_of)
        yield from ((f"{at}.person_papers", p, policy.proofs) for p in requester.person_papers)
        for papers in requester.authority:
            yield from ((f"{at}.authority", paper, policy.papers) for paper in papers)
        if requester.allowed:
            yield from ((f"{at}.types", code, policy.types) for code in requester.types)
    for code, kind in policy.types.items():
        for name in kind.requesters:
            yield f"types.{code}.requesters", name, policy.requesters
    for key, flag in policy.flags.items():
        yield f"flags.{key}.check", flag.check, _FLAGGED


def check_identity(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """Every fault in papers, proofs, requesters, ages and checks."""
    yield from _check_papers(policy, file)
    yield from _check_proofs(policy, file)
    yield from _check_requesters(policy, file)
    yield from _check_majority(policy, file)
    for code in NEVER_OPEN:
        check = policy.checks.get(code)
        if check is not None and check.waiver is not WaivedBy.NOBODY:
            yield PolicyFault(
                FaultKind.WRONG_VALUE, file, f"checks.{code}.waiver", check.waiver, ("nobody",)
            )
    rule = policy.impersonation
    if rule is None:
        yield PolicyFault(FaultKind.KEY_MISSING, file, "impersonation")
    for name in ("failures", "days") if rule is not None else ():
        number = getattr(rule, name)
        if number < 1:
            yield PolicyFault(
                FaultKind.WRONG_VALUE, file, f"impersonation.{name}", str(number), ("1 or more",)
            )


def _check_papers(policy: Policy, file: str) -> Iterator[PolicyFault]:
    for key, paper in policy.papers.items():
        at = f"papers.{key}"
        if paper.paper_class is PaperClass.REFUSED and paper.refused_because is None:
            yield PolicyFault(FaultKind.KEY_MISSING, file, f"{at}.refused_because")
        since, until = paper.accepted_from, paper.accepted_until
        if since is not None and until is not None and until < since:
            yield PolicyFault(
                FaultKind.WRONG_VALUE,
                file,
                f"{at}.accepted_until",
                str(until),
                (f"{since} or later",),
            )
        if paper.issued_within_months is not None and paper.date_read is not DateRead.ISSUED_ON:
            yield _wrong_date(f"{at}.date_read", paper, DateRead.ISSUED_ON, file)
        if paper.latest_valid_to is not None and paper.date_read is not DateRead.VALID_TO:
            yield _wrong_date(f"{at}.date_read", paper, DateRead.VALID_TO, file)


def _wrong_date(key: str, paper: PaperKind, needed: DateRead, file: str) -> PolicyFault:
    return PolicyFault(FaultKind.WRONG_VALUE, file, key, paper.date_read, (needed,))


def _check_proofs(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """Two documents of a class that has one member can be sent by nobody."""
    for key, proof in policy.proofs.items():
        at = f"proofs.{key}.parts"
        if not proof.parts:
            yield PolicyFault(FaultKind.KEY_MISSING, file, at)
        for part in proof.parts:
            if part.count < 1:
                yield PolicyFault(
                    FaultKind.WRONG_VALUE, file, f"{at}.count", str(part.count), ("1 or more",)
                )
        unknown = any(kind not in policy.papers for part in proof.parts for kind in part.kinds)
        if not unknown and unmet(_taken(policy), proof):
            yield PolicyFault(FaultKind.PROOF_UNMEETABLE, file, at, _asks(proof))


def _taken(policy: Policy) -> list[PaperKind]:
    """The kinds that can still count under this version."""
    return [
        kind
        for kind in policy.papers.values()
        if kind.paper_class is not PaperClass.REFUSED
        and (kind.accepted_until is None or kind.accepted_until >= policy.in_force_from)
    ]


def _asks(proof: Proof) -> str:
    return " + ".join(
        f"{part.count} {'/'.join(part.kinds) or part.paper_class or 'any'}" for part in proof.parts
    )


def _check_requesters(policy: Policy, file: str) -> Iterator[PolicyFault]:
    good = {kind.key for kind in _taken(policy)}
    for key, requester in policy.requesters.items():
        at = f"requesters.{key}"
        if not requester.allowed:
            if requester.refused_because is None:
                yield PolicyFault(FaultKind.KEY_MISSING, file, f"{at}.refused_because")
            continue
        if not requester.any_of:
            yield PolicyFault(FaultKind.KEY_MISSING, file, f"{at}.any_of")
        if requester.acts_for_another and not requester.authority:
            yield PolicyFault(FaultKind.KEY_MISSING, file, f"{at}.authority")
        for alternatives in requester.authority:
            known = all(paper in policy.papers for paper in alternatives)
            if known and not good.intersection(alternatives):
                found = "/".join(alternatives)
                yield PolicyFault(FaultKind.PROOF_UNMEETABLE, file, f"{at}.authority", found)
    for code, kind in policy.types.items():
        if kind.requesters and all(
            name in policy.requesters and not policy.requesters[name].may_ask(code)
            for name in kind.requesters
        ):
            found = ", ".join(kind.requesters)
            yield PolicyFault(FaultKind.PROOF_UNMEETABLE, file, f"types.{code}.requesters", found)


def _check_majority(policy: Policy, file: str) -> Iterator[PolicyFault]:
    for day, count in Counter(each.in_force_from for each in policy.majority).items():
        if count > 1:
            yield PolicyFault(FaultKind.TWICE, file, "majority.in_force_from", str(day))
    if not any(each.in_force_from <= policy.in_force_from for each in policy.majority):
        yield PolicyFault(FaultKind.KEY_MISSING, file, "majority")
    for each in policy.majority:
        if each.age < 1:
            yield PolicyFault(
                FaultKind.WRONG_VALUE, file, "majority.age", str(each.age), ("1 or more",)
            )
