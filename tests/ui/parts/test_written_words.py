# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What only the author of a letter knows has its fields, and nothing else of a letter has."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from inquirydesk.domain.outgoing import Written
from inquirydesk.domain.sourced import Language, LetterCode, Text
from inquirydesk.ui.parts.written_words import WrittenWords, places_of
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from tests.builders import a_policy


def test_a_leak_letter_asks_for_the_leak_and_a_receipt_for_nothing() -> None:
    letters = a_policy().letters
    asked = [place.name for place in places_of([letters[LetterCode("L21")]])]
    assert "leak_outline" in asked
    assert "leak_cause" in asked
    assert places_of([letters[LetterCode("L01")]]) == ()


def test_what_is_written_comes_back_in_both_languages_and_days_as_days(qtbot: QtBot) -> None:
    part = WrittenWords()
    qtbot.addWidget(part)
    text = a_policy().letters[LetterCode("L21")]
    known = Written("leak_known_on", Text("2026-06-08", "2026-06-08"))
    outline = Written("leak_outline", Text("封筒の取違え", "An envelope was mixed up"))
    part.show_words([text], [outline, known])
    part.retranslate(Language.EN)
    assert set(part.words()) == {outline, known}
    assert part.findChildren(DateField)
    for notes in part.findChildren(NotesEdit):
        assert notes.accessibleName().endswith(("(日本語)", "(English)"))


def test_a_person_who_types_is_heard_and_filling_is_not(qtbot: QtBot) -> None:
    part = WrittenWords()
    qtbot.addWidget(part)
    heard: list[str] = []
    part.edited.connect(lambda: heard.append("edited"))
    part.show_words([a_policy().letters[LetterCode("L17")]], [])
    assert heard == []
    part.findChildren(NotesEdit)[0].set_text("返金します。")
    assert heard
