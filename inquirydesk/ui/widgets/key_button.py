# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Buttons that show the key which does the same, as a small cap after the words."""

import enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inquirydesk.ui import icons
from inquirydesk.ui.theme import Size, colours, font, look, px
from inquirydesk.ui.widgets.painting import (
    box,
    focus_frame,
    key_cap,
    key_cap_size,
    words,
    words_width,
)


class ButtonKind(enum.Enum):
    """PRIMARY is what most people press next: at most one on a page."""

    PRIMARY = "primary"
    PLAIN = "plain"
    FLAT = "flat"


class KeyButton(QPushButton):
    """A button of ours. The key is shown only; the shortcut itself belongs to the action."""

    def __init__(
        self,
        text: str = "",
        *,
        key: str = "",
        icon: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._key, self._icon_name, self._kind, self._compact = key, icon, kind, compact
        self._second = ""
        self._terse = False
        self._action: QAction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look().changed.connect(self._on_look_changed)

    def set_key(self, key: str) -> None:
        """Show another key; an empty one shows none."""
        self._key = key
        self._on_look_changed()

    def set_icon(self, name: str) -> None:
        """Show another icon before the words."""
        self._icon_name = name
        self._on_look_changed()

    def set_kind(self, kind: ButtonKind) -> None:
        """Make the button primary, plain or flat."""
        self._kind = kind
        self._on_look_changed()

    def set_second(self, text: str) -> None:
        """Quiet words after the text (the role after a person's name); the text becomes bold."""
        self._second = text
        self.setAccessibleName(f"{self.text()} {text}")
        self._on_look_changed()

    def set_terse(self, *, terse: bool) -> None:
        """Show the icon alone (with the words as tool tip) where there is no room for words."""
        self._terse = terse and bool(self._icon_name)
        self.setToolTip(self.text() if self._terse else "")
        self._on_look_changed()

    def follow(self, action: QAction, *, with_icon: str = "") -> None:
        """Take text, key and enabledness from an action and trigger it."""
        self._action = action
        self._icon_name = with_icon or self._icon_name
        action.changed.connect(self._on_action_changed)
        self.clicked.connect(action.trigger)
        self._on_action_changed()

    def sizeHint(self) -> QSize:
        face = self._face()
        if self._terse:
            return QSize(px(36), round(max(QFontMetricsF(face).height() + px(8), px(28))))
        width: float = px(10) * 2
        parts = 0
        if self._icon_name:
            width += px(16)
            parts += 1
        if self.text():
            width += words_width(self.text(), face)
            parts += 1
        if self._second:
            width += words_width(self._second, font()) - px(2)
            parts += 1
        if self._key:
            width += key_cap_size(self._key).width()
            parts += 1
        if self.menu() is not None:
            width += px(12)
            parts += 1
        width += max(0, parts - 1) * px(8)
        height = max(QFontMetricsF(face).height() + px(8), px(24 if self._compact else 28))
        return QSize(round(width + 0.5), round(height))

    def minimumSizeHint(self) -> QSize:
        """Without the key cap, which gives way first."""
        hint = self.sizeHint()
        cap = key_cap_size(self._key).width() + px(8) if self._key and not self._terse else 0
        return QSize(round(hint.width() - cap), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        ink, cap_fill = self._paint_box(painter, area)
        if self._terse:
            square = QRectF(0, 0, px(16), px(16))
            square.moveCenter(area.center())
            icons.paint(painter, square, self._icon_name, ink)
            return
        left = float(px(10))
        right = area.right() - px(10)
        if self.menu() is not None:
            arrow = QRectF(right - px(12), 0, px(12), area.height())
            icons.paint(painter, arrow, "chevron-down", ink)
            right -= px(20)
        if self._key and self.width() >= self.sizeHint().width():
            size = key_cap_size(self._key)
            cap = QRectF(right - size.width(), 0, size.width(), area.height())
            cap_ink = ink if self._kind is ButtonKind.PRIMARY else colours().label
            key_cap(painter, cap, self._key, cap_ink, cap_fill)
            right = cap.left() - px(8)
        content = words_width(self.text(), self._face())
        if self._icon_name:
            content += px(24) if self.text() else px(16)
        if right - left > content and not self._key and self.menu() is None and not self._second:
            left = area.center().x() - content / 2
            right = left + content + 1
        elif right - left > content and self._kind is not ButtonKind.FLAT and not self._second:
            left += (right - left - content) / 2
        if self._icon_name:
            icons.paint(painter, QRectF(left, 0, px(16), area.height()), self._icon_name, ink)
            left += px(24)
        room = QRectF(left, 0, right - left, area.height())
        words(painter, room, self.text(), self._face(), ink, mnemonic=True)
        if self._second:
            room.setLeft(left + words_width(self.text(), self._face()) + px(5))
            words(painter, room, self._second, font(), colours().label)

    def _paint_box(self, painter: QPainter, area: QRectF) -> tuple[QColor, QColor | None]:
        shown = colours()
        pressed = self.isDown() or self.isChecked()
        if not self.isEnabled():
            if self._kind is not ButtonKind.FLAT:
                box(painter, area, shown.alternate, shown.plain_border)
            return shown.hint, None
        if self._kind is ButtonKind.PRIMARY:
            fill = shown.button.darker(115) if pressed or self.underMouse() else shown.button
            box(painter, area, fill, fill)
            if self.hasFocus():
                box(painter, area.adjusted(2, 2, -2, -2), None, shown.on_button, 2.0)
            return shown.on_button, None
        if self._kind is ButtonKind.PLAIN:
            fill = shown.selection if pressed else shown.plain_button
            if self.underMouse() and not pressed:
                fill = shown.accent_tint
            box(painter, area, fill, shown.plain_border)
        elif pressed or self.underMouse():
            box(painter, area, shown.neutral_tint)
        if self.hasFocus():
            focus_frame(painter, area)
        ink = shown.body if not pressed else shown.on_selection
        return ink, shown.base if self._kind is ButtonKind.PLAIN else None

    def _face(self) -> QFont:
        strong = self._kind is ButtonKind.PRIMARY or bool(self._second)
        return font(Size.UI, bold=strong)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    @Slot()
    def _on_action_changed(self) -> None:
        if self._action is None:
            return
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.set_key(self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
