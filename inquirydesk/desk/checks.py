# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The checks V01 to V19 of one case, and the words of those who may pass over one."""

from __future__ import annotations

from dataclasses import replace

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.progress import require_step
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case
from inquirydesk.domain.errors import FieldMissing, NotAllowed, NotFound, WrongState
from inquirydesk.domain.events import AddressApproved, CheckWaived
from inquirydesk.domain.identity_rules import WaivedBy
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.matching import Candidate, match_score
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.policy import Policy, StepKind
from inquirydesk.domain.roles import Right, Role, require_another_person
from inquirydesk.domain.steps import StepMark, guide_of, steps_of
from inquirydesk.domain.verdict import CheckResult, CheckState, Elsewhere, verdict
from inquirydesk.domain.verification import AddressApproval, Waiver
from inquirydesk.store.work import Look, Work

SURELY_SAME = 50
"""A match score from which another open case is taken for a repeat: the number agrees, or more."""


@use_case(Right.READ_CASES)
def checks_of(desk: Desk, case_id: CaseId) -> tuple[CheckResult, ...]:
    """Every check of the case as it stands, in the order of the codes."""
    with desk.open_look() as look:
        case = look.cases.get(case_id)
        return verdict(case, desk.policy_for(case), _elsewhere(desk, look, case))


@use_case(Right.READ_CASES)
def elsewhere_of(desk: Desk, case_id: CaseId) -> Elsewhere:
    """What other steps know of the checks, to judge a check of identity while it is typed."""
    with desk.open_look() as look:
        return _elsewhere(desk, look, look.cases.get(case_id))


def _elsewhere(desk: Desk, look: Look, case: Case) -> Elsewhere:
    policy = desk.policy_for(case)
    kind = policy.requesters[case.requester_kind]
    came = {each.channel for each in look.envelopes.of_case(case.id) if each.accepted}
    wrong_way = bool(came) and bool(kind.channels) and not came.intersection(kind.channels)
    fee = next(
        (v.mark for v in steps_of(case, policy) if v.text.kind is StepKind.FEE),
        StepMark.NOT_NEEDED,
    )
    return Elsewhere(
        channel=CheckState.FAILED if wrong_way else _settled(bool(came)),
        form=_settled(_done(case, policy, StepKind.FORM)),
        found=_settled(_done(case, policy, StepKind.LOCATE)),
        fee=CheckState.NOT_APPLICABLE
        if fee is StepMark.NOT_NEEDED
        else _settled(fee is StepMark.DONE),
        repeat=CheckState.FAILED if _repeats(look, case) else CheckState.PASSED,
    )


def _settled(done: bool) -> CheckState:
    return CheckState.PASSED if done else CheckState.OPEN


def _done(case: Case, policy: Policy, kind: StepKind) -> bool:
    steps = [step.key for step in guide_of(case, policy) if step.kind is kind]
    return bool(steps) and all(case.record_of(key) is not None for key in steps)


def _repeats(look: Look, case: Case) -> bool:
    """Whether the same person has another open case."""
    mine = _candidate(case)
    return any(
        other.id != case.id and match_score(mine, _candidate(other)).score >= SURELY_SAME
        for other in look.cases.open()
    )


def _candidate(case: Case) -> Candidate:
    who = case.requester
    return Candidate(who.name, who.reading, who.phone, who.address.postal_code)


@use_case(Right.CONFIRM_IDENTITY)
def waive_check(desk: Desk, case_id: CaseId, version: int, code: str, because: str) -> Change:
    """Pass over a check that fails, with a reason; who may is said by the policy.

    Raises `NotFound` for a check nobody may waive, `NotAllowed` for one of legal staff, and
    `SamePerson` for who made the first check.
    """
    because = clean_note(because, "because")
    if not because.strip():
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.IDENTITY)
        policy = desk.policy_for(case)
        check = policy.checks.get(code)
        if check is None or check.waiver is WaivedBy.NOBODY:
            raise NotFound(f"waiver of {code}")
        if check.waiver is WaivedBy.LEGAL and Right.DECIDE not in desk.session.rights:
            raise NotAllowed(Right.DECIDE)
        _require_another(desk, work, case)
        role = Role.LEGAL if Role.LEGAL in desk.session.roles else Role.SUPERVISOR
        noted = tuple(
            flag
            for flag in case.identity.flags
            if flag in policy.flags and policy.flags[flag].check == code
        )
        waiver = Waiver(code, because, desk.session.user, role, desk.now(), noted)
        identity = replace(case.identity, waivers=(*case.identity.waivers, waiver))
        work.cases.save(replace(case, identity=identity))
        desk.tell(work, CheckWaived(case=case_id, check=code, because=because))
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.CONFIRM_IDENTITY)
def approve_address(desk: Desk, case_id: CaseId, version: int, because: str) -> Change:
    """Let the answer go to an address that no paper shows, with a reason.

    Raises `SamePerson` for who made the first check, and `WrongState` before it is signed.
    """
    because = clean_note(because, "because")
    if not because.strip():
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.IDENTITY)
        if case.identity.checked_by is None:
            raise WrongState(f"case {case.reference}", "not checked", "approve_address")
        _require_another(desk, work, case)
        approval = AddressApproval(because, desk.session.user, desk.now())
        identity = replace(case.identity, address_approval=approval)
        work.cases.save(replace(case, identity=identity))
        desk.tell(work, AddressApproved(case=case_id, because=because))
        work.commit()
    return changed(Subject.CASES, case=case_id)


def _require_another(desk: Desk, work: Work, case: Case) -> None:
    first = case.identity.checked_by
    if first is not None:
        name = work.users.get(first).name_en
        require_another_person("waive_check", first, desk.session.user, name)
