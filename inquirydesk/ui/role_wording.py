# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Roles and rights in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inquirydesk.domain.roles import Right, Role

translate = QCoreApplication.translate


def role_does(role: Role) -> str:
    """What the role is for, in one sentence."""
    match role:
        case Role.OPERATOR:
            return translate(
                "RoleWording",
                "An operator answers calls, registers mail and checks identity first.",
            )
        case Role.SUPERVISOR:
            return translate(
                "RoleWording",
                "A supervisor also confirms identity as the second person and assigns cases.",
            )
        case Role.LEGAL:
            return translate("RoleWording", "Legal staff decide and approve letters.")
        case Role.ADMINISTRATOR:
            return translate(
                "RoleWording",
                "The role of administrator manages people and by itself sees no case.",
            )


def right_name(right: Right) -> str:
    """What a right lets a person do."""
    texts = {
        Right.LOG_INQUIRY: translate("RoleWording", "Log inquiries, send form packs"),
        Right.REGISTER_MAIL: translate("RoleWording", "Register mail"),
        Right.READ_CASES: translate("RoleWording", "Read cases and letters"),
        Right.ADD_NOTE: translate("RoleWording", "Add notes"),
        Right.ASSIGN: translate("RoleWording", "Assign cases"),
        Right.EXTEND: translate("RoleWording", "Extend the time for a reply"),
        Right.CHANGE_CALENDAR: translate("RoleWording", "Change holidays and closing days"),
        Right.COMPLETE_STEP: translate("RoleWording", "Complete and reopen steps"),
        Right.CHECK_IDENTITY: translate("RoleWording", "Check identity first"),
        Right.CONFIRM_IDENTITY: translate("RoleWording", "Confirm identity as second person"),
        Right.RECORD_FEE: translate("RoleWording", "Record fees"),
        Right.WAIVE_FEE: translate("RoleWording", "Waive fees"),
        Right.LOCATE_DATA: translate("RoleWording", "Locate data"),
        Right.CARRY_OUT: translate("RoleWording", "Record that a change was carried out"),
        Right.END_UNANSWERED: translate("RoleWording", "Close requests nobody answered"),
        Right.DECIDE: translate("RoleWording", "Decide requests"),
        Right.WRITE_LETTER: translate("RoleWording", "Draft letters"),
        Right.APPROVE_LETTER: translate("RoleWording", "Approve letters as second person"),
        Right.APPROVE_LEGALLY: translate("RoleWording", "Approve decisions on requests"),
        Right.PRINT_LETTER: translate("RoleWording", "Print letters"),
        Right.POST_LETTER: translate("RoleWording", "Post letters"),
        Right.DISPOSE_PAPERS: translate("RoleWording", "Dispose of identity papers"),
        Right.HAND_ON: translate("RoleWording", "Keep the stop list, hand on changes"),
        Right.CONFIRM_HANDED_ON: translate("RoleWording", "Record that others confirmed"),
        Right.ESCALATE_LEAK: translate("RoleWording", "Escalate a possible leak"),
        Right.READ_HISTORY: translate("RoleWording", "Review the history"),
        Right.USERS: translate("RoleWording", "Manage users"),
        Right.READ_POLICY: translate("RoleWording", "Read the policy"),
        Right.CONFIRM_VALUE: translate("RoleWording", "Confirm values of law in the policy"),
        Right.EDIT_POLICY: translate("RoleWording", "Write a new version of the policy"),
        Right.ADOPT_POLICY: translate("RoleWording", "Publish a version another person wrote"),
    }
    return texts[right]
