# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A story of a case as a legal officer tells it, day by day: what arrives, what the desk does, what
must follow. `desk/stories.py` plays it.

Whatever a story leaves out is as usual: a form filled in and signed, papers that count and agree
with it, one record found and given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from inquirydesk.domain.case import CaseStage
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.sourced import Channel, Language, LetterCode, Text, TypeCode


@dataclass(frozen=True, slots=True)
class Someone:
    """A person of a story; what is left out is invented."""

    name: str = ""
    reading: str = ""
    born_on: date | None = None
    postal_code: str = ""
    address: str = ""
    building: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A record that is found for a request, and what is decided of it."""

    name: Text
    content: str = ""
    before: str = ""
    after: str = ""
    granted: bool = True
    ground: str = ""
    """Key into `Policy.grounds`; naming one means that it is not granted."""
    reason: Text | None = None
    """None: as the ground words it."""
    alternative: Text | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One request of a story. In TOML its code alone will do: `requests = ["DISC"]`."""

    type: TypeCode
    asks_for: str = "修理の記録とキャンペーンの応募の記録"
    method: str = ""
    """Key into `Policy.methods`; empty: the first of the type."""
    used: str = ""
    """The method used, where it is another."""
    used_because: Text | None = None
    found: tuple[Found, ...] | None = None
    """None: one record; empty: none is held."""
    ground: str = ""
    """Ground on which nothing of what was found is granted."""
    answer: Text | None = None
    """What a line of a short guide is answered."""


@dataclass(frozen=True, slots=True)
class Power:
    """What a power of attorney covers."""

    covers: tuple[TypeCode, ...] | None = None
    """None: every request of the case."""
    receives: bool = True


@dataclass(frozen=True, slots=True)
class PaperSent:
    """A paper in an envelope. In TOML its kind alone will do: `papers = ["driving_licence"]`."""

    kind: str
    valid_to: date | None = None
    issued_on: date | None = None
    original: bool | None = None
    """None: as the kind wants it."""
    complete: bool = True
    legible: bool = True
    of_person: bool = False
    """Shows the person for whom an agent asks."""
    shows: Mapping[str, str] = field(default_factory=dict)
    """What it shows otherwise than the form: name, reading, born_on, address, building."""
    shows_former: bool = False
    """Shows the former name or address beside today's."""
    unmasked: tuple[str, ...] = ()
    """Keys into `Policy.masks` that came readable."""


