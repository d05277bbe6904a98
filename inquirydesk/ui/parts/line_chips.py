# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The lines of a case as chips of which one is chosen: its steps are the ones shown."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QSizePolicy, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.case_wording import line_chip, line_text
from inquirydesk.ui.theme import colours, font, look, px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.chip import ChipLook, chip_size, paint_chip
from inquirydesk.ui.widgets.painting import box, focus_frame, words, words_width

NO_CHIP = ChipLook("")


@dataclass(frozen=True)
class LineAnswer(Answer):
    """A line with the chip of its state."""

    state: ChipLook = NO_CHIP


class LineButton(QRadioButton):
    """One line: number and request, then its state; a radio button for screen readers."""

    def __init__(self, answer: LineAnswer, parent: QWidget) -> None:
        super().__init__(answer.text.replace("&", "&&"), parent)
        self._name, self._state = answer.text, answer.state
        self.setAccessibleName(f"{answer.text}, {answer.state.text}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        state = chip_size(self._state)
        width = words_width(self._name.replace("&", "&&"), font(bold=True)) + state.width()
        return QSize(round(width + px(26)), round(state.height() + px(8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), colours()
        area, on = QRectF(self.rect()), self.isChecked()
        edge = shown.accent if on else shown.plain_border
        box(painter, area, shown.selection if on else shown.base, edge)
        left = area.left() + px(10)
        ink = shown.on_selection if on else shown.label
        room = QRectF(left, area.top(), area.right() - left, area.height())
        left += words(painter, room, self._name, font(bold=on), ink)
        room.setLeft(left + px(9))
        paint_chip(painter, room, self._state)
        if self.hasFocus():
            focus_frame(painter, area)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class LineChips(RadioRow):
    """Shown for a case with several lines; digits and arrows choose. `chosen` gives the number."""

    def show_lines(self, view: CaseView, language: Language) -> None:
        """Show the lines of this case, the one shown chosen; nothing for a single line."""
        case, policy = view.case, view.policy
        self.setVisible(len(case.lines) > 1)
        answers = [
            LineAnswer(
                line.number,
                line_text(case, policy, line.number, language),
                str(line.number),
                line_chip(case, policy, line.number),
            )
            for line in case.lines
        ]
        had_focus = self.hasFocus() or any(b.hasFocus() for b in self._group.buttons())
        if tuple(answers) != self._answers:
            self.set_answers(answers)
        self.set_value(view.line)
        checked = self._group.checkedButton()
        if checked is not None:
            self.setFocusProxy(checked)
            if had_focus:
                checked.setFocus()

    def _button(self, _number: int, answer: Answer) -> QAbstractButton:
        if not isinstance(answer, LineAnswer):
            raise TypeError(answer)
        return LineButton(answer, self)
