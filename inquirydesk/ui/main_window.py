# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The frame of the program: menus, tool row, navigation, pages, function keys, status."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from inquirydesk.domain.roles import Right
from inquirydesk.ui import messages
from inquirydesk.ui.actions import Actions
from inquirydesk.ui.language import LanguageSwitch, other_than
from inquirydesk.ui.screen import Screen, action_of
from inquirydesk.ui.theme import Scheme, look, px
from inquirydesk.ui.tool_row import ToolRow
from inquirydesk.ui.widgets.demo_band import DemoBand
from inquirydesk.ui.widgets.function_bar import FunctionBar, FunctionKey
from inquirydesk.ui.widgets.nav_list import NavEntry, NavList
from inquirydesk.ui.widgets.panel import Line
from inquirydesk.ui.widgets.state_line import StateLine
from inquirydesk.ui.widgets.status_strip import StatusStrip

WIDE = 1280
TEXT_STEP_PERCENT = 10

PAGE_TITLES = (
    QT_TRANSLATE_NOOP("MainWindow", "Today"),
    QT_TRANSLATE_NOOP("MainWindow", "New inquiry"),
    QT_TRANSLATE_NOOP("MainWindow", "Cases"),
    QT_TRANSLATE_NOOP("MainWindow", "Letters"),
    QT_TRANSLATE_NOOP("MainWindow", "Backlog"),
    QT_TRANSLATE_NOOP("MainWindow", "Knowledge"),
    QT_TRANSLATE_NOOP("MainWindow", "Audit"),
    QT_TRANSLATE_NOOP("MainWindow", "Settings"),
)

PAGE_KEYS = (
    "today",
    "inquiry",
    "cases",
    "letters",
    "backlog",
    "knowledge",
    "audit",
    "settings",
)
"""The pages in the order of Ctrl+1 to Ctrl+8; a page keeps its key where another is left out."""


@dataclass
class _Page:
    key: str
    icon: str
    title: str
    screen: Screen
    count: int | None = None
    alarm: bool = False


