# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A case and its lines; the only code that changes their state.

Each act returns the new case. The due date is never kept here: `clock_events` gives the events it
is counted from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from inquirydesk.domain.clock import (
    Arrived,
    ClockEvent,
    Completed,
    PauseClosed,
    PauseOpened,
    check_events,
)
from inquirydesk.domain.errors import NotFound, WrongState
from inquirydesk.domain.extension import Extension, extension_events
from inquirydesk.domain.inquiry import CaseId, InquiryId
from inquirydesk.domain.mail import Envelope, EnvelopeId, ItemKind
from inquirydesk.domain.outgoing import Deficiency, LetterId
from inquirydesk.domain.payment import FeeReceived
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.domain.policy import PolicyId, StepKind, StepText
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Language, Text, TypeCode
from inquirydesk.domain.verification import Asker, Identity, MatchItem, unsigned


class CaseStage(StrEnum):
    """The state chip of a case."""

    WAITING_FOR_FORM = "waiting_for_form"
    """The form pack went out: a reference, no clock, not in the backlog."""
    RECEIVING = "receiving"
    DECIDING = "deciding"
    REPLYING = "replying"
    WAITING = "waiting"
    """For the requester: the clock is paused."""
    CLOSED = "closed"


class LineOutcome(StrEnum):
    """How a line ended; only a notice to the person can follow."""

    GRANTED = "granted"
    PARTIAL = "partial"
    REFUSED = "refused"
    NONE_HELD = "none_held"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Line:
    """One request of a case: its type, what was asked for, and how it was decided."""

    number: int
    type: TypeCode
    asked_for: str = ""
    method_wanted: str = ""
    method_used: str = ""
    method_reason: Text = Text("", "")
    outcome: LineOutcome | None = None
    decided_by: UserId | None = None
    decided_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SystemSearch:
    """One system of the group's list: what the search there showed, as of which day."""

    system: Text
    found: bool | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class DataItem:
    """A piece of located data and what is decided about it.

    `content` holds the rows of the annex, one "label: value" to a line.
    """

    number: int
    name: Text
    content: str = ""
    disclose: bool | None = None
    ground: str = ""
    reason: Text = Text("", "")


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock stands from the posting of a letter until its answer arrives."""

    letter: LetterId
    letter_number: str
    opened_on: date
    closed_on: date | None = None
    envelope: EnvelopeId | None = None


@dataclass(frozen=True, slots=True)
class StepRecord:
    """A step that was completed, by whom, when, with what outcome."""

    step: str
    outcome: str
    by: UserId
    at: datetime
    ticked: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of the desk."""

    text: str
    by: UserId
    at: datetime


