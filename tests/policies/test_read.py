# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Files become a policy, or each fault is named with file, key and what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk.domain.policy_faults import FaultKind
from inquirydesk.policies.layers import overridden
from inquirydesk.policies.read import fingerprint, flatten, read_flattened, read_policy
from tests.policies.folders import LAW, PolicyFolders, copied


@pytest.fixture
def folders(tmp_path: Path) -> PolicyFolders:
    return copied(tmp_path)


@pytest.mark.parametrize("company", ["hoshimi-watch", "citizen-watch"])
def test_a_case_reads_its_policy_back_from_the_text_in_the_store(
    tmp_path: Path, company: str
) -> None:
    folders = copied(tmp_path, company)
    text = flatten(folders.company, folders.law)
    assert read_flattened(text) == read_policy(folders.company, folders.law)
    assert len(fingerprint(text)) == 64
    assert fingerprint(text) != fingerprint(text + " ")


def test_an_adopted_text_does_not_change_when_the_law_folder_does(
    folders: PolicyFolders,
) -> None:
    text = flatten(folders.company, folders.law)
    folders.change(f"{LAW}/types/DISC.toml", "保有個人データの開示", "別の名称")
    assert read_flattened(text).types != read_policy(folders.company, folders.law).types


def test_the_company_lays_its_values_over_the_law(folders: PolicyFolders) -> None:
    folders.add("types/DISC.toml", 'methods = ["paper"]\n')
    policy = read_policy(folders.company, folders.law)
    disclosure = next(kind for code, kind in policy.types.items() if code == "DISC")
    assert disclosure.methods == ("paper",), "a list replaces the law's list"
    assert disclosure.basis == "33(1)", "what the company does not say stays"
    assert [value.key for value in overridden(folders.company, folders.law)] == [
        "types.DISC.methods"
    ]


def test_the_company_can_take_an_entry_of_the_law_away(folders: PolicyFolders) -> None:
    folders.add("papers.toml", '[papers]\nremove = ["disability_handbook"]\n')
    policy = read_policy(folders.company, folders.law)
    assert "disability_handbook" not in policy.papers
    taken = overridden(folders.company, folders.law)
    assert [(value.key, value.company) for value in taken] == [("papers.disability_handbook", "")]


def test_taking_away_what_the_law_does_not_have_is_a_fault(folders: PolicyFolders) -> None:
    folders.add("papers.toml", '[papers]\nremove = ["library_card"]\n')
    fault = folders.fault(FaultKind.UNKNOWN_NAME)
    assert (fault.file, fault.key, fault.found) == (
        "papers.toml",
        "papers.remove",
        "library_card",
    )
    assert "driving_licence" in fault.allowed


def test_a_value_listed_as_not_set_is_not_taken_from_the_law(tmp_path: Path) -> None:
    folders = copied(tmp_path, "citizen-watch")
    policy = read_policy(folders.company, folders.law)
    assert not policy.requesters["delegated"].is_set
    assert policy.requesters["self"].is_set


def test_a_clock_without_days_counts_the_companys_target(folders: PolicyFolders) -> None:
    folders.change("policy.toml", "target_days = 30", "target_days = 21")
    assert read_policy(folders.company, folders.law).clocks["target"].days == 21


