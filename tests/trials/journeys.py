# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The main job to kill the desk in: calls, and cases that each go on by the use case due next.

Every act signs its events with a device of its own, so that the history tells whether it is saved;
and what a case holds must have its event, or only half of an act is there.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

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
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.session import sign_in, sign_in_over
from inquirydesk.domain.case import Case
from inquirydesk.domain.line import DataItem, SystemSearch
from inquirydesk.domain.outgoing import LetterState, OutgoingLetter
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.sourced import Text
from inquirydesk.domain.steps import current_step
from inquirydesk.domain.verification import expected_answer
from inquirydesk.store.database import Store
from inquirydesk.store.work import Look
from tests.acts import look as read
from tests.builders import (
    LEGAL,
    OPERATOR,
    PASSWORD,
    PIN,
    SECOND_LEGAL,
    SUPERVISOR,
    Clock,
    a_call,
    a_form,
    a_party,
    an_envelope,
    an_identity,
    an_office,
    places_in,
)
from tests.trials.acts import Act, Found, Tell

CASES_AT_ONCE = 6
"""So many cases are under way before a call opens no further one."""


class JourneyGround:
    """A desk with its people, whose cases go from the call to the disposal."""

    longest_life_seconds = 0.8

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._people: Mapping[str, Desk] = {}
        goes_on = Act("a case goes on", self._go_on, _found)
        self.acts = (Act("a call", self._call, _found), goes_on, goes_on, goes_on)

    def make(self) -> None:
        """A desk with some cases, so that the first act can be any."""
        self._folder.mkdir(parents=True, exist_ok=True)
        office = an_office(self._folder)
        for number in range(CASES_AT_ONCE // 2):
            call = a_call(caller=a_party(name=f"第{number}号"))
            inquiries.log_inquiry(office.desk, call)
        office.desk.store.close()

    def open(self) -> Store:
        """The desk signed in, and everybody else over its lock."""
        places, clock = places_in(self._folder), Clock()
        desk = sign_in(places, OPERATOR, PASSWORD, clock)
        others = {
            login: sign_in_over(desk, places, login, PASSWORD)
            for login in (SUPERVISOR, LEGAL, SECOND_LEGAL)
        }
        self._people = {OPERATOR: desk, **others}
        return desk.store

    def _as(self, number: int) -> dict[str, Desk]:
        """Everybody at a device named after the act."""
        return {
            login: replace(desk, session=replace(desk.session, device=f"trial {number}"))
            for login, desk in self._people.items()
        }

    def _call(self, store: Store, number: int, tell: Tell) -> None:
        with store.look() as look:
            busy = len(look.cases.open()) >= CASES_AT_ONCE
        outcome = "explained" if busy else "form_pack"
        call = a_call(caller=a_party(name=f"第{number}号"), outcome=outcome)
        desk = self._as(number)[OPERATOR]
        tell(lambda: inquiries.log_inquiry(desk, call))

    def _go_on(self, store: Store, number: int, tell: Tell) -> None:
        with store.look() as look:
            open_cases = look.cases.open()
        if not open_cases:
            self._call(store, number, tell)
            return
        people = self._as(number)
        view = read(people[OPERATOR], random.Random(number).choice(open_cases).id)
        tell(lambda: _next_act(people, view))


def _next_act(people: Mapping[str, Desk], view: CaseView) -> object:
    """Play the one use case that brings this case forward."""
    under_way = [
        letter
        for letter in view.letters
        if letter.state not in (LetterState.POSTED, LetterState.CANCELLED)
    ]
    if under_way:
        return _letter_goes_on(people, under_way[-1], view)
    desk, case = people[OPERATOR], view.case
    if case.arrived_on is None:
        return mail.register_mail(desk, an_envelope(desk.today, case=case.id))
    step = current_step(case, view.policy)
    return _STEPS[step.kind if step else StepKind.DISPOSAL](people, view)


def _letter_goes_on(people: Mapping[str, Desk], letter: OutgoingLetter, view: CaseView) -> object:
    desk = people[OPERATOR]
    match letter.state:
        case LetterState.DRAFT:
            return approval.ask_approval(people[LEGAL], letter.id, letter.version)
        case LetterState.TO_APPROVE:
            return approval.approve_letter(people[SECOND_LEGAL], letter.id, letter.version, PIN)
        case LetterState.TO_PRINT:
            return dispatch.print_letter(desk, letter.id)
        case LetterState.SHEET_CHECK:
            return dispatch.check_sheets(desk, letter.id, came_out_right=True)
    return dispatch.post_letter(
        desk, letter.id, "simple_registered", "123", ticked=_ticks(view, "post")
    )


def _ticks(view: CaseView, step: str) -> list[str]:
    return [item.key for s in view.steps if s.text.key == step for item in s.text.checks]


def _complete(step: str, outcome: str, people: Mapping[str, Desk], view: CaseView) -> object:
    case = view.case
    desk = people[OPERATOR]
    return cases.complete_step(desk, case.id, case.version, step, outcome, _ticks(view, step))


def _form(people: Mapping[str, Desk], view: CaseView) -> object:
    case = view.case
    if case.form_dated_on is not None:
        return _complete("form", "complete", people, view)
    form = replace(a_form(), requester=case.requester, person=case.requester)
    return cases.check_form(people[OPERATOR], case.id, case.version, form)


def _identity(people: Mapping[str, Desk], view: CaseView) -> object:
    case, second = view.case, people[SUPERVISOR]
    if case.identity.checked_by is None:
        identity = an_identity(case, view.policy)
        return verification.sign_first_check(people[OPERATOR], case.id, case.version, identity)
    answers = [expected_answer(case.identity, prompt) for prompt in case.identity.prompts]
    if not all(prompt.answered for prompt in case.identity.prompts):
        verification.answer_as_second(second, case.id, case.version, answers)
        case = read(second, case.id).case
    return verification.confirm_identity(second, case.id, case.version, PIN)


def _fee(people: Mapping[str, Desk], view: CaseView) -> object:
    return _complete("fee", "paid", people, view)


def _locate(people: Mapping[str, Desk], view: CaseView) -> object:
    case, desk = view.case, people[OPERATOR]
    if case.line(1).searches:
        return _complete("locate", "located", people, view)
    systems = view.policy.groups[case.group].systems
    searches = [SystemSearch(system, found=True, as_of=desk.today) for system in systems]
    item = DataItem(1, Text("修理受付記録", "Repair record"), "製品: 腕時計")
    return decisions.record_located(desk, case.id, case.version, searches, [item])


def _decide(people: Mapping[str, Desk], view: CaseView) -> object:
    case = view.case
    if case.line(1).outcome is not None:
        return _complete("decision", "decided", people, view)
    items = [replace(item, granted=True) for item in case.line(1).items]
    return decisions.record_decision(people[LEGAL], case.id, case.version, items, "paper")


def _begin_letter(people: Mapping[str, Desk], view: CaseView) -> object:
    return letters.start_letter(people[LEGAL], view.case.id, view.case.version)


def _dispose(people: Mapping[str, Desk], view: CaseView) -> object:
    case, desk = view.case, people[OPERATOR]
    if case.disposal is not None:
        return disposal.sign_disposal(people[SUPERVISOR], case.id, case.version, PIN)
    return disposal.dispose_papers(desk, case.id, case.version, "shredded", desk.today)


_STEPS: dict[StepKind, Callable[[Mapping[str, Desk], CaseView], object]] = {
    StepKind.FORM: _form,
    StepKind.IDENTITY: _identity,
    StepKind.FEE: _fee,
    StepKind.LOCATE: _locate,
    StepKind.DECISION: _decide,
    StepKind.DRAFT: _begin_letter,
    StepKind.DISPOSAL: _dispose,
}


def _found(look: Look, number: int) -> Found:
    """All of an act, if its events are there and every case has the event of what it holds."""
    if not _all_whole(look):
        return Found.HALF
    return Found.ALL if f"trial {number}" in _devices(look) else Found.NOTHING


@lru_cache(maxsize=1)
def _devices(look: Look) -> frozenset[str]:
    head = look.history.head()
    events = look.history.between(1, head.number) if head else ()
    return frozenset(each.entry.device for each in events)


@lru_cache(maxsize=1)
def _all_whole(look: Look) -> bool:
    every = (*look.cases.open(), *look.cases.closed(limit=10_000))
    return all(_is_whole(look, case) for case in every)


def _is_whole(look: Look, case: Case) -> bool:
    """Whether all that the case holds has its event, and what an event told is there."""
    events = [each.entry for each in look.history.of(f"case:{case.id}")]
    count = {act: sum(event.act == act for event in events) for act in _ACTS}
    own_letters = look.letters.of_case(case.id)
    issued = [letter for letter in own_letters if letter.is_issued]
    return (
        count["case_opened"] == 1
        and count["mail_registered"] == len(look.envelopes.of_case(case.id))
        and count["step_completed"] == len(case.steps)
        and (count["form_checked"] > 0) == (case.form_dated_on is not None)
        and (count["identity_confirmed"] > 0) == case.identity.is_confirmed
        and (count["data_located"] > 0) == bool(case.line(1).searches)
        and (count["line_decided"] > 0) == (case.line(1).outcome is not None)
        and count["letter_issued"] == len(issued)
        and all(look.letters.sheets_of(letter.id) for letter in issued)
        and count["letter_posted"] == sum(each.posted_on is not None for each in own_letters)
        and count["case_closed"] == case.is_closed
    )


_ACTS = (
    "case_opened",
    "mail_registered",
    "step_completed",
    "form_checked",
    "identity_confirmed",
    "data_located",
    "line_decided",
    "letter_issued",
    "letter_posted",
    "case_closed",
)
