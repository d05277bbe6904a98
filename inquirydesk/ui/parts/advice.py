# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What to enclose, printed on a sheet for the caller or saved as a PDF file."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from inquirydesk.domain.sourced import Language
from inquirydesk.ui.printing import Destination, printers, send_advice
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.workplace import Workplace


class AdviceLink(Link):
    """Prints on the default printer; without one, asks for the folder of the file."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._workplace = workplace
        self._topic, self._path, self._language = "", tuple[str, ...](), Language.JA
        self.clicked.connect(self._on_asked)

    def show_place(self, topic: str, path: tuple[str, ...], language: Language) -> None:
        """Print what is said at this place of the script."""
        self._topic, self._path, self._language = topic, path, language

    def retranslate(self) -> None:
        """Set the text in the language in force."""
        self.setText(self.tr("Print this for the caller"))

    @Slot()
    def _on_asked(self) -> None:
        if names := printers():
            self._print(Destination(printer=names[0]))
            return
        dialog = QFileDialog(self, self.tr("Folder for PDF files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self._print(Destination(folder=folder))

    def _print(self, destination: Destination) -> None:
        self._workplace.operations.look(
            self,
            send_advice,
            self._topic,
            self._path,
            self._language,
            destination,
        )
