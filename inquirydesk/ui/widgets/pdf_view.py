# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Pages of a PDF: drawn beside the window, shown in one go, scroll and zoom kept.

pypdfium2 is not made for several threads, so one thread draws for all views in turn, and waits
while a finished letter is read back.
"""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache

import pypdfium2
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from inquirydesk.letters.reading import PDFIUM
from inquirydesk.ui.theme import Kind, colours, px

POINTS_PER_MM = 72 / 25.4
MARGIN = 18
POLL_MS = 15
ZOOM_STEP = 1.25
ZOOMS = (0.25, 5.0)


@dataclass(frozen=True)
class Overlay:
    """A rectangle drawn over a page, in millimetres from its upper left corner (a window)."""

    page: int
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    kind: Kind = Kind.GOOD
    dashed: bool = False


@dataclass
class _Pages:
    """A document as the view has it: sizes in points, pictures of some pages at one scale."""

    pdf: bytes = b""
    sizes: tuple[tuple[float, float], ...] = ()
    scale: float = 1.0
    pictures: dict[int, QImage] = field(default_factory=dict)


@cache
def _drawer() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="pages")


def _draw(pdf: bytes, wanted: tuple[int, ...], scale: float) -> _Pages:
    """The sizes of all pages and pictures of those wanted; `scale` is device pixels per point."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            count = len(document)
            sizes = tuple(tuple(document.get_page_size(number)) for number in range(count))
            pictures = {}
            for number in wanted:
                if number < count:
                    bitmap = document[number].render(scale=scale, rev_byteorder=True)
                    array = bytes(bitmap.buffer)
                    shape = QImage.Format.Format_RGB888
                    if bitmap.n_channels == 4:
                        shape = QImage.Format.Format_RGBA8888
                    picture = QImage(array, bitmap.width, bitmap.height, bitmap.stride, shape)
                    pictures[number] = picture.copy()
            return _Pages(pdf, sizes, scale, pictures)
        finally:
            document.close()


