# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A chip: icon and words on a tint. Colour never speaks alone, so words are required."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inquirydesk.ui import icons
from inquirydesk.ui.theme import Kind, Size, colours, font, look, px
from inquirydesk.ui.widgets.painting import box, words


@dataclass(frozen=True)
class ChipLook:
    """What a chip shows; also a value in table rows."""

    text: str
    kind: Kind = Kind.NEUTRAL
    icon: str = ""
    strong: bool = False
    filled: bool = True

    def __str__(self) -> str:
        return self.text


def chip_size(chip: ChipLook, size: Size = Size.UI) -> QSizeF:
    """The room a chip takes."""
    face = font(size, bold=chip.strong)
    metrics = QFontMetricsF(face)
    icon_room = px(size) + px(5) if chip.icon else 0
    width = metrics.horizontalAdvance(chip.text) + icon_room + px(14)
    return QSizeF(width, round(metrics.height()) + 2.0)


def paint_chip(painter: QPainter, rect: QRectF, chip: ChipLook, size: Size = Size.UI) -> None:
    """Draw the chip at the left of the rectangle, centred in its height."""
    wanted = chip_size(chip, size)
    place = QRectF(rect.left(), 0, min(wanted.width(), rect.width()), wanted.height())
    place.moveTop(round(rect.center().y() - wanted.height() / 2))
    ink = colours().ink(chip.kind)
    if chip.filled:
        box(painter, place, colours().tint(chip.kind))
    left = place.left() + px(7)
    if chip.icon:
        side = px(size)
        icons.paint(painter, QRectF(left, place.top(), side, place.height()), chip.icon, ink)
        left += side + px(5)
    room = QRectF(left, place.top(), place.right() - left - px(3), place.height())
    words(painter, room, chip.text, font(size, bold=chip.strong), ink)


class Chip(QLabel):
    """A chip on a page. Screen readers meet it as text."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = Kind.NEUTRAL,
        icon: str = "",
        *,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._chip = ChipLook(text, kind, icon, strong)
        look().changed.connect(self._on_look_changed)
        self.show_chip(self._chip)

    @property
    def chip(self) -> ChipLook:
        return self._chip

    def show_chip(self, chip: ChipLook) -> None:
        """Show another chip in the same place."""
        self._chip = chip
        self.setText(chip.text)
        self._on_look_changed()

    def sizeHint(self) -> QSize:
        return chip_size(self._chip).toSize()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._chip)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
