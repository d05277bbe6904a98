# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The legal decision: item by item granted or refused, with ground and reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk import decisions
from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.line import DataItem, Line, outcome_of_items
from inquirydesk.domain.policy import Ground
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Text
from inquirydesk.ui.models.letters import PLAIN_WORDS, DecidedItem, decided_items, decision_columns
from inquirydesk.ui.models.table import TableModel, TableView
from inquirydesk.ui.parts.item_decision import GRANT, REFUSE, ItemDecision
from inquirydesk.ui.parts.method_of_disclosure import MethodOfDisclosure
from inquirydesk.ui.parts.outcome_part import OutcomePart, Saving
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.workplace import Workplace

LETTERS = {"D": GRANT, "W": REFUSE}
"""D does what was asked, W withholds it, whatever the request calls that."""


class DecisionPart(OutcomePart):
    """The method, a table of the items located, and the fields of the item chosen."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._items: list[DataItem] = []
        self._banner = Banner()
        self._method = MethodOfDisclosure()
        self._method.changed.connect(self.on_edited)
        self._title, self._hint = heading(), Label(tone=Tone.LABEL)
        self._all = KeyButton(compact=True)
        self._all.clicked.connect(self._on_grant_all)
        columns = decision_columns(workplace.desk.policy, workplace.language)
        self._model: TableModel[DecidedItem] = TableModel(columns)
        self._table = TableView(self._model, letters="".join(LETTERS))
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.letter_typed.connect(self._on_letter_typed)
        self._item = ItemDecision()
        self._item.changed.connect(self._on_item_changed)
        self.fields.addWidget(self._banner)
        self.fields.addWidget(self._method)
        self.fields.addLayout(row(self._title, self._hint, None, self._all))
        self.fields.addWidget(self._table)
        self.fields.addWidget(self._item)

    # the hooks of a step with an outcome

    def show_fields(self, view: CaseView) -> None:
        line, policy = view.shown, view.policy
        self._items = list(line.items)
        kind = policy.types[line.type]
        methods = [m for m in policy.methods if m.key in kind.methods]
        used = (line.method_wanted, line.method_used, line.method_reason)
        self._method.show_method(methods, *used, self.workplace.language)
        self._method.setVisible(bool(methods))
        self._show_words(view)
        self._show_items()
        if self._table.current_row() is None:
            self._table.select(0)

    def lock_fields(self, *, read_only: bool) -> None:
        may = Right.DECIDE in self.workplace.desk.session.rights
        if may or read_only:
            self._banner.clear()
        else:
            self._banner.show_message(Kind.NEUTRAL, self._not_yours())
        locked = read_only or not may
        self._method.set_read_only(read_only=locked)
        self._item.set_read_only(read_only=locked)
        self._all.setVisible(not locked and len(self._items) > 1)

    def typed_line(self, line: Line) -> Line:
        return replace(
            line,
            items=tuple(self._items),
            method_used=self._method.used(),
            method_reason=self._method.reason(),
            outcome=outcome_of_items(self._items),
        )

    def saving(self) -> Saving:
        decided = (tuple(self._items), self._method.used(), self._method.reason())
        return Saving(decisions.record_decision, decided, of_line=True)

    def say_at_field(self, gap: str, sentence: str) -> bool:
        if gap == "method_reason":
            self._method.focus_gap(sentence)
            return True
        kind, _, rest = gap.partition(".")
        if kind != "item":
            return False
        number, _, field = rest.partition(".")
        self._table.select_where(lambda each: each.item.number == int(number))
        self._item.focus_gap(field, sentence)
        return True

    def focus_gap(self, gap: str) -> bool:
        return self.say_at_field(gap, "") or super().focus_gap(gap)

    def field_draft(self) -> dict[str, Any]:
        reason = self._method.reason()
        return {
            "method": [self._method.used(), reason.ja, reason.en],
            "items": {
                str(item.number): {
                    "granted": item.granted,
                    "ground": item.ground,
                    "reason": [item.reason.ja, item.reason.en],
                    "alternative": [item.alternative.ja, item.alternative.en],
                    "before": item.before,
                    "after": item.after,
                }
                for item in self._items
            },
        }

    def take_field_draft(self, kept: dict[str, Any]) -> None:
        used, ja, en = kept["method"]
        self._method.take(used, Text(ja, en))
        for place, item in enumerate(self._items):
            if str(item.number) in kept["items"]:
                said = kept["items"][str(item.number)]
                self._items[place] = replace(
                    item,
                    granted=said["granted"],
                    ground=said["ground"],
                    reason=Text(*said["reason"]),
                    alternative=Text(*said["alternative"]),
                    before=said["before"],
                    after=said["after"],
                )
        self._show_items()

    def retranslate_fields(self) -> None:
        language = self.workplace.language
        self._title.setText(self.tr("What we decide, item by item"))
        self._table.setAccessibleName(self.tr("Items located"))
        self._item.retranslate()
        self._method.retranslate(language)
        if self.view is not None:
            self._model.set_columns(decision_columns(self.view.policy, language))
            self._show_words(self.view)
            self._show_items()

    def _show_words(self, view: CaseView) -> None:
        """Take grounds and words of the request that is decided."""
        language, kind = self.workplace.language, view.policy.types[view.shown.type]
        words = kind.words or PLAIN_WORDS
        self._item.set_grounds(self._grounds(view), language)
        self._item.set_kind(kind.decides, words, language)
        granted = words.granted.in_(language)
        self._all.setText(self.tr("{decision} all").replace("{decision}", granted))
        keys = self.tr("D: {granted}   W: {refused}")
        refused = words.refused.in_(language)
        self._table.setToolTip(keys.replace("{granted}", granted).replace("{refused}", refused))

    def _not_yours(self) -> str:
        return self.tr("Legal staff decide. You can read what is decided so far.")

    def _grounds(self, view: CaseView) -> list[Ground]:
        """The grounds of the request's type that are in force and may be named in a letter."""
        today = self.workplace.desk.today
        grounds = (view.policy.grounds[key] for key in view.policy.types[view.shown.type].grounds)
        return [
            ground
            for ground in grounds
            if ground.in_force_from <= today <= (ground.in_force_until or date.max)
            and not ground.existence_hidden
        ]

    def _show_items(self) -> None:
        self._show_rows()
        self._table.setVisible(bool(self._items))
        self._item.setVisible(bool(self._items))
        self._table.fit_columns()
        self._table.setFixedHeight(min(self._table.content_height() + 2, px(260)))
        count = len(self._items)
        self._hint.setText(
            self.tr("%n item(s) located", "", count)
            if count
            else self.tr("Nothing was located: the letter says that no such data are held.")
        )
        self._show_chosen()

    def _show_rows(self) -> None:
        if self.view is not None:
            line = replace(self.view.shown, items=tuple(self._items))
            self._model.set_rows(decided_items((line,), self.view.policy))

    def _show_chosen(self) -> None:
        chosen = self._table.current_row()
        if isinstance(chosen, DecidedItem):
            self._item.show_item(chosen.item, self.workplace.language)

    # what people do

    @Slot(object)
    def _on_row_chosen(self, _item: object) -> None:
        self._show_chosen()

    @Slot(str)
    def _on_letter_typed(self, letter: str) -> None:
        self._item.answer(LETTERS[letter])

    @Slot(object)
    def _on_item_changed(self, item: DataItem) -> None:
        self._items = [item if own.number == item.number else own for own in self._items]
        self._show_rows()
        self.on_edited()

    @Slot()
    def _on_grant_all(self) -> None:
        self._items = [replace(item, granted=True) for item in self._items]
        self._show_items()
        self.on_edited()
