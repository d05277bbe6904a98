# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Making and opening a store: its place, lock, key, schema and marker are checked in this order."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine

from inquirydesk.domain.outages import (
    HistoryDamaged,
    StoreBehindMarker,
    StoreExists,
    StoreMissing,
    StoreNewer,
    UnknownUser,
    WrongPassword,
)
from inquirydesk.domain.roles import UserId
from inquirydesk.store import keys, local
from inquirydesk.store.files import FileLock, outage_of, sync_folder
from inquirydesk.store.keys import Cost, KeyFile
from inquirydesk.store.local import StoreKey
from inquirydesk.store.marker import Marker
from inquirydesk.store.places import refuse_share
from inquirydesk.store.schema import SCHEMA_VERSION, schema_of, upgrade
from inquirydesk.store.tries import Tries
from inquirydesk.store.users import PinRefused, PinVerdict
from inquirydesk.store.work import Look, Work

STORE_FILE = "inquirydesk.store"
KEY_FILE = "inquirydesk.keys"
LOCK_FILE = "inquirydesk.lock"
EVENTS_CHECKED_AT_START = 1_000


@dataclass(frozen=True, slots=True)
class Store:
    """An open store; `work` and `look` begin a transaction, `close` lets go of everything."""

    folder: Path
    store_id: str
    writer: Engine
    reader: Engine
    marker: Marker
    lock: FileLock
    tries: Tries
    key: StoreKey = field(repr=False)

    def work(self, *, restricted: bool = True) -> Work:
        """A transaction that writes; a second one waits until the first has ended.

        Without `restricted` the cases only legal staff see are out of reach.
        """
        return Work(self.writer, self.store_id, self.marker, restricted=restricted)

    def look(self, *, restricted: bool = True) -> Look:
        """A transaction that only reads, beside any writing; `restricted` as for `work`."""
        return Look(self.reader, self.store_id, restricted=restricted)

    def confirm(self, login: str, password: str, now: datetime) -> None:
        """Nothing, when this password opens the store; raises WrongPassword or UnknownUser.

        Wrong ones count as at the start of the program: soon TryAgainLater is raised instead.
        """
        _unlock(keys.read(self.folder / KEY_FILE), self.tries, login, password, now)

    def confirm_pin(self, user_id: UserId, pin: str) -> None:
        """Nothing, when this is the person's PIN; raises PinRefused, and counts the wrong ones."""
        with self.work() as work:
            verdict = work.users.check_pin(user_id, pin)
            left = work.users.pin_tries_left(user_id)
            work.commit()
        if verdict is not PinVerdict.RIGHT:
            raise PinRefused(verdict, left)

    def admit(self, login: str, password: str, cost: Cost = keys.USUAL_COST) -> None:
        """From now on this password opens the store for this person, and no earlier one."""
        path = self.folder / KEY_FILE
        key_file = keys.read(path).with_slot(login, password, self.key.key, cost)
        keys.write(path, key_file, proof=(login, password))

    def dismiss(self, login: str) -> None:
        """This person cannot open the store any more; raises LastKeySlot for the last one."""
        path = self.folder / KEY_FILE
        keys.write(path, keys.read(path).without_slot(login))

    def close(self) -> None:
        """Lets go of the file and writes the marker."""
        self.reader.dispose()
        self.writer.dispose()
        self.marker.flush()
        self.lock.release()


def has_store(folder: Path) -> bool:
    """Whether a store or its key lies here, whatever its state: then a new one is never offered."""
    return (folder / STORE_FILE).exists() or (folder / KEY_FILE).exists()


def sign_in_names(folder: Path) -> tuple[str, ...]:
    """The names that can open this store, to choose from before signing in."""
    return tuple(slot.login for slot in keys.read(folder / KEY_FILE).slots)


def create_store(
    folder: Path,
    *,
    login: str,
    password: str,
    settings_folder: Path,
    fill: Callable[[Work], None],
    cost: Cost = keys.USUAL_COST,
    file_system: str | None = None,
) -> Store:
    """A new store that this person can open, holding what `fill` put in; all of it or nothing.

    Raises StoreExists, StoreOnShare, or what hinders writing in `folder`.
    """
    lock = _take_folder(folder, settings_folder, file_system)
    try:
        _refuse_second_store(folder)
        key = StoreKey(secrets.token_bytes(32), secrets.token_bytes(16))
        store_id = str(uuid4())
        unfinished = folder / (STORE_FILE + ".new")
        _remove(unfinished)
        upgrade(unfinished, key, mode="rwc")
        engine = local.writer_engine(unfinished, key)
        try:
            with Work(engine, store_id) as work:
                fill(work)
                work.commit()
        finally:
            engine.dispose()
        key_file = keys.new_key_file(store_id, key.key, key.salt)
        _set_aside(folder / KEY_FILE)
        keys.write(
            folder / KEY_FILE,
            key_file.with_slot(login, password, key.key, cost),
            proof=(login, password),
        )
        try:
            unfinished.rename(folder / STORE_FILE)
            sync_folder(folder)
        except OSError as error:
            raise outage_of(error, folder) from error
        return _open(folder, store_id, key, settings_folder, lock, accept_behind_marker=False)
    except BaseException:
        lock.release()
        raise


