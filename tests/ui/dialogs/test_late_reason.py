# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A late reply: beside the clock the reason is asked for, and shown once it is given."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from inquirydesk.desk import cases
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dialogs.late_reason import LateReasonDialog
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.case_side import CaseSide
from inquirydesk.ui.widgets.choice import Choice
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import OPERATOR, an_office
from tests.ui.find import by_name, shown


def test_the_reason_of_a_late_reply_is_chosen_beside_the_clock(
    tmp_path: Path, languages: LanguageSwitch, qtbot: QtBot
) -> None:
    office = an_office(tmp_path)
    case = acts.call_and_form(office)
    acts.check_the_form(office, case)
    acts.verify(office, case)
    desk = office.of(OPERATOR)
    cases.complete_step(desk, case, acts.look(desk, case).case.version, "fee", "paid")
    side = CaseSide(Workplace(desk, Operations(desk, instant=True), languages))
    qtbot.addWidget(side)
    side.show()
    ask = "Give the reason for the delay"
    side.show_case(acts.look(desk, case))
    assert not shown(side, Link, ask), "in time"

    office.clock.next_day(31)
    side.show_case(acts.look(desk, case))
    by_name(side, Link, ask).click()
    dialog = side.findChildren(LateReasonDialog)[0]
    by_name(dialog, Choice, "Reason for the delay").set_value("search")
    by_name(dialog, KeyButton, "Save").click()
    assert acts.look(desk, case).case.line(1).late_reason == "search"
    side.show_case(cases.read_case(desk, case, Language.EN))
    assert shown(side, Link, "Late: The records took long to find")
    office.desk.store.close()
