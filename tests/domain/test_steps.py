# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What can be done now in a case, and what each step still lacks."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime

import pytest

from inquirydesk.domain.case import (
    Case,
    CaseStage,
    Disposal,
    Pause,
    StepRecord,
    with_line,
)
from inquirydesk.domain.errors import NotFound, StepBlocked
from inquirydesk.domain.fee import Charge
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter_text import Approval
from inquirydesk.domain.line import CarriedOut, DataItem, Line, LineOutcome, SystemSearch
from inquirydesk.domain.outgoing import LetterId, LetterState, OutgoingLetter
from inquirydesk.domain.payment import FeeReceived
from inquirydesk.domain.person import Party, Standing
from inquirydesk.domain.policy import Policy, StepKind
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.settlement import settlement_of
from inquirydesk.domain.sourced import Channel, Language, LetterCode, Text, TypeCode
from inquirydesk.domain.steps import (
    StepMark,
    accepted_channels,
    answer_code,
    approval_of,
    check_completion,
    current_step,
    is_needed,
    outcome_of,
    stage_of,
    step_gaps,
    step_text,
    steps_of,
)
from inquirydesk.domain.verification import Identity
from tests.builders import a_party, a_policy

HOSHIMI = a_policy()
CITIZEN = a_policy("citizen-watch")
AT = datetime(2026, 6, 16, tzinfo=UTC)
ARRIVED = date(2026, 6, 16)
DISC, INFO = TypeCode("DISC"), TypeCode("INFO")


def a_case(*done: str, policy: Policy = HOSHIMI, **changes: object) -> Case:
    """A case that arrived, with these steps done; changes go to the case or to its line."""
    case = Case(
        id=CaseId(1),
        reference=Reference("26-0147"),
        policy=policy.id,
        opened_at=AT,
        language=Language.JA,
        requester=a_party(),
        standing=Standing.PERSON,
        requester_kind="self",
        person=a_party(),
        group="customer",
        lines=(Line(1, DISC, "修理の記録", "paper", "paper"),),
        arrived_on=ARRIVED,
        papers_held=1,
        steps=tuple(StepRecord(step, "", UserId(1), AT) for step in done),
    )
    of_line = {each.name for each in fields(Line)} & changes.keys()
    line = replace(case.line(1), **{key: changes.pop(key) for key in of_line})  # type: ignore[arg-type]
    return replace(with_line(case, line), **changes)  # type: ignore[arg-type]


def gaps(case: Case, step: str, *letters: OutgoingLetter) -> tuple[str, ...]:
    """What the step lacks."""
    return step_gaps(case, HOSHIMI, step_text(case, HOSHIMI, step), letters)


def a_letter(state: LetterState, step: str = "draft_letter", number: str = "") -> OutgoingLetter:
    """A letter of the case in that state."""
    return OutgoingLetter(
        LetterId(1),
        CaseId(1),
        LetterCode("L06"),
        step,
        (Language.JA,),
        ARRIVED,
        state=state,
        answers=(1,),
        number=number,
    )


BEFORE_FEE = ("arrival", "form", "identity")
BEFORE_DECISION = (*BEFORE_FEE, "fee", "locate")
BEFORE_DISPOSAL = (*BEFORE_DECISION, "decision", "draft_letter", "approval", "post")


@pytest.mark.parametrize(
    ("case", "stage", "current"),
    [
        (a_case(arrived_on=None), CaseStage.WAITING_FOR_FORM, None),
        (a_case("arrival"), CaseStage.RECEIVING, StepKind.FORM),
        (a_case(*BEFORE_FEE), CaseStage.RECEIVING, StepKind.FEE),
        (a_case(*BEFORE_DECISION), CaseStage.DECIDING, StepKind.DECISION),
        (a_case(*BEFORE_DECISION, "decision"), CaseStage.REPLYING, StepKind.DRAFT),
        (a_case(*BEFORE_DISPOSAL), CaseStage.REPLYING, StepKind.DISPOSAL),
        (a_case(*BEFORE_DISPOSAL, papers_held=0), CaseStage.REPLYING, None),
        (
            a_case("arrival", lines=(Line(1, DISC, outcome=LineOutcome.WITHDRAWN),)),
            CaseStage.REPLYING,
            StepKind.DRAFT,
        ),
        (a_case("arrival", closed_at=AT), CaseStage.CLOSED, None),
        (
            a_case(*BEFORE_FEE, pauses=(Pause(LetterId(1), "26-0147-1", ARRIVED),)),
            CaseStage.WAITING,
            StepKind.FEE,
        ),
    ],
)
def test_a_case_shows_its_stage_and_the_one_step_to_do(
    case: Case, stage: CaseStage, current: StepKind | None
) -> None:
    assert stage_of(case, HOSHIMI) is stage
    step = current_step(case, HOSHIMI)
    assert (step.kind if step else None) is current


