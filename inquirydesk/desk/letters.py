# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Letters: draft, preview, approve (which issues), print, look at the sheets, post."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.clocks import forget_extension, tell_extension
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.facts import Circumstances, addressee_of, annexes_of, facts_of
from inquirydesk.desk.now import day_in_tokyo
from inquirydesk.desk.progress import due_of, finish_step, record, require_step
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain import outgoing
from inquirydesk.domain.case import Case, pause, require_open, with_line
from inquirydesk.domain.codes import Verdict, letter_code, read_code
from inquirydesk.domain.errors import (
    CodeOfAnother,
    DateInFuture,
    DateTooEarly,
    FieldMissing,
    LetterBlocked,
    NotFound,
    StepBlocked,
    UserMistake,
    WrongState,
)
from inquirydesk.domain.events import (
    ApprovalAsked,
    ChangeCarriedOut,
    ClockPaused,
    LetterApproved,
    LetterDiscarded,
    LetterDrafted,
    LetterIssued,
    LetterPosted,
    LetterPrinted,
    LetterSentBack,
    LetterViewed,
    SheetsChecked,
)
from inquirydesk.domain.gaps import answer_letter_of
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter import Letter
from inquirydesk.domain.letter_text import AddressRule, Approval
from inquirydesk.domain.line import FIRST, WHOLE_CASE, CarriedOut
from inquirydesk.domain.outgoing import Deficiency, LetterId, LetterState, OutgoingLetter
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.policy import Policy, StepKind
from inquirydesk.domain.reference import letter_number
from inquirydesk.domain.reply import letter_to
from inquirydesk.domain.roles import Right, UserId
from inquirydesk.domain.sourced import Language, LetterCode, Text
from inquirydesk.domain.steps import answer_code, guide_of, lines_to_answer, type_of
from inquirydesk.domain.verdict import CheckState, disclosure_gaps
from inquirydesk.letters.compose import LetterHead, compose, issuer_of
from inquirydesk.letters.reading import page_count
from inquirydesk.letters.render import faults_on_paper, render
from inquirydesk.letters.request_form import form_of, render_form
from inquirydesk.letters.sheets import address_label
from inquirydesk.letters.wording import FORM_NAME, document_number
from inquirydesk.store.work import Look, Work

PDF = "application/pdf"

OPEN_PLACES = CarriedOut(
    date(2000, 1, 1), Text("＿＿", "__"), "", UserId(0), datetime(2000, 1, 1, tzinfo=UTC)
)
"""Stands for a change not carried out yet, so that all else of its letter can be approved."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The sheets of a draft and what still hinders issuing it."""

    pdf: bytes
    pages: int
    faults: tuple[UserMistake, ...]


@dataclass(frozen=True, slots=True)
class Sheets:
    """The archived sheets of an issued letter in one language."""

    language: Language
    pdf: bytes
    sha256: str


def draft_letter(
    desk: Desk,
    work: Work,
    case: Case,
    code: LetterCode,
    step: str,
    *,
    line: int = WHOLE_CASE,
    answers: tuple[int, ...] = (),
    deficiencies: tuple[Deficiency, ...] = (),
) -> OutgoingLetter:
    """The drafted letter in the case's languages; the caller commits.

    `answers` are the lines it tells the end of; `line` the one whose step asks, if only one does.

    A decision goes out in Japanese and, for an English case, in English beside it.
    """
    policy = desk.policy_for(case)
    answer_by = None
    if policy.letters[code].pauses and policy.supplement_days is not None:
        answer_by = desk.today + timedelta(days=policy.supplement_days)
    languages = (Language.JA,) if case.language is Language.JA else (Language.JA, Language.EN)
    letter = work.letters.add(
        OutgoingLetter(
            id=LetterId(0),
            case=case.id,
            code=code,
            step=step,
            line=line,
            answers=answers,
            languages=languages,
            dated_on=desk.today,
            left_out=tuple(
                item.key
                for item in policy.letters[code].ja.items
                if item.optional and not item.ticked
            ),
            deficiencies=deficiencies,
            answer_by=answer_by,
            written_by=desk.session.user,
            written_at=desk.now(),
        )
    )
    desk.tell(work, LetterDrafted(case=case.id, letter=letter.id, code=code))
    return letter


