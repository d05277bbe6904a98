# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How far the time for an answer has run: a bar from start to target with today marked."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from inquirydesk.ui.theme import Size, colours, font, look, px
from inquirydesk.ui.widgets.painting import box, words, words_width


class ClockBar(QProgressBar):
    """A progress bar for screen readers; painted with start, today and due beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = ("", "", "")
        self._paused = False
        self._overdue = False
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)

    def set_clock(
        self,
        start_on: date,
        today: date,
        due_on: date,
        texts: tuple[str, str, str],
        *,
        paused: bool = False,
    ) -> None:
        """Show the days and the words under start, today and due."""
        total = max(1, (due_on - start_on).days)
        gone = (today - start_on).days
        self._texts, self._paused, self._overdue = texts, paused, gone > total
        self.setRange(0, total)
        self.setValue(max(0, min(total, gone)))
        self.setAccessibleDescription(", ".join(texts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(160), round(QFontMetricsF(font(Size.HINT)).height()) + px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(100), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), colours()
        groove = QRectF(0, px(3), self.width(), px(7))
        box(painter, groove, shown.base, shown.plain_border, radius=1)
        share = self.value() / max(1, self.maximum())
        ink = shown.problem if self._overdue else shown.accent
        full = QRectF(groove.left(), groove.top(), groove.width() * share, groove.height())
        if self._paused:
            painter.fillRect(full, QBrush(shown.label, Qt.BrushStyle.BDiagPattern))
        else:
            painter.fillRect(full, ink)
        needle = min(full.right(), groove.right() - 2)
        painter.fillRect(QRectF(needle, 0, 2, px(13)), shown.body)
        face = font(Size.HINT)
        line = QRectF(0, px(13), self.width(), self.height() - px(13))
        start, today, due = self._texts
        words(painter, line, start, face, shown.label)
        words(painter, line, due, face, shown.label, Qt.AlignmentFlag.AlignRight)
        wide = words_width(today, face)
        left = max(words_width(start, face) + px(10), needle - wide / 2)
        if left + wide + px(8) < self.width() - words_width(due, face):
            words(
                painter, QRectF(left, line.top(), wide + 2, line.height()), today, face, shown.label
            )

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
