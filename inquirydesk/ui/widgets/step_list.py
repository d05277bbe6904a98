# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Numbered steps in groups with painted marks, and the bar of stages above a letter."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inquirydesk.ui import icons
from inquirydesk.ui.theme import Size, colours, font, look, px
from inquirydesk.ui.widgets.painting import box, check_mark, focus_frame, words

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
STEP_ROLE = Qt.ItemDataRole.UserRole + 1


class Mark(enum.Enum):
    """How far a step is."""

    DONE = "done"
    CURRENT = "current"
    TO_COME = "to_come"
    PAUSED = "paused"
    PROBLEM = "problem"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True)
class Step:
    """One step: `state` is the mark in words, for screen readers and tool tips."""

    key: str
    number: int
    title: str
    mark: Mark
    second: str = ""
    second_icon: str = ""
    state: str = ""


@dataclass(frozen=True)
class StepGroup:
    """Steps under one heading; an empty heading shows none."""

    title: str
    steps: tuple[Step, ...]


def paint_mark(painter: QPainter, circle: QRectF, mark: Mark, number: int | None) -> None:
    """Draw a step's disc, ring or sign; a stage without number shows an empty one."""
    shown = colours()
    radius = circle.width() / 2
    label = "" if number is None else str(number)
    if mark is Mark.DONE:
        box(painter, circle, shown.good, None, radius=radius)
        check_mark(painter, circle.adjusted(1, 1, -1, -1), shown.base)
    elif mark is Mark.CURRENT:
        box(painter, circle, shown.button, None, radius=radius)
        middle = Qt.AlignmentFlag.AlignCenter
        words(painter, circle, label, font(Size.SMALL, bold=True), shown.on_button, middle)
    elif mark in (Mark.PAUSED, Mark.NOT_NEEDED):
        box(painter, circle, None, shown.border, radius=radius)
        name = "player-pause" if mark is Mark.PAUSED else "minus"
        icons.paint(painter, circle.adjusted(4, 4, -4, -4), name, shown.label)
    elif mark is Mark.PROBLEM:
        icons.paint(painter, circle, "alert-triangle", shown.problem)
    else:
        box(painter, circle, shown.base, shown.border, radius=radius)
        middle = Qt.AlignmentFlag.AlignCenter
        words(painter, circle, label, font(Size.SMALL, bold=True), shown.label, middle)


class StepModel(QAbstractListModel):
    """The steps and headings, one row each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Step | str, ...] = ()

    def set_groups(self, groups: Sequence[StepGroup]) -> None:
        """Show other steps."""
        rows: list[Step | str] = []
        for group in groups:
            rows.extend([group.title] if group.title else [])
            rows.extend(group.steps)
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """The row of a step, or -1."""
        keys = [row.key if isinstance(row, Step) else None for row in self._rows]
        return keys.index(key) if key in keys else -1

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if role == STEP_ROLE:
            return entry
        if isinstance(entry, str):
            return entry if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(
                part
                for part in (f"{entry.number} {entry.title}", entry.state, entry.second)
                if part
            )
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


class _StepDelegate(QStyledItemDelegate):
    """Draws one step or heading."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area, entry, shown = QRectF(option.rect), index.data(STEP_ROLE), colours()
        if isinstance(entry, str):
            inside = area.adjusted(px(12), px(8), -px(8), 0)
            words(painter, inside, entry, font(Size.HINT), shown.hint)
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, shown.selection)
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), shown.accent)
        side = px(20)
        line = QFontMetricsF(font()).height()
        top = area.top() + (px(4) if entry.second else (area.height() - line) / 2)
        circle = QRectF(area.left() + px(12), round(top + (line - side) / 2), side, side)
        paint_mark(painter, circle, entry.mark, entry.number)
        left = circle.right() + px(11)
        room = QRectF(left, top, area.right() - left - px(6), line)
        quiet = entry.mark is Mark.NOT_NEEDED
        ink = shown.on_selection if selected else shown.hint if quiet else shown.body
        words(painter, room, entry.title, font(), ink)
        if entry.second:
            ink = shown.on_selection if selected else shown.label
            room.moveTop(room.bottom() - px(2))
            room.setHeight(QFontMetricsF(font(Size.HINT)).height())
            if entry.second_icon:
                mark = QRectF(room.left(), room.top(), px(13), room.height())
                icons.paint(painter, mark, entry.second_icon, ink)
                room.setLeft(room.left() + px(17))
            words(painter, room, entry.second, font(Size.HINT), ink)
        view = self.parent()
        if selected and isinstance(view, QListView) and view.hasFocus():
            focus_frame(painter, area)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        entry = index.data(STEP_ROLE)
        line = QFontMetricsF(font()).height()
        small = QFontMetricsF(font(Size.HINT)).height()
        if isinstance(entry, str):
            return QSize(px(60), round(small + px(10 if index.row() == 0 else 18)))
        height = line + small + px(6) if entry.second else line + px(8)
        return QSize(px(120), round(height))


