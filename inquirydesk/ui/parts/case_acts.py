# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Further acts on a case, for its menu: stop list, possible leak, closing as unanswered, hold."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from inquirydesk.desk import endings, leaks, suppressions
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.change import Change
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.lapses import lapse_of
from inquirydesk.desk.leaks import LeakSeen
from inquirydesk.domain.case import Case
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.leak import Reportable
from inquirydesk.domain.passing_on import stops_possible
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.stops import Stop
from inquirydesk.ui import printing
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.dialogs.fields import FieldsDialog
from inquirydesk.ui.dialogs.leak import JudgeLeakDialog, Judgement, LeakDialog
from inquirydesk.ui.dialogs.passing_on import SuppressDialog, SuppressionEntry
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.printing import Destination
from inquirydesk.ui.workplace import Workplace


class CaseActs(QObject):
    """The entries of the menu; each is there, or greyed out, as the case shown allows."""

    told = Signal(str)
    refused = Signal(object)
    letter_asked = Signal(int)

    def __init__(self, screen: QWidget, workplace: Workplace) -> None:
        super().__init__(screen)
        self._screen, self._workplace = screen, workplace
        self._view: CaseView | None = None
        self._dialog: FieldsDialog | None = None
        self._then: Callable[[Any], None] | None = None
        self._actions: dict[str, QAction] = {}

    def fill(self, menu: QMenu) -> None:
        """Add the entries in the language in force."""
        slots: dict[str, Callable[[], None]] = {
            "stop_list": self.ask_stop_list,
            "leak": self.ask_leak,
            "judge": self.ask_judgement,
            "sheet": self._on_sheet,
            "leak_letter": self._on_leak_letter,
            "unanswered": self.ask_unanswered,
            "hold": self.ask_hold,
        }
        menu.addSeparator()
        self._actions = {}
        for key, slot in slots.items():
            action = menu.addAction("")
            action.triggered.connect(slot)
            self._actions[key] = action
        menu.addSeparator()
        self._show()

    def show_case(self, view: CaseView) -> None:
        """Offer what can be done with this case."""
        self._view = view
        self._show()

    def _show(self) -> None:
        if not self._actions:
            return
        case = self._view.case if self._view is not None else None
        escalated = case is not None and case.leak is not None
        held = case is not None and bool(case.held_because)
        texts = {
            "stop_list": self.tr("Put on the stop list…"),
            "leak": self.tr("Possible leak…")
            if escalated
            else self.tr("Escalate as a possible leak…"),
            "judge": self.tr("Judge the leak, enter reports…"),
            "sheet": self.tr("Escalation sheet as PDF…"),
            "leak_letter": self.tr("Write to the person about the leak"),
            "unanswered": self.tr("Close as unanswered…"),
            "hold": self.tr("Release the legal hold…") if held else self.tr("Legal hold…"),
        }
        rights = self._workplace.desk.session.rights
        open_case = case is not None and not case.is_closed
        possible = {
            "stop_list": case is not None and Right.COMPLETE_STEP in rights,
            "leak": (open_case or escalated) and Right.ESCALATE_LEAK in rights,
            "judge": escalated and Right.DECIDE in rights,
            "sheet": escalated and Right.ESCALATE_LEAK in rights,
            "leak_letter": escalated and open_case and Right.DECIDE in rights,
            "unanswered": self._has_lapsed() and Right.END_UNANSWERED in rights,
            "hold": case is not None and Right.DECIDE in rights,
        }
        for key, action in self._actions.items():
            action.setText(texts[key])
            action.setEnabled(possible[key])
        for key in ("judge", "sheet", "leak_letter"):
            self._actions[key].setVisible(escalated)

    def _has_lapsed(self) -> bool:
        """Whether the case has waited for longer than its policy says."""
        view = self._view
        today = self._workplace.desk.today
        return (
            view is not None and lapse_of(view.case, view.policy, view.letters, today) is not None
        )

    # the stop list

    def ask_stop_list(self) -> None:
        """Enter the person of the line shown on the stop list."""
        view = self._view
        if view is None:
            return
        case, kind = view.case, view.policy.types[view.shown.type]
        party = case.person if case.person.name else case.requester
        contact = suppressions.contact_of(party)
        dialog = SuppressDialog(
            self._screen,
            contact,
            stops_possible(kind.suppresses or (Stop.MAILING,), contact),
            {},
            case.reference,
        )
        self._then = partial(self._enter, case.id, view.line)
        dialog.given.connect(self._on_given)
        self._open(dialog)

    def _enter(self, case: CaseId, line: int, entry: SuppressionEntry) -> None:
        said = self.tr("On the stop list. It is handed on under Letters, Passing on.")
        self._run(said, suppressions.suppress_for_line, case, line, entry.stops, entry.contact)

    # a possible leak

    def ask_leak(self) -> None:
        """Escalate the case, or add to what is known."""
        if self._view is None:
            return
        case = self._view.case
        dialog = LeakDialog(self._screen, case.reference, case.leak, self._workplace.desk.now())
        self._then = partial(self._describe, case)
        dialog.given.connect(self._on_given)
        self._open(dialog)

    def _describe(self, case: Case, seen: LeakSeen) -> None:
        if case.leak is None:
            said = self.tr("Escalated. Supervisors and legal see it on Today.")
            self._run(said, leaks.escalate_leak, case.id, case.version, seen)
        else:
            self._run(self.tr("Saved."), leaks.describe_leak, case.id, case.version, seen)

    def ask_judgement(self) -> None:
        """Judge whether the leak is reported; enter the days of the reports."""
        case = self._view.case if self._view is not None else None
        if case is not None and case.leak is not None:
            dialog = JudgeLeakDialog(self._screen, case.reference, case.leak)
            self._then = partial(self._judge, case)
            dialog.given.connect(self._on_given)
            self._open(dialog)

    def _judge(self, case: Case, given: Judgement) -> None:
        self._run(self.tr("Saved."), judge_and_report, case, given)

    @Slot()
    def _on_sheet(self) -> None:
        dialog = QFileDialog(self._screen, self.tr("Folder for the sheet"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.save_sheet)
        dialog.open()

    def save_sheet(self, folder: str) -> None:
        """Write the escalation sheet into that folder; making it enters the history."""
        if self._view is None:
            return
        case, language = self._view.case, self._workplace.language
        make = partial(_leak_sheet, case=case.id, language=language)
        name = f"{case.reference}-leak-{language}"
        destination = Destination(folder=str(Path(folder)))
        self._run(
            self.tr("Sheet written: {file}").replace("{file}", f"{name}.pdf"),
            printing.send_sheet,
            name,
            make,
            destination,
        )

    @Slot()
    def _on_leak_letter(self) -> None:
        if self._view is None:
            return
        case = self._view.case
        self._workplace.operations.run(
            self,
            leaks.draft_leak_notice,
            case.id,
            case.version,
            then=self._on_letter_drafted,
            failed=self._on_failed,
        )

    def _on_letter_drafted(self, change: Change) -> None:
        if change.letter is not None:
            self.letter_asked.emit(int(change.letter))

    # the end and the hold

    def ask_unanswered(self) -> None:
        """Close as unanswered a case that has waited longer than the policy says."""
        if self._view is None:
            return
        case = self._view.case
        dialog = ReasonDialog(
            self._screen,
            self.tr("Close {reference} as unanswered?").replace("{reference}", case.reference),
            self.tr("Reason"),
            self.tr("Close as unanswered"),
            self.tr("What was asked for never came. The person is told by letter if one is owed."),
        )
        self._ask(dialog, case, endings.end_unanswered, self.tr("Closed as unanswered."))

    def ask_hold(self) -> None:
        """Hold the case for legal staff, or release it."""
        if self._view is None:
            return
        case = self._view.case
        if case.held_because:
            title, verb = self.tr("Release the legal hold of {reference}?"), self.tr("Release")
            note, act = case.held_because, endings.release_case
            said = self.tr("The hold is released.")
        else:
            title, verb = self.tr("Hold {reference} for legal?"), self.tr("Hold")
            note = self.tr("Nothing of the case is disposed of or destroyed until it is released.")
            act, said = endings.hold_case, self.tr("The case is held.")
        title = title.replace("{reference}", case.reference)
        dialog = ReasonDialog(self._screen, title, self.tr("Reason"), verb, note)
        self._ask(dialog, case, act, said)

    def _ask(
        self,
        dialog: ReasonDialog,
        case: Case,
        use_case: Callable[[Desk, CaseId, int, str], Change],
        said: str,
    ) -> None:
        self._then = partial(self._run, said, use_case, case.id, case.version)
        dialog.given.connect(self._on_given)
        dialog.open()

    @Slot(object)
    def _on_given(self, given: object) -> None:
        """What the dialog asked for is known: do what it was asked for."""
        if self._then is not None:
            self._then(given)

    # doing it

    def _open(self, dialog: FieldsDialog) -> None:
        self._dialog = dialog
        dialog.rejected.connect(self._on_dialog_closed)
        dialog.open()

    @Slot()
    def _on_dialog_closed(self) -> None:
        self._dialog = None

    def _run(self, said: str, use_case: Callable[..., object], *args: object) -> None:
        self._workplace.operations.run(
            self,
            use_case,
            *args,
            then=lambda _result: self._on_done(said),
            failed=self._on_failed,
        )

    def _on_done(self, said: str) -> None:
        dialog: BaseDialog | None = self._dialog
        self._dialog = None
        if dialog is not None:
            dialog.accept()
        self.told.emit(said)

    def _on_failed(self, error: UserMistake | Outage) -> None:
        if self._dialog is not None:
            self._dialog.show_error(error)
        else:
            self.refused.emit(error)


def judge_and_report(desk: Desk, case: Case, given: Judgement) -> Change | None:
    """Save what of the judgement is new, then the days of the reports."""
    change, version, leak = None, case.version, case.leak
    judged = (given.reportable, given.because.strip())
    if leak is None or judged != (leak.reportable, leak.reportable_because):
        change = leaks.judge_leak(desk, case.id, version, *judged)
        version += 1
    made = (given.preliminary_on, given.final_on)
    if given.reportable is Reportable.YES and (
        leak is None or made != (leak.preliminary_on, leak.final_on)
    ):
        change = leaks.record_leak_reports(desk, case.id, version, *made)
    return change


def _leak_sheet(desk: Desk, case: CaseId, language: Language) -> bytes:
    return leaks.leak_sheet(desk, case, language)
