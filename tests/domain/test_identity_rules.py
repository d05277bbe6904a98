# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Which papers are enough, who may ask, and from when nobody asks for another as of right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.domain.identity_rules import (
    PaperClass,
    PaperKind,
    PaperPart,
    Proof,
    is_of_age,
    unmet,
)
from inquirydesk.domain.sourced import Text, TypeCode
from inquirydesk.domain.verification import (
    NOT_SHOWN,
    SAME,
    Asker,
    Covers,
    Fault,
    Identity,
    MaskAnswer,
    MatchItem,
    MatchRow,
    PaperSeen,
    Result,
    address_differs,
    faults_of,
    identity_gaps,
    items_of,
    proof_met,
    result_of,
    still_needed,
    to_agent,
)
from tests.builders import a_policy

POLICY = a_policy()
RECEIVED = date(2026, 6, 23)
KINDS = tuple(POLICY.papers.values())
SOURCE = POLICY.source


def paper(kind: str, read: date | None = None, **changes: object) -> PaperSeen:
    """A complete, legible original as it came on the day of receipt."""
    return replace(PaperSeen(1, kind, RECEIVED, read, original=True), **changes)  # type: ignore[arg-type]


LICENCE = paper("driving_licence", date(2028, 3, 1))
RECORD = paper("residence_record", date(2026, 6, 1))
SEAL = paper("seal_certificate", date(2026, 6, 1))
HANDBOOK = paper("pension_handbook")
PASSPORT = paper("passport_without_address", date(2030, 1, 1))


@pytest.mark.parametrize(
    ("proof", "papers", "enough"),
    [
        ("one_with_photo", (LICENCE,), True),
        ("one_with_photo", (PASSPORT,), False),
        ("two_without_photo", (RECORD, HANDBOOK), True),
        ("two_without_photo", (HANDBOOK, PASSPORT), False),
        ("two_without_photo", (PASSPORT, RECORD), True),
        ("two_always", (LICENCE,), False),
        ("two_always", (LICENCE, HANDBOOK), True),
        ("record_and_photo", (RECORD, HANDBOOK), False),
        ("record_and_photo", (RECORD, PASSPORT), True),
        ("record_and_photo", (LICENCE, PASSPORT), False),
        ("seal_certificate_and_one", (SEAL,), False),
        ("seal_certificate_and_one", (SEAL, replace(SEAL, number=2)), False),
        ("seal_certificate_and_one", (SEAL, HANDBOOK), True),
    ],
)
def test_a_combination_wants_each_of_its_parts_by_a_paper_of_its_own(
    proof: str, papers: tuple[PaperSeen, ...], enough: bool
) -> None:
    assert (proof_met(papers, [proof], POLICY) is not None) is enough


def test_a_passport_without_address_page_needs_something_that_shows_the_address() -> None:
    (needed, *_) = still_needed((PASSPORT,), ["two_without_photo"], POLICY)
    assert [part.shows_address for part in needed.parts] == [True]


def test_what_is_nearest_to_being_met_is_asked_for_first() -> None:
    needed = still_needed((HANDBOOK,), ["record_and_photo", "two_without_photo"], POLICY)
    assert [each.proof.key for each in needed] == ["two_without_photo", "record_and_photo"]
    assert still_needed((LICENCE,), ["one_with_photo"], POLICY) == ()


parts = st.builds(
    PaperPart,
    count=st.integers(1, 2),
    paper_class=st.sampled_from([None, PaperClass.PHOTO, PaperClass.PLAIN]),
    kinds=st.lists(st.sampled_from([k.key for k in KINDS]), max_size=2).map(tuple),
    photo=st.booleans(),
    shows_address=st.booleans(),
)


def _fewest_open(kinds: Sequence[PaperKind], proof: Proof) -> int:
    """The same by trying every order of the papers."""
    places = [part for part in proof.parts for _ in range(part.count)]
    best = len(places)
    for order in permutations([*kinds, *[None] * len(places)], len(places)):
        fits = sum(
            kind is not None and place.takes(kind)
            for place, kind in zip(places, order, strict=True)
        )
        best = min(best, len(places) - fits)
    return best


