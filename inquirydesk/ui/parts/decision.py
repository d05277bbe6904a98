# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The legal decision: item by item disclose or withhold, with ground and reason."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk import cases, decisions
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.change import Change
from inquirydesk.desk.desk import Desk
from inquirydesk.domain.case import Case, DataItem
from inquirydesk.domain.errors import Outage, StepBlocked, UserMistake
from inquirydesk.domain.policy import Effect, Ground, Text
from inquirydesk.domain.roles import Right
from inquirydesk.domain.steps import StepView, type_of
from inquirydesk.ui.models.letters import decision_columns
from inquirydesk.ui.models.table import TableModel, TableView
from inquirydesk.ui.parts.item_decision import DISCLOSE, WITHHOLD, ItemDecision
from inquirydesk.ui.parts.method_of_disclosure import MethodOfDisclosure
from inquirydesk.ui.parts.step_part import StepPart
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

LETTERS = {"D": DISCLOSE, "W": WITHHOLD}


def decide_and_complete(
    desk: Desk,
    case: Case,
    items: Sequence[DataItem],
    method: tuple[str, Text],
    step: str,
    outcome: str,
) -> Change:
    """Save the decision, then end the step; a gap leaves the decision saved and the step open."""
    decisions.record_decision(desk, case.id, case.version, items, *method)
    return cases.complete_step(desk, case.id, case.version + 1, step, outcome)


