# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fee step: what the line costs, what came and counts, and what becomes of a difference."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.fees import read_fee, record_fee, return_fee, set_charge, waive_fee
from inquirydesk.domain.errors import FieldMistake
from inquirydesk.domain.fee import FeeTime
from inquirydesk.domain.policy import Effect
from inquirydesk.domain.settlement import Settlement, settlement_of
from inquirydesk.domain.steps import fee_time
from inquirydesk.ui.case_wording import money_text
from inquirydesk.ui.parts.charge_fields import ChargeFields
from inquirydesk.ui.parts.outcome_part import OutcomePart, Saving
from inquirydesk.ui.parts.payment_form import NEW, PaymentForm
from inquirydesk.ui.parts.payments import PaymentList
from inquirydesk.ui.theme import Kind, Tone
from inquirydesk.ui.widgets.chip import ChipLook
from inquirydesk.ui.widgets.fact_list import Fact, FactStrip
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.workplace import Workplace


class FeePart(OutcomePart):
    """Due, received, difference; each payment with its validity; what goes back is recorded."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._strip = FactStrip()
        self._waived = Label(tone=Tone.LABEL, wrap=True)
        self._charge = ChargeFields()
        self._payments = PaymentList()
        self._later = KeyButton(icon="plus", kind=ButtonKind.FLAT, compact=True)
        self._form = PaymentForm()
        for widget in (self._strip, self._waived, self._charge, self._payments, self._form):
            self.fields.addWidget(widget)
        self.fields.addWidget(self._later, 0, Qt.AlignmentFlag.AlignLeft)
        self._charge.edited.connect(self._on_charge_edited)
        self._later.clicked.connect(self._on_later_clicked)
        self._form.entered.connect(self._on_entered)
        self._payments.return_asked.connect(self._on_return_asked)
        self._payments.read_asked.connect(self._on_read_asked)

    def show_fields(self, view: CaseView) -> None:
        self._charge.show_charge(view, self.workplace.language)
        self._show_figures(view)
        unread = self._settled(view).unread
        self._show_form(view, unread[0][0] if unread else NEW)

    def _show_form(self, view: CaseView, number: int) -> None:
        payment = view.case.fees[number - 1] if number else None
        self._form.show_payment(view.policy, number, payment, self.workplace.desk.today)

    def _settled(self, view: CaseView) -> Settlement:
        return settlement_of(view.case, view.policy)

    def _by(self, view: CaseView) -> FeeTime:
        if self.step is None:
            return FeeTime.AFTER_DECISION
        return fee_time(view.case, view.policy, self.step.text, view.line)

    def _show_figures(self, view: CaseView) -> None:
        language, settled, by = self.workplace.language, self._settled(view), self._by(view)
        line = view.line
        alone = len(view.case.lines) == 1
        received = settled.received if alone else settled.paid(line, by)
        self._strip.set_facts(
            [
                Fact(self.tr("Fee due"), money_text(settled.due(line, by), language)),
                Fact(self.tr("Received"), money_text(received, language)),
                Fact(self.tr("Difference"), self._difference(settled, line, by)),
            ]
        )
        waived = view.shown.charge.waived_because
        self._waived.setVisible(bool(waived))
        self._waived.setText(self.tr("Waived: {reason}").replace("{reason}", waived))
        is_open = not view.case.is_closed
        self._payments.show_payments(view.case, view.policy, settled, language, open_=is_open)

    def _difference(self, settled: Settlement, line: int, by: FeeTime) -> ChipLook:
        language, short = self.workplace.language, settled.short(line, by)
        if short:
            text = self.tr("{amount} short").replace("{amount}", money_text(short, language))
            return ChipLook(text, Kind.PROBLEM, "alert-triangle", strong=True)
        if settled.surplus:
            text = self.tr("{amount} too much").replace(
                "{amount}", money_text(settled.surplus, language)
            )
            return ChipLook(text, Kind.CAUTION, "alert-triangle")
        return ChipLook(self.tr("None"), Kind.GOOD, "check")

    def lock_fields(self, *, read_only: bool) -> None:
        reading = self._form.number != NEW
        self._form.setVisible(reading and not read_only)
        self._later.setVisible(not reading and not read_only)
        self._charge.set_read_only(read_only=read_only)

    def _is_short(self) -> bool:
        if self.view is None:
            return False
        return self._settled(self.view).short(self.view.line, self._by(self.view)) > 0

    def opens_with_script(self) -> bool:
        return self._is_short()

    def retranslate_fields(self) -> None:
        if self.view is not None:
            self._charge.show_charge(self.view, self.workplace.language)
            self._show_figures(self.view)
        self._form.retranslate(self.workplace.language)
        self._later.setText(self.tr("Add a payment that came later"))

    def saving(self) -> Saving | None:
        chosen = self.chosen()
        if chosen is not None and chosen.effect is Effect.NOT_NEEDED:
            return Saving(waive_fee, (self.note(),), of_line=True)
        if self._charge.was_edited():
            return Saving(set_charge, self._charge.typed(), of_line=True)
        return None

    def show_mistake(self, mistake: Exception) -> bool:
        if not isinstance(mistake, FieldMistake):
            return False
        if not self._charge.grid.show_mistakes(mistake):
            return True
        return not self._form.grid.show_mistakes(mistake)

    def say_at_field(self, gap: str, sentence: str) -> bool:
        if gap == "fee_short":
            self._on_later_clicked()
            return self._form.grid.say_at("amount", sentence)
        kind, _, rest = gap.partition(".")
        number, _, name = rest.partition(".")
        if kind != "payment" or self.view is None:
            return False
        self._show_form(self.view, int(number))
        self._open_form()
        return self._form.grid.say_at(name, sentence)

    def field_draft(self) -> dict[str, Any]:
        names, options = self._charge.typed()
        return {"names": names, "options": list(options)}

    def take_field_draft(self, kept: dict[str, Any]) -> None:
        if kept:
            self._charge.take(kept["names"], kept["options"])

    @Slot()
    def _on_charge_edited(self) -> None:
        self.on_edited()

    @Slot()
    def _on_later_clicked(self) -> None:
        if self.view is not None:
            self._show_form(self.view, NEW)
            self._open_form()

    def _open_form(self) -> None:
        self._form.show()
        self._later.hide()
        self._form.focus_first()

    @Slot(int)
    def _on_read_asked(self, number: int) -> None:
        if self.view is not None:
            self._show_form(self.view, number)
            self._open_form()

    @Slot(int)
    def _on_return_asked(self, number: int) -> None:
        if self.view is not None:
            case = self.view.case
            self.workplace.operations.run(
                self, return_fee, case.id, case.version, number, failed=self.on_refused
            )

    @Slot()
    def _on_entered(self) -> None:
        payment = self._form.payment()
        if self.view is None or payment is None:
            return
        case, number = self.view.case, self._form.number
        if number == NEW:
            self.workplace.operations.run(
                self, record_fee, case.id, case.version, payment, failed=self.on_refused
            )
        else:
            self.workplace.operations.run(
                self,
                read_fee,
                case.id,
                case.version,
                number,
                payment,
                failed=self.on_refused,
                line=self.view.line,
            )
