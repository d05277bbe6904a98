# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What V01 to V19 say of a case, to whom its answer goes, and what keeps data from going out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from inquirydesk.domain.case import Case
from inquirydesk.domain.identity_rules import NEVER_OPEN
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter_text import AddressRule
from inquirydesk.domain.line import Line
from inquirydesk.domain.person import Address, Standing
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.reply import letter_to, reply_to
from inquirydesk.domain.roles import Role, UserId
from inquirydesk.domain.sourced import Language, TypeCode
from inquirydesk.domain.verdict import CheckState, Elsewhere, disclosure_gaps, verdict
from inquirydesk.domain.verification import (
    NOT_SHOWN,
    SAME,
    AddressApproval,
    Covers,
    Identity,
    MaskAnswer,
    MatchItem,
    MatchRow,
    PaperSeen,
    Waiver,
)
from tests.builders import a_party, a_policy, an_identity

POLICY = a_policy()
ARRIVED = date(2026, 6, 23)
AT = datetime(2026, 6, 24, 1, 0, tzinfo=UTC)
PASSED, FAILED, OPEN = CheckState.PASSED, CheckState.FAILED, CheckState.OPEN
NONE, WAIVED = CheckState.NOT_APPLICABLE, CheckState.WAIVED
ALL_DONE = Elsewhere(channel=PASSED, form=PASSED, found=PASSED, fee=PASSED)
CHILD = a_party(name="石川 花", address=Address("950-0000", "新星県みどり市若草町3-2-17"))


def a_case(**changes: object) -> Case:
    """A person's own request whose papers were looked at by both people."""
    case = Case(
        id=CaseId(1),
        reference=Reference("26-0147"),
        policy=POLICY.id,
        opened_at=AT,
        language=Language.JA,
        requester=a_party(),
        standing=Standing.PERSON,
        requester_kind="self",
        person=a_party(),
        group="customer",
        lines=(Line(1, TypeCode("DISC"), "修理の記録", "paper"),),
        arrived_on=ARRIVED,
        form_dated_on=date(2026, 6, 20),
        confirmed_address=a_party().address,
    )
    identity = replace(an_identity(case, POLICY), checked_by=UserId(1), confirmed_by=UserId(2))
    return replace(case, **{"identity": identity, **changes})  # type: ignore[arg-type]


def an_agent(**changes: object) -> Case:
    """A delegated agent whose papers are complete and may receive the answer."""
    case = a_case()
    read, extra = date(2026, 6, 1), (NOT_SHOWN, NOT_SHOWN)
    papers = (
        *case.identity.papers,
        PaperSeen(2, "power_of_attorney", ARRIVED, original=True),
        PaperSeen(3, "principal_seal_certificate", ARRIVED, read, original=True),
    )
    rows = [replace(row, seen=(*row.seen, *extra)) for row in case.identity.rows]
    named = (NOT_SHOWN, SAME, SAME)
    rows.append(MatchRow(MatchItem.PERSON_NAME, CHILD.name, named))
    proven = (NOT_SHOWN, NOT_SHOWN, SAME)
    rows.append(MatchRow(MatchItem.PERSON_ADDRESS, CHILD.address.line, proven))
    identity = replace(
        case.identity,
        papers=papers,
        rows=tuple(rows),
        scope=(Covers(1, covered=True),),
        may_receive=True,
    )
    agent = replace(
        case,
        identity=identity,
        person=CHILD,
        standing=Standing.AGENT,
        requester_kind="delegated",
    )
    return replace(agent, **changes)  # type: ignore[arg-type]


def states(case: Case, elsewhere: Elsewhere = ALL_DONE) -> dict[str, CheckState]:
    return {each.code: each.state for each in verdict(case, POLICY, elsewhere)}


def with_identity(case: Case, **changes: object) -> Case:
    return replace(case, identity=replace(case.identity, **changes))  # type: ignore[arg-type]


def with_cell(case: Case, item: MatchItem, cell: str, because: str = "") -> Case:
    """One paper shows something else in that row."""
    rows = tuple(
        replace(row, seen=(cell, *row.seen[1:]), accepted_because=because)
        if row.item is item
        else row
        for row in case.identity.rows
    )
    return with_identity(case, rows=rows)


def test_a_complete_case_passes_every_check_that_applies() -> None:
    found = states(a_case())
    assert list(found) == [f"V{number:02}" for number in range(1, 20)]
    assert {code for code, state in found.items() if state is NONE} == {"V12", "V13", "V16"}
    assert set(found.values()) == {PASSED, NONE}
    assert disclosure_gaps(a_case(), POLICY, PASSED) == ()


def test_before_anybody_looked_nothing_has_failed() -> None:
    fresh = a_case(identity=Identity(), confirmed_address=None)
    found = states(fresh, Elsewhere())
    assert FAILED not in found.values()
    assert {c for c, s in found.items() if s is OPEN} >= {"V01", "V02", "V04", "V08", "V10", "V17"}


