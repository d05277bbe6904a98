# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Small files are replaced whole; a lock is held by one program and freed when it dies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from inquirydesk.domain.outages import StoreInUse, StoreReadOnly
from inquirydesk.store.files import FileLock, outage_of, replace_file


def test_the_old_file_stays_when_the_new_one_is_not_good(tmp_path: Path) -> None:
    path = tmp_path / "file"
    replace_file(path, b"old")

    def refuse(content: bytes) -> None:
        raise ValueError(content)

    with pytest.raises(ValueError, match="new"):
        replace_file(path, b"new", proves=refuse)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_lock_is_held_once_and_can_be_taken_after_release(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with FileLock(path), pytest.raises(StoreInUse):
        FileLock(path)
    FileLock(path).release()


def test_a_killed_program_leaves_no_lock_behind(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    code = (
        "import sys, pathlib; from inquirydesk.store.files import FileLock; "
        "lock = FileLock(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == b"held"
        with pytest.raises(StoreInUse):
            FileLock(path)
        program.kill()
    FileLock(path).release()


def test_a_refusal_of_the_system_is_named() -> None:
    assert isinstance(outage_of(PermissionError(13, "denied"), Path("a")), StoreReadOnly)
