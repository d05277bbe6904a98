# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fee of a case: a payment is entered, or none is taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.progress import require_step
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import require_open
from inquirydesk.domain.errors import DateInFuture, FieldMissing
from inquirydesk.domain.events import FeeRecorded
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.payment import FeeReceived
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.roles import Right


@use_case(Right.RECORD_FEE)
def record_fee(
    desk: Desk, case_id: CaseId, version: int, instrument: str, amount: int, received_on: date
) -> Change:
    """Enter a payment in yen that was not named when its envelope was registered."""
    if amount <= 0:
        raise FieldMissing("amount")
    if received_on > desk.today:
        raise DateInFuture("received_on", received_on)
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_open(case, "record_fee")
        fee = FeeReceived(instrument, amount, received_on)
        work.cases.save(replace(case, fees=(*case.fees, fee)))
        desk.tell(work, FeeRecorded(case=case_id, amount=amount, instrument=instrument))
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.WAIVE_FEE)
def waive_fee(desk: Desk, case_id: CaseId, version: int, because: str) -> Change:
    """Take no fee for this case, with a reason."""
    if not because.strip():
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_step(desk, case, StepKind.FEE)
        work.cases.save(replace(case, fee_waived_because=because))
        desk.tell(work, FeeRecorded(case=case_id, waived_because=because))
        work.commit()
    return changed(Subject.CASES, case=case_id)
