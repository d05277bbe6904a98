# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A holiday found late: typed, looked at case by case, handed over, confirmed by another person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inquirydesk.desk.holidays import list_calendar_changes
from inquirydesk.domain.case import with_line
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dialogs.calendar_review import CalendarReviewDialog
from inquirydesk.ui.dialogs.holiday import HolidayDialog
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.calendar_changes import CalendarPart, WaitingChanges
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.workplace import Workplace
from tests.acts import call_and_form, look
from tests.builders import LEGAL, OPERATOR, PIN, SUPERVISOR, Office, a_party, an_office
from tests.ui.find import by_name, rows_of, shown

PartOf = Callable[[str], CalendarPart]
DUE_ON = date(2026, 7, 23)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = an_office(tmp_path)
    made.clock.next_day(7)
    yield made
    made.desk.store.close()


@pytest.fixture
def part_of(office: Office, languages: LanguageSwitch, qtbot: QtBot) -> PartOf:
    """The calendar of Settings as this person sees it; it lives as long as the test."""
    kept: list[CalendarPart] = []

    def make(login: str) -> CalendarPart:
        desk = office.of(login)
        part = CalendarPart(Workplace(desk, Operations(desk, instant=True), languages))
        qtbot.addWidget(part)
        part.retranslate()
        part.resize(1100, 640)
        part.show()
        part.refresh()
        kept.append(part)
        return part

    return make


def due_on_23_july(office: Office, name: str = "開 一郎") -> CaseId:
    case = call_and_form(office, a_party(name=name), days=0)
    with office.desk.store.work() as work:
        stored = work.cases.get(case)
        line = replace(stored.line(1), complete_on=stored.arrived_on)
        work.cases.save(with_line(stored, line))
        work.commit()
    assert look(office.of(OPERATOR), case).due.due_on == DUE_ON
    return case


def typed(part: CalendarPart) -> HolidayDialog:
    """The dialog with a new holiday on the due date of the case, looked at."""
    by_name(part, KeyButton, "Holiday found late…").click()
    (dialog,) = part.findChildren(HolidayDialog)
    by_name(dialog, DateEdit, "Day").setText("2026-07-23")
    by_name(dialog, LineEdit, "Name in Japanese").setText("特別の祝日")
    by_name(dialog, LineEdit, "Name in English").setText("Special holiday")
    by_name(dialog, KeyButton, "Show what moves").click()
    return dialog


def handed_over(part: CalendarPart) -> None:
    dialog = typed(part)
    by_name(dialog, LineEdit, "Source").setText("官報（架空）")
    by_name(dialog, LineEdit, "Reason").setText("官報により判明")
    by_name(dialog, KeyButton, "Hand over").click()
    part.refresh()


def reviewed(part: CalendarPart) -> CalendarReviewDialog:
    part.take_focus()
    part.changes.row_opened.emit(part.changes.current_row())
    (dialog,) = part.findChildren(CalendarReviewDialog)
    return dialog


def test_the_days_of_a_year_stand_with_source_and_trust(part_of: PartOf) -> None:
    part = part_of(OPERATOR)
    rows = rows_of(part.days)
    assert rows[0][:3] == ["1 January 2026 (Thu)", "Holiday", "New Year's Day"]
    assert all(row[3] and row[4] for row in rows)
    assert not shown(part, KeyButton, "Holiday found late…"), "an operator only reads"


def test_a_change_is_handed_over_only_after_it_was_looked_at(
    office: Office, part_of: PartOf
) -> None:
    case = due_on_23_july(office)
    part = part_of(SUPERVISOR)
    dialog = typed(part)
    reference = look(office.of(OPERATOR), case).case.reference
    (row,) = rows_of(dialog.moved.table)
    assert row[0] == reference
    assert row[4:] == ["23 July 2026 (Thu)", "24 July 2026 (Fri)"]
    give = by_name(dialog, KeyButton, "Hand over")
    give.click()
    assert list_calendar_changes(office.of(SUPERVISOR)) == (), "source and reason are needed"
    by_name(dialog, DateEdit, "Day").setText("2026-07-24")
    assert not give.isEnabled(), "another day is to be looked at first"


