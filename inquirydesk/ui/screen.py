# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What every page of the main window can be asked; pages derive from `Screen`."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.change import Change
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.function_bar import FunctionKey
from inquirydesk.ui.widgets.scroll_column import ScrollColumn


class Screen(QWidget):
    """A page. Put content into `page`; texts are set in `retranslate`, which runs once at first.

    Emit `frame_changed` when title, function keys or the status note are others than before.
    """

    frame_changed = Signal()
    action_asked = Signal(str)
    told = Signal(str)
    """Something was done; the state line says it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        scrolled = ScrollColumn()
        outside.addWidget(scrolled)
        self.page = scrolled.body
        self.page.setContentsMargins(px(14), px(12), px(14), px(12))
        self.page.setSpacing(px(10))

    def title(self) -> str:
        """The object on the page, first in the window's title ("26-0147 Disclosure")."""
        return ""

    def function_keys(self) -> tuple[FunctionKey, ...]:
        """The keys this page answers (F4, F5, F11, F12) and what they do here."""
        return ()

    def status_note(self) -> str:
        """The rule or text version in force, for the right of the status bar."""
        return ""

    def act(self, action: str) -> bool:
        """Do an action of the table (`save`, `complete`, …); False if it means nothing here."""
        return False

    def can(self, action: str) -> bool:
        """Whether the action can be done here and now."""
        return any(key.enabled for key in self.function_keys() if _KEY_ACTIONS[key.key] == action)

    def refresh(self) -> None:
        """Read again what the page shows."""

    def take_change(self, change: Change) -> None:
        """Something was changed at the desk; read again what it touches."""

    def has_unsaved(self) -> str:
        """What would be lost by closing, in words; empty if nothing."""
        return ""

    def take_focus(self) -> None:
        """Put the keyboard where work begins; called when the page comes to the front."""
        self.setFocus()

    def retranslate(self) -> None:
        """Set every text in the language in force, keeping what was typed."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.frame_changed.emit()
        super().changeEvent(event)


_KEY_ACTIONS = {
    "F1": "help",
    "F2": "new_call",
    "F3": "find",
    "F4": "look_up",
    "F5": "refresh",
    "F11": "preview",
    "F12": "save",
}


def action_of(key: str) -> str:
    """The action behind a function key."""
    return _KEY_ACTIONS[key]
