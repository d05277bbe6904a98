# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The history: who did what when, as an append-only chain of hashes over events.

How the bytes are made (format 1), so that a checker can be written without this file:

    part(text)    = length of the UTF-8 bytes as 8 bytes, big end first, followed by these bytes
    first         = SHA-256("inquirydesk history 1" followed by the store id, UTF-8)
    field hash    = SHA-256(0x02, salt, UTF-8 bytes of the value)
    details hash  = SHA-256(0x01, then for each field in the order of its name (by code point):
                    part(name), one byte 0x01 if personal else 0x00, the field hash)
    event hash    = SHA-256(0x00, the hash before it ("first" for event 1), part(number),
                    part(at), part(person), part(device), part(act), part(purpose),
                    part(how many objects), part(each object) in their order, the details hash)

Numbers are decimal digits. `at` is UTC as 2026-04-01T00:30:00.000000Z. A value is JSON without
spaces, keys sorted, characters unescaped. Every salt is 16 random bytes.

Tables: `history` holds number (1, 2, 3 ... without gaps), at, person, device, act, purpose,
details_hash, hash; `history_objects` number, position (from 0), object; `history_details` number,
field, personal, value, salt, hash, blanked_by. A personal field can be blanked: value and salt go,
the field hash stays, `blanked_by` is the number of a later event, so the chain still holds and
nothing can be guessed from the hash. A cut end or a chain computed anew shows only against an
anchor (a number and its hash) kept elsewhere.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import Any

from sqlalchemy import ForeignKey, Index, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from inquirydesk.store.columns import AwareUTC, Row, records, stamp
from inquirydesk.store.marker import Anchor

_CHUNK = 5_000


class EventRow(Row):
    """One link of the chain."""

    __tablename__ = "history"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(AwareUTC)
    person: Mapped[str]
    device: Mapped[str]
    act: Mapped[str]
    purpose: Mapped[str]
    details_hash: Mapped[bytes]
    hash: Mapped[bytes]


