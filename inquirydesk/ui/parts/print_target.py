# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Where letters are printed: a printer of this computer, or PDF files in a folder."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from inquirydesk.ui.printing import Destination, printers
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import LineEdit

AS_PDF = ""
"""The choice that is no printer; the only one where the computer has none."""


class PrintTarget(QWidget):
    """Choice of printer; for PDF files the folder beside it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printers = printers()
        self._label = Label(tone=Tone.LABEL)
        self._printer = Choice(icon="printer")
        self._printer.chosen.connect(self._on_chosen)
        self._label.setBuddy(self._printer)
        self._folder = LineEdit(characters=24)
        self._folder.textChanged.connect(self._on_folder_typed)
        self._choose = KeyButton()
        self._choose.clicked.connect(self._on_choose)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        for widget in (self._label, self._printer, self._folder, self._choose):
            line.addWidget(widget)
        self.retranslate()
        self._printer.set_value(self._printers[0] if self._printers else AS_PDF)
        self._show_folder()

    def destination(self) -> Destination:
        """Where to print now; not set while a folder is wanted and none is given."""
        printer = str(self._printer.value() or "")
        return Destination(printer, "" if printer else self._folder.text().strip())

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        kept = self._printer.value()
        self._label.setText(self.tr("Printer"))
        self._printer.setAccessibleName(self.tr("Printer"))
        options = [Option(name, name) for name in self._printers]
        self._printer.set_options([*options, Option(AS_PDF, self.tr("Save as PDF"))])
        self._printer.set_value(kept)
        self._folder.setAccessibleName(self.tr("Folder for PDF files"))
        self._folder.setPlaceholderText(self.tr("Folder for PDF files"))
        self._choose.setText(self.tr("Choose…"))

    def _show_folder(self) -> None:
        as_pdf = self._printer.value() == AS_PDF
        self._folder.setVisible(as_pdf)
        self._choose.setVisible(as_pdf)

    @Slot(object)
    def _on_chosen(self, _printer: object) -> None:
        self._show_folder()
        self.changed.emit()

    @Slot(str)
    def _on_folder_typed(self, _text: str) -> None:
        self.changed.emit()

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for PDF files"), self._folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()
