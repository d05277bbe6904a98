# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Tables: frozen rows behind declared columns, and a view that behaves alike on every screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from inquirydesk.ui import icons
from inquirydesk.ui.theme import Size, Tone, colours, font, look, px
from inquirydesk.ui.widgets.check_box import paint_tick
from inquirydesk.ui.widgets.chip import ChipLook, chip_size, paint_chip
from inquirydesk.ui.widgets.painting import CENTRE_LEFT, CENTRE_RIGHT, focus_frame, words

R = TypeVar("R")
AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_ROLE = Qt.ItemDataRole.UserRole + 3
MEASURED_ROWS = 60
NARROW = 100


@dataclass(frozen=True)
class Cell:
    """More than words: quiet words after the text (a reading), an icon before it, its tone."""

    text: str
    second: str = ""
    icon: str = ""
    tone: Tone = Tone.BODY
    bold: bool = False

    def __str__(self) -> str:
        return f"{self.text} {self.second}".strip()


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: what a row shows in it, and by what it is sorted.

    `value` gives a str, a Cell, a ChipLook or, for a box to tick, a bool.
    """

    key: str
    title: str
    value: Callable[[R], str | Cell | ChipLook | bool]
    sort_by: Callable[[R], Any] | None = None
    numeric: bool = False
    stretch: bool = False
    hidden: bool = False


class TableModel(QAbstractTableModel, Generic[R]):
    """Rows of one frozen type; `ticked` tells the row and the new state of a tick box."""

    ticked = Signal(object, bool)

    def __init__(self, columns: Sequence[Column[R]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[R, ...] = ()

    @property
    def columns(self) -> tuple[Column[R], ...]:
        return self._columns

    @property
    def rows(self) -> tuple[R, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Show other columns (or the same in another language)."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return CENTRE_RIGHT if self._columns[section].numeric else CENTRE_LEFT
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == SORT_ROLE:
            return column.sort_by(row) if column.sort_by else str(column.value(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return CENTRE_RIGHT if column.numeric else CENTRE_LEFT
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.CheckStateRole,
            CELL_ROLE,
        ):
            return None
        shown = column.value(row)
        if role == CELL_ROLE:
            return shown
        if isinstance(shown, bool):
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        return None if role == Qt.ItemDataRole.CheckStateRole else str(shown)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and isinstance(self.data(index, CELL_ROLE), bool):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(self._rows[index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class _SortProxy(QSortFilterProxyModel):
    """Sorts by the columns' own keys; empty ones come last in either direction."""

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        rising = self.sortOrder() == Qt.SortOrder.AscendingOrder
        if one is None or other is None:
            return (one is not None) == rising and one is not other
        return bool(one < other)


