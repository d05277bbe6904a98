# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Work on a case: open it, check its form, complete steps, note, assign, close."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.clocks import CaseClock, clock_named, clocks_of
from inquirydesk.desk.deficiencies import deficiencies_of
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.endings import end_lines
from inquirydesk.desk.impersonation import note_failed_check
from inquirydesk.desk.letters import draft_letter, require_not_carried_out, take_back_letters
from inquirydesk.desk.progress import due_of, finish_step, record, require_referred, require_step
from inquirydesk.desk.suppressions import enter_done
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case, Note, reopen, require_open, stop_waiting
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
    NoteAdded,
    StepReopened,
)
from inquirydesk.domain.inquiry import CaseId, Inquiry
from inquirydesk.domain.line import FIRST, WHOLE_CASE, Line
from inquirydesk.domain.mail import Envelope
from inquirydesk.domain.outgoing import ENDED, LetterState, OutgoingLetter
from inquirydesk.domain.person import Party, Standing, clean_note, clean_party
from inquirydesk.domain.policy import Effect, Policy, StepKind, StepText
from inquirydesk.domain.roles import Right, UserId, rights_of
from inquirydesk.domain.sourced import Language, LetterCode, TypeCode
from inquirydesk.domain.steps import (
    StepView,
    asked_for,
    check_completion,
    done_for,
    guide_of,
    leading_line,
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
    clocks: tuple[CaseClock, ...]
    """Every period of the case; `due` is that of the reply."""
    progress: Mapping[int, LineProgress]
    """How each line stands, by its number."""
    line: int
    """The number of the line that is shown; at first the one to work on next."""
    article_39_on: date | None
    letters: tuple[OutgoingLetter, ...]
    envelopes: tuple[Envelope, ...]
    inquiry: Inquiry | None
    history: tuple[Recorded, ...]
    names: Mapping[UserId, str]
    """Display names of everybody who acted, in the language asked for."""

    @property
    def shown(self) -> Line:
        """The line that is shown."""
        return self.case.line(self.line)

    @property
    def steps(self) -> tuple[StepView, ...]:
        """The steps of the line that is shown, in order."""
        return self.progress[self.line].steps

    @property
    def due(self) -> Due:
        """When the line that is shown is due."""
        return self.progress[self.line].due

    def of_line(self, number: int) -> CaseView:
        """The same case with another line shown."""
        return replace(self, line=number)


@dataclass(frozen=True, slots=True)
class LineProgress:
    """How one line of a case stands."""

    steps: tuple[StepView, ...]
    due: Due


@dataclass(frozen=True, slots=True)
class RequestOnForm:
    """One request as ticked on the form, in the requester's words."""

    type: TypeCode
    asked_for: str
    method_wanted: str = ""


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
    requests: tuple[RequestOnForm, ...]
    """Each becomes a line of the case; no type twice."""


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
            progress={
                line.number: LineProgress(
                    steps_of(case, policy, letters, line.number), due_of(desk, case, line.number)
                )
                for line in case.lines
            },
            line=leading_line(case, policy),
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
    for a kind of requester the policy does not take, or not for this request, and `WrongState` for
    a request that is dropped although its line was worked on.
    """
    if form.dated_on is not None and form.dated_on > desk.today:
        raise DateInFuture("form_dated_on", form.dated_on)
    requester, person = clean_party(form.requester), clean_party(form.person, "person_")
    requests = tuple(
        replace(each, asked_for=clean_note(each.asked_for, "asked_for")) for each in form.requests
    )
    if not requests:
        raise FieldMissing("requests")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.FORM)
        policy = desk.policy_for(case)
        kind = policy.requesters.get(form.requester_kind)
        if kind is None or not kind.allowed:
            raise RequesterRefused("requester_kind")
        if not kind.acts_for_another:
            person = requester
        case = replace(
            case,
            lines=lines_of(case, desk.policy_for(case), requests),
            requester=requester,
            person=person,
            standing=Standing.AGENT if kind.acts_for_another else Standing.PERSON,
            requester_kind=form.requester_kind,
            group=form.group,
            language=form.language,
            form_dated_on=form.dated_on,
        )
        if not all(
            kind.may_ask(each.type, policy.types[each.type].requesters) for each in case.lines
        ):
            raise RequesterRefused("requester_kind")
        work.cases.save(case)
        desk.tell(
            work,
            FormChecked(
                case=case.id,
                name=person.name,
                reading=person.reading,
                address=" ".join(requester.address.lines),
                asked_for="; ".join(each.asked_for for each in requests),
                types=tuple(each.type for each in requests),
            ),
        )
        work.commit()
    return changed(Subject.CASES, case=case_id)


def lines_of(case: Case, policy: Policy, requests: Sequence[RequestOnForm]) -> tuple[Line, ...]:
    """A line for each request; one the case has keeps its number and what was done for it.

    Raises `WrongState` for a line that was worked on and is asked for no more.
    """
    kept = {line.type: line for line in case.lines if line.type in {r.type for r in requests}}
    worked_on = {record.line for record in case.steps}
    for line in case.lines:
        if line.type not in kept and line.number in worked_on:
            raise WrongState(f"case {case.reference}", f"line {line.number}", "check_form")
    free = (n for n in count(FIRST) if n not in {line.number for line in kept.values()})
    lines: list[Line] = []
    for request in requests:
        if request.type not in policy.types or request.type in {each.type for each in lines}:
            raise NotFound(f"request {request.type}")
        line = kept.get(request.type) or Line(next(free), request.type)
        lines.append(
            replace(
                line,
                asked_for=request.asked_for,
                method_wanted=request.method_wanted,
                method_used=request.method_wanted,
            )
        )
    return tuple(sorted(lines, key=lambda line: line.number))


@use_case(Right.COMPLETE_STEP)
def complete_step(
    desk: Desk,
    case_id: CaseId,
    version: int,
    step: str,
    outcome: str,
    ticked: Sequence[str] = (),
    note: str = "",
    *,
    line: int = FIRST,
) -> Change:
    """End a step of that line by one of its outcomes and do what the outcome does.

    `ask` drafts the outcome's letter and leaves the step open: the clock stops when that letter is
    posted. An outcome that needs nothing more of the requester ends the wait. A step that is shared
    ends for every line. Raises `StepBlocked` with every gap, first one first.
    """
    note = clean_note(note, "note")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        policy = desk.policy_for(case)
        letters = work.letters.of_case(case_id)
        text = next((s for s in guide_of(case, policy, line) if s.key == step), None)
        if text is None:
            raise StepBlocked(step, ("not_current",))
        ends = outcome_of(text, outcome)
        check_completion(case, policy, step, ends, ticked, letters, line)
        concerned = done_for(text, line)
        require_referred(desk, case)
        if ends.effect is Effect.ASK and ends.letter is not None:
            letter = _ask(desk, work, case, text, ends.letter, concerned)
            work.commit()
            return changed(Subject.CASES, Subject.LETTERS, case=case_id, letter=letter.id)
        if ends.effect is Effect.REFER_TO_LEGAL:
            _refer(desk, work, case, note)
            work.commit()
            return changed(Subject.CASES, case=case_id)
        if case.pause_of(line) is not None:
            case = stop_waiting(case, desk.today, concerned)
            desk.tell(work, ClockResumed(case=case.id, on=desk.today))
        if ends.effect is Effect.CLOSE and ends.ends_as is not None:
            case = end_lines(desk, work, case, (line,) if concerned else (), ends.ends_as, note)
        if ends.effect is Effect.COMPLETE and text.kind is StepKind.TASK:
            enter_done(desk, work, case, line)
        finish_step(desk, work, case, record(desk, text, outcome, line, ticked, note))
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, Subject.PASSING_ON, case=case_id)


def _refer(desk: Desk, work: Work, case: Case, because: str) -> None:
    """Legal staff take the step over; it needs a reason they can read."""
    if not because.strip():
        raise FieldMissing("note")
    work.cases.save(replace(case, referred_because=because, owner=None))
    desk.tell(work, CaseReferred(case=case.id, because=because))


def _ask(
    desk: Desk, work: Work, case: Case, step: StepText, code: LetterCode, line: int
) -> OutgoingLetter:
    """The letter that asks for what is missing, with exactly the gaps found.

    While one that asks the same is on its way no second is drafted, also if another line's fee step
    wrote it: it is that one that is shown, brought up to date if it is still a draft.
    """
    policy = desk.policy_for(case)
    missing = deficiencies_of(case, policy, step)
    for letter in work.letters.of_case(case.id):
        if (
            letter.code != code
            or letter.state in ENDED
            or line not in asked_for(case, policy, letter)
        ):
            continue
        if letter.state is LetterState.DRAFT:
            return work.letters.save(replace(letter, deficiencies=missing))
        return letter
    if step.kind is StepKind.IDENTITY:
        case = work.cases.save(note_failed_check(desk, work, case))
    return draft_letter(desk, work, case, code, step.key, line=line, deficiencies=missing)


@use_case(Right.COMPLETE_STEP)
def reopen_step(
    desk: Desk, case_id: CaseId, version: int, step: str, because: str, *, line: int = FIRST
) -> Change:
    """Give back a done step of that line and all after it; needs a reason.

    A step that is shared is given back for every line. A letter written on the strength of these
    steps goes no further; other lines it would have answered are written to anew. Raises
    `WrongState` once it was issued: from then on a correction is a new letter. So it does for a
    line whose change was carried out.
    """
    because = clean_note(because, "because")
    if not because.strip():
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        policy = desk.policy_for(case)
        done = step_text(case, policy, step, line)
        if case.record_of(step, line) is None:
            raise WrongState(f"step {step}", "not done", "reopen_step")
        concerned = done_for(done, line)
        require_not_carried_out(case, concerned, "reopen_step")
        case = take_back_letters(desk, work, case, concerned, "reopen_step")
        again = _from_here_on(case, policy, done, concerned)
        work.cases.save(reopen(case, again, concerned))
        keys = tuple(dict.fromkeys(each.key for each in again))
        desk.tell(work, StepReopened(case=case_id, steps=keys, because=because))
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id)


def _from_here_on(case: Case, policy: Policy, done: StepText, line: int) -> tuple[StepText, ...]:
    """The step and all after it, in the guide of that line or of every one."""
    again: list[StepText] = []
    for own in case.lines:
        if line not in (WHOLE_CASE, own.number):
            continue
        guide = guide_of(case, policy, own.number)
        keys = [each.key for each in guide]
        again += guide[keys.index(done.key) :] if done.key in keys else ()
    return tuple(again)


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
        require_open(case, "assign")
        work.cases.save(replace(case, owner=owner))
        desk.tell(work, CaseAssigned(case=case_id, owner=owner))
        work.commit()
    return changed(Subject.CASES, case=case_id)
