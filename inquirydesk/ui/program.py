# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""From the start of the program to the window of who signed in, and on to the next person."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inquirydesk import paths
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.now import Now, system_now
from inquirydesk.desk.session import (
    Places,
    first_run,
    is_first_run,
    shipped_policies,
    sign_in,
    sign_in_over,
    unlock,
    who_signs_in,
)
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.outages import StoreMissing
from inquirydesk.domain.policy_faults import PolicyUnusable
from inquirydesk.logs import start_log
from inquirydesk.ui import settings
from inquirydesk.ui.application import Application
from inquirydesk.ui.background import Background
from inquirydesk.ui.screens.first_run import Beginning, FirstRun
from inquirydesk.ui.screens.sign_in import SignIn
from inquirydesk.ui.shell import Shell

ENTRY_SIZE = (1040, 780)


class EntryWindow(QWidget):
    """The window before anybody is signed in."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Inquiry Desk")
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.content: QWidget | None = None
        self.busy = False
        self.resize(*ENTRY_SIZE)

    def show_content(self, content: QWidget) -> None:
        """Show a page in place of the one before."""
        if self.content is not None:
            self._place.removeWidget(self.content)
            self.content.hide()
            self.content.deleteLater()
        self.content = content
        self._place.addWidget(content)
        content.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while a store is being made: half a store would be of no use."""
        event.setAccepted(not self.busy)


class Program(QObject):
    """Holds the one window there is: entry, or desk. `instant` does all at once, for tests."""

    def __init__(
        self,
        application: Application,
        places: Places,
        now: Now = system_now,
        *,
        instant: bool = False,
        begin: Callable[..., None] = first_run,
    ) -> None:
        super().__init__(application)
        self._application, self._places, self._now = application, places, now
        self._instant, self._begin = instant, begin
        self._background = Background(self, instant=instant)
        self._background.busy.connect(self._on_busy)
        self.entry: EntryWindow | None = None
        self.shell: Shell | None = None
        self._tried: tuple[str, str] = ("", "")

    def start(self) -> None:
        """Show the first run where there is no store, else the sign-in."""
        self.entry = EntryWindow()
        if is_first_run(self._places):
            self._show_first_run(self.entry)
        else:
            self._show_sign_in(self.entry)
        self.entry.show()

    def stop(self) -> None:
        """Finish what was asked and let go of the store and of every window."""
        if self.shell is not None:
            self.shell.close(keep_store=False)
            self.shell = None
        if self.entry is not None:
            self.entry.hide()
            self.entry.deleteLater()
            self.entry = None

    def is_idle(self) -> bool:
        """Whether nothing is being opened or made."""
        return not self._background.is_busy

    # the first run

    def _show_first_run(self, entry: EntryWindow) -> None:
        shipped = shipped_policies(self._places)
        page = FirstRun(self._application.languages, self._places.store, shipped.usable)
        page.wanted.connect(self._on_beginning_wanted)
        entry.show_content(page)
        last = self._application.settings.get(settings.LAST_LOGIN)
        if last:
            # Somebody worked here: an empty place may be a disk that is not there today.
            page.say(StoreMissing(str(self._places.store)))
        elif shipped.faults:
            page.say(PolicyUnusable(shipped.faults))

    @Slot(object)
    def _on_beginning_wanted(self, beginning: Beginning) -> None:
        first = beginning.administrator

        def make() -> Desk:
            self._begin(self._places, beginning.policy_folder, first, beginning.others, self._now)
            return sign_in(self._places, first.login, first.password, self._now)

        self._background.run(make, self._on_opened, self._on_refused)

    # signing in

    def _show_sign_in(self, entry: EntryWindow) -> None:
        try:
            logins, hindrance = who_signs_in(self._places), None
        except Outage as outage:
            logins, hindrance = (), outage
        last = self._application.settings.get(settings.LAST_LOGIN)
        card = SignIn(self._application.languages, logins, chosen=last)
        card.asked.connect(self._on_sign_in_asked)
        card.message_answered.connect(self._on_restored)
        entry.show_content(card)
        if hindrance is not None:
            card.say(hindrance)

    @Slot(str, str)
    def _on_sign_in_asked(self, login: str, password: str) -> None:
        self._tried = (login, password)
        act = partial(sign_in, self._places, login, password, self._now)
        self._background.run(act, self._on_opened, self._on_refused)

    @Slot(str)
    def _on_restored(self, _answer: str) -> None:
        login, password = self._tried
        act = partial(sign_in, self._places, login, password, self._now, restored=True)
        self._background.run(act, self._on_opened, self._on_refused)

    def _on_refused(self, error: UserMistake | Outage) -> None:
        if self.entry is not None and isinstance(self.entry.content, SignIn | FirstRun):
            self.entry.content.say(error)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        if self.entry is not None and isinstance(self.entry.content, SignIn | FirstRun):
            self.entry.content.set_busy(busy=busy)
            self.entry.busy = busy
        elif self.shell is not None and self.shell.lock_card is not None:
            self.shell.lock_card.set_busy(busy=busy)

    def _on_opened(self, desk: Desk) -> None:
        self._tried = ("", "")
        self._application.settings.put(settings.LAST_LOGIN, desk.session.login)
        before, self.shell = self.shell, Shell(self._application, desk, instant=self._instant)
        self.shell.lock_asked.connect(self._on_lock_asked)
        self.shell.show(before.window if before is not None else None)
        if before is not None:
            before.close(keep_store=True)
        if self.entry is not None:
            self.entry.busy = False
            self.entry.close()
            self.entry.deleteLater()
            self.entry = None

    # the lock

    @Slot()
    def _on_lock_asked(self) -> None:
        shell = self.shell
        if shell is None or shell.lock_card is not None:
            return
        card = SignIn(
            self._application.languages,
            who_signs_in(self._places),
            chosen=shell.desk.session.login,
            signed_in=shell.desk.session.login,
        )
        card.asked.connect(self._on_unlock_asked)
        shell.lock(card)

    @Slot(str, str)
    def _on_unlock_asked(self, login: str, secret: str) -> None:
        shell = self.shell
        if shell is None:
            return
        if login == shell.desk.session.login:
            self._background.run(
                partial(unlock, shell.desk, secret), self._on_unlocked, self._on_unlock_refused
            )
        else:
            act = partial(sign_in_over, shell.desk, self._places, login, secret)
            self._background.run(act, self._on_opened, self._on_unlock_refused)

    def _on_unlocked(self, _nothing: Any) -> None:
        if self.shell is not None:
            self.shell.unlock()

    def _on_unlock_refused(self, error: UserMistake | Outage) -> None:
        if self.shell is not None and self.shell.lock_card is not None:
            self.shell.lock_card.say(error)


def run() -> int:
    """Open the window on this user's store; gives the exit code of the program."""
    start_log(paths.logs_folder())
    application = Application(sys.argv)
    places = Places(
        store=paths.user_store_folder(),
        settings=paths.user_settings_folder(),
        resources=paths.resources(),
        device=platform.node(),
    )
    program = Program(application, places)
    program.start()
    QApplication.setQuitOnLastWindowClosed(True)
    try:
        return application.run()
    finally:
        program.stop()
