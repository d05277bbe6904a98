# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Printing, the look at each sheet, posting: a letter leaves each stage only by confirming it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inquirydesk.desk import approval, cases, dispatch, inquiries, letters
from inquirydesk.domain.codes import letter_code
from inquirydesk.domain.outgoing import LetterId, LetterState
from inquirydesk.domain.sourced import Language
from inquirydesk.ui import messages
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.models.table import TableView
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.screens.letters import LettersScreen, Tab
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.choice import Choice
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.line_edit import ErrorLine, LineEdit
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import LEGAL, OPERATOR, PIN, SECOND_LEGAL, Office, a_call, an_office
from tests.ui.find import by_name, rows_of, shown


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A desk with five people; the screen works on its open store."""
    opened = an_office(tmp_path)
    yield opened
    opened.desk.store.close()


class Mailroom:
    """Form packs wait to be printed; the screen of the operator who prints them."""

    def __init__(
        self, office: Office, languages: LanguageSwitch, qtbot: QtBot, folder: Path
    ) -> None:
        self.office, self.languages, self.qtbot, self.folder = office, languages, qtbot, folder
        languages.use(Language.EN)
        folder.mkdir()

    def form_pack(self) -> LetterId:
        """A letter to print: the form pack of a call."""
        change = inquiries.log_inquiry(self.office.of(OPERATOR), a_call())
        assert change.letter is not None or change.case is not None
        with self.office.desk.open_look() as look:
            return look.letters.in_state(LetterState.TO_PRINT)[-1].id

    def open(self, tab: Tab, login: str = OPERATOR) -> LettersScreen:
        """The page of letters, as after a start of the program."""
        desk = self.office.of(login)
        operations = Operations(desk, instant=True)
        screen = LettersScreen(Workplace(desk, operations, self.languages))
        operations.changed.connect(screen.take_change)
        screen.retranslate()
        self.qtbot.addWidget(screen)
        screen.show_tab(tab)
        screen.resize(1240, 740)
        screen.show()
        return screen

    def print_all(self) -> LettersScreen:
        """Print what waits, as PDF files."""
        screen = self.open(Tab.PRINT)
        by_name(screen, LineEdit, "Folder for PDF files").setText(str(self.folder))
        screen.act("print")
        return screen

    def to_post(self, count: int = 1) -> list[LetterId]:
        """Letters whose sheets were looked at."""
        made = [self.form_pack() for _ in range(count)]
        self.print_all().act("complete")
        return made

    def state(self, letter: LetterId) -> LetterState:
        return acts.letter_of(self.office, letter).state

    def number(self, letter: LetterId) -> str:
        return acts.letter_of(self.office, letter).number


@pytest.fixture
def mailroom(office: Office, languages: LanguageSwitch, qtbot: QtBot, tmp_path: Path) -> Mailroom:
    return Mailroom(office, languages, qtbot, tmp_path / "sheets")


def tick_right(screen: LettersScreen, row: int) -> None:
    table = by_name(screen, TableView, "Letters to print")
    table.select(row)
    QTest.keyClick(table, Qt.Key.Key_Space)


def enter(screen: LettersScreen, field: LineEdit) -> None:
    """The keyboard comes to a field; its row is the one looked at."""
    screen.activateWindow()
    assert QTest.qWaitForWindowActive(screen)
    field.setFocus()


def errors(screen: LettersScreen) -> str:
    return " ".join(e.text() for e in screen.findChildren(ErrorLine) if e.isVisibleTo(screen))


def told(screen: LettersScreen) -> str:
    return " ".join(b.text() for b in screen.findChildren(Banner) if b.isVisibleTo(screen))


def post(screen: LettersScreen) -> list[messages.Question]:
    with messages.recorded("post") as record:
        screen.act("mark_posted")
    return record.asked


def test_printing_writes_the_archived_sheets_and_waits_for_the_look(mailroom: Mailroom) -> None:
    letter = mailroom.form_pack()
    screen = mailroom.print_all()
    number = mailroom.number(letter)
    archived = [sheet.pdf for sheet in dispatch.view_sheets(mailroom.office.of(OPERATOR), letter)]
    files = [mailroom.folder / f"{number}-ja.pdf", mailroom.folder / f"{number}-enclosed-1.pdf"]
    assert [file.read_bytes() for file in files] == archived
    assert mailroom.state(letter) is LetterState.SHEET_CHECK
    assert shown(screen, KeyButton, "Confirm 1")
    assert not by_name(screen, KeyButton, "Print").isEnabled()


def test_nothing_is_printed_without_printer_or_folder(mailroom: Mailroom) -> None:
    letter = mailroom.form_pack()
    screen = mailroom.open(Tab.PRINT)
    screen.act("print")
    assert mailroom.state(letter) is LetterState.TO_PRINT


@pytest.mark.expects_log("FolderRefused")
def test_a_folder_that_cannot_be_written_to_is_told_and_nothing_counts_as_printed(
    mailroom: Mailroom,
) -> None:
    letter = mailroom.form_pack()
    screen = mailroom.open(Tab.PRINT)
    gone = mailroom.folder / "gone"
    by_name(screen, LineEdit, "Folder for PDF files").setText(str(gone))
    screen.act("print")
    assert mailroom.state(letter) is LetterState.TO_PRINT
    assert "cannot be written to" in told(screen)


def test_a_letter_waits_for_its_sheet_check_also_after_a_restart(mailroom: Mailroom) -> None:
    letter = mailroom.form_pack()
    mailroom.print_all().close()
    again = mailroom.open(Tab.POST)
    assert not shown(again, LineEdit, f"Tracking number of {mailroom.number(letter)}")
    again.show_tab(Tab.PRINT)
    assert shown(again, KeyButton, "Confirm 1")
    again.act("complete")
    assert mailroom.state(letter) is LetterState.TO_POST


def test_a_spoiled_sheet_needs_its_cause_and_is_printed_again(mailroom: Mailroom) -> None:
    first, second = mailroom.form_pack(), mailroom.form_pack()
    screen = mailroom.print_all()
    tick_right(screen, 1)
    screen.act("complete")
    assert mailroom.state(first) is LetterState.SHEET_CHECK, "no cause was named yet"
    cause = by_name(screen, Choice, f"What went wrong with {mailroom.number(second)}")
    assert screen.focusWidget() is cause
    cause.type_text("1")
    screen.act("complete")
    assert mailroom.state(first) is LetterState.TO_POST
    assert mailroom.state(second) is LetterState.SHEET_CHECK, "printed again, to be looked at"
    assert acts.letter_of(mailroom.office, second).times_printed == 2


def test_a_batch_can_be_cancelled_as_a_whole(mailroom: Mailroom) -> None:
    made = [mailroom.form_pack(), mailroom.form_pack()]
    screen = mailroom.print_all()
    with messages.recorded("cancel") as record:
        by_name(screen, KeyButton, "Cancel this batch…").click()
    assert len(record.asked) == 1
    assert [mailroom.state(each) for each in made] == [LetterState.TO_PRINT] * 2


def test_a_letter_is_posted_only_when_seen_numbered_and_confirmed(mailroom: Mailroom) -> None:
    (letter,) = mailroom.to_post()
    screen = mailroom.open(Tab.POST)
    number = mailroom.number(letter)
    mail_class = by_name(screen, Choice, f"Mail class of {number}")
    mail_class.set_value("simple_registered")
    mail_class.chosen.emit("simple_registered")
    assert post(screen) == [], "nothing is sealed yet"
    by_name(screen, CheckBox, "Name and address show in the window").click()
    assert post(screen) == [], "a registered letter has a number"
    tracking = by_name(screen, LineEdit, f"Tracking number of {number}")
    tracking.setText("123-45-00018-2")
    tracking.textEdited.emit(tracking.text())
    assert len(post(screen)) == 1
    posted = acts.letter_of(mailroom.office, letter)
    assert posted.state is LetterState.POSTED
    assert posted.tracking == "123-45-00018-2"
    assert posted.mail_class == "simple_registered"


def test_the_code_of_another_letter_refuses_the_row_and_names_both(mailroom: Mailroom) -> None:
    one, other = mailroom.to_post(2)
    screen = mailroom.open(Tab.POST)
    tracking = by_name(screen, LineEdit, f"Tracking number of {mailroom.number(one)}")
    by_name(screen, CheckBox, "Name and address show in the window").click()
    key = mailroom.office.desk.code_key
    tracking.setText(letter_code(mailroom.number(other), key))
    tracking.returnPressed.emit()
    assert f"The code is that of {mailroom.number(other)}" in told(screen)
    assert f"this row is {mailroom.number(one)}" in told(screen)
    assert tracking.text() == "", "the code is no tracking number"
    post(screen)
    assert mailroom.state(one) is LetterState.TO_POST
    tracking.setText(letter_code(mailroom.number(one), key))
    tracking.returnPressed.emit()
    assert told(screen) == ""
    post(screen)
    assert mailroom.state(one) is LetterState.POSTED


def test_one_tracking_number_cannot_serve_two_letters(mailroom: Mailroom) -> None:
    made = mailroom.to_post(2)
    screen = mailroom.open(Tab.POST)
    for letter in made:
        tracking = by_name(screen, LineEdit, f"Tracking number of {mailroom.number(letter)}")
        enter(screen, tracking)
        by_name(screen, CheckBox, "Name and address show in the window").click()
        tracking.setText("123-45-00018-2")
        tracking.textEdited.emit(tracking.text())
    assert post(screen) == []
    assert "same tracking number" in errors(screen)


def test_the_answer_is_sealed_only_after_every_check_of_its_step(mailroom: Mailroom) -> None:
    office = mailroom.office
    case = acts.call_and_form(office)
    acts.check_the_form(office, case)
    acts.verify(office, case)
    desk = office.of(OPERATOR)
    cases.complete_step(desk, case, acts.look(desk, case).case.version, "fee", "paid")
    acts.locate_and_decide(office, case)
    letter = acts.write_letter(office, case)
    version = acts.letter_of(office, letter).version
    approval.approve_letter(office.of(SECOND_LEGAL), letter, version, PIN)
    mailroom.print_all().act("complete")
    screen = mailroom.open(Tab.POST)
    tracking = by_name(screen, LineEdit, f"Tracking number of {mailroom.number(letter)}")
    enter(screen, tracking)
    tracking.setText("123-45-00019-3")
    tracking.textEdited.emit(tracking.text())
    step = next(s.text for s in acts.look(desk, case).steps if s.text.key == "post")
    for check in step.checks:
        assert post(screen) == []
        by_name(screen, CheckBox, check.text.en).click()
    post(screen)
    assert mailroom.state(letter) is LetterState.POSTED
    view = acts.look(desk, case)
    assert view.case.record_of("post") is not None
    assert not view.case.is_closed, "open until the identity papers are gone"


def test_counts_stand_at_the_tabs_and_a_row_opens_its_letter(
    mailroom: Mailroom, qtbot: QtBot
) -> None:
    office = mailroom.office
    case = acts.call_and_form(office)
    desk = office.of(LEGAL)
    change = letters.start_letter(desk, case, acts.look(desk, case).case.version, "L01")  # type: ignore[arg-type]
    screen = mailroom.open(Tab.DRAFTS, LEGAL)
    table = by_name(screen, TableView, "Drafts")
    assert len(rows_of(table)) == 1
    with qtbot.waitSignal(screen.letter_asked) as asked:
        by_name(screen, KeyButton, "Open").click()
    assert asked.args == [change.letter]
