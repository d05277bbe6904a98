# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Random acts by random people: what may be done is done, all else is refused and changes nothing.

Each act says by itself, from what a person can see, whether it may be done now. The use cases are
asked to agree.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from inquirydesk.desk import (
    approval,
    cases,
    decisions,
    dispatch,
    disposal,
    inquiries,
    letters,
    mail,
    verification,
)
from inquirydesk.desk.cases import CaseView, FormValues
from inquirydesk.desk.desk import Desk
from inquirydesk.domain.case import CaseStage, clock_events
from inquirydesk.domain.clock import due_date
from inquirydesk.domain.errors import UserMistake
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter_text import Approval
from inquirydesk.domain.line import DataItem, SystemSearch
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import LetterState, OutgoingLetter
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Text
from inquirydesk.domain.steps import StepMark, stage_of, type_of
from inquirydesk.domain.verification import expected_answer
from tests.acts import look
from tests.builders import (
    LEGAL,
    OPERATOR,
    PIN,
    SECOND_LEGAL,
    SUPERVISOR,
    Office,
    a_call,
    a_fee_item,
    a_form,
    an_envelope,
    an_identity,
)

PEOPLE = (OPERATOR, SUPERVISOR, LEGAL, SECOND_LEGAL, "admin")
TRIES = 70
SEEDS = 2


@dataclass(frozen=True)
class Scene:
    """Who looks at the case, and what they see."""

    desk: Desk
    view: CaseView

    @property
    def step(self) -> StepKind | None:
        """The kind of the step to do now."""
        marks = (StepMark.CURRENT, StepMark.PAUSED)
        return next((s.text.kind for s in self.view.steps if s.mark in marks), None)

    @property
    def me(self) -> int:
        return self.desk.session.user

    @property
    def paused(self) -> bool:
        return self.view.case.open_pause is not None

    def may(self, right: Right) -> bool:
        return right in self.desk.session.rights

    def ticks(self) -> list[str]:
        """Every check of the step to do now."""
        return [c.key for s in self.view.steps if s.text.kind is self.step for c in s.text.checks]

    def letter(self, *states: LetterState) -> OutgoingLetter | None:
        """The newest letter in one of these states."""
        found = [each for each in self.view.letters if each.state in states]
        return found[-1] if found else None

    def answer_is_started(self) -> bool:
        """Whether a letter that answers the case is there, not cancelled."""
        return any(
            bool(each.answers) and each.state is not LetterState.CANCELLED
            for each in self.view.letters
        )

    def in_its_step(self, letter: OutgoingLetter, kind: StepKind) -> bool:
        """Whether the letter may go on: the answer only at its own step."""
        return not letter.answers or self.step is kind


@dataclass(frozen=True)
class Act:
    """Something a person tries, and whether it may be done in a scene."""

    name: str
    may: Callable[[Scene], bool]
    play: Callable[[Scene], object]


def _complete(step: str, outcome: str) -> Callable[[Scene], object]:
    def play(it: Scene) -> object:
        case = it.view.case
        return cases.complete_step(it.desk, case.id, case.version, step, outcome, it.ticks())

    return play


def _ready(it: Scene, kind: StepKind) -> bool:
    """Whether the step of that kind is to be done now and lacks nothing but ticks."""
    gaps = next((s.gaps for s in it.view.steps if s.text.kind is kind), ("none",))
    return it.may(Right.COMPLETE_STEP) and it.step is kind and not gaps


def _sign_first(it: Scene) -> object:
    case = it.view.case
    paper = "driving_licence" if case.pauses else "health_insurance_card"
    identity = an_identity(case, it.view.policy, paper)
    if it.step is not StepKind.IDENTITY or it.view.case.identity.papers:
        identity = an_identity(case, it.view.policy)
    return verification.sign_first_check(it.desk, case.id, case.version, identity)


def _answers(it: Scene) -> Sequence[str]:
    identity = it.view.case.identity
    return [expected_answer(identity, prompt) for prompt in identity.prompts]


