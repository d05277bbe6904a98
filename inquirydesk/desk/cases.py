# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Work on a case: open it, check its form, complete steps, note, assign, close."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.clocks import CaseClock, clock_named, clocks_of
from inquirydesk.desk.deficiencies import deficiencies_of
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.letters import DRAFT_STEP, draft_letter
from inquirydesk.desk.progress import due_of, finish_step, record, require_referred, require_step
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case, Note, reopen, stop_waiting, with_line
from inquirydesk.domain.clock import ARTICLE_39, Due
from inquirydesk.domain.errors import (
    DateInFuture,
    FieldMissing,
    NotFound,
    RequesterRefused,
    StepBlocked,
    WrongState,
)
from inquirydesk.domain.events import (
    CaseAssigned,
    CaseReferred,
    CaseViewed,
    ClockResumed,
    FormChecked,
    LetterDiscarded,
    NoteAdded,
    StepReopened,
)
from inquirydesk.domain.inquiry import CaseId, Inquiry
from inquirydesk.domain.mail import Envelope
from inquirydesk.domain.outgoing import ENDED, LetterState, OutgoingLetter
from inquirydesk.domain.person import Party, Standing, clean_note, clean_party
from inquirydesk.domain.policy import Effect, Policy, StepKind, StepText
from inquirydesk.domain.roles import Right, UserId, rights_of
from inquirydesk.domain.sourced import Language, LetterCode
from inquirydesk.domain.steps import (
    StepView,
    check_completion,
    guide_of,
    outcome_of,
    step_text,
    steps_of,
)
from inquirydesk.store.history import Recorded
from inquirydesk.store.work import Work


@dataclass(frozen=True, slots=True)
class CaseView:
    """All a screen shows of one case, read in one go."""

    case: Case
    policy: Policy
    steps: tuple[StepView, ...]
    due: Due
    clocks: tuple[CaseClock, ...]
    """Every period of the case; `due` is that of the reply."""
    article_39_on: date | None
    letters: tuple[OutgoingLetter, ...]
    envelopes: tuple[Envelope, ...]
    inquiry: Inquiry | None
    history: tuple[Recorded, ...]
    names: Mapping[UserId, str]
    """Display names of everybody who acted, in the language asked for."""


@dataclass(frozen=True, slots=True)
class FormValues:
    """What the request form says, as typed from it."""

    requester: Party
    person: Party
    standing: Standing
    requester_kind: str
    group: str
    language: Language
    dated_on: date | None
    asked_for: str
    method_wanted: str


@use_case(Right.READ_CASES)
def view_case(desk: Desk, case_id: CaseId, language: Language) -> CaseView:
    """A case with all that belongs to it; the look enters the history before it is shown."""
    with desk.open_work() as work:
        case = work.cases.get(case_id)
        desk.tell(work, CaseViewed(case=case.id), purpose="case")
        work.commit()
    return read_case(desk, case_id, language)


@use_case(Right.READ_CASES)
def read_case(desk: Desk, case_id: CaseId, language: Language) -> CaseView:
    """The same view again for who has the case open already; adds no look to the history."""
    with desk.open_look() as look:
        case = look.cases.get(case_id)
        letters = look.letters.of_case(case_id)
        policy = desk.policy_for(case)
        clocks = clocks_of(desk, case, letters)
        article_39 = clock_named(clocks, ARTICLE_39)
        return CaseView(
            case=case,
            policy=policy,
            steps=steps_of(case, policy, letters),
            due=due_of(desk, case),
            clocks=clocks,
            article_39_on=article_39.due.due_on if article_39 else None,
            letters=letters,
            envelopes=look.envelopes.of_case(case_id),
            inquiry=look.inquiries.get(case.inquiry) if case.inquiry else None,
            history=look.history.of(f"case:{case_id}"),
            names=look.users.names(language),
        )


