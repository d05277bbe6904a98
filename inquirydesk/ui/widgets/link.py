# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Clickable words, quiet icon buttons, and a line with an icon before it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from inquirydesk.ui import icons
from inquirydesk.ui.theme import Tone, colours, font, look, px
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.painting import box, focus_frame, words, words_width
from inquirydesk.ui.widgets.panel import IconMark


class Link(QPushButton):
    """Words that lead somewhere; `chosen` gives the target."""

    chosen = Signal(str)

    def __init__(self, text: str, target: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._target = target
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        look().changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        height = QFontMetricsF(font()).height()
        return QSize(round(words_width(self.text(), font())) + 3, round(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        face = font()
        face.setUnderline(self.underMouse())
        ink = colours().accent if self.isEnabled() else colours().hint
        words(painter, area.adjusted(1, 0, 0, 0), self.text(), face, ink)
        if self.hasFocus():
            focus_frame(painter, area)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._target)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(QToolButton):
    """A button with an icon alone (zoom, close, A−, A+): its name is tool tip and spoken name."""

    def __init__(
        self, name: str, *, icon: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setText(text)
        self.set_name(name)
        look().changed.connect(self._on_look_changed)

    def set_name(self, name: str) -> None:
        """Say what it does (again after a change of language)."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(px(28), px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, shown = QPainter(self), QRectF(self.rect()), colours()
        if self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked()):
            box(painter, area, shown.neutral_tint)
        ink = shown.label if self.isEnabled() else shown.plain_border
        if self._icon_name:
            side = px(16)
            square = QRectF(0, 0, side, side)
            square.moveCenter(area.center())
            icons.paint(painter, square, self._icon_name, ink)
        else:
            words(painter, area, self.text(), font(), ink, Qt.AlignmentFlag.AlignCenter)
        if self.hasFocus():
            focus_frame(painter, area)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class IconLine(QWidget):
    """An icon and words in one tone: what saving will do, a check that passed, a hint."""

    def __init__(
        self,
        icon: str,
        text: str = "",
        tone: Tone = Tone.BODY,
        *,
        icon_tone: Tone | None = None,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, px(1), 0, px(1))
        line.setSpacing(px(7))
        self._icon = IconMark(icon, icon_tone or tone, 14)
        self._words = Label(text, tone=tone, wrap=wrap)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)

    def show_line(self, icon: str, text: str, tone: Tone) -> None:
        """Say something else."""
        self._icon.show_icon(icon, tone)
        self._words.setText(text)
        self._words.set_tone(tone)

    def text(self) -> str:
        """The words."""
        return self._words.text()
