# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The page from which stops and corrections are handed on, and their confirmations entered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inquirydesk.desk import passing_on, suppressions
from inquirydesk.domain.csv_file import Encoding
from inquirydesk.domain.passing_on import HandingState
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.stops import Stop
from inquirydesk.ui.dialogs.passing_on import ConfirmDialog, HandOnDialog, SuppressDialog
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.passing_on import PassingOnPage
from inquirydesk.ui.printing import Destination
from inquirydesk.ui.workplace import Workplace
from tests.builders import OPERATOR, SUPERVISOR, Office, an_office
from tests.desk.test_suppressions import MEGUMI, last

Open = Callable[[str], PassingOnPage]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A desk with one entry on its stop list."""
    opened = an_office(tmp_path / "office")
    desk = opened.of(SUPERVISOR)
    suppressions.suppress(desk, {Stop.MAILING}, MEGUMI, "customer", "返送はがき")
    yield opened
    opened.desk.store.close()


@pytest.fixture
def open_page(office: Office, languages: LanguageSwitch, qtbot: QtBot) -> Open:
    """Opens the page for somebody."""
    languages.use(Language.EN)

    def opened(login: str) -> PassingOnPage:
        desk = office.of(login)
        page = PassingOnPage(Workplace(desk, Operations(desk, instant=True), languages))
        qtbot.addWidget(page)
        page.resize(1100, 600)
        page.show()
        page.refresh()
        return page

    return opened


def test_a_supervisor_hands_on_and_an_operator_enters_who_confirmed(
    office: Office, open_page: Open
) -> None:
    page = open_page(SUPERVISOR)
    page.hand_on.click()
    dialog = page.findChild(HandOnDialog)
    assert dialog is not None
    dialog.give.click()
    assert dialog.grid.fields["to"].error(), "who took it is asked for at its field"
    dialog.to.setText("顧客部 中村")
    dialog.way.setText("社内便")
    dialog.give.click()
    (row,) = passing_on.list_passed_on(office.of(SUPERVISOR))
    assert [told.state for told in row.told].count(HandingState.HANDED_ON) == 1

    page = open_page(OPERATOR)
    page.recipients.select_where(lambda told: told.handing is not None)
    assert not page.hand_on.isEnabled()
    page.confirm.click()
    confirming = page.findChild(ConfirmDialog)
    assert confirming is not None
    confirming.name.setText("中村 玲")
    confirming.give.click()
    (row,) = passing_on.list_passed_on(office.of(SUPERVISOR))
    (done,) = [told for told in row.told if told.handing is not None]
    assert done.state is HandingState.CONFIRMED


def test_an_operator_reads_why_only_others_hand_on(open_page: Open) -> None:
    page = open_page(OPERATOR)
    assert not page.add.isEnabled()
    assert page.add.toolTip() == "A supervisor or legal staff hand on."


def test_what_a_stop_needs_is_asked_for_where_it_is_typed(open_page: Open) -> None:
    page = open_page(SUPERVISOR)
    page.add.click()
    dialog = page.findChild(SuppressDialog)
    assert dialog is not None
    dialog.name.setText("林 葵")
    dialog.give.click()
    assert dialog.grid.fields["address"].error()
    assert dialog.grid.fields["because"].error()
    dialog.address.setText("新星県みどり市青葉町1-1-1")
    dialog.because.setText("来店して申出")
    dialog.give.click()
    assert [row.contact.name for row in page.model.rows] == ["石川 恵", "林 葵"]


def test_the_filter_finds_by_any_writing_of_the_name(open_page: Open) -> None:
    page = open_page(SUPERVISOR)
    page.search.setText("いしかわ")
    assert len(page.model.rows) == 1
    page.search.setText("田中")
    assert not page.model.rows


def test_a_file_that_cannot_hold_a_name_is_not_written(
    office: Office, open_page: Open, tmp_path: Path
) -> None:
    desk = office.of(SUPERVISOR)
    suppressions.suppress(desk, {Stop.MAILING}, replace(MEGUMI, name="𠮷田 恵"), "customer", "x")
    page = open_page(SUPERVISOR)
    page.export_to(tmp_path, Encoding.CP932)
    assert "𠮷" in page.banner.text()
    assert list(tmp_path.glob("*.csv")) == []
    page.export_to(tmp_path, Encoding.UTF_8)
    (file,) = tmp_path.glob("*.csv")
    assert "𠮷田 恵" in file.read_text(encoding="utf-8-sig")


def test_the_list_is_printed_where_the_screen_says_and_recorded(
    office: Office, open_page: Open, tmp_path: Path
) -> None:
    page = open_page(SUPERVISOR)
    assert not page.print_list.isEnabled(), "no printer and no folder yet"
    page.set_destination(Destination(folder=str(tmp_path)))
    page.print_list.click()
    assert (tmp_path / "stop-list.pdf").read_bytes().startswith(b"%PDF")
    assert last(office, "register_printed").entry.details["register"] == "suppressions"