@dataclass(frozen=True, slots=True)
class Disposal:
    """The end of the identity papers, by two people."""

    method: str
    papers: int
    on: date
    by: UserId
    second: UserId | None = None
    confirmed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One request by one requester, from the form pack or the envelope to the disposal."""

    id: CaseId
    reference: Reference
    policy: PolicyId
    opened_at: datetime
    language: Language
    requester: Party
    standing: Standing
    requester_kind: str
    """Key into `Policy.requesters`."""
    person: Party
    """Whose data are concerned; equals the requester unless an agent asks."""
    group: str
    lines: tuple[Line, ...]
    owner: UserId | None = None
    inquiry: InquiryId | None = None
    arrived_on: date | None = None
    complete_on: date | None = None
    form_dated_on: date | None = None
    pauses: tuple[Pause, ...] = ()
    extensions: tuple[Extension, ...] = ()
    steps: tuple[StepRecord, ...] = ()
    asked: tuple[Deficiency, ...] = ()
    """What a letter of deficiency asks for and has not come yet."""
    identity: Identity = Identity()
    confirmed_address: Address | None = None
    fees: tuple[FeeReceived, ...] = ()
    fee_waived_because: str = ""
    searches: tuple[SystemSearch, ...] = ()
    items: tuple[DataItem, ...] = ()
    answer: Text = Text("", "")
    """What a general answer says (short guide INFO)."""
    papers_held: int = 0
    """Identity papers in the cabinet; none once they are disposed of."""
    storage: str = ""
    disposal: Disposal | None = None
    notes: tuple[Note, ...] = ()
    referred_because: str = ""
    """Why legal staff took the case over; until they end the step, only they can."""
    withdrawn_on: date | None = None
    """The requester took the request back: only the papers are left to dispose of."""
    restricted: bool = False
    """Danger to somebody, or a ground that hides whether data exist: legal staff alone see it."""
    failed_checks: tuple[date, ...] = ()
    """The days on which a check of identity failed, in order."""
    closed_at: datetime | None = None
    version: int = 0

    @property
    def is_closed(self) -> bool:
        """Whether nothing is left to do."""
        return self.closed_at is not None

    @property
    def open_pause(self) -> Pause | None:
        """The pause that stands, if one does."""
        return next((p for p in self.pauses if p.closed_on is None), None)

    def record_of(self, step: str) -> StepRecord | None:
        """How a step was completed, or None."""
        return next((record for record in self.steps if record.step == step), None)

    @property
    def reply_address(self) -> Address:
        """Where letters that say nothing of data go until identity is proven."""
        return self.confirmed_address or self.requester.address

    @property
    def on_form(self) -> dict[MatchItem, str]:
        """What the form says of who signed it, the person or the agent, as the papers must show.

        The date of birth is read from the form by the first check and not kept here.
        """
        signer = self.requester
        says = {
            MatchItem.NAME: signer.name,
            MatchItem.READING: signer.reading,
            MatchItem.ADDRESS: signer.address.line,
            MatchItem.BUILDING: signer.address.building,
        }
        if self.standing is Standing.AGENT:
            says[MatchItem.PERSON_NAME] = self.person.name
            says[MatchItem.PERSON_ADDRESS] = self.person.address.line
        return says

    @property
    def asker(self) -> Asker:
        """Who asks, for what, since when, as the rules of identity look at it."""
        lines = tuple((line.number, line.type) for line in self.lines)
        return Asker(self.requester_kind, lines, self.arrived_on)


def clock_events(case: Case) -> tuple[ClockEvent, ...]:
    """The events the due date is counted from, in order of day."""
    events: list[ClockEvent] = []
    if case.arrived_on is not None:
        events.append(Arrived(case.arrived_on))
    if case.complete_on is not None:
        events.append(Completed(case.complete_on))
    for pause in case.pauses:
        events.append(PauseOpened(pause.opened_on, pause.letter_number))
        if pause.closed_on is not None:
            events.append(PauseClosed(pause.closed_on, str(pause.envelope)))
    events += extension_events(case.extensions, 1)
    return tuple(sorted(events, key=lambda event: event.on))


def require_open(case: Case, act: str) -> None:
    """Raise `WrongState` if the case is closed."""
    if case.is_closed:
        raise WrongState(f"case {case.reference}", "closed", act)


def receive(case: Case, envelope: Envelope) -> Case:
    """The case with an accepted envelope tied to it: arrival, end of a pause, papers, fees.

    The earliest accepted envelope is the arrival that Art 39 counts from, whenever it was entered;
    a later one answers the letter that paused the clock. An answer that was already under way when
    the letter was posted ends the pause on the day it began: nothing was waited for. A disposal
    nobody signed yet did not count papers that come now: it is entered anew.
    """
    require_open(case, "receive")
    papers = sum(item.kind in _PAPERS for item in envelope.items)
    fees = tuple(
        FeeReceived(item.instrument, item.amount, envelope.received_on)
        for item in envelope.items
        if item.amount
    )
    case = _end_pause(case, envelope.received_on, envelope.id)
    if papers and case.disposal is not None and case.disposal.second is None:
        case = replace(case, disposal=None)
    return replace(
        case,
        arrived_on=min(case.arrived_on or envelope.received_on, envelope.received_on),
        fees=case.fees + fees,
        papers_held=case.papers_held + papers,
        storage=envelope.storage or case.storage,
    )


_PAPERS = (ItemKind.IDENTITY_PAPER, ItemKind.AUTHORITY_PAPER)
"""What is kept in the cabinet until it is disposed of, also a paper of no kind we know."""


def pause(
    case: Case, letter: LetterId, letter_number: str, on: date, asked: tuple[Deficiency, ...] = ()
) -> Case:
    """The case paused from the day the letter that asks for something was posted.

    Raises the error of `check_events` for a day on which it cannot have been posted.
    """
    require_open(case, "pause")
    case = replace(case, asked=asked or case.asked)
    if case.open_pause is not None:
        return case
    paused = replace(case, pauses=(*case.pauses, Pause(letter, letter_number, on)))
    check_events(clock_events(paused), on)
    return paused


def stop_waiting(case: Case, on: date) -> Case:
    """The case without an open pause: what the letter asked for is no longer needed."""
    return _end_pause(case, on, None)


def _end_pause(case: Case, on: date, envelope: EnvelopeId | None) -> Case:
    pauses = tuple(
        replace(pause, closed_on=max(on, pause.opened_on), envelope=envelope)
        if pause.closed_on is None
        else pause
        for pause in case.pauses
    )
    return replace(case, pauses=pauses, asked=())


def complete(case: Case, record: StepRecord) -> Case:
    """The case with a step done; `domain/steps.py` says beforehand whether it may be."""
    require_open(case, "complete_step")
    others = tuple(r for r in case.steps if r.step != record.step)
    return replace(case, steps=(*others, record))


_MAKE_THE_SET = {StepKind.ARRIVAL, StepKind.FORM, StepKind.IDENTITY, StepKind.FEE}
"""The steps that settle whether the set is complete."""

_DECIDE = {StepKind.LOCATE, StepKind.DECISION}
"""The steps a decision rests on."""


def reopen(case: Case, steps: Sequence[StepText]) -> Case:
    """The case with these steps to be done again, and what they had proven no longer proven."""
    require_open(case, "reopen_step")
    keys = {step.key for step in steps}
    kinds = {step.kind for step in steps}
    case = replace(case, steps=tuple(r for r in case.steps if r.step not in keys))
    if kinds & _MAKE_THE_SET:
        case = replace(case, complete_on=None)
    if StepKind.IDENTITY in kinds:
        case = replace(case, identity=unsigned(case.identity), confirmed_address=None)
    if kinds & _DECIDE:
        case = _undecided(case)
    return case


def _undecided(case: Case) -> Case:
    """The case with what was found and nothing said of what becomes of it."""
    nothing = Text("", "")
    lines = tuple(
        replace(line, outcome=None, decided_by=None, decided_at=None, method_reason=nothing)
        for line in case.lines
    )
    items = tuple(replace(each, disclose=None, ground="", reason=nothing) for each in case.items)
    return replace(case, lines=lines, items=items)


def outcome_of_items(items: Sequence[DataItem]) -> LineOutcome | None:
    """Granted, partial or refused by the items; none held if there are none; None while open."""
    if not items:
        return LineOutcome.NONE_HELD
    if any(item.disclose is None for item in items):
        return None
    given = sum(item.disclose is True for item in items)
    if given == len(items):
        return LineOutcome.GRANTED
    return LineOutcome.PARTIAL if given else LineOutcome.REFUSED


def with_line(case: Case, line: Line) -> Case:
    """The case with the line of that number replaced."""
    if all(own.number != line.number for own in case.lines):
        raise NotFound(f"line {line.number}")
    return replace(
        case, lines=tuple(line if own.number == line.number else own for own in case.lines)
    )


def close(case: Case, at: datetime) -> Case:
    """The case with nothing left to do."""
    require_open(case, "close")
    return replace(case, closed_at=at)
