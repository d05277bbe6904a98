# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who owes what in a case: each line's fee, what came for it, and what is left over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inquirydesk.domain.case import Case
from inquirydesk.domain.fee import Chargeable, FeeTime, cost_of
from inquirydesk.domain.policy import Policy


@dataclass(frozen=True, slots=True)
class Part:
    """What one line owes at one time, and what was paid of it."""

    line: int
    time: FeeTime
    due: int
    paid: int = 0


@dataclass(frozen=True, slots=True)
class Settlement:
    """The fees of a case as they stand; all amounts in yen."""

    parts: tuple[Part, ...]
    received: int
    """What came and counts."""
    surplus: int = 0
    """What came and is owed to nobody; it goes back."""

    def due(self, line: int | None = None, by: FeeTime = FeeTime.AFTER_DECISION) -> int:
        """What is owed by that time, by one line or by all."""
        return sum(part.due for part in self._of(line, by))

    def paid(self, line: int | None = None, by: FeeTime = FeeTime.AFTER_DECISION) -> int:
        """What was paid of it."""
        return sum(part.paid for part in self._of(line, by))

    def short(self, line: int | None = None, by: FeeTime = FeeTime.AFTER_DECISION) -> int:
        """What is still missing of it."""
        return self.due(line, by) - self.paid(line, by)

    def _of(self, line: int | None, by: FeeTime) -> tuple[Part, ...]:
        times = list(FeeTime)
        return tuple(
            part
            for part in self.parts
            if line in (None, part.line) and times.index(part.time) <= times.index(by)
        )


def settlement_of(case: Case, policy: Policy) -> Settlement:
    """The fees of a case by its policy, as of the day its request was received."""
    waived = bool(case.fee_waived_because)
    parts = [
        Part(line.number, time, 0 if waived else cost_of(line, policy.fee, case.arrived_on, time))
        for time in FeeTime
        for line in sorted(case.lines, key=lambda line: line.number)
    ]
    received = sum(payment.amount for payment in case.fees)
    paid, left = allocate(parts, received)
    return Settlement(paid, received, left)


def allocate(parts: Sequence[Part], amount: int) -> tuple[tuple[Part, ...], int]:
    """The parts paid one after the other as far as the amount goes, and what is left of it."""
    paid = []
    for part in parts:
        given = min(part.due, amount)
        amount -= given
        paid.append(Part(part.line, part.time, part.due, given))
    return tuple(paid), amount


def costs_something(lines: Sequence[Chargeable], case: Case, policy: Policy, due: FeeTime) -> bool:
    """Whether any of the lines owes something at that time, waived or not."""
    return any(cost_of(line, policy.fee, case.arrived_on, due) for line in lines)
