# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One case on screen: its guide, what is missing, two people, and everything that belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from inquirydesk.desk import approval, cases, disposal
from inquirydesk.desk.worklists import my_drafts
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.sourced import Language
from inquirydesk.ui import messages
from inquirydesk.ui.dialogs.day_ruler import DayRulerDialog
from inquirydesk.ui.dialogs.note import NoteDialog
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.models.table import TableView
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.screens.case import HISTORY, LETTERS, MAIL, CaseScreen
from inquirydesk.ui.widgets.answers import Segment, Segmented
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.check_box import CheckBox, RadioButton
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import ErrorLine, LineEdit
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.step_list import StepList
from inquirydesk.ui.widgets.tabs import TabPanel
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import LEGAL, OPERATOR, PIN, SECOND_LEGAL, SUPERVISOR, Office, an_office
from tests.ui.find import by_name, rows_of, shown

CHECKS = (
    "The form bears a signature or seal",
    "Request and data concerned were read on the form",
    "Method of disclosure was read on the form",
    "No mention of violence or a dispute was seen",
)


class Cases:
    """A desk whose cases are opened on screen by whoever is named."""

    def __init__(self, office: Office, languages: LanguageSwitch, qtbot: QtBot) -> None:
        self.office, self.languages, self.qtbot = office, languages, qtbot
        self.told: list[str] = []
        self.letters: list[int] = []
        self.opened: list[CaseScreen] = []
        """Held until the end: a screen freed by Python while Qt paints it takes all down."""

    def open(self, case: CaseId, login: str = OPERATOR) -> CaseScreen:
        """The case as that person sees it."""
        desk = self.office.of(login)
        operations = Operations(desk, instant=True)
        screen = CaseScreen(Workplace(desk, operations, self.languages), case)
        operations.changed.connect(screen.take_change)
        screen.told.connect(self.told.append)
        screen.letter_asked.connect(self.letters.append)
        screen.retranslate()
        self.opened.append(screen)
        screen.resize(1240, 760)
        screen.show()
        self.qtbot.waitExposed(screen)
        return screen

    def at_form(self) -> CaseId:
        """The form has come."""
        return acts.call_and_form(self.office)

    def at_fee(self) -> CaseId:
        """Form and identity are done; the fee is there."""
        case = acts.call_and_form(self.office)
        acts.check_the_form(self.office, case)
        acts.verify(self.office, case)
        return case

    def at_decision(self) -> CaseId:
        """The fee is confirmed, data are located and decided: the letter comes next."""
        case = self.at_fee()
        desk = self.office.of(OPERATOR)
        cases.complete_step(desk, case, self.version(case), "fee", "paid")
        acts.locate_and_decide(self.office, case)
        return case

    def at_disposal(self) -> CaseId:
        """The answer is posted."""
        case = self.at_decision()
        letter = acts.write_letter(self.office, case)
        second = self.office.of(SECOND_LEGAL)
        approval.approve_letter(second, letter, acts.letter_of(self.office, letter).version, PIN)
        acts.print_and_post(self.office, letter)
        return case

    def version(self, case: CaseId) -> int:
        """The version in the store."""
        return acts.look(self.office.of(OPERATOR), case).case.version

    def fill_form(self, screen: CaseScreen) -> None:
        """What the paper form says, and every check ticked."""
        by_name(screen, DateEdit, "Form dated").setText("R8/6/20")
        by_name(screen, NotesEdit, "Asked for").setPlainText("修理の記録")
        by_name(screen, RadioButton, "1 on paper").click()
        for check in CHECKS:
            by_name(screen, CheckBox, check).click()


@pytest.fixture
def desk(tmp_path: Path, languages: LanguageSwitch, qtbot: QtBot) -> Iterator[Cases]:
    """The cases of a desk in English."""
    languages.use(Language.EN)
    office = an_office(tmp_path)
    made = Cases(office, languages, qtbot)
    yield made
    for screen in made.opened:
        shiboken6.delete(screen)
    office.desk.store.close()


