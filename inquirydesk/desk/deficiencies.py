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
    MatchItem,
    Result,
    counting,
    faults_of,
    rule_met,
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

_CHECK_OF_ROW = {
    MatchItem.NAME: "V08",
    MatchItem.READING: "V08",
    MatchItem.BORN_ON: "V09",
    MatchItem.ADDRESS: "V10",
    MatchItem.BUILDING: "V10",
}


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
    found = [*_papers(it), *_authority(it), *_rows(it)]
    if it.case.identity.rows and it.case.identity.signed_on is None:
        found.append(Deficiency("V02"))
    return found or [Deficiency("V04")]


def _papers(it: _Asking) -> list[Deficiency]:
    """Why the papers prove nobody's identity: what each lacks, or that one more is needed."""
    kind = it.policy.requesters[it.case.requester_kind]
    papers = it.case.identity.papers
    if rule_met(papers, kind.any_of, it.policy) is not None:
        return []
    authority = _authority_papers(it)
    faulty = [
        Deficiency(fault.check, paper.kind)
        for paper in papers
        if paper.kind not in authority
        for fault in faults_of(paper, it.policy.papers[paper.kind])
    ]
    return faulty or [Deficiency("V12" if kind.acts_for_another else "V04")]


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
        found.append(Deficiency("V13", named))
    return found


def _authority_papers(it: _Asking) -> set[str]:
    kind = it.policy.requesters[it.case.requester_kind]
    return {paper for alternatives in kind.authority for paper in alternatives}


def _rows(it: _Asking) -> list[Deficiency]:
    """Each thing the papers show otherwise than the form, or not at all."""
    found = []
    for row in it.case.identity.rows:
        looked_at = bool(row.form) and bool(row.seen) and all(row.seen)
        if looked_at and row.result in (Result.DIFFERS, Result.VARIANT, Result.OPEN):
            found.append(Deficiency(_CHECK_OF_ROW[row.item]))
    return found


def _locate(_it: _Asking) -> list[Deficiency]:
    return [Deficiency("V11")]


_FOUND: dict[StepKind, Callable[[_Asking], list[Deficiency]]] = {
    StepKind.FORM: _form,
    StepKind.IDENTITY: _identity,
    StepKind.LOCATE: _locate,
}
