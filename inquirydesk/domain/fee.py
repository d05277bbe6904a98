# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a request costs and how it can be paid (APPI Art. 38)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from inquirydesk.domain.sourced import Source, Text, TypeCode


@dataclass(frozen=True, slots=True)
class Instrument:
    """A way to pay a fee."""

    key: str
    name: Text
    face_amounts: tuple[int, ...] = ()
    """Yen; the only amounts that exist. Empty: any amount."""
    valid_months: int | None = None


@dataclass(frozen=True, slots=True)
class Fee:
    """What a request costs. Only for types with `fee_allowed` (Art 38)."""

    amount: int
    """Yen, tax included, for each request."""
    types: tuple[TypeCode, ...]
    instruments: tuple[Instrument, ...]
    source: Source
    in_force_from: date
    refunded_if_refused: bool = False