def test_a_day_that_changes_nothing_is_refused_at_its_field(part_of: PartOf) -> None:
    part = part_of(SUPERVISOR)
    by_name(part, KeyButton, "Holiday found late…").click()
    (dialog,) = part.findChildren(HolidayDialog)
    by_name(dialog, KeyButton, "Show what moves").click()
    assert dialog.day.error()
    by_name(dialog, DateEdit, "Day").setText("2026-01-01")
    by_name(dialog, LineEdit, "Name in Japanese").setText("元日")
    by_name(dialog, LineEdit, "Name in English").setText("New Year's Day")
    by_name(dialog, KeyButton, "Show what moves").click()
    assert "2026" in dialog.day.error()
    assert not by_name(dialog, KeyButton, "Hand over").isEnabled()


def test_the_second_person_confirms_with_the_pin(office: Office, part_of: PartOf) -> None:
    case = due_on_23_july(office)
    first = part_of(SUPERVISOR)
    handed_over(first)
    dialog = reviewed(first)
    assert not shown(dialog, KeyButton, "Confirm"), "who proposed it does not confirm it"
    dialog.reject()

    second = part_of(LEGAL)
    dialog = reviewed(second)
    assert len(rows_of(dialog.moved.table)) == 1
    confirm = by_name(dialog, KeyButton, "Confirm")
    by_name(dialog, LineEdit, "Your PIN").setText("0000")
    confirm.click()
    assert look(office.of(OPERATOR), case).due.due_on == DUE_ON
    by_name(dialog, LineEdit, "Your PIN").setText(PIN)
    confirm.click()
    assert look(office.of(OPERATOR), case).due.due_on == date(2026, 7, 24)
    second.refresh()
    assert rows_of(second.changes)[0][-1] == "Confirmed"
    added = [row for row in rows_of(second.days) if row[2] == "Special holiday"]
    assert added[0][4] == "官報（架空）"


def test_a_restricted_case_says_see_legal_to_others(office: Office, part_of: PartOf) -> None:
    case = due_on_23_july(office)
    with office.desk.store.work() as work:
        work.cases.save(replace(work.cases.get(case), restricted=True))
        work.commit()
    reference = look(office.of(LEGAL), case).case.reference
    for login, said in ((SUPERVISOR, "See legal"), (LEGAL, reference)):
        part = part_of(login)
        (row,) = rows_of(typed(part).moved.table)
        assert row[0] == said


def test_a_proposal_is_dropped_with_a_reason(office: Office, part_of: PartOf) -> None:
    handed_over(part_of(SUPERVISOR))
    second = part_of(LEGAL)
    dialog = reviewed(second)
    by_name(dialog, KeyButton, "Drop…").click()
    (asked,) = dialog.findChildren(ReasonDialog)
    by_name(asked, NotesEdit, "Reason").set_text("別の日でした")
    by_name(asked, KeyButton, "Drop").click()
    (found,) = list_calendar_changes(office.of(LEGAL))
    assert found.change.dropped_because == "別の日でした"


def test_what_waits_stands_on_today_for_the_second_person(
    office: Office, part_of: PartOf, languages: LanguageSwitch, qtbot: QtBot
) -> None:
    handed_over(part_of(SUPERVISOR))
    for login, waits in ((SUPERVISOR, False), (LEGAL, True)):
        desk = office.of(login)
        panel = WaitingChanges(Workplace(desk, Operations(desk, instant=True), languages))
        qtbot.addWidget(panel)
        panel.show_changes(list_calendar_changes(desk))
        assert panel.isHidden() is not waits
        if waits:
            with qtbot.waitSignal(panel.calendar_asked):
                panel.findChildren(Link)[0].click()


def test_the_calendar_is_read_in_japanese(part_of: PartOf, languages: LanguageSwitch) -> None:
    part = part_of(SUPERVISOR)
    languages.use(Language.JA)
    part.retranslate()
    part.refresh()
    assert rows_of(part.days)[0][:3] == ["2026年1月1日（木）", "祝日", "元日"]
