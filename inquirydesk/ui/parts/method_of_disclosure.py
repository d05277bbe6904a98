# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How the data are disclosed: as the person asked, or in another way with a reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inquirydesk.domain.sourced import Choice as PolicyChoice
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.panel import row


class MethodOfDisclosure(QWidget):
    """The method asked for and the method used; a reason in each language where they differ."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._methods: tuple[PolicyChoice, ...] = ()
        self._wanted = ""
        self._language = Language.JA
        self._asked = Label(tone=Tone.LABEL)
        self._used_label = Label(tone=Tone.LABEL)
        self._used = Choice()
        self._used_label.setBuddy(self._used)
        self._used.chosen.connect(self._on_chosen)
        self._reasons = {language: LineEdit() for language in Language}
        self._reason_labels = {language: Label(tone=Tone.LABEL) for language in Language}
        self._errors: dict[Language, Field] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(2))
        for place, (language, edit) in enumerate(self._reasons.items()):
            edit.textEdited.connect(self._on_typed)
            self._reason_labels[language].setBuddy(edit)
            self._errors[language] = Field(edit)
            grid.addWidget(self._reason_labels[language], 0, place)
            grid.addWidget(self._errors[language], 1, place)
            grid.setColumnStretch(place, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(6))
        rows.addLayout(row(self._used_label, self._used, self._asked, None))
        rows.addLayout(grid)

    def show_method(
        self,
        methods: Sequence[PolicyChoice],
        wanted: str,
        used: str,
        reason: Text,
        language: Language,
    ) -> None:
        """Show what was asked for and what is used."""
        self._methods, self._wanted = tuple(methods), wanted
        self._name_methods(language)
        self._used.set_value(used or wanted or None)
        for language, edit in self._reasons.items():
            if edit.text() != reason.in_(language):
                edit.setText(reason.in_(language))
        self._name_methods(language)
        self._show_needed()

    def take(self, used: str, reason: Text) -> None:
        """Put back a choice that was typed before."""
        self._used.set_value(used)
        for language, edit in self._reasons.items():
            edit.setText(reason.in_(language))
        self._name_methods(self._language)
        self._show_needed()

    def used(self) -> str:
        """Key of the method used."""
        return str(self._used.value() or "")

    def reason(self) -> Text:
        """Why it is another than asked for; empty where it is not."""
        if self.used() == self._wanted:
            return Text("", "")
        return Text(self._reasons[Language.JA].text(), self._reasons[Language.EN].text())

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the method be read only."""
        self._used.setEnabled(not read_only)
        for edit in self._reasons.values():
            edit.setReadOnly(read_only)

    def focus_gap(self, words: str) -> None:
        """Say what the first empty reason needs and put the keyboard there."""
        for language, edit in self._reasons.items():
            if not edit.text().strip():
                self._errors[language].show_error(words)
                edit.setFocus()
                return

    def _name_methods(self, language: Language) -> None:
        self._language = language
        kept = self._used.value()
        self._used.set_options([Option(m.key, m.name.in_(language)) for m in self._methods])
        self._used.set_value(kept)
        names = {m.key: m.name.in_(language) for m in self._methods}
        self._asked.setText(
            self.tr("as asked")
            if self.used() == self._wanted
            else self.tr("asked: {method}").format(method=names.get(self._wanted, "–"))
        )

    def retranslate(self, language: Language) -> None:
        """Set the texts in the language in force."""
        self._used_label.setText(self.tr("Method of disclosure"))
        self._used.setAccessibleName(self.tr("Method of disclosure"))
        names = {
            Language.JA: self.tr("Why another method, in Japanese"),
            Language.EN: self.tr("Why another method, in English"),
        }
        for each, label in self._reason_labels.items():
            label.setText(names[each])
            self._reasons[each].setAccessibleName(names[each])
        self._name_methods(language)

    def _show_needed(self) -> None:
        other = self.used() != self._wanted
        for label in self._reason_labels.values():
            label.setVisible(other)
        for field in self._errors.values():
            field.setVisible(other)
            field.show_error("")

    @Slot(object)
    def _on_chosen(self, _key: object) -> None:
        self._name_methods(self._language)
        self._show_needed()
        self.changed.emit()

    @Slot()
    def _on_typed(self) -> None:
        for language, edit in self._reasons.items():
            if edit.text().strip():
                self._errors[language].show_error("")
        self.changed.emit()
