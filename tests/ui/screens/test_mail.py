# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Register mail on screen: found by its code, entered from the keyboard, refused at the field."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inquirydesk.desk import approval, cases, inquiries
from inquirydesk.desk.worklists import my_drafts, recent_mail
from inquirydesk.domain.case import CaseStage
from inquirydesk.domain.clock import ClockState
from inquirydesk.domain.codes import case_code, form_code
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.steps import current_step, stage_of
from inquirydesk.ui import messages
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.envelope_contents import ThingChoice
from inquirydesk.ui.parts.requests_in_mail import RequestsInMail
from inquirydesk.ui.screens.mail import MailScreen
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.check_box import CheckBox, RadioButton
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import ErrorLine, LineEdit
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import OPERATOR, PIN, SUPERVISOR, Office, a_call, an_envelope, an_office
from tests.ui.find import by_name, shown


class Post:
    """The screen of the operator, and what it told."""

    def __init__(self, office: Office, languages: LanguageSwitch, qtbot: QtBot) -> None:
        self.office, self.languages, self.qtbot = office, languages, qtbot
        self.told: list[str] = []
        self.asked: list[int] = []
        self.opened: list[MailScreen] = []
        """Held until the end: a screen freed by Python while Qt paints it takes all down."""

    def open(self) -> MailScreen:
        """The screen as it comes to the front."""
        desk = self.office.of(OPERATOR)
        operations = Operations(desk, instant=True)
        screen = MailScreen(Workplace(desk, operations, self.languages))
        self.opened.append(screen)
        screen.told.connect(self.told.append)
        screen.case_asked.connect(self.asked.append)
        screen.resize(1240, 720)
        screen.show()
        screen.take_focus()
        return screen

    def a_pack(self) -> CaseId:
        """A case that waits for its form."""
        change = inquiries.log_inquiry(self.office.of(OPERATOR), a_call())
        assert change.case is not None
        return change.case

    def type(self, screen: MailScreen, field: str, text: str) -> LineEdit:
        """Type over what stands in a field and leave it."""
        edit = by_name(screen, LineEdit, field)
        edit.setFocus()
        edit.selectAll()
        edit.insert(text)
        edit.left.emit()
        return edit

    def add(self, screen: MailScreen, *codes: str) -> None:
        """Add things by their codes, each with Enter."""
        for code in codes:
            choice = by_name(screen, ThingChoice, "Add to the contents")
            choice.setFocus()
            QTest.keyClicks(choice, code)
            QTest.keyClick(choice, Qt.Key.Key_Return)

    def registered(self) -> int:
        """How many envelopes are in the register."""
        return len(recent_mail(self.office.of(OPERATOR)))


@pytest.fixture
def post(tmp_path: Path, languages: LanguageSwitch, qtbot: QtBot) -> Iterator[Post]:
    """The post of a desk in English."""
    languages.use(Language.EN)
    office = an_office(tmp_path)
    made = Post(office, languages, qtbot)
    yield made
    for screen in made.opened:
        shiboken6.delete(screen)
    office.desk.store.close()


def _errors(screen: MailScreen) -> list[str]:
    return [each.text() for each in screen.findChildren(ErrorLine) if each.isVisible()]


def _save(screen: MailScreen) -> None:
    by_name(screen, KeyButton, "Register").click()


def test_a_form_is_found_by_its_reference_and_moves_its_case_on(post: Post) -> None:
    case = post.a_pack()
    screen = post.open()
    post.type(screen, "Reference", "26-0001")
    assert shown(screen, Label, "石川 恵")
    post.add(screen, "F", "1")
    assert [item.kind for item in screen.draft().items] == [
        ItemKind.FORM,
        ItemKind.IDENTITY_PAPER,
    ]
    _save(screen)
    view = acts.look(post.office.of(OPERATOR), case)
    step = current_step(view.case, view.policy)
    assert step is not None
    assert step.key == "form"
    assert post.told == ["Registered in 26-0001. Next: 2 Check the form."]
    assert by_name(screen, LineEdit, "Reference").text() == ""


