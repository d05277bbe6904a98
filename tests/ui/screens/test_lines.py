# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A case with several requests on screen: its chips, one form, each decision, change and letter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from inquirydesk.desk import approval, cases
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.sourced import Language
from inquirydesk.ui import messages
from inquirydesk.ui.dialogs.ending import ReferDialog, WithdrawDialog
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.models.table import TableView
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.line_chips import LineButton, LineChips
from inquirydesk.ui.screens.case import CaseScreen
from inquirydesk.ui.screens.letter import LetterScreen
from inquirydesk.ui.widgets.answers import Segmented
from inquirydesk.ui.widgets.check_box import CheckBox, RadioButton
from inquirydesk.ui.widgets.chip import Chip
from inquirydesk.ui.widgets.choice import Choice
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.step_list import StageCell, StepList
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import LEGAL, OPERATOR, PIN, SECOND_LEGAL, Office, a_form_of, an_office
from tests.ui.find import by_name, rows_of, shown


class Lines:
    """A desk whose cases hold several requests, opened on screen by whoever is named."""

    def __init__(self, office: Office, languages: LanguageSwitch, qtbot: QtBot) -> None:
        self.office, self.languages, self.qtbot = office, languages, qtbot
        self.letters: list[int] = []
        self.opened: list[QWidget] = []

    def open(self, case: CaseId, login: str = OPERATOR, line: int | None = None) -> CaseScreen:
        """The case as that person sees it, with that line chosen."""
        screen = CaseScreen(self._workplace(login), case)
        screen.letter_asked.connect(self.letters.append)
        self._show(screen)
        if line is not None:
            chips = screen.findChild(LineChips)
            assert chips is not None
            chips.setFocus()
            QTest.keyClick(chips, Qt.Key(Qt.Key.Key_0 + line))
        return screen

    def open_letter(self, letter: int, login: str = LEGAL) -> LetterScreen:
        """The letter as that person sees it."""
        screen = LetterScreen(self._workplace(login), letter)
        self._show(screen)
        return screen

    def _workplace(self, login: str) -> Workplace:
        desk = self.office.of(login)
        self.operations = Operations(desk, instant=True)
        return Workplace(desk, self.operations, self.languages)

    def _show(self, screen: CaseScreen | LetterScreen) -> None:
        self.operations.changed.connect(screen.take_change)
        screen.retranslate()
        self.opened.append(screen)
        screen.resize(1240, 760)
        screen.show()
        self.qtbot.waitExposed(screen)

    def at_form(self) -> CaseId:
        """The form has come."""
        return acts.call_and_form(self.office)

    def verified(self, *codes: str) -> CaseId:
        """These requests; form, identity and fee are done."""
        case = self.at_form()
        acts.check_the_form(self.office, case, a_form_of(*codes))
        acts.verify(self.office, case)
        if codes[0] == "DISC":
            desk = self.office.of(OPERATOR)
            cases.complete_step(desk, case, self.look(case).case.version, "fee", "paid")
        return case

    def decided(self) -> CaseId:
        """Disclosure in part and a correction in full are decided."""
        case = self.verified("DISC", "CORR")
        acts.locate(self.office, case, 1)
        acts.decide_items(self.office, case, 1, {2: "harm_to_person"})
        acts.locate(self.office, case, 2, acts.TO_CORRECT)
        acts.decide_items(self.office, case, 2, {})
        return case

    def approved(self) -> CaseId:
        """The letter on the correction is approved; the change is to be carried out."""
        case = self.decided()
        letter = acts.write_letter(self.office, case, (2,))
        version = acts.letter_of(self.office, letter).version
        approval.approve_letter(self.office.of(SECOND_LEGAL), letter, version, PIN)
        return case

    def look(self, case: CaseId) -> cases.CaseView:
        """The case in the store."""
        return acts.look(self.office.of(OPERATOR), case)


@pytest.fixture
def desk(tmp_path: Path, languages: LanguageSwitch, qtbot: QtBot) -> Iterator[Lines]:
    """A desk in English."""
    languages.use(Language.EN)
    office = an_office(tmp_path)
    made = Lines(office, languages, qtbot)
    yield made
    for screen in made.opened:
        shiboken6.delete(screen)
    office.desk.store.close()


