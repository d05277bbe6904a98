# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Making and opening a store: whole or not at all, never over another, never a wrong one."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from inquirydesk.domain.outages import (
    HistoryDamaged,
    KeyFileDamaged,
    KeyFileMissing,
    LastKeySlot,
    StoreBehindMarker,
    StoreEmpty,
    StoreExists,
    StoreForeign,
    StoreInUse,
    StoreMissing,
    StoreNewer,
    TryAgainLater,
    UnknownUser,
    WrongPassword,
)
from inquirydesk.store import local
from inquirydesk.store.database import Store, has_store, sign_in_names
from inquirydesk.store.schema import SCHEMA_VERSION
from inquirydesk.store.work import Work
from tests.store.conftest import CHEAP, NOW, PASSWORD, Desktop, an_entry, first_user
from tests.store.samples import MINORI, a_case, an_inquiry


def _save_case(store: Store, reference: str) -> None:
    with store.work() as work:
        case = work.cases.add(a_case(reference))
        work.history.append(an_entry(objects=(f"case:{case.id}",)))
        work.commit()


def test_a_new_store_holds_its_first_person_and_opens_again(desktop: Desktop) -> None:
    assert not has_store(desktop.store)
    desktop.create().close()
    assert has_store(desktop.store)
    assert sign_in_names(desktop.store) == ("mori",)
    store = desktop.open()
    with store.look() as look:
        assert [user.login for user in look.users.all()] == ["mori"]
        assert look.history.verify().checked == 1
    store.close()


def test_a_store_is_never_made_over_another(desktop: Desktop) -> None:
    desktop.create().close()
    before = desktop.file.read_bytes()
    with pytest.raises(StoreExists):
        desktop.create()
    assert desktop.file.read_bytes() == before


def test_when_filling_a_new_store_fails_there_is_none_and_the_next_try_works(
    desktop: Desktop,
) -> None:
    def fill(work: Work) -> None:
        first_user(work)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desktop.create(fill)
    assert not has_store(desktop.store)
    desktop.create().close()
    assert not list(desktop.store.glob("*.new*"))


def test_the_key_file_of_a_store_that_was_moved_away_is_kept(desktop: Desktop) -> None:
    desktop.create().close()
    old_keys = desktop.keys.read_bytes()
    desktop.file.rename(desktop.store.parent / "moved")
    desktop.create().close()
    assert [one.read_bytes() for one in desktop.store.glob("*.aside")] == [old_keys]


def test_a_store_starts_once(desktop: Desktop) -> None:
    store = desktop.create()
    with pytest.raises(StoreInUse):
        desktop.open()
    store.close()
    desktop.open().close()


def test_a_refused_start_frees_the_store_for_the_next(desktop: Desktop) -> None:
    desktop.create().close()
    with pytest.raises(WrongPassword):
        desktop.open("sun")
    desktop.open().close()


def test_guessing_has_to_wait_and_the_right_password_does_not_count_meanwhile(
    desktop: Desktop,
) -> None:
    desktop.create().close()
    for _ in range(3):
        with pytest.raises(WrongPassword):
            desktop.open("guess")
    with pytest.raises(TryAgainLater):
        desktop.open()
    desktop.open(now=NOW + timedelta(seconds=3)).close()


def test_a_second_person_is_admitted_changes_the_password_and_leaves(desktop: Desktop) -> None:
    store = desktop.create()
    store.admit("sato", "first", CHEAP)
    store.confirm("sato", "first", NOW)
    store.admit("sato", "second", CHEAP)
    with pytest.raises(WrongPassword):
        store.confirm("sato", "first", NOW)
    store.close()
    store = desktop.open("second", login="sato")
    store.dismiss("mori")
    with pytest.raises(LastKeySlot):
        store.dismiss("sato")
    store.close()
    with pytest.raises(UnknownUser):
        desktop.open()


def test_each_missing_or_wrong_part_has_its_own_name(desktop: Desktop) -> None:
    with pytest.raises(StoreMissing):
        desktop.open()
    assert not desktop.store.exists(), "looking for a store makes nothing"
    desktop.create().close()
    whole, keys = desktop.file.read_bytes(), desktop.keys.read_bytes()
    desktop.file.write_bytes(b"")
    with pytest.raises(StoreEmpty):
        desktop.open()
    desktop.file.write_bytes(b"a note, not a store" * 1000)
    with pytest.raises(StoreForeign):
        desktop.open()
    desktop.file.write_bytes(whole)
    desktop.keys.write_bytes(keys[:-30])
    with pytest.raises(KeyFileDamaged):
        desktop.open()
    desktop.keys.unlink()
    with pytest.raises(KeyFileMissing):
        desktop.open()
    desktop.keys.write_bytes(keys)
    desktop.open().close()


