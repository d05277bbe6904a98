# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Fetches the sheets of one letter: made anew while it is written, from the archive once issued."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inquirydesk.desk import dispatch, letters
from inquirydesk.desk.dispatch import Sheets
from inquirydesk.desk.letter_views import LetterView
from inquirydesk.desk.letters import Preview
from inquirydesk.domain.errors import LetterBlocked, Outage, UserMistake
from inquirydesk.domain.outgoing import OutgoingLetter
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.parts.letter_checks import words_of
from inquirydesk.ui.parts.letter_preview import LetterPreview
from inquirydesk.ui.workplace import Workplace

PAUSE_MS = 400
"""The preview follows so long after the last key."""


class LetterSheets(QObject):
    """Works for one preview. `faults_found` gives what still hinders issuing, after each making."""

    faults_found = Signal(object)
    refused = Signal(object)

    def __init__(self, workplace: Workplace, preview: LetterPreview) -> None:
        super().__init__(preview)
        self._workplace = workplace
        self._preview = preview
        self._view: LetterView | None = None
        self._letter: OutgoingLetter | None = None
        self._archived: tuple[Sheets, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.make)
        preview.version_chosen.connect(self._on_version_chosen)

    def show_view(self, view: LetterView, letter: OutgoingLetter) -> None:
        """Show the sheets of this letter; `letter` may hold changes that are not saved yet."""
        self._view, self._letter = view, letter
        issued = view.letter.is_issued
        self._offer_versions(letter)
        if not issued:
            self.make()
        elif not self._archived:
            self._workplace.operations.look(
                self,
                dispatch.view_sheets,
                letter.id,
                then=self._take_archived,
                failed=self.refused.emit,
            )

    def _offer_versions(self, letter: OutgoingLetter) -> None:
        enclosed = max(0, len(self._archived) - len(letter.languages))
        self._preview.set_versions(letter.languages, enclosed=enclosed)

    def follow(self, letter: OutgoingLetter) -> None:
        """Make the sheets of the letter as typed, once the typing pauses."""
        self._letter = letter
        self._pause.start()

    @Slot()
    def make(self) -> None:
        """Make the sheets now, beside the window."""
        self._pause.stop()
        if self._letter is None or self._letter.is_issued:
            return
        self._preview.set_versions(self._letter.languages)
        version = self._preview.version()
        self._preview.say(self.tr("Making the sheets…"))
        self._workplace.operations.look(
            self,
            letters.preview_letter,
            self._letter,
            version if isinstance(version, Language) else Language.JA,
            then=self._take_made,
            failed=self._on_failed,
            latest="preview",
        )

    def _take_made(self, made: Preview) -> None:
        self._preview.show_sheets(made.pdf)
        self.faults_found.emit(made.faults)

    def _on_failed(self, error: UserMistake | Outage) -> None:
        self.faults_found.emit(error.faults if isinstance(error, LetterBlocked) else ())
        if self._view is not None:
            words = words_of(error, self._view.policy, self._workplace.language)
            older = self.tr("These are the sheets before the last change.")
            self._preview.say("")
            self._preview.say_failed(words, strong=older)

    def _take_archived(self, sheets: tuple[Sheets, ...]) -> None:
        self._archived = sheets
        if self._letter is not None:
            self._offer_versions(self._letter)
        self._show_archived()

    def _show_archived(self) -> None:
        """The archive gives the languages in their order, then what is enclosed."""
        if self._letter is None:
            return
        version, languages = self._preview.version(), self._letter.languages
        place = languages.index(version) if isinstance(version, Language) else version or 0
        if not isinstance(version, Language):
            place += len(languages)
        if place < len(self._archived):
            self._preview.show_sheets(self._archived[place].pdf, self.tr("as archived"))

    @Slot(object)
    def _on_version_chosen(self, _version: object) -> None:
        if self._letter is not None and self._letter.is_issued:
            self._show_archived()
        else:
            self.make()
