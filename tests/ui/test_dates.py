# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Days and times as people at the desk read them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dates import clock_time, dated_day, full_day, short_day, short_moment

DAY = date(2026, 7, 12)


def test_days_are_short_in_lists_and_full_on_detail() -> None:
    assert short_day(DAY, Language.EN) == "12 Jul"
    assert short_day(DAY, Language.JA) == "7/12"
    assert dated_day(DAY, Language.EN) == "12 Jul 2026"
    assert dated_day(DAY, Language.JA) == "2026/7/12"
    assert full_day(DAY, Language.EN) == "12 July 2026 (Sun)"
    assert full_day(DAY, Language.JA) == "2026年7月12日（日）"


def test_times_are_those_of_tokyo_wherever_the_computer_is() -> None:
    late = datetime(2026, 7, 12, 15, 11, tzinfo=UTC)
    assert clock_time(late) == "00:11"
    assert short_moment(late, Language.EN) == "13 Jul 00:11"
