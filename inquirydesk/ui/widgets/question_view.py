# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The answers to a question, one below the other, each with the digit that chooses it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inquirydesk.ui.theme import colours, font, look, px
from inquirydesk.ui.widgets.answers import Answer
from inquirydesk.ui.widgets.painting import (
    box,
    focus_frame,
    key_cap,
    key_cap_size,
    words,
    words_width,
)

KEYS = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What chooses the first, second … answer while the keyboard is on one of them."""


class AnswerButton(QPushButton):
    """One answer. A click leaves the keyboard where it is; Tab and the arrows reach it."""

    def __init__(self, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(answer.text, parent)
        self.answer = answer
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(answer.text)
        self.setAccessibleName(f"{answer.key} {answer.text}".strip())
        look().changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        wide = words_width(self.text(), font()) + key_cap_size(self.answer.key).width() + px(30)
        return QSize(round(wide), round(max(QFontMetricsF(font()).height() + px(8), px(28))))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, shown = QPainter(self), QRectF(self.rect()), colours()
        near = self.underMouse() or self.hasFocus()
        box(painter, area, shown.accent_tint if near else shown.base, shown.plain_border)
        size = key_cap_size(self.answer.key)
        cap = QRectF(px(7), 0, size.width(), area.height())
        key_cap(painter, cap, self.answer.key, shown.label, shown.base)
        words(
            painter,
            area.adjusted(cap.right() + px(8), 0, -px(8), 0),
            self.text(),
            font(),
            shown.body if self.isEnabled() else shown.hint,
        )
        if self.hasFocus():
            focus_frame(painter, area)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class QuestionView(QWidget):
    """`chosen` gives the value of an answer; Backspace and Escape ask to go back and to leave."""

    chosen = Signal(object)
    back_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[AnswerButton] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_answers(self, name: str, answers: Sequence[Answer]) -> None:
        """Show other answers; `name` is the question, for screen readers."""
        self.setAccessibleName(name)
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._buttons = [AnswerButton(answer) for answer in answers]
        for button in self._buttons:
            button.clicked.connect(self._on_clicked)
            self._rows.addWidget(button)
            # A layout shows what is added only later; the keyboard may be wanted on it at once.
            button.show()

    def take_focus(self) -> None:
        """Put the keyboard on the first answer."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        """Whether the keyboard is on an answer."""
        return any(button.hasFocus() for button in self._buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().upper()
        for button in self._buttons:
            if typed and typed == button.answer.key:
                button.click()
                return
        if event.key() == Qt.Key.Key_Backspace:
            self.back_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton):
            self.chosen.emit(button.answer.value)
