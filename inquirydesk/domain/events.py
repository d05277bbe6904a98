# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""All that can happen, one class each; every field that names or describes a person is `personal`.

An event becomes a record of the history. Personal fields lie beside the chain, each under its own
salt, so that destruction can blank them and the chain still holds. The sentences people read stand
in `ui/event_wording.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any

from inquirydesk.domain.inquiry import CaseId, InquiryId
from inquirydesk.domain.outgoing import LetterId


def personal() -> Any:
    """A field that holds personal data (empty by default) and can be blanked later."""
    return field(default="", metadata={"personal": True})


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened; `case`, `inquiry` and `letter` say to what."""

    case: CaseId | None = None
    inquiry: InquiryId | None = None
    letter: LetterId | None = None

    @property
    def act(self) -> str:
        """The event's name in the chain: the class in snake case."""
        return act_of(type(self))

    def details(self) -> dict[str, str]:
        """Every further field as text; empty ones are left out."""
        found = {}
        for each in fields(self):
            value = getattr(self, each.name)
            if each.name in ("case", "inquiry", "letter") or value in ("", None, ()):
                continue
            found[each.name] = (
                ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
            )
        return found

    @classmethod
    def personal_fields(cls) -> frozenset[str]:
        """Names of the fields that hold personal data."""
        return frozenset(each.name for each in fields(cls) if each.metadata.get("personal"))


def act_of(kind: type[Event]) -> str:
    """The name a kind of event has in the chain: StepCompleted is step_completed."""
    return "".join("_" + c.lower() if c.isupper() else c for c in kind.__name__).lstrip("_")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreCreated(Event):
    """The store was made."""

    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyAdopted(Event):
    """A policy version came into use."""

    company: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyDrafted(Event):
    """A new version of the policy was begun, or a value of it changed (`key`)."""

    version: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyDraftDiscarded(Event):
    """A draft of the policy will not come into force."""

    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyHandedOver(Event):
    """A draft of the policy waits for another person to publish it."""

    version: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyWithdrawn(Event):
    """A policy version serves no new case any more."""

    version: str
    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueConfirmed(Event):
    """Legal staff confirmed a value of one policy version."""

    version: str
    key: str
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UserAdded(Event):
    """A person of the desk got an account."""

    user: int
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn(Event):
    """A person signed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInRefused(Event):
    """Somebody tried to sign in and could not."""

    user: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActRefused(Event):
    """An act was refused: no right, or the same person twice."""

    what: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryLogged(Event):
    """A call or a letter with a question was logged."""

    number: str
    topic: str
    outcome: str
    name: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOpened(Event):
    """A case got its reference."""

    reference: str
    type: str
    policy: str
    name: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPackSent(Event):
    """The request form and its letter were made for a case."""

    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MailRegistered(Event):
    """An envelope was registered."""

    channel: str
    received_on: date
    accepted: bool
    items: tuple[str, ...]
    backdated_because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChecked(Event):
    """What the form says was entered."""

    name: str = personal()
    reading: str = personal()
    address: str = personal()
    asked_for: str = personal()
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepCompleted(Event):
    """A step was done."""

    step: str
    outcome: str
    line: int | None = None
    """The line it was done for; None: for all of them."""
    note: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepReopened(Event):
    """Steps must be done again."""

    steps: tuple[str, ...]
    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityChecked(Event):
    """The first person checked the papers."""

    papers: tuple[str, ...]
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityDisagreed(Event):
    """An answer of the second person did not agree."""

    failures: int
    sent_back: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentitySentBack(Event):
    """The second person gave the check back to the first."""

    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityConfirmed(Event):
    """The second person confirmed; the reply address is locked."""

    address: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeRecorded(Event):
    """A fee came, was read again, or was waived."""

    amount: int = 0
    instrument: str = ""
    waived_because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeSet(Event):
    """What a line is charged for was entered: how many names, which options."""

    line: int
    names: int
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeReturned(Event):
    """A surplus, or a payment that does not count, went back."""

    amount: int
    how: str
    returned_on: date
    payment: int = 0
    instrument: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataLocated(Event):
    """What the systems hold was entered."""

    line: int = 1
    systems: tuple[str, ...] = personal()
    items: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LineDecided(Event):
    """A line was decided, item by item."""

    line: int
    outcome: str
    grounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LineEnded(Event):
    """A line ended before it was decided: withdrawn, lapsed, referred to another desk."""

    line: int
    outcome: str
    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldPlaced(Event):
    """Legal staff keep a case from disposal and destruction."""

    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldReleased(Event):
    """The legal hold of a case ended."""

    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeCarriedOut(Event):
    """An approved change was carried out, as its system's owner confirmed."""

    line: int
    on: date
    as_approved: bool
    systems: str = personal()
    confirmed_by: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerWritten(Event):
    """The text that answers a line was entered."""

    line: int = 1
    answer: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDrafted(Event):
    """A letter was begun or changed."""

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDiscarded(Event):
    """A draft will not be sent."""

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAsked(Event):
    """A letter waits for another person."""

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSentBack(Event):
    """The approver gave a letter back."""

    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterApproved(Event):
    """A letter was approved whose change is still to be carried out; its text may not change."""

    code: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterIssued(Event):
    """A letter was approved and frozen: number, date, bytes, hashes."""

    code: str
    number: str
    sha256: tuple[str, ...]
    text_version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPrinted(Event):
    """The sheets of a letter went to the printer."""

    number: str
    copy: bool = False
    sheets: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetsChecked(Event):
    """The printed sheets were looked at."""

    number: str
    came_out_right: bool
    cause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPosted(Event):
    """A letter was given to the post."""

    number: str
    mail_class: str
    tracking: str
    posted_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockPaused(Event):
    """The clock stopped because a letter asked for something."""

    number: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockResumed(Event):
    """The clock goes on because the answer arrived."""

    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionAsked(Event):
    """More time for the reply was asked for; it counts once its notice is posted."""

    days: int
    unit: str
    line: int = 0
    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetExtended(Event):
    """The notice of more time was posted; too late, it moved nothing."""

    days: int
    unit: str
    number: str
    on: date
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LateReasonGiven(Event):
    """It was said why a reply is late; `reason` is a key of the policy's list."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarChangeProposed(Event):
    """Days were proposed to be worked, or not."""

    change: int
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarChangeConfirmed(Event):
    """A second person confirmed such days; they count for every open case."""

    change: int
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarChangeDropped(Event):
    """A proposal was given up before it counted."""

    change: int
    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRedated(Event):
    """A change of the calendar moved due dates of an open case; the tuples go together."""

    change: int
    clocks: tuple[str, ...]
    before_on: tuple[date, ...]
    due_on: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersDisposed(Event):
    """Identity papers were disposed of; `second` says whether the second person signed."""

    papers: int
    method: str
    on: date
    second: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAdded(Event):
    """A remark was added."""

    text: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseAssigned(Event):
    """A case has an owner."""

    owner: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReferred(Event):
    """Legal staff take a case over."""

    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRestricted(Event):
    """From now on legal staff alone see the case; `flags` are the dangers noted."""

    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictionLifted(Event):
    """Everybody at the desk sees the case again."""

    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWaived(Event):
    """Somebody with the right passed over a check of identity."""

    check: str
    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressApproved(Event):
    """The answer may go to an address that no paper shows."""

    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpersonationSuspected(Event):
    """Checks of one person failed as often as the policy allows."""

    failures: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseClosed(Event):
    """Nothing is left to do."""

    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseViewed(Event):
    """A person opened a case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListViewed(Event):
    """A page of a list with personal data was shown."""

    list: str
    shown: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchesShown(Event):
    """Possible matches were shown during a call."""

    shown: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppressionEntered(Event):
    """Somebody was put on the stop list."""

    entry: int
    stops: tuple[str, ...]
    name: str = personal()
    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppressionReviewed(Event):
    """An entry of the stop list was looked at and stays."""

    entry: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppressionWithdrawn(Event):
    """An entry of the stop list is no longer heeded."""

    entry: int
    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOn(Event):
    """A department or joint user was told of an entry of the stop list, a correction or a stop."""

    matter: str
    handing: int
    recipient: str
    on: date
    entry: int | None = None
    way: str = personal()
    to: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientNotConcerned(Event):
    """A department or joint user need not be told."""

    matter: str
    recipient: str
    entry: int | None = None
    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandingConfirmed(Event):
    """A department or joint user confirmed what it was told."""

    handing: int
    recipient: str
    on: date
    name: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPrinted(Event):
    """Entries of a register went to paper."""

    register: str
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterExported(Event):
    """Entries of a register left as a file."""

    register: str
    encoding: str
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakEscalated(Event):
    """A possible leak was reported to those in charge, as known since `known_at`."""

    known_at: datetime
    outline: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakDescribed(Event):
    """What is known of a possible leak was entered."""

    signs: tuple[str, ...] = ()
    persons: int | None = None
    outline: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakJudged(Event):
    """Legal staff judged whether a leak must be reported."""

    reportable: str
    because: str = personal()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakReportsMade(Event):
    """The days of the reports of a leak were entered."""

    preliminary_on: date | None = None
    final_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterViewed(Event):
    """The sheets of a letter were shown."""

    number: str = ""


ALL_EVENTS: tuple[type[Event], ...] = tuple(
    {act_of(kind): kind for kind in Event.__subclasses__()}.values()
)
"""Each kind once: `slots` makes every dataclass anew, and the one before it may linger."""
