# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fee of a case: what it is taken for, what came, what went back, or that none is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.progress import require_step
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case, require_open, with_line
from inquirydesk.domain.errors import (
    AmountImpossible,
    DateInFuture,
    FieldMissing,
    FieldMistake,
    Mistakes,
    MoreThanLeft,
    NotFound,
)
from inquirydesk.domain.events import ChargeSet, FeeRecorded, FeeReturned
from inquirydesk.domain.fee import ReturnedBy, options_of
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import FIRST
from inquirydesk.domain.payment import SURPLUS, FeeReceived, FeeReturn, by_hand, mistakes_in
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.roles import Right
from inquirydesk.domain.settlement import settlement_of
from inquirydesk.domain.text import TextKind, clean

MOST_NAMES = 20
"""More names of one person than anybody has; a slip of the finger."""


@use_case(Right.RECORD_FEE)
def record_fee(desk: Desk, case_id: CaseId, version: int, payment: FeeReceived) -> Change:
    """Enter a payment that was not named when its envelope was registered.

    Raises `Mistakes` for an amount that does not exist and for days that cannot be.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_open(case, "record_fee")
        payment = _checked(desk, case, payment)
        payment = by_hand(payment, desk.policy_for(case).instruments.get(payment.instrument))
        work.cases.save(replace(case, fees=(*case.fees, payment)))
        told = FeeRecorded(case=case_id, amount=payment.amount, instrument=payment.instrument)
        desk.tell(work, told)
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.RECORD_FEE)
def read_fee(
    desk: Desk,
    case_id: CaseId,
    version: int,
    number: int,
    payment: FeeReceived,
    *,
    line: int = FIRST,
) -> Change:
    """Enter what is read on payment `number` (from 1): its day of issue, its number, its payer."""
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.FEE, line)
        before = _payment(case, number)
        read = replace(payment, channel=before.channel, mail_class=before.mail_class)
        read = _checked(desk, case, read)
        fees = tuple(read if n == number else own for n, own in enumerate(case.fees, start=1))
        work.cases.save(replace(case, fees=fees))
        told = FeeRecorded(case=case_id, amount=read.amount, instrument=read.instrument)
        desk.tell(work, told)
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.RECORD_FEE)
def return_fee(desk: Desk, case_id: CaseId, version: int, number: int = SURPLUS) -> Change:
    """Record that money went back today: payment `number` as it came, or the surplus.

    A surplus goes back the way the policy says. Raises `MoreThanLeft` for a payment that pays the
    fee, or where nothing is left over. A closed case still gives back what is not owed.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        sent = _return(desk, case, number)
        work.cases.save(replace(case, fee_returns=(*case.fee_returns, sent)))
        told = FeeReturned(
            case=case_id,
            amount=sent.amount,
            how=sent.how,
            returned_on=sent.returned_on,
            payment=number,
            instrument=_payment(case, number).instrument if number else "",
        )
        desk.tell(work, told)
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.RECORD_FEE)
def set_charge(
    desk: Desk,
    case_id: CaseId,
    version: int,
    names: int,
    options: Sequence[str],
    *,
    line: int = FIRST,
) -> Change:
    """Enter what a line is charged for: how many names are searched, which options are wanted."""
    if not 1 <= names <= MOST_NAMES:
        raise AmountImpossible("names", names)
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.FEE, line)
        own = case.line(line)
        fee = desk.policy_for(case).fee
        on = case.arrived_on or desk.today
        known = {option.key for option in options_of(fee, own.type, on)} if fee else set()
        for key in options:
            if key not in known:
                raise NotFound(f"option {key}")
        charge = replace(own.charge, names=names, options=tuple(options))
        work.cases.save(with_line(case, replace(own, charge=charge)))
        desk.tell(work, ChargeSet(case=case_id, line=line, names=names, options=tuple(options)))
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.WAIVE_FEE)
def waive_fee(
    desk: Desk, case_id: CaseId, version: int, because: str, *, line: int = FIRST
) -> Change:
    """Take no fee for this line, with a reason."""
    because = clean_note(because, "because").strip()
    if not because:
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.FEE, line)
        own = case.line(line)
        waived = replace(own, charge=replace(own.charge, waived_because=because))
        work.cases.save(with_line(case, waived))
        desk.tell(work, FeeRecorded(case=case_id, waived_because=because))
        work.commit()
    return changed(Subject.CASES, case=case_id)


def _checked(desk: Desk, case: Case, payment: FeeReceived) -> FeeReceived:
    payment = replace(
        payment,
        serial=clean(payment.serial, TextKind.LINE, field="serial"),
        payer=clean(payment.payer, TextKind.LINE, field="payer"),
    )
    found: list[FieldMistake] = []
    instrument = desk.policy_for(case).instruments.get(payment.instrument)
    if instrument is None:
        found.append(FieldMissing("instrument"))
    if payment.received_on > desk.today:
        found.append(DateInFuture("received_on", payment.received_on))
    found.extend(mistakes_in(payment, instrument))
    if found:
        raise Mistakes(found)
    return payment


def _payment(case: Case, number: int) -> FeeReceived:
    if not 1 <= number <= len(case.fees):
        raise NotFound(f"payment {number}")
    return case.fees[number - 1]


def _return(desk: Desk, case: Case, number: int) -> FeeReturn:
    policy = desk.policy_for(case)
    settled = settlement_of(case, policy)
    user, today = desk.session.user, desk.today
    if number == SURPLUS:
        if not settled.surplus:
            raise MoreThanLeft("amount", 0, 0)
        how = policy.fee.returned_by if policy.fee else ReturnedBy.INSTRUMENT
        return FeeReturn(settled.surplus, how, today, user)
    payment = _payment(case, number)
    rejected = number in dict(settled.rejected)
    gone = any(each.payment == number for each in case.fee_returns)
    instrument = policy.instruments.get(payment.instrument)
    pays = instrument is not None and instrument.is_voucher and number not in settled.unused
    if gone or not (rejected or (not pays and payment.amount <= settled.surplus)):
        raise MoreThanLeft("amount", payment.amount, settled.surplus)
    return FeeReturn(payment.amount, ReturnedBy.INSTRUMENT, today, user, number)