@given(
    st.lists(st.sampled_from(KINDS), max_size=3, unique_by=lambda kind: kind.key),
    st.lists(parts, min_size=1, max_size=2).map(tuple),
)
def test_papers_are_laid_out_so_that_as_few_parts_as_possible_stay_open(
    kinds: list[PaperKind], wanted: tuple[PaperPart, ...]
) -> None:
    proof = Proof("p", Text("証", "p"), wanted, SOURCE)
    assert len(unmet(kinds, proof)) == _fewest_open(kinds, proof)


@given(
    st.lists(st.sampled_from(KINDS), max_size=4),
    st.sampled_from(KINDS),
    st.sampled_from(sorted(POLICY.proofs)),
)
def test_another_paper_never_makes_a_proof_worse_and_the_same_kind_twice_never_better(
    kinds: list[PaperKind], more: PaperKind, key: str
) -> None:
    proof = POLICY.proofs[key]
    open_before = len(unmet(kinds, proof))
    assert len(unmet([*kinds, more], proof)) <= open_before
    assert len(unmet([*kinds, *kinds], proof)) == open_before


@pytest.mark.parametrize(
    ("seen", "fault"),
    [
        (paper("eligibility_certificate", date(2028, 1, 1), received_on=date(2024, 12, 1)),
         Fault.KIND_NOT_YET),
        (paper("health_insurance_card", date(2030, 1, 1), received_on=date(2025, 12, 2)),
         Fault.KIND_ENDED),
        (paper("passport_with_address", date(2030, 8, 4)), Fault.OTHER_KIND),
        (paper("passport_with_address", date(2029, 8, 4), complete=False), Fault.SIDE_MISSING),
        (paper("residence_record", date(2026, 6, 1), original=False), Fault.COPY_OF_ORIGINAL),
        (paper("insurance_notice"), Fault.KIND_REFUSED),
    ],
)  # fmt: skip
def test_each_trap_among_the_papers_is_named(seen: PaperSeen, fault: Fault) -> None:
    assert faults_of(seen, POLICY.papers[seen.kind]) == (fault,)
    assert fault.check in POLICY.checks


@pytest.mark.parametrize(
    "seen",
    [
        paper("eligibility_certificate", date(2028, 1, 1), received_on=date(2024, 12, 2)),
        paper("health_insurance_card", date(2030, 1, 1), received_on=date(2025, 12, 1)),
        paper("passport_with_address", date(2030, 8, 3)),
        paper("individual_number_card", date(2030, 1, 1), complete=False),
    ],
)
def test_a_kind_counts_on_its_first_and_on_its_last_day(seen: PaperSeen) -> None:
    assert faults_of(seen, POLICY.papers[seen.kind]) == ()


def test_a_company_sets_its_own_limit_for_the_age_of_a_paper() -> None:
    six = replace(POLICY.papers["residence_record"], issued_within_months=6)
    old = paper("residence_record", date(2026, 1, 1))
    assert faults_of(old, POLICY.papers["residence_record"]) == (Fault.TOO_OLD,)
    assert faults_of(old, six) == ()


@pytest.mark.parametrize(
    ("born", "on", "of_age"),
    [
        (date(2008, 6, 23), date(2026, 6, 22), False),
        (date(2008, 6, 23), date(2026, 6, 23), True),
        (date(2008, 2, 29), date(2026, 2, 28), False),
        (date(2008, 2, 29), date(2026, 3, 1), True),
        (date(2003, 4, 1), date(2022, 3, 31), False),
        (date(2003, 4, 1), date(2022, 4, 1), True),
        (date(2002, 3, 31), date(2022, 3, 31), True),
    ],
)
def test_the_age_of_majority_is_that_of_the_day(born: date, on: date, of_age: bool) -> None:
    """20 until 31 March 2022, 18 since; on the birthday itself somebody is of age."""
    assert is_of_age(born, on, POLICY.majority) is of_age


