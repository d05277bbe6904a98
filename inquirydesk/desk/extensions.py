# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""More time for a reply: a supervisor asks for it, a notice tells the requester."""

from __future__ import annotations

from dataclasses import replace

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.letters import draft_letter
from inquirydesk.desk.progress import due_of
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import require_open
from inquirydesk.domain.errors import ExtensionNotAllowed, FieldMissing
from inquirydesk.domain.events import ExtensionAsked
from inquirydesk.domain.extension import Extension, check_extension
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import FIRST
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.domain.steps import type_of

NOTICE_STEP = "extension"
"""Stands for the step of a notice of more time: it belongs to none of the guide."""


@use_case(Right.EXTEND)
def extend_target(
    desk: Desk, case_id: CaseId, version: int, days: int, because: Text, *, line: int = FIRST
) -> Change:
    """Ask for so many more days for that line, in its clock's unit, and draft the notice of it.

    The date moves when the notice is posted. The notice says `because`, in English too for a case
    answered in English. Raises the errors of `check_extension`, and `FieldMissing` without a
    reason.
    """
    because = Text(clean_note(because.ja, "because_ja"), clean_note(because.en, "because_en"))
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_open(case, "extend_target")
        if not because.ja.strip():
            raise FieldMissing("because_ja")
        if case.language is Language.EN and not because.en.strip():
            raise FieldMissing("because_en")
        policy = desk.policy_for(case)
        rule = policy.clocks[type_of(case, policy, line).clock]
        before = [each for each in case.extensions if each.holds(line)]
        check_extension(rule, before, days, due_of(desk, case, line).due_on, desk.today)
        if rule.extension is None:
            raise ExtensionNotAllowed
        letter = draft_letter(desk, work, case, rule.extension.letter, NOTICE_STEP, line=line)
        asked = Extension(days, because, desk.session.user, desk.now(), letter.id, line)
        work.cases.save(replace(case, extensions=(*case.extensions, asked)))
        desk.tell(
            work,
            ExtensionAsked(
                case=case_id, letter=letter.id, days=days, unit=rule.unit, because=because.ja
            ),
        )
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id, letter=letter.id)
