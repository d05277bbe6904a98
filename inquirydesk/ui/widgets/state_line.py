# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The line that tells what was just done and lets it be undone for a while."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inquirydesk.ui.theme import Tone, colours, px
from inquirydesk.ui.widgets.announce import announce
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.panel import IconMark

UNDO_SECONDS = 20


class StateLine(QWidget):
    """Says one thing at a time. `undo_asked` gives the token handed to `say`."""

    undo_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token: object | None = None
        self._icon = IconMark("check", Tone.GOOD, 14)
        self._words = Label()
        self._undo = KeyButton(key="Ctrl+Z", kind=ButtonKind.FLAT, compact=True)
        self._undo.clicked.connect(self.undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(2), px(14), px(2))
        row.setSpacing(px(8))
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addWidget(self._undo)
        row.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def say(
        self,
        text: str,
        *,
        undo: object | None = None,
        undo_text: str = "",
        seconds: int = UNDO_SECONDS,
        icon: str = "check",
        tone: Tone = Tone.GOOD,
    ) -> None:
        """Show what was done; with a token it can be undone while the line stands."""
        self._token = undo
        self._words.setText(text)
        self._icon.show_icon(icon, tone)
        self._undo.setText(undo_text or self.tr("Undo"))
        self._undo.setVisible(undo is not None)
        self.show()
        self._timer.start(seconds * 1000)
        announce(self, text)

    def text(self) -> str:
        """What the line says now; empty if nothing."""
        return "" if self.isHidden() else self._words.text()

    def can_undo(self) -> bool:
        """Whether the last thing said can still be undone."""
        return self._token is not None

    @Slot()
    def undo(self) -> None:
        """Ask to undo what the line says, once."""
        token = self._token
        self.clear()
        if token is not None:
            self.undo_asked.emit(token)

    @Slot()
    def clear(self) -> None:
        """Say nothing any more."""
        self._timer.stop()
        self._token = None
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours().good_tint)
