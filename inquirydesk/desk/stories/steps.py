# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How a story's case goes on: each open step done as usual, through the use case of a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from inquirydesk.desk import (
    approval,
    cases,
    decisions,
    dispatch,
    disposal,
    verification,
)
from inquirydesk.desk import letters as letter_acts
from inquirydesk.desk.carry_out import carry_out
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.letter_content import faults_before_issue, texts_of
from inquirydesk.desk.stories.case import PIN, StoryCase, open_steps
from inquirydesk.desk.stories.papers import form, found, identity
from inquirydesk.domain.errors import NotFound, PlaceholderEmpty
from inquirydesk.domain.letter_text import Approval, strictest
from inquirydesk.domain.line import SystemSearch
from inquirydesk.domain.outgoing import LetterId, LetterState, OutgoingLetter, Written
from inquirydesk.domain.placeholders import BY_AUTHOR, PLACEHOLDERS, Kind
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.sourced import Text
from inquirydesk.domain.steps import StepMark, StepView
from inquirydesk.domain.verification import (
    expected_answer,
)
from inquirydesk.policies.stories import (
    Act,
    Deed,
    Who,
)

AN_ANSWER = Text("公表している内容をお知らせします。", "We tell you what is published.")
TRACKING = "123-45-00019-3"
MOST_STEPS = 120
"""More acts than any story needs; a work that goes on longer turns in a circle."""


def work(it: StoryCase, act: Act) -> None:
    """Go on from step to step until something is missing or `act.to` is reached."""
    view = it.view()
    for _ in range(MOST_STEPS):
        steps = [each for each in open_steps(view) if _is_to_do(act, each[1])]
        steps.sort(key=lambda each: each[1].text.kind in _LAST)
        before = _standing(view)
        for line, step in steps:
            _STEPS[step.text.kind](it, act, line, step)
            if step.text.kind is StepKind.IDENTITY:
                it.seen = None  # an unfinished check leaves no event
            view = it.view()
            if _standing(view) != before:
                break
        else:
            return
    raise RuntimeError(f"{it.story.says}: the work does not end")


def _is_to_do(act: Act, step: StepView) -> bool:
    return act.to not in (step.text.key, step.text.kind) and step.mark is not StepMark.PAUSED


def _standing(view: CaseView) -> tuple[object, ...]:
    """What moves when a step goes on; saving the same again moves nothing."""
    steps = tuple((line, step.text.key, step.mark) for line, step in open_steps(view))
    letters = tuple((letter.id, letter.state) for letter in view.letters)
    return steps, letters, view.case.identity, view.case.disposal, view.case.restricted


def complete(it: StoryCase, desk: Desk, line: int, step: StepView, outcome: str = "") -> None:
    """End the step by that outcome, or its usual one, with everything ticked."""
    view = it.view()
    ticks = [item.key for item in step.text.checks]
    key = outcome or step.text.outcomes[0].key
    cases.complete_step(desk, view.case.id, view.case.version, step.text.key, key, ticks, line=line)


def _form(it: StoryCase, act: Act, line: int, step: StepView) -> None:
    view = it.view()
    desk = it.by(act, it.first(view))
    if view.case.form_dated_on is None or view.case.requester_kind != it.kind:
        cases.check_form(desk, view.case.id, view.case.version, form(it, view.case))
    if not it.lacks(line):
        complete(it, desk, line, step)


def _identity(it: StoryCase, act: Act, _line: int, step: StepView) -> None:
    view = it.view()
    case, first = view.case, it.by(act, it.first(view))
    if case.identity.checked_by is None:
        seen = identity(it, case)
        came = len(case.identity.papers) < len(seen.papers)
        if came or not case.identity.rows:
            verification.save_identity(first, case.id, case.version, seen)
            return
        if case.restricted and not case.identity.waivers:
            return
        if step.gaps not in ((), ("first_check",)):
            return
        verification.sign_first_check(first, case.id, case.version, seen)
        return
    second = it.second(view)
    if not all(prompt.answered for prompt in case.identity.prompts):
        answers = [expected_answer(case.identity, each) for each in case.identity.prompts]
        verification.answer_as_second(second, case.id, case.version, answers)
        return
    if not verification.confirmation_gaps(case, view.policy):
        verification.confirm_identity(second, case.id, case.version, PIN)


def _fee(it: StoryCase, act: Act, line: int, step: StepView) -> None:
    if not step.gaps:
        complete(it, it.by(act, it.first(it.view())), line, step)


def _locate(it: StoryCase, act: Act, line: int, step: StepView) -> None:
    view = it.view()
    desk = it.by(act, it.first(view))
    items = found(it, view, line)
    systems = view.policy.groups[view.case.group].systems
    searches = [SystemSearch(each, found=bool(items), as_of=desk.today) for each in systems]
    decisions.record_located(desk, view.case.id, view.case.version, searches, items, line=line)
    if not it.lacks(line):
        complete(it, desk, line, step)


def _decision(it: StoryCase, act: Act, line: int, step: StepView) -> None:
    view = it.view()
    own = view.case.line(line)
    asked = it.asked(own.type)
    desk = it.by(act, it.of(Who.LEGAL))
    decisions.record_decision(
        desk,
        view.case.id,
        view.case.version,
        found(it, view, line),
        asked.used or own.method_wanted,
        asked.used_because or Text("", ""),
        line=line,
    )
    if not it.lacks(line):
        complete(it, desk, line, step)


