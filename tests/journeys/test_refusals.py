# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Bad input as people meet it in the window: the sentence, the field, and nothing lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from inquirydesk.letters.reading import text_of
from tests import acts
from tests.builders import OPERATOR, Office, a_party
from tests.journeys.conftest import Desktop
from tests.journeys.day import Day
from tests.journeys.driver import Driver, spoken_name

UNPRINTABLE = "石川 𪚥"

Make = Callable[..., Desktop]


def has_focus(driver: Driver) -> str:
    """What a screen reader says of where the keyboard is."""
    focused = QApplication.focusWidget()
    return spoken_name(focused) if focused else ""


def said_at(driver: Driver, name: str) -> str:
    """What stands beneath the field of that name."""
    called = (w for w in driver.all_of(QWidget) if spoken_name(w) == name)
    return "".join(w.accessibleDescription() for w in called)


def newest(day: Day) -> str:
    with day.desk.open_look() as look:
        return max(case.reference for case in look.cases.open())


# a request by phone


def test_a_call_that_asks_for_data_gets_explanation_and_form_pack_only(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    driver.key("F2")
    driver.choose("Topic", day._topic("disclosure"))
    offered = driver.find("Outcome", QComboBox)
    words = [offered.itemText(row) for row in range(offered.count())]
    for outcome, shown in zip(day.policy.call_outcomes, words, strict=True):
        assert outcome.name.en in shown
    assert not driver.has("Disclose", QAbstractButton)
    day.take_call(a_party(), "disclosure", "form_pack", "修理の記録を知りたい")
    reference = newest(day)
    with day.desk.open_look() as look:
        assert [m.code for m in look.letters.of_case(day.case(reference).id)] == ["L02"]
    day.open_case(reference)
    before = day.case(reference)
    driver.key("Ctrl+Return")
    assert driver.sees("The form pack went out, the form is awaited.")
    assert not driver.has("Complete step", QAbstractButton)
    assert day.case(reference) == before


# mail that cannot be what it claims to be


def test_a_request_by_e_mail_is_registered_not_accepted_and_answered_with_the_form_pack(
    desktop: Make,
) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    driver.key("Ctrl+M")
    driver.press("E-mail")
    assert driver.sees("Requests by e-mail are not accepted")
    assert driver.sees("the sender is told how to ask by mail")
    sender = a_party()
    driver.type_into("Reading", sender.reading)
    driver.type_into("Name", sender.name)
    driver.type_into("Postal code", sender.address.postal_code)
    driver.type_into("Address", sender.address.line)
    driver.choose("Add to the contents", "Request form")
    driver.key("Return")
    assert driver.sees("Form pack (L02) made, ready to print")
    assert driver.sees("Does not count as a request")
    driver.key("F12")
    assert driver.sees("but it does not count as a request")
    case = day.case(newest(day))
    assert case.arrived_on is None
    with day.desk.open_look() as look:
        (envelope,) = look.envelopes.of_case(case.id)
        assert not envelope.accepted
        assert [(m.code, m.state) for m in look.letters.of_case(case.id)] == [("L02", "to_print")]


def test_a_day_of_receipt_that_cannot_be_is_refused_at_its_field(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    driver.key("Ctrl+M")
    driver.type_into("Name", "石川 恵")
    driver.choose("Add to the contents", "Request form")
    driver.key("Return")
    for typed, sentence in {
        "2026-06-17": "17 June 2026 lies after today. Enter the day it arrived.",
        "2026-03-31": "31 March 2026 lies before 1 April 2026, the policy's first day.",
        "2026-02-30": "The calendar has no such day. Check month and day.",
        "令和0年6月1日": "Years begin with 1. Check the year.",
    }.items():
        driver.type_into("Received on", typed)
        driver.key("Tab")
        assert sentence in said_at(driver, "Received on"), typed
        driver.key("F12")
        assert sentence in said_at(driver, "Received on"), typed
        assert has_focus(driver) == "Received on"
        assert driver.find("Received on", QLineEdit).text() == typed
    assert driver.find("Name", QLineEdit).text() == "石川 恵"
    with day.desk.open_look() as look:
        assert look.envelopes.latest(limit=1) == ()
        assert look.cases.open() == ()


# names

KEPT_AS_TYPED = (
    "<b>太字</b> & Söhne",
    "𠮷田 髙子",
    "葛󠄀城 花",
    "Zoë Müller-Lüdenscheidt",
)
NOT_TAKEN = {
    "石川\u202e恵": "Character 3 (U+202E) cannot be seen or printed.",
    "石川\x00恵": "Character 3 (U+0000) cannot be seen or printed.",
}


def test_odd_names_are_printed_as_typed(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    for name in KEPT_AS_TYPED:
        day.take_call(a_party(name=name), "disclosure", "form_pack", "修理の記録")
        case = day.case(newest(day))
        assert case.requester.name == name
        with day.desk.open_look() as look:
            (letter,) = look.letters.of_case(case.id)
            sheets = look.letters.sheets_of(letter.id)
            printed = "".join("".join(text_of(look.archive.get(sheets[0][1]).content)).split())
        assert "".join(name.split()) in printed
        day.open_case(case.reference)
        assert day.driver.sees(name)


def test_a_name_with_what_cannot_be_seen_is_refused_at_its_position(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    for name, sentence in NOT_TAKEN.items():
        day.take_call(a_party(name=name), "disclosure", "form_pack", "修理の記録")
        assert sentence in said_at(driver, "Name"), name
        assert has_focus(driver) == "Name"
        assert driver.find("Name", QLineEdit).text() == name
        assert driver.find("Notes", QPlainTextEdit).toPlainText() == "修理の記録"
    with day.desk.open_look() as look:
        assert look.cases.open() == ()
        assert look.inquiries.latest(limit=1) == ()


def test_a_name_no_font_can_print_is_refused_at_its_field_during_the_call(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    day.take_call(a_party(name=UNPRINTABLE), "disclosure", "form_pack", "修理の記録")
    assert "No font here can print “𪚥”" in said_at(driver, "Name")
    assert has_focus(driver) == "Name"
    with day.desk.open_look() as look:
        assert look.inquiries.latest(limit=1) == ()


# papers that cannot count


def with_checked_form(office: Office) -> str:
    """The form is checked, the papers wait to be read."""
    case = acts.call_and_form(office)
    acts.check_the_form(office, case)
    return acts.look(office.desk, case).case.reference


@pytest.mark.parametrize(
    ("paper", "date_read", "unticked", "verdict", "missing"),
    [
        ("driving_licence", "2026-06-01", "", "Expired", "V05"),
        ("number_notification_card", "", "", "Not accepted", "V04"),
        ("driving_licence", "2028-03-01", "Document 1 complete", "A side is missing", "V06"),
        ("residence_record", "2026-01-10", "", "Issued too long ago", "V05"),
    ],
    ids=["expired", "wrong kind", "missing side", "too old"],
)
def test_a_paper_that_cannot_count_stops_the_step_and_the_letter_asks_for_exactly_that(
    desktop: Make, paper: str, date_read: str, unticked: str, verdict: str, missing: str
) -> None:
    at = desktop(with_checked_form)
    day = at.signed_in(OPERATOR)
    driver = day.driver
    day.open_case(at.reference)
    driver.choose("Document {n}", day.paper(paper), n="1")
    if date_read:
        driver.type_into("Date on document {n}", date_read, n="1")
    if driver.has("Document {n} original", n="1"):
        driver.tick("Document {n} original", n="1")
    if unticked:
        driver.press(unticked)
    assert driver.sees(verdict)
    driver.key("Ctrl+Return")
    assert driver.sees("The documents do not meet the rule yet: another one that counts is needed.")
    assert day.current(at.reference) == "identity"
    assert day.case(at.reference).identity.checked_by is None
    day.ask_for_more(at.reference, "identity")
    with day.desk.open_look() as look:
        letter = look.letters.of_case(day.case(at.reference).id)[-1]
    assert letter.code == "L03"
    assert [(each.check, each.paper) for each in letter.deficiencies] == [(missing, paper)]
    words = day.policy.checks[missing].missing
    assert words is not None
    assert driver.sees(f"{day.paper(paper).en}: {words.en}")
