# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What becomes of a day of the calendar, and how a change of it stands, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inquirydesk.desk.holidays import ProposedChange
from inquirydesk.domain.calendar_change import ChangedDay, DayChange
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dates import full_day
from inquirydesk.ui.theme import Kind
from inquirydesk.ui.widgets.chip import ChipLook

translate = QCoreApplication.translate


def day_change_text(becomes: DayChange) -> str:
    """Holiday, no holiday after all, closing day, worked although closed."""
    match becomes:
        case DayChange.HOLIDAY:
            return translate("CalendarWording", "Holiday")
        case DayChange.NO_HOLIDAY:
            return translate("CalendarWording", "No holiday after all")
        case DayChange.CLOSED:
            return translate("CalendarWording", "Closing day")
        case DayChange.OPEN:
            return translate("CalendarWording", "Worked although closed")


def changed_day_text(changed: ChangedDay, language: Language) -> str:
    """A day with what becomes of it and its name."""
    words = f"{full_day(changed.day, language)}   {day_change_text(changed.becomes)}"
    name = changed.name.in_(language)
    return f"{words}   {name}" if name else words


def change_state(proposed: ProposedChange) -> ChipLook:
    """Whether a change waits, counts or was given up."""
    change = proposed.change
    if change.confirmed_at is not None:
        return ChipLook(translate("CalendarWording", "Confirmed"), Kind.GOOD, "check")
    if change.dropped_at is not None:
        return ChipLook(translate("CalendarWording", "Given up"), Kind.NEUTRAL, "x")
    return ChipLook(translate("CalendarWording", "Waits for a second person"), Kind.SECOND, "users")
