# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A checker of the history made from its description alone: plain SQL, none of our own modules."""

from __future__ import annotations

import hashlib
from typing import Any


def broken_events(
    connection: Any, store_id: str, anchor: tuple[int, bytes] | None = None
) -> list[int]:
    """The numbers of the events that do not hold, read through any DB-API connection."""
    broken: set[int] = set()
    before = hashlib.sha256(b"inquirydesk history 1" + store_id.encode("utf-8")).digest()
    expected = 1
    hashes = {}
    events = connection.execute(
        "SELECT number, at, person, device, act, purpose, details_hash, hash "
        "FROM history ORDER BY number"
    ).fetchall()
    last = events[-1][0] if events else 0
    for number, at, person, device, act, purpose, details_hash, own in events:
        broken.update(range(expected, number))
        gap = expected != number
        expected = number + 1
        if _details(connection, number, last) != bytes(details_hash):
            broken.add(number)
        objects = connection.execute(
            "SELECT object FROM history_objects WHERE number = ? ORDER BY position", (number,)
        ).fetchall()
        text = [str(number), at, person, device, act, purpose, str(len(objects))]
        text += [one for (one,) in objects]
        content = b"\x00" + before + b"".join(_part(one) for one in text) + bytes(details_hash)
        if not gap and hashlib.sha256(content).digest() != bytes(own):
            broken.add(number)
        before = hashes[number] = bytes(own)
    if anchor and hashes.get(anchor[0]) != anchor[1]:
        broken.add(anchor[0])
    return sorted(broken)


def _part(text: str) -> bytes:
    raw = text.encode("utf-8")
    return len(raw).to_bytes(8, byteorder="big") + raw


def _details(connection: Any, number: int, last: int) -> bytes:
    """The details hash as it should be; nothing when a field's own hash is wrong."""
    content = b"\x01"
    rows = connection.execute(
        "SELECT field, personal, value, salt, hash, blanked_by "
        "FROM history_details WHERE number = ?",
        (number,),
    ).fetchall()
    for name, personal, value, salt, own, blanked_by in sorted(rows):
        if value is None:
            if salt is not None or not personal or not number < (blanked_by or 0) <= last:
                return b""
        elif hashlib.sha256(b"\x02" + bytes(salt) + value.encode("utf-8")).digest() != bytes(own):
            return b""
        content += _part(name) + (b"\x01" if personal else b"\x00") + bytes(own)
    return hashlib.sha256(content).digest()