@use_case(Right.COMPLETE_STEP)
def check_form(desk: Desk, case_id: CaseId, version: int, form: FormValues) -> Change:
    """Save what the form says (step 2); completing the step is an act of its own.

    Once identity was checked against the form, it changes only after its step was reopened. Who
    asks for themselves is the person: there is nobody else on the form. Raises `RequesterRefused`
    for a kind of requester the policy does not take.
    """
    if form.dated_on is not None and form.dated_on > desk.today:
        raise DateInFuture("form_dated_on", form.dated_on)
    requester, person = clean_party(form.requester), clean_party(form.person, "person_")
    asked_for = clean_note(form.asked_for, "asked_for")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.FORM)
        kind = desk.policy_for(case).requesters.get(form.requester_kind)
        if kind is None or not kind.allowed:
            raise RequesterRefused("requester_kind")
        if not kind.acts_for_another:
            person = requester
        line = replace(
            case.lines[0],
            asked_for=asked_for,
            method_wanted=form.method_wanted,
            method_used=form.method_wanted,
        )
        case = replace(
            with_line(case, line),
            requester=requester,
            person=person,
            standing=Standing.AGENT if kind.acts_for_another else Standing.PERSON,
            requester_kind=form.requester_kind,
            group=form.group,
            language=form.language,
            form_dated_on=form.dated_on,
        )
        work.cases.save(case)
        desk.tell(
            work,
            FormChecked(
                case=case.id,
                name=person.name,
                reading=person.reading,
                address=" ".join(requester.address.lines),
                asked_for=asked_for,
            ),
        )
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.COMPLETE_STEP)
def complete_step(
    desk: Desk,
    case_id: CaseId,
    version: int,
    step: str,
    outcome: str,
    ticked: Sequence[str] = (),
    note: str = "",
) -> Change:
    """End a step by one of its outcomes and do what the outcome does.

    `ask` drafts the outcome's letter and leaves the step open: the clock stops when that letter is
    posted. An outcome that needs nothing more of the requester ends the wait. Raises `StepBlocked`
    with every gap, first one first.
    """
    note = clean_note(note, "note")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        policy = desk.policy_for(case)
        letters = work.letters.of_case(case_id)
        text = next((s for s in guide_of(case, policy) if s.key == step), None)
        if text is None:
            raise StepBlocked(step, ("not_current",))
        ends = outcome_of(text, outcome)
        check_completion(case, policy, step, ends, ticked, letters)
        require_referred(desk, case)
        if ends.effect is Effect.ASK and ends.letter is not None:
            letter = _ask(desk, work, case, text, ends.letter)
            work.commit()
            return changed(Subject.CASES, Subject.LETTERS, case=case_id, letter=letter.id)
        if ends.effect is Effect.REFER_TO_LEGAL:
            _refer(desk, work, case, note)
            work.commit()
            return changed(Subject.CASES, case=case_id)
        if ends.effect is Effect.CLOSE:
            case = replace(case, withdrawn_on=desk.today)
        if case.open_pause is not None:
            case = stop_waiting(case, desk.today)
            desk.tell(work, ClockResumed(case=case.id, on=desk.today))
        done = replace(record(desk, step, outcome), ticked=tuple(ticked), note=note)
        finish_step(desk, work, case, done)
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id)


def _refer(desk: Desk, work: Work, case: Case, because: str) -> None:
    """Legal staff take the step over; it needs a reason they can read."""
    if not because.strip():
        raise FieldMissing("note")
    work.cases.save(replace(case, referred_because=because, owner=None))
    desk.tell(work, CaseReferred(case=case.id, because=because))


def _ask(desk: Desk, work: Work, case: Case, step: StepText, code: LetterCode) -> OutgoingLetter:
    """The letter that asks for what is missing, with exactly the gaps found.

    While one of this step is on its way no second is drafted: it is that one that is shown, brought
    up to date if it is still a draft.
    """
    missing = deficiencies_of(case, desk.policy_for(case), step)
    for letter in work.letters.of_case(case.id):
        if (letter.step, letter.code) != (step.key, code) or letter.state in ENDED:
            continue
        if letter.state is LetterState.DRAFT:
            return work.letters.save(replace(letter, deficiencies=missing))
        return letter
    return draft_letter(desk, work, case, code, step.key, deficiencies=missing)


@use_case(Right.COMPLETE_STEP)
def reopen_step(desk: Desk, case_id: CaseId, version: int, step: str, because: str) -> Change:
    """Give back a done step and all after it; needs a reason.

    A letter written on the strength of these steps goes no further. Raises `WrongState` once it was
    issued: from then on a correction is a new letter.
    """
    because = clean_note(because, "because")
    if not because.strip():
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        policy = desk.policy_for(case)
        done = step_text(case, policy, step)
        if case.record_of(step) is None:
            raise WrongState(f"step {step}", "not done", "reopen_step")
        guide = guide_of(case, policy)
        again = guide[guide.index(done) :]
        _take_back_letters(desk, work, case)
        work.cases.save(reopen(case, again))
        keys = tuple(each.key for each in again)
        desk.tell(work, StepReopened(case=case_id, steps=keys, because=because))
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id)


def _take_back_letters(desk: Desk, work: Work, case: Case) -> None:
    for letter in work.letters.of_case(case.id):
        if letter.step != DRAFT_STEP or letter.state is LetterState.CANCELLED:
            continue
        letter.require("reopen_step", LetterState.DRAFT, LetterState.TO_APPROVE)
        work.letters.save(replace(letter, state=LetterState.CANCELLED))
        desk.tell(work, LetterDiscarded(case=case.id, letter=letter.id, code=letter.code))


@use_case(Right.ADD_NOTE)
def add_note(desk: Desk, case_id: CaseId, text: str) -> Change:
    """Add a remark; notes never conflict."""
    text = clean_note(text, "text")
    if not text.strip():
        raise FieldMissing("text")
    with desk.open_work() as work:
        case = work.cases.get(case_id)
        note = Note(text, desk.session.user, desk.now())
        work.cases.save(replace(case, notes=(*case.notes, note)))
        desk.tell(work, NoteAdded(case=case_id, text=text))
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.ASSIGN)
def assign(desk: Desk, case_id: CaseId, owner: UserId | None) -> Change:
    """Give a case an owner who can work on it, or none."""
    with desk.open_work() as work:
        if owner is not None and Right.COMPLETE_STEP not in rights_of(work.users.get(owner).roles):
            raise NotFound(f"owner {owner}")
        case = work.cases.get(case_id)
        work.cases.save(replace(case, owner=owner))
        desk.tell(work, CaseAssigned(case=case_id, owner=owner))
        work.commit()
    return changed(Subject.CASES, case=case_id)
