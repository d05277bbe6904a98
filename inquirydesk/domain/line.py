# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A line of a case: one request with what was found for it and how it was decided.

Lines stand side by side in one case: arrival, form, identity and disposal are the case's, what
lies between is the line's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from inquirydesk.domain.fee import Charge
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Text, TypeCode

FIRST = 1
"""The number of the line every case has."""

WHOLE_CASE = 0
"""Stands for the case where a line's number is asked: what is shared by all its lines."""

NOTHING = Text("", "")


class LineOutcome(StrEnum):
    """How a line ended; only a notice to the person can follow."""

    GRANTED = "granted"
    PARTIAL = "partial"
    REFUSED = "refused"
    NONE_HELD = "none_held"
    ANSWERED = "answered"
    REFERRED = "referred"
    """It belongs to another desk, which the letter names."""
    WITHDRAWN = "withdrawn"
    """The requester took it back."""
    LAPSED = "lapsed"
    """What was asked for never came."""

    @property
    def ends_early(self) -> bool:
        """Whether nothing is left but to tell the person and to dispose of the papers."""
        return self in (LineOutcome.WITHDRAWN, LineOutcome.LAPSED, LineOutcome.REFERRED)


@dataclass(frozen=True, slots=True)
class SystemSearch:
    """One system of the group's list: what the search there showed, as of which day."""

    system: Text
    found: bool | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class DataItem:
    """A piece of data a line is about, and what is decided of it.

    `content` holds the rows of the annex, one "label: value" to a line.
    """

    number: int
    name: Text
    content: str = ""
    before: str = ""
    """For a correction: what is recorded."""
    after: str = ""
    """For a correction: what it should say."""
    granted: bool | None = None
    """Disclosed, corrected, stopped: what was asked for is done."""
    ground: str = ""
    """Key into `Policy.grounds`, where it is not done."""
    reason: Text = NOTHING
    alternative: Text = NOTHING
    """For a stop or an erasure: the measure taken instead (provisos of Art 35(2), (4), (6))."""


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """The approved change as the system's owner confirmed it; nothing of it can be taken back."""

    on: date
    systems: Text
    confirmed_by: str
    """Who answers for the system, as named by the department."""
    recorded_by: UserId
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One request of a case: its type, what was asked for, and how it was decided."""

    number: int
    type: TypeCode
    asked_for: str = ""
    method_wanted: str = ""
    method_used: str = ""
    method_reason: Text = NOTHING
    complete_on: date | None = None
    """The day form, papers and fee for this line were all there."""
    searches: tuple[SystemSearch, ...] = ()
    items: tuple[DataItem, ...] = ()
    answer: Text = NOTHING
    """What a line of a short guide is answered."""
    outcome: LineOutcome | None = None
    ended_on: date | None = None
    """For a line that ended early: the day it was taken back, or the time was over."""
    referred_to: str = ""
    """Key into `Policy.services`: the desk the person is referred to."""
    decided_by: UserId | None = None
    decided_at: datetime | None = None
    carried_out: CarriedOut | None = None
    charge: Charge = Charge()
    late_reason: str = ""
    """Key into `Policy.late_reasons`, where the reply came after its date."""


def outcome_of_items(items: Sequence[DataItem]) -> LineOutcome | None:
    """Granted, partial or refused by the items; none held if there are none; None while open."""
    if not items:
        return LineOutcome.NONE_HELD
    if any(item.granted is None for item in items):
        return None
    given = sum(item.granted is True for item in items)
    if given == len(items):
        return LineOutcome.GRANTED
    return LineOutcome.PARTIAL if given else LineOutcome.REFUSED


def undecided(line: Line) -> Line:
    """The line with what was found and nothing said of what becomes of it."""
    items = tuple(
        replace(each, granted=None, ground="", reason=NOTHING, alternative=NOTHING)
        for each in line.items
    )
    return replace(
        line,
        items=items,
        outcome=None,
        decided_by=None,
        decided_at=None,
        method_reason=NOTHING,
    )
