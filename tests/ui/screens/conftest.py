# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The real program on a real store, everything done inside the call; and finding by name."""

from __future__ import annotations

import gc
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inquirydesk.desk.session import Places, first_run
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.application import Application
from inquirydesk.ui.program import Program
from inquirydesk.ui.screens.sign_in import SignIn
from inquirydesk.ui.shell import Shell
from tests.builders import PASSWORD, QUICK, Clock, an_office, places_in

W = TypeVar("W", bound=QWidget)


def named(parent: QWidget, kind: type[W], name: str) -> W:
    """The visible widget of that kind a screen reader calls by that name."""
    found = [
        each
        for each in parent.findChildren(kind)
        if name in (each.accessibleName(), getattr(each, "text", str)()) and each.isVisible()
    ]
    assert found, f"no {kind.__name__} named {name!r}"
    return found[0]


@pytest.fixture
def application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    """The application in English; Python's own hooks come back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = Application([])
    made.languages.use(Language.EN)
    yield made
    made.languages.use(Language.EN)
    shiboken6.delete(made)


Start = Callable[[Path], Program]


@pytest.fixture
def start(application: Application) -> Iterator[Start]:
    """Start the program on the store of a folder, which need not exist yet."""
    begin = partial(first_run, cost=QUICK)
    started: list[Program] = []

    def make(folder: Path) -> Program:
        program = Program(application, places_in(folder), Clock(), instant=True, begin=begin)
        started.append(program)
        program.start()
        return program

    yield make
    for program in started:
        program.stop()
    # No event loop runs here, so what was put off is deleted by hand.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(scope="session")
def ready_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with five people, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("ready")
    an_office(folder).desk.store.close()
    return folder


@pytest.fixture
def office(ready_store: Path, tmp_path: Path) -> Places:
    """A store with five people that nobody has open."""
    shutil.copytree(ready_store, tmp_path, dirs_exist_ok=True)
    return places_in(tmp_path)


SignedIn = Callable[[str], Shell]


@pytest.fixture
def signed_in(office: Places, start: Start, tmp_path: Path) -> SignedIn:
    """The shell of a person who signs in at the start of the program."""

    def enter(login: str) -> Shell:
        program = start(tmp_path)
        assert program.entry is not None
        card = program.entry.content
        assert isinstance(card, SignIn)
        card.login.set_value(login)
        card.password.setText(PASSWORD)
        card.enter.click()
        assert program.shell is not None
        program.shell.window.activateWindow()
        assert QTest.qWaitForWindowActive(program.shell.window)
        return program.shell

    return enter
