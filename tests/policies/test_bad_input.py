# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What no desk can work by is refused with file, key and reason, by the check everybody runs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from inquirydesk.domain.policy_faults import FaultKind
from inquirydesk.policies.check_versions import check_adopted
from inquirydesk.policies.read import flatten
from tests.policies.folders import LAW, PolicyFolders, copied

POLICY = "policy.toml"


@pytest.fixture
def folders(tmp_path: Path) -> PolicyFolders:
    return copied(tmp_path)


SPOILT = [
    pytest.param(
        f"{LAW}/papers.toml",
        'parts = [{ paper_class = "photo" }]',
        'parts = [{ kinds = ["residence_record"], count = 2 }]',
        FaultKind.PROOF_UNMEETABLE,
        "proofs.one_with_photo",
        id="two documents of a class with one member",
    ),
    pytest.param(
        POLICY, "amount = 1000", "amount = 430",
        FaultKind.FEE_NOT_PAYABLE, "fee.DISC",
        id="a fee no postal order can pay",
    ),
    pytest.param(
        f"{LAW}/clocks.toml", 'starts = "at_complete_set"\n', "",
        FaultKind.KEY_MISSING, "clocks.target.starts",
        id="a clock without start",
    ),
    pytest.param(
        f"{LAW}/clocks.toml", "in_force_from = 2022-04-01\n", "",
        FaultKind.KEY_MISSING, "clocks.target.in_force_from",
        id="a clock without its day in force",
    ),
    pytest.param(
        f"{LAW}/letters/L06.toml", "{{ requested_on }}", "{{ shoe_size }}",
        FaultKind.PLACEHOLDER_UNKNOWN, "letters.L06.ja.opening",
        id="a letter with an unknown placeholder",
    ),
    pytest.param(
        f"{LAW}/letters/L06.toml", "{{ requested_on }}", "{{ reference.__class__ }}",
        FaultKind.TEXT_BROKEN, "letters.L06.ja.opening",
        id="a letter that reaches for more than text",
    ),
    pytest.param(
        f"{LAW}/types/CORR.toml", '"content_factual"', '"harm_to_person"',
        FaultKind.GROUND_NOT_OF_TYPE, "types.CORR.grounds",
        id="a ground for a type it does not belong to",
    ),
    pytest.param(
        f"{LAW}/guides.toml", 'key = "identity"\nlike', 'key = "who"\nlike',
        FaultKind.SHARED_STEP, "guides.disclosure.who.key",
        id="a shared step under a name of its own",
    ),
    pytest.param(
        f"{LAW}/steps.toml", 'effect = "close", ends_as = "referred"', 'effect = "close"',
        FaultKind.KEY_MISSING, "form.outcomes.referred.ends_as",
        id="an end that does not say how",
    ),
    pytest.param(
        f"{LAW}/types/MKTG.toml", 'withdrawn = "L19", ', "",
        FaultKind.LETTER_MISSING, "types.MKTG.answers.withdrawn",
        id="an end without its letter",
    ),
    pytest.param(
        f"{LAW}/grounds.toml", "in_force_from = 2022-04-01\n", "",
        FaultKind.KEY_MISSING, ".in_force_from",
        id="a ground without its day in force",
    ),
    pytest.param(
        POLICY, 'cite = "架空の会社（練習用）", trust = "design"', 'cite = "架空の会社（練習用）"',
        FaultKind.SOURCE_MISSING, "company.source.trust",
        id="a value without its trust mark",
    ),
    pytest.param(
        POLICY, 'from_ = "12-29"', 'from_ = "2026-12-29"',
        FaultKind.WRONG_VALUE, "closures",
        id="a closure from a date to a day of each year",
    ),
    pytest.param(
        POLICY, 'from_ = "12-29"', 'from_ = "12-32"',
        FaultKind.WRONG_VALUE, "closures",
        id="a closure from a day there is not",
    ),
    pytest.param(
        POLICY, "target_days = { cite", "late_days = { cite",
        FaultKind.SOURCE_MISSING, "sources.target_days",
        id="a value without a source",
    ),
    pytest.param(
        POLICY, 'extends = "japan/2026-04-01"', 'extends = "../../../etc"',
        FaultKind.FILE_MISSING, "extends",
        id="a path out of the folder",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "kind", "key"), SPOILT)
def test_it_is_refused_with_file_key_and_reason(
    folders: PolicyFolders, file: str, old: str, new: str, kind: FaultKind, key: str
) -> None:
    folders.change(file, old, new)
    found = [fault for fault in folders.faults() if fault.kind is kind and key in fault.key]
    assert found, [str(fault) for fault in folders.faults()]
    assert found[0].file


def test_a_guide_that_ends_without_a_letter_is_refused(folders: PolicyFolders) -> None:
    text = folders.path(f"{LAW}/guides_short.toml").read_text(encoding="utf-8")
    cut = text.index("[[guides.cookies]]\nnumber = 3")
    end = text.index("# ", cut)
    folders.path(f"{LAW}/guides_short.toml").write_text(text[:cut] + text[end:], encoding="utf-8")
    missing = {f.allowed for f in folders.faults() if f.kind is FaultKind.NOT_TOLD}
    assert ("post",) in missing


def test_two_versions_that_begin_on_the_same_day_are_refused(folders: PolicyFolders) -> None:
    shutil.copytree(folders.company, folders.company.parent / "2026-05-01")
    fault = folders.fault(FaultKind.VERSIONS_OVERLAP)
    assert (fault.file, fault.key) == ("policy.toml", "in_force_from")
    assert "2026-05-01" in fault.found


def test_a_file_that_is_a_link_to_elsewhere_is_not_read(
    folders: PolicyFolders, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.write_text("target_days = 1\n", encoding="utf-8")
    (folders.company / "more.toml").symlink_to(elsewhere)
    assert folders.fault(FaultKind.FILE_OUTSIDE).file == "more.toml"


def test_an_edit_of_an_adopted_version_is_named(folders: PolicyFolders) -> None:
    adopted = flatten(folders.company, folders.law)
    folders.change(POLICY, "target_days = 30", "target_days = 20")
    now = flatten(folders.company, folders.law)
    faults = list(check_adopted(folders.company, folders.law, adopted, now))
    assert [(f.kind, f.file, f.key) for f in faults] == [
        (FaultKind.VERSION_FIXED, "policy.toml", "target_days")
    ]
