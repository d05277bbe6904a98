# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a person can do with the program: look for something by its spoken name, press, type.

Nothing here reaches into a screen: a widget is found by the name a screen reader would say, and
used by key and mouse. What has no name, or is not on screen, cannot be used.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)

from inquirydesk import paths
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.language import screen_language
from inquirydesk.ui.program import Program

W = TypeVar("W", bound=QWidget)
Name = str | Text
"""What something is called: English words of the program, in either language, or a policy's."""
PATIENCE_MS = 20_000
LOOK_MS = 10


@lru_cache
def _japanese() -> dict[str, frozenset[str]]:
    """Every Japanese rendering of each English text of the screens."""
    found: dict[str, set[str]] = defaultdict(set)
    for file in (paths.resources() / "translations").glob("*_ja.ts"):
        for message in ET.parse(file).getroot().iter("message"):
            forms = message.findall("translation/numerusform") or message.findall("translation")
            for form in forms:
                found[message.findtext("source", "")].add(form.text or "")
    return {source: frozenset(words) for source, words in found.items()}


def names_of(name: Name, places: dict[str, str]) -> frozenset[str]:
    """What the thing may be called in the language of the screen, its places filled."""
    if isinstance(name, Text):
        return frozenset({name.in_(screen_language())})
    found = set(_said_as(name))
    for place, value in places.items():
        found = {
            each.replace("{" + place + "}", words)
            for each in found
            for words in (value, *_said_as(value))
        }
    return frozenset(found)


def _said_as(english: str) -> frozenset[str]:
    """The English words of the program in the language of the screen."""
    if screen_language() is Language.EN:
        return frozenset({english})
    return _japanese().get(english, frozenset()) | {english}


class NotOnScreen(AssertionError):
    """Nothing on screen is called that; the message lists what is."""


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls the widget; a list by its label: on Unix its name is its value."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if not isinstance(widget, QComboBox):
        return interface.text(QAccessible.Text.Name)
    if widget.accessibleName():
        return widget.accessibleName()
    labels = interface.relations(QAccessible.RelationFlag.Label)
    return labels[0][0].text(QAccessible.Text.Name) if labels else ""


def _choice(widget: QWidget) -> str:
    """A radio's words without the digit that chooses it."""
    name = spoken_name(widget) if isinstance(widget, QRadioButton) else ""
    return name[2:] if name[1:2] == " " else name


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

    def find(self, name: Name, kind: type[W], /, *, nth: int = 0, **places: str) -> W:
        """The widget of that spoken name; raises `NotOnScreen` with the names there are."""
        wanted = names_of(name, places)
        found = [w for w in self.all_of(kind) if spoken_name(w) in wanted or _choice(w) in wanted]
        if len(found) <= nth:
            names = sorted({spoken_name(w) for w in self.all_of(kind)} - {""})
            raise NotOnScreen(f"no {kind.__name__} is called {name!r}; there are {names}")
        return found[nth]

    def has(self, name: Name, kind: type[QWidget] = QWidget, /, **places: str) -> bool:
        """Whether something of that spoken name is on screen."""
        wanted = names_of(name, places)
        return any(spoken_name(widget) in wanted for widget in self.all_of(kind))

    def sees(self, text: Name, /, **places: str) -> bool:
        """Whether the words stand somewhere in the window in front."""
        wanted = names_of(text, places)
        return any(words in shown for shown in self.texts() for words in wanted)

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

    def language(self) -> Language:
        """The language of the screen."""
        return screen_language()

    def in_japanese(self) -> bool:
        """Whether the screen speaks Japanese."""
        return screen_language() is Language.JA

    # doing

    def press(self, name: Name, /, *, nth: int = 0, **places: str) -> None:
        """Click the button or choose the radio of that name."""
        self._click(self.find(name, QAbstractButton, nth=nth, **places))

    def tick(self, name: Name, /, **places: str) -> None:
        """Tick the box of that name unless it is ticked."""
        box = self.find(name, QCheckBox, nth=0, **places)
        if not box.isChecked():
            self._click(box)

    def _click(self, button: QAbstractButton) -> None:
        self._bring(button)
        if not button.isEnabled():
            raise NotOnScreen(f"{spoken_name(button)!r} is greyed out: {button.toolTip()}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
        self.settle()

    def type_into(self, name: Name, text: str, /, *, nth: int = 0, **places: str) -> None:
        """Replace what stands in the field of that name."""
        field: QWidget
        try:
            field = self.find(name, QLineEdit, nth=nth, **places)
        except NotOnScreen:
            field = self.find(name, QPlainTextEdit, nth=nth, **places)
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

    def choose(self, name: Name, text: Name, /, *, nth: int = 0, **places: str) -> None:
        """Choose the entry of a list by its words."""
        box = self.find(name, QComboBox, nth=nth, **places)
        self._bring(box)
        words = names_of(text, {})
        texts = [box.itemText(number) for number in range(box.count())]
        wanted = [n for n, each in enumerate(texts) if any(word in each for word in words)]
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
        self._be_active()
        target = QApplication.focusWidget() or self.window()
        QTest.keySequence(target, QKeySequence(keys))
        self.settle()

    def open_row(self, text: str) -> None:
        """Press Enter on the table row that holds the words."""
        self.select_row(text)
        self.key("Return")

    def select_row(self, text: str) -> None:
        """Move to the table row that holds the words."""
        for table in self.all_of(QTableView):
            model = table.model()
            for row in range(model.rowCount()):
                cells = [str(model.index(row, c).data() or "") for c in range(model.columnCount())]
                if any(text in cell for cell in cells):
                    table.setFocus(Qt.FocusReason.TabFocusReason)
                    table.setCurrentIndex(model.index(row, 0))
                    self.settle()
                    return
        raise NotOnScreen(f"no row holds {text!r}")

    def tick_all(self) -> None:
        """Tick every box in sight that is not ticked."""
        for box in list(self.all_of(QCheckBox)):
            if box.isEnabled() and not box.isChecked():
                self._click(box)

    def show_page(self, name: Name) -> None:
        """Choose a page of the navigation."""
        for number, key in enumerate(("Today", "New inquiry", "Cases", "Letters"), 1):
            if key == name:
                self.key(f"Ctrl+{number}")

    def show_tab(self, name: Name) -> None:
        """Click the tab that begins with these words."""
        for bar in self.all_of(QTabBar):
            for number in range(bar.count()):
                if any(bar.tabText(number).startswith(each) for each in names_of(name, {})):
                    at = bar.tabRect(number).center()
                    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at)
                    self.settle()
                    return
        raise NotOnScreen(f"no tab is called {name!r}")

    def _bring(self, widget: QWidget) -> None:
        """Scroll to the widget, as a wheel would."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        self._be_active()

    def _be_active(self) -> None:
        window = self.window()
        if not window.isActiveWindow():
            window.activateWindow()
            QTest.qWaitForWindowActive(window, 2000)

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
        loop, looks = QEventLoop(), QTimer()
        looks.start(LOOK_MS)  # between two looks the workers have the processor
        while not seen():
            if patience.hasExpired():
                raise NotOnScreen(f"waited in vain for {what}")
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        # A loop within a loop never deletes what was left to be deleted later.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        loop.processEvents()
