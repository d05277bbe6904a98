# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Acts on a case of several lines, chosen at random, and what by the rules must be refused.

A rule here is said from what a person can see; the use cases are asked to agree with it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from inquirydesk.desk import (
    approval,
    carry_out,
    cases,
    decisions,
    dispatch,
    disposal,
    endings,
    extensions,
    fees,
    lateness,
    letters,
    mail,
)
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.desk import Desk
from inquirydesk.domain.line import DataItem, Line, SystemSearch
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import UNISSUED, LetterState, OutgoingLetter
from inquirydesk.domain.payment import FeeReceived
from inquirydesk.domain.policy import Effect, StepKind, StepText
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import LetterCode, Text
from inquirydesk.domain.steps import current_step, guide_of, is_answered
from tests.builders import PIN, a_fee_item, an_envelope

WORDS = Text("調べたところ、次のとおりでした。", "We looked into it.")


@dataclass(frozen=True)
class Scene:
    """Who acts, on what, and the chance that chooses the rest."""

    desk: Desk
    view: CaseView
    chance: random.Random

    number: int = 1
    """The line the act is about, where it is about one."""

    @property
    def line(self) -> Line:
        """The line the act is about."""
        return self.view.case.line(self.number)

    def step_of(self, line: int) -> StepText | None:
        """The step to do now in that line."""
        return current_step(self.view.case, self.view.policy, line)

    def letter(self, *states: LetterState) -> OutgoingLetter | None:
        """Some letter, most often one in these states; None if there is none at all."""
        found = [each for each in self.view.letters if each.state in states]
        if found and self.chance.random() < 0.9:
            return self.chance.choice(found)
        return self.chance.choice(self.view.letters) if self.view.letters else None

    def lacks(self, right: Right) -> bool:
        return right not in self.desk.session.rights

    @property
    def is_over(self) -> bool:
        return self.view.case.is_closed

    def is_answered(self, line: int) -> bool:
        return is_answered(self.view.case, self.view.policy, line)


@dataclass(frozen=True)
class Try:
    """Something a person tries; `forbidden` if by the rules it cannot be done now."""

    name: str
    forbidden: bool
    play: Callable[[], object]


def _letter_try(
    it: Scene,
    name: str,
    right: Right,
    states: Sequence[LetterState],
    play: Callable[[OutgoingLetter], object],
    more: Callable[[OutgoingLetter], bool] = lambda _: False,
) -> Try | None:
    letter = it.letter(*states)
    if letter is None:
        return None
    forbidden = it.lacks(right) or letter.state not in states or more(letter)
    return Try(name, forbidden, lambda: play(letter))


def _answers_at_other_step(it: Scene, letter: OutgoingLetter, kind: StepKind) -> bool:
    steps = [it.step_of(line) for line in letter.answers]
    needed = [
        step
        for line, step in zip(letter.answers, steps, strict=True)
        if any(s.kind is kind for s in guide_of(it.view.case, it.view.policy, line))
    ]
    return any(step is None or step.kind is not kind for step in needed)


def ask_approval(it: Scene) -> Try | None:
    return _letter_try(
        it,
        "ask_approval",
        Right.WRITE_LETTER,
        [LetterState.DRAFT],
        lambda letter: approval.ask_approval(it.desk, letter.id, letter.version),
    )


def approve(it: Scene) -> Try | None:
    return _letter_try(
        it,
        "approve",
        Right.APPROVE_LETTER,
        [LetterState.TO_APPROVE],
        lambda letter: approval.approve_letter(it.desk, letter.id, letter.version, PIN),
        lambda letter: it.desk.session.user in letter.authors,
    )


def send_back(it: Scene) -> Try | None:
    return _letter_try(
        it,
        "send_back",
        Right.APPROVE_LETTER,
        [LetterState.TO_APPROVE],
        lambda letter: approval.send_back_letter(it.desk, letter.id, letter.version, "again"),
    )


def print_sheets(it: Scene) -> Try | None:
    return _letter_try(
        it,
        "print",
        Right.PRINT_LETTER,
        [LetterState.TO_PRINT, LetterState.TO_POST, LetterState.POSTED],
        lambda letter: dispatch.print_letter(it.desk, letter.id),
    )


def look_at_sheets(it: Scene) -> Try | None:
    fine = it.chance.random() < 0.8
    return _letter_try(
        it,
        "look at sheets",
        Right.PRINT_LETTER,
        [LetterState.SHEET_CHECK],
        lambda letter: dispatch.check_sheets(
            it.desk, letter.id, came_out_right=fine, cause="" if fine else "smudged"
        ),
    )


