# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Words to read aloud, large, with what matters set off, and quiet cues for the speaker."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTextBrowser, QWidget

from inquirydesk.ui import icons
from inquirydesk.ui.theme import FAMILY, Size, colours, look, px
from inquirydesk.ui.widgets.link import IconButton
from inquirydesk.ui.widgets.painting import box

SMALLEST, LARGEST = 14, 26


@dataclass(frozen=True)
class ScriptLine:
    """One paragraph; `**…**` is said with weight. A cue tells the speaker what to do."""

    text: str
    cue: bool = False
    icon: str = "info-circle"


class ScriptView(QTextBrowser):
    """The script, as high as its words; `lang` lets speech use the right voice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ScriptLine, ...] = ()
        self._size: int = Size.SCRIPT
        self._lang = "ja"
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(px(20), px(10), px(14), px(8))
        self.document().setDocumentMargin(0)
        look().changed.connect(self._on_look_changed)

    def set_lines(self, lines: Sequence[ScriptLine], lang: str = "ja") -> None:
        """Show another script, in that language."""
        self._lines, self._lang = tuple(lines), lang
        self._show()

    @Slot()
    def larger(self) -> None:
        """Larger letters."""
        self._size = min(LARGEST, self._size + 1)
        self._show()

    @Slot()
    def smaller(self) -> None:
        """Smaller letters."""
        self._size = max(SMALLEST, self._size - 1)
        self._show()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """The icon of a cue, in the colours in force."""
        name = QUrl(name)
        if name.scheme() == "icon":
            ratio = self.devicePixelRatioF()
            return icons.pixmap(name.path(), colours().label, px(13), ratio)
        return super().loadResource(kind, name)

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.heightForWidth(max(self.width(), px(160))))

    def heightForWidth(self, width: int) -> int:
        """How high the script is at that width; Qt lays the document out only once shown."""
        margins = self.viewportMargins()
        laid_out = self.document().clone()
        laid_out.setTextWidth(width - margins.left() - margins.right())
        return round(laid_out.size().height()) + margins.top() + margins.bottom() + 2

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _show(self) -> None:
        shown = colours()
        parts = []
        for line in self._lines:
            text = html.escape(line.text)
            if line.cue:
                icon = f'<img src="icon:{line.icon}" width="{px(13)}" height="{px(13)}">'
                parts.append(
                    f'<p style="color:{shown.label.name()}; font-size:{px(Size.HINT)}px; '
                    f'margin:0 0 {px(6)}px 0; line-height:130%">{icon}&nbsp; {text}</p>'
                )
            else:
                strong = f'<b style="color:{shown.accent.name()}">\\1</b>'
                text = re.sub(r"\*\*(.+?)\*\*", strong, text)
                parts.append(
                    f'<p style="color:{shown.body.name()}; margin:0 0 {px(7)}px 0; '
                    f'line-height:118%">{text}</p>'
                )
        self.setHtml(
            f"<body lang='{self._lang}' style=\"font-family:'{FAMILY}'; "
            f'font-size:{px(self._size)}px">{"".join(parts)}</body>'
        )
        self.updateGeometry()

    @Slot()
    def _on_look_changed(self) -> None:
        self.document().clear()
        self.setViewportMargins(px(20), px(10), px(14), px(8))
        self._show()


class ScriptBox(QWidget):
    """The frame around a script: tinted, with the accent bar of what is said."""

    def __init__(self, view: ScriptView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 1, 1, 1)
        line.addWidget(view)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, area = QPainter(self), colours(), QRectF(self.rect())
        box(painter, area, shown.script, shown.line)
        painter.fillRect(QRectF(0, 0, 4, area.height()), shown.accent)


class SizeButtons(QWidget):
    """A− and A+ for a script."""

    def __init__(self, view: ScriptView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        smaller = IconButton(self.tr("Smaller letters"), text="A−")
        larger = IconButton(self.tr("Larger letters"), text="A＋")
        smaller.clicked.connect(view.smaller)
        larger.clicked.connect(view.larger)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(2))
        line.addWidget(smaller)
        line.addWidget(larger)