def _located(it: Scene) -> object:
    case = it.view.case
    systems = it.view.policy.groups[case.group].systems
    searches = [SystemSearch(each, found=True, as_of=it.desk.today) for each in systems]
    item = DataItem(1, Text("修理受付記録", "Repair record"), "受付日: 令和7年9月2日")
    return decisions.record_located(it.desk, case.id, case.version, searches, [item])


def _decide(it: Scene) -> object:
    case = it.view.case
    items = [replace(item, granted=True) for item in case.line(1).items]
    return decisions.record_decision(it.desk, case.id, case.version, items, "paper")


def _form(it: Scene) -> FormValues:
    return replace(a_form(), dated_on=it.desk.today)


def _may_approve(it: Scene) -> bool:
    letter = it.letter(LetterState.TO_APPROVE)
    if letter is None or it.me in letter.authors or not it.may(Right.APPROVE_LETTER):
        return False
    text = it.view.policy.letters[letter.code]
    legal = text.approval is not Approval.LEGAL or it.may(Right.APPROVE_LEGALLY)
    return legal and it.in_its_step(letter, StepKind.APPROVAL)


def _with(*states: LetterState) -> Callable[[Scene], OutgoingLetter]:
    def chosen(it: Scene) -> OutgoingLetter:
        return it.letter(*states) or it.view.letters[-1]

    return chosen


_to_approve = _with(LetterState.TO_APPROVE)
_to_print = _with(LetterState.TO_PRINT)
_to_check = _with(LetterState.SHEET_CHECK)
_to_post = _with(LetterState.TO_POST)
_draft = _with(LetterState.DRAFT)


def _may_print(it: Scene) -> bool:
    """A letter ready to print; of one that is ready to post or posted, a copy."""
    return it.may(Right.PRINT_LETTER) and _to_print(it).state in (
        LetterState.TO_PRINT,
        LetterState.TO_POST,
        LetterState.POSTED,
    )


def _may_post(it: Scene) -> bool:
    letter = it.letter(LetterState.TO_POST)
    return (
        it.may(Right.POST_LETTER) and letter is not None and it.in_its_step(letter, StepKind.POST)
    )


def _may_ask_approval(it: Scene) -> bool:
    letter = it.letter(LetterState.DRAFT)
    return (
        it.may(Right.WRITE_LETTER)
        and letter is not None
        and letter.dated_on >= it.desk.today
        and it.in_its_step(letter, StepKind.DRAFT)
    )


def _may_reopen(it: Scene) -> bool:
    issued = any(bool(each.answers) and each.is_issued for each in it.view.letters)
    done = it.view.case.record_of("form") is not None
    return it.may(Right.COMPLETE_STEP) and done and not issued and not it.view.case.is_closed


