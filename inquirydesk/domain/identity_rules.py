# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a policy asks as proof of identity: papers, proofs, requesters, flags, checks V01 to V19."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from inquirydesk.domain.sourced import Channel, LetterCode, Source, Text, TypeCode


class PaperClass(StrEnum):
    """What a paper proves."""

    PHOTO = "photo"
    """Class A: issued by a public body, with photo, name, current address and date of birth."""
    PLAIN = "plain"
    """Class B: issued by a public body; something of class A is missing on it."""
    AUTHORITY = "authority"
    """Proves that someone may act for the person."""
    CHANGE = "change"
    """Proves that a name or an address changed; never identity by itself."""
    REFUSED = "refused"
    """Recorded that it came; never counts."""


class DateRead(StrEnum):
    """Which date is read on a paper to know whether it counts."""

    VALID_TO = "valid_to"
    ISSUED_ON = "issued_on"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A kind of paper and what must be true for it to count on the day of receipt."""

    key: str
    name: Text
    paper_class: PaperClass
    photo: bool
    date_read: DateRead
    source: Source
    issued_within_months: int | None = None
    """For `issued_on`: the paper must have been issued at most so many months before receipt."""
    original: bool = False
    """A photocopy of it is not one (a residence record, a certificate)."""
    both_sides: bool = False
    """The back (of a passport: the page with the address) counts too: without it the paper is
    incomplete."""
    front_only: bool = False
    """Only the front may be taken (the Individual Number card)."""
    shows_address: bool = True
    accepted_from: date | None = None
    """The first day papers of this kind could count, by day of receipt."""
    accepted_until: date | None = None
    """The last day papers of this kind could count, by day of receipt."""
    latest_valid_to: date | None = None
    """For `valid_to`: no paper of this kind runs longer, so a later date shows another kind. The
    day somebody applied for a passport does not stand on it; the day it ends does."""
    proves_change: tuple[str, ...] = ()
    """Checks (V08 name, V10 address) it can cure if it shows the former value beside today's."""
    mask: tuple[str, ...] = ()
    """Keys into `Policy.masks` that can stand on it and must not stay readable."""
    refused_because: Text | None = None


@dataclass(frozen=True, slots=True)
class Mask:
    """Something that must not be readable on a paper the desk holds.

    Left readable it is never a deficiency of the person: the desk covers or destroys that part.
    """

    key: str
    name: Text
    source: Source


@dataclass(frozen=True, slots=True)
class PaperPart:
    """One part of a proof: `count` papers, each of another kind, that are all like this.

    Without class and kinds any identity paper will do, with a photo or without.
    """

    count: int = 1
    paper_class: PaperClass | None = None
    kinds: tuple[str, ...] = ()
    """Keys into `Policy.papers`; one of these and no other."""
    photo: bool = False
    """Only papers with a photo, whatever their class."""
    shows_address: bool = False
    """Only papers that show the address."""

    def takes(self, kind: PaperKind) -> bool:
        """Whether a paper of that kind can stand for this part."""
        if kind.paper_class is PaperClass.REFUSED:
            return False
        if self.kinds:
            right = kind.key in self.kinds
        elif self.paper_class is not None:
            right = kind.paper_class is self.paper_class
        else:
            right = kind.paper_class in (PaperClass.PHOTO, PaperClass.PLAIN)
        return (
            right
            and (kind.photo or not self.photo)
            and (kind.shows_address or not self.shows_address)
        )


@dataclass(frozen=True, slots=True)
class Proof:
    """One way to prove who somebody is: every part met, each by papers of different kinds.

    "A residence record and any paper with a photo" has two parts of one paper each.
    """

    key: str
    name: Text
    """As screens and letters name it: "one document with a photo"."""
    parts: tuple[PaperPart, ...]
    source: Source


def unmet(kinds: Sequence[PaperKind], proof: Proof) -> tuple[PaperPart, ...]:
    """The parts of the proof these kinds leave open, one entry for each paper that is missing.

    Each kind stands for one part only; the kinds are laid out so that as few as possible are open.
    """
    places = [part for part in proof.parts for _ in range(part.count)]
    candidates = list({kind.key: kind for kind in kinds}.values())
    taken: dict[str, int] = {}

    def place(number: int, tried: set[str]) -> bool:
        for kind in candidates:
            if kind.key in tried or not places[number].takes(kind):
                continue
            tried.add(kind.key)
            if kind.key not in taken or place(taken[kind.key], tried):
                taken[kind.key] = number
                return True
        return False

    return tuple(part for number, part in enumerate(places) if not place(number, set()))


