# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The contents of the policy as a tree, and above them what still has to be settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from inquirydesk.ui.parts.article_view import AnyIndex
from inquirydesk.ui.theme import Size, colours, font, look, px
from inquirydesk.ui.widgets.painting import focus_frame, words, words_width

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Branch:
    """A node with what is below it; one with a key can be read."""

    key: str
    text: str
    below: tuple[Branch, ...] = ()
    count: int | None = None
    bold: bool = False


class _BranchDelegate(QStyledItemDelegate):
    """Text, and a quiet count after it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area, shown = QRectF(option.rect), colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = shown.on_selection if selected else shown.body
        if selected:
            painter.fillRect(area, shown.selection)
        face = font(bold=bool(index.data(Qt.ItemDataRole.FontRole)))
        room = area.adjusted(px(4), 0, -px(6), 0)
        used = words(painter, room, str(index.data()), face, ink)
        count = index.data(COUNT_ROLE)
        if count is not None:
            room.setLeft(room.left() + used + px(7))
            quiet = shown.on_selection if selected else shown.label
            words(painter, room, str(count), font(Size.HINT), quiet)
        view = self.parent()
        if selected and isinstance(view, QTreeWidget) and view.hasFocus():
            focus_frame(painter, area)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        height = QFontMetricsF(font()).height() + px(8)
        return QSize(round(words_width(str(index.data()), font())), round(height))


class KnowledgeTree(QTreeWidget):
    """`chosen` gives the key of the node the keyboard is on; Enter goes into the text."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setItemDelegate(_BranchDelegate(self))
        self.setIndentation(px(15))
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current_changed)
        look().changed.connect(self._on_look_changed)
        self._items: dict[str, QTreeWidgetItem] = {}

    def show_branches(self, branches: Iterable[Branch], *, opened: bool) -> None:
        """Show other nodes; with `opened` all of them, else what was open stays open."""
        kept = self.current_key()
        open_before = {key for key, item in self._items.items() if item.isExpanded()}
        self.blockSignals(True)
        self.clear()
        self._items = {}
        for branch in branches:
            self._add(branch, self.invisibleRootItem())
        for key, item in self._items.items():
            item.setExpanded(opened or key in open_before)
        self.blockSignals(False)
        self.choose(kept)

    def _add(self, branch: Branch, above: QTreeWidgetItem) -> None:
        item = QTreeWidgetItem(above, [branch.text])
        item.setData(0, KEY_ROLE, branch.key)
        item.setData(0, COUNT_ROLE, branch.count)
        item.setToolTip(0, branch.text)
        if branch.bold:
            item.setData(0, Qt.ItemDataRole.FontRole, font(bold=True))
        said = branch.text if branch.count is None else f"{branch.text} {branch.count}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        self._items[branch.key] = item
        for below in branch.below:
            self._add(below, item)

    def items(self) -> Mapping[str, QTreeWidgetItem]:
        """Every node by its key."""
        return self._items

    def current_key(self) -> str:
        """The key of the node the keyboard is on."""
        item = self.currentItem()
        return str(item.data(0, KEY_ROLE)) if item is not None else ""

    def choose(self, key: str) -> bool:
        """Put the keyboard on a node; tells whether it is there."""
        item = self._items.get(key)
        if item is None:
            return False
        self.setCurrentItem(item)
        self.scrollToItem(item)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.currentItem()
            if item is not None and item.childCount():
                item.setExpanded(not item.isExpanded())
            else:
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        item = self.currentItem()
        if item is not None:
            self.scrollToItem(item)

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current_changed(
        self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None
    ) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(0, KEY_ROLE)))

    @Slot()
    def _on_look_changed(self) -> None:
        self.setIndentation(px(15))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
