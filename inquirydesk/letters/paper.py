# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Sheets being drawn: the only place that speaks to ReportLab's canvas.

Everything is in points; y runs down from the top edge, as one reads. What is printed on each
sheet is kept, so that the finished file can be read back and compared.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import product
from typing import Literal

from reportlab.graphics.barcode import code128, qrencoder
from reportlab.pdfgen.canvas import Canvas

from inquirydesk.letters.fonts import Face, Fonts
from inquirydesk.letters.lines import Line, Style, single_line
from inquirydesk.letters.styles import INK, RULE, Colour

mm = 72 / 25.4
"""A millimetre in points."""

SHEET_WIDTH, SHEET_HEIGHT = 210 * mm, 297 * mm
_BAR = 0.96
"""Width of the thinnest bar: four dots of a printer with 300 dots to the inch."""

_CENTRE_OF_TYPE = 0.37
"""How far the middle of a character lies above its baseline, in ems."""

Align = Literal["left", "centre", "right"]


class Paper:
    """A4 sheets, drawn one after the other."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._bytes = io.BytesIO()
        self._canvas = Canvas(
            self._bytes,
            pagesize=(SHEET_WIDTH, SHEET_HEIGHT),
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.first_font(Face.SERIF),
        )
        self._sheets: list[list[str]] = [[]]

    def text(
        self,
        x: float,
        top: float,
        text: str | Line,
        style: Style,
        *,
        colour: Colour = INK,
        align: Align = "left",
    ) -> float:
        """Print one line whose leading begins at `top`; its width."""
        line = single_line(text, style, self.fonts) if isinstance(text, str) else text
        x -= {"left": 0.0, "centre": line.width / 2, "right": line.width}[align]
        baseline = SHEET_HEIGHT - top - style.leading / 2 - _CENTRE_OF_TYPE * style.size
        self._draw(line, x, baseline, colour)
        return line.width

    def stamp(self, text: str, style: Style, colour: Colour, degrees: float) -> None:
        """Print a line across the middle of the sheet, turned."""
        line = single_line(text, style, self.fonts)
        self._canvas.saveState()
        self._canvas.translate(SHEET_WIDTH / 2, SHEET_HEIGHT / 2)
        self._canvas.rotate(degrees)
        self._draw(line, -line.width / 2, -_CENTRE_OF_TYPE * style.size, colour)
        self._canvas.restoreState()

    def rule(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        thick: float = 0.6,
        colour: Colour = RULE,
        dashed: bool = False,
    ) -> None:
        """Draw a straight line."""
        self._canvas.setLineWidth(thick)
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setDash(*([2, 2] if dashed else []))
        self._canvas.line(x1, SHEET_HEIGHT - y1, x2, SHEET_HEIGHT - y2)

    def box(
        self,
        x: float,
        top: float,
        width: float,
        height: float,
        *,
        fill: Colour | None = None,
        thick: float = 0.6,
        colour: Colour | None = RULE,
        radius: float = 0,
    ) -> None:
        """Draw a rectangle; `colour` None leaves its frame out."""
        self._canvas.setDash()
        self._canvas.setLineWidth(thick)
        if colour:
            self._canvas.setStrokeColorRGB(*colour)
        if fill:
            self._canvas.setFillColorRGB(*fill)
        shape = (x, SHEET_HEIGHT - top - height, width, height)
        paint = {"stroke": int(colour is not None), "fill": int(fill is not None)}
        if radius:
            self._canvas.roundRect(*shape, radius, **paint)
        else:
            self._canvas.rect(*shape, **paint)

    def qr(self, x: float, top: float, side: float, content: str) -> None:
        """Draw a QR code without its quiet zone (leave four modules free around it)."""
        code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
        code.addData(content)
        code.make()
        count = code.getModuleCount()
        module = side / count
        path = self._canvas.beginPath()
        for row, column in product(range(count), repeat=2):
            if code.isDark(row, column):
                corner = SHEET_HEIGHT - top - (row + 1) * module
                path.rect(x + column * module, corner, module, module)
        self._canvas.setFillColorRGB(0, 0, 0)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def barcode(self, right: float, top: float, height: float, content: str) -> None:
        """Draw a Code 128 that ends at `right`, without its quiet zones."""
        bars = code128.Code128(
            content, barHeight=height, barWidth=_BAR, quiet=0, humanReadable=False
        )
        bars.drawOn(self._canvas, right - bars.width, SHEET_HEIGHT - top - height)

    def next_sheet(self) -> None:
        """Finish this sheet and begin another."""
        self._canvas.showPage()
        self._sheets.append([])

    def finish(self) -> tuple[bytes, Sequence[str]]:
        """The PDF, not yet PDF/A, and the text printed on each sheet."""
        self._canvas.showPage()
        self._canvas.save()
        return self._bytes.getvalue(), ["\n".join(texts) for texts in self._sheets]

    def _draw(self, line: Line, x: float, baseline: float, colour: Colour) -> None:
        if not line.runs:
            return
        text = self._canvas.beginText()
        text.setFillColorRGB(*colour)
        for run in line.runs:
            text.setTextOrigin(x + run.x, baseline)
            text.setFont(run.font, line.size)
            text.setCharSpace(run.spacing)
            text.textOut(run.drawn)
        text.setCharSpace(0)
        self._canvas.drawText(text)
        self._sheets[-1].append(line.text)
