# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Step 8 of a correction or a stop: the approved change, as the system's owner confirms it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.carry_out import carried_out_otherwise, carry_out
from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.errors import FieldMistake
from inquirydesk.domain.line import CarriedOut, DataItem, Line
from inquirydesk.domain.policy import Effect
from inquirydesk.domain.sourced import Text
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.models.letters import decided_items
from inquirydesk.ui.parts.both_languages import BothLanguages
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.parts.outcome_part import OutcomePart, Saving
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import heading
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.workplace import Workplace


class CarryOutPart(OutcomePart):
    """What was approved; then the day, the systems, and who confirmed it for them."""

    saves = False

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._approved_title, self._title = heading(), heading()
        self._approved = FactList()
        self._otherwise = KeyButton(compact=True)
        self._grid = FormGrid()
        self._on, self._by = DateField(), LineEdit()
        self._systems = BothLanguages()
        self._grid.add_row(("carried_out_on", self._on), None)
        self._grid.add_wide(self._systems)
        self._grid.add_row(("confirmed_by", Field(self._by)))
        self.fields.addLayout(row(self._approved_title, None, self._otherwise))
        self.fields.addWidget(self._approved)
        self.fields.addWidget(self._title)
        self.fields.addWidget(self._grid)
        self._on.editor.textEdited.connect(self.on_edited)
        self._by.textEdited.connect(self._on_by_typed)
        self._systems.changed.connect(self.on_edited)
        self._otherwise.clicked.connect(self._on_otherwise)

    def show_fields(self, view: CaseView) -> None:
        done = view.shown.carried_out
        self._grid.clear_errors()
        self._on.set_date(done.on if done is not None else None)
        self._systems.set_text(done.systems if done is not None else _systems_found(view.shown))
        self._by.setText(done.confirmed_by if done is not None else "")
        self._show_approved(view)

    def _show_approved(self, view: CaseView) -> None:
        """Each item that was granted; for a correction what is to be changed into what."""
        language = self.workplace.language
        self._approved.set_facts(
            [
                Fact(str(each.item.number), self._change(each.item, language=language))
                for each in decided_items((view.shown,), view.policy)
                if each.item.granted
            ]
        )

    @staticmethod
    def _change(item: DataItem, *, language: Any) -> str:
        name = item.name.in_(language)
        if not (item.before or item.after):
            return name
        return f"{name}: {item.before or '–'} → {item.after or '–'}"

    def lock_fields(self, *, read_only: bool) -> None:
        self._on.editor.setReadOnly(read_only)
        self._by.setReadOnly(read_only)
        self._systems.set_read_only(read_only=read_only)
        self._otherwise.setVisible(not read_only)

    def retranslate_fields(self) -> None:
        self._approved_title.setText(self.tr("Approved change"))
        self._title.setText(self.tr("As the system’s owner confirmed it"))
        self._otherwise.setText(self.tr("Carried out otherwise…"))
        self._grid.set_label("carried_out_on", self.tr("Carried out on"))
        self._grid.set_label("confirmed_by", self.tr("Confirmed by"))
        self._by.setPlaceholderText(self.tr("Name and department"))
        self._systems.set_names(self.tr("Systems in Japanese"), self.tr("Systems in English"))
        if self.view is not None:
            self._show_approved(self.view)

    def _typed(self) -> CarriedOut | None:
        """The change as typed; None while something of it is missing."""
        on, systems, by = self._on.date(), self._systems.text(), self._by.text().strip()
        if on is None or not (systems.ja and systems.en and by):
            return None
        desk = self.workplace.desk
        return CarriedOut(on, systems, by, desk.session.user, desk.now())

    def typed_line(self, line: Line) -> Line:
        return replace(line, carried_out=self._typed())

    def saving(self) -> Saving | None:
        chosen, typed = self.chosen(), self._typed()
        if self.view is None or typed is None:
            return None
        if chosen is None or chosen.effect is not Effect.COMPLETE:
            return None
        said = (self.view.line, typed.on, typed.systems, typed.confirmed_by)
        return Saving(carry_out, said, completes=True)

    def show_mistake(self, mistake: Exception) -> bool:
        if isinstance(mistake, FieldMistake) and mistake.field == "systems":
            self._systems.say(self.tr("The systems are needed in both languages."))
            return True
        return isinstance(mistake, FieldMistake) and not self._grid.show_mistakes(mistake)

    def say_at_field(self, gap: str, sentence: str) -> bool:
        if gap != "carried_out":
            return False
        if self._on.date() is None:
            return self._grid.say_at("carried_out_on", sentence)
        systems = self._systems.text()
        if systems.ja and systems.en:
            return self._grid.say_at("confirmed_by", sentence)
        self._systems.say(sentence)
        return True

    def focus_gap(self, gap: str) -> bool:
        return self.say_at_field(gap, "") or super().focus_gap(gap)

    def field_draft(self) -> dict[str, Any]:
        systems = self._systems.text()
        return {
            "on": self._on.editor.text(),
            "systems": [systems.ja, systems.en],
            "by": self._by.text(),
        }

    def take_field_draft(self, kept: dict[str, Any]) -> None:
        self._on.editor.setText(kept["on"])
        self._systems.set_text(Text(*kept["systems"]))
        self._by.setText(kept["by"])

    @Slot()
    def _on_by_typed(self) -> None:
        self._grid.fields["confirmed_by"].show_error("")
        self.on_edited()

    @Slot()
    def _on_otherwise(self) -> None:
        dialog = ReasonDialog(
            self,
            self.tr("Was it carried out otherwise?"),
            self.tr("What was done, and why"),
            self.tr("Give the letter back"),
            self.tr(
                "The letter tells of the approved change and cannot leave like this. It goes back "
                "to its author, and draft and approval are done again."
            ),
        )
        dialog.given.connect(self._on_otherwise_given)
        dialog.open()

    @Slot(str)
    def _on_otherwise_given(self, because: str) -> None:
        if self.view is None:
            return
        case = self.view.case
        self.workplace.operations.run(
            self,
            carried_out_otherwise,
            case.id,
            case.version,
            self.view.line,
            because,
            failed=self.on_refused,
        )


def _systems_found(line: Line) -> Text:
    """The systems in which the data were found: usually those that were changed."""
    found = [search.system for search in line.searches if search.found]
    return Text("、".join(each.ja for each in found), ", ".join(each.en for each in found))
