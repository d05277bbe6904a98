# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Kills the desk while it brings the store of an earlier release up to date, at random moments.

    ./desk trial upgrade [--kills 100] [--folder DIR]

After each kill the store is the old one or the new one, whole, and the next start brings it on.
`--without-transaction` is the control: each statement is kept at once, so stores between old and
new must be found, and a run that finds none proves nothing.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import event

from inquirydesk.store import local
from inquirydesk.store.local import StoreKey
from inquirydesk.store.schema import MIGRATIONS, SCHEMA_VERSION, schema_of, upgrade
from tests.samples.releases import SCHEMAS, Sample

OLD, NEW, BETWEEN = "old", "new", "between"


def try_kills(
    folder: Path, schema: int, kills: int, *, without_transaction: bool = False, seed: int = 1
) -> Counter[str]:
    """How often the store was left old, new or between by a kill."""
    chance = random.Random(seed)
    sample = Sample(schema)
    untouched = sample.make(folder / "untouched")
    before = shape_of(untouched, sample.key)
    whole = Path(shutil.copy(untouched, folder / "whole.store"))
    begun = time.monotonic()
    upgrade(whole, sample.key)
    lasts = time.monotonic() - begun
    after = shape_of(whole, sample.key)
    found: Counter[str] = Counter()
    for number in range(kills):
        path = Path(shutil.copy(untouched, folder / f"{number}.store"))
        _upgrade_and_die(
            path, sample.key, chance.uniform(0, 1.5 * lasts), plain=without_transaction
        )
        left = shape_of(path, sample.key)
        found[{before: OLD, after: NEW}.get(left, BETWEEN)] += 1
        if not without_transaction:
            upgrade(path, sample.key)
            if shape_of(path, sample.key) != after:
                found[BETWEEN] += 1
        for each in folder.glob(f"{number}.store*"):
            each.unlink()
    return found


Shape = tuple[int, tuple[tuple[str, int], ...], tuple[str, ...]]


def shape_of(path: Path, key: StoreKey) -> Shape:
    """The schema a store says it has, its tables with their rows, and what SQLite says of it."""
    connection = local.connect(path, key)
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY 1")
    rows = tuple(
        (name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for (name,) in tables.fetchall()
    )
    checks = ("cipher_integrity_check", "integrity_check", "foreign_key_check")
    said = tuple(str(connection.execute(f"PRAGMA {each}").fetchall()) for each in checks)
    connection.close()
    return schema_of(path, key), rows, said


def _upgrade_and_die(path: Path, key: StoreKey, seconds: float, *, plain: bool) -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writing, b".")
            if plain:
                _upgrade_without_transaction(path, key)
            else:
                upgrade(path, key)
            time.sleep(60)
        except BaseException:  # noqa: BLE001 - it must not go on as a second parent
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(writing)
    os.read(reading, 1)
    os.close(reading)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status):
        raise RuntimeError("the child ended by itself; what it met stands above")


def _upgrade_without_transaction(path: Path, key: StoreKey) -> None:
    engine = local.migration_engine(path, key)

    @event.listens_for(engine, "after_cursor_execute")
    def _keep(*happened: object) -> None:
        cursor = happened[1]
        cursor.connection.execute("COMMIT")  # type: ignore[attr-defined]
        cursor.connection.execute("BEGIN IMMEDIATE")  # type: ignore[attr-defined]

    config = Config()
    config.set_main_option("script_location", MIGRATIONS)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the trial; 0 when every store was whole (with the control: when some were not)."""
    options = argparse.ArgumentParser(
        prog="./desk trial upgrade",
        description="Kill the desk while it brings the store of an earlier release up to date.",
    )
    options.add_argument("--kills", type=int, default=100, help="how often (default: 100)")
    options.add_argument("--folder", type=Path, help="where to make the stores")
    options.add_argument("--seed", type=int, default=1, help="choose other moments")
    options.add_argument(
        "--without-transaction",
        action="store_true",
        help="the control: keep each statement at once, so that stores between must be found",
    )
    chosen = options.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="upgrade-") as own:
        found: Counter[str] = Counter()
        for schema in SCHEMAS:
            folder = (chosen.folder or Path(own)) / f"from-{schema}"
            folder.mkdir(parents=True)
            found += try_kills(
                folder,
                schema,
                chosen.kills,
                without_transaction=chosen.without_transaction,
                seed=chosen.seed,
            )
    print(f"{found.total()} kills: {found[OLD]} old, {found[NEW]} new, {found[BETWEEN]} between")
    return int(not found[BETWEEN]) if chosen.without_transaction else int(bool(found[BETWEEN]))


if __name__ == "__main__":
    sys.exit(main())