def test_one_step_is_current_the_rest_done_or_to_come() -> None:
    marks = [view.mark for view in steps_of(a_case(*BEFORE_FEE), HOSHIMI)]
    assert marks == [StepMark.DONE] * 3 + [StepMark.CURRENT] + [StepMark.TO_COME] * 6
    paused = a_case(*BEFORE_FEE, pauses=(Pause(LetterId(1), "26-0147-1", ARRIVED),))
    view = steps_of(paused, HOSHIMI)[3]
    assert view.mark is StepMark.PAUSED
    assert view.gaps == ("fee_short", "paused")


def test_where_no_fee_is_set_nothing_is_charged_and_the_step_is_not_needed() -> None:
    case = a_case(*BEFORE_FEE, policy=CITIZEN)
    assert steps_of(case, CITIZEN)[3].mark is StepMark.NOT_NEEDED
    assert settlement_of(case, CITIZEN).due() == 0
    assert not is_needed(case, CITIZEN, step_text(case, CITIZEN, "fee"))


def test_the_fee_is_due_until_it_came_or_was_waived() -> None:
    case = a_case(*BEFORE_FEE)
    assert settlement_of(case, HOSHIMI).due() == 1000
    assert gaps(case, "fee") == ("fee_short",)
    half = replace(case, fees=(FeeReceived("postal_order", 500, ARRIVED, issued_on=ARRIVED),))
    assert gaps(half, "fee") == ("fee_short",)
    paid = replace(half, fees=half.fees * 2)
    assert gaps(paid, "fee") == ()
    assert gaps(_waived(case), "fee") == ()


def test_a_postal_order_is_read_before_its_fee_is_confirmed() -> None:
    paid = a_case(*BEFORE_FEE, fees=(FeeReceived("postal_order", 1000, ARRIVED),))
    assert gaps(paid, "fee") == ("payment.1.issued_on",)


def _waived(case: Case) -> Case:
    charged = replace(case.lines[0], charge=Charge(waived_because="hardship"))
    return replace(case, lines=(charged,))


def test_the_form_step_names_each_open_entry() -> None:
    bare = a_case(requester=Party(), person=Party(), lines=(Line(1, DISC),))
    assert gaps(bare, "form") == (
        "name",
        "reading",
        "address",
        "form_dated_on",
        "asked_for",
        "method_wanted",
    )
    assert gaps(a_case(form_dated_on=ARRIVED), "form") == ()
    agent = a_case(form_dated_on=ARRIVED, requester=a_party(name=""))
    assert gaps(agent, "form") == ("name",), "both the agent and the person have one"


def test_identity_needs_both_people() -> None:
    assert gaps(a_case(), "identity")[0] == "papers.V04"
    confirmed = Identity(checked_by=UserId(1), confirmed_by=UserId(2))
    assert gaps(a_case(identity=confirmed), "identity") == ()


def test_each_system_is_searched_and_what_it_showed_is_entered() -> None:
    repairs, shop = Text("修理", "Repairs"), Text("店", "Shop")
    assert gaps(a_case(), "locate") == ("search.0",)
    half = a_case(searches=(SystemSearch(repairs, True, ARRIVED), SystemSearch(shop, False)))
    assert gaps(half, "locate") == ("search.1", "items")
    nothing = a_case(searches=(SystemSearch(repairs, False, ARRIVED),))
    assert gaps(nothing, "locate") == ()


