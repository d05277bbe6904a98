# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Step 4: what the request costs, what came, and what becomes of a difference."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.fees import record_fee, waive_fee
from inquirydesk.domain.errors import FieldMistake
from inquirydesk.domain.policy import Effect
from inquirydesk.domain.settlement import settlement_of
from inquirydesk.ui.case_wording import money_text
from inquirydesk.ui.parts.envelope_contents import AmountEdit
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.parts.outcome_part import OutcomePart, Saving
from inquirydesk.ui.theme import Kind, Tone
from inquirydesk.ui.widgets.chip import ChipLook
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.fact_list import Fact, FactStrip
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.workplace import Workplace


class FeePart(OutcomePart):
    """Due, received, by what, difference; a payment that came later can be added."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._strip = FactStrip()
        self._waived = Label(tone=Tone.LABEL, wrap=True)
        self._payment = FormGrid()
        self._instrument = Choice()
        self._amount = AmountEdit()
        self._received = DateEdit()
        self._add = KeyButton()
        self._payment.add_row(("instrument", Field(self._instrument)), None)
        amount, day = ("amount", Field(self._amount)), ("received_on", Field(self._received))
        self._payment.add_row(amount, day, self._add, None)
        self.fields.addWidget(self._strip)
        self.fields.addWidget(self._waived)
        self.fields.addWidget(self._payment)
        self._add.clicked.connect(self._on_add)

    def show_fields(self, view: CaseView) -> None:
        self._show_figures(view)
        self._amount.clear()
        self._received.set_date(self.workplace.desk.today)
        keys = view.policy.fee.instruments if view.policy.fee else ()
        instruments = [view.policy.instruments[key] for key in keys]
        self._instrument.set_options(
            [Option(each.key, each.name.in_(self.workplace.language)) for each in instruments]
        )
        if len(instruments) == 1:
            self._instrument.set_value(instruments[0].key)
        self._payment.show_row("instrument", shown=len(instruments) != 1)

    def _show_figures(self, view: CaseView) -> None:
        language, case = self.workplace.language, view.case
        settled = settlement_of(case, view.policy)
        due, received = settled.due(), settled.received
        names = {key: each.name.in_(language) for key, each in view.policy.instruments.items()}
        by = ", ".join(dict.fromkeys(names.get(fee.instrument, "") for fee in case.fees))
        self._strip.set_facts(
            [
                Fact(self.tr("Fee due"), money_text(due, language)),
                Fact(self.tr("Received"), money_text(received, language)),
                Fact(self.tr("By"), by[:1].upper() + by[1:] if by else "–"),
                Fact(self.tr("Difference"), self._difference(due, received)),
            ]
        )
        waived = case.fee_waived_because
        self._waived.setVisible(bool(waived))
        self._waived.setText(self.tr("Waived: {reason}").replace("{reason}", waived))

    def _difference(self, due: int, received: int) -> ChipLook:
        language = self.workplace.language
        if received < due:
            text = self.tr("{amount} short").replace(
                "{amount}", money_text(due - received, language)
            )
            return ChipLook(text, Kind.PROBLEM, "alert-triangle", strong=True)
        if received > due:
            text = self.tr("{amount} too much").replace(
                "{amount}", money_text(received - due, language)
            )
            return ChipLook(text, Kind.CAUTION, "alert-triangle")
        return ChipLook(self.tr("None"), Kind.GOOD, "check")

    def lock_fields(self, *, read_only: bool) -> None:
        self._payment.setVisible(not read_only and self._is_short())

    def _is_short(self) -> bool:
        if self.view is None:
            return False
        return settlement_of(self.view.case, self.view.policy).short() > 0

    def opens_with_script(self) -> bool:
        return self._is_short()

    def retranslate_fields(self) -> None:
        if self.view is not None:
            self._show_figures(self.view)
        labels = {
            "instrument": self.tr("Paid by"),
            "amount": self.tr("Came later"),
            "received_on": self.tr("Came on"),
        }
        for key, text in labels.items():
            self._payment.set_label(key, text)
        self._add.setText(self.tr("Add payment"))

    def saving(self) -> Saving | None:
        chosen = self.chosen()
        if chosen is not None and chosen.effect is Effect.NOT_NEEDED:
            return Saving(waive_fee, (self.note(),))
        return None

    def show_mistake(self, mistake: Exception) -> bool:
        return isinstance(mistake, FieldMistake) and not self._payment.show_mistakes(mistake)

    def say_at_field(self, gap: str, sentence: str) -> bool:
        return gap == "fee_short" and self._payment.say_at("amount", sentence)

    @Slot()
    def _on_add(self) -> None:
        received_on = self._received.date()
        if self.view is None or received_on is None:
            self._payment.say_at("received_on", self.tr("Enter the day it arrived."))
            return
        self._payment.clear_errors()
        case = self.view.case
        self.workplace.operations.run(
            self,
            record_fee,
            case.id,
            case.version,
            str(self._instrument.value() or ""),
            self._amount.yen(),
            received_on,
            failed=self.on_refused,
        )
