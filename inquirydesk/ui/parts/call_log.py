# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fields of a call, in the order people speak; the outcome decides which come last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QSizePolicy

from inquirydesk.desk.now import TOKYO
from inquirydesk.domain.inquiry import CaseId, InquiryDraft, outcome_of
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.domain.script import CallOutcome
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.parts.party_fields import ReadingEdit, as_katakana
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.field_walk import FieldWalk
from inquirydesk.ui.widgets.label import hint
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.workplace import Workplace

NOTE_ON_CASE = "note_on_case"
_COUNTED = ("phone", "reading", "name", "notes", "address")


class CallLog(FormGrid):
    """Takes and gives an `InquiryDraft`; what the fields do not show of it is kept as it was."""

    edited = Signal()
    topic_changed = Signal()
    """Topic or the caller's language, on which the script depends."""
    case_typed = Signal(str)
    """A reference was typed for the case the call belongs to."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._kept = InquiryDraft()
        self._filling = False
        self.phone = LineEdit(latin=True, characters=13)
        self.withheld = CheckBox()
        self.language = Choice()
        self.reading, self.name = ReadingEdit(), LineEdit()
        self.standing, self.group = RadioRow(), RadioRow()
        self.topic = Choice()
        self._digit_hint, self._topic_hint = hint(), hint()
        self.notes = NotesEdit(lines=5)
        self.outcome, self.pack_language = Choice(), Choice()
        self.postal_code = LineEdit(latin=True, characters=9)
        self.address, self.building = LineEdit(), LineEdit()
        self.call_back_on = DateField()
        self.call_back_time = LineEdit(latin=True, characters=6)
        self.case_reference = LineEdit(latin=True, characters=12)
        self._case_hint = hint()
        self._build()
        self._connect()
        self._walk = FieldWalk(self)

    def _build(self) -> None:
        self.add_row(("phone", Field(self.phone)), self.withheld, None, ("language", self.language))
        self.add_row(("reading", Field(self.reading)), ("name", Field(self.name)))
        self.add_row(("standing", self.standing), self._digit_hint)
        self.add_row(("group", self.group))
        self.add_row(("topic", Field(self.topic)), self._topic_hint, None)
        self.add_tall("notes", Field(self.notes))
        self.add_row(("outcome", Field(self.outcome)), ("pack_language", self.pack_language), None)
        self.add_row(("postal_code", Field(self.postal_code)), None)
        self.add_row(("address", Field(self.address)), ("building", Field(self.building)))
        self.add_row(
            ("call_back_at", self.call_back_on),
            ("call_back_time", Field(self.call_back_time)),
            None,
        )
        self.add_row(("linked_case", Field(self.case_reference)), self._case_hint, None)
        self.building.setMaximumWidth(px(150))
        for choice in (self.language, self.pack_language):
            choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        for line in (
            self.phone,
            self.reading,
            self.name,
            self.postal_code,
            self.address,
            self.building,
            self.call_back_time,
        ):
            line.textChanged.connect(self._on_edited)
        self.notes.textChanged.connect(self._on_edited)
        self.withheld.toggled.connect(self._on_withheld)
        for chosen in (self.standing, self.group, self.outcome, self.pack_language):
            chosen.chosen.connect(self._on_chosen)
        for decides in (self.topic, self.language):
            decides.chosen.connect(self._on_topic_chosen)
        self.call_back_on.date_changed.connect(self._on_edited)
        self.case_reference.left.connect(self._on_case_left)

    # what is typed

    def draft(self) -> InquiryDraft:
        """Everything as typed now."""
        return replace(
            self._kept,
            caller=self.caller(),
            number_withheld=self.withheld.isChecked(),
            language=Language(str(self.language.value() or Language.JA)),
            standing=Standing(str(self.standing.value() or Standing.PERSON)),
            group=str(self.group.value() or ""),
            topic=str(self.topic.value() or ""),
            notes=self.notes.text(),
            outcome=str(self.outcome.value() or ""),
            pack_language=Language(str(self.pack_language.value() or Language.JA)),
            call_back_at=self._call_back_at(),
        )

    def caller(self) -> Party:
        """Who calls, as heard."""
        return Party(
            name=self.name.text(),
            reading=as_katakana(self.reading.text()),
            address=Address(self.postal_code.text(), self.address.text(), self.building.text()),
            phone=self.phone.text(),
        )

    def set_draft(self, draft: InquiryDraft, reference: str = "") -> None:
        """Show a call; `reference` is that of the case it is linked to."""
        self._filling = True
        self._kept = draft
        caller = draft.caller
        self.phone.setText(caller.phone)
        self.withheld.setChecked(draft.number_withheld)
        self.language.set_value(draft.language)
        self.reading.setText(caller.reading)
        self.name.setText(caller.name)
        self.standing.set_value(draft.standing)
        self.group.set_value(draft.group or None)
        self.topic.set_value(draft.topic or None)
        self.notes.set_text(draft.notes)
        self.outcome.set_value(draft.outcome or None)
        self.pack_language.set_value(draft.pack_language)
        self.postal_code.setText(caller.address.postal_code)
        self.address.setText(caller.address.line)
        self.building.setText(caller.address.building)
        at = draft.call_back_at.astimezone(TOKYO) if draft.call_back_at else None
        self.call_back_on.set_date(at.date() if at else None)
        self.call_back_time.setText(f"{at:%H:%M}" if at else "")
        self.case_reference.setText(reference)
        self.clear_errors()
        self._filling = False
        self._fit_outcome()

    def set_linked(self, case: CaseId | None, reference: str) -> None:
        """Link the call to a case."""
        self._kept = replace(self._kept, linked_case=case)
        self.case_reference.setText(reference)
        self.say_case("")
        self._on_edited()

    def set_started(self, at: datetime) -> None:
        """The call began."""
        self._kept = replace(self._kept, started_at=at)

    def set_ended(self, at: datetime) -> None:
        """The caller hung up."""
        self._kept = replace(self._kept, ended_at=at)

    def say_case(self, problem: str) -> None:
        """Say that no case has the reference typed."""
        self.fields["linked_case"].show_error(problem)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nobody type into a call that was saved."""
        self.setEnabled(not read_only)

    def chosen_outcome(self) -> CallOutcome | None:
        """How the call ended, as far as it is chosen."""
        return outcome_of(self.draft(), self._workplace.desk.policy)

    def filled(self) -> tuple[int, int]:
        """How many of the fields asked for now are filled, and how many there are."""
        draft, outcome = self.draft(), self.chosen_outcome()
        parts = [
            draft.caller.phone or draft.number_withheld,
            draft.caller.reading,
            draft.caller.name,
            draft.group,
            draft.topic,
            draft.notes,
            draft.outcome,
        ]
        if outcome is not None and outcome.sends_form_pack:
            parts += [draft.caller.address.postal_code, draft.caller.address.line]
        if outcome is not None and outcome.calls_back:
            parts.append(draft.call_back_at is not None)
        return sum(bool(part) for part in parts), len(parts)

    def _call_back_at(self) -> datetime | None:
        day = self.call_back_on.date()
        at = _clock(self.call_back_time.text())
        return datetime.combine(day, at, TOKYO) if day and at else None

    def set_call_back_day(self, day: date) -> None:
        """Propose a day where none is typed."""
        if self.call_back_on.date() is None:
            self.call_back_on.set_date(day)

    # what happens

    def _fit_outcome(self) -> None:
        draft = self.draft()
        outcome = self.chosen_outcome()
        pack = outcome is not None and outcome.sends_form_pack
        back = outcome is not None and outcome.calls_back
        for key in ("postal_code", "address"):
            self.show_row(key, shown=pack)
        self.show_field("pack_language", shown=pack)
        self.show_row("call_back_at", shown=back)
        note = outcome is not None and outcome.key == NOTE_ON_CASE
        self.show_row("linked_case", shown=note or draft.linked_case is not None)

    @Slot()
    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()

    @Slot(object)
    def _on_chosen(self, _value: object) -> None:
        for key in ("topic", "outcome"):
            self.fields[key].show_error("")
        self._fit_outcome()
        self._on_edited()

    @Slot(object)
    def _on_topic_chosen(self, value: object) -> None:
        self._on_chosen(value)
        self.topic_changed.emit()

    @Slot(str)
    def turn_to(self, topic: str) -> None:
        """Show the topic an answer of the caller led to."""
        self.topic.set_value(topic)
        self._on_chosen(topic)

    @Slot(bool)
    def _on_withheld(self, withheld: bool) -> None:
        self.phone.setEnabled(not withheld)
        self._on_edited()

    @Slot()
    def _on_case_left(self) -> None:
        if self.case_reference.isModified():
            self.case_reference.setModified(False)
            self.case_typed.emit(self.case_reference.text().strip())

    # words

    def retranslate(self) -> None:
        """Set every text in the language in force, keeping what was typed."""
        _name_fields(self)
        own, other = self._workplace.language, _other(self._workplace.language)
        policy = self._workplace.desk.policy
        languages = [Option(Language.JA, "日本語"), Option(Language.EN, "English")]
        for choice in (self.language, self.pack_language):
            choice.set_options(languages)
        self.standing.set_answers(
            [
                Answer(Standing.PERSON, self.tr("The person"), "1"),
                Answer(Standing.AGENT, self.tr("Agent"), "2"),
                Answer(Standing.SOMEONE_ELSE, self.tr("Someone else"), "3"),
            ]
        )
        self.group.set_answers(
            [
                Answer(key, group.name.in_(own), str(number))
                for number, (key, group) in enumerate(policy.groups.items(), start=1)
            ]
        )

        def option(key: str, code: str, name: Text) -> Option:
            return Option(key, name.in_(own), code, name.in_(other))

        self.topic.set_options([option(t.key, t.code, t.name) for t in policy.topics])
        self.outcome.set_options([option(o.key, o.code, o.name) for o in policy.call_outcomes])
        self._fit_outcome()


