# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a policy asks as proof of identity: papers, masks, requesters, the checks V01 to V19."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from inquirydesk.domain.sourced import LetterCode, Source, Text


class PaperClass(StrEnum):
    """What a paper proves."""

    PHOTO = "photo"
    """Class A: one is enough."""
    PLAIN = "plain"
    """Class B: two of different kinds are needed."""
    AUTHORITY = "authority"
    """Proves that someone may act for the person."""
    REFUSED = "refused"
    """Recorded that it came; never counts."""


class DateRead(StrEnum):
    """Which date is read on a paper to know whether it counts."""

    VALID_TO = "valid_to"
    ISSUED_ON = "issued_on"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A kind of identity or authority paper and what must be true for it to count."""

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
    """The back counts too: without it the paper is incomplete."""
    front_only: bool = False
    """Only the front may be taken (the Individual Number card)."""
    shows_address: bool = True
    accepted_until: date | None = None
    """The last day papers of this kind could count, by day of receipt."""
    mask: tuple[str, ...] = ()
    """Keys into `Policy.masks` that can stand on it and must not stay readable."""
    refused_because: Text | None = None


@dataclass(frozen=True, slots=True)
class Mask:
    """Something that must not be readable on a paper the desk holds."""

    key: str
    name: Text
    source: Source


@dataclass(frozen=True, slots=True)
class PaperRule:
    """One way to satisfy the proof of identity: so many papers of a class, of different kinds."""

    paper_class: PaperClass
    count: int


@dataclass(frozen=True, slots=True)
class RequesterKind:
    """Who may ask: the person, a statutory agent, a delegated agent, and what each must enclose."""

    key: str
    name: Text
    acts_for_another: bool
    allowed: bool
    source: Source
    any_of: tuple[PaperRule, ...] = ()
    """Identity of whoever signs the form; one rule met is enough."""
    authority: tuple[tuple[str, ...], ...] = ()
    """For an agent: each entry is a set of alternatives (paper kinds), one of each is needed."""
    enclose: Text | None = None
    """What the requester is told to enclose, for the form pack and the phone; None: not set."""
    refused_because: Text | None = None

    @property
    def is_set(self) -> bool:
        """Whether the company has said what this requester must enclose."""
        return self.enclose is not None


@dataclass(frozen=True, slots=True)
class Check:
    """One identity check V01 to V19 and what a letter says when it fails."""

    code: str
    name: Text
    source: Source
    letter: LetterCode | None = None
    """The letter that asks for the cure; None: never a deficiency of the person."""
    missing: Text | None = None
    """What L03 lists; the name of the paper concerned stands before it."""
    cure: Text | None = None
    agent_only: bool = False
