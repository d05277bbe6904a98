# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What the checks V01 to V19 say of a case, from what was recorded; nothing is asked again here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from inquirydesk.domain.case import Case
from inquirydesk.domain.identity_rules import NEVER_OPEN, RequesterKind
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.reply import reply_to
from inquirydesk.domain.verification import (
    SETTLED,
    Fault,
    MaskAnswer,
    MatchItem,
    Result,
    Waiver,
    address_differs,
    faults_of,
    identity_gaps,
    items_of,
    result_of,
)


class CheckState(StrEnum):
    """How a check stands."""

    PASSED = "passed"
    FAILED = "failed"
    OPEN = "open"
    """Nobody has looked yet."""
    NOT_APPLICABLE = "not_applicable"
    WAIVED = "waived"
    """It fails, and somebody with the right passed over it, with a reason."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check of a case."""

    code: str
    state: CheckState
    found: tuple[str, ...] = ()
    """What it found: gap keys, mask keys or flag keys."""
    waiver: Waiver | None = None


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What other steps know of the checks that are not settled on the identity screen."""

    channel: CheckState = CheckState.OPEN
    """V01."""
    form: CheckState = CheckState.OPEN
    """V02, apart from the signature's date."""
    found: CheckState = CheckState.OPEN
    """V11: the person was found in the records, or none are held."""
    fee: CheckState = CheckState.NOT_APPLICABLE
    """V15."""
    call_back: CheckState = CheckState.NOT_APPLICABLE
    """V16: only for what is settled by telephone."""
    repeat: CheckState = CheckState.PASSED
    """V19: fails while the same person has another open case."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What a check is judged from."""

    case: Case
    policy: Policy
    kind: RequesterKind
    elsewhere: Elsewhere
    gaps: tuple[str, ...]

    @property
    def papers_read(self) -> bool:
        """Whether papers came and the date on each was read."""
        papers, kinds = self.case.identity.papers, self.policy.papers
        return bool(papers) and not any(
            Fault.DATE_MISSING in faults_of(paper, kinds[paper.kind]) for paper in papers
        )

    def with_prefix(self, *prefixes: str) -> tuple[str, ...]:
        """The gaps of these families."""
        return tuple(gap for gap in self.gaps if gap.partition(".")[0] in prefixes)


_Judged = tuple[CheckState, tuple[str, ...]]


def verdict(case: Case, policy: Policy, elsewhere: Elsewhere) -> tuple[CheckResult, ...]:
    """Every check the policy knows, in the order of their codes."""
    gaps = identity_gaps(case.identity, case.asker, policy)
    look = _Look(case, policy, policy.requesters[case.requester_kind], elsewhere, gaps)
    return tuple(_result(look, code) for code in policy.checks if code in _JUDGES)


def disclosure_gaps(case: Case, policy: Policy, found: CheckState) -> tuple[str, ...]:
    """The checks that still stand between this case and a letter that tells of data."""
    results = verdict(case, policy, Elsewhere(found=found))
    closed = (CheckState.PASSED, CheckState.NOT_APPLICABLE)
    return tuple(
        f"verdict.{each.code}"
        for each in results
        if each.code in NEVER_OPEN and each.state not in closed
    )


def _result(look: _Look, code: str) -> CheckResult:
    if look.policy.checks[code].agent_only and not look.kind.acts_for_another:
        return CheckResult(code, CheckState.NOT_APPLICABLE)
    state, found = _JUDGES[code](look)
    waiver = next((w for w in reversed(look.case.identity.waivers) if w.check == code), None)
    if state is CheckState.FAILED and waiver is not None and {*found} <= {*waiver.flags}:
        return CheckResult(code, CheckState.WAIVED, found, waiver)
    return CheckResult(code, state, found)


def _of(state: CheckState) -> _Judged:
    return state, ()


def _by_gaps(gaps: Iterable[str], *, begun: bool) -> _Judged:
    """Passed without a gap; failed once somebody looked, open before."""
    found = tuple(gaps)
    if not found:
        return CheckState.PASSED, ()
    return (CheckState.FAILED if begun else CheckState.OPEN), found


def _form(look: _Look) -> _Judged:
    if look.elsewhere.form is CheckState.PASSED and look.case.identity.signed_on is None:
        return CheckState.OPEN, ("signed_on",)
    return _of(look.elsewhere.form)


def _standing(look: _Look) -> _Judged:
    wrong = look.with_prefix("standing")
    if wrong:
        return CheckState.FAILED, wrong
    unread = look.with_prefix("person_born_on")
    return (CheckState.OPEN, unread) if unread else _of(CheckState.PASSED)


