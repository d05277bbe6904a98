# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Inputs: codes, days, notes, checks that wait until the field is left."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inquirydesk.ui.widgets.answers import Answer, RadioRow, Segmented
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.field_walk import FieldWalk
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.notes_edit import NotesEdit

TOPICS = (
    Option("disclosure", "Disclosure", "1", "開示の請求", "カイジ"),
    Option("correction", "Correction", "2", "訂正等の請求", "テイセイ"),
    Option("leak", "Report of a possible leak", "L", "漏えいの申告", "ロウエイ"),
)


def test_a_code_chooses_at_once(qtbot: QtBot) -> None:
    topic = Choice(TOPICS)
    qtbot.addWidget(topic)
    assert topic.value() is None
    with qtbot.waitSignal(topic.chosen) as told:
        QTest.keyClicks(topic, "2")
    assert told.args == ["correction"]
    topic.type_text("")


def test_letters_and_kana_of_any_width_find_an_entry(qtbot: QtBot) -> None:
    topic = Choice(TOPICS)
    qtbot.addWidget(topic)
    QTest.keyClicks(topic, "cor")
    assert topic.value() == "correction"
    kana = Choice(TOPICS)
    qtbot.addWidget(kana)
    event = QInputMethodEvent()
    event.setCommitString("ろうえい")
    QApplication.sendEvent(kana, event)
    assert kana.value() == "leak"
    wide = Choice(TOPICS)
    qtbot.addWidget(wide)
    wide.type_text("１")
    assert wide.value() == "disclosure"


def test_other_words_keep_the_value(qtbot: QtBot) -> None:
    topic = Choice(TOPICS)
    qtbot.addWidget(topic)
    topic.set_value("leak")
    topic.set_options([Option("leak", "漏えいの申告", "L"), Option("disclosure", "開示", "1")])
    assert topic.value() == "leak"


def test_the_page_keeps_f4_and_enter_for_itself(qtbot: QtBot) -> None:
    topic = Choice(TOPICS)
    qtbot.addWidget(topic)
    topic.show()
    QTest.keyClick(topic, Qt.Key.Key_F4)
    assert not topic.view().isVisible()


def test_a_digit_chooses_an_answer(qtbot: QtBot) -> None:
    who = RadioRow([Answer("self", "The person", "1"), Answer("agent", "Agent", "2")])
    qtbot.addWidget(who)
    with qtbot.waitSignal(who.chosen) as told:
        QTest.keyClicks(who, "2")
    assert told.args == ["agent"]
    who.set_value(None)
    assert who.value() is None


def test_the_four_answers_exclude_each_other(qtbot: QtBot) -> None:
    four = Segmented([Answer(n, text) for n, text in enumerate(("No", "Sender", "We", "None"))])
    qtbot.addWidget(four)
    four.set_value(1)
    four.set_value(2)
    assert four.value() == 2


def test_days_are_read_in_both_calendars_and_shown_in_both(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.date_changed):
        field.editor.setText("S61/4/9")
    assert field.date() == date(1986, 4, 9)
    field.set_date(date(2026, 6, 30))
    assert field.editor.text() == "2026-06-30"


def test_a_day_that_does_not_exist_is_told_on_leaving_only(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.editor.setText("2026-02-30")
    assert field.error() == ""
    field.editor.left.emit()
    assert "no such day" in field.error()
    field.editor.setText("2026-02-28")
    assert field.error() == ""


def seven_digits(text: str) -> str:
    return "" if len(text) == 7 else "A postal code has 7 digits."


def test_an_error_waits_until_the_field_is_left(qtbot: QtBot) -> None:
    field = Field(LineEdit(), seven_digits)
    qtbot.addWidget(field)
    editor = field.editor
    assert isinstance(editor, LineEdit)
    QTest.keyClicks(editor, "123")
    assert field.error() == ""
    editor.left.emit()
    assert field.error() == "A postal code has 7 digits."
    assert editor.accessibleDescription() == field.error()
    editor.setText("1234567")
    assert field.is_right()
    assert field.error() == ""


def test_only_plain_text_is_pasted_into_notes(qtbot: QtBot) -> None:
    notes = NotesEdit()
    qtbot.addWidget(notes)
    pasted = QMimeData()
    pasted.setHtml("<b>loud</b>")
    pasted.setText("loud")
    notes.insertFromMimeData(pasted)
    assert notes.text() == "loud"


def test_times_and_snippets_are_inserted(qtbot: QtBot) -> None:
    notes = NotesEdit()
    qtbot.addWidget(notes)
    notes.set_snippets({"cb": "Wants a call back."})
    notes.insert_time("10:42")
    QTest.keyClicks(notes, ";cb ")
    notes.insert_time("10:43")
    assert notes.text() == "10:42 Wants a call back.\n10:43 "


def test_setting_the_same_text_keeps_the_cursor(qtbot: QtBot) -> None:
    notes = NotesEdit()
    qtbot.addWidget(notes)
    notes.set_text("abc")
    cursor = notes.textCursor()
    cursor.setPosition(1)
    notes.setTextCursor(cursor)
    notes.set_text("abc")
    assert notes.textCursor().position() == 1


def test_enter_moves_on_and_shift_enter_back(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    rows = QVBoxLayout(form)
    first, second = LineEdit(), LineEdit()
    rows.addWidget(first)
    rows.addWidget(second)
    walk = FieldWalk(form)
    form.show()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert form.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert form.focusWidget() is first
    walk.enabled = False
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert form.focusWidget() is first