def post(it: Scene) -> Try | None:
    ticked = [
        check.key
        for line in it.view.case.lines
        for step in guide_of(it.view.case, it.view.policy, line.number)
        if step.kind is StepKind.POST
        for check in step.checks
    ]
    return _letter_try(
        it,
        "post",
        Right.POST_LETTER,
        [LetterState.TO_POST],
        lambda letter: dispatch.post_letter(
            it.desk, letter.id, "simple_registered", "1", ticked=ticked
        ),
        lambda letter: _answers_at_other_step(it, letter, StepKind.POST),
    )


def discard(it: Scene) -> Try | None:
    return _letter_try(
        it,
        "discard",
        Right.WRITE_LETTER,
        [LetterState.DRAFT],
        lambda letter: letters.discard_letter(it.desk, letter.id),
    )


def start_letter(it: Scene) -> Try:
    case = it.view.case
    numbers = [line.number for line in case.lines]
    due = [n for n in numbers if (s := it.step_of(n)) is not None and s.kind is StepKind.DRAFT]
    chosen = it.chance.sample(numbers, it.chance.randint(1, len(numbers)))
    lines = it.chance.choice([due, due[:1], chosen]) or chosen
    on_its_way = (*UNISSUED, LetterState.TO_PRINT, LetterState.SHEET_CHECK, LetterState.TO_POST)
    under_way = {
        n for letter in it.view.letters if letter.state in on_its_way for n in letter.answers
    }
    return Try(
        "start_letter",
        it.lacks(Right.WRITE_LETTER)
        or it.is_over
        or not {*lines} <= {*due}
        or bool(under_way & {*lines}),
        lambda: letters.start_letter(it.desk, case.id, case.version, lines=lines),
    )


def acknowledge(it: Scene) -> Try:
    case = it.view.case
    return Try(
        "acknowledge",
        it.lacks(Right.WRITE_LETTER) or it.is_over,
        lambda: letters.start_letter(it.desk, case.id, case.version, LetterCode("L01")),
    )


def complete(it: Scene) -> Try:
    """End a step, rather the one to do now, by one of its outcomes, rather the usual one."""
    case, line = it.view.case, it.line
    now = it.step_of(line.number)
    others = guide_of(case, it.view.policy, line.number)
    step = now if now is not None and it.chance.random() < 0.9 else it.chance.choice(others)
    usual = it.chance.random() < 0.9 or not step.outcomes[1:]
    outcome = step.outcomes[0] if usual else it.chance.choice(step.outcomes[1:])
    ticked = [check.key for check in step.checks]
    return Try(
        f"complete {step.kind} {outcome.effect}",
        it.lacks(Right.COMPLETE_STEP)
        or it.is_over
        or now is None
        or step.key != now.key
        or (outcome.effect is Effect.COMPLETE and case.pause_of(line.number) is not None),
        lambda: cases.complete_step(
            it.desk,
            case.id,
            case.version,
            step.key,
            outcome.key,
            ticked,
            "as legal staff should see",
            line=line.number,
        ),
    )


def reopen(it: Scene) -> Try:
    case, line = it.view.case, it.line
    done = [r for r in case.steps if r.line in (0, line.number)]
    step = it.chance.choice(done).step if done else "form"
    issued = any(line.number in x.answers and x.is_issued for x in it.view.letters)
    return Try(
        "reopen",
        it.lacks(Right.COMPLETE_STEP)
        or it.is_over
        or not done
        or issued
        or line.carried_out is not None,
        lambda: cases.reopen_step(
            it.desk, case.id, case.version, step, "looked at again", line=line.number
        ),
    )


def locate(it: Scene) -> Try:
    case, line = it.view.case, it.line
    found = it.chance.random() < 0.85
    systems = it.view.policy.groups[case.group].systems
    searches = [SystemSearch(each, found=found, as_of=it.desk.today) for each in systems]
    items = [
        DataItem(n, Text(f"記録{n}", f"Record {n}"), "日付: 令和8年5月1日", "旧", "新")
        for n in range(1, it.chance.randint(1, 3) + 1)
    ]
    return Try(
        "locate",
        it.lacks(Right.LOCATE_DATA) or _is_at_other(it, line, StepKind.LOCATE),
        lambda: decisions.record_located(
            it.desk, case.id, case.version, searches, items if found else [], line=line.number
        ),
    )


def _is_at_other(it: Scene, line: Line, kind: StepKind) -> bool:
    step = it.step_of(line.number)
    return it.is_over or step is None or step.kind is not kind


