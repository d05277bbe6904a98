# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a line is charged for: the number of names, and each option that costs more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.fee import FeeOption, Per, options_of, rates_of
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.case_wording import money_text
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.amount_edit import AmountEdit
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.line_edit import Field


class ChargeFields(QWidget):
    """Shows only what the policy charges by; hidden where a request costs one amount."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = FormGrid()
        self._names = AmountEdit()
        self._boxes: dict[str, CheckBox] = {}
        self._edited = False
        self._shown = ""
        self.grid.add_row(("names", Field(self._names)), None)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self._column.addWidget(self.grid)
        self._names.textEdited.connect(self._on_edited)

    def show_charge(self, view: CaseView, language: Language) -> None:
        """Show what the line is charged for; what was typed for the same line stays."""
        charge, fee = view.shown.charge, view.policy.fee
        on = view.case.arrived_on
        offered: tuple[FeeOption, ...] = ()
        per_name = False
        if fee is not None and on is not None:
            offered = options_of(fee, view.shown.type, on)
            rates = rates_of(fee, view.shown.type, on)
            per_name = any(rate.per is Per.NAME for rate in rates)
        self._show_boxes(offered, language)
        self.grid.setVisible(per_name)
        self.grid.set_label("names", self.tr("Names searched"))
        self.setVisible(per_name or bool(offered))
        shown = f"{view.case.reference}/{view.line}/{charge}"
        if shown != self._shown:
            self._shown = shown
            self.take(charge.names, charge.options)
            self._edited = False

    def _show_boxes(self, offered: Sequence[FeeOption], language: Language) -> None:
        if list(self._boxes) != [each.key for each in offered]:
            for box in self._boxes.values():
                self._column.removeWidget(box)
                box.hide()
                box.deleteLater()
            self._boxes = {each.key: CheckBox() for each in offered}
            for box in self._boxes.values():
                box.clicked.connect(self._on_edited)
                self._column.addWidget(box)
        for each in offered:
            text = f"{each.name.in_(language)}  +{money_text(each.amount, language)}"
            self._boxes[each.key].setText(text)

    def take(self, names: int, options: Sequence[str]) -> None:
        """Put in what is charged for."""
        self._names.set_yen(names)
        for key, box in self._boxes.items():
            box.setChecked(key in options)

    def typed(self) -> tuple[int, tuple[str, ...]]:
        """Number of names and options as they stand in the fields."""
        chosen = tuple(key for key, box in self._boxes.items() if box.isChecked())
        return self._names.yen(), chosen

    def was_edited(self) -> bool:
        """Whether a person changed something since it was shown."""
        return self._edited

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nobody change it."""
        self._names.setReadOnly(read_only)
        for box in self._boxes.values():
            box.setEnabled(not read_only)

    @Slot()
    def _on_edited(self) -> None:
        self._edited = True
        self.grid.clear_errors()
        self.edited.emit()