@dataclass(frozen=True, slots=True)
class RequesterKind:
    """Who may ask: the person, an agent, an heir; for what, by which way, and what they enclose."""

    key: str
    name: Text
    acts_for_another: bool
    allowed: bool
    source: Source
    any_of: tuple[str, ...] = ()
    """Keys into `Policy.proofs`: identity of whoever signs the form; one proof is enough."""
    person_papers: tuple[str, ...] = ()
    """Keys into `Policy.proofs`: papers of the person besides the agent's own; none: not asked."""
    authority: tuple[tuple[str, ...], ...] = ()
    """For an agent: each entry is a set of alternatives (paper kinds), one of each is needed."""
    types: tuple[TypeCode, ...] = ()
    """Request types they may ask for; empty: every type."""
    channels: tuple[Channel, ...] = ()
    """Channels their request counts by, among those of the type; empty: the same."""
    person_is_minor: bool = False
    """The person must be under the age of majority on the day of receipt."""
    by_delegation: bool = False
    """What the power of attorney covers is recorded, for each request and for the answer."""
    agent_receives: bool | None = None
    """Whether the answer may go to the agent (a delegated one also needs the power for it) or goes
    to the person alone; None: not set, and it goes to the person."""
    title: Text | None = None
    """What stands with an agent's name on a letter: 法定代理人 / statutory agent."""
    enclose: Text | None = None
    """What the requester is told to enclose, for the form pack and the phone; None: not set."""
    refused_because: Text | None = None

    @property
    def is_set(self) -> bool:
        """Whether the company has said what this requester must enclose."""
        return self.enclose is not None

    def may_ask(self, code: TypeCode, only: Sequence[str] = ()) -> bool:
        """Whether they may ask for that type; `only` are the kinds the type itself is for."""
        return (not self.types or code in self.types) and (not only or self.key in only)


@dataclass(frozen=True, slots=True)
class AgeOfMajority:
    """The age from which nobody acts for a person as of right, from that day on."""

    age: int
    in_force_from: date
    source: Source


def is_of_age(born_on: date, on: date, ages: Sequence[AgeOfMajority]) -> bool:
    """Whether somebody is of age on that day; from their birthday on, that day included.

    Who was born on 29 February comes of age on 1 March in a year without one.
    """
    in_force = max((a for a in ages if a.in_force_from <= on), key=lambda a: a.in_force_from)
    years = on.year - born_on.year - ((on.month, on.day) < (born_on.month, born_on.day))
    return years >= in_force.age


@dataclass(frozen=True, slots=True)
class Flag:
    """Something about a request that no paper settles: danger to a person, or signs of fraud.

    A flag of V14 restricts the case to legal staff, however good the papers are; one of V18 needs
    a supervisor's word before identity is confirmed.
    """

    key: str
    name: Text
    check: str
    """V14 or V18."""
    source: Source


@dataclass(frozen=True, slots=True)
class Impersonation:
    """After so many failed checks of one person within so many days supervisors are told."""

    failures: int
    days: int
    source: Source


class WaivedBy(StrEnum):
    """Who can pass over a check that fails, with a reason."""

    NOBODY = "nobody"
    SUPERVISOR = "supervisor"
    """Also legal staff."""
    LEGAL = "legal"


NEVER_OPEN = ("V04", "V08", "V10", "V11", "V13", "V17")
"""Checks without which nothing is disclosed; nobody can waive them. V13 is for agents."""


@dataclass(frozen=True, slots=True)
class Check:
    """One identity check V01 to V19 and what a letter says when it fails."""

    code: str
    name: Text
    source: Source
    looks_at: Text | None = None
    """What is looked at, for who meets the check for the first time."""
    letter: LetterCode | None = None
    """The letter that asks for the cure; None: never a deficiency of the person."""
    missing: Text | None = None
    """What L03 lists; the name of the paper concerned stands before it."""
    cure: Text | None = None
    agent_only: bool = False
    waiver: WaivedBy = WaivedBy.NOBODY
