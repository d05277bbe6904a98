# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Which papers count, when form and papers agree, and what the second person is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from inquirydesk.domain.roles import UserId
from inquirydesk.domain.verification import (
    NOT_SHOWN,
    SAME,
    AnswerDisagrees,
    Asker,
    Fault,
    Identity,
    MaskAnswer,
    MatchItem,
    MatchRow,
    PaperSeen,
    Prompt,
    PromptKind,
    Result,
    agrees,
    answer_prompts,
    expected_answer,
    faults_of,
    identity_gaps,
    possible_prompts,
    proof_met,
    unsigned,
)
from tests.builders import a_policy

POLICY = a_policy()
RECEIVED = date(2026, 6, 23)
LICENCE = PaperSeen(1, "driving_licence", RECEIVED, date(2028, 3, 1))
SELF = Asker("self", received_on=RECEIVED)
MINOR = Asker("minor", received_on=RECEIVED)
ADDRESS = "新星県みどり市若草町3丁目2番17号"


def paper(kind: str, read: date | None = None, **changes: object) -> PaperSeen:
    """A complete, legible paper as it came on the day of receipt."""
    seen = PaperSeen(1, kind, RECEIVED, read, original=True)
    return replace(seen, **changes)  # type: ignore[arg-type]


def row(item: MatchItem, form: str, *seen: str, because: str = "") -> MatchRow:
    return MatchRow(item, form, seen, because)


def identity(*papers: PaperSeen, **cells: str) -> Identity:
    """A complete first check; cells other than "=" by row."""
    form = {
        MatchItem.NAME: "石川 恵",
        MatchItem.READING: "イシカワ メグミ",
        MatchItem.BORN_ON: "1986-04-09",
        MatchItem.ADDRESS: ADDRESS,
        MatchItem.BUILDING: "サンハイツ305",
    }
    rows = tuple(
        MatchRow(item, says, (cells.get(item, SAME),) * len(papers)) for item, says in form.items()
    )
    masks = dict.fromkeys(POLICY.masks, MaskAnswer.NOT_PRINTED)
    return Identity(papers=papers, rows=rows, masks=masks, signed_on=RECEIVED)


@pytest.mark.parametrize(
    ("seen", "fault"),
    [
        (paper("credit_card"), Fault.KIND_REFUSED),
        (paper("health_insurance_card", date(2030, 1, 1)), Fault.KIND_ENDED),
        (paper("driving_licence"), Fault.DATE_MISSING),
        (paper("driving_licence", date(2026, 6, 22)), Fault.EXPIRED),
        (paper("residence_record", date(2026, 3, 22)), Fault.TOO_OLD),
        (paper("residence_record", date(2026, 6, 24)), Fault.DATE_IN_FUTURE),
        (paper("driving_licence", date(2028, 3, 1), complete=False), Fault.SIDE_MISSING),
        (paper("residence_record", date(2026, 6, 1), original=False), Fault.COPY_OF_ORIGINAL),
        (paper("driving_licence", date(2028, 3, 1), legible=False), Fault.NOT_LEGIBLE),
    ],
)
def test_a_paper_that_cannot_count_says_why(seen: PaperSeen, fault: Fault) -> None:
    assert faults_of(seen, POLICY.papers[seen.kind]) == (fault,)
    assert fault.check in POLICY.checks


@pytest.mark.parametrize(
    "seen",
    [
        paper("driving_licence", RECEIVED),
        paper("residence_record", date(2026, 3, 23)),
        paper("pension_handbook"),
        paper("health_insurance_card", date(2027, 1, 1), received_on=date(2025, 12, 1)),
    ],
)
def test_a_paper_counts_up_to_and_with_its_last_day(seen: PaperSeen) -> None:
    assert faults_of(seen, POLICY.papers[seen.kind]) == ()


