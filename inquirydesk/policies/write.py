# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A flattened policy changed, compared with another, and written out as a company's files."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

import tomlkit

from inquirydesk.domain.policy_faults import FaultKind, PolicyFault, PolicyUnusable
from inquirydesk.domain.sourced import Source, Text
from inquirydesk.policies.layers import ADOPTED, layer_values, syntax_fault
from inquirydesk.policies.older import SHAPE, in_todays_shape

FOLDERS = ("types", "letters", "scripts")
"""Sections whose entries have a file each."""

_NAMING = ("key", "code", "number", "day")
"""Fields that tell the entries of a list apart."""

_LICENCE = (
    "# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors\n# SPDX-License-Identifier: MIT\n"
)


@dataclass(frozen=True, slots=True)
class Changed:
    """A value that two versions give differently; empty where a version has none."""

    key: str
    before: str
    after: str


@lru_cache(maxsize=32)
def in_force_from(text: str) -> date:
    """The first day of a flattened policy."""
    found: date = tomllib.loads(text)["in_force_from"]
    return found


def as_version(text: str, version: str, first_on: date) -> str:
    """The same policy in today's shape under another version name, in force from that day."""
    values = {"shape": SHAPE, **_values(text)}
    values["id"]["version"] = version
    values["in_force_from"] = first_on
    return tomlkit.dumps(values)


def with_value(text: str, key: str, value: object, source: Source | None = None) -> str:
    """The policy with another value at that dotted key; a number in the key counts a list's
    entries from 0.

    A value that was listed as not set is no longer. `source` becomes the source of the nearest
    table that has one, or of the section. Raises `PolicyUnusable` for a key that leads nowhere.
    """
    values = tomllib.loads(text)
    path = key.split(".")
    holder = _holder(values, path, key)
    holder[_place(holder, path[-1])] = _plain(value)
    listed = values.get("not_set", [])
    values["not_set"] = [entry for entry in listed if entry.get("key") != key]
    if source is not None:
        _set_source(values, path, source)
    return tomlkit.dumps(values)


def source_at(text: str, key: str) -> Mapping[str, Any] | None:
    """The source that stands nearest above a key; None if there is none yet."""
    values = tomllib.loads(text)
    path = key.split(".")
    for length in range(len(path), 0, -1):
        found = _value_at(values, path[:length])
        own: Mapping[str, Any] | None = found.get("source") if isinstance(found, dict) else None
        if isinstance(own, dict):
            return own
    named: Mapping[str, Any] | None = values.get("sources", {}).get(path[0])
    return named


def read_literal(words: str) -> object:
    """A value typed as TOML: 30, true, 2026-04-01, "a text", ["mail"].

    Raises `PolicyUnusable` if it is none.
    """
    try:
        return tomllib.loads(f"value = {words.strip()}")["value"]
    except tomllib.TOMLDecodeError as error:
        raise PolicyUnusable([syntax_fault(error, ADOPTED)]) from error


def as_literal(value: object) -> str:
    """A value as TOML on one line, as `read_literal` takes it."""
    return str(tomlkit.item(_plain(value)).as_string())


def value_at(text: str, key: str) -> object:
    """The value at that key, as TOML gives it; None if there is none."""
    return _value_at(tomllib.loads(text), key.split("."))


def changes(before: str, after: str) -> tuple[Changed, ...]:
    """Each value two flattened policies give differently, in the order of the newer one.

    Both are compared in today's shape.
    """
    old, new = (_values(text) for text in (before, after))
    for values in (old, new):
        del values["id"]  # the version's own name
    return tuple(_changes(old, new, ()))


def company_files(text: str, law_root: Path) -> Mapping[str, str]:
    """The files of the company's version folder by their names: only what differs from the law.

    Read again over the same law folder they make the same policy.
    """
    values = _values(text)
    law = layer_values(law_root / values["extends"])
    del values["id"]
    own = _own(values, law, top=True)
    files: dict[str, dict[str, Any]] = {"policy.toml": {}}
    for section, value in own.items():
        if section in FOLDERS and "remove" not in value:
            files |= {f"{section}/{name}.toml": entry for name, entry in value.items()}
        elif isinstance(value, dict) and section not in ("company", "sources"):
            files[f"{section}.toml"] = {section: value}
        else:
            files["policy.toml"][section] = value
    return {name: f"{_LICENCE}\n{tomlkit.dumps(content)}" for name, content in files.items()}


