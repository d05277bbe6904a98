# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Cases that wait too long: proposed for closing to a person, never closed by a timer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case
from inquirydesk.domain.events import ListViewed
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import OutgoingLetter
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import Right


class LapseKind(StrEnum):
    """What never came."""

    FORM = "form"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Lapse:
    """A case for which nothing came within the policy's days."""

    case: CaseId
    reference: str
    name: str
    kind: LapseKind
    waiting_since: date
    """When the form pack or the letter was posted."""
    lapsed_on: date
    """The last day of the policy's days."""
    letter_number: str = ""
    """The letter that was not answered."""


@use_case(Right.READ_CASES)
def list_lapses(desk: Desk) -> tuple[Lapse, ...]:
    """The open cases proposed for closing as unanswered, the longest waiting first."""
    with desk.open_look() as look:
        cases = look.cases.open()
        letters = {case.id: look.letters.of_case(case.id) for case in cases}
    found = [
        lapse
        for case in cases
        for lapse in [lapse_of(case, desk.policy_for(case), letters[case.id], desk.today)]
        if lapse is not None
    ]
    found.sort(key=lambda lapse: (lapse.waiting_since, lapse.reference))
    if found:
        with desk.open_work() as work:
            shown = tuple(int(each.case) for each in found)
            desk.tell(work, ListViewed(list="lapses", shown=shown), purpose="list")
            work.commit()
    return tuple(found)


def lapse_of(
    case: Case, policy: Policy, letters: Sequence[OutgoingLetter], today: date
) -> Lapse | None:
    """The case, if it has waited longer than its policy says, as of that day; None if not, if the
    policy sets no days, or while the form pack is not posted: then nobody could answer.
    """
    if case.is_closed:
        return None
    if case.arrived_on is None:
        posted = [letter.posted_on for letter in letters if letter.posted_on is not None]
        days = policy.form_lapse_days
        return _lapse(case, LapseKind.FORM, max(posted), days, today) if posted else None
    pause = case.open_pause
    if pause is None:
        return None
    days, number = policy.unanswered_days, pause.letter_number
    return _lapse(case, LapseKind.ANSWER, pause.opened_on, days, today, number)


def _lapse(
    case: Case, kind: LapseKind, since: date, days: int | None, today: date, number: str = ""
) -> Lapse | None:
    """The waiting begins the day after the posting (Civil Code 140)."""
    if days is None or today <= since + timedelta(days=days):
        return None
    lapsed_on = since + timedelta(days=days)
    name = case.requester.name
    return Lapse(case.id, case.reference, name, kind, since, lapsed_on, number)
