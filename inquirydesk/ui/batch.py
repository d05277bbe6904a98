# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Acts done one after the other: each begins when the one before it succeeded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.ui.operations import Operations


@dataclass(frozen=True)
class Task:
    """One act; `only_reads` keeps it off the writer, `words` tell what is being done."""

    act: Callable[..., Any]
    args: tuple[Any, ...]
    named: Mapping[str, Any] = field(default_factory=dict)
    only_reads: bool = False
    words: str = ""


class Batch(QObject):
    """Stops at the first act that fails; what was done before it stays done.

    `begun` gives the words of the act that begins, `failed` its task and what hindered it.
    """

    begun = Signal(str)
    finished = Signal()
    failed = Signal(object, object)

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._tasks: list[Task] = []

    @property
    def busy(self) -> bool:
        """Whether acts are still to be done."""
        return bool(self._tasks)

    def start(self, tasks: Sequence[Task]) -> None:
        """Do these, unless others are on their way."""
        if not self.busy:
            self._tasks = list(tasks)
            self._next()

    def _next(self) -> None:
        if not self._tasks:
            self.finished.emit()
            return
        task = self._tasks[0]
        if task.words:
            self.begun.emit(task.words)
        begin = self._operations.look if task.only_reads else self._operations.run
        begin(self, task.act, *task.args, then=self._on_done, failed=self._on_failed, **task.named)

    def _on_done(self, _result: object) -> None:
        self._tasks.pop(0)
        self._next()

    def _on_failed(self, error: UserMistake | Outage) -> None:
        task = self._tasks[0]
        self._tasks = []
        self.failed.emit(task, error)