def open_store(
    folder: Path,
    *,
    login: str,
    password: str,
    settings_folder: Path,
    now: datetime,
    accept_behind_marker: bool = False,
    file_system: str | None = None,
) -> Store:
    """The store in `folder`, checked and brought to this schema, or the outage that says why not.

    Nothing is changed before everything about the file is known to be right. A store that lacks
    saves this computer has seen opens only with `accept_behind_marker`, after somebody said that
    it was restored on purpose.
    """
    refuse_share(folder, file_system)
    path = folder / STORE_FILE
    if not path.exists():
        raise StoreMissing(str(path))
    key_file = keys.read(folder / KEY_FILE)
    lock = _take_folder(folder, settings_folder, file_system)
    try:
        opened = _unlock(key_file, Tries(settings_folder), login, password, now)
        key = StoreKey(opened, key_file.salt)
        local.check_file(path, key)
        _bring_up_to_date(path, key)
        return _open(
            folder,
            key_file.store_id,
            key,
            settings_folder,
            lock,
            accept_behind_marker=accept_behind_marker,
        )
    except BaseException:
        lock.release()
        raise


def _unlock(key_file: KeyFile, tries: Tries, login: str, password: str, now: datetime) -> bytes:
    """The store's key by this person's password; each wrong one makes the next wait longer."""
    tries.allow(login, now)
    try:
        key = key_file.unlock(login, password)
    except (WrongPassword, UnknownUser):
        tries.failed(login, now)
        raise
    tries.succeeded(login)
    return key


def _take_folder(folder: Path, settings_folder: Path, file_system: str | None) -> FileLock:
    refuse_share(folder, file_system)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        settings_folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise outage_of(error, folder) from error
    return FileLock(folder / LOCK_FILE)


def _refuse_second_store(folder: Path) -> None:
    if (folder / STORE_FILE).exists():
        raise StoreExists(str(folder))


def _open(
    folder: Path,
    store_id: str,
    key: StoreKey,
    settings_folder: Path,
    lock: FileLock,
    *,
    accept_behind_marker: bool,
) -> Store:
    path = folder / STORE_FILE
    store = Store(
        folder=folder,
        store_id=store_id,
        writer=local.writer_engine(path, key),
        reader=local.reader_engine(path, key),
        marker=Marker(settings_folder, store_id),
        lock=lock,
        tries=Tries(settings_folder),
        key=key,
    )
    try:
        _check_history(store, accept_behind_marker=accept_behind_marker)
    except BaseException:
        store.reader.dispose()
        store.writer.dispose()
        raise
    return store


def _bring_up_to_date(path: Path, key: StoreKey) -> None:
    found = schema_of(path, key)
    if found > SCHEMA_VERSION:
        raise StoreNewer(str(path), found, SCHEMA_VERSION)
    if found < SCHEMA_VERSION:
        upgrade(path, key, keep_copy=path.with_name(f"{path.name}.schema-{found}"))


def _check_history(store: Store, *, accept_behind_marker: bool) -> None:
    anchor = store.marker.read()
    with store.look() as look:
        head = look.history.head()
        found = head.number if head else 0
        if anchor and not accept_behind_marker:
            seen = look.history.verify(anchor.number, anchor.number, anchors=[anchor])
            if not seen.holds:
                raise StoreBehindMarker(str(store.folder), anchor.number, found)
        newest = look.history.verify(max(1, found - EVENTS_CHECKED_AT_START + 1))
    if not newest.holds:
        raise HistoryDamaged(str(store.folder), tuple(fault.number for fault in newest.faults))
    if head:
        store.marker.keep(head)


def _set_aside(path: Path) -> None:
    """Keeps a key file without a store: the store it opens may only have been moved."""
    with suppress(FileNotFoundError):
        os.replace(path, path.with_name(f"{path.name}.{secrets.token_hex(4)}.aside"))  # noqa: PTH105


def _remove(unfinished: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)
