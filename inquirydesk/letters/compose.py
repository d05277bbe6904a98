# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Letter texts and the facts of a case become a `Letter`; a gap is an error with a name."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from inquirydesk.domain.era import DateStyle
from inquirydesk.domain.errors import LetterBlocked, PlaceholderEmpty, SettingNotSet
from inquirydesk.domain.letter import Addressee, Annex, Issuer, Item, Letter
from inquirydesk.domain.letter_text import (
    AddresseeForm,
    CombinedText,
    LetterItem,
    LetterText,
    LetterWords,
)
from inquirydesk.domain.placeholders import Fact
from inquirydesk.domain.policy import Company
from inquirydesk.domain.sourced import Language
from inquirydesk.letters import wording
from inquirydesk.letters.filling import Filling


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


@dataclass(frozen=True, slots=True)
class Part:
    """The answer to one line: its letter text, the facts of that line, and its annexes."""

    text: LetterText
    facts: Mapping[str, Fact]
    annexes: tuple[Annex, ...] = ()


@dataclass(frozen=True, slots=True)
class _Body:
    """The words of one part as they were filled; `items` beside the letter text's own."""

    words: LetterWords
    filling: Filling
    items: tuple[tuple[LetterItem, Item], ...]


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
    body = _body(Part(text, facts, annexes), language, left_out, 1, text.dates)
    words, filling = body.words, body.filling
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
        items=tuple(item for _, item in body.items),
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
        dates=text.dates,
    )
    return _whole(letter)


def compose_combined(
    combined: CombinedText,
    parts: Sequence[Part],
    language: Language,
    head: LetterHead,
    *,
    left_out: Collection[str] | None = None,
    enclosures: tuple[str, ...] = (),
    label: bool = False,
    draft: bool = False,
    practice: bool = False,
) -> Letter:
    """One letter that answers several lines, each in a part of its own under its heading.

    Items and annexes are numbered through. What is shared and reads the same in every part that
    says it stands once at the end; otherwise each part keeps its own. The facts of the first part
    fill title and opening. `left_out` counts for every part. Raises as `compose` does.
    """
    dates = parts[0].text.dates
    words = combined.words(language)
    bodies = []
    annex = 1
    for part in parts:
        bodies.append(_body(part, language, left_out, annex, dates))
        annex += len(part.annexes)
    shared = _said_once(bodies)
    items: list[Item] = []
    for number, body in enumerate(bodies, 1):
        heading = wording.with_subtitle(
            body.filling.text(words.part), body.filling.text(body.words.subtitle), language
        )
        own = [item for text, item in body.items if text.key not in shared]
        items += _headed(own, wording.part_heading(number, heading, language))
    first = bodies[0].filling
    heading = wording.part_heading(len(parts) + 1, first.text(words.shared), language)
    items += _headed(list(shared.values()), heading)
    title, opening, note = (
        first.text(words.title),
        first.paragraphs(words.opening),
        first.text(words.note),
    )
    letter = Letter(
        code="+".join(part.text.code for part in parts),
        language=language,
        number=head.number,
        reference=head.reference,
        dated_on=head.dated_on,
        addressee=head.addressee,
        issuer=head.issuer,
        title=title,
        subtitle="",
        opening=opening,
        items=tuple(items),
        closing=tuple(
            dict.fromkeys(
                line for body in bodies for line in body.filling.paragraphs(body.words.closing)
            )
        ),
        note=note,
        contact=wording.contact_lines(head.issuer, head.reference, language),
        qr=head.qr,
        annexes=tuple(annex for part in parts for annex in part.annexes),
        enclosures=enclosures,
        label=label,
        draft=draft,
        gaps=tuple(dict.fromkeys(gap for body in bodies for gap in body.filling.gaps)),
        practice=practice,
        dates=dates,
    )
    return _whole(letter)


def _whole(letter: Letter) -> Letter:
    """The letter; raises `LetterBlocked` naming each gap of one that is no draft."""
    if letter.gaps and not letter.draft:
        raise LetterBlocked([PlaceholderEmpty(name) for name in letter.gaps])
    return letter


def _body(
    part: Part,
    language: Language,
    left_out: Collection[str] | None,
    annex: int,
    dates: DateStyle,
) -> _Body:
    """The part filled; `annex` is the number of its first annex, if it has one."""
    words = part.text.words(language)
    if left_out is None:
        left_out = {item.key for item in words.items if item.optional and not item.ticked}
    facts = {**part.facts, "annex": annex if part.annexes else None}
    filling = Filling(language, facts, dates)
    return _Body(words, filling, tuple(_items(words, filling, left_out)))


def _items(
    words: LetterWords, filling: Filling, left_out: Collection[str]
) -> Iterator[tuple[LetterItem, Item]]:
    for text in words.items:
        if text.optional and text.key in left_out:
            continue
        if text.when and not filling.has(text.when):
            continue
        lines = filling.lines(text.text)
        table = filling.table(text.table) if text.table else None
        if lines or table:
            heading = filling.text(text.heading)
            yield text, Item(heading, lines, table, text.strong, key=text.key)


def _said_once(bodies: Sequence[_Body]) -> dict[str, Item]:
    """The shared items that read the same wherever they stand, in the order the parts give them."""
    said: dict[str, set[Item]] = {}
    order: list[str] = []
    for body in bodies:
        place = len(order)
        for text, item in reversed(body.items):
            if not text.shared:
                continue
            said.setdefault(text.key, set()).add(item)
            if text.key in order:
                place = order.index(text.key)
            else:
                order.insert(place, text.key)
    return {key: next(iter(said[key])) for key in order if len(said[key]) == 1}


def _headed(items: Sequence[Item], heading: str) -> list[Item]:
    """The items with the first one beginning a section of the letter."""
    return [replace(items[0], section=heading), *items[1:]] if items else []


def addressee(
    form: AddresseeForm,
    language: Language,
    facts: Mapping[str, Fact],
    postal_code: str,
    address: tuple[str, ...],
    *,
    draft: bool = False,
) -> Addressee:
    """Whom a letter goes to, as the policy words it for that kind of requester.

    The address stands in its own script in both languages. Raises `LetterBlocked` for a name that
    is not known; a draft prints it in brackets.
    """
    filling = Filling(language, facts)
    names = tuple(filling.text(line) for line in form.lines.in_(language).split("\n"))
    if filling.gaps and not draft:
        raise LetterBlocked([PlaceholderEmpty(name) for name in filling.gaps])
    return Addressee(tuple(name for name in names if name.strip()), postal_code, address)


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
