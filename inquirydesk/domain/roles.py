# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Roles, rights and the one table that joins them; the second-person rule stands apart from it."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

from inquirydesk.domain.errors import SamePerson

UserId = NewType("UserId", int)


class Role(StrEnum):
    """What a person is at the desk; one person may hold several."""

    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    LEGAL = "legal"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """One right for each use case that acts; reading lists and cases is a right too."""

    LOG_INQUIRY = "log_inquiry"
    REGISTER_MAIL = "register_mail"
    READ_CASES = "read_cases"
    ADD_NOTE = "add_note"
    ASSIGN = "assign"
    EXTEND = "extend"
    CHANGE_CALENDAR = "change_calendar"
    COMPLETE_STEP = "complete_step"
    CHECK_IDENTITY = "check_identity"
    CONFIRM_IDENTITY = "confirm_identity"
    RECORD_FEE = "record_fee"
    WAIVE_FEE = "waive_fee"
    LOCATE_DATA = "locate_data"
    END_UNANSWERED = "end_unanswered"
    DECIDE = "decide"
    CARRY_OUT = "carry_out"
    WRITE_LETTER = "write_letter"
    APPROVE_LETTER = "approve_letter"
    APPROVE_LEGALLY = "approve_legally"
    PRINT_LETTER = "print_letter"
    POST_LETTER = "post_letter"
    DISPOSE_PAPERS = "dispose_papers"
    HAND_ON = "hand_on"
    CONFIRM_HANDED_ON = "confirm_handed_on"
    ESCALATE_LEAK = "escalate_leak"
    READ_HISTORY = "read_history"
    USERS = "users"
    READ_POLICY = "read_policy"
    CONFIRM_VALUE = "confirm_value"
    EDIT_POLICY = "edit_policy"
    ADOPT_POLICY = "adopt_policy"


_EVERYDAY = {
    Right.READ_POLICY,
    Right.LOG_INQUIRY,
    Right.REGISTER_MAIL,
    Right.READ_CASES,
    Right.ADD_NOTE,
    Right.COMPLETE_STEP,
    Right.CHECK_IDENTITY,
    Right.RECORD_FEE,
    Right.LOCATE_DATA,
    Right.CARRY_OUT,
    Right.WRITE_LETTER,
    Right.PRINT_LETTER,
    Right.POST_LETTER,
    Right.DISPOSE_PAPERS,
    Right.CONFIRM_HANDED_ON,
    Right.ESCALATE_LEAK,
}

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.OPERATOR: frozenset(_EVERYDAY),
    Role.SUPERVISOR: frozenset(
        _EVERYDAY
        | {
            Right.ASSIGN,
            Right.END_UNANSWERED,
            Right.EXTEND,
            Right.CHANGE_CALENDAR,
            Right.CONFIRM_IDENTITY,
            Right.WAIVE_FEE,
            Right.HAND_ON,
            Right.APPROVE_LETTER,
            Right.READ_HISTORY,
        }
    ),
    Role.LEGAL: frozenset(
        _EVERYDAY
        | {
            Right.CHANGE_CALENDAR,
            Right.CONFIRM_IDENTITY,
            Right.END_UNANSWERED,
            Right.DECIDE,
            Right.HAND_ON,
            Right.APPROVE_LETTER,
            Right.APPROVE_LEGALLY,
            Right.READ_HISTORY,
            Right.CONFIRM_VALUE,
            Right.EDIT_POLICY,
            Right.ADOPT_POLICY,
        }
    ),
    Role.ADMINISTRATOR: frozenset(
        {Right.USERS, Right.READ_POLICY, Right.EDIT_POLICY, Right.ADOPT_POLICY}
    ),
}
"""The defaults; an administrator sees no case content."""


def rights_of(roles: frozenset[Role]) -> frozenset[Right]:
    """Everything a person holding these roles may do."""
    return frozenset(right for role in roles for right in RIGHTS[role])


def require_another_person(act: str, first: UserId | None, second: UserId, name: str) -> None:
    """Raise `SamePerson` if the second person of an act is its first; `name` is the first's.

    A rule of the domain, not a right: it depends on who acted before, on any machine, in any role.
    """
    if first == second:
        raise SamePerson(act, name)
