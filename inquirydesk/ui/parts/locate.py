# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Step 5: what each system of the group shows, and the items found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.decisions import record_located
from inquirydesk.domain.line import DataItem, Line, SystemSearch
from inquirydesk.domain.policy import Decides
from inquirydesk.domain.sourced import Text
from inquirydesk.ui.parts.outcome_part import OutcomePart, Saving
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.answers import Answer, Segmented
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.link import IconButton
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class _SearchRow:
    system: Text
    name: Label
    found: Segmented
    as_of_label: Label
    as_of: DateEdit

    def search(self) -> SystemSearch:
        """The row as it is saved."""
        found = self.found.value()
        return SystemSearch(
            self.system, found if isinstance(found, bool) else None, self.as_of.date()
        )


@dataclass(frozen=True, slots=True)
class _ItemRow:
    holder: QWidget
    number: Label
    name_ja: LineEdit
    name_en: LineEdit
    before: NotesEdit
    after: NotesEdit
    content: NotesEdit
    remove: IconButton
    kept: DataItem

    def item(self, number: int) -> DataItem:
        """The row as it is saved; what was decided about it stays."""
        name = Text(self.name_ja.text().strip(), self.name_en.text().strip())
        return replace(
            self.kept,
            number=number,
            name=name,
            content=self.content.text(),
            before=self.before.text(),
            after=self.after.text(),
        )


