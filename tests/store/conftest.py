# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Stores to test with: real SQLCipher files, opened by a password that costs little to try."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inquirydesk.domain.roles import Role
from inquirydesk.store.database import Store, create_store, open_store
from inquirydesk.store.history import Entry
from inquirydesk.store.keys import Cost
from inquirydesk.store.users import User
from inquirydesk.store.work import Work

CHEAP = Cost(passes=1, memory_kib=64, lanes=1)
NOW = datetime(2026, 6, 15, 1, 0, tzinfo=UTC)
PASSWORD = "three green umbrellas"


def first_user(work: Work) -> None:
    """Puts Mori of the legal section into a new store."""
    roles = frozenset({Role.LEGAL, Role.OPERATOR})
    user = work.users.add(User("mori", "森 はじめ", "Hajime Mori", roles))
    work.history.append(an_entry(act="store_created", person=str(user.id)))


def an_entry(**own: object) -> Entry:
    """An event with everything an event can have, but for what is given."""
    values: dict[str, object] = {
        "at": NOW,
        "person": "1",
        "device": "desk-01",
        "act": "case_opened",
        "purpose": "call",
        "objects": ("case:1", "inquiry:7"),
        "details": {"name": "葛󠄀城 花", "note": "called twice", "type": "DISC"},
        "personal": frozenset({"name", "note"}),
    }
    return Entry(**{**values, **own})  # type: ignore[arg-type]


class Desktop:
    """A computer with a store folder and a settings folder, where a store is made and opened."""

    def __init__(self, folder: Path) -> None:
        self.store = folder / "store"
        self.settings = folder / "settings"
        self.file = self.store / "inquirydesk.store"
        self.keys = self.store / "inquirydesk.keys"

    def create(self, fill: Callable[[Work], None] = first_user) -> Store:
        return create_store(
            self.store,
            login="mori",
            password=PASSWORD,
            settings_folder=self.settings,
            fill=fill,
            cost=CHEAP,
        )

    def open(
        self,
        password: str = PASSWORD,
        *,
        login: str = "mori",
        now: datetime = NOW,
        accept_behind_marker: bool = False,
        file_system: str | None = None,
    ) -> Store:
        return open_store(
            self.store,
            login=login,
            password=password,
            settings_folder=self.settings,
            now=now,
            accept_behind_marker=accept_behind_marker,
            file_system=file_system,
        )


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    """A computer that has no store yet."""
    return Desktop(tmp_path)


@pytest.fixture(scope="session")
def new_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a store just made, to be copied: making one anew costs ten times as much."""
    made = Desktop(tmp_path_factory.mktemp("new"))
    made.create().close()
    return made.store.parent


@pytest.fixture
def store(desktop: Desktop, new_store: Path) -> Iterator[Store]:
    """An open store with one user and one event."""
    shutil.copytree(new_store, desktop.store.parent, dirs_exist_ok=True)
    opened = desktop.open()
    yield opened
    opened.close()
