# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Every use case refuses every role that lacks its right, and the history keeps the try.

The list is made from the declarations, so that nobody can forget a use case.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

import inquirydesk.desk
from inquirydesk.desk import cases, inquiries, worklists
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.session import add_user
from inquirydesk.desk.use_case import RIGHT_OF
from inquirydesk.desk.worklists import CaseList
from inquirydesk.domain.errors import NotAllowed
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.roles import RIGHTS, Right, Role, rights_of
from inquirydesk.domain.sourced import Language
from inquirydesk.store.history import Recorded
from tests.builders import OPERATOR, Office, a_call, an_office


def _declared() -> dict[str, Callable[..., Any]]:
    """Each use case by its name, from every module of the desk."""
    found: dict[str, Callable[..., Any]] = {}
    for module in pkgutil.iter_modules(inquirydesk.desk.__path__):
        members = vars(importlib.import_module(f"inquirydesk.desk.{module.name}"))
        for name, member in members.items():
            if hasattr(member, "__wrapped__") and name in RIGHT_OF:
                assert found.setdefault(name, member) is member, f"two use cases named {name}"
    return found


USE_CASES = _declared()
LACKING = [
    (name, role)
    for name in sorted(USE_CASES)
    for role in Role
    if RIGHT_OF[name] not in rights_of(frozenset({role}))
]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One office for all: a refused act changes nothing."""
    opened = an_office(tmp_path_factory.mktemp("rights"))
    yield opened
    opened.desk.store.close()


def _as(office: Office, *roles: Role) -> Desk:
    desk = office.desk
    return replace(desk, session=replace(desk.session, roles=frozenset(roles)))


def _last(desk: Desk) -> Recorded:
    with desk.open_look() as look:
        head = look.history.head()
        assert head is not None
        return look.history.between(head.number, head.number)[0]


def test_every_declared_use_case_is_found() -> None:
    assert set(USE_CASES) == set(RIGHT_OF)


@pytest.mark.parametrize(("name", "role"), LACKING)
def test_a_role_without_the_right_is_refused_and_remembered(
    shared: Office, name: str, role: Role
) -> None:
    desk = _as(shared, role)
    before = _last(desk).number
    with pytest.raises(NotAllowed) as refused:
        USE_CASES[name](desk)
    assert refused.value.right == RIGHT_OF[name]
    last = _last(desk)
    assert last.number == before + 1, "the refused try, and nothing else"
    assert last.entry.act == "act_refused"
    assert last.entry.details == {"what": name, "why": "NotAllowed"}
    assert last.entry.person == str(desk.session.user)


def test_every_right_is_held_by_a_role_and_guards_a_use_case() -> None:
    held = {right for rights in RIGHTS.values() for right in rights}
    assert held == set(Right)
    in_the_domain = {Right.APPROVE_LEGALLY}  # asked for by the text of a letter
    assert set(Right) - set(RIGHT_OF.values()) <= in_the_domain


def test_an_administrator_sees_no_case_and_no_name(office: Office) -> None:
    change = inquiries.log_inquiry(office.of(OPERATOR), a_call())
    admin = office.of("admin")
    for look in (
        lambda: cases.view_case(admin, change.case or CaseId(0), Language.JA),
        lambda: worklists.list_cases(admin, CaseList.OPEN, Language.JA),
        lambda: worklists.recent_mail(admin),
        lambda: worklists.my_calls_today(admin),
    ):
        with pytest.raises(NotAllowed):
            look()


def test_two_roles_add_up(office: Office) -> None:
    both = _as(office, Role.OPERATOR, Role.ADMINISTRATOR)
    assert both.session.rights == RIGHTS[Role.OPERATOR] | RIGHTS[Role.ADMINISTRATOR]
    assert RIGHT_OF[add_user.__name__] in both.session.rights
