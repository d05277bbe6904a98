# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A policy cut into articles to read: each entry, or each value that stands alone.

Nothing of a policy is left out: a field that no section names comes under the last one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from inquirydesk.domain.clock import add_months
from inquirydesk.domain.matching import search_key
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Source, Text, Trust

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "company": ("title", "company", "law_citation", "languages"),
    "channels": (
        "channels",
        "channels_refused",
        "papers_returned",
        "form_kept",
        "methods",
        "mail_classes",
        "disposal_methods",
    ),
    "fee": ("fee", "fee_bases", "fee_words", "instruments"),
    "times": (
        "target_days",
        "supplement_days",
        "form_lapse_days",
        "unanswered_days",
        "late_reasons",
        "clocks",
        "closures",
        "holidays",
    ),
    "retention": ("disposal_days", "handing_on_days", "retention_years", "review_months"),
    "registers": (
        "groups",
        "services",
        "joint_use",
        "anonymised",
        "website",
        "editions",
        "requirements",
        "register_answers",
    ),
    "types": ("types", "usual"),
    "grounds": ("grounds",),
    "identity": (
        "requesters",
        "proofs",
        "papers",
        "masks",
        "checks",
        "majority",
        "flags",
        "impersonation",
    ),
    "steps": ("guides",),
    "scripts": ("scripts", "short_answers", "topics", "call_outcomes"),
    "letters": ("letters", "combined", "request_words", "addressees", "form"),
    "jurisdictions": (),  # the clocks of other laws
}
"""Which fields of a policy stand under which heading, in the order they are read."""

OTHER = "other"
_NOT_READ = {"id", "extends", "in_force_from", "source", "sources", "not_set", "practice"}
_NAMES = ("name", "title", "label")
_KEYS = ("key", "code")


@dataclass(frozen=True, slots=True)
class Value:
    """One line of an article; `content` is None for a heading, and for what is not set."""

    key: str
    """Path in the policy, list entries counted from 0."""
    label: str
    """Name of the field, or of the entry of a table; empty for the next entry of a list."""
    content: object
    depth: int = 0
    unset: bool = False
    name: Text | None = None
    """Of a heading that stands for an entry with a name."""


@dataclass(frozen=True, slots=True)
class Article:
    """What is read together, with the source all of it comes from."""

    key: str
    section: str
    field: str
    name: Text | None
    """None: the field's own name is all."""
    values: tuple[Value, ...]
    source: Source | None
    in_force_from: date
    in_force_until: date | None
    finds: str
    """Every word of it folded, for searching."""

    def review_due_on(self, months: int | None) -> date | None:
        """By when a person looks at it again; None where no interval is set."""
        if self.source is None or months is None:
            return None
        return add_months(self.source.reviewed_on, months)

    @property
    def verified(self) -> bool:
        """Whether its source was read; all else is to be confirmed by legal."""
        return self.source is not None and self.source.trust is Trust.VERIFIED


def articles_of(policy: Policy) -> tuple[Article, ...]:
    """Every article of a policy, section by section."""
    named = {name: section for section, names in SECTIONS.items() for name in names}
    known = [each.name for each in fields(policy) if each.name not in _NOT_READ]
    order = [name for name in named if name in known]
    order += [name for name in known if name not in named]
    return tuple(
        article for name in order for article in _articles(policy, named.get(name, OTHER), name)
    )


def find_articles(articles: tuple[Article, ...], typed: str) -> tuple[Article, ...]:
    """The articles that hold every word typed; width, case, kind of kana and variants are one."""
    words = [search_key(word) for word in typed.split()]
    return tuple(each for each in articles if all(word in each.finds for word in words))


def _articles(policy: Policy, section: str, name: str) -> Iterator[Article]:
    value = getattr(policy, name)
    unset = {entry.key for entry in policy.not_set}
    if isinstance(value, Mapping):
        for key, entry in value.items():
            yield _article(policy, section, name, f"{name}.{key}", entry, unset)
    elif isinstance(value, tuple) and value and all(hasattr(each, "source") for each in value):
        for number, entry in enumerate(value):
            yield _article(policy, section, name, f"{name}.{number}", entry, unset)
    elif value not in (None, ()) or name in unset:
        yield _article(policy, section, name, name, value, unset)


