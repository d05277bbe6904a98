# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A register that cannot be answered from is refused with the place of the fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk.domain.policy_faults import FaultKind
from tests.policies.folders import copied

SPOILED = [
    ("groups.toml", 'referred_to = "personnel"', 'referred_to = "nobody"',
     FaultKind.UNKNOWN_NAME, "groups.employee.referred_to"),
    ("website.toml", 'systems = [{ ja = "会員サイトのアクセスログ"', 'remarks = [{ ja = "x"',
     FaultKind.UNKNOWN_KEY, "website.access_log.remarks"),
    ("editions.toml", "in_force_from = 2020-04-01", "in_force_from = 2026-04-01",
     FaultKind.TWICE, "editions.first.in_force_from"),
    ("editions.toml", 'group = "customer"', 'group = "customers"',
     FaultKind.UNKNOWN_NAME, "editions.second.changes.survey_marketing.group"),
    ("joint_use.toml", "in_force_until = 2027-03-31", "in_force_until = 2025-03-31",
     FaultKind.WRONG_VALUE, "joint_use.exhibition.in_force_until"),
    ("anonymised.toml", "published_on = 2026-04-24", "published_on = 2026-04-01",
     FaultKind.WRONG_VALUE, "anonymised.repair_trends.published_on"),
    ("services.toml", 'postal_code = "100-0000"', "",
     FaultKind.NOT_DECIDED, "services.shareholder_registrar.postal_code"),
    ("services.toml", 'precedence = "policy"', 'precedence = "both"',
     FaultKind.WRONG_VALUE, "services.repair_club.precedence"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "kind", "key"), SPOILED)
def test_a_spoiled_register_is_refused_by_file_and_key(
    tmp_path: Path, file: str, old: str, new: str, kind: FaultKind, key: str
) -> None:
    folders = copied(tmp_path)
    folders.change(file, old, new)
    faults = [(each.kind, each.file, each.key) for each in folders.faults()]
    assert (kind, file, key) in [(k, f, each.removesuffix(".en")) for k, f, each in faults], faults


def test_a_record_that_can_be_tied_to_a_member_says_where_it_is_searched(tmp_path: Path) -> None:
    folders = copied(tmp_path)
    folders.change("website.toml", 'systems = [{ ja = "会員サイトのクッキー記録", en', "#")
    fault = folders.fault(FaultKind.KEY_MISSING)
    assert (fault.file, fault.key) == ("website.toml", "website.cookies.systems")


def test_a_group_without_systems_to_search_needs_a_notice_of_its_own(tmp_path: Path) -> None:
    folders = copied(tmp_path)
    folders.add(
        "groups.toml",
        '[groups.visitor]\nname = { ja = "来訪者", en = "Visitor" }\npurposes = []\nsystems = []\n'
        'source = { cite = "x", trust = "design", reviewed_on = 2026-11-30 }\n',
    )
    assert {each.key for each in folders.faults()} == {
        "groups.visitor.purposes",
        "groups.visitor.systems",
    }


def test_a_requirement_of_law_names_a_register_that_exists(tmp_path: Path) -> None:
    folders = copied(tmp_path)
    law = "japan/2026-04-01/requirements.toml"
    folders.change(law, 'register = "joint_use"', 'register = "joint"')
    assert folders.fault(FaultKind.UNKNOWN_NAME).key == "requirements.joint_items.register"


def test_an_answer_with_an_unknown_placeholder_is_refused(tmp_path: Path) -> None:
    folders = copied(tmp_path)
    law = "japan/2026-04-01/register_answers.toml"
    folders.change(law, "{{ joint_scope }}です", "{{ joint_range }}です")
    kinds = {(each.kind, each.key) for each in folders.faults()}
    assert (FaultKind.PLACEHOLDER_UNKNOWN, "register_answers.joint_use.text.ja") in kinds
