# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Free text: plain whatever is pasted, with time stamps and snippets."""

from collections.abc import Mapping

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from inquirydesk.ui.theme import font, look, px

SNIPPET_MARKS = ";；"


class NotesEdit(QPlainTextEdit):
    """Notes. Tab moves on, Enter is a new line; `;name` and a space becomes the snippet's text."""

    left = Signal()

    def __init__(
        self, placeholder: str = "", *, lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._snippets: dict[str, str] = {}
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        look().changed.connect(self._on_look_changed)

    def text(self) -> str:
        """All that is written."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace all; the change can be undone."""
        if text != self.toPlainText():
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)

    def set_snippets(self, snippets: Mapping[str, str]) -> None:
        """The texts that short names stand for."""
        self._snippets = dict(snippets)

    def insert_time(self, time: str) -> None:
        """Write a time at the beginning of the line, or on a new one if this holds text."""
        cursor = self.textCursor()
        begun = cursor.block().text().strip()
        if begun:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertText(f"\n{time} ")
        else:
            cursor.insertText(f"{time} ")
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in (" ", "\u3000") and self._expand():
            return
        super().keyPressEvent(event)

    def _expand(self) -> bool:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        start = max(before.rfind(mark) for mark in SNIPPET_MARKS)
        text = self._snippets.get(before[start + 1 :]) if start >= 0 else None
        if text is None:
            return False
        cursor.movePosition(
            QTextCursor.MoveOperation.Left,
            QTextCursor.MoveMode.KeepAnchor,
            len(before) - start,
        )
        cursor.insertText(text)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the frame of a field that needs another look."""
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(font()).lineSpacing()
        return QSize(px(240), round(line * self._lines + px(16)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(100), min(self.sizeHint().height(), px(48)))

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
