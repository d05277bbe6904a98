# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A case as its mail and letters change it: arrival, pause, answer, step, reopening, close."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from inquirydesk.domain.case import (
    Case,
    StepRecord,
    clock_events,
    close,
    complete,
    pause,
    receive,
    reopen,
    stop_waiting,
    with_line,
)
from inquirydesk.domain.clock import Arrived, Completed, PauseClosed, PauseOpened, check_events
from inquirydesk.domain.errors import (
    BeforeArrival,
    DateInFuture,
    NotFound,
    PauseBeforeResume,
    WrongState,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import Line
from inquirydesk.domain.mail import Envelope, EnvelopeId, EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import Deficiency, LetterId
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Channel, Language, TypeCode
from inquirydesk.domain.verification import Identity, MatchItem
from tests.builders import a_party, a_policy

POLICY = a_policy()
GUIDE = POLICY.guides["disclosure"]
AT = datetime(2026, 6, 16, tzinfo=UTC)
ARRIVED = date(2026, 6, 16)
LETTER = LetterId(7)


def a_case(**changes: object) -> Case:
    """A case that waits for its form."""
    case = Case(
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
        lines=(Line(1, TypeCode("DISC")),),
    )
    return replace(case, **changes)  # type: ignore[arg-type]


def an_envelope(received_on: date, *items: EnvelopeItem, number: int = 1) -> Envelope:
    """An accepted envelope as registered."""
    return Envelope(
        id=EnvelopeId(number),
        channel=Channel.MAIL,
        received_on=received_on,
        registered_at=AT,
        registered_by=UserId(1),
        backdated_because="",
        mail_class="",
        tracking="",
        storage="B-3",
        language=Language.JA,
        sender=Party(),
        items=items,
        gist="",
        accepted=True,
    )


def test_the_first_envelope_is_the_arrival_and_brings_papers_and_fee() -> None:
    items = (
        EnvelopeItem(1, ItemKind.FORM),
        EnvelopeItem(2, ItemKind.IDENTITY_PAPER, paper="driving_licence"),
        EnvelopeItem(3, ItemKind.AUTHORITY_PAPER),
        EnvelopeItem(4, ItemKind.FEE, instrument="postal_order", amount=1000),
    )
    envelope = an_envelope(ARRIVED, *items)
    case = receive(a_case(), envelope)
    assert case.arrived_on == ARRIVED
    assert case.papers_held == 2
    assert [fee.amount for fee in case.fees] == [1000]
    assert case.storage == "B-3"
    assert envelope.has(ItemKind.FORM)
    assert not envelope.has(ItemKind.QUESTION)


@pytest.mark.parametrize("days", [-3, 0, 3])
def test_the_earliest_of_two_envelopes_is_the_arrival(days: int) -> None:
    second = ARRIVED + timedelta(days=days)
    case = receive(receive(a_case(), an_envelope(ARRIVED)), an_envelope(second, number=2))
    assert case.arrived_on == min(ARRIVED, second)


def _paused(on: date) -> Case:
    arrived = receive(a_case(), an_envelope(ARRIVED))
    return pause(arrived, LETTER, "26-0147-2", on, (Deficiency("V04"),))


def test_posting_pauses_and_the_answer_resumes() -> None:
    posted, answered = ARRIVED + timedelta(days=2), ARRIVED + timedelta(days=9)
    case = _paused(posted)
    assert case.open_pause is not None
    assert case.asked == (Deficiency("V04"),)
    case = receive(case, an_envelope(answered, number=2))
    assert case.open_pause is None
    assert case.asked == ()
    assert clock_events(with_line(case, replace(case.line(1), complete_on=answered))) == (
        Arrived(ARRIVED),
        PauseOpened(posted, "26-0147-2"),
        Completed(answered),
        PauseClosed(answered, "2"),
    )


@pytest.mark.parametrize("days_before", [0, 1, 30])
def test_an_answer_already_under_way_ends_the_pause_on_its_first_day(days_before: int) -> None:
    posted = ARRIVED + timedelta(days=5)
    case = receive(_paused(posted), an_envelope(posted - timedelta(days=days_before), number=2))
    (ended,) = case.pauses
    assert ended.closed_on == posted
    check_events(clock_events(case), posted)


def test_a_second_letter_joins_the_pause_that_stands() -> None:
    case = _paused(ARRIVED)
    again = pause(case, LetterId(8), "26-0147-3", ARRIVED, (Deficiency("V10"),))
    assert again.pauses == case.pauses
    assert again.asked == (Deficiency("V10"),)


def test_a_pause_on_a_day_that_cannot_be_is_refused() -> None:
    """Only a computer clock set back can bring it about."""
    arrived = receive(a_case(), an_envelope(ARRIVED))
    with pytest.raises((BeforeArrival, DateInFuture)):
        pause(arrived, LETTER, "26-0147-2", ARRIVED - timedelta(days=1))
    resumed = receive(_paused(ARRIVED), an_envelope(ARRIVED + timedelta(days=9), number=2))
    with pytest.raises((PauseBeforeResume, DateInFuture)):
        pause(resumed, LetterId(8), "26-0147-3", ARRIVED + timedelta(days=3))


def test_what_is_no_longer_needed_is_no_longer_waited_for() -> None:
    case = stop_waiting(_paused(ARRIVED), ARRIVED + timedelta(days=4))
    assert case.open_pause is None
    assert case.pauses[0].closed_on == ARRIVED + timedelta(days=4)
    assert stop_waiting(case, ARRIVED).pauses == case.pauses


def test_a_step_done_again_takes_the_place_of_the_first_time() -> None:
    first = StepRecord("form", "complete", UserId(1), AT)
    case = complete(complete(a_case(), first), replace(first, by=UserId(2)))
    assert case.record_of("form") == replace(first, by=UserId(2))
    assert case.record_of("identity") is None


def test_reopening_a_late_step_keeps_the_proof_and_an_early_one_takes_it_back() -> None:
    confirmed = Identity(checked_by=UserId(1), confirmed_by=UserId(2))
    case = a_case(
        identity=confirmed,
        confirmed_address=a_party().address,
        lines=(Line(1, TypeCode("DISC"), complete_on=ARRIVED),),
        steps=tuple(StepRecord(step.key, "", UserId(1), AT) for step in GUIDE),
    )
    late = reopen(case, [step for step in GUIDE if step.number >= 6])
    assert late.identity.is_confirmed
    assert late.line(1).complete_on == ARRIVED
    assert late.record_of("decision") is None
    early = reopen(case, [step for step in GUIDE if step.number >= 3])
    assert not early.identity.is_confirmed
    assert early.confirmed_address is None
    assert early.line(1).complete_on is None
    assert early.record_of("form") is not None


def test_nothing_happens_to_a_closed_case() -> None:
    closed = close(a_case(), AT)
    assert closed.is_closed
    acts: list[Callable[[], object]] = [
        lambda: receive(closed, an_envelope(ARRIVED)),
        lambda: pause(closed, LETTER, "1", ARRIVED),
        lambda: complete(closed, StepRecord("form", "", UserId(1), AT)),
        lambda: reopen(closed, GUIDE),
        lambda: close(closed, AT),
    ]
    for act in acts:
        with pytest.raises(WrongState):
            act()


def test_a_line_is_replaced_by_its_number() -> None:
    case = with_line(a_case(), Line(1, TypeCode("DISC"), "everything"))
    assert case.line(1).asked_for == "everything"
    with pytest.raises(NotFound):
        with_line(case, Line(2, TypeCode("DISC")))


def test_letters_go_to_the_address_given_until_another_is_proven() -> None:
    proven = Address("950-0001", "新星県みどり市港町1番1号")
    assert a_case().reply_address == a_party().address
    assert a_case(confirmed_address=proven).reply_address == proven


def test_papers_are_held_against_who_signed_the_form() -> None:
    agent = a_party(name="代理 太郎", reading="ダイリ タロウ")
    case = a_case(requester=agent, standing=Standing.AGENT)
    assert case.on_form[MatchItem.NAME] == "代理 太郎"
    assert MatchItem.BORN_ON not in case.on_form


def test_a_case_that_waits_for_its_form_has_no_clock() -> None:
    assert clock_events(a_case()) == ()
