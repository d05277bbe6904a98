# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What others must know of an answer: the stop list, corrections and stops, who was told of each.

The desk stops nothing itself: departments and joint users do, and each confirms it. Of a person it
keeps here only what somebody needs to leave the right one out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from inquirydesk.domain.case import Case
from inquirydesk.domain.errors import (
    DateInFuture,
    DateTooEarly,
    FieldMissing,
    Mistakes,
    WrongState,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import FIRST
from inquirydesk.domain.matching import address_key, fold_phone, search_key
from inquirydesk.domain.person import Address
from inquirydesk.domain.policy import Decides, Policy
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Text
from inquirydesk.domain.stops import Stop

SuppressionId = NewType("SuppressionId", int)
HandingId = NewType("HandingId", int)

_NOWHERE = Address()


@dataclass(frozen=True, slots=True)
class Contact:
    """By what a person is told apart from others before anything is stopped for them."""

    name: str = ""
    reading: str = ""
    address: Address = _NOWHERE
    phone: str = ""
    e_mail: str = ""


@dataclass(frozen=True, slots=True)
class Suppression:
    """An entry of the stop list: what no longer goes to whom, since when, on whose request."""

    id: SuppressionId
    stops: frozenset[Stop]
    contact: Contact
    group: str
    """Key into `Policy.groups`: whose departments are told."""
    since: date
    entered_by: UserId
    entered_at: datetime
    because: str = ""
    """Why it was entered by hand; empty where a line of a case was answered."""
    case: CaseId | None = None
    line: int = FIRST
    reviewed_on: date | None = None
    reviewed_by: UserId | None = None
    withdrawn_on: date | None = None
    withdrawn_by: UserId | None = None
    withdrawn_because: str = ""
    version: int = 0

    @property
    def in_force(self) -> bool:
        """Whether it is still to be heeded."""
        return self.withdrawn_on is None


NEEDED: dict[Stop, tuple[str, ...]] = {
    Stop.MAILING: ("name", "address"),
    Stop.CALLS: ("phone",),
    Stop.E_MAIL: ("e_mail",),
    Stop.OPT_OUT: ("name", "address"),
}
"""What an entry cannot do without: with less the wrong person would be left out, or nobody."""


def missing_for(stop: Stop, contact: Contact) -> tuple[str, ...]:
    """The fields of the contact without which that stop would be unsafe."""
    return tuple(name for name in NEEDED[stop] if not _given(contact, name))


def stops_possible(stops: Iterable[Stop], contact: Contact) -> frozenset[Stop]:
    """Those of the stops the contact is known well enough for."""
    return frozenset(stop for stop in stops if not missing_for(stop, contact))


def only_needed(contact: Contact, stops: Iterable[Stop]) -> Contact:
    """The contact without what these stops do not need; the name always stays."""
    needed = {name for stop in stops for name in NEEDED[stop]}
    return Contact(
        name=contact.name,
        reading=contact.reading,
        address=contact.address if "address" in needed else Address(),
        phone=contact.phone if "phone" in needed else "",
        e_mail=contact.e_mail if "e_mail" in needed else "",
    )


def check_suppression(entry: Suppression) -> Suppression:
    """The entry with no more than it needs; `Mistakes` naming what it lacks."""
    lacking = dict.fromkeys(
        name for stop in sorted(entry.stops) for name in missing_for(stop, entry.contact)
    )
    found = [FieldMissing(name) for name in lacking]
    if not entry.stops:
        found.insert(0, FieldMissing("stops"))
    if entry.case is None and not entry.because.strip():
        found.append(FieldMissing("because"))
    if found:
        raise Mistakes(found)
    return replace(entry, contact=only_needed(entry.contact, entry.stops))


def _given(contact: Contact, name: str) -> bool:
    value = getattr(contact, name)
    return not value.is_empty if isinstance(value, Address) else bool(value.strip())


def withdraw(entry: Suppression, by: UserId, on: date, because: str) -> Suppression:
    """The entry as one that is no longer to be heeded, with the reason; it stays in the list."""
    if not entry.in_force:
        raise WrongState(f"suppression {entry.id}", "withdrawn", "withdraw_suppression")
    if not because.strip():
        raise FieldMissing("because")
    return replace(entry, withdrawn_on=on, withdrawn_by=by, withdrawn_because=because.strip())


def suppressed(entries: Iterable[Suppression], contact: Contact) -> tuple[Suppression, ...]:
    """The entries in force that hold for this contact: same e-mail address or number, or same name
    at the same address. Width, kana, variants of characters and spaces make no difference.
    """
    name, address = search_key(contact.name), address_key(contact.address.line)
    phone, e_mail = fold_phone(contact.phone), contact.e_mail.strip().lower()

    def holds(entry: Suppression) -> bool:
        own = entry.contact
        return (
            bool(phone and phone == fold_phone(own.phone))
            or bool(e_mail and e_mail == own.e_mail.strip().lower())
            or bool(
                name
                and address
                and name == search_key(own.name)
                and address == address_key(own.address.line)
            )
        )

    return tuple(entry for entry in entries if entry.in_force and holds(entry))


class Matter(StrEnum):
    """What others must be told of."""

    SUPPRESSION = "suppression"
    CORRECTION = "correction"
    STOP = "stop"
    """Use or provision stopped, or data erased."""


class RecipientKind(StrEnum):
    """Who is told."""

    DEPARTMENT = "department"
    """Whoever answers for a system of the group of persons."""
    JOINT_USER = "joint_user"
    """Those who use the data jointly (APPI Art. 27(5)(iii))."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """One who must be told: a department by its system, joint users by what they use jointly."""

    kind: RecipientKind
    name: Text


@dataclass(frozen=True, slots=True)
class Handing:
    """One recipient was told of one matter, or need not be; and that they confirmed it."""

    id: HandingId
    matter: Matter
    recipient: Recipient
    handed_on: date
    handed_by: UserId
    handed_at: datetime
    suppression: SuppressionId | None = None
    case: CaseId | None = None
    line: int = FIRST
    to: str = ""
    """Who took it, as a department or a joint user names itself."""
    way: str = ""
    not_concerned_because: str = ""
    """Why this recipient holds nothing of it: then nobody is told, and nothing is confirmed."""
    confirmed_on: date | None = None
    confirmed_name: str = ""
    """Who confirmed, as they name themselves."""
    confirmed_by: UserId | None = None
    """Who at the desk wrote it down."""
    confirmed_at: datetime | None = None
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether the confirmation has not come."""
        return self.confirmed_on is None and not self.not_concerned_because


def check_handing(handing: Handing, today: date) -> Handing:
    """The record, if it says who was told and how (or why nobody is); else `Mistakes`."""
    if handing.handed_on > today:
        raise DateInFuture("handed_on", handing.handed_on)
    if not handing.not_concerned_because.strip():
        fields = {"to": handing.to, "way": handing.way}
        lacking = [FieldMissing(name) for name, value in fields.items() if not value.strip()]
        if lacking:
            raise Mistakes(lacking)
    return handing


def confirm(
    handing: Handing, on: date, name: str, by: UserId, at: datetime, today: date
) -> Handing:
    """The record with the recipient's confirmation; a second one is refused."""
    if not handing.is_open:
        raise WrongState(f"handing {handing.id}", "confirmed", "confirm_handed_on")
    if on > today:
        raise DateInFuture("confirmed_on", on)
    if on < handing.handed_on:
        raise DateTooEarly("confirmed_on", on, handing.handed_on)
    if not name.strip():
        raise FieldMissing("confirmed_name")
    return replace(
        handing, confirmed_on=on, confirmed_name=name.strip(), confirmed_by=by, confirmed_at=at
    )


def recipients_of(policy: Policy, group: str, day: date) -> tuple[Recipient, ...]:
    """Who must be told of what concerns a person of that group: the departments of its systems,
    and the joint users of that day. With a group the policy does not know, those of every group.
    """
    groups = [policy.groups[group]] if group in policy.groups else policy.groups.values()
    systems = dict.fromkeys(system for each in groups for system in each.systems)
    joint = [
        use.name
        for use in policy.joint_use.values()
        if (use.in_force_from is None or use.in_force_from <= day)
        and (use.in_force_until is None or day <= use.in_force_until)
    ]
    return (
        *(Recipient(RecipientKind.DEPARTMENT, system) for system in systems),
        *(Recipient(RecipientKind.JOINT_USER, name) for name in joint),
    )


def changes_of(case: Case, policy: Policy) -> Iterator[tuple[Matter, int, date]]:
    """The corrections and stops of a case that were carried out: what, which line, since when."""
    kinds = {Decides.CORRECTION: Matter.CORRECTION, Decides.STOP: Matter.STOP}
    for line in case.lines:
        matter = kinds.get(policy.types[line.type].decides)
        if matter is not None and line.carried_out is not None:
            yield matter, line.number, line.carried_out.on


class HandingState(StrEnum):
    """How far one recipient of one matter is."""

    TO_HAND_ON = "to_hand_on"
    HANDED_ON = "handed_on"
    CONFIRMED = "confirmed"
    NOT_CONCERNED = "not_concerned"


@dataclass(frozen=True, slots=True)
class Told:
    """One recipient of one matter, with the record of it once there is one."""

    recipient: Recipient
    since: date
    """From when it should be known: of the entry, the change, or the handing on."""
    handing: Handing | None = None

    @property
    def state(self) -> HandingState:
        """How far it is."""
        if self.handing is None:
            return HandingState.TO_HAND_ON
        if self.handing.not_concerned_because:
            return HandingState.NOT_CONCERNED
        return HandingState.HANDED_ON if self.handing.is_open else HandingState.CONFIRMED

    @property
    def is_open(self) -> bool:
        """Whether it was not handed on, or not confirmed."""
        return self.state in (HandingState.TO_HAND_ON, HandingState.HANDED_ON)

    def late(self, days: int | None, today: date) -> bool:
        """Whether it has been open for more than the policy's days; never where none are set."""
        return self.is_open and days is not None and today > self.since + timedelta(days=days)


def told_of(
    recipients: Iterable[Recipient], handings: Iterable[Handing], since: date
) -> tuple[Told, ...]:
    """How each recipient of a matter stands; who was told besides comes last."""
    done = {handing.recipient: handing for handing in handings}
    every = dict.fromkeys((*recipients, *done))
    return tuple(
        Told(each, max(since, done[each].handed_on) if each in done else since, done.get(each))
        for each in every
    )
