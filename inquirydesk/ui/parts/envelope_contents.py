# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What was in an envelope, entered thing by thing from the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inquirydesk.domain.errors import FieldMistake
from inquirydesk.domain.fee import Instrument
from inquirydesk.domain.identity_rules import PaperClass
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.case_wording import item_text
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.amount_edit import AmountEdit
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import ErrorLine, LineEdit
from inquirydesk.ui.widgets.link import IconButton
from inquirydesk.ui.widgets.panel import IconMark, row
from inquirydesk.ui.wording import sentence_for

_CODES = {ItemKind.FORM: "F", ItemKind.QUESTION: "Q", ItemKind.OTHER: "X"}
_ICONS = {
    ItemKind.FORM: "file-text",
    ItemKind.IDENTITY_PAPER: "user",
    ItemKind.AUTHORITY_PAPER: "users",
    ItemKind.FEE: "rubber-stamp",
    ItemKind.QUESTION: "message",
    ItemKind.OTHER: "folder",
}


@dataclass(frozen=True, slots=True)
class Thing:
    """An entry of the list to choose from: a kind, and which paper or instrument."""

    kind: ItemKind
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    thing: Thing
    number: Label
    icon: IconMark
    name: Label
    amount: AmountEdit
    unit: Label
    issued: Label
    issued_on: DateEdit
    serial: LineEdit
    remark: LineEdit
    detail: QWidget
    """Holds what is told of the thing: amount, day of issue, number, remark."""
    remove: IconButton

    def widgets(self) -> tuple[QWidget, ...]:
        """What stands in the row, one after the other."""
        return (self.number, self.icon, self.name, self.detail, self.remove)

    def item(self, number: int) -> EnvelopeItem:
        """The row as it is registered."""
        key = self.thing.key
        fee = self.thing.kind is ItemKind.FEE
        return EnvelopeItem(
            number,
            self.thing.kind,
            paper="" if fee else key,
            remark=self.remark.text(),
            instrument=key if fee else "",
            amount=self.amount.yen() if fee else 0,
            issued_on=self.issued_on.date() if fee else None,
            serial=self.serial.text() if fee else "",
        )

    def wrong_field(self, mistake: FieldMistake) -> LineEdit | None:
        """The field of this row the mistake was made in, if it was made here."""
        given = getattr(mistake, "given", None)
        if self.thing.kind is not ItemKind.FEE:
            return None
        if mistake.field == "amount" and self.amount.yen() == (given or 0):
            return self.amount
        if mistake.field == "issued_on" and self.issued_on.date() == given:
            return self.issued_on
        return None


class ThingChoice(Choice):
    """What to add next: a code or letters choose, Enter adds and stays for the next."""

    added = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._was_opened = False
        self.activated.connect(self._on_chosen_from_list)

    def showPopup(self) -> None:
        self._was_opened = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._was_opened = False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.value() is not None:
            self._add()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        thing = self.value()
        self.set_value(None)
        self._typed = ""  # the next code begins anew, however fast it follows
        self.added.emit(thing)

    @Slot()
    def _on_chosen_from_list(self) -> None:
        # What is clicked in the opened list is meant; arrows and letters only look for it.
        if self._was_opened:
            self._was_opened = False
            self._add()


