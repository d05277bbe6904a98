# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Puts somebody on the stop list; records who was told of a matter, and who confirmed it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from inquirydesk.domain.passing_on import Contact, Recipient
from inquirydesk.domain.person import Address
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.stops import Stop
from inquirydesk.ui.dialogs.fields import FieldsDialog
from inquirydesk.ui.passing_on_wording import recipient_kind_text, stop_text
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.widgets.tabs import column


@dataclass(frozen=True)
class SuppressionEntry:
    """What was entered for the stop list."""

    stops: frozenset[Stop]
    contact: Contact
    group: str
    because: str


class SuppressDialog(FieldsDialog):
    """`given` tells a `SuppressionEntry`; group and reason are asked only without a case."""

    def __init__(
        self,
        parent: QWidget | None,
        contact: Contact,
        stops: Collection[Stop],
        groups: Mapping[str, str],
        reference: str = "",
    ) -> None:
        super().__init__(
            parent,
            "",
            self.tr("Put on the list"),
            self.tr("Only what each stop needs is kept: an address for mailings, a number for "
                    "calls, an e-mail address for e-mail."),
        )  # fmt: skip
        title = self.tr("Put {reference} on the stop list").replace("{reference}", reference)
        self.set_title(title if reference else self.tr("Put somebody on the stop list"))
        self._boxes = {stop: CheckBox(stop_text(stop)) for stop in Stop}
        for stop, box in self._boxes.items():
            box.setChecked(stop in stops)
        holder = QWidget()
        holder.setLayout(column(*self._boxes.values(), spacing=2))
        self.grid.add_row(("stops", Field(holder)))
        self.grid.set_label("stops", self.tr("What stops"))
        address = contact.address
        self.name = self.add_line("name", self.tr("Name"), contact.name)
        self.reading = self.add_line("reading", self.tr("Reading"), contact.reading)
        self.postal = self.add_line(
            "postal_code", self.tr("Postal code"), address.postal_code, latin=True
        )
        self.address = self.add_line("address", self.tr("Address"), address.line)
        self.building = self.add_line("building", self.tr("Building"), address.building)
        self.phone = self.add_line("phone", self.tr("Phone"), contact.phone, latin=True)
        self.e_mail = self.add_line("e_mail", self.tr("E-mail"), contact.e_mail, latin=True)
        self.group = Choice()
        self.group.set_options([Option(key, name) for key, name in groups.items()])
        self.group.set_value(next(iter(groups), None))
        self.grid.add_row(("group", self.group))
        self.grid.set_label("group", self.tr("Relation to the company"))
        self.because = self.add_line("because", self.tr("Reason"))
        for key in ("group", "because"):
            self.grid.show_row(key, shown=not reference)
        self.name.setFocus()

    def values(self) -> SuppressionEntry:
        address = Address(self.postal.text(), self.address.text(), self.building.text())
        return SuppressionEntry(
            frozenset(stop for stop, box in self._boxes.items() if box.isChecked()),
            Contact(
                self.name.text(),
                self.reading.text(),
                address,
                self.phone.text(),
                self.e_mail.text().strip(),
            ),
            str(self.group.value() or ""),
            self.because.text(),
        )


@dataclass(frozen=True)
class HandedOver:
    """Who was told, when, who took it, by which way."""

    recipients: tuple[Recipient, ...]
    on: date
    to: str
    way: str


class HandOnDialog(FieldsDialog):
    """`given` tells a `HandedOver`."""

    def __init__(
        self,
        parent: QWidget | None,
        recipients: Sequence[Recipient],
        chosen: Recipient | None,
        language: Language,
        today: date,
    ) -> None:
        super().__init__(parent, "", "")
        self.set_title(self.tr("Hand on"))
        self.give.setText(self.tr("Record as handed on"))
        self._today = today
        self._boxes: dict[Recipient, CheckBox] = {}
        for recipient in recipients:
            name = recipient.name.in_(language)
            box = CheckBox(f"{name} ({recipient_kind_text(recipient.kind)})")
            box.setChecked(recipient == chosen or chosen is None)
            self._boxes[recipient] = box
        holder = QWidget()
        holder.setLayout(column(*self._boxes.values(), spacing=2))
        self.grid.add_row(("recipients", Field(holder)))
        self.grid.set_label("recipients", self.tr("To"))
        self.day = DateField()
        self.day.set_date(today)
        self.grid.add_row(("handed_on", self.day))
        self.grid.set_label("handed_on", self.tr("Day"))
        self.to = self.add_line("to", self.tr("Taken by"))
        self.way = self.add_line("way", self.tr("By which way"))
        self.to.setFocus()

    def values(self) -> HandedOver:
        chosen = tuple(each for each, box in self._boxes.items() if box.isChecked())
        return HandedOver(chosen, self.day.date() or self._today, self.to.text(), self.way.text())


@dataclass(frozen=True)
class Confirmed:
    """On which day a recipient confirmed, and who it was."""

    on: date
    name: str


class ConfirmDialog(FieldsDialog):
    """`given` tells a `Confirmed`."""

    def __init__(self, parent: QWidget | None, recipient: str, today: date) -> None:
        super().__init__(parent, "", "")
        self.set_title(self.tr("Confirmed by {recipient}").replace("{recipient}", recipient))
        self.give.setText(self.tr("Record the confirmation"))
        self.setMinimumWidth(px(460))
        self._today = today
        self.day = DateField()
        self.day.set_date(today)
        self.grid.add_row(("confirmed_on", self.day))
        self.grid.set_label("confirmed_on", self.tr("Day"))
        self.name = self.add_line("confirmed_name", self.tr("Who confirmed"))
        self.name.setFocus()

    def values(self) -> Confirmed:
        return Confirmed(self.day.date() or self._today, self.name.text())