def _article(
    policy: Policy, section: str, field: str, key: str, entry: object, unset: set[str]
) -> Article:
    path = tuple(key.split("."))
    if is_dataclass(entry) and not isinstance(entry, Text):
        values = tuple(_inside(entry, path, 0, unset))
    else:
        label = path[-1] if len(path) == 1 else ""
        values = tuple(_line(entry, path, label, 0, unset))
    source = getattr(entry, "source", None) or policy.sources.get(field)
    if field == "title":
        source = policy.source
    name = _name_of(entry) or (_guide_name(policy, path[-1]) if field == "guides" else None)
    begin = getattr(entry, "in_force_from", None) or getattr(entry, "since", None)
    until = getattr(entry, "in_force_until", None)
    words = [key, *_texts(name), *(word for each in values for word in _texts(each.content))]
    words += [source.cite] if source else []
    return Article(
        key=key,
        section="jurisdictions" if getattr(entry, "jurisdiction", None) else section,
        field=field,
        name=name,
        values=values,
        source=source,
        in_force_from=begin if isinstance(begin, date) else policy.in_force_from,
        in_force_until=until,
        finds="\n".join(search_key(word) for word in words),
    )


def _guide_name(policy: Policy, key: str) -> Text:
    """A guide is known by the requests it serves."""
    served = [each.label for each in policy.types.values() if each.guide == key]
    if not served:
        return Text(key, key)
    return Text("・".join(each.ja for each in served), ", ".join(each.en for each in served))


def _name_of(entry: object) -> Text | None:
    for name in _NAMES:
        found = getattr(entry, name, None)
        if isinstance(found, Text):
            return found
    return None


def _inside(entry: Any, path: tuple[str, ...], depth: int, unset: set[str]) -> Iterator[Value]:
    """The lines of a dataclass; what has its usual value and is not listed as not set is left."""
    for each in fields(entry):
        value, here = getattr(entry, each.name), (*path, each.name)
        if each.name in _KEYS or each.name == "source":
            continue
        if _is_usual(each, value) and not _is_unset(here, unset):
            continue
        yield from _line(value, here, each.name, depth, unset)


def _is_usual(field: Field[Any], value: object) -> bool:
    if value is None or value == ():
        return True
    usual = field.default_factory() if field.default_factory is not MISSING else field.default
    return usual is not MISSING and value == usual


def _is_unset(path: tuple[str, ...], unset: set[str]) -> bool:
    key = ".".join(path)
    return any(each == key or each.startswith(f"{key}.") for each in unset)


def _line(
    value: Any, path: tuple[str, ...], label: str, depth: int, unset: set[str]
) -> Iterator[Value]:
    key = ".".join(path)
    if isinstance(value, Text) or not (is_dataclass(value) or isinstance(value, Mapping | tuple)):
        yield Value(key, label, value, depth, unset=value is None)
    elif isinstance(value, Mapping):
        if value:
            yield Value(key, label, None, depth)
        for name, entry in value.items():
            yield from _line(entry, (*path, str(name)), str(name), depth + 1, unset)
    elif isinstance(value, tuple):
        yield from _list(value, path, label, depth, unset)
    else:
        yield Value(key, label, None, depth, name=_name_of(value))
        yield from _inside(value, path, depth + 1, unset)


def _list(
    entries: tuple[Any, ...], path: tuple[str, ...], label: str, depth: int, unset: set[str]
) -> Iterator[Value]:
    for number, entry in enumerate(entries):
        here = (*path, str(number))
        if _is_single(entry):
            yield from _line(entry, here, "" if number else label, depth, unset)
            continue
        lines = list(_inside(entry, here, depth + 1, unset))
        name = _name_of(entry)
        if len(lines) == 1:  # a list of texts with keys reads as a list of texts
            only = lines[0]
            yield Value(only.key, "" if number else label, only.content, depth)
        else:
            yield Value(".".join(here), label, None, depth, name=name or _number(number))
            yield from lines


def _number(number: int) -> Text:
    return Text(str(number + 1), str(number + 1))


def _is_single(value: object) -> bool:
    return isinstance(value, Text) or not is_dataclass(value)


def _texts(content: object) -> tuple[str, ...]:
    if isinstance(content, Text):
        return (content.ja, content.en)
    if isinstance(content, StrEnum):
        return ()
    return (content,) if isinstance(content, str) else ()