def _task(it: StoryCase, act: Act, line: int, step: StepView) -> None:
    view = it.view()
    desk = it.by(act, it.first(view))
    answer = it.asked(view.case.line(line).type).answer or AN_ANSWER
    decisions.write_answer(desk, view.case.id, view.case.version, answer, line=line)
    complete(it, desk, line, step)


def _draft(it: StoryCase, act: Act, line: int, _step: StepView) -> None:
    view = it.view()
    desk = it.by(act, it.of(Who.LEGAL))
    lines = (line,) if act.line is not None else ()
    change = letter_acts.start_letter(desk, view.case.id, view.case.version, lines=lines)
    hand_over(it, desk, change.letter)


def hand_over(it: StoryCase, desk: Desk, letter: LetterId | None) -> None:
    """What its author must state is written, then it is handed to another person."""
    if letter is None:
        raise NotFound("letter")
    words = {**_usual_words(it, desk, letter), **it.story.words}
    if words:
        written = tuple(Written(name, text) for name, text in words.items())
        letter_acts.save_letter(desk, replace(it.letter(letter), words=written))
    it.note(letter)
    approval.ask_approval(desk, letter, it.letter(letter).version)


def _usual_words(it: StoryCase, desk: Desk, letter: LetterId) -> dict[str, Text]:
    """Words for each place the letter cannot go out without, where the story gives none."""
    with desk.open_look() as look:
        faults = faults_before_issue(desk, look, it.view().case, it.letter(letter))
    today = desk.today.isoformat()
    return {
        name: Text(today, today) if PLACEHOLDERS[name].kind is Kind.DATE else AN_ANSWER
        for fault in faults
        if isinstance(fault, PlaceholderEmpty) and (name := fault.placeholder) in BY_AUTHOR
    }


def _approval(it: StoryCase, _act: Act, line: int, _step: StepView) -> None:
    for letter in it.view().letters:
        if line in letter.answers and letter.state is LetterState.TO_APPROVE:
            approve(it, letter)


def approve(it: StoryCase, letter: OutgoingLetter) -> None:
    """Approved by whoever the letter text wants, never by its author."""
    view = it.view()
    rules = strictest(texts_of(view.policy, view.case, letter))
    legal = rules.approval is Approval.LEGAL
    restricted = view.case.restricted or bool(view.case.referred_because)
    desk = it.of(Who.SECOND_LEGAL if legal or restricted else Who.SUPERVISOR)
    approval.approve_letter(desk, letter.id, letter.version, PIN)


def _carry_out(it: StoryCase, act: Act, line: int, step: StepView) -> None:
    view = it.view()
    desk = it.by(act, it.first(view))
    systems = view.policy.groups[view.case.group].systems[0]
    carry_out(
        desk,
        view.case.id,
        view.case.version,
        line,
        desk.today,
        systems,
        "システム管理者",
        ticked=[item.key for item in step.text.checks],
    )
    for letter in it.view().letters:
        if line in letter.answers and letter.id in it.written:
            it.note(letter.id)


def _post(it: StoryCase, act: Act, line: int, _step: StepView) -> None:
    for letter in it.view().letters:
        if line in letter.answers and letter.state is LetterState.TO_PRINT:
            print_and_post(it, act, letter)


def print_and_post(it: StoryCase, act: Act, letter: OutgoingLetter) -> None:
    """Printed, looked at, posted with everything ticked that is seen before sealing."""
    view = it.view()
    desk = it.by(act, it.first(view))
    seen = [
        item.key
        for line in letter.answers
        for step in view.progress[line].steps
        if step.text.kind is StepKind.POST
        for item in step.text.checks
    ]
    dispatch.print_letter(desk, letter.id)
    dispatch.check_sheets(desk, letter.id, came_out_right=True)
    dispatch.post_letter(desk, letter.id, "simple_registered", TRACKING, ticked=seen)


def post_waiting(it: StoryCase) -> None:
    """The form pack that a call or a refused envelope issued goes out the same day."""
    if it.case is None:
        return
    for letter in it.view().letters:
        if letter.answers or letter.state is not LetterState.TO_PRINT:
            continue
        it.note(letter.id)
        print_and_post(it, Act(Deed.WORK), letter)


def _disposal(it: StoryCase, _act: Act, line: int, _step: StepView) -> None:
    if "other_lines" in it.lacks(line):
        return
    view = it.view()
    method = view.policy.disposal_methods[0].key
    first = it.first(view)
    disposal.dispose_papers(first, view.case.id, view.case.version, method, first.today)
    disposal.sign_disposal(it.second(view), view.case.id, it.view().case.version, PIN)


def _nothing(it: StoryCase, _act: Act, _line: int, _step: StepView) -> None:
    """Ended by registering the envelope."""


_LAST = (StepKind.DRAFT, StepKind.DISPOSAL)
"""Done only once no other line goes on: one letter answers all that are decided."""

_STEPS: Mapping[StepKind, Callable[[StoryCase, Act, int, StepView], None]] = {
    StepKind.ARRIVAL: _nothing,
    StepKind.FORM: _form,
    StepKind.IDENTITY: _identity,
    StepKind.FEE: _fee,
    StepKind.LOCATE: _locate,
    StepKind.DECISION: _decision,
    StepKind.TASK: _task,
    StepKind.DRAFT: _draft,
    StepKind.APPROVAL: _approval,
    StepKind.CARRY_OUT: _carry_out,
    StepKind.POST: _post,
    StepKind.DISPOSAL: _disposal,
}
