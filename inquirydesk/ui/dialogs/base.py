# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What every dialog is built on: freed when closed, opened without blocking the program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from inquirydesk.ui.theme import Size, px
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.panel import Strip


class BaseDialog(QDialog):
    """Title, content in `body`, buttons along the bottom. Show it with `open()`, never `exec()`."""

    def __init__(self, parent: QWidget | None, title: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._title = Label(size=Size.SECTION, bold=True, wrap=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(px(16), px(14), px(16), px(14))
        self.body.setSpacing(px(10))
        self.body.addWidget(self._title)
        rows.addLayout(self.body, 1)
        self._footer = Strip(line_above=True)
        self._footer.row.addStretch(1)
        rows.addWidget(self._footer)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Name the dialog, in its bar and at its top."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setWindowTitle(title)

    def add_button(self, button: KeyButton, *, left: bool = False) -> KeyButton:
        """Put a button at the right end of the bottom row, or at its left end."""
        if left:
            self._footer.row.insertWidget(0, button)
        else:
            self._footer.row.addWidget(button)
        return button
