# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fields of one person: reading, name, postal code, address, telephone; kept as written."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from inquirydesk.domain.person import Address, Party
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.widgets.line_edit import Field, LineEdit

translate = QCoreApplication.translate


def as_katakana(text: str) -> str:
    """A reading as it is stored: hiragana and half-width kana become katakana."""
    wide = unicodedata.normalize("NFKC", text)
    return "".join(chr(ord(c) + 0x60) if "ぁ" <= c <= "ゖ" else c for c in wide)


class ReadingEdit(LineEdit):
    """A reading; kana of any kind become katakana when the field is left."""

    def __init__(self) -> None:
        super().__init__()
        self.left.connect(self._on_left_reading)

    @Slot()
    def _on_left_reading(self) -> None:
        if as_katakana(self.text()) != self.text():
            self.setText(as_katakana(self.text()))


class PartyFields(QObject):
    """Adds the fields of a party to a grid; `prefix` stands before their names in mistakes."""

    edited = Signal()

    def __init__(
        self,
        grid: FormGrid,
        prefix: str = "",
        *,
        with_address: bool = True,
        with_phone: bool = True,
    ) -> None:
        super().__init__(grid)
        self._grid, self._prefix = grid, prefix
        self.reading = ReadingEdit()
        self.name = LineEdit()
        self.postal_code = LineEdit(latin=True, characters=9)
        self.address = LineEdit()
        self.building = LineEdit()
        self.phone = LineEdit(latin=True, characters=16)
        grid.add_row(self._named("reading", self.reading), self._named("name", self.name))
        self.with_address = with_address
        if with_address:
            postal = self._named("postal_code", self.postal_code)
            if with_phone:
                grid.add_row(postal, self._named("phone", self.phone), None)
            else:
                grid.add_row(postal, None)
            grid.add_row(self._named("address", self.address))
            grid.add_row(self._named("building", self.building))
        for editor in self._editors():
            editor.textEdited.connect(self._on_edited)

    def party(self) -> Party:
        """Who was typed, every character as it stands."""
        return Party(
            name=self.name.text(),
            reading=as_katakana(self.reading.text()),
            address=Address(self.postal_code.text(), self.address.text(), self.building.text()),
            phone=self.phone.text(),
        )

    def set_party(self, party: Party) -> None:
        """Show somebody."""
        self.name.setText(party.name)
        self.reading.setText(party.reading)
        self.postal_code.setText(party.address.postal_code)
        self.address.setText(party.address.line)
        self.building.setText(party.address.building)
        self.phone.setText(party.phone)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nobody type."""
        for editor in self._editors():
            editor.setReadOnly(read_only)

    def show(self, *, shown: bool) -> None:
        """Show or hide all the fields."""
        rows = ["reading"]
        rows += ["postal_code", "address", "building"] if self.with_address else []
        for row in rows:
            self._grid.show_row(self._prefix + row, shown=shown)

    def retranslate(self, whose: str = "") -> None:
        """Name the fields; `whose` stands before the names that screen readers hear."""
        texts = {
            "reading": translate("PartyFields", "Reading"),
            "name": translate("PartyFields", "Name"),
            "postal_code": translate("PartyFields", "Postal code"),
            "address": translate("PartyFields", "Address"),
            "building": translate("PartyFields", "Building, room"),
            "phone": translate("PartyFields", "Phone"),
        }
        for key, text in texts.items():
            if self._prefix + key in self._grid.fields:
                name = f"{whose} {text}" if whose else text
                self._grid.set_label(self._prefix + key, text, name=name)

    def _named(self, key: str, editor: LineEdit) -> tuple[str, Field]:
        return self._prefix + key, Field(editor)

    def _editors(self) -> tuple[LineEdit, ...]:
        return (
            self.name,
            self.reading,
            self.postal_code,
            self.address,
            self.building,
            self.phone,
        )

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()