def _complete(screen: CaseScreen) -> None:
    assert screen.act("complete")


def _show_tab(screen: CaseScreen, tab: int) -> None:
    tabs = screen.findChild(TabPanel)
    assert tabs is not None
    tabs.show_tab(tab)


def _said(screen: CaseScreen) -> list[str]:
    return [each.text() for each in screen.findChildren(ErrorLine) if each.isVisible()]


def _banners(screen: CaseScreen) -> str:
    return " ".join(each.text() for each in screen.findChildren(Banner) if each.isVisible())


def test_the_title_names_the_case_and_its_request(desk: Cases) -> None:
    screen = desk.open(desk.at_form())
    assert screen.title() == "26-0001 Disclosure"
    assert shown(screen, Label, "石川 恵")
    assert by_name(screen, StepList, "Steps").chosen_step() == "form"


def test_completing_with_gaps_goes_to_the_first_and_loses_nothing(desk: Cases) -> None:
    screen = desk.open(desk.at_form())
    by_name(screen, LineEdit, "Name").setText("髙﨑 𠮷兵衛")
    _complete(screen)
    assert _said(screen) == ["The date written on the form is needed."]
    assert screen.focusWidget() is by_name(screen, DateEdit, "Form dated")
    assert by_name(screen, LineEdit, "Name").text() == "髙﨑 𠮷兵衛"


def test_a_check_not_ticked_is_named_and_gets_the_keyboard(desk: Cases) -> None:
    screen = desk.open(desk.at_form())
    desk.fill_form(screen)
    by_name(screen, CheckBox, CHECKS[2]).click()
    assert shown(screen, Label, "1 check left")
    _complete(screen)
    assert shown(screen, Label, f"Not ticked yet: {CHECKS[2]}")
    assert screen.focusWidget() is by_name(screen, CheckBox, CHECKS[2])


def test_completing_a_step_says_so_and_opens_the_next(desk: Cases) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    desk.fill_form(screen)
    _complete(screen)
    assert desk.told == ["Step 2 done. Next: Verify identity"]
    assert by_name(screen, StepList, "Steps").chosen_step() == "identity"
    stored = acts.look(desk.office.of(OPERATOR), case).case
    assert stored.form_dated_on is not None
    assert stored.form_dated_on.isoformat() == "2026-06-20"


def test_the_call_fills_what_the_form_is_compared_with(desk: Cases) -> None:
    screen = desk.open(desk.at_form())
    assert by_name(screen, LineEdit, "Reading").text() == "イシカワ メグミ"
    asked = by_name(screen, NotesEdit, "Asked for").toPlainText()
    assert asked == "修理の記録とキャンペーンの応募内容を知りたい"


def test_a_day_typed_wrong_is_refused_at_its_field(desk: Cases) -> None:
    screen = desk.open(desk.at_form())
    desk.fill_form(screen)
    edit = by_name(screen, DateEdit, "Form dated")
    edit.setText("令和0年6月1日")
    edit.left.emit()
    _complete(screen)
    assert any("Years begin with 1" in said for said in _said(screen))
    assert desk.told == []


def test_a_character_that_cannot_be_printed_is_refused_at_its_field(desk: Cases) -> None:
    screen = desk.open(desk.at_form())
    desk.fill_form(screen)
    by_name(screen, LineEdit, "Name").setText("石川\u202e恵")
    screen.act("save")
    assert len(_said(screen)) == 1
    assert by_name(screen, LineEdit, "Name").text() == "石川\u202e恵"


def test_saving_keeps_the_step_open(desk: Cases) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    by_name(screen, NotesEdit, "Asked for").setPlainText("修理の記録")
    screen.act("save")
    stored = acts.look(desk.office.of(OPERATOR), case).case
    assert stored.lines[0].asked_for == "修理の記録"
    assert stored.record_of("form") is None


