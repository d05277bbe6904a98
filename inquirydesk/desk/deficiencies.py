# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a letter of deficiency asks for: exactly what is missing at the step that asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inquirydesk.domain.case import Case
from inquirydesk.domain.outgoing import Deficiency
from inquirydesk.domain.policy import Policy, StepKind, StepText
from inquirydesk.domain.sourced import Text
from inquirydesk.domain.steps import step_gaps
from inquirydesk.domain.verification import (
    Fault,
    PaperSeen,
    Result,
    counting,
    faults_of,
    items_of,
    own_papers,
    person_papers,
    proof_met,
    result_of,
)

ENTRIES = {
    "name": Text("氏名", "name"),
    "reading": Text("ふりがな", "reading of the name"),
    "address": Text("住所", "address"),
    "form_dated_on": Text("請求日", "date"),
    "asked_for": Text("対象となる個人データ", "data concerned"),
    "method_wanted": Text("開示の方法", "way of disclosure"),
}
"""The entries of the request form under their names there, by the gap each leaves."""


@dataclass(frozen=True, slots=True)
class _Asking:
    """The step that asks."""

    case: Case
    policy: Policy
    step: StepText


def deficiencies_of(case: Case, policy: Policy, step: StepText) -> tuple[Deficiency, ...]:
    """What the requester has to send or correct, each thing once, in the order of the checks.

    Empty where the letter itself says what is missing, as the one about the fee does.
    """
    found = _FOUND.get(step.kind, _nothing)(_Asking(case, policy, step))
    return tuple(sorted(dict.fromkeys(found), key=lambda each: each.check))


def _nothing(_it: _Asking) -> list[Deficiency]:
    return []


def _form(it: _Asking) -> list[Deficiency]:
    """One entry, the form, that names what is open on it."""
    gaps = step_gaps(it.case, it.policy, it.step)
    return [Deficiency("V02", remark=_open_entries([ENTRIES[g] for g in gaps if g in ENTRIES]))]


def _open_entries(names: Sequence[Text]) -> Text:
    if not names:
        return Text("", "")
    japanese = "、".join(name.ja for name in names)
    english = ", ".join(name.en for name in names)
    return Text(f"（記入のない欄：{japanese}）", f"Open fields: {english}.")


def _identity(it: _Asking) -> list[Deficiency]:
    found = [*_papers(it), *_person_papers(it), *_authority(it), *_scope(it), *_rows(it)]
    if it.case.identity.rows and it.case.identity.signed_on is None:
        found.append(Deficiency("V02"))
    return found or [Deficiency("V04")]


def _papers(it: _Asking) -> list[Deficiency]:
    """Why the papers prove nobody's identity: what each lacks, or that one more is needed."""
    kind = it.policy.requesters[it.case.requester_kind]
    papers = own_papers(it.case.identity.papers)
    if proof_met(papers, kind.any_of, it.policy) is not None:
        return []
    authority = _authority_papers(it)
    enough = _proofs(it.policy, kind.any_of)
    faulty = _faults(it.policy, [p for p in papers if p.kind not in authority], enough)
    return faulty or [Deficiency("V12" if kind.acts_for_another else "V04", remark=enough)]


def _person_papers(it: _Asking) -> list[Deficiency]:
    """Papers of the person that the company wants besides the agent's own."""
    wanted = it.policy.requesters[it.case.requester_kind].person_papers
    papers = person_papers(it.case.identity.papers)
    if not wanted or proof_met(papers, wanted, it.policy) is not None:
        return []
    enough = _of_person(_proofs(it.policy, wanted))
    return _faults(it.policy, papers, enough) or [Deficiency("V04", remark=enough)]


def _faults(policy: Policy, papers: Sequence[PaperSeen], enough: Text) -> list[Deficiency]:
    return [
        Deficiency(
            fault.check,
            paper.kind,
            enough if fault.check == "V04" else _limit(policy, paper, fault),
        )
        for paper in papers
        for fault in faults_of(paper, policy.papers[paper.kind])
    ]


def _limit(policy: Policy, paper: PaperSeen, fault: Fault) -> Text:
    """Within how many months the paper has to be issued, where that is what is wrong."""
    return _issued_within(policy, paper.kind) if fault is Fault.TOO_OLD else Text("", "")


def _proofs(policy: Policy, keys: Sequence[str]) -> Text:
    """Every proof that is enough, as the policy names it."""
    names = [policy.proofs[key].name for key in keys]
    japanese = "、または".join(name.ja for name in names)
    english = ", or ".join(name.en for name in names)
    return Text(f"（{japanese}）", f"{english[:1].upper()}{english[1:]}.")


def _of_person(proofs: Text) -> Text:
    return Text(f"（ご本人のもの：{proofs.ja[1:]}", f"Of the person: {proofs.en}")


def _authority(it: _Asking) -> list[Deficiency]:
    """Each proof of authority that is missing or does not count; named where only one will do."""
    kind = it.policy.requesters[it.case.requester_kind]
    good = {paper.kind for paper in counting(it.case.identity.papers, it.policy)}
    came = {paper.kind for paper in it.case.identity.papers}
    found = []
    for alternatives in kind.authority:
        if good.intersection(alternatives):
            continue
        sent = [paper for paper in alternatives if paper in came]
        named = sent[0] if sent else alternatives[0] if len(alternatives) == 1 else ""
        found.append(Deficiency("V13", named, _issued_within(it.policy, named or alternatives[0])))
    return found


def _issued_within(policy: Policy, paper: str) -> Text:
    months = policy.papers[paper].issued_within_months
    if months is None:
        return Text("", "")
    return Text(f"（発行から{months}か月以内のもの）", f"Issued within {months} months.")


def _scope(it: _Asking) -> list[Deficiency]:
    """The requests a power of attorney leaves out, once somebody read what it covers."""
    case, kind = it.case, it.policy.requesters[it.case.requester_kind]
    left_out = {each.line for each in case.identity.scope if not each.covered}
    if not kind.by_delegation or not left_out:
        return []
    names = [it.policy.types[line.type].name for line in case.lines if line.number in left_out]
    japanese = "、".join(name.ja for name in names)
    english = ", ".join(name.en for name in names)
    return [
        Deficiency(
            "V13", remark=Text(f"（委任のない請求：{japanese}）", f"Not covered: {english}.")
        )
    ]


def _authority_papers(it: _Asking) -> set[str]:
    kind = it.policy.requesters[it.case.requester_kind]
    return {paper for alternatives in kind.authority for paper in alternatives}


def _rows(it: _Asking) -> list[Deficiency]:
    """Each thing the papers show otherwise than the form, or not at all."""
    identity = it.case.identity
    asked = items_of(identity, it.policy.requesters[it.case.requester_kind])
    found = []
    for row in identity.rows:
        looked_at = bool(row.form) and bool(row.seen) and all(row.seen)
        result = result_of(row, identity, it.policy)
        if row.item in asked and looked_at and result in _TO_CURE:
            found.append(Deficiency(row.item.check))
    return found


_TO_CURE = (Result.DIFFERS, Result.VARIANT, Result.OPEN)


def _locate(_it: _Asking) -> list[Deficiency]:
    return [Deficiency("V11")]


_FOUND: dict[StepKind, Callable[[_Asking], list[Deficiency]]] = {
    StepKind.FORM: _form,
    StepKind.IDENTITY: _identity,
    StepKind.LOCATE: _locate,
}