@given(st.dates(date(1930, 1, 1), date(2025, 12, 31)), st.integers(0, 40_000))
def test_who_is_of_age_stays_of_age(born: date, days: int) -> None:
    on = born + timedelta(days=days)
    if is_of_age(born, on, POLICY.majority):
        assert is_of_age(born, on + timedelta(days=1), POLICY.majority)


def test_a_parent_cannot_ask_for_somebody_of_age_on_the_day_of_receipt() -> None:
    asker = Asker("minor", received_on=RECEIVED)
    grown, child = (Identity(person_born_on=date(2008, 6, day)) for day in (23, 24))
    assert "standing.of_age" in identity_gaps(grown, asker, POLICY)
    assert "standing.of_age" not in identity_gaps(child, asker, POLICY)
    assert "person_born_on" in identity_gaps(Identity(), asker, POLICY)


def test_estates_are_for_heirs_and_heirs_ask_for_nothing_else() -> None:
    heir, person = POLICY.requesters["heir"], POLICY.requesters["self"]
    estate, disclosure = TypeCode("ESTA"), TypeCode("DISC")
    assert heir.may_ask(estate, ["heir"])
    assert not heir.may_ask(disclosure)
    assert not person.may_ask(estate, ["heir"])
    assert person.may_ask(disclosure)
    asker = Asker("heir", ((1, disclosure),), RECEIVED)
    assert "standing.DISC" in identity_gaps(Identity(), asker, POLICY)


@pytest.mark.parametrize("kind", ["curator", "heir"])
def test_who_is_no_agent_in_law_is_refused_with_a_reason_unless_the_company_allows_it(
    kind: str,
) -> None:
    requester = POLICY.requesters[kind]
    assert not requester.allowed
    assert requester.refused_because is not None


DELEGATED = Asker("delegated", ((1, TypeCode("DISC")), (2, TypeCode("DISC"))), RECEIVED)


def test_a_power_of_attorney_covers_each_request_and_says_who_receives_the_answer() -> None:
    unread = identity_gaps(Identity(), DELEGATED, POLICY)
    assert {"scope.1", "scope.2", "scope.receives"} <= {*unread}
    first_only = Identity(scope=(Covers(1, covered=True), Covers(2, covered=False)))
    assert "scope.1" not in identity_gaps(first_only, DELEGATED, POLICY)
    assert "scope.2" in identity_gaps(first_only, DELEGATED, POLICY)
    without_receipt = replace(first_only, may_receive=False)
    assert "scope.receives" not in identity_gaps(without_receipt, DELEGATED, POLICY)


@pytest.mark.parametrize(
    ("kind", "company", "power", "agent"),
    [
        ("self", True, None, False),
        ("minor", True, None, True),
        ("minor", False, None, False),
        ("delegated", True, True, True),
        ("delegated", True, False, False),
        ("delegated", True, None, False),
        ("delegated", False, True, False),
        ("delegated", None, True, False),
    ],
)
def test_the_answer_goes_to_an_agent_only_if_company_and_power_allow_it(
    kind: str, company: bool | None, power: bool | None, agent: bool
) -> None:
    requester = replace(POLICY.requesters[kind], agent_receives=company)
    identity = Identity(may_receive=power)
    assert to_agent(identity, requester) is agent
    if requester.acts_for_another:
        proven = MatchItem.PERSON_ADDRESS in items_of(identity, requester)
        assert proven is not agent, "then the person's own address is proven"


def test_papers_of_the_person_are_no_papers_of_the_agent() -> None:
    strict = replace(POLICY.requesters["delegated"], person_papers=("one_with_photo",))
    policy = replace(POLICY, requesters={**POLICY.requesters, "delegated": strict})
    of_agent = Identity(papers=(LICENCE,))
    of_person = Identity(papers=(replace(LICENCE, of_person=True),))
    assert "person_papers" in identity_gaps(of_agent, DELEGATED, policy)
    assert "papers.V12" not in identity_gaps(of_agent, DELEGATED, policy)
    assert "person_papers" not in identity_gaps(of_person, DELEGATED, policy)
    assert "papers.V12" in identity_gaps(of_person, DELEGATED, policy)


