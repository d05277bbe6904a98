# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Which case a reference or a scanned code means."""

from __future__ import annotations

from dataclasses import dataclass

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.desk.worklists import CaseRow, case_row
from inquirydesk.domain.codes import Verdict, read_code
from inquirydesk.domain.errors import NotFound
from inquirydesk.domain.events import ListViewed
from inquirydesk.domain.reference import read_reference
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language


@dataclass(frozen=True, slots=True)
class FoundCase:
    """The case meant, and what the check code of a scan says about the paper."""

    row: CaseRow
    verdict: Verdict


@use_case(Right.REGISTER_MAIL)
def case_for_mail(desk: Desk, typed: str, language: Language) -> FoundCase | None:
    """The case whose reference was typed, or scanned from a form or a letter of ours.

    None while the text is neither a reference nor a code; `NotFound` if there is no such case.
    """
    code = read_code(typed, desk.code_key)
    number = code.number if code is not None else typed
    reference = read_reference("-".join(number.split("-")[:2])) or read_reference(number)
    if reference is None:
        return None
    with desk.open_look() as look:
        case = look.cases.by_reference(reference)
        if case is None:
            raise NotFound(reference)
        row = case_row(desk, case, look.users.names(language))
    with desk.open_work() as work:
        desk.tell(work, ListViewed(list="mail.reference", shown=(int(row.case),)), purpose="mail")
        work.commit()
    return FoundCase(row, code.verdict if code is not None else Verdict.UNCHECKED)