def test_what_was_typed_survives_leaving_and_coming_back(desk: Cases) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    by_name(screen, CheckBox, CHECKS[0]).click()
    by_name(screen, LineEdit, "Building, room").setText("サンハイツ306")
    screen.keep_now()
    assert len(my_drafts(desk.office.of(OPERATOR))) == 1
    again = desk.open(case)
    assert by_name(again, CheckBox, CHECKS[0]).isChecked()
    assert by_name(again, LineEdit, "Building, room").text() == "サンハイツ306"


def test_switching_the_language_keeps_what_was_typed(desk: Cases) -> None:
    screen = desk.open(desk.at_form())
    desk.fill_form(screen)
    desk.languages.use(Language.JA)
    screen.retranslate()
    assert screen.title() == "26-0001 開示"
    assert by_name(screen, NotesEdit, "請求の対象").toPlainText() == "修理の記録"
    assert by_name(screen, DateEdit, "請求日").text() == "R8/6/20"


def test_somebody_elses_save_is_told_and_the_typed_text_kept(desk: Cases) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    desk.fill_form(screen)
    cases.assign(desk.office.of(SUPERVISOR), case, None)
    _complete(screen)
    assert shown(screen, KeyButton, "Reload")
    by_name(screen, KeyButton, "Reload").click()
    assert by_name(screen, NotesEdit, "Asked for").toPlainText() == "修理の記録"
    _complete(screen)
    assert desk.told == ["Step 2 done. Next: Verify identity"]


def test_asking_for_more_drafts_the_letter_and_opens_it(desk: Cases) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    by_name(screen, RadioButton, "Ask for more, pause the clock").click()
    by_name(screen, KeyButton, "Draft the letter").click()
    letter = acts.look(desk.office.of(OPERATOR), case).letters[-1]
    assert letter.code == "L03"
    assert desk.letters == [letter.id]


def test_referring_to_legal_needs_a_reason(desk: Cases) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    by_name(screen, RadioButton, "Refer to legal").click()
    _complete(screen)
    assert shown(screen, Label, "A note with the reason is needed.")
    by_name(screen, LineEdit, "Note").setText("mentions a lawsuit")
    _complete(screen)
    stored = acts.look(desk.office.of(OPERATOR), case).case
    assert stored.referred_because == "mentions a lawsuit"
    assert "mentions a lawsuit" in _banners(screen)


def test_a_withdrawal_is_asked_about_first(desk: Cases) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    by_name(screen, RadioButton, "Person withdraws the request").click()
    with messages.recorded("keep", "complete") as record:
        _complete(screen)
        assert acts.look(desk.office.of(OPERATOR), case).shown.outcome is None
        _complete(screen)
    assert record.asked[0].title == "End case 26-0001?"
    assert acts.look(desk.office.of(OPERATOR), case).shown.outcome is LineOutcome.WITHDRAWN


def test_the_fee_step_shows_what_came_and_goes_on(desk: Cases) -> None:
    screen = desk.open(desk.at_fee())
    assert shown(screen, Label, "¥1,000")
    assert not shown(screen, LineEdit, "Came later")
    _complete(screen)
    assert desk.told == ["Step 4 done. Next: Locate the data"]


def test_only_a_supervisor_waives_the_fee(desk: Cases) -> None:
    case = desk.at_fee()
    screen = desk.open(case)
    by_name(screen, RadioButton, "Waive the fee (supervisor)").click()
    by_name(screen, LineEdit, "Note").setText("our own mistake")
    _complete(screen)
    assert _banners(screen)
    assert acts.look(desk.office.of(OPERATOR), case).case.record_of("fee") is None
    screen = desk.open(case, SUPERVISOR)
    by_name(screen, RadioButton, "Waive the fee (supervisor)").click()
    by_name(screen, LineEdit, "Note").setText("our own mistake")
    _complete(screen)
    line = acts.look(desk.office.of(OPERATOR), case).case.lines[0]
    assert line.charge.waived_because == "our own mistake"