class MainWindow(QMainWindow):
    """One window. Actions that the frame does not do itself go to the page in front, then out
    through `action_asked`.
    """

    action_asked = Signal(str)
    undo_asked = Signal(object)
    page_shown = Signal(object)

    def __init__(self, languages: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.languages = languages
        self.actions_table = Actions(self)
        self.tools = ToolRow(self.actions_table)
        self.navigation = NavList()
        self.function_bar = FunctionBar()
        self.status = StatusStrip()
        self.state_line = StateLine()
        self.demo_band = DemoBand()
        self._pages: list[_Page] = []
        self._stack = QStackedWidget()
        self._visited: list[tuple[Screen, str]] = []
        self._place = -1
        self._under: dict[Screen, str] = {}
        self._cover: QWidget | None = None
        self._leaving = False
        self._build()
        self.actions_table.fill(self.menuBar())
        self.actions_table.triggered.connect(self._on_action)
        self.actions_table["function_bar"].setChecked(True)
        self.actions_table["scheme_system"].setChecked(True)
        self.navigation.page_chosen.connect(self.show_page)
        self.function_bar.pressed.connect(self._on_function_key)
        self.state_line.undo_asked.connect(self.undo_asked)
        look().changed.connect(self._fit_navigation)
        self.setMinimumSize(1180, 720)
        self.resize(1440, 900)
        self.retranslate()

    def _build(self) -> None:
        frame = QWidget()
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.navigation)
        body.addWidget(Line(upright=True))
        body.addWidget(self._stack, 1)
        above: tuple[QWidget, ...] = (Line(), self.tools, Line(), self.demo_band)
        below: tuple[QWidget, ...] = (self.state_line, self.function_bar, Line(), self.status)
        for part in above:
            rows.addWidget(part)
        rows.addLayout(body, 1)
        for part in below:
            rows.addWidget(part)
        self._covers = QStackedWidget()
        self._covers.addWidget(frame)
        self.setCentralWidget(self._covers)

    # pages

    def add_page(self, key: str, icon: str, title: str, screen: Screen) -> None:
        """Add a page to the navigation; `title` is one of `PAGE_TITLES`, in English."""
        self._pages.append(_Page(key, icon, title, screen))
        self._take_in(screen, key)
        self._show_navigation()

    def show_page(self, key: str) -> None:
        """Bring a page of the navigation to the front."""
        page = next(page for page in self._pages if page.key == key)
        self.show_screen(page.screen, under=key)

    def show_screen(self, screen: Screen, *, under: str) -> None:
        """Bring any screen to the front; the navigation marks the page it belongs to."""
        self._take_in(screen, under)
        if self.current_screen() is not screen or self._place < 0:
            del self._visited[self._place + 1 :]
            self._visited.append((screen, under))
            self._place = len(self._visited) - 1
        self._bring(screen, under)

    def close_screen(self, screen: Screen) -> None:
        """Take a screen away for good and show what was seen before it."""
        self._visited = [seen for seen in self._visited if seen[0] is not screen]
        self._place = len(self._visited) - 1
        self._under.pop(screen, None)
        self._stack.removeWidget(screen)
        screen.deleteLater()
        if self._visited:
            self._bring(*self._visited[-1])

    def current_screen(self) -> Screen | None:
        """The screen in front."""
        screen = self._stack.currentWidget()
        return screen if isinstance(screen, Screen) else None

    def screens(self) -> list[Screen]:
        """Every screen the window holds."""
        return list(self._under)

    def set_count(self, key: str, count: int | None, *, alarm: bool = False) -> None:
        """Show a count at a page of the navigation; an alarm is one of things overdue."""
        for page in self._pages:
            if page.key == key:
                page.count, page.alarm = count, alarm
        self.navigation.set_count(key, count, alarm=alarm)

    def _take_in(self, screen: Screen, under: str) -> None:
        if screen not in self._under:
            self._stack.addWidget(screen)
            screen.frame_changed.connect(self._on_frame_changed)
            screen.told.connect(self.state_line.say)
            screen.action_asked.connect(self._on_action)
            screen.retranslate()
        self._under[screen] = under

    def _bring(self, screen: Screen, under: str) -> None:
        self._stack.setCurrentWidget(screen)
        self.navigation.choose(under)
        self._on_frame_changed()
        screen.take_focus()
        self.page_shown.emit(screen)

    # who is here, and the lock

    def permit(self, rights: frozenset[Right]) -> None:
        """Hide what the person signed in may not do."""
        self.actions_table.permit(rights)
        self.tools.follow_rights()

    def cover(self, widget: QWidget) -> None:
        """Hide everything behind a widget (the lock); titles say nothing meanwhile."""
        self.uncover()
        self._cover = widget
        self._covers.addWidget(widget)
        self._covers.setCurrentWidget(widget)
        self.menuBar().setEnabled(False)
        self._enable_actions()
        self.setWindowTitle(self.tr("Inquiry Desk"))
        widget.setFocus()

    def uncover(self) -> None:
        """Show the desk again as it was, with the keyboard where it was."""
        if self._cover is None:
            return
        self._covers.removeWidget(self._cover)
        self._cover.deleteLater()
        self._cover = None
        self.menuBar().setEnabled(True)
        self._on_frame_changed()

    # what the frame itself does

    @Slot(str)
    def _on_action(self, key: str) -> None:
        screen = self.current_screen()
        if self._act(key) or (screen is not None and screen.act(key)):
            return
        if key == "refresh" and screen is not None:
            screen.refresh()
        elif key == "undo" and self.state_line.can_undo():
            self.state_line.undo()
        else:
            self.action_asked.emit(key)

    def _act(self, key: str) -> bool:
        if key.startswith("page_"):
            wanted = PAGE_KEYS[int(key.removeprefix("page_")) - 1]
            if any(page.key == wanted for page in self._pages):
                self.show_page(wanted)
        elif key in ("back", "forward"):
            self._go(-1 if key == "back" else 1)
        elif key == "language":
            self.languages.use(other_than(self.languages.language))
        elif key.startswith("scheme_"):
            look().use(Scheme(key.removeprefix("scheme_")))
        elif key in ("larger", "smaller"):
            step = TEXT_STEP_PERCENT if key == "larger" else -TEXT_STEP_PERCENT
            look().use(text_percent=look().text_percent + step)
        elif key == "function_bar":
            self.function_bar.setVisible(self.actions_table[key].isChecked())
        elif key == "find":
            self.tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.tools.search.selectAll()
        elif key == "quit":
            self.close()
        else:
            return False
        return True

    def _go(self, way: int) -> None:
        place = self._place + way
        if 0 <= place < len(self._visited):
            self._place = place
            self._bring(*self._visited[place])

    @Slot(str)
    def _on_function_key(self, key: str) -> None:
        self._on_action(action_of(key))

    @Slot()
    def _on_frame_changed(self) -> None:
        screen = self.current_screen()
        if screen is None or self._cover is not None:
            return
        self.setWindowTitle(f"{screen.title()} — {self.tr('Inquiry Desk')}")
        self.status.say("rule", screen.status_note(), right=True)
        self.function_bar.set_keys(
            self._keys_of(screen), self.tr("F6–F10 belong to the Japanese input method")
        )
        self._enable_actions()

    def _keys_of(self, screen: Screen) -> tuple[FunctionKey, ...]:
        keys = {
            "F1": FunctionKey("F1", self.tr("Help")),
            "F2": FunctionKey("F2", self.tr("New call")),
            "F3": FunctionKey("F3", self.tr("Find")),
            "F4": FunctionKey("F4", self.tr("Look up"), enabled=False),
            "F5": FunctionKey("F5", self.tr("Refresh")),
            "F11": FunctionKey("F11", self.tr("Preview"), enabled=False),
            "F12": FunctionKey("F12", self.tr("Save"), enabled=False),
        }
        keys |= {key.key: key for key in screen.function_keys()}
        return tuple(keys.values())

    def _enable_actions(self) -> None:
        covered = self._cover is not None
        for _spec, action in self.actions_table:
            action.setEnabled(not covered)
        self.actions_table["quit"].setEnabled(True)
        self.actions_table["back"].setEnabled(not covered and self._place > 0)
        last = len(self._visited) - 1
        self.actions_table["forward"].setEnabled(not covered and self._place < last)

    # words, sizes, leaving

    def retranslate(self) -> None:
        """Set the frame's own texts in the language in force."""
        self.actions_table.retranslate()
        self.tools.retranslate(self.languages.language)
        self.demo_band.set_text(self.tr("Demo: practise here, nothing is real"))
        self.navigation.setAccessibleName(self.tr("Pages"))
        self._show_navigation()
        self._on_frame_changed()

    def _show_navigation(self) -> None:
        self.navigation.set_entries(
            [
                NavEntry(page.key, page.icon, self.tr(page.title), page.count, page.alarm)
                for page in self._pages
            ]
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_navigation()

    @Slot()
    def _fit_navigation(self) -> None:
        self.navigation.set_narrow(narrow=self.width() < px(WIDE))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before leaving work that would be lost."""
        lost = [text for text in (screen.has_unsaved() for screen in self._under) if text]
        if not lost or self._leaving:
            event.accept()
            return
        event.ignore()
        question = messages.Question(
            self.tr("Quit while something is open?"),
            "\n".join(lost),
            verbs=(
                messages.Verb("quit", self.tr("Quit all the same"), harmful=True),
                messages.Verb("stay", self.tr("Go back")),
            ),
            safe="stay",
        )
        messages.ask(self, question, self._on_quit_answered)

    def _on_quit_answered(self, answer: str) -> None:
        if answer == "quit":
            self._leaving = True
            # Not at once: the answer may come while Qt is still closing the window.
            QTimer.singleShot(0, self.close)