def _chips(screen: CaseScreen) -> list[str]:
    return [each.accessibleName() for each in screen.findChildren(LineButton) if each.isVisible()]


def _tick_all(screen: QWidget) -> None:
    """Tick every check of the step; the requests of the form are no checks."""
    for each in screen.findChildren(CheckBox):
        if each.isVisible() and each.accessibleDescription() and not each.isChecked():
            each.click()


# the lines


def test_a_case_with_one_request_shows_no_chips(desk: Lines) -> None:
    screen = desk.open(desk.at_form())
    assert _chips(screen) == []
    assert by_name(screen, Chip, "Disclosure").isVisible()


def test_each_request_has_a_chip_with_its_state_and_its_own_step(desk: Lines) -> None:
    case = desk.verified("DISC", "CORR")
    acts.locate(desk.office, case, 2, acts.TO_CORRECT)
    screen = desk.open(case)
    assert _chips(screen) == ["1 Disclosure, Deciding", "2 Correction, Deciding"]
    assert shown(screen, Label, "Locate the data — 1 Disclosure")
    by_name(screen, LineButton, "2 Correction, Deciding").click()
    assert shown(screen, Label, "Legal decision — 2 Correction")
    assert by_name(screen, StepList, "Steps").chosen_step() == "decision"


def test_a_digit_chooses_the_line_from_the_keyboard(desk: Lines) -> None:
    screen = desk.open(desk.verified("DISC", "CORR"), line=2)
    assert shown(screen, Label, "Locate the data — 2 Correction")


def test_a_shared_step_names_no_line(desk: Lines) -> None:
    screen = desk.open(desk.verified("DISC", "CORR"), line=2)
    by_name(screen, KeyButton, "Back to step 3").click()
    assert shown(screen, Label, "Verify identity")


def test_what_was_typed_for_one_line_stays_when_another_is_looked_at(desk: Lines) -> None:
    case = desk.verified("DISC", "CORR")
    screen = desk.open(case)
    by_name(screen, LineEdit, "Note").insert("asked the repair shop")
    by_name(screen, LineButton, "2 Correction, Deciding").click()
    assert by_name(screen, LineEdit, "Note").text() == ""
    screen.keep_now()
    by_name(screen, LineButton, "1 Disclosure, Deciding").click()
    assert by_name(screen, LineEdit, "Note").text() == "asked the repair shop"
    again = desk.open(case)
    assert by_name(again, LineEdit, "Note").text() == "asked the repair shop"


# the form


def test_each_ticked_request_has_its_own_words(desk: Lines) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    QTest.keyClick(by_name(screen, CheckBox, "Correction"), Qt.Key.Key_Space)
    assert screen.focusWidget() is by_name(screen, NotesEdit, "Asked for: Correction")
    by_name(screen, NotesEdit, "Asked for: Correction").setPlainText("住所が違う")
    by_name(screen, NotesEdit, "Asked for: Disclosure").setPlainText("修理の記録")
    by_name(screen, RadioButton, "1 on paper").click()
    by_name(screen, DateEdit, "Form dated").setText("R8/6/20")
    assert shown(screen, CheckBox, "What is recorded and what it should say was read on the form")
    _tick_all(screen)
    screen.act("complete")
    lines = desk.look(case).case.lines
    assert [(line.number, line.type, line.asked_for) for line in lines] == [
        (1, "DISC", "修理の記録"),
        (2, "CORR", "住所が違う"),
    ]
    assert desk.look(case).case.record_of("form") is not None


def test_a_request_without_words_is_named(desk: Lines) -> None:
    screen = desk.open(desk.at_form())
    by_name(screen, DateEdit, "Form dated").setText("R8/6/20")
    by_name(screen, RadioButton, "1 on paper").click()
    by_name(screen, CheckBox, "Correction").click()
    screen.act("complete")
    assert screen.focusWidget() is by_name(screen, NotesEdit, "Asked for: Correction")


def test_a_form_without_any_request_is_not_complete(desk: Lines) -> None:
    screen = desk.open(desk.at_form())
    with messages.recorded("remove"):
        by_name(screen, CheckBox, "Disclosure").click()
    screen.act("complete")
    assert screen.focusWidget() is by_name(screen, CheckBox, "Disclosure")


