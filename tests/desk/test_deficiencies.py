# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A letter of deficiency lists what is missing at the step that asks: all of it, nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inquirydesk.desk import cases
from inquirydesk.desk.deficiencies import ENTRIES, deficiencies_of
from inquirydesk.domain.case import Case
from inquirydesk.domain.identity_rules import DateRead
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import Line
from inquirydesk.domain.outgoing import Deficiency
from inquirydesk.domain.person import Party, Standing
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.sourced import Language, TypeCode
from inquirydesk.domain.steps import step_text
from inquirydesk.domain.verification import (
    NOT_SHOWN,
    SAME,
    Identity,
    MatchItem,
    MatchRow,
    PaperSeen,
)
from tests import acts
from tests.builders import OPERATOR, Clock, Office, a_party, a_policy

POLICY = a_policy()
ARRIVED = date(2026, 6, 23)
LICENCE = PaperSeen(1, "driving_licence", ARRIVED, date(2028, 3, 1))


def a_case(**changes: object) -> Case:
    """A case whose form is complete and whose papers were not looked at yet."""
    case = Case(
        id=CaseId(1),
        reference=Reference("26-0147"),
        policy=POLICY.id,
        opened_at=Clock()(),
        language=Language.JA,
        requester=a_party(),
        standing=Standing.PERSON,
        requester_kind="self",
        person=a_party(),
        group="customer",
        lines=(Line(1, TypeCode("DISC"), "修理の記録", "paper"),),
        arrived_on=ARRIVED,
        form_dated_on=date(2026, 6, 20),
    )
    return replace(case, **changes)  # type: ignore[arg-type]


def an_identity(*papers: PaperSeen, **shown: str) -> Identity:
    """A first check of these papers, all as the form says but for what is given by row."""
    rows = tuple(
        MatchRow(item, "on the form", (shown.get(item, SAME),) * len(papers)) for item in MatchItem
    )
    return Identity(papers=papers, rows=rows, signed_on=date(2026, 6, 20))


def missing(case: Case, step: str) -> list[tuple[str, str]]:
    """Check and paper of each deficiency the step lists."""
    found = deficiencies_of(case, POLICY, step_text(case, POLICY, step))
    return [(each.check, each.paper) for each in found]


def seen(kind: str, read: date | None = None, **changes: bool) -> PaperSeen:
    """One paper, in date and complete unless told otherwise."""
    if read is None and POLICY.papers[kind].date_read is not DateRead.NONE:
        issued = POLICY.papers[kind].date_read is DateRead.ISSUED_ON
        read = date(2026, 6, 2) if issued else date(2028, 3, 1)
    return replace(PaperSeen(1, kind, ARRIVED, read, original=True), **changes)  # type: ignore[arg-type]


def test_the_form_step_names_the_fields_that_are_open() -> None:
    case = a_case(form_dated_on=None, requester=a_party(reading=""))
    found = deficiencies_of(case, POLICY, step_text(case, POLICY, "form"))
    assert [each.check for each in found] == ["V02"]
    assert found[0].remark.ja == "（記入のない欄：ふりがな、請求日）"
    assert found[0].remark.en == "Open fields: reading of the name, date."


def test_a_form_without_a_signature_has_no_open_field_to_name() -> None:
    case = a_case()
    assert deficiencies_of(case, POLICY, step_text(case, POLICY, "form")) == (Deficiency("V02"),)


def test_every_entry_of_the_form_can_be_named() -> None:
    bare = a_case(
        requester=Party(), person=Party(), form_dated_on=None, lines=(Line(1, TypeCode("DISC")),)
    )
    found = deficiencies_of(bare, POLICY, step_text(bare, POLICY, "form"))
    assert all(name.ja in found[0].remark.ja for name in ENTRIES.values())


@pytest.mark.parametrize(
    ("paper", "check"),
    [
        (seen("health_insurance_card"), "V04"),
        (seen("credit_card"), "V04"),
        (seen("driving_licence", date(2026, 6, 22)), "V05"),
        (seen("residence_record", date(2026, 3, 1)), "V05"),
        (seen("driving_licence", complete=False), "V06"),
        (seen("residence_record", original=False), "V06"),
        (seen("driving_licence", legible=False), "V06"),
    ],
)
def test_a_paper_that_does_not_count_is_named_with_the_check_it_fails(
    paper: PaperSeen, check: str
) -> None:
    case = a_case(identity=an_identity(paper))
    assert missing(case, "identity") == [(check, paper.kind)]