ACTS = (
    Act(
        "an envelope arrives",
        lambda it: it.may(Right.REGISTER_MAIL) and not it.view.case.is_closed,
        lambda it: mail.register_mail(
            it.desk,
            an_envelope(
                it.desk.today,
                EnvelopeItem(1, ItemKind.FORM),
                EnvelopeItem(2, ItemKind.IDENTITY_PAPER, paper="driving_licence"),
                a_fee_item(3, issued_on=it.desk.today),
                case=it.view.case.id,
            ),
        ),
    ),
    Act(
        "the form is entered",
        lambda it: it.may(Right.COMPLETE_STEP) and it.step is StepKind.FORM,
        lambda it: cases.check_form(it.desk, it.view.case.id, it.view.case.version, _form(it)),
    ),
    Act(
        "the form is complete", lambda it: _ready(it, StepKind.FORM), _complete("form", "complete")
    ),
    Act(
        "more is asked for",
        lambda it: it.may(Right.COMPLETE_STEP) and it.step is StepKind.IDENTITY,
        _complete("identity", "ask"),
    ),
    Act(
        "the first person signs",
        lambda it: (
            it.may(Right.CHECK_IDENTITY)
            and it.step is StepKind.IDENTITY
            and (bool(it.view.case.identity.papers) or bool(it.view.case.pauses))
        ),
        _sign_first,
    ),
    Act(
        "what was seen is kept",
        lambda it: it.may(Right.CHECK_IDENTITY) and it.step is StepKind.IDENTITY,
        lambda it: verification.save_identity(
            it.desk,
            it.view.case.id,
            it.view.case.version,
            an_identity(it.view.case, it.view.policy),
        ),
    ),
    Act(
        "the second person answers",
        lambda it: (
            it.may(Right.CONFIRM_IDENTITY)
            and it.step is StepKind.IDENTITY
            and it.view.case.identity.checked_by not in (None, it.me)
        ),
        lambda it: verification.answer_as_second(
            it.desk, it.view.case.id, it.view.case.version, _answers(it)
        ),
    ),
    Act(
        "the second person confirms",
        lambda it: (
            it.may(Right.CONFIRM_IDENTITY)
            and it.step is StepKind.IDENTITY
            and it.view.case.identity.checked_by not in (None, it.me)
            and all(prompt.answered for prompt in it.view.case.identity.prompts)
        ),
        lambda it: verification.confirm_identity(
            it.desk, it.view.case.id, it.view.case.version, PIN
        ),
    ),
    Act(
        "identity is ended without a second person",
        lambda _it: False,
        _complete("identity", "verified"),
    ),
    Act("the fee is paid", lambda it: _ready(it, StepKind.FEE), _complete("fee", "paid")),
    Act(
        "data are located",
        lambda it: it.may(Right.LOCATE_DATA) and it.step is StepKind.LOCATE,
        _located,
    ),
    Act(
        "the search is finished",
        lambda it: _ready(it, StepKind.LOCATE),
        _complete("locate", "located"),
    ),
    Act(
        "it is decided",
        lambda it: it.may(Right.DECIDE) and it.step is StepKind.DECISION,
        _decide,
    ),
    Act(
        "the decision is final",
        lambda it: _ready(it, StepKind.DECISION),
        _complete("decision", "decided"),
    ),
    Act(
        "the answer is begun",
        lambda it: (
            it.may(Right.WRITE_LETTER) and it.step is StepKind.DRAFT and not it.answer_is_started()
        ),
        lambda it: letters.start_letter(it.desk, it.view.case.id, it.view.case.version),
    ),
    Act(
        "approval is asked for",
        _may_ask_approval,
        lambda it: approval.ask_approval(it.desk, _draft(it).id, _draft(it).version),
    ),
    Act(
        "a letter is approved",
        _may_approve,
        lambda it: approval.approve_letter(
            it.desk, _to_approve(it).id, _to_approve(it).version, PIN
        ),
    ),
    Act(
        "sheets are printed",
        _may_print,
        lambda it: dispatch.print_letter(it.desk, _to_print(it).id),
    ),
    Act(
        "sheets are looked at",
        lambda it: it.may(Right.PRINT_LETTER) and it.letter(LetterState.SHEET_CHECK) is not None,
        lambda it: dispatch.check_sheets(it.desk, _to_check(it).id, came_out_right=True),
    ),
    Act(
        "a letter is posted",
        _may_post,
        lambda it: dispatch.post_letter(
            it.desk, _to_post(it).id, "simple_registered", "1", ticked=it.ticks()
        ),
    ),
    Act(
        "the papers are disposed of",
        lambda it: it.may(Right.DISPOSE_PAPERS) and it.step is StepKind.DISPOSAL,
        lambda it: disposal.dispose_papers(
            it.desk, it.view.case.id, it.view.case.version, "shredded", it.desk.today
        ),
    ),
    Act(
        "the disposal is signed",
        lambda it: (
            it.may(Right.DISPOSE_PAPERS)
            and it.step is StepKind.DISPOSAL
            and it.view.case.disposal is not None
            and it.view.case.disposal.by != it.me
        ),
        lambda it: disposal.sign_disposal(it.desk, it.view.case.id, it.view.case.version, PIN),
    ),
    Act(
        "the form is taken up again",
        _may_reopen,
        lambda it: cases.reopen_step(
            it.desk, it.view.case.id, it.view.case.version, "form", "looked at again"
        ),
    ),
)
SELDOM = {"the form is taken up again", "more is asked for", "what was seen is kept"}
"""Acts that lead back; played now and then, or no case would ever end."""


