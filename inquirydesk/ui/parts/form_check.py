# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Step 2: what the request form says, typed from the paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.cases import CaseView, FormValues, RequestOnForm, check_form, lines_of
from inquirydesk.domain.case import Case
from inquirydesk.domain.errors import FieldMistake
from inquirydesk.domain.line import FIRST
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.domain.sourced import Language, TypeCode
from inquirydesk.domain.steps import step_text
from inquirydesk.ui.language import OWN_NAMES
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.parts.outcome_part import OutcomePart, Saving
from inquirydesk.ui.parts.party_fields import PartyFields
from inquirydesk.ui.parts.requests_on_form import LABELS, RequestsOnForm
from inquirydesk.ui.widgets.answers import Answer, Segmented
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.field_walk import FieldWalk
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace


class FormCheckPart(OutcomePart):
    """Who asks, for whom, what for; names keep their characters, each request its own words."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._grid = FormGrid()
        self._kind = Choice()
        self._dated = DateField()
        self._group = Choice()
        self._languages = Segmented()
        self._requests = RequestsOnForm()
        grid = self._grid
        grid.set_label_room(LABELS)
        grid.add_row(("requester_kind", Field(self._kind)), ("group", self._group), None)
        self._requester = PartyFields(grid)
        self._person = PartyFields(grid, "person_", with_phone=False)
        grid.add_row(("form_dated_on", self._dated), ("language", self._languages), None)
        self.fields.addWidget(grid)
        self.fields.addWidget(self._requests)
        self._walk = FieldWalk(grid)
        self._connect()

    def _connect(self) -> None:
        self._kind.chosen.connect(self._on_kind_chosen)
        for party in (self._requester, self._person):
            party.edited.connect(self.on_edited)
        self._dated.editor.textEdited.connect(self.on_edited)
        for choice in (self._group, self._languages):
            choice.chosen.connect(self._on_choice)
        self._requests.edited.connect(self.on_edited)
        self._requests.ticked.connect(self._on_ticked_request)

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
        self._requests.clear_errors()
        self._requests.show_requests(
            view.policy, self._asked(view), self.workplace.language, locked=_worked_on(case)
        )
        self._show_person()

    def _asked(self, view: CaseView) -> tuple[RequestOnForm, ...]:
        """The requests as they stand; the first begins with what was said on the phone."""
        said = self._said_on_the_phone(view)
        return tuple(
            RequestOnForm(
                line.type,
                line.asked_for or (said if line.number == FIRST else ""),
                line.method_wanted,
            )
            for line in view.case.lines
        )

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
        self._requests.set_read_only(read_only=read_only)
        for widget in (self._kind, self._group, self._languages):
            widget.setEnabled(not read_only)

    def retranslate_fields(self) -> None:
        if self.view is not None:
            self._set_options(self.view)
        labels = {
            "requester_kind": self.tr("Acting as"),
            "form_dated_on": self.tr("Form dated"),
            "group": self.tr("Relation"),
            "language": self.tr("Language"),
        }
        for key, text in labels.items():
            self._grid.set_label(key, text)
        self._requests.retranslate(self.workplace.language)
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
            requests=self._requests.requests(),
        )

    def typed_case(self, case: Case) -> Case:
        form = self.form()
        if self.view is not None and form.requests:
            case = replace(case, lines=lines_of(case, self.view.policy, form.requests))
        return replace(
            case,
            requester=form.requester,
            person=form.person,
            requester_kind=form.requester_kind or case.requester_kind,
            form_dated_on=form.dated_on,
        )

    def more_gaps(self) -> tuple[str, ...]:
        return () if self._requests.requests() else ("requests",)

    def saving(self) -> Saving:
        return Saving(check_form, (self.form(),))

    def show_mistake(self, mistake: Exception) -> bool:
        if isinstance(mistake, FieldMistake) and self._say_request(mistake):
            return True
        return isinstance(mistake, FieldMistake) and not self._grid.show_mistakes(mistake)

    def _say_request(self, mistake: FieldMistake) -> bool:
        return self._requests.say(mistake.field, str(sentence_for(mistake)))

    def say_at_field(self, gap: str, sentence: str) -> bool:
        if self._requests.say(gap, sentence):
            return True
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
            "requests": self._requests.draft(),
        }

    def take_field_draft(self, kept: dict[str, Any]) -> None:
        self._kind.set_value(kept["kind"] or None)
        self._requester.set_party(_party(kept["requester"]))
        self._person.set_party(_party(kept["person"]))
        self._dated.editor.setText(kept["dated"])
        self._group.set_value(kept["group"] or None)
        self._languages.set_value(Language(kept["language"]))
        self._requests.take_draft(kept["requests"])
        self._show_person()

    @Slot(object)
    def _on_kind_chosen(self, _kind: object) -> None:
        self._show_person()
        self.on_edited()

    @Slot(object)
    def _on_choice(self, _value: object) -> None:
        self.on_edited()

    @Slot()
    def _on_ticked_request(self) -> None:
        """Another request asks for other checks of the form."""
        if self.view is None or self.step is None or not self._requests.requests():
            return
        typed = self.typed_case(self.view.case)
        first = typed.lines[0].number
        text = step_text(typed, self.view.policy, self.step.text.key, first)
        self.show_text(text)


def _worked_on(case: Case) -> frozenset[TypeCode]:
    """The requests for which steps of their own were done: they stay on the case."""
    done = {record.line for record in case.steps}
    return frozenset(line.type for line in case.lines if line.number in done)


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
