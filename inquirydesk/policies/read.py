# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Policy files to one `Policy`: the law folder first, the company's version laid over it.

A file at the top of a folder holds keys of the policy; a file in a folder below it holds the entry
of its own name, so `letters/L06.toml` is `letters.L06`. Laid over, tables join, lists and values
replace, and `remove = ["name"]` in a table takes entries of the law away. A step of a guide that
says `like = "name"` is that entry of `steps`, with what the guide says of it laid over.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit
from pydantic import ConfigDict, TypeAdapter, ValidationError

from inquirydesk.domain.policy import Policy
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault, PolicyUnusable
from inquirydesk.policies.shape import allowed_at, expected_at

EXAMPLES = "examples"
JURISDICTIONS = "jurisdictions.toml"
"""The file beside the law folders that says how laws elsewhere count."""

ADOPTED = "adopted policy"
"""Stands for the file name where the text came from the store."""

NAME_FIELDS = {
    "types": "code",
    "grounds": "key",
    "papers": "key",
    "masks": "key",
    "proofs": "key",
    "flags": "key",
    "requesters": "key",
    "checks": "code",
    "instruments": "key",
    "letters": "code",
    "scripts": "key",
    "groups": "key",
    "services": "key",
    "joint_use": "key",
    "anonymised": "key",
    "website": "key",
    "editions": "key",
    "requirements": "key",
    "register_answers": "key",
}
"""Sections whose entries carry the name of their table as a field; files do not repeat it."""

LAW_ONLY = {"basis", "article", "statutory", "fee_allowed", "citation", "existence_hidden"}
"""Fields of a type or ground that a company cannot change."""

_POLICY = TypeAdapter(tuple[Policy], config=ConfigDict(extra="forbid"))


@dataclass
class _Layer:
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


@dataclass(frozen=True, slots=True)
class Overridden:
    """A value of the law folder that the company replaced or took away (`company` is empty)."""

    key: str
    law: str
    company: str


def read_policy(folder: Path, law_root: Path) -> Policy:
    """The policy of a company's version folder `<company>/<version>`.

    Raises `PolicyUnusable` with every fault of form found in the files of both layers.
    """
    merged = _merged(folder, law_root)
    return _to_policy(merged)


def flatten(folder: Path, law_root: Path) -> str:
    """The whole policy as one TOML text, law included: what a store keeps when it is adopted."""
    merged = _merged(folder, law_root)
    _to_policy(merged)
    return tomlkit.dumps(merged.values)


def read_flattened(text: str) -> Policy:
    """The policy of a flattened text, as `flatten` wrote it."""
    layer = _Layer()
    try:
        layer.values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyUnusable([syntax_fault(error, ADOPTED)]) from error
    layer.files = {(key,): ADOPTED for key in layer.values}
    return _to_policy(layer)


def fingerprint(text: str) -> str:
    """SHA-256 of a flattened text, in hex: names exactly what a case works by."""
    return hashlib.sha256(text.encode()).hexdigest()


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
    return _merged(folder, law_root).file_of(tuple(key.split(".")))


def layer_values(folder: Path) -> dict[str, Any]:
    """The tables of one folder alone, of a law or of a company; raises `PolicyUnusable`."""
    layer = _layer(folder)
    if layer.faults:
        raise PolicyUnusable(layer.faults)
    return layer.values


def _merged(folder: Path, law_root: Path) -> _Layer:
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
    _lay_over(law.values, company.values, (), law)
    _take_jurisdictions(law, company, law_root)
    for entry in law.values.get("not_set", ()):
        _take_away(law.values, str(entry.get("key", "")).split("."))
    if law.faults:
        raise PolicyUnusable(law.faults)
    return law


def _layer(folder: Path, named: str = "") -> _Layer:
    """The tables of a folder; `named` stands before its file names in faults."""
    layer = _Layer()
    paths = [*sorted(folder.glob("*.toml")), *sorted(folder.glob("*/*.toml"))]
    if not paths:
        layer.faults.append(PolicyFault(FaultKind.FILE_MISSING, folder.name, "", "*.toml"))
    for path in paths:
        place = path.relative_to(folder)
        if place.parts[0] == EXAMPLES:
            continue
        file = named + place.as_posix()
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
    layer: _Layer, into: dict[str, Any], more: Mapping[str, Any], path: tuple[str, ...], file: str
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


def _note_file(layer: _Layer, value: object, path: tuple[str, ...], file: str) -> None:
    layer.files[path] = file
    if isinstance(value, dict):
        for key, below in value.items():
            _note_file(layer, below, (*path, key), file)


