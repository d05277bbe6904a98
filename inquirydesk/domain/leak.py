# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A possible leak as the desk learnt of it, and what legal staff judged: APPI Art. 26.

The desk writes down when it knew and what it saw. Whether the leak must be reported is not its
question: legal staff answer it, with the reason, and enter the days of the reports.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum

from inquirydesk.domain.errors import (
    DateInFuture,
    DateTooEarly,
    FieldMissing,
    Mistakes,
    WrongState,
)
from inquirydesk.domain.inquiry import InquiryId
from inquirydesk.domain.roles import UserId

_JAPAN = timezone(timedelta(hours=9))


class LeakSign(StrEnum):
    """What may make a leak reportable from one person on: Rule 7(i) to (iii)."""

    SENSITIVE = "sensitive"
    PROPERTY = "property"
    """Damage to property may follow."""
    WRONGFUL = "wrongful"
    """A wrongful purpose is suspected: then the final report has 60 days."""


class Reportable(StrEnum):
    """What legal staff judged."""

    NOT_JUDGED = "not_judged"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Leak:
    """A possible leak: since when it is known, what was seen, what was done, what was judged."""

    known_at: datetime
    """The instant the company came to know: its day is the first of the reports' days."""
    escalated_by: UserId
    escalated_at: datetime
    outline: str = ""
    items: str = ""
    """Items of the data concerned, one to a line."""
    persons: int | None = None
    """How many people; None: not known."""
    signs: frozenset[LeakSign] = frozenset()
    signs_unknown: bool = True
    """Nobody can say yet whether any of the signs is there."""
    first_steps: str = ""
    """What was done at once to keep it from spreading."""
    inquiry: InquiryId | None = None
    """The contact that suggested it."""
    reportable: Reportable = Reportable.NOT_JUDGED
    reportable_because: str = ""
    judged_by: UserId | None = None
    judged_at: datetime | None = None
    preliminary_on: date | None = None
    """The day the preliminary report was made."""
    final_on: date | None = None

    @property
    def known_on(self) -> date:
        """The day in Japan on which it became known."""
        return self.known_at.astimezone(_JAPAN).date()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left: it need not be reported, or both reports were made."""
        if self.reportable is Reportable.NO:
            return True
        return self.preliminary_on is not None and self.final_on is not None


def check_leak(leak: Leak, now: datetime) -> Leak:
    """The leak as it can be kept; knowledge cannot lie after now."""
    found: list[FieldMissing | DateInFuture] = []
    if leak.known_at > now:
        found.append(DateInFuture("known_at", leak.known_on))
    if not leak.outline.strip():
        found.append(FieldMissing("outline"))
    if leak.persons is not None and leak.persons < 1:
        found.append(FieldMissing("persons"))
    if found:
        raise Mistakes(found)
    return replace(leak, signs_unknown=leak.signs_unknown and not leak.signs)


def judge(leak: Leak, reportable: Reportable, because: str, by: UserId, at: datetime) -> Leak:
    """The leak with the judgement of legal staff, which needs its reason.

    Raises `WrongState` for "no" once a report was made.
    """
    if reportable is Reportable.NOT_JUDGED:
        raise FieldMissing("reportable")
    if not because.strip():
        raise FieldMissing("because")
    if reportable is Reportable.NO and leak.preliminary_on is not None:
        raise WrongState("leak", "reported", "judge_leak")
    return replace(
        leak,
        reportable=reportable,
        reportable_because=because.strip(),
        judged_by=by,
        judged_at=at,
    )


def reported(leak: Leak, preliminary_on: date | None, final_on: date | None, today: date) -> Leak:
    """The leak with the days on which its reports were made, in their order.

    Raises `WrongState` unless it was judged reportable.
    """
    if leak.reportable is not Reportable.YES:
        raise WrongState("leak", str(leak.reportable), "record_leak_reports")
    if final_on is not None and preliminary_on is None:
        raise FieldMissing("preliminary_on")
    earliest = leak.known_on
    for field, day in (("preliminary_on", preliminary_on), ("final_on", final_on)):
        if day is None:
            continue
        if day > today:
            raise DateInFuture(field, day)
        if day < earliest:
            raise DateTooEarly(field, day, earliest)
        earliest = day
    return replace(leak, preliminary_on=preliminary_on, final_on=final_on)
