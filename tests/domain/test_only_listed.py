# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Only the listed transitions are possible: every other act is tried in every state, and refused.

Letters, steps of each of the sixteen guides, outcomes of a line, a closed case.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from inquirydesk.domain import outgoing
from inquirydesk.domain.case import (
    Case,
    StepRecord,
    close,
    complete,
    pause,
    receive,
    reopen,
    require_open,
)
from inquirydesk.domain.errors import StepBlocked, WrongState
from inquirydesk.domain.gaps import Standing as Looked
from inquirydesk.domain.gaps import gaps_of
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import (
    CarriedOut,
    DataItem,
    Line,
    LineOutcome,
    SystemSearch,
    outcome_of_items,
)
from inquirydesk.domain.mail import Envelope, EnvelopeId, EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import LetterId, LetterState, OutgoingLetter
from inquirydesk.domain.person import Standing
from inquirydesk.domain.policy import Effect, StepKind
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Channel, Language, LetterCode, Text, TypeCode
from inquirydesk.domain.steps import (
    answer_code,
    check_completion,
    current_step,
    guide_of,
    is_answered,
    steps_of,
)
from tests.builders import a_party, a_policy

POLICY = a_policy()
AT = datetime(2026, 6, 16, tzinfo=UTC)
ON = date(2026, 6, 16)
AUTHOR, OTHER = UserId(1), UserId(2)
WORDS = Text("理由", "a reason")

# letters

_State = LetterState
Act = Callable[[OutgoingLetter], OutgoingLetter]
LETTER_ACTS: dict[str, Act] = {
    "ask approval": lambda it: outgoing.ask_approval(it, AT),
    "send back": lambda it: outgoing.send_back(it, "too short"),
    "approve": lambda it: outgoing.issue(it, "26-1-1", 1, OTHER, AT, without_approval=False),
    "issue": lambda it: outgoing.issue(it, "26-1-1", 1, AUTHOR, AT, without_approval=True),
    "approve open": lambda it: outgoing.approve_open(it, "sha", OTHER, AT),
    "take back": lambda it: outgoing.take_back_approval(it, "otherwise"),
    "fill": lambda it: outgoing.fill_open_places(it, "26-1-1", 1),
    "print": lambda it: outgoing.printed(it, AUTHOR, AT),
    "sheets right": lambda it: outgoing.sheets_checked(it, AUTHOR, came_out_right=True),
    "sheets spoiled": lambda it: outgoing.sheets_checked(it, AUTHOR, came_out_right=False),
    "post": lambda it: outgoing.posted(it, AUTHOR, ON, "ordinary", ""),
}
LISTED = {
    (_State.DRAFT, "ask approval"): _State.TO_APPROVE,
    (_State.DRAFT, "issue"): _State.TO_PRINT,
    (_State.TO_APPROVE, "send back"): _State.DRAFT,
    (_State.TO_APPROVE, "approve"): _State.TO_PRINT,
    (_State.TO_APPROVE, "approve open"): _State.APPROVED,
    (_State.APPROVED, "take back"): _State.DRAFT,
    (_State.APPROVED, "fill"): _State.TO_PRINT,
    (_State.TO_PRINT, "print"): _State.SHEET_CHECK,
    (_State.SHEET_CHECK, "sheets right"): _State.TO_POST,
    (_State.SHEET_CHECK, "sheets spoiled"): _State.TO_PRINT,
    (_State.TO_POST, "post"): _State.POSTED,
}


def test_the_acts_tried_on_a_letter_are_all_there_are() -> None:
    """A new act on a letter has to be listed here."""
    changing = {
        name
        for name in dir(outgoing)
        if getattr(getattr(outgoing, name), "__module__", "") == outgoing.__name__
        and getattr(getattr(outgoing, name), "__annotations__", {}).get("return")
        == "OutgoingLetter"
    }
    assert changing == {
        "approve_open", "ask_approval", "fill_open_places", "issue", "posted", "printed",
        "rewritten", "send_back", "sheets_checked", "take_back_approval",
    }  # fmt: skip


