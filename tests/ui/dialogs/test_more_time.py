# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""More time is asked for beside the clock, by a supervisor, and drafts its notice."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from inquirydesk.desk import cases
from inquirydesk.desk.desk import Desk
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.ui.dialogs.more_time import MoreTimeDialog
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.case_side import CaseSide
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import OPERATOR, SUPERVISOR, an_office
from tests.ui.find import by_name, shown


def test_a_supervisor_asks_for_more_time_beside_the_clock(
    tmp_path: Path, languages: LanguageSwitch, qtbot: QtBot
) -> None:
    office = an_office(tmp_path)
    case = acts.call_and_form(office)
    acts.check_the_form(office, case)
    acts.verify(office, case)
    operator, supervisor = office.of(OPERATOR), office.of(SUPERVISOR)
    cases.complete_step(operator, case, acts.look(operator, case).case.version, "fee", "paid")

    def side_of(desk: Desk, case: CaseId) -> CaseSide:
        side = CaseSide(Workplace(desk, Operations(desk, instant=True), languages))
        qtbot.addWidget(side)
        side.show()
        side.show_case(acts.look(desk, case))
        return side

    assert not shown(side_of(operator, case), Link, "More time…")
    side = side_of(supervisor, case)
    by_name(side, Link, "More time…").click()
    dialog = side.findChildren(MoreTimeDialog)[0]
    ask = by_name(dialog, KeyButton, "Draft the notice")
    ask.click()
    assert acts.look(supervisor, case).case.extensions == (), "the reason is needed"
    by_name(dialog, LineEdit, "How many more").setText("10")
    by_name(dialog, NotesEdit, "Reason in Japanese").setPlainText("確認に日数を要するため")
    ask.click()
    view = acts.look(supervisor, case)
    assert [each.days for each in view.case.extensions] == [10]
    assert view.letters[-1].code == "L16"
    side.show_case(view)
    assert shown(side, Link, "More time was asked for: post the notice")
    office.desk.store.close()
