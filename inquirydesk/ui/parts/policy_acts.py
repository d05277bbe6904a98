# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What is done with versions of the policy: the dialogs that ask, and the use cases they run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from inquirydesk import paths
from inquirydesk.desk.articles import Article
from inquirydesk.desk.change import Change
from inquirydesk.desk.knowledge import Knowledge, confirm_policy_value
from inquirydesk.desk.policy_drafts import (
    EditableValue,
    change_policy_value,
    discard_policy_draft,
    export_policy,
    hand_over_policy,
    import_policy_draft,
    move_policy_draft,
    publish_policy,
    read_policy_value,
    start_policy_draft,
    withdraw_policy,
)
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.policy import PolicyId
from inquirydesk.domain.sourced import Source
from inquirydesk.ui import messages
from inquirydesk.ui.dates import dated_day
from inquirydesk.ui.dialogs.day import DayDialog
from inquirydesk.ui.dialogs.policy_value import PolicyValueDialog
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.models.article import Line
from inquirydesk.ui.workplace import Workplace


class PolicyActs(QObject):
    """Acts on the version in front. `told` says what was done, `version_asked` what to show."""

    told = Signal(str)
    version_asked = Signal(str)

    def __init__(self, screen: QWidget, workplace: Workplace) -> None:
        super().__init__(screen)
        self._screen, self._workplace = screen, workplace
        self._knowledge: Knowledge | None = None
        self._dialog: DayDialog | PolicyValueDialog | None = None
        self._asked_by: DayDialog | PolicyValueDialog | None = None
        self._name = self._key = self._confirming = self._said = ""
        self._then_show: str | None = None
        self._moving = False

    def use(self, knowledge: Knowledge) -> None:
        """The version the acts are about."""
        self._knowledge = knowledge

    # confirming

    def confirm(self, article: Article, name: str) -> None:
        """Ask legal staff by what they confirm an article."""
        self._confirming = article.key
        dialog = ReasonDialog(
            self._screen,
            self.tr("Confirm “{name}”").format(name=name),
            self.tr("What was looked at, and by which text it was confirmed"),
            self.tr("Confirm"),
            article.source.cite if article.source else "",
        )
        dialog.given.connect(self._on_confirmed)
        dialog.open()

    @Slot(str)
    def _on_confirmed(self, remark: str) -> None:
        if self._knowledge is None:
            return
        which = PolicyId(self._knowledge.policy.id.company, self._knowledge.shown.version)
        self._run(confirm_policy_value, which, self._confirming, remark, said=self.tr("Confirmed."))

    # changing a draft

    def change(self, line: Line) -> None:
        """Open the value of a line of the draft for changing."""
        if self._knowledge is None:
            return
        self._name = line.name or line.value.key
        self._workplace.operations.look(
            self._screen,
            read_policy_value,
            self._knowledge.shown.version,
            line.value.key,
            then=self._open_value,
        )

    def _open_value(self, value: EditableValue) -> None:
        dialog = PolicyValueDialog(self._screen, self._name, value, self._workplace.desk.today)
        self._dialog = dialog
        self._key = value.key
        dialog.given.connect(self._on_value_given)
        dialog.open()

    @Slot(object, object)
    def _on_value_given(self, value: object, source: Source) -> None:
        if self._knowledge is not None:
            shown = self._knowledge.shown
            self._run(
                change_policy_value,
                shown.version,
                shown.saves,
                self._key,
                value,
                source,
                said=self.tr("Changed."),
                asked_by=self._dialog,
            )

    def draft_act(self, key: str) -> None:
        """Do what a button of the draft's bar says."""
        if self._knowledge is None:
            return
        shown = self._knowledge.shown
        if key == "hand_over":
            said = self.tr("Handed over. Another person publishes it.")
            self._run(hand_over_policy, shown.version, shown.saves, said=said)
        elif key == "move":
            self._ask_day(self.tr("Let the draft hold from another day"), shown.in_force_from)
        elif key == "discard":
            question = messages.Question(
                self.tr("Discard draft {version}?").format(version=shown.version),
                self.tr("Everything changed in it is lost."),
                verbs=(
                    messages.Verb("discard", self.tr("Discard draft"), harmful=True),
                    messages.Verb("keep", self.tr("Keep")),
                ),
                safe="keep",
            )
            messages.ask(self._screen, question, self._on_discard_answered)
        elif key == "publish":
            day = dated_day(shown.in_force_from, self._workplace.language)
            question = messages.Question(
                self.tr("Publish version {version}?").format(version=shown.version),
                self.tr(
                    "New cases begin with it from {day}; open cases keep theirs. It can never be "
                    "changed afterwards."
                ).format(day=day),
                verbs=(
                    messages.Verb("back", self.tr("Go back")),
                    messages.Verb("publish", self.tr("Publish")),
                ),
                safe="back",
            )
            messages.ask(self._screen, question, self._on_publish_answered)

    def _on_discard_answered(self, answer: str) -> None:
        if answer == "discard" and self._knowledge is not None:
            shown = self._knowledge.shown
            said = self.tr("Draft discarded.")
            self._run(discard_policy_draft, shown.version, shown.saves, said=said, then_show="")

    def _on_publish_answered(self, answer: str) -> None:
        if answer == "publish" and self._knowledge is not None:
            shown, language = self._knowledge.shown, self._workplace.language
            said = self.tr("Version {version} is published.").format(version=shown.version)
            self._run(publish_policy, shown.version, shown.saves, language, said=said)

    # versions

    @Slot()
    def begin(self) -> None:
        """Ask from when a new version is to hold, and begin it."""
        tomorrow = self._workplace.desk.today + timedelta(days=1)
        self._moving = False
        self._open_day(self.tr("Begin a new version of the policy"), self.tr("Begin"), tomorrow)

    def _ask_day(self, name: str, day: date) -> None:
        self._moving = True
        self._open_day(name, self.tr("Change"), day)

    def _open_day(self, name: str, verb: str, day: date) -> None:
        hint = self.tr(
            "Cases that begin on or after this day follow it. It comes after every version "
            "adopted, and not before today."
        )
        dialog = DayDialog(self._screen, name, hint, verb, day)
        self._dialog = dialog
        dialog.given.connect(self._on_day_given)
        dialog.open()

    @Slot(object)
    def _on_day_given(self, day: date) -> None:
        if self._moving and self._knowledge is not None:
            shown = self._knowledge.shown
            said = self.tr("The draft holds from another day.")
            self._run(
                move_policy_draft, shown.version, shown.saves, day, said=said, asked_by=self._dialog
            )
        else:
            self._run(start_policy_draft, day, said=self.tr("Draft begun."), asked_by=self._dialog)

    @Slot()
    def bring(self) -> None:
        """Choose a folder whose files become a draft."""
        self._folder_dialog(self.tr("Folder of the policy version")).fileSelected.connect(
            self._on_folder_to_bring
        )

    @Slot(str)
    def _on_folder_to_bring(self, folder: str) -> None:
        self._run(import_policy_draft, Path(folder), _law(), said=self.tr("Draft begun."))

    @Slot()
    def write_out(self) -> None:
        """Choose a folder and write the files of the version into it."""
        self._folder_dialog(self.tr("Folder for the policy’s files")).fileSelected.connect(
            self._on_folder_to_write
        )

    @Slot(str)
    def _on_folder_to_write(self, folder: str) -> None:
        if self._knowledge is None:
            return
        self._workplace.operations.run(
            self._screen,
            export_policy,
            self._knowledge.shown.version,
            Path(folder),
            _law(),
            then=self._on_written,
        )

    def _on_written(self, place: Path) -> None:
        self.told.emit(self.tr("Written to {place}.").format(place=place))

    def _folder_dialog(self, name: str) -> QFileDialog:
        dialog = QFileDialog(self._screen, name)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()
        return dialog

    @Slot()
    def withdraw(self) -> None:
        """Ask why no new case is to begin with the version."""
        if self._knowledge is None:
            return
        dialog = ReasonDialog(
            self._screen,
            self.tr("Withdraw version {version}").format(version=self._knowledge.shown.version),
            self.tr("Reason"),
            self.tr("Withdraw"),
            self.tr("No new case begins with it. Cases that have begun keep it."),
        )
        dialog.given.connect(self._on_withdrawn)
        dialog.open()

    @Slot(str)
    def _on_withdrawn(self, because: str) -> None:
        if self._knowledge is not None:
            version = self._knowledge.shown.version
            said = self.tr("Version {version} is withdrawn.").format(version=version)
            self._run(withdraw_policy, version, because, said=said)

    # running

    def _run(
        self,
        act: Callable[..., Any],
        *arguments: Any,
        said: str,
        then_show: str | None = None,
        asked_by: DayDialog | PolicyValueDialog | None = None,
    ) -> None:
        """Run an act; a refusal shows in the dialog that asked, or in one of its own."""
        self._said, self._then_show, self._asked_by = said, then_show, asked_by
        self._workplace.operations.run(
            self._screen,
            act,
            *arguments,
            then=self._on_done,
            failed=self._on_refused if asked_by is not None else None,
        )

    def _on_done(self, result: Change | tuple[Change, str]) -> None:
        if self._asked_by is not None and shiboken6.isValid(self._asked_by):
            self._asked_by.accept()
        self.told.emit(self._said)
        shown = result[1] if isinstance(result, tuple) else self._then_show
        if shown is not None:
            self.version_asked.emit(shown)

    def _on_refused(self, error: UserMistake | Outage) -> None:
        if self._asked_by is not None and shiboken6.isValid(self._asked_by):
            self._asked_by.show_error(error)


def _law() -> Path:
    return paths.resources() / "law"