def _kinds(look: _Look) -> _Judged:
    """Whose papers V04 looks at: the person's own, or those an agent encloses of the person."""
    if look.kind.acts_for_another and not look.kind.person_papers:
        return _of(CheckState.NOT_APPLICABLE)
    gaps = [gap for gap in look.gaps if gap in ("papers.V04", "person_papers")]
    return _by_gaps(gaps, begun=look.papers_read)


def _agent_papers(look: _Look) -> _Judged:
    gaps = [gap for gap in look.gaps if gap == "papers.V12"]
    return _by_gaps(gaps, begun=look.papers_read)


def _papers(code: str) -> Callable[[_Look], _Judged]:
    """V05, V06: a spoiled paper beside enough good ones does no harm."""

    def judge(look: _Look) -> _Judged:
        papers = look.case.identity.papers
        if not look.papers_read:
            return _of(CheckState.OPEN)
        if not look.with_prefix("papers", "person_papers", "authority"):
            return _of(CheckState.PASSED)
        faulty = tuple(
            paper.kind
            for paper in papers
            for fault in faults_of(paper, look.policy.papers[paper.kind])
            if fault.check == code
        )
        return (CheckState.FAILED, faulty) if faulty else _of(CheckState.PASSED)

    return judge


def _masks(look: _Look) -> _Judged:
    """Never a failure of the person: what was readable the desk has covered."""
    unanswered = look.with_prefix("mask")
    if unanswered:
        return CheckState.OPEN, unanswered
    answers = look.case.identity.masks or {}
    covered = tuple(key for key, answer in answers.items() if answer is MaskAnswer.WE_COVERED)
    return CheckState.PASSED, covered


def _rows(code: str) -> Callable[[_Look], _Judged]:
    def judge(look: _Look) -> _Judged:
        gaps = []
        looked = False
        for item in items_of(look.case.identity, look.kind):
            gap = f"match.{item}"
            if item.check != code or gap not in look.gaps:
                continue
            gaps.append(gap)
            row = look.case.identity.row(item)
            if row is not None:
                result = result_of(row, look.case.identity, look.policy)
                looked |= result not in (*SETTLED, Result.OPEN)
        return _by_gaps(gaps, begun=looked)

    return judge


def _address(look: _Look) -> _Judged:
    state, gaps = _rows("V10")(look)
    identity = look.case.identity
    unproven = address_differs(identity, look.kind, look.policy)
    if unproven and identity.address_approval is None:
        return CheckState.FAILED, (*gaps, "reply_address")
    return state, gaps


def _authority(look: _Look) -> _Judged:
    gaps = look.with_prefix("authority", "scope")
    if f"match.{MatchItem.PERSON_NAME}" in look.gaps:
        gaps = (*gaps, f"match.{MatchItem.PERSON_NAME}")
    return _by_gaps(gaps, begun=look.papers_read)


def _flags(code: str) -> Callable[[_Look], _Judged]:
    def judge(look: _Look) -> _Judged:
        identity, flags = look.case.identity, look.policy.flags
        noted = tuple(f for f in identity.flags if f in flags and flags[f].check == code)
        if noted:
            return CheckState.FAILED, noted
        return _of(CheckState.PASSED if identity.checked_by is not None else CheckState.OPEN)

    return judge


def _delivery(look: _Look) -> _Judged:
    """The address that was proven is the one the answer goes to."""
    answer = reply_to(look.case, look.policy)
    if answer.address.is_empty:
        return _of(CheckState.OPEN)
    same = answer.address == answer.party.address
    return _of(CheckState.PASSED if same else CheckState.FAILED)


_JUDGES: dict[str, Callable[[_Look], _Judged]] = {
    "V01": lambda look: _of(look.elsewhere.channel),
    "V02": _form,
    "V03": _standing,
    "V04": _kinds,
    "V05": _papers("V05"),
    "V06": _papers("V06"),
    "V07": _masks,
    "V08": _rows("V08"),
    "V09": _rows("V09"),
    "V10": _address,
    "V11": lambda look: _of(look.elsewhere.found),
    "V12": _agent_papers,
    "V13": _authority,
    "V14": _flags("V14"),
    "V15": lambda look: _of(look.elsewhere.fee),
    "V16": lambda look: _of(look.elsewhere.call_back),
    "V17": _delivery,
    "V18": _flags("V18"),
    "V19": lambda look: _of(look.elsewhere.repeat),
}
