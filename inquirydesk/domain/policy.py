# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A policy version as plain values: what a desk accepts, asks, charges, counts, says and prints.

A policy is data: a law folder holds what every Japanese desk shares, a company folder only what
differs, and `policies/read.py` makes one `Policy` of both. Whatever a company has not decided is
`None` and listed in `Policy.not_set`; nothing here guesses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from inquirydesk.domain.clock import ClockRule

TypeCode = NewType("TypeCode", str)
"""A request type such as DISC (catalogue: domain terms of the APPI, see resources/law)."""

LetterCode = NewType("LetterCode", str)
"""A letter such as L06."""


class Language(StrEnum):
    """The languages of screens, scripts and letters."""

    JA = "ja"
    EN = "en"


class Trust(StrEnum):
    """How well a legal value is known; all but `verified` show "to be confirmed by legal"."""

    VERIFIED = "verified"
    KNOWN = "known"
    PRACTICE = "practice"
    DESIGN = "design"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages; neither is ever empty in a policy that was checked."""

    ja: str
    en: str

    def in_(self, language: Language) -> str:
        """The text in that language."""
        return self.ja if language is Language.JA else self.en


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value comes from, how far it is trusted and when a person last looked."""

    cite: str
    trust: Trust
    reviewed_on: date


class Channel(StrEnum):
    """The way something reached the desk."""

    MAIL = "mail"
    PHONE = "phone"
    E_MAIL = "e_mail"
    FAX = "fax"
    VISIT = "visit"


class Phase(StrEnum):
    """The four groups of the ten steps on screen."""

    RECEIVE = "receive"
    DECIDE = "decide"
    REPLY = "reply"
    CLOSE = "close"


class StepKind(StrEnum):
    """The closed list of what a step is; each has its rules in `domain/steps.py` and its screen."""

    ARRIVAL = "arrival"
    FORM = "form"
    IDENTITY = "identity"
    FEE = "fee"
    LOCATE = "locate"
    DECISION = "decision"
    DRAFT = "draft"
    APPROVAL = "approval"
    CARRY_OUT = "carry_out"
    POST = "post"
    DISPOSAL = "disposal"
    TASK = "task"
    """A step of a short guide: read, tick, write a note, choose an outcome."""


class Effect(StrEnum):
    """The closed list of what an outcome of a step does."""

    COMPLETE = "complete"
    """The step is done and the next one opens."""
    ASK = "ask"
    """A letter of the outcome is drafted; the clock stops when it is posted."""
    NOT_NEEDED = "not_needed"
    """The step does not apply to this case."""
    CLOSE = "close"
    """The case ends here."""
    REFER_TO_LEGAL = "refer_to_legal"
    """Legal staff take the step over."""


