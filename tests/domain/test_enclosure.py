# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What to enclose follows from who asks, what for, and which papers there are."""

from __future__ import annotations

from datetime import date

import pytest

from inquirydesk.domain.enclosure import (
    NOTHING_ELSE,
    PAPERS,
    WHAT_FOR,
    WHO,
    Enclosure,
    answered,
    authority_papers,
    fee_of,
    is_done,
    is_enough,
    masks_on,
    open_question,
    papers_that_count,
    still_open,
)
from tests.builders import a_policy

TODAY = date(2026, 6, 16)
POLICY = a_policy()


def after(*answers: tuple[str, str]) -> Enclosure:
    enclosure = Enclosure()
    for question, option in answers:
        enclosure = answered(POLICY, enclosure, question, option)
    return enclosure


def test_one_paper_with_a_photo_is_enough() -> None:
    enclosure = after((WHO, "self"), (WHAT_FOR, "DISC"), (PAPERS, "driving_licence"))
    assert is_enough(POLICY, enclosure)
    assert open_question(POLICY, enclosure) is None


def test_of_papers_without_a_photo_two_are_asked_for() -> None:
    one = after((WHO, "self"), (WHAT_FOR, "DISC"), (PAPERS, "pension_handbook"))
    assert not is_enough(POLICY, one)
    assert open_question(POLICY, one) == PAPERS
    missing = {proof.key: len(parts) for proof, parts in still_open(POLICY, one)}
    assert missing == {"one_with_photo": 1, "two_without_photo": 1}
    two = answered(POLICY, one, PAPERS, "residence_record")
    assert is_enough(POLICY, two)


def test_a_caller_without_papers_is_told_all_that_count() -> None:
    enclosure = after((WHO, "self"), (WHAT_FOR, "DISC"), (PAPERS, NOTHING_ELSE))
    assert is_done(POLICY, enclosure)
    missing = {proof.key: len(parts) for proof, parts in still_open(POLICY, enclosure)}
    assert missing == {"one_with_photo": 1, "two_without_photo": 2}


def test_an_heir_cannot_ask_for_disclosure() -> None:
    assert after((WHO, "heir")).refused
    assert is_done(POLICY, after((WHO, "heir")))


def test_the_old_insurance_card_is_not_offered() -> None:
    keys = [paper.key for paper in papers_that_count(POLICY, TODAY)]
    assert "health_insurance_card" not in keys
    assert "health_insurance_card" in [
        paper.key for paper in papers_that_count(POLICY, date(2025, 12, 1))
    ]


@pytest.mark.parametrize(
    ("requester", "papers"),
    [
        ("self", []),
        ("minor", [{"family_register", "residence_record_relation"}]),
        ("ward", [{"guardianship_certificate"}]),
        ("delegated", [{"power_of_attorney"}, {"principal_seal_certificate"}]),
    ],
)
def test_who_acts_for_another_shows_their_authority(requester: str, papers: list[set[str]]) -> None:
    enclosure = after((WHO, requester))
    wanted = [{paper.key for paper in either} for either in authority_papers(POLICY, enclosure)]
    assert wanted == papers


def test_what_is_covered_depends_on_the_papers() -> None:
    licence = after((WHO, "self"), (WHAT_FOR, "DISC"), (PAPERS, "driving_licence"))
    assert {mask.key for mask in masks_on(POLICY, licence, TODAY)} == {
        "registered_domicile",
        "sensitive_notes",
    }
    nothing = after((WHO, "self"), (WHAT_FOR, "DISC"), (PAPERS, NOTHING_ELSE))
    assert "individual_number" in {mask.key for mask in masks_on(POLICY, nothing, TODAY)}


def test_the_fee_is_named_only_where_one_is_set() -> None:
    asked = after((WHO, "self"), (WHAT_FOR, "DISC"))
    assert fee_of(POLICY, asked, TODAY) == 1000
    assert fee_of(a_policy("citizen-watch"), asked, TODAY) is None
