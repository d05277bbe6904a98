# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What the operator reads aloud once the caller's answers are known, and what is printed of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.scripts import (
    Spoken,
    choose_answer,
    enclosure_sheet,
    script_of_topic,
    take_answer_back,
)
from inquirydesk.domain.sourced import Language
from inquirydesk.letters.reading import text_of
from tests.builders import Office, an_office

MINOR = ("enclose.who.minor", "enclose.papers.driving_licence")


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.desk


def told(spoken: Spoken | None) -> str:
    assert spoken is not None
    return "\n".join(line.text for line in spoken.lines)


def test_a_parent_hears_what_to_enclose_for_a_child(desk: Desk) -> None:
    ja = told(script_of_topic(desk, "disclosure", MINOR, Language.JA))
    assert "運転免許証（両面の写し）" in ja
    assert "戸籍謄本・抄本（原本）または続柄の記載のある住民票の写し（原本）" in ja
    assert "1,000円" in ja
    assert "本籍" in ja
    en = told(script_of_topic(desk, "disclosure", MINOR, Language.EN))
    assert "Driver’s licence (copy of both sides)" in en
    assert "1,000 yen" in en


def test_one_paper_without_a_photo_is_not_enough(desk: Desk) -> None:
    path = ("enclose.who.self", "enclose.papers.pension_handbook", "enclose.papers.nothing_else")
    ja = told(script_of_topic(desk, "disclosure", path, Language.JA))
    assert "さらに、写真付きの本人確認書類1点、または" in ja.replace("**", "")


def test_what_the_company_has_not_set_is_not_made_up(tmp_path: Path) -> None:
    office = an_office(tmp_path, "citizen-watch")
    spoken = script_of_topic(office.desk, "disclosure", MINOR, Language.EN)
    office.desk.store.close()
    assert spoken is not None
    assert "has not set" in told(spoken)
    assert "family register" not in told(spoken).lower()
    assert not spoken.encloses, "there is nothing to print"


def test_an_answer_can_turn_the_call_and_be_taken_back(desk: Desk) -> None:
    turned = choose_answer(desk, "general", (), "own_data", Language.EN)
    assert turned.topic == "disclosure"
    back = take_answer_back(desk, turned.topic, turned.path, Language.EN)
    assert (back.topic, back.path) == ("general", ())


@pytest.mark.parametrize("language", list(Language))
def test_what_to_enclose_is_printed_on_one_sheet(desk: Desk, language: Language) -> None:
    path = ("enclose.who.delegated", "enclose.papers.nothing_else")
    (text,) = text_of(enclosure_sheet(desk, "disclosure", path, language))
    for wanted in {
        Language.JA: ("同封していただくもの", "委任状", "1,000円"),
        Language.EN: ("What to enclose", "Power of attorney", "1,000 yen"),
    }[language]:
        assert wanted in text
