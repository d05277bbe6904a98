# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Policy files as layered tables: the law folder first, the company's version laid over it.

A file at the top of a folder holds keys of the policy; a file in a folder below it holds the entry
of its own name, so `letters/L06.toml` is `letters.L06`. Laid over, tables join, lists and values
replace, and `remove = ["name"]` in a table takes entries of the law away.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from inquirydesk.domain.policy_faults import FaultKind, PolicyFault, PolicyUnusable

EXAMPLES = "examples"
ADD = "add"
"""The table of a company whose lists go behind those of the law instead of replacing them."""
JURISDICTIONS = "jurisdictions.toml"
"""The file beside the law folders that says how laws elsewhere count."""

ADOPTED = "adopted policy"
"""Stands for the file name where the text came from the store."""

LAW_ONLY = {"basis", "article", "statutory", "fee_allowed", "citation", "existence_hidden"}
"""Fields of a type or ground that a company cannot change."""


@dataclass
class Layer:
    """The tables of one folder, and which file each key came from."""

    values: dict[str, Any] = field(default_factory=dict)
    files: dict[tuple[str, ...], str] = field(default_factory=dict)
    faults: list[PolicyFault] = field(default_factory=list)

    def file_of(self, path: tuple[str, ...]) -> str:
        """The file that holds the value of that path, or the nearest above it."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.files:
                return self.files[path[:length]]
        return "policy.toml"


def merged_layers(folder: Path, law_root: Path, overlay: Mapping[str, Any] | None = None) -> Layer:
    company = _layer(folder)
    extends = company.values.get("extends")
    if not isinstance(extends, str):
        missing = PolicyFault(FaultKind.KEY_MISSING, "policy.toml", "extends")
        raise PolicyUnusable(company.faults or [missing])
    known = sorted(p.relative_to(law_root).as_posix() for p in law_root.glob("*/*") if p.is_dir())
    if extends not in known:  # nothing outside the law root, whatever the path says
        fault = PolicyFault(FaultKind.FILE_MISSING, "policy.toml", "extends", extends, tuple(known))
        raise PolicyUnusable([*company.faults, fault])
    law = _layer(law_root / extends, f"{extends}/")
    faults = [*law.faults, *company.faults]
    if faults:
        raise PolicyUnusable(faults)
    law.values["id"] = {"company": folder.parent.name, "version": folder.name}
    law.faults += _law_changed(law.values, company)
    law.files |= company.files
    added = company.values.pop(ADD, {})
    _lay_over(law.values, company.values, (), law)
    _add(law.values, added, law)
    _take_jurisdictions(law, company, law_root)
    _lay_over(law.values, overlay or {}, (), law)
    law.values["not_set"] = [
        entry
        for entry in law.values.get("not_set", ())
        if _value_at(overlay, str(entry.get("key", "")).split(".")) is None
    ]
    for entry in law.values["not_set"]:
        _take_away(law.values, str(entry.get("key", "")).split("."))
    if law.faults:
        raise PolicyUnusable(law.faults)
    return law


def _add(law: dict[str, Any], added: Any, layer: Layer) -> None:
    """Put entries behind those of a list of the law, which would replace it otherwise."""
    if not isinstance(added, dict):
        added = {"": added}
    for key, more in added.items():
        known = law.get(key)
        if isinstance(known, list) and isinstance(more, list):
            law[key] = [*known, *more]
            continue
        lists = tuple(name for name, value in law.items() if isinstance(value, list))
        file = layer.file_of((ADD, key))
        layer.faults.append(PolicyFault(FaultKind.UNKNOWN_NAME, file, f"{ADD}.{key}", key, lists))


def _layer(folder: Path, named: str = "") -> Layer:
    """The tables of a folder; `named` stands before its file names in faults."""
    layer = Layer()
    paths = [*sorted(folder.glob("*.toml")), *sorted(folder.glob("*/*.toml"))]
    if not paths:
        layer.faults.append(PolicyFault(FaultKind.FILE_MISSING, folder.name, "", "*.toml"))
    for path in paths:
        place = path.relative_to(folder)
        if place.parts[0] == EXAMPLES:
            continue
        file = named + place.as_posix()
        if not path.resolve().is_relative_to(folder.resolve()):  # a link to elsewhere
            layer.faults.append(PolicyFault(FaultKind.FILE_OUTSIDE, file, ""))
            continue
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            layer.faults.append(syntax_fault(error, file))
            continue
        except UnicodeDecodeError as error:
            fault = PolicyFault(FaultKind.SYNTAX, file, "", f"byte {error.start}")
            layer.faults.append(fault)
            continue
        if len(place.parts) > 1:
            values = {place.parts[0]: {path.stem: values}}
        _join(layer, layer.values, values, (), file)
    return layer


def _join(
    layer: Layer, into: dict[str, Any], more: Mapping[str, Any], path: tuple[str, ...], file: str
) -> None:
    """Add the tables of one file to those of its folder; the same value twice is a fault."""
    for key, value in more.items():
        here = (*path, key)
        if key not in into:
            into[key] = value
            _note_file(layer, value, here, file)
        elif isinstance(value, dict) and isinstance(into[key], dict):
            _join(layer, into[key], value, here, file)
        else:
            layer.faults.append(
                PolicyFault(FaultKind.KEY_TWICE, file, ".".join(here), layer.file_of(here))
            )


def _note_file(layer: Layer, value: object, path: tuple[str, ...], file: str) -> None:
    layer.files[path] = file
    if isinstance(value, dict):
        for key, below in value.items():
            _note_file(layer, below, (*path, key), file)


def _lay_over(
    law: dict[str, Any], company: Mapping[str, Any], path: tuple[str, ...], layer: Layer
) -> None:
    for key in company.get("remove", ()) if path else ():
        if key in law:
            del law[key]
        else:
            where = (*path, "remove")
            layer.faults.append(
                PolicyFault(
                    FaultKind.UNKNOWN_NAME,
                    layer.file_of(where),
                    ".".join(where),
                    key,
                    tuple(sorted(law)),
                )
            )
    for key, value in company.items():
        if key == "remove" and path:
            continue
        if isinstance(value, dict):
            below = law.setdefault(key, {})
            if isinstance(below, dict):
                _lay_over(below, value, (*path, key), layer)
                continue
        law[key] = value


def jurisdiction_rows(law_root: Path) -> dict[str, Any]:
    """The tables of the laws elsewhere, unread; raises `PolicyUnusable` if they are no TOML."""
    try:
        return tomllib.loads((law_root / JURISDICTIONS).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except tomllib.TOMLDecodeError as error:
        raise PolicyUnusable([syntax_fault(error, JURISDICTIONS)]) from error


def _take_jurisdictions(law: Layer, company: Layer, law_root: Path) -> None:
    """A clock that names a law elsewhere counts as that law does, not as the law folder's clock.

    What the company says in the same clock stands over it.
    """
    for name, clock in company.values.get("clocks", {}).items():
        wanted = clock.get("jurisdiction") if isinstance(clock, dict) else None
        if wanted is None:
            continue
        rows = {
            f"{key}.{own}": rule
            for key, row in jurisdiction_rows(law_root).items()
            for own, rule in row.get("clocks", {}).items()
        }
        if wanted in rows:
            law.values["clocks"][name] = {**rows[wanted], **clock}
            continue
        where = ("clocks", name, "jurisdiction")
        file = company.file_of(where)
        law.faults.append(
            PolicyFault(FaultKind.UNKNOWN_NAME, file, ".".join(where), str(wanted), tuple(rows))
        )


def _law_changed(law: Mapping[str, Any], company: Layer) -> list[PolicyFault]:
    """Faults for a company's value in place of one that only the law can give."""
    found = [
        PolicyFault(FaultKind.LAW_CHANGED, company.file_of((key,)), key)
        for key in ("fee_bases",)
        if key in company.values and key in law
    ]
    for section in ("types", "grounds"):
        for name, entry in company.values.get(section, {}).items():
            known = law.get(section, {}).get(name, {})
            for key in sorted(LAW_ONLY.intersection(entry).intersection(known)):
                where = (section, name, key)
                found.append(
                    PolicyFault(FaultKind.LAW_CHANGED, company.file_of(where), ".".join(where))
                )
    return found


