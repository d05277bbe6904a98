# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Texts of a policy filled with facts; a gap is remembered by its name.

The texts come from policy files and are not trusted: they may print, choose and repeat, nothing
else. The facts come from outside and are only text: what stands in a name is never read as a
placeholder or as markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import cast

from jinja2 import StrictUndefined, Template, TemplateError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from inquirydesk.domain.era import DateStyle
from inquirydesk.domain.letter import Table
from inquirydesk.domain.placeholder import OpenPlace
from inquirydesk.domain.placeholders import PLACEHOLDERS, Fact, Kind, Words, fits, is_known
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


class TextNotAllowed(ValueError):
    """A letter text does more than print placeholders, choose and repeat."""


class _Gap:
    """A fact that is not known: it may be asked about, but printing it leaves a hole."""

    def __init__(self, filling: Filling, name: str) -> None:
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


class Filling:
    """One filling of a letter text in one language; it remembers what was missing."""

    def __init__(
        self,
        language: Language,
        facts: Mapping[str, Fact],
        dates: DateStyle = DateStyle.WAREKI,
    ) -> None:
        self.language = language
        self.facts = facts
        self._dates = dates
        self.gaps: dict[str, None] = {}
        self._values = {name: self._value(name) for name in PLACEHOLDERS}

    def _value(self, name: str) -> object:
        kind, fact = PLACEHOLDERS[name].kind, self.facts.get(name)
        if not fits(kind, fact):
            raise TypeError(f"{name} is not of kind {kind}")
        if not is_known(fact):
            return _UnsetFlag(self, name) if kind is Kind.FLAG else _Gap(self, name)
        if isinstance(fact, OpenPlace):
            return wording.in_language(wording.TO_FILL_IN, self.language)
        match kind:
            case Kind.DATE:
                return wording.date_text(cast("date", fact), self.language, self._dates)
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
    return Filling(language, facts).text(source)


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
