# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A calendar for tests: the shipped holidays and an invented company's closing days."""

from __future__ import annotations

import tomllib
from pathlib import Path

from inquirydesk.domain.sourced import Text
from inquirydesk.domain.working_days import Calendar, Closure, Holiday

_LIST = Path(__file__).parents[2] / "resources/law/japan/2026-04-01/holidays.toml"
_ROWS = tomllib.loads(_LIST.read_text(encoding="utf-8"))["holidays"]

NEW_YEAR = Text("年末年始休業", "New Year closing")

TOKYO = Calendar.of(
    [Holiday(row["day"], Text(row["ja"], row["en"])) for row in _ROWS],
    [
        Closure(NEW_YEAR, "12-29", "01-03"),
        Closure(Text("夏季休業", "Summer closing"), "2026-08-12", "2026-08-14"),
    ],
)
