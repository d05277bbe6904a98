# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A row that goes on in the next line when it is too long: names and chips left, buttons right."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from inquirydesk.ui.theme import px


class FlowRow(QLayout):
    """Widgets side by side. Those added with `add_right` stand together at the right end."""

    def __init__(
        self, *widgets: QWidget, spacing: int = 8, line_spacing: int | None = None
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._right: set[QWidget] = set()
        self._gap = px(spacing)
        self._line_gap = self._gap if line_spacing is None else px(line_spacing)
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def add_right(self, *widgets: QWidget) -> None:
        """Add widgets to the group at the right end."""
        for widget in widgets:
            self._right.add(widget)
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def addWidget(self, widget: QWidget) -> None:
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(wide, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(
            max((item.minimumSize().width() for item in shown), default=0),
            max((item.sizeHint().height() for item in shown), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the items out in lines; gives the height of all lines."""
        left = [item for item in self._shown() if item.widget() not in self._right]
        right = [item for item in self._shown() if item.widget() in self._right]
        lines = self._lines(left, rect.width())
        group = sum(item.sizeHint().width() + self._gap for item in right)
        last = sum(item.sizeHint().width() + self._gap for item in lines[-1])
        beside = last + group - self._gap <= rect.width()
        below = [] if beside else self._lines(right, rect.width())
        top = rect.top()
        for number, line in enumerate([*lines, *below]):
            ends = right if beside and number == len(lines) - 1 else []
            high = max((item.sizeHint().height() for item in [*line, *ends]), default=0)
            if move:
                start = rect.left()
                if number >= len(lines):
                    wide = sum(item.sizeHint().width() + self._gap for item in line) - self._gap
                    start = max(rect.left(), rect.right() + 1 - wide)
                self._move(line, QPoint(start, top), high)
                self._move(ends, QPoint(rect.right() + 1 - group + self._gap, top), high)
            top += high + self._line_gap
        return max(0, top - self._line_gap - rect.top())

    def _lines(self, items: list[QLayoutItem], room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in items:
            wide = item.sizeHint().width()
            if lines[-1] and used + wide > room:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wide + self._gap
        return lines

    def _move(self, items: list[QLayoutItem], start: QPoint, high: int) -> None:
        x = start.x()
        for item in items:
            size = item.sizeHint()
            item.setGeometry(QRect(QPoint(x, start.y() + (high - size.height()) // 2), size))
            x += size.width() + self._gap