def test_one_paper_with_photo_or_two_kinds_without_prove_identity() -> None:
    enough = POLICY.requesters["self"].any_of
    handbook, record = paper("pension_handbook"), paper("residence_record", date(2026, 6, 1))
    met = proof_met((LICENCE,), enough, POLICY)
    assert met is POLICY.proofs["one_with_photo"]
    assert proof_met((handbook,), enough, POLICY) is None
    assert proof_met((handbook, replace(handbook, number=2)), enough, POLICY) is None, "one kind"
    met = proof_met((handbook, record), enough, POLICY)
    assert met is POLICY.proofs["two_without_photo"]


@pytest.mark.parametrize(
    ("match", "result"),
    [
        (row(MatchItem.NAME, "石川 恵", SAME), Result.MATCH),
        (row(MatchItem.NAME, "石川 恵", "石川恵"), Result.MATCH),
        (row(MatchItem.NAME, "石川 恵", SAME, NOT_SHOWN), Result.MATCH),
        (row(MatchItem.NAME, "高橋 恵", "髙橋 恵"), Result.VARIANT),
        (row(MatchItem.NAME, "高橋 恵", "髙橋 恵", "橋本 恵"), Result.DIFFERS),
        (row(MatchItem.NAME, "高橋 恵", "髙橋 恵", because="old form"), Result.ACCEPTED),
        (row(MatchItem.NAME, "", SAME), Result.OPEN),
        (row(MatchItem.NAME, "石川 恵", ""), Result.OPEN),
        (row(MatchItem.NAME, "石川 恵"), Result.OPEN),
        (row(MatchItem.ADDRESS, ADDRESS, NOT_SHOWN), Result.OPEN),
        (row(MatchItem.ADDRESS, ADDRESS, NOT_SHOWN, because="a bill came too"), Result.ACCEPTED),
        (row(MatchItem.READING, "イシカワ", NOT_SHOWN), Result.MATCH),
        (row(MatchItem.BUILDING, "サンハイツ305", NOT_SHOWN), Result.MATCH),
        (row(MatchItem.BORN_ON, "昭和61年4月9日", "1986-04-09"), Result.MATCH),
    ],
)
def test_form_and_papers_are_compared_row_by_row(match: MatchRow, result: Result) -> None:
    assert match.result is result


def test_a_complete_check_lacks_nothing() -> None:
    assert identity_gaps(identity(LICENCE), SELF, POLICY) == ()


def test_an_empty_check_lacks_everything_in_the_order_of_the_screen() -> None:
    gaps = identity_gaps(Identity(), SELF, POLICY)
    assert gaps[0] == "papers.V04"
    assert gaps[1:5] == ("match.name", "match.reading", "match.born_on", "match.address")
    assert gaps[5:-1] == tuple(f"mask.{key}" for key in POLICY.masks)
    assert gaps[-1] == "signed_on"


def test_a_paper_nobody_compared_is_a_gap() -> None:
    handbook = paper("pension_handbook", number=2)
    checked = replace(identity(LICENCE), papers=(LICENCE, handbook))
    assert identity_gaps(checked, SELF, POLICY)[0] == "match.name"


def test_no_building_on_the_form_asks_for_none() -> None:
    rows = tuple(r for r in identity(LICENCE).rows if r.item is not MatchItem.BUILDING)
    assert identity_gaps(replace(identity(LICENCE), rows=rows), SELF, POLICY) == ()


def test_an_agent_also_proves_the_authority() -> None:
    checked = replace(identity(LICENCE), person_born_on=date(2015, 5, 5))
    gaps = identity_gaps(checked, MINOR, POLICY)
    assert gaps == (
        "authority.family_register|residence_record_relation",
        "match.person_name",
    )
    register = paper("family_register", date(2026, 6, 1), number=2)
    named = row(MatchItem.PERSON_NAME, "石川 花", NOT_SHOWN, SAME)
    both = identity(LICENCE, register)
    proven = replace(both, rows=(*both.rows, named), person_born_on=date(2015, 5, 5))
    assert identity_gaps(proven, MINOR, POLICY) == ()


