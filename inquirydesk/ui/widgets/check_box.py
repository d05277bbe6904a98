# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Tick boxes and radio buttons, painted from the scheme so that their edges are clear."""

from PySide6.QtCore import QPoint, QRectF, QSize, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from inquirydesk.ui.theme import colours, font, look, px
from inquirydesk.ui.widgets.painting import box, check_mark, focus_frame, words, words_width


def paint_tick(painter: QPainter, square: QRectF, *, ticked: bool, enabled: bool = True) -> None:
    """Draw the square of a tick box; tables use it too."""
    shown = colours()
    if ticked:
        fill = shown.button if enabled else shown.plain_border
        box(painter, square, fill, fill)
        check_mark(painter, square, shown.on_button)
    else:
        box(painter, square, shown.base, shown.border if enabled else shown.plain_border)


def paint_radio(painter: QPainter, square: QRectF, *, chosen: bool, enabled: bool = True) -> None:
    """Draw the circle of a radio button."""
    shown = colours()
    edge = shown.border if enabled else shown.plain_border
    mark = shown.accent if enabled else shown.plain_border
    box(painter, square, shown.base, mark if chosen else edge, 1.0, square.width() / 2)
    if chosen:
        inner = square.adjusted(4, 4, -4, -4)
        box(painter, inner, mark, None, radius=inner.width() / 2)


def _wanted_size(button: QAbstractButton) -> QSize:
    face = font()
    width = px(16) + px(8) + words_width(button.text(), face) + px(6)
    return QSize(round(width), round(max(QFontMetricsF(face).height() + px(5), px(24))))


def _paint(button: QAbstractButton, painter: QPainter, *, radio: bool) -> None:
    side = px(16)
    square = QRectF(2, round((button.height() - side) / 2), side, side)
    if radio:
        paint_radio(painter, square, chosen=button.isChecked(), enabled=button.isEnabled())
    else:
        paint_tick(painter, square, ticked=button.isChecked(), enabled=button.isEnabled())
    ink = colours().body if button.isEnabled() else colours().hint
    room = QRectF(side + px(9), 0, button.width() - side - px(9), button.height())
    words(painter, room, button.text(), font(), ink, mnemonic="&" in button.text())
    if button.hasFocus():
        wide = min(button.width(), _wanted_size(button).width() + 2)
        focus_frame(painter, QRectF(0, 0, wide, button.height()))


class CheckBox(QCheckBox):
    """A tick box."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        return _wanted_size(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), self.sizeHint().height())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _paint(self, QPainter(self), radio=False)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class RadioButton(QRadioButton):
    """One choice out of several; put several under one parent."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        return _wanted_size(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), self.sizeHint().height())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _paint(self, QPainter(self), radio=True)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