@dataclass(frozen=True, slots=True)
class CheckItem:
    """A thing seen or said that is ticked; at most nine in one list."""

    key: str
    text: Text


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way a step can end."""

    key: str
    label: Text
    effect: Effect
    letter: LetterCode | None = None
    """The letter this outcome needs, for `ask`."""


@dataclass(frozen=True, slots=True)
class StepText:
    """One step of a guide."""

    number: int
    key: str
    kind: StepKind
    phase: Phase
    name: Text
    why: Text
    due_days: int
    """Working days from the day the step opens; the desk's own pace, not law."""
    checks: tuple[CheckItem, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    script: str | None = None
    """Key into `Policy.scripts`: what to say, where the step has speech."""


@dataclass(frozen=True, slots=True)
class RequestType:
    """A kind of request with its basis, its guide and the letters that can answer it."""

    code: TypeCode
    name: Text
    basis: str
    """Article as printed in a register, such as "33(1)"."""
    article: Text
    """Article as a letter cites it."""
    statutory: bool
    """Whether a notice to the person is owed by law, and identity must be verified."""
    guide: str
    """Key into `Policy.guides`."""
    source: Source
    channels: tuple[Channel, ...] = ()
    """Channels a request of this type counts by; empty: any."""
    fee_allowed: bool = False
    """Art 38: a fee may be taken for 32(2), 33(1) and 33(5) only."""
    clock: str = "target"
    grounds: tuple[str, ...] = ()
    """Keys into `Policy.grounds` that can be chosen when not all is granted."""
    answers: Mapping[str, LetterCode] = field(default_factory=dict)
    """Which letter answers a line that was granted, partial, refused, none_held or answered."""
    methods: tuple[str, ...] = ()
    """Keys into `Policy.methods`: how the person can ask to receive the data."""
    short: Text | None = None
    """One word for chips, lists and titles; None: the name."""

    @property
    def label(self) -> Text:
        """The name where room is short."""
        return self.short or self.name


@dataclass(frozen=True, slots=True)
class Ground:
    """A reason in law not to do all that was asked."""

    key: str
    citation: Text
    """As a letter prints it: 法第33条第2項第1号 / Article 33, paragraph 2, item (i)."""
    short: str
    """As a list shows it: 33(2)(i)."""
    label: Text
    reason: Text
    """A first wording of the reason that legal staff adapt."""
    source: Source
    in_force_from: date
    in_force_until: date | None = None
    existence_hidden: bool = False
    """The answer must not reveal whether the data exist: legal staff write, no standard letter."""


class PaperClass(StrEnum):
    """What a paper proves."""

    PHOTO = "photo"
    """Class A: one is enough."""
    PLAIN = "plain"
    """Class B: two of different kinds are needed."""
    AUTHORITY = "authority"
    """Proves that someone may act for the person."""
    REFUSED = "refused"
    """Recorded that it came; never counts."""


class DateRead(StrEnum):
    """Which date is read on a paper to know whether it counts."""

    VALID_TO = "valid_to"
    ISSUED_ON = "issued_on"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A kind of identity or authority paper and what must be true for it to count."""

    key: str
    name: Text
    paper_class: PaperClass
    photo: bool
    date_read: DateRead
    source: Source
    issued_within_months: int | None = None
    """For `issued_on`: the paper must have been issued at most so many months before receipt."""
    original: bool = False
    """A photocopy of it is not one (a residence record, a certificate)."""
    both_sides: bool = False
    """The back counts too: without it the paper is incomplete."""
    front_only: bool = False
    """Only the front may be taken (the Individual Number card)."""
    shows_address: bool = True
    accepted_until: date | None = None
    """The last day papers of this kind could count, by day of receipt."""
    mask: tuple[str, ...] = ()
    """Keys into `Policy.masks` that can stand on it and must not stay readable."""
    refused_because: Text | None = None


@dataclass(frozen=True, slots=True)
class Mask:
    """Something that must not be readable on a paper the desk holds."""

    key: str
    name: Text
    source: Source


@dataclass(frozen=True, slots=True)
class PaperRule:
    """One way to satisfy the proof of identity: so many papers of a class, of different kinds."""

    paper_class: PaperClass
    count: int


@dataclass(frozen=True, slots=True)
class RequesterKind:
    """Who may ask: the person, a statutory agent, a delegated agent, and what each must enclose."""

    key: str
    name: Text
    acts_for_another: bool
    allowed: bool
    source: Source
    any_of: tuple[PaperRule, ...] = ()
    """Identity of whoever signs the form; one rule met is enough."""
    authority: tuple[tuple[str, ...], ...] = ()
    """For an agent: each entry is a set of alternatives (paper kinds), one of each is needed."""
    enclose: Text | None = None
    """What the requester is told to enclose, for the form pack and the phone; None: not set."""
    refused_because: Text | None = None

    @property
    def is_set(self) -> bool:
        """Whether the company has said what this requester must enclose."""
        return self.enclose is not None


@dataclass(frozen=True, slots=True)
class Check:
    """One identity check V01 to V19 and what a letter says when it fails."""

    code: str
    name: Text
    source: Source
    letter: LetterCode | None = None
    """The letter that asks for the cure; None: never a deficiency of the person."""
    missing: Text | None = None
    """What L03 lists; the name of the paper concerned stands before it."""
    cure: Text | None = None
    agent_only: bool = False


@dataclass(frozen=True, slots=True)
class Instrument:
    """A way to pay a fee."""

    key: str
    name: Text
    face_amounts: tuple[int, ...] = ()
    """Yen; the only amounts that exist. Empty: any amount."""
    valid_months: int | None = None


@dataclass(frozen=True, slots=True)
class Fee:
    """What a request costs. Only for types with `fee_allowed` (Art 38)."""

    amount: int
    """Yen, tax included, for each request."""
    types: tuple[TypeCode, ...]
    instruments: tuple[Instrument, ...]
    source: Source
    in_force_from: date
    refunded_if_refused: bool = False


@dataclass(frozen=True, slots=True)
class LetterItem:
    """A numbered paragraph of a letter: heading and text, or a table the program fills."""

    key: str
    heading: str
    text: str = ""
    """Sandboxed text with {{ placeholders }}; only `if` and `for` besides."""
    table: str | None = None
    """Name of a placeholder of kind table, printed under the heading."""
    strong: bool = False
    optional: Text | None = None
    """Shown as a tick in Compose under this name; None: always printed."""
    ticked: bool = True
    when: str | None = None
    """Printed only if this placeholder has a value."""


@dataclass(frozen=True, slots=True)
class LetterWords:
    """One letter in one language."""

    title: str
    subtitle: str
    opening: tuple[str, ...]
    items: tuple[LetterItem, ...]
    closing: tuple[str, ...] = ()
    note: str = ""


class AddressRule(StrEnum):
    """Where a letter may go (before identity is proven only letters that say nothing of data)."""

    GIVEN = "given"
    CONFIRMED = "confirmed"


class Approval(StrEnum):
    """Who must approve a letter before it is issued."""

    NONE = "none"
    SECOND = "second"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class LetterText:
    """A letter the desk can write: its rules and its words in both languages."""

    code: LetterCode
    name: Text
    version: str
    address: AddressRule
    approval: Approval
    ja: LetterWords
    en: LetterWords
    source: Source
    pauses: bool = False
    """Posting it stops the clock until the answer arrives."""
    encloses_form: bool = False
    annex: bool = False
    """The located data are printed as an annex."""

    def words(self, language: Language) -> LetterWords:
        """The letter's words in that language."""
        return self.ja if language is Language.JA else self.en


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One thing said; **emphasis** marks words to stress; a cue is for the operator's eyes."""

    text: Text
    cue: bool = False


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    """A frequent question and what to answer."""

    question: Text
    answer: Text


@dataclass(frozen=True, slots=True)
class Script:
    """What to say on one topic, with boxes for what was said and answers at hand."""

    key: str
    name: Text
    lines: tuple[ScriptLine, ...]
    said: tuple[CheckItem, ...] = ()
    answers: tuple[ShortAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """What a call or letter is about; `code` is the key the operator types."""

    code: str
    key: str
    name: Text
    script: str
    request_type: TypeCode | None = None
    """The request the form pack is for; None: answered without one."""
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class CallOutcome:
    """How a call ended; decides which further fields are asked for."""

    code: str
    key: str
    name: Text
    sends_form_pack: bool = False
    calls_back: bool = False


@dataclass(frozen=True, slots=True)
class Purpose:
    """One published purpose of use."""

    key: str
    text: Text


@dataclass(frozen=True, slots=True)
class PersonGroup:
    """A relation to the company with its purposes and the systems to search for their data."""

    key: str
    name: Text
    purposes: tuple[Purpose, ...]
    systems: tuple[Text, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Company:
    """The company the desk answers for; None is "not set"."""

    name: Text
    desk_name: Text
    source: Source
    postal_code: str | None = None
    address: Text | None = None
    officer_title: Text | None = None
    officer_name: Text | None = None
    phone: str | None = None
    hours: Text | None = None
    seal: str | None = None
    """Characters of the seal printed on Japanese letters, column by column from the right."""
    document_prefix: str | None = None
    """Before a Japanese document number: 個情回."""
    complaint_body: Text | None = None
    website: str | None = None


@dataclass(frozen=True, slots=True)
class Closure:
    """Days the company is closed: every year between month-days, or once between dates."""

    name: Text
    from_: str
    until: str
    """Both "MM-DD" for every year, or both "YYYY-MM-DD"."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A national holiday, from the dated list of the law folder."""

    day: date
    name: Text


@dataclass(frozen=True, slots=True)
class Choice:
    """An entry of a list a person picks from."""

    key: str
    name: Text


@dataclass(frozen=True, slots=True)
class FormWords:
    """What the blank request form offers and says besides the company's own values."""

    edition: Text
    requests: tuple[Choice, ...]
    """Every request that can be ticked, by the key of its type or of a part of it."""
    remarks: tuple[Text, ...]
    """What the requester is told at the foot of the form."""
    source: Source


@dataclass(frozen=True, slots=True)
class NotSet:
    """A value nobody has decided; shown as "not set" with who should answer."""

    key: str
    """Path of the value, such as "company.phone"."""
    name: Text
    ask: Text


@dataclass(frozen=True, slots=True)
class PolicyId:
    """Company and version, as the folder is named."""

    company: str
    version: str


@dataclass(frozen=True, slots=True)
class Policy:
    """One adopted version: the law's defaults with the company's own values on top."""

    id: PolicyId
    extends: str
    """The law folder: "japan/2026-04-01"."""
    in_force_from: date
    title: Text
    company: Company
    source: Source
    law_citation: Text
    """The Act as a letter names it the first time."""
    channels: tuple[Channel, ...]
    """By which formal requests are accepted."""
    papers_returned: bool | None
    form_kept: bool | None
    types: Mapping[TypeCode, RequestType]
    guides: Mapping[str, tuple[StepText, ...]]
    grounds: Mapping[str, Ground]
    papers: Mapping[str, PaperKind]
    masks: Mapping[str, Mask]
    requesters: Mapping[str, RequesterKind]
    checks: Mapping[str, Check]
    fee: Fee | None
    clocks: Mapping[str, ClockRule]
    target_days: int | None
    supplement_days: int | None
    """Calendar days the person has to supplement; printed in L03 and L04."""
    form_lapse_days: int | None
    """Days after which a case that waits for its form lapses."""
    disposal_days: int | None
    """Days after posting within which identity papers are disposed of."""
    letters: Mapping[LetterCode, LetterText]
    scripts: Mapping[str, Script]
    topics: tuple[Topic, ...]
    call_outcomes: tuple[CallOutcome, ...]
    groups: Mapping[str, PersonGroup]
    methods: tuple[Choice, ...]
    mail_classes: tuple[Choice, ...]
    disposal_methods: tuple[Choice, ...]
    form: FormWords
    channels_refused: tuple[Channel, ...] | None = None
    """Channels the company says it does not accept; None: not set, only `channels` is said."""
    retention_years: int | None = None
    """Years a closed case is kept, from the end of the year of its close."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    """Where a value without a source of its own comes from, by its name here."""
    languages: tuple[Language, ...] = (Language.JA, Language.EN)
    closures: tuple[Closure, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    not_set: tuple[NotSet, ...] = field(default=())
    practice: bool = False
    """An invented company for practice: screens carry a band and prints say DEMO."""
