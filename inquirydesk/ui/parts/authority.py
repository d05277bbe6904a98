# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What an agent's papers say: the minor's date of birth, and what a power of attorney covers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.identity_rules import RequesterKind
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.verification import Covers, Identity
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.answers import Answer, Segmented
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.label import Label, heading

RECEIVES = 0
"""The row that asks whether the power of attorney includes receiving the answer."""


class Authority(QWidget):
    """Not there for a person who asks alone; `edited` after every change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self._title = heading()
        self._born_label, self._born = Label(), DateField()
        self._born_label.setBuddy(self._born.editor)
        self._born.date_changed.connect(self.edited)
        self._rows: dict[int, tuple[Label, Segmented]] = {}
        self._goes_to = Label(tone=Tone.LABEL, wrap=True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._title, 0, 0, 1, 2)
        self._grid.addWidget(self._born_label, 1, 0)
        self._grid.addWidget(self._born, 1, 1)

    def show_case(self, view: CaseView, *, read_only: bool) -> None:
        """Show what was read; each request of the case has its row."""
        self._view = view
        kind, identity = self._kind(view), view.case.identity
        self.setVisible(kind.acts_for_another)
        for widget in (self._born_label, self._born):
            widget.setVisible(kind.person_is_minor)
        self._born.set_date(identity.person_born_on)
        self._born.editor.setReadOnly(read_only)
        covered = {each.line: each.covered for each in identity.scope}
        numbers = [line.number for line in view.case.lines] if kind.by_delegation else []
        if kind.by_delegation and kind.agent_receives:
            numbers.append(RECEIVES)
            covered |= {} if identity.may_receive is None else {RECEIVES: identity.may_receive}
        for place, number in enumerate(numbers, 2):
            if number not in self._rows:
                label, choice = Label(wrap=True), Segmented()
                choice.chosen.connect(self.edited)
                self._rows[number] = (label, choice)
                self._grid.addWidget(label, place, 0)
                self._grid.addWidget(choice, place, 1)
            choice = self._rows[number][1]
            choice.set_answers(self._answers())
            choice.set_value(covered.get(number))
            choice.setEnabled(not read_only)
        self._grid.addWidget(self._goes_to, len(numbers) + 2, 0, 1, 2)

    def read_into(self, identity: Identity) -> Identity:
        """The identity with what stands here."""
        said = {number: choice.value() for number, (_, choice) in self._rows.items()}
        receives = said.pop(RECEIVES, None)
        scope = tuple(
            Covers(number, covered is True)
            for number, covered in sorted(said.items())
            if covered is not None
        )
        return replace(
            identity,
            person_born_on=self._born.date(),
            scope=scope,
            may_receive=receives if isinstance(receives, bool) else None,
        )

    def focus_gap(self, gap: str) -> bool:
        """Go to the field that cures this gap."""
        if gap in ("person_born_on", "standing.of_age"):
            self._born.editor.setFocus()
            return True
        kind, _, key = gap.partition(".")
        number = RECEIVES if key == "receives" else int(key) if key.isdigit() else -1
        if kind != "scope" or number not in self._rows:
            return False
        self._rows[number][1].setFocus()
        return True

    def retranslate(self, language: Language) -> None:
        """Set every text in that language."""
        self._title.setText(self.tr("What the agent’s papers say"))
        self._born_label.setText(self.tr("Minor’s date of birth"))
        self._born.editor.setAccessibleName(self.tr("Minor’s date of birth"))
        if self._view is None:
            return
        view, kind = self._view, self._kind(self._view)
        lines = {line.number: line.type for line in view.case.lines}
        for number, (label, choice) in self._rows.items():
            name = (
                self.tr("May receive the answer")
                if number == RECEIVES
                else self.tr("Power of attorney covers: {request}").format(
                    request=view.policy.types[lines[number]].label.in_(language)
                )
            )
            label.setText(name)
            choice.setAccessibleName(name)
            choice.set_answers(self._answers())
        self._goes_to.setVisible(not kind.agent_receives)
        self._goes_to.setText(
            self.tr("The answer goes to the person alone, at the address their papers prove.")
        )

    def _kind(self, view: CaseView) -> RequesterKind:
        return view.policy.requesters[view.case.requester_kind]

    def _answers(self) -> tuple[Answer, ...]:
        return (Answer(True, self.tr("Yes")), Answer(False, self.tr("No")))