class PdfView(QAbstractScrollArea):
    """Shows a PDF. `page_shown` gives the page in view (from 1) and their number."""

    page_shown = Signal(int, int)
    rendered = Signal()
    not_readable = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages()
        self._overlays: tuple[Overlay, ...] = ()
        self._overlays_shown = True
        self._zoom: float | None = None
        self._wanted_pdf = b""
        self._drawing: Future[_Pages] | None = None
        self._again = False
        self._last_page = (0, 0)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setBackgroundRole(self.viewport().backgroundRole())
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._on_polled)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # what to show

    def show_pdf(self, pdf: bytes) -> None:
        """Show another document; the one before stays until this is drawn."""
        self._wanted_pdf = pdf
        if not pdf:
            self._pages = _Pages()
            self._lay_out()
            self.viewport().update()
            return
        self._draw_soon()

    def set_overlay(self, overlays: Sequence[Overlay]) -> None:
        """Draw these rectangles over the pages."""
        self._overlays = tuple(overlays)
        self.viewport().update()

    @Slot(bool)
    def show_overlay(self, shown: bool) -> None:
        """Show or hide the rectangles."""
        self._overlays_shown = shown
        self.viewport().update()

    def pdf(self) -> bytes:
        """The document shown, once it is drawn."""
        return self._pages.pdf

    def page_count(self) -> int:
        """How many pages the document shown has."""
        return len(self._pages.sizes)

    def zoom(self) -> float:
        """Logical pixels per point."""
        if self._zoom is not None:
            return self._zoom
        if not self._pages.sizes:
            return 1.0
        wide, high = self._pages.sizes[0]
        room_wide = self.viewport().width() - 2 * px(MARGIN)
        room_high = self.viewport().height() - 2 * px(MARGIN)
        return max(ZOOMS[0], min(room_wide / wide, room_high / high))

    @Slot()
    def fit_page(self) -> None:
        """One whole page in the view, also after a change of size."""
        self._set_zoom(None)

    @Slot()
    def fit_width(self) -> None:
        """As wide as the view."""
        if self._pages.sizes:
            room = self.viewport().width() - 2 * px(MARGIN)
            self._set_zoom(room / self._pages.sizes[0][0])

    @Slot()
    def zoom_in(self) -> None:
        """Larger."""
        self._set_zoom(min(ZOOMS[1], self.zoom() * ZOOM_STEP))

    @Slot()
    def zoom_out(self) -> None:
        """Smaller."""
        self._set_zoom(max(ZOOMS[0], self.zoom() / ZOOM_STEP))

    def show_page(self, number: int) -> None:
        """Scroll to a page, counted from 1."""
        places = self._places()
        if 0 < number <= len(places):
            top = places[number - 1].top() - px(MARGIN)
            self.verticalScrollBar().setValue(round(top))

    def is_drawing(self) -> bool:
        """Whether newer pictures are on their way."""
        return self._drawing is not None

    # drawing beside the window

    def _draw_soon(self) -> None:
        if self._drawing is not None:
            self._again = True
            return
        ratio = self.devicePixelRatioF()
        same = self._wanted_pdf is self._pages.pdf
        wanted = self._visible_pages() if same and self._pages.sizes else (0, 1)
        if not same and self._pages.sizes:
            wanted = self._visible_pages()
        scale = self.zoom() * ratio
        self._drawing = _drawer().submit(_draw, self._wanted_pdf, wanted, scale)
        self._poll.start()

    @Slot()
    def _on_polled(self) -> None:
        if self._drawing is None or not self._drawing.done():
            return
        done, self._drawing = self._drawing, None
        self._poll.stop()
        if done.exception() is not None:
            self.not_readable.emit()
        else:
            self._take(done.result())
        if self._again:
            self._again = False
            self._draw_soon()

    def _take(self, drawn: _Pages) -> None:
        first = not self._pages.sizes
        if drawn.pdf is self._pages.pdf and drawn.scale == self._pages.scale:
            drawn.pictures = {**self._pages.pictures, **drawn.pictures}
        elif drawn.pdf is self._pages.pdf:
            # Pictures of another zoom stay, stretched, until their own are drawn.
            drawn.pictures = {**self._pages.pictures, **drawn.pictures}
        self._pages = drawn
        self._lay_out()
        self.viewport().update()
        self._tell_page()
        if first or self._missing():
            self._draw_soon()
        else:
            self.rendered.emit()

    def _missing(self) -> bool:
        right = self.zoom() * self.devicePixelRatioF()
        if abs(right - self._pages.scale) > 0.001:
            return True
        return any(
            number not in self._pages.pictures
            or abs(self._pages.pictures[number].width() - self._pages.sizes[number][0] * right) > 2
            for number in self._visible_pages()
        )

    # places

    def _places(self) -> list[QRectF]:
        zoom, top = self.zoom(), float(px(MARGIN))
        widest = max((wide for wide, _ in self._pages.sizes), default=0.0) * zoom
        middle = max(self.viewport().width(), widest + 2 * px(MARGIN)) / 2
        places = []
        for wide, high in self._pages.sizes:
            places.append(QRectF(round(middle - wide * zoom / 2), top, wide * zoom, high * zoom))
            top += high * zoom + px(MARGIN)
        return places

    def _visible_pages(self) -> tuple[int, ...]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return tuple(
            number
            for number, place in enumerate(self._places())
            if place.bottom() > top - 50 and place.top() < bottom + 50
        )

    def _lay_out(self) -> None:
        places = self._places()
        high = places[-1].bottom() + px(MARGIN) if places else 0
        wide = max((place.width() for place in places), default=0) + 2 * px(MARGIN)
        view = self.viewport().size()
        for bar, whole, part in (
            (self.verticalScrollBar(), high, view.height()),
            (self.horizontalScrollBar(), wide, view.width()),
        ):
            bar.setPageStep(part)
            bar.setSingleStep(px(40))
            bar.setRange(0, max(0, round(whole - part)))

    def _set_zoom(self, zoom: float | None) -> None:
        bar = self.verticalScrollBar()
        share = (bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep())
        self._zoom = zoom
        self._lay_out()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self.viewport().update()
        if self._wanted_pdf:
            self._draw_soon()

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        number = sum(place.top() <= middle for place in self._places())
        now = (max(1, number), len(self._pages.sizes)) if self._pages.sizes else (0, 0)
        if now != self._last_page:
            self._last_page = now
            self.page_shown.emit(*now)

    @Slot()
    def _on_scrolled(self) -> None:
        self._tell_page()
        if self._pages.sizes and self._missing():
            self._draw_soon()

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(px(420), px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if self._pages.sizes and self._missing():
            self._draw_soon()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self.viewport()), colours()
        painter.fillRect(self.viewport().rect(), shown.canvas)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(
            QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        )
        for number, place in enumerate(self._places()):
            painter.fillRect(place, QColor("white"))
            picture = self._pages.pictures.get(number)
            if picture is not None:
                painter.drawImage(place, picture)
            painter.setPen(shown.border)
            painter.drawRect(place)
            if self._overlays_shown:
                self._paint_overlays(painter, number, place)

    def _paint_overlays(self, painter: QPainter, number: int, place: QRectF) -> None:
        scale = POINTS_PER_MM * self.zoom()
        # On white paper, so always in the inks of the light scheme.
        inks = {Kind.GOOD: QColor("#1C6437"), Kind.CAUTION: QColor("#7F4A00")}
        for overlay in self._overlays:
            if overlay.page == number:
                style = Qt.PenStyle.DashLine if overlay.dashed else Qt.PenStyle.SolidLine
                painter.setPen(QPen(inks.get(overlay.kind, QColor("#9E1C17")), 1.4, style))
                painter.drawRect(
                    QRectF(
                        place.left() + overlay.x_mm * scale,
                        place.top() + overlay.y_mm * scale,
                        overlay.width_mm * scale,
                        overlay.height_mm * scale,
                    )
                )
