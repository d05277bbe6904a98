# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The key file beside the store: the store's key, wrapped once for each person by their password.

The file is JSON: `format`, `store_id`, `salt` (the store's first sixteen bytes), `check` (a keyed
value only the right key can make), `slots`, and `sha256` over all of these, so that a damaged key
file is told apart from a wrong password. The key itself is never written in clear.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from inquirydesk.domain.outages import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    LastKeySlot,
    UnknownUser,
    WrongPassword,
)
from inquirydesk.store.files import outage_of, replace_file

FORMAT = 1
_CHECK = b"inquirydesk key check 1"
_MOST_MEMORY_KIB = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try of a password costs; the defaults follow RFC 9106's second choice."""

    passes: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 4


USUAL_COST = Cost()


@dataclass(frozen=True, slots=True)
class Slot:
    """The store's key as one person's password opens it."""

    login: str
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Everything the key file says; changing a slot gives a new object, written by `write`."""

    store_id: str
    salt: bytes
    check: bytes
    slots: tuple[Slot, ...] = ()

    def unlock(self, login: str, password: str) -> bytes:
        """The store's 32-byte key; raises UnknownUser or WrongPassword."""
        slot = self._slot(login)
        wrapping = AESGCM(_stretch(password, slot.salt, slot.cost))
        try:
            key = wrapping.decrypt(slot.nonce, slot.wrapped, self._bound(login))
        except InvalidTag:
            raise WrongPassword(login) from None
        if not hmac.compare_digest(_check_value(key), self.check):
            raise KeyFileDamaged(self.store_id)
        return key

    def with_slot(self, login: str, password: str, key: bytes, cost: Cost) -> KeyFile:
        """The same with this person's slot added, or made anew for a new password."""
        salt, nonce = os.urandom(16), os.urandom(12)
        wrapping = AESGCM(_stretch(password, salt, cost))
        wrapped = wrapping.encrypt(nonce, key, self._bound(login))
        others = tuple(slot for slot in self.slots if slot.login != login)
        return replace(self, slots=(*others, Slot(login, cost, salt, nonce, wrapped)))

    def without_slot(self, login: str) -> KeyFile:
        """The same without this person; the last one cannot be taken away."""
        self._slot(login)
        others = tuple(slot for slot in self.slots if slot.login != login)
        if not others:
            raise LastKeySlot(login)
        return replace(self, slots=others)

    def _slot(self, login: str) -> Slot:
        for slot in self.slots:
            if slot.login == login:
                return slot
        raise UnknownUser(login)

    def _bound(self, login: str) -> bytes:
        """Ties a wrapped key to its store and person, so that slots cannot be swapped."""
        return f"{self.store_id}\0{login}".encode()


def new_key_file(store_id: str, key: bytes, salt: bytes) -> KeyFile:
    """A key file for a new store; nobody can open it before a slot is added."""
    return KeyFile(store_id, salt, _check_value(key))


def read(path: Path) -> KeyFile:
    """What the key file says; raises KeyFileMissing, KeyFileDamaged, KeyFileNewer."""
    try:
        return _parse(path.read_bytes(), str(path))
    except FileNotFoundError:
        raise KeyFileMissing(str(path)) from None
    except OSError as error:
        raise outage_of(error, path) from error


def write(path: Path, key_file: KeyFile, *, proof: tuple[str, str] | None = None) -> None:
    """Replaces the key file; the old one stays until the new one was read back.

    With `proof` (login and password) the new file must also give up its key to them first.
    """

    def proves(content: bytes) -> None:
        written = _parse(content, str(path))
        if written != key_file:
            raise KeyFileDamaged(str(path))
        if proof:
            written.unlock(*proof)

    replace_file(path, _serialise(key_file), proves=proves)


def _stretch(password: str, salt: bytes, cost: Cost) -> bytes:
    # NFKC: the same password typed with a full-width input method is the same password.
    secret = unicodedata.normalize("NFKC", password).encode()
    return hash_secret_raw(
        secret, salt, cost.passes, cost.memory_kib, cost.lanes, hash_len=32, type=Type.ID
    )


def _check_value(key: bytes) -> bytes:
    return hmac.new(key, _CHECK, hashlib.sha256).digest()


def _serialise(key_file: KeyFile) -> bytes:
    content = {
        "format": FORMAT,
        "store_id": key_file.store_id,
        "salt": key_file.salt.hex(),
        "check": key_file.check.hex(),
        "slots": [
            {
                "login": slot.login,
                "passes": slot.cost.passes,
                "memory_kib": slot.cost.memory_kib,
                "lanes": slot.cost.lanes,
                "salt": slot.salt.hex(),
                "nonce": slot.nonce.hex(),
                "wrapped": slot.wrapped.hex(),
            }
            for slot in key_file.slots
        ],
    }
    sealed = {**content, "sha256": _digest(content)}
    return (json.dumps(sealed, ensure_ascii=False, indent=1) + "\n").encode()


def _digest(content: Mapping[str, Any]) -> str:
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _parse(raw: bytes, place: str) -> KeyFile:
    try:
        content = json.loads(raw)
        seal = content.pop("sha256")
        if content["format"] > FORMAT:
            raise KeyFileNewer(place)
        if seal != _digest(content):
            raise KeyFileDamaged(place)
        return KeyFile(
            store_id=content["store_id"],
            salt=bytes.fromhex(content["salt"]),
            check=bytes.fromhex(content["check"]),
            slots=tuple(_parse_slot(slot, place) for slot in content["slots"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise KeyFileDamaged(place) from None


def _parse_slot(slot: Mapping[str, Any], place: str) -> Slot:
    cost = Cost(slot["passes"], slot["memory_kib"], slot["lanes"])
    if cost.memory_kib > _MOST_MEMORY_KIB:
        raise KeyFileDamaged(place)
    return Slot(
        slot["login"],
        cost,
        bytes.fromhex(slot["salt"]),
        bytes.fromhex(slot["nonce"]),
        bytes.fromhex(slot["wrapped"]),
    )