def decide(it: Scene) -> Try:
    case, line = it.view.case, it.line
    kind = it.view.policy.types[line.type]
    open_grounds = [k for k in kind.grounds if not it.view.policy.grounds[k].existence_hidden]
    foreign = next(k for k in it.view.policy.grounds if k not in kind.grounds)
    wrong = it.chance.random() < 0.05 and bool(line.items)
    items = []
    for item in line.items:
        granted = it.chance.random() < 0.6 and not wrong
        ground = foreign if wrong else it.chance.choice(open_grounds or [foreign])
        reason = it.view.policy.grounds[ground].reason
        bare = it.chance.random() < 0.1
        items.append(
            replace(item, granted=granted)
            if granted
            else replace(
                item, granted=False, ground=ground, reason=Text("", "") if bare else reason
            )
        )
    return Try(
        "decide",
        it.lacks(Right.DECIDE) or _is_at_other(it, line, StepKind.DECISION) or wrong,
        lambda: decisions.record_decision(
            it.desk, case.id, case.version, items, line.method_wanted, line=line.number
        ),
    )


def answer(it: Scene) -> Try:
    case, line = it.view.case, it.line
    return Try(
        "answer",
        it.lacks(Right.WRITE_LETTER) or _is_at_other(it, line, StepKind.TASK),
        lambda: decisions.write_answer(it.desk, case.id, case.version, WORDS, line=line.number),
    )


def carry(it: Scene, *, otherwise: bool = False) -> Try:
    case, line = it.view.case, it.line
    step = it.step_of(line.number)
    ticked = [check.key for check in step.checks] if step else []
    return Try(
        "carried out otherwise" if otherwise else "carry out",
        it.lacks(Right.CARRY_OUT) or _is_at_other(it, line, StepKind.CARRY_OUT),
        lambda: (
            carry_out.carried_out_otherwise(
                it.desk, case.id, case.version, line.number, "one entry had to stay"
            )
            if otherwise
            else carry_out.carry_out(
                it.desk,
                case.id,
                case.version,
                line.number,
                it.desk.today,
                Text("顧客管理システム", "customer register"),
                "情報システム部　野口",
                ticked=ticked,
            )
        ),
    )


def carry_otherwise(it: Scene) -> Try:
    return carry(it, otherwise=True)


def _some_lines(it: Scene) -> list[int]:
    numbers = [line.number for line in it.view.case.lines]
    return it.chance.sample(numbers, it.chance.randint(0, len(numbers)))


def _cannot_end(it: Scene, lines: Sequence[int]) -> bool:
    issued = {n for x in it.view.letters if x.is_issued for n in x.answers}
    named = lines or [n.number for n in it.view.case.lines if not it.is_answered(n.number)]
    return (
        it.lacks(Right.COMPLETE_STEP)
        or it.is_over
        or any(it.is_answered(line) for line in lines)
        or bool(issued & {*named})
        or any(it.view.case.line(line).carried_out for line in named)
    )


def withdraw(it: Scene) -> Try:
    case, lines = it.view.case, _some_lines(it)
    return Try(
        "withdraw",
        _cannot_end(it, lines),
        lambda: endings.withdraw(it.desk, case.id, case.version, lines, it.desk.today),
    )


def refer(it: Scene) -> Try:
    case, lines = it.view.case, _some_lines(it)
    service = it.chance.choice(list(it.view.policy.services))
    return Try(
        "refer",
        _cannot_end(it, lines),
        lambda: endings.refer(it.desk, case.id, case.version, lines, service),
    )


def end_unanswered(it: Scene) -> Try:
    case, days = it.view.case, it.view.policy.unanswered_days or 0
    pause = case.open_pause
    early = pause is None or it.desk.today <= pause.opened_on + timedelta(days=days)
    return Try(
        "end_unanswered",
        it.lacks(Right.END_UNANSWERED) or it.is_over or early,
        lambda: endings.end_unanswered(it.desk, case.id, case.version),
    )


def hold(it: Scene) -> Try:
    case = it.view.case
    return Try(
        "hold",
        it.lacks(Right.DECIDE),
        lambda: endings.hold_case(it.desk, case.id, case.version, "a lawsuit"),
    )


def release(it: Scene) -> Try:
    case = it.view.case
    return Try(
        "release",
        it.lacks(Right.DECIDE) or not case.held_because,
        lambda: endings.release_case(it.desk, case.id, case.version, "settled"),
    )


def extend(it: Scene) -> Try:
    case, line = it.view.case, it.line
    rule = it.view.policy.clocks[it.view.policy.types[line.type].clock]
    waits = any(each.told_on is None for each in case.extensions if each.holds(line.number))
    return Try(
        "extend",
        it.lacks(Right.EXTEND) or it.is_over or rule.extension is None or waits,
        lambda: extensions.extend_target(
            it.desk, case.id, case.version, it.chance.randint(1, 9), WORDS, line=line.number
        ),
    )


