# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Rounded panels with a header line, sections inside them, and the lines between."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inquirydesk.ui import icons
from inquirydesk.ui.theme import Kind, Size, Tone, colours, px
from inquirydesk.ui.widgets.label import Label

RADIUS = 4.0


class IconMark(QLabel):
    """A small icon beside words; silent for screen readers because the words say it."""

    def __init__(
        self,
        name: str = "",
        tone: Tone = Tone.BODY,
        side: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._tone, self._side = name, tone, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, tone: Tone | None = None) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone or self._tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._name:
            ink = colours().tone(self._tone)
            icons.paint(QPainter(self), QRectF(self.rect()), self._name, ink)


class Line(QWidget):
    """A separator, one pixel thick."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colours().line)


class Strip(QWidget):
    """The header or footer row of a panel: a quiet background with a line at its inner edge."""

    def __init__(self, parent: QWidget | None = None, *, line_above: bool = False) -> None:
        super().__init__(parent)
        self._line_above = line_above
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(12), px(4), px(12), px(4))
        self.row.setSpacing(px(8))
        self.setMinimumHeight(px(46 if line_above else 33))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours().alternate)
        y = 0 if self._line_above else self.height() - 1
        painter.fillRect(0, y, self.width(), 1, colours().line)


class Panel(QFrame):
    """A white panel with a header; put content in `body`, more in the header with `add_to_header`.

    `flush` gives tables and lists the whole width; `kind` tints the panel (second person).
    """

    def __init__(
        self,
        title: str = "",
        *,
        icon: str = "",
        hint: str = "",
        flush: bool = False,
        kind: Kind | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._accented = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._icon = IconMark(icon)
        self._icon.setVisible(bool(icon))
        self._title = Label(title, size=Size.SECTION, bold=True)
        self._hint = Label(hint, tone=Tone.LABEL, may_shorten=True)
        self.header = Strip()
        self.header.row.addWidget(self._icon)
        self.header.row.addWidget(self._title)
        self.header.row.addWidget(self._hint)
        self.header.row.addStretch(1)
        self.header.setVisible(bool(title))
        self._rows.addWidget(self.header)
        content = QWidget()
        self.body = QVBoxLayout(content)
        margin = 0 if flush else px(12)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(0 if flush else px(8))
        self._rows.addWidget(content, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the title; an empty one hides the header."""
        self._title.setText(title)
        self.header.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_hint(self, hint: str) -> None:
        """Change the quiet words beside the title."""
        self._hint.setText(hint)

    def set_icon(self, icon: str) -> None:
        """Change the icon before the title."""
        self._icon.show_icon(icon)
        self._icon.setVisible(bool(icon))

    def set_kind(self, kind: Kind | None) -> None:
        """Tint the panel, or make it white again."""
        self._kind = kind
        self.update()

    def set_accented(self, *, accented: bool) -> None:
        """Give the panel the accent frame and bar of the thing going on now (call strip)."""
        self._accented = accented
        self.update()

    def add_to_header(self, widget: QWidget) -> None:
        """Put a widget at the right end of the header."""
        self.header.row.addWidget(widget)

    def add_footer(self) -> QHBoxLayout:
        """A row along the bottom edge for buttons."""
        footer = Strip(line_above=True)
        self._rows.addWidget(footer)
        return footer.row

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = colours().tint(self._kind) if self._kind else colours().base
        outline = colours().accent if self._accented else colours().line
        painter.setPen(outline)
        painter.setBrush(fill)
        painter.drawRoundedRect(inside, RADIUS, RADIUS)
        if self._accented:
            path = QPainterPath()
            path.addRoundedRect(inside, RADIUS, RADIUS)
            painter.setClipPath(path)
            painter.fillRect(QRectF(0, 0, 4, self.height()), colours().accent)


class Section(QWidget):
    """A part of a panel's column: icon and title, content in `body`, a line under it."""

    def __init__(
        self,
        title: str = "",
        *,
        icon: str = "",
        tone: Tone = Tone.BODY,
        icon_tone: Tone | None = None,
        kind: Kind | None = None,
        last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._last = kind, last
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(10))
        column.setSpacing(px(4))
        self.header_row = QHBoxLayout()
        self.header_row.setSpacing(px(6))
        self._icon = IconMark(icon, icon_tone or tone)
        self._icon.setVisible(bool(icon))
        self._title = Label(title, bold=True, tone=tone)
        self._title.setVisible(bool(title))
        self.header_row.addWidget(self._icon)
        self.header_row.addWidget(self._title)
        self.header_row.addStretch(1)
        column.addLayout(self.header_row)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(4))
        column.addLayout(self.body)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the title; an empty one takes no room."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_icon(self, icon: str, tone: Tone | None = None) -> None:
        """Change the icon before the title."""
        self._icon.show_icon(icon, tone)
        self._icon.setVisible(bool(icon))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._kind is not None:
            painter.fillRect(self.rect(), colours().tint(self._kind))
        if not self._last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, colours().line)


def row(*widgets: QWidget | None, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; None is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(spacing))
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return layout
