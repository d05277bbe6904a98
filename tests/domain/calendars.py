# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A calendar and a rule for tests: the shipped holidays, an invented company's closing days."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

from inquirydesk.domain.clock import ClockRule, ExtensionRule, Starts, Unit, Waiting
from inquirydesk.domain.sourced import LetterCode, Source, Text, Trust
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

_TEN_WORKING_DAYS = ClockRule(
    name=Text("回答の目安", "Reply by"),
    source=Source("invented", Trust.DESIGN, date(2026, 11, 30)),
    in_force_from=date(2022, 4, 1),
    days=10,
    unit=Unit.WORKING,
    count_first_day=False,
    roll_forward=False,
    starts=Starts.AT_ARRIVAL,
    waiting=Waiting.PAUSES,
    extension=ExtensionRule(60, LetterCode("L16"), told_before_due=True),
)


def a_rule(**changes: object) -> ClockRule:
    """Ten working days from arrival, waiting not counted, unless told else."""
    return replace(_TEN_WORKING_DAYS, **changes)  # type: ignore[arg-type]
