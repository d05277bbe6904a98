# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Money that came for a case, and why a payment may not count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FeeReceived:
    """One payment that came with an envelope."""

    instrument: str
    """Key into `Policy.instruments`."""
    amount: int
    """Yen."""
    received_on: date
