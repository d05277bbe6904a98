# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Identity: the first check of the papers, and the second person who reads them anew."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.impersonation import note_failed_check
from inquirydesk.desk.progress import finish_step, record, require_step
from inquirydesk.desk.restriction import DANGER, FRAUD, restrict_for_danger
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case
from inquirydesk.domain.errors import FieldMissing, NotFound, StepBlocked
from inquirydesk.domain.events import (
    IdentityChecked,
    IdentityConfirmed,
    IdentityDisagreed,
    IdentitySentBack,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.policy import Policy, StepKind
from inquirydesk.domain.reply import reply_to
from inquirydesk.domain.roles import Right, require_another_person
from inquirydesk.domain.verification import (
    PROMPTS,
    AnswerDisagrees,
    Identity,
    MatchRow,
    address_differs,
    answer_prompts,
    identity_gaps,
    possible_prompts,
    unsigned,
)
from inquirydesk.store.work import Look, Work

FAILURES = 2
"""After so many disagreeing answers the step goes back to the first person."""


@use_case(Right.CHECK_IDENTITY)
def save_identity(desk: Desk, case_id: CaseId, version: int, identity: Identity) -> Change:
    """Keep an unfinished first check: papers, match table, masking answers, flags.

    A flag of danger restricts the case: from then on legal staff alone see it.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.IDENTITY)
        _require_received(work, case, identity)
        case = replace(case, identity=unsigned(_as_noted(case, identity)))
        work.cases.save(restrict_for_danger(desk, work, case))
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.CHECK_IDENTITY)
def sign_first_check(desk: Desk, case_id: CaseId, version: int, identity: Identity) -> Change:
    """Sign the first check; three questions for the second person are drawn at random.

    The papers are held against what the form check saved, whatever the table was filled with.
    Raises `StepBlocked` naming each gap, first one first: V04, a row that differs without a
    reason, an unanswered mask. With a flag of danger nothing is signed: the case is restricted.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        policy = desk.policy_for(case)
        step = require_step(desk, case, StepKind.IDENTITY)
        _require_received(work, case, identity)
        identity = _held_against_form(case, _as_noted(case, identity))
        danger = identity.open_flags(policy, DANGER)
        if danger and not case.restricted:
            case = replace(case, identity=unsigned(identity))
            work.cases.save(restrict_for_danger(desk, work, case))
            work.commit()
            return changed(Subject.CASES, case=case_id)
        gaps = (
            *_channel_gaps(work, case, policy),
            *identity_gaps(identity, case.asker, policy),
            *((f"waiver.{DANGER}",) if danger else ()),
        )
        if gaps:
            raise StepBlocked(step.key, gaps)
        possible = list(possible_prompts(identity, policy))
        secrets.SystemRandom().shuffle(possible)
        signed = replace(
            unsigned(identity),
            checked_by=desk.session.user,
            checked_at=desk.now(),
            prompts=tuple(possible[:PROMPTS]),
        )
        work.cases.save(replace(case, identity=signed))
        desk.tell(
            work,
            IdentityChecked(
                case=case_id,
                papers=tuple(paper.kind for paper in identity.papers),
                accepted=tuple(row.item for row in identity.rows if row.accepted_because),
            ),
        )
        work.commit()
    return changed(Subject.CASES, case=case_id)


def _as_noted(case: Case, identity: Identity) -> Identity:
    """The check as typed, with what only other use cases can add."""
    kept = case.identity
    return replace(identity, waivers=kept.waivers, address_approval=kept.address_approval)


def _channel_gaps(work: Work, case: Case, policy: Policy) -> tuple[str, ...]:
    """V01 for a kind of requester with channels of its own."""
    open_to = policy.requesters[case.requester_kind].channels
    came = {each.channel for each in work.envelopes.of_case(case.id) if each.accepted}
    return () if not open_to or came.intersection(open_to) else ("standing.channel",)


def _require_received(work: Work, case: Case, identity: Identity) -> None:
    """Raise `NotFound` for a paper of a day on which no accepted envelope of the case came."""
    days = {each.received_on for each in work.envelopes.of_case(case.id) if each.accepted}
    for paper in identity.papers:
        if paper.received_on not in days:
            raise NotFound(f"envelope of {paper.received_on}")


def _held_against_form(case: Case, identity: Identity) -> Identity:
    """The check with the form's own words in the match table; a row left out is open."""
    rows = {row.item: row for row in identity.rows}
    for item, says in case.on_form.items():
        if says:
            rows[item] = replace(rows.get(item, MatchRow(item, says, ())), form=says)
    return replace(identity, rows=tuple(rows.values()))


@use_case(Right.CONFIRM_IDENTITY)
def answer_as_second(desk: Desk, case_id: CaseId, version: int, answers: Sequence[str]) -> Change:
    """Compare the second person's answers; all must agree before `confirm_identity` opens.

    Raises `SamePerson`, or `AnswerDisagrees` with the indexes that differ; the second failure
    sends the step back to the first person.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.IDENTITY)
        _require_second(desk, work, case.identity)
        identity, wrong = answer_prompts(case.identity, answers)
        sent_back = bool(wrong) and identity.failures >= FAILURES
        if sent_back:
            identity = replace(unsigned(identity), sent_back_because="answers_disagree")
        after = replace(case, identity=identity)
        work.cases.save(note_failed_check(desk, work, after) if wrong else after)
        if wrong:
            desk.tell(
                work,
                IdentityDisagreed(
                    case=case_id, failures=case.identity.failures + 1, sent_back=sent_back
                ),
            )
        work.commit()
    if wrong:
        raise AnswerDisagrees(wrong, sent_back)
    return changed(Subject.CASES, case=case_id)


@use_case(Right.CONFIRM_IDENTITY)
def confirm_identity(desk: Desk, case_id: CaseId, version: int, pin: str) -> Change:
    """Confirm with the PIN: identity is proven and the reply address is locked.

    Raises `StepBlocked` while questions are open, flags are noted that nobody passed over, or no
    paper shows the address the answer would go to and nobody approved it.
    """
    with desk.open_look() as look:
        case = look.cases.get(case_id, version)
        step = require_step(desk, case, StepKind.IDENTITY)
        _require_second(desk, look, case.identity)
        gaps = confirmation_gaps(case, desk.policy_for(case))
        if gaps:
            raise StepBlocked(step.key, gaps)
    desk.check_pin(pin)
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        identity = replace(case.identity, confirmed_by=desk.session.user, confirmed_at=desk.now())
        address = reply_to(case, desk.policy_for(case)).party.address
        case = replace(case, identity=identity, confirmed_address=address)
        outcome = step.outcomes[0].key
        desk.tell(work, IdentityConfirmed(case=case_id, address=" ".join(address.lines)))
        finish_step(desk, work, case, record(desk, step, outcome))
        work.commit()
    return changed(Subject.CASES, case=case_id)


def confirmation_gaps(case: Case, policy: Policy) -> tuple[str, ...]:
    """What keeps the second person from confirming."""
    identity, found = case.identity, []
    if not identity.prompts or not all(prompt.answered for prompt in identity.prompts):
        found.append("prompts")
    found += [f"waiver.{code}" for code in (DANGER, FRAUD) if identity.open_flags(policy, code)]
    kind = policy.requesters[case.requester_kind]
    if address_differs(identity, kind, policy) and identity.address_approval is None:
        found.append("reply_address")
    return tuple(found)


@use_case(Right.CONFIRM_IDENTITY)
def send_back_identity(desk: Desk, case_id: CaseId, version: int, because: str) -> Change:
    """Give the check back to the first person with a reason."""
    if not because.strip():
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.IDENTITY)
        identity = replace(unsigned(case.identity), sent_back_because=because)
        work.cases.save(replace(case, identity=identity))
        desk.tell(work, IdentitySentBack(case=case_id, because=because))
        work.commit()
    return changed(Subject.CASES, case=case_id)


def _require_second(desk: Desk, look: Look | Work, identity: Identity) -> None:
    if identity.checked_by is None:
        raise StepBlocked("identity", ("first_check",))
    first = look.users.get(identity.checked_by).name_en
    require_another_person("confirm_identity", identity.checked_by, desk.session.user, first)
