# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Several answers of which one holds: radio buttons in a row or column, and joined buttons."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from inquirydesk.ui.theme import colours, font, look, px
from inquirydesk.ui.widgets.check_box import RadioButton
from inquirydesk.ui.widgets.painting import box, focus_frame, words, words_width


@dataclass(frozen=True)
class Answer:
    """One possible answer; `key` is the digit or letter that chooses it."""

    value: object
    text: str
    key: str = ""


class _AnswerGroup(QWidget):
    """What both kinds share: the value, and keys that choose."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._answers: tuple[Answer, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)

    def value(self) -> object | None:
        """The chosen answer's value, or None."""
        checked = self._group.checkedId()
        return self._answers[checked].value if checked >= 0 else None

    def set_value(self, value: object | None) -> None:
        """Choose without telling anyone; None clears."""
        self._group.setExclusive(False)
        for number, answer in enumerate(self._answers):
            self._group.button(number).setChecked(value is not None and answer.value == value)
        self._group.setExclusive(True)

    def set_answers(self, answers: Sequence[Answer]) -> None:
        """Show other answers (or the same in another language); keeps the value if it can."""
        kept = self.value()
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._take_out(button)
            button.hide()
            button.deleteLater()
        self._answers = tuple(answers)
        for number, answer in enumerate(self._answers):
            button = self._button(number, answer)
            self._group.addButton(button, number)
            self._put_in(button)
        self.set_value(kept)
        first = self._group.button(0)
        if first is not None:
            self.setFocusProxy(first)

    def _button(self, number: int, answer: Answer) -> QAbstractButton:
        raise NotImplementedError

    def _put_in(self, button: QAbstractButton) -> None:
        """Give a new button its place."""
        raise NotImplementedError

    def _take_out(self, button: QAbstractButton) -> None:
        """Give up the place of a button that goes."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().lower()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        for number, answer in enumerate(self._answers):
            if typed and plain and answer.key.lower() == typed:
                self._group.button(number).setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._group.button(number).click()
                return
        super().keyPressEvent(event)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(self._answers[number].value)


class RadioRow(_AnswerGroup):
    """Radio buttons; typing an answer's digit chooses it. `chosen` tells what a person chose."""

    def __init__(
        self,
        answers: Sequence[Answer] = (),
        *,
        upright: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._upright = upright
        self._buttons: list[QAbstractButton] = []
        # Placed by hand: a row goes on in the next line where there is no room for all answers,
        # and a layout written in Python crashes when Qt deletes it with its buttons.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(not upright)
        self.setSizePolicy(policy)
        look().changed.connect(self._on_look_changed)
        self.set_answers(answers)

    def set_answers(self, answers: Sequence[Answer]) -> None:
        super().set_answers(answers)
        self._on_look_changed()

    def sizeHint(self) -> QSize:
        sizes = [button.sizeHint() for button in self._buttons]
        if self._upright:
            wide = max((size.width() for size in sizes), default=0)
            return QSize(wide, sum(size.height() for size in sizes))
        wide = sum(size.width() for size in sizes) + px(10) * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        if self._upright:
            return QSize(px(60), self.sizeHint().height())
        wide = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(wide, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return not self._upright

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(self._lines(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _lines(self, room: int) -> list[list[QAbstractButton]]:
        lines: list[list[QAbstractButton]] = [[]]
        used = 0
        for button in self._buttons:
            wide = button.sizeHint().width()
            if lines[-1] and (self._upright or used + wide > room):
                lines.append([])
                used = 0
            lines[-1].append(button)
            used += wide + px(10)
        return lines

    @staticmethod
    def _heights(lines: list[list[QAbstractButton]]) -> list[int]:
        return [max((each.sizeHint().height() for each in line), default=0) for line in lines]

    def _place(self) -> None:
        lines, top = self._lines(self.width()), 0
        for line, high in zip(lines, self._heights(lines), strict=True):
            left = 0
            for button in line:
                wide = min(button.sizeHint().width(), max(0, self.width() - left))
                button.setGeometry(left, top, wide, high)
                left += wide + px(10)
            top += high

    def _put_in(self, button: QAbstractButton) -> None:
        self._buttons.append(button)
        button.show()

    def _take_out(self, button: QAbstractButton) -> None:
        self._buttons.remove(button)

    @Slot()
    def _on_look_changed(self) -> None:
        self._place()
        self.updateGeometry()

    def _button(self, _number: int, answer: Answer) -> QAbstractButton:
        return RadioButton(f"{answer.key} {answer.text}".strip(), self)


class Segment(QRadioButton):
    """One of several joined buttons; a radio button for screen readers."""

    def __init__(self, text: str, *, compact: bool, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._compact = compact
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        face = font(bold=True)
        height = max(QFontMetricsF(face).height() + px(4), px(24 if self._compact else 28))
        return QSize(round(words_width(self.text(), face) + px(18)), round(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, area = colours(), QRectF(self.rect())
        on = self.isChecked()
        fill = shown.accent_tint if on else shown.base
        box(painter, area, fill, shown.accent if on else shown.plain_border, radius=1.0)
        ink = shown.hint if not self.isEnabled() else shown.accent if on else shown.label
        middle = Qt.AlignmentFlag.AlignCenter
        words(painter, area, self.text(), font(bold=on), ink, middle, mnemonic=True)
        if self.hasFocus():
            focus_frame(painter, area)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Segmented(_AnswerGroup):
    """Joined buttons for a few short answers; arrows and the answers' keys choose."""

    def __init__(
        self,
        answers: Sequence[Answer] = (),
        *,
        compact: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._compact = compact
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_answers(answers)

    def _button(self, _number: int, answer: Answer) -> QAbstractButton:
        return Segment(answer.text, compact=self._compact, parent=self)

    def _put_in(self, button: QAbstractButton) -> None:
        self._box.addWidget(button)

    def _take_out(self, button: QAbstractButton) -> None:
        self._box.removeWidget(button)