def test_enter_after_registering_opens_the_case(post: Post) -> None:
    case = post.a_pack()
    screen = post.open()
    post.type(screen, "Reference", "26-0001")
    post.add(screen, "F")
    _save(screen)
    QTest.keyClick(by_name(screen, KeyButton, "Open 26-0001"), Qt.Key.Key_Return)
    assert post.asked == [case]


def test_a_scan_of_the_form_or_its_barcode_finds_the_case(post: Post) -> None:
    post.a_pack()
    key = post.office.desk.code_key
    for code in (case_code("26-0001"), form_code("26-0001", key), "２６－０００１"):
        screen = post.open()
        post.type(screen, "Reference", code)
        assert shown(screen, Label, "石川 恵"), code


def test_a_code_made_elsewhere_is_pointed_out(post: Post) -> None:
    post.a_pack()
    screen = post.open()
    post.type(screen, "Reference", form_code("26-0001", b"another desk"))
    assert shown(screen, Label, "This code was not made here. Compare the form with ours.")


def test_an_unknown_reference_is_said_at_its_field_and_stops_the_save(post: Post) -> None:
    screen = post.open()
    post.type(screen, "Reference", "26-9999")
    assert _errors(screen)
    post.add(screen, "F")
    _save(screen)
    assert post.registered() == 0
    post.type(screen, "Reference", "hello")
    assert _errors(screen) == ["This is no reference of ours. It looks like 26-0147."]


def test_a_new_sender_gets_a_case_with_the_name_as_written(post: Post) -> None:
    screen = post.open()
    post.type(screen, "Name", "髙﨑 𠮷兵衛")
    post.type(screen, "Reading", "たかさき きちべえ")
    post.type(screen, "Address", "新星県みどり市若草町3丁目2番17号")
    post.add(screen, "F", "1")
    _save(screen)
    envelope = recent_mail(post.office.of(OPERATOR))[0]
    assert envelope.case is not None
    party = acts.look(post.office.of(OPERATOR), envelope.case).case.requester
    assert (party.name, party.reading) == ("髙﨑 𠮷兵衛", "タカサキ キチベエ")


def test_a_fee_goes_to_its_amount_and_back_to_the_list(post: Post) -> None:
    screen = post.open()
    post.add(screen, "Y")
    amount = by_name(screen, LineEdit, "Amount of Postal money order")
    QTest.keyClicks(amount, "500")
    assert screen.draft().items == (
        EnvelopeItem(1, ItemKind.FEE, instrument="postal_order", amount=500),
    )


def test_a_fee_is_typed_from_the_keyboard_with_its_day_of_issue(post: Post) -> None:
    screen = post.open()
    post.type(screen, "Name", "石川 恵")
    post.add(screen, "F", "Y")
    amount = by_name(screen, LineEdit, "Amount of Postal money order")
    amount.insert("１，０００")
    QTest.keyClick(amount, Qt.Key.Key_Return)
    issued = by_name(screen, DateEdit, "Day of issue of Postal money order")
    assert issued.hasFocus() or not screen.isActiveWindow()
    issued.setText("R8/6/1")
    _save(screen)
    envelope = recent_mail(post.office.of(OPERATOR))[0]
    assert (envelope.items[1].amount, envelope.items[1].issued_on) == (1000, date(2026, 6, 1))


@pytest.mark.parametrize(
    ("typed", "said"), [("-300", "comes to -300 yen"), ("430", "comes to 430 yen"), ("", "empty")]
)
def test_an_amount_that_cannot_be_is_refused_in_the_contents(
    post: Post, typed: str, said: str
) -> None:
    screen = post.open()
    post.type(screen, "Name", "石川 恵")
    post.add(screen, "F", "Y")
    by_name(screen, LineEdit, "Amount of Postal money order").setText(typed)
    _save(screen)
    assert post.registered() == 0
    assert any(said in error for error in _errors(screen)), _errors(screen)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-06-20", "lies after today"),
        ("2026-03-31", "lies before"),
        ("2026-02-30", "no such day"),
        ("令和0年4月1日", "Years begin with 1"),
        ("tomorrow", "not a date"),
    ],
)
def test_a_day_that_cannot_be_is_refused_at_its_field(post: Post, typed: str, said: str) -> None:
    screen = post.open()
    post.type(screen, "Name", "石川 恵")
    post.add(screen, "F")
    edit = by_name(screen, DateEdit, "Received on")
    edit.setText(typed)
    edit.left.emit()
    assert any(said in error for error in _errors(screen)), _errors(screen)
    _save(screen)
    assert post.registered() == 0
    assert edit.text() == typed


