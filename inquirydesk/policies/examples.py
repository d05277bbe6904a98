# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A company's worked examples, due dates, letters and stories, as values; `desk/` plays them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from inquirydesk.domain.clock import ARTICLE_39
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault, PolicyUnusable
from inquirydesk.domain.sourced import LetterCode, TypeCode
from inquirydesk.policies.layers import EXAMPLES, syntax_fault
from inquirydesk.policies.stories import Story, in_full


class Happening(StrEnum):
    """What can happen to a clock."""

    ARRIVED = "arrived"
    DEEMED_ARRIVED = "deemed_arrived"
    """The day it should have arrived by the usual course."""
    COMPLETE = "complete"
    ASKED = "asked"
    """A letter that asks for something was posted."""
    ANSWERED = "answered"
    EXTENDED = "extended"
    """The notice of an extension was posted."""
    DECIDED = "decided"
    REFUSED = "refused"
    LEAK_KNOWN = "leak_known"


@dataclass(frozen=True, slots=True)
class Event:
    """One event of an example."""

    what: Happening
    on: date
    days: int = 0


@dataclass(frozen=True, slots=True)
class ClockExample:
    """When a reply is due, for a story of events; without `due_on` there is no due date.

    The other clocks of the type are compared where the example names them.
    """

    says: str
    type: TypeCode
    events: tuple[Event, ...]
    as_of: date
    due_on: date | None = None
    article_39_on: date | None = None
    also_due: Mapping[str, date] = field(default_factory=dict)
    """Other clocks by their name: `{ leak_final = 2026-07-01 }`."""

    @property
    def others(self) -> Mapping[str, date]:
        """Every clock the example names besides the reply."""
        article_39 = {ARTICLE_39: self.article_39_on} if self.article_39_on else {}
        return {**article_39, **self.also_due}


@dataclass(frozen=True, slots=True)
class LetterExample:
    """What a letter says in both languages, filled with the sample facts."""

    says: str
    letter: LetterCode
    items: int
    ja: tuple[str, ...]
    en: tuple[str, ...]
    without: tuple[str, ...] = ()
    """Placeholders that are empty in this example."""
    type: TypeCode | None = None
    """The request it answers; None: the first type the letter can answer."""


@dataclass(frozen=True, slots=True)
class Examples:
    """All examples of one policy version."""

    clock: tuple[ClockExample, ...] = ()
    letter: tuple[LetterExample, ...] = ()
    story: tuple[Story, ...] = ()
    overlay: Mapping[str, Any] = field(default_factory=dict)
    """Values a company has not set, as the stories alone take them; no part of the policy."""


_EXAMPLES = TypeAdapter(tuple[Examples], config=ConfigDict(extra="forbid"))


def read_examples(folder: Path) -> Examples:
    """The examples in a company's version folder; raises `PolicyUnusable` naming file and key."""
    clock: list[ClockExample] = []
    letter: list[LetterExample] = []
    story: list[Story] = []
    overlay: dict[str, Any] = {}
    faults: list[PolicyFault] = []
    for path in sorted((folder / EXAMPLES).glob("*.toml")):
        file = f"{EXAMPLES}/{path.name}"
        try:
            values: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
            read = _EXAMPLES.validate_python([in_full(values)])[0]
        except tomllib.TOMLDecodeError as error:
            faults.append(syntax_fault(error, file))
            continue
        except ValidationError as error:
            faults += [
                PolicyFault(
                    FaultKind.WRONG_VALUE, file, ".".join(map(str, entry["loc"][1:])), entry["msg"]
                )
                for entry in error.errors()
            ]
            continue
        clock += read.clock
        letter += read.letter
        story += [replace(each, file=file) for each in read.story]
        overlay |= read.overlay
    if faults:
        raise PolicyUnusable(faults)
    return Examples(tuple(clock), tuple(letter), tuple(story), overlay)
