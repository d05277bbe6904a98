# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What to say and ask on the topic: the script with its questions, the boxes of what was said."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from inquirydesk.desk.scripts import (
    Spoken,
    choose_answer,
    script_of_topic,
    take_answer_back,
)
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.parts.advice import AdviceLink
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.answers import Answer
from inquirydesk.ui.widgets.checklist import CheckItem, Checklist
from inquirydesk.ui.widgets.fold_list import FoldList
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.panel import Panel, row
from inquirydesk.ui.widgets.question_view import KEYS, QuestionView
from inquirydesk.ui.widgets.script_view import ScriptBox, ScriptLine, ScriptView, SizeButtons
from inquirydesk.ui.workplace import Workplace


class ScriptPart(Panel):
    """The script speaks the caller's language, its boxes and answers the operator's.

    `ticked` tells a tick or an answer; `turned` that an answer turned the call to another topic.
    """

    ticked = Signal()
    turned = Signal(str)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(icon="message", flush=True)
        self._workplace = workplace
        self._topic, self._caller_language = "", Language.JA
        self._spoken: Spoken | None = None
        self._said: frozenset[str] = frozenset()
        self._path: tuple[str, ...] = ()
        self._typing: QWidget | None = None
        self._taken, self._back = Label(tone=Tone.LABEL, wrap=True), Link("")
        self._way = QWidget()
        self._question = QuestionView()
        self._key_hint = Label(tone=Tone.HINT, wrap=True)
        self._advice = AdviceLink(workplace)
        self._view = ScriptView()
        self._box = ScriptBox(self._view)
        self.said = Checklist()
        self._if_asked = Label(bold=True)
        self._answers = FoldList()
        self._empty = Label(tone=Tone.LABEL, wrap=True)
        self._build()
        self.said.ticked.connect(self._on_ticked)
        self._question.chosen.connect(self._on_answered)
        self._question.back_asked.connect(self.go_back)
        self._question.left.connect(self._return_to_typing)
        self._back.clicked.connect(self.go_back)

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("plain_content")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(px(12), px(12), px(12), px(12))
        rows.setSpacing(px(12))
        way = row(self._taken, self._back)
        way.setStretch(0, 1)
        self._way.setLayout(way)
        for part in (
            self._empty,
            self._way,
            self._box,
            self._question,
            self._key_hint,
            self._advice,
            self.said,
            self._if_asked,
            self._answers,
        ):
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
        """Show the script of a topic in the caller's language; ticks of the same boxes stay, and
        the answers given as far as they lead to this topic."""
        self._topic, self._caller_language = topic, language
        self._workplace.operations.look(
            self, script_of_topic, topic, self._path, language, then=self._show, latest="script"
        )

    def path(self) -> tuple[str, ...]:
        """The caller's answers, as they are stored."""
        return self._path

    def set_path(self, path: tuple[str, ...]) -> None:
        """Take the answers of a call; shown when its topic is."""
        self._path = path

    def ask(self) -> None:
        """Put the keyboard on the answers; it returns to where it was after one was chosen."""
        if not self._question.has_focus():
            self._typing = QApplication.focusWidget()
        self._question.take_focus()

    @Slot()
    def go_back(self) -> None:
        """Take the last answer back."""
        if self._path:
            self._workplace.operations.look(
                self,
                take_answer_back,
                self._topic,
                self._path,
                self._caller_language,
                then=self._take_turn,
                latest="script",
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
        self._path = spoken.path if spoken else ()
        for part in (self._box, self.said, self._if_asked, self._answers):
            part.setVisible(spoken is not None)
        self._empty.setVisible(spoken is None)
        self.set_hint(spoken.name.in_(language) if spoken else "")
        self._show_question(spoken)
        if spoken is None:
            return
        lines = [ScriptLine(line.text, line.cue) for line in spoken.lines]
        lines += [ScriptLine(spoken.asked.text)] if spoken.asked else []
        self._view.set_lines(lines, self._caller_language.value)
        self._view.setAccessibleName(self.tr("Script"))
        self._advice.retranslate()
        items = [CheckItem(key, text.in_(language)) for key, text in spoken.said]
        self.said.set_items(self.tr("Said to the caller"), items)
        self.said.set_ticked(self._said)
        self.said.setVisible(bool(items))
        self._if_asked.setText(self.tr("If the caller asks"))
        self._if_asked.setVisible(bool(spoken.answers))
        self._answers.set_answers(spoken.answers)

    def _show_question(self, spoken: Spoken | None) -> None:
        """The answers given so far, and those to choose from now."""
        language = self._workplace.language
        taken = spoken.taken if spoken else ()
        asked = spoken.asked if spoken else None
        self._taken.setText(" › ".join(words.in_(language) for words in taken))
        self._back.setText(self.tr("Take back"))
        self._way.setVisible(bool(taken))
        self._question.set_answers(
            asked.text if asked else "",
            [
                Answer(key, words.in_(language), digit)
                for digit, (key, words) in zip(KEYS, asked.options if asked else (), strict=False)
            ],
        )
        self._question.setVisible(asked is not None)
        self._key_hint.setText(self.tr("Alt+Q, then the digit; Backspace takes back"))
        self._key_hint.setVisible(asked is not None)
        self._advice.setVisible(spoken is not None and spoken.encloses)
        if spoken is not None:
            self._advice.show_place(spoken.topic, spoken.path, self._caller_language)

    def _take_turn(self, spoken: Spoken) -> None:
        """Show where an answer led, which may be another topic."""
        turned = spoken.topic != self._topic
        self._topic = spoken.topic
        self._show(spoken)
        if turned:
            self.turned.emit(spoken.topic)
        self.ticked.emit()

    @Slot(object)
    def _on_answered(self, option: object) -> None:
        self._return_to_typing()
        self._workplace.operations.look(
            self,
            choose_answer,
            self._topic,
            self._path,
            str(option),
            self._caller_language,
            then=self._take_turn,
            latest="script",
        )

    @Slot()
    def _return_to_typing(self) -> None:
        if self._typing is not None and shiboken6.isValid(self._typing):
            self._typing.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typing = None

    @Slot(str, bool)
    def _on_ticked(self, key: str, ticked: bool) -> None:
        # Kept over a change of topic and back, so that nothing said is forgotten.
        self._said = self._said | {key} if ticked else self._said - {key}
        self.ticked.emit()
