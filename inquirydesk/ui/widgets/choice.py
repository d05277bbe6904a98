# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A list to choose from by code, letters or kana, without opening it."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inquirydesk.ui import icons
from inquirydesk.ui.theme import Size, colours, font, look, px
from inquirydesk.ui.widgets.painting import box, words, words_width

OPTION_ROLE = Qt.ItemDataRole.UserRole + 1
TYPING_PAUSE_MS = 1200


@dataclass(frozen=True)
class Option:
    """One entry: `code` chooses it at once, `second` is the same in the other language,
    `finds` holds more words (a reading) by which typing finds it.
    """

    value: object
    text: str
    code: str = ""
    second: str = ""
    finds: str = ""


def folded(text: str) -> str:
    """Text for comparing: width, case and kind of kana do not matter."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(chr(ord(c) + 0x60) if "ぁ" <= c <= "ゖ" else c for c in plain)


def _by_code(option: Option, typed: str) -> bool:
    return folded(option.code) == typed


def _by_beginning(option: Option, typed: str) -> bool:
    return any(folded(text).startswith(typed) for text in (option.text, option.second))


def _by_part(option: Option, typed: str) -> bool:
    return typed in folded(f"{option.text} {option.second} {option.finds}")


def _paint_option(
    painter: QPainter, room: QRectF, option: Option, *, selected: bool, enabled: bool = True
) -> None:
    shown = colours()
    ink = shown.on_selection if selected else shown.body if enabled else shown.hint
    if option.code:
        code_ink = ink if selected or not enabled else shown.accent
        used = words(painter, room, option.code, font(bold=True), code_ink)
        room.setLeft(room.left() + used + px(6))
    room.setLeft(room.left() + words(painter, room, option.text, font(), ink) + px(7))
    if option.second:
        quiet = ink if selected else shown.label
        words(painter, room, option.second, font(Size.HINT), quiet)


def _option_width(option: Option) -> float:
    width = words_width(option.text, font())
    if option.code:
        width += words_width(option.code, font(bold=True)) + px(6)
    if option.second:
        width += words_width(option.second, font(Size.HINT)) + px(7)
    return width


class _OptionDelegate(QStyledItemDelegate):
    """Draws an entry of the opened list."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        area = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, colours().selection if selected else colours().base)
        entry = index.data(OPTION_ROLE)
        if isinstance(entry, Option):
            _paint_option(painter, area.adjusted(px(8), 0, -px(8), 0), entry, selected=selected)

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        entry = index.data(OPTION_ROLE)
        wide = _option_width(entry) if isinstance(entry, Option) else 0
        return QSize(round(wide) + px(24), round(QFontMetricsF(font()).height() + px(7)))


class Choice(QComboBox):
    """The list. A code chooses at once; other typing goes to the first entry that fits."""

    chosen = Signal(object)

    def __init__(
        self, options: Sequence[Option] = (), *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._typed = ""
        self._wrong = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._on_typing_paused)
        self.setItemDelegate(_OptionDelegate(self))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)
        look().changed.connect(self._on_look_changed)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Show other entries (or the same in another language); keeps the value if it can."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        for option in options:
            self.addItem(option.text)
            self.setItemData(self.count() - 1, option, OPTION_ROLE)
            spoken = " ".join(part for part in (option.code, option.text) if part)
            self.setItemData(self.count() - 1, spoken, Qt.ItemDataRole.AccessibleTextRole)
        self.blockSignals(False)
        self.set_value(kept)
        self.updateGeometry()

    def value(self) -> object | None:
        """The chosen entry's value, or None."""
        option = self._option(self.currentIndex())
        return option.value if option else None

    def set_value(self, value: object | None) -> None:
        """Choose without telling anyone; None chooses nothing."""
        self._typed = ""
        found = (n for n in range(self.count()) if self._value_of(n) == value)
        self.setCurrentIndex(next(found, -1) if value is not None else -1)
        self.update()

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the frame of a field that needs another look."""
        self._wrong = wrong
        self.update()

    def type_text(self, text: str) -> None:
        """Choose by what was typed so far together with this text, or else by this text alone."""
        self._pause.start()
        before, self._typed = self._typed, folded(self._typed + text)
        if not self._choose_typed() and before:
            self._typed = folded(text)
            self._choose_typed()

    def _choose_typed(self) -> bool:
        for fits in (_by_code, _by_beginning, _by_part):
            for number in range(self.count()):
                option = self._option(number)
                if option is not None and fits(option, self._typed):
                    self._choose(number)
                    return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in (Qt.Key.Key_F4, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif plain and event.text().strip() and event.text().isprintable():
            self.type_text(event.text())
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self.type_text(event.commitString())
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel meant for the page must not change an answer.
        event.ignore()

    def sizeHint(self) -> QSize:
        options = [option for n in range(self.count()) if (option := self._option(n))]
        wide = max((_option_width(option) for option in options), default=px(60))
        height = max(QFontMetricsF(font()).height() + px(9), px(28))
        return QSize(round(wide) + px(40 + (20 if self._icon else 0)), round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(70), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, area = QPainter(self), colours(), QRectF(self.rect())
        enabled = self.isEnabled()
        fill = shown.base if enabled else shown.alternate
        edge = shown.border if enabled else shown.plain_border
        if self.hasFocus() or self._wrong:
            box(painter, area, fill, shown.problem if self._wrong else shown.accent, 2.0)
        else:
            box(painter, area, fill, edge)
        ink = shown.label if enabled else shown.hint
        arrow = QRectF(area.right() - px(24), 0, px(16), area.height())
        icons.paint(painter, arrow, "chevron-down", ink)
        room = area.adjusted(px(8), 0, -px(26), 0)
        if self._icon:
            mark = QRectF(room.left(), 0, px(15), room.height())
            icons.paint(painter, mark, self._icon, ink)
            room.setLeft(room.left() + px(21))
        option = self._option(self.currentIndex())
        if option:
            _paint_option(painter, room, option, selected=False, enabled=enabled)
        else:
            words(painter, room, self.placeholderText(), font(), shown.hint)

    def _option(self, index: int) -> Option | None:
        found = self.itemData(index, OPTION_ROLE) if index >= 0 else None
        return found if isinstance(found, Option) else None

    def _value_of(self, index: int) -> object | None:
        option = self._option(index)
        return option.value if option else None

    def _choose(self, index: int) -> None:
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self._on_activated(index)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.update()
        self.chosen.emit(self._value_of(index))

    @Slot()
    def _on_typing_paused(self) -> None:
        self._typed = ""

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
