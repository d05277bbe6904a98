# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The store's tables through the years: which version a file has, and how it gets to the newest."""

from __future__ import annotations

from pathlib import Path

from inquirydesk.domain.outages import StoreDamaged
from inquirydesk.store import local
from inquirydesk.store.local import StoreKey

SCHEMA_VERSION = 2
"""The number of the newest migration; asked first, so that Alembic is loaded only when needed."""

MIGRATIONS = "inquirydesk.store:migrations"


def schema_of(path: Path, key: StoreKey) -> int:
    """The schema version a store says it has."""
    connection = local.connect(path, key, mode="ro")
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def upgrade(
    path: Path,
    key: StoreKey,
    *,
    mode: str = "rw",
    keep_copy: Path | None = None,
    migrations: str = MIGRATIONS,
) -> None:
    """Brings a store to the newest schema in one transaction; the state before goes to `keep_copy`.

    If a step fails, the store is as it was.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    if keep_copy:
        copy_store(path, key, keep_copy)
    config = Config()
    config.set_main_option("script_location", migrations)
    newest = int(ScriptDirectory.from_config(config).get_current_head() or 0)
    engine = local.migration_engine(path, key, mode=mode)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise StoreDamaged(str(path))
            connection.exec_driver_sql(f"PRAGMA application_id={local.APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={newest}")
    finally:
        engine.dispose()


def copy_store(path: Path, key: StoreKey, target: Path) -> None:
    """A whole copy of the store at one moment, encrypted by the same key."""
    target.unlink(missing_ok=True)
    connection = local.connect(path, key)
    try:
        with local.outages(str(target)):
            connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()
