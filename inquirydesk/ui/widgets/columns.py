# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Parts of a page side by side; with large text or a narrow window the last go below."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from inquirydesk.ui.theme import px

STACKED_HEIGHT = 340


class Columns(QWidget):
    """Columns with weights that never need more width than the widest of them."""

    def __init__(self, *, spacing: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[QWidget, int]] = []
        self._gap = spacing
        self._places: list[tuple[int, int]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(spacing))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def add(self, part: QWidget, weight: int = 1) -> None:
        """Add a column; weight 0 keeps it as narrow as it likes."""
        self._parts.append((part, weight))
        part.setParent(self)
        part.show()
        self._places = []
        self._arrange()

    def is_stacked(self) -> bool:
        """Whether some columns stand below the others now."""
        return any(line for line, _ in self._places)

    def minimumSizeHint(self) -> QSize:
        wide = max((_least(part) for part, _ in self._parts), default=0)
        return QSize(wide, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        known = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            # A part needs another width than before: larger text, another language.
            self._arrange()
        return known

    def _arrange(self) -> None:
        places = self._places_for(self.width())
        if places == self._places:
            return
        self._places = places
        for number in range(len(self._parts)):
            self._grid.setColumnStretch(number, 0)
            self._grid.setRowMinimumHeight(number, 0)
            self._grid.setRowStretch(number, 0)
        first = sum(line == 0 for line, _ in places)
        for (part, weight), (line, place) in zip(self._parts, places, strict=True):
            self._grid.removeWidget(part)
            below = line > 0
            self._grid.addWidget(part, line, place, 1, max(1, first) if below else 1)
            if not below:
                self._grid.setColumnStretch(place, weight)
            self._grid.setRowStretch(line, 1)
            if self.is_stacked():
                wanted = max(part.sizeHint().height(), px(120))
                least = max(self._grid.rowMinimumHeight(line), min(wanted, px(STACKED_HEIGHT)))
                self._grid.setRowMinimumHeight(line, least)
        self.updateGeometry()

    def _places_for(self, width: int) -> list[tuple[int, int]]:
        """Line and place of each part: as many as fit stand in the first line."""
        fitting = used = 0
        for part, _ in self._parts:
            used += _least(part) + (px(self._gap) if fitting else 0)
            if fitting and used > width:
                break
            fitting += 1
        count = len(self._parts)
        return [(0, n) if n < fitting else (n - fitting + 1, 0) for n in range(count)]


def _least(part: QWidget) -> int:
    return max(part.minimumSizeHint().width(), part.minimumWidth())
