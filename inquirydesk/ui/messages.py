# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The one way to tell a person something or ask before what cannot be undone.

Dialogs name object and effect, carry verbs on their buttons and give the safe one the keyboard.
They open without blocking: the answer comes to the function handed in. Tests record them with
`recorded()`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label

Answered = Callable[[str], None]


@dataclass(frozen=True)
class Verb:
    """A button: what it does, in a verb. A harmful one never has the keyboard at first."""

    key: str
    text: str
    harmful: bool = False


@dataclass(frozen=True)
class Question:
    """What is asked: object and effect, the verbs, and the safe answer (also that of Esc)."""

    title: str
    text: str
    verbs: tuple[Verb, ...]
    safe: str
    detail: str = ""


class QuestionDialog(BaseDialog):
    """Shows a question and hands over the answer once."""

    def __init__(self, parent: QWidget | None, question: Question, answered: Answered) -> None:
        super().__init__(parent, question.title)
        self._question, self._answered = question, answered
        self.setMinimumWidth(px(380))
        self.body.addWidget(Label(question.text, wrap=True))
        if question.detail:
            self.body.addWidget(Label(question.detail, tone=Tone.HINT, wrap=True))
        for verb in question.verbs:
            button = self.add_button(KeyButton(verb.text))
            button.setObjectName(verb.key)
            button.setAutoDefault(verb.key == question.safe)
            button.clicked.connect(self._on_clicked)
            if verb.key == question.safe:
                button.set_kind(ButtonKind.PRIMARY)
                button.setDefault(True)
                button.setFocus()

    def reject(self) -> None:
        self._answer(self._question.safe)

    @Slot()
    def _on_clicked(self) -> None:
        self._answer(self.sender().objectName())

    def _answer(self, key: str) -> None:
        answered, self._answered = self._answered, _nothing
        super().reject()
        answered(key)


def _nothing(_answer: str) -> None:
    """Nobody waits for the answer."""


@dataclass
class Record:
    """What was told and asked while recording; `answers` are given in turn, else the safe one."""

    told: list[str] = field(default_factory=list)
    asked: list[Question] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)


_records: list[Record] = []


@contextmanager
def recorded(*answers: str) -> Iterator[Record]:
    """Record instead of showing dialogs, and give these answers."""
    record = Record(answers=list(answers))
    _records.append(record)
    try:
        yield record
    finally:
        _records.remove(record)


def tell(parent: QWidget | None, title: str, text: str, detail: str = "") -> None:
    """Tell something that stops the work; anything less belongs into a message bar."""
    if _records:
        _records[-1].told.append(f"{title}\n{text}".strip())
        return
    close = Verb("close", QCoreApplication.translate("messages", "Close"))
    ask(parent, Question(title, text, (close,), "close", detail), _nothing)


def ask(parent: QWidget | None, question: Question, answered: Answered) -> None:
    """Ask, and hand the key of the verb chosen to `answered`."""
    if _records:
        record = _records[-1]
        record.asked.append(question)
        answered(record.answers.pop(0) if record.answers else question.safe)
        return
    QuestionDialog(parent, question, answered).open()
