# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Replies after their date: a reason from the policy's list is chosen before the reply goes out."""

from __future__ import annotations

from dataclasses import replace

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.clocks import late_by
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import require_open, with_line
from inquirydesk.domain.errors import NotFound, WrongState
from inquirydesk.domain.events import LateReasonGiven
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.roles import Right


@use_case(Right.COMPLETE_STEP)
def give_late_reason(desk: Desk, case_id: CaseId, version: int, line: int, reason: str) -> Change:
    """Say why the reply to a line is late; `reason` is a key of the policy's `late_reasons`.

    Raises `WrongState` while the reply is in time, and `NotFound` for a reason not in the list.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_open(case, "give_late_reason")
        if reason not in {each.key for each in desk.policy_for(case).late_reasons}:
            raise NotFound(f"late reason {reason}")
        if not late_by(desk, case, line):
            raise WrongState(f"line {line}", "in time", "give_late_reason")
        work.cases.save(with_line(case, replace(case.line(line), late_reason=reason)))
        desk.tell(work, LateReasonGiven(case=case_id, line=line, reason=reason))
        work.commit()
    return changed(Subject.CASES, case=case_id)
