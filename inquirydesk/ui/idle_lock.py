# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Tells when nobody has touched the program for a while; a running call makes it wait longer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

WARNING_SECONDS = 30
DURING_CALL_MINUTES = 30
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleLock(QObject):
    """`due` after the idle time, `near` (True) half a minute before, `near` (False) on a touch."""

    near = Signal(bool)
    due = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._on_call = False
        self._warned = False
        self._warning, self._end = QTimer(self), QTimer(self)
        for timer in (self._warning, self._end):
            timer.setSingleShot(True)
        self._warning.timeout.connect(self._on_near)
        self._end.timeout.connect(self.due)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.restart()

    def set_on_call(self, *, on_call: bool) -> None:
        """While a call clock runs the lock waits, up to half an hour."""
        if on_call != self._on_call:
            self._on_call = on_call
            self.restart()

    def restart(self) -> None:
        """Count from now."""
        minutes = max(self._minutes, DURING_CALL_MINUTES) if self._on_call else self._minutes
        seconds = minutes * 60
        self._warning.start(max(1, seconds - WARNING_SECONDS) * 1000)
        self._end.start(seconds * 1000)
        if self._warned:
            self._warned = False
            self.near.emit(False)

    def stop(self) -> None:
        """Count no more: the screen is locked."""
        self._warning.stop()
        self._end.stop()
        self._warned = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._end.isActive():
            self.restart()
        return False

    @Slot()
    def _on_near(self) -> None:
        self._warned = True
        self.near.emit(True)
