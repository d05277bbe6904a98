# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The printed answer to "Why this date?": every day with its reason, in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inquirydesk.domain.clock import (
    Arrived,
    ClockEvent,
    DayReason,
    PauseClosed,
    PauseOpened,
    RulerDay,
    Unit,
    due_date,
)
from inquirydesk.domain.sourced import Language, Trust
from inquirydesk.letters.day_ruler import Ruler, reason_of, ruler_sheet, source_of
from inquirydesk.letters.reading import text_of
from tests.domain.calendars import TOKYO, a_rule
from tests.letters.samples import the_fonts

ON = date(2026, 6, 25)
THIRTY = a_rule(days=30, unit=Unit.CALENDAR, roll_forward=True)
STORY: tuple[ClockEvent, ...] = (
    Arrived(date(2026, 6, 12)),
    PauseOpened(date(2026, 6, 16), "26-0001-2"),
    PauseClosed(date(2026, 6, 24), "E-2"),
)


def sheet(language: Language, *rulers: Ruler) -> list[str]:
    pdf = ruler_sheet("26-0001", rulers, language, the_fonts(), ON, practice=False)
    return list(text_of(pdf))


def ruler(**changes: object) -> Ruler:
    rule = replace(THIRTY, **changes)  # type: ignore[arg-type]
    return Ruler(rule, due_date(rule, TOKYO, STORY, ON))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            Language.JA,
            [
                "期限の計算",
                "令和8年6月12日（金） 初日（数えない）（民法第140条）",
                "令和8年6月17日（水） 請求者の回答を待つ間（数えない）",
                "30日目／30日",
                "法務の確認待ち",
            ],
        ),
        (
            Language.EN,
            [
                "How the days are counted",
                "12 June 2026 (Fri) First day, not counted (Civil Code 140)",
                "17 June 2026 (Wed) Waiting for the requester, not counted",
                "Day 30 of 30",
                "to be confirmed by legal",
            ],
        ),
    ],
)
def test_the_sheet_tells_the_reason_of_each_day(language: Language, words: list[str]) -> None:
    text = " ".join(" ".join(sheet(language, ruler())).split())
    for each in words:
        assert each in text


def test_every_period_and_every_day_is_on_the_sheets() -> None:
    rulers = [ruler(), ruler(days=60)]
    text = "\n".join(sheet(Language.EN, *rulers))
    assert text.count("First day") == 2
    assert text.count("Day 30 of") == 2
    assert "1 / 3" in text.replace("　", " ") or "1 / 4" in text.replace("　", " ")


def test_a_rule_of_another_country_does_not_cite_the_civil_code_of_japan() -> None:
    abroad = replace(THIRTY, jurisdiction="eu_gdpr.reply")
    first = RulerDay(date(2026, 6, 12), DayReason.FIRST_DAY)
    assert "Civil Code" in reason_of(first, THIRTY).en
    assert "Civil Code" not in reason_of(first, abroad).en
    assert "民法" not in reason_of(first, abroad).ja


def test_the_last_line_says_why_the_date_moved() -> None:
    rolled = ruler(days=20).due.ruler[-1]
    marine = due_date(THIRTY, TOKYO, [Arrived(date(2026, 6, 20))], ON).ruler[-1]
    assert rolled.reason is DayReason.COUNTED
    assert reason_of(marine, THIRTY).en == (
        "Moved here, as the last day was Marine Day (Civil Code 142)"
    )
    waited = replace(marine, because=DayReason.PAUSED)
    assert "awaited" in reason_of(waited, THIRTY).en


def test_a_confirmed_source_says_so() -> None:
    verified = replace(THIRTY, source=replace(THIRTY.source, trust=Trust.VERIFIED))
    assert source_of(verified, Language.EN).endswith("read in its source.")
    assert "2022" in source_of(verified, Language.EN)
    assert source_of(verified, Language.JA).endswith("出典を確認済み。")
