# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What to say when calling the requester back about a step, filled with the facts of the case."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.call_backs import script_of_step
from inquirydesk.desk.scripts import Spoken
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.policy import StepText
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.checklist import CheckItem
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.panel import IconMark, row
from inquirydesk.ui.widgets.script_view import ScriptBox, ScriptLine, ScriptView, SizeButtons
from inquirydesk.ui.workplace import Workplace


class ReadAloud(QWidget):
    """The script of a step; `read` tells that it came. What has to be said is ticked elsewhere."""

    read = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._case: CaseId | None = None
        self._step: StepText | None = None
        self._spoken: Spoken | None = None
        self._title, self._name = Label(bold=True), Label(tone=Tone.LABEL)
        self._view = ScriptView()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(6))
        icon = IconMark("message")
        rows.addLayout(row(icon, self._title, self._name, None, SizeButtons(self._view)))
        rows.addWidget(ScriptBox(self._view))
        self.hide()

    @property
    def has_script(self) -> bool:
        """Whether there is something to say in this step."""
        return self._spoken is not None

    def to_say(self) -> list[CheckItem]:
        """What must have been said before hanging up."""
        if self._spoken is None:
            return []
        language = self._workplace.language
        return [CheckItem(key, text.in_(language)) for key, text in self._spoken.said]

    def show_script(self, case: CaseId, step: StepText) -> None:
        """Read the script of the step; the widget stays hidden until `setVisible`."""
        self._case, self._step = case, step
        if step.script is None:
            self._spoken = None
            return
        self._workplace.operations.look(
            self, script_of_step, case, step.key, self._workplace.language, then=self._show
        )

    def retranslate(self) -> None:
        """Set the texts of the frame in the language in force."""
        self._title.setText(self.tr("Read aloud"))
        self._view.setAccessibleName(self.tr("Script"))
        if self._spoken is not None:
            self._show(self._spoken)

    def _show(self, spoken: Spoken | None) -> None:
        self._spoken = spoken
        if spoken is None or self._step is None:
            return
        language = self._workplace.language
        self._name.setText(spoken.name.in_(language))
        lines = [ScriptLine(line.text, line.cue) for line in spoken.lines]
        self._view.set_lines(lines, Language(language).value)
        self.read.emit()
