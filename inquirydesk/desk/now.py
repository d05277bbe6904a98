# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The only reading of the system clock, and the day it is in Tokyo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

Now = Callable[[], datetime]
"""Answers the present instant, aware, in UTC."""

TOKYO = timezone(timedelta(hours=9), "JST")
"""Days are counted in Japan; a fixed offset, since Japan has kept no summer time since 1951."""


def system_now() -> datetime:
    """The present instant by the computer's clock, in UTC."""
    return datetime.now(UTC)


def day_in_tokyo(at: datetime) -> date:
    """The calendar day in Japan at that instant."""
    return at.astimezone(TOKYO).date()
