# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Tabs with quiet counts after their names, as the header of a panel."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from inquirydesk.ui.theme import Size, colours, font, look, px
from inquirydesk.ui.widgets.painting import RADIUS, focus_frame, words, words_width
from inquirydesk.ui.widgets.panel import Panel, Strip


class TabBar(QTabBar):
    """The row of tabs; the count is the tab's data, None shows none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        look().changed.connect(self._on_look_changed)

    def set_count(self, index: int, count: int | None) -> None:
        """Show a number after the tab's name."""
        self.setTabData(index, count)
        self.setAccessibleTabName(
            index, self.tabText(index) + (f" {count}" if count is not None else "")
        )
        self._on_look_changed()

    def tabSizeHint(self, index: int) -> QSize:
        width = words_width(self.tabText(index), font(bold=True)) + px(28)
        if self.tabData(index) is not None:
            width += words_width(str(self.tabData(index)), font(Size.HINT)) + px(6)
        return QSize(round(width), round(QFontMetricsF(font()).height()) + px(12))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = colours()
        for index in range(self.count()):
            area = QRectF(self.tabRect(index))
            current = index == self.currentIndex()
            if current:
                painter.setPen(shown.line)
                painter.setBrush(shown.base)
                sheet = area.adjusted(0.5, 0.5, -0.5, 6)
                painter.drawRoundedRect(sheet, RADIUS, RADIUS)
                top = QRectF(area.left() + 1, area.top(), area.width() - 2, 2)
                painter.fillRect(top, shown.accent)
            face = font(bold=current)
            left = area.left() + px(14)
            room = QRectF(left, area.top() + 1, area.right() - left, area.height() - 1)
            ink = shown.body if current else shown.label
            room.setLeft(left + words(painter, room, self.tabText(index), face, ink) + px(6))
            if self.tabData(index) is not None:
                words(painter, room, str(self.tabData(index)), font(Size.HINT), shown.hint)
            if current and self.hasFocus():
                focus_frame(painter, area.adjusted(2, 3, -2, -2))

    @Slot()
    def _on_look_changed(self) -> None:
        # Qt keeps tab sizes until told that a text changed.
        for index in range(self.count()):
            self.setTabText(index, self.tabText(index))
        self.updateGeometry()
        self.update()


class TabPanel(Panel):
    """A panel whose header is a row of tabs, one page behind each."""

    tab_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.tabs = TabBar()
        self._pages = QStackedWidget()
        self._strip = Strip()
        self._strip.row.setContentsMargins(px(8), px(3), px(8), 0)
        self._strip.row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        self._strip.row.addStretch(1)
        self.body.addWidget(self._strip)
        self.body.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._on_current_changed)

    def add_tab(self, page: QWidget, text: str, count: int | None = None) -> int:
        """Add a page; gives its number."""
        index = self._pages.addWidget(page)
        self.tabs.addTab(text)
        self.tabs.set_count(index, count)
        return index

    def set_tab_text(self, index: int, text: str) -> None:
        """Rename a tab (after a change of language)."""
        self.tabs.setTabText(index, text)
        self.tabs.set_count(index, self.tabs.tabData(index))

    def set_count(self, index: int, count: int | None) -> None:
        """Show a number after a tab's name."""
        self.tabs.set_count(index, count)

    def current(self) -> int:
        """The number of the page shown."""
        return self._pages.currentIndex()

    def show_tab(self, index: int) -> None:
        """Bring a page to the front."""
        self.tabs.setCurrentIndex(index)

    def page(self, index: int) -> QWidget | None:
        """The page of that number, if there is one."""
        return self._pages.widget(index)

    @property
    def strip_row(self) -> QHBoxLayout:
        """The row of the tabs, for widgets at its right end."""
        return self._strip.row

    @Slot(int)
    def _on_current_changed(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self.tab_chosen.emit(index)


def column(*widgets: QWidget | None, spacing: int = 8, margin: int = 0) -> QVBoxLayout:
    """Widgets under each other; None is a stretch."""
    layout = QVBoxLayout()
    layout.setContentsMargins(px(margin), px(margin), px(margin), px(margin))
    layout.setSpacing(px(spacing))
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout
