# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A holiday found late: what it moves is looked at, then another person is asked to confirm it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from inquirydesk.desk.change import Change
from inquirydesk.desk.holidays import (
    CalendarPreview,
    preview_calendar_change,
    propose_calendar_change,
)
from inquirydesk.domain.calendar_change import ChangedDay, DayChange
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.sourced import Source, Text, Trust
from inquirydesk.ui.calendar_wording import day_change_text
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.parts.redated import RedatedPart
from inquirydesk.ui.source_wording import trust_text
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

NEW = (DayChange.HOLIDAY, DayChange.CLOSED)
"""What needs a name."""


class HolidayDialog(BaseDialog):
    """`proposed` once a change was handed over. It is offered only for a day that was looked at."""

    proposed = Signal()

    def __init__(self, parent: QWidget | None, workplace: Workplace) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Holiday found late"))
        self.setMinimumWidth(px(720))
        self._workplace = workplace
        self._seen: ChangedDay | None = None
        self._asked: ChangedDay | None = None
        self.day, self.becomes = DateField(), Choice()
        self.becomes.set_options([Option(each, day_change_text(each)) for each in DayChange])
        self.becomes.set_value(DayChange.HOLIDAY)
        self.trust = Choice()
        self.trust.set_options([Option(each, trust_text(each)) for each in Trust])
        self.trust.set_value(Trust.VERIFIED)
        self.ja, self.en, self.cite, self.because = (LineEdit() for _ in range(4))
        self._fields = {each: Field(each) for each in (self.ja, self.en, self.cite, self.because)}
        self._place_fields()
        self.moved = RedatedPart(workplace.language)
        self.body.addWidget(self.moved, 1)
        cancel = self.add_button(KeyButton(self.tr("Cancel")))
        cancel.setAutoDefault(False)
        self._look = self.add_button(KeyButton(self.tr("Show what moves"), key="Enter"))
        self._give = self.add_button(
            KeyButton(self.tr("Hand over"), key="Ctrl+Enter", kind=ButtonKind.PRIMARY)
        )
        self._look.setDefault(True)
        self._give.setAutoDefault(False)
        self._give.setShortcut("Ctrl+Return")
        self._give.setEnabled(False)
        cancel.clicked.connect(self.reject)
        self._look.clicked.connect(self._on_look_asked)
        self._give.clicked.connect(self._on_given)
        self.day.date_changed.connect(self._on_changed)
        self.becomes.chosen.connect(self._on_changed)
        for edit in (self.ja, self.en):
            edit.textChanged.connect(self._on_changed)
        self.day.setFocus()

    def _place_fields(self) -> None:
        self.body.addWidget(
            Label(
                self.tr(
                    "The day counts once a second person has confirmed it. Open cases are dated "
                    "anew then, closed cases keep their dates."
                ),
                tone=Tone.LABEL,
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        places: tuple[tuple[str, QWidget, QWidget], ...] = (
            (self.tr("Day"), self.day, self.day.editor),
            (self.tr("It is"), self.becomes, self.becomes),
            (self.tr("Name in Japanese"), self._fields[self.ja], self.ja),
            (self.tr("Name in English"), self._fields[self.en], self.en),
            (self.tr("Source"), self._fields[self.cite], self.cite),
            (self.tr("Trust"), self.trust, self.trust),
            (self.tr("Reason"), self._fields[self.because], self.because),
        )
        for number, (name, field, editor) in enumerate(places):
            label = Label(name, tone=Tone.LABEL)
            label.setBuddy(field)
            editor.setAccessibleName(name)
            grid.addWidget(label, number // 2, number % 2 * 2)
            if number + 1 == len(places):
                grid.addWidget(field, number // 2, 1, 1, 3)
            else:
                grid.addWidget(field, number // 2, number % 2 * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(grid)

    @Slot()
    def _on_changed(self) -> None:
        """What was looked at is no longer what stands in the fields."""
        self._seen = None
        self._give.setEnabled(False)
        self.moved.hide()
        is_new = self.becomes.value() in NEW
        for edit in (self.ja, self.en):
            edit.setEnabled(is_new)

    @Slot()
    def _on_look_asked(self) -> None:
        if (changed := self._typed()) is None:
            return
        self._asked = changed
        self._workplace.operations.look(
            self,
            preview_calendar_change,
            [changed],
            then=self._show_moved,
            failed=self._show_error,
            latest="preview",
        )

    def _typed(self) -> ChangedDay | None:
        """The day as typed, or None with what is wrong shown."""
        day, becomes = self.day.date(), self.becomes.value()
        if not isinstance(becomes, DayChange):
            return None
        named = (self.ja, self.en) if becomes in NEW else ()
        self.day.show_error("" if day else self.tr("Type a day."))
        if not self._all_written(*named) or day is None:
            return None
        name = Text(self.ja.text().strip(), self.en.text().strip()) if named else Text("", "")
        return ChangedDay(day, becomes, name)

    def _all_written(self, *edits: LineEdit) -> bool:
        """Whether none of these is empty; those that are say so."""
        for edit in edits:
            empty = not edit.text().strip()
            self._fields[edit].show_error(self.tr("This is needed.") if empty else "")
        return all(edit.text().strip() for edit in edits)

    def _show_moved(self, preview: CalendarPreview) -> None:
        self.moved.show_preview(preview)
        self._seen = self._asked
        self._give.setEnabled(True)
        for edit in (self.cite, self.because):
            if not edit.text().strip():
                edit.setFocus()
                return

    @Slot()
    def _on_given(self) -> None:
        trust = self.trust.value()
        written = self._all_written(self.cite, self.because)
        if self._seen is None or not written or not isinstance(trust, Trust):
            return
        self._workplace.operations.run(
            self,
            propose_calendar_change,
            [self._seen],
            self.because.text(),
            Source(self.cite.text().strip(), trust, self._workplace.desk.today),
            then=self._on_proposed,
            failed=self._show_error,
        )

    def _on_proposed(self, _change: Change) -> None:
        self.proposed.emit()
        self.accept()

    def _show_error(self, error: UserMistake | Outage) -> None:
        edits = {"because": self.because, "source": self.cite, "name": self.ja}
        said, name = str(sentence_for(error)), getattr(error, "field", "")
        if name in edits:
            self._fields[edits[name]].show_error(said)
        else:
            self.day.show_error(said)