class EnvelopeContents(QWidget):
    """The things found in an envelope; `edited` tells of every change."""

    edited = Signal()

    def __init__(self, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._language = Language.EN
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(3, 1)
        self._add = ThingChoice()
        self._add_label = Label(tone=Tone.LABEL)
        self._add_label.setBuddy(self._add)
        self._hint = Label(tone=Tone.HINT, wrap=True)
        self._error = ErrorLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(self._grid)
        column.addLayout(row(self._add_label, self._add, None))
        column.addWidget(self._hint)
        column.addWidget(self._error)
        self.setFocusProxy(self._add)
        self._add.added.connect(self._on_added)

    @property
    def add_field(self) -> Choice:
        """The list from which things are added."""
        return self._add

    def items(self) -> tuple[EnvelopeItem, ...]:
        """What was entered, numbered in order."""
        return tuple(each.item(number) for number, each in enumerate(self._rows, start=1))

    def set_items(self, items: Sequence[EnvelopeItem]) -> None:
        """Show these things."""
        while self._rows:
            self._drop(self._rows[0])
        for item in items:
            made = self._append(Thing(item.kind, item.paper or item.instrument))
            made.remark.setText(item.remark)
            if item.amount:
                made.amount.set_yen(item.amount)
            made.issued_on.set_date(item.issued_on)
            made.serial.setText(item.serial)
        self._renumber()

    def has(self, kind: ItemKind) -> bool:
        """Whether a thing of that kind was entered."""
        return any(each.thing.kind is kind for each in self._rows)

    def show_error(self, text: str) -> None:
        """Say what is wrong with the contents."""
        self._error.say(text)
        self._add.set_wrong(wrong=bool(text))
        self._add.setAccessibleDescription(text)

    def show_mistake(self, mistake: FieldMistake) -> bool:
        """Say a mistake under the contents, the keyboard where it was made; False: not here."""
        for each in self._rows:
            field = each.wrong_field(mistake)
            if field is not None:
                self._error.say(str(sentence_for(mistake)))
                field.set_wrong(wrong=True)
                field.setFocus()
                return True
        return False

    def error(self) -> str:
        """The error shown now."""
        return self._error.text()

    def retranslate(self, language: Language) -> None:
        """Take the words of the language in force, keeping what was entered."""
        self._language = language
        self._add_label.setText(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add to the contents"))
        self._add.setPlaceholderText(self.tr("What was in it?"))
        self._hint.setText(self.tr("Type a code or letters, Enter adds"))
        self._add.set_options(self._options())
        self._add.set_value(None)
        self._renumber()

    def _options(self) -> list[Option]:
        options = [Option(Thing(ItemKind.FORM), item_text(ItemKind.FORM), _CODES[ItemKind.FORM])]
        papers = sorted(
            self._policy.papers.values(), key=lambda p: p.paper_class is PaperClass.AUTHORITY
        )
        for number, paper in enumerate(papers, start=1):
            authority = paper.paper_class is PaperClass.AUTHORITY
            kind = ItemKind.AUTHORITY_PAPER if authority else ItemKind.IDENTITY_PAPER
            name = paper.name.in_(self._language)
            other = paper.name.ja if self._language is Language.EN else paper.name.en
            code = str(number) if number <= 9 else ""
            options.append(Option(Thing(kind, paper.key), name, code, finds=other))
        for instrument in self._instruments():
            name = instrument.name.in_(self._language)
            text = self.tr("Fee: {instrument}").replace("{instrument}", name)
            options.append(Option(Thing(ItemKind.FEE, instrument.key), text, "Y"))
        rest = (ItemKind.QUESTION, ItemKind.OTHER)
        options.extend(Option(Thing(kind), item_text(kind), _CODES[kind]) for kind in rest)
        return options

    def _instruments(self) -> list[Instrument]:
        """What can lie in an envelope, first what the company accepts; none while no fee is set."""
        fee = self._policy.fee
        if fee is None:
            return []
        found = [each for each in self._policy.instruments.values() if not each.named]
        return sorted(found, key=lambda each: each.key not in fee.instruments)

    def _name(self, thing: Thing) -> str:
        instrument = self._policy.instruments.get(thing.key)
        if thing.kind is ItemKind.FEE and instrument is not None:
            name = instrument.name.in_(self._language)
            return name[:1].upper() + name[1:]
        if thing.key in self._policy.papers:
            return self._policy.papers[thing.key].name.in_(self._language)
        return item_text(thing.kind)

    def _append(self, thing: Thing) -> _Row:
        made = _Row(
            thing,
            Label(tone=Tone.LABEL),
            IconMark(_ICONS[thing.kind], Tone.LABEL),
            Label(wrap=True),
            AmountEdit(),
            Label(tone=Tone.LABEL),
            Label(tone=Tone.LABEL),
            DateEdit(),
            LineEdit(latin=True, characters=14),
            LineEdit(),
            QWidget(),
            IconButton("", icon="x"),
        )
        above = row(made.amount, made.unit)
        above.addWidget(made.remark, 1)
        detail = QVBoxLayout(made.detail)
        detail.setContentsMargins(0, 0, 0, 0)
        detail.setSpacing(px(4))
        detail.addLayout(above)
        detail.addLayout(row(made.issued, made.issued_on, made.serial, None))
        place = self._grid.rowCount()
        for column, widget in enumerate(made.widgets()):
            self._grid.addWidget(widget, place, column)
        is_fee = thing.kind is ItemKind.FEE
        made.amount.setVisible(is_fee)
        made.unit.setVisible(is_fee)
        instrument = self._policy.instruments.get(thing.key) if is_fee else None
        dated = instrument is not None and instrument.valid_months is not None
        made.issued.setVisible(dated)
        made.issued_on.setVisible(dated)
        made.serial.setVisible(instrument is not None and instrument.numbered)
        for field in (made.amount, made.issued_on, made.serial, made.remark):
            field.textEdited.connect(self._on_edited)
            field.returnPressed.connect(self._on_entered)
        made.remove.clicked.connect(self._on_remove)
        self._rows.append(made)
        return made

    def _drop(self, gone: _Row) -> None:
        self._rows.remove(gone)
        for widget in gone.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _renumber(self) -> None:
        for number, each in enumerate(self._rows, start=1):
            name = self._name(each.thing)
            each.number.setText(str(number))
            each.name.setText(name)
            each.unit.setText(self.tr("yen"))
            each.issued.setText(self.tr("issued on"))
            issued = self.tr("Day of issue of {name}").replace("{name}", name)
            each.issued_on.setAccessibleName(issued)
            each.serial.setAccessibleName(self.tr("Number of {name}").replace("{name}", name))
            each.serial.setPlaceholderText(self.tr("Number"))
            each.amount.setAccessibleName(self.tr("Amount of {name}").replace("{name}", name))
            each.remark.setAccessibleName(self.tr("Remark on {name}").replace("{name}", name))
            each.remark.setPlaceholderText(self.tr("Remark"))
            each.remove.set_name(self.tr("Remove {name}").replace("{name}", name))

    @Slot(object)
    def _on_added(self, thing: Thing) -> None:
        made = self._append(thing)
        self._renumber()
        self.show_error("")
        if thing.kind is ItemKind.FEE:
            made.amount.setFocus()
        self.edited.emit()

    @Slot()
    def _on_entered(self) -> None:
        """From field to field of the row, then back to the list."""
        here = self.sender()
        for each in self._rows:
            fields = (each.amount, each.issued_on, each.serial)
            if here in fields:
                later = fields[fields.index(here) + 1 :]
                (next((f for f in later if f.isVisible()), None) or self._add).setFocus()
                return
        self._add.setFocus()

    @Slot()
    def _on_edited(self) -> None:
        for each in self._rows:
            for field in (each.amount, each.issued_on):
                field.set_wrong(wrong=False)
        self.show_error("")
        self.edited.emit()

    @Slot()
    def _on_remove(self) -> None:
        button = self.sender()
        gone = next((each for each in self._rows if each.remove is button), None)
        if gone is not None:
            self._drop(gone)
            self._renumber()
            self._add.setFocus()
            self.edited.emit()
