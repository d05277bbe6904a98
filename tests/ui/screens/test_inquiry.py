# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A phone call from the first key to the form pack, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inquirydesk.desk.inquiries import log_inquiry
from inquirydesk.desk.worklists import CaseList, list_cases, my_calls_today, my_drafts
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.sourced import Language
from inquirydesk.ui import messages
from inquirydesk.ui.call_draft import from_text
from inquirydesk.ui.parts.call_strip import CallState
from inquirydesk.ui.screens.inquiry import InquiryScreen
from inquirydesk.ui.shell import Shell
from inquirydesk.ui.theme import Scheme, look
from inquirydesk.ui.widgets.choice import Choice
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.script_view import ScriptView
from tests.builders import a_call, a_party
from tests.ui.screens.conftest import SignedIn, named

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shell(signed_in: SignedIn) -> Shell:
    """An operator at a fresh desk."""
    return signed_in("aoi")


@pytest.fixture
def call(shell: Shell) -> InquiryScreen:
    """A call just begun with F2."""
    press(shell, Qt.Key.Key_F2)
    assert shell.inquiry is not None
    return shell.inquiry


def press(
    shell: Shell, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or shell.window, key, modifier)


def write(shell: Shell, field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def write_disclosure(shell: Shell, call: InquiryScreen) -> None:
    """All of a call that ends with a form pack, except the address."""
    write(shell, named(call, LineEdit, "Caller’s number"), "09000004821")
    named(call, LineEdit, "Reading").setText("いしかわ めぐみ")
    named(call, LineEdit, "Name").setText("石川 恵")
    QTest.keyClick(call.log.group, Qt.Key.Key_1)
    QTest.keyClick(named(call, Choice, "Topic"), Qt.Key.Key_1)
    write(shell, named(call, NotesEdit, "Notes"), "wants to know what we hold")
    QTest.keyClick(named(call, Choice, "Outcome"), Qt.Key.Key_B)


def write_address(call: InquiryScreen) -> None:
    named(call, LineEdit, "Postal code").setText("950-0000")
    named(call, LineEdit, "Address").setText("新星県みどり市若草町3丁目2番17号")


def test_f2_begins_a_call_with_the_keyboard_in_the_number(
    shell: Shell, call: InquiryScreen
) -> None:
    assert shell.window.current_screen() is call
    assert QApplication.focusWidget() is named(call, LineEdit, "Caller’s number")
    assert not shell.window.tools.call_clock.isHidden()


def test_a_call_with_a_form_pack_opens_a_case_that_waits_for_its_form(
    shell: Shell, call: InquiryScreen
) -> None:
    write_disclosure(shell, call)
    write_address(call)
    press(shell, Qt.Key.Key_F12)
    (waiting,) = list_cases(shell.desk, CaseList.WAITING_FOR_FORM, Language.EN)
    assert (waiting.name, waiting.reading) == ("石川 恵", "イシカワ メグミ")
    assert waiting.reference in call.banner.text()
    assert my_drafts(shell.desk) == ()
    assert shell.window.tools.call_clock.isHidden()


def test_saving_says_at_the_field_what_is_missing_and_goes_there(
    shell: Shell, call: InquiryScreen
) -> None:
    write_disclosure(shell, call)
    press(shell, Qt.Key.Key_F12)
    address = named(call, LineEdit, "Address")
    assert "empty" in address.accessibleDescription()
    assert QApplication.focusWidget() is address
    assert my_calls_today(shell.desk) == ()
    assert call.log.notes.text() == "wants to know what we hold"


def test_nothing_on_the_phone_can_disclose(shell: Shell, call: InquiryScreen) -> None:
    outcomes = {each.key for each in shell.desk.policy.call_outcomes}
    offered = {call.log.outcome.itemText(n) for n in range(call.log.outcome.count())}
    assert len(offered) == len(outcomes)
    assert not any("disclos" in text.lower() for text in offered)


def test_typing_is_kept_within_a_second(shell: Shell, call: InquiryScreen, qtbot: QtBot) -> None:
    write(shell, call.log.notes, "half a sent")
    qtbot.waitUntil(lambda: "Draft saved" in call.strip.kept.text(), timeout=1000)
    (draft,) = my_drafts(shell.desk)
    assert from_text(draft.text).notes == "half a sent"


def test_a_second_f2_keeps_the_first_call_and_brings_it_back(
    shell: Shell, call: InquiryScreen
) -> None:
    write_disclosure(shell, call)
    before = call.draft()
    press(shell, Qt.Key.Key_F2)
    assert call.draft().caller.name == ""
    write(shell, call.log.notes, "another caller")
    (aside,) = call.keeper.aside()
    call.resume(aside)
    assert call.draft() == before
    assert len(my_drafts(shell.desk)) == 2


def test_the_draft_is_offered_on_today_after_a_new_start(
    signed_in: SignedIn, shell: Shell, call: InquiryScreen
) -> None:
    write_disclosure(shell, call)
    shell.close(keep_store=False)
    again = signed_in("aoi")
    today = again.window.current_screen()
    assert today is not None
    named(today, KeyButton, "Resume Phone call 10:00 石川 恵").click()
    assert again.inquiry is not None
    assert again.inquiry.draft().notes == "wants to know what we hold"
    assert again.inquiry._state is CallState.WRAP_UP


def test_another_topic_changes_the_script_and_keeps_the_notes(
    shell: Shell, call: InquiryScreen
) -> None:
    write_disclosure(shell, call)
    press(shell, Qt.Key.Key_1, ALT)
    disclosure = call.script._view.toPlainText()
    QTest.keyClick(call.log.topic, Qt.Key.Key_9)
    assert call.script._view.toPlainText() != disclosure
    assert call.log.notes.text() == "wants to know what we hold"
    QTest.keyClick(call.log.topic, Qt.Key.Key_1)
    assert call.draft().said == ("by_mail",)


def test_the_script_speaks_the_callers_language(shell: Shell, call: InquiryScreen) -> None:
    QTest.keyClick(call.log.topic, Qt.Key.Key_1)
    assert "郵送" in call.script._view.toPlainText()
    call.log.language.type_text("e")
    assert "by mail only" in call.script._view.toPlainText()
    assert "1,000 yen" in call.script._view.toPlainText()


def test_alt_and_a_digit_tick_what_was_said(shell: Shell, call: InquiryScreen) -> None:
    QTest.keyClick(call.log.topic, Qt.Key.Key_1)
    press(shell, Qt.Key.Key_2, ALT)
    assert call.draft().said == ("enclose",)


def test_an_earlier_call_shows_as_a_match_for_ones_eyes_only(
    shell: Shell, call: InquiryScreen
) -> None:
    log_inquiry(shell.desk, a_call(caller=a_party(phone="080-0000-3316")))
    write(shell, call.log.phone, "08000003316")
    call.matches.look()
    (match,) = call.matches._found
    assert match.name == "石川 恵"
    assert "Do not tell the caller" in call.matches._warning.text()
    press(shell, Qt.Key.Key_L, CTRL)
    assert call.draft().linked_case == match.case
    assert call.log.case_reference.text() == match.number


def test_ctrl_e_ends_the_call_and_the_wrap_up_begins(shell: Shell, call: InquiryScreen) -> None:
    write(shell, call.log.notes, "thanks, goodbye")
    press(shell, Qt.Key.Key_E, CTRL)
    assert call._state is CallState.WRAP_UP
    assert call.draft().ended_at is not None
    assert shell.window.tools.call_clock.isHidden()


def test_a_promised_call_back_stands_on_today_until_the_person_is_called(
    shell: Shell, call: InquiryScreen
) -> None:
    write(shell, call.log.phone, "0300002214")
    QTest.keyClick(call.log.topic, Qt.Key.Key_8)
    QTest.keyClick(call.log.outcome, Qt.Key.Key_C)
    assert call.log.call_back_on.date() == shell.desk.today
    named(call, LineEdit, "Call back at").setText("1530")
    press(shell, Qt.Key.Key_F12)
    shell.window.show_page("today")
    today = shell.window.current_screen()
    assert today is not None
    named(today, KeyButton, "Call no name").click()
    assert call.log.phone.text() == "0300002214"
    QTest.keyClick(call.log.outcome, Qt.Key.Key_A)
    press(shell, Qt.Key.Key_F12)
    shell.window.show_page("today")
    shown = [each.accessibleName() for each in today.findChildren(QWidget) if each.isVisible()]
    assert "Call no name" not in shown


def test_a_call_about_mailings_is_taken_up_and_one_about_data_is_not(
    shell: Shell, call: InquiryScreen
) -> None:
    write(shell, call.log.notes, "no more catalogues")
    QTest.keyClick(call.log.topic, Qt.Key.Key_1)
    QTest.keyClick(call.log.outcome, Qt.Key.Key_G)
    press(shell, Qt.Key.Key_F12)
    assert "in writing" in call.log.fields["outcome"].error()
    QTest.keyClick(call.log.topic, Qt.Key.Key_7)
    press(shell, Qt.Key.Key_F12)
    with shell.desk.open_look() as look:
        (case,) = look.cases.open()
    assert case.arrived_on == shell.desk.today
    assert case.lines[0].asked_for == "no more catalogues"


def test_one_key_in_a_call_escalates_a_possible_leak(shell: Shell, call: InquiryScreen) -> None:
    write(shell, call.log.notes, "a repair slip of somebody else came")
    QTest.keyClick(call.log.topic, Qt.Key.Key_L)
    QTest.keyClick(call.log.outcome, Qt.Key.Key_H)
    press(shell, Qt.Key.Key_F12)
    with shell.desk.open_look() as look:
        (case,) = look.cases.leaks()
    assert case.leak is not None
    assert case.leak.outline == "a repair slip of somebody else came"


def test_language_and_colours_change_in_the_middle_of_a_call_and_nothing_is_lost(
    shell: Shell, call: InquiryScreen
) -> None:
    write_disclosure(shell, call)
    write_address(call)
    call.log.notes.setFocus()
    before, clock = call.draft(), call.strip.clock.text()
    cursor = call.log.notes.textCursor().position()
    shell.workplace.languages.use(Language.JA)
    look().use(Scheme.DARK)
    QApplication.processEvents()
    assert call.draft() == before
    assert call.log.notes.textCursor().position() == cursor
    assert QApplication.focusWidget() is call.log.notes
    assert call.strip.clock.text() >= clock
    assert call.log.notes.accessibleName() == "メモ"


def test_shift_f12_saves_and_waits_for_the_next_call(shell: Shell, call: InquiryScreen) -> None:
    write_disclosure(shell, call)
    write_address(call)
    press(shell, Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert len(my_calls_today(shell.desk)) == 1
    assert call.draft().caller.name == ""
    assert call._state is CallState.READY


def test_a_draft_is_thrown_away_only_after_asking(shell: Shell, call: InquiryScreen) -> None:
    write(shell, call.log.notes, "wrong number")
    call.keep_now()
    with messages.recorded("keep"):
        call.discard.click()
    assert call.log.notes.text() == "wrong number"
    with messages.recorded("discard"):
        call.discard.click()
    assert my_drafts(shell.desk) == ()
    assert call.log.notes.text() == ""


def test_delete_is_asked_back_because_it_means_two_rights(
    shell: Shell, call: InquiryScreen
) -> None:
    QTest.keyClick(call.log.topic, Qt.Key.Key_2)
    write(shell, call.log.notes, "delete all")
    press(shell, Qt.Key.Key_Q, ALT)
    assert "間違っている" in named(call, ScriptView, "Script").toPlainText()
    press(shell, Qt.Key.Key_3)
    assert call.draft().topic == "cease_use"
    assert call.log.topic.value() == "cease_use"
    assert "利用停止または消去の請求" in named(call, ScriptView, "Script").toPlainText()
    write(shell, QApplication.focusWidget() or call, " now")
    assert call.log.notes.text() == "delete all now", "the keyboard is back where it was"


def test_an_answer_is_taken_back_also_if_it_turned_the_call(
    shell: Shell, call: InquiryScreen
) -> None:
    QTest.keyClick(call.log.topic, Qt.Key.Key_2)
    press(shell, Qt.Key.Key_Q, ALT)
    press(shell, Qt.Key.Key_3)
    press(shell, Qt.Key.Key_Q, ALT)
    press(shell, Qt.Key.Key_Backspace)
    assert call.draft().topic == "correction"
    assert call.draft().path == ()


def test_the_answers_are_kept_with_the_draft_and_the_inquiry(
    shell: Shell, call: InquiryScreen
) -> None:
    write_disclosure(shell, call)
    write_address(call)
    for digit in (Qt.Key.Key_2, Qt.Key.Key_1):
        press(shell, Qt.Key.Key_Q, ALT)
        press(shell, digit)
    path = ("enclose.who.minor", "enclose.papers.driving_licence")
    assert call.draft().path == path
    assert "戸籍謄本" in named(call, ScriptView, "Script").toPlainText()
    call.keep_now()
    (draft,) = my_drafts(shell.desk)
    assert from_text(draft.text).path == path
    press(shell, Qt.Key.Key_F12)
    (logged,) = my_calls_today(shell.desk)
    with shell.desk.open_look() as look:
        inquiry = look.inquiries.get(logged.id)
        case = look.cases.get(CaseId(int(inquiry.case or 0)))
    assert inquiry.path == path
    assert case.requester_kind == "minor"


def test_another_topic_begins_its_script_anew(shell: Shell, call: InquiryScreen) -> None:
    QTest.keyClick(call.log.topic, Qt.Key.Key_1)
    press(shell, Qt.Key.Key_Q, ALT)
    press(shell, Qt.Key.Key_1)
    QTest.keyClick(call.log.topic, Qt.Key.Key_5)
    assert call.draft().path == ()


def test_a_character_nobody_can_see_is_refused_at_its_field(
    shell: Shell, call: InquiryScreen, tmp_path: Path
) -> None:
    write_disclosure(shell, call)
    write_address(call)
    named(call, LineEdit, "Name").setText("石川\u202e恵")
    press(shell, Qt.Key.Key_F12)
    assert "U+202E" in named(call, LineEdit, "Name").accessibleDescription()
    assert my_calls_today(shell.desk) == ()


def test_a_linked_call_is_still_linked_when_it_is_taken_up_again(
    shell: Shell, call: InquiryScreen
) -> None:
    log_inquiry(shell.desk, a_call(caller=a_party(phone="080-0000-3316")))
    write(shell, call.log.phone, "08000003316")
    call.matches.look()
    press(shell, Qt.Key.Key_L, CTRL)
    linked, reference = call.draft().linked_case, call.log.case_reference.text()
    press(shell, Qt.Key.Key_F2)
    assert call.draft().linked_case is None
    (aside,) = call.keeper.aside()
    call.resume(aside)
    call.log.case_reference.setFocus()
    call.log.notes.setFocus()
    assert (call.draft().linked_case, call.log.case_reference.text()) == (linked, reference)


def test_changing_the_language_does_not_begin_a_call(shell: Shell) -> None:
    assert shell.inquiry is not None
    for language in (Language.JA, Language.EN):
        shell.workplace.languages.use(language)
        assert shell.window.tools.call_clock.isHidden()
