# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""When a case becomes legal staff's alone, and when everybody sees it again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case, require_open
from inquirydesk.domain.errors import FieldMissing, WrongState
from inquirydesk.domain.events import CaseRestricted, RestrictionLifted
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.roles import Right
from inquirydesk.store.work import Work

DANGER, FRAUD = "V14", "V18"
"""The checks that flags belong to."""


def restrict_for_danger(desk: Desk, work: Work, case: Case) -> Case:
    """The case, restricted and without an owner if a danger is noted that nobody passed over; the
    caller saves and commits."""
    flags = case.identity.open_flags(desk.policy_for(case), DANGER)
    return _restricted(desk, work, case, flags) if flags else case


def restrict_for_grounds(desk: Desk, work: Work, case: Case, grounds: Iterable[str]) -> Case:
    """The case, restricted if one of these grounds must not reveal whether the data exist; the
    caller saves and commits."""
    known = desk.policy_for(case).grounds
    hidden = any(known[key].existence_hidden for key in grounds if key in known)
    return _restricted(desk, work, case, ()) if hidden else case


def _restricted(desk: Desk, work: Work, case: Case, flags: tuple[str, ...]) -> Case:
    if case.restricted:
        return case
    desk.tell(work, CaseRestricted(case=case.id, flags=flags))
    return replace(case, restricted=True, owner=None)


@use_case(Right.DECIDE)
def lift_restriction(desk: Desk, case_id: CaseId, version: int, because: str) -> Change:
    """Give a restricted case back to the desk; raises `WrongState` while a danger is noted, or a
    line rests on a ground that must not reveal whether data exist."""
    because = clean_note(because, "because")
    if not because.strip():
        raise FieldMissing("because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_open(case, "lift_restriction")
        policy = desk.policy_for(case)
        grounds = {item.ground for line in case.lines for item in line.items if item.ground}
        hidden = any(policy.grounds[key].existence_hidden for key in grounds)
        if hidden or case.identity.open_flags(policy, DANGER):
            raise WrongState(f"case {case.reference}", "danger noted", "lift_restriction")
        work.cases.save(replace(case, restricted=False))
        desk.tell(work, RestrictionLifted(case=case_id, because=because))
        work.commit()
    return changed(Subject.CASES, case=case_id)
