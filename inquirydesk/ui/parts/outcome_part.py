# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A step that ends by a chosen outcome: what is typed, script, checklist, outcome and note."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView, complete_step
from inquirydesk.desk.change import Change
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.endings import refer
from inquirydesk.domain.case import Case, with_line
from inquirydesk.domain.errors import FieldMistake, Outage, StepBlocked, UserMistake
from inquirydesk.domain.line import Line, LineOutcome
from inquirydesk.domain.policy import Effect, Outcome, StepText
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.steps import SHARED, StepView, done_for, outcome_of, step_gaps
from inquirydesk.ui import messages
from inquirydesk.ui.case_wording import line_text
from inquirydesk.ui.dialogs.ending import ReferDialog
from inquirydesk.ui.gap_wording import Circumstance, gap_words
from inquirydesk.ui.parts.form_grid import each_mistake
from inquirydesk.ui.parts.read_aloud import ReadAloud
from inquirydesk.ui.parts.step_part import StepPart
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.announce import announce
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.checklist import CheckItem, Checklist
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.link import IconLine
from inquirydesk.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Saving:
    """A use case that keeps what was typed, with what follows case id and version."""

    use_case: Callable[..., Change]
    arguments: tuple[Any, ...] = field(default=())
    of_line: bool = False
    """Whether it is kept for one line, which the use case is told as `line`."""
    completes: bool = False
    """Whether the use case itself ends the step, with the checks ticked."""

    def of(self, line: int) -> dict[str, int]:
        """The line as the use case wants it, if it wants one."""
        return {"line": line} if self.of_line else {}


def save_and_complete(
    desk: Desk,
    case: Case,
    saving: Saving | None,
    step: str,
    outcome: str,
    ticked: Sequence[str],
    note: str,
    line: int,
) -> Change:
    """Keep what was typed, then end the step; a gap leaves it kept and the step open."""
    version = case.version
    if saving is not None and saving.completes:
        return saving.use_case(desk, case.id, version, *saving.arguments, ticked=ticked)
    if saving is not None:
        saving.use_case(desk, case.id, version, *saving.arguments, **saving.of(line))
        version += 1
    return complete_step(desk, case.id, version, step, outcome, ticked, note, line=line)


def save_and_refer(
    desk: Desk,
    case: Case,
    saving: Saving | None,
    lines: Sequence[int],
    service: str,
    because: str,
) -> Change:
    """Keep what was typed of the whole case, then end the lines that another desk answers."""
    version = case.version
    if saving is not None:
        saving.use_case(desk, case.id, version, *saving.arguments)
        version += 1
    return refer(desk, case.id, version, lines, service, because)