SPOILED = [
    pytest.param(
        "policy.toml",
        "papers_returned = false",
        "papers_retuned = false",
        FaultKind.UNKNOWN_KEY,
        "papers_retuned",
        "papers_returned",
        id="unknown key",
    ),
    pytest.param(
        f"{LAW}/types/DISC.toml",
        "statutory = true\n",
        "",
        FaultKind.KEY_MISSING,
        "types.DISC.statutory",
        "",
        id="missing key",
    ),
    pytest.param(
        f"{LAW}/grounds.toml",
        ', en = "Likely to harm the person or a third party"',
        "",
        FaultKind.LANGUAGE_MISSING,
        "grounds.harm_to_person.label.en",
        "",
        id="missing language",
    ),
    pytest.param(
        f"{LAW}/letters/L08.toml",
        'approval = "legal"',
        'approval = "anyone"',
        FaultKind.WRONG_VALUE,
        "letters.L08.approval",
        "second",
        id="not in the list",
    ),
    pytest.param(
        "policy.toml",
        "target_days = 30",
        'target_days = "a month"',
        FaultKind.WRONG_VALUE,
        "target_days",
        "a whole number",
        id="not a number",
    ),
    pytest.param(
        "policy.toml",
        "in_force_from = 2026-04-01",
        'in_force_from = "spring"',
        FaultKind.WRONG_VALUE,
        "in_force_from",
        "a date such as 2026-04-01",
        id="not a date",
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "kind", "key", "allowed"), SPOILED)
def test_a_fault_names_file_key_and_what_is_allowed(
    folders: PolicyFolders,
    name: str,
    old: str,
    new: str,
    kind: FaultKind,
    key: str,
    allowed: str,
) -> None:
    folders.change(name, old, new)
    fault = next(each for each in folders.faults() if each.kind is kind)
    assert (fault.file, fault.key) == (name, key)
    assert not allowed or allowed in fault.allowed
    assert name in str(fault)
    assert key in str(fault)


def test_a_source_that_is_missing_is_named(folders: PolicyFolders) -> None:
    text = folders.path(f"{LAW}/papers.toml").read_text(encoding="utf-8").splitlines()
    first = next(i for i, line in enumerate(text) if line.startswith("source = "))
    del text[first]
    folders.path(f"{LAW}/papers.toml").write_text("\n".join(text), encoding="utf-8")
    fault = folders.fault(FaultKind.SOURCE_MISSING)
    assert (fault.file, fault.key) == (f"{LAW}/papers.toml", "papers.driving_licence.source")


def test_a_line_that_is_not_toml_is_named_by_its_number(folders: PolicyFolders) -> None:
    file = f"{LAW}/letters/L22.toml"
    lines = folders.path(file).read_text(encoding="utf-8").splitlines()
    lines[6] = "address ="
    folders.path(file).write_text("\n".join(lines), encoding="utf-8")
    fault = folders.fault(FaultKind.SYNTAX)
    assert (fault.file, fault.line) == (file, 7)
    assert f"{file}:7" in str(fault)


def test_a_company_file_that_is_not_toml_is_the_only_thing_said_of_it(
    folders: PolicyFolders,
) -> None:
    folders.change("policy.toml", "extends =", "extends")
    fault = folders.fault(FaultKind.SYNTAX)
    assert (fault.file, fault.line) == ("policy.toml", 6)


def test_all_faults_of_a_policy_come_at_once(folders: PolicyFolders) -> None:
    folders.change("policy.toml", "target_days = 30", "target_day = 30")
    folders.change("groups.toml", 'name = { ja = "株主"', 'nam = { ja = "株主"')
    assert {each.key for each in folders.faults()} >= {
        "target_day",
        "groups.shareholder.nam",
        "groups.shareholder.name",
    }


def test_a_company_cannot_change_what_the_law_says(folders: PolicyFolders) -> None:
    folders.add("types/INFO.toml", "fee_allowed = true\n")
    fault = folders.fault(FaultKind.LAW_CHANGED)
    assert (fault.file, fault.key) == ("types/INFO.toml", "types.INFO.fee_allowed")


def test_the_same_value_in_two_files_is_a_fault(folders: PolicyFolders) -> None:
    folders.add("other.toml", "papers_returned = true\n")
    fault = folders.fault(FaultKind.KEY_TWICE)
    assert (fault.file, fault.key, fault.found) == (
        "policy.toml",
        "papers_returned",
        "other.toml",
    )


def test_a_law_that_does_not_exist_is_answered_with_those_that_do(
    folders: PolicyFolders,
) -> None:
    folders.change("policy.toml", LAW, "japan/1999-01-01")
    fault = folders.fault(FaultKind.FILE_MISSING)
    assert fault.allowed == (LAW,)
