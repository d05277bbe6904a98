# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fee step on screen: what counts, what goes back, what is still to be read and typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from inquirydesk.domain.case import Case
from inquirydesk.domain.payment import FeeReceived
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.fee import FeePart
from inquirydesk.ui.widgets.chip import Chip
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.line_edit import ErrorLine, LineEdit
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import OPERATOR, Office
from tests.ui.find import by_name, shown


class AtFee:
    """A case at its fee step, with what came for it, and the part that shows it."""

    def __init__(self, office: Office, languages: LanguageSwitch, qtbot: QtBot) -> None:
        self.office, self.languages, self.qtbot = office, languages, qtbot
        self.desk = office.of(OPERATOR)
        self.case = acts.call_and_form(office)
        acts.check_the_form(office, self.case)
        acts.verify(office, self.case)
        self.order = FeeReceived("postal_order", 1000, self.desk.today, issued_on=self.desk.today)

    def part(self, *came: FeeReceived) -> FeePart:
        """The step once these payments came."""
        with self.desk.open_work() as work:
            work.cases.save(replace(work.cases.get(self.case), fees=came))
            work.commit()
        operations = Operations(self.desk, instant=True)
        part = FeePart(Workplace(self.desk, operations, self.languages))
        self.qtbot.addWidget(part)
        operations.changed.connect(lambda _change: self.show(part))
        self.show(part)
        part.show()
        return part

    def show(self, part: FeePart) -> None:
        """The step as it is now."""
        view = acts.look(self.desk, self.case)
        part.show_step(view, next(s for s in view.steps if s.text.key == "fee"))

    def stored(self) -> Case:
        """The case in the store."""
        return acts.look(self.desk, self.case).case


@pytest.fixture
def at_fee(office: Office, languages: LanguageSwitch, qtbot: QtBot) -> AtFee:
    languages.use(Language.EN)
    return AtFee(office, languages, qtbot)


def errors(part: FeePart) -> list[str]:
    return [e.text() for e in part.findChildren(ErrorLine) if e.isVisibleTo(part) and e.text()]


def type_later(part: FeePart, amount: str, issued_on: str = "2026-06-01") -> None:
    """A payment that came later, typed and added."""
    by_name(part, KeyButton, "Add a payment that came later").click()
    by_name(part, LineEdit, "Amount in yen").setText(amount)
    by_name(part, DateEdit, "Issued on").setText(issued_on)
    by_name(part, KeyButton, "Add payment").click()


def test_a_payment_that_does_not_count_is_told_and_its_return_recorded(at_fee: AtFee) -> None:
    old = replace(at_fee.order, issued_on=at_fee.desk.today - timedelta(days=200))
    part = at_fee.part(old)
    assert shown(part, Chip, "¥1,000 short")
    assert shown(part, Chip, "Does not count")
    by_name(part, Link, "Record return: Postal money order").click()
    assert [back.payment for back in at_fee.stored().fee_returns] == [1]
    assert shown(part, Chip, "Returned")
    assert not shown(part, Link, "Record return: Postal money order")


def test_a_surplus_is_told_and_its_return_recorded(at_fee: AtFee) -> None:
    part = at_fee.part(at_fee.order, replace(at_fee.order, amount=500))
    assert shown(part, Chip, "¥500 too much")
    by_name(part, Link, "Record return: Surplus").click()
    assert [back.amount for back in at_fee.stored().fee_returns] == [500]
    assert shown(part, Chip, "None")


def test_a_day_of_issue_nobody_read_is_asked_for_at_its_field(at_fee: AtFee) -> None:
    part = at_fee.part(replace(at_fee.order, issued_on=None))
    part.complete()
    assert errors(part) == ["Payment 1: enter the day it was issued."]
    by_name(part, DateEdit, "Issued on").setText("R8/6/1")
    by_name(part, KeyButton, "Save payment").click()
    assert shown(part, Chip, "Counts")
    part.complete()
    assert at_fee.stored().record_of("fee") is not None


@pytest.mark.parametrize("typed", ["１０００", "1,000", "１，０００円"])
def test_an_amount_may_be_typed_as_people_write_it(at_fee: AtFee, typed: str) -> None:
    part = at_fee.part()
    type_later(part, typed)
    assert [fee.amount for fee in at_fee.stored().fees] == [1000]
    assert shown(part, Chip, "None")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("-500", "comes to -500 yen"),
        ("430", "comes to 430 yen"),
        ("99999999", "comes to 99,999,999 yen"),
        ("", "still empty"),
    ],
)
def test_an_amount_that_cannot_be_is_refused_at_its_field(
    at_fee: AtFee, typed: str, said: str
) -> None:
    part = at_fee.part()
    type_later(part, typed)
    assert at_fee.stored().fees == ()
    assert any(said in error for error in errors(part)), errors(part)
    assert by_name(part, LineEdit, "Amount in yen").text() == typed


def test_the_short_fee_leads_to_the_field_where_more_is_entered(at_fee: AtFee) -> None:
    part = at_fee.part(replace(at_fee.order, amount=500))
    part.complete()
    assert errors(part) == ["The fee is ¥500 short."]
    assert shown(part, LineEdit, "Amount in yen")
