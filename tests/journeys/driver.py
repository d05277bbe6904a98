# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a person can do with the program: look for something by its spoken name, press, type.

Nothing here reaches into a screen: a widget is found by the name a screen reader would say, and
used by key and mouse. What has no name, or is not on screen, cannot be used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from inquirydesk.ui.program import Program

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 20_000


class NotOnScreen(AssertionError):
    """Nothing on screen is called that; the message lists what is."""


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


class Driver:
    """Hands and eyes of one person at a time in front of the program."""

    def __init__(self, program: Program) -> None:
        self.program = program

    # seeing

    def window(self) -> QWidget:
        """The window in front: a dialog if one is open."""
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
        dialogs = [w for w in shown if w.windowType() == Qt.WindowType.Dialog]
        if dialogs:
            return dialogs[-1]
        shell = self.program.shell
        return shell.window if shell else next(w for w in shown if w is self.program.entry)

    def all_of(self, kind: type[W]) -> Iterator[W]:
        """Every widget of a kind that is on screen, the front window's first."""
        for widget in self.window().findChildren(kind):
            if widget.isVisible():
                yield widget

    def find(self, name: str, kind: type[W], *, nth: int = 0) -> W:
        """The widget of that spoken name; raises `NotOnScreen` with the names there are."""
        found = [widget for widget in self.all_of(kind) if spoken_name(widget) == name]
        if len(found) <= nth:
            names = sorted({spoken_name(w) for w in self.all_of(kind)} - {""})
            raise NotOnScreen(f"no {kind.__name__} is called {name!r}; there are {names}")
        return found[nth]

    def has(self, name: str, kind: type[QWidget] = QWidget) -> bool:
        """Whether something of that spoken name is on screen."""
        return any(spoken_name(widget) == name for widget in self.all_of(kind))

    def sees(self, text: str) -> bool:
        """Whether the words stand somewhere in the window in front."""
        return any(text in shown for shown in self.texts())

    def texts(self) -> Iterator[str]:
        """Every text on screen: labels, buttons, fields, table cells."""
        for widget in self.all_of(QWidget):
            if isinstance(widget, QTableView):
                model = widget.model()
                for row in range(model.rowCount()):
                    for column in range(model.columnCount()):
                        yield str(model.index(row, column).data() or "")
            else:
                yield spoken_name(widget)
                for read in ("text", "toPlainText"):
                    method = getattr(widget, read, None)
                    if callable(method):
                        yield str(method())
                yield widget.accessibleDescription()

    # doing

    def press(self, name: str, *, nth: int = 0) -> None:
        """Click the button, tick the box or choose the radio of that name."""
        button = self.find(name, QAbstractButton, nth=nth)
        self._bring(button)
        if not button.isEnabled():
            raise NotOnScreen(f"{name!r} is greyed out: {button.toolTip()}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
        self.settle()

    def tick(self, name: str) -> None:
        """Tick the box of that name unless it is ticked."""
        if not self.find(name, QAbstractButton).isChecked():
            self.press(name)

    def type_into(self, name: str, text: str, *, nth: int = 0) -> None:
        """Replace what stands in the field of that name."""
        field: QWidget
        try:
            field = self.find(name, QLineEdit, nth=nth)
        except NotOnScreen:
            field = self.find(name, QPlainTextEdit, nth=nth)
        self._bring(field)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.SelectAll))
        QTest.keyClick(field, Qt.Key.Key_Delete)
        self.type(text)

    def type(self, text: str) -> None:
        """Type into whatever has the focus, as the input method would commit it."""
        field = QApplication.focusWidget()
        if field is None:
            raise NotOnScreen("nothing has the focus")
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QCoreApplication.sendEvent(field, event)
        self.settle()

    def choose(self, name: str, text: str, *, nth: int = 0) -> None:
        """Choose the entry of a list by its words."""
        box = self.find(name, QComboBox, nth=nth)
        self._bring(box)
        texts = [box.itemText(number) for number in range(box.count())]
        wanted = [number for number, each in enumerate(texts) if text in each]
        if not wanted:
            raise NotOnScreen(f"{name!r} has no {text!r}; there are {texts}")
        box.setFocus(Qt.FocusReason.TabFocusReason)
        while box.currentIndex() != wanted[0]:
            below = wanted[0] > box.currentIndex()
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down if below else Qt.Key.Key_Up)
            if box.currentIndex() == before:
                raise NotOnScreen(f"{name!r} does not move to {text!r}")
        self.settle()

    def key(self, keys: str) -> None:
        """Press a key anywhere, such as F12 or Ctrl+Return."""
        target = QApplication.focusWidget() or self.window()
        QTest.keySequence(target, QKeySequence(keys))
        self.settle()

    def open_row(self, text: str) -> None:
        """Press Enter on the table row that holds the words."""
        for table in self.all_of(QTableView):
            model = table.model()
            for row in range(model.rowCount()):
                cells = [str(model.index(row, c).data() or "") for c in range(model.columnCount())]
                if any(text in cell for cell in cells):
                    table.setFocus(Qt.FocusReason.TabFocusReason)
                    table.setCurrentIndex(model.index(row, 0))
                    QTest.keyClick(table, Qt.Key.Key_Return)
                    self.settle()
                    return
        raise NotOnScreen(f"no row holds {text!r}")

    def _bring(self, widget: QWidget) -> None:
        """Scroll to the widget, as a wheel would."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        self.window().activateWindow()

    # waiting

    def settle(self) -> None:
        """Wait until nothing is being saved or read."""
        self.wait_for(self._is_quiet, "the program to come to rest")

    def _is_quiet(self) -> bool:
        shell = self.program.shell
        return self.program.is_idle() and (shell is None or shell.operations.idle())

    def wait_for(self, seen: Callable[[], bool], what: str) -> None:
        """Let the program run until something is so; gives up after twenty seconds."""
        patience = QDeadlineTimer(PATIENCE_MS)
        loop = QEventLoop()
        while not seen():
            if patience.hasExpired():
                raise NotOnScreen(f"waited in vain for {what}")
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents()
        loop.processEvents()
