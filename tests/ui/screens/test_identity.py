# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The identity step on screen: what is missing, dangers, what each check says, who passes over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inquirydesk.desk import cases, verification
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.parts.check_list import CheckList
from inquirydesk.ui.parts.identity import IdentityPart
from inquirydesk.ui.screens.case import CaseScreen
from inquirydesk.ui.widgets.answers import Segmented
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.chip import Chip
from inquirydesk.ui.widgets.choice import Choice
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.tabs import TabPanel
from tests import acts
from tests.builders import LEGAL, OPERATOR, SUPERVISOR, a_form, an_identity, an_office
from tests.ui.find import by_name
from tests.ui.screens.test_case import Cases

CHILD = Party("石川 花", "イシカワ ハナ", Address("950-0000", "新星県みどり市若草町3-2-17"))


@pytest.fixture
def desk(tmp_path: Path, languages: LanguageSwitch, qtbot: QtBot) -> Iterator[Cases]:
    office = an_office(tmp_path)
    opened = Cases(office, languages, qtbot)
    yield opened
    for screen in opened.opened:
        screen.close()
        screen.deleteLater()
    office.desk.store.close()


def at_identity(desk: Cases, kind: str = "self") -> CaseId:
    """The form is complete; an agent asks for a child."""
    case = acts.call_and_form(desk.office)
    operator = desk.office.of(OPERATOR)
    view = acts.look(operator, case)
    requester = view.case.requester
    agent = kind != "self"
    form = replace(
        a_form(),
        requester=requester,
        person=CHILD if agent else requester,
        standing=Standing.AGENT if agent else Standing.PERSON,
        requester_kind=kind,
        dated_on=operator.today,
    )
    cases.check_form(operator, case, view.case.version, form)
    step = next(s.text for s in acts.look(operator, case).steps if s.text.key == "form")
    ticked = [item.key for item in step.checks]
    cases.complete_step(operator, case, desk.version(case), "form", "complete", ticked)
    return case


def rule(screen: CaseScreen) -> str:
    """The chip beside the papers."""
    texts = [chip.text() for chip in screen.findChildren(Chip) if chip.isVisibleTo(screen)]
    return next(t for t in texts if "needed" in t.lower() or t.startswith("Rule met"))


def save(screen: CaseScreen) -> None:
    """Keep what was typed (F12)."""
    (part,) = screen.findChildren(IdentityPart)
    part.save()


def state_of(screen: CaseScreen, code: str) -> str:
    """The chip of that check."""
    (listed,) = screen.findChildren(CheckList)
    names = [chip.accessibleName() for chip in listed.findChildren(Chip)]
    return next(name.partition(": ")[2] for name in names if name.startswith(code))


def test_the_screen_names_what_is_still_missing(desk: Cases) -> None:
    screen = desk.open(at_identity(desk))
    kind = by_name(screen, Choice, "Document 1")
    kind.set_value("pension_handbook")
    kind.chosen.emit(kind.value())
    assert rule(screen) == (
        "One more document needed: one with a photo or one that shows the address"
    )
    kind.set_value("driving_licence")
    kind.chosen.emit(kind.value())
    by_name(screen, DateEdit, "Date on document 1").setText("2028-03-01")
    assert rule(screen) == "Rule met: one document with a photo"
    assert state_of(screen, "V04") == "Passed"


def test_a_paper_nobody_read_yet_has_failed_nothing(desk: Cases) -> None:
    screen = desk.open(at_identity(desk))
    states = {state_of(screen, f"V{number:02}") for number in range(1, 20)}
    assert "Failed" not in states
    assert state_of(screen, "V12") == "Not needed"


def test_each_check_says_what_is_looked_at_and_its_source(desk: Cases) -> None:
    screen = desk.open(at_identity(desk))
    (listed,) = screen.findChildren(CheckList)
    tips = [label.toolTip() for label in listed.findChildren(Label) if label.toolTip()]
    assert len(tips) == 19
    assert all("Source: " in tip and "to be confirmed by legal" in tip for tip in tips)


def test_an_agent_is_asked_what_the_power_of_attorney_covers(desk: Cases) -> None:
    case = at_identity(desk, "delegated")
    screen = desk.open(case)
    by_name(screen, Segmented, "Power of attorney covers: Disclosure").set_value(value=True)
    by_name(screen, Segmented, "May receive the answer").set_value(value=False)
    save(screen)
    identity = acts.look(desk.office.of(OPERATOR), case).case.identity
    assert [(each.line, each.covered) for each in identity.scope] == [(1, True)]
    assert identity.may_receive is False


def test_a_danger_takes_the_case_off_the_screen_of_who_noted_it(desk: Cases) -> None:
    case = at_identity(desk)
    screen = desk.open(case)
    box = next(b for b in screen.findChildren(CheckBox) if b.text() == "Both parents ask")
    box.click()
    save(screen)
    assert not [tabs for tabs in screen.findChildren(TabPanel) if tabs.isVisibleTo(screen)]
    assert any("See legal" in banner.text() for banner in screen.findChildren(Banner))
    texts = [label.text() for label in screen.findChildren(Label) if label.isVisibleTo(screen)]
    assert not [text for text in texts if "石川" in text]
    assert acts.look(desk.office.of(LEGAL), case).case.restricted


def test_a_supervisor_passes_over_signs_of_impersonation_with_a_reason(desk: Cases) -> None:
    case = at_identity(desk)
    operator = desk.office.of(OPERATOR)
    view = acts.look(operator, case)
    identity = replace(an_identity(view.case, view.policy), flags=("same_sender",))
    verification.sign_first_check(operator, case, view.case.version, identity)
    screen = desk.open(case, SUPERVISOR)
    assert state_of(screen, "V18") == "Failed"
    button = by_name(screen, KeyButton, "Pass over V18")
    button.click()
    assert state_of(screen, "V18") == "Failed", "not without a reason"
    by_name(screen, LineEdit, "V18 Signs of impersonation: why is it passed over?").setText("known")
    button.click()
    assert state_of(screen, "V18") == "Passed over"
    assert acts.look(operator, case).case.identity.waivers[0].because == "known"
