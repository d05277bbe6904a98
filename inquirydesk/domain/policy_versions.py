# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Which adopted version of a policy holds on a day, and from when a new one may."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from inquirydesk.domain.errors import DateTooEarly, LastVersion, VersionsOverlap
from inquirydesk.domain.policy import PolicyId


@dataclass(frozen=True, slots=True)
class Version:
    """An adopted version; a withdrawn one only serves the cases that began with it."""

    id: PolicyId
    in_force_from: date
    withdrawn: bool = False


def in_force_on(versions: Iterable[Version], day: date) -> Version | None:
    """The version new cases begin with on that day: the last that has come into force.

    Before the first has, it is the first; None only where every version is withdrawn.
    """
    usable = sorted(
        (each for each in versions if not each.withdrawn), key=lambda each: each.in_force_from
    )
    begun = [each for each in usable if each.in_force_from <= day]
    return begun[-1] if begun else next(iter(usable), None)


def check_in_force_from(versions: Iterable[Version], first_on: date, today: date) -> None:
    """Raise unless a new version may hold from that day on.

    It comes after every version adopted (`VersionsOverlap`) and not before today
    (`DateTooEarly`): a case keeps the version of the day it began.
    """
    for each in versions:
        if not each.withdrawn and first_on <= each.in_force_from:
            raise VersionsOverlap("in_force_from", each.id.version, each.in_force_from)
    if first_on < today:
        raise DateTooEarly("in_force_from", first_on, today)


def check_withdrawal(versions: Iterable[Version], which: PolicyId, day: date) -> None:
    """Raise `LastVersion` if no version would be in force without that one."""
    rest = [each for each in versions if each.id != which]
    left = in_force_on(rest, day)
    if left is None or left.in_force_from > day:
        raise LastVersion(which.version)
