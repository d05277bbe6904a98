# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Approval by another person, which issues a letter: number, bytes and hash are frozen."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.clocks import require_late_reason
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.facts import addressee_of
from inquirydesk.desk.letter_content import (
    address_faults,
    circumstances_of,
    content_of,
    faults_before_issue,
    texts_of,
)
from inquirydesk.desk.progress import finish_step, record, require_step
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain import outgoing
from inquirydesk.domain.case import Case
from inquirydesk.domain.errors import (
    DateTooEarly,
    FieldMissing,
    LetterBlocked,
    StepBlocked,
    UserMistake,
    WrongState,
)
from inquirydesk.domain.events import (
    ApprovalAsked,
    LetterApproved,
    LetterIssued,
    LetterSentBack,
)
from inquirydesk.domain.letter_text import Approval, strictest
from inquirydesk.domain.outgoing import LetterId, OutgoingLetter
from inquirydesk.domain.policy import Policy, StepKind
from inquirydesk.domain.reference import letter_number
from inquirydesk.domain.roles import Right
from inquirydesk.domain.steps import guide_of, is_needed, to_write_again, waits_for_change
from inquirydesk.letters.reading import page_count
from inquirydesk.letters.render import render
from inquirydesk.letters.request_form import form_of, render_form
from inquirydesk.letters.sheets import address_label
from inquirydesk.store.work import Work

PDF = "application/pdf"


@use_case(Right.WRITE_LETTER)
def ask_approval(desk: Desk, letter_id: LetterId, version: int) -> Change:
    """Hand the draft to another person; a letter without approval is issued at once.

    Raises `LetterBlocked` with everything that would hinder the issue.
    """
    with desk.open_work() as work:
        letter = work.letters.get(letter_id, version)
        case = work.cases.get(letter.case)
        approval = strictest(texts_of(desk.policy_for(case), case, letter)).approval
        faults = _date_faults(desk, letter) + faults_before_issue(desk, work, case, letter)
        if faults:
            raise LetterBlocked(faults)
        if approval is Approval.NONE:
            letter = issue_without_approval(desk, work, case, letter)
        else:
            letter = work.letters.save(outgoing.ask_approval(letter, desk.now()))
            desk.tell(work, ApprovalAsked(case=case.id, letter=letter.id, code=letter.code))
        finish_of(desk, work, case, letter, StepKind.DRAFT)
        work.commit()
    return changed(Subject.LETTERS, Subject.CASES, case=letter.case, letter=letter_id)


def _date_faults(desk: Desk, letter: OutgoingLetter) -> list[UserMistake]:
    """A letter carries no day that is over, and is answered after the day it carries."""
    found: list[UserMistake] = []
    if letter.dated_on < desk.today:
        found.append(DateTooEarly("date", letter.dated_on, desk.today))
    if letter.answer_by is not None and letter.answer_by <= letter.dated_on:
        earliest = letter.dated_on + timedelta(days=1)
        found.append(DateTooEarly("answer_by", letter.answer_by, earliest))
    return found


def finish_of(
    desk: Desk,
    work: Work,
    case: Case,
    letter: OutgoingLetter,
    kind: StepKind,
    ticked: Sequence[str] = (),
) -> Case:
    """The case with the step of this kind done in each line the letter answers.

    Raises `StepBlocked` if one of them is at another step, for a check that is not ticked, and for
    a reply that goes out late without a reason.
    """
    policy = desk.policy_for(case)
    for line in letter.answers:
        guide = guide_of(case, policy, line)
        if not any(s.kind is kind and is_needed(case, policy, s, line) for s in guide):
            continue
        step = require_step(desk, case, kind, line)
        missing = step.unticked(ticked)
        if missing:
            raise StepBlocked(step.key, missing)
        if kind is StepKind.POST:
            require_late_reason(desk, case, line, step.key)
        done = record(desk, step, step.outcomes[0].key, line, ticked)
        case = finish_step(desk, work, case, done)
    return case


@use_case(Right.APPROVE_LETTER)
def approve_letter(desk: Desk, letter_id: LetterId, version: int, pin: str) -> Change:
    """Approve with the PIN, which issues the letter: number, bytes and hash are frozen.

    Raises `SamePerson` if the approver wrote it, on any machine, in any role.
    """
    with desk.open_work() as work:
        letter = work.letters.get(letter_id, version)
        case = work.cases.get(letter.case)
        approval = strictest(texts_of(desk.policy_for(case), case, letter)).approval
        session = desk.session
        outgoing.require_approver(letter, approval, session.user, session.rights, session.name_en)
    desk.check_pin(pin)
    with desk.open_work() as work:
        case = work.cases.get(letter.case)
        if is_open(desk.policy_for(case), letter, case):
            letter = _approve_open(desk, work, case, letter)
        else:
            letter = _issue(desk, work, case, letter, without_approval=False)
        finish_of(desk, work, case, letter, StepKind.APPROVAL)
        work.commit()
    return changed(Subject.LETTERS, Subject.CASES, case=letter.case, letter=letter_id)


