# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Archived sheets on paper: through a printer of this computer, or as PDF files in a folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from inquirydesk.desk import clocks, dispatch, scripts
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.dispatch import Sheets
from inquirydesk.domain.errors import Outage
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.sourced import Language
from inquirydesk.letters.reading import PDFIUM
from inquirydesk.ui.wording import says

DOTS_PER_INCH = 300
POINTS_PER_INCH = 72
ADVICE = "what-to-enclose"
"""The name of a sheet for a caller, as file and in the printer's queue."""


@dataclass(eq=False)
class PrinterSilent(Outage):
    """The printer did not take the sheets; nothing counts as printed."""

    printer: str

    def __str__(self) -> str:
        return f"printer {self.printer} does not answer"


@dataclass(eq=False)
class FolderRefused(Outage):
    """The PDF files could not be written into the folder; nothing counts as printed."""

    folder: str

    def __str__(self) -> str:
        return "the folder for PDF files cannot be written to"


@dataclass(eq=False)
class FileRefused(Outage):
    """An exported file could not be written into the folder."""

    folder: str

    def __str__(self) -> str:
        return "the folder for the file cannot be written to"


says(
    FileRefused,
    QT_TRANSLATE_NOOP("Wording", "The file was not written. “{folder}” cannot be written to."),
    QT_TRANSLATE_NOOP("Wording", "Choose another folder, then export again."),
)
says(
    PrinterSilent,
    QT_TRANSLATE_NOOP("Wording", "The letter was not printed. “{printer}” does not answer."),
    QT_TRANSLATE_NOOP("Wording", "Check the printer, then print again."),
)
says(
    FolderRefused,
    QT_TRANSLATE_NOOP("Wording", "The letter was not saved. “{folder}” cannot be written to."),
    QT_TRANSLATE_NOOP("Wording", "Choose another folder, then print again."),
)


@dataclass(frozen=True)
class Destination:
    """Where sheets go: a printer by name, or a folder for PDF files."""

    printer: str = ""
    folder: str = ""

    @property
    def is_set(self) -> bool:
        """Whether something can be printed there."""
        return bool(self.printer or self.folder)


def printers() -> tuple[str, ...]:
    """The names of the printers of this computer, its default first."""
    default = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != default, name)))


def send(desk: Desk, letter_id: LetterId, name: str, destination: Destination) -> tuple[str, ...]:
    """Send the archived sheets of one letter; names of the files written, if any.

    Whether they came out right is seen on paper: `dispatch.print_letter` is entered afterwards.
    Raises `PrinterSilent` or `FolderRefused`.
    """
    sheets = dispatch.view_sheets(desk, letter_id)
    if destination.folder:
        return _write(sheets, name, Path(destination.folder))
    for each in sheets:
        _print(each.pdf, name, destination.printer)
    return ()


def send_advice(
    desk: Desk, topic: str, path: tuple[str, ...], language: Language, destination: Destination
) -> None:
    """Send the sheet that tells a caller what to enclose; it names nobody and is not archived.

    Raises `PrinterSilent` or `FolderRefused`.
    """
    pdf = scripts.enclosure_sheet(desk, topic, path, language)
    if destination.folder:
        _save(pdf, Path(destination.folder) / f"{ADVICE}-{language}.pdf")
    else:
        _print(pdf, ADVICE, destination.printer)


def send_day_ruler(
    desk: Desk, case: CaseId, reference: str, language: Language, destination: Destination
) -> None:
    """Send the sheets that tell why each date of a case falls where it does.

    Raises `PrinterSilent` or `FolderRefused`.
    """
    pdf = clocks.day_ruler(desk, case, language)
    name = f"{reference}-days"
    if destination.folder:
        _save(pdf, Path(destination.folder) / f"{name}-{language}.pdf")
    else:
        _print(pdf, name, destination.printer)


Sheet = Callable[[Desk], bytes]
"""Makes the PDF of a sheet that is no letter."""


def send_sheet(desk: Desk, name: str, make: Sheet, destination: Destination) -> None:
    """Make a sheet of a register and send it; making it enters the history.

    Raises `PrinterSilent` or `FolderRefused`.
    """
    pdf = make(desk)
    if destination.folder:
        _save(pdf, Path(destination.folder) / f"{name}.pdf")
    else:
        _print(pdf, name, destination.printer)


def save_file(content: bytes, path: Path) -> None:
    """Write an exported file; raises `FileRefused`."""
    try:
        path.write_bytes(content)
    except OSError as refusal:
        raise FileRefused(str(path.parent)) from refusal


def _write(sheets: tuple[Sheets, ...], name: str, folder: Path) -> tuple[str, ...]:
    written: list[str] = []
    for each in sheets:
        file = f"{name}-{each.language}.pdf"
        if file in written:  # what is enclosed: the request form, an address label
            file = f"{name}-enclosed-{len(written)}.pdf"
        _save(each.pdf, folder / file)
        written.append(file)
    return tuple(written)


def _save(pdf: bytes, path: Path) -> None:
    try:
        path.write_bytes(pdf)
    except OSError as refusal:
        raise FolderRefused(str(path.parent)) from refusal


def _print(pdf: bytes, name: str, printer_name: str) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(printer_name)
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    painter = QPainter()
    if not printer.isValid() or not painter.begin(printer):
        raise PrinterSilent(printer_name)
    try:
        for number, page in enumerate(_pages(pdf)):
            if number and not printer.newPage():
                raise PrinterSilent(printer_name)
            # The printer has A4, the picture is A4: one is laid on the other at full size.
            painter.drawImage(painter.viewport(), page)
    finally:
        painter.end()


def _pages(pdf: bytes) -> list[QImage]:
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [_picture(page) for page in document]
        finally:
            document.close()


def _picture(page: pypdfium2.PdfPage) -> QImage:
    bitmap = page.render(scale=DOTS_PER_INCH / POINTS_PER_INCH, rev_byteorder=True)
    shape = QImage.Format.Format_RGB888
    if bitmap.n_channels == 4:
        shape = QImage.Format.Format_RGBA8888
    picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, shape)
    return picture.copy()