def _is_refused(act: Act, scene: Scene) -> bool:
    try:
        act.play(scene)
    except UserMistake:
        return True
    return False


def _holds(desk: Desk, case: CaseId) -> None:
    """What is true of a case after any acts in any order."""
    view = look(desk, case)
    stored, policy = view.case, view.policy
    now = [s for s in view.steps if s.mark in (StepMark.CURRENT, StepMark.PAUSED)]
    waiting = stage_of(stored, policy) is CaseStage.WAITING_FOR_FORM
    assert len(now) == (0 if stored.is_closed or waiting else 1)
    rule = policy.clocks[type_of(stored, policy).clock]
    calendar = desk.calendar_of(policy)
    assert due_date(rule, calendar, clock_events(stored), desk.today) == view.due
    identity = stored.identity
    assert identity.confirmed_by is None or identity.confirmed_by != identity.checked_by
    assert (stored.confirmed_address is not None) == identity.is_confirmed
    if stored.disposal is not None:
        assert stored.disposal.second != stored.disposal.by
    for letter in view.letters:
        without = policy.letters[letter.code].approval is Approval.NONE
        assert without or letter.approved_by is None or letter.approved_by not in letter.authors
    answers = [
        each
        for each in view.letters
        if bool(each.answers) and each.state is not LetterState.CANCELLED
    ]
    assert len(answers) <= 1


def _allowed(
    scenes: Sequence[Scene], done: Counter[str], chance: random.Random
) -> tuple[Scene, Act]:
    """Something somebody may do, rather what was done less often so far."""
    pairs = [(scene, act) for scene in scenes for act in ACTS if act.may(scene)]
    weights = [(0.03 if a.name in SELDOM else 1) / (1 + done[a.name]) ** 3 for _, a in pairs]
    return chance.choices(pairs, weights)[0] if pairs else (scenes[0], ACTS[0])


def _play_at_random(office: Office, seed: int) -> Counter[str]:
    """What was done, and how often, by random people in random order."""
    chance = random.Random(seed)
    people = {login: office.of(login) for login in PEOPLE}
    case = inquiries.log_inquiry(office.of(OPERATOR), a_call()).case
    assert case is not None
    done: Counter[str] = Counter()
    for _ in range(TRIES):
        view = look(people[LEGAL], case)
        scenes = [Scene(desk, view) for desk in people.values()]
        scene, act = chance.choice(scenes), chance.choice(ACTS)
        if chance.random() < 0.6:
            scene, act = _allowed(scenes, done, chance)
        story = f"{act.name} by {scene.desk.session.login} after {list(done)}"
        if act.may(scene):
            try:
                act.play(scene)
            except UserMistake as refused:
                raise AssertionError(f"{story} was refused: {refused}") from refused
            done[act.name] += 1
        else:
            assert _is_refused(act, scene), f"{story} went through"
            after = look(people[LEGAL], case)
            assert (after.case, after.letters) == (scene.view.case, scene.view.letters), story
        _holds(people[LEGAL], case)
        if chance.random() < 0.1:
            office.clock.next_day()
    with office.desk.open_look() as reading:
        assert reading.history.verify().holds
    return done


def test_whatever_is_tried_the_rules_hold(office: Office) -> None:
    done = Counter[str]()
    for seed in range(SEEDS):
        done += _play_at_random(office, seed)
    assert {act.name for act in ACTS} - set(done) <= {"identity is ended without a second person"}
