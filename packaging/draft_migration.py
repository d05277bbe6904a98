# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Drafts a migration: prints the operations that bring the newest schema to today's tables.

    python packaging/draft_migration.py

SQLite cannot change a column: where a table needs more than new columns that may be empty, make it
anew from its rows, as `_rebuild` of 0002 does.

What it prints is a draft: read it, name it, and say in its docstring what a user gains.
"""

from __future__ import annotations

import importlib
import logging
import pkgutil
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any, Literal

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alembic.autogenerate import produce_migrations, render_python_code  # noqa: E402
from alembic.migration import MigrationContext  # noqa: E402
from sqlalchemy import Connection  # noqa: E402

from inquirydesk import store  # noqa: E402
from inquirydesk.store.columns import AwareUTC, Row  # noqa: E402
from inquirydesk.store.local import StoreKey, migration_engine  # noqa: E402
from inquirydesk.store.schema import upgrade  # noqa: E402


def main() -> None:
    """Print the draft."""
    warnings.simplefilter("ignore")  # tables that refer to each other cannot be sorted
    logging.disable()
    for module in pkgutil.iter_modules(store.__path__):
        if module.name != "migrations":
            importlib.import_module(f"{store.__name__}.{module.name}")
    with tempfile.TemporaryDirectory() as folder:
        path, key = Path(folder) / "draft.store", StoreKey(bytes(32), bytes(16))
        upgrade(path, key, mode="rwc")
        engine = migration_engine(path, key)
        with engine.connect() as connection:
            print(draft(connection))
        engine.dispose()


def draft(connection: Connection) -> str:
    """The operations from what `connection` holds to today's tables, as Python."""
    context = MigrationContext.configure(connection)
    found = produce_migrations(context, Row.metadata).upgrade_ops
    if found is None:
        return ""
    code = render_python_code(found, render_item=_own_types)
    lines = [line for line in code.splitlines() if not line.strip().startswith("# ###")]
    return "\n".join(lines).strip()


def _own_types(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    return "sa.String(27)" if kind == "type" and isinstance(item, AwareUTC) else False


if __name__ == "__main__":
    main()
