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
class DateTooEarly(FieldMistake):
    """A date on a letter lies before the first day that is possible."""

    given: date
    earliest_on: date


@dataclass(eq=False)
class AmountImpossible(FieldMistake):
    """No payment of this kind comes in this amount; `faces` are those that exist, if few do."""

    given: int
    faces: Sequence[int] = ()


@dataclass(eq=False)
class IssuedLater(FieldMistake):
    """An instrument is dated after the day it arrived."""

    given: date
    received_on: date


@dataclass(eq=False)
class MoreThanLeft(FieldMistake):
    """More would go back than is there to return; `left` in yen."""

    given: int
    left: int


@dataclass(eq=False)
class RequesterRefused(FieldMistake):
    """The policy knows nobody of this kind who may make a request."""


@dataclass(eq=False)
class ByMailOnly(FieldMistake):
    """A request that has to come in writing cannot be taken up by telephone."""


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
class ExistenceHidden(UserMistake):
    """A line rests on a ground that must not reveal whether data exist (Order Art. 5, 11): no
    letter of the policy answers it; legal staff write to the person themselves."""

    line: int

    def __str__(self) -> str:
        return f"line {self.line} must not reveal whether data exist"


@dataclass(eq=False)
class NotFound(UserMistake):
    """What was looked for is not in this store (or not for these eyes)."""

    thing: str

    def __str__(self) -> str:
        return f"{self.thing} not found"


@dataclass(eq=False)
class SeeLegal(UserMistake):
    """The case is restricted: legal staff alone see it, and nobody else is told why."""

    reference: str

    def __str__(self) -> str:
        return f"case {self.reference}: see legal"


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
    position: int = 1
    """Counted from 1, in characters."""

    def __str__(self) -> str:
        codes = " ".join(f"U+{ord(c):04X}" for c in self.character)
        return f"no font has {codes} in {self.where}, character {self.position}"


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


@dataclass(eq=False)
class DateNotReadable(FieldMistake):
    """The text is not a date in any of the forms the desk reads."""


@dataclass(eq=False)
class NoSuchDay(FieldMistake):
    """The calendar has no such day (30 February, month 13); `year` is the western year."""

    year: int
    month: int
    day: int


@dataclass(eq=False)
class YearZero(FieldMistake):
    """Years begin with 1; `era` is the Japanese name of the era typed, None for a western year."""

    era: str | None


@dataclass(eq=False)
class OutsideEra(FieldMistake):
    """The day does not lie in the era named; `last_on` is None while the era lasts."""

    era: str
    first_on: date
    last_on: date | None


@dataclass(eq=False)
class CharacterRefused(FieldMistake):
    """A character that cannot be seen or printed; `position` counts from 1, `code` as U+202E."""

    position: int
    code: str
    reason: str

    def __str__(self) -> str:
        return f"{self.field}: {self.reason} {self.code} at position {self.position}"


@dataclass(eq=False)
class TextTooLong(FieldMistake):
    """More characters than the field may hold."""

    length: int
    limit: int

    def __str__(self) -> str:
        return f"{self.field}: {self.length} characters, {self.limit} allowed"


@dataclass(eq=False)
class HolidaysUnknown(UserMistake):
    """Days of a year outside the list of holidays cannot be counted; a newer list is needed."""

    year: int
    first_year: int
    last_year: int

    def __str__(self) -> str:
        return f"no holidays known for {self.year}, only {self.first_year} to {self.last_year}"


@dataclass(eq=False)
class BeforeArrival(UserMistake):
    """Something of a case is dated before the request reached the desk."""

    given: date
    arrived_on: date

    def __str__(self) -> str:
        return f"{self.given} lies before the arrival on {self.arrived_on}"


@dataclass(eq=False)
class PauseAlreadyOpen(UserMistake):
    """The clock already waits for the requester."""

    paused_since: date

    def __str__(self) -> str:
        return f"the clock is paused since {self.paused_since}"


@dataclass(eq=False)
class PauseBeforeResume(UserMistake):
    """A pause is dated before the end of the one before it."""

    given: date
    resumed_on: date

    def __str__(self) -> str:
        return f"{self.given} lies before the last resumption on {self.resumed_on}"


@dataclass(eq=False)
class NotPaused(UserMistake):
    """An answer can end a pause only while one is open."""

    def __str__(self) -> str:
        return "the clock is not paused"


@dataclass(eq=False)
class ResumeBeforePause(UserMistake):
    """The answer is dated before the letter that asked for it was posted."""

    given: date
    paused_since: date

    def __str__(self) -> str:
        return f"{self.given} lies before the pause since {self.paused_since}"


@dataclass(eq=False)
class DayNotInCalendar(FieldMistake):
    """A day of a year whose holidays are not known cannot be changed alone."""

    given: date
    first_year: int
    last_year: int


@dataclass(eq=False)
class NothingChanges(FieldMistake):
    """A day is already as the change would make it."""

    given: date


class ExtensionNotAllowed(UserMistake):
    """The policy gives no more time for this reply."""

    def __str__(self) -> str:
        return "the reply cannot be extended"


class ExtensionWaits(UserMistake):
    """An extension was asked for whose notice is not posted yet."""

    def __str__(self) -> str:
        return "an extension waits for its notice"


@dataclass(eq=False)
class ExtensionTooLong(FieldMistake):
    """More time than the policy allows; `left` is what all extensions together can still add."""

    given: int
    left: int


@dataclass(eq=False)
class ExtensionTooLate(UserMistake):
    """The old due date has passed, and the policy wants the requester told before it."""

    due_on: date

    def __str__(self) -> str:
        return f"the reply was due on {self.due_on}"


@dataclass(eq=False)
class CodeOfAnother(UserMistake):
    """The code scanned belongs to another letter than the row it was scanned into."""

    expected: str
    scanned: str

    def __str__(self) -> str:
        return f"code of {self.scanned} scanned for {self.expected}"


@dataclass(eq=False)
class PasswordTooShort(FieldMistake):
    """A password has fewer than ten characters."""


@dataclass(eq=False)
class PinNotDigits(FieldMistake):
    """A PIN is not four to eight digits."""


@dataclass(eq=False)
class VersionsOverlap(FieldMistake):
    """A policy version would hold from a day on which an adopted one begins, or earlier."""

    version: str
    in_force_from: date


@dataclass(eq=False)
class VersionFixed(UserMistake):
    """An adopted version of a policy is never changed; a change is a new version."""

    version: str

    def __str__(self) -> str:
        return f"{self.version} is adopted and cannot be changed"


@dataclass(eq=False)
class LastVersion(UserMistake):
    """Without this version no policy would be in force."""

    version: str

    def __str__(self) -> str:
        return f"{self.version} is the only version in force"


@dataclass(eq=False)
class OtherCompany(UserMistake):
    """The policy belongs to another company than the desk's."""

    company: str
    ours: str

    def __str__(self) -> str:
        return f"the policy is of {self.company}, the desk of {self.ours}"
