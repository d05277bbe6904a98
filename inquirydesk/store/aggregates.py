# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Frozen domain objects as rows and back, by the shape of their dataclass.

A field becomes a column of the same name. A dataclass within becomes columns with the field's name
before theirs. A tuple, set or mapping becomes a table of its own, one row for each element in its
order. References to other things become foreign keys. The subject modules say which domain class
lies in which table; the migrations say the same in their own words, and a test compares both.
"""

from __future__ import annotations

import types
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Generic, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    Index,
    Integer,
    Select,
    Table,
    Text,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session

from inquirydesk.domain.errors import NotFound, StaleSave
from inquirydesk.domain.inquiry import CaseId, InquiryId
from inquirydesk.domain.mail import EnvelopeId
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.passing_on import SuppressionId
from inquirydesk.domain.roles import UserId
from inquirydesk.store.columns import AwareUTC, Row, records, word

T = TypeVar("T")

REFERENCES: Mapping[object, str] = {
    UserId: "users",
    InquiryId: "inquiries",
    CaseId: "cases",
    EnvelopeId: "envelopes",
    LetterId: "letters",
    SuppressionId: "suppressions",
}
"""Which table each kind of id points into."""

_SCALARS: dict[type, Any] = {
    str: Text,
    int: Integer,
    bool: Boolean,
    date: Date,
    datetime: AwareUTC,
}


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A field that is one column."""

    name: str
    column: str