def test_a_store_of_a_later_version_is_refused_with_both_numbers(desktop: Desktop) -> None:
    store = desktop.create()
    key = store.key
    store.close()
    connection = local.connect(desktop.file, key)
    connection.execute("PRAGMA user_version=77")
    connection.close()
    before = desktop.file.read_bytes()
    with pytest.raises(StoreNewer) as refused:
        desktop.open()
    assert (refused.value.found, refused.value.supported) == (77, SCHEMA_VERSION)
    assert desktop.file.read_bytes() == before


def test_an_older_copy_put_back_is_noticed_and_opens_only_on_purpose(desktop: Desktop) -> None:
    store = desktop.create()
    _save_case(store, "26-0001")
    store.close()
    old = desktop.file.read_bytes()
    store = desktop.open()
    _save_case(store, "26-0002")
    store.close()
    desktop.file.write_bytes(old)
    with pytest.raises(StoreBehindMarker) as refused:
        desktop.open()
    assert (refused.value.marked, refused.value.found) == (3, 2)
    desktop.open(accept_behind_marker=True).close()
    desktop.open().close()


def test_a_history_computed_anew_is_noticed_by_the_marker(desktop: Desktop) -> None:
    store = desktop.create()
    _save_case(store, "26-0001")
    store.close()
    other = Desktop(desktop.store.parent / "other")
    forged = other.create()
    for number in range(5):
        _save_case(forged, f"26-000{number}")
    marker = forged.store_id
    forged.close()
    shutil.copy(other.settings / f"{marker}.marker.json", desktop.settings)
    shutil.rmtree(desktop.store)
    shutil.copytree(other.store, desktop.store)
    desktop.open().close()  # another store altogether, whole in itself
    rewritten = desktop.settings / f"{marker}.marker.json"
    text = rewritten.read_text("utf-8")
    head = text.split('"head": "')[1][:64]
    rewritten.write_text(text.replace(head, "0" * 64), "utf-8")
    with pytest.raises(StoreBehindMarker):
        desktop.open()


def test_a_lost_journal_is_noticed(desktop: Desktop) -> None:
    store = desktop.create()
    copy = desktop.store.parent / "copy"
    _save_case(store, "26-0001")
    store.marker.flush()
    shutil.copytree(desktop.store, copy)
    store.close()
    shutil.rmtree(desktop.store)
    shutil.copytree(copy, desktop.store)
    for journal in desktop.store.glob("*-wal"):
        assert journal.stat().st_size
        journal.unlink()
    for journal in desktop.store.glob("*-shm"):
        journal.unlink()
    with pytest.raises(StoreBehindMarker):
        desktop.open()


def test_a_history_changed_behind_our_back_stops_the_start(desktop: Desktop) -> None:
    store = desktop.create()
    _save_case(store, "26-0001")
    key = store.key
    store.close()
    connection = local.connect(desktop.file, key)
    connection.execute("DROP TRIGGER history_refuses_update")
    connection.execute("UPDATE history SET person='2' WHERE number=1")
    connection.close()
    with pytest.raises(HistoryDamaged) as refused:
        desktop.open()
    assert refused.value.numbers == (1,)


def test_nothing_readable_lies_on_the_disk(desktop: Desktop) -> None:
    store = desktop.create()
    with store.work() as work:
        work.cases.add(a_case())
        work.inquiries.add(an_inquiry())
        work.archive.add(MINORI.name.encode() * 1000, "text/plain", NOW)
        work.history.append(an_entry(details={"name": MINORI.name}, personal=frozenset({"name"})))
        work.commit()
    during = _bytes_below(desktop.store.parent)
    store.close()
    for found in (during, _bytes_below(desktop.store.parent)):
        for canary in (MINORI.name, MINORI.reading, MINORI.phone, "星見県", PASSWORD):
            assert canary.encode() not in found
    with sqlite3.connect(desktop.file) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM sqlite_master")
    plain.close()


def _bytes_below(folder: Path) -> bytes:
    found = b""
    for path in folder.rglob("*"):
        with suppress(IsADirectoryError):
            found += path.read_bytes()
    return found
