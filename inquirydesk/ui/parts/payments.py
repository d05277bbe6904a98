# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The payments of a case under each other: whether each counts, and what goes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from inquirydesk.domain.case import Case
from inquirydesk.domain.payment import SURPLUS, FeeReceived, FeeReturn, valid_until
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.settlement import Settlement
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.case_wording import money_text
from inquirydesk.ui.dates import dated_day
from inquirydesk.ui.theme import Kind, Size, Tone, px
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.link import Link

RETURN, READ = "return", "read"


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the list; `act` is what can be done with it, by the payment's number."""

    number: int
    what: str
    amount: int
    detail: str
    state: ChipLook
    act: str = ""


def _listed(language: Language, parts: Sequence[str]) -> str:
    return ("、" if language is Language.JA else ", ").join(part for part in parts if part)


class PaymentList(QWidget):
    """What came and what went back; `return_asked` and `read_asked` give a payment's number."""

    return_asked = Signal(int)
    read_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnStretch(4, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_payments(
        self, case: Case, policy: Policy, settled: Settlement, language: Language, *, open_: bool
    ) -> None:
        """Show the payments of the case; a closed case still offers to return what is left."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        rows = self._rows(case, policy, settled, language)
        for place, each in enumerate(rows):
            self._show_row(place, each, language, offers=open_ or each.act == RETURN)
        self.setVisible(bool(rows))

    def _show_row(self, place: int, each: _Row, language: Language, *, offers: bool) -> None:
        """What it is and how it stands; beneath, in small, why."""
        middle = Qt.AlignmentFlag.AlignVCenter
        chip = Chip()
        chip.show_chip(each.state)
        amount = Label(money_text(each.amount, language))
        above, below = 2 * place, 2 * place + 1
        self._grid.addWidget(Label(each.what), above, 0, middle)
        self._grid.addWidget(amount, above, 1, middle | Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(chip, above, 2, middle)
        detail = Label(each.detail, tone=Tone.LABEL, size=Size.HINT)
        self._grid.addWidget(detail, below, 0, 1, 5, middle)
        if each.act and offers:
            text = self.tr("Record return") if each.act == RETURN else self.tr("Enter what it says")
            link = Link(text, f"{each.act} {each.number}")
            link.setAccessibleName(f"{text}: {each.what}")
            link.chosen.connect(self._on_chosen)
            self._grid.addWidget(link, above, 3, middle)

    def _rows(
        self, case: Case, policy: Policy, settled: Settlement, language: Language
    ) -> Sequence[_Row]:
        words = policy.fee_words
        gone = {each.payment: each for each in case.fee_returns}
        rows = [
            self._row(number, payment, policy, settled, gone.get(number), language)
            for number, payment in enumerate(case.fees, start=1)
        ]
        for each in case.fee_returns:
            if each.payment == SURPLUS:
                detail, state = self._returned(each, policy, language)
                rows.append(_Row(SURPLUS, self.tr("Surplus"), each.amount, detail, state))
        if settled.surplus:
            how = policy.fee.returned_by if policy.fee else None
            back = words.returned_by[how].in_(language) if how else ""
            detail = self.tr("to go back {how}").replace("{how}", back)
            state = ChipLook(self.tr("Goes back"), Kind.CAUTION, "alert-triangle")
            rows.append(_Row(SURPLUS, self.tr("Surplus"), settled.surplus, detail, state, RETURN))
        return rows

    def _row(
        self,
        number: int,
        payment: FeeReceived,
        policy: Policy,
        settled: Settlement,
        gone: FeeReturn | None,
        language: Language,
    ) -> _Row:
        instrument = policy.instruments.get(payment.instrument)
        name = instrument.name.in_(language) if instrument else payment.instrument
        what = name[:1].upper() + name[1:]
        detail = self._detail(payment, policy, language)
        if gone is not None:
            said, state = self._returned(gone, policy, language)
            return _Row(number, what, payment.amount, said, state)
        why = dict(settled.rejected).get(number)
        if why is not None:
            said = _listed(language, [detail, policy.fee_words.rejections[why].in_(language)])
            state = ChipLook(self.tr("Does not count"), Kind.PROBLEM, "alert-triangle")
            return _Row(number, what, payment.amount, said, state, RETURN)
        if number in dict(settled.unread):
            state = ChipLook(self.tr("Not read"), Kind.CAUTION, "alert-triangle")
            return _Row(number, what, payment.amount, detail, state, READ)
        state = ChipLook(self.tr("Counts"), Kind.GOOD, "check")
        return _Row(number, what, payment.amount, detail, state)

    def _returned(
        self, each: FeeReturn, policy: Policy, language: Language
    ) -> tuple[str, ChipLook]:
        day = dated_day(each.returned_on, language)
        how = policy.fee_words.returned_by[each.how].in_(language)
        said = self.tr("{how}, on {day}").format(how=how, day=day)
        return said, ChipLook(self.tr("Returned"), Kind.NEUTRAL, "check")

    def _detail(self, payment: FeeReceived, policy: Policy, language: Language) -> str:
        instrument = policy.instruments.get(payment.instrument)
        last = valid_until(payment, instrument) if instrument else None
        parts = [
            self.tr("came {day}").format(day=dated_day(payment.received_on, language)),
            self.tr("valid until {day}").format(day=dated_day(last, language)) if last else "",
            self.tr("no. {number}").format(number=payment.serial) if payment.serial else "",
            payment.payer,
        ]
        return _listed(language, parts)

    @Slot(str)
    def _on_chosen(self, target: str) -> None:
        act, _, number = target.partition(" ")
        (self.return_asked if act == RETURN else self.read_asked).emit(int(number))