class DecisionPart(StepPart):
    """Table of the items located, the fields of the one chosen, the method, how the step ends."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: CaseView | None = None
        self._step: StepView | None = None
        self._items: list[DataItem] = []
        self._banner = Banner()
        self._method = MethodOfDisclosure()
        self._method.changed.connect(self.edited)
        self._title, self._hint = heading(), Label(tone=Tone.LABEL)
        self._all = KeyButton(compact=True)
        self._all.clicked.connect(self._on_disclose_all)
        columns = decision_columns(workplace.desk.policy, workplace.language)
        self._model: TableModel[DataItem] = TableModel(columns)
        self._table = TableView(self._model, letters="".join(LETTERS))
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.letter_typed.connect(self._on_letter_typed)
        self._item = ItemDecision()
        self._item.changed.connect(self._on_item_changed)
        self._outcome_title = heading()
        self._outcome = RadioRow(upright=True)
        self._outcome.chosen.connect(self._on_outcome_chosen)
        self.column.setSpacing(px(8))
        self.column.addWidget(self._banner)
        self.column.addWidget(self._method)
        self.column.addLayout(row(self._title, self._hint, None, self._all))
        self.column.addWidget(self._table)
        self.column.addWidget(self._item)
        self.column.addWidget(self._outcome_title)
        self.column.addWidget(self._outcome)
        self.column.addStretch(1)

    # showing

    def show_step(self, view: CaseView, step: StepView) -> None:
        same_case = self._view is not None and self._view.case.id == view.case.id
        self._view, self._step = view, step
        self._items = list(view.case.items)
        line, policy = view.case.lines[0], view.policy
        kind = type_of(view.case, policy)
        methods = [m for m in policy.methods if m.key in kind.methods]
        used = (line.method_wanted, line.method_used, line.method_reason)
        self._method.show_method(methods, *used, self.workplace.language)
        self._method.setVisible(bool(methods))
        self._item.set_grounds(self._grounds(), self.workplace.language)
        ended = step.record.outcome if step.record else None
        complete = [o.key for o in step.text.outcomes if o.effect is Effect.COMPLETE]
        chosen = self._outcome.value() if same_case else None
        self.retranslate()
        self._outcome.set_value(ended or chosen or (complete[0] if complete else None))
        self._show_items()
        if not self._table.current_row() and self._items:
            self._table.select(0)
        self._set_read_only()

    def _set_read_only(self) -> None:
        may = Right.DECIDE in self.workplace.desk.session.rights
        done = self._step is not None and self._step.record is not None
        read_only = done or not may
        self._method.set_read_only(read_only=read_only)
        self._item.set_read_only(read_only=read_only)
        self._outcome.setEnabled(not read_only)
        self._all.setVisible(not read_only and len(self._items) > 1)
        if not may and not done:
            self._banner.show_message(
                Kind.NEUTRAL, self.tr("Legal staff decide. You can read what is decided so far.")
            )
        else:
            self._banner.clear()

    def _grounds(self) -> list[Ground]:
        """The grounds of the request's type that are in force and may be named in a letter."""
        if self._view is None:
            return []
        policy, today = self._view.policy, self.workplace.desk.today
        keys = type_of(self._view.case, policy).grounds
        return [
            ground
            for key in keys
            if (ground := policy.grounds[key]).in_force_from <= today
            and today <= (ground.in_force_until or date.max)
            and not ground.existence_hidden
        ]

    def _show_items(self) -> None:
        self._model.set_rows(self._items)
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

    def retranslate(self) -> None:
        language = self.workplace.language
        self._title.setText(self.tr("What we decide, item by item"))
        self._all.setText(self.tr("Disclose all"))
        self._table.setAccessibleName(self.tr("Items located"))
        self._outcome_title.setText(self.tr("Outcome"))
        self._outcome.setAccessibleName(self.tr("Outcome"))
        self._item.retranslate()
        self._method.retranslate(language)
        if self._view is None or self._step is None:
            return
        self._model.set_columns(decision_columns(self._view.policy, language))
        self._item.set_grounds(self._grounds(), language)
        outcomes = self._step.text.outcomes
        self._outcome.set_answers([Answer(o.key, o.label.in_(language)) for o in outcomes])
        for widget in (self._outcome_title, self._outcome):
            widget.setVisible(len(outcomes) > 1)
        self._show_items()
        item = self._table.current_row()
        if item is not None:
            self._item.show_item(item, language)

    # what the guide asks

    def checks_left(self) -> int:
        return len(self._gaps())

    def _gaps(self) -> tuple[str, ...]:
        """What the step still lacks, first one first; the use case asks the same again."""
        gaps: list[str] = []
        for item in self._items:
            if item.disclose is None:
                gaps.append(f"item.{item.number}.decision")
            elif item.disclose is False:
                wanted = {
                    "ground": item.ground,
                    "reason_ja": item.reason.ja.strip(),
                    "reason_en": item.reason.en.strip(),
                }
                gaps += [f"item.{item.number}.{key}" for key, value in wanted.items() if not value]
        if self._method.gap():
            gaps.append("method_reason")
        return tuple(gaps)

    def save(self) -> None:
        if self._view is not None:
            case = self._view.case
            self.workplace.operations.run(
                self,
                decisions.record_decision,
                case.id,
                case.version,
                tuple(self._items),
                self._method.used(),
                self._method.reason(),
                failed=self._on_refused,
            )

    def complete(self) -> None:
        outcome = str(self._outcome.value() or "")
        if self._view is None or self._step is None:
            return
        effect = next((o.effect for o in self._step.text.outcomes if o.key == outcome), None)
        gaps = self._gaps() if effect is Effect.COMPLETE else ()
        if gaps:
            self._on_refused(StepBlocked(self._step.text.key, gaps))
            return
        self.workplace.operations.run(
            self,
            decide_and_complete,
            self._view.case,
            tuple(self._items),
            (self._method.used(), self._method.reason()),
            self._step.text.key,
            outcome,
            failed=self._on_refused,
        )

    def focus_gap(self, gap: str) -> bool:
        kind, _, rest = gap.partition(".")
        if gap == "method_reason":
            self._method.focus_gap(self._gap_words(gap))
            return True
        if kind != "item":
            return False
        number, _, field = rest.partition(".")
        self._table.select_where(lambda item: item.number == int(number))
        self._item.focus_gap(field, self._gap_words(field))
        return True

    def _gap_words(self, gap: str) -> str:
        return {
            "decision": self.tr("Choose disclose or withhold."),
            "ground": self.tr("What is withheld needs a ground in law."),
            "reason_ja": self.tr("Give the reason in Japanese."),
            "reason_en": self.tr("Give the reason in English."),
            "method_reason": self.tr("Another method than asked for needs a reason."),
        }.get(gap, "")

    # drafts

    def draft(self) -> str:
        if self._view is None or tuple(self._items) == self._view.case.items:
            return ""
        kept = {
            item.number: [item.disclose, item.ground, item.reason.ja, item.reason.en]
            for item in self._items
        }
        return json.dumps(kept, ensure_ascii=False)

    def take_draft(self, text: str) -> None:
        if not text:
            return
        kept = json.loads(text)
        for place, item in enumerate(self._items):
            if str(item.number) in kept:
                disclose, ground, ja, en = kept[str(item.number)]
                self._items[place] = replace(
                    item, disclose=disclose, ground=ground, reason=Text(ja, en)
                )
        self._show_items()
        current = self._table.current_row()
        if current is not None:
            self._item.show_item(current, self.workplace.language)

    # what people do

    @Slot(object)
    def _on_row_chosen(self, item: object) -> None:
        if isinstance(item, DataItem):
            self._item.show_item(item, self.workplace.language)

    @Slot(str)
    def _on_letter_typed(self, letter: str) -> None:
        self._item.answer(LETTERS[letter])

    @Slot(object)
    def _on_item_changed(self, item: DataItem) -> None:
        self._items = [item if own.number == item.number else own for own in self._items]
        self._table.row_chosen.disconnect(self._on_row_chosen)
        self._model.set_rows(self._items)
        self._table.row_chosen.connect(self._on_row_chosen)
        self.edited.emit()

    @Slot(object)
    def _on_outcome_chosen(self, _outcome: object) -> None:
        self.edited.emit()

    @Slot()
    def _on_disclose_all(self) -> None:
        self._items = [replace(item, disclose=True) for item in self._items]
        self._show_items()
        current = self._table.current_row()
        if current is not None:
            self._item.show_item(current, self.workplace.language)
        self.edited.emit()

    def _on_refused(self, error: UserMistake | Outage) -> None:
        """The first gap is said at its field; anything else stands in the bar."""
        if isinstance(error, StepBlocked) and error.gaps and self.focus_gap(error.gaps[0]):
            self._banner.clear()
            return
        self._banner.show_message(Kind.PROBLEM, str(sentence_for(error)))
