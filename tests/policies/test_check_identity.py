# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A rule of identity that nobody can meet, or that protects nobody, is refused with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk.domain.policy_faults import FaultKind
from tests.policies.folders import LAW, PolicyFolders, copied

TRUSTED = 'source = { cite = "架空", trust = "design", reviewed_on = 2026-11-30 }'


@pytest.fixture
def folders(tmp_path: Path) -> PolicyFolders:
    return copied(tmp_path)


@pytest.mark.parametrize(
    "parts",
    [
        '[{ kinds = ["residence_record"], count = 2 }]',
        '[{ kinds = ["health_insurance_card"] }]',
        '[{ paper_class = "photo", kinds = ["credit_card"] }]',
        '[{ paper_class = "change", count = 2 }]',
    ],
)
def test_a_proof_that_no_papers_can_meet_is_refused(folders: PolicyFolders, parts: str) -> None:
    folders.add(
        "proofs.toml",
        f'[proofs.ours]\nname = {{ ja = "書類", en = "papers" }}\nparts = {parts}\n{TRUSTED}\n',
    )
    fault = folders.fault(FaultKind.PROOF_UNMEETABLE)
    assert fault.key == "proofs.ours.parts"


def test_a_proof_names_papers_that_exist_and_a_requester_proofs_that_exist(
    folders: PolicyFolders,
) -> None:
    folders.change(f"{LAW}/papers.toml", 'kinds = ["seal_certificate"]', 'kinds = ["seal"]')
    fault = folders.fault(FaultKind.UNKNOWN_NAME)
    assert (fault.key, fault.found) == ("proofs.seal_certificate_and_one.parts", "seal")
    folders.change(f"{LAW}/papers.toml", 'kinds = ["seal"]', 'kinds = ["seal_certificate"]')
    folders.change(f"{LAW}/requesters.toml", '"one_with_photo"', '"one_photo"')
    fault = folders.fault(FaultKind.UNKNOWN_NAME)
    assert (fault.key, fault.found) == ("requesters.self.any_of", "one_photo")


def test_an_authority_that_can_no_longer_be_proven_is_refused(folders: PolicyFolders) -> None:
    folders.add("requesters.toml", '[requesters.ward]\nauthority = [["health_insurance_card"]]\n')
    fault = folders.fault(FaultKind.PROOF_UNMEETABLE)
    assert fault.key == "requesters.ward.authority"


def test_who_is_refused_is_told_why_and_who_is_allowed_knows_what_to_enclose(
    folders: PolicyFolders,
) -> None:
    folders.add("requesters.toml", "[requesters.ward]\nallowed = false\n")
    fault = folders.fault(FaultKind.KEY_MISSING)
    assert fault.key == "requesters.ward.refused_because"
    folders.path("requesters.toml").write_text(
        '[requesters.curator]\nallowed = true\nenclose = { ja = "書類", en = "papers" }\n', "utf-8"
    )
    fault = folders.fault(FaultKind.NOT_DECIDED)
    assert fault.key == "requesters.curator.agent_receives"


@pytest.mark.parametrize("code", ["V04", "V08", "V10", "V11", "V13", "V17"])
def test_nobody_waives_what_stands_between_a_stranger_and_the_data(
    folders: PolicyFolders, code: str
) -> None:
    folders.add("checks.toml", f'[checks.{code}]\nwaiver = "legal"\n')
    fault = folders.fault(FaultKind.WRONG_VALUE)
    assert fault.key == f"checks.{code}.waiver"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[papers.pension_handbook]\nissued_within_months = 3",
         "papers.pension_handbook.date_read"),
        ("[papers.residence_record]\nlatest_valid_to = 2030-01-01",
         "papers.residence_record.date_read"),
        ("[papers.health_insurance_card]\naccepted_from = 2026-01-01",
         "papers.health_insurance_card.accepted_until"),
        ("[proofs.one_with_photo]\nparts = [{ count = 0 }]", "proofs.one_with_photo.parts.count"),
        ("[impersonation]\nfailures = 0", "impersonation.failures"),
    ],
)  # fmt: skip
def test_a_limit_that_limits_nothing_is_refused(
    folders: PolicyFolders, text: str, key: str
) -> None:
    folders.add("more.toml", text)
    assert folders.fault(FaultKind.WRONG_VALUE).key == key


def test_there_is_an_age_of_majority_and_one_for_each_day(folders: PolicyFolders) -> None:
    folders.add("more.toml", "majority = []")
    assert folders.fault(FaultKind.KEY_MISSING).key == "majority"
    age = f"age = 18\nin_force_from = 2022-04-01\n{TRUSTED}\n"
    folders.path("more.toml").write_text(f"[[majority]]\n{age}[[majority]]\n{age}", "utf-8")
    assert folders.fault(FaultKind.TWICE).key == "majority.in_force_from"


def test_a_flag_belongs_to_a_check_that_knows_flags(folders: PolicyFolders) -> None:
    folders.add("more.toml", '[flags.threat]\ncheck = "V04"')
    fault = folders.fault(FaultKind.UNKNOWN_NAME)
    assert (fault.key, fault.allowed) == ("flags.threat.check", ("V14", "V18"))
