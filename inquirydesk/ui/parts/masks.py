# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What must not be readable on the copies: one answer for each thing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.verification import MaskAnswer
from inquirydesk.ui.source_wording import source_text
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.answers import Answer, Segmented
from inquirydesk.ui.widgets.label import Label


class Masks(QWidget):
    """A row for each mask of the policy; `edited` after every answer."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, tuple[Label, Segmented]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)

    def show_answers(
        self, policy: Policy, answers: Mapping[str, MaskAnswer], *, read_only: bool
    ) -> None:
        """Show what was answered for each mask."""
        for number, key in enumerate(policy.masks):
            if key not in self._rows:
                label, choice = Label(wrap=True), Segmented()
                choice.chosen.connect(self.edited)
                self._rows[key] = (label, choice)
                self._grid.addWidget(label, number, 0)
                self._grid.addWidget(choice, number, 1)
            choice = self._rows[key][1]
            choice.set_answers(self._answers())
            choice.set_value(answers.get(key))
            choice.setEnabled(not read_only)

    def answers(self) -> dict[str, MaskAnswer]:
        """The answers given so far."""
        return {
            key: MaskAnswer(str(choice.value()))
            for key, (_, choice) in self._rows.items()
            if choice.value() is not None
        }

    def focus_mask(self, key: str) -> bool:
        """Go to the answer for that mask."""
        if key not in self._rows:
            return False
        self._rows[key][1].setFocus()
        return True

    def retranslate(self, policy: Policy, language: Language) -> None:
        """Set every text in that language."""
        for key, (label, choice) in self._rows.items():
            name = policy.masks[key].name.in_(language)
            label.setText(name)
            label.setToolTip(source_text(policy.masks[key].source, language))
            choice.setAccessibleName(name)
            choice.set_answers(self._answers())

    def _answers(self) -> tuple[Answer, ...]:
        return (
            Answer(MaskAnswer.NOT_PRINTED, self.tr("Not printed")),
            Answer(MaskAnswer.SENDER_COVERED, self.tr("Sender covered")),
            Answer(MaskAnswer.WE_COVERED, self.tr("We covered")),
            Answer(MaskAnswer.NOT_SENT, self.tr("Not sent")),
        )
