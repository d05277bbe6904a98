# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a request costs, when it falls due and what it can be paid with (APPI Art. 38)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from inquirydesk.domain.sourced import Channel, Source, Text, TypeCode


class Per(StrEnum):
    """What an amount is taken for."""

    REQUEST = "request"
    NAME = "name"
    """For each name that is searched: a former name costs once more."""


class FeeTime(StrEnum):
    """When an amount falls due; a fee in two stages has an amount for each."""

    WITH_REQUEST = "with_request"
    AFTER_DECISION = "after_decision"
    """The letter goes out only once it is paid."""


class ReturnedBy(StrEnum):
    """How money that is not owed goes back."""

    STAMPS = "stamps"
    INSTRUMENT = "instrument"
    """What came goes back as it is."""
    TRANSFER = "transfer"


class Rejection(StrEnum):
    """Why a payment does not count and goes back."""

    NOT_ACCEPTED = "not_accepted"
    """The company does not take this instrument."""
    BY_CHANNEL = "by_channel"
    """It can be paid, but not by the way it came."""
    BY_MAIL_CLASS = "by_mail_class"
    """Cash in mail that is not registered (Postal Act Art 17)."""
    OUT_OF_DATE = "out_of_date"
    """Older on arrival than it is valid (V15)."""
    BELOW_FEE = "below_fee"
    """A voucher whose price is lower than any fee of the case."""


@dataclass(frozen=True, slots=True)
class Instrument:
    """A way to pay that exists, whether this company takes it or not."""

    key: str
    name: Text
    source: Source
    face_amounts: tuple[int, ...] = ()
    """Yen; the only amounts that exist. Empty: any amount."""
    price_from: int | None = None
    price_until: int | None = None
    """Yen; a voucher whose price differs from shop to shop. It pays one fee that is no higher than
    its price, and the difference is not given back."""
    valid_months: int | None = None
    """Counted from the day of issue; one that is older when it arrives does not count."""
    channels: tuple[Channel, ...] = ()
    """By which it can come; empty: any."""
    mail_classes: tuple[str, ...] = ()
    """Keys into `Policy.mail_classes`: by mail only so (cash: Postal Act Art 17); empty: any."""
    numbered: bool = False
    """Whether its number is recorded: a voucher's, never that of an identity paper."""
    named: bool = False
    """Whether the name of the payer is recorded, as for a bank transfer."""
    note: Text | None = None
    """What the person should know, such as who bears the issuing charge."""

    @property
    def is_voucher(self) -> bool:
        """Whether its price is a range."""
        return self.price_from is not None and self.price_until is not None


@dataclass(frozen=True, slots=True)
class Rate:
    """An amount from a day on; the newest in force on the day of receipt applies."""

    amount: int
    """Yen, tax included; 0: free of charge."""
    types: tuple[TypeCode, ...]
    in_force_from: date
    source: Source
    per: Per = Per.REQUEST
    due: FeeTime = FeeTime.WITH_REQUEST
    owed_if: tuple[str, ...] = ()
    """Outcomes of a line for which it is owed; empty: whatever is decided."""


@dataclass(frozen=True, slots=True)
class FeeOption:
    """What costs more if the person wants it, such as delivery to the addressee only."""

    key: str
    name: Text
    amount: int
    """Yen for each request, on top of its rate."""
    in_force_from: date
    source: Source
    types: tuple[TypeCode, ...] = ()
    """Empty: every request that costs a fee."""
    due: FeeTime = FeeTime.WITH_REQUEST


@dataclass(frozen=True, slots=True)
class Fee:
    """What a company takes. Only for types with `fee_allowed` (Art 38)."""

    rates: tuple[Rate, ...]
    instruments: tuple[str, ...]
    """Keys into `Policy.instruments`: what this company accepts."""
    source: Source
    options: tuple[FeeOption, ...] = ()
    returned_by: ReturnedBy = ReturnedBy.STAMPS
    refunded_if: tuple[str, ...] = ()
    """Outcomes of a line that then owes nothing; empty: what was paid is kept."""

    def types(self, on: date) -> tuple[TypeCode, ...]:
        """The requests that cost something on that day, in the order of the rates."""
        return tuple(
            dict.fromkeys(
                code
                for rate in self.rates
                for code in rate.types
                if any(each.amount for each in rates_of(self, code, on))
            )
        )


