# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What happens to an issued letter: its sheets shown, printed, looked at, posted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inquirydesk.desk.approval import finish_of
from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.clocks import tell_extension
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain import outgoing
from inquirydesk.domain.case import Case, pause
from inquirydesk.domain.codes import Verdict, read_code
from inquirydesk.domain.errors import (
    CodeOfAnother,
    FieldMissing,
    NotFound,
)
from inquirydesk.domain.events import (
    ClockPaused,
    LetterPosted,
    LetterPrinted,
    LetterViewed,
    SheetsChecked,
)
from inquirydesk.domain.line import FIRST, WHOLE_CASE
from inquirydesk.domain.outgoing import LetterId, LetterState, OutgoingLetter
from inquirydesk.domain.policy import Policy, StepKind
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.steps import asked_for, is_over
from inquirydesk.letters.reading import page_count
from inquirydesk.store.work import Work


@dataclass(frozen=True, slots=True)
class Sheets:
    """The archived sheets of an issued letter in one language."""

    language: Language
    pdf: bytes
    sha256: str


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


def _still_waits_for(case: Case, policy: Policy, letter: OutgoingLetter, line: int) -> bool:
    """Whether what the letter asks of that line (or of all) is still needed: its step is open, the
    request stands."""
    if case.is_closed or case.arrived_on is None:
        return False
    lines = [each.number for each in case.lines if line in (WHOLE_CASE, each.number)]
    settled = all(is_over(case, policy, number) for number in lines)
    return not settled and case.record_of(letter.step, line or FIRST) is None


def _stop_the_clock(desk: Desk, work: Work, case: Case, letter: OutgoingLetter) -> None:
    """Let the lines a posted letter asks something for wait; any other letter changes nothing."""
    policy = desk.policy_for(case)
    if not policy.letters[letter.code].pauses:
        return
    waits = [
        line
        for line in asked_for(case, policy, letter)
        if _still_waits_for(case, policy, letter, line)
    ]
    for line in waits:
        asked = letter.deficiencies
        case = pause(case, letter.id, letter.number, desk.today, asked, line)
    if waits:
        work.cases.save(case)
        desk.tell(work, ClockPaused(case=case.id, number=letter.number, on=desk.today))


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
        case = finish_of(desk, work, case, letter, StepKind.POST, ticked)
        _stop_the_clock(desk, work, case, letter)
        work.commit()
    return changed(Subject.LETTERS, Subject.CASES, case=letter.case, letter=letter_id)
