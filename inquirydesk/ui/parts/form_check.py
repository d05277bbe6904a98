# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Step 2: what the request form says, typed from the paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.cases import CaseView, FormValues, RequestOnForm, check_form
from inquirydesk.domain.case import Case, with_line
from inquirydesk.domain.errors import FieldMistake
from inquirydesk.domain.line import FIRST
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.steps import type_of
from inquirydesk.ui.language import OWN_NAMES
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.parts.outcome_part import OutcomePart, Saving
from inquirydesk.ui.parts.party_fields import PartyFields
from inquirydesk.ui.widgets.answers import Answer, RadioRow, Segmented
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.field_walk import FieldWalk
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.workplace import Workplace


class FormCheckPart(OutcomePart):
    """Who asks, for whom, what for; names keep their characters."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._grid = FormGrid()
        self._kind = Choice()
        self._dated = DateField()
        self._group = Choice()
        self._languages = Segmented()
        self._asked_for = NotesEdit(lines=2)
        self._method = RadioRow()
        grid = self._grid
        grid.add_row(("requester_kind", Field(self._kind)), ("group", self._group), None)
        self._requester = PartyFields(grid)
        self._person = PartyFields(grid, "person_", with_phone=False)
        grid.add_row(("form_dated_on", self._dated), None)
        grid.add_row(("asked_for", Field(self._asked_for)))
        grid.add_row(("method_wanted", self._method))
        grid.add_row(("language", self._languages), None)
        self.fields.addWidget(grid)
        self._walk = FieldWalk(grid)
        self._connect()

    def _connect(self) -> None:
        self._kind.chosen.connect(self._on_kind_chosen)
        for party in (self._requester, self._person):
            party.edited.connect(self.on_edited)
        self._dated.editor.textEdited.connect(self.on_edited)
        for choice in (self._group, self._languages, self._method):
            choice.chosen.connect(self._on_choice)
        self._asked_for.textChanged.connect(self._on_asked_changed)

    def show_fields(self, view: CaseView) -> None:
        case = view.case
        self._set_options(view)
        self._grid.clear_errors()
        self._kind.set_value(case.requester_kind)
        self._requester.set_party(case.requester)
        self._person.set_party(case.person)
        self._dated.set_date(case.form_dated_on)
        self._group.set_value(case.group)
        self._languages.set_value(case.language)
        line = case.lines[0]
        self._asked_for.set_text(line.asked_for or self._said_on_the_phone(view))
        self._method.set_value(line.method_wanted or None)
        self._grid.show_row("method_wanted", shown=bool(type_of(case, view.policy).methods))
        self._show_person()

    @staticmethod
    def _said_on_the_phone(view: CaseView) -> str:
        """Before the form was read: what the caller said they want to know."""
        unread = view.case.form_dated_on is None
        return view.inquiry.notes if unread and view.inquiry is not None else ""

    def _set_options(self, view: CaseView) -> None:
        language, policy = self.workplace.language, view.policy
        self._kind.set_options(
            [
                Option(key, kind.name.in_(language), str(number))
                for number, (key, kind) in enumerate(policy.requesters.items(), start=1)
            ]
        )
        self._group.set_options(
            [
                Option(key, group.name.in_(language), str(number))
                for number, (key, group) in enumerate(policy.groups.items(), start=1)
            ]
        )
        methods = type_of(view.case, policy).methods
        self._method.set_answers(
            [
                Answer(choice.key, choice.name.in_(language), str(number))
                for number, choice in enumerate(
                    (each for each in policy.methods if each.key in methods), start=1
                )
            ]
        )
        self._languages.set_answers([Answer(each, OWN_NAMES[each]) for each in Language])

    def _for_another(self) -> bool:
        kind = self.view.policy.requesters.get(str(self._kind.value())) if self.view else None
        return kind is not None and kind.acts_for_another

    def _show_person(self) -> None:
        self._person.show(shown=self._for_another())
        kind = self.view.policy.requesters.get(str(self._kind.value())) if self.view else None
        refused = ""
        if kind is not None and not kind.allowed and kind.refused_because is not None:
            refused = kind.refused_because.in_(self.workplace.language)
        self._grid.fields["requester_kind"].show_error(refused)

    def lock_fields(self, *, read_only: bool) -> None:
        for party in (self._requester, self._person):
            party.set_read_only(read_only=read_only)
        self._dated.editor.setReadOnly(read_only)
        self._asked_for.setReadOnly(read_only)
        for widget in (self._kind, self._group, self._languages, self._method):
            widget.setEnabled(not read_only)

    def retranslate_fields(self) -> None:
        if self.view is not None:
            self._set_options(self.view)
        labels = {
            "requester_kind": self.tr("Acting as"),
            "form_dated_on": self.tr("Form dated"),
            "group": self.tr("Relation"),
            "asked_for": self.tr("Asked for"),
            "method_wanted": self.tr("Method wanted"),
            "language": self.tr("Language"),
        }
        for key, text in labels.items():
            self._grid.set_label(key, text)
        self._requester.retranslate()
        self._person.retranslate(self.tr("Person’s"))
        if self._for_another():
            self._grid.set_label("person_reading", self.tr("For: reading"))

    def form(self) -> FormValues:
        """What was typed from the form."""
        requester = self._requester.party()
        for_another = self._for_another()
        language = self._languages.value()
        return FormValues(
            requester=requester,
            person=self._person.party() if for_another else requester,
            standing=Standing.AGENT if for_another else Standing.PERSON,
            requester_kind=str(self._kind.value() or ""),
            group=str(self._group.value() or ""),
            language=language if isinstance(language, Language) else Language.JA,
            dated_on=self._dated.date(),
            requests=self._requests(),
        )

    def _requests(self) -> tuple[RequestOnForm, ...]:
        lines = self.view.case.lines if self.view is not None else ()
        asked, method = self._asked_for.text(), str(self._method.value() or "")
        return tuple(
            RequestOnForm(line.type, asked, method)
            if line.number == FIRST
            else RequestOnForm(line.type, line.asked_for, line.method_wanted)
            for line in lines
        )

    def typed_case(self, case: Case) -> Case:
        form = self.form()
        first = form.requests[0]
        line = replace(
            case.line(FIRST), asked_for=first.asked_for, method_wanted=first.method_wanted
        )
        return replace(
            with_line(case, line),
            requester=form.requester,
            person=form.person,
            requester_kind=form.requester_kind or case.requester_kind,
            form_dated_on=form.dated_on,
        )

    def saving(self) -> Saving:
        return Saving(check_form, (self.form(),))

    def show_mistake(self, mistake: Exception) -> bool:
        return isinstance(mistake, FieldMistake) and not self._grid.show_mistakes(mistake)

    def say_at_field(self, gap: str, sentence: str) -> bool:
        of_person = gap in ("name", "reading") and self._for_another()
        if gap == "form_dated_on" and self._dated.editor.mistake() is not None:
            self._dated.editor.setFocus()
            return True
        return self._grid.say_at(f"person_{gap}" if of_person else gap, sentence)

    def field_draft(self) -> dict[str, Any]:
        form = self.form()
        return {
            "kind": form.requester_kind,
            "requester": _party_list(form.requester),
            "person": _party_list(self._person.party()),
            "dated": self._dated.editor.text(),
            "group": form.group,
            "language": form.language,
            "asked_for": self._asked_for.text(),
            "method": str(self._method.value() or ""),
        }

    def take_field_draft(self, kept: dict[str, Any]) -> None:
        self._kind.set_value(kept["kind"] or None)
        self._requester.set_party(_party(kept["requester"]))
        self._person.set_party(_party(kept["person"]))
        self._dated.editor.setText(kept["dated"])
        self._group.set_value(kept["group"] or None)
        self._languages.set_value(Language(kept["language"]))
        self._asked_for.set_text(kept["asked_for"])
        self._method.set_value(kept["method"] or None)
        self._show_person()

    @Slot(object)
    def _on_kind_chosen(self, _kind: object) -> None:
        self._show_person()
        self.on_edited()

    @Slot(object)
    def _on_choice(self, _value: object) -> None:
        self.on_edited()

    @Slot()
    def _on_asked_changed(self) -> None:
        if self._asked_for.hasFocus():
            self._grid.fields["asked_for"].show_error("")
            self.on_edited()


def _party_list(party: Party) -> list[str]:
    address = party.address
    return [
        party.name,
        party.reading,
        party.phone,
        address.postal_code,
        address.line,
        address.building,
    ]


def _party(kept: list[str]) -> Party:
    name, reading, phone, *address = kept
    return Party(name, reading, Address(*address), phone)
