# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One long act beside the window while nobody is signed in: making or opening a store.

Stretching a password takes about a second on purpose. After signing in `Operations` does this.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inquirydesk.domain.errors import Outage, UserMistake

_log = logging.getLogger(__name__)


class Background(QObject):
    """Does one thing at a time. With `instant` it is done inside the call, for tests."""

    busy = Signal(bool)
    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, instant: bool = False) -> None:
        super().__init__(parent)
        self._instant = instant
        self._then: Callable[[Any], None] | None = None
        self._failed: Callable[[UserMistake | Outage], None] | None = None
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._then is not None

    def run(
        self,
        act: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[UserMistake | Outage], None],
    ) -> None:
        """Do it now; `then` gets the result, `failed` what hindered. Ignored while busy."""
        if self.is_busy:
            return
        self._then, self._failed = then, failed
        self.busy.emit(True)
        if self._instant:
            self._on_done(*_outcome(act))
        else:
            Thread(target=self._carry_out, args=(act,), daemon=True).start()

    def _carry_out(self, act: Callable[[], Any]) -> None:
        self._done.emit(*_outcome(act))

    @Slot(object, object)
    def _on_done(self, result: object, error: Exception | None) -> None:
        then, failed = self._then, self._failed
        self._then = self._failed = None
        self.busy.emit(False)
        if then is None or failed is None:
            return
        if error is None:
            then(result)
        elif isinstance(error, UserMistake | Outage):
            _log.info("refused: %s", type(error).__name__)
            failed(error)
        else:
            raise error


def _outcome(act: Callable[[], Any]) -> tuple[Any, Exception | None]:
    try:
        return act(), None
    except Exception as error:  # noqa: BLE001, sorted on the GUI thread
        return None, error
