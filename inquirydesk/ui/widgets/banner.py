# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A message bar on the page: what happened, in words, with what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inquirydesk.ui.theme import Kind, Tone, colours, px
from inquirydesk.ui.widgets.announce import announce
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.painting import box
from inquirydesk.ui.widgets.panel import IconMark

ICONS = {
    Kind.NEUTRAL: "info-circle",
    Kind.ACCENT: "info-circle",
    Kind.GOOD: "check",
    Kind.CAUTION: "alert-triangle",
    Kind.PROBLEM: "alert-octagon",
    Kind.SECOND: "users",
}


class Banner(QWidget):
    """Hidden until `show_message`; `action_chosen` gives the key of the button pressed."""

    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Kind.ACCENT
        self._icon = IconMark("", Tone.ACCENT, 16)
        self._strong = Label(bold=True, wrap=True)
        self._words = Label(wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(px(8))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._strong)
        texts.addWidget(self._words)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(14), px(8), px(10), px(8))
        line.setSpacing(px(10))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(texts, 1)
        line.addLayout(self._buttons)
        self.hide()

    def show_message(
        self,
        kind: Kind,
        text: str,
        *,
        strong: str = "",
        icon: str = "",
        actions: Sequence[tuple[str, str]] = (),
        key: str = "",
    ) -> None:
        """Say it; of the buttons (key and words) the last is the main one, with that key cap."""
        self._kind = kind
        tone = Tone.LABEL if kind is Kind.NEUTRAL else Tone(kind.value)
        self._icon.show_icon(icon or ICONS[kind], tone)
        self._strong.setText(strong)
        self._strong.setVisible(bool(strong))
        self._words.setText(text)
        self._words.setVisible(bool(text))
        self._clear_buttons()
        for number, (action, words) in enumerate(actions, start=1):
            main = number == len(actions) and number > 1
            button = KeyButton(
                words,
                key=key if number == len(actions) else "",
                kind=ButtonKind.PRIMARY if main else ButtonKind.PLAIN,
            )
            button.setObjectName(action)
            button.clicked.connect(self._on_clicked)
            self._buttons.addWidget(button)
        self.show()
        self.update()
        announce(self, self.text(), urgent=kind is Kind.PROBLEM)

    def clear(self) -> None:
        """Say nothing any more."""
        self._clear_buttons()
        self.hide()

    def text(self) -> str:
        """All the words of the message."""
        return f"{self._strong.text()} {self._words.text()}".strip()

    def _clear_buttons(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, area = QPainter(self), colours(), QRectF(self.rect())
        ink = shown.ink(self._kind)
        box(painter, area, shown.tint(self._kind), ink)
        painter.fillRect(QRectF(0, 0, 3, area.height()), ink)

    @Slot()
    def _on_clicked(self) -> None:
        self.action_chosen.emit(self.sender().objectName())
