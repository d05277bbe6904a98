# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Changes one value of a policy draft, together with where the value comes from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.policy_drafts import EditableValue
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.sourced import Source, Text, Trust
from inquirydesk.policies.write import read_literal
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.field_wording import field_text
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.wording import sentence_for


class PolicyValueDialog(BaseDialog):
    """`given` tells value and source; the dialog stays until it is closed, for refusals."""

    given = Signal(object, object)

    def __init__(
        self, parent: QWidget | None, name: str, value: EditableValue, today: date
    ) -> None:
        super().__init__(parent, self.tr("Change “{name}”").format(name=name))
        self.setMinimumWidth(px(620))
        self._value, self._today = value, today
        self.body.addWidget(Label(value.key, tone=Tone.HINT, wrap=True))
        self.edits: list[NotesEdit] = []
        self.literal = LineEdit(latin=True)
        if isinstance(value.content, Text):
            self._add_words(self.tr("Japanese"), value.content.ja)
            self._add_words(self.tr("English"), value.content.en)
        elif value.is_toml:
            hint = self.tr("A number, true or false, a day such as 2026-04-01, or TOML")
            self.literal.setText(value.content)
            self._add(hint, self.literal)
        else:
            self._add_words(self.tr("Text"), value.content)
        self.cite, self.trust = LineEdit(), Choice()
        self.trust.set_options([Option(each, field_text(each.value)) for each in Trust])
        source = value.source
        self.cite.setText(source.cite if source else "")
        self.trust.set_value(source.trust if source else Trust.DESIGN)
        self._cite_field = self._add(self.tr("Source"), self.cite)
        self._add(self.tr("How far it is trusted"), self.trust)
        self._error = Field(Label(""))
        self.body.addWidget(self._error)
        cancel = self.add_button(KeyButton(self.tr("Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        give = self.add_button(
            KeyButton(self.tr("Change"), key="Ctrl+Enter", kind=ButtonKind.PRIMARY)
        )
        give.setShortcut("Ctrl+Return")
        give.clicked.connect(self._on_given)
        (self.edits[0] if self.edits else self.literal).setFocus()

    def show_error(self, error: UserMistake | Outage) -> None:
        """Say why it cannot be; what was typed stays."""
        self._error.show_error(str(sentence_for(error)))

    def _add_words(self, label: str, text: str) -> None:
        edit = NotesEdit(lines=5)
        edit.set_text(text)
        self.edits.append(edit)
        self._add(label, edit)

    def _add(self, label: str, editor: QWidget) -> Field:
        named = Label(label, tone=Tone.LABEL, wrap=True)
        named.setBuddy(editor)
        editor.setAccessibleName(label)
        field = Field(editor)
        self.body.addWidget(named)
        self.body.addWidget(field)
        return field

    @Slot()
    def _on_given(self) -> None:
        cite = self.cite.text().strip()
        if not cite:
            self._cite_field.show_error(self.tr("Say where the value comes from."))
            self.cite.setFocus()
            return
        try:
            value = self._typed()
        except UserMistake as mistake:
            self.show_error(mistake)
            return
        trust = self.trust.value()
        mark = trust if isinstance(trust, Trust) else Trust.DESIGN
        self.given.emit(value, Source(cite, mark, self._today))

    def _typed(self) -> object:
        if isinstance(self._value.content, Text):
            ja, en = (edit.text().strip() for edit in self.edits)
            return Text(ja, en)
        return read_literal(self.literal.text()) if self._value.is_toml else self.edits[0].text()
