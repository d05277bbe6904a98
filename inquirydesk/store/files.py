# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Small files beside the store: replaced whole or not at all, and the lock of a running program."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from inquirydesk.domain.outages import StoreFull, StoreInUse, StoreReadOnly, StoreUnreadable

_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
_FULL = {errno.ENOSPC, errno.EDQUOT}


def replace_file(
    path: Path, content: bytes, *, proves: Callable[[bytes], object] = lambda _: None
) -> None:
    """The file holds `content` after this, or is untouched if anything fails.

    `proves` gets the bytes read back from the disk and raises if they are not good; only then
    does the old file go.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        with fresh.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        proves(fresh.read_bytes())
        os.replace(fresh, path)  # noqa: PTH105 - tests let exactly this call fail
        sync_folder(path.parent)
    except OSError as error:
        raise outage_of(error, path) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """A rename in this folder survives a power cut; Windows has no such call and needs none."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def outage_of(error: OSError, place: Path) -> StoreFull | StoreReadOnly | StoreUnreadable:
    """The outage a person is told about when the operating system refuses."""
    if error.errno in _FULL:
        return StoreFull(str(place))
    if error.errno in _READ_ONLY:
        return StoreReadOnly(str(place))
    return StoreUnreadable(str(place))


class FileLock:
    """Held by one running program at a time; the system lets go of it even after a kill."""

    def __init__(self, path: Path) -> None:
        try:
            self._stream: IO[bytes] = path.open("ab+")
        except OSError as error:
            raise outage_of(error, path) from error
        if not _take(self._stream.fileno()):
            self._stream.close()
            raise StoreInUse(str(path.parent))

    def release(self) -> None:
        """Another program may take the lock from now on."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> bool:
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