def test_an_earlier_day_needs_a_reason(post: Post) -> None:
    screen = post.open()
    assert not shown(screen, LineEdit, "Why not today")
    post.type(screen, "Name", "石川 恵")
    post.add(screen, "F")
    by_name(screen, DateEdit, "Received on").setText("2026-06-12")
    _save(screen)
    assert post.registered() == 0
    assert _errors(screen)
    post.type(screen, "Why not today", "found in the wrong tray")
    _save(screen)
    assert post.registered() == 1


def test_everything_missing_is_said_at_once(post: Post) -> None:
    screen = post.open()
    _save(screen)
    assert "Enter what was in the envelope." in _errors(screen)
    assert len(_errors(screen)) == 2


def test_a_request_by_e_mail_is_registered_but_gets_the_form_pack(post: Post) -> None:
    screen = post.open()
    post.type(screen, "Name", "石川 恵")
    post.type(screen, "Address", "新星県みどり市若草町3丁目2番17号")
    by_name(screen, RadioButton, "2 E-mail").click()
    post.add(screen, "F")
    assert any(
        "e-mail are not accepted" in each.text()
        for each in screen.findChildren(Banner)
        if each.isVisible()
    )
    _save(screen)
    envelope = recent_mail(post.office.of(OPERATOR))[0]
    assert envelope.case is not None
    assert not envelope.accepted
    view = acts.look(post.office.of(OPERATOR), envelope.case)
    assert stage_of(view.case, view.policy) is CaseStage.WAITING_FOR_FORM
    assert [letter.code for letter in view.letters] == ["L02"]
    assert "does not count as a request" in post.told[0]


def test_a_letter_with_a_question_asks_for_its_gist(post: Post) -> None:
    screen = post.open()
    post.type(screen, "Name", "石川 恵")
    post.type(screen, "Address", "新星県みどり市若草町3丁目2番17号")
    post.add(screen, "Q")
    _save(screen)
    assert post.registered() == 0
    by_name(screen, NotesEdit, "What is asked").setPlainText("何を持っていますか")
    _save(screen)
    envelope = recent_mail(post.office.of(OPERATOR))[0]
    assert envelope.case is not None
    assert acts.look(post.office.of(OPERATOR), envelope.case).case.line(1).type == "INFO"


def test_the_answer_that_was_waited_for_sets_the_clock_going(post: Post) -> None:
    desk = post.office.of(OPERATOR)
    case = acts.call_and_form(post.office)
    acts.check_the_form(post.office, case)
    version = acts.look(desk, case).case.version
    change = cases.complete_step(desk, case, version, "identity", "ask")
    assert change.letter is not None
    letter = acts.letter_of(post.office, change.letter)
    assert letter.state is LetterState.DRAFT
    _send_what_asks(post, case)
    assert acts.look(desk, case).due.state is not ClockState.RUNNING
    post.office.clock.next_day(5)
    screen = post.open()
    post.type(screen, "Reference", "26-0001")
    post.add(screen, "2")
    _save(screen)
    assert acts.look(post.office.of(OPERATOR), case).case.open_pause is None
    assert post.told[0].startswith("The answer to 26-0001 is registered, the clock goes on.")


def _send_what_asks(post: Post, case: CaseId) -> None:
    """Approve and post the letter that asks, so that the clock stops."""
    desk = post.office.of(OPERATOR)
    letter = acts.look(desk, case).letters[-1]
    approval.ask_approval(desk, letter.id, letter.version)
    second = post.office.of(SUPERVISOR)
    waiting = acts.letter_of(post.office, letter.id)
    approval.approve_letter(second, letter.id, waiting.version, PIN)
    acts.print_and_post_any(post.office, letter.id)


