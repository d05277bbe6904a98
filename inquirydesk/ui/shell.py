# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The window of who is signed in: its pages, what its actions do, its counts and its lock."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

import inquirydesk
from inquirydesk.desk.change import Change
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.now import TOKYO
from inquirydesk.desk.worklists import Counts, counts
from inquirydesk.domain.inquiry import CaseId, Inquiry
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.roles import Right
from inquirydesk.ui import messages, settings
from inquirydesk.ui.application import Application
from inquirydesk.ui.event_wording import role_text
from inquirydesk.ui.idle_lock import IdleLock
from inquirydesk.ui.main_window import MainWindow
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.parts.find_results import FindResults
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.screens.audit import AuditScreen
from inquirydesk.ui.screens.case import CaseScreen
from inquirydesk.ui.screens.cases import CasesScreen
from inquirydesk.ui.screens.inquiry import InquiryScreen
from inquirydesk.ui.screens.knowledge import KnowledgeScreen
from inquirydesk.ui.screens.letter import LetterScreen
from inquirydesk.ui.screens.letters import LettersScreen
from inquirydesk.ui.screens.mail import MailScreen
from inquirydesk.ui.screens.settings import SettingsScreen
from inquirydesk.ui.screens.sign_in import SignIn
from inquirydesk.ui.screens.today import TodayScreen
from inquirydesk.ui.theme import Tone
from inquirydesk.ui.workplace import Workplace

NOT_YET = ("new_window", "commands", "charts_as_tables", "redo", "page_5")
"""Actions whose screens come with a later release: they are not shown."""
KEPT_OPEN = 8
"""How many cases and letters stay open behind the one in front."""

K = TypeVar("K")
S = TypeVar("S", bound=Screen)