def _lay_over(
    law: dict[str, Any], company: Mapping[str, Any], path: tuple[str, ...], layer: _Layer
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


def _take_jurisdictions(law: _Layer, company: _Layer, law_root: Path) -> None:
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


def _law_changed(law: Mapping[str, Any], company: _Layer) -> list[PolicyFault]:
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


def _to_policy(layer: _Layer) -> Policy:
    values = _with_shared_steps(layer)
    try:
        return _POLICY.validate_python([_named(values)])[0]
    except ValidationError as error:
        faults = [_fault(entry, layer) for entry in error.errors()]
        raise PolicyUnusable(faults) from error


def _with_shared_steps(layer: _Layer) -> dict[str, Any]:
    """The tables with each shared step written out where a guide takes it."""
    values = dict(layer.values)
    shared, guides = values.pop("steps", {}), values.get("guides")
    if not isinstance(shared, dict) or not isinstance(guides, dict):
        return values
    faults: list[PolicyFault] = []
    values["guides"] = {
        name: [
            _written_out(step, shared, ("guides", name, str(number), "like"), layer, faults)
            for number, step in enumerate(steps)
        ]
        if isinstance(steps, list)
        else steps
        for name, steps in guides.items()
    }
    if faults:
        raise PolicyUnusable(faults)
    return values


def _written_out(
    step: Any,
    shared: Mapping[str, Any],
    path: tuple[str, ...],
    layer: _Layer,
    faults: list[PolicyFault],
) -> Any:
    if not isinstance(step, dict) or "like" not in step:
        return step
    like = str(step["like"])
    if like not in shared:
        where, known = ".".join(path), tuple(shared)
        file = layer.file_of(path)
        faults.append(PolicyFault(FaultKind.UNKNOWN_NAME, file, where, like, known))
        return step
    return {**shared[like], **{key: value for key, value in step.items() if key != "like"}}


def _named(values: Mapping[str, Any]) -> dict[str, Any]:
    """The tables as `Policy` wants them: entries know their name, clocks their days."""
    named = dict(values)
    for section, name_field in NAME_FIELDS.items():
        entries = values.get(section)
        if isinstance(entries, dict):
            named[section] = {
                name: {name_field: name, **entry} if isinstance(entry, dict) else entry
                for name, entry in entries.items()
            }
    for optional in ("papers_returned", "form_kept", "fee", "target_days", "supplement_days"):
        named.setdefault(optional, None)
    for optional in ("form_lapse_days", "unanswered_days", "disposal_days"):
        named.setdefault(optional, None)
    if isinstance(clocks := values.get("clocks"), dict):
        named["clocks"] = {
            name: {"days": _days_from(clock, values), **clock} if isinstance(clock, dict) else clock
            for name, clock in clocks.items()
        }
    if isinstance(holidays := values.get("holidays"), list):
        named["holidays"] = [_holiday(entry) for entry in holidays]
    return named


def _days_from(clock: Mapping[str, Any], values: Mapping[str, Any]) -> int | None:
    """The number the company gave for a clock that names none itself."""
    days = values.get(str(clock.get("days_from", "")))
    return days if isinstance(days, int) else None


def _holiday(entry: Any) -> Any:
    if not isinstance(entry, dict):
        return entry
    rest = {key: value for key, value in entry.items() if key not in ("ja", "en")}
    return rest | {"name": {key: entry[key] for key in ("ja", "en") if key in entry}}


def _fault(entry: Mapping[str, Any], layer: _Layer) -> PolicyFault:
    path = tuple(str(part) for part in entry["loc"][1:])
    key, kind = ".".join(path), entry["type"]
    file = layer.file_of(path)
    last = path[-1] if path else ""
    if kind == "unexpected_keyword_argument":
        return PolicyFault(FaultKind.UNKNOWN_KEY, file, key, allowed=allowed_at(path[:-1]))
    if kind in ("missing", "missing_argument"):
        if last in ("ja", "en"):
            return PolicyFault(FaultKind.LANGUAGE_MISSING, file, key)
        if last == "source" or path[-2:-1] == ("source",):
            return PolicyFault(FaultKind.SOURCE_MISSING, file, key)
        return PolicyFault(FaultKind.KEY_MISSING, file, key)
    found = entry.get("input")
    return PolicyFault(FaultKind.WRONG_VALUE, file, key, repr(found)[:60], expected_at(path))


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
