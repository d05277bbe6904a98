# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A letter text and the facts of a case become a `Letter`; a gap is an error with a name.

The texts come from policy files and are not trusted: they may print, choose and repeat, nothing
else. The facts come from outside and are only text: what stands in a name is never read as a
placeholder or as markup.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import cast

from jinja2 import StrictUndefined, Template, TemplateError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from inquirydesk.domain.errors import LetterBlocked, PlaceholderEmpty, SettingNotSet
from inquirydesk.domain.letter import Addressee, Annex, AnnexGroup, Issuer, Item, Letter, Table
from inquirydesk.domain.letter_text import LetterText, LetterWords
from inquirydesk.domain.placeholders import (
    PLACEHOLDERS,
    Fact,
    Kind,
    Words,
    fits,
    is_known,
    sample_facts,
)
from inquirydesk.domain.policy import Company
from inquirydesk.domain.sourced import Language
from inquirydesk.letters import wording

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.If,
    nodes.For,
    nodes.Not,
    nodes.And,
    nodes.Or,
)
_LOOP_WORDS = frozenset({"index", "first", "last"})

SAMPLE_ADDRESS = {
    Language.JA: ("新川県水沢市北区みどり丘3丁目2番17号", "サンハイツ305"),
    Language.EN: ("305 Sun Heights", "3-2-17 Midorigaoka, Kita-ku", "Mizusawa-shi, Niikawa"),
}
SAMPLE_ANNEX = {
    Language.JA: Annex(
        "開示する保有個人データ",
        (
            AnnexGroup(
                "1　修理受付記録（令和7年）",
                (
                    ("受付日", "令和7年9月2日"),
                    ("受付店", "星見サービス窓口"),
                    ("製品", "腕時計　型式HW-210"),
                    ("症状", "時刻の遅れ"),
                    ("処置", "電池交換、防水検査"),
                    ("料金", "6,600円（税込）"),
                    ("連絡先", "090-0000-4437"),
                ),
            ),
        ),
    ),
    Language.EN: Annex(
        "data disclosed",
        (
            AnnexGroup(
                "1  Repair record (2025)",
                (
                    ("Received", "2 September 2025"),
                    ("Taken in by", "Hoshimi service counter"),
                    ("Product", "Wristwatch, model HW-210"),
                    ("Fault", "Runs slow"),
                    ("Work done", "Battery change, water resistance test"),
                    ("Price", "6,600 yen (tax included)"),
                    ("Contact", "090-0000-4437"),
                ),
            ),
        ),
    ),
}


class TextNotAllowed(ValueError):
    """A letter text does more than print placeholders, choose and repeat."""


@dataclass(frozen=True, slots=True)
class LetterHead:
    """What stands around the words of a letter: numbers, date, who writes to whom."""

    number: str
    """As printed (`wording.document_number`)."""
    reference: str
    dated_on: date
    addressee: Addressee
    issuer: Issuer
    qr: str = ""


class _Gap:
    """A fact that is not known: it may be asked about, but printing it leaves a hole."""

    def __init__(self, filling: _Filling, name: str) -> None:
        self._filling = filling
        self._name = name

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __str__(self) -> str:
        self._filling.gaps[self._name] = None
        return wording.gap_text(PLACEHOLDERS[self._name].meaning, self._filling.language)


class _UnsetFlag(_Gap):
    """A choice nobody has made: already asking about it is a hole."""

    def __bool__(self) -> bool:
        str(self)
        return False


