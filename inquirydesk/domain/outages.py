# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Every way the store can fail to open, to read or to save, by name."""

from __future__ import annotations

from dataclasses import dataclass

from inquirydesk.domain.errors import Outage, UserMistake


@dataclass(eq=False)
class WrongPassword(UserMistake):
    """The password does not open this person's slot of the key file."""

    login: str

    def __str__(self) -> str:
        return "the password is not right"


@dataclass(eq=False)
class TryAgainLater(UserMistake):
    """Too many wrong passwords in a row; the next try is heard after `wait_seconds`."""

    login: str
    wait_seconds: int

    def __str__(self) -> str:
        return f"wait {self.wait_seconds} seconds before the next try"


@dataclass(eq=False)
class UnknownUser(UserMistake):
    """Nobody signs in to this store under this name."""

    login: str

    def __str__(self) -> str:
        return "nobody signs in here under this name"


@dataclass(eq=False)
class LastKeySlot(UserMistake):
    """Taking this person's password away would leave nobody who can open the store."""

    login: str

    def __str__(self) -> str:
        return "the last person who can open the store cannot be removed"


@dataclass(eq=False)
class StoreOutage(Outage):
    """Something is wrong with the file or folder at `place`; the file is left as it was."""

    place: str

    def __str__(self) -> str:
        return f"{type(self).__name__}: {self.place}"


@dataclass(eq=False)
class KeyFileMissing(StoreOutage):
    """There is a store, but not the key file that belongs beside it."""


@dataclass(eq=False)
class KeyFileDamaged(StoreOutage):
    """The key file is there and cannot be trusted; a backup of it opens the store."""


@dataclass(eq=False)
class KeyFileNewer(StoreOutage):
    """The key file was written by a later version of the program."""


@dataclass(eq=False)
class StoreMissing(StoreOutage):
    """No store where one is expected; a new one is never made in its place."""


@dataclass(eq=False)
class StoreExists(StoreOutage):
    """A new store was asked for where one already lies."""


@dataclass(eq=False)
class StoreEmpty(StoreOutage):
    """The store's file is there and holds nothing, as after a failed copy."""


@dataclass(eq=False)
class StoreForeign(StoreOutage):
    """The file is something else, or the store of another key file."""


@dataclass(eq=False)
class StoreDamaged(StoreOutage):
    """The file is this store, but parts of it are broken."""


@dataclass(eq=False)
class StoreNewer(StoreOutage):
    """The store was last used by a later version of the program."""

    found: int
    supported: int

    def __str__(self) -> str:
        return f"{self.place} has schema {self.found}, this program knows {self.supported}"


@dataclass(eq=False)
class StoreReadOnly(StoreOutage):
    """The folder or file cannot be written by this account."""


@dataclass(eq=False)
class StoreInUse(StoreOutage):
    """The program already runs on this store."""


@dataclass(eq=False)
class StoreLocked(StoreOutage):
    """Another program holds the store; saving works again when it lets go."""


@dataclass(eq=False)
class StoreFull(StoreOutage):
    """The disk is full: nothing was saved, nothing already saved was lost."""


@dataclass(eq=False)
class StoreUnreadable(StoreOutage):
    """The disk reported an error while reading or writing."""


@dataclass(eq=False)
class ReadingStopped(StoreOutage):
    """A search or report was stopped because its answer is no longer wanted."""


@dataclass(eq=False)
class StoreOnShare(StoreOutage):
    """The folder lies on a network share or in a folder that is copied to a cloud."""

    kind: str

    def __str__(self) -> str:
        return f"{self.place} lies on {self.kind}"


@dataclass(eq=False)
class StoreBehindMarker(StoreOutage):
    """The store lacks saves this computer has seen: restored, replaced, or its journal was lost."""

    marked: int
    found: int

    def __str__(self) -> str:
        return f"{self.place} ends at event {self.found}, this computer has seen {self.marked}"


@dataclass(eq=False)
class HistoryDamaged(StoreOutage):
    """The newest part of the history does not hold together; `numbers` are the events concerned."""

    numbers: tuple[int, ...]

    def __str__(self) -> str:
        return f"history broken at {', '.join(map(str, self.numbers[:10]))}"


@dataclass(eq=False)
class RecordDamaged(Outage):
    """One record is not what was stored; it is refused, the rest can be used."""

    thing: str

    def __str__(self) -> str:
        return f"{self.thing} is damaged"
