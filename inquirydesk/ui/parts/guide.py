# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The guide of a case: its steps, the step in hand, and what stays in view beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.policy import Phase, StepKind
from inquirydesk.domain.settlement import settlement_of
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.steps import SHARED, StepMark, StepView, done_for
from inquirydesk.ui.case_wording import line_text, money_text
from inquirydesk.ui.dates import short_moment
from inquirydesk.ui.gap_wording import Circumstance, gap_words
from inquirydesk.ui.parts.case_side import CaseSide
from inquirydesk.ui.parts.outcome_part import OutcomePart
from inquirydesk.ui.parts.registry import PARTS
from inquirydesk.ui.parts.step_part import StepPart
from inquirydesk.ui.theme import Kind, Size, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.link import IconLine
from inquirydesk.ui.widgets.panel import Line, Strip, row
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.widgets.step_list import Mark, Step, StepGroup, StepList
from inquirydesk.ui.workplace import Workplace

NARROW = 1150
"""Below so many pixels (at 100 % text size) the columns beside the step give way to it."""
STEPS_WIDTH, SIDE_WIDTH = (200, 246), (262, 276)
"""In a narrow window, in a wide one."""
STEP_LEAST_WIDTH = 430


Place = tuple[int, str]
"""A step's line (0: all of them at once) and its key."""


