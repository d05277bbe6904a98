# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How other laws count the time for a reply: rows with sources that a policy's clock can take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from inquirydesk.domain.clock import ClockRule
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault, PolicyUnusable
from inquirydesk.domain.sourced import Text
from inquirydesk.policies.examples import Event
from inquirydesk.policies.layers import JURISDICTIONS, jurisdiction_rows


@dataclass(frozen=True, slots=True)
class JurisdictionExample:
    """When a reply is due by that law, for a story of events; weekends alone are not worked."""

    says: str
    clock: str
    events: tuple[Event, ...]
    as_of: date
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """One law: what it is called, how it counts, and worked examples of that."""

    key: str
    name: Text
    law: Text
    clocks: Mapping[str, ClockRule]
    examples: tuple[JurisdictionExample, ...]
    note: Text | None = None


_ROWS = TypeAdapter(dict[str, Jurisdiction], config=ConfigDict(extra="forbid"))


def read_jurisdictions(law_root: Path) -> Mapping[str, Jurisdiction]:
    """Every law known, by its key; raises `PolicyUnusable` naming the keys that cannot stand."""
    rows = jurisdiction_rows(law_root)
    try:
        return _ROWS.validate_python({key: {"key": key, **row} for key, row in rows.items()})
    except ValidationError as error:
        raise PolicyUnusable([_fault(entry) for entry in error.errors()]) from error


def _fault(entry: Mapping[str, Any]) -> PolicyFault:
    path = [str(part) for part in entry["loc"]]
    missing = entry["type"] in ("missing", "missing_argument")
    kind = FaultKind.KEY_MISSING if missing else FaultKind.WRONG_VALUE
    if missing and path[-1] == "source":
        kind = FaultKind.SOURCE_MISSING
    return PolicyFault(kind, JURISDICTIONS, ".".join(path), "" if missing else str(entry["msg"]))
