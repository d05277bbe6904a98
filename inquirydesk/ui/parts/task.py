# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A step of a short guide: what was asked, and in the last one the answer in both languages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.decisions import write_answer
from inquirydesk.domain.gaps import is_answered_in
from inquirydesk.domain.line import Line
from inquirydesk.domain.sourced import Text
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.parts.outcome_part import OutcomePart, Saving
from inquirydesk.ui.theme import Tone
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.workplace import Workplace


class TaskPart(OutcomePart):
    """The question above, the answer below; it is printed as written.

    A step before the one that answers is read, ticked and ended; what was done goes into its note.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._asked_title, self._answer_title = heading(), heading()
        self._asked = Label(tone=Tone.LABEL, wrap=True)
        self._grid = FormGrid()
        self._ja, self._en = NotesEdit(lines=6), NotesEdit(lines=6)
        self._grid.add_row(("answer_ja", Field(self._ja)))
        self._grid.add_row(("answer_en", Field(self._en)))
        self.fields.addWidget(self._asked_title)
        self.fields.addWidget(self._asked)
        self.fields.addWidget(self._answer_title)
        self.fields.addWidget(self._grid)
        for edit in (self._ja, self._en):
            edit.textChanged.connect(self._on_text_changed)

    def show_fields(self, view: CaseView) -> None:
        asked = view.inquiry.notes if view.inquiry is not None else view.shown.asked_for
        self._asked.setText(asked or "–")
        self._grid.clear_errors()
        self._ja.set_text(view.shown.answer.ja)
        self._en.set_text(view.shown.answer.en)
        for widget in (self._answer_title, self._grid):
            widget.setVisible(self._answers())

    def _answers(self) -> bool:
        """Whether this is the step that answers."""
        if self.view is None or self.step is None:
            return False
        return is_answered_in(self.step.text, self.view.shown, self.view.policy)

    def lock_fields(self, *, read_only: bool) -> None:
        self._ja.setReadOnly(read_only)
        self._en.setReadOnly(read_only)

    def retranslate_fields(self) -> None:
        self._asked_title.setText(self.tr("What is asked"))
        self._answer_title.setText(self.tr("Our answer, as the letter prints it"))
        self._grid.set_label("answer_ja", self.tr("Japanese"), name=self.tr("Answer in Japanese"))
        self._grid.set_label("answer_en", self.tr("English"), name=self.tr("Answer in English"))

    def _typed(self) -> Text:
        return Text(self._ja.text().strip(), self._en.text().strip())

    def typed_line(self, line: Line) -> Line:
        return replace(line, answer=self._typed()) if self._answers() else line

    def saving(self) -> Saving | None:
        if not self._answers():
            return None
        return Saving(write_answer, (self._typed(),), of_line=True)

    def say_at_field(self, gap: str, sentence: str) -> bool:
        if gap != "answer":
            return False
        return self._grid.say_at("answer_en" if self._typed().ja else "answer_ja", sentence)

    def field_draft(self) -> dict[str, Any]:
        return {"ja": self._ja.text(), "en": self._en.text()}

    def take_field_draft(self, kept: dict[str, Any]) -> None:
        self._ja.set_text(kept["ja"])
        self._en.set_text(kept["en"])

    @Slot()
    def _on_text_changed(self) -> None:
        if self._ja.hasFocus() or self._en.hasFocus():
            self._grid.clear_errors()
            self.on_edited()
