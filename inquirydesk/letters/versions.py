# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether the Japanese and the English version of a letter say the same: items, grounds, figures.

Both texts are read as a reader would: dates by era or western year, 33条2項1号 or Article 33,
paragraph 2, item (i), yen, and every other number that stands in them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import zip_longest

from inquirydesk.domain import era
from inquirydesk.domain.letter import Annex, Item, Letter
from inquirydesk.domain.sourced import Language

Figures = dict[str, Counter[str]]
"""What a text names, by kind: dates, months, grounds, amounts, numbers."""

_ERAS = "|".join(each.name for each in era.ERAS)
_YEAR = rf"(?:(?:{_ERAS})(?:\d{{1,2}}|元)|\d{{4}})"
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = "|".join(_MONTHS)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_IN_WORDS = {
    "each": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip

_NUMBER = re.compile(r"\d+(?:,\d{3})*")
_TIME = re.compile(r"\b(\d{1,2}):(\d{2})\b")
_WORD = re.compile(rf"\b(?:{'|'.join(_IN_WORDS)})\b", re.IGNORECASE)
_SAME_ARTICLE = re.compile(r"(第\d+条(?:の\d+)?)([^条]*?)同条")
_GROUND_JA = re.compile(r"第(\d+)条((?:の\d+)?)((?:[・、]?第\d+[項号])*)")
_GROUND_PART_JA = re.compile(r"第(\d+)([項号])")
_GROUND_EN = re.compile(
    r"\bArticles? (\d+(?:-\d+)?(?:(?:, | and | or )\d+(?! yen))*)"
    r"(?:, paragraphs? (\d+(?:(?:, | and )\d+)*))?"
    r"(?:, items? (\([ivx]+\)(?:(?:, | and )\([ivx]+\))*))?"
    r"(?:,? as applied by paragraph (\d+))?"
)


def differences(ja: Letter, en: Letter) -> tuple[str, ...]:
    """Where two versions of one letter do not hold the same items, grounds, dates and figures.

    Each difference names its place and what stands in either version; none if they agree.
    """
    return tuple(_differences(ja, en))


def _differences(ja: Letter, en: Letter) -> Iterator[str]:
    for what, ours, theirs in (
        ("date", ja.dated_on, en.dated_on),
        ("reference", ja.reference, en.reference),
        ("postal code", ja.addressee.postal_code, en.addressee.postal_code),
        ("addressees", len(ja.addressee.names), len(en.addressee.names)),
        ("items", [item.key for item in ja.items], [item.key for item in en.items]),
        ("annexes", len(ja.annexes), len(en.annexes)),
        ("enclosures", len(ja.enclosures), len(en.enclosures)),
    ):
        if ours != theirs:
            yield f"{what}: {ours} / {theirs}"
    for what, our_text, their_text in (
        ("title", f"{ja.title}\n{ja.subtitle}", f"{en.title}\n{en.subtitle}"),
        ("opening", "\n".join(ja.opening), "\n".join(filter(_not_greeting, en.opening))),
        ("closing", "\n".join(ja.closing), "\n".join(en.closing)),
    ):
        yield from _unlike(what, our_text, their_text)
    for number, (item, other) in enumerate(zip(ja.items, en.items, strict=False), 1):
        place = f"item {number}"
        if _shape(item) != _shape(other):
            yield f"{place}: {_shape(item)} / {_shape(other)}"
        yield from _unlike(place, _text_of(item), _text_of(other))
    for number, (annex, other_annex) in enumerate(zip(ja.annexes, en.annexes, strict=False), 1):
        yield from _unlike_annexes(f"annex {number}", annex, other_annex)


def _not_greeting(line: str) -> bool:
    """Whether an English line is no greeting; Japanese letters have none."""
    return not line.startswith("Dear ")


def _unlike(place: str, ja: str, en: str) -> Iterator[str]:
    ours, theirs = figures_in(ja, Language.JA), figures_in(en, Language.EN)
    in_words = Counter(str(_IN_WORDS[word.lower()]) for word in _WORD.findall(en))
    for kind in ours:
        only_ja, only_en = ours[kind] - theirs[kind], theirs[kind] - ours[kind]
        if kind == "numbers":
            only_ja -= in_words
        if only_ja or only_en:
            yield f"{place}, {kind}: {_listed(only_ja)} / {_listed(only_en)}"


def _unlike_annexes(place: str, ja: Annex, en: Annex) -> Iterator[str]:
    for number, (group, other) in enumerate(zip_longest(ja.groups, en.groups), 1):
        if group is None or other is None or len(group.rows) != len(other.rows):
            yield f"{place}, record {number}: not the same rows"
            continue
        texts = [
            "\n".join([each.heading, *(value for _, value in each.rows)]) for each in (group, other)
        ]
        yield from _unlike(f"{place}, record {number}", *texts)


def _listed(found: Counter[str]) -> str:
    return ", ".join(sorted(found.elements())) or "-"


def _shape(item: Item) -> tuple[bool, bool, tuple[int, ...]]:
    rows = tuple(len(row) for row in item.table.rows) if item.table else ()
    return item.strong, bool(item.section), rows


def _text_of(item: Item) -> str:
    cells = [cell for row in item.table.rows for cell in row] if item.table else []
    return "\n".join([item.section, item.heading, *item.lines, *cells])


def figures_in(text: str, language: Language) -> Figures:
    """Every date, month, ground, amount and other number of a text, written alike in both."""
    rest = unicodedata.normalize("NFKC", text)
    found: Figures = {}

    def take(
        kind: str, pattern: re.Pattern[str], read: Callable[[re.Match[str]], list[str]]
    ) -> None:
        nonlocal rest
        found.setdefault(kind, Counter()).update(
            each for match in pattern.finditer(rest) for each in read(match)
        )
        rest = pattern.sub(" ", rest)

    if language is Language.JA:
        rest = _SAME_ARTICLE.sub(r"\1\2\1", rest)
        take("dates", re.compile(rf"({_YEAR})年(\d{{1,2}})月(\d{{1,2}})日"), _date_ja)
        take("months", re.compile(rf"({_YEAR})年(\d{{1,2}})月"), _month_ja)
        take("grounds", _GROUND_JA, _grounds_ja)
        take("amounts", re.compile(r"([\d,]+)円"), _amount)
        take("numbers", re.compile(rf"(?:{_ERAS})(?:\d{{1,2}}|元)年"), _year_ja)
    else:
        take("dates", re.compile(rf"\b(\d{{1,2}}) ({_MONTH}) (\d{{4}})\b"), _date_en)
        take("months", re.compile(rf"\b({_MONTH}) (\d{{4}})\b"), _month_en)
        take("grounds", _GROUND_EN, _grounds_en)
        take("amounts", re.compile(r"([\d,]+) yen\b"), _amount)
        take("numbers", _TIME, _time)
    take("numbers", _NUMBER, lambda match: [match[0].replace(",", "")])
    return found


def _date_ja(match: re.Match[str]) -> list[str]:
    return [f"{_year(match[1])}-{int(match[2]):02}-{int(match[3]):02}"]


def _year(text: str) -> int:
    """The western year of 令和8, 令和元 or 2026."""
    if text.isdigit():
        return int(text)
    named = next(each for each in era.ERAS if text.startswith(each.name))
    of_era = text.removeprefix(named.name)
    return named.first_on.year - 1 + (1 if of_era == "元" else int(of_era))


def _month_ja(match: re.Match[str]) -> list[str]:
    return [f"{_year(match[1])}-{int(match[2]):02}"]


def _year_ja(match: re.Match[str]) -> list[str]:
    return [str(_year(match[0].removesuffix("年")))]


def _date_en(match: re.Match[str]) -> list[str]:
    return [f"{match[3]}-{_MONTHS.index(match[2]) + 1:02}-{int(match[1]):02}"]


def _month_en(match: re.Match[str]) -> list[str]:
    return [f"{match[2]}-{_MONTHS.index(match[1]) + 1:02}"]


def _time(match: re.Match[str]) -> list[str]:
    return [match[1]] if match[2] == "00" else [match[1], match[2]]


def _amount(match: re.Match[str]) -> list[str]:
    return [match[1].replace(",", "")]


def _grounds_ja(match: re.Match[str]) -> list[str]:
    article = match[1] + match[2].replace("の", "-")
    found: list[str] = []
    paragraph = article
    for number, unit in _GROUND_PART_JA.findall(match[3]):
        if unit == "項":
            paragraph = f"{article}({number})"
            found.append(paragraph)
        else:
            if found and found[-1] == paragraph:
                found.pop()
            found.append(f"{paragraph}({_ROMAN[int(number) - 1]})")
    return found or [article]


def _grounds_en(match: re.Match[str]) -> list[str]:
    *before, article = re.findall(r"\d+(?:-\d+)?", match[1])
    *others, paragraph = re.findall(r"\d+", match[2]) if match[2] else [""]
    last = f"{article}({paragraph})" if paragraph else article
    items = [f"{last}{item}" for item in re.findall(r"\([ivx]+\)", match[3] or "")]
    applied = [f"{article}({match[4]})"] if match[4] else []
    return [*before, *(f"{article}({each})" for each in others), *(items or [last]), *applied]
