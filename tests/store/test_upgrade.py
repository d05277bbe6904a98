# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A store of each earlier release comes to today's tables with every row, or stays as it was."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from inquirydesk.store import local
from inquirydesk.store.columns import Row
from inquirydesk.store.database import STORE_FILE, Store, open_store
from inquirydesk.store.schema import SCHEMA_VERSION, schema_of, upgrade
from tests.builders import LEGAL
from tests.samples.releases import SCHEMAS, Sample

MOVED = {"case_items": "case_lines_items", "case_searches": "case_lines_searches"}
"""Tables whose rows are in another one since."""

GROWS = {"alembic_version"}


@pytest.fixture(params=SCHEMAS)
def sample(request: pytest.FixtureRequest) -> Sample:
    return Sample(request.param)


@pytest.fixture
def path(sample: Sample, tmp_path: Path) -> Path:
    """The store as its release left it."""
    return sample.make(tmp_path / "store")


def _open(sample: Sample, path: Path) -> Store:
    return open_store(
        path.parent,
        login=LEGAL,
        password=sample.shows["password"],
        settings_folder=path.parent.with_name("settings"),
        now=sample.shows["made_at"],
    )


def _all(sample: Sample, path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(local.connect(path, sample.key, mode="ro")) as connection:
        return list(connection.execute(query).fetchall())


def test_the_sample_is_the_release_s_own_store(sample: Sample, path: Path) -> None:
    assert schema_of(path, sample.key) == sample.schema < SCHEMA_VERSION


def test_opening_brings_it_up_to_date_and_keeps_the_old_one_beside_it(
    sample: Sample, path: Path
) -> None:
    _open(sample, path).close()
    assert schema_of(path, sample.key) == SCHEMA_VERSION
    kept = path.with_name(f"{STORE_FILE}.schema-{sample.schema}")
    assert schema_of(kept, sample.key) == sample.schema


def test_no_row_is_lost(sample: Sample, path: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as before:
        before.executescript(sample.sql)
        names = before.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
        count = 'SELECT count(*) FROM "{}"'
        rows = {name: before.execute(count.format(name)).fetchone()[0] for (name,) in names}
    upgrade(path, sample.key)
    for name, had in rows.items():
        ((has,),) = _all(sample, path, count.format(MOVED.get(name, name)))
        assert has == had, name


def test_the_history_holds_from_its_first_event_to_its_last(sample: Sample, path: Path) -> None:
    store = _open(sample, path)
    with store.look() as look:
        verdict = look.history.verify()
    store.close()
    assert verdict.holds
    assert verdict.checked == 370


def test_adopted_policies_are_kept_to_the_letter(sample: Sample, path: Path) -> None:
    upgrade(path, sample.key)
    assert dict(_all(sample, path, "SELECT company, text FROM policies")) == sample.policies()


def test_what_was_found_and_decided_is_the_first_line_s(sample: Sample, path: Path) -> None:
    before = _all(
        sample, path, "SELECT case_id, position, name_ja, disclose, ground FROM case_items"
    )
    dates = _all(sample, path, "SELECT id, complete_on FROM cases ORDER BY id")
    upgrade(path, sample.key)
    after = "SELECT case_id, position, name_ja, granted, ground FROM case_lines_items"
    assert _all(sample, path, after) == before
    lines = "SELECT case_id, complete_on FROM case_lines ORDER BY case_id"
    assert _all(sample, path, lines) == dates
    assert set(_all(sample, path, "SELECT lines_position FROM case_lines_items")) == {(0,)}


def test_steps_of_all_lines_are_the_case_s_and_the_others_the_first_line_s(
    sample: Sample, path: Path
) -> None:
    upgrade(path, sample.key)
    shared = _all(sample, path, "SELECT DISTINCT step FROM case_steps WHERE line = 0 ORDER BY 1")
    assert shared == [("arrival",), ("disposal",), ("form",), ("identity",)]
    assert _all(sample, path, "SELECT count(*) FROM case_steps WHERE line > 1") == [(0,)]


def test_payments_came_as_the_envelope_of_their_day(sample: Sample, path: Path) -> None:
    upgrade(path, sample.key)
    ways = _all(sample, path, "SELECT DISTINCT channel, mail_class FROM case_fees")
    assert ways == [("mail", "simple_registered")]


def _parts(sql: str) -> list[str]:
    """The columns and constraints of a table; a check's own name does not matter."""
    body, found, depth, part = sql[sql.index("(") + 1 : sql.rindex(")")], [], 0, ""
    for letter in body + ",":
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            found.append(re.sub(r"CONSTRAINT \w+ CHECK", "CHECK", " ".join(part.split())))
            part = ""
        else:
            part += letter
    return sorted(found)


def test_every_table_takes_exactly_what_the_rows_of_today_can_hold(
    sample: Sample, path: Path
) -> None:
    upgrade(path, sample.key)
    made = dict(_all(sample, path, "SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    wanted = {
        table.name: str(CreateTable(table).compile(dialect=sqlite.dialect()))
        for table in Row.metadata.tables.values()
    }
    assert made.keys() - wanted.keys() == GROWS
    for name, sql in wanted.items():
        assert _parts(made[name].replace('"', "")) == _parts(sql.replace('"', "")), name


def test_what_is_final_still_cannot_be_rewritten(sample: Sample, path: Path) -> None:
    upgrade(path, sample.key)
    connection = local.connect(path, sample.key)
    for table in ("history", "history_objects", "archive", "policies"):
        with pytest.raises(Exception, match="is never changed"):
            connection.execute(f"DELETE FROM {table}")
    connection.close()