@pytest.mark.parametrize(("state", "act"), list(product(LetterState, LETTER_ACTS)))
def test_a_letter_leaves_a_state_only_by_a_listed_act(state: LetterState, act: str) -> None:
    code, language = LetterCode("L06"), (Language.JA,)
    letter = OutgoingLetter(
        LetterId(1), CaseId(1), code, "draft_letter", language, ON, state=state, written_by=AUTHOR
    )
    if (state, act) in LISTED:
        assert LETTER_ACTS[act](letter).state is LISTED[state, act]
    else:
        with pytest.raises(WrongState):
            LETTER_ACTS[act](letter)


# steps


def a_case(code: str) -> Case:
    """A case of one request of that type, arrived, nothing done."""
    return Case(
        id=CaseId(1),
        reference=Reference("26-0147"),
        policy=POLICY.id,
        opened_at=AT,
        language=Language.JA,
        requester=a_party(),
        standing=Standing.PERSON,
        requester_kind="self",
        person=a_party(),
        group="customer",
        lines=(Line(1, TypeCode(code)),),
        arrived_on=ON,
        papers_held=1,
    )


def done(case: Case, step: str) -> Case:
    return complete(case, StepRecord(step, "done", AUTHOR, AT, line=1))


@pytest.mark.parametrize("code", sorted(POLICY.types))
def test_in_each_guide_only_the_step_to_do_now_can_end(code: str) -> None:
    case = a_case(code)
    guide = guide_of(case, POLICY)
    reached = []
    while (now := current_step(case, POLICY)) is not None:
        reached.append(now.key)
        for step in guide:
            ticked = [check.key for check in step.checks]
            for outcome in step.outcomes:
                if step.key == now.key:
                    continue
                with pytest.raises(StepBlocked) as blocked:
                    check_completion(case, POLICY, step.key, outcome, ticked, ())
                assert blocked.value.gaps == ("not_current",)
        case = done(case, now.key)
    numbers = [step.key for step in guide]
    assert reached == [key for key in numbers if key in reached], "in the order of the guide"
    for step in guide:
        for outcome in step.outcomes:
            with pytest.raises(StepBlocked):
                check_completion(case, POLICY, step.key, outcome, (), ())


@pytest.mark.parametrize("code", sorted(POLICY.types))
def test_no_step_that_needs_something_ends_while_it_lacks_it(code: str) -> None:
    """A bare case: every usual outcome is refused, whatever is ticked."""
    case = a_case(code)
    for view in steps_of(case, POLICY):
        case_here = case
        for before in guide_of(case, POLICY)[: view.text.number - 1]:
            case_here = done(case_here, before.key)
        now = current_step(case_here, POLICY)
        if now is None or now.key != view.text.key or now.kind is StepKind.ARRIVAL:
            continue
        ticked = [check.key for check in now.checks]
        for outcome in now.outcomes:
            if outcome.effect is Effect.COMPLETE:
                with pytest.raises(StepBlocked):
                    check_completion(case_here, POLICY, now.key, outcome, ticked, ())


# outcomes of a line

_GIVEN = DataItem(1, WORDS, granted=True, before="a", after="b")
_KEPT = DataItem(2, WORDS, granted=False, ground="harm_to_person", reason=WORDS)
_OPEN = DataItem(3, WORDS)
DECIDED: dict[LineOutcome | None, tuple[DataItem, ...]] = {
    LineOutcome.GRANTED: (_GIVEN,),
    LineOutcome.PARTIAL: (_GIVEN, _KEPT),
    LineOutcome.REFUSED: (_KEPT,),
    LineOutcome.NONE_HELD: (),
    None: (_GIVEN, _OPEN),
}
STATUTORY = sorted(code for code, kind in POLICY.types.items() if kind.statutory)


