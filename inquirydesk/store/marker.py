# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The marker: what this computer has seen of the store, kept away from it in the settings folder.

Someone who can write the store cannot also turn the marker back, so a store put back to an older
state, cut at its end or without its journal is noticed when it opens.
"""

from __future__ import annotations

import json
import logging
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock

from inquirydesk.domain.outages import StoreOutage
from inquirydesk.store.files import replace_file

_log = logging.getLogger(__name__)
_SECONDS_BETWEEN_WRITES = 1.0


@dataclass(frozen=True, slots=True)
class Anchor:
    """The last event someone outside the store has seen: its number, hash and time."""

    number: int
    head: bytes
    at: datetime


class Marker:
    """The marker file of one store; threads that save at the same time take turns."""

    def __init__(self, settings_folder: Path, store_id: str) -> None:
        self._path = settings_folder / f"{store_id}.marker.json"
        self._store_id = store_id
        self._lock = Lock()
        self._newest = 0
        self._waiting: Anchor | None = None
        self._written_at = float("-inf")

    def read(self) -> Anchor | None:
        """The anchor last written; None when this computer never saw the store."""
        try:
            content = json.loads(self._path.read_bytes())
            return Anchor(
                content["number"],
                bytes.fromhex(content["head"]),
                datetime.fromisoformat(content["at"]),
            )
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError):
            return None

    def write(self, anchor: Anchor) -> None:
        """The anchor survives a crash from here on."""
        content = {
            "store_id": self._store_id,
            "number": anchor.number,
            "head": anchor.head.hex(),
            "at": anchor.at.isoformat(),
        }
        replace_file(self._path, json.dumps(content).encode())

    def keep(self, anchor: Anchor) -> None:
        """Writes at most once a second; what had to wait is written by the next or by `flush`."""
        with self._lock:
            if anchor.number <= self._newest:
                return  # another thread told of a later event meanwhile
            self._newest, self._waiting = anchor.number, anchor
            if time.monotonic() - self._written_at >= _SECONDS_BETWEEN_WRITES:
                self._flush()

    def flush(self) -> None:
        """Writes what still waits; a marker that cannot be written never undoes a save."""
        with self._lock:
            self._flush()

    def _flush(self) -> None:
        if self._waiting is None:
            return
        try:
            self.write(self._waiting)
        except StoreOutage as outage:
            _log.warning("marker not written: %s", type(outage).__name__)
        else:
            self._waiting = None
        self._written_at = time.monotonic()
