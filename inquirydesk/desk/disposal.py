# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Dispose of identity papers: one person does it, another signs that it was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.progress import finish_step, record, require_step
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case, Disposal
from inquirydesk.domain.errors import BeforeArrival, DateInFuture, FieldMissing, StepBlocked
from inquirydesk.domain.events import PapersDisposed
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.policy import StepKind, StepText
from inquirydesk.domain.roles import Right, require_another_person
from inquirydesk.domain.steps import is_answered


@use_case(Right.DISPOSE_PAPERS)
def dispose_papers(desk: Desk, case_id: CaseId, version: int, method: str, on: date) -> Change:
    """Enter that the papers were destroyed, by what method, on which day; a second person signs."""
    if not method:
        raise FieldMissing("method")
    if on > desk.today:
        raise DateInFuture("on", on)
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        _require_no_need(desk, case, require_step(desk, case, StepKind.DISPOSAL))
        if case.arrived_on is not None and on < case.arrived_on:
            raise BeforeArrival(on, case.arrived_on)
        disposal = Disposal(method, case.papers_held, on, desk.session.user)
        work.cases.save(replace(case, disposal=disposal))
        desk.tell(
            work,
            PapersDisposed(
                case=case_id, papers=disposal.papers, method=method, on=on, second=False
            ),
        )
        work.commit()
    return changed(Subject.CASES, case=case_id)


def _require_no_need(desk: Desk, case: Case, step: StepText) -> None:
    """Raise `StepBlocked` while a line still needs the papers, or a legal hold keeps them."""
    policy = desk.policy_for(case)
    if case.held_because:
        raise StepBlocked(step.key, ("held",))
    if not all(is_answered(case, policy, line.number) for line in case.lines):
        raise StepBlocked(step.key, ("other_lines",))


@use_case(Right.DISPOSE_PAPERS)
def sign_disposal(desk: Desk, case_id: CaseId, version: int, pin: str) -> Change:
    """Sign with the PIN, as another person, that the papers are gone; this ends the case."""
    with desk.open_look() as look:
        case = look.cases.get(case_id, version)
        step = require_step(desk, case, StepKind.DISPOSAL)
        disposal = case.disposal
        if disposal is None or disposal.papers != case.papers_held:
            raise StepBlocked(step.key, ("disposal",))
        _require_no_need(desk, case, step)
        first = look.users.get(disposal.by).name_en
        require_another_person("sign_disposal", disposal.by, desk.session.user, first)
    desk.check_pin(pin)
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        signed = replace(disposal, second=desk.session.user, confirmed_at=desk.now())
        case = replace(case, disposal=signed, papers_held=0)
        desk.tell(
            work,
            PapersDisposed(
                case=case_id,
                papers=signed.papers,
                method=signed.method,
                on=signed.on,
                second=True,
            ),
        )
        outcome = step.outcomes[0].key
        finish_step(desk, work, case, record(desk, step, outcome))
        work.commit()
    return changed(Subject.CASES, case=case_id)
