# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Which part shows which kind of step."""

from __future__ import annotations

from inquirydesk.domain.policy import StepKind
from inquirydesk.ui.parts.arrival import ArrivalPart
from inquirydesk.ui.parts.carry_out import CarryOutPart
from inquirydesk.ui.parts.decision import DecisionPart
from inquirydesk.ui.parts.disposal import DisposalPart
from inquirydesk.ui.parts.fee import FeePart
from inquirydesk.ui.parts.form_check import FormCheckPart
from inquirydesk.ui.parts.identity import IdentityPart
from inquirydesk.ui.parts.locate import LocatePart
from inquirydesk.ui.parts.step_part import StepPart
from inquirydesk.ui.parts.task import TaskPart
from inquirydesk.ui.parts.waiting import WaitingPart

PARTS: dict[StepKind, type[StepPart]] = {
    StepKind.ARRIVAL: ArrivalPart,
    StepKind.FORM: FormCheckPart,
    StepKind.IDENTITY: IdentityPart,
    StepKind.FEE: FeePart,
    StepKind.LOCATE: LocatePart,
    StepKind.DECISION: DecisionPart,
    StepKind.DRAFT: WaitingPart,
    StepKind.APPROVAL: WaitingPart,
    StepKind.CARRY_OUT: CarryOutPart,
    StepKind.POST: WaitingPart,
    StepKind.DISPOSAL: DisposalPart,
    StepKind.TASK: TaskPart,
}