@pytest.mark.parametrize(
    ("case", "code"),
    [
        (with_identity(a_case(), papers=(PaperSeen(1, "credit_card", ARRIVED),)), "V04"),
        (with_identity(a_case(), papers=(
            PaperSeen(1, "driving_licence", ARRIVED, date(2026, 6, 22)),)), "V05"),
        (with_identity(a_case(), papers=(
            PaperSeen(1, "driving_licence", ARRIVED, date(2028, 6, 22), legible=False),)), "V06"),
        (with_cell(a_case(), MatchItem.NAME, "髙橋 恵"), "V08"),
        (with_cell(a_case(), MatchItem.BORN_ON, "1986-04-10"), "V09"),
        (with_cell(a_case(), MatchItem.ADDRESS, "旧町1-1"), "V10"),
        (with_cell(a_case(), MatchItem.ADDRESS, "旧町1-1", "moved"), "V10"),
        (with_identity(a_case(), flags=("violence",)), "V14"),
        (with_identity(a_case(), flags=("forwarding",)), "V18"),
        (a_case(confirmed_address=Address("950-0000", "旧町1-1")), "V17"),
        (with_identity(an_agent(), scope=(Covers(1, covered=False),)), "V13"),
        (with_identity(an_agent(), papers=an_agent().identity.papers[:2]), "V13"),
        (with_cell(an_agent(), MatchItem.PERSON_NAME, "別人 太郎"), "V13"),
        (a_case(requester_kind="heir", standing=Standing.AGENT), "V03"),
    ],
)  # fmt: skip
def test_each_failure_is_said_by_its_own_check(case: Case, code: str) -> None:
    assert states(case)[code] is FAILED
    if code in NEVER_OPEN:
        assert f"verdict.{code}" in disclosure_gaps(case, POLICY, PASSED)


def test_a_readable_number_is_covered_by_the_desk_and_fails_nobody() -> None:
    masks = dict.fromkeys(POLICY.masks, MaskAnswer.NOT_PRINTED)
    masks["individual_number"] = MaskAnswer.WE_COVERED
    found = {e.code: e for e in verdict(with_identity(a_case(), masks=masks), POLICY, ALL_DONE)}
    assert found["V07"].state is PASSED
    assert found["V07"].found == ("individual_number",)
    masks.pop("registered_domicile")
    assert states(with_identity(a_case(), masks=masks))["V07"] is OPEN


def test_an_address_accepted_with_a_reason_passes_once_somebody_approved_it() -> None:
    accepted = with_cell(a_case(), MatchItem.ADDRESS, "旧町1-1", "moved")
    approved = with_identity(accepted, address_approval=AddressApproval("seen", UserId(3), AT))
    assert states(approved)["V10"] is PASSED


def test_a_waiver_covers_what_was_known_and_says_who_and_why() -> None:
    waiver = Waiver("V18", "A law office.", UserId(2), Role.SUPERVISOR, AT, ("same_sender",))
    known = with_identity(a_case(), flags=("same_sender",), waivers=(waiver,))
    found = {each.code: each for each in verdict(known, POLICY, ALL_DONE)}
    assert (found["V18"].state, found["V18"].waiver) == (WAIVED, waiver)
    more = with_identity(known, flags=("same_sender", "forwarding"))
    assert states(more)["V18"] is FAILED


def test_a_repeat_an_unpaid_fee_and_a_person_not_found_come_from_other_steps() -> None:
    found = states(a_case(), replace(ALL_DONE, repeat=FAILED, fee=OPEN, found=OPEN))
    assert (found["V19"], found["V15"], found["V11"]) == (FAILED, OPEN, OPEN)
    assert disclosure_gaps(a_case(), POLICY, OPEN) == ("verdict.V11",)


def test_a_complete_agent_passes_and_receives_the_answer_at_the_proven_address() -> None:
    case = an_agent()
    assert {c for c, s in states(case).items() if s is NONE} == {"V04", "V16"}
    assert disclosure_gaps(case, POLICY, PASSED) == ()
    answer = reply_to(case, POLICY)
    assert (answer.party, answer.agent) == (case.requester, True)


def test_without_power_to_receive_the_answer_goes_to_the_person_s_proven_address() -> None:
    case = replace(with_identity(an_agent(), may_receive=False), confirmed_address=CHILD.address)
    answer = reply_to(case, POLICY)
    assert (answer.party, answer.address, answer.agent) == (CHILD, CHILD.address, False)
    assert disclosure_gaps(case, POLICY, PASSED) == ()
    asked = letter_to(case, POLICY, AddressRule.GIVEN)
    assert (asked.party, asked.address) == (case.requester, case.requester.address)
    assert asked.agent, "questions still go to who wrote to us"


def test_the_agent_s_address_is_not_taken_for_the_person_s() -> None:
    case = with_identity(an_agent(), may_receive=False)
    agents_own = replace(case, requester=a_party(address=Address("950-0001", "代理町9-9")))
    wrong = replace(agents_own, confirmed_address=agents_own.requester.address)
    assert "verdict.V17" in disclosure_gaps(wrong, POLICY, PASSED)


def test_no_letter_of_data_has_an_address_before_identity_is_proven() -> None:
    case = a_case(confirmed_address=None)
    assert letter_to(case, POLICY, AddressRule.CONFIRMED).address.is_empty
    assert letter_to(case, POLICY, AddressRule.GIVEN).address == case.requester.address