class EventObjectRow(Row):
    """What an event concerns, such as case:12."""

    __tablename__ = "history_objects"
    __table_args__ = (Index(None, "object", "number"),)

    number: Mapped[int] = mapped_column(ForeignKey("history.number"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    object: Mapped[str]


class EventDetailRow(Row):
    """One field of an event's details, beside the chain."""

    __tablename__ = "history_details"

    number: Mapped[int] = mapped_column(ForeignKey("history.number"), primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    personal: Mapped[bool]
    value: Mapped[str | None]
    salt: Mapped[bytes | None]
    hash: Mapped[bytes]
    blanked_by: Mapped[int | None] = mapped_column(ForeignKey("history.number"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as it is written: `details` hold what JSON can hold, `personal` names the fields
    that retention will blank, `objects` are written as kind:id."""

    at: datetime
    person: str
    device: str
    act: str
    purpose: str = ""
    objects: tuple[str, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)
    personal: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Recorded:
    """One event as it stands in the history; `blanked` names the fields that are gone."""

    number: int
    entry: Entry
    hash: bytes
    blanked: frozenset[str] = frozenset()


class FaultKind(StrEnum):
    """What a check of the chain can find."""

    MISSING = "missing"
    CHANGED = "changed"
    DETAILS = "details"
    CUT = "cut"
    ANCHOR = "anchor"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong with the event of this number."""

    number: int
    kind: FaultKind


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found; `checked` counts the events looked at."""

    checked: int
    faults: tuple[Fault, ...]

    @property
    def holds(self) -> bool:
        return not self.faults


class History:
    """The chain of one store, within one transaction."""

    def __init__(self, session: Session, store_id: str) -> None:
        self._session = session
        self.appended: Anchor | None = None
        self._first = hashlib.sha256(f"inquirydesk history 1{store_id}".encode()).digest()

    def append(self, entry: Entry) -> int:
        """The number this event got; it is kept when the transaction is."""
        head = self.head()
        number = head.number + 1 if head else 1
        details = [_detail(number, name, entry) for name in sorted(entry.details)]
        details_hash = _details_hash(details)
        values = {
            "number": number,
            "at": entry.at,
            "person": entry.person,
            "device": entry.device,
            "act": entry.act,
            "purpose": entry.purpose,
            "details_hash": details_hash,
        }
        before = head.head if head else self._first
        link = _event_hash(before, values, entry.objects)
        self._session.execute(insert(EventRow), {**values, "hash": link})
        if entry.objects:
            self._session.execute(
                insert(EventObjectRow),
                [
                    {"number": number, "position": position, "object": one}
                    for position, one in enumerate(entry.objects)
                ],
            )
        if details:
            self._session.execute(insert(EventDetailRow), details)
        self.appended = Anchor(number, link, entry.at)
        return number

    def head(self) -> Anchor | None:
        """The last event as an anchor; None in an empty history."""
        row = self._session.execute(
            select(EventRow.number, EventRow.hash, EventRow.at)
            .order_by(EventRow.number.desc())
            .limit(1)
        ).first()
        return Anchor(row.number, row.hash, row.at) if row else None

    def blank(self, numbers: Iterable[int], *, by: int) -> int:
        """How many personal fields of these events were blanked; event `by` says why."""
        numbers = tuple(numbers)
        if any(number >= by for number in numbers):
            raise ValueError("only a later event can blank an earlier one")
        result = self._session.execute(
            update(EventDetailRow)
            .where(
                EventDetailRow.number.in_(numbers),
                EventDetailRow.personal,
                EventDetailRow.blanked_by.is_(None),
            )
            .values(value=None, salt=None, blanked_by=by)
            .returning(EventDetailRow.number)
            .execution_options(synchronize_session=False)
        )
        return len(result.all())

    def of(self, thing: str) -> tuple[Recorded, ...]:
        """Every event that concerns `thing` (kind:id), oldest first."""
        numbers = select(EventObjectRow.number).where(EventObjectRow.object == thing)
        return self._recorded(EventRow.number.in_(numbers))

    def between(self, first: int, last: int) -> tuple[Recorded, ...]:
        """The events of these numbers, both ends included."""
        return self._recorded(EventRow.number.between(first, last))

    def verify(
        self, first: int = 1, last: int | None = None, *, anchors: Iterable[Anchor] = ()
    ) -> Verdict:
        """What is wrong between `first` and `last` (the end when None), compared with `anchors`.

        After a fault the check goes on from the hash that is stored, so that each fault is named
        once and not everything behind it.
        """
        head = self.head()
        end = head.number if head else 0
        last = end if last is None else min(last, end)
        faults: list[Fault] = []
        before = self._first if first == 1 else self._hash_of(first - 1)
        for start in range(first, last + 1, _CHUNK):
            stop = min(start + _CHUNK - 1, last)
            before = self._verify_chunk(start, stop, end, before, faults)
        for anchor in anchors:
            if anchor.number > end:
                faults.append(Fault(anchor.number, FaultKind.CUT))
            elif self._hash_of(anchor.number) != anchor.head:
                faults.append(Fault(anchor.number, FaultKind.ANCHOR))
        return Verdict(max(0, last - first + 1), tuple(sorted(faults)))

    def _verify_chunk(
        self, first: int, last: int, end: int, before: bytes | None, faults: list[Fault]
    ) -> bytes | None:
        """The hash the next chunk has to go on from; None where an event is missing."""
        rows = {row["number"]: row for row in self._rows(EventRow, first, last)}
        objects = _by_number(self._rows(EventObjectRow, first, last, EventObjectRow.position))
        details = _by_number(self._rows(EventDetailRow, first, last))
        for number in range(first, last + 1):
            row = rows.get(number)
            if row is None:
                faults.append(Fault(number, FaultKind.MISSING))
                before = None
                continue
            own = [one["object"] for one in objects.get(number, ())]
            if before is not None and _event_hash(before, row, own) != row["hash"]:
                faults.append(Fault(number, FaultKind.CHANGED))
            if not _details_hold(row, details.get(number, ()), end):
                faults.append(Fault(number, FaultKind.DETAILS))
            before = row["hash"]
        return before

    def _hash_of(self, number: int) -> bytes | None:
        return self._session.scalar(select(EventRow.hash).where(EventRow.number == number))

    def _rows(
        self,
        table: type[EventRow | EventObjectRow | EventDetailRow],
        first: int,
        last: int,
        *order: Any,
    ) -> Iterable[Mapping[str, Any]]:
        chosen = select(*table.__table__.columns).where(table.number.between(first, last))
        return records(self._session.execute(chosen.order_by(table.number, *order)))

    def _recorded(self, condition: Any) -> tuple[Recorded, ...]:
        chosen = select(*EventRow.__table__.columns).where(condition).order_by(EventRow.number)
        events = self._session.execute(chosen).all()
        numbers = select(EventRow.number).where(condition)
        objects = self._parts(EventObjectRow, numbers, EventObjectRow.position)
        details = self._parts(EventDetailRow, numbers, EventDetailRow.field)
        return tuple(
            _read_back(event, objects.get(event.number, ()), details.get(event.number, ()))
            for event in events
        )

    def _parts(
        self, table: type[EventObjectRow | EventDetailRow], numbers: Any, order: Any
    ) -> dict[int, list[Mapping[str, Any]]]:
        chosen = select(*table.__table__.columns).where(table.number.in_(numbers))
        ordered = chosen.order_by(table.number, order)
        return _by_number(records(self._session.execute(ordered)))


def _detail(number: int, name: str, entry: Entry) -> dict[str, Any]:
    value = json.dumps(
        entry.details[name], ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    salt = os.urandom(16)
    return {
        "number": number,
        "field": name,
        "personal": name in entry.personal,
        "value": value,
        "salt": salt,
        "hash": _field_hash(salt, value),
        "blanked_by": None,
    }


def _field_hash(salt: bytes, value: str) -> bytes:
    return hashlib.sha256(b"\x02" + salt + value.encode()).digest()


def _part(text: str) -> bytes:
    raw = text.encode()
    return len(raw).to_bytes(8, "big") + raw


def _details_hash(details: Iterable[Mapping[str, Any]]) -> bytes:
    digest = hashlib.sha256(b"\x01")
    for one in details:
        digest.update(_part(one["field"]) + bytes([one["personal"]]) + one["hash"])
    return digest.digest()


def _event_hash(before: bytes, event: Mapping[str, Any], objects: Iterable[str]) -> bytes:
    objects = tuple(objects)
    texts = (
        str(event["number"]),
        stamp(event["at"]),
        event["person"],
        event["device"],
        event["act"],
        event["purpose"],
        str(len(objects)),
        *objects,
    )
    parts = b"".join(_part(text) for text in texts)
    return hashlib.sha256(b"\x00" + before + parts + event["details_hash"]).digest()


def _details_hold(event: Mapping[str, Any], details: Iterable[Mapping[str, Any]], end: int) -> bool:
    details = sorted(details, key=lambda one: str(one["field"]))
    return _details_hash(details) == event["details_hash"] and all(
        _detail_holds(one, end) for one in details
    )


def _detail_holds(detail: Mapping[str, Any], end: int) -> bool:
    if detail["value"] is None or detail["salt"] is None:
        by = detail["blanked_by"]
        gone = detail["value"] is None and detail["salt"] is None
        return bool(gone and detail["personal"] and by and detail["number"] < by <= end)
    return bool(_field_hash(detail["salt"], detail["value"]) == detail["hash"])


def _by_number(rows: Iterable[Mapping[str, Any]]) -> dict[int, list[Mapping[str, Any]]]:
    return {number: list(own) for number, own in groupby(rows, key=lambda row: int(row["number"]))}


def _read_back(
    event: Any, objects: Iterable[Mapping[str, Any]], details: Iterable[Mapping[str, Any]]
) -> Recorded:
    details = tuple(details)
    entry = Entry(
        at=event.at,
        person=event.person,
        device=event.device,
        act=event.act,
        purpose=event.purpose,
        objects=tuple(one["object"] for one in objects),
        details={
            one["field"]: json.loads(one["value"]) for one in details if one["value"] is not None
        },
        personal=frozenset(one["field"] for one in details if one["personal"]),
    )
    blanked = frozenset(one["field"] for one in details if one["value"] is None)
    return Recorded(event.number, entry, event.hash, blanked)
