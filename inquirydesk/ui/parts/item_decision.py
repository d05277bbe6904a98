# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What is decided about one item: granted, or refused on a ground and for a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inquirydesk.domain.line import NOTHING, DataItem
from inquirydesk.domain.policy import Decides, DecisionWords, Ground
from inquirydesk.domain.sourced import Language, Trust
from inquirydesk.ui.models.letters import PLAIN_WORDS
from inquirydesk.ui.parts.both_languages import BothLanguages
from inquirydesk.ui.source_wording import source_text
from inquirydesk.ui.theme import Tone, colours, px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.widgets.link import IconLine
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.painting import box
from inquirydesk.ui.widgets.panel import row

GRANT, REFUSE = "grant", "refuse"


class ItemDecision(QWidget):
    """The fields of one item. `changed` gives the item as it is now decided."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: DataItem | None = None
        self._decides, self._words = Decides.DISCLOSURE, PLAIN_WORDS
        self._language = Language.EN
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
        self._to_confirm = IconLine("alert-triangle", "", Tone.CAUTION, wrap=False)
        self._reason, self._other = BothLanguages(lines=3), BothLanguages(lines=2)
        self._reason.changed.connect(self._on_reason_typed)
        self._other.changed.connect(self._on_other_typed)
        self._instead = CheckBox()
        self._instead.clicked.connect(self._on_instead_ticked)
        self._before, self._after = NotesEdit(lines=2), NotesEdit(lines=2)
        self._before_label, self._after_label = Label(tone=Tone.LABEL), Label(tone=Tone.LABEL)
        self._before_error, self._after_error = Field(self._before), Field(self._after)
        self._evidence = Label(tone=Tone.LABEL, wrap=True)
        self._correction = QWidget()
        for edit, label in ((self._before, self._before_label), (self._after, self._after_label)):
            edit.textChanged.connect(self._on_correction_typed)
            label.setBuddy(edit)
        self._build()

    def _build(self) -> None:
        grid = QGridLayout(self._correction)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(2))
        cells = (
            (self._before_label, self._before_error),
            (self._after_label, self._after_error),
        )
        for place, (label, field) in enumerate(cells):
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self._evidence, 2, 0, 1, 2)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(12), px(8), px(12), px(10))
        rows.setSpacing(px(6))
        rows.addLayout(row(self._title, self._name, None))
        rows.addWidget(self._correction)
        first = row(self._answer_error, self._ground_label)
        first.addWidget(self._ground_error, 1)
        rows.addLayout(first)
        rows.addWidget(self._to_confirm)
        rows.addWidget(self._reason)
        rows.addWidget(self._instead)
        rows.addWidget(self._other)

    def set_kind(self, decides: Decides, words: DecisionWords, language: Language) -> None:
        """Ask what such a request needs, in its own words."""
        self._decides, self._words, self._language = decides, words, language
        self._answer.set_answers(
            [
                Answer(GRANT, words.granted.in_(language)),
                Answer(REFUSE, words.refused.in_(language)),
            ]
        )
        self._show_needed()

    def set_grounds(self, grounds: Sequence[Ground], language: Language) -> None:
        """Offer these grounds, named in the language of the screen."""
        self._grounds, self._language = {ground.key: ground for ground in grounds}, language
        kept = self._ground.value()
        other = Language.EN if language is Language.JA else Language.JA
        self._ground.set_options(
            [
                Option(g.key, g.label.in_(language), code=g.short, finds=g.label.in_(other))
                for g in grounds
            ]
        )
        self._ground.set_value(kept)
        for place, ground in enumerate(grounds):
            self._ground.setItemData(place, self._about(ground), Qt.ItemDataRole.ToolTipRole)

    def _about(self, ground: Ground) -> str:
        """The ground as a letter cites it, and where it comes from."""
        language = self._language
        cited = f"{ground.citation.in_(language)}  {ground.label.in_(language)}"
        return f"{cited}\n{source_text(ground.source, language)}"

    def show_item(self, item: DataItem, language: Language) -> None:
        """Show what is decided about this item so far."""
        other = self._item is None or self._item.number != item.number
        self._item, self._language = item, language
        self._title.setText(self.tr("Item {number}").format(number=item.number))
        self._name.setText(item.name.in_(language))
        self._answer.set_value({True: GRANT, False: REFUSE, None: None}[item.granted])
        self._ground.set_value(item.ground or None)
        self._reason.set_text(item.reason)
        self._other.set_text(item.alternative)
        if other or item.alternative != NOTHING:
            self._instead.setChecked(item.alternative != NOTHING)
        for edit, text in ((self._before, item.before), (self._after, item.after)):
            if edit.text() != text:
                edit.blockSignals(True)
                edit.set_text(text)
                edit.blockSignals(False)
        self._evidence.setText(self.tr("Evidence: {text}").replace("{text}", item.content))
        self._evidence.setVisible(bool(item.content.strip()))
        if other:
            self._clear_errors()
        self._show_needed()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the decision be read only."""
        for widget in (self._answer, self._ground, self._instead):
            widget.setEnabled(not read_only)
        for both in (self._reason, self._other):
            both.set_read_only(read_only=read_only)
        for edit in (self._before, self._after):
            edit.setReadOnly(read_only)

    def answer(self, value: str) -> None:
        """Decide as if the radio button had been pressed."""
        if self._answer.isEnabled():
            self._answer.set_value(value)
            self._on_answered(value)

    def focus_gap(self, gap: str, words: str) -> None:
        """Say at the field what it needs and put the keyboard there."""
        self._clear_errors()
        if gap.startswith("reason_"):
            self._reason.say(words, Language(gap.removeprefix("reason_")))
            return
        if gap == "alternative":
            self._other.say(words)
            return
        if gap == "after":
            field = self._after_error if self._before.text().strip() else self._before_error
        else:
            field = self._ground_error if gap == "ground" else self._answer_error
        field.show_error(words)
        if isinstance(field.editor, Choice | NotesEdit):
            field.editor.set_wrong(wrong=bool(words))
        field.editor.setFocus()

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        self._answer.setAccessibleName(self.tr("Decision"))
        self._ground_label.setText(self.tr("Ground"))
        self._ground.setAccessibleName(self.tr("Ground"))
        self._ground.setPlaceholderText(self.tr("choose, or type its number"))
        self._reason.set_names(self.tr("Reason in Japanese"), self.tr("Reason in English"))
        self._instead.setText(self.tr("Another measure instead"))
        self._other.set_names(
            self.tr("Other measure in Japanese"), self.tr("Other measure in English")
        )
        names = {
            self._before: self.tr("What is recorded"),
            self._after: self.tr("What it shall say"),
        }
        for label in (self._before_label, self._after_label):
            edit = label.buddy()
            if isinstance(edit, NotesEdit):
                label.setText(names[edit])
                edit.setAccessibleName(names[edit])

    def _show_needed(self) -> None:
        refused = self._item is not None and self._item.granted is False
        for widget in (self._ground_label, self._ground_error, self._reason):
            widget.setVisible(refused)
        may_take_other = refused and self._decides is Decides.STOP
        self._instead.setVisible(may_take_other)
        self._other.setVisible(may_take_other and self._instead.isChecked())
        self._correction.setVisible(self._decides is Decides.CORRECTION)
        ground = self._grounds.get(self._item.ground) if refused and self._item else None
        self._ground.setToolTip(self._about(ground) if ground is not None else "")
        unsure = ground is not None and ground.source.trust is not Trust.VERIFIED
        self._to_confirm.setVisible(unsure)
        if ground is not None:
            text = self.tr("To be confirmed by legal: {citation}")
            cited = ground.citation.in_(self._language)
            self._to_confirm.show_line(
                "alert-triangle", text.replace("{citation}", cited), Tone.CAUTION
            )
            self._to_confirm.setToolTip(self._about(ground))

    def _clear_errors(self) -> None:
        fields = (self._answer_error, self._ground_error, self._before_error, self._after_error)
        for field in fields:
            field.show_error("")
            if isinstance(field.editor, Choice | NotesEdit):
                field.editor.set_wrong(wrong=False)
        self._reason.clear_errors()
        self._other.clear_errors()

    def _take(self, item: DataItem) -> None:
        if item != self._item:
            self._item = item
            self._clear_errors()
            self._show_needed()
            self.changed.emit(item)

    @Slot(object)
    def _on_answered(self, value: object) -> None:
        if self._item is not None:
            self._take(replace(self._item, granted=value == GRANT))

    @Slot(object)
    def _on_ground_chosen(self, key: object) -> None:
        """The ground's own wording stands in for the reason until somebody writes another."""
        if self._item is None or not isinstance(key, str):
            return
        defaults = {NOTHING, *(ground.reason for ground in self._grounds.values())}
        reason = self._grounds[key].reason if self._item.reason in defaults else self._item.reason
        self._reason.set_text(reason)
        self._take(replace(self._item, ground=key, reason=reason))

    @Slot()
    def _on_reason_typed(self) -> None:
        if self._item is not None:
            self._take(replace(self._item, reason=self._reason.text()))

    @Slot()
    def _on_instead_ticked(self) -> None:
        """Another measure that protects the person's rights (provisos of Art 35(2), (4), (6))."""
        if self._item is None:
            return
        kept = self._other.text() if self._instead.isChecked() else NOTHING
        self._take(replace(self._item, alternative=kept))
        self._show_needed()
        if self._instead.isChecked():
            self._other.say("")

    @Slot()
    def _on_other_typed(self) -> None:
        if self._item is not None and self._instead.isChecked():
            self._take(replace(self._item, alternative=self._other.text()))

    @Slot()
    def _on_correction_typed(self) -> None:
        if self._item is not None:
            before, after = self._before.text(), self._after.text()
            self._take(replace(self._item, before=before, after=after))

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = colours()
        box(QPainter(self), QRectF(self.rect()), shown.alternate, shown.line)
