# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A request type nobody thought of is files only: calls, guide, letter, lists, search know it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inquirydesk import paths
from inquirydesk.desk import approval, cases, decisions, inquiries, letters, mail, worklists
from inquirydesk.desk.letter_content import circumstances_of, content_of
from inquirydesk.desk.scripts import script_of_topic
from inquirydesk.desk.session import Places, first_run, sign_in
from inquirydesk.desk.worklists import CaseList
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.sourced import Language, Text, TypeCode
from tests.acts import letter_of, look
from tests.builders import (
    LEGAL,
    OPERATOR,
    PASSWORD,
    PEOPLE,
    PIN,
    QUICK,
    SUPERVISOR,
    Clock,
    Office,
    a_call,
    an_envelope,
)
from tests.policies.folders import PolicyFolders, copied

FILES = Path(__file__).parent / "made_up_type"
WARR = TypeCode("WARR")


@pytest.fixture
def folders(tmp_path: Path) -> PolicyFolders:
    folders = copied(tmp_path)
    for file in FILES.rglob("*.toml"):
        folders.add(file.relative_to(FILES).as_posix(), file.read_text(encoding="utf-8"))
    (tmp_path / "fonts").symlink_to(paths.resources() / "fonts")
    return folders


@pytest.fixture
def office(folders: PolicyFolders, tmp_path: Path) -> Iterator[Office]:
    places = Places(tmp_path / "store", tmp_path / "settings", tmp_path, "desk-1")
    clock = Clock()
    first_run(places, folders.company, PEOPLE[0], PEOPLE[1:], clock, QUICK)
    office = Office(sign_in(places, OPERATOR, PASSWORD, clock), clock, places)
    yield office
    office.desk.store.close()


def test_the_files_are_a_policy(folders: PolicyFolders) -> None:
    assert folders.faults() == ()


def test_callers_find_it_among_the_topics_with_its_script(office: Office) -> None:
    desk = office.of(OPERATOR)
    topic = next(each for each in desk.policy.topics if each.request_type == WARR)
    assert (topic.code, topic.name.en) == ("G", "Guarantee")
    spoken = script_of_topic(desk, topic.key, (), Language.EN)
    assert spoken is not None
    assert "guarantee" in spoken.lines[0].text
    call = a_call(topic=topic.key, outcome="explained", notes="保証はいつまでか")
    inquiries.log_inquiry(desk, call)
    assert [each.topic for each in worklists.my_calls_today(desk)] == ["warranty"]


def test_it_goes_through_guide_letter_lists_and_search(office: Office) -> None:
    desk = office.of(OPERATOR)
    question = an_envelope(desk.today, EnvelopeItem(1, ItemKind.QUESTION))
    change = mail.register_mail(desk, replace(question, gist="保証の期間", types=(WARR,)))
    assert change.case is not None
    view = look(desk, change.case)
    assert [step.text.key for step in view.steps] == [
        "arrival", "look_up", "draft_letter", "approval", "post",
    ]  # fmt: skip

    row = next(
        each for each in worklists.list_cases(desk, CaseList.OPEN, Language.EN)
        if each.case == change.case
    )  # fmt: skip
    assert row.type_name == Text("保証", "Guarantee")
    assert [each.case for each in worklists.find_cases(desk, row.name, Language.EN)] == [row.case]

    decisions.write_answer(
        desk, row.case, view.case.version, Text("2027年3月までです。", "Until March 2027.")
    )
    ticks = [item.key for item in view.steps[1].text.checks]
    version = look(desk, row.case).case.version
    cases.complete_step(desk, row.case, version, "look_up", "found", ticks)
    begun = letters.start_letter(desk, row.case, look(desk, row.case).case.version)
    letter = letter_of(office, begun.letter)
    assert letter.code == "L90"
    with office.of(LEGAL).open_look() as looking:
        own = replace(looking.letters.get(letter.id), languages=tuple(Language))
        told = circumstances_of(desk, looking, looking.cases.get(row.case), own)
    english = content_of(desk, told, Language.EN, "", draft=True)
    assert "Until March 2027." in "\n".join(english.items[0].lines)

    approval.ask_approval(desk, letter.id, letter.version)
    waiting = letter_of(office, letter.id)
    approval.approve_letter(office.of(SUPERVISOR), letter.id, waiting.version, PIN)
    assert letter_of(office, letter.id).state is LetterState.TO_PRINT
