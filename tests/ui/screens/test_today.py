# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Today, the search, the history and the settings, on a real store."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inquirydesk.desk.cases import read_case
from inquirydesk.desk.inquiries import log_inquiry
from inquirydesk.desk.mail import register_mail
from inquirydesk.desk.session import Places, sign_in_over
from inquirydesk.desk.worklists import CaseList, list_cases
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.roles import Role
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dialogs.add_user import AddUserDialog
from inquirydesk.ui.dialogs.note import NoteDialog
from inquirydesk.ui.screens.audit import AuditScreen
from inquirydesk.ui.screens.settings import SettingsScreen
from inquirydesk.ui.screens.today import TABS, TodayScreen
from inquirydesk.ui.shell import Shell
from inquirydesk.ui.theme import look
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from tests.builders import PASSWORD, PIN, a_call, a_party, an_envelope
from tests.ui.screens.conftest import SignedIn, named


def an_arrival(shell: Shell, **caller: str) -> CaseId:
    """A case whose form has arrived."""
    case = log_inquiry(shell.desk, a_call(caller=a_party(**caller))).case
    assert case is not None
    register_mail(shell.desk, an_envelope(shell.desk.today, case=case))
    return case


def today_of(shell: Shell) -> TodayScreen:
    shell.window.show_page("today")
    today = shell.window.current_screen()
    assert isinstance(today, TodayScreen)
    today.refresh()
    return today


def test_my_cases_stand_on_today_and_the_peek_says_what_comes_next(signed_in: SignedIn) -> None:
    shell = signed_in("aoi")
    an_arrival(shell)
    today = today_of(shell)
    tab = today._current_tab()
    assert [row.name for row in tab.model.rows] == ["石川 恵"]
    assert today.peek._next.accessibleName() == "Next: Check the form"
    assert today.peek.open.text() == "Open at step 2"


def test_enter_opens_the_case_at_its_step(signed_in: SignedIn) -> None:
    shell = signed_in("aoi")
    case = an_arrival(shell)
    today_of(shell)
    table = today_of(shell)._current_tab().table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    reference = read_case(shell.desk, case, Language.EN).case.reference
    assert shell.window.windowTitle().startswith(str(reference))


def test_a_case_whose_pack_went_out_waits_in_a_tab_of_its_own(signed_in: SignedIn) -> None:
    shell = signed_in("aoi")
    log_inquiry(shell.desk, a_call())
    today = today_of(shell)
    assert today._current_tab().model.rows == ()
    assert "Ctrl+M" in today._current_tab().empty.text()
    today.tabs.show_tab(TABS.index(CaseList.WAITING_FOR_FORM))
    assert len(today._current_tab().model.rows) == 1
    today.tabs.show_tab(TABS.index("packs"))
    assert [row.letter.code for row in today._current_tab().model.rows] == ["L02"]


def test_n_adds_a_note_to_the_case_under_the_keyboard(signed_in: SignedIn) -> None:
    shell = signed_in("aoi")
    case = an_arrival(shell)
    today = today_of(shell)
    QTest.keyClick(today._current_tab().table, Qt.Key.Key_N)
    (dialog,) = today.findChildren(NoteDialog)
    named(dialog, NotesEdit, "Note").set_text("call after 15:00")
    named(dialog, KeyButton, "Add note").click()
    assert read_case(shell.desk, case, Language.EN).case.notes[-1].text == "call after 15:00"
    assert shell.window.state_line.text() == "Note added."


@pytest.mark.parametrize("typed", ["いしか", "ｲｼｶﾜ", "石川", "26-0001"])
def test_a_part_of_the_name_or_the_reference_finds_the_case(
    signed_in: SignedIn, typed: str
) -> None:
    shell = signed_in("aoi")
    an_arrival(shell)
    search = shell.window.tools.search
    search.setFocus()
    search.setText(typed)
    shell.found.look()
    assert shell.found.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert shell.window.windowTitle().startswith("26-0001")


def test_a_search_without_result_says_what_to_try(signed_in: SignedIn) -> None:
    shell = signed_in("aoi")
    shell.window.tools.search.setText("26-9999")
    shell.found.look()
    assert "No match for “26-9999”" in shell.found._nothing.text()


def test_counts_beside_the_pages_equal_the_lists(signed_in: SignedIn) -> None:
    shell = signed_in("aoi")
    an_arrival(shell)
    an_arrival(shell, name="森本 泰", reading="モリモト ヤスシ", phone="03-0000-1111")
    shell._read_counts()
    opened = list_cases(shell.desk, CaseList.OPEN, Language.EN)
    shown = {page.key: page.count for page in shell.window._pages}
    assert shown["cases"] == len(opened) == 2


def test_who_may_not_see_cases_has_no_page_that_shows_them(signed_in: SignedIn) -> None:
    shell = signed_in("admin")
    assert [page.key for page in shell.window._pages] == ["knowledge", "settings"]
    assert not shell.window.actions_table["new_call"].isVisible()


def test_the_history_is_shown_to_a_supervisor_and_proves_itself(signed_in: SignedIn) -> None:
    shell = signed_in("mori")
    an_arrival(shell)
    shell.window.show_page("audit")
    audit = shell.window.current_screen()
    assert isinstance(audit, AuditScreen)
    assert any("Case 26-0001 opened" in audit._all(row) for row in audit._model.rows)
    named(audit, KeyButton, "Check the history").click()
    assert audit.verdict.text().startswith("Unbroken to 16 Jun 2026 10:0")
    audit.filter.setText("26-0001")
    assert audit._model.rows
    assert all("26-0001" in audit._all(row) for row in audit._model.rows)


def settings_of(shell: Shell) -> SettingsScreen:
    shell.window.show_page("settings")
    screen = shell.window.current_screen()
    assert isinstance(screen, SettingsScreen)
    return screen


def test_an_administrator_adds_a_person_who_can_sign_in(
    signed_in: SignedIn, office: Places
) -> None:
    shell = signed_in("admin")
    page = settings_of(shell)
    page.add_person.click()
    (dialog,) = page.findChildren(AddUserDialog)
    values = {"login": "sato", "name_ja": "佐藤 望", "name_en": "Nozomi Sato", "pin": PIN}
    for name, value in values.items():
        dialog.person.editor(name).setText(value)
    for name in ("password", "again"):
        dialog.person.editor(name).setText(PASSWORD)
    named(dialog, KeyButton, "Add person").click()
    added = next(user for user in page._users.rows if user.login == "sato")
    assert added.roles == {Role.OPERATOR}
    assert sign_in_over(shell.desk, office, "sato", PASSWORD).session.login == "sato"


def test_text_size_and_language_change_at_once(signed_in: SignedIn) -> None:
    shell = signed_in("aoi")
    page = settings_of(shell)
    page.text_size.type_text("150")
    assert look().text_percent == 150
    page.language._group.button(0).click()
    QApplication.processEvents()
    assert page.title() == "設定"


def test_settings_show_the_rights_of_each_role(signed_in: SignedIn) -> None:
    page = settings_of(signed_in("aoi"))
    shown = {
        str(page._rights.columns[0].value(right)): [
            bool(str(column.value(right))) for column in page._rights.columns[1:]
        ]
        for right in page._rights.rows
    }
    assert shown["Decide requests"] == [False, False, True, False]
    assert shown["Manage users"] == [False, False, False, True]