def test_taking_a_request_off_asks_if_something_was_entered(desk: Lines) -> None:
    screen = desk.open(desk.at_form())
    by_name(screen, CheckBox, "Correction").click()
    by_name(screen, NotesEdit, "Asked for: Correction").setPlainText("住所が違う")
    with messages.recorded("keep", "remove") as record:
        by_name(screen, CheckBox, "Correction").click()
        assert by_name(screen, CheckBox, "Correction").isChecked()
        by_name(screen, CheckBox, "Correction").click()
    assert [each.title for each in record.asked] == ["Take “Correction” off the case?"] * 2
    assert not shown(screen, NotesEdit, "Asked for: Correction")


def test_erasure_asks_which_right_is_meant(desk: Lines) -> None:
    screen = desk.open(desk.at_form())
    by_name(screen, CheckBox, "Erasure").click()
    assert shown(screen, Label, "Are the data wrong, or should we no longer hold them?")
    answers = [
        each
        for each in screen.findChildren(RadioButton)
        if each.isVisible() and each.text().startswith("Wrong: Correction")
    ]
    answers[0].click()
    assert by_name(screen, CheckBox, "Correction").isChecked()
    assert not by_name(screen, CheckBox, "Erasure").isChecked()


# the decision


def test_a_correction_is_decided_in_its_own_words(desk: Lines) -> None:
    case = desk.verified("DISC", "CORR")
    acts.locate(desk.office, case, 2, acts.TO_CORRECT)
    screen = desk.open(case, LEGAL, line=2)
    assert by_name(screen, NotesEdit, "What is recorded").text().endswith("17号")
    by_name(screen, TableView, "Items located").select(0)
    by_name(screen, TableView, "Items located").letter_typed.emit("D")
    assert rows_of(by_name(screen, TableView, "Items located"))[0][2] == "Correct"
    by_name(screen, NotesEdit, "What it shall say").set_text("")
    _tick_all(screen)
    screen.act("complete")
    assert screen.focusWidget() is by_name(screen, NotesEdit, "What it shall say")
    by_name(screen, NotesEdit, "What it shall say").set_text("新星県みどり市若草町3丁目2番18号")
    screen.act("complete")
    line = desk.look(case).case.line(2)
    assert line.outcome is LineOutcome.GRANTED
    assert line.items[0].after == "新星県みどり市若草町3丁目2番18号"


def test_a_stop_refused_takes_ground_reason_and_another_measure(desk: Lines) -> None:
    case = desk.verified("STOP5")
    acts.locate(desk.office, case, 1, acts.TO_STOP)
    screen = desk.open(case, LEGAL)
    table = by_name(screen, TableView, "Items located")
    table.select(0)
    table.letter_typed.emit("D")
    table.select(1)
    table.letter_typed.emit("W")
    _tick_all(screen)
    screen.act("complete")
    ground = by_name(screen, Choice, "Ground")
    assert screen.focusWidget() is ground
    ground.set_value("harm_alternative")
    ground.chosen.emit("harm_alternative")
    assert "35" in ground.toolTip()
    by_name(screen, CheckBox, "Another measure instead").click()
    by_name(screen, NotesEdit, "Other measure in Japanese").set_text("閲覧できる人を限ります。")
    screen.act("complete")
    assert screen.focusWidget() is by_name(screen, NotesEdit, "Other measure in English")
    by_name(screen, NotesEdit, "Other measure in English").set_text("Fewer people can see it.")
    assert rows_of(table)[1][2] == "Another measure"
    screen.act("complete")
    line = desk.look(case).case.line(1)
    assert line.outcome is LineOutcome.PARTIAL
    assert line.items[1].alternative.en == "Fewer people can see it."


def test_a_ground_that_is_not_verified_says_so(desk: Lines) -> None:
    case = desk.verified("STOP5")
    acts.locate(desk.office, case, 1, acts.TO_STOP)
    screen = desk.open(case, LEGAL)
    by_name(screen, TableView, "Items located").select(0)
    by_name(screen, TableView, "Items located").letter_typed.emit("W")
    grounds = desk.look(case).policy.grounds
    own = desk.look(case).policy.types[desk.look(case).shown.type].grounds
    unsure = next(key for key in own if grounds[key].source.trust != "verified")
    ground = by_name(screen, Choice, "Ground")
    ground.set_value(unsure)
    ground.chosen.emit(unsure)
    assert shown(screen, Label, f"To be confirmed by legal: {grounds[unsure].citation.en}")


