# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Money that came for a case, what is read on it, why it may not count, and what went back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from inquirydesk.domain.clock import end_of_months
from inquirydesk.domain.errors import AmountImpossible, FieldMissing, FieldMistake, IssuedLater
from inquirydesk.domain.fee import Fee, Instrument, Rejection, ReturnedBy, payable
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Channel
from inquirydesk.domain.working_days import ONE_DAY

MOST = 1_000_000
"""Yen; no fee of this kind comes near it, a slip of the finger does (Art 38(2): reasonable)."""

SURPLUS = 0
"""Stands for a payment's number where a surplus goes back and not one payment as it came."""


@dataclass(frozen=True, slots=True)
class FeeReceived:
    """One payment, as it came."""

    instrument: str
    """Key into `Policy.instruments`."""
    amount: int
    """Yen."""
    received_on: date
    issued_on: date | None = None
    """As printed on it, for an instrument that is valid for some months."""
    serial: str = ""
    """A voucher's number."""
    payer: str = ""
    """Who paid, for an instrument that names them."""
    channel: Channel = Channel.MAIL
    mail_class: str = ""


@dataclass(frozen=True, slots=True)
class FeeReturn:
    """Money that went back."""

    amount: int
    """Yen."""
    how: ReturnedBy
    returned_on: date
    by: UserId
    payment: int = SURPLUS
    """Which payment, counted from 1; `SURPLUS`: what was too much."""


def valid_until(payment: FeeReceived, instrument: Instrument) -> date | None:
    """The last day it can be cashed; None: it has no such day, or its issue was not read.

    The day of issue is not counted (Civil Code 140): six months from 1 April end on 1 October.
    """
    if instrument.valid_months is None or payment.issued_on is None:
        return None
    return end_of_months(payment.issued_on + ONE_DAY, instrument.valid_months)


def rejection_of(
    payment: FeeReceived, instrument: Instrument | None, fee: Fee, lowest: int
) -> Rejection | None:
    """Why the payment does not count; None: it does. `lowest` is the lowest fee of the case."""
    if instrument is None or instrument.key not in fee.instruments:
        return Rejection.NOT_ACCEPTED
    if instrument.channels and payment.channel not in instrument.channels:
        return Rejection.BY_CHANNEL
    by_mail = payment.channel is Channel.MAIL
    if by_mail and instrument.mail_classes and payment.mail_class not in instrument.mail_classes:
        return Rejection.BY_MAIL_CLASS
    last = valid_until(payment, instrument)
    if last is not None and last < payment.received_on:
        return Rejection.OUT_OF_DATE
    if instrument.is_voucher and payment.amount < lowest:
        return Rejection.BELOW_FEE
    return None


def unread(payment: FeeReceived, instrument: Instrument | None) -> tuple[str, ...]:
    """The fields still to be read from the payment before anyone can say that it counts."""
    if instrument is None:
        return ()
    wanted = {
        "issued_on": instrument.valid_months is not None and payment.issued_on is None,
        "serial": instrument.numbered and not payment.serial,
        "payer": instrument.named and not payment.payer,
    }
    return tuple(name for name, missing in wanted.items() if missing)


def mistakes_in(payment: FeeReceived, instrument: Instrument | None) -> tuple[FieldMistake, ...]:
    """What cannot stand as typed: an amount that does not exist, an issue after the arrival."""
    found: list[FieldMistake] = []
    if not payment.amount:
        found.append(FieldMissing("amount"))
    elif not _exists(payment.amount, instrument):
        faces = instrument.face_amounts if instrument else ()
        found.append(AmountImpossible("amount", payment.amount, faces))
    if payment.issued_on is not None and payment.issued_on > payment.received_on:
        found.append(IssuedLater("issued_on", payment.issued_on, payment.received_on))
    return tuple(found)


def _exists(amount: int, instrument: Instrument | None) -> bool:
    if not 0 < amount <= MOST:
        return False
    if instrument is None:
        return True
    if instrument.price_from is not None and instrument.price_until is not None:
        return instrument.price_from <= amount <= instrument.price_until
    return payable(amount, [instrument])


def by_hand(payment: FeeReceived, instrument: Instrument | None) -> FeeReceived:
    """A payment entered by name of its instrument: it came the way that instrument comes."""
    if instrument is None:
        return payment
    channel = instrument.channels[0] if instrument.channels else payment.channel
    mail_class = payment.mail_class or next(iter(instrument.mail_classes), "")
    return replace(payment, channel=channel, mail_class=mail_class)