def test_every_system_is_searched_before_the_search_ends(desk: Cases) -> None:
    case = desk.at_fee()
    cases.complete_step(desk.office.of(OPERATOR), case, desk.version(case), "fee", "paid")
    screen = desk.open(case)
    _complete(screen)
    assert shown(
        screen, Label, "Customer register: enter whether data were found, and as of which day."
    )
    for system in ("Customer register", "Repair system", "Campaign entries"):
        by_name(by_name(screen, Segmented, system), Segment, "None").click()
    by_name(screen, DateEdit, "Repair system as of").clear()
    _complete(screen)
    assert shown(
        screen, Label, "Repair system: enter whether data were found, and as of which day."
    )


def test_data_found_need_an_item_with_its_name(desk: Cases) -> None:
    case = desk.at_fee()
    cases.complete_step(desk.office.of(OPERATOR), case, desk.version(case), "fee", "paid")
    screen = desk.open(case)
    for system in ("Customer register", "Repair system", "Campaign entries"):
        by_name(by_name(screen, Segmented, system), Segment, "Found").click()
    _complete(screen)
    assert shown(screen, Label, "A system shows data: enter at least one item that was found.")
    by_name(screen, LineEdit, "Item 1 in Japanese").insert("修理受付記録")
    by_name(screen, LineEdit, "Item 1 in English").insert("Repair record")
    by_name(screen, NotesEdit, "Content of item 1").setPlainText("受付日: 令和7年9月2日")
    for each in screen.findChildren(CheckBox):
        if each.isVisible():
            each.click()
    _complete(screen)
    assert desk.told == ["Step 5 done. Next: Legal decision"]
    item = acts.look(desk.office.of(OPERATOR), case).case.line(1).items[0]
    assert (item.name.ja, item.name.en) == ("修理受付記録", "Repair record")


def test_a_done_step_is_read_only_and_reopened_with_a_reason(desk: Cases) -> None:
    case = desk.at_fee()
    screen = desk.open(case)
    by_name(screen, KeyButton, "Back to step 3").click()
    by_name(screen, KeyButton, "Back to step 2").click()
    assert by_name(screen, LineEdit, "Name").isReadOnly()
    assert not shown(screen, KeyButton, "Complete step")
    by_name(screen, KeyButton, "Reopen step…").click()
    dialog = next(d for d in screen.findChildren(ReasonDialog))
    by_name(dialog, KeyButton, "Reopen step").click()
    assert shown(dialog, Label, "Reason")
    by_name(dialog, NotesEdit, "Reason").setPlainText("the name was misread")
    by_name(dialog, KeyButton, "Reopen step").click()
    stored = acts.look(desk.office.of(OPERATOR), case)
    assert stored.case.record_of("form") is None
    assert stored.history[-1].entry.details["because"] == "the name was misread"
    assert by_name(screen, StepList, "Steps").chosen_step() == "form"


def test_the_letter_steps_lead_to_the_letter(desk: Cases) -> None:
    case = desk.at_decision()
    screen = desk.open(case, LEGAL)
    by_name(screen, KeyButton, "Write the letter").click()
    assert len(desk.letters) == 1
    by_name(screen, KeyButton, "Open the letter").click()
    assert desk.letters[0] == desk.letters[1]


def test_a_paused_case_says_what_we_wait_for(desk: Cases) -> None:
    case = desk.at_form()
    acts.check_the_form(desk.office, case)
    operator = desk.office.of(OPERATOR)
    change = cases.complete_step(operator, case, desk.version(case), "identity", "ask")
    assert change.letter is not None
    approval.ask_approval(operator, change.letter, 1)
    second = desk.office.of(SUPERVISOR)
    version = acts.letter_of(desk.office, change.letter).version
    approval.approve_letter(second, change.letter, version, PIN)
    acts.print_and_post_any(desk.office, change.letter)
    screen = desk.open(case)
    assert "Waiting for the requester" in _banners(screen)
    assert "26-0001-2" in _banners(screen)
    assert shown(screen, Label, "Paused")


