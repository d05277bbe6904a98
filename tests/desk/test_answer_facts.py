# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a letter may say of one line, from what was decided of its items."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from inquirydesk.desk.answer_facts import answer_facts
from inquirydesk.desk.facts import annexes_of
from inquirydesk.domain.line import CarriedOut, DataItem, Line
from inquirydesk.domain.placeholders import Fact
from inquirydesk.domain.policy import Decides
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Language, Text, TypeCode
from tests.builders import a_policy

DISC = TypeCode("DISC")
RECORD, CAMPAIGN = Text("修理受付記録", "Repair record"), Text("応募記録", "Entry record")


def said(decides: Decides, *items: DataItem, answer: Text = Text("", "")) -> dict[str, Fact]:
    """The facts of a line with these items, decided in that way."""
    policy = a_policy()
    types = {**policy.types, DISC: replace(policy.types[DISC], decides=decides)}
    done = CarriedOut(
        date(2026, 6, 15), RECORD, "修理部門", UserId(1), datetime(2026, 6, 15, tzinfo=UTC)
    )
    line = Line(1, DISC, items=items, answer=answer, carried_out=done)
    return answer_facts(line, replace(policy, types=types))


def test_what_is_withheld_carries_its_ground_and_reason() -> None:
    because = Text("第三者の権利利益を害するおそれがあるため。", "It would harm a third party.")
    facts = said(
        Decides.DISCLOSURE,
        DataItem(1, RECORD, granted=True),
        DataItem(2, CAMPAIGN, granted=False, ground="harm_to_person", reason=because),
    )
    assert facts["disclosed"] == (RECORD,)
    citation = Text("法第33条第2項第1号", "Article 33, paragraph 2, item (i)")
    assert facts["refused"] == facts["withheld"] == ((CAMPAIGN, citation, because),)


def test_a_correction_says_before_and_after_and_what_was_found() -> None:
    found = Text("原本と照合しました。", "We compared it with the original.")
    item = DataItem(1, RECORD, before="203", after="305", granted=True)
    facts = said(Decides.CORRECTION, item, answer=found)
    assert facts["corrected"] == ((RECORD, "203", "305"),)
    assert facts["findings"] == found
    assert facts["carried_out_on"] == date(2026, 6, 15)


def test_a_stop_names_each_item_and_what_is_done_instead() -> None:
    instead = Text("閲覧を制限", "access limited")
    facts = said(
        Decides.STOP,
        DataItem(1, CAMPAIGN, granted=True),
        DataItem(2, RECORD, granted=False, alternative=instead),
    )
    assert facts["stopped"] == (CAMPAIGN,)
    assert facts["alternatives"] == (
        Text("修理受付記録：閲覧を制限", "Repair record: access limited"),
    )


def test_purposes_notified_are_those_granted() -> None:
    facts = said(Decides.PURPOSES, DataItem(1, RECORD, granted=True), DataItem(2, CAMPAIGN))
    assert facts["purposes"] == (RECORD,)
    assert "purposes" not in said(Decides.PURPOSES)


def test_the_request_is_named_by_its_type() -> None:
    facts = said(Decides.DISCLOSURE)
    assert facts["your_request"] == Text(
        "保有個人データの開示請求", "request for disclosure of retained personal data"
    )
    assert facts["lawsuit"] is True


def test_an_annex_is_named_by_what_was_asked_for() -> None:
    item = DataItem(1, RECORD, content="氏名：石川 恵", granted=True)
    titles = [
        annexes_of(Line(1, TypeCode(code), items=(item,)), a_policy(), Language.EN)[0].title
        for code in ("DISC", "RECD")
    ]
    assert titles == [
        "retained personal data disclosed",
        "records of third-party provision disclosed",
    ]
