# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Text on the screen in one of our sizes and tones; follows scheme and text size by itself."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from inquirydesk.ui.theme import Size, Tone, colours, font, look, px
from inquirydesk.ui.widgets.painting import words


class Label(QLabel):
    """Plain text, never HTML; long text wraps, or ends in an ellipsis, if asked to."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: Tone = Tone.BODY,
        size: Size = Size.UI,
        bold: bool = False,
        wrap: bool = False,
        may_shorten: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._may_shorten = may_shorten
        self._tone, self._size, self._bold = tone, size, bold
        look().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_tone(self, tone: Tone) -> None:
        """Change how loud the text is."""
        self._tone = tone
        self._on_look_changed()

    def set_bold(self, *, bold: bool) -> None:
        """Make the text bold or regular."""
        self._bold = bold
        self._on_look_changed()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), px(20)), least.height()) if self._may_shorten else least

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._may_shorten and self.sizeHint().width() > self.width():
            ink = colours().tone(self._tone)
            words(QPainter(self), QRectF(self.rect()), self.text(), self.font(), ink)
        else:
            super().paintEvent(event)

    @Slot()
    def _on_look_changed(self) -> None:
        self.setFont(font(self._size, bold=self._bold))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, colours().tone(self._tone))
        self.setPalette(palette)


def title(text: str = "") -> Label:
    """The name of a page."""
    return Label(text, size=Size.TITLE, bold=True)


def heading(text: str = "") -> Label:
    """The name of a part of a page."""
    return Label(text, bold=True)


def hint(text: str = "", *, wrap: bool = False) -> Label:
    """A quiet word beside something."""
    return Label(text, tone=Tone.HINT, wrap=wrap)