def test_purposes_are_those_of_the_persons_relation(desk: Lines) -> None:
    case = desk.verified("PURP")
    screen = desk.open(case)
    view = desk.look(case)
    purposes = [each.text.en for each in view.policy.groups[view.case.group].purposes]
    typed = [by_name(screen, LineEdit, f"Item {n + 1} in English") for n in range(len(purposes))]
    assert [each.text() for each in typed] == purposes


# carrying out


def test_an_approved_change_is_carried_out_and_read_only_afterwards(desk: Lines) -> None:
    case = desk.approved()
    screen = desk.open(case, line=2)
    assert shown(screen, Label, "Carry out the correction — 2 Correction")
    screen.act("complete")
    assert screen.focusWidget() is by_name(screen, DateEdit, "Carried out on")
    by_name(screen, DateEdit, "Carried out on").set_date(desk.office.desk.today)
    by_name(screen, LineEdit, "Confirmed by").insert("顧客システム部 青木")
    _tick_all(screen)
    screen.act("complete")
    view = desk.look(case)
    done = view.case.line(2).carried_out
    assert done is not None
    assert done.confirmed_by == "顧客システム部 青木"
    assert view.letters[-1].state is LetterState.TO_PRINT
    by_name(screen, StepList, "Steps").step_chosen.emit("carry_out")
    assert by_name(screen, LineEdit, "Confirmed by").isReadOnly()
    assert not shown(screen, KeyButton, "Carried out otherwise…")


def test_a_change_made_otherwise_gives_the_letter_back(desk: Lines) -> None:
    case = desk.approved()
    screen = desk.open(case, line=2)
    by_name(screen, KeyButton, "Carried out otherwise…").click()
    dialog = next(each for each in screen.findChildren(ReasonDialog))
    by_name(dialog, NotesEdit, "What was done, and why").setPlainText("番地も直した")
    by_name(dialog, KeyButton, "Give the letter back").click()
    view = desk.look(case).of_line(2)
    assert view.letters[-1].state is LetterState.DRAFT
    assert view.letters[-1].sent_back_because == "番地も直した"
    assert by_name(screen, StepList, "Steps").chosen_step() == "draft_letter"


def test_the_stage_bar_shows_the_change_between_approval_and_print(desk: Lines) -> None:
    case = desk.approved()
    letter = desk.look(case).letters[-1].id
    screen = desk.open_letter(letter)
    stages = [each.text().split(",")[0] for each in screen.findChildren(StageCell)]
    assert stages[2:5] == ["Approval", "Carry out", "Print"]
    assert shown(screen, Chip, "2 Correction")


# letters and endings


def test_one_letter_answers_both_requests_unless_said_otherwise(desk: Lines) -> None:
    case = desk.decided()
    screen = desk.open(case, LEGAL)
    assert shown(screen, RadioButton, "One letter for 1 Disclosure, 2 Correction")
    by_name(screen, KeyButton, "Write the letter").click()
    letter = desk.look(case).letters[-1]
    assert letter.answers == (1, 2)
    assert desk.letters == [letter.id]
    on_screen = desk.open_letter(letter.id)
    assert shown(on_screen, Chip, "1 Disclosure, 2 Correction")
    table = by_name(on_screen, TableView, "Items decided")
    assert [row[0] for row in rows_of(table)] == ["1 Disclosure", "1 Disclosure", "2 Correction"]


def test_a_request_can_have_a_letter_of_its_own(desk: Lines) -> None:
    case = desk.decided()
    screen = desk.open(case, LEGAL, line=2)
    by_name(screen, RadioButton, "A letter of its own for 2 Correction").click()
    by_name(screen, KeyButton, "Write the letter").click()
    assert desk.look(case).letters[-1].answers == (2,)