def test_a_decision_says_of_each_item_what_becomes_of_it_and_why() -> None:
    name = Text("記録", "Record")
    items = (
        DataItem(1, name),
        DataItem(2, name, granted=False),
        DataItem(3, name, granted=False, ground="business_impeded", reason=Text("理由", "")),
    )
    assert gaps(a_case(items=items), "decision") == (
        "item.1.decision",
        "item.2.ground",
        "item.2.reason_ja",
        "item.2.reason_en",
        "item.3.reason_en",
    )
    given = (replace(items[0], granted=True),)
    assert gaps(a_case(items=given), "decision") == ("outcome",), "nobody has signed it yet"
    signed = Line(1, DISC, "x", "paper", "paper", items=given, outcome=LineOutcome.GRANTED)
    assert gaps(a_case(lines=(signed,)), "decision") == ()
    other = replace(signed, method_used="electronic")
    assert gaps(a_case(items=given, lines=(other,)), "decision") == ("method_reason",)
    explained = replace(other, method_reason=Text("媒体がない", "no medium"))
    assert gaps(a_case(items=given, lines=(explained,)), "decision") == ()


@pytest.mark.parametrize(
    ("state", "number", "open_steps"),
    [
        (LetterState.DRAFT, "", ("draft_letter", "approval", "post")),
        (LetterState.TO_APPROVE, "", ("approval", "post")),
        (LetterState.TO_PRINT, "26-0147-2", ("post",)),
        (LetterState.SHEET_CHECK, "26-0147-2", ("post",)),
        (LetterState.TO_POST, "26-0147-2", ("post",)),
        (LetterState.POSTED, "26-0147-2", ()),
        (LetterState.CANCELLED, "", ("draft_letter", "approval", "post")),
    ],
)
def test_the_steps_of_the_reply_follow_the_letter(
    state: LetterState, number: str, open_steps: tuple[str, ...]
) -> None:
    letter = a_letter(state, number=number)
    still = tuple(
        step for step in ("draft_letter", "approval", "post") if gaps(a_case(), step, letter)
    )
    assert still == open_steps


def test_a_letter_that_only_asks_is_no_answer() -> None:
    asks = a_letter(LetterState.POSTED, step="identity", number="26-0147-1")
    posted = replace(asks, answers=())
    assert gaps(a_case(), "draft_letter", posted) == ("letter",)


def test_the_papers_are_gone_when_two_people_say_so() -> None:
    once = Disposal("shredded", 1, ARRIVED, UserId(1))
    assert gaps(a_case(), "disposal") == ("disposal",)
    assert gaps(a_case(disposal=once), "disposal") == ("second_person",)
    assert gaps(a_case(disposal=replace(once, second=UserId(2))), "disposal") == ()


def test_a_general_answer_is_needed_in_both_languages() -> None:
    question = a_case("arrival", lines=(Line(1, INFO),))
    assert gaps(question, "answer") == ("answer",)
    half = with_line(question, Line(1, INFO, answer=Text("はい", "")))
    assert gaps(half, "answer") == ("answer",)
    whole = with_line(question, Line(1, INFO, answer=Text("はい", "Yes")))
    assert gaps(whole, "answer") == ()
    assert gaps(replace(question, arrived_on=None), "arrival") == ("envelope",)
    assert gaps(question, "arrival") == ()


def test_only_the_current_step_is_completed_and_only_with_every_tick() -> None:
    case = a_case("arrival", form_dated_on=ARRIVED)
    form = step_text(case, HOSHIMI, "form")
    complete = outcome_of(form, "complete")
    with pytest.raises(StepBlocked) as blocked:
        check_completion(case, HOSHIMI, "form", complete, [], [])
    assert blocked.value.gaps == tuple(f"check.{item.key}" for item in form.checks)
    ticks = [item.key for item in form.checks]
    assert check_completion(case, HOSHIMI, "form", complete, ticks, []) == form
    with pytest.raises(StepBlocked) as blocked:
        check_completion(case, HOSHIMI, "fee", complete, ticks, [])
    assert blocked.value.gaps == ("not_current",)
    assert check_completion(case, HOSHIMI, "form", outcome_of(form, "ask"), [], []) == form


def test_a_step_is_skipped_only_after_a_waiver() -> None:
    case = a_case(*BEFORE_FEE)
    waived = outcome_of(step_text(case, HOSHIMI, "fee"), "waived")
    with pytest.raises(StepBlocked):
        check_completion(case, HOSHIMI, "fee", waived, [], [])
    with_reason = _waived(case)
    assert check_completion(with_reason, HOSHIMI, "fee", waived, [], []).key == "fee"


