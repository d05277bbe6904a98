# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The striped band over everything that is only practice."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from inquirydesk.ui.theme import Size, colours, font, px
from inquirydesk.ui.widgets.painting import words, words_width


class DemoBand(QLabel):
    """Stripes with words in the middle; hidden until `show`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(px(20))
        self.hide()

    def set_text(self, text: str) -> None:
        """Say in words that this is practice."""
        self.setText(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, area = QPainter(self), colours(), QRectF(self.rect())
        painter.fillRect(area, shown.caution_tint)
        painter.setPen(QPen(shown.caution, 2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for left in range(-self.height(), self.width(), px(14)):
            painter.drawLine(QPointF(left, self.height()), QPointF(left + self.height(), 0))
        face = font(Size.HINT, bold=True)
        middle = QRectF(0, 0, words_width(self.text(), face) + px(24), area.height())
        middle.moveCenter(area.center())
        painter.fillRect(middle, shown.caution_tint)
        words(painter, middle, self.text(), face, shown.caution, Qt.AlignmentFlag.AlignCenter)
