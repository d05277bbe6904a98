# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Telling and asking: verbs, safe answers, dialogs that are freed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inquirydesk.ui import messages
from inquirydesk.ui.messages import Question, QuestionDialog, Verb
from inquirydesk.ui.widgets.key_button import KeyButton

DISCARD = Question(
    "Discard the draft of 10:42?",
    "The text is not kept.",
    (Verb("discard", "Discard draft", harmful=True), Verb("keep", "Keep")),
    "keep",
)


def open_dialog_of(parent: QWidget) -> QuestionDialog:
    dialog = parent.findChild(QuestionDialog)
    assert dialog is not None
    return dialog


def test_the_safe_button_has_the_keyboard_and_answers_escape(
    qtbot: QtBot, is_freed: Callable[[QObject], bool]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    answers: list[str] = []
    messages.ask(parent, DISCARD, answers.append)
    dialog = open_dialog_of(parent)
    safe = dialog.findChild(KeyButton, "keep")
    assert safe is not None
    assert safe.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert answers == ["keep"]
    assert is_freed(dialog)


def test_the_verb_pressed_is_the_answer_once(
    qtbot: QtBot, is_freed: Callable[[QObject], bool]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    answers: list[str] = []
    messages.ask(parent, DISCARD, answers.append)
    dialog = open_dialog_of(parent)
    harmful = dialog.findChild(KeyButton, "discard")
    assert harmful is not None
    QTest.mouseClick(harmful, Qt.MouseButton.LeftButton)
    assert answers == ["discard"]
    assert is_freed(dialog)


def test_recorded_questions_get_the_answers_given() -> None:
    answers: list[str] = []
    with messages.recorded("discard") as record:
        messages.ask(None, DISCARD, answers.append)
        messages.ask(None, DISCARD, answers.append)
        messages.tell(None, "The letter was not printed.", "Check the printer.")
    assert answers == ["discard", "keep"]
    assert record.asked == [DISCARD, DISCARD]
    assert record.told == ["The letter was not printed.\nCheck the printer."]
