# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The lines of an article under each other, wrapped; arrows go from value to value."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inquirydesk.ui.models.article import LINE_ROLE, ArticleModel, Line
from inquirydesk.ui.theme import colours, font, look, px
from inquirydesk.ui.widgets.painting import focus_frame, words

AnyIndex = QModelIndex | QPersistentModelIndex
NAME_SHARE, NAME_MOST, INDENT, EDGE = 0.3, 220, 14, 12


def _name_width(room: int) -> int:
    return min(px(NAME_MOST), round(room * NAME_SHARE))


def _wrap() -> int:
    return int(Qt.TextFlag.TextWordWrap.value) | int(Qt.AlignmentFlag.AlignTop.value)


class _LineDelegate(QStyledItemDelegate):
    """Draws one line of an article."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area, shown = QRectF(option.rect), colours()
        line: Line = index.data(LINE_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        fill = shown.selection if selected else shown.alternate if line.heading else shown.base
        painter.fillRect(area, fill)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), shown.line)
        left = area.left() + px(EDGE) + px(INDENT) * line.value.depth
        if line.heading:
            room = QRectF(left, area.top(), area.right() - left - px(EDGE), area.height() - 1)
            words(painter, room, line.name, font(bold=True), shown.body)
        else:
            self._paint_value(painter, area, left, line, selected=selected)
        view = self.parent()
        if selected and isinstance(view, QListView) and view.hasFocus():
            focus_frame(painter, area.adjusted(1, 0, -1, -1))
        painter.restore()

    def _paint_value(
        self, painter: QPainter, area: QRectF, left: float, line: Line, *, selected: bool
    ) -> None:
        shown = colours()
        name = QRectF(left, area.top() + px(5), self._split(area) - left - px(8), area.height())
        height = QFontMetrics(font()).height()
        name.setHeight(height)
        words(painter, name, line.name, font(), shown.on_selection if selected else shown.label)
        ink = shown.on_selection if selected else shown.body
        if line.value.unset and not selected:
            ink = shown.caution
        painter.setPen(ink)
        painter.setFont(font())
        painter.drawText(self._words_room(area.toRect()), _wrap(), line.words)

    @staticmethod
    def _split(area: QRectF) -> float:
        return area.left() + px(EDGE) + _name_width(int(area.width()))

    def _words_room(self, area: QRect) -> QRect:
        left = round(self._split(QRectF(area)))
        return QRect(left, area.top() + px(5), area.right() - left - px(EDGE), area.height())

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        line: Line = index.data(LINE_ROLE)
        metrics = QFontMetrics(font())
        height = metrics.height()
        if line.words:
            room = self._words_room(QRect(0, 0, width, 0))
            room.setHeight(100_000)
            height = max(height, metrics.boundingRect(room, _wrap(), line.words).height())
        return QSize(width, height + px(11))


class ArticleView(QListView):
    """`value_opened` is Enter or a double click on a value."""

    value_opened = Signal(object)

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_opened)
        look().changed.connect(self._on_look_changed)

    def current_line(self) -> Line | None:
        """The line the keyboard is on."""
        index = self.currentIndex()
        found = index.data(LINE_ROLE) if index.isValid() else None
        return found if isinstance(found, Line) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_line()
        if event.matches(QKeySequence.StandardKey.Copy):
            if line is not None:
                QGuiApplication.clipboard().setText(line.words or line.name)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot()
    def _on_opened(self) -> None:
        line = self.current_line()
        if line is not None and not line.heading:
            self.value_opened.emit(line)

    @Slot()
    def _on_look_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