@dataclass(frozen=True, slots=True)
class Pays:
    """Money in an envelope, or paid otherwise."""

    instrument: str
    amount: int
    issued_on: date | None = None
    serial: str = ""
    payer: str = ""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An envelope, an e-mail, a visit."""

    by: Channel = Channel.MAIL
    received_on: date | None = None
    """None: the day of the story; earlier: it was overlooked until then."""
    mail_class: str = "simple_registered"
    form: bool | None = None
    """Whether the request form is in it; None: in the first one of a request that has a form."""
    papers: tuple[PaperSent, ...] = ()
    pays: tuple[Pays, ...] = ()
    says: str = ""
    """The words of a letter without a form."""
    refused: str = ""
    """Name of the error by which it cannot be registered."""


@dataclass(frozen=True, slots=True)
class Call:
    """A telephone call that opens the story."""

    topic: str
    outcome: str = "form_pack"
    path: tuple[str, ...] = ()


class Deed(StrEnum):
    """What the desk can do in a story."""

    WORK = "work"
    """Goes on from step to step, until something is missing or the step `to` is reached."""
    ASK = "ask"
    """Ends the open step by asking the person, and posts the letter."""
    END = "end"
    """Ends the open step by the outcome named."""
    COMPLETE = "complete"
    """Tries to complete the open step by its first outcome."""
    WITHDRAW = "withdraw"
    """The person takes the requests named by `line`, or all of them, back."""
    END_UNANSWERED = "end_unanswered"
    """Ends what waited longer than the policy says."""
    REFER = "refer"
    """Belongs to the desk of the `service`."""
    SEND = "send"
    """Writes, approves and posts the letter named."""
    EXTEND = "extend"
    PAY = "pay"
    """Enters money that came by itself, such as a transfer."""
    RETURN_FEE = "return_fee"
    """Sends back a surplus, or the payment of that number as it came."""
    WAIVE_FEE = "waive_fee"
    WAIVE_CHECK = "waive_check"
    APPROVE_ADDRESS = "approve_address"
    LIFT_RESTRICTION = "lift_restriction"
    REOPEN = "reopen"
    LOOK = "look"
    """Opens the case."""


class Who(StrEnum):
    """Who acts."""

    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    LEGAL = "legal"
    SECOND_LEGAL = "second_legal"


@dataclass(frozen=True, slots=True)
class Act:
    """One thing the desk does. In TOML its name alone will do: `does = ["work"]`."""

    act: Deed
    to: str = ""
    """Key of the step before which the work stops."""
    by: Who | None = None
    """None: whoever usually does it."""
    line: TypeCode | None = None
    """None: the first request, or all of them."""
    outcome: str = ""
    letter: LetterCode | None = None
    step: str = ""
    service: str = ""
    """Key into `Policy.services`."""
    check: str = ""
    because: str = "申出による"
    days: int = 0
    pays: Pays | None = None
    payment: int = 0
    """Which payment goes back, counted from 1; 0: what was too much."""
    refused: str = ""
    """Name of the error by which it must be refused."""
    lacks: tuple[str, ...] = ()
    """What must be named as missing then."""


@dataclass(frozen=True, slots=True)
class FeeThen:
    """How the fee must stand, in yen."""

    due: int | None = None
    received: int | None = None
    short: int | None = None
    surplus: int | None = None
    kept: int | None = None
    """What a voucher cost above the fee it paid."""
    rejected: tuple[str, ...] | None = None
    """Why payments do not count, in the order in which they came."""


@dataclass(frozen=True, slots=True)
class LetterThen:
    """A letter that must be there, with words that must (or must not) stand in it."""

    letter: LetterCode
    state: LetterState | None = None
    to: str = ""
    """Name in the address block."""
    answers: tuple[TypeCode, ...] = ()
    ja: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    not_ja: tuple[str, ...] = ()
    not_en: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LineThen:
    """How one request must stand."""

    step: str | None = None
    """Key of the open step; "" if none is open."""
    lacks: tuple[str, ...] | None = None
    """Everything the open step lacks, by the keys screens put into words."""
    due_on: date | None = None
    paused: bool | None = None
    outcome: LineOutcome | None = None


@dataclass(frozen=True, slots=True)
class Then:
    """What must follow at the end of a day; only what is named is compared."""

    step: str | None = None
    lacks: tuple[str, ...] | None = None
    due_on: date | None = None
    paused: bool | None = None
    outcome: LineOutcome | None = None
    lines: Mapping[TypeCode, LineThen] = field(default_factory=dict)
    """Requests besides the first, by their type."""
    article_39_on: date | None = None
    also_due: Mapping[str, date] = field(default_factory=dict)
    stage: CaseStage | None = None
    passed: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    waived: tuple[str, ...] = ()
    not_applicable: tuple[str, ...] = ()
    fee: FeeThen | None = None
    letters: tuple[LetterThen, ...] = ()
    restricted: bool | None = None
    papers_held: int | None = None
    proposed_for_closing: bool | None = None
    accepted: bool | None = None
    """Whether what arrived last counts as a request."""

    @property
    def first(self) -> LineThen:
        """What must hold for the first request."""
        return LineThen(self.step, self.lacks, self.due_on, self.paused, self.outcome)


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a story."""

    on: date
    call: Call | None = None
    arrives: tuple[Arrival, ...] = ()
    does: tuple[Act, ...] = ()
    then: Then = Then()


@dataclass(frozen=True, slots=True)
class Story:
    """A case from what arrives to what must follow."""

    says: str
    day: tuple[Day, ...]
    requests: tuple[Asked, ...] = ()
    requester: str = "self"
    """Key into `Policy.requesters`."""
    person: Someone = Someone()
    agent: Someone = Someone()
    group: str = "customer"
    language: Language = Language.JA
    signed: bool = True
    flags: tuple[str, ...] = ()
    """Keys into `Policy.flags` that are noted with the first check of identity."""
    accepts: Mapping[str, str] = field(default_factory=dict)
    """Why a difference between papers and form is accepted, by its row: name, address."""
    power: Power = Power()
    words: Mapping[str, Text] = field(default_factory=dict)
    """What the author of its letters fills in, by placeholder: findings, measure, effects."""
    file: str = ""
    """Where it was read; not written in the file."""


def in_full(values: dict[str, Any]) -> dict[str, Any]:
    """The tables of an examples file with every short form written out."""
    for story in _tables(values.get("story")):
        _long(story, "requests", "type")
        for day in _tables(story.get("day")):
            _listed(day, "arrives")
            _long(day, "does", "act")
            for arrival in _tables(day.get("arrives")):
                _long(arrival, "papers", "kind")
                _listed(arrival, "pays")
            if isinstance(then := day.get("then"), dict):
                _long(then, "letters", "letter")
    return values


def _tables(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _listed(table: dict[str, Any], key: str) -> None:
    """One table where a list could stand."""
    if isinstance(table.get(key), dict):
        table[key] = [table[key]]


def _long(table: dict[str, Any], key: str, field_: str) -> None:
    """A name where a table of several values could stand."""
    if isinstance(table.get(key), (str, dict)):
        table[key] = [table[key]]
    if isinstance(table.get(key), list):
        table[key] = [{field_: e} if isinstance(e, str) else e for e in table[key]]
