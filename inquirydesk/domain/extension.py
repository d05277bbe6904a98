# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""More time for a reply: asked for with a reason, counted only once the requester was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from inquirydesk.domain.clock import ClockRule, Extended
from inquirydesk.domain.errors import (
    ExtensionNotAllowed,
    ExtensionTooLate,
    ExtensionTooLong,
    ExtensionWaits,
)
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Text


@dataclass(frozen=True, slots=True)
class Extension:
    """A longer time for the reply to one line; it counts from the posting of its notice."""

    days: int
    """How many more, in the unit of the line's clock."""
    because: Text
    """The reason, as the notice gives it."""
    asked_by: UserId
    asked_at: datetime
    letter: LetterId
    """The notice."""
    line: int = 0
    """Number of the line; 0: every line of the case."""
    told_on: date | None = None
    """The day the notice was posted."""
    late: bool = False
    """The notice was posted after the old due date, where the policy forbids that: no effect."""

    @property
    def counts(self) -> bool:
        """Whether the due date has moved."""
        return self.told_on is not None and not self.late

    def holds(self, line: int) -> bool:
        """Whether it is an extension for that line."""
        return self.line in (0, line)


def check_extension(
    rule: ClockRule, before: Sequence[Extension], days: int, due_on: date | None, on: date
) -> None:
    """Raise unless the reply can be given so many more days on the day `on`.

    `before` are the extensions of the line so far, `due_on` its due date. Raises
    `ExtensionNotAllowed`, `ExtensionWaits` while a notice is not posted, `ExtensionTooLong` with
    what is left, `ExtensionTooLate` once the old date has passed.
    """
    if rule.extension is None:
        raise ExtensionNotAllowed
    if any(each.told_on is None for each in before):
        raise ExtensionWaits
    left = rule.extension.limit - sum(each.days for each in before if each.counts)
    if not 1 <= days <= left:
        raise ExtensionTooLong("days", days, left)
    if _too_late(rule, due_on, on):
        raise ExtensionTooLate(due_on or on)


def told(
    extensions: Sequence[Extension],
    letter: LetterId,
    on: date,
    rule: ClockRule,
    due_on: date | None,
) -> tuple[Extension, ...]:
    """The extensions once the notice `letter` was posted on that day.

    `due_on` is the date due until then. Posted after it, where the policy wants the notice before,
    the extension stays on record and moves nothing.
    """
    late = _too_late(rule, due_on, on)
    return tuple(
        replace(each, told_on=on, late=late) if each.letter == letter else each
        for each in extensions
    )


def without_notice(extensions: Sequence[Extension], letter: LetterId) -> tuple[Extension, ...]:
    """The extensions once the draft of a notice was discarded: what it told of is not asked for."""
    return tuple(e for e in extensions if e.letter != letter or e.told_on is not None)


def extension_events(extensions: Sequence[Extension], line: int) -> tuple[Extended, ...]:
    """What the clock of that line counts of them."""
    return tuple(
        Extended(each.told_on, each.days)
        for each in extensions
        if each.holds(line) and each.counts and each.told_on is not None
    )


def _too_late(rule: ClockRule, due_on: date | None, on: date) -> bool:
    before_due = rule.extension is not None and rule.extension.told_before_due
    return before_due and due_on is not None and due_on < on
