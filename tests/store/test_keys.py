# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who can open a store: each by their own password, nobody without, and damage is never blamed on
the password."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inquirydesk.domain.outages import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    LastKeySlot,
    StoreFull,
    UnknownUser,
    WrongPassword,
)
from inquirydesk.store import keys
from inquirydesk.store.keys import KeyFile
from tests.store.conftest import CHEAP

KEY = bytes(range(32))


def a_key_file() -> KeyFile:
    return keys.new_key_file("store-1", KEY, bytes(16)).with_slot("mori", "rain", KEY, CHEAP)


def test_each_person_opens_the_store_with_their_own_password() -> None:
    key_file = a_key_file().with_slot("sato", "sun", KEY, CHEAP)
    assert key_file.unlock("mori", "rain") == key_file.unlock("sato", "sun") == KEY


@pytest.mark.parametrize("typed", ["", "Rain", "rain ", "sun"])
def test_a_wrong_password_is_called_that(typed: str) -> None:
    with pytest.raises(WrongPassword):
        a_key_file().unlock("mori", typed)


def test_a_password_typed_full_width_is_the_same() -> None:
    assert a_key_file().unlock("mori", "ｒａｉｎ") == KEY


def test_a_stranger_is_told_that_nobody_has_this_name() -> None:
    with pytest.raises(UnknownUser):
        a_key_file().unlock("tanaka", "rain")


def test_after_a_change_only_the_new_password_opens() -> None:
    key_file = a_key_file().with_slot("mori", "snow", KEY, CHEAP)
    assert key_file.unlock("mori", "snow") == KEY
    with pytest.raises(WrongPassword):
        key_file.unlock("mori", "rain")


def test_who_leaves_cannot_open_any_more_but_somebody_must_stay() -> None:
    key_file = a_key_file().with_slot("sato", "sun", KEY, CHEAP).without_slot("mori")
    with pytest.raises(UnknownUser):
        key_file.unlock("mori", "rain")
    with pytest.raises(LastKeySlot):
        key_file.without_slot("sato")


def test_the_slot_of_one_person_does_not_open_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    keys.write(path, a_key_file())
    content = json.loads(path.read_text("utf-8"))
    content["slots"][0]["login"] = "sato"
    del content["sha256"]
    content["sha256"] = keys._digest(content)
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(WrongPassword):
        keys.read(path).unlock("sato", "rain")


def test_the_key_file_reads_back_as_written_and_holds_no_key(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    key_file = a_key_file()
    keys.write(path, key_file, proof=("mori", "rain"))
    assert keys.read(path) == key_file
    assert KEY.hex().encode() not in path.read_bytes()


def test_every_flipped_bit_is_damage_and_not_a_wrong_password(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    keys.write(path, a_key_file())
    whole = path.read_bytes()
    for position in range(0, len(whole) - 1, 3):
        broken = bytearray(whole)
        broken[position] ^= 0x04
        path.write_bytes(broken)
        try:
            same = keys.read(path) == keys._parse(whole, "")
        except (KeyFileDamaged, KeyFileNewer):
            continue
        assert same, f"byte {position} changed unnoticed"


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"not json", b"\xff\xfe", b'"a"'])
def test_what_is_no_key_file_is_called_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "keys"
    path.write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        keys.read(path)


def test_a_missing_key_file_is_called_missing(tmp_path: Path) -> None:
    with pytest.raises(KeyFileMissing):
        keys.read(tmp_path / "keys")


def test_a_key_file_of_a_later_version_is_not_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    keys.write(path, a_key_file())
    content = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**content, "format": 2}), "utf-8")
    with pytest.raises(KeyFileNewer):
        keys.read(path)


def test_a_key_file_that_does_not_open_is_never_put_in_place(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    keys.write(path, a_key_file())
    before = path.read_bytes()
    changed = a_key_file().with_slot("mori", "snow", KEY, CHEAP)
    with pytest.raises(WrongPassword):
        keys.write(path, changed, proof=("mori", "typo"))
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["keys"]


def test_a_full_disk_leaves_the_old_key_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keys"
    keys.write(path, a_key_file())
    before = path.read_bytes()

    def full(_source: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(StoreFull):
        keys.write(path, a_key_file().with_slot("mori", "snow", KEY, CHEAP))
    assert path.read_bytes() == before
