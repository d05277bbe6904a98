# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What the registers lack under the law, who answers, and what follows for cookies and editions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inquirydesk.domain.registers import (
    Responsible,
    WebBranch,
    consents_open,
    edition_on,
    web_branch,
)
from inquirydesk.domain.sourced import Text
from tests.builders import a_policy

POLICY, CITIZEN = a_policy(), a_policy("citizen-watch")
TODAY = date(2026, 6, 16)


def test_a_joint_use_told_by_the_name_alone_lacks_two_things_since_2022() -> None:
    use = POLICY.joint_use["repair"]
    only_name = replace(use, responsible=Responsible(name=Text("星見時計", "Hoshimi Watch")))
    policy = replace(POLICY, joint_use={"repair": only_name})
    assert policy.missing_on(date(2022, 3, 31)) == ()
    missing = policy.missing_on(date(2022, 4, 1))
    assert [each.requirement.value for each in missing] == [
        "responsible.address",
        "responsible.representative",
    ]
    assert missing[0].key == "joint_use.repair.responsible.address"
    assert "27(5)(iii)" in missing[0].requirement.source.cite


def test_the_practice_company_lacks_nothing_and_the_first_customer_is_told_what() -> None:
    assert POLICY.missing_on(TODAY) == ()
    lacking = {each.requirement.key for each in CITIZEN.missing_on(TODAY)}
    assert {"joint_address", "joint_representative"} <= lacking


def test_a_joint_use_that_has_ended_is_not_asked_for_anything() -> None:
    ended = replace(POLICY.joint_use["exhibition"], responsible=Responsible())
    policy = replace(POLICY, joint_use={"exhibition": ended})
    assert policy.missing_on(date(2027, 3, 31))
    assert policy.missing_on(date(2027, 4, 1)) == ()


def test_how_data_are_handed_over_is_announced_only_where_somebody_receives_them() -> None:
    data = replace(POLICY.anonymised["repair_trends"], method=None)
    for given_to, lacking in ((data.provided_to, ["anonymised_method"]), (None, [])):
        policy = replace(POLICY, anonymised={"x": replace(data, provided_to=given_to)})
        assert [each.requirement.key for each in policy.missing_on(TODAY)] == lacking


@pytest.mark.parametrize(
    ("member", "linked", "branch"),
    [
        (None, None, WebBranch.ASK_MEMBER),
        (False, None, WebBranch.NOT_LINKED),
        (True, None, WebBranch.ASK_LINKED),
        (True, False, WebBranch.NOT_LINKED),
        (True, True, WebBranch.LINKED),
    ],
)
def test_a_cookie_is_searched_only_when_it_is_tied_to_a_member(
    member: bool | None, linked: bool | None, branch: WebBranch
) -> None:
    assert web_branch(POLICY.website["cookies"], member=member, linked=linked) is branch


def test_a_question_on_security_asks_nothing_of_the_caller() -> None:
    security = POLICY.website["security"]
    assert web_branch(security, member=None, linked=None) is WebBranch.ANSWERED


def test_the_edition_of_a_day_is_the_last_that_had_begun() -> None:
    assert edition_on(POLICY.editions, date(2020, 3, 31)) is None
    old, new = (edition_on(POLICY.editions, day) for day in (date(2026, 3, 31), date(2026, 4, 1)))
    assert old is not None
    assert new is not None
    assert (old.key, new.key) == ("first", "second")


def test_a_change_beyond_relevance_waits_for_consent_until_it_is_settled() -> None:
    [(edition, change)] = consents_open(POLICY.editions, TODAY)
    assert (edition.key, change.group) == ("second", "customer")
    settled = replace(change, settled_on=date(2026, 7, 1))
    editions = {"second": replace(edition, changes=(settled,))}
    assert consents_open(editions, date(2026, 6, 30))
    assert consents_open(editions, date(2026, 7, 1)) == ()


def test_employees_have_a_notice_of_their_own_and_a_desk_that_answers() -> None:
    for policy in (POLICY, CITIZEN):
        employee = policy.groups["employee"]
        assert employee.own_notice is not None
        assert employee.referred_to in policy.services
        assert not employee.systems
        assert all(g.systems and g.purposes for g in policy.groups.values() if not g.own_notice)
