# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A text in Japanese and in English, side by side, each with its own place for what is missing."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.notes_edit import NotesEdit


class BothLanguages(QWidget):
    """Two fields; `changed` follows each change by a person. One line each, or several."""

    changed = Signal()

    def __init__(self, *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: dict[Language, NotesEdit | LineEdit] = {}
        self._labels = {language: Label(tone=Tone.LABEL) for language in Language}
        self._fields: dict[Language, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(2))
        for place, language in enumerate(Language):
            edit = self._made(lines)
            self._edits[language], self._fields[language] = edit, Field(edit)
            self._labels[language].setBuddy(edit)
            grid.addWidget(self._labels[language], 0, place)
            grid.addWidget(self._fields[language], 1, place)
            grid.setColumnStretch(place, 1)

    def _made(self, lines: int) -> NotesEdit | LineEdit:
        if lines > 1:
            notes = NotesEdit(lines=lines)
            notes.textChanged.connect(self._on_typed)
            return notes
        line = LineEdit()
        line.textEdited.connect(self._on_typed)
        return line

    def text(self) -> Text:
        """What stands in both fields, without blanks around."""
        return Text(*(self._edits[each].text().strip() for each in (Language.JA, Language.EN)))

    def set_text(self, text: Text) -> None:
        """Show a text without telling anyone; equal text keeps the place of the cursor."""
        for language, edit in self._edits.items():
            if edit.text().strip() == text.in_(language).strip():
                continue
            edit.blockSignals(True)
            if isinstance(edit, NotesEdit):
                edit.set_text(text.in_(language))
            else:
                edit.setText(text.in_(language))
                edit.setCursorPosition(0)
            edit.blockSignals(False)

    def set_names(self, japanese: str, english: str) -> None:
        """Name the fields, for eyes and for screen readers."""
        for language, name in ((Language.JA, japanese), (Language.EN, english)):
            self._labels[language].setText(name)
            self._edits[language].setAccessibleName(name)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be read only."""
        for edit in self._edits.values():
            edit.setReadOnly(read_only)

    def say(self, words: str, language: Language | None = None) -> None:
        """Say what is needed at that field, else at the first empty one, and go there."""
        empty = [each for each, edit in self._edits.items() if not edit.text().strip()]
        where = language or next(iter(empty), Language.JA)
        self.clear_errors()
        self._fields[where].show_error(words)
        edit = self._edits[where]
        if isinstance(edit, NotesEdit):
            edit.set_wrong(wrong=bool(words))
        edit.setFocus()

    def clear_errors(self) -> None:
        """Take back what was said."""
        for language, field in self._fields.items():
            field.show_error("")
            edit = self._edits[language]
            if isinstance(edit, NotesEdit):
                edit.set_wrong(wrong=False)

    @Slot()
    def _on_typed(self) -> None:
        self.clear_errors()
        self.changed.emit()
