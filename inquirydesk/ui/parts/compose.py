# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fields of a letter: what can be chosen and where words of one's own have a place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inquirydesk.desk.letter_views import LetterView
from inquirydesk.domain.letter_text import AddressRule, LetterItem, LetterText, strictest
from inquirydesk.domain.line import DataItem
from inquirydesk.domain.outgoing import Deficiency, OutgoingLetter, Written
from inquirydesk.domain.policy import Decides, Policy
from inquirydesk.domain.reply import letter_to
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.language import OWN_NAMES
from inquirydesk.ui.models.letters import DecidedItem, decided_items, decision_columns
from inquirydesk.ui.models.table import TableModel, TableView
from inquirydesk.ui.parts import letter_checks
from inquirydesk.ui.parts.deficiencies import Deficiencies
from inquirydesk.ui.parts.letter_checks import LetterChecks
from inquirydesk.ui.parts.written_words import WrittenWords
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets import tabs
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.flow_row import FlowRow
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.workplace import Workplace


def optional_items(texts: Sequence[LetterText], language: Language) -> tuple[LetterItem, ...]:
    """The paragraphs that can be left out; one that several texts have goes or stays in all."""
    items = (item for text in texts for item in text.words(language).items if item.optional)
    return tuple({item.key: item for item in items}.values())


def has_remark(text: LetterText) -> bool:
    """Whether the letter marks a place for words of its author."""
    words = text.words(Language.JA)
    places = (*words.opening, *words.closing, *(item.text for item in words.items))
    return any("remark" in place.replace("{{", "").split() for place in places)