@pytest.mark.parametrize(("follows", "stored"), list(product(DECIDED, (*LineOutcome, None))))
def test_a_decision_ends_only_with_the_outcome_of_its_items(
    follows: LineOutcome | None, stored: LineOutcome | None
) -> None:
    items = DECIDED[follows]
    assert outcome_of_items(items) is follows
    searches = (SystemSearch(WORDS, found=bool(items), as_of=ON),)
    line = Line(1, TypeCode("DISC"), searches=searches, items=items, outcome=stored)
    case = replace(a_case("DISC"), lines=(line,))
    step = next(s for s in guide_of(case, POLICY) if s.kind is StepKind.DECISION)
    gaps = gaps_of(Looked(case, line, step, POLICY, (), fee=(), others_open=False))
    assert (not gaps) == (stored is not None and stored is follows)


@pytest.mark.parametrize(("code", "outcome"), list(product(sorted(POLICY.types), LineOutcome)))
def test_a_line_is_answered_only_by_the_letter_of_its_outcome(
    code: str, outcome: LineOutcome
) -> None:
    """Statutory lines are decided, the others answered; each can end early, by a letter."""
    case = a_case(code)
    case = replace(case, lines=(replace(case.lines[0], outcome=outcome),))
    decided = outcome in {each for each in DECIDED if each is not None}
    statutory = POLICY.types[TypeCode(code)].statutory
    can = outcome.ends_early or decided == statutory
    if statutory and outcome is LineOutcome.ANSWERED:
        can = False
    letter = answer_code(case, POLICY)
    assert (letter is not None) == can
    assert letter is None or letter in POLICY.letters
    assert not is_answered(case, POLICY, 1), "the person is told first"


@pytest.mark.parametrize("code", STATUTORY)
def test_what_was_granted_is_carried_out_before_it_is_told(code: str) -> None:
    """Types with something to carry out do not post before; the others have no such step."""
    case = a_case(code)
    case = replace(
        case, lines=(replace(case.lines[0], outcome=LineOutcome.GRANTED, items=(_GIVEN,)),)
    )
    kinds = [step.kind for step in guide_of(case, POLICY)]
    for step in guide_of(case, POLICY):
        if step.kind not in (StepKind.CARRY_OUT, StepKind.POST, StepKind.DISPOSAL):
            case = done(case, step.key)
    now = current_step(case, POLICY)
    assert now is not None
    assert now.kind is (StepKind.CARRY_OUT if StepKind.CARRY_OUT in kinds else StepKind.POST)
    if now.kind is StepKind.CARRY_OUT:
        ticked = [check.key for check in now.checks]
        with pytest.raises(StepBlocked):
            check_completion(
                case, POLICY, now.key, now.outcomes[0], [c.key for c in now.checks], ()
            )
        carried = CarriedOut(ON, WORDS, "Noguchi", AUTHOR, AT)
        case = replace(case, lines=(replace(case.lines[0], carried_out=carried),))
        check_completion(case, POLICY, now.key, now.outcomes[0], ticked, ())


# a closed case

_ENVELOPE = Envelope(
    EnvelopeId(1), Channel.MAIL, ON, AT, AUTHOR, "", "ordinary", "", "B-3", Language.JA, a_party(),
    (EnvelopeItem(1, ItemKind.FORM),), "", accepted=True, case=CaseId(1),
)  # fmt: skip
CASE_ACTS: dict[str, Callable[[Case], object]] = {
    "receive": lambda it: receive(it, _ENVELOPE),
    "pause": lambda it: pause(it, LetterId(1), "26-1-1", ON),
    "complete": lambda it: done(it, "form"),
    "reopen": lambda it: reopen(it, guide_of(it, POLICY)),
    "close": lambda it: close(it, AT),
    "anything else": lambda it: require_open(it, "anything"),
}


@pytest.mark.parametrize("act", CASE_ACTS)
@pytest.mark.parametrize("code", sorted(POLICY.types))
def test_nothing_is_done_with_a_closed_case(code: str, act: str) -> None:
    closed = close(a_case(code), AT)
    with pytest.raises(WrongState):
        CASE_ACTS[act](closed)
    assert current_step(closed, POLICY) is None
