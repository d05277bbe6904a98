# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What to say when the desk calls a requester back about a step of their case."""

from __future__ import annotations

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.facts import Circumstances, facts_of
from inquirydesk.desk.now import day_in_tokyo
from inquirydesk.desk.progress import due_of
from inquirydesk.desk.scripts import Spoken, spoken
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import LetterId, OutgoingLetter
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language, LetterCode, Text
from inquirydesk.domain.steps import leading_line, step_text


@use_case(Right.READ_CASES)
def script_of_step(desk: Desk, case_id: CaseId, step: str, language: Language) -> Spoken | None:
    """The script of a step filled with the facts of the case; None where the step has none."""
    with desk.open_look() as look:
        case = look.cases.get(case_id)
        inquiry = look.inquiries.get(case.inquiry) if case.inquiry else None
    policy = desk.policy_for(case)
    leading = leading_line(case, policy)
    script = policy.scripts.get(step_text(case, policy, step, leading).script or "")
    if script is None:
        return None
    nothing_sent = OutgoingLetter(
        LetterId(0), case_id, LetterCode(""), step, (language,), desk.today
    )
    facts = facts_of(
        Circumstances(
            case=case,
            policy=policy,
            letter=nothing_sent,
            due=due_of(desk, case, leading),
            inquiry=inquiry,
            asked_on=day_in_tokyo(inquiry.started_at if inquiry else case.opened_at),
            operator=Text(desk.session.name_ja, desk.session.name_en),
            line=case.line(leading),
        )
    )
    return spoken(script, language, facts)
