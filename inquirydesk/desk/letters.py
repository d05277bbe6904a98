# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Letters as they are written: begin, change, preview, discard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.clocks import forget_extension
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.letter_content import circumstances_of, content_of, faults_of_letter
from inquirydesk.desk.progress import require_step
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain import outgoing
from inquirydesk.domain.case import Case, require_open
from inquirydesk.domain.errors import (
    ExistenceHidden,
    FieldMissing,
    LetterBlocked,
    StepBlocked,
    UserMistake,
    WrongState,
)
from inquirydesk.domain.events import (
    LetterDiscarded,
    LetterDrafted,
)
from inquirydesk.domain.gaps import answer_letter_of
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import FIRST, WHOLE_CASE
from inquirydesk.domain.outgoing import UNISSUED, Deficiency, LetterId, LetterState, OutgoingLetter
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.placeholders import BY_AUTHOR
from inquirydesk.domain.policy import Policy, StepKind
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language, LetterCode, Text
from inquirydesk.domain.steps import (
    answer_code,
    guide_of,
    hides_existence,
    lines_to_answer,
    to_write_again,
    type_of,
)
from inquirydesk.domain.verdict import CheckState, disclosure_gaps
from inquirydesk.letters.reading import page_count
from inquirydesk.letters.render import render
from inquirydesk.store.work import Work


@dataclass(frozen=True, slots=True)
class Preview:
    """The sheets of a draft and what still hinders issuing it."""

    pdf: bytes
    pages: int
    faults: tuple[UserMistake, ...]


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
    `StepBlocked` for one before its step or other than decided, `WrongState` while another is
    under way, and `ExistenceHidden` for one no letter of the policy may answer.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_open(case, "start_letter")
        policy = desk.policy_for(case)
        letters = work.letters.of_case(case_id)
        if code is not None and code not in _answer_codes(case, policy):
            letter = draft_letter(desk, work, case, code, "letter")
        else:
            answers = tuple(lines) or _due_lines(case, policy, letters)
            chosen, step = _answer_of(desk, case, letters, answers)
            if code not in (None, chosen):
                raise StepBlocked(step, ("outcome",))
            letter = draft_letter(desk, work, case, chosen, step, answers=answers)
        work.commit()
    return changed(Subject.LETTERS, Subject.CASES, case=case_id, letter=letter.id)


def _due_lines(case: Case, policy: Policy, letters: Sequence[OutgoingLetter]) -> tuple[int, ...]:
    """The lines whose letter is due; one that no letter may answer keeps none of the others."""
    due = lines_to_answer(case, policy, letters)
    return tuple(n for n in due if not hides_existence(case, policy, n)) or due or (FIRST,)


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
        if hides_existence(case, policy, line):
            raise ExistenceHidden(line)
        _require_identity(case, policy, line)
        under_way = answer_letter_of(letters, line)
        if under_way is not None:
            under_way.require("start_letter", LetterState.CANCELLED)
        found.append((code, step.key))
    return found[0]


@use_case(Right.WRITE_LETTER)
def save_letter(desk: Desk, letter: OutgoingLetter) -> Change:
    """Keep a changed draft; who changed it becomes its author besides those before."""
    remark = _cleaned(letter.remark, "remark")
    words = tuple(
        replace(
            each,
            text=Text(clean_note(each.text.ja, each.name), clean_note(each.text.en, each.name)),
        )
        for each in letter.words
        if each.name in BY_AUTHOR
    )
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
            words=words,
            label=letter.label,
            deficiencies=letter.deficiencies,
            answer_by=letter.answer_by,
            version=letter.version,
        )
        work.letters.save(outgoing.rewritten(stored, written, desk.session.user, desk.now()))
        desk.tell(work, LetterDrafted(case=letter.case, letter=letter.id, code=letter.code))
        work.commit()
    return changed(Subject.LETTERS, case=letter.case, letter=letter.id)


def _cleaned(text: Text, field: str) -> Text:
    return Text(clean_note(text.ja, field), clean_note(text.en, field))


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


def take_back_letters(desk: Desk, work: Work, case: Case, line: int, act: str) -> Case:
    """The case without the drafts that answer that line, or any line; the caller saves and commits.

    Other lines such a draft would have answered are to be written to anew. Raises `WrongState` for
    one that was issued.
    """
    for letter in work.letters.of_case(case.id):
        concerned = bool(letter.answers) if line == WHOLE_CASE else line in letter.answers
        if not concerned or letter.state is LetterState.CANCELLED:
            continue
        letter.require(act, *UNISSUED)
        work.letters.save(replace(letter, state=LetterState.CANCELLED))
        case = to_write_again(case, desk.policy_for(case), letter.answers)
        desk.tell(work, LetterDiscarded(case=case.id, letter=letter.id, code=letter.code))
    return case


def require_not_carried_out(case: Case, line: int, act: str) -> None:
    """Raise `WrongState` if the change of that line, or of any, was carried out: it stays so."""
    for own in case.lines:
        if line in (WHOLE_CASE, own.number) and own.carried_out is not None:
            raise WrongState(f"line {own.number}", "carried out", act)


@use_case(Right.WRITE_LETTER)
def preview_letter(desk: Desk, letter: OutgoingLetter, language: Language) -> Preview:
    """The draft's sheets with the draft mark, and every fault that would block its issue.

    `letter` may hold changes that are not saved yet: the preview follows typing. Raises
    `LetterBlocked` with every fault if one of them keeps even the draft from being drawn.
    """
    with desk.open_look() as look:
        case = look.cases.get(letter.case)
        it = circumstances_of(desk, look, case, letter)
    faults = faults_of_letter(desk, it)
    try:
        pdf = render(content_of(desk, it, language, "", draft=True), desk.fonts)
    except LetterBlocked:
        raise LetterBlocked(faults) from None
    return Preview(pdf, page_count(pdf), tuple(faults))
