# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A day typed as people write it, western or wareki; both calendars stand beside it."""

import datetime as dt

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inquirydesk.domain.era import DateStyle, format_date, read_date
from inquirydesk.domain.errors import UserMistake
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.announce import announce
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import ErrorLine, LineEdit
from inquirydesk.ui.wording import sentence_for


class DateEdit(LineEdit):
    """One line for a day. `date()` is None while empty or not readable."""

    date_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(latin=True, characters=14, parent=parent)
        self._day: dt.date | None = None
        self.textChanged.connect(self._on_text_changed)

    def date(self) -> dt.date | None:
        """The day meant, or None."""
        return self._day

    def set_date(self, day: dt.date | None) -> None:
        """Show a day."""
        self.setText(day.isoformat() if day else "")

    def mistake(self) -> UserMistake | None:
        """Why the text is no day; None for a day and for an empty field."""
        if not self.text().strip():
            return None
        try:
            read_date(self.text())
        except UserMistake as mistake:
            return mistake
        return None

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        try:
            day = read_date(text) if text.strip() else None
        except UserMistake:
            day = None
        if day != self._day:
            self._day = day
            self.date_changed.emit(day)


class DateField(QWidget):
    """A `DateEdit` with the day in both calendars after it and its error line beneath."""

    date_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = DateEdit()
        self._both = Label(tone=Tone.HINT)
        self._error = ErrorLine()
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.editor)
        line.addWidget(self._both)
        line.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(2))
        rows.addLayout(line)
        rows.addWidget(self._error)
        self.setFocusProxy(self.editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.editor.date_changed.connect(self._on_date_changed)
        self.editor.left.connect(self._on_left)
        self._retranslate()

    def date(self) -> dt.date | None:
        """The day meant, or None."""
        return self.editor.date()

    def set_date(self, day: dt.date | None) -> None:
        """Show a day."""
        self.editor.set_date(day)

    def show_error(self, text: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        if text and text != self._error.text():
            announce(self.editor, text, urgent=True)
        self._error.say(text)
        self.editor.set_wrong(wrong=bool(text))
        self.editor.setAccessibleDescription(text)

    def error(self) -> str:
        """The error shown now."""
        return self._error.text()

    def _retranslate(self) -> None:
        self.editor.setPlaceholderText(self.tr("2026-06-30"))
        self._show_both(self.editor.date())

    def _show_both(self, day: dt.date | None) -> None:
        if day is None:
            self._both.setText(self.tr("western or wareki"))
        else:
            wareki = format_date(day, Language.JA, DateStyle.WAREKI)
            western = format_date(day, Language.EN, DateStyle.WESTERN)
            self._both.setText(f"{western}   {wareki}")
            self.show_error("")

    @Slot(object)
    def _on_date_changed(self, day: dt.date | None) -> None:
        self._show_both(day)
        self.date_changed.emit(day)

    @Slot()
    def _on_left(self) -> None:
        mistake = self.editor.mistake()
        self.show_error(str(sentence_for(mistake)) if mistake else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
