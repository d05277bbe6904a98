# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""An approved change is carried out, and the two open places of its letter are filled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from inquirydesk.desk.approval import fingerprint, freeze, is_open, open_draft_again, tell_issued
from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.progress import finish_step, record, require_step
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain import outgoing
from inquirydesk.domain.case import Case, with_line
from inquirydesk.domain.errors import (
    DateInFuture,
    FieldMissing,
    NotFound,
    StepBlocked,
    WrongState,
)
from inquirydesk.domain.events import (
    ChangeCarriedOut,
    LetterSentBack,
)
from inquirydesk.domain.gaps import answer_letter_of
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import CarriedOut
from inquirydesk.domain.outgoing import LetterState, OutgoingLetter
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Text
from inquirydesk.store.work import Work


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
        missing = step.unticked(ticked)
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
        if letter is not None and not is_open(desk.policy_for(case), letter, case):
            _fill(desk, work, case, letter)
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id)


def _fill(desk: Desk, work: Work, case: Case, letter: OutgoingLetter) -> None:
    letter.require("carry_out", LetterState.APPROVED)
    if fingerprint(desk, work, case, letter) != letter.approved_text:
        raise WrongState(f"letter {letter.code}", "not as approved", "carry_out")
    number, pages, hashes = freeze(desk, work, case, letter)
    issued = work.letters.save(outgoing.fill_open_places(letter, number, pages))
    tell_issued(desk, work, issued, hashes)


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
        case = open_draft_again(desk, work, case, letter)
        desk.tell(
            work,
            ChangeCarriedOut(case=case_id, line=line, on=desk.today, as_approved=False),
            LetterSentBack(case=case_id, letter=letter.id, because=because),
        )
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id)
