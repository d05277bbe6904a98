# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The checks V01 to V19 of a case, each with how it stands, and the word of who passes over one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inquirydesk.desk import checks
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.restriction import DANGER, lift_restriction
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.identity_rules import WaivedBy
from inquirydesk.domain.roles import Right, UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.verdict import CheckResult, CheckState
from inquirydesk.ui.event_wording import role_text
from inquirydesk.ui.source_wording import source_text
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.line_edit import ErrorLine, LineEdit
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

COLUMNS = 2
ADDRESS = "address"
"""Stands for the approval of the reply address among the checks to pass over."""
LIFT = "lift"
"""Stands for giving a restricted case back to the desk."""


class _Word(QWidget):
    """One thing somebody with the right can pass over, with a reason."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.label = Label(wrap=True)
        self.reason = LineEdit()
        self.label.setBuddy(self.reason)
        self.button = KeyButton(compact=True)
        self.button.setObjectName(code)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(2))
        lines.addWidget(self.label)
        lines.addLayout(row(self.reason, self.button))


class CheckList(QWidget):
    """`changed` after somebody passed over a check."""

    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: CaseView | None = None
        self._results: tuple[CheckResult, ...] = ()
        self._title, self._hint = heading(), Label(tone=Tone.LABEL)
        self._rows: dict[str, tuple[Label, Chip]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(2))
        self._words: dict[str, _Word] = {}
        self._words_column = QVBoxLayout()
        self._words_column.setSpacing(px(6))
        self._error = ErrorLine()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(6))
        lines.addLayout(row(self._title, self._hint, None))
        lines.addLayout(self._grid)
        lines.addLayout(self._words_column)
        lines.addWidget(self._error)

    def show_results(self, view: CaseView, results: tuple[CheckResult, ...]) -> None:
        """Show how each check stands."""
        self._view, self._results = view, results
        half = -(-len(results) // COLUMNS)
        for number, each in enumerate(results):
            if each.code not in self._rows:
                label, chip = Label(may_shorten=True), Chip("", Kind.NEUTRAL)
                self._rows[each.code] = (label, chip)
                place = number % half, 2 * (number // half)
                self._grid.addWidget(label, *place)
                self._grid.addWidget(chip, place[0], place[1] + 1)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(2 * column, 1)
        self._show_words(view)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Checks V01 to V19"))
        self._hint.setText(self.tr("Rest on one to read what is looked at, and its source."))
        if self._view is None:
            return
        language, policy = self._workplace.language, self._view.policy
        for each in self._results:
            check = policy.checks[each.code]
            label, chip = self._rows[each.code]
            label.setText(f"{each.code}  {check.name.in_(language)}")
            said = [label.text()]
            said += [check.looks_at.in_(language)] if check.looks_at else []
            if each.waiver is not None:
                said.append(self._passed_over(each, self._view.names))
            said.append(source_text(check.source, language))
            for widget in (label, chip):
                widget.setToolTip("\n".join(said))
                widget.setWhatsThis("\n".join(said))
            chip.show_chip(self._look_of(each.state))
            chip.setAccessibleName(f"{label.text()}: {chip.text()}")
        self._retranslate_words(language)

    def _passed_over(self, each: CheckResult, names: Mapping[UserId, str]) -> str:
        waiver = each.waiver
        if waiver is None:
            return ""
        return self.tr("Passed over by {name}, {role}: {reason}").format(
            name=names.get(waiver.by, ""), role=role_text(waiver.role), reason=waiver.because
        )

    def _look_of(self, state: CheckState) -> ChipLook:
        match state:
            case CheckState.PASSED:
                return ChipLook(self.tr("Passed"), Kind.GOOD, "check")
            case CheckState.FAILED:
                return ChipLook(self.tr("Failed"), Kind.PROBLEM, "alert-triangle")
            case CheckState.OPEN:
                return ChipLook(self.tr("Open"), Kind.NEUTRAL, "circle")
            case CheckState.NOT_APPLICABLE:
                return ChipLook(self.tr("Not needed"), Kind.NEUTRAL)
            case CheckState.WAIVED:
                return ChipLook(self.tr("Passed over"), Kind.CAUTION, "pencil")

    def _open_words(self, view: CaseView) -> list[str]:
        """What who is signed in can pass over now."""
        session, identity = self._workplace.desk.session, view.case.identity
        if Right.CONFIRM_IDENTITY not in session.rights or identity.checked_by == session.user:
            return []
        may = {WaivedBy.SUPERVISOR}
        if Right.DECIDE in session.rights:
            may.add(WaivedBy.LEGAL)
        failed = [each for each in self._results if each.state is CheckState.FAILED]
        found = [each.code for each in failed if view.policy.checks[each.code].waiver in may]
        asked = any("reply_address" in each.found for each in failed)
        return [*found, ADDRESS] if asked and identity.checked_by is not None else found

    def _show_words(self, view: CaseView) -> None:
        wanted = [] if view.case.identity.is_confirmed else self._open_words(view)
        danger = view.case.identity.open_flags(view.policy, DANGER)
        legal = Right.DECIDE in self._workplace.desk.session.rights
        if view.case.restricted and legal and not danger:
            wanted.append(LIFT)
        for code in [code for code in self._words if code not in wanted]:
            word = self._words.pop(code)
            self._words_column.removeWidget(word)
            word.hide()
            word.deleteLater()
        for code in wanted:
            if code not in self._words:
                self._words[code] = _Word(code)
                self._words[code].button.clicked.connect(self._on_pass_over)
                self._words_column.addWidget(self._words[code])

    def _retranslate_words(self, language: Language) -> None:
        if self._view is None:
            return
        for code, word in self._words.items():
            if code == ADDRESS:
                text = self.tr("No document shows the reply address. Why may the answer go there?")
                act = self.tr("Approve address")
            elif code == LIFT:
                text = self.tr("Only legal staff see this case. Why may everybody see it again?")
                act = self.tr("Lift restriction")
            else:
                name = self._view.policy.checks[code].name.in_(language)
                text = self.tr("{check}: why is it passed over?").format(check=f"{code} {name}")
                act = self.tr("Pass over {code}").format(code=code)
            word.label.setText(text)
            word.reason.setAccessibleName(text)
            word.button.setText(act)

    @Slot()
    def _on_pass_over(self) -> None:
        code = self.sender().objectName()
        if self._view is None or code not in self._words:
            return
        case, because = self._view.case, self._words[code].reason.text()
        if not because.strip():
            self._words[code].reason.setFocus()
            self._error.say(self.tr("A reason is needed."))
            return
        run = self._workplace.operations.run
        if code in (ADDRESS, LIFT):
            run(
                self,
                checks.approve_address if code == ADDRESS else lift_restriction,
                case.id,
                case.version,
                because,
                then=self._on_passed,
                failed=self._on_refused,
            )
        else:
            run(
                self,
                checks.waive_check,
                case.id,
                case.version,
                code,
                because,
                then=self._on_passed,
                failed=self._on_refused,
            )

    def _on_passed(self, _change: object) -> None:
        self._error.say("")
        self.changed.emit()

    def _on_refused(self, error: UserMistake | Outage) -> None:
        self._error.say(str(sentence_for(error)))