class LocatePart(OutcomePart):
    """A row for each system, then the items: a name in both languages, and what the request wants
    known of each: what is held, what is recorded and should stand there instead, what is to stop.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._searches: list[_SearchRow] = []
        self._items: list[_ItemRow] = []
        self._read_only = False
        self._systems_title, self._items_title = heading(), heading()
        self._items_hint = Label(tone=Tone.LABEL)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(10))
        self._add = KeyButton(icon="plus", compact=True)
        self.fields.addWidget(self._systems_title)
        self.fields.addLayout(self._grid)
        self.fields.addLayout(row(self._items_title, self._items_hint, None, self._add))
        self.fields.addLayout(self._list)
        self._add.clicked.connect(self._on_add)

    def show_fields(self, view: CaseView) -> None:
        case = view.case
        group = view.policy.groups.get(case.group)
        systems = [SystemSearch(system) for system in (group.systems if group else ())]
        self._show_searches(view.shown.searches or tuple(systems))
        items = view.shown.items
        if not items and not view.shown.searches and self._decides() is Decides.PURPOSES:
            items = _purposes_of(view)
        self._show_items(items)

    def _decides(self) -> Decides:
        """What is decided of the items later; it says what has to be known of them now."""
        if self.view is None:
            return Decides.DISCLOSURE
        return self.view.policy.types[self.view.shown.type].decides

    def _show_searches(self, searches: tuple[SystemSearch, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._searches = []
        for number, search in enumerate(searches):
            made = _SearchRow(
                search.system, Label(), Segmented(), Label(tone=Tone.LABEL), DateEdit()
            )
            cells = (made.name, made.found, made.as_of_label, made.as_of)
            for place, widget in enumerate(cells):
                self._grid.addWidget(widget, number, place)
            self._searches.append(made)
            self._name_search(made)
            made.found.set_value(search.found)
            made.as_of.set_date(search.as_of)
            made.found.chosen.connect(self._on_found)
            made.as_of.textEdited.connect(self.on_edited)

    def _show_items(self, items: tuple[DataItem, ...]) -> None:
        for gone in list(self._items):
            self._drop(gone)
        for item in items:
            self._append(item)
        self._renumber()

    def _append(self, item: DataItem) -> _ItemRow:
        holder = QWidget()
        made = _ItemRow(
            holder,
            Label(tone=Tone.LABEL),
            LineEdit(),
            LineEdit(),
            NotesEdit(lines=2),
            NotesEdit(lines=2),
            NotesEdit(lines=2 if self._decides() is Decides.CORRECTION else 3),
            IconButton("", icon="x"),
            item,
        )
        top = row(made.number)
        top.addWidget(made.name_ja, 1)
        top.addWidget(made.name_en, 1)
        top.addWidget(made.remove)
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(4))
        lines.addLayout(top)
        change = row()
        change.addWidget(made.before, 1)
        change.addWidget(made.after, 1)
        lines.addLayout(change)
        lines.addWidget(made.content)
        corrects = self._decides() is Decides.CORRECTION
        made.before.setVisible(corrects)
        made.after.setVisible(corrects)
        made.content.setVisible(self._decides() is not Decides.PURPOSES)
        for edit, text in ((made.before, item.before), (made.after, item.after)):
            edit.setPlainText(text)
            edit.textChanged.connect(self.on_edited)
        made.name_ja.setText(item.name.ja)
        made.name_en.setText(item.name.en)
        made.content.setPlainText(item.content)
        made.name_ja.textEdited.connect(self.on_edited)
        made.name_en.textEdited.connect(self.on_edited)
        made.content.textChanged.connect(self.on_edited)
        made.remove.clicked.connect(self._on_remove)
        self._list.addWidget(holder)
        self._items.append(made)
        return made

    def _drop(self, gone: _ItemRow) -> None:
        self._items.remove(gone)
        self._list.removeWidget(gone.holder)
        gone.holder.hide()
        gone.holder.deleteLater()

    def _renumber(self) -> None:
        for number, each in enumerate(self._items, start=1):
            each.number.setText(str(number))
            about, how = self._content_words()
            texts = {
                each.name_ja: self.tr("Item {number} in Japanese"),
                each.name_en: self.tr("Item {number} in English"),
                each.before: self.tr("Recorded in item {number}"),
                each.after: self.tr("What item {number} should say"),
                each.content: about,
            }
            for widget, text in texts.items():
                widget.setAccessibleName(text.replace("{number}", str(number)))
            each.name_ja.setPlaceholderText(self.tr("Name in Japanese"))
            each.name_en.setPlaceholderText(self.tr("Name in English"))
            each.before.setPlaceholderText(self.tr("What is recorded"))
            each.after.setPlaceholderText(self.tr("What it should say"))
            each.content.setPlaceholderText(how)
            each.remove.set_name(self.tr("Remove item {number}").replace("{number}", str(number)))

    def _content_words(self) -> tuple[str, str]:
        """What the large field of an item is called, and what is written there."""
        match self._decides():
            case Decides.CORRECTION:
                return self.tr("Evidence for item {number}"), self.tr("What shows that it is wrong")
            case Decides.STOP:
                return self.tr("Use of item {number}"), self.tr("Where it is held, how it is used")
            case _:
                how = self.tr("One line each: “label: value”")
                return self.tr("Content of item {number}"), how

    def _title_words(self) -> tuple[str, str]:
        """What the items are called, and a hint."""
        match self._decides():
            case Decides.PURPOSES:
                return self.tr("Purposes of use"), self.tr("as published for this relation")
            case Decides.CORRECTION:
                return self.tr("Data to be corrected"), self.tr("as they will stand in the letter")
            case Decides.STOP:
                return (
                    self.tr("What is to stop or to be erased"),
                    self.tr("as it will stand in the letter"),
                )
            case _:
                hint = self.tr("as they will stand in the letter and its annex")
                return self.tr("Items found"), hint

    def _name_search(self, shown: _SearchRow) -> None:
        name = shown.system.in_(self.workplace.language)
        shown.name.setText(name)
        shown.found.set_answers(
            [Answer(True, self.tr("Found"), "1"), Answer(False, self.tr("None"), "2")]
        )
        shown.found.setAccessibleName(name)
        shown.as_of_label.setText(self.tr("as of"))
        shown.as_of.setAccessibleName(self.tr("{name} as of").replace("{name}", name))

    def lock_fields(self, *, read_only: bool) -> None:
        self._read_only = read_only
        for search in self._searches:
            search.found.setEnabled(not read_only)
            search.as_of.setReadOnly(read_only)
        for item in self._items:
            for edit in (item.name_ja, item.name_en, item.before, item.after, item.content):
                edit.setReadOnly(read_only)
            item.remove.setVisible(not read_only)
        self._add.setVisible(not read_only)

    def retranslate_fields(self) -> None:
        self._systems_title.setText(self.tr("Systems searched"))
        title, hint = self._title_words()
        self._items_title.setText(title)
        self._items_hint.setText(hint)
        self._add.setText(self.tr("Add item"))
        for search in self._searches:
            self._name_search(search)
        self._renumber()

    def _typed(self) -> tuple[tuple[SystemSearch, ...], tuple[DataItem, ...]]:
        searches = tuple(each.search() for each in self._searches)
        items = tuple(each.item(number) for number, each in enumerate(self._items, start=1))
        return searches, tuple(item for item in items if item.name.ja or item.name.en)

    def typed_line(self, line: Line) -> Line:
        searches, items = self._typed()
        return replace(line, searches=searches, items=items)

    def saving(self) -> Saving:
        return Saving(record_located, self._typed(), of_line=True)

    def say_at_field(self, gap: str, sentence: str) -> bool:
        self.focus_gap(gap)
        return False

    def focus_gap(self, gap: str) -> bool:
        kind, _, number = gap.partition(".")
        if kind == "search" and int(number) < len(self._searches):
            search = self._searches[int(number)]
            (search.found if search.found.value() is None else search.as_of).setFocus()
            return True
        if gap == "items":
            if not self._items:
                self._on_add()
            self._items[0].name_ja.setFocus()
            return True
        return super().focus_gap(gap)

    def field_draft(self) -> dict[str, Any]:
        return {
            "searches": [
                [each.system.ja, each.system.en, each.found.value(), each.as_of.text()]
                for each in self._searches
            ],
            "items": [
                [
                    each.name_ja.text(),
                    each.name_en.text(),
                    each.content.text(),
                    each.before.text(),
                    each.after.text(),
                ]
                for each in self._items
            ],
        }

    def take_field_draft(self, kept: dict[str, Any]) -> None:
        for search, (ja, en, found, as_of) in zip(self._searches, kept["searches"], strict=False):
            if search.system == Text(ja, en):
                search.found.set_value(found)
                search.as_of.setText(as_of)
        before = [each.kept for each in self._items]
        items = []
        for place, (ja, en, content, was, shall) in enumerate(kept["items"]):
            same = place < len(before) and before[place].name == Text(ja, en)
            item = before[place] if same else DataItem(place + 1, Text(ja, en))
            said = replace(item, name=Text(ja, en), content=content, before=was, after=shall)
            items.append(said)
        self._show_items(tuple(items))

    @Slot(object)
    def _on_found(self, _found: object) -> None:
        """The day of the search is today unless somebody says otherwise."""
        today: date = self.workplace.desk.today
        for search in self._searches:
            if search.found.value() is not None and not search.as_of.text():
                search.as_of.set_date(today)
        self.on_edited()

    @Slot()
    def _on_add(self) -> None:
        made = self._append(DataItem(len(self._items) + 1, Text("", "")))
        self._renumber()
        made.name_ja.setFocus()
        self.on_edited()

    @Slot()
    def _on_remove(self) -> None:
        button = self.sender()
        gone = next((each for each in self._items if each.remove is button), None)
        if gone is not None:
            self._drop(gone)
            self._renumber()
            self.on_edited()


def _purposes_of(view: CaseView) -> tuple[DataItem, ...]:
    """The purposes published for the person's relation to the company."""
    group = view.policy.groups.get(view.case.group)
    purposes = group.purposes if group is not None else ()
    return tuple(DataItem(number, each.text) for number, each in enumerate(purposes, start=1))
