# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The working days of each policy version, with what was learnt after its adoption."""

from __future__ import annotations

from datetime import datetime

from inquirydesk.domain.calendar_change import CalendarChange, changed_calendar
from inquirydesk.domain.policy import Policy, PolicyId
from inquirydesk.domain.working_days import Calendar
from inquirydesk.store.database import Store


class Calendars:
    """What a desk counts days by. `refresh` after a change of the calendar was confirmed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._changes: tuple[CalendarChange, ...] = ()
        self._made: dict[tuple[PolicyId, int], Calendar] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read again which changes are confirmed."""
        with self._store.look() as look:
            found = [each for each in look.calendar_changes.all() if each.confirmed_at is not None]
        self._changes = tuple(found)
        self._made.clear()

    def of(self, policy: Policy, until: datetime | None = None) -> Calendar:
        """The calendar of that version with the changes confirmed so far, or up to an instant."""
        counting = tuple(each for each in self._changes if _by(each, until))
        key = (policy.id, len(counting))
        if key not in self._made:
            base = Calendar.of(policy.holidays, policy.closures)
            self._made[key] = changed_calendar(base, counting)
        return self._made[key]


def _by(change: CalendarChange, until: datetime | None) -> bool:
    at = change.confirmed_at
    return at is not None and (until is None or at <= until)