def test_what_was_typed_is_kept_within_a_second_and_comes_back(post: Post) -> None:
    screen = post.open()
    post.type(screen, "Name", "石川 恵")
    post.add(screen, "F", "Y")
    desk = post.office.of(OPERATOR)
    post.qtbot.waitUntil(
        lambda: any("postal_order" in draft.text for draft in my_drafts(desk)), timeout=1500
    )
    again = post.open()
    assert by_name(again, LineEdit, "Name").text() == "石川 恵"
    assert [item.kind for item in again.draft().items] == [ItemKind.FORM, ItemKind.FEE]


def test_a_draft_is_discarded_only_after_asking(post: Post) -> None:
    screen = post.open()
    post.type(screen, "Name", "石川 恵")
    screen.keep_now()
    with messages.recorded("keep", "discard") as record:
        by_name(screen, KeyButton, "Discard…").click()
        assert by_name(screen, LineEdit, "Name").text() == "石川 恵"
        by_name(screen, KeyButton, "Discard…").click()
    assert len(record.asked) == 2
    assert by_name(screen, LineEdit, "Name").text() == ""
    assert my_drafts(post.office.of(OPERATOR)) == ()


def test_a_sender_who_called_before_is_pointed_to_their_case(post: Post) -> None:
    post.a_pack()
    screen = post.open()
    post.type(screen, "Name", "石川 恵")
    by_name(screen, KeyButton, "Belongs to 26-0001").click()
    assert screen.draft().case is not None


def test_switching_the_language_keeps_every_field(post: Post) -> None:
    screen = post.open()
    post.type(screen, "Name", "石川 恵")
    post.add(screen, "F", "Y")
    before = screen.draft()
    post.languages.use(Language.JA)
    screen.retranslate()
    assert screen.draft() == before
    assert shown(screen, KeyButton, "登録")


def test_mail_of_a_known_case_needs_no_sender(post: Post) -> None:
    case = post.a_pack()
    desk = post.office.of(OPERATOR)
    screen = post.open()
    post.type(screen, "Reference", "26-0001")
    assert not shown(screen, LineEdit, "Name")
    post.add(screen, "F")
    _save(screen)
    assert acts.look(desk, case).case.requester.name == an_envelope(desk.today).sender.name


def test_a_new_envelope_names_its_requests(post: Post) -> None:
    screen = post.open()
    post.type(screen, "Reading", "イシカワ メグミ")
    post.type(screen, "Name", "石川 恵")
    assert not shown(screen, CheckBox, "Disclosure")
    post.add(screen, "F")
    assert by_name(screen, CheckBox, "Disclosure").isChecked(), "the usual request is preset"
    correction = by_name(screen, CheckBox, "Correction")
    number = correction.text().split()[0]
    ticks = screen.findChild(RequestsInMail)
    assert ticks is not None
    QTest.keyClick(ticks, Qt.Key(ord(number)))
    assert correction.isChecked(), "a digit ticks"
    screen.act("save")
    with post.office.desk.open_look() as reading:
        lines = reading.cases.open()[-1].lines
    assert [line.type for line in lines] == ["DISC", "CORR"]


def test_a_question_can_be_a_complaint(post: Post) -> None:
    screen = post.open()
    post.type(screen, "Name", "石川 恵")
    post.add(screen, "Q")
    by_name(screen, NotesEdit, "What is asked").setPlainText("窓口の対応について")
    by_name(screen, CheckBox, "Question").click()
    by_name(screen, CheckBox, "Complaint").click()
    screen.keep_now()
    again = post.open()
    assert by_name(again, CheckBox, "Complaint").isChecked(), "a draft keeps what was ticked"
    again.act("save")
    with post.office.desk.open_look() as reading:
        lines = reading.cases.open()[-1].lines
    assert [line.type for line in lines] == ["COMP"]
