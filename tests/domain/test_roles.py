# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who may do what by default, and the person who cannot be their own second."""

from __future__ import annotations

import pytest

from inquirydesk.domain.errors import SamePerson
from inquirydesk.domain.roles import RIGHTS, Right, Role, UserId, require_another_person, rights_of


def test_an_operator_checks_first_and_neither_confirms_decides_nor_approves() -> None:
    operator = RIGHTS[Role.OPERATOR]
    assert Right.CHECK_IDENTITY in operator
    assert not operator & {
        Right.CONFIRM_IDENTITY,
        Right.DECIDE,
        Right.APPROVE_LETTER,
        Right.APPROVE_LEGALLY,
        Right.WAIVE_FEE,
        Right.ASSIGN,
        Right.READ_HISTORY,
    }


def test_only_legal_staff_decide_and_approve_what_tells_of_data() -> None:
    for right in (Right.DECIDE, Right.APPROVE_LEGALLY):
        assert [role for role in Role if right in RIGHTS[role]] == [Role.LEGAL]


def test_an_administrator_has_no_part_in_any_case() -> None:
    policy = {Right.READ_POLICY, Right.EDIT_POLICY, Right.ADOPT_POLICY}
    assert RIGHTS[Role.ADMINISTRATOR] == {Right.USERS} | policy


def test_roles_add_up_and_nobody_has_none() -> None:
    assert rights_of(frozenset()) == frozenset()
    assert rights_of(frozenset(Role)) == frozenset(Right)


def test_nobody_is_their_own_second_person() -> None:
    require_another_person("sign_disposal", UserId(1), UserId(2), "Aoi Hayashi")
    with pytest.raises(SamePerson) as refused:
        require_another_person("sign_disposal", UserId(1), UserId(1), "Aoi Hayashi")
    assert refused.value.first_person == "Aoi Hayashi"
    assert str(refused.value) == "sign_disposal needs another person than the one before"