def test_each_fault_of_a_paper_is_listed() -> None:
    paper = seen("driving_licence", date(2026, 6, 22), complete=False)
    case = a_case(identity=an_identity(paper))
    assert missing(case, "identity") == [("V05", paper.kind), ("V06", paper.kind)]


def test_no_paper_at_all_is_a_missing_identity_document() -> None:
    assert missing(a_case(), "identity") == [("V04", "")]


def test_one_paper_without_a_photo_asks_for_another() -> None:
    case = a_case(identity=an_identity(seen("pension_handbook")))
    assert missing(case, "identity") == [("V04", "")]


def test_a_spoiled_second_copy_beside_a_good_licence_is_not_asked_for_again() -> None:
    papers = (LICENCE, replace(seen("residence_record", original=False), number=2))
    case = a_case(identity=an_identity(*papers, address="elsewhere"))
    assert missing(case, "identity") == [("V10", "")]


@pytest.mark.parametrize(
    ("row", "check"),
    [("name", "V08"), ("reading", "V08"), ("born_on", "V09"), ("address", "V10")],
)
def test_a_row_that_differs_asks_for_the_paper_that_explains_it(row: str, check: str) -> None:
    case = a_case(identity=an_identity(LICENCE, **{row: "something else"}))
    assert missing(case, "identity") == [(check, "")]


def test_an_address_no_paper_shows_has_to_be_proven() -> None:
    case = a_case(identity=an_identity(LICENCE, address=NOT_SHOWN))
    assert missing(case, "identity") == [("V10", "")]


def test_a_difference_accepted_with_a_reason_and_a_row_not_yet_read_are_no_deficiency() -> None:
    identity = an_identity(LICENCE, name="石川 惠", born_on="")
    accepted = tuple(
        replace(row, accepted_because="variant form") if row.item is MatchItem.NAME else row
        for row in identity.rows
    )
    case = a_case(identity=replace(identity, rows=accepted, signed_on=None))
    assert missing(case, "identity") == [("V02", "")], "the signature alone"


def test_an_agent_is_asked_for_their_own_paper_and_for_the_authority() -> None:
    case = a_case(standing=Standing.AGENT, requester_kind="delegated")
    assert missing(case, "identity") == [
        ("V12", ""),
        ("V13", "power_of_attorney"),
        ("V13", "principal_seal_certificate"),
    ]


def test_an_authority_that_came_but_does_not_count_is_named() -> None:
    old = seen("residence_record_relation", date(2026, 3, 1))
    case = a_case(
        standing=Standing.AGENT, requester_kind="minor", identity=an_identity(LICENCE, old)
    )
    assert missing(case, "identity") == [("V13", "residence_record_relation")]
    neither = a_case(standing=Standing.AGENT, requester_kind="minor", identity=an_identity(LICENCE))
    assert missing(neither, "identity") == [("V13", "")], "one of two would do, so none is named"
    proven = replace(
        neither, identity=an_identity(LICENCE, seen("family_register"), address="elsewhere")
    )
    assert missing(proven, "identity") == [("V10", "")]


def test_the_fee_letter_says_itself_what_is_missing_and_locating_asks_for_clues() -> None:
    assert missing(a_case(), "fee") == []
    assert missing(a_case(), "locate") == [("V11", "")]


def test_every_check_that_can_be_listed_has_its_words() -> None:
    for code in ("V02", "V04", "V05", "V06", "V08", "V09", "V10", "V11", "V12", "V13"):
        check = POLICY.checks[code]
        assert check.letter == "L03"
        assert check.missing is not None
        assert check.cure is not None


def test_asking_twice_shows_the_letter_under_way_and_drafts_no_second(office: Office) -> None:
    case = acts.call_and_form(office)
    desk = office.of(OPERATOR)
    asked = []
    for _ in range(2):
        version = acts.look(desk, case).case.version
        asked.append(cases.complete_step(desk, case, version, "form", "ask").letter)
    assert asked[0] == asked[1]
    drafted = [each for each in acts.look(desk, case).letters if each.code == "L03"]
    assert len(drafted) == 1
