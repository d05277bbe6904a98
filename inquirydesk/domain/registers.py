# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The registers a company publishes, and what the law wants to stand in them on a day.

Purposes for each group of persons, services with a desk of their own, joint use, anonymised data
sets, what the website records, and the editions of the published policy. An entry may lack what
the company has not said: `missing_in` names each lack with the requirement of law behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from inquirydesk.domain.sourced import Source, Text


@dataclass(frozen=True, slots=True)
class Purpose:
    """One published purpose of use."""

    key: str
    text: Text


@dataclass(frozen=True, slots=True)
class PersonGroup:
    """A relation to the company with its purposes and the systems to search for their data."""

    key: str
    name: Text
    purposes: tuple[Purpose, ...]
    systems: tuple[Text, ...]
    source: Source
    own_notice: Text | None = None
    """What such a person is told: a notice of their own governs, and this desk does not answer."""
    referred_to: str | None = None
    """Key into `Policy.services`: the desk that answers a group with its own notice."""


class Precedence(StrEnum):
    """Whose rules go first where a service and the company's policy say different things."""

    SERVICE = "service"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class Service:
    """Something the company or a company near it runs whose data another desk answers for."""

    key: str
    name: Text
    source: Source
    desk: Text | None = None
    postal_code: str | None = None
    address: Text | None = None
    phone: str | None = None
    website: str | None = None
    precedence: Precedence | None = None
    in_force_from: date | None = None
    in_force_until: date | None = None


@dataclass(frozen=True, slots=True)
class Responsible:
    """The one who answers for data used jointly."""

    name: Text | None = None
    address: Text | None = None
    representative: Text | None = None
    """Of a corporation; the law asks for it since April 2022 (`Policy.requirements`)."""


@dataclass(frozen=True, slots=True)
class JointUse:
    """Personal data used together with others: APPI Art. 27(5)(iii)."""

    key: str
    name: Text
    source: Source
    items: tuple[Text, ...] = ()
    scope: Text | None = None
    """Who uses the data jointly."""
    purposes: tuple[Text, ...] = ()
    responsible: Responsible = field(default_factory=Responsible)
    in_force_from: date | None = None
    in_force_until: date | None = None


@dataclass(frozen=True, slots=True)
class AnonymisedSet:
    """A set of anonymously processed information: APPI Art. 43."""

    key: str
    name: Text
    source: Source
    created_on: date | None = None
    items: tuple[Text, ...] = ()
    """The items of information on a person that were published, Art. 43(3)."""
    published_on: date | None = None
    published_at: Text | None = None
    provided_to: Text | None = None
    """Who receives it; None: nobody."""
    method: Text | None = None
    """How it is handed over, as announced: Art. 43(4)."""


@dataclass(frozen=True, slots=True)
class WebRecord:
    """What the website does or records: security, analytics, cookies, access log."""

    key: str
    name: Text
    answer: Text
    """What is said to anybody, at the level that is published and no deeper."""
    source: Source
    purposes: tuple[Text, ...] = ()
    systems: tuple[Text, ...] = ()
    """Where a record that is tied to a member is searched."""
    when_linked: Text | None = None
    when_not_linked: Text | None = None
    more: str | None = None
    """Address of a page that says more."""
    retention: Text | None = None

    @property
    def linkable(self) -> bool:
        """Whether the record can be tied to the registration of a member."""
        return self.when_linked is not None


class WebBranch(StrEnum):
    """Where a question about a record of the website stands."""

    ANSWERED = "answered"
    """The record is never tied to anybody: the general answer is all."""
    ASK_MEMBER = "ask_member"
    ASK_LINKED = "ask_linked"
    LINKED = "linked"
    """The record is personal data of a member: it belongs to the search of a DISC or STOP case."""
    NOT_LINKED = "not_linked"
    """Only the browser's settings help."""


def web_branch(record: WebRecord, *, member: bool | None, linked: bool | None) -> WebBranch:
    """What follows from the answers so far; None is a question not yet answered."""
    if not record.linkable:
        return WebBranch.ANSWERED
    if member is None:
        return WebBranch.ASK_MEMBER
    if not member:
        return WebBranch.NOT_LINKED
    if linked is None:
        return WebBranch.ASK_LINKED
    return WebBranch.LINKED if linked else WebBranch.NOT_LINKED


@dataclass(frozen=True, slots=True)
class EditionChange:
    """What an edition of the published policy changed."""

    key: str
    text: Text
    consent_needed: bool = False
    """The change goes beyond reasonable relevance: APPI Art. 17(2), 18(1)."""
    group: str | None = None
    """Key into `Policy.groups`: whose consent is needed; None: everybody's."""
    settled_on: date | None = None
    """Since when consent is there, or the old use goes on without it."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the text the company publishes about personal information."""

    key: str
    title: Text
    in_force_from: date
    source: Source
    published_at: str | None = None
    changes: tuple[EditionChange, ...] = ()


def edition_on(editions: Mapping[str, Edition], day: date) -> Edition | None:
    """The edition in force on that day; None before the first."""
    begun = [each for each in editions.values() if each.in_force_from <= day]
    return max(begun, key=lambda each: each.in_force_from, default=None)


def consents_open(
    editions: Mapping[str, Edition], day: date
) -> tuple[tuple[Edition, EditionChange], ...]:
    """The changes in force or announced that still wait for consent on that day."""
    return tuple(
        (edition, change)
        for edition in editions.values()
        for change in edition.changes
        if change.consent_needed and (change.settled_on is None or change.settled_on > day)
    )


@dataclass(frozen=True, slots=True)
class Requirement:
    """A value the law wants to stand in each entry of a register, since a day."""

    key: str
    register: str
    """Name of the register: joint_use, anonymised."""
    value: str
    """Path within an entry: responsible.address."""
    name: Text
    since: date
    source: Source
    needs: str | None = None
    """Only where this other value of the entry is given."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A value that an entry of a register lacks, and the requirement of law it fails."""

    key: str
    """Path in the policy: joint_use.group.responsible.address."""
    entry: Text
    requirement: Requirement


def missing_in(
    registers: Mapping[str, Mapping[str, object]],
    requirements: Mapping[str, Requirement],
    day: date,
) -> Iterator[Missing]:
    """What the registers lack on that day, entry by entry; entries no longer in force are past."""
    for requirement in requirements.values():
        for key, entry in registers.get(requirement.register, {}).items():
            ended = getattr(entry, "in_force_until", None)
            if requirement.since > day or (ended is not None and ended < day):
                continue
            if requirement.needs and not value_at(entry, requirement.needs):
                continue
            if not value_at(entry, requirement.value):
                at = f"{requirement.register}.{key}.{requirement.value}"
                name = value_at(entry, "name")
                named = name if isinstance(name, Text) else Text(key, key)
                yield Missing(at, named, requirement)


def value_at(entry: object, path: str) -> object:
    """The value of that path within an entry; None where something on the way is None."""
    for part in path.split("."):
        entry = getattr(entry, part, None)
    return entry


@dataclass(frozen=True, slots=True)
class RegisterAnswer:
    """How the desk answers from a register in a sentence or two: a text with placeholders."""

    key: str
    text: Text
    source: Source
