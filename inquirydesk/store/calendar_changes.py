# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Changes of the calendar: days found late to be worked, or not."""

from __future__ import annotations

from sqlalchemy.orm import Session

from inquirydesk.domain.calendar_change import CalendarChange, CalendarChangeId
from inquirydesk.store.aggregates import Aggregate

CALENDAR_CHANGES = Aggregate(CalendarChange, "calendar_changes", owner="calendar_change_id")


class CalendarChanges:
    """All changes of the calendar, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, change: CalendarChange) -> CalendarChange:
        """The proposal with the id the store gave."""
        return CALENDAR_CHANGES.add(self._session, change)

    def get(self, change_id: CalendarChangeId, version: int | None = None) -> CalendarChange:
        """That change; raises NotFound or StaleSave."""
        return CALENDAR_CHANGES.get(self._session, change_id, version)

    def save(self, change: CalendarChange) -> CalendarChange:
        """The change at its next version; raises StaleSave."""
        return CALENDAR_CHANGES.save(self._session, change)

    def all(self) -> tuple[CalendarChange, ...]:
        """Every change, in the order of proposal."""
        return CALENDAR_CHANGES.find(self._session)
