# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A case at a glance beneath a list: its steps, what comes next, what happened, who it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.steps import SHARED, StepMark, stage_of
from inquirydesk.ui.case_wording import (
    language_text,
    line_text,
    lines_text,
    stage_text,
    standing_text,
)
from inquirydesk.ui.dates import full_day, short_day, short_moment
from inquirydesk.ui.event_wording import event_sentence
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, hint
from inquirydesk.ui.widgets.panel import Line, Panel, Section
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.widgets.step_list import Mark, Step, StepGroup, StepList
from inquirydesk.ui.workplace import Workplace

EVENTS_SHOWN = 4
_QUIET = frozenset({"case_viewed", "list_viewed", "matches_shown", "letter_viewed"})
"""Looks are in the history, but say nothing about how the case goes."""


class CasePeek(Panel):
    """`open_asked` and `note_asked` are what its buttons want."""

    open_asked = Signal()
    note_asked = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(" ", flush=True)
        self._workplace = workplace
        self._view: CaseView | None = None
        self.add_note = KeyButton(key="N", compact=True)
        self.open = KeyButton(key="Enter", kind=ButtonKind.PRIMARY, compact=True)
        self.add_to_header(self.add_note)
        self.add_to_header(self.open)
        self._empty = hint()
        self._empty.setContentsMargins(px(14), px(12), px(14), px(12))
        self._steps = StepList()
        self._steps.setMinimumWidth(px(150))
        self._next, self._facts_column = Section(" ", last=True), Section(last=True)
        self._why = Label(tone=Tone.LABEL, wrap=True)
        self._events_title, self._note_title = hint(), hint()
        self._events = QGridLayout()
        self._events.setHorizontalSpacing(px(16))
        self._events.setVerticalSpacing(px(4))
        self._events.setColumnStretch(1, 1)
        self._note = Label(tone=Tone.LABEL, wrap=True)
        self._facts = FactList()
        self._content = QWidget()
        self._build()
        self.add_note.clicked.connect(self.note_asked)
        self.open.clicked.connect(self.open_asked)

    def _build(self) -> None:
        next_step = self._next.body
        next_step.setSpacing(px(6))
        for part in (self._why, Line(), self._events_title):
            next_step.addWidget(part)
        next_step.addLayout(self._events)
        for part in (self._note_title, self._note):
            next_step.addWidget(part)
        next_step.addStretch(1)
        self._facts_column.body.addWidget(self._facts)
        self._facts_column.body.addStretch(1)
        columns = QHBoxLayout(self._content)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._steps, 24)
        columns.addWidget(Line(upright=True))
        middle = ScrollColumn()
        middle.body.addWidget(self._next)
        columns.addWidget(middle, 50)
        columns.addWidget(Line(upright=True))
        columns.addWidget(self._facts_column, 22)
        self.body.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._content, 1)

    def show_view(self, view: CaseView | None) -> None:
        """Show a case, or that none is chosen."""
        self._view = view
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        view = self._view
        for widget in (self._content, self.add_note, self.open):
            widget.setVisible(view is not None)
        self._empty.setVisible(view is None)
        self._empty.setText(self.tr("Choose a case to see what comes next."))
        self.add_note.setText(self.tr("Add note"))
        if view is None:
            self.set_title(self.tr("Case"))
            self.set_hint("")
            return
        self._show_head(view)
        self._show_steps(view)
        self._show_events(view)
        self._facts.set_facts(self._facts_of(view))

    def _show_head(self, view: CaseView) -> None:
        language, case = self._workplace.language, view.case
        self.set_title(f"{case.reference}   {case.requester.name}")
        numbers = [line.number for line in case.lines]
        parts = [lines_text(case, view.policy, numbers, language)]
        if len(numbers) == 1:
            parts = [view.policy.types[view.shown.type].name.in_(language)]
        if case.arrived_on is not None:
            received = self.tr("received {day}")
            parts.append(received.format(day=short_day(case.arrived_on, language)))
        self.set_hint("   ·   ".join(parts))

    def _show_steps(self, view: CaseView) -> None:
        language = self._workplace.language
        steps = tuple(
            Step(
                each.text.key,
                each.text.number,
                each.text.name.in_(language),
                Mark(each.mark.value),
                state=each.mark.value,
            )
            for each in view.steps
        )
        self._steps.set_groups([StepGroup("", steps)])
        self._steps.setAccessibleName(self.tr("Steps"))
        marks = (StepMark.CURRENT, StepMark.PAUSED)
        current = next((each for each in view.steps if each.mark in marks), None)
        if current is None:
            self.open.setText(self.tr("Open"))
            self._next.set_title(stage_text(stage_of(view.case, view.policy)))
            self._why.setText(
                self.tr("The form pack is out. The steps begin when the form arrives.")
                if view.case.arrived_on is None
                else self.tr("Nothing is left to do.")
            )
            return
        self._steps.choose(current.text.key)
        self.open.setText(self.tr("Open at step {number}").format(number=current.text.number))
        name = current.text.name.in_(language)
        if len(view.case.lines) > 1 and current.text.kind not in SHARED:
            name = f"{name} — {line_text(view.case, view.policy, view.line, language)}"
        self._next.set_title(self.tr("Next: {step}").format(step=name))
        self._why.setText(current.text.why.in_(language))

    def _show_events(self, view: CaseView) -> None:
        language = self._workplace.language
        while (item := self._events.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        told = [each for each in view.history if each.entry.act not in _QUIET]
        for number, event in enumerate(reversed(told[-EVENTS_SHOWN:])):
            when = Label(short_moment(event.entry.at, language), tone=Tone.LABEL)
            sentence = event_sentence(event, view.policy, view.names, language)
            self._events.addWidget(when, number, 0)
            self._events.addWidget(Label(sentence, wrap=True), number, 1)
        self._events_title.setText(self.tr("Latest events"))
        note = view.case.notes[-1].text if view.case.notes else ""
        self._note_title.setText(self.tr("Latest note"))
        self._note_title.setVisible(bool(note))
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _facts_of(self, view: CaseView) -> list[Fact]:
        language, case = self._workplace.language, view.case
        facts = []
        if view.due.due_on is not None:
            facts.append(Fact(self.tr("Reply by"), full_day(view.due.due_on, language)))
        if case.requester.phone:
            facts.append(Fact(self.tr("Phone"), case.requester.phone))
        facts.append(Fact(self.tr("Acting as"), standing_text(case.standing)))
        if case.confirmed_address is not None:
            facts.append(Fact(self.tr("Address"), self.tr("Confirmed"), icon="lock"))
        else:
            facts.append(Fact(self.tr("Address"), self.tr("As given")))
        if case.papers_held:
            held = self.tr("{count} held").format(count=case.papers_held)
            facts.append(Fact(self.tr("Identity papers"), held))
        facts.append(Fact(self.tr("Language"), language_text(case.language)))
        if view.inquiry is not None:
            on = short_moment(view.inquiry.started_at, language)
            facts.append(Fact(self.tr("Call"), on))
        return facts
