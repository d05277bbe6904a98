# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Names and addresses of the people a desk deals with, kept as each case saw them.

There is no register of persons: every inquiry and case keeps its own snapshot.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from inquirydesk.domain.errors import FieldMistake, Mistakes
from inquirydesk.domain.text import TextKind, clean


class Standing(StrEnum):
    """As whom somebody speaks to the desk; never inferred from an equal address."""

    PERSON = "person"
    AGENT = "agent"
    SOMEONE_ELSE = "someone_else"


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address as written; `line` up to the house number, `building` with the room."""

    postal_code: str = ""
    line: str = ""
    building: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines below the postal code, without empty ones."""
        return tuple(part for part in (self.line, self.building) if part)

    @property
    def is_empty(self) -> bool:
        """Whether nothing can be posted to it."""
        return not self.line


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in a case, as they wrote or spoke: name, reading, address, telephone."""

    name: str = ""
    reading: str = ""
    address: Address = Address()
    phone: str = ""


def clean_party(party: Party, prefix: str = "") -> Party:
    """The party as typed, spaces around each field gone; nothing else is ever changed.

    Raises `Mistakes` with each field that holds what cannot be stored or printed (control
    characters, direction marks, too long), named with `prefix` before the field.
    """
    found: list[FieldMistake] = []

    def cleaned(text: str, kind: TextKind, field: str) -> str:
        try:
            return clean(text, kind, field=prefix + field)
        except FieldMistake as mistake:
            found.append(mistake)
            return text

    address = party.address
    result = Party(
        name=cleaned(party.name, TextKind.NAME, "name"),
        reading=cleaned(party.reading, TextKind.READING, "reading"),
        address=Address(
            cleaned(address.postal_code, TextKind.POSTAL_CODE, "postal_code"),
            cleaned(address.line, TextKind.ADDRESS_LINE, "address"),
            cleaned(address.building, TextKind.ADDRESS_LINE, "building"),
        ),
        phone=cleaned(party.phone, TextKind.PHONE, "phone"),
    )
    if found:
        raise Mistakes(found)
    return result


def clean_note(text: str, field: str) -> str:
    """A longer text as typed; raises the mistake for the first character that cannot be kept."""
    return clean(text, TextKind.NOTE, field=field)
