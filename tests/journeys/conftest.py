# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The real program with its real workers, on a store that use cases brought to where it begins."""

from __future__ import annotations

import gc
import runpy
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from inquirydesk.desk.session import Places
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.application import Application
from inquirydesk.ui.program import Program
from inquirydesk.ui.theme import Scheme, look
from tests.builders import Clock, Office, a_new_store, an_office, places_in
from tests.journeys.day import Day
from tests.journeys.driver import Driver

ROOT = Path(__file__).resolve().parents[2]
Stage = Callable[[Office], str]
"""Brings a new desk to where a journey begins; gives the reference of the case concerned."""


@pytest.fixture(scope="session", autouse=True)
def compiled_texts() -> None:
    """Compile forms and translations that are out of date."""
    runpy.run_path(str(ROOT / "packaging" / "build_ui.py"))["build"](ROOT)


@pytest.fixture
def application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    """The application in English and light; Python's own hooks come back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = Application([])
    sys.excepthook = sys.__excepthook__  # a fault fails the test instead of asking
    made.languages.use(Language.EN)
    look().use(Scheme.LIGHT)
    yield made
    made.languages.use(Language.EN)
    look().use(Scheme.LIGHT)
    shiboken6.delete(made)


class Desktop:
    """One computer: its store, its clock, and the program on it, started as often as needed."""

    def __init__(self, application: Application, folder: Path, clock: Clock) -> None:
        self.application, self.folder, self.clock = application, folder, clock
        self.reference = ""
        self._started: list[Program] = []

    @property
    def places(self) -> Places:
        """Where its store and settings lie."""
        return places_in(self.folder)

    def start(self, places: Places | None = None) -> Day:
        """The program as it shows itself at its start."""
        program = Program(self.application, places or self.places, self.clock)
        self._started.append(program)
        program.start()
        sheets = self.folder / "sheets"
        sheets.mkdir(exist_ok=True)
        return Day(Driver(program), self.clock, sheets, lambda _line, _name: None)

    def signed_in(self, login: str) -> Day:
        """The program with this person signed in."""
        day = self.start()
        day.sign_in(login)
        return day

    def as_after_a_kill(self) -> Desktop:
        """A computer whose disk holds what this one's holds now, while the program still runs."""
        other = self.folder.parent / f"{self.folder.name}-after"
        shutil.copytree(self.folder, other)
        copy = Desktop(self.application, other, self.clock)
        copy._started = self._started
        return copy

    def stop(self) -> None:
        """End every program that was started."""
        for program in self._started:
            program.stop()


_ready: dict[Stage | None, tuple[Path, Clock, str]] = {}


def _staged(stage: Stage | None, root: Path) -> tuple[Path, Clock, str]:
    """The store a stage leaves, made once and copied for each test."""
    if stage not in _ready:
        folder = root / f"stage-{len(_ready)}"
        if stage is None:
            _ready[stage] = (folder, a_new_store(folder)[1], "")
        else:
            office = an_office(folder)
            reference = stage(office)
            office.desk.store.close()
            _ready[stage] = (folder, office.clock, reference)
    return _ready[stage]


@pytest.fixture(scope="session")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the stores of all stages lie."""
    yield tmp_path_factory.mktemp("stages")
    _ready.clear()


@pytest.fixture
def desktop(
    application: Application, stages: Path, tmp_path: Path
) -> Iterator[Callable[..., Desktop]]:
    """A computer at a stage; without one, as the first run leaves it."""
    made: list[Desktop] = []

    def make(stage: Stage | None = None) -> Desktop:
        folder, clock, reference = _staged(stage, stages)
        own = tmp_path / "desktop"
        shutil.copytree(folder, own)
        desktop = Desktop(application, own, Clock())
        desktop.clock.at, desktop.reference = clock.at, reference
        made.append(desktop)
        return desktop

    yield make
    for each in made:
        each.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