def with_row(
    item: MatchItem, papers: tuple[PaperSeen, ...], *cells: str, because: str = ""
) -> Identity:
    forms = {MatchItem.NAME: "髙橋 恵", MatchItem.ADDRESS: "新星県みどり市若草町3-2-17"}
    return Identity(papers=papers, rows=(MatchRow(item, forms[item], cells, because),))


CHAIN = paper("address_register", date(2026, 6, 1), number=2, shows_former=True)


@pytest.mark.parametrize(
    ("second", "cells", "result"),
    [
        (CHAIN, ("新星県みどり市旧町1-1", SAME), Result.PROVEN),
        (CHAIN, ("新星県みどり市旧町1-1", "新星県みどり市若草町三丁目2番17号"), Result.PROVEN),
        (CHAIN, ("新星県みどり市旧町1-1", "新星県みどり市他町9"), Result.DIFFERS),
        (CHAIN, ("新星県みどり市旧町1-1", NOT_SHOWN), Result.DIFFERS),
        (replace(CHAIN, shows_former=False), ("新星県みどり市旧町1-1", SAME), Result.DIFFERS),
        (replace(CHAIN, original=False), ("新星県みどり市旧町1-1", SAME), Result.DIFFERS),
        (replace(CHAIN, date_read=date(2026, 1, 1)), ("新星県みどり市旧町1-1", SAME),
         Result.DIFFERS),
    ],
)  # fmt: skip
def test_a_move_is_proven_by_a_paper_that_shows_both_addresses(
    second: PaperSeen, cells: tuple[str, ...], result: Result
) -> None:
    identity = with_row(MatchItem.ADDRESS, (LICENCE, second), *cells)
    assert result_of(identity.rows[0], identity, POLICY) is result


def test_a_maiden_name_is_proven_by_the_family_register_and_never_by_the_address_register() -> None:
    register = paper("family_register", date(2026, 6, 1), number=2, shows_former=True)
    for second, result in ((register, Result.PROVEN), (CHAIN, Result.DIFFERS)):
        identity = with_row(MatchItem.NAME, (LICENCE, second), "佐藤 恵", SAME)
        assert result_of(identity.rows[0], identity, POLICY) is result
    variant = with_row(MatchItem.NAME, (LICENCE,), "高橋 恵")
    assert result_of(variant.rows[0], variant, POLICY) is Result.VARIANT, "shown, not hidden"


@pytest.mark.parametrize(
    ("papers", "cells", "because", "differs"),
    [
        ((LICENCE,), (SAME,), "", False),
        ((LICENCE,), ("新星県みどり市旧町1-1",), "moved last week", True),
        ((LICENCE,), (NOT_SHOWN,), "a bill came too", True),
        ((LICENCE, RECORD), ("新星県みどり市旧町1-1", SAME), "the record is newer", False),
        ((LICENCE, replace(RECORD, original=False)), ("新星県みどり市旧町1-1", SAME), "x", True),
        ((LICENCE,), ("新星縣みどり市若草町3-2-17",), "old character", False),
    ],
)
def test_an_address_that_no_paper_shows_needs_the_word_of_somebody_with_the_right(
    papers: tuple[PaperSeen, ...], cells: tuple[str, ...], because: str, differs: bool
) -> None:
    identity = with_row(MatchItem.ADDRESS, papers, *cells, because=because)
    assert address_differs(identity, POLICY.requesters["self"], POLICY) is differs


def test_an_uncovered_number_never_fails_the_person() -> None:
    masks = dict.fromkeys(POLICY.masks, MaskAnswer.WE_COVERED)
    gaps = identity_gaps(Identity(masks=masks), Asker("self"), POLICY)
    assert not [gap for gap in gaps if gap.startswith("mask.")]
