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
from inquirydesk.domain.errors import NotFound, PauseBeforeResume, WrongState
from inquirydesk.domain.extension import Extension, extension_events
from inquirydesk.domain.inquiry import CaseId, InquiryId
from inquirydesk.domain.leak import Leak
from inquirydesk.domain.line import FIRST, WHOLE_CASE, Line, undecided
from inquirydesk.domain.mail import Envelope, EnvelopeId, ItemKind
from inquirydesk.domain.outgoing import Deficiency, LetterId
from inquirydesk.domain.payment import FeeReceived, FeeReturn
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.domain.policy import PolicyId, StepKind, StepText
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Language
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


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock stands from the posting of a letter until its answer arrives."""

    letter: LetterId
    letter_number: str
    opened_on: date
    closed_on: date | None = None
    envelope: EnvelopeId | None = None
    line: int = WHOLE_CASE
    """The line whose clock stands; `WHOLE_CASE`: that of every line."""

    def holds(self, line: int) -> bool:
        """Whether the clock of that line stands by this pause."""
        return self.line in (WHOLE_CASE, line)


@dataclass(frozen=True, slots=True)
class StepRecord:
    """A step that was completed, by whom, when, with what outcome."""

    step: str
    outcome: str
    by: UserId
    at: datetime
    ticked: tuple[str, ...] = ()
    note: str = ""
    line: int = WHOLE_CASE
    """The line it was done for; `WHOLE_CASE`: for all of them at once."""


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
    form_dated_on: date | None = None
    pauses: tuple[Pause, ...] = ()
    extensions: tuple[Extension, ...] = ()
    steps: tuple[StepRecord, ...] = ()
    asked: tuple[Deficiency, ...] = ()
    """What a letter of deficiency asks for and has not come yet."""
    identity: Identity = Identity()
    confirmed_address: Address | None = None
    fees: tuple[FeeReceived, ...] = ()
    fee_returns: tuple[FeeReturn, ...] = ()
    papers_held: int = 0
    """Identity papers in the cabinet; none once they are disposed of."""
    storage: str = ""
    disposal: Disposal | None = None
    notes: tuple[Note, ...] = ()
    referred_because: str = ""
    """Why legal staff took the case over; until they end the step, only they can."""
    restricted: bool = False
    """Danger to somebody, or a ground that hides whether data exist: legal staff alone see it."""
    failed_checks: tuple[date, ...] = ()
    """The days on which a check of identity failed, in order."""
    held_because: str = ""
    """Why legal staff hold the case: nothing of it is disposed of or destroyed."""
    leak: Leak | None = None
    """The possible leak it was escalated as."""
    closed_at: datetime | None = None
    version: int = 0

    @property
    def is_closed(self) -> bool:
        """Whether nothing is left to do."""
        return self.closed_at is not None

    @property
    def open_pause(self) -> Pause | None:
        """The first pause that stands for any line, if one does."""
        return next((p for p in self.pauses if p.closed_on is None), None)

    def pause_of(self, line: int) -> Pause | None:
        """The pause by which the clock of that line stands, if it does."""
        return next((p for p in self.pauses if p.closed_on is None and p.holds(line)), None)

    def line(self, number: int) -> Line:
        """The line of that number; `NotFound` if the case has none."""
        for line in self.lines:
            if line.number == number:
                return line
        raise NotFound(f"line {number}")

    def record_of(self, step: str, line: int = FIRST) -> StepRecord | None:
        """How a step was completed for that line, by itself or with all the others; or None."""
        for record in self.steps:
            if record.step == step and record.line in (WHOLE_CASE, line):
                return record
        return None

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


def clock_events(case: Case, line: int = FIRST) -> tuple[ClockEvent, ...]:
    """The events the due date of that line is counted from, in order of day."""
    events: list[ClockEvent] = []
    if case.arrived_on is not None:
        events.append(Arrived(case.arrived_on))
    complete_on = case.line(line).complete_on
    if complete_on is not None:
        events.append(Completed(complete_on))
    for pause in _joined([pause for pause in case.pauses if pause.holds(line)]):
        events.append(PauseOpened(pause.opened_on, pause.letter_number))
        if pause.closed_on is not None:
            events.append(PauseClosed(pause.closed_on, str(pause.envelope)))
    events += extension_events(case.extensions, line)
    return tuple(sorted(events, key=lambda event: event.on))


def _joined(pauses: Sequence[Pause]) -> list[Pause]:
    """The pauses in order, those that overlap as one: a day is waited for once."""
    joined: list[Pause] = []
    for pause in sorted(pauses, key=lambda each: each.opened_on):
        last = joined[-1] if joined else None
        if last is None or (last.closed_on is not None and last.closed_on < pause.opened_on):
            joined.append(pause)
        elif last.closed_on is not None and (
            pause.closed_on is None or pause.closed_on > last.closed_on
        ):
            joined[-1] = replace(last, closed_on=pause.closed_on, envelope=pause.envelope)
    return joined


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
        FeeReceived(
            item.instrument,
            item.amount,
            envelope.received_on,
            issued_on=item.issued_on,
            serial=item.serial,
            channel=envelope.channel,
            mail_class=envelope.mail_class,
        )
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
    case: Case,
    letter: LetterId,
    letter_number: str,
    on: date,
    asked: tuple[Deficiency, ...] = (),
    line: int = WHOLE_CASE,
) -> Case:
    """The case paused from the day the letter that asks for something was posted.

    `line` is the line it asks for, if only one. Raises the error of `check_events` for a day on
    which it cannot have been posted.
    """
    require_open(case, "pause")
    case = replace(case, asked=asked or case.asked)
    if any(p.closed_on is None and p.line in (WHOLE_CASE, line) for p in case.pauses):
        return case
    for earlier in case.pauses:
        if earlier.closed_on is not None and earlier.line == line and on < earlier.closed_on:
            raise PauseBeforeResume(on, earlier.closed_on)
    opened = Pause(letter, letter_number, on, line=line)
    paused = replace(case, pauses=(*case.pauses, opened))
    check_events(clock_events(paused, line or FIRST), on)
    return paused


def stop_waiting(case: Case, on: date, line: int = WHOLE_CASE) -> Case:
    """The case without an open pause: what the letter asked for is no longer needed.

    With a line only the pause of that line ends.
    """
    return _end_pause(case, on, None, line)


def _end_pause(case: Case, on: date, envelope: EnvelopeId | None, line: int = WHOLE_CASE) -> Case:
    pauses = tuple(
        replace(pause, closed_on=max(on, pause.opened_on), envelope=envelope)
        if pause.closed_on is None and line in (WHOLE_CASE, pause.line)
        else pause
        for pause in case.pauses
    )
    waiting = any(pause.closed_on is None for pause in pauses)
    return replace(case, pauses=pauses, asked=case.asked if waiting else ())


def complete(case: Case, record: StepRecord) -> Case:
    """The case with a step done; `domain/steps.py` says beforehand whether it may be."""
    require_open(case, "complete_step")
    others = tuple(r for r in case.steps if (r.step, r.line) != (record.step, record.line))
    return replace(case, steps=(*others, record))


_MAKE_THE_SET = {StepKind.ARRIVAL, StepKind.FORM, StepKind.IDENTITY, StepKind.FEE}
"""The steps that settle whether the set is complete."""

_DECIDE = {StepKind.LOCATE, StepKind.DECISION}
"""The steps a decision rests on."""


def reopen(case: Case, steps: Sequence[StepText], line: int = WHOLE_CASE) -> Case:
    """The case with these steps to be done again, and what they had proven no longer proven.

    With a line they are done again for that line, otherwise for every one.
    """
    require_open(case, "reopen_step")
    keys = {step.key for step in steps}
    kinds = {step.kind for step in steps}
    kept = tuple(r for r in case.steps if r.step not in keys or not _concerns(r.line, line))
    lines = tuple(
        _reopened(each, kinds) if line in (WHOLE_CASE, each.number) else each for each in case.lines
    )
    case = replace(case, steps=kept, lines=lines)
    if StepKind.IDENTITY in kinds:
        case = replace(case, identity=unsigned(case.identity), confirmed_address=None)
    return case


def _concerns(recorded: int, line: int) -> bool:
    """Whether what was recorded for one line (or all) is given back with that line (or all)."""
    return line in (WHOLE_CASE, recorded) or recorded == WHOLE_CASE


def _reopened(line: Line, kinds: set[StepKind]) -> Line:
    if kinds & _MAKE_THE_SET:
        line = replace(line, complete_on=None)
    return undecided(line) if kinds & _DECIDE else line


def with_line(case: Case, line: Line) -> Case:
    """The case with the line of that number replaced."""
    case.line(line.number)
    return replace(
        case, lines=tuple(line if own.number == line.number else own for own in case.lines)
    )


def close(case: Case, at: datetime) -> Case:
    """The case with nothing left to do."""
    require_open(case, "close")
    return replace(case, closed_at=at)
