# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Small shapes that several painted widgets share: boxes, focus frame, key caps, words."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from inquirydesk.ui.theme import Size, colours, font, px

RADIUS = 3.0
CENTRE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
CENTRE_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def box(
    painter: QPainter,
    rect: QRectF,
    fill: QColor | None,
    border: QColor | None = None,
    width: float = 1.0,
    radius: float = RADIUS,
) -> None:
    """Draw a rounded box whose border lies inside the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if border is not None else 0.0
    if fill is not None:
        painter.setBrush(fill)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(border, width) if border is not None else QPen(Qt.PenStyle.NoPen))
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def focus_frame(painter: QPainter, rect: QRectF) -> None:
    """Draw the frame of the part that has the keyboard."""
    box(painter, rect, None, colours().accent, 2.0)


def check_mark(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw a check mark, heavier than that of the icons because it stands on a colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, max(1.7, rect.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    places = ((0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
    painter.drawPolyline(
        [QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) for x, y in places]
    )
    painter.restore()


def words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    face: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = CENTRE_LEFT,
    *,
    mnemonic: bool = False,
) -> float:
    """Write one line, shortened with an ellipsis if it does not fit; gives its width."""
    metrics = QFontMetricsF(face)
    flags = int(align.value) | Qt.TextFlag.TextSingleLine.value
    if mnemonic:
        flags |= Qt.TextFlag.TextShowMnemonic.value
        shown = text
    else:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.setFont(face)
    painter.setPen(colour)
    painter.drawText(rect, flags, shown)
    return metrics.horizontalAdvance(shown)


def words_width(text: str, face: QFont) -> float:
    """How wide one line is, mnemonic marks not counted."""
    plain = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return QFontMetricsF(face).horizontalAdvance(plain)


def key_cap_size(key: str) -> QSizeF:
    """The room a key cap takes."""
    face = font(Size.SMALL)
    metrics = QFontMetricsF(face)
    return QSizeF(
        max(metrics.horizontalAdvance(key) + px(9), px(17)), round(metrics.height()) + 1.0
    )


def key_cap(
    painter: QPainter, rect: QRectF, key: str, ink: QColor, fill: QColor | None = None
) -> None:
    """Draw a key's name as a small cap in the middle of the rectangle."""
    size = key_cap_size(key)
    cap = QRectF(0, 0, size.width(), size.height())
    cap.moveCenter(rect.center())
    cap.moveTop(round(cap.top()))
    cap.moveLeft(round(cap.left()))
    edge = QColor(ink)
    edge.setAlphaF(0.45)
    box(painter, cap, fill, edge)
    words(painter, cap, key, font(Size.SMALL), ink, Qt.AlignmentFlag.AlignCenter)