class OutcomePart(StepPart):
    """What such steps share; a kind of step adds its fields to `fields` and overrides the hooks
    at the end. Without fields it serves a step that is only read, ticked and ended.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.view: CaseView | None = None
        self.step: StepView | None = None
        self._shown = ("", "")
        self._touched = False
        self.fields = QVBoxLayout()
        self.fields.setSpacing(px(8))
        self.script = ReadAloud(workplace)
        self._checks = Checklist()
        self._outcome_title = heading()
        self._outcomes = RadioRow(upright=True)
        self._note_label = Label(tone=Tone.LABEL)
        self._note = LineEdit()
        self._note_label.setBuddy(self._note)
        self._gap = IconLine("alert-triangle", "", Tone.PROBLEM)
        self._gap.hide()
        self._build()
        self._checks.ticked.connect(self._on_ticked)
        self._outcomes.chosen.connect(self._on_outcome_chosen)
        self._note.textEdited.connect(self.on_edited)
        self.script.read.connect(self._show_checks)

    def _build(self) -> None:
        ends = QVBoxLayout()
        ends.setSpacing(px(4))
        ends.addWidget(self._outcome_title)
        ends.addWidget(self._outcomes)
        ends.addStretch(1)
        checked = QVBoxLayout()
        checked.addWidget(self._checks)
        checked.addStretch(1)
        self._both = QHBoxLayout()
        self._both.addLayout(checked)
        self._both.addLayout(ends, 1)
        note = QHBoxLayout()
        note.setSpacing(px(8))
        note.addWidget(self._note_label)
        note.addWidget(self._note, 1)
        self.column.setSpacing(px(14))
        self.column.addLayout(self.fields)
        self.column.addWidget(self.script)
        self.column.addLayout(self._both)
        self.column.addLayout(note)
        self.column.addWidget(self._gap)
        self.column.addStretch(1)

    # what the guide asks

    def show_step(self, view: CaseView, step: StepView) -> None:
        shown = (f"{view.case.reference}/{done_for(step.text, view.line)}", step.text.key)
        again = shown == self._shown
        self.view, self.step, self._shown = view, step, shown
        self._say_gap("")
        self.show_fields(view)
        self.script.show_script(view.case.id, step.text)
        self.retranslate()
        record = step.record
        if record is not None:
            self._checks.set_ticked(record.ticked)
            self._outcomes.set_value(record.outcome)
            self._note.setText(record.note)
        elif not again:
            self._touched = False
            self._checks.set_ticked(())
            first = step.text.outcomes[0].key if step.text.outcomes else None
            self._outcomes.set_value(first)
            self._note.clear()
        self._lock(read_only=record is not None)
        self.script.setVisible(self.opens_with_script() and record is None)

    def _lock(self, *, read_only: bool) -> None:
        self._checks.setEnabled(not read_only)
        self._outcomes.setEnabled(not read_only)
        self._note.setReadOnly(read_only)
        self.lock_fields(read_only=read_only)

    def checks_left(self) -> int:
        if self.view is None or self.step is None or self.step.record is not None:
            return 0
        chosen = self.chosen()
        if chosen is None:
            return 1
        if chosen.effect is not Effect.COMPLETE:
            return len(self._own_gaps(chosen))
        return len(self._gaps())

    def _gaps(self) -> tuple[str, ...]:
        """What still hinders completion as typed, first one first."""
        if self.view is None or self.step is None:
            return ()
        text, view = self.step.text, self.view
        typed = self._as_typed(view)
        gaps = step_gaps(typed, view.policy, text, view.letters, self._line(typed))
        ticked = self._checks.ticked_keys()
        return (*self.more_gaps(), *gaps, *text.unticked(ticked))

    def _as_typed(self, view: CaseView) -> Case:
        case = with_line(view.case, self.typed_line(view.shown))
        return self.typed_case(case)

    def _line(self, case: Case) -> int:
        """The number of the line the step is ended for; a shared one by the first there is."""
        if self.view is None or self.view.line not in {line.number for line in case.lines}:
            return case.lines[0].number
        return self.view.line

    def show_text(self, text: StepText) -> None:
        """Ask the checks of this text from now on; ticks of the same keys stay."""
        if self.step is not None:
            self.step = replace(self.step, text=text)
            self._show_checks()

    def _own_gaps(self, chosen: Outcome) -> tuple[str, ...]:
        needs_reason = chosen.effect in (Effect.REFER_TO_LEGAL, Effect.NOT_NEEDED)
        return ("note",) if needs_reason and not self._note.text().strip() else ()

    def chosen(self) -> Outcome | None:
        """How the step is to end."""
        key = self._outcomes.value()
        if self.step is None or key is None:
            return None
        return outcome_of(self.step.text, str(key))

    def note(self) -> str:
        """The remark typed beside the outcome."""
        return self._note.text()

    def complete_text(self) -> str:
        chosen = self.chosen()
        if chosen is None:
            return ""
        match chosen.effect:
            case Effect.ASK:
                return self.tr("Draft the letter")
            case Effect.REFER_TO_LEGAL:
                return self.tr("Refer to legal")
            case Effect.CLOSE:
                alone = self._ends_line_alone()
                return self.tr("End the request…") if alone else self.tr("End the case…")
            case _:
                return ""

    def save(self) -> None:
        saving = self.saving()
        if self.view is None or saving is None:
            return
        case = self.view.case
        self.workplace.operations.run(
            self,
            saving.use_case,
            case.id,
            case.version,
            *saving.arguments,
            then=self._on_saved,
            failed=self.on_refused,
            **saving.of(self.view.line),
        )

    def complete(self) -> None:
        if self.view is None or self.step is None or self.step.record is not None:
            return
        chosen = self.chosen()
        if chosen is None:
            self._show_gaps(("chosen_outcome",))
            return
        gaps = self._gaps() if chosen.effect is Effect.COMPLETE else self._own_gaps(chosen)
        if gaps:
            self._show_gaps(gaps)
            return
        if chosen.effect is not Effect.CLOSE:
            self._finish("complete")
        elif chosen.ends_as is LineOutcome.REFERRED and self.view.policy.services:
            self._ask_where_to(self.view)
        else:
            self._ask_to_end(self.view, chosen)

    def _ends_line_alone(self) -> bool:
        """Whether an end of this step ends one of several requests, and the others go on."""
        view, step = self.view, self.step
        if view is None or step is None:
            return False
        return len(view.case.lines) > 1 and step.text.kind not in SHARED

    def _ask_where_to(self, view: CaseView) -> None:
        """Another desk answers: the letter needs to know which."""
        reference = str(view.case.reference)
        if self._ends_line_alone():
            name = line_text(view.case, view.policy, view.line, self.workplace.language)
            reference = f"{reference} {name}"
        services = tuple(view.policy.services.values())
        dialog = ReferDialog(self, reference, (), services, self.workplace.language)
        dialog.given.connect(self._on_referral_given)
        dialog.open()

    @Slot(object, str, str)
    def _on_referral_given(self, _lines: object, service: str, because: str) -> None:
        if self.view is None:
            return
        saving = self.saving()
        self.workplace.operations.run(
            self,
            save_and_refer,
            self.view.case,
            saving if saving is not None and not saving.of_line else None,
            (self.view.line,) if self._ends_line_alone() else (),
            service,
            because,
            then=self._on_completed,
            failed=self.on_refused,
        )

    def _ask_to_end(self, view: CaseView, chosen: Outcome) -> None:
        alone = self._ends_line_alone()
        title = self.tr("End request {reference}?") if alone else self.tr("End case {reference}?")
        reference = str(view.case.reference)
        if alone:
            name = line_text(view.case, view.policy, view.line, self.workplace.language)
            reference = f"{reference} {name}"
        told = self.tr(
            "The person is told by letter. Then only the identity documents are left to dispose of."
        )
        why = {
            LineOutcome.WITHDRAWN: self.tr("The requester takes it back."),
            LineOutcome.REFERRED: self.tr("Another desk answers it, which the letter names."),
            LineOutcome.LAPSED: self.tr("What was asked for never came."),
        }.get(chosen.ends_as or LineOutcome.WITHDRAWN, "")
        space = "" if self.workplace.language is Language.JA else " "
        question = messages.Question(
            title.replace("{reference}", reference),
            f"{why}{space}{told}",
            verbs=(
                messages.Verb(
                    "complete",
                    self.tr("End the request") if alone else self.tr("End the case"),
                    harmful=True,
                ),
                messages.Verb("keep", self.tr("Go on with it")),
            ),
            safe="keep",
        )
        messages.ask(self, question, self._finish)

    def _finish(self, answer: str) -> None:
        chosen = self.chosen()
        if answer != "complete" or self.view is None or self.step is None or chosen is None:
            return
        saving = self.saving()
        if chosen.effect is Effect.CLOSE and saving is not None and saving.of_line:
            saving = None  # what is decided of a request that ended is no longer anybody's act
        self.workplace.operations.run(
            self,
            save_and_complete,
            self.view.case,
            saving,
            self.step.text.key,
            chosen.key,
            tuple(sorted(self._checks.ticked_keys())),
            self._note.text(),
            self._line(self._as_typed(self.view)),
            then=self._on_completed,
            failed=self.on_refused,
        )

    def focus_gap(self, gap: str) -> bool:
        kind, _, key = gap.partition(".")
        if kind == "check":
            self._checks.focus_on(key)
        elif gap == "note":
            self._note.setFocus()
        elif gap == "chosen_outcome":
            self._outcomes.setFocus()
        else:
            return False
        return True

    def draft(self) -> str:
        if not self._touched or self.step is None or self.step.record is not None:
            return ""
        kept = {
            "ticked": sorted(self._checks.ticked_keys()),
            "outcome": self._outcomes.value(),
            "note": self._note.text(),
            "fields": self.field_draft(),
        }
        return json.dumps(kept, ensure_ascii=False)

    def take_draft(self, text: str) -> None:
        if not text or self.step is None or self.step.record is not None:
            return
        kept = json.loads(text)
        self._checks.set_ticked(kept["ticked"])
        self._outcomes.set_value(kept["outcome"])
        self._note.setText(kept["note"])
        self.take_field_draft(kept["fields"])
        self._touched = True
        self.edited.emit()

    def retranslate(self) -> None:
        language = self.workplace.language
        self._outcome_title.setText(self.tr("Outcome"))
        self._outcomes.setAccessibleName(self.tr("Outcome"))
        self._note_label.setText(self.tr("Note"))
        self._note.setAccessibleName(self.tr("Note"))
        if self.step is None:
            return
        text = self.step.text
        self._show_checks()
        outcomes = text.outcomes
        self._outcomes.set_answers([Answer(o.key, o.label.in_(language)) for o in outcomes])
        self.retranslate_fields()
        self.script.retranslate()

    @Slot()
    def _show_checks(self) -> None:
        """The checks of the step; a step without any shows what is said on the phone instead."""
        if self.step is None:
            return
        language, checks = self.workplace.language, self.step.text.checks
        items = [CheckItem(each.key, each.text.in_(language)) for each in checks]
        title = self.tr("Before you go on")
        if not items and self.opens_with_script():
            items, title = self.script.to_say(), self.tr("Before you hang up")
        self._checks.set_items(title, items)
        self._checks.setVisible(bool(items))
        self._both.setSpacing(px(32) if items else 0)

    # what happened

    @Slot()
    def on_edited(self) -> None:
        """Something was typed or ticked by a person."""
        self._touched = True
        self._say_gap("")
        self.edited.emit()

    @Slot(str, bool)
    def _on_ticked(self, _key: str, _ticked: bool) -> None:
        self.on_edited()

    @Slot(object)
    def _on_outcome_chosen(self, _outcome: object) -> None:
        self.on_edited()

    def _on_saved(self, _change: Change) -> None:
        self._touched = False
        self.edited.emit()

    def _on_completed(self, change: Change) -> None:
        self._touched = False
        if change.letter is not None:
            self.letter_asked.emit(int(change.letter))

    def on_refused(self, error: UserMistake | Outage) -> None:
        """Say each mistake where it was made; what has no place goes to the screen."""
        if isinstance(error, StepBlocked) and error.gaps:
            self._show_gaps(tuple(error.gaps))
            self.refused.emit(error)
            return
        for mistake in each_mistake(error):
            if isinstance(mistake, FieldMistake) and mistake.field in ("note", "because"):
                self._show_gaps(("note",))
            elif not self.show_mistake(mistake):
                self.refused.emit(mistake)

    def _show_gaps(self, gaps: tuple[str, ...]) -> None:
        if self.view is None or self.step is None:
            return
        typed, language = self._as_typed(self.view), self.workplace.language
        number = self._line(typed)
        it = Circumstance(typed, self.view.policy, self.step.text, language, number)
        sentence = gap_words(gaps[0], it).sentence
        if not self.say_at_field(gaps[0], sentence):
            self.focus_gap(gaps[0])
            self._say_gap(sentence)

    def _say_gap(self, text: str) -> None:
        self._gap.show_line("alert-triangle", text, Tone.PROBLEM)
        self._gap.setVisible(bool(text))
        if text:
            announce(self._gap, text, urgent=True)

    # hooks of a kind of step

    def show_fields(self, view: CaseView) -> None:
        """Fill the fields from the case."""

    def lock_fields(self, *, read_only: bool) -> None:
        """Let nobody type into the fields."""

    def retranslate_fields(self) -> None:
        """Set the texts of the fields."""

    def typed_case(self, case: Case) -> Case:
        """The case as it would be if what was typed were saved; decides what is missing."""
        return case

    def typed_line(self, line: Line) -> Line:
        """The line as it would be if what was typed were saved."""
        return line

    def more_gaps(self) -> tuple[str, ...]:
        """What is missing besides what the saved case would lack, first one first."""
        return ()

    def saving(self) -> Saving | None:
        """How to keep what was typed; None: there is nothing to keep."""
        return None

    def show_mistake(self, mistake: Exception) -> bool:
        """Say a mistake at its field; False if it belongs to none."""
        return False

    def say_at_field(self, gap: str, sentence: str) -> bool:
        """Say at its field what is missing and put the keyboard there; False if it has none."""
        return False

    def opens_with_script(self) -> bool:
        """Whether the script is shown without being asked for."""
        return False

    def field_draft(self) -> dict[str, Any]:
        """What stands in the fields, for the draft."""
        return {}

    def take_field_draft(self, kept: dict[str, Any]) -> None:
        """Put back what `field_draft` gave."""
