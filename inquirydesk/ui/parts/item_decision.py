# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What is decided about one item: disclose it, or withhold it on a ground and for a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inquirydesk.domain.line import DataItem
from inquirydesk.domain.policy import Ground
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.theme import Tone, colours, px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.painting import box
from inquirydesk.ui.widgets.panel import row

DISCLOSE, WITHHOLD = "disclose", "withhold"


class ItemDecision(QWidget):
    """The fields of one item. `changed` gives the item as it is now decided."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: DataItem | None = None
        self._grounds: dict[str, Ground] = {}
        self._title = heading()
        self._name = Label(tone=Tone.LABEL)
        self._answer = RadioRow()
        self._answer.chosen.connect(self._on_answered)
        self._answer_error = Field(self._answer)
        self._ground_label = Label(tone=Tone.LABEL)
        self._ground = Choice()
        self._ground.chosen.connect(self._on_ground_chosen)
        self._ground_error = Field(self._ground)
        self._ground_label.setBuddy(self._ground)
        self._reasons = {language: NotesEdit(lines=3) for language in Language}
        self._reason_labels = {language: Label(tone=Tone.LABEL) for language in Language}
        self._reason_errors: dict[Language, Field] = {}
        for language, edit in self._reasons.items():
            edit.textChanged.connect(self._on_reason_typed)
            self._reason_labels[language].setBuddy(edit)
            self._reason_errors[language] = Field(edit)
        self._build()

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(12), px(8), px(12), px(10))
        rows.setSpacing(px(6))
        rows.addLayout(row(self._title, self._name, None))
        first = row(self._answer_error, self._ground_label)
        first.addWidget(self._ground_error, 1)
        rows.addLayout(first)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(2))
        for place, language in enumerate(Language):
            grid.addWidget(self._reason_labels[language], 0, place)
            grid.addWidget(self._reason_errors[language], 1, place)
            grid.setColumnStretch(place, 1)
        rows.addLayout(grid)

    def set_grounds(self, grounds: Sequence[Ground], language: Language) -> None:
        """Offer these grounds, named in the language of the screen."""
        self._grounds = {ground.key: ground for ground in grounds}
        kept = self._ground.value()
        other = Language.EN if language is Language.JA else Language.JA
        self._ground.set_options(
            [
                Option(g.key, g.label.in_(language), code=g.short, finds=g.label.in_(other))
                for g in grounds
            ]
        )
        self._ground.set_value(kept)

    def show_item(self, item: DataItem, language: Language) -> None:
        """Show what is decided about this item so far."""
        other = self._item is None or self._item.number != item.number
        self._item = item
        self._title.setText(self.tr("Item {number}").format(number=item.number))
        self._name.setText(item.name.in_(language))
        decided = {True: DISCLOSE, False: WITHHOLD, None: None}[item.granted]
        self._answer.set_value(decided)
        self._ground.set_value(item.ground or None)
        for each, edit in self._reasons.items():
            if edit.text() != item.reason.in_(each):
                edit.blockSignals(True)
                edit.set_text(item.reason.in_(each))
                edit.blockSignals(False)
        if other:
            self._clear_errors()
        self._show_needed()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the decision be read only."""
        self._answer.setEnabled(not read_only)
        self._ground.setEnabled(not read_only)
        for edit in self._reasons.values():
            edit.setReadOnly(read_only)

    def answer(self, value: str) -> None:
        """Decide as if the radio button had been pressed."""
        if self._answer.isEnabled():
            self._answer.set_value(value)
            self._on_answered(value)

    def focus_gap(self, gap: str, words: str) -> None:
        """Say at the field what it needs and put the keyboard there."""
        if gap == "decision":
            field: Field = self._answer_error
        elif gap == "ground":
            field = self._ground_error
        else:
            field = self._reason_errors[Language(gap.removeprefix("reason_"))]
        self._clear_errors()
        field.show_error(words)
        if isinstance(field.editor, Choice | NotesEdit):
            field.editor.set_wrong(wrong=bool(words))
        field.editor.setFocus()

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        self._answer.set_answers(
            [Answer(DISCLOSE, self.tr("Disclose")), Answer(WITHHOLD, self.tr("Withhold"))]
        )
        self._answer.setAccessibleName(self.tr("Decision"))
        self._ground_label.setText(self.tr("Ground"))
        self._ground.setAccessibleName(self.tr("Ground"))
        self._ground.setPlaceholderText(self.tr("choose, or type its number"))
        names = {
            Language.JA: self.tr("Reason in Japanese"),
            Language.EN: self.tr("Reason in English"),
        }
        for language, label in self._reason_labels.items():
            label.setText(names[language])
            self._reasons[language].setAccessibleName(names[language])

    def _show_needed(self) -> None:
        withheld = self._item is not None and self._item.granted is False
        for widget in (self._ground_label, self._ground_error, *self._reason_labels.values()):
            widget.setVisible(withheld)
        for field in self._reason_errors.values():
            field.setVisible(withheld)

    def _clear_errors(self) -> None:
        for field in (self._answer_error, self._ground_error, *self._reason_errors.values()):
            field.show_error("")
            if isinstance(field.editor, Choice | NotesEdit):
                field.editor.set_wrong(wrong=False)

    def _take(self, item: DataItem) -> None:
        if item != self._item:
            self._item = item
            self._clear_errors()
            self._show_needed()
            self.changed.emit(item)

    @Slot(object)
    def _on_answered(self, value: object) -> None:
        if self._item is not None:
            self._take(replace(self._item, granted=value == DISCLOSE))

    @Slot(object)
    def _on_ground_chosen(self, key: object) -> None:
        """The ground's own wording stands in for the reason until somebody writes another."""
        if self._item is None or not isinstance(key, str):
            return
        defaults = {Text("", ""), *(ground.reason for ground in self._grounds.values())}
        reason = self._grounds[key].reason if self._item.reason in defaults else self._item.reason
        for language, edit in self._reasons.items():
            edit.blockSignals(True)
            edit.set_text(reason.in_(language))
            edit.blockSignals(False)
        self._take(replace(self._item, ground=key, reason=reason))

    @Slot()
    def _on_reason_typed(self) -> None:
        if self._item is not None:
            reason = Text(*(self._reasons[each].text() for each in (Language.JA, Language.EN)))
            self._take(replace(self._item, reason=reason))

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = colours()
        box(QPainter(self), QRectF(self.rect()), shown.alternate, shown.line)