@dataclass(frozen=True, slots=True)
class _Inner:
    """A field that is a dataclass kept in the same row; `columns` are all of its own."""

    name: str
    shape: _Shape
    columns: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class _Children:
    """A field with many elements, kept in a table of its own."""

    name: str
    table: Table
    container: type
    shape: _Shape | None
    position: str
    given: str
    """The column saying whether an optional collection is there at all; empty: always."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """How one dataclass lies in its columns and tables."""

    kind: type[Any]
    parts: tuple[_Leaf | _Inner | _Children, ...]


@dataclass(slots=True)
class _Layout:
    """What is collected while the tables of one aggregate are drawn up."""

    owner: str
    owner_key: str
    children: list[Table] = field(default_factory=list)


class Aggregate(Generic[T]):
    """One domain class in its tables; `id` is the key, `version` (if it has one) guards a save."""

    def __init__(
        self,
        kind: type[T],
        table: str,
        *,
        owner: str,
        unique: Sequence[str] = (),
        indexed: Sequence[str] = (),
    ) -> None:
        self.kind = kind
        self._owner = owner
        layout = _Layout(table, owner)
        columns: list[Column[Any]] = []
        self._shape = _shape(kind, "", "", columns, (), layout)
        self.table = Table(table, Row.metadata, *columns)
        for name in unique:
            Index(None, self.table.c[name], unique=True)
        for name in indexed:
            Index(None, self.table.c[name])
        self.children = tuple(layout.children)
        # Put together once: that takes as long as asking.
        self._of_owners = {each: _of_owners(each, owner) for each in self.children}
        self._versioned = "version" in self.table.c

    def add(self, session: Session, thing: T) -> T:
        """The same with the id (and version) the store gave."""
        row, children = self._encode(thing)
        del row["id"]
        if self._versioned:
            row["version"] = 1
        result = session.execute(insert(self.table).returning(self.table.c.id), row)
        given = {"id": result.scalar_one()}
        for table, rows in children.items():
            if rows:
                session.execute(insert(table), [{**one, self._owner: given["id"]} for one in rows])
        if self._versioned:
            given["version"] = 1
        return _changed(thing, given)

    def save(self, session: Session, thing: T) -> T:
        """The same at its next version; raises StaleSave when somebody saved in between."""
        row, children = self._encode(thing)
        mine = row.pop("id")
        stored = self.get(session, mine)
        changing = update(self.table).where(self.table.c.id == mine)
        if self._versioned:
            before = row["version"]
            row["version"] = before + 1
            changing = changing.where(self.table.c.version == before)
        found = session.execute(changing.values(row).returning(self.table.c.id)).all()
        if not found:
            raise StaleSave(f"{self.table.name} {mine}", thing, stored)
        _row, children_before = self._encode(stored)
        for table, rows in children.items():
            if rows != children_before[table]:
                session.execute(delete(table).where(table.c[self._owner] == mine))
                if rows:
                    session.execute(insert(table), rows)
        return _changed(thing, {"version": row["version"]} if self._versioned else {})

    def get(self, session: Session, thing_id: int, version: int | None = None) -> T:
        """That one; raises NotFound, or StaleSave when it is no longer at `version`."""
        found = self.find(session, self.table.c.id == thing_id)
        if not found:
            raise NotFound(f"{self.table.name} {thing_id}")
        if version is not None and version != getattr(found[0], "version", version):
            raise StaleSave(f"{self.table.name} {thing_id}", version, found[0])
        return found[0]

    def find(
        self,
        session: Session,
        *conditions: ColumnElement[bool],
        order: Sequence[Any] = (),
        limit: int | None = None,
    ) -> tuple[T, ...]:
        """All that meet the conditions on `table`, in this order (by id unless told)."""
        chosen = select(self.table).where(*conditions).order_by(*(order or (self.table.c.id,)))
        rows = records(session.execute(chosen.limit(limit)))
        ids = [row["id"] for row in rows]
        parts = {table: self._children_of(session, table, ids) for table in self.children}
        return tuple(_decode(self._shape, row, (row["id"],), parts) for row in rows)

    def _children_of(
        self, session: Session, table: Table, ids: Sequence[int]
    ) -> dict[tuple[Any, ...], list[Mapping[str, Any]]]:
        key = [column.name for column in table.primary_key.columns]
        grouped: dict[tuple[Any, ...], list[Mapping[str, Any]]] = {}
        if not ids:
            return grouped
        for row in records(session.execute(self._of_owners[table], {"ids": ids})):
            belongs_to = tuple(row[name] for name in key[:-1])
            grouped.setdefault(belongs_to, []).append(row)
        return grouped

    def _encode(self, thing: T) -> tuple[dict[str, Any], dict[Table, list[dict[str, Any]]]]:
        row: dict[str, Any] = {}
        children: dict[Table, list[dict[str, Any]]] = {table: [] for table in self.children}
        key = {self._owner: getattr(thing, "id")}  # noqa: B009 - every aggregate has one
        _encode(self._shape, thing, row, key, children)
        return row, children


def _of_owners(table: Table, owner: str) -> Select[Any]:
    """Asks for the rows of a child table that belong to `ids`, in the order of their numbers."""
    wanted = table.c[owner].in_(bindparam("ids", expanding=True))
    return select(table).where(wanted).order_by(*table.primary_key.columns)


def _changed(thing: T, given: Mapping[str, Any]) -> T:
    return replace(thing, **given)  # type: ignore[type-var]


def _shape(
    kind: type[Any],
    prefix: str,
    path: str,
    columns: list[Column[Any]],
    keys: tuple[str, ...],
    layout: _Layout,
    *,
    optional: bool = False,
) -> _Shape:
    """The shape of `kind`; its columns are added to `columns`, its tables to `layout`.

    `prefix` goes before each column's name, `path` before each table's.
    """
    hints = get_type_hints(kind)
    parts: list[_Leaf | _Inner | _Children] = []
    for each in fields(kind):
        hint, may_miss = _without_none(hints[each.name])
        name = prefix + each.name
        if is_dataclass(hint) and isinstance(hint, type):
            first = len(columns)
            inner = _shape(
                hint,
                name + "_",
                f"{path}{each.name}_",
                columns,
                keys,
                layout,
                optional=optional or may_miss,
            )
            own = tuple(column.name for column in columns[first:])
            parts.append(_Inner(each.name, inner, own, may_miss))
        elif get_origin(hint) in _CONTAINERS:
            given = f"{name}_given" if may_miss else ""
            if given:
                columns.append(Column(given, Boolean, nullable=optional))
            parts.append(_children(each.name, path + each.name, hint, given, keys, layout))
        else:
            columns.append(_column(name, hint, nullable=may_miss or optional))
            parts.append(_Leaf(each.name, name))
    return _Shape(kind, tuple(parts))


_CONTAINERS = (tuple, frozenset, Mapping)


def _children(
    name: str, path: str, hint: Any, given: str, keys: tuple[str, ...], layout: _Layout
) -> _Children:
    container = get_origin(hint)
    element = get_args(hint)[-1 if container is Mapping else 0]
    # An element's own tables need to know which element they belong to.
    position = "key" if container is Mapping else "position"
    owner = ForeignKey(f"{layout.owner}.id", ondelete="CASCADE")
    columns: list[Column[Any]] = [Column(layout.owner_key, Integer, owner, primary_key=True)]
    columns += [Column(key, Integer, primary_key=True) for key in keys]
    columns.append(Column(position, Text if container is Mapping else Integer, primary_key=True))
    shape = None
    if is_dataclass(element) and isinstance(element, type):
        shape = _shape(element, "", f"{path}_", columns, (*keys, f"{name}_position"), layout)
    else:
        columns.append(_column("value", element, nullable=False))
    table = Table(f"{layout.owner_key.removesuffix('_id')}_{path}", Row.metadata, *columns)
    layout.children.append(table)
    return _Children(name, table, container, shape, position, given)


def _column(name: str, hint: Any, *, nullable: bool) -> Column[Any]:
    if name == "id":
        return Column("id", Integer, primary_key=True)
    target = REFERENCES.get(hint)
    if target:
        return Column(name, Integer, ForeignKey(f"{target}.id"), nullable=nullable)
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Column(name, word(hint, name), nullable=nullable)
    return Column(name, _SCALARS[hint], nullable=nullable)


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, types.UnionType):
        own = [one for one in get_args(hint) if one is not type(None)]
        if len(own) != 1:
            raise TypeError(f"{hint} is not one type")
        return own[0], True
    return hint, False


def _encode(
    shape: _Shape,
    thing: Any,
    row: dict[str, Any],
    key: Mapping[str, Any],
    children: dict[Table, list[dict[str, Any]]],
) -> None:
    for part in shape.parts:
        value = getattr(thing, part.name)
        if isinstance(part, _Leaf):
            row[part.column] = value
        elif isinstance(part, _Inner):
            if value is None:
                row.update(dict.fromkeys(part.columns))
            else:
                _encode(part.shape, value, row, key, children)
        else:
            if part.given:
                row[part.given] = value is not None
            _encode_children(part, value or (), key, children)


def _encode_children(
    part: _Children,
    elements: Any,
    key: Mapping[str, Any],
    children: dict[Table, list[dict[str, Any]]],
) -> None:
    for position, element in _numbered(part, elements):
        row = {**key, part.position: position}
        if part.shape is None:
            row["value"] = element
        else:
            own_key = {**key, f"{part.name}_position": position}
            _encode(part.shape, element, row, own_key, children)
        children[part.table].append(row)


def _numbered(part: _Children, elements: Any) -> Iterator[tuple[Any, Any]]:
    if part.container is Mapping:
        return iter(sorted(elements.items() if elements else ()))
    return iter(enumerate(sorted(elements) if part.container is frozenset else elements))


def _decode(
    shape: _Shape,
    row: Mapping[str, Any],
    key: tuple[Any, ...],
    children: Mapping[Table, Mapping[tuple[Any, ...], Iterable[Mapping[str, Any]]]],
) -> Any:
    values: dict[str, Any] = {}
    for part in shape.parts:
        if isinstance(part, _Leaf):
            values[part.name] = row[part.column]
        elif isinstance(part, _Inner):
            missing = part.optional and all(row[column] is None for column in part.columns)
            values[part.name] = None if missing else _decode(part.shape, row, key, children)
        elif part.given and not row[part.given]:
            values[part.name] = None
        else:
            values[part.name] = _decode_children(part, key, children)
    return shape.kind(**values)


def _decode_children(
    part: _Children,
    key: tuple[Any, ...],
    children: Mapping[Table, Mapping[tuple[Any, ...], Iterable[Mapping[str, Any]]]],
) -> Any:
    found = []
    for row in children[part.table].get(key, ()):
        position = row[part.position]
        if part.shape is None:
            found.append((position, row["value"]))
        else:
            own = _decode(part.shape, row, (*key, position), children)
            found.append((position, own))
    if part.container is Mapping:
        return dict(found)
    return part.container(element for _position, element in found)