class Shell(QObject):
    """One session: window, pages, operations. A new sign-in makes a new shell."""

    lock_asked = Signal()

    def __init__(
        self,
        application: Application,
        desk: Desk,
        *,
        instant: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application, self.desk = application, desk
        self.operations = Operations(desk, instant=instant, parent=self)
        self.workplace = Workplace(desk, self.operations, application.languages)
        self.window = MainWindow(application.languages)
        self.lock_card: SignIn | None = None
        self._closed = False
        self._hidden: list[QDialog] = []
        self._cases: dict[CaseId, CaseScreen] = {}
        self._letters: dict[LetterId, LetterScreen] = {}
        self._mail: MailScreen | None = None
        self.inquiry: InquiryScreen | None = None
        self.knowledge: KnowledgeScreen | None = None
        self._idle = IdleLock(application.settings.get(settings.IDLE_MINUTES), self)
        self._permit()
        self._say_saved("")
        self._add_pages()
        self.found = FindResults(self.workplace, self.window.tools.search)
        self.found.case_asked.connect(self.open_case)
        self._connect()
        self.retranslate()
        self._read_counts()

    def _permit(self) -> None:
        table = self.window.actions_table
        self.window.permit(self.desk.session.rights)
        for key in NOT_YET:
            table[key].setVisible(False)
            table[key].setShortcut(QKeySequence())
        self.window.tools.commands.hide()
        self.window.demo_band.setVisible(self.desk.policy.practice)

    def _add_pages(self) -> None:
        rights, window, place = self.desk.session.rights, self.window, self.workplace
        if Right.READ_CASES in rights:
            window.add_page("today", "calendar", "Today", self._wired(TodayScreen(place)))
        if Right.LOG_INQUIRY in rights:
            self.inquiry = InquiryScreen(place)
            window.add_page("inquiry", "phone", "New inquiry", self._wired(self.inquiry))
        if Right.READ_CASES in rights:
            window.add_page("cases", "folder", "Cases", self._wired(CasesScreen(place)))
            window.add_page("letters", "file-text", "Letters", self._wired(LettersScreen(place)))
        if Right.READ_POLICY in rights:
            self.knowledge = KnowledgeScreen(place)
            window.add_page("knowledge", "book", "Knowledge", self._wired(self.knowledge))
        if Right.READ_HISTORY in rights:
            window.add_page("audit", "list-check", "Audit", self._wired(AuditScreen(place)))
        self.settings = SettingsScreen(place, self._application.settings)
        own = self._wired(self.settings)
        window.add_page("settings", "adjustments-horizontal", "Settings", own)

    def _wired(self, screen: Screen) -> Screen:
        """The screen, its wishes connected: a case, a letter, a resumed draft, the call clock."""
        wishes = {
            "case_asked": self.open_case,
            "letter_asked": self.open_letter,
            "draft_asked": self.resume_call,
            "call_back_asked": self.call_back,
            "call_clock": self._on_call_clock,
            "status_said": self._on_status_said,
            "knowledge_asked": self.open_knowledge,
            "calendar_asked": self.open_calendar,
        }
        for name, slot in wishes.items():
            signal = getattr(screen, name, None)
            if signal is not None:
                signal.connect(slot)
        return screen

    def _connect(self) -> None:
        window, operations = self.window, self.operations
        window.action_asked.connect(self._on_action)
        operations.changed.connect(self._on_changed)
        operations.busy.connect(self._on_busy)
        operations.failed_unexpectedly.connect(self._application.last_resort.take)
        self._application.languages.changed.connect(self.retranslate)
        self._idle.near.connect(self._on_lock_near)
        self._idle.due.connect(self.lock_asked)
        if self.inquiry is not None:
            self._application.last_resort.save_first(self.inquiry.keep_now)

    # the window

    def show(self, instead_of: MainWindow | None = None) -> None:
        """Open the window, at the place of another if there was one."""
        kept = self._application.settings
        if instead_of is not None:
            self.window.restoreGeometry(instead_of.saveGeometry())
        else:
            kept.restore("window", self.window)
        self.window.show_page(
            "today" if Right.READ_CASES in self.desk.session.rights else "settings"
        )
        self.window.show()

    def close(self, *, keep_store: bool) -> None:
        """Keep what was typed, end the worker threads, and close the store unless it is kept.

        A second call does nothing.
        """
        if self._closed:
            return
        self._closed = True
        if self.inquiry is not None:
            self.inquiry.keep_now()
        self._idle.stop()
        self._application.languages.changed.disconnect(self.retranslate)
        self._application.settings.remember("window", self.window)
        self.operations.close()
        self.window.hide()
        self.window.deleteLater()
        if not keep_store:
            self.desk.store.close()

    @Slot()
    def retranslate(self) -> None:
        """Set the texts of the frame that depend on who is signed in."""
        language = self.workplace.language
        roles = ", ".join(role_text(role) for role in sorted(self.desk.session.roles))
        self.window.tools.set_person(self.desk.session.name(language), roles)
        self._say_saved("")
        self._say_lock(on_call=False)

    def _say_lock(self, *, on_call: bool) -> None:
        if on_call:
            text = self.tr("Screen lock waits while a call is on")
        else:
            minutes = self._application.settings.get(settings.IDLE_MINUTES)
            text = self.tr("Screen locks after {minutes} min idle").format(minutes=minutes)
        self.window.status.say("lock", text, right=True)

    def _say_saved(self, time: str) -> None:
        ready = self.tr("Database ready")
        saved = self.tr("Database ready, saved {time}").format(time=time)
        self.window.status.say("database", saved if time else ready, icon="database")

    # cases and letters

    @Slot(int)
    def open_case(self, case_id: int) -> None:
        """Show a case, where it was left if it is open already."""
        key = CaseId(case_id)
        if key not in self._cases:
            self._make_room(self._cases)
            screen = CaseScreen(self.workplace, key)
            self._wired(screen)
            screen.closed.connect(self._on_case_closed)
            self._cases[key] = screen
        self.window.show_screen(self._cases[key], under="cases")

    @Slot()
    def _on_case_closed(self) -> None:
        for key, screen in self._cases.items():
            if screen is self.sender():
                del self._cases[key]
                self.window.close_screen(screen)
                return

    @Slot(int)
    def open_letter(self, letter_id: int) -> None:
        """Show a letter."""
        key = LetterId(letter_id)
        if key not in self._letters:
            self._make_room(self._letters)
            screen = LetterScreen(self.workplace, key)
            self._wired(screen)
            self._letters[key] = screen
        self.window.show_screen(self._letters[key], under="letters")

    def _make_room(self, kept: dict[K, S]) -> None:
        """Close the one opened first among those with nothing unsaved."""
        if len(kept) < KEPT_OPEN:
            return
        front = self.window.current_screen()
        for key, screen in kept.items():
            if screen is not front and not screen.has_unsaved():
                del kept[key]
                self.window.close_screen(screen)
                return

    @Slot(str)
    def open_knowledge(self, key: str) -> None:
        """Show an article of the policy."""
        if self.knowledge is not None:
            self.window.show_page("knowledge")
            self.knowledge.open_article(key)

    @Slot()
    def open_calendar(self) -> None:
        """Show the holidays and closing days."""
        self.window.show_page("settings")
        self.settings.show_calendar()

    @Slot(str)
    def resume_call(self, key: str) -> None:
        """Go on with a call that was left unfinished."""
        if self.inquiry is not None:
            self.window.show_page("inquiry")
            self.inquiry.resume(key)

    @Slot(object)
    def call_back(self, promised: Inquiry) -> None:
        """Begin the call that was promised, with what is known of the person."""
        if self.inquiry is not None:
            self.window.show_page("inquiry")
            self.inquiry.new_call(promised)

    # actions

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == "new_call" and self.inquiry is not None:
            self.window.show_page("inquiry")
            self.inquiry.new_call()
        elif key == "register_mail":
            if self._mail is None:
                self._mail = MailScreen(self.workplace)
                self._wired(self._mail)
            self.window.show_screen(self._mail, under="inquiry")
        elif key == "lock":
            self.lock_asked.emit()
        elif key == "help":
            messages.tell(self.window, self.tr("Keys on this screen"), self._keys())
        elif key == "about":
            words = self.tr("Version {version}, {company}, policy {policy}")
            text = words.format(
                version=inquirydesk.__version__,
                company=self.desk.policy.company.name.in_(self.workplace.language),
                policy=self.desk.policy.id.version,
            )
            messages.tell(self.window, self.tr("Inquiry Desk"), text)
        elif key == "about_user":
            self.window.show_page("settings")

    def _keys(self) -> str:
        lines = []
        for _spec, action in self.window.actions_table:
            if action.isVisible() and action.isEnabled() and not action.shortcut().isEmpty():
                name = action.text().replace("&", "").rstrip("…")
                lines.append(f"{action.shortcut().toString()}    {name}")
        return "\n".join(lines)

    # what happens meanwhile

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        for screen in self.window.screens():
            screen.take_change(change)
        self._read_counts()

    def _read_counts(self) -> None:
        if Right.READ_CASES in self.desk.session.rights:
            self.operations.look(self, counts, then=self._show_counts, latest="counts")

    def _show_counts(self, now: Counts) -> None:
        self.window.set_count("today", now.mine or None)
        self.window.set_count("cases", now.open or None)
        self.window.set_count("letters", now.letters or None)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        if busy:
            self.window.status.say("database", self.tr("Saving…"), icon="database")
        else:
            self._say_saved(f"{self.desk.now().astimezone(TOKYO):%H:%M:%S}")

    @Slot(str)
    def _on_call_clock(self, clock: str) -> None:
        self.window.tools.set_call(clock)
        self._idle.set_on_call(on_call=bool(clock))
        self._say_lock(on_call=bool(clock))

    @Slot(str)
    def _on_status_said(self, text: str) -> None:
        self.window.status.say("draft", text, icon="check" if text else "", tone=Tone.GOOD)

    @Slot(bool)
    def _on_lock_near(self, near: bool) -> None:
        if near:
            self.window.state_line.say(
                self.tr("The screen locks in 30 seconds. Any key keeps it open."),
                seconds=30,
                icon="lock",
                tone=Tone.CAUTION,
            )
        else:
            self.window.state_line.clear()

    # the lock

    def lock(self, card: SignIn) -> None:
        """Hide everything behind the card; what was typed is kept first."""
        if self.inquiry is not None:
            self.inquiry.keep_now()
        self._idle.stop()
        self.lock_card = card
        self.found.hide()
        self._hidden = [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QDialog) and each.isVisible()
        ]
        for dialog in self._hidden:
            dialog.hide()
        self.window.state_line.clear()
        self.window.cover(card)
        card.password.setFocus()

    def unlock(self) -> None:
        """Show the desk again as it was."""
        self.lock_card = None
        self.window.uncover()
        for dialog in self._hidden:
            dialog.show()
        self._hidden = []
        self._idle.restart()
