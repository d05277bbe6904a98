# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Stores as earlier releases left them, built anew from the samples in `databases/`."""

from __future__ import annotations

import gzip
import shutil
import sqlite3
import tomllib
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from inquirydesk.desk.session import Places, sign_in
from inquirydesk.store import keys, local
from inquirydesk.store.database import KEY_FILE, STORE_FILE
from inquirydesk.store.local import StoreKey
from tests.builders import LEGAL, OPERATOR, Clock, Office, places_in

DATABASES = Path(__file__).parent / "databases"

SCHEMAS = (1,)
"""The schema of every release so far."""


@dataclass(frozen=True)
class Sample:
    """A store of one schema and what its own release shows of it."""

    schema: int

    def file(self, ending: str) -> Path:
        """Its file of that kind."""
        return DATABASES / f"v{self.schema}.{ending}"

    @cached_property
    def shows(self) -> dict[str, Any]:
        """What its release shows: `case`, `letter` and `words`, on the day `made_at`."""
        return tomllib.loads(self.file("toml").read_text("utf-8"))

    @property
    def sql(self) -> str:
        """Every table and row."""
        return gzip.decompress(self.file("sql.gz").read_bytes()).decode()

    def policies(self) -> dict[str, str]:
        """The adopted policies as flattened text, by company."""
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.executescript(self.sql)
            return dict(connection.execute("SELECT company, text FROM policies"))

    @property
    def key(self) -> StoreKey:
        """What opens the store."""
        key_file = keys.read(self.file("keys"))
        return StoreKey(key_file.unlock(OPERATOR, self.shows["password"]), key_file.salt)

    def make(self, folder: Path) -> Path:
        """The encrypted store and its key file in `folder`, untouched by today's program."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / STORE_FILE
        connection = local.connect(path, self.key, mode="rwc", foreign_keys=False)
        connection.executescript(self.sql)
        connection.execute(f"PRAGMA application_id={local.APPLICATION_ID}")
        connection.close()
        shutil.copy(self.file("keys"), folder / KEY_FILE)
        return path

    def places(self, folder: Path) -> tuple[Places, Clock]:
        """The store under `folder`, and the clock at the moment the sample was made."""
        places, clock = places_in(folder), Clock()
        self.make(places.store)
        clock.at = self.shows["made_at"]
        return places, clock

    def open(self, folder: Path) -> Office:
        """The office, opened by today's program; legal staff are signed in."""
        places, clock = self.places(folder)
        return Office(sign_in(places, LEGAL, self.shows["password"], clock), clock, places)
