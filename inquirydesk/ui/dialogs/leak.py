# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Describes a possible leak; and, for legal staff, judges it and enters the reports made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from inquirydesk.desk.leaks import LeakSeen
from inquirydesk.desk.now import TOKYO
from inquirydesk.domain.leak import Leak, LeakSign, Reportable
from inquirydesk.ui.dialogs.fields import FieldsDialog
from inquirydesk.ui.passing_on_wording import reportable_text, sign_text
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.tabs import column

_TIME = "%H:%M"


class LeakDialog(FieldsDialog):
    """`given` tells a `LeakSeen`. Nothing here asks whether the leak must be reported."""

    def __init__(
        self, parent: QWidget | None, reference: str, leak: Leak | None, now: datetime
    ) -> None:
        super().__init__(
            parent,
            "",
            "",
            self.tr("Write what was seen and do not guess. Legal judges whether it is reported."),
        )
        title = self.tr("Escalate {reference} as a possible leak") if leak is None else self.tr(
            "Possible leak {reference}"
        )  # fmt: skip
        self.set_title(title.replace("{reference}", reference))
        self.give.setText(self.tr("Escalate now") if leak is None else self.tr("Save"))
        self._known_at = leak.known_at if leak is not None else now
        known = self._known_at.astimezone(TOKYO)
        self.day, self.time = DateField(), LineEdit(latin=True, characters=6)
        self.day.set_date(known.date())
        self.time.setText(known.strftime(_TIME))
        self.grid.add_row(("known_at", self.day))
        self.grid.add_row(("time", Field(self.time)), None)
        self.grid.set_label("known_at", self.tr("Known since"))
        self.grid.set_label("time", self.tr("Time"))
        self.outline = self.add_notes(
            "outline", self.tr("What happened"), leak.outline if leak else ""
        )
        self.items = self.add_notes(
            "items", self.tr("Items of data, one to a line"), leak.items if leak else "", lines=2
        )
        persons = "" if leak is None or leak.persons is None else str(leak.persons)
        self.persons = self.add_line("persons", self.tr("Number of people"), persons, latin=True)
        self._signs = {sign: CheckBox(sign_text(sign)) for sign in LeakSign}
        self.unknown = CheckBox(self.tr("Nobody can say yet"))
        self.unknown.setChecked(leak.signs_unknown if leak else True)
        for sign, box in self._signs.items():
            box.setChecked(leak is not None and sign in leak.signs)
            box.toggled.connect(self._on_sign)
        holder = QWidget()
        holder.setLayout(column(*self._signs.values(), self.unknown, spacing=2))
        self.grid.add_row(("signs", holder))
        self.grid.set_label("signs", self.tr("Signs"))
        self.first_steps = self.add_notes(
            "first_steps", self.tr("First steps taken"), leak.first_steps if leak else "", lines=2
        )
        self.outline.setFocus()

    def _on_sign(self, checked: bool) -> None:
        if checked:
            self.unknown.setChecked(False)

    def values(self) -> LeakSeen:
        persons = self.persons.text().strip()
        return LeakSeen(
            known_at=self._known(),
            outline=self.outline.text(),
            items=self.items.text(),
            persons=int(persons) if persons.isdecimal() else None,
            signs=frozenset(sign for sign, box in self._signs.items() if box.isChecked()),
            signs_unknown=self.unknown.isChecked(),
            first_steps=self.first_steps.text(),
        )

    def _known(self) -> datetime:
        """The instant entered; unchanged to the second where nobody changed it."""
        known = self._known_at.astimezone(TOKYO)
        day = self.day.date() or known.date()
        try:
            at = datetime.strptime(self.time.text().strip(), _TIME)  # noqa: DTZ007, zone below
        except ValueError:
            return self._known_at
        if (day, at.hour, at.minute) == (known.date(), known.hour, known.minute):
            return self._known_at
        return datetime(day.year, day.month, day.day, at.hour, at.minute, tzinfo=TOKYO)


@dataclass(frozen=True)
class Judgement:
    """What legal staff say of a leak."""

    reportable: Reportable
    because: str
    preliminary_on: date | None
    final_on: date | None


class JudgeLeakDialog(FieldsDialog):
    """`given` tells a `Judgement`."""

    def __init__(self, parent: QWidget | None, reference: str, leak: Leak) -> None:
        super().__init__(parent, "", "")
        title = self.tr("Judge the possible leak {reference}")
        self.set_title(title.replace("{reference}", reference))
        self.give.setText(self.tr("Save"))
        self.reportable = RadioRow()
        answers = (Reportable.YES, Reportable.NO)
        self.reportable.set_answers([Answer(each, reportable_text(each)) for each in answers])
        self.reportable.set_value(leak.reportable)
        self.grid.add_row(("reportable", Field(self.reportable)))
        self.grid.set_label("reportable", self.tr("Report to the Commission"))
        self.because = self.add_notes("because", self.tr("Why"), leak.reportable_because)
        self.preliminary, self.final = DateField(), DateField()
        self.preliminary.set_date(leak.preliminary_on)
        self.final.set_date(leak.final_on)
        self.grid.add_row(("preliminary_on", self.preliminary))
        self.grid.set_label("preliminary_on", self.tr("Preliminary report made on"))
        self.grid.add_row(("final_on", self.final))
        self.grid.set_label("final_on", self.tr("Final report made on"))
        self.because.setFocus()

    def values(self) -> Judgement:
        value = self.reportable.value()
        return Judgement(
            value if isinstance(value, Reportable) else Reportable.NOT_JUDGED,
            self.because.text(),
            self.preliminary.date(),
            self.final.date(),
        )