def test_one_request_is_withdrawn_and_the_other_goes_on(desk: Lines) -> None:
    case = desk.verified("DISC", "CORR")
    screen = desk.open(case)
    menu = next(each for each in screen.findChildren(QMenu) if each.actions())
    next(each for each in menu.actions() if each.text() == "Withdraw…").trigger()
    dialog = next(each for each in screen.findChildren(WithdrawDialog))
    by_name(dialog, RadioButton, "2 2 Correction").click()
    by_name(dialog, KeyButton, "Withdraw").click()
    assert shown(dialog, NotesEdit, "Reason, how it was said"), "a reason is needed"
    by_name(dialog, NotesEdit, "Reason, how it was said").setPlainText("電話で取下げ")
    by_name(dialog, KeyButton, "Withdraw").click()
    lines = desk.look(case).case.lines
    assert [line.outcome for line in lines] == [None, LineOutcome.WITHDRAWN]
    by_name(screen, LineButton, "2 Correction, Replying").click()
    assert by_name(screen, StepList, "Steps").chosen_step() == "draft_letter"


def test_the_end_of_one_request_is_not_called_the_end_of_the_case(desk: Lines) -> None:
    case = desk.verified("DISC", "CORR")
    screen = desk.open(case, line=2)
    by_name(screen, RadioButton, "Person withdraws the request").click()
    with messages.recorded("complete") as record:
        screen.act("complete")
    reference = desk.look(case).case.reference
    assert record.asked[0].title == f"End request {reference} 2 Correction?"
    assert "told by letter" in record.asked[0].text
    lines = desk.look(case).case.lines
    assert [line.outcome for line in lines] == [None, LineOutcome.WITHDRAWN]


def test_a_request_for_another_desk_names_that_desk(desk: Lines) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    by_name(screen, LineEdit, "Building, room").setText("サンハイツ306")
    by_name(screen, RadioButton, "Belongs elsewhere").click()
    screen.act("complete")
    dialog = next(each for each in screen.findChildren(ReferDialog))
    by_name(dialog, NotesEdit, "Why it is theirs").setPlainText("ストアの会員の件")
    by_name(dialog, KeyButton, "Refer").click()
    assert desk.look(case).case.lines[0].outcome is None, "the desk is needed"
    by_name(dialog, Choice, "Other desk").set_value("online_store")
    by_name(dialog, KeyButton, "Refer").click()
    view = desk.look(case)
    assert view.case.lines[0].outcome is LineOutcome.REFERRED
    assert view.case.lines[0].referred_to == "online_store"
    assert view.case.requester.address.building == "サンハイツ306", "the letter goes there"


def test_two_requests_are_worked_by_keys_alone(desk: Lines) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    QTest.keyClick(by_name(screen, CheckBox, "Correction"), Qt.Key.Key_Space)
    QTest.keyClicks(by_name(screen, NotesEdit, "Asked for: Correction"), "old address")
    QTest.keyClicks(by_name(screen, DateEdit, "Form dated"), "R8/6/20")
    QTest.keyClick(by_name(screen, RadioButton, "2 as an electronic record"), Qt.Key.Key_1)
    for each in screen.findChildren(CheckBox):
        if each.isVisible() and each.accessibleDescription():
            QTest.keyClick(each, Qt.Key.Key_Space)
    screen.act("complete")
    view = desk.look(case)
    assert view.case.record_of("form") is not None
    assert [line.asked_for for line in view.case.lines][1] == "old address"
    assert view.case.line(1).method_wanted == "paper"
    acts.verify(desk.office, case)
    screen.refresh()
    chips = screen.findChild(LineChips)
    assert chips is not None
    QTest.keyClick(chips, Qt.Key.Key_2)
    assert shown(screen, Label, "Locate the data — 2 Correction")
    for system in ("Customer register", "Repair system", "Campaign entries"):
        QTest.keyClick(by_name(screen, Segmented, system), Qt.Key.Key_1)
    QTest.keyClick(by_name(screen, KeyButton, "Add item"), Qt.Key.Key_Space)
    QTest.keyClicks(by_name(screen, LineEdit, "Item 1 in English"), "Address")
    by_name(screen, LineEdit, "Item 1 in Japanese").insert("住所")
    QTest.keyClicks(by_name(screen, NotesEdit, "Recorded in item 1"), "2-17")
    QTest.keyClicks(by_name(screen, NotesEdit, "What item 1 should say"), "2-18")
    for each in screen.findChildren(CheckBox):
        if each.isVisible() and each.accessibleDescription():
            QTest.keyClick(each, Qt.Key.Key_Space)
    screen.act("complete")
    item = desk.look(case).case.line(2).items[0]
    assert (item.name.ja, item.before, item.after) == ("住所", "2-17", "2-18")
    assert shown(screen, Label, "Legal decision — 2 Correction")
