# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who works at the desk, for those who manage it."""

from __future__ import annotations

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.roles import Right
from inquirydesk.store.users import User


@use_case(Right.USERS)
def list_users(desk: Desk) -> tuple[User, ...]:
    """Everybody who signs in or once did."""
    with desk.open_look() as look:
        return look.users.all()