def _name_fields(log: CallLog) -> None:
    translate = QCoreApplication.translate
    texts = {
        "phone": translate("CallLog", "Number"),
        "language": translate("CallLog", "Language"),
        "reading": translate("CallLog", "Reading"),
        "name": translate("CallLog", "Name"),
        "standing": translate("CallLog", "Caller is"),
        "group": translate("CallLog", "Relation"),
        "topic": translate("CallLog", "Topic"),
        "notes": translate("CallLog", "Notes"),
        "outcome": translate("CallLog", "Outcome"),
        "pack_language": translate("CallLog", "Pack in"),
        "postal_code": translate("CallLog", "Postal code"),
        "address": translate("CallLog", "Address"),
        "building": translate("CallLog", "Building"),
        "call_back_at": translate("CallLog", "Call back on"),
        "call_back_time": translate("CallLog", "at"),
        "linked_case": translate("CallLog", "Case"),
    }
    spoken = {
        "phone": translate("CallLog", "Caller’s number"),
        "call_back_time": translate("CallLog", "Call back at"),
    }
    for key, text in texts.items():
        log.set_label(key, text, name=spoken.get(key, ""))
    log.withheld.setText(translate("CallLog", "Withheld"))


def _clock(text: str) -> time | None:
    """15:00, 1500, 15.00 or 15 as a time of day; None if it is none."""
    digits = "".join(c for c in text if c.isdigit())
    if not digits or len(digits) > 4:
        return None
    hour, minute = (digits, "0") if len(digits) <= 2 else (digits[:-2], digits[-2:])
    try:
        return time(int(hour), int(minute))
    except ValueError:
        return None


def _other(language: Language) -> Language:
    return Language.EN if language is Language.JA else Language.JA
