# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Every refusal by name: what a person did that cannot be done, and what the computer failed at.

The sentences people read stand in `ui/wording.py`, in both languages; `str(error)` is plain
English for the log and the command line and never holds personal data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


class InquiryDeskError(Exception):
    """The root of all errors the program knows by name."""


class UserMistake(InquiryDeskError):
    """Something typed or asked for that cannot be; shown where it was typed, nothing is lost."""


class Outage(InquiryDeskError):
    """The computer cannot do it now (disk full, file locked); shown with what to do."""


@dataclass(eq=False)
class FieldMistake(UserMistake):
    """One field cannot stand as it is; `field` is the field's name in the draft."""

    field: str

    def __str__(self) -> str:
        return f"{self.field}: {type(self).__name__}"


@dataclass(eq=False)
class FieldMissing(FieldMistake):
    """A field that this act needs is empty."""


@dataclass(eq=False)
class DateInFuture(FieldMistake):
    """A date of receipt lies after today."""

    given: date


@dataclass(eq=False)
class DateBeforePolicy(FieldMistake):
    """A date of receipt lies before the first day of the policy the desk works by."""

    given: date
    in_force_from: date


@dataclass(eq=False)
class Mistakes(UserMistake):
    """Several mistakes found together, so that a person sees all of them at once."""

    mistakes: Sequence[UserMistake]

    def __str__(self) -> str:
        return "; ".join(str(mistake) for mistake in self.mistakes)


@dataclass(eq=False)
class NotAllowed(UserMistake):
    """The role of the person signed in does not include this act."""

    right: str

    def __str__(self) -> str:
        return f"not allowed: {self.right}"


@dataclass(eq=False)
class SamePerson(UserMistake):
    """The second person of an act is the one who did the first part of it."""

    act: str
    first_person: str

    def __str__(self) -> str:
        return f"{self.act} needs another person than the one before"


@dataclass(eq=False)
class StepBlocked(UserMistake):
    """A step cannot be completed; `gaps` are the keys of what is missing, first one first."""

    step: str
    gaps: Sequence[str]

    def __str__(self) -> str:
        return f"{self.step} blocked by {', '.join(self.gaps)}"


@dataclass(eq=False)
class WrongState(UserMistake):
    """The thing is not in the state this act starts from (already posted, closed, ...)."""

    thing: str
    state: str
    act: str

    def __str__(self) -> str:
        return f"{self.act}: {self.thing} is {self.state}"


@dataclass(eq=False)
class ChannelRefused(UserMistake):
    """A request came by a way the policy does not accept; registered, but never accepted."""

    channel: str

    def __str__(self) -> str:
        return f"requests by {self.channel} are not accepted"


@dataclass(eq=False)
class NotFound(UserMistake):
    """What was looked for is not in this store (or not for these eyes)."""

    thing: str

    def __str__(self) -> str:
        return f"{self.thing} not found"


@dataclass(eq=False)
class SettingNotSet(UserMistake):
    """The company has not set a value this act needs; `key` names the setting."""

    key: str

    def __str__(self) -> str:
        return f"{self.key} is not set"


@dataclass(eq=False)
class LetterBlocked(UserMistake):
    """A letter cannot be issued; `faults` name each cause."""

    faults: Sequence[UserMistake]

    def __str__(self) -> str:
        return "letter blocked: " + "; ".join(str(fault) for fault in self.faults)


@dataclass(eq=False)
class PlaceholderEmpty(UserMistake):
    """A letter text names a fact that the case does not have yet."""

    placeholder: str

    def __str__(self) -> str:
        return f"placeholder {self.placeholder} is empty"


@dataclass(eq=False)
class CharacterNotPrintable(UserMistake):
    """No bundled font has this character; `where` names the part of the letter."""

    character: str
    where: str

    def __str__(self) -> str:
        codes = " ".join(f"U+{ord(c):04X}" for c in self.character)
        return f"no font has {codes} in {self.where}"


@dataclass(eq=False)
class AddressTooLarge(UserMistake):
    """The address block does not fit the envelope window; a label sheet is the way out."""

    lines: int
    allowed: int

    def __str__(self) -> str:
        return f"address needs {self.lines} lines, the window has room for {self.allowed}"


@dataclass(eq=False)
class StaleSave(UserMistake):
    """Someone saved this record after it was opened; `mine` and `theirs` are both versions."""

    thing: str
    mine: object
    theirs: object

    def __str__(self) -> str:
        return f"{self.thing} was saved by someone else in the meantime"