class StepList(QListView):
    """The steps of a case; `step_chosen` gives the key of the step a person chose."""

    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = StepModel(self)
        self.setModel(self._steps)
        self.setItemDelegate(_StepDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(0, px(6), 0, px(6))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        look().changed.connect(self._on_look_changed)
        self._silent = False

    def set_groups(self, groups: Sequence[StepGroup]) -> None:
        """Show other steps; the chosen one stays chosen."""
        kept = self.chosen_step()
        self._silent = True
        self._steps.set_groups(groups)
        if kept:
            self.choose(kept)
        self._silent = False

    def choose(self, key: str) -> None:
        """Mark a step as chosen without telling anyone."""
        before, self._silent = self._silent, True
        self.setCurrentIndex(self._steps.index(self._steps.row_of(key), 0))
        self._silent = before

    def chosen_step(self) -> str:
        """The key of the chosen step, empty if none is."""
        entry = self.currentIndex().data(STEP_ROLE)
        return entry.key if isinstance(entry, Step) else ""

    def sizeHint(self) -> QSize:
        rows = range(self._steps.rowCount())
        height = sum(self.sizeHintForRow(row) for row in rows)
        return QSize(px(222), min(height + px(16), px(200)))

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        entry = now.data(STEP_ROLE)
        if isinstance(entry, Step) and not self._silent:
            self.step_chosen.emit(entry.key)

    @Slot()
    def _on_look_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class StageCell(QLabel):
    """One stage of the bar; screen readers hear it as text."""

    def __init__(self, stage: Step, *, last: bool, parent: QWidget) -> None:
        parts = (stage.title, stage.state, stage.second)
        super().__init__(", ".join(part for part in parts if part), parent)
        self._stage, self._last = stage, last
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        face, small = font(bold=True), font(Size.HINT)
        wide = max(
            QFontMetricsF(face).horizontalAdvance(self._stage.title),
            QFontMetricsF(small).horizontalAdvance(self._stage.second),
        )
        height = QFontMetricsF(face).height() + QFontMetricsF(small).height() + px(4)
        return QSize(round(wide + px(48)), round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), colours()
        area = QRectF(self.rect())
        current = self._stage.mark is Mark.CURRENT
        if current:
            painter.fillRect(area, shown.selection)
        if not self._last:
            painter.fillRect(QRectF(area.right() - 1, 0, 1, area.height()), shown.line)
        side = px(18)
        circle = QRectF(px(12), round((area.height() - side) / 2), side, side)
        paint_mark(painter, circle, self._stage.mark, None)
        left = circle.right() + px(8)
        title_high = QFontMetricsF(font(bold=True)).height()
        room = QRectF(left, px(1), area.width() - left - px(4), title_high)
        ink = shown.on_selection if current else shown.body
        words(painter, room, self._stage.title, font(bold=True), ink)
        room = QRectF(left, room.bottom() - px(2), room.width(), area.bottom() - room.bottom())
        ink = shown.on_selection if current else shown.label
        words(painter, room, self._stage.second, font(Size.HINT), ink)


class StageBar(QWidget):
    """The stages a letter passes, the current one tinted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)

    def set_stages(self, stages: Sequence[Step]) -> None:
        """Show these stages; their numbers are not shown."""
        while (item := self._row.takeAt(0)) is not None:
            cell = item.widget()
            if cell is not None:
                cell.hide()
                cell.deleteLater()
        for stage in stages:
            cell = StageCell(stage, last=stage is stages[-1], parent=self)
            self._row.addWidget(cell, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        box(QPainter(self), QRectF(self.rect()), colours().base, colours().line, radius=4)