@dataclass(frozen=True, slots=True)
class Charge:
    """What one line is charged for; by itself one name, no options."""

    names: int = 1
    """Names searched, for a fee taken per name."""
    options: tuple[str, ...] = ()
    """Keys into `Fee.options`: what the person wants that costs more."""
    waived_because: str = ""
    """Why no fee is taken."""


@dataclass(frozen=True, slots=True)
class FeeWords:
    """How letters, scripts and screens say what the closed lists of a fee mean."""

    per: Mapping[Per, Text]
    extra: Text
    """Before the amount of an option."""
    due: Mapping[FeeTime, Text]
    returned_by: Mapping[ReturnedBy, Text]
    rejections: Mapping[Rejection, Text]
    free: Text
    source: Source


class Chargeable(Protocol):
    """What a fee is taken for: a line of a case."""

    @property
    def number(self) -> int:
        """Its place in the case; payments go to the lowest first."""

    @property
    def type(self) -> TypeCode:
        """Its request type."""

    @property
    def outcome(self) -> str | None:
        """How it was decided; None: not yet."""

    @property
    def charge(self) -> Charge:
        """What it is charged for."""


_Dated = TypeVar("_Dated", Rate, FeeOption)


def _newest(found: Iterable[_Dated], on: date) -> _Dated | None:
    """The one in force on that day."""
    in_force = [each for each in found if each.in_force_from <= on]
    return max(in_force, key=lambda each: each.in_force_from, default=None)


def rates_of(fee: Fee, code: TypeCode, on: date) -> tuple[Rate, ...]:
    """What a request of that type received on that day costs: one rate for each time it is due."""
    own = [rate for rate in fee.rates if code in rate.types]
    found = (_newest((rate for rate in own if rate.due is due), on) for due in FeeTime)
    return tuple(rate for rate in found if rate is not None)


def options_of(fee: Fee, code: TypeCode, on: date) -> tuple[FeeOption, ...]:
    """The options a request of that type received on that day can be given."""
    if not rates_of(fee, code, on):
        return ()
    own = [option for option in fee.options if not option.types or code in option.types]
    keys = dict.fromkeys(option.key for option in own)
    found = (_newest((each for each in own if each.key == key), on) for key in keys)
    return tuple(option for option in found if option is not None)


def cost_for(fee: Fee, code: TypeCode, on: date) -> int:
    """Yen in all for one request of that type and one name, without options."""
    return sum(rate.amount for rate in rates_of(fee, code, on))


def cost_of(line: Chargeable, fee: Fee | None, on: date | None, due: FeeTime) -> int:
    """Yen that fall due for the line at that time, before any waiver.

    `on` is the day the request was received; nothing is due before it came, or without a fee.
    """
    if fee is None or on is None:
        return 0
    owed = [rate for rate in rates_of(fee, line.type, on) if _is_owed(line, rate, fee)]
    names = {Per.REQUEST: 1, Per.NAME: line.charge.names}
    extra = [each for each in options_of(fee, line.type, on) if each.key in line.charge.options]
    return sum(rate.amount * names[rate.per] for rate in owed if rate.due is due) + sum(
        option.amount for option in extra if option.due is due and owed
    )


def _is_owed(line: Chargeable, rate: Rate, fee: Fee) -> bool:
    if line.outcome is None:
        return True
    if line.outcome in fee.refunded_if:
        return False
    return not rate.owed_if or line.outcome in rate.owed_if


def due_for(
    line: Chargeable, fee: Fee | None, on: date | None, by: FeeTime = FeeTime.AFTER_DECISION
) -> int:
    """Yen the line owes by that time: with the request only its first part, after it all."""
    if line.charge.waived_because:
        return 0
    return sum(cost_of(line, fee, on, due) for due in until(by))


def until(by: FeeTime) -> Iterator[FeeTime]:
    """The times up to that one, in order."""
    for due in FeeTime:
        yield due
        if due is by:
            return


def payable(amount: int, instruments: Sequence[Instrument]) -> bool:
    """Whether these come in amounts that add up to it (430 yen has no postal money orders)."""
    faces: set[int] = set()
    for instrument in instruments:
        if instrument.price_until is not None:
            if amount <= instrument.price_until:
                return True
        elif not instrument.face_amounts:
            return True
        faces.update(instrument.face_amounts)
    reached = {0}
    for total in range(1, amount + 1):
        if any(total - face in reached for face in faces):
            reached.add(total)
    return amount in reached
