# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Days and times as screens write them: short in lists, in full on detail, always Tokyo time.

Letters have their own forms; see `domain/era.py`.
"""

from __future__ import annotations

from datetime import date, datetime

from inquirydesk.desk.now import TOKYO
from inquirydesk.domain.era import format_date
from inquirydesk.domain.sourced import Language

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAYS_JA = "月火水木金土日"


def short_day(day: date, language: Language) -> str:
    """For list cells: 12 Jun, 6/12."""
    if language is Language.JA:
        return f"{day.month}/{day.day}"
    return f"{day.day} {_MONTHS[day.month - 1]}"


def dated_day(day: date, language: Language) -> str:
    """With the year, for lists that span years: 12 Jun 2026, 2026/6/12."""
    if language is Language.JA:
        return f"{day.year}/{day.month}/{day.day}"
    return f"{short_day(day, language)} {day.year}"


def full_day(day: date, language: Language) -> str:
    """With year and day of the week: 12 June 2026 (Fri), 2026年6月12日（金）."""
    written = format_date(day, language)
    if language is Language.JA:
        return f"{written}（{_WEEKDAYS_JA[day.weekday()]}）"
    return f"{written} ({_WEEKDAYS_EN[day.weekday()]})"


def clock_time(at: datetime) -> str:
    """The time of day in Tokyo: 09:41."""
    return f"{at.astimezone(TOKYO):%H:%M}"


def short_moment(at: datetime, language: Language) -> str:
    """Day and time in Tokyo: 12 Jun 09:41, 6/12 09:41."""
    return f"{short_day(at.astimezone(TOKYO).date(), language)} {clock_time(at)}"
