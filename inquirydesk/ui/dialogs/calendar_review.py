# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The second person looks at a proposed change of the calendar, and confirms or drops it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.change import Change
from inquirydesk.desk.holidays import (
    CalendarPreview,
    ProposedChange,
    confirm_calendar_change,
    drop_calendar_change,
    preview_calendar_change,
)
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.ui.calendar_wording import change_state, changed_day_text
from inquirydesk.ui.dates import short_moment
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.parts.redated import RedatedPart
from inquirydesk.ui.source_wording import trust_text
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace


class CalendarReviewDialog(BaseDialog):
    """`settled` says what was done. Who proposed a change can drop it, not confirm it."""

    settled = Signal(str)

    def __init__(
        self, parent: QWidget | None, workplace: Workplace, proposed: ProposedChange
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Change of the calendar"))
        self.setMinimumWidth(px(720))
        self._workplace, self._proposed = workplace, proposed
        change = proposed.change
        self._is_second = change.is_open and change.proposed_by != workplace.desk.session.user
        facts = FactList()
        facts.set_facts(self._facts())
        self.body.addWidget(facts)
        self.moved = RedatedPart(workplace.language)
        self.body.addWidget(self.moved, 1)
        self.pin = LineEdit(latin=True, characters=14)
        self._pin_field = Field(self.pin)
        self.confirm = KeyButton(self.tr("Confirm"), key="Enter", kind=ButtonKind.PRIMARY)
        close = self.add_button(KeyButton(self.tr("Close")))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        if change.is_open:
            drop = self.add_button(KeyButton(self.tr("Drop…")), left=True)
            drop.setAutoDefault(False)
            drop.clicked.connect(self._on_drop_asked)
            self._offer_confirming()
            workplace.operations.look(
                self,
                preview_calendar_change,
                change.days,
                then=self._show_moved,
                failed=self._show_error,
            )

    def _offer_confirming(self) -> None:
        if not self._is_second:
            said = self.tr("You proposed it, so another person confirms it.")
            self.body.addWidget(Label(said, tone=Tone.SECOND, wrap=True))
            self.body.addWidget(self._pin_field)
            self.pin.hide()
            return
        label = Label(self.tr("Your PIN"), tone=Tone.LABEL)
        self.pin.setMaxLength(8)
        self.pin.setEchoMode(LineEdit.EchoMode.Password)
        self.pin.setAccessibleName(self.tr("Your PIN"))
        label.setBuddy(self.pin)
        self.body.addWidget(label)
        self.body.addWidget(self._pin_field)
        self.add_button(self.confirm)
        self.confirm.setDefault(True)
        self.confirm.setEnabled(False)
        self.confirm.clicked.connect(self._on_confirmed)
        self.pin.setFocus()

    def _facts(self) -> list[Fact]:
        language = self._workplace.language
        change = self._proposed.change
        days = "\n".join(changed_day_text(each, language) for each in change.days)
        by = f"{self._proposed.proposed_by.in_(language)}   "
        facts = [
            Fact(self.tr("Day"), days),
            Fact(self.tr("Reason"), change.because),
            Fact(self.tr("Source"), f"{change.source.cite}   {trust_text(change.source.trust)}"),
            Fact(self.tr("Proposed by"), by + short_moment(change.proposed_at, language)),
            Fact(self.tr("State"), change_state(self._proposed).text),
        ]
        if change.confirmed_at is not None:
            by = f"{self._proposed.confirmed_by.in_(language)}   "
            confirmed = by + short_moment(change.confirmed_at, language)
            facts.append(Fact(self.tr("Confirmed by"), confirmed))
        if change.dropped_because:
            facts.append(Fact(self.tr("Why it was dropped"), change.dropped_because))
        return facts

    def _show_moved(self, preview: CalendarPreview) -> None:
        self.moved.show_preview(preview)
        if self._is_second:
            self.confirm.setEnabled(True)

    @Slot()
    def _on_confirmed(self) -> None:
        if not self.pin.text():
            self._pin_field.show_error(self.tr("Type your PIN to confirm."))
            self.pin.setFocus()
            return
        change = self._proposed.change
        self._workplace.operations.run(
            self,
            confirm_calendar_change,
            change.id,
            change.version,
            self.pin.text(),
            then=self._on_confirmed_done,
            failed=self._show_error,
        )
        self.pin.clear()

    def _on_confirmed_done(self, _change: Change) -> None:
        self.settled.emit(self.tr("Confirmed. The open cases are dated anew."))
        self.accept()

    @Slot()
    def _on_drop_asked(self) -> None:
        dialog = ReasonDialog(self, self.tr("Drop this change"), self.tr("Reason"), self.tr("Drop"))
        dialog.given.connect(self._on_dropped)
        dialog.open()

    @Slot(str)
    def _on_dropped(self, because: str) -> None:
        change = self._proposed.change
        self._workplace.operations.run(
            self,
            drop_calendar_change,
            change.id,
            change.version,
            because,
            then=self._on_dropped_done,
            failed=self._show_error,
        )

    def _on_dropped_done(self, _change: Change) -> None:
        self.settled.emit(self.tr("The proposed change was dropped."))
        self.accept()

    def _show_error(self, error: UserMistake | Outage) -> None:
        self._pin_field.show_error(str(sentence_for(error)))
