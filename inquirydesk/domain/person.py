# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Names and addresses of the people a desk deals with, kept as each case saw them.

There is no register of persons: every inquiry and case keeps its own snapshot.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