class _Filling:
    """One filling of a letter text in one language; it remembers what was missing."""

    def __init__(self, language: Language, facts: Mapping[str, Fact]) -> None:
        self.language = language
        self.facts = facts
        self.gaps: dict[str, None] = {}
        self._values = {name: self._value(name) for name in PLACEHOLDERS}

    def _value(self, name: str) -> object:
        kind, fact = PLACEHOLDERS[name].kind, self.facts.get(name)
        if not fits(kind, fact):
            raise TypeError(f"{name} is not of kind {kind}")
        if not is_known(fact):
            return _UnsetFlag(self, name) if kind is Kind.FLAG else _Gap(self, name)
        match kind:
            case Kind.DATE:
                return wording.date_text(cast("date", fact), self.language)
            case Kind.AMOUNT:
                return wording.amount_text(cast("int", fact), self.language)
            case Kind.COUNT:
                return str(fact)
            case Kind.TEXT:
                return wording.in_language(cast("Words", fact), self.language)
            case Kind.LIST:
                entries = cast("Sequence[Words]", fact)
                return [wording.in_language(entry, self.language) for entry in entries]
            case Kind.FLAG | Kind.TABLE:
                return fact

    def has(self, name: str) -> bool:
        """Whether the fact is known and not a plain no."""
        fact = self.facts.get(name)
        return is_known(fact) and fact is not False

    def text(self, source: str) -> str:
        """The source with its placeholders filled."""
        try:
            return _template(source).render(self._values)
        except TemplateError as error:
            raise TextNotAllowed(str(error)) from error

    def lines(self, source: str) -> tuple[str, ...]:
        """The lines of the filled source; blank ones drop."""
        return tuple(line.rstrip() for line in self.text(source).splitlines() if line.strip())

    def paragraphs(self, sources: Sequence[str]) -> tuple[str, ...]:
        """All lines of several sources."""
        return tuple(line for source in sources for line in self.lines(source))

    def table(self, name: str) -> Table | None:
        """The rows of a placeholder of kind table under its heads; None if it is a gap."""
        rows = self._values[name]
        if isinstance(rows, _Gap):
            str(rows)
            return None
        columns = PLACEHOLDERS[name].columns
        return Table(
            tuple(column.head.in_(self.language) for column in columns),
            tuple(
                tuple(wording.in_language(cell, self.language) for cell in row)
                for row in cast("Sequence[Sequence[Words]]", rows)
            ),
            tuple(column.share for column in columns),
        )


def fill_text(source: str, language: Language, facts: Mapping[str, Fact]) -> str:
    """One text with its placeholders filled; what is not known stands as a gap in brackets."""
    return _Filling(language, facts).text(source)


def compose(
    text: LetterText,
    language: Language,
    facts: Mapping[str, Fact],
    head: LetterHead,
    *,
    left_out: Collection[str] | None = None,
    annexes: tuple[Annex, ...] = (),
    enclosures: tuple[str, ...] = (),
    label: bool = False,
    draft: bool = False,
    practice: bool = False,
) -> Letter:
    """The letter in one language.

    `left_out` holds the keys of optional items that are not ticked; None takes the ticks of the
    letter text. `label` says that the address goes on a label. A draft prints each missing fact in
    brackets and lists it in `Letter.gaps`.

    Raises `LetterBlocked` with a `PlaceholderEmpty` for each gap unless it is a draft, and
    `TextNotAllowed` for a letter text that uses more than it may.
    """
    words = text.words(language)
    if left_out is None:
        left_out = {item.key for item in words.items if item.optional and not item.ticked}
    filling = _Filling(language, facts)
    letter = Letter(
        code=text.code,
        language=language,
        number=head.number,
        reference=head.reference,
        dated_on=head.dated_on,
        addressee=head.addressee,
        issuer=head.issuer,
        title=filling.text(words.title),
        subtitle=filling.text(words.subtitle),
        opening=filling.paragraphs(words.opening),
        items=tuple(_items(words, filling, left_out)),
        closing=filling.paragraphs(words.closing),
        note=filling.text(words.note),
        contact=wording.contact_lines(head.issuer, head.reference, language),
        qr=head.qr,
        annexes=annexes,
        enclosures=enclosures,
        label=label,
        draft=draft,
        gaps=tuple(filling.gaps),
        practice=practice,
    )
    if filling.gaps and not draft:
        raise LetterBlocked([PlaceholderEmpty(name) for name in filling.gaps])
    return letter


def _items(words: LetterWords, filling: _Filling, left_out: Collection[str]) -> Iterator[Item]:
    for item in words.items:
        if item.optional and item.key in left_out:
            continue
        if item.when and not filling.has(item.when):
            continue
        lines = filling.lines(item.text)
        table = filling.table(item.table) if item.table else None
        if lines or table:
            yield Item(filling.text(item.heading), lines, table, item.strong)


