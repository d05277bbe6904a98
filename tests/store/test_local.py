# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Every connection is set as promised, and every broken file gets its own name, unchanged."""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

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
)
from inquirydesk.store import local
from inquirydesk.store.database import Store
from inquirydesk.store.local import SETTINGS, StoreKey, check_file, settings_of
from tests.store.conftest import Desktop
from tests.store.samples import a_case


def _driver(engine: Engine) -> Any:
    with engine.connect() as connection:
        return connection.connection.driver_connection


def test_every_setting_holds_on_the_writer_and_the_reader(store: Store) -> None:
    assert settings_of(_driver(store.writer)) == SETTINGS
    assert settings_of(_driver(store.reader)) == SETTINGS


def test_the_library_is_new_enough_for_a_journal_beside_the_file() -> None:
    assert SETTINGS["journal_mode"] == "wal"
    assert SETTINGS["synchronous"] == "2"


def test_the_reader_cannot_write(store: Store) -> None:
    with store.look() as look, pytest.raises(StoreReadOnly):
        look.cases.add(a_case())


def test_the_writer_takes_the_lock_as_it_begins(store: Store) -> None:
    connection = local.connect(store.folder / "inquirydesk.store", store.key)
    connection.execute("PRAGMA busy_timeout=1")
    with store.work(), pytest.raises(Exception, match="locked"):
        connection.execute("BEGIN IMMEDIATE")
    connection.execute("BEGIN IMMEDIATE")
    connection.close()


def test_a_store_another_program_holds_is_called_locked_and_free_later(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SETTINGS, "busy_timeout", "1")
    store.writer.dispose()
    other = local.connect(store.folder / "inquirydesk.store", store.key)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreLocked):
        store.work().__enter__()
    other.execute("ROLLBACK")
    other.close()
    with store.work() as work:
        work.cases.add(a_case())
        work.commit()


def test_a_full_disk_refuses_the_save_and_lets_the_next_one_through(store: Store) -> None:
    with store.writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
    scan = random.Random(1).randbytes(200_000)
    with store.work() as work, pytest.raises(StoreFull):
        work.archive.add(scan, "image/png", _now(store))
    with store.work() as work:
        work.cases.add(a_case())
        work.commit()
    with store.look() as look:
        assert len(look.cases.open()) == 1
        assert look.history.verify().holds


def _now(store: Store) -> Any:
    with store.look() as look:
        head = look.history.head()
    assert head is not None
    return head.at


def test_a_long_search_can_be_stopped(store: Store) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    with store.look() as look:
        threading.Timer(0.05, look.stop).start()
        with pytest.raises(ReadingStopped):
            look.session.execute(text(endless))


class Broken:
    """A closed store, to be damaged and checked."""

    def __init__(self, desktop: Desktop) -> None:
        store = desktop.create()
        self.key = store.key
        with store.work() as work:
            for number in range(30):
                work.cases.add(a_case(f"26-{number:04d}"))
            work.commit()
        store.close()
        self.path = desktop.file

    def check(self) -> None:
        check_file(self.path, self.key)


@pytest.fixture
def broken(desktop: Desktop) -> Broken:
    return Broken(desktop)


def test_a_whole_store_passes(broken: Broken) -> None:
    broken.check()


def test_a_missing_store_is_called_missing_and_not_made(broken: Broken) -> None:
    broken.path.unlink()
    with pytest.raises(StoreMissing):
        broken.check()
    assert not broken.path.exists()


def test_an_empty_file_is_called_empty_and_stays_empty(broken: Broken) -> None:
    broken.path.write_bytes(b"")
    with pytest.raises(StoreEmpty):
        broken.check()
    assert broken.path.stat().st_size == 0


def _plain_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE cases (id INTEGER)")
    connection.close()


def _text_file(path: Path) -> None:
    path.write_text("Dear all, please find the store attached. " * 500, "utf-8")


def _noise(path: Path) -> None:
    path.write_bytes(random.Random(2).randbytes(16384))


def _short_note(path: Path) -> None:
    path.write_bytes(b"x")


@pytest.mark.parametrize("make", [_plain_database, _text_file, _noise, _short_note])
def test_another_file_is_called_foreign(broken: Broken, make: Any) -> None:
    make(broken.path)
    before = broken.path.read_bytes()
    with pytest.raises(StoreForeign):
        broken.check()
    assert broken.path.read_bytes() == before


def test_the_store_of_another_key_file_is_called_foreign(broken: Broken) -> None:
    with pytest.raises(StoreForeign):
        check_file(broken.path, StoreKey(os.urandom(32), os.urandom(16)))


def test_an_encrypted_database_that_is_no_store_is_called_foreign(broken: Broken) -> None:
    broken.path.unlink()
    local.connect(broken.path, broken.key, mode="rwc").execute(
        "CREATE TABLE a (b)"
    ).connection.close()
    with pytest.raises(StoreForeign):
        broken.check()


def test_a_folder_in_its_place_is_called_foreign(broken: Broken) -> None:
    broken.path.unlink()
    broken.path.mkdir()
    with pytest.raises(StoreForeign):
        broken.check()


@pytest.mark.parametrize("keep", [20, 3000, 4096, 10_000, -4096])
def test_a_cut_store_is_called_damaged(broken: Broken, keep: int) -> None:
    whole = broken.path.read_bytes()
    broken.path.write_bytes(whole[:keep])
    with pytest.raises(StoreDamaged):
        broken.check()
    assert broken.path.read_bytes() == whole[:keep]


def test_a_flipped_bit_is_found_before_anything_is_shown(broken: Broken) -> None:
    whole = broken.path.read_bytes()
    chance = random.Random(3)
    shown = _everything(broken.path, broken.key)
    for _ in range(60):
        flipped = bytearray(whole)
        position = chance.randrange(len(whole))
        flipped[position] ^= 1 << chance.randrange(8)
        broken.path.write_bytes(flipped)
        try:
            assert _everything(broken.path, broken.key) == shown, f"byte {position}"
        except StoreDamaged:
            continue
        assert position < 16, "only the salt, which the key file holds too, may be passed over"
    broken.path.write_bytes(whole)


def _everything(path: Path, key: StoreKey) -> list[Any]:
    connection = local.connect(path, key, mode="ro")
    try:
        with local.outages(str(path)):
            assert not connection.execute("PRAGMA cipher_integrity_check").fetchall() or _damaged(
                path
            )
            return [
                connection.execute(f"SELECT * FROM {table}").fetchall()
                for table in ("cases", "history", "case_lines", "contacts")
            ]
    finally:
        connection.close()


def _damaged(path: Path) -> bool:
    raise StoreDamaged(str(path))


@pytest.fixture
def plain_user(broken: Broken) -> Iterator[None]:
    """Lets the rest of the test run as somebody the folder does not belong to."""
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("needs to change the acting user")
    for folder in (broken.path.parent, *broken.path.parent.parents):
        if folder.stat().st_mode & 0o777 == 0o700:
            folder.chmod(0o755)
    os.seteuid(65534)
    yield
    os.seteuid(0)


@pytest.mark.usefixtures("plain_user")
def test_a_folder_of_somebody_else_is_called_read_only(broken: Broken) -> None:
    # os.access asks for the real user, so the check itself passes and the library has to find out.
    with pytest.raises(Outage) as refused:
        local.writer_engine(broken.path, broken.key).connect()
    assert isinstance(refused.value, StoreReadOnly)