@use_case(Right.APPROVE_LETTER)
def send_back_letter(desk: Desk, letter_id: LetterId, version: int, because: str) -> Change:
    """Give the letter back to its author with a comment; its draft step opens again."""
    if not because.strip():
        raise FieldMissing("because")
    with desk.open_work() as work:
        letter = outgoing.send_back(work.letters.get(letter_id, version), because)
        work.letters.save(letter)
        case = work.cases.get(letter.case)
        open_draft_again(desk, work, case, letter)
        desk.tell(work, LetterSentBack(case=case.id, letter=letter_id, because=because))
        work.commit()
    return changed(Subject.LETTERS, Subject.CASES, case=letter.case, letter=letter_id)


def open_draft_again(desk: Desk, work: Work, case: Case, letter: OutgoingLetter) -> Case:
    """The saved case whose letter is to be written anew, in each line it answers."""
    again = to_write_again(case, desk.policy_for(case), letter.answers)
    return case if again == case else work.cases.save(again)


def issue_without_approval(
    desk: Desk, work: Work, case: Case, letter: OutgoingLetter
) -> OutgoingLetter:
    """The issued letter, for one its policy sends without approval; the caller commits."""
    if strictest(texts_of(desk.policy_for(case), case, letter)).approval is not Approval.NONE:
        raise WrongState(f"letter {letter.code}", "not approved", "issue")
    return _issue(desk, work, case, letter, without_approval=True)


def _issue(
    desk: Desk, work: Work, case: Case, letter: OutgoingLetter, *, without_approval: bool
) -> OutgoingLetter:
    """Freeze number, date, bytes and hash in the transaction of their event."""
    number, pages, hashes = freeze(desk, work, case, letter)
    issued = work.letters.save(
        outgoing.issue(
            letter, number, pages, desk.session.user, desk.now(), without_approval=without_approval
        )
    )
    tell_issued(desk, work, issued, hashes)
    return issued


def freeze(
    desk: Desk, work: Work, case: Case, letter: OutgoingLetter
) -> tuple[str, int, tuple[str, ...]]:
    """Number, pages and hashes of the letter whose sheets were put into the archive."""
    it = circumstances_of(desk, work, case, letter)
    if faults := address_faults(it):
        raise LetterBlocked(faults)
    rules = strictest(texts_of(it.policy, case, letter))
    number = letter_number(case.reference, work.counters.next_letter(case.reference))
    hashes = []
    pages = 0
    for language in letter.languages:
        pdf = render(content_of(desk, it, language, number, draft=False), desk.fonts)
        pages += page_count(pdf)
        hashes.append(work.archive.add(pdf, PDF, desk.now()))
        work.letters.keep_sheets(letter.id, language, hashes[-1])
    if letter.label:
        to = addressee_of(it, rules.address, letter.languages[0])
        label = address_label(to, letter.languages[0], desk.fonts, letter.dated_on)
        pages += page_count(label)
        hashes.append(work.archive.add(label, PDF, desk.now()))
        work.letters.keep_enclosure(letter.id, hashes[-1])
    if rules.encloses_form:
        form = render_form(
            form_of(it.policy, case.reference, desk.code_key, desk.today),
            desk.fonts,
            letter.dated_on,
        )
        pages += page_count(form)
        hashes.append(work.archive.add(form, PDF, desk.now()))
        work.letters.keep_enclosure(letter.id, hashes[-1])
    return number, pages, tuple(hashes)


def tell_issued(desk: Desk, work: Work, issued: OutgoingLetter, hashes: tuple[str, ...]) -> None:
    """Enter the issue of a letter with the hashes of its sheets; the caller commits."""
    policy = desk.policy_for(work.cases.get(issued.case))
    desk.tell(
        work,
        LetterIssued(
            case=issued.case,
            letter=issued.id,
            code=issued.code,
            number=issued.number,
            sha256=hashes,
            text_version=policy.letters[issued.code].version,
        ),
    )


def is_open(policy: Policy, letter: OutgoingLetter, case: Case) -> bool:
    """Whether the letter tells of a change that was not carried out yet."""
    return any(waits_for_change(case, policy, line) for line in letter.answers)


def _approve_open(desk: Desk, work: Work, case: Case, letter: OutgoingLetter) -> OutgoingLetter:
    """The approved letter with its two places open: what was approved is kept as a fingerprint."""
    text = fingerprint(desk, work, case, letter)
    approved = outgoing.approve_open(letter, text, desk.session.user, desk.now())
    desk.tell(work, LetterApproved(case=case.id, letter=letter.id, code=letter.code, sha256=text))
    return work.letters.save(approved)


def fingerprint(desk: Desk, work: Work, case: Case, letter: OutgoingLetter) -> str:
    """SHA-256 of all that stands in the letter but date and systems of the change."""
    lines = tuple(replace(line, carried_out=None) for line in case.lines)
    it = circumstances_of(desk, work, replace(case, lines=lines), letter)
    said = [repr(content_of(desk, it, language, "", draft=False)) for language in letter.languages]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()
