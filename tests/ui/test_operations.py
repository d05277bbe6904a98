# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Running use cases: order, delivery, the three kinds of failure, changes."""

from __future__ import annotations

import threading
from typing import Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.domain.errors import NotPaused, Outage, UserMistake
from inquirydesk.domain.outages import StoreFull
from inquirydesk.ui import messages
from inquirydesk.ui.operations import Operations

DESK = cast("Desk", object())


def echo(_desk: Desk, word: str) -> str:
    return word


def touch(_desk: Desk) -> tuple[int, Change]:
    return 7, changed(Subject.CASES)


def refuse(_desk: Desk) -> None:
    raise NotPaused


def fill_disk(_desk: Desk) -> None:
    raise StoreFull("store.db")


def break_down(_desk: Desk) -> None:
    raise KeyError("bug")


@pytest.fixture
def instant(qtbot: QtBot) -> Operations:
    return Operations(DESK, instant=True)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_the_result_comes_back_and_the_change_is_told(
    qtbot: QtBot, instant: Operations, owner: QWidget
) -> None:
    got: list[Any] = []
    with qtbot.waitSignal(instant.changed) as told:
        instant.run(owner, touch, then=got.append)
    assert got[0][0] == 7
    assert told.args is not None
    assert told.args[0].subjects == {Subject.CASES}


def test_a_mistake_goes_to_the_field_that_made_it(instant: Operations, owner: QWidget) -> None:
    got: list[UserMistake | Outage] = []
    instant.run(owner, refuse, failed=got.append)
    assert [type(error) for error in got] == [NotPaused]


@pytest.mark.expects_log("outage: StoreFull")
def test_an_outage_nobody_handles_is_told_with_what_to_do(
    instant: Operations, owner: QWidget
) -> None:
    with messages.recorded() as record:
        instant.run(owner, fill_disk)
    what = "The disk is full; this was not saved."
    rest = "What you typed is kept. Free some space on the disk, then save again."
    assert record.told == [f"{what}\n{rest}"]


@pytest.mark.expects_log("a use case failed")
def test_a_bug_is_logged_and_told_apart(qtbot: QtBot, instant: Operations, owner: QWidget) -> None:
    with qtbot.waitSignal(instant.failed_unexpectedly) as told:
        instant.run(owner, break_down)
    assert told.args is not None
    assert isinstance(told.args[0], KeyError)


def test_writes_keep_the_order_of_the_clicks_off_the_window_thread(
    qtbot: QtBot, owner: QWidget
) -> None:
    operations = Operations(DESK)
    seen: list[tuple[str, bool]] = []
    done: list[str] = []

    def note(_desk: Desk, word: str) -> str:
        seen.append((word, threading.current_thread() is threading.main_thread()))
        return word

    for word in "abcde":
        operations.run(owner, note, word, then=done.append)
    qtbot.waitUntil(operations.idle)
    operations.close()
    assert done == list("abcde")
    assert seen == [(word, False) for word in "abcde"]


def test_a_closed_screen_hears_nothing_more(qtbot: QtBot) -> None:
    operations = Operations(DESK)
    owner, got = QObject(), list[str]()
    gate = threading.Event()

    def wait(_desk: Desk) -> str:
        gate.wait(5)
        return "late"

    operations.run(owner, wait, then=got.append)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(operations.idle)
    operations.close()
    assert got == []


def test_only_the_newest_search_answers(qtbot: QtBot, owner: QWidget) -> None:
    operations = Operations(DESK)
    got: list[str] = []
    for text in ("s", "sa", "sas", "sasaki"):
        operations.look(owner, echo, text, then=got.append, latest="search")
    qtbot.waitUntil(operations.idle)
    operations.close()
    assert got == ["sasaki"]


def test_a_long_look_does_not_hold_up_a_save(qtbot: QtBot, owner: QWidget) -> None:
    operations = Operations(DESK)
    gate, got = threading.Event(), list[str]()

    def report(_desk: Desk) -> str:
        gate.wait(5)
        return "report"

    operations.look(owner, report, then=got.append)
    operations.run(owner, echo, "saved", then=got.append)
    qtbot.waitUntil(lambda: got == ["saved"])
    gate.set()
    qtbot.waitUntil(lambda: got == ["saved", "report"])
    operations.close()
