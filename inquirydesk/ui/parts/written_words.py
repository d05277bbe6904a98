# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The places of a letter that only its author can fill: findings, effects, a measure, a leak."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inquirydesk.domain.letter_text import LetterText
from inquirydesk.domain.outgoing import Written
from inquirydesk.domain.placeholder import Kind, Placeholder
from inquirydesk.domain.placeholders import BY_AUTHOR, PLACEHOLDERS
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.language import OWN_NAMES
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets import tabs
from inquirydesk.ui.widgets.date_edit import DateEdit, DateField
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.notes_edit import NotesEdit


def places_of(texts: Sequence[LetterText]) -> tuple[Placeholder, ...]:
    """What the author of these texts is asked for, in the order the texts name it."""
    said = " ".join(
        f"{item.when or ''} {item.heading} {item.text}" for text in texts for item in text.ja.items
    )
    words = said.replace("{{", " ").replace("}}", " ").replace("{%", " ").replace("%}", " ")
    found = dict.fromkeys(word for word in words.split() if word in BY_AUTHOR)
    return tuple(PLACEHOLDERS[name] for name in found)


class _Place(QWidget):
    """One place: a field for each language, or a day."""

    edited = Signal()

    def __init__(self, placeholder: Placeholder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.placeholder = placeholder
        self._names = {language: Label(bold=True) for language in Language}
        self._notes: dict[Language, NotesEdit] = {}
        self._day: DateField | None = None
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(px(10))
        if placeholder.kind is Kind.DATE:
            self._day = DateField()
            self._day.date_changed.connect(self._on_edited)
            name = self._names[Language.JA]
            name.setBuddy(self._day.editor)
            columns.addLayout(tabs.column(name, self._day, spacing=2))
            columns.addStretch(1)
            return
        for language in Language:
            notes = NotesEdit(lines=2)
            notes.textChanged.connect(self._on_edited)
            self._names[language].setBuddy(notes)
            self._notes[language] = notes
            columns.addLayout(tabs.column(self._names[language], notes, spacing=2), 1)

    def show_text(self, text: Text) -> None:
        """Fill the fields."""
        if self._day is not None:
            try:
                self._day.set_date(date.fromisoformat(text.ja) if text.ja else None)
            except ValueError:
                self._day.set_date(None)
            return
        for language, notes in self._notes.items():
            if notes.text() != text.in_(language):
                notes.set_text(text.in_(language))

    def text(self) -> Text:
        """What stands in the fields; a day as ISO in both languages."""
        if self._day is not None:
            day = self._day.date()
            iso = day.isoformat() if day is not None else ""
            return Text(iso, iso)
        return Text(*(self._notes[language].text().strip() for language in Language))

    def go_to_empty(self) -> bool:
        """Put the keyboard into the first empty field; False if all are written."""
        fields: list[DateEdit | NotesEdit] = [*self._notes.values()]
        if self._day is not None:
            fields = [self._day.editor]
        for field in fields:
            if not field.text().strip():
                field.setFocus()
                return True
        return False

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nobody type."""
        if self._day is not None:
            self._day.editor.setReadOnly(read_only)
        for notes in self._notes.values():
            notes.setReadOnly(read_only)

    def retranslate(self, language: Language) -> None:
        """Name the fields in the language of the screen."""
        meaning = self.placeholder.meaning.in_(language)
        meaning = meaning[:1].upper() + meaning[1:]
        for each, label in self._names.items():
            label.setText(meaning if self._day is not None else f"{meaning} ({OWN_NAMES[each]})")
            if each in self._notes:
                self._notes[each].setAccessibleName(label.text())

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()


class WrittenWords(QWidget):
    """A row for each place; none where the letter has no such place."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: list[_Place] = []
        self._filling = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))

    def show_words(self, texts: Sequence[LetterText], words: Sequence[Written]) -> None:
        """Show the places of these texts with what was written so far."""
        wanted = places_of(texts)
        self._filling = True
        if [place.placeholder for place in self._places] != list(wanted):
            for place in self._places:
                self._column.removeWidget(place)
                place.hide()
                place.deleteLater()
            self._places = [_Place(placeholder) for placeholder in wanted]
            for place in self._places:
                place.edited.connect(self._on_edited)
                self._column.addWidget(place)
        written = {each.name: each.text for each in words}
        for place in self._places:
            place.show_text(written.get(place.placeholder.name, Text("", "")))
        self._filling = False
        self.setVisible(bool(wanted))

    def words(self) -> tuple[Written, ...]:
        """What was written, without empty places."""
        found = (Written(place.placeholder.name, place.text()) for place in self._places)
        return tuple(each for each in found if each.text.ja or each.text.en)

    def go_to_empty(self) -> bool:
        """Put the keyboard into the first place that is not written; False if there is none."""
        return any(place.go_to_empty() for place in self._places)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nobody type."""
        for place in self._places:
            place.set_read_only(read_only=read_only)

    def retranslate(self, language: Language) -> None:
        """Name the places in the language of the screen."""
        for place in self._places:
            place.retranslate(language)

    @Slot()
    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()