def test_what_a_guide_does_not_have_is_not_found() -> None:
    with pytest.raises(NotFound):
        step_text(a_case(), HOSHIMI, "no such step")
    with pytest.raises(NotFound):
        outcome_of(step_text(a_case(), HOSHIMI, "form"), "no such outcome")


def test_the_answer_is_the_letter_of_the_outcome() -> None:
    assert answer_code(a_case(), HOSHIMI) is None
    for outcome, code in (
        (LineOutcome.GRANTED, "L06"),
        (LineOutcome.PARTIAL, "L07"),
        (LineOutcome.REFUSED, "L09"),
        (LineOutcome.NONE_HELD, "L08"),
    ):
        decided = a_case(lines=(Line(1, DISC, outcome=outcome),))
        assert answer_code(decided, HOSHIMI) == code
    assert approval_of(HOSHIMI, LetterCode("L07")) is Approval.LEGAL


def test_a_request_counts_by_the_published_ways_and_a_question_by_any() -> None:
    assert accepted_channels(HOSHIMI, HOSHIMI.types[DISC]) == (Channel.MAIL,)
    assert accepted_channels(HOSHIMI, HOSHIMI.types[INFO]) == ()
    fax_only = replace(HOSHIMI.types[DISC], channels=(Channel.FAX,))
    assert accepted_channels(HOSHIMI, fax_only) == (Channel.FAX,)


def test_only_a_type_the_fee_names_is_charged() -> None:
    question = a_case(lines=(Line(1, INFO),))
    assert settlement_of(question, HOSHIMI).due() == 0


def test_a_change_is_carried_out_once_its_owner_confirmed_it() -> None:
    carry_out = replace(step_text(a_case(), HOSHIMI, "post"), kind=StepKind.CARRY_OUT)
    assert step_gaps(a_case(), HOSHIMI, carry_out) == ("carried_out",)
    confirmed = CarriedOut(ARRIVED, Text("修理受付", "Repairs"), "情報システム部", UserId(1), AT)
    assert step_gaps(a_case(carried_out=confirmed), HOSHIMI, carry_out) == ()


def test_what_was_found_and_left_out_of_the_decision_is_missed() -> None:
    found = (SystemSearch(Text("修理", "Repairs"), True, ARRIVED),)
    assert gaps(a_case(searches=found), "decision") == ("items",)


def test_a_request_without_methods_asks_for_none() -> None:
    no_methods = replace(HOSHIMI.types[DISC], methods=())
    policy = replace(HOSHIMI, types={**HOSHIMI.types, DISC: no_methods})
    case = a_case(form_dated_on=ARRIVED, lines=(Line(1, DISC, "everything"),))
    assert step_gaps(case, policy, step_text(case, policy, "form")) == ()
    assert gaps(case, "form") == ("method_wanted",)


def test_an_item_given_needs_neither_ground_nor_reason() -> None:
    name, why = Text("記録", "Record"), Text("理由", "reason")
    items = (
        DataItem(1, name, granted=True),
        DataItem(2, name, granted=False, ground="business_impeded", reason=why),
    )
    decided = Line(1, DISC, "x", "paper", "paper", items=items, outcome=LineOutcome.PARTIAL)
    assert gaps(a_case(lines=(decided,)), "decision") == ()


def test_only_the_last_task_before_the_letter_needs_the_answer() -> None:
    policy = a_policy()
    guide = policy.guides["general"]
    answer = next(step for step in guide if step.kind is StepKind.TASK)
    before = replace(answer, number=2, key="look_into", checks=())
    longer = (guide[0], before, *(replace(step, number=step.number + 1) for step in guide[1:]))
    two_tasks = replace(policy, guides={**policy.guides, "general": longer})
    line = Line(1, TypeCode("INFO"))
    case = replace(a_case(), lines=(line,))
    assert step_gaps(case, two_tasks, before) == ()
    assert step_gaps(case, two_tasks, longer[2]) == ("answer",)


def test_a_shared_step_asks_what_every_line_asks_there() -> None:
    policy = a_policy()
    lines = (Line(1, TypeCode("DISC")), Line(2, TypeCode("CORR")))
    case = replace(a_case(), lines=lines)
    form = [step_text(case, policy, "form", number) for number in (1, 2)]
    assert form[0] == form[1]
    keys = [check.key for check in form[0].checks]
    assert {"method_read", "before_after_read"} <= set(keys)
    assert len(keys) == len(set(keys))