class CellDelegate(QStyledItemDelegate):
    """Draws text, quiet second words, icons, chips and tick boxes; full text in the tool tip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area = QRectF(option.rect)
        shown = colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, shown.selection if selected else shown.base)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), shown.line)
        inside = area.adjusted(px(8), 0, -px(8), -1)
        cell = index.data(CELL_ROLE)
        if isinstance(cell, ChipLook):
            paint_chip(painter, inside, cell)
        elif isinstance(cell, bool):
            side = px(16)
            square = QRectF(0, 0, side, side)
            square.moveCenter(area.center())
            square.moveTopLeft(QPointF(round(square.left()), round(square.top())))
            paint_tick(painter, square, ticked=cell)
        else:
            self._paint_words(painter, inside, cell, index, selected=selected)
        view = self.parent()
        if isinstance(view, QTableView):
            self._paint_marks(painter, area, view, index, selected=selected)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        inside: QRectF,
        cell: object,
        index: AnyIndex,
        *,
        selected: bool,
    ) -> None:
        cell = cell if isinstance(cell, Cell) else Cell(str(cell))
        ink = colours().tone(cell.tone)
        if selected and cell.tone in (Tone.BODY, Tone.LABEL, Tone.HINT):
            ink = colours().on_selection
        if cell.icon:
            icons.paint(
                painter,
                QRectF(inside.left(), inside.top(), px(14), inside.height()),
                cell.icon,
                ink,
            )
            inside.setLeft(inside.left() + px(19))
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        used = words(painter, inside, cell.text, font(bold=cell.bold), ink, align)
        if cell.second:
            inside.setLeft(inside.left() + used + px(5))
            quiet = colours().label if not selected else colours().on_selection
            words(painter, inside, cell.second, font(Size.HINT), quiet)

    @staticmethod
    def _paint_marks(
        painter: QPainter, area: QRectF, view: QTableView, index: AnyIndex, *, selected: bool
    ) -> None:
        first = view.horizontalHeader().logicalIndexAt(0)
        if selected and index.column() == first:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), colours().accent)
        many = view.selectionMode() != QAbstractItemView.SelectionMode.SingleSelection
        if many and view.hasFocus() and index == view.currentIndex():
            focus_frame(painter, area)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        height = QFontMetricsF(font()).height() + px(11)
        cell = index.data(CELL_ROLE)
        if isinstance(cell, ChipLook):
            width = chip_size(cell).width()
        elif isinstance(cell, bool):
            width = px(16)
        else:
            cell = cell if isinstance(cell, Cell) else Cell(str(cell))
            width = QFontMetricsF(font(bold=cell.bold)).horizontalAdvance(cell.text)
            if cell.second:
                width += QFontMetricsF(font(Size.HINT)).horizontalAdvance(cell.second) + px(5)
            width += px(19) if cell.icon else 0
        return QSize(round(width) + px(17), round(height))


class HeaderRow(QHeaderView):
    """Column titles in label tone, the sorted one with a small arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(px(34))

    def sectionSizeFromContents(self, section: int) -> QSize:
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        width = QFontMetricsF(font(Size.HINT)).horizontalAdvance(text) + px(17)
        if self.isSortIndicatorShown() and section == self.sortIndicatorSection():
            width += px(14)
        return QSize(round(width), round(QFontMetricsF(font()).height() + px(8)))

    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:
        area, shown = QRectF(rect), colours()
        painter.save()
        painter.fillRect(area, shown.header)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), shown.line)
        last = self.visualIndex(section) == self.count() - 1
        if not last:
            painter.fillRect(QRectF(area.right() - 1, area.top(), 1, area.height()), shown.line)
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        align = self.model().headerData(
            section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        sorted_here = self.isSortIndicatorShown() and section == self.sortIndicatorSection()
        inside = area.adjusted(px(8), 0, -px(8), -1)
        if sorted_here:
            inside.setRight(inside.right() - px(12))
        used = words(painter, inside, text, font(Size.HINT), shown.label, align)
        if sorted_here:
            left = inside.right() if align == CENTRE_RIGHT else inside.left() + used + px(2)
            self._paint_arrow(painter, QPoint(round(left + px(6)), round(area.center().y())))
        painter.restore()

    def _paint_arrow(self, painter: QPainter, middle: QPoint) -> None:
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        reach = px(4)
        tip = -reach // 2 if up else reach // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours().body)
        painter.drawPolygon(
            [
                middle + QPoint(-reach, -tip),
                middle + QPoint(reach, -tip),
                middle + QPoint(0, tip),
            ]
        )


class TableView(QTableView):
    """A table: whole rows, sorting, Ctrl+C as tab-separated text, Enter, Space and letters told.

    `row_opened` is Enter or a double click, `row_chosen` follows the selection, `letter_typed`
    gives single letters (N, A, Q …) that act on the rows while the table has the keyboard.
    """

    row_opened = Signal(object)
    row_chosen = Signal(object)
    peek_asked = Signal(object)
    letter_typed = Signal(str)

    def __init__(
        self,
        model: "TableModel[Any]",
        *,
        letters: str = "",
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._letters = letters.upper()
        self._rows = model
        self._sorted = _SortProxy(self)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setSourceModel(model)
        self.setHorizontalHeader(HeaderRow(self))
        self.setModel(self._sorted)
        self._set_manners(many=many)
        self.horizontalHeader().customContextMenuRequested.connect(self._on_header_menu_asked)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.doubleClicked.connect(self._on_opened)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self._fitting = False
        self._widths_chosen = False
        model.modelAboutToBeReset.connect(self._on_rows_about_to_change)
        model.modelReset.connect(self._on_rows_changed)
        look().changed.connect(self._on_look_changed)
        self._kept_row = -1
        self._on_look_changed()

    def _set_manners(self, *, many: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setResizeContentsPrecision(MEASURED_ROWS)
        for number, column in enumerate(self._rows.columns):
            self.setColumnHidden(number, column.hidden)

    def sort_by(self, key: str, *, falling: bool = False) -> None:
        """Sort by a column and show its arrow."""
        self.setSortingEnabled(True)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.sortByColumn([column.key for column in self._rows.columns].index(key), order)

    def current_row(self) -> Any:
        """The row the keyboard is on, or None."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def selected_rows(self) -> list[Any]:
        """All selected rows, top to bottom."""
        chosen = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [index.data(ROW_ROLE) for index in chosen]

    def select(self, number: int) -> None:
        """Put the keyboard on the row at that place of the sorted list."""
        if 0 <= number < self._sorted.rowCount():
            index = self._sorted.index(number, self._first_visible_column())
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def select_where(self, wanted: Callable[[Any], bool]) -> bool:
        """Put the keyboard on the first row that fits; tells whether there is one."""
        for number in range(self._sorted.rowCount()):
            if wanted(self._sorted.index(number, 0).data(ROW_ROLE)):
                self.select(number)
                return True
        return False

    def fit_columns(self) -> None:
        """Share the width: each column gets what its content needs, the stretched one what is
        left; too little room is taken from the columns of words, down to half of their need.
        """
        shown = [n for n in range(self._sorted.columnCount()) if not self.isColumnHidden(n)]
        header = self.horizontalHeader()
        need = {n: max(self.sizeHintForColumn(n), header.sectionSizeHint(n)) for n in shown}
        spare = self.viewport().width() - sum(need.values())
        columns = self._rows.columns
        stretched = [number for number in shown if columns[number].stretch]
        if spare >= 0 and stretched:
            need[stretched[0]] += spare
        elif spare < 0:
            least = {n: self._least_width(n, need[n]) for n in shown}
            gives = {n: need[n] - least[n] for n in shown}
            share = min(1.0, -spare / max(1, sum(gives.values())))
            need = {n: round(need[n] - gives[n] * share) for n in shown}
        self._fitting = True
        for number, width in need.items():
            self.setColumnWidth(number, width)
        self._fitting = False

    def _least_width(self, number: int, need: int) -> int:
        first = self._sorted.index(0, number).data(CELL_ROLE)
        if self._rows.columns[number].numeric or isinstance(first, ChipLook | bool):
            return need
        return max(min(need, px(NARROW)), need // 2)

    def content_height(self) -> int:
        """How high the table is if all its rows are to be seen."""
        return (
            self.horizontalHeader().sizeHint().height()
            + self._sorted.rowCount() * self.verticalHeader().defaultSectionSize()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if row is not None:
                self.row_opened.emit(row)
        elif event.key() == Qt.Key.Key_Space and plain and row is not None:
            if not self._toggle_tick():
                self.peek_asked.emit(row)
        elif plain and event.text() and event.text().upper() in self._letters:
            self.letter_typed.emit(event.text().upper())
        else:
            super().keyPressEvent(event)

    def _toggle_tick(self) -> bool:
        for number, column in enumerate(self._rows.columns):
            source = self._sorted.mapToSource(self.currentIndex())
            shown = column.value(self._rows.rows[source.row()])
            if isinstance(shown, bool):
                state = Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked
                place = self._rows.index(source.row(), number)
                return self._rows.setData(place, state, Qt.ItemDataRole.CheckStateRole)
        return False

    def _copy(self) -> None:
        shown = [
            number
            for number in range(self._sorted.columnCount())
            if not self.isColumnHidden(number)
        ]
        shown.sort(key=self.horizontalHeader().visualIndex)
        lines = [
            "\t".join(str(index.siblingAtColumn(number).data() or "") for number in shown)
            for index in sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _first_visible_column(self) -> int:
        return max(0, self.horizontalHeader().logicalIndexAt(0))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.text() and event.text().upper() in self._letters:
                event.accept()
                return True
        return super().event(event)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit(now.data(ROW_ROLE) if now.isValid() else None)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.data(ROW_ROLE))

    @Slot()
    def _on_rows_about_to_change(self) -> None:
        self._kept_row = self.currentIndex().row()

    @Slot()
    def _on_rows_changed(self) -> None:
        # The keyboard stays at its place when the list is read again.
        if self._kept_row >= 0 and self._sorted.rowCount():
            self.select(min(self._kept_row, self._sorted.rowCount() - 1))
        if not self._widths_chosen:
            self.fit_columns()

    @Slot(int, int, int)
    def _on_section_resized(self, _section: int, _before: int, _now: int) -> None:
        # Widths that a person chose are theirs.
        if not self._fitting and self.isVisible():
            self._widths_chosen = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._widths_chosen:
            self.fit_columns()

    @Slot(QPoint)
    def _on_header_menu_asked(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(self._rows.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.setData(number)
        menu.triggered.connect(self._on_column_toggled)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    @Slot(QAction)
    def _on_column_toggled(self, action: QAction) -> None:
        visible = sum(
            not self.isColumnHidden(number) for number in range(self._sorted.columnCount())
        )
        if action.isChecked() or visible > 1:
            self.setColumnHidden(action.data(), not action.isChecked())

    @Slot()
    def _on_look_changed(self) -> None:
        height = round(QFontMetricsF(font()).height() + px(11))
        self.verticalHeader().setDefaultSectionSize(height)
        if not self._widths_chosen:
            self.fit_columns()
        self.viewport().update()
