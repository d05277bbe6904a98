# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fields of one payment: one that came later, or what is still to be read on one that came."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.domain.payment import FeeReceived
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.amount_edit import AmountEdit
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import heading
from inquirydesk.ui.widgets.line_edit import Field, LineEdit

NEW = 0


class PaymentForm(QWidget):
    """Instrument, amount, days, number; shows only what the instrument has. `entered`: Save."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy: Policy | None = None
        self._language = Language.EN
        self.number = NEW
        self._title = heading()
        self.grid = FormGrid()
        self._instrument = Choice()
        self._amount = AmountEdit()
        self._received, self._issued = DateEdit(), DateEdit()
        self._serial, self._payer = LineEdit(latin=True), LineEdit()
        self._save = KeyButton()
        self.grid.add_row(
            ("instrument", Field(self._instrument)), ("amount", Field(self._amount)), None
        )
        self.grid.add_row(
            ("received_on", Field(self._received)),
            ("issued_on", Field(self._issued)),
            ("serial", Field(self._serial)),
            ("payer", Field(self._payer)),
            self._save,
            None,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self._title)
        column.addWidget(self.grid)
        self._instrument.chosen.connect(self._on_instrument_chosen)
        self._save.clicked.connect(self.entered)

    def show_payment(
        self, policy: Policy, number: int, payment: FeeReceived | None, today: date
    ) -> None:
        """A payment to read by its number from 1, or `NEW`: one that came later."""
        self._policy, self.number = policy, number
        self.grid.clear_errors()
        self._fill_choice()
        accepted = policy.fee.instruments if policy.fee else ()
        only = accepted[0] if len(accepted) == 1 else None
        self._instrument.set_value(payment.instrument if payment else only)
        self._amount.set_yen(payment.amount if payment else 0)
        self._received.set_date(payment.received_on if payment else today)
        self._issued.set_date(payment.issued_on if payment else None)
        self._serial.setText(payment.serial if payment else "")
        self._payer.setText(payment.payer if payment else "")
        self._show_needed()
        self._name()

    def payment(self) -> FeeReceived | None:
        """What was typed; None while the day is missing, which is said at its field."""
        received_on = self._received.date()
        if received_on is None:
            self.grid.say_at("received_on", self.tr("Enter the day it arrived."))
            return None
        self.grid.clear_errors()
        return FeeReceived(
            instrument=str(self._instrument.value() or ""),
            amount=self._amount.yen(),
            received_on=received_on,
            issued_on=self._issued.date(),
            serial=self._serial.text(),
            payer=self._payer.text(),
        )

    def focus_first(self) -> None:
        """Put the keyboard where something is still to be read."""
        for field in (self._amount, self._issued, self._serial, self._payer):
            if field.isVisible() and not field.text():
                field.setFocus()
                return

    def retranslate(self, language: Language) -> None:
        """Take the words of the language in force, keeping what was typed."""
        self._language = language
        kept = self._instrument.value()
        self._fill_choice()
        self._instrument.set_value(kept)
        for key, text in {
            "instrument": self.tr("Paid by"),
            "amount": self.tr("Amount in yen"),
            "received_on": self.tr("Came on"),
            "issued_on": self.tr("Issued on"),
            "serial": self.tr("Number on it"),
            "payer": self.tr("Paid in the name of"),
        }.items():
            self.grid.set_label(key, text)
        self._name()

    def _name(self) -> None:
        later = self.number == NEW
        self._title.setText(
            self.tr("A payment that came later")
            if later
            else self.tr("Payment {number}: what it says").format(number=self.number)
        )
        self._save.setText(self.tr("Add payment") if later else self.tr("Save payment"))

    def _fill_choice(self) -> None:
        if self._policy is None:
            return
        fee = self._policy.fee
        accepted = fee.instruments if fee else ()
        found = sorted(self._policy.instruments.values(), key=lambda i: i.key not in accepted)
        self._instrument.set_options(
            [Option(each.key, each.name.in_(self._language)) for each in found]
        )

    def _show_needed(self) -> None:
        key = str(self._instrument.value() or "")
        instrument = self._policy.instruments.get(key) if self._policy else None
        dated = instrument is not None and instrument.valid_months is not None
        self.grid.show_field("issued_on", shown=dated)
        self.grid.show_field("serial", shown=instrument is not None and instrument.numbered)
        self.grid.show_field("payer", shown=instrument is not None and instrument.named)

    @Slot(object)
    def _on_instrument_chosen(self, _key: object) -> None:
        self._show_needed()
