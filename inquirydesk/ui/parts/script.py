# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What to say on the topic: the script, the boxes of what was said, answers at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from inquirydesk.desk.scripts import Spoken, script_of_topic
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.checklist import CheckItem, Checklist
from inquirydesk.ui.widgets.fold_list import FoldList
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.panel import Panel
from inquirydesk.ui.widgets.script_view import ScriptBox, ScriptLine, ScriptView, SizeButtons
from inquirydesk.ui.workplace import Workplace


class ScriptPart(Panel):
    """The script speaks the caller's language, its boxes the operator's. `ticked` tells a tick."""

    ticked = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(icon="message", flush=True)
        self._workplace = workplace
        self._topic, self._caller_language = "", Language.JA
        self._spoken: Spoken | None = None
        self._said: frozenset[str] = frozenset()
        self._view = ScriptView()
        self._box = ScriptBox(self._view)
        self.said = Checklist()
        self._if_asked = Label(bold=True)
        self._answers = FoldList()
        self._empty = Label(tone=Tone.LABEL, wrap=True)
        self._build()
        self.said.ticked.connect(self._on_ticked)

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("plain_content")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(px(12), px(12), px(12), px(12))
        rows.setSpacing(px(12))
        for part in (self._empty, self._box, self.said, self._if_asked, self._answers):
            rows.addWidget(part)
        rows.addStretch(1)
        area = QScrollArea()
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.setMinimumWidth(px(280))
        self.body.addWidget(area)
        self.add_to_header(SizeButtons(self._view))

    def show_topic(self, topic: str, language: Language) -> None:
        """Show the script of a topic in the caller's language; ticks of the same boxes stay."""
        self._topic, self._caller_language = topic, language
        self._workplace.operations.look(
            self, script_of_topic, topic, language, then=self._show, latest="script"
        )

    def said_keys(self) -> tuple[str, ...]:
        """What was said, in the order of the boxes."""
        shown = [key for key, _text in self._spoken.said] if self._spoken else []
        return tuple(key for key in shown if key in self.said.ticked_keys())

    def set_said(self, keys: tuple[str, ...]) -> None:
        """Tick these boxes, now or when their script comes."""
        self._said = frozenset(keys)
        self.said.set_ticked(self._said)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._show(self._spoken)

    def _show(self, spoken: Spoken | None) -> None:
        language = self._workplace.language
        self._spoken = spoken
        self.set_title(self.tr("Read aloud"))
        self._empty.setText(
            self.tr("Choose the topic; the words to say, and what must be said, come here.")
        )
        for part in (self._box, self.said, self._if_asked, self._answers):
            part.setVisible(spoken is not None)
        self._empty.setVisible(spoken is None)
        self.set_hint(spoken.name.in_(language) if spoken else "")
        if spoken is None:
            return
        lines = [ScriptLine(line.text, line.cue) for line in spoken.lines]
        self._view.set_lines(lines, self._caller_language.value)
        self._view.setAccessibleName(self.tr("Script"))
        items = [CheckItem(key, text.in_(language)) for key, text in spoken.said]
        self.said.set_items(self.tr("Said to the caller"), items)
        self.said.set_ticked(self._said)
        self.said.setVisible(bool(items))
        self._if_asked.setText(self.tr("If the caller asks"))
        self._if_asked.setVisible(bool(spoken.answers))
        self._answers.set_answers(spoken.answers)

    @Slot(str, bool)
    def _on_ticked(self, key: str, ticked: bool) -> None:
        # Kept over a change of topic and back, so that nothing said is forgotten.
        self._said = self._said | {key} if ticked else self._said - {key}
        self.ticked.emit()