def _take_away(values: dict[str, Any], path: list[str]) -> None:
    """Remove what the law gave for a value the company lists as not set."""
    *above, last = path
    for key in above:
        below = values.get(key)
        if not isinstance(below, dict):
            return
        values = below
    values.pop(last, None)


def _value_at(values: Any, path: Sequence[str]) -> Any:
    """The value of that path; None if there is none."""
    for key in path:
        values = values.get(key) if isinstance(values, dict) else None
    return values


def _differences(
    law: Mapping[str, Any], company: Mapping[str, Any], path: tuple[str, ...]
) -> Iterator[Overridden]:
    for key in company.get("remove", ()) if path else ():
        yield Overridden(".".join((*path, key)), str(law.get(key)), "")
    for key, value in company.items():
        if key not in law:
            continue
        if isinstance(value, dict) and isinstance(law[key], dict):
            yield from _differences(law[key], value, (*path, key))
        elif value != law[key]:
            yield Overridden(".".join((*path, key)), str(law[key]), str(value))


@dataclass(frozen=True, slots=True)
class Overridden:
    """A value of the law folder that the company replaced or took away (`company` is empty)."""

    key: str
    law: str
    company: str


def overridden(folder: Path, law_root: Path) -> tuple[Overridden, ...]:
    """Each value of the law that the company's version replaces or removes."""
    company = _layer(folder)
    law = _layer(law_root / str(company.values.get("extends", "")))
    unset = [str(entry.get("key")) for entry in company.values.get("not_set", ())]
    taken = [(key, _value_at(law.values, key.split("."))) for key in unset]
    return (
        *_differences(law.values, company.values, ()),
        *(Overridden(key, str(value), "") for key, value in taken if value is not None),
    )


def source_file(folder: Path, law_root: Path, key: str) -> str:
    """The file that holds the value of this dotted key; the law's with its folder before it."""
    return merged_layers(folder, law_root).file_of(tuple(key.split(".")))


def layer_values(folder: Path) -> dict[str, Any]:
    """The tables of one folder alone, of a law or of a company; raises `PolicyUnusable`."""
    layer = _layer(folder)
    if layer.faults:
        raise PolicyUnusable(layer.faults)
    return layer.values


def syntax_fault(error: tomllib.TOMLDecodeError, file: str) -> PolicyFault:
    """A fault for a file that is not TOML, with the line."""
    said = str(error)
    line = re.search(r"line (\d+)", said)
    return PolicyFault(
        FaultKind.SYNTAX,
        file,
        "",
        re.sub(r" \(at .*\)$", "", said),
        line=int(line.group(1)) if line else None,
    )
