# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Text on the screen in one of our sizes and tones; follows scheme and text size by itself."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from inquirydesk.ui.theme import Size, Tone, colours, font, look


class Label(QLabel):
    """Plain text, never HTML; long text wraps if asked to."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: Tone = Tone.BODY,
        size: Size = Size.UI,
        bold: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
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
