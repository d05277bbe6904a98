# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Dates as people in Japan write them: eras and western years, read and written."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from inquirydesk.domain.errors import DateNotReadable, NoSuchDay, OutsideEra, YearZero
from inquirydesk.domain.sourced import Language


@dataclass(frozen=True, slots=True)
class Era:
    """An era and the days it lasted; `last_on` is None for the present one."""

    letter: str
    name: str
    first_on: date
    last_on: date | None

    def covers(self, day: date) -> bool:
        """Whether the day lies in this era."""
        return self.first_on <= day and (self.last_on is None or day <= self.last_on)


_STARTS = (
    ("M", "明治", date(1868, 1, 25)),
    ("T", "大正", date(1912, 7, 30)),
    ("S", "昭和", date(1926, 12, 25)),
    ("H", "平成", date(1989, 1, 8)),
    ("R", "令和", date(2019, 5, 1)),
)

ERAS = tuple(
    Era(letter, name, first_on, following and following[2] - timedelta(days=1))
    for (letter, name, first_on), following in zip(_STARTS, (*_STARTS[1:], None), strict=True)
)
"""Oldest first. Until the end of 1872 Japan counted days by another calendar; nobody who could
write to the desk was born then, so those first years of Meiji are read as if by ours."""


class DateStyle(StrEnum):
    """How a date is written in Japanese; English always uses the western year."""

    WESTERN = "western"
    WAREKI = "wareki"


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_KANJI_FORM = re.compile(r"(.+)年(\d{1,2})月(\d{1,2})日")
_PLAIN_FORM = re.compile(
    rf"(?:(?P<era>[{''.join(era.letter for era in ERAS)}]|{'|'.join(era.name for era in ERAS)})"
    r"(?P<year_of_era>\d{1,2}|元)|(?P<year>\d{4}))"
    r"(?P<separator>[-/.])(?P<month>\d{1,2})(?P=separator)(?P<day>\d{1,2})"
)


def read_date(text: str, *, field: str = "") -> date:
    """The day meant by 1986-04-09, 1986/4/9, 1986年4月9日, S61/4/9, S61.4.9 or 昭和61年4月9日.

    Width of digits, spaces and case of the era's letter do not matter. Raises DateNotReadable,
    NoSuchDay, YearZero or OutsideEra, for the field named.
    """
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).upper()
    found = _PLAIN_FORM.fullmatch(_KANJI_FORM.sub(r"\1/\2/\3", plain))
    if found is None:
        raise DateNotReadable(field)
    era = next((each for each in ERAS if found["era"] in {each.letter, each.name}), None)
    year_text = found["year_of_era"] or found["year"]
    year = 1 if year_text == "元" else int(year_text)
    if year == 0:
        raise YearZero(field, era.name if era else None)
    if era:
        year += era.first_on.year - 1
    month, day_of_month = int(found["month"]), int(found["day"])
    try:
        day = date(year, month, day_of_month)
    except ValueError:
        raise NoSuchDay(field, year, month, day_of_month) from None
    if era and not era.covers(day):
        raise OutsideEra(field, era.name, era.first_on, era.last_on)
    return day


def to_wareki(day: date) -> str:
    """The day by era, 令和8年6月16日; the first year of an era is 元年.

    Raises OutsideEra for a day before Meiji.
    """
    era = next((each for each in ERAS if each.covers(day)), None)
    if era is None:
        raise OutsideEra("", ERAS[0].name, ERAS[0].first_on, ERAS[0].last_on)
    year = day.year - era.first_on.year + 1
    return f"{era.name}{'元' if year == 1 else year}年{day.month}月{day.day}日"


def format_date(day: date, language: Language, style: DateStyle = DateStyle.WESTERN) -> str:
    """The day in full: 16 June 2026, 2026年6月16日 or 令和8年6月16日."""
    if language is Language.EN:
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    if style is DateStyle.WAREKI:
        return to_wareki(day)
    return f"{day.year}年{day.month}月{day.day}日"
