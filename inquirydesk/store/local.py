# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The store on this computer: one SQLCipher file, its connections and what each must be set to."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from inquirydesk.domain.errors import Outage
from inquirydesk.domain.outages import (
    ReadingStopped,
    StoreDamaged,
    StoreEmpty,
    StoreForeign,
    StoreFull,
    StoreLocked,
    StoreMissing,
    StoreReadOnly,
    StoreUnreadable,
)

APPLICATION_ID = 0x49644B31
BUSY_MILLISECONDS = 5000

# Before 3.51.3 a reset of the journal could lose pages under several connections.
_OLD_LIBRARY = dbapi2.sqlite_version_info < (3, 51, 3)

SETTINGS: dict[str, str] = {
    "journal_mode": "delete" if _OLD_LIBRARY else "wal",
    "synchronous": "3" if _OLD_LIBRARY else "2",  # EXTRA or FULL
    "foreign_keys": "1",
    "busy_timeout": str(BUSY_MILLISECONDS),
    "secure_delete": "1",
    "temp_store": "2",  # memory: a temporary file would hold readable names
    "trusted_schema": "0",
    "cell_size_check": "1",
    "mmap_size": "0",
    "cipher_log_level": "NONE",
    "fullfsync": "1",
    "checkpoint_fullfsync": "1",
}
"""What every connection says when asked; `connect` sets them, a test reads them back."""


@dataclass(frozen=True, slots=True)
class StoreKey:
    """The raw key and the salt the file begins with."""

    key: bytes = field(repr=False)
    salt: bytes


def connect(
    path: Path, key: StoreKey, *, mode: str = "rw", foreign_keys: bool = True
) -> dbapi2.Connection:
    """A connection with every setting made; `mode` is ro, rw or rwc (only for a new store).

    Raises the outage that names why the file cannot be used.
    """
    place = str(path)
    with outages(place):
        connection = dbapi2.connect(
            f"{path.resolve().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute(f"PRAGMA key=\"x'{key.key.hex()}{key.salt.hex()}'\"")
            connection.execute("PRAGMA cipher_log_level=NONE")
            for name, value in SETTINGS.items():
                if name == "journal_mode" and mode == "ro":
                    continue
                setting = "0" if name == "foreign_keys" and not foreign_keys else value
                connection.execute(f"PRAGMA {name}={setting}")
            if mode == "ro":
                connection.execute("PRAGMA query_only=1")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            connection.close()
            raise
    return connection


def settings_of(connection: dbapi2.Connection) -> dict[str, str]:
    """What a connection is really set to, by the names of SETTINGS."""
    return {name: str(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in SETTINGS}


def check_file(path: Path, key: StoreKey) -> None:
    """Nothing, when this file is the store of this key; otherwise raises what it is instead.

    The file is opened for reading only and never changed.
    """
    place = str(path)
    if not path.exists():
        raise StoreMissing(place)
    if not path.is_file():
        raise StoreForeign(place)
    if path.stat().st_size == 0:
        raise StoreEmpty(place)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise StoreReadOnly(place)
    with path.open("rb") as stream:
        salted = stream.read(16) == key.salt
    try:
        connection = connect(path, key, mode="ro")
    except StoreDamaged:
        if salted:
            raise
        raise StoreForeign(place) from None
    with outages(place):
        try:
            found = connection.execute("PRAGMA application_id").fetchone()[0]
        finally:
            connection.close()
    if found != APPLICATION_ID:
        raise StoreForeign(place)


def writer_engine(path: Path, key: StoreKey) -> Engine:
    """The engine of the one ordered writer: each transaction takes the write lock as it begins."""
    return _engine(path, key, "rw", "BEGIN IMMEDIATE")


def reader_engine(path: Path, key: StoreKey) -> Engine:
    """The engine for looking: each transaction sees one moment of the store and cannot write."""
    return _engine(path, key, "ro", "BEGIN")


def migration_engine(path: Path, key: StoreKey, *, mode: str = "rw") -> Engine:
    """The engine for changing tables: foreign keys are off, or altering a table drops children."""
    return _engine(path, key, mode, "BEGIN IMMEDIATE", foreign_keys=False)


def _engine(
    path: Path, key: StoreKey, mode: str, begin: str, *, foreign_keys: bool = True
) -> Engine:
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key, mode=mode, foreign_keys=foreign_keys),
        poolclass=QueuePool,
        pool_size=2 if mode == "ro" else 1,
        max_overflow=2 if mode == "ro" else 0,
        pool_timeout=10,
        hide_parameters=True,  # an error text must not carry a person into the log
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    @event.listens_for(engine, "handle_error")
    def _name_outage(context: ExceptionContext) -> None:
        outage = outage_of(context.original_exception, str(path))
        if outage:
            raise outage from context.original_exception

    return engine


@contextmanager
def outages(place: str) -> Iterator[None]:
    """Turns the library's errors into the outages a person is told about."""
    try:
        yield
    except dbapi2.Error as error:
        outage = outage_of(error, place)
        if outage:
            raise outage from error
        raise


def outage_of(error: BaseException | None, place: str) -> Outage | None:
    """The outage behind an error of the library; None: it is a mistake in our program."""
    code: Any = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    kind = _OUTAGES.get(code & 0xFF)
    return kind(place) if kind else None


_OUTAGES: dict[int, Callable[[str], Outage]] = {
    dbapi2.SQLITE_BUSY: StoreLocked,
    dbapi2.SQLITE_LOCKED: StoreLocked,
    dbapi2.SQLITE_READONLY: StoreReadOnly,
    dbapi2.SQLITE_CANTOPEN: StoreReadOnly,
    dbapi2.SQLITE_INTERRUPT: ReadingStopped,
    dbapi2.SQLITE_IOERR: StoreUnreadable,
    dbapi2.SQLITE_CORRUPT: StoreDamaged,
    dbapi2.SQLITE_NOTADB: StoreDamaged,
    dbapi2.SQLITE_FULL: StoreFull,
}
