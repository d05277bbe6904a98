# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Random acts on cases of several lines of random types: no line ends without a notice.

Whatever is forbidden is refused and changes nothing; what is true of a case is true after each act.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Iterator

import pytest

from inquirydesk import paths
from inquirydesk.desk import mail
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.session import first_run, sign_in
from inquirydesk.domain.case import Case, CaseStage, clock_events
from inquirydesk.domain.clock import due_date
from inquirydesk.domain.errors import UserMistake
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter_text import Approval
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import UNISSUED, LetterState
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.steps import StepMark, current_step, is_answered, stage_of, type_of
from tests.acts import look, verify
from tests.builders import (
    LEGAL,
    OPERATOR,
    PASSWORD,
    PEOPLE,
    QUICK,
    SECOND_LEGAL,
    SUPERVISOR,
    Clock,
    Office,
    a_policy,
    an_envelope,
    places_in,
    policy_folder,
)
from tests.line_acts import requests_in_one
from tests.random_acts import EVERY, FORTH, Scene, a_scene, complete

BUSY = (SUPERVISOR, LEGAL, SECOND_LEGAL)
"""Who mostly does what leads on; the others try anything."""
LOGINS = (*BUSY, *BUSY, OPERATOR, "admin")
TRIES = 110
SEEDS = (91, 97, 100, 1, 2, 3)
ASKED_BY_HEIRS = "ESTA"