@use_case(Right.WRITE_LETTER)
def start_letter(
    desk: Desk,
    case_id: CaseId,
    version: int,
    code: LetterCode | None = None,
    *,
    lines: Sequence[int] = (),
) -> Change:
    """Begin the letter that answers these lines as decided, or `code` such as L01.

    Without lines it answers every line whose letter is due. A line has one answer: raises
    `StepBlocked` for one before its step or other than decided, and `WrongState` while another is
    under way.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_open(case, "start_letter")
        policy = desk.policy_for(case)
        letters = work.letters.of_case(case_id)
        if code is not None and code not in _answer_codes(case, policy):
            letter = draft_letter(desk, work, case, code, "letter")
        else:
            answers = tuple(lines) or lines_to_answer(case, policy, letters) or (FIRST,)
            chosen, step = _answer_of(desk, case, letters, answers)
            if code not in (None, chosen):
                raise StepBlocked(step, ("outcome",))
            letter = draft_letter(desk, work, case, chosen, step, answers=answers)
        work.commit()
    return changed(Subject.LETTERS, Subject.CASES, case=case_id, letter=letter.id)


def _require_identity(case: Case, policy: Policy, line: int) -> None:
    """Raise `StepBlocked` with each check of identity that a letter telling of data cannot leave
    open, where the request needs proof of identity and did not end before it."""
    outcome = case.line(line).outcome
    guide = guide_of(case, policy, line)
    ended = outcome is not None and outcome.ends_early
    if ended or StepKind.IDENTITY not in {step.kind for step in guide}:
        return
    located = all(
        case.record_of(step.key, line) is not None for step in guide if step.kind is StepKind.LOCATE
    )
    found = CheckState.PASSED if located else CheckState.OPEN
    gaps = disclosure_gaps(case, policy, found)
    if gaps:
        raise StepBlocked(str(StepKind.DRAFT), gaps)


def _answer_codes(case: Case, policy: Policy) -> set[LetterCode]:
    return {
        code for line in case.lines for code in type_of(case, policy, line.number).answers.values()
    }


def _answer_of(
    desk: Desk, case: Case, letters: Sequence[OutgoingLetter], lines: Sequence[int]
) -> tuple[LetterCode, str]:
    """The letter that answers these lines, by the first of them, and the step that writes it."""
    policy = desk.policy_for(case)
    found: list[tuple[LetterCode, str]] = []
    for line in lines:
        code = answer_code(case, policy, line)
        if code is None:
            raise StepBlocked(str(StepKind.DRAFT), ("outcome",))
        step = require_step(desk, case, StepKind.DRAFT, line)
        _require_identity(case, policy, line)
        under_way = answer_letter_of(letters, line)
        if under_way is not None:
            under_way.require("start_letter", LetterState.CANCELLED)
        found.append((code, step.key))
    return found[0]


@use_case(Right.WRITE_LETTER)
def save_letter(desk: Desk, letter: OutgoingLetter) -> Change:
    """Keep a changed draft; who changed it becomes its author besides those before."""
    remark = Text(clean_note(letter.remark.ja, "remark"), clean_note(letter.remark.en, "remark"))
    if not letter.languages:
        raise FieldMissing("languages")
    with desk.open_work() as work:
        stored = work.letters.get(letter.id)
        stored.require("save_letter", LetterState.DRAFT)
        written = replace(
            stored,
            languages=letter.languages,
            dated_on=letter.dated_on,
            left_out=letter.left_out,
            remark=remark,
            label=letter.label,
            deficiencies=letter.deficiencies,
            answer_by=letter.answer_by,
            version=letter.version,
        )
        work.letters.save(outgoing.rewritten(stored, written, desk.session.user, desk.now()))
        desk.tell(work, LetterDrafted(case=letter.case, letter=letter.id, code=letter.code))
        work.commit()
    return changed(Subject.LETTERS, case=letter.case, letter=letter.id)


@use_case(Right.WRITE_LETTER)
def discard_letter(desk: Desk, letter_id: LetterId) -> Change:
    """Throw a draft away; it stays in the history as cancelled."""
    with desk.open_work() as work:
        letter = work.letters.get(letter_id)
        letter.require("discard_letter", LetterState.DRAFT)
        work.letters.save(replace(letter, state=LetterState.CANCELLED))
        forget_extension(work, letter)
        desk.tell(work, LetterDiscarded(case=letter.case, letter=letter_id, code=letter.code))
        work.commit()
    return changed(Subject.LETTERS, case=letter.case, letter=letter_id)


def _circumstances(
    desk: Desk, look: Look | Work, case: Case, letter: OutgoingLetter
) -> Circumstances:
    inquiry = look.inquiries.get(case.inquiry) if case.inquiry else None
    opened = inquiry.started_at if inquiry else case.opened_at
    envelopes = look.envelopes.of_case(case.id)
    from_mail = inquiry is not None and inquiry.channel == "mail" and envelopes
    writer = desk.session
    return Circumstances(
        case=case,
        policy=desk.policy_for(case),
        letter=letter,
        due=due_of(desk, case),
        inquiry=inquiry,
        asked_on=envelopes[0].received_on if from_mail else day_in_tokyo(opened),
        operator=Text(writer.name_ja, writer.name_en),
    )


def _content(
    desk: Desk, it: Circumstances, language: Language, number: str, *, draft: bool
) -> Letter:
    """The letter as it would stand on paper; raises `LetterBlocked` unless it is a draft."""
    policy, text = it.policy, it.policy.letters[it.letter.code]
    head = LetterHead(
        number=document_number(number, language, policy.company.document_prefix or ""),
        reference=it.case.reference,
        dated_on=it.letter.dated_on,
        addressee=addressee_of(it, text, language, draft=draft),
        issuer=issuer_of(policy.company, language, draft=draft),
        qr=letter_code(number, desk.code_key) if number else "",
    )
    return compose(
        text,
        language,
        facts_of(it),
        head,
        left_out=it.letter.left_out,
        label=it.letter.label,
        annexes=annexes_of(it.line, language) if text.annex else (),
        enclosures=(FORM_NAME.in_(language),) if text.encloses_form else (),
        draft=draft,
        practice=policy.practice,
    )


@use_case(Right.WRITE_LETTER)
def preview_letter(desk: Desk, letter: OutgoingLetter, language: Language) -> Preview:
    """The draft's sheets with the draft mark, and every fault that would block its issue.

    `letter` may hold changes that are not saved yet: the preview follows typing. Raises
    `LetterBlocked` with every fault if one of them keeps even the draft from being drawn.
    """
    with desk.open_look() as look:
        case = look.cases.get(letter.case)
        it = _circumstances(desk, look, case, letter)
    faults = faults_of_letter(desk, it)
    try:
        pdf = render(_content(desk, it, language, "", draft=True), desk.fonts)
    except LetterBlocked:
        raise LetterBlocked(faults) from None
    return Preview(pdf, page_count(pdf), tuple(faults))


def faults_of_letter(desk: Desk, it: Circumstances) -> list[UserMistake]:
    """Everything that hinders issuing: empty facts, settings not set, the address, characters."""
    found = _address_faults(it)
    for language in it.letter.languages:
        try:
            letter = _content(desk, it, language, it.letter.number or "00-0000-0", draft=False)
        except LetterBlocked as blocked:
            found += blocked.faults
        else:
            found += faults_on_paper(letter, desk.fonts)
    return list({str(fault): fault for fault in found}.values())


def _address_faults(it: Circumstances) -> list[UserMistake]:
    """What is missing while there is no address this letter may go to."""
    text = it.policy.letters[it.letter.code]
    if not letter_to(it.case, it.policy, text.address).address.is_empty:
        return []
    confirmed = text.address is AddressRule.CONFIRMED
    return [FieldMissing("confirmed_address" if confirmed else "address")]


def faults_before_issue(
    desk: Desk, look: Look | Work, case: Case, letter: OutgoingLetter
) -> list[UserMistake]:
    """Everything that hinders issuing this letter of the case as both stand now."""
    return faults_of_letter(desk, _circumstances(desk, look, case, letter))


@use_case(Right.WRITE_LETTER)
def ask_approval(desk: Desk, letter_id: LetterId, version: int) -> Change:
    """Hand the draft to another person; a letter without approval is issued at once.

    Raises `LetterBlocked` with everything that would hinder the issue.
    """
    with desk.open_work() as work:
        letter = work.letters.get(letter_id, version)
        case = work.cases.get(letter.case)
        text = desk.policy_for(case).letters[letter.code]
        faults = _date_faults(desk, letter) + faults_before_issue(desk, work, case, letter)
        if faults:
            raise LetterBlocked(faults)
        if text.approval is Approval.NONE:
            letter = issue_without_approval(desk, work, case, letter)
        else:
            letter = work.letters.save(outgoing.ask_approval(letter, desk.now()))
            desk.tell(work, ApprovalAsked(case=case.id, letter=letter.id, code=letter.code))
        _finish(desk, work, case, letter, StepKind.DRAFT)
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


def _finish(
    desk: Desk,
    work: Work,
    case: Case,
    letter: OutgoingLetter,
    kind: StepKind,
    ticked: Sequence[str] = (),
) -> Case:
    """The case with the step of this kind done in each line the letter answers.

    Raises `StepBlocked` if one of them is at another step, or for a check that is not ticked.
    """
    for line in letter.answers:
        step = require_step(desk, case, kind, line)
        missing = tuple(f"check.{item.key}" for item in step.checks if item.key not in ticked)
        if missing:
            raise StepBlocked(step.key, missing)
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
        text = desk.policy_for(case).letters[letter.code]
        session = desk.session
        outgoing.require_approver(letter, text, session.user, session.rights, session.name_en)
    desk.check_pin(pin)
    with desk.open_work() as work:
        case = work.cases.get(letter.case)
        if _is_open(desk.policy_for(case), letter, case):
            letter = _approve_open(desk, work, case, letter)
        else:
            letter = _issue(desk, work, case, letter, without_approval=False)
        _finish(desk, work, case, letter, StepKind.APPROVAL)
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
        _open_draft_again(desk, work, case, letter)
        desk.tell(work, LetterSentBack(case=case.id, letter=letter_id, because=because))
        work.commit()
    return changed(Subject.LETTERS, Subject.CASES, case=letter.case, letter=letter_id)


def _open_draft_again(desk: Desk, work: Work, case: Case, letter: OutgoingLetter) -> Case:
    """The saved case whose letter is to be written anew, in each line it answers."""
    policy = desk.policy_for(case)
    again = {
        (step.key, line)
        for line in letter.answers
        for step in guide_of(case, policy, line)
        if step.kind in (StepKind.DRAFT, StepKind.APPROVAL)
    }
    if not again:
        return case
    kept = tuple(each for each in case.steps if (each.step, each.line) not in again)
    return work.cases.save(replace(case, steps=kept))


def issue_without_approval(
    desk: Desk, work: Work, case: Case, letter: OutgoingLetter
) -> OutgoingLetter:
    """The issued letter, for one its policy sends without approval; the caller commits."""
    if desk.policy_for(case).letters[letter.code].approval is not Approval.NONE:
        raise WrongState(f"letter {letter.code}", "not approved", "issue")
    return _issue(desk, work, case, letter, without_approval=True)


def _issue(
    desk: Desk, work: Work, case: Case, letter: OutgoingLetter, *, without_approval: bool
) -> OutgoingLetter:
    """Freeze number, date, bytes and hash in the transaction of their event."""
    number, pages, hashes = _freeze(desk, work, case, letter)
    issued = work.letters.save(
        outgoing.issue(
            letter, number, pages, desk.session.user, desk.now(), without_approval=without_approval
        )
    )
    _tell_issued(desk, work, issued, hashes)
    return issued


def _freeze(
    desk: Desk, work: Work, case: Case, letter: OutgoingLetter
) -> tuple[str, int, tuple[str, ...]]:
    """Number, pages and hashes of the letter whose sheets were put into the archive."""
    it = _circumstances(desk, work, case, letter)
    if faults := _address_faults(it):
        raise LetterBlocked(faults)
    text = it.policy.letters[letter.code]
    number = letter_number(case.reference, work.counters.next_letter(case.reference))
    hashes = []
    pages = 0
    for language in letter.languages:
        pdf = render(_content(desk, it, language, number, draft=False), desk.fonts)
        pages += page_count(pdf)
        hashes.append(work.archive.add(pdf, PDF, desk.now()))
        work.letters.keep_sheets(letter.id, language, hashes[-1])
    if letter.label:
        to = addressee_of(it, text, letter.languages[0])
        label = address_label(to, letter.languages[0], desk.fonts, letter.dated_on)
        pages += page_count(label)
        hashes.append(work.archive.add(label, PDF, desk.now()))
        work.letters.keep_enclosure(letter.id, hashes[-1])
    if text.encloses_form:
        form = render_form(
            form_of(it.policy, case.reference, desk.code_key, desk.today),
            desk.fonts,
            letter.dated_on,
        )
        pages += page_count(form)
        hashes.append(work.archive.add(form, PDF, desk.now()))
        work.letters.keep_enclosure(letter.id, hashes[-1])
    return number, pages, tuple(hashes)


def _tell_issued(desk: Desk, work: Work, issued: OutgoingLetter, hashes: tuple[str, ...]) -> None:
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


def _is_open(policy: Policy, letter: OutgoingLetter, case: Case) -> bool:
    """Whether the letter tells of a change that was not carried out yet."""
    return any(
        (code := answer_code(case, policy, line)) is not None
        and policy.letters[code].open_until_carried_out
        and case.line(line).carried_out is None
        for line in letter.answers
    )


def _approve_open(desk: Desk, work: Work, case: Case, letter: OutgoingLetter) -> OutgoingLetter:
    """The approved letter with its two places open: what was approved is kept as a fingerprint."""
    text = _fingerprint(desk, work, case, letter)
    approved = outgoing.approve_open(letter, text, desk.session.user, desk.now())
    desk.tell(work, LetterApproved(case=case.id, letter=letter.id, code=letter.code, sha256=text))
    return work.letters.save(approved)


def _fingerprint(desk: Desk, work: Work, case: Case, letter: OutgoingLetter) -> str:
    """SHA-256 of all that stands in the letter but date and systems of the change."""
    lines = tuple(replace(line, carried_out=OPEN_PLACES) for line in case.lines)
    it = _circumstances(desk, work, replace(case, lines=lines), letter)
    said = [repr(_content(desk, it, language, "", draft=False)) for language in letter.languages]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()


@use_case(Right.CARRY_OUT)
def carry_out(
    desk: Desk,
    case_id: CaseId,
    version: int,
    line: int,
    on: date,
    systems: Text,
    confirmed_by: str,
    *,
    ticked: Sequence[str] = (),
) -> Change:
    """Record the approved change of a line as its system's owner confirmed it.

    Once each change of the letter is carried out its two open places are filled and it is issued.
    Raises `WrongState` if anything else of the letter is not as it was approved: then
    `carried_out_otherwise` gives it back.
    """
    if on > desk.today:
        raise DateInFuture("carried_out_on", on)
    confirmed_by = clean_note(confirmed_by, "confirmed_by").strip()
    if not confirmed_by:
        raise FieldMissing("confirmed_by")
    if not (systems.ja.strip() and systems.en.strip()):
        raise FieldMissing("systems")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        step = require_step(desk, case, StepKind.CARRY_OUT, line)
        missing = tuple(f"check.{item.key}" for item in step.checks if item.key not in ticked)
        if missing:
            raise StepBlocked(step.key, missing)
        carried_out = CarriedOut(on, systems, confirmed_by, desk.session.user, desk.now())
        case = with_line(case, replace(case.line(line), carried_out=carried_out))
        desk.tell(
            work,
            ChangeCarriedOut(
                case=case_id,
                line=line,
                on=on,
                as_approved=True,
                systems=systems.ja,
                confirmed_by=confirmed_by,
            ),
        )
        done = record(desk, step, step.outcomes[0].key, line, ticked)
        case = finish_step(desk, work, case, done)
        letter = answer_letter_of(work.letters.of_case(case_id), line)
        if letter is not None and not _is_open(desk.policy_for(case), letter, case):
            _fill(desk, work, case, letter)
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id)


def _fill(desk: Desk, work: Work, case: Case, letter: OutgoingLetter) -> None:
    letter.require("carry_out", LetterState.APPROVED)
    if _fingerprint(desk, work, case, letter) != letter.approved_text:
        raise WrongState(f"letter {letter.code}", "not as approved", "carry_out")
    number, pages, hashes = _freeze(desk, work, case, letter)
    issued = work.letters.save(outgoing.fill_open_places(letter, number, pages))
    _tell_issued(desk, work, issued, hashes)


@use_case(Right.CARRY_OUT)
def carried_out_otherwise(
    desk: Desk, case_id: CaseId, version: int, line: int, because: str
) -> Change:
    """Give the letter back because the change was not carried out as approved, with the reason."""
    if not because.strip():
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.CARRY_OUT, line)
        letter = answer_letter_of(work.letters.of_case(case_id), line)
        if letter is None:
            raise NotFound(f"letter of line {line}")
        work.letters.save(outgoing.take_back_approval(letter, because))
        case = _open_draft_again(desk, work, case, letter)
        desk.tell(
            work,
            ChangeCarriedOut(case=case_id, line=line, on=desk.today, as_approved=False),
            LetterSentBack(case=case_id, letter=letter.id, because=because),
        )
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id)


@use_case(Right.READ_CASES)
def view_sheets(desk: Desk, letter_id: LetterId) -> tuple[Sheets, ...]:
    """The archived sheets of an issued letter, the form last; the look enters the history."""
    with desk.open_work() as work:
        letter = work.letters.get(letter_id)
        desk.tell(work, LetterViewed(case=letter.case, letter=letter_id, number=letter.number))
        found = tuple(
            Sheets(language, work.archive.get(sha).content, sha)
            for language, sha in work.letters.sheets_of(letter_id)
        )
        work.commit()
    if not found:
        raise NotFound(f"sheets of letter {letter_id}")
    return found


@use_case(Right.PRINT_LETTER)
def print_letter(desk: Desk, letter_id: LetterId) -> Change:
    """Enter that the sheets of an issued letter went to the printer; they must be looked at next.

    The bytes come from `view_sheets`; issue and print are separate.
    """
    with desk.open_work() as work:
        letter = work.letters.get(letter_id)
        copy = letter.state in (LetterState.TO_POST, LetterState.POSTED)
        sheets = [work.archive.get(sha).content for _, sha in work.letters.sheets_of(letter_id)]
        if not copy:
            letter = outgoing.printed(letter, desk.session.user, desk.now())
            work.letters.save(letter)
        desk.tell(
            work,
            LetterPrinted(
                case=letter.case,
                letter=letter_id,
                number=letter.number,
                copy=copy,
                sheets=sum(page_count(pdf) for pdf in sheets),
            ),
        )
        work.commit()
    return changed(Subject.LETTERS, case=letter.case, letter=letter_id)


@use_case(Right.PRINT_LETTER)
def check_sheets(
    desk: Desk, letter_id: LetterId, *, came_out_right: bool, cause: str = ""
) -> Change:
    """Enter the result of looking at each sheet; a spoiled one goes back to the print queue."""
    if not came_out_right and not cause.strip():
        raise FieldMissing("cause")
    with desk.open_work() as work:
        letter = outgoing.sheets_checked(
            work.letters.get(letter_id), desk.session.user, came_out_right=came_out_right
        )
        work.letters.save(letter)
        desk.tell(
            work,
            SheetsChecked(
                case=letter.case,
                letter=letter_id,
                number=letter.number,
                came_out_right=came_out_right,
                cause=cause,
            ),
        )
        work.commit()
    return changed(Subject.LETTERS, case=letter.case, letter=letter_id)


def _require_own_code(desk: Desk, letter: OutgoingLetter, scanned: str) -> None:
    """Raise `CodeOfAnother` if what was scanned is not this letter's code."""
    if not scanned:
        return
    code = read_code(scanned, desk.code_key)
    if code is None or code.verdict is not Verdict.GENUINE or code.number != letter.number:
        raise CodeOfAnother(letter.number, code.number if code else scanned)


