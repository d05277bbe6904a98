# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Layered tables to one `Policy`, and a policy to the flattened text that a store keeps."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from pydantic import ConfigDict, TypeAdapter, ValidationError

from inquirydesk.domain.policy import Policy
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault, PolicyUnusable
from inquirydesk.policies.layers import ADOPTED, Layer, merged_layers, syntax_fault
from inquirydesk.policies.older import SHAPE, in_todays_shape
from inquirydesk.policies.shape import allowed_at, expected_at

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

_POLICY = TypeAdapter(tuple[Policy], config=ConfigDict(extra="forbid"))


def read_policy(folder: Path, law_root: Path) -> Policy:
    """The policy of a company's version folder `<company>/<version>`.

    Raises `PolicyUnusable` with every fault of form found in the files of both layers.
    """
    merged = merged_layers(folder, law_root)
    return _to_policy(merged)


def flatten(folder: Path, law_root: Path, overlay: Mapping[str, Any] | None = None) -> str:
    """The whole policy as one TOML text, law included: what a store keeps when it is adopted.

    `overlay` sets what the company has not set, for stories and tests alone.
    """
    merged = merged_layers(folder, law_root, overlay)
    _to_policy(merged)
    return tomlkit.dumps({"shape": SHAPE, **merged.values})


def read_flattened(text: str) -> Policy:
    """The policy of a flattened text, as `flatten` of this or an earlier release wrote it."""
    layer = Layer()
    try:
        layer.values = in_todays_shape(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise PolicyUnusable([syntax_fault(error, ADOPTED)]) from error
    layer.files = {(key,): ADOPTED for key in layer.values}
    return _to_policy(layer)


def fingerprint(text: str) -> str:
    """SHA-256 of a flattened text, in hex: names exactly what a case works by."""
    return hashlib.sha256(text.encode()).hexdigest()


def _to_policy(layer: Layer) -> Policy:
    values = _with_shared_steps(layer)
    try:
        return _POLICY.validate_python([_named(values)])[0]
    except ValidationError as error:
        faults = [_fault(entry, layer) for entry in error.errors()]
        raise PolicyUnusable(faults) from error


def _with_shared_steps(layer: Layer) -> dict[str, Any]:
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
    layer: Layer,
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
    for optional in (
        "impersonation",
        "form_lapse_days",
        "unanswered_days",
        "disposal_days",
        "handing_on_days",
    ):
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


def _fault(entry: Mapping[str, Any], layer: Layer) -> PolicyFault:
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
