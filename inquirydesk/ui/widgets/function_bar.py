# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The row of function keys along the bottom: keys valid now, others greyed in their place."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from inquirydesk.ui.theme import Size, Tone, colours, font, look, px
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.painting import box, focus_frame, words, words_width


@dataclass(frozen=True)
class FunctionKey:
    """What a key does on this page; `main` marks the one that finishes the work (F12)."""

    key: str
    text: str
    enabled: bool = True
    main: bool = False


class FunctionButton(QPushButton):
    """One key: cap at the left, words at the right. It takes no keyboard focus."""

    def __init__(self, shown: FunctionKey, parent: QWidget | None = None) -> None:
        super().__init__(f"{shown.key} {shown.text}", parent)
        self._shown = shown
        self.setEnabled(shown.enabled)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)

    @property
    def key(self) -> str:
        return self._shown.key

    def sizeHint(self) -> QSize:
        wide = words_width(self._shown.text, font()) + px(18) + self._cap_width()
        return QSize(round(wide), round(max(QFontMetricsF(font()).height() + px(3), px(22))))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._cap_width()) + px(20), self.sizeHint().height())

    def _cap_width(self) -> float:
        return words_width(self._shown.key, font(Size.HINT, bold=True)) + px(14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, area = QPainter(self), colours(), QRectF(self.rect())
        box(painter, area, shown.base, shown.plain_border)
        main = self._shown.main and self.isEnabled()
        cap = QRectF(1, 1, self._cap_width(), area.height() - 2)
        painter.fillRect(cap, shown.button if main else shown.header)
        if not main:
            painter.fillRect(QRectF(cap.right(), 1, 1, cap.height()), shown.plain_border)
        ink = shown.hint
        if self.isEnabled():
            ink = shown.on_button if main else shown.label
        middle = Qt.AlignmentFlag.AlignCenter
        words(painter, cap, self._shown.key, font(Size.HINT, bold=True), ink, middle)
        room = QRectF(cap.right() + px(8), 0, area.right() - cap.right() - px(8), area.height())
        ink = shown.body if self.isEnabled() else shown.hint
        words(painter, room, self._shown.text, font(), ink)
        if self.underMouse() and self.isEnabled():
            focus_frame(painter, area)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class FunctionBar(QWidget):
    """The keys with a note after F5 that F6 to F10 are not ours. `pressed` gives the key."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(px(10), px(5), px(10), px(4))
        self._line.setSpacing(px(6))
        self._keys: tuple[FunctionKey, ...] = ()
        self._note = ""
        # A narrow window may cut the note off, never the window's own width.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_keys(self, keys: tuple[FunctionKey, ...], note: str) -> None:
        """Show these keys; the note stands before the first key after F5."""
        if (keys, note) == (self._keys, self._note):
            return
        self._keys, self._note = keys, note
        while (item := self._line.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        noted = False
        for key in keys:
            if not noted and int(key.key.removeprefix("F")) > 10:
                self._add_note()
                noted = True
            button = FunctionButton(key)
            button.clicked.connect(self._on_clicked)
            self._line.addWidget(button)
        if not noted:
            self._add_note()
        self._line.addStretch(1)

    def _add_note(self) -> None:
        self._line.addSpacing(px(6))
        self._line.addWidget(Label(self._note, tone=Tone.HINT, size=Size.HINT, may_shorten=True))
        self._line.addSpacing(px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, colours().line)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, FunctionButton):
            self.pressed.emit(button.key)
