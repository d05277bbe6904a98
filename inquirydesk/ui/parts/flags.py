# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What points to danger or to impersonation: a tick for each thing the policy names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from inquirydesk.desk.restriction import DANGER, FRAUD
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.source_wording import source_text
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.label import Label, heading


class Flags(QWidget):
    """Dangers at the left, signs of impersonation at the right; `edited` after every tick."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, CheckBox] = {}
        self._titles = {code: heading() for code in (DANGER, FRAUD)}
        self._hints = {code: Label(tone=Tone.LABEL, wrap=True) for code in (DANGER, FRAUD)}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(2))
        for column, code in enumerate((DANGER, FRAUD)):
            self._grid.addWidget(self._titles[code], 0, column)
            self._grid.addWidget(self._hints[code], 1, column)
            self._grid.setColumnStretch(column, 1)

    def show_flags(self, policy: Policy, noted: Sequence[str], *, read_only: bool) -> None:
        """Show what was noted."""
        places = {DANGER: 2, FRAUD: 2}
        for key, flag in policy.flags.items():
            if key not in self._boxes:
                box = CheckBox()
                box.toggled.connect(self.edited)
                self._boxes[key] = box
                column = 0 if flag.check == DANGER else 1
                self._grid.addWidget(box, places[flag.check], column)
            places[flag.check] += 1
            self._boxes[key].blockSignals(True)
            self._boxes[key].setChecked(key in noted)
            self._boxes[key].blockSignals(False)
            self._boxes[key].setEnabled(not read_only)

    def flags(self) -> tuple[str, ...]:
        """The keys of what is ticked."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def retranslate(self, policy: Policy, language: Language) -> None:
        """Set every text in that language."""
        self._titles[DANGER].setText(self.tr("Danger to somebody?"))
        self._hints[DANGER].setText(
            self.tr("A tick hands the case to legal staff and hides it from everybody else.")
        )
        self._titles[FRAUD].setText(self.tr("Signs of impersonation?"))
        self._hints[FRAUD].setText(self.tr("A tick needs a supervisor’s word before confirming."))
        for key, box in self._boxes.items():
            box.setText(policy.flags[key].name.in_(language))
            box.setToolTip(source_text(policy.flags[key].source, language))
