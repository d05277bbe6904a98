# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who owes what in a case: each line's fee, what came for it, and what is left over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from inquirydesk.domain.case import Case
from inquirydesk.domain.fee import (
    Charge,
    Chargeable,
    Fee,
    FeeTime,
    Instrument,
    Rejection,
    cost_of,
    until,
)
from inquirydesk.domain.line import Line, LineOutcome
from inquirydesk.domain.payment import (
    SURPLUS,
    FeeReceived,
    FeeReturn,
    rejection_of,
    unread,
)
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

    parts: tuple[Part, ...] = ()
    received: int = 0
    """What came, counts and was not returned, at what it is worth as a fee."""
    surplus: int = 0
    """What came and is owed for nothing; it goes back."""
    kept: int = 0
    """What vouchers cost above the fee they paid; it does not go back."""
    unused: tuple[int, ...] = ()
    """Vouchers that pay nothing and were not returned, by number from 1; they go back whole."""
    rejected: tuple[tuple[int, Rejection], ...] = ()
    """Payments that do not count and were not returned yet, by number from 1."""
    unread: tuple[tuple[int, str], ...] = ()
    """What is still to be read from payments: number from 1, field."""

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
        times = set(until(by))
        return tuple(
            part for part in self.parts if line in (None, part.line) and part.time in times
        )


def settlement_of(case: Case, policy: Policy) -> Settlement:
    """The fees of a case by its policy, as of the day its request was received."""
    return settle(
        [line for line in case.lines if _is_charged(line)],
        case.fees,
        case.fee_returns,
        policy.fee,
        policy.instruments,
        case.arrived_on,
    )


def _is_charged(line: Line) -> bool:
    """Whether a fee is taken for the line: none for what another desk answers, nor for what ended
    before its set was complete."""
    if line.outcome is None or not line.outcome.ends_early:
        return True
    return line.complete_on is not None and line.outcome is not LineOutcome.REFERRED


def settle(
    lines: Sequence[Chargeable],
    payments: Sequence[FeeReceived],
    returns: Sequence[FeeReturn],
    fee: Fee | None,
    instruments: Mapping[str, Instrument],
    on: date | None,
) -> Settlement:
    """What each line owes and was paid, whatever the order in which the money came.

    What is due with the request is paid first, then what is due after the decision, each in the
    order of the lines. Without a fee every payment is left over.
    """
    parts = _parts(lines, fee, on)
    units = _units(lines, fee, on)
    sent_back = {each.payment for each in returns}
    rejected: list[tuple[int, Rejection]] = []
    missing: list[tuple[int, str]] = []
    money, vouchers = 0, []
    for number, payment in enumerate(payments, start=1):
        if number in sent_back:
            continue
        instrument = instruments.get(payment.instrument)
        why = rejection_of(payment, instrument, fee, min(units, default=0)) if fee else None
        if why is not None:
            rejected.append((number, why))
            continue
        missing += [(number, name) for name in unread(payment, instrument)]
        if instrument is not None and instrument.is_voucher:
            vouchers.append((payment.amount, number))
        else:
            money += payment.amount
    owed = sum(part.due for part in parts)
    worth, kept, unused = _vouchers(vouchers, owed - money, max(units, default=0))
    counted = money + worth
    back = sum(each.amount for each in returns if each.payment == SURPLUS)
    paid, left = allocate(parts, max(0, counted - back))
    return Settlement(
        parts=paid,
        received=counted - back,
        surplus=left,
        kept=kept,
        unused=unused,
        rejected=tuple(rejected),
        unread=tuple(missing),
    )


def _vouchers(
    vouchers: Sequence[tuple[int, int]], owed: int, most: int
) -> tuple[int, int, tuple[int, ...]]:
    """What the vouchers (amount, number) are worth, what of them is kept, and which pay nothing.

    The lowest pay first, so that least is kept, in whatever order they came. One that pays
    nothing keeps its whole amount: it goes back.
    """
    worth = kept = 0
    unused = []
    for amount, number in sorted(vouchers):
        pays = min(amount, most)
        if owed <= 0:
            unused.append(number)
            pays = amount
        owed -= pays
        worth += pays
        kept += amount - pays
    return worth, kept, tuple(unused)


def _parts(lines: Sequence[Chargeable], fee: Fee | None, on: date | None) -> list[Part]:
    ordered = sorted(lines, key=lambda line: line.number)
    return [
        Part(
            line.number,
            time,
            0 if line.charge.waived_because else cost_of(line, fee, on, time),
        )
        for time in FeeTime
        for line in ordered
    ]


def _units(lines: Sequence[Chargeable], fee: Fee | None, on: date | None) -> list[int]:
    """What one name of each line costs that costs anything: a voucher pays one of these."""
    costs = (sum(cost_of(_Unit(line), fee, on, time) for time in FeeTime) for line in lines)
    return [cost for cost in costs if cost]


class _Unit:
    """A line as it was asked for, before anything was decided or waived, with one name."""

    def __init__(self, line: Chargeable) -> None:
        self.number = line.number
        self.type = line.type
        self.outcome: str | None = None
        self.charge: Charge = replace(line.charge, names=1)


def allocate(parts: Sequence[Part], amount: int) -> tuple[tuple[Part, ...], int]:
    """The parts paid one after the other as far as the amount goes, and what is left of it."""
    paid = []
    for part in parts:
        given = min(part.due, amount)
        amount -= given
        paid.append(replace(part, paid=given))
    return tuple(paid), amount


def costs_something(lines: Sequence[Chargeable], case: Case, policy: Policy, due: FeeTime) -> bool:
    """Whether any of the lines owes something at that time, waived or not."""
    return any(cost_of(line, policy.fee, case.arrived_on, due) for line in lines)