class Guide(QWidget):
    """Three columns; one step is shown at a time, the current one first."""

    edited = Signal()
    refused = Signal(object)
    letter_asked = Signal(int)
    why_asked = Signal()
    inquiry_asked = Signal()
    reopen_asked = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: CaseView | None = None
        self._key = ""
        self._parts: dict[Place, StepPart] = {}
        self._kept: dict[Place, str] = {}
        """What was typed before and waits for its step to be shown."""
        self._steps = StepList()
        self._number, self._name = (
            Label(size=Size.SECTION, bold=True),
            Label(size=Size.SECTION, bold=True),
        )
        self._place = Label(tone=Tone.LABEL, size=Size.HINT)
        self._why = Label(tone=Tone.LABEL, wrap=True)
        self._paused = Banner()
        self._stack = QStackedWidget()
        self.side = CaseSide(workplace)
        self._side_stack = QStackedWidget()
        self._side_holders: dict[Place, ScrollColumn] = {}
        self._back = KeyButton()
        self._left = IconLine("alert-triangle", "", Tone.CAUTION, wrap=False)
        self._save = KeyButton(key="F12")
        self._complete = KeyButton(key="Ctrl+Enter", kind=ButtonKind.PRIMARY)
        self._reopen = KeyButton()
        self._build()
        self._connect()

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, px(6), 0, 0)
        left.addWidget(self._steps)
        self._left_column = QWidget()
        self._left_column.setLayout(left)
        head = QVBoxLayout()
        head.setContentsMargins(px(18), px(12), px(18), px(4))
        head.setSpacing(px(2))
        head.addLayout(row(self._number, self._name, None, self._place))
        head.addWidget(self._why)
        head.addWidget(self._paused)
        self._footer = Strip(line_above=True)
        for widget in (self._back, self._reopen):
            self._footer.row.addWidget(widget)
        self._footer.row.addStretch(1)
        self._footer.row.addWidget(self._left)
        self._footer.row.addWidget(self._save)
        self._footer.row.addWidget(self._complete)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addLayout(head)
        centre.addWidget(self._stack, 1)
        centre.addWidget(self._footer)
        self._side_stack.addWidget(self.side)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._left_column)
        columns.addWidget(Line(upright=True))
        columns.addLayout(centre, 1)
        columns.addWidget(Line(upright=True))
        columns.addWidget(self._side_stack)

    def _connect(self) -> None:
        self._steps.step_chosen.connect(self.show_step)
        self._back.clicked.connect(self._on_back)
        self._save.clicked.connect(self.save)
        self._complete.clicked.connect(self.complete)
        self._reopen.clicked.connect(self._on_reopen)
        self.side.why_asked.connect(self.why_asked)
        self.side.inquiry_asked.connect(self.inquiry_asked)

    def hasHeightForWidth(self) -> bool:
        # Its columns scroll: text that wraps must not hold the page open.
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= px(NARROW)
        self._left_column.setFixedWidth(px(STEPS_WIDTH[wide]))
        self._side_stack.setFixedWidth(px(SIDE_WIDTH[wide]))
        super().resizeEvent(event)

    # what is shown

    @property
    def step_key(self) -> str:
        """The step shown."""
        return self._key

    def part(self) -> StepPart | None:
        """The fields of the step shown."""
        step = self._step(self._key)
        return self._parts.get(self._place_of(step)) if step is not None else None

    def _place_of(self, step: StepView) -> Place:
        return (
            done_for(step.text, self._view.line if self._view is not None else 0),
            step.text.key,
        )

    def drafts(self) -> list[dict[str, Any]]:
        """What was typed in any step and is not saved, each with its line and step."""
        typed = {place: part.draft() for place, part in self._parts.items()}
        kept = {**self._kept, **{place: text for place, text in typed.items() if text}}
        return [{"line": line, "step": key, "typed": text} for (line, key), text in kept.items()]

    def take_drafts(self, drafts: list[dict[str, Any]]) -> None:
        """Put back what `drafts` gave, now or when its step is shown."""
        self._kept = {(int(each["line"]), each["step"]): each["typed"] for each in drafts}
        self.show_step(self._key)

    def current_key(self) -> str:
        """The step to do now; without one the last done, or the first."""
        steps = self._view.steps if self._view is not None else ()
        for view in steps:
            if view.mark in (StepMark.CURRENT, StepMark.PAUSED, StepMark.PROBLEM):
                return view.text.key
        done = [view.text.key for view in steps if view.record is not None]
        return done[-1] if done else (steps[0].text.key if steps else "")

    def show_case(self, view: CaseView) -> None:
        """Show the case; the step in hand follows the current one when that was completed, or
        when another line is shown."""
        before = self._view
        other_line = before is not None and before.line != view.line
        was_current = before is None or other_line or self._key == self.current_key()
        self._view = view
        self.side.show_case(view)
        self._show_steps(view)
        if was_current or self._step(self._key) is None:
            self.show_step(self.current_key())
        else:
            self.show_step(self._key)

    def _step(self, key: str) -> StepView | None:
        steps = self._view.steps if self._view is not None else ()
        return next((step for step in steps if step.text.key == key), None)

    @Slot(str)
    def show_step(self, key: str) -> None:
        """Show a step; what was typed in it and not saved stays."""
        step = self._step(key)
        if step is None or self._view is None:
            return
        place = self._place_of(step)
        part = self._parts.get(place)
        kept = self._kept.pop(place, "")
        typed = (part.draft() if part is not None else "") or kept
        if part is None:
            part = PARTS[step.text.kind](self._workplace)
            part.edited.connect(self._on_edited)
            part.letter_asked.connect(self.letter_asked)
            part.refused.connect(self.refused)
            holder = ScrollColumn()
            # Else the widest step would hold the window open for all.
            holder.setMinimumSize(px(STEP_LEAST_WIDTH), px(100))
            holder.body.setContentsMargins(px(18), px(8), px(18), px(10))
            holder.body.addWidget(part)
            self._parts[place] = part
            self._stack.addWidget(holder)
        self._key = key
        self._steps.choose(key)
        part.show_step(self._view, step)
        if typed and step.record is None:
            part.take_draft(typed)
        self._stack.setCurrentIndex(list(self._parts).index(place))
        self._show_head(step)
        self._show_footer()

    def _show_head(self, step: StepView) -> None:
        language, view = self._workplace.language, self._view
        if view is None:
            return
        self._number.setText(str(step.text.number))
        self._name.setText(self._title(view, step, language))
        self._place.setText(
            self.tr("Step {number} of {all}")
            .replace("{number}", str(step.text.number))
            .replace("{all}", str(len(view.steps)))
        )
        self._why.setText(step.text.why.in_(language))
        pause = view.case.pause_of(view.line)
        if pause is not None and step.record is None:
            text = self.tr(
                "Letter {number} asked for what is missing. Register the answer with Ctrl+M."
            ).replace("{number}", pause.letter_number)
            strong = self.tr("Waiting for the requester")
            self._paused.show_message(Kind.NEUTRAL, text, strong=strong, icon="player-pause")
        elif view.case.referred_because and step.record is None:
            self._paused.show_message(
                Kind.CAUTION, view.case.referred_because, strong=self.tr("Referred to legal")
            )
        else:
            self._paused.clear()

    @staticmethod
    def _title(view: CaseView, step: StepView, language: Language) -> str:
        """The step's name; among several lines with the line it is done for."""
        name = step.text.name.in_(language)
        if len(view.case.lines) == 1 or step.text.kind in SHARED:
            return name
        return f"{name} — {line_text(view.case, view.policy, view.line, language)}"

    def _show_footer(self) -> None:
        step, part = self._step(self._key), self.part()
        if step is None or part is None:
            return
        self._show_side(self._place_of(step), part)
        done = step.record is not None
        current = step.mark in (StepMark.CURRENT, StepMark.PAUSED, StepMark.PROBLEM)
        self._back.setVisible(step.text.number > 1)
        self._back.setText(
            self.tr("Back to step {number}").replace("{number}", str(step.text.number - 1))
        )
        left = part.checks_left() if current else 0
        self._left.setVisible(left > 0)
        text = self.tr("%n check(s) left", "", left)
        self._left.show_line("alert-triangle", text, Tone.CAUTION)
        self._save.setText(self.tr("Save"))
        self._save.setVisible(current and part.saves)
        self._complete.setText(part.complete_text() or self.tr("Complete step"))
        self._complete.setVisible(current)
        self._reopen.setText(self.tr("Reopen step…"))
        self._reopen.setVisible(done and self._view is not None and not self._view.case.is_closed)

    def _show_side(self, place: Place, part: StepPart) -> None:
        panel = part.side_panel()
        if panel is None:
            self._side_stack.setCurrentWidget(self.side)
            return
        if place not in self._side_holders:
            holder = ScrollColumn()
            holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            holder.body.addWidget(panel)
            panel.show()
            self._side_holders[place] = holder
            self._side_stack.addWidget(holder)
        self._side_stack.setCurrentWidget(self._side_holders[place])

    def _show_steps(self, view: CaseView) -> None:
        phases = {
            Phase.RECEIVE: self.tr("Receive"),
            Phase.DECIDE: self.tr("Decide"),
            Phase.REPLY: self.tr("Reply"),
            Phase.CLOSE: self.tr("Close"),
        }
        groups = []
        for phase, title in phases.items():
            steps = tuple(self._shown(view, s) for s in view.steps if s.text.phase is phase)
            if steps:
                groups.append(StepGroup(title, steps))
        self._steps.setAccessibleName(self.tr("Steps"))
        self._steps.set_groups(groups)

    def _shown(self, view: CaseView, step: StepView) -> Step:
        language = self._workplace.language
        second, icon = "", ""
        if step.record is not None:
            by = view.names.get(step.record.by, "")
            second = f"{short_moment(step.record.at, language)}, {by}"
        elif step.mark is StepMark.NOT_NEEDED:
            second = self.tr("not needed")
        elif step.gaps:
            it = Circumstance(view.case, view.policy, step.text, language, view.line)
            paused = "paused" in step.gaps
            gap = "paused" if paused else step.gaps[0]
            second = gap_words(gap, it).short
            icon = "" if paused else "alert-triangle"
        else:
            second = self._ahead(view, step)
        states = {
            StepMark.DONE: self.tr("done"),
            StepMark.CURRENT: self.tr("current"),
            StepMark.TO_COME: self.tr("to come"),
            StepMark.PAUSED: self.tr("paused"),
            StepMark.PROBLEM: self.tr("problem"),
            StepMark.NOT_NEEDED: self.tr("not needed"),
        }
        return Step(
            step.text.key,
            step.text.number,
            step.text.name.in_(language),
            Mark(step.mark.value),
            second,
            icon,
            states[step.mark],
        )

    def _ahead(self, view: CaseView, step: StepView) -> str:
        """What a step to come will deal with, or who will do it."""
        case, language = view.case, self._workplace.language
        match step.text.kind:
            case StepKind.IDENTITY:
                return self.tr("Two people")
            case StepKind.LOCATE:
                group = view.policy.groups.get(case.group)
                systems = group.systems if group is not None else ()
                return self.tr("%n system(s)", "", len(systems)) if systems else ""
            case StepKind.DECISION:
                return self.tr("Legal")
            case StepKind.APPROVAL:
                return self.tr("A second person")
            case StepKind.CARRY_OUT:
                return self.tr("The system’s owner")
            case StepKind.POST:
                return (
                    self.tr("To the verified address")
                    if view.policy.types[view.shown.type].statutory
                    else ""
                )
            case StepKind.DISPOSAL:
                held = self.tr("{count} held").replace("{count}", str(case.papers_held))
                return held if case.papers_held else ""
            case StepKind.FEE:
                return money_text(settlement_of(case, view.policy).due(view.line), language)
            case _:
                return ""

    def retranslate(self) -> None:
        """Take the words of the language in force, keeping what was typed."""
        if self._view is None:
            return
        for part in self._parts.values():
            part.retranslate()
        self.side.show_case(self._view)
        self._show_steps(self._view)
        self.show_step(self._key)

    def take_focus(self) -> None:
        """Put the keyboard into the step, or on the steps if there is nothing to type."""
        part = self.part()
        step = self._step(self._key)
        gaps = step.gaps if step is not None and step.record is None else ()
        if part is None or not gaps or not part.focus_gap(gaps[0]):
            self._steps.setFocus()

    # what people do

    @Slot()
    def save(self) -> None:
        """Keep what was typed in the step."""
        part = self.part()
        if part is not None and self._key == self.current_key():
            part.save()

    @Slot()
    def complete(self) -> None:
        """End the step, or say what is missing."""
        part, step = self.part(), self._step(self._key)
        if part is not None and step is not None and step.record is None:
            part.complete()

    def toggle_script(self) -> bool:
        """Show or hide what to say when calling back; False if the step has nothing to say."""
        part = self.part()
        if not isinstance(part, OutcomePart) or not part.script.has_script:
            return False
        part.script.setVisible(not part.script.isVisible())
        return True

    @Slot()
    def _on_edited(self) -> None:
        self._show_footer()
        self.edited.emit()

    @Slot()
    def _on_back(self) -> None:
        step = self._step(self._key)
        steps = self._view.steps if self._view is not None else ()
        for each in steps:
            if step is not None and each.text.number == step.text.number - 1:
                self.show_step(each.text.key)
                return

    @Slot()
    def _on_reopen(self) -> None:
        self.reopen_asked.emit(self._key)
