# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Enter as the way to the next field, for forms filled by keyboard alone."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton, QWidget


class FieldWalk(QObject):
    """Enter moves on, Shift+Enter back, in every one-line field, choice and tick box of a form.

    Notes keep Enter for new lines, push buttons keep it for pressing.
    """

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self.enabled = True
        for field in form.findChildren(QWidget):
            walks = isinstance(field, QLineEdit | QComboBox | QAbstractButton)
            if walks and not isinstance(field, QPushButton):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self.enabled
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and isinstance(watched, QWidget)
        ):
            back = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if back or event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ):
                watched.focusPreviousChild() if back else watched.focusNextChild()
                return True
        return super().eventFilter(watched, event)
