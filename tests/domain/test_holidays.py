# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The list of national holidays equals the package it was made from, and known years."""

from __future__ import annotations

import re
import runpy
import tomllib
from datetime import date
from pathlib import Path

import holidays

ROOT = Path(__file__).parents[2]
LIST = ROOT / "resources/law/japan/2026-04-01/holidays.toml"


def listed() -> dict[date, tuple[str, str]]:
    rows = tomllib.loads(LIST.read_text(encoding="utf-8"))["holidays"]
    return {row["day"]: (row["ja"], row["en"]) for row in rows}


def test_the_list_equals_the_package_in_both_languages() -> None:
    years = range(2000, 2036)
    japanese = holidays.country_holidays("JP", years=years, language="ja")
    english = holidays.country_holidays("JP", years=years, language="en_US")
    assert listed() == {day: (japanese[day], english[day]) for day in japanese}


def test_the_script_makes_the_same_file_again() -> None:
    text = LIST.read_text(encoding="utf-8")
    script = runpy.run_path(str(ROOT / "packaging/make_holidays.py"))
    as_of = re.search(r"as_of: +(\S+)", text)
    package = re.search(r"package holidays (\S+)", text)
    assert as_of
    assert package
    assert script["render"](date.fromisoformat(as_of[1]), package[1]) == text


def test_substitute_and_sandwiched_days_of_2026_are_there() -> None:
    days = listed()
    assert days[date(2026, 5, 6)] == ("振替休日", "Substitute Holiday")
    assert days[date(2026, 9, 22)] == ("国民の休日", "National Holiday")
    assert sum(day.year == 2026 for day in days) == 18


def test_each_year_has_its_holidays() -> None:
    years = [day.year for day in listed()]
    assert all(years.count(year) >= 15 for year in range(2000, 2036))