def _still_waits_for(case: Case, letter: OutgoingLetter) -> bool:
    """Whether what the letter asks for is still needed: its step is open, the request stands."""
    if case.is_closed or case.arrived_on is None:
        return False
    lines = [line for line in case.lines if letter.line in (WHOLE_CASE, line.number)]
    settled = all(line.outcome is not None and line.outcome.ends_early for line in lines)
    return not settled and case.record_of(letter.step, letter.line or FIRST) is None


@use_case(Right.POST_LETTER)
def post_letter(
    desk: Desk,
    letter_id: LetterId,
    mail_class: str,
    tracking: str,
    *,
    ticked: Sequence[str] = (),
    scanned: str = "",
) -> Change:
    """Enter that a letter was posted; a letter that asks for something stops the clock.

    `ticked` are the things seen before sealing: for the letter that answers a case, every check of
    its posting step. `scanned` is the letter's code if it was read: another's refuses the row.
    """
    if not mail_class:
        raise FieldMissing("mail_class")
    with desk.open_work() as work:
        letter = work.letters.get(letter_id)
        case = work.cases.get(letter.case)
        if mail_class != desk.policy_for(case).usual.mail_class and not tracking.strip():
            raise FieldMissing("tracking")
        _require_own_code(desk, letter, scanned)
        letter = outgoing.posted(letter, desk.session.user, desk.today, mail_class, tracking)
        work.letters.save(letter)
        desk.tell(
            work,
            LetterPosted(
                case=letter.case,
                letter=letter_id,
                number=letter.number,
                mail_class=mail_class,
                tracking=tracking,
                posted_on=desk.today,
            ),
        )
        tell_extension(desk, work, letter)
        case = work.cases.get(letter.case)
        case = _finish(desk, work, case, letter, StepKind.POST, ticked)
        text = desk.policy_for(case).letters[letter.code]
        if text.pauses and _still_waits_for(case, letter):
            asked = letter.deficiencies
            paused = pause(case, letter.id, letter.number, desk.today, asked, letter.line)
            work.cases.save(paused)
            desk.tell(work, ClockPaused(case=case.id, number=letter.number, on=desk.today))
        work.commit()
    return changed(Subject.LETTERS, Subject.CASES, case=letter.case, letter=letter_id)
