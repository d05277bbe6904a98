# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The list of all cases: views, filters, and what can be done from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inquirydesk.desk import cases
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dialogs.assign import AssignDialog
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.models.table import TableView
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.case_peek import CasePeek
from inquirydesk.ui.screens.cases import CasesScreen
from inquirydesk.ui.widgets.choice import Choice
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.nav_list import NavList
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import OPERATOR, SUPERVISOR, Office, a_party, an_office
from tests.ui.find import by_name, rows_of, shown

TANAKA = a_party(name="田中 一郎", reading="タナカ イチロウ", phone="090-0000-4822")


class List:
    """Two open cases and one that waits for its form."""

    def __init__(self, office: Office, languages: LanguageSwitch, qtbot: QtBot) -> None:
        self.office, self.languages, self.qtbot = office, languages, qtbot
        self.first = acts.call_and_form(office)
        self.second = acts.call_and_form(office, TANAKA)
        self.asked: list[int] = []
        self.opened: list[CasesScreen] = []
        """Held until the end: a screen freed by Python while Qt paints it takes all down."""

    def open(self, login: str = OPERATOR) -> CasesScreen:
        """The list as that person sees it."""
        desk = self.office.of(login)
        operations = Operations(desk, instant=True)
        screen = CasesScreen(Workplace(desk, operations, self.languages))
        operations.changed.connect(screen.take_change)
        screen.case_asked.connect(self.asked.append)
        screen.retranslate()
        self.opened.append(screen)
        screen.resize(1240, 760)
        screen.show()
        screen.take_focus()
        return screen


@pytest.fixture
def listed(tmp_path: Path, languages: LanguageSwitch, qtbot: QtBot) -> Iterator[List]:
    """A desk with a few cases, in English."""
    languages.use(Language.EN)
    office = an_office(tmp_path)
    made = List(office, languages, qtbot)
    yield made
    for screen in made.opened:
        shiboken6.delete(screen)
    office.desk.store.close()


def _references(screen: CasesScreen) -> list[str]:
    table = by_name(screen, TableView, "Cases")
    return sorted(row[1] for row in rows_of(table))


def test_open_cases_are_listed_with_their_step(listed: List) -> None:
    screen = listed.open()
    assert _references(screen) == ["26-0001", "26-0002"]
    steps = {row[4] for row in rows_of(by_name(screen, TableView, "Cases"))}
    assert steps == {"2/10  Check the form"}
    assert shown(screen, Label, "2 cases")


def test_enter_opens_the_case(listed: List) -> None:
    screen = listed.open()
    table = by_name(screen, TableView, "Cases")
    table.select_where(lambda row: row.reference == "26-0002")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert listed.asked == [listed.second]


def test_space_shows_a_case_below_and_hides_it_again(listed: List) -> None:
    screen = listed.open()
    table = by_name(screen, TableView, "Cases")
    peek = screen.findChild(CasePeek)
    assert peek is not None
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert peek.isVisible()
    assert shown(peek, KeyButton, "Open at step 2")
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert not peek.isVisible()


def test_text_in_any_kana_filters_and_clearing_brings_all_back(listed: List) -> None:
    screen = listed.open()
    field = by_name(screen, LineEdit, "Filter by name")
    field.insert("たなか")
    assert _references(screen) == ["26-0002"]
    by_name(screen, KeyButton, "Clear filters").click()
    assert _references(screen) == ["26-0001", "26-0002"]
    field.insert("nobody")
    assert shown(screen, Label, "No case fits these filters.")


def test_a_step_filters(listed: List) -> None:
    acts.check_the_form(listed.office, listed.first)
    screen = listed.open()
    choice = by_name(screen, Choice, "Filter by step")
    choice.type_text("Verify")
    assert _references(screen) == ["26-0001"]


def test_a_view_without_cases_says_what_will_come(listed: List) -> None:
    screen = listed.open()
    by_name(screen, NavList, "Views").page_chosen.emit("unassigned")
    assert shown(screen, Label, "No case in this view. New mail is registered with Ctrl+M.")


def test_a_supervisor_assigns_several_cases_at_once(listed: List) -> None:
    screen = listed.open(SUPERVISOR)
    table = by_name(screen, TableView, "Cases")
    table.selectAll()
    assert shown(screen, Label, "2 cases selected")
    QTest.keyClick(table, Qt.Key.Key_A)
    dialog = screen.findChild(AssignDialog)
    assert dialog is not None
    by_name(dialog, Choice, "Owner").type_text("Kaori")
    by_name(dialog, KeyButton, "Assign").click()
    desk = listed.office.of(OPERATOR)
    owners = {acts.look(desk, case).case.owner for case in (listed.first, listed.second)}
    with desk.open_look() as look:
        kaori = look.users.by_login("nishida")
    assert kaori is not None
    assert owners == {UserId(kaori.id)}


def test_an_operator_is_told_who_assigns(listed: List) -> None:
    screen = listed.open()
    told: list[str] = []
    screen.told.connect(told.append)
    QTest.keyClick(by_name(screen, TableView, "Cases"), Qt.Key.Key_A)
    assert told == ["A supervisor assigns cases."]
    assert screen.findChild(AssignDialog) is None


def test_a_change_made_elsewhere_shows_at_once(listed: List) -> None:
    screen = listed.open()
    acts.check_the_form(listed.office, listed.first)
    desk = listed.office.of(OPERATOR)
    view = acts.look(desk, listed.second)
    party = replace(view.case.requester, name="田中 二郎")
    assert party.name not in str(rows_of(by_name(screen, TableView, "Cases")))
    cases.add_note(desk, listed.second, "seen")
    screen.refresh()
    steps = [row[4] for row in rows_of(by_name(screen, TableView, "Cases"))]
    assert "3/10  Verify identity" in steps
