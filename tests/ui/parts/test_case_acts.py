# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The further acts of a case's menu: each offered to whom it belongs, when it can be done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from inquirydesk.desk import inquiries, leaks, suppressions
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.leak import Reportable
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dialogs.leak import JudgeLeakDialog, LeakDialog
from inquirydesk.ui.dialogs.passing_on import SuppressDialog
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.case_acts import CaseActs
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import LEGAL, OPERATOR, SUPERVISOR, Office, a_call, an_office
from tests.desk.test_leaks import an_escalated_call
from tests.desk.test_suppressions import a_stop_call
from tests.ui.find import by_name


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A desk with five people."""
    opened = an_office(tmp_path / "office")
    yield opened
    opened.desk.store.close()


class Menu:
    """The menu of a case as somebody has it."""

    def __init__(self, office: Office, languages: LanguageSwitch, qtbot: QtBot) -> None:
        self.office, self.languages, self.qtbot = office, languages, qtbot
        languages.use(Language.EN)

    def open(self, case: CaseId, login: str) -> CaseActs:
        """The acts on that case."""
        desk = self.office.of(login)
        self.screen = QWidget()
        self.qtbot.addWidget(self.screen)
        self.menu = QMenu(self.screen)
        made = CaseActs(
            self.screen, Workplace(desk, Operations(desk, instant=True), self.languages)
        )
        made.fill(self.menu)
        made.show_case(acts.look(desk, case))
        return made

    def entry(self, text: str) -> QAction:
        """The entry that reads so."""
        return next(each for each in self.menu.actions() if each.text() == text)


@pytest.fixture
def menu(office: Office, languages: LanguageSwitch, qtbot: QtBot) -> Menu:
    """Opens menus."""
    return Menu(office, languages, qtbot)


def test_legal_staff_hold_a_case_and_release_it(office: Office, menu: Menu) -> None:
    case = acts.call_and_form(office)
    menu.open(case, OPERATOR)
    assert not menu.entry("Legal hold…").isEnabled()
    for verb, text in (("Hold", "Legal hold…"), ("Release", "Release the legal hold…")):
        menu.open(case, LEGAL)
        menu.entry(text).trigger()
        dialog = menu.screen.findChild(ReasonDialog)
        assert dialog is not None
        by_name(dialog, NotesEdit, "Reason").set_text("訴訟のおそれ")
        button = next(b for b in dialog.findChildren(KeyButton) if b.text() == verb)
        button.click()
        held = acts.look(office.of(LEGAL), case).case.held_because
        assert held == ("訴訟のおそれ" if verb == "Hold" else "")


def test_closing_as_unanswered_is_offered_once_the_days_are_over(
    office: Office, menu: Menu
) -> None:
    change = inquiries.log_inquiry(office.of(OPERATOR), a_call())
    assert change.case is not None
    assert change.letter is not None
    acts.print_and_post_any(office, change.letter)
    menu.open(change.case, SUPERVISOR)
    assert not menu.entry("Close as unanswered…").isEnabled()
    days = office.desk.policy.form_lapse_days
    assert days is not None
    office.clock.next_day(days + 1)
    menu.open(change.case, SUPERVISOR)
    assert menu.entry("Close as unanswered…").isEnabled()
    menu.open(change.case, OPERATOR)
    assert not menu.entry("Close as unanswered…").isEnabled()


def test_one_click_in_the_case_escalates_it(office: Office, menu: Menu) -> None:
    case = acts.call_and_form(office)
    menu.open(case, OPERATOR)
    menu.entry("Escalate as a possible leak…").trigger()
    dialog = menu.screen.findChild(LeakDialog)
    assert dialog is not None
    dialog.give.click()
    assert dialog.grid.fields["outline"].error(), "what happened is asked for"
    dialog.outline.set_text("別人の書類が同封されていた")
    dialog.persons.setText("1")
    dialog.give.click()
    leak = acts.look(office.of(OPERATOR), case).case.leak
    assert leak is not None
    assert leak.persons == 1
    assert [row.case for row in leaks.open_leaks(office.of(SUPERVISOR))] == [case]


def test_legal_staff_judge_and_enter_the_report_in_one_go(office: Office, menu: Menu) -> None:
    case = an_escalated_call(office)
    menu.open(case, SUPERVISOR)
    assert not menu.entry("Judge the leak, enter reports…").isEnabled()
    menu.open(case, LEGAL)
    menu.entry("Judge the leak, enter reports…").trigger()
    dialog = menu.screen.findChild(JudgeLeakDialog)
    assert dialog is not None
    dialog.reportable.set_value(Reportable.YES)
    dialog.because.set_text("規則第7条第2号")
    dialog.preliminary.set_date(office.desk.today)
    dialog.give.click()
    leak = acts.look(office.of(LEGAL), case).case.leak
    assert leak is not None
    assert leak.reportable is Reportable.YES
    assert leak.preliminary_on == office.desk.today


def test_the_escalation_sheet_is_saved_as_pdf(office: Office, menu: Menu, tmp_path: Path) -> None:
    case = an_escalated_call(office)
    menu.open(case, OPERATOR).save_sheet(str(tmp_path))
    (sheet,) = tmp_path.glob("*-leak-en.pdf")
    assert "20 June 2026" in acts.one_line(sheet.read_bytes())


def test_the_person_of_a_line_is_put_on_the_stop_list(office: Office, menu: Menu) -> None:
    case = a_stop_call(office)
    menu.open(case, OPERATOR)
    menu.entry("Put on the stop list…").trigger()
    dialog = menu.screen.findChild(SuppressDialog)
    assert dialog is not None
    assert dialog.name.text() == "石川 恵"
    dialog.give.click()
    (row,) = suppressions.list_suppressions(office.of(SUPERVISOR), Language.EN)
    assert row.entry.case == case