def test_the_second_person_is_asked_what_the_papers_show() -> None:
    asked = {prompt.kind for prompt in possible_prompts(identity(LICENCE), POLICY)}
    assert asked == {PromptKind.DATE_READ, PromptKind.BORN_ON, PromptKind.HOUSE_NUMBER}


def test_the_name_is_asked_only_where_nothing_else_can_be() -> None:
    handbook = paper("pension_handbook")
    seen = identity(handbook, address=NOT_SHOWN)
    asked = [prompt.kind for prompt in possible_prompts(seen, POLICY)]
    assert asked == [PromptKind.BORN_ON, PromptKind.NAME]


def test_no_question_is_asked_about_a_paper_that_does_not_count_or_was_not_compared() -> None:
    expired = paper("driving_licence", date(2020, 1, 1), number=2)
    seen = identity(LICENCE, expired)
    assert {prompt.paper for prompt in possible_prompts(seen, POLICY)} == {1}
    unread = replace(identity(LICENCE), rows=())
    assert [p.kind for p in possible_prompts(unread, POLICY)] == [PromptKind.DATE_READ]


@pytest.mark.parametrize(
    ("kind", "answer", "agreed"),
    [
        (PromptKind.BORN_ON, "昭和61年4月9日", True),
        (PromptKind.BORN_ON, "1986/4/9", True),
        (PromptKind.BORN_ON, "1986-04-10", False),
        (PromptKind.HOUSE_NUMBER, "3-2-17", True),
        (PromptKind.HOUSE_NUMBER, "３丁目２番１７号", True),
        (PromptKind.HOUSE_NUMBER, ADDRESS, True),
        (PromptKind.HOUSE_NUMBER, "3-2-7", False),
        (PromptKind.HOUSE_NUMBER, "17", False),
        (PromptKind.DATE_READ, "R10.3.1", True),
        (PromptKind.DATE_READ, "2028-03-02", False),
        (PromptKind.NAME, "石川恵", True),
        (PromptKind.NAME, "", False),
    ],
)
def test_an_answer_agrees_however_it_is_written(
    kind: PromptKind, answer: str, agreed: bool
) -> None:
    assert agrees(identity(LICENCE), Prompt(kind, 1), answer) is agreed


def test_what_the_paper_shows_is_asked_and_not_what_the_form_says() -> None:
    seen = identity(LICENCE, address="みどり町9番地")
    assert expected_answer(seen, Prompt(PromptKind.HOUSE_NUMBER, 1)) == "9"
    assert expected_answer(replace(seen, rows=()), Prompt(PromptKind.HOUSE_NUMBER, 1)) == ""
    undated = identity(paper("pension_handbook"))
    assert expected_answer(undated, Prompt(PromptKind.DATE_READ, 1)) == ""


def test_wrong_answers_are_counted_once_a_try_and_right_ones_stay() -> None:
    asked = (Prompt(PromptKind.BORN_ON, 1), Prompt(PromptKind.DATE_READ, 1))
    seen = replace(identity(LICENCE), prompts=asked)
    after, wrong = answer_prompts(seen, ["1986-04-09", "2028-03-02"])
    assert wrong == (1,)
    assert [prompt.answered for prompt in after.prompts] == [True, False]
    assert after.failures == 1
    after, wrong = answer_prompts(after, ["1986-04-09", "2028-03-01"])
    assert (wrong, after.failures) == ((), 1)
    assert (
        str(AnswerDisagrees((1,), sent_back=False)) == "answers of the second person do not agree"
    )


def test_unsigned_keeps_what_was_seen_and_nobody_s_name() -> None:
    at = datetime(2026, 6, 23, tzinfo=UTC)
    signed = replace(
        identity(LICENCE),
        checked_by=UserId(1),
        checked_at=at,
        prompts=(Prompt(PromptKind.NAME, 1, answered=True),),
        failures=1,
        confirmed_by=UserId(2),
        confirmed_at=at,
    )
    assert signed.is_confirmed
    assert unsigned(signed) == identity(LICENCE)