class Compose(QWidget):
    """Everything of a letter but its sheets. `changed` follows each change by a person."""

    changed = Signal()
    case_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: LetterView | None = None
        self._filling = False
        self._read_only = False
        self._labels = {
            key: Label(tone=Tone.LABEL) for key in ("to", "address", "date", "versions")
        }
        self._to, self._address = LineEdit(), LineEdit()
        for edit in (self._to, self._address):
            edit.setReadOnly(True)
            edit.set_icon("lock")
        self._date = DateField()
        self._date.date_changed.connect(self._on_edited)
        self._versions = {language: CheckBox() for language in Language}
        self._label = CheckBox()
        for tick in (*self._versions.values(), self._label):
            tick.toggled.connect(self._on_edited)
        self._decision_title, self._decision_hint = heading(), Label(tone=Tone.LABEL)
        self._decision_link = Link("")
        self._decision_link.chosen.connect(self._on_decision_asked)
        columns = decision_columns(workplace.desk.policy, workplace.language)
        self._items: TableModel[DecidedItem] = TableModel(columns)
        self._table = TableView(self._items)
        self._table.row_chosen.connect(self._on_item_chosen)
        self._item_facts = FactList()
        self._missing_title = heading()
        self._missing = Deficiencies()
        self._missing.changed.connect(self._on_edited)
        self._answer_by_label, self._answer_by = Label(tone=Tone.LABEL), DateField()
        self._answer_by_label.setBuddy(self._answer_by.editor)
        self._answer_by.date_changed.connect(self._on_edited)
        self._remarks = {language: NotesEdit(lines=2) for language in Language}
        self._remark_labels = {language: Label(bold=True) for language in Language}
        self._remark_parts = {language: QWidget() for language in Language}
        for language, notes in self._remarks.items():
            notes.textChanged.connect(self._on_edited)
            label = self._remark_labels[language]
            label.setBuddy(notes)
            self._remark_parts[language].setLayout(tabs.column(label, notes, spacing=2))
        self._words = WrittenWords()
        self._words.edited.connect(self._on_edited)
        self._paragraphs_title = heading()
        self._paragraphs: dict[str, CheckBox] = {}
        self._paragraph_rows = QVBoxLayout()
        self._paragraph_rows.setSpacing(px(1))
        self.checks = LetterChecks()
        self._build()

    # building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(10))
        column.setSpacing(px(8))
        self._add_head(column)
        column.addLayout(row(self._decision_title, self._decision_hint, None, self._decision_link))
        column.addWidget(self._table)
        column.addWidget(self._item_facts)
        column.addWidget(self._missing_title)
        column.addWidget(self._missing)
        column.addLayout(row(self._answer_by_label, self._answer_by))
        remarks = QHBoxLayout()
        remarks.setSpacing(px(10))
        for language in Language:
            remarks.addWidget(self._remark_parts[language], 1)
        column.addWidget(self._words)
        column.addLayout(remarks)
        foot = QGridLayout()
        foot.setHorizontalSpacing(px(16))
        paragraphs = QVBoxLayout()
        paragraphs.setSpacing(px(4))
        paragraphs.addWidget(self._paragraphs_title)
        paragraphs.addLayout(self._paragraph_rows)
        paragraphs.addStretch(1)
        foot.addLayout(paragraphs, 0, 0)
        foot.addWidget(self.checks, 0, 1)
        foot.setColumnStretch(0, 2)
        foot.setColumnStretch(1, 3)
        column.addLayout(foot)
        column.addStretch(1)

    def _add_head(self, column: QVBoxLayout) -> None:
        first = row(self._labels["to"])
        first.addWidget(self._to, 1)
        first.addSpacing(px(6))
        first.addWidget(self._labels["address"])
        first.addWidget(self._address, 3)
        column.addLayout(first)
        second = FlowRow(spacing=16)
        versions = (self._labels["versions"], *self._versions.values())
        for parts in ((self._labels["date"], self._date), versions, (self._label,)):
            holder = QWidget()
            holder.setLayout(row(*parts))
            second.addWidget(holder)
        column.addLayout(second)
        for key, field in (
            ("to", self._to),
            ("address", self._address),
            ("date", self._date.editor),
        ):
            self._labels[key].setBuddy(field)

    # showing

    def show_letter(self, view: LetterView, letter: OutgoingLetter, *, read_only: bool) -> None:
        """Fill every field from `letter` (saved, or with unsaved changes); hide what it lacks."""
        self._view = view
        self._filling = True
        self._date.set_date(letter.dated_on)
        for language, tick in self._versions.items():
            tick.setChecked(language in letter.languages)
        self._label.setChecked(letter.label)
        self._answer_by.set_date(letter.answer_by)
        for language, notes in self._remarks.items():
            if notes.text() != letter.remark.in_(language):
                notes.set_text(letter.remark.in_(language))
        self._words.show_words(view.texts, letter.words)
        self._items.set_rows(decided_items(view.lines, view.policy))
        self._build_paragraphs(view.texts, letter.left_out)
        self._show_deficiencies(letter.deficiencies)
        self._filling = False
        self._set_read_only(read_only=read_only)
        self.retranslate()
        if view.items and self._table.current_row() is None:
            withheld = [n for n, item in enumerate(view.items) if item.granted is False]
            self._table.select(withheld[0] if withheld else 0)

    def _set_read_only(self, *, read_only: bool) -> None:
        self._date.editor.setReadOnly(read_only)
        self._answer_by.editor.setReadOnly(read_only)
        self._versions[Language.JA].setEnabled(False)
        self._versions[Language.EN].setEnabled(not read_only)
        self._label.setEnabled(not read_only)
        for notes in self._remarks.values():
            notes.setReadOnly(read_only)
        self._words.set_read_only(read_only=read_only)
        for tick in self._paragraphs.values():
            tick.setEnabled(not read_only)
        self._read_only = read_only

    def _show_deficiencies(self, ticked: tuple[Deficiency, ...]) -> None:
        if self._view is not None:
            found = (*self._view.letter.deficiencies, *self._view.case.asked)
            language = self._workplace.language
            self._missing.show_deficiencies(found, ticked, self._view.policy, language)

    def _build_paragraphs(self, texts: Sequence[LetterText], left_out: tuple[str, ...]) -> None:
        while (item := self._paragraph_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._paragraphs.clear()
        for each in optional_items(texts, Language.JA):
            tick = CheckBox()
            tick.setChecked(each.key not in left_out)
            tick.toggled.connect(self._on_edited)
            self._paragraphs[each.key] = tick
            self._paragraph_rows.addWidget(tick)

    def written(self, kept: OutgoingLetter) -> OutgoingLetter:
        """The letter as the fields say now, the rest as it was kept."""
        languages = tuple(each for each, tick in self._versions.items() if tick.isChecked())
        ticks = self._paragraphs.items()
        return replace(
            kept,
            languages=languages,
            dated_on=self._date.date() or kept.dated_on,
            left_out=tuple(key for key, tick in ticks if not tick.isChecked()),
            remark=Text(*(self._remarks[each].text() for each in (Language.JA, Language.EN))),
            words=self._words.words(),
            label=self._label.isChecked(),
            deficiencies=self._missing.deficiencies() if kept.deficiencies else kept.deficiencies,
            answer_by=self._answer_by.date() if kept.answer_by else kept.answer_by,
        )

    def go_to(self, place: str) -> bool:
        """Put the keyboard where a failed check is cured; False if that is not here."""
        target: QWidget | None = {
            letter_checks.TO: self._to,
            letter_checks.ADDRESS: self._address,
            letter_checks.LABEL: self._label,
            letter_checks.REMARK: self._remarks[Language.JA],
            letter_checks.DEFICIENCIES: self._missing,
            letter_checks.ANSWER_BY: self._answer_by.editor,
        }.get(place)
        if place == letter_checks.WRITTEN:
            return self._words.go_to_empty()
        if target is None or not target.isVisibleTo(self):
            return False
        if place == letter_checks.REMARK:
            empty = (n for n in self._remarks.values() if not n.text().strip())
            target = next(empty, target)
        target.setFocus()
        return True

    def take_focus(self) -> None:
        """Put the keyboard where most is written."""
        first = self._remarks[Language.JA]
        (first if first.isVisibleTo(self) else self._date.editor).setFocus()

    # words

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        language = self._workplace.language
        names = {
            "to": self.tr("To"),
            "address": self.tr("Address"),
            "date": self.tr("Date"),
            "versions": self.tr("Versions"),
        }
        for key, label in self._labels.items():
            label.setText(names[key])
        self._to.setAccessibleName(names["to"])
        self._address.setAccessibleName(names["address"])
        self._date.editor.setAccessibleName(self.tr("Date of the letter"))
        for each, tick in self._versions.items():
            tick.setText(OWN_NAMES[each])
        self._versions[Language.JA].setToolTip(self.tr("If the versions differ, this one applies."))
        self._label.setText(self.tr("Address on a label"))
        self._label.setToolTip(
            self.tr("A label sheet is printed with the letter, for an envelope without a window.")
        )
        self._decision_title.setText(self.tr("What we decide, item by item"))
        self._decision_link.setText(self.tr("Open the decision"))
        self._table.setAccessibleName(self.tr("Items decided"))
        self._missing_title.setText(self.tr("What is missing or wrong"))
        self._answer_by_label.setText(self.tr("To be sent by"))
        self._answer_by.editor.setAccessibleName(self.tr("To be sent by"))
        marks = {
            Language.JA: self.tr("Remark in Japanese"),
            Language.EN: self.tr("Remark in English"),
        }
        for each, label in self._remark_labels.items():
            label.setText(marks[each])
            self._remarks[each].setAccessibleName(marks[each])
            self._remarks[each].setPlaceholderText(self.tr("The place for words of your own"))
        self._words.retranslate(language)
        self._paragraphs_title.setText(self.tr("Paragraphs"))
        self.checks.retranslate()
        if self._view is not None:
            self._retranslate_letter(self._view, language)

    def _retranslate_letter(self, view: LetterView, language: Language) -> None:
        case = view.case
        recipient = letter_to(case, view.policy, strictest(view.texts).address)
        to = recipient.party.name
        self._to.setText(f"{to} 様" if to else "")
        address = recipient.address
        confirmed = strictest(view.texts).address is AddressRule.CONFIRMED
        if confirmed and address.is_empty:
            self._address.setText(self.tr("not verified yet"))
        else:
            self._address.setText(" ".join((address.postal_code, *address.lines)))
        self._address.setToolTip(self._address.text())
        self._address.setCursorPosition(0)
        several = len(view.lines) > 1
        self._items.set_columns(decision_columns(view.policy, language, requests=several))
        self._table.fit_columns()
        self._table.setFixedHeight(min(self._table.content_height() + 2, px(190)))
        hint = self.tr("%n item(s) located", "", len(view.items))
        self._decision_hint.setText(hint)
        self._show_deficiencies(self._missing.deficiencies())
        self._missing.set_read_only(read_only=self._read_only)
        for item in optional_items(view.texts, Language.JA):
            if item.optional is not None:
                name = item.optional.in_(language)
                self._paragraphs[item.key].setText(name.replace("&", "&&"))
        self._show_item(self._table.current_row())
        self._show_needed(view)

    def _show_needed(self, view: LetterView) -> None:
        confirmed = strictest(view.texts).address is AddressRule.CONFIRMED
        decided = bool(view.items) and confirmed
        for widget in (
            self._decision_title,
            self._decision_hint,
            self._decision_link,
            self._table,
            self._item_facts,
        ):
            widget.setVisible(decided)
        deficient = bool(view.letter.deficiencies)
        self._missing_title.setVisible(deficient)
        self._missing.setVisible(deficient)
        answered = view.letter.answer_by is not None
        self._answer_by_label.setVisible(answered)
        self._answer_by.setVisible(answered)
        self._show_remarks()
        self._paragraphs_title.setVisible(bool(self._paragraphs))
        self.checks.setVisible(not view.letter.is_issued)

    def _show_remarks(self) -> None:
        remark = self._view is not None and any(map(has_remark, self._view.texts))
        for language, part in self._remark_parts.items():
            wanted = remark and self._versions[language].isChecked()
            useful = bool(self._remarks[language].text()) or not self._read_only
            part.setVisible(wanted and useful)

    def _show_item(self, row: DecidedItem | None) -> None:
        if row is None or self._view is None:
            self._item_facts.set_facts(())
            return
        item, language = row.item, self._workplace.language
        facts = []
        if row.kind.decides is Decides.CORRECTION:
            facts += [
                Fact(self.tr("Recorded"), item.before or "–"),
                Fact(self.tr("Shall say"), item.after or "–"),
            ]
        if item.granted is False:
            facts += self._refusal(item, self._view.policy, language)
        self._item_facts.set_facts(facts)

    def _refusal(self, item: DataItem, policy: Policy, language: Language) -> list[Fact]:
        """Ground and reason of what is not granted, and what is done instead."""
        ground = policy.grounds.get(item.ground)
        facts = [
            Fact(
                self.tr("Ground"),
                f"{ground.citation.in_(language)}  {ground.label.in_(language)}" if ground else "–",
            ),
            Fact(self.tr("Reason in Japanese"), item.reason.ja or "–"),
            Fact(self.tr("Reason in English"), item.reason.en or "–"),
        ]
        if item.alternative.ja or item.alternative.en:
            instead = f"{item.alternative.ja}\n{item.alternative.en}".strip()
            facts.append(Fact(self.tr("Another measure"), instead))
        return facts

    # what people do

    @Slot()
    def _on_edited(self) -> None:
        if not self._filling:
            self._show_remarks()
            self.changed.emit()

    @Slot(object)
    def _on_item_chosen(self, item: object) -> None:
        self._show_item(item if isinstance(item, DecidedItem) else None)

    @Slot()
    def _on_decision_asked(self) -> None:
        self.case_asked.emit()


def draft_of(letter: OutgoingLetter) -> str:
    """What can be typed into a letter, as JSON."""
    missing = [[d.check, d.paper, d.remark.ja, d.remark.en] for d in letter.deficiencies]
    kept = {
        "languages": letter.languages,
        "dated_on": letter.dated_on.isoformat(),
        "left_out": letter.left_out,
        "remark": [letter.remark.ja, letter.remark.en],
        "words": [[each.name, each.text.ja, each.text.en] for each in letter.words],
        "label": letter.label,
        "deficiencies": missing,
        "answer_by": letter.answer_by.isoformat() if letter.answer_by else "",
    }
    return json.dumps(kept, ensure_ascii=False)


def with_draft(letter: OutgoingLetter, draft: str) -> OutgoingLetter:
    """The letter with the unsaved changes that `draft_of` gave."""
    kept = json.loads(draft)
    answer_by = kept["answer_by"]
    return replace(
        letter,
        languages=tuple(Language(each) for each in kept["languages"]),
        dated_on=date.fromisoformat(kept["dated_on"]),
        left_out=tuple(kept["left_out"]),
        remark=Text(*kept["remark"]),
        words=tuple(Written(name, Text(ja, en)) for name, ja, en in kept.get("words", ())),
        label=kept["label"],
        deficiencies=tuple(
            Deficiency(check, paper, Text(ja, en)) for check, paper, ja, en in kept["deficiencies"]
        ),
        answer_by=date.fromisoformat(answer_by) if answer_by else None,
    )
