# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How other laws count: read as a list, played as examples, taken by a company's clock."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk import paths
from inquirydesk.cli import main
from inquirydesk.desk.examples import check_jurisdictions
from inquirydesk.domain.clock import Unit, Waiting
from inquirydesk.domain.policy_faults import FaultKind, PolicyUnusable
from inquirydesk.domain.sourced import Trust
from inquirydesk.policies.jurisdictions import read_jurisdictions
from inquirydesk.policies.read import flatten, read_flattened, read_policy
from tests.builders import a_policy
from tests.policies.folders import PolicyFolders, copied

LAW = paths.resources() / "law"


@pytest.fixture
def folders(tmp_path: Path) -> PolicyFolders:
    return copied(tmp_path)


def test_every_row_reads_and_its_examples_hold() -> None:
    assert check_jurisdictions(LAW) == ()


def test_the_rows_of_the_catalogue_are_there_with_their_extensions() -> None:
    rows = read_jurisdictions(LAW)
    extensions = {
        key: rule.extension.limit
        for key, row in rows.items()
        for rule in row.clocks.values()
        if rule.extension
    }
    assert extensions == {
        "eu_gdpr": 2,
        "uk_gdpr": 2,
        "us_ca_ccpa": 45,
        "us_states": 45,
        "ca_pipeda": 30,
    }
    assert {"jp_appi", "kr_pipa", "br_lgpd", "ca_qc", "sg_pdpa", "th_pdpa", "ch_fadp"} < set(rows)


def test_what_only_tables_of_others_say_is_marked_as_uncertain() -> None:
    rows = read_jurisdictions(LAW)
    assert rows["kr_pipa"].clocks["reply"].source.trust is Trust.UNCERTAIN
    assert rows["us_ca_ccpa"].clocks["reply"].source.trust is Trust.VERIFIED


def test_a_company_answers_by_the_law_its_clock_names(folders: PolicyFolders) -> None:
    folders.add(
        "policy.toml",
        '[clocks.target]\njurisdiction = "us_ca_ccpa.reply"\nin_force_from = 2026-04-01\n',
    )
    folders.change("policy.toml", "[clocks.target]", '[clocks.target]\nwaiting = "pauses"')
    for policy in (
        read_policy(folders.company, folders.law),
        read_flattened(flatten(folders.company, folders.law)),
    ):
        rule = policy.clocks["target"]
        assert (rule.days, rule.unit, rule.count_first_day) == (45, Unit.CALENDAR, True)
        assert rule.jurisdiction == "us_ca_ccpa.reply"
        assert rule.waiting is Waiting.PAUSES, "what the company says stands over the row"
        assert "7021" in rule.source.cite
        assert rule.days_from is None, "nothing of Japan's target is left"


def test_a_row_nobody_has_dated_needs_its_date_from_the_company(folders: PolicyFolders) -> None:
    folders.add("policy.toml", '[clocks.target]\njurisdiction = "kr_pipa.reply"\n')
    folders.change("policy.toml", "target_days = 30", "target_days = 10")
    kinds = {each.key: each.kind for each in folders.faults()}
    assert kinds["clocks.target.in_force_from"] is FaultKind.KEY_MISSING


def test_japans_row_counts_as_the_law_folder_does() -> None:
    row, policy = read_jurisdictions(LAW)["jp_appi"], a_policy()
    assert row.clocks["article_39"] == policy.clocks["article_39"]


def test_an_unknown_law_is_refused_with_those_known(folders: PolicyFolders) -> None:
    folders.add("policy.toml", '[clocks.target]\njurisdiction = "eu_gdpr.answer"\n')
    fault = folders.fault(FaultKind.UNKNOWN_NAME)
    assert (fault.file, fault.key) == ("policy.toml", "clocks.target.jurisdiction")
    assert "eu_gdpr.reply" in fault.allowed


def spoiled(folders: PolicyFolders, old: str, new: str) -> Path:
    path = folders.law / "jurisdictions.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return folders.law


def test_an_example_that_differs_is_told(folders: PolicyFolders) -> None:
    law = spoiled(folders, "due_on = 2026-07-15", "due_on = 2026-07-16")
    (fault,) = check_jurisdictions(law)
    assert fault.kind is FaultKind.EXAMPLE_DIFFERS
    assert (fault.found, fault.allowed) == ("2026-07-15", ("2026-07-16",))


def test_a_row_without_its_source_is_refused(folders: PolicyFolders) -> None:
    law = spoiled(folders, "source = {", "about = {")
    with pytest.raises(PolicyUnusable) as refused:
        check_jurisdictions(law)
    assert [each.kind for each in refused.value.faults][:1] == [FaultKind.SOURCE_MISSING]


def test_a_row_that_counts_nothing_is_refused(folders: PolicyFolders) -> None:
    law = spoiled(folders, "days = 45\n", "")
    assert FaultKind.KEY_MISSING in {each.kind for each in check_jurisdictions(law)}


def test_the_command_prints_each_law_with_its_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check-policy", "--jurisdictions"]) == 0
    printed = capsys.readouterr().out
    assert "eu_gdpr: European Union" in printed
    assert "reply: 1 + 2 months_to_same_date (known; GDPR Art. 12(3)" in printed
