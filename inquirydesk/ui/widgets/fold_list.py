# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Short questions that unfold to their answers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inquirydesk.ui import icons
from inquirydesk.ui.theme import Tone, colours, font, look, px
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.painting import focus_frame, words, words_width


class FoldButton(QPushButton):
    """A question; checked while its answer shows."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        height = max(QFontMetricsF(font()).height() + px(5), px(24))
        return QSize(round(words_width(self.text(), font())) + px(26), round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        name = "chevron-down" if self.isChecked() else "chevron-right"
        icons.paint(painter, QRectF(0, 0, px(14), area.height()), name, colours().label)
        words(painter, area.adjusted(px(20), 0, 0, 0), self.text(), font(), colours().body)
        if self.hasFocus():
            focus_frame(painter, area)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()


class FoldList(QWidget):
    """Questions with their answers, folded at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(1))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_answers(self, answers: Sequence[tuple[str, str]]) -> None:
        """Show these questions and answers."""
        while (item := self._rows.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        for question, answer in answers:
            button = FoldButton(question)
            text = Label(answer, tone=Tone.LABEL, wrap=True)
            text.setContentsMargins(px(20), 0, 0, px(4))
            text.hide()
            button.toggled.connect(text.setVisible)
            self._rows.addWidget(button)
            self._rows.addWidget(text)
