# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The legal decision on screen: grounds and reasons before the step can be left."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inquirydesk.desk import cases
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.models.table import TableView
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.decision import DecisionPart
from inquirydesk.ui.widgets.check_box import RadioButton
from inquirydesk.ui.widgets.choice import Choice
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.line_edit import ErrorLine
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import LEGAL, OPERATOR, Office
from tests.ui.find import by_name, rows_of, shown


class Decided:
    """A case whose decision stands open again, and the part that shows it."""

    def __init__(self, office: Office, languages: LanguageSwitch, qtbot: QtBot) -> None:
        self.office = office
        self.case = _at_decision(office)
        self.languages, self.qtbot = languages, qtbot

    def part(self, login: str = LEGAL) -> DecisionPart:
        """The step as that person sees it."""
        desk = self.office.of(login)
        operations = Operations(desk, instant=True)
        part = DecisionPart(Workplace(desk, operations, self.languages))
        self.qtbot.addWidget(part)
        view = acts.look(desk, self.case)
        part.show_step(view, next(s for s in view.steps if s.text.key == "decision"))
        part.show()
        return part


def _at_decision(office: Office) -> CaseId:
    case = acts.call_and_form(office)
    acts.check_the_form(office, case)
    acts.verify(office, case)
    desk = office.of(OPERATOR)
    cases.complete_step(desk, case, acts.look(desk, case).case.version, "fee", "paid")
    acts.locate(office, case)
    acts.record_decided(office, case)
    return case


@pytest.fixture
def decided(office: Office, languages: LanguageSwitch, qtbot: QtBot) -> Decided:
    languages.use(Language.EN)
    return Decided(office, languages, qtbot)


def choose(part: DecisionPart, row: int, answer: str) -> None:
    by_name(part, TableView, "Items located").select(row)
    by_name(part, RadioButton, answer).click()


def test_a_withheld_item_without_ground_cannot_leave_the_step(decided: Decided) -> None:
    part = decided.part()
    choose(part, 0, "Withhold")
    part.complete()
    ground = by_name(part, Choice, "Ground")
    assert part.focusWidget() is ground, "the keyboard goes where the gap is cured"
    assert any(error.text() for error in part.findChildren(ErrorLine) if error.isVisibleTo(part))
    view = acts.look(decided.office.of(LEGAL), decided.case)
    assert view.case.record_of("decision") is None


def test_a_withheld_item_without_a_reason_in_english_cannot_leave_the_step(
    decided: Decided,
) -> None:
    part = decided.part()
    by_name(part, TableView, "Items located").select(1)
    reason = by_name(part, NotesEdit, "Reason in English")
    reason.set_text("")
    part.complete()
    assert part.focusWidget() is reason
    assert acts.look(decided.office.of(LEGAL), decided.case).case.record_of("decision") is None


def test_the_ground_brings_its_own_reason_until_somebody_writes_another(decided: Decided) -> None:
    part = decided.part()
    choose(part, 0, "Withhold")
    ground = by_name(part, Choice, "Ground")
    ground.type_text("33(2)(ii)")
    japanese = by_name(part, NotesEdit, "Reason in Japanese")
    assert japanese.text() == part.view.policy.grounds["business_impeded"].reason.ja  # type: ignore[union-attr]
    ground.type_text(" ")
    japanese.set_text("判定の方法が明らかになるため。")
    ground.set_value("harm_to_person")
    ground.chosen.emit("harm_to_person")
    assert japanese.text() == "判定の方法が明らかになるため。"


def test_what_is_decided_item_by_item_makes_the_outcome_of_the_line(decided: Decided) -> None:
    part = decided.part()
    assert [row[2] for row in rows_of(by_name(part, TableView, "Items located"))] == [
        "Disclose",
        "Withhold",
    ]
    by_name(part, KeyButton, "Disclose all").click()
    part.complete()
    case = acts.look(decided.office.of(LEGAL), decided.case).case
    assert case.line(1).outcome is LineOutcome.GRANTED
    assert case.record_of("decision") is not None


def test_another_method_than_asked_for_needs_a_reason(decided: Decided) -> None:
    part = decided.part()
    method = by_name(part, Choice, "Method of disclosure")
    method.set_value("electronic")
    method.chosen.emit("electronic")
    part.complete()
    focused = part.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Why another method, in Japanese"
    assert acts.look(decided.office.of(LEGAL), decided.case).case.record_of("decision") is None


def test_an_operator_reads_the_decision_but_does_not_make_it(decided: Decided) -> None:
    part = decided.part(OPERATOR)
    by_name(part, TableView, "Items located").select(1)
    assert not by_name(part, RadioButton, "Disclose").isEnabled()
    assert by_name(part, NotesEdit, "Reason in Japanese").isReadOnly()
    assert not shown(part, KeyButton, "Disclose all")


def test_what_was_typed_comes_back_from_a_draft(decided: Decided) -> None:
    part = decided.part()
    choose(part, 0, "Withhold")
    kept = part.draft()
    again = decided.part()
    again.take_draft(kept)
    first = rows_of(by_name(again, TableView, "Items located"))[0]
    assert first[2:] == ["Withhold", "Ground missing"]