@pytest.fixture(scope="module")
def costly(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A desk that takes a fee for three kinds of request."""
    root = tmp_path_factory.mktemp("costly")
    folder = root / "policies" / "hoshimi-watch" / "2026-04-01"
    shutil.copytree(policy_folder(), folder)
    text = (folder / "policy.toml").read_text(encoding="utf-8")
    rates = text.replace('types = ["DISC"]', 'types = ["DISC", "RECD", "PURP"]')
    assert rates != text
    (folder / "policy.toml").write_text(rates, encoding="utf-8")
    shutil.copytree(paths.resources() / "law", root / "law")
    places, clock = places_in(root / "desk"), Clock()
    first_run(places, folder, PEOPLE[0], PEOPLE[1:], clock, QUICK)
    office = Office(sign_in(places, OPERATOR, PASSWORD, clock), clock, places)
    yield office
    office.desk.store.close()


def some_case(office: Office, chance: random.Random) -> CaseId:
    """A case of two to four random requests; those on a form have their identity verified."""
    policy = a_policy()
    codes = chance.sample(sorted(policy.types), chance.randint(2, 4))
    formal = [code for code in codes if policy.types[code].statutory]
    if formal:
        short = [c for c in codes if c not in formal and c != ASKED_BY_HEIRS]
        return requests_in_one(office, *formal, *short)
    desk = office.of(OPERATOR)
    letter = EnvelopeItem(1, ItemKind.QUESTION)
    draft = an_envelope(desk.today, letter, types=tuple(codes), gist="お尋ねします")
    case = mail.register_mail(desk, draft).case
    assert case is not None
    return case


def _state(view: CaseView) -> tuple[object, ...]:
    return (view.case, view.letters)


def _holds(desk: Desk, view: CaseView) -> None:
    """What is true of a case after any acts in any order."""
    case, policy = view.case, view.policy
    waiting = stage_of(case, policy) is CaseStage.WAITING_FOR_FORM
    for line in case.lines:
        number = line.number
        steps = view.of_line(number).steps
        now = [s for s in steps if s.mark in (StepMark.CURRENT, StepMark.PAUSED)]
        told = is_answered(case, policy, number)
        assert len(now) == (0 if case.is_closed or waiting else len(now) if told else 1)
        if case.arrived_on is not None and told:
            _is_told(view, number)
        if line.outcome is not None and current_step(case, policy, number) is not None:
            _is_grounded(view, number)
        rule = policy.clocks[type_of(case, policy, number).clock]
        due = due_date(rule, desk.calendar_for(case), clock_events(case, number), desk.today)
        assert due == view.of_line(number).due
    identity = case.identity
    assert identity.confirmed_by is None or identity.confirmed_by != identity.checked_by
    if case.disposal is not None and case.disposal.second is not None:
        assert case.disposal.second != case.disposal.by
    answering: Counter[int] = Counter()
    for letter in view.letters:
        without = policy.letters[letter.code].approval is Approval.NONE
        assert without or letter.approved_by is None or letter.approved_by not in letter.authors
        if letter.state is not LetterState.CANCELLED:
            answering.update(letter.answers)
        if case.is_closed and policy.letters[letter.code].pauses:
            assert letter.state not in UNISSUED
    assert not answering or max(answering.values()) == 1
    assert not (case.is_closed and case.open_pause)


def _is_told(view: CaseView, number: int) -> None:
    """A letter with the line's outcome went to the person, issued after it was decided."""
    line = view.case.line(number)
    assert line.outcome is not None
    (letter,) = (
        each for each in view.letters if number in each.answers and each.state is LetterState.POSTED
    )
    assert letter.posted_on is not None
    assert line.decided_at is not None
    assert letter.approved_at is not None
    assert letter.approved_at > line.decided_at
    assert letter.number


def _is_grounded(view: CaseView, number: int) -> None:
    """Once a decision is final, what is not granted has a ground of its type and reasons."""
    case, policy = view.case, view.policy
    step = current_step(case, policy, number)
    line = case.line(number)
    early = line.outcome is not None and line.outcome.ends_early
    if early or step is None or step.kind in (StepKind.LOCATE, StepKind.DECISION, StepKind.FEE):
        return
    for item in line.items:
        if item.granted is False:
            assert item.ground in policy.types[line.type].grounds
            citation = policy.grounds[item.ground].citation
            assert all((citation.ja, citation.en, item.reason.ja, item.reason.en))


def _moved_rightly(before: CaseView, after: CaseView) -> None:
    """What no act may do to a case: move Article 39 later, dispose of what is needed."""
    old, new = before.case, after.case
    if old.arrived_on is not None:
        assert new.arrived_on == old.arrived_on
        refused = any(letter.posted_on for letter in after.letters if letter.answers)
        if not refused:
            assert after.article_39_on == before.article_39_on
    signed = new.disposal is not None and new.disposal.second is not None
    if signed and not (old.disposal is not None and old.disposal.second is not None):
        assert not old.held_because
        assert all(is_answered(old, before.policy, line.number) for line in old.lines)


def _try(office: Office, scene: Scene, chance: random.Random) -> str | None:
    """Something somebody tries; its name if it was done, after all rules were looked at."""
    if scene.desk.session.login in BUSY and chance.random() < 0.85:
        step = scene.step_of(scene.number)
        chooser = chance.choice(FORTH.get(step.kind, (complete,)) if step else EVERY)
    else:
        chooser = chance.choice(EVERY)
    tried = chooser(scene)
    if tried is None:
        return None
    who = scene.desk.session.login
    try:
        tried.play()
    except UserMistake:
        after = look(office.of(LEGAL), scene.view.case.id)
        assert _state(after) == _state(scene.view), f"{tried.name} by {who} was refused halfway"
        return None
    assert not tried.forbidden, f"{tried.name} by {who} went through"
    return tried.name


def _play(office: Office, seed: int) -> tuple[Counter[str], Case]:
    chance = random.Random(seed)
    people = {login: office.of(login) for login in dict.fromkeys(LOGINS)}
    legal = people[LEGAL]
    case = some_case(office, chance)
    done: Counter[str] = Counter()
    view = look(legal, case)
    for _ in range(TRIES):
        if view.case.is_closed:
            break
        steps = [current_step(view.case, view.policy, line.number) for line in view.case.lines]
        if any(step is not None and step.kind is StepKind.IDENTITY for step in steps):
            verify(office, case)
            view = look(legal, case)
        scene = a_scene(people[chance.choice(LOGINS)], view, chance)
        name = _try(office, scene, chance)
        if name is not None:
            done[name] += 1
            after = look(legal, case)
            _moved_rightly(view, after)
            view = after
            _holds(legal, view)
        if chance.random() < 0.03:
            office.clock.next_day(chance.choice([1, 1, 3, 61]))
            view = look(legal, case)
    return done, view.case


def test_whatever_is_tried_no_line_ends_without_a_notice(costly: Office) -> None:
    done = Counter[str]()
    closed = 0
    for seed in SEEDS:
        try:
            of_seed, case = _play(costly, seed)
        except AssertionError as wrong:
            raise AssertionError(f"seed {seed}: {wrong}") from wrong
        done += of_seed
        closed += case.is_closed
    assert closed >= 2
    assert {"decide", "post", "approve", "answer", "locate", "start_letter"} <= set(done)
    with costly.desk.open_look() as reading:
        assert reading.history.verify().holds
