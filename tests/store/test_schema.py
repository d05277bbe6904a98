# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A store gets its tables in one step or stays as it was, and the tables are what rows expect."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from inquirydesk.domain.outages import StoreDamaged
from inquirydesk.store import local
from inquirydesk.store.columns import Row
from inquirydesk.store.database import Store
from inquirydesk.store.local import StoreKey, migration_engine
from inquirydesk.store.schema import MIGRATIONS, SCHEMA_VERSION, copy_store, schema_of, upgrade
from tests.store.conftest import Desktop
from tests.store.samples import a_case

_STEP = """
import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = {before}
branch_labels = None
depends_on = None


def upgrade():
    {act}
"""


@pytest.mark.filterwarnings("ignore:Cannot correctly sort tables")
def test_the_migrations_make_exactly_the_tables_the_rows_expect(tmp_path: Path) -> None:
    path, key = tmp_path / "a.store", StoreKey(bytes(32), bytes(16))
    upgrade(path, key, mode="rwc")
    engine = migration_engine(path, key)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        differences = compare_metadata(context, Row.metadata)
    engine.dispose()
    assert differences == [], "see packaging/draft_migration.py"


def test_the_version_in_the_program_is_the_newest_migration(desktop: Desktop) -> None:
    store = desktop.create()
    key = store.key
    store.close()
    assert schema_of(desktop.file, key) == SCHEMA_VERSION


def a_migrations_folder(folder: Path, second_act: str) -> str:
    """Made-up migrations: the first makes parent and child rows, the second does as told."""
    (folder / "versions").mkdir(parents=True)
    environment = Path(local.__file__).parent / "migrations" / "env.py"
    (folder / "env.py").write_text(environment.read_text("utf-8"), "utf-8")
    first = (
        'op.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT)")\n    '
        'op.execute("CREATE TABLE child (id INTEGER PRIMARY KEY, '
        'parent INTEGER REFERENCES parent(id) ON DELETE CASCADE)")\n    '
        "op.execute(\"INSERT INTO parent VALUES (1, 'a')\")\n    "
        'op.execute("INSERT INTO child VALUES (1, 1)")'
    )
    versions = folder / "versions"
    first_step = _STEP.format(number="0001", before=None, act=first)
    (versions / "0001_first.py").write_text(first_step, "utf-8")
    second_step = _STEP.format(number="0002", before='"0001"', act=second_act)
    (versions / "0002_second.py").write_text(second_step, "utf-8")
    return str(folder)


def _made(tmp_path: Path, second_act: str) -> tuple[Path, StoreKey, str]:
    """A store at the first made-up version, and the migrations that lead on."""
    path, key = tmp_path / "b.store", StoreKey(bytes(32), bytes(16))
    folder = a_migrations_folder(tmp_path / "steps", second_act)
    second = Path(folder) / "versions" / "0002_second.py"
    later = second.rename(tmp_path / "later.py")
    upgrade(path, key, mode="rwc", migrations=folder)
    later.rename(second)
    return path, key, folder


def _rows(path: Path, key: StoreKey, table: str) -> list[Any]:
    connection = local.connect(path, key, mode="ro")
    found = connection.execute(f"SELECT * FROM {table}").fetchall()
    connection.close()
    return list(found)


def test_altering_a_table_loses_no_child_row(tmp_path: Path) -> None:
    act = (
        'batch = op.batch_alter_table("parent")\n    '
        'with batch as table:\n        table.alter_column("name", nullable=False)'
    )
    path, key, folder = _made(tmp_path, act)
    upgrade(path, key, migrations=folder)
    assert schema_of(path, key) == 2
    assert _rows(path, key, "child") == [(1, 1)]


def test_a_step_that_fails_leaves_the_store_as_it_was_and_a_copy_beside_it(tmp_path: Path) -> None:
    path, key, folder = _made(
        tmp_path, 'op.execute("CREATE TABLE half (id INTEGER)")\n    raise RuntimeError'
    )
    copy = tmp_path / "b.copy"
    with pytest.raises(RuntimeError):
        upgrade(path, key, migrations=folder, keep_copy=copy)
    for one in (path, copy):
        assert schema_of(one, key) == 1
        assert _rows(one, key, "parent") == [(1, "a")]
        assert _rows(one, key, "sqlite_master WHERE name='half'") == []


def test_a_step_that_leaves_children_without_parents_is_undone(tmp_path: Path) -> None:
    path, key, folder = _made(tmp_path, 'op.execute("DELETE FROM parent")')
    with pytest.raises(StoreDamaged):
        upgrade(path, key, migrations=folder)
    assert _rows(path, key, "parent") == [(1, "a")]


def test_an_older_store_is_copied_and_brought_up_to_date_when_it_opens(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desktop.create().close()
    folder = tmp_path / "steps"
    source = Path(local.__file__).parent / "migrations"
    (folder / "versions").mkdir(parents=True)
    for path in (source / "env.py", *source.glob("versions/0*.py")):
        (folder / path.relative_to(source)).write_text(path.read_text("utf-8"), "utf-8")
    act = 'op.execute("CREATE TABLE new (id INTEGER)")'
    newest = SCHEMA_VERSION + 1
    step = _STEP.format(number=f"{newest:04}", before=f'"{SCHEMA_VERSION:04}"', act=act)
    (folder / "versions" / f"{newest:04}_new.py").write_text(step, "utf-8")
    monkeypatch.setattr("inquirydesk.store.database.SCHEMA_VERSION", newest)
    monkeypatch.setattr(upgrade, "__kwdefaults__", {**_defaults(), "migrations": str(folder)})
    store = desktop.open()
    key = store.key
    store.close()
    assert schema_of(desktop.file, key) == newest
    before = f"inquirydesk.store.schema-{SCHEMA_VERSION}"
    assert schema_of(desktop.file.with_name(before), key) == SCHEMA_VERSION


def _defaults() -> dict[str, Any]:
    return {"mode": "rw", "keep_copy": None, "migrations": MIGRATIONS}


def test_a_copy_holds_everything_and_opens_with_the_same_key(store: Store, tmp_path: Path) -> None:
    with store.work() as work:
        case = work.cases.add(a_case())
        work.commit()
    copy = tmp_path / "copy.store"
    copy_store(store.folder / "inquirydesk.store", store.key, copy)
    assert [row[1] for row in _rows(copy, store.key, "cases")] == [case.reference]
    assert "髙田".encode() not in copy.read_bytes()
