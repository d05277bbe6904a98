# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The row under the menus: new work at the left, search, then call clock, commands and person."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inquirydesk.domain.sourced import Language
from inquirydesk.ui.actions import Actions
from inquirydesk.ui.language import OWN_NAMES, other_than
from inquirydesk.ui.theme import Kind, look, px
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.line_edit import SearchField


class ToolRow(QWidget):
    """Buttons of the most frequent actions; in a narrow window key caps and words give way."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        flat = ButtonKind.FLAT
        self.new_call = KeyButton(icon="phone", kind=ButtonKind.PRIMARY)
        self.register_mail = KeyButton(icon="barcode")
        self.search = SearchField("F3")
        self.call_clock = Chip()
        self.call_clock.hide()
        self.commands = KeyButton(icon="terminal", kind=flat)
        self.language = KeyButton(icon="world", kind=flat)
        self.person = KeyButton(icon="user", kind=flat)
        self.lock = KeyButton(icon="lock", kind=flat)
        self._followers = {
            "new_call": self.new_call,
            "register_mail": self.register_mail,
            "commands": self.commands,
            "language": self.language,
            "lock": self.lock,
            "about_user": self.person,
        }
        for key, button in self._followers.items():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(actions[key].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(10), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.new_call)
        row.addWidget(self.register_mail)
        row.addSpacing(px(8))
        row.addWidget(self.search)
        self.search.setMaximumWidth(px(400))
        row.addStretch(1)
        for widget in (self.call_clock, self.commands, self.language, self.person, self.lock):
            row.addWidget(widget)
        look().changed.connect(self._on_look_changed)

    def set_person(self, name: str, role: str) -> None:
        """Show who is signed in."""
        self.person.setText(name)
        self.person.set_second(role)
        self._fit()

    def set_call(self, clock: str) -> None:
        """Show the running clock of a call; an empty text hides it."""
        self.call_clock.setVisible(bool(clock))
        self.call_clock.show_chip(ChipLook(clock, Kind.ACCENT, "phone", strong=True))

    def follow_rights(self) -> None:
        """Hide the buttons whose actions the person may not do."""
        for key in ("new_call", "register_mail"):
            self._followers[key].setVisible(self._actions[key].isVisible())

    def retranslate(self, language: Language) -> None:
        """Take the words of the language in force."""
        self.new_call.setText(self.tr("New phone inquiry"))
        self.register_mail.setText(self.tr("Register mail"))
        self.commands.setText(self.tr("Commands"))
        self.language.setText(OWN_NAMES[other_than(language)])
        self.lock.setText(self.tr("Lock"))
        self.search.setPlaceholderText(
            self.tr("Search name, reading, phone, reference, letter no.")
        )
        self.search.setAccessibleName(self.tr("Find"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        keys = {"new_call": "F2", "register_mail": "Ctrl+M", "commands": "Ctrl+K"}
        for key, cap in keys.items():
            self._followers[key].set_key(cap)
        for button in self._followers.values():
            button.set_terse(terse=False)
        if self._wanted() > self.width():
            for key in keys:
                self._followers[key].set_key("")
        for key in ("lock", "commands", "language", "about_user"):
            if self._wanted() > self.width():
                self._followers[key].set_terse(terse=True)

    def _wanted(self) -> int:
        parts = [*self._followers.values(), self.call_clock]
        buttons = sum(part.sizeHint().width() + px(8) for part in parts if not part.isHidden())
        return buttons + self.search.minimumSizeHint().width() + px(40)

    @Slot()
    def _on_look_changed(self) -> None:
        self.search.setMaximumWidth(px(400))
        self._fit()