def _values(text: str) -> dict[str, Any]:
    return in_todays_shape(tomllib.loads(text))


def _own(values: Mapping[str, Any], law: Mapping[str, Any], *, top: bool = False) -> dict[str, Any]:
    """What has to be laid over the law so that these values come out."""
    own: dict[str, Any] = {}
    gone = [key for key in law if key not in values]
    if gone and not top:
        own["remove"] = gone
    for key, value in values.items():
        if key not in law:
            own[key] = value
        elif isinstance(value, dict) and isinstance(law[key], dict):
            if below := _own(value, law[key]):
                own[key] = below
        elif value != law[key]:
            own[key] = value
    return own


def _changes(before: Any, after: Any, path: tuple[str, ...]) -> Iterator[Changed]:
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys((*after, *before)):
            yield from _changes(before.get(key), after.get(key), (*path, key))
    elif name := _told_apart_by(before, after):
        yield from _changes(_by(before, name), _by(after, name), path)
    elif _tables(before) and _tables(after):
        for index in range(max(len(before), len(after))):
            old, new = (side[index] if index < len(side) else None for side in (before, after))
            yield from _changes(old, new, (*path, str(index)))
    elif before != after:
        yield Changed(".".join(path), _shown(before), _shown(after))


def _told_apart_by(*lists: object) -> str:
    """What names each entry of both lists, so that one taken out does not shift the rest."""
    if all(_tables(entries) for entries in lists) and any(lists):
        for name in _NAMING:
            named = [[entry.get(name) for entry in cast("list[Any]", each)] for each in lists]
            if all(None not in names and len({*names}) == len(names) for names in named):
                return name
    return ""


def _by(entries: list[dict[str, Any]], name: str) -> dict[str, Any]:
    return {str(entry[name]): entry for entry in entries}


def _tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(entry, dict) for entry in value)


def _shown(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else as_literal(value)


def _plain(value: object) -> Any:
    if isinstance(value, Text):
        return {"ja": value.ja, "en": value.en}
    if isinstance(value, tuple | list):
        return [_plain(entry) for entry in value]
    return deepcopy(value)


def _holder(values: dict[str, Any], path: Sequence[str], key: str) -> Any:
    """The table or list that holds the last part of a path; tables on the way are made."""
    holder: Any = values
    for part in path[:-1]:
        if isinstance(holder, dict):
            holder = holder.setdefault(part, {})
        elif isinstance(holder, list) and part.isdecimal() and int(part) < len(holder):
            holder = holder[int(part)]
        else:
            holder = None
    last = path[-1]
    fits = isinstance(holder, dict) or (
        isinstance(holder, list) and last.isdecimal() and int(last) < len(holder)
    )
    if not fits:
        raise PolicyUnusable([PolicyFault(FaultKind.UNKNOWN_NAME, ADOPTED, key)])
    return holder


def _place(holder: object, part: str) -> Any:
    return int(part) if isinstance(holder, list) else part


def _set_source(values: dict[str, Any], path: Sequence[str], source: Source) -> None:
    told = {"cite": source.cite, "trust": str(source.trust), "reviewed_on": source.reviewed_on}
    for length in range(len(path), 0, -1):
        found = _value_at(values, path[:length])
        if isinstance(found, dict) and "source" in found:
            found["source"] = told
            return
    values.setdefault("sources", {})[path[0]] = told


def _value_at(values: Any, path: Sequence[str]) -> Any:
    for part in path:
        if isinstance(values, dict):
            values = values.get(part)
        elif isinstance(values, list) and part.isdecimal() and int(part) < len(values):
            values = values[int(part)]
        else:
            return None
    return values