def late_reason(it: Scene) -> Try:
    case, line = it.view.case, it.line
    reason = it.chance.choice(it.view.policy.late_reasons).key
    return Try(
        "late_reason",
        it.lacks(Right.COMPLETE_STEP) or it.is_over,
        lambda: lateness.give_late_reason(it.desk, case.id, case.version, line.number, reason),
    )


def pay(it: Scene) -> Try:
    case, today = it.view.case, it.desk.today
    payment = FeeReceived("postal_order", it.chance.choice([500, 1000]), today, issued_on=today)
    return Try(
        "pay",
        it.lacks(Right.RECORD_FEE) or it.is_over,
        lambda: fees.record_fee(it.desk, case.id, case.version, payment),
    )


def give_back(it: Scene) -> Try:
    case = it.view.case
    number = it.chance.randint(0, max(1, len(case.fees)))
    return Try(
        "give back",
        it.lacks(Right.RECORD_FEE) or not case.fees,
        lambda: fees.return_fee(it.desk, case.id, case.version, number),
    )


def waive(it: Scene) -> Try:
    case, line = it.view.case, it.line
    return Try(
        "waive",
        it.lacks(Right.WAIVE_FEE) or _is_at_other(it, line, StepKind.FEE),
        lambda: fees.waive_fee(it.desk, case.id, case.version, "hardship", line=line.number),
    )


def charge(it: Scene) -> Try:
    case, line = it.view.case, it.line
    names = it.chance.randint(0, 3)
    return Try(
        "charge",
        it.lacks(Right.RECORD_FEE) or _is_at_other(it, line, StepKind.FEE) or names == 0,
        lambda: fees.set_charge(it.desk, case.id, case.version, names, (), line=line.number),
    )


def receive(it: Scene) -> Try:
    items = (
        EnvelopeItem(1, ItemKind.OTHER),
        EnvelopeItem(2, ItemKind.IDENTITY_PAPER, paper="driving_licence"),
        a_fee_item(3, issued_on=it.desk.today),
    )
    chosen = [replace(items[n], number=1) for n in (it.chance.randrange(3),)]
    return Try(
        "receive",
        it.lacks(Right.REGISTER_MAIL) or it.is_over,
        lambda: mail.register_mail(
            it.desk, an_envelope(it.desk.today, *chosen, case=it.view.case.id)
        ),
    )


def dispose(it: Scene) -> Try:
    case = it.view.case
    needed = bool(case.held_because) or not all(it.is_answered(n.number) for n in case.lines)
    return Try(
        "dispose",
        it.lacks(Right.DISPOSE_PAPERS) or it.is_over or needed,
        lambda: disposal.dispose_papers(it.desk, case.id, case.version, "shredded", it.desk.today),
    )


def sign_disposal(it: Scene) -> Try:
    case = it.view.case
    first = case.disposal.by if case.disposal else it.desk.session.user
    return Try(
        "sign_disposal",
        it.lacks(Right.DISPOSE_PAPERS)
        or it.is_over
        or bool(case.held_because)
        or first == it.desk.session.user,
        lambda: disposal.sign_disposal(it.desk, case.id, case.version, PIN),
    )


def assign(it: Scene) -> Try:
    case = it.view.case
    return Try(
        "assign",
        it.lacks(Right.ASSIGN) or it.is_over,
        lambda: cases.assign(it.desk, case.id, None),
    )


def a_scene(desk: Desk, view: CaseView, chance: random.Random) -> Scene:
    """Somebody in front of some line, most often one that is open."""
    case, policy = view.case, view.policy
    still = [n.number for n in case.lines if not is_answered(case, policy, n.number)]
    every = [n.number for n in case.lines]
    number = chance.choice(still if still and chance.random() < 0.9 else every)
    return Scene(desk, view, chance, number)


Chooser = Callable[[Scene], Try | None]
FORTH: dict[StepKind, tuple[Chooser, ...]] = {
    StepKind.FEE: (pay, waive, complete),
    StepKind.LOCATE: (locate, complete),
    StepKind.DECISION: (decide, complete),
    StepKind.TASK: (answer, complete),
    StepKind.DRAFT: (start_letter, ask_approval),
    StepKind.APPROVAL: (approve,),
    StepKind.CARRY_OUT: (carry,),
    StepKind.POST: (print_sheets, look_at_sheets, late_reason, post),
    StepKind.DISPOSAL: (dispose, sign_disposal),
}
"""What leads a line on from a step of this kind."""
SELDOM: tuple[Chooser, ...] = (
    acknowledge, assign, carry_otherwise, charge, discard, end_unanswered, extend, give_back, hold,
    receive, refer, release, reopen, send_back, withdraw,
)  # fmt: skip
EVERY: tuple[Chooser, ...] = tuple(
    dict.fromkeys((*(act for acts in FORTH.values() for act in acts), *SELDOM))
)
