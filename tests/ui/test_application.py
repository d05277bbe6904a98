# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The last resort: drafts are kept, the log names no person, a fresh start is offered."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inquirydesk.domain.sourced import Language
from inquirydesk.ui import messages, settings
from inquirydesk.ui.application import Application, LastResort
from inquirydesk.ui.theme import Scheme, look


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


@pytest.mark.expects_log("unexpected error")
def test_drafts_are_saved_before_anything_is_asked(qtbot: QtBot) -> None:
    last_resort = LastResort()
    order: list[str] = []
    last_resort.save_first(lambda: order.append("saved"))
    with messages.recorded() as record:
        last_resort.take(KeyError("佐々木"))
    assert order == ["saved"]
    assert [verb.key for verb in record.asked[0].verbs] == ["restart", "go_on"]
    assert "佐々木" not in record.asked[0].title + record.asked[0].text


@pytest.mark.expects_log("unexpected error", "a draft could not be saved")
def test_one_draft_that_cannot_be_saved_does_not_cost_the_others(qtbot: QtBot) -> None:
    last_resort = LastResort()
    order: list[str] = []

    def fail() -> None:
        raise OSError

    last_resort.save_first(fail)
    last_resort.save_first(lambda: order.append("saved"))
    with messages.recorded():
        last_resort.take(KeyError("x"))
    assert order == ["saved"]


@pytest.mark.expects_log("unexpected error")
def test_an_error_of_another_thread_is_told_on_the_window_thread(qtbot: QtBot, hooks: None) -> None:
    last_resort = LastResort()
    last_resort.install()
    with messages.recorded() as record:
        broken = threading.Thread(target=int, args=("not a number",))
        broken.start()
        broken.join()
        qtbot.waitUntil(lambda: len(record.asked) == 1)


def test_language_scheme_and_text_size_come_back_at_the_next_start(
    qapp: QApplication, hooks: None
) -> None:
    first = Application([])
    first.languages.use(Language.EN)
    look().use(Scheme.DARK, 130)
    shiboken6.delete(first)
    look().use(Scheme.LIGHT, 100)
    again = Application([])
    assert again.languages.language is Language.EN
    assert (look().scheme, look().text_percent) == (Scheme.DARK, 130)
    assert again.settings.get(settings.SCHEME) == "dark"
    shiboken6.delete(again)
