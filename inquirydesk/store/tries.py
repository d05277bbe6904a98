# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Wrong passwords in a row, kept in the settings folder: each makes the next wait longer."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from inquirydesk.domain.outages import TryAgainLater
from inquirydesk.store.files import replace_file

FREE_TRIES = 3
LONGEST_WAIT_SECONDS = 300


def wait_seconds(failures: int) -> int:
    """How long after the last of so many failures the next try is refused."""
    if failures < FREE_TRIES:
        return 0
    return int(min(2 ** (failures - FREE_TRIES + 1), LONGEST_WAIT_SECONDS))


class Tries:
    """The failures of each person on this computer; a lost file only forgives them."""

    def __init__(self, settings_folder: Path) -> None:
        self._path = settings_folder / "tries.json"

    def allow(self, login: str, now: datetime) -> None:
        """Raises TryAgainLater while this person has to wait."""
        failures, last = self._failures(login)
        if last is None:
            return
        # A clock set back must not lock anybody out for longer than the longest wait.
        since = max(now - last, timedelta(0))
        left = wait_seconds(failures) - int(since.total_seconds())
        if left > 0:
            raise TryAgainLater(login, left)

    def failed(self, login: str, now: datetime) -> None:
        """One more failure in a row."""
        failures, _last = self._failures(login)
        content = self._read()
        content[login] = {"failures": failures + 1, "last_at": now.isoformat()}
        self._write(content)

    def succeeded(self, login: str) -> None:
        """The count starts again."""
        content = self._read()
        if content.pop(login, None) is not None:
            self._write(content)

    def _failures(self, login: str) -> tuple[int, datetime | None]:
        entry = self._read().get(login)
        try:
            return (
                (entry["failures"], datetime.fromisoformat(entry["last_at"]))
                if entry
                else (0, None)
            )
        except (KeyError, TypeError, ValueError):
            return 0, None

    def _read(self) -> dict[str, Any]:
        try:
            content = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}

    def _write(self, content: dict[str, Any]) -> None:
        replace_file(self._path, json.dumps(content, ensure_ascii=False).encode())
