# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The left navigation: pages with icon, name and count; icons alone in a narrow window."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inquirydesk.ui import icons
from inquirydesk.ui.theme import Kind, Size, colours, font, look, px
from inquirydesk.ui.widgets.chip import ChipLook, chip_size, paint_chip
from inquirydesk.ui.widgets.painting import CENTRE_RIGHT, focus_frame, words

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class NavEntry:
    """One page; an `alarm` count (overdue) shows as a chip with an octagon."""

    key: str
    icon: str
    text: str
    count: int | None = None
    alarm: bool = False


class _NavDelegate(QStyledItemDelegate):
    """Draws one page's line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        entry: NavEntry = index.data(ENTRY_ROLE)
        view = self.parent()
        narrow = isinstance(view, NavList) and view.is_narrow()
        shown, area = colours(), QRectF(option.rect).adjusted(0, 1, 0, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, shown.selection)
            painter.fillRect(
                QRectF(area.left(), area.top() + 4, 3, area.height() - 8), shown.accent
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, shown.neutral_tint)
        ink = shown.on_selection if selected else shown.label
        left = area.center().x() - px(8) if narrow else area.left() + px(8)
        icons.paint(painter, QRectF(left, area.top(), px(16), area.height()), entry.icon, ink)
        if not narrow:
            room = area.adjusted(px(33), 0, -px(8), 0)
            words(painter, room, entry.text, font(bold=selected), ink)
            self._paint_count(painter, room, entry, selected=selected)
        if selected and isinstance(view, NavList) and view.hasFocus():
            focus_frame(painter, area)

    @staticmethod
    def _paint_count(painter: QPainter, room: QRectF, entry: NavEntry, *, selected: bool) -> None:
        if entry.count is None:
            return
        if entry.alarm:
            chip = ChipLook(str(entry.count), Kind.PROBLEM, "alert-octagon", strong=True)
            width = chip_size(chip, Size.HINT).width()
            place = QRectF(room.right() - width + px(2), room.top(), width, room.height())
            paint_chip(painter, place, chip, Size.HINT)
        else:
            ink = colours().on_selection if selected else colours().label
            words(painter, room, str(entry.count), font(Size.HINT), ink, CENTRE_RIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        return QSize(px(40), round(QFontMetricsF(font()).height() + px(14)))


class NavList(QListWidget):
    """The pages; `page_chosen` gives the key of the one a person chose."""

    page_chosen = Signal(str)
    WIDTH, NARROW_WIDTH = 172, 48

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self.setItemDelegate(_NavDelegate(self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(px(6), px(8), px(6), 0)
        self.currentRowChanged.connect(self._on_row_changed)
        look().changed.connect(self._on_look_changed)
        self._silent = False
        self.set_narrow(narrow=False)

    def is_narrow(self) -> bool:
        """Whether only icons show."""
        return self._narrow

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, or icons with words."""
        self._narrow = narrow
        self.setFixedWidth(px(self.NARROW_WIDTH if narrow else self.WIDTH))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def set_entries(self, entries: list[NavEntry]) -> None:
        """Show these pages; the chosen one stays chosen."""
        kept = self.chosen_page()
        self._silent = True
        self.clear()
        for entry in entries:
            item = QListWidgetItem(self)
            self._fill(item, entry)
        self.choose(kept)
        self._silent = False

    def set_count(self, key: str, count: int | None, *, alarm: bool = False) -> None:
        """Show another count on a page."""
        item = self._item(key)
        if item is not None:
            before: NavEntry = item.data(ENTRY_ROLE)
            self._fill(item, NavEntry(key, before.icon, before.text, count, alarm))

    def choose(self, key: str) -> None:
        """Mark a page as chosen without telling anyone."""
        before, self._silent = self._silent, True
        item = self._item(key)
        if item is not None:
            self.setCurrentItem(item)
        self._silent = before

    def chosen_page(self) -> str:
        """The key of the chosen page, empty if none is."""
        if self.currentRow() < 0:
            return ""
        entry: NavEntry = self.currentItem().data(ENTRY_ROLE)
        return entry.key

    def _item(self, key: str) -> QListWidgetItem | None:
        for row in range(self.count()):
            item = self.item(row)
            if item.data(ENTRY_ROLE).key == key:
                return item
        return None

    @staticmethod
    def _fill(item: QListWidgetItem, entry: NavEntry) -> None:
        item.setData(ENTRY_ROLE, entry)
        item.setText(entry.text)
        counted = entry.text if entry.count is None else f"{entry.text} {entry.count}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, counted)
        item.setToolTip(counted)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if row >= 0 and not self._silent:
            self.page_chosen.emit(self.chosen_page())

    @Slot()
    def _on_look_changed(self) -> None:
        self.setViewportMargins(px(6), px(8), px(6), 0)
        self.set_narrow(narrow=self._narrow)
