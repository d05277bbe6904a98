# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Runs use cases beside the window: one ordered writer, one reader, answers on the GUI thread.

A screen says what to do and what to do then; this file does threads, the three kinds of failure
and the telling of changes. It alone uses threads of Qt.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.change import Change
from inquirydesk.desk.desk import Desk
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.ui import messages
from inquirydesk.ui.wording import sentence_for

P = ParamSpec("P")
R = TypeVar("R")
Failed = Callable[[UserMistake | Outage], None]

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Job:
    owner: QObject
    call: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Failed | None
    writes: bool
    latest: tuple[int, str] | None
    number: int


@dataclass(frozen=True)
class _Outcome:
    job: _Job
    result: Any = None
    error: Exception | None = None


def _carry_out(job: _Job) -> _Outcome:
    try:
        return _Outcome(job, result=job.call())
    except Exception as error:  # noqa: BLE001, sorted on the GUI thread
        return _Outcome(job, error=error)


class _Worker(QObject):
    """Carries out jobs in the order they come; lives on its own thread."""

    finished = Signal(object)

    @Slot(object)
    def carry_out(self, job: _Job) -> None:
        self.finished.emit(_carry_out(job))


class Operations(QObject):
    """All use cases of one signed-in session. `changed` tells every screen what was touched.

    With `instant` everything happens inside the call, for tests.
    """

    changed = Signal(object)
    busy = Signal(bool)
    failed_unexpectedly = Signal(object)
    _write_asked = Signal(object)
    _look_asked = Signal(object)

    def __init__(self, desk: Desk, *, instant: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._instant = instant
        self._number = 0
        self._newest: dict[tuple[int, str], int] = {}
        self._writing = 0
        self._waiting = 0
        self._threads: list[QThread] = []
        self._workers: list[_Worker] = []
        if not instant:
            for asked in (self._write_asked, self._look_asked):
                thread, worker = QThread(), _Worker()
                worker.moveToThread(thread)
                asked.connect(worker.carry_out)
                worker.finished.connect(self._on_finished)
                thread.start()
                self._threads.append(thread)
                self._workers.append(worker)

    @property
    def desk(self) -> Desk:
        """The desk the use cases work with; widgets read the session from it, nothing else."""
        return self._desk

    def run(
        self,
        owner: QObject,
        use_case: Callable[Concatenate[Desk, P], R],
        /,
        *args: Any,
        then: Callable[[R], None] | None = None,
        failed: Failed | None = None,
        **kwargs: Any,
    ) -> None:
        """Do something that writes, after all asked before. `then` gets the result if the owner
        still lives; without `failed` a mistake or outage is told in a dialog.
        """
        self._start(owner, use_case, args, kwargs, then, failed, writes=True, latest="")

    def look(
        self,
        owner: QObject,
        use_case: Callable[Concatenate[Desk, P], R],
        /,
        *args: Any,
        then: Callable[[R], None] | None = None,
        failed: Failed | None = None,
        latest: str = "",
        **kwargs: Any,
    ) -> None:
        """Do something that only reads. Of looks with the same `latest` of one owner only the
        newest answers: those overtaken are not even begun.
        """
        self._start(owner, use_case, args, kwargs, then, failed, writes=False, latest=latest)

    def idle(self) -> bool:
        """Whether nothing is waiting or running."""
        return self._waiting == 0

    def close(self) -> None:
        """Finish what was asked and end the threads; answers are no longer delivered."""
        for thread in self._threads:
            thread.quit()
            thread.wait()
        self._threads.clear()

    def _start(
        self,
        owner: QObject,
        use_case: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        then: Callable[[Any], None] | None,
        failed: Failed | None,
        *,
        writes: bool,
        latest: str,
    ) -> None:
        self._number += 1
        number, place = self._number, (id(owner), latest) if latest else None
        if place is not None:
            self._newest[place] = number

        def call() -> Any:
            if place is not None and self._newest.get(place) != number:
                return None
            return use_case(self._desk, *args, **kwargs)

        job = _Job(owner, call, then, failed, writes, place, number)
        self._waiting += 1
        if writes:
            self._writing += 1
            if self._writing == 1:
                self.busy.emit(True)
        if self._instant:
            self._on_finished(_carry_out(job))
        elif writes:
            self._write_asked.emit(job)
        else:
            self._look_asked.emit(job)

    @Slot(object)
    def _on_finished(self, outcome: _Outcome) -> None:
        job = outcome.job
        self._waiting -= 1
        if job.writes:
            self._writing -= 1
            if self._writing == 0:
                self.busy.emit(False)
        overtaken = job.latest is not None and self._newest.get(job.latest) != job.number
        alive = shiboken6.isValid(job.owner) and not overtaken
        if outcome.error is not None:
            self._sort(job, outcome.error, alive=alive)
            return
        change = _change_in(outcome.result)
        if change is not None:
            self.changed.emit(change)
        if alive and job.then is not None:
            job.then(outcome.result)

    def _sort(self, job: _Job, error: Exception, *, alive: bool) -> None:
        if not isinstance(error, UserMistake | Outage):
            _log.error("a use case failed", exc_info=error)
            self.failed_unexpectedly.emit(error)
            return
        if isinstance(error, Outage):
            _log.warning("outage: %s", type(error).__name__)
        if not alive:
            return
        if job.failed is not None:
            job.failed(error)
        else:
            sentence = sentence_for(error)
            parent = job.owner if isinstance(job.owner, QWidget) else None
            messages.tell(parent, sentence.what, sentence.rest())


def _change_in(result: object) -> Change | None:
    """The change a use case reports: its result, a part of a tuple, or `result.change`."""
    parts = result if isinstance(result, tuple) else (result, getattr(result, "change", None))
    return next((part for part in parts if isinstance(part, Change)), None)
