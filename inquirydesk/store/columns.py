# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Column types, constraint names and the root of all rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import Dialect, Enum, MetaData, Result, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase


class Row(DeclarativeBase):
    """The root of all rows; no row leaves the store."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def stamp(at: datetime) -> str:
    """An instant as stored and hashed: UTC with six decimals, so that text order is time order."""
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def instant(text: str) -> datetime:
    """The instant that `stamp` wrote."""
    return datetime.fromisoformat(text)


class AwareUTC(TypeDecorator[datetime]):
    """An instant; a time without its zone is refused, what comes back is in UTC."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else stamp(value)

    def process_result_value(
        self,
        value: str | None,
        dialect: Dialect,  # noqa: ARG002
    ) -> datetime | None:
        return None if value is None else instant(value)


def word(kind: type[StrEnum], name: str) -> Enum:
    """A column type for one word of a closed list; the database refuses any other."""
    return Enum(
        kind,
        name=name,
        native_enum=False,
        create_constraint=True,
        values_callable=lambda words: [str(one.value) for one in words],
    )


def records(result: Result[Any]) -> Sequence[Mapping[str, Any]]:
    """What a query found, each row by its column names."""
    return cast("Sequence[Mapping[str, Any]]", result.mappings().all())
