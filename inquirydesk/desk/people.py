# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who works at the desk: for those who manage it, and for giving cases to somebody."""

from __future__ import annotations

from dataclasses import dataclass

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.roles import Right, UserId, rights_of
from inquirydesk.domain.sourced import Language
from inquirydesk.store.users import User


@use_case(Right.USERS)
def list_users(desk: Desk) -> tuple[User, ...]:
    """Everybody who signs in or once did."""
    with desk.open_look() as look:
        return look.users.all()


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody a case can be given to, with the number of open cases they have."""

    user: UserId
    name: str
    open_cases: int


@use_case(Right.ASSIGN)
def possible_owners(desk: Desk, language: Language) -> tuple[Owner, ...]:
    """Everybody who can work on cases, in the order they were added."""
    with desk.open_look() as look:
        users = [user for user in look.users.all() if user.active]
        owned = [case.owner for case in look.cases.open()]
    return tuple(
        Owner(
            user.id,
            user.name_ja if language is Language.JA else user.name_en,
            owned.count(user.id),
        )
        for user in users
        if Right.COMPLETE_STEP in rights_of(user.roles)
    )