def test_the_first_person_cannot_sign_the_disposal(desk: Cases) -> None:
    case = desk.at_disposal()
    screen = desk.open(case)
    _complete(screen)
    assert _said(screen)
    operator = desk.office.of(OPERATOR)
    disposal.dispose_papers(operator, case, desk.version(case), "shredded", operator.today)
    screen.refresh()
    assert shown(screen, Label, "You disposed of the documents. Another person must sign here.")
    assert not by_name(screen, KeyButton, "Sign disposal").isEnabled()


def test_the_second_person_signs_and_the_case_is_closed(desk: Cases) -> None:
    case = desk.at_disposal()
    operator = desk.office.of(OPERATOR)
    disposal.dispose_papers(operator, case, desk.version(case), "shredded", operator.today)
    screen = desk.open(case, SUPERVISOR)
    by_name(screen, LineEdit, "PIN").setText("0000")
    by_name(screen, KeyButton, "Sign disposal").click()
    assert _said(screen)
    by_name(screen, LineEdit, "PIN").setText(PIN)
    _complete(screen)
    stored = acts.look(operator, case).case
    assert stored.is_closed
    assert stored.papers_held == 0
    assert desk.told[-1] == "Step 10 done. The case is closed."


def test_the_history_reads_as_sentences_with_names(desk: Cases) -> None:
    screen = desk.open(desk.at_fee())
    _show_tab(screen, HISTORY)
    rows = rows_of(by_name(screen, TableView, "History"))
    assert ["Takashi Mori", "Verify identity: Verified"] in [row[1:] for row in rows]
    assert not any("_" in row[2] for row in rows)


def test_letters_and_mail_have_pages_of_their_own(desk: Cases) -> None:
    screen = desk.open(desk.at_fee())
    _show_tab(screen, LETTERS)
    letters_of = by_name(screen, TableView, "Letters")
    assert rows_of(letters_of)[0][:3] == ["26-0001-1", "Form dispatch", "To print"]
    letters_of.row_opened.emit(letters_of.current_row())
    assert len(desk.letters) == 1
    _show_tab(screen, MAIL)
    contents = rows_of(by_name(screen, TableView, "Mail items"))[0][4]
    assert contents == "Request form, Driver’s licence, Fee ¥1,000"


def test_the_reason_of_the_date_is_shown_day_by_day(desk: Cases) -> None:
    case = desk.at_fee()
    cases.complete_step(desk.office.of(OPERATOR), case, desk.version(case), "fee", "paid")
    screen = desk.open(case)
    by_name(screen, Link, "Why this date?").click()
    dialog = next(d for d in screen.findChildren(DayRulerDialog))
    rows = rows_of(by_name(dialog, TableView, "Days"))
    assert rows[0][1] == "First day, not counted (Civil Code 140)"
    assert rows[-1][1] == "Day 30 of 30"


def test_a_note_is_added_from_the_case(desk: Cases) -> None:
    case = desk.at_form()
    screen = desk.open(case)
    screen.act("add_note")
    dialog = next(d for d in screen.findChildren(NoteDialog))
    by_name(dialog, NotesEdit, "Note").setPlainText("prefers a call after 15:00")
    by_name(dialog, KeyButton, "Add note").click()
    notes = acts.look(desk.office.of(OPERATOR), case).case.notes
    assert [note.text for note in notes] == ["prefers a call after 15:00"]
    assert desk.told == ["Note added to 26-0001."]


def test_calling_back_shows_what_to_say(desk: Cases) -> None:
    screen = desk.open(desk.at_form())
    assert not shown(screen, Label, "Read aloud")
    by_name(screen, KeyButton, "Call back").click()
    assert shown(screen, Label, "Read aloud")