def issuer_of(company: Company, language: Language, *, draft: bool = False) -> Issuer:
    """Who signs, from the policy's company.

    Raises `LetterBlocked` with a `SettingNotSet` for each value nobody has set; a draft prints
    the setting's name in brackets instead.
    """
    needed = {
        "postal_code": company.postal_code,
        "address": company.address,
        "officer_title": company.officer_title,
        "officer_name": company.officer_name,
        "phone": company.phone,
        "hours": company.hours,
    }
    unset = [name for name, value in needed.items() if not value]
    if unset and not draft:
        raise LetterBlocked([SettingNotSet(f"company.{name}") for name in unset])
    shown = {
        name: wording.in_language(value or f"[{name}]", language) for name, value in needed.items()
    }
    return Issuer(
        company=company.name.in_(language),
        desk=company.desk_name.in_(language),
        seal=(company.seal or "") if language is Language.JA else "",
        **shown,
    )


def compose_sample(
    text: LetterText, language: Language, company: Company, *, unknown: Collection[str] = ()
) -> Letter:
    """The letter text filled with invented facts except those `unknown`, marked as a draft."""
    facts = sample_facts() | {
        "company": company.name,
        "desk": company.desk_name,
        **dict.fromkeys(unknown),
    }
    addressee = Addressee(
        name=wording.in_language(cast("Words", facts["requester"]), language),
        honorific="様" if language is Language.JA else "",
        postal_code="950-0000",
        address=SAMPLE_ADDRESS[language],
    )
    head = LetterHead(
        number=wording.document_number("26-0131-1", language, company.document_prefix or ""),
        reference="26-0131",
        dated_on=date(2026, 6, 16),
        addressee=addressee,
        issuer=issuer_of(company, language, draft=True),
    )
    return compose(
        text,
        language,
        facts,
        head,
        annexes=(SAMPLE_ANNEX[language],) if text.annex else (),
        enclosures=(wording.FORM_NAME.in_(language),) if text.encloses_form else (),
        draft=True,
        practice=True,
    )


def differences(ja: Letter, en: Letter) -> tuple[str, ...]:
    """Where two versions of one letter do not hold the same items, figures and dates."""
    found = []
    if len(ja.items) != len(en.items):
        found.append(f"items: {len(ja.items)} / {len(en.items)}")
    for number, (ours, theirs) in enumerate(zip(ja.items, en.items, strict=False), 1):
        if _shape(ours) != _shape(theirs):
            found.append(f"item {number}: {_shape(ours)} / {_shape(theirs)}")
    for name, figures in (("dates", wording.dates_in), ("amounts", wording.amounts_in)):
        our_figures = figures(_all_text(ja), Language.JA)
        their_figures = figures(_all_text(en), Language.EN)
        if our_figures != their_figures:
            found.append(f"{name}: {sorted(our_figures)} / {sorted(their_figures)}")
    if ja.dated_on != en.dated_on or ja.reference != en.reference:
        found.append("date or reference")
    return tuple(found)


def _shape(item: Item) -> tuple[bool, int]:
    return item.strong, len(item.table.rows) if item.table else 0


def _all_text(letter: Letter) -> str:
    parts = [*letter.opening, *letter.closing]
    for item in letter.items:
        parts.extend(item.lines)
        if item.table:
            parts.extend(cell for row in item.table.rows for cell in row)
    return "\n".join(parts)


def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,  # nothing here becomes markup: letters draw plain text
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.clear()
    environment.filters.clear()
    return environment


_ENVIRONMENT = _environment()


@lru_cache(maxsize=512)
def _template(source: str) -> Template:
    tree = _ENVIRONMENT.parse(source)
    for node in tree.find_all(nodes.Node):
        if not (isinstance(node, _ALLOWED) or _is_loop_word(node)):
            raise TextNotAllowed(f"{type(node).__name__} in {source!r}")
    return _ENVIRONMENT.from_string(tree)


def _is_loop_word(node: nodes.Node) -> bool:
    return (
        isinstance(node, nodes.Getattr)
        and isinstance(node.node, nodes.Name)
        and node.node.name == "loop"
        and node.attr in _LOOP_WORDS
    )
