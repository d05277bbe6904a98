# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A policy version as plain values: what a desk accepts, asks, charges, counts, says and prints.

A policy is data: a law folder holds what every Japanese desk shares, a company folder only what
differs, and `policies/read.py` makes one `Policy` of both. Whatever a company has not decided is
`None` and listed in `Policy.not_set`; nothing here guesses.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from inquirydesk.domain.clock import ClockRule
from inquirydesk.domain.fee import Fee, FeeWords, Instrument
from inquirydesk.domain.identity_rules import (
    AgeOfMajority,
    Check,
    Flag,
    Impersonation,
    Mask,
    PaperKind,
    Proof,
    RequesterKind,
)
from inquirydesk.domain.letter_text import AddresseeForm, CombinedText, LetterText
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.placeholder import Fact
from inquirydesk.domain.registers import (
    AnonymisedSet,
    Edition,
    JointUse,
    Missing,
    PersonGroup,
    RegisterAnswer,
    Requirement,
    Service,
    WebRecord,
    missing_in,
)
from inquirydesk.domain.script import CallOutcome, CheckItem, Script, ShortAnswer, Topic
from inquirydesk.domain.sourced import Channel, Choice, Language, LetterCode, Source, Text, TypeCode
from inquirydesk.domain.stops import Stop
from inquirydesk.domain.working_days import Closure, Holiday


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
    """The line (by a shared step every line) ends as `ends_as` says; the person is told."""
    REFER_TO_LEGAL = "refer_to_legal"
    """Legal staff take the step over."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way a step can end."""

    key: str
    label: Text
    effect: Effect
    letter: LetterCode | None = None
    """The letter this outcome needs, for `ask`."""
    ends_as: LineOutcome | None = None
    """How the line ends, for `close`."""


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

    def unticked(self, ticked: Collection[str]) -> tuple[str, ...]:
        """What keeps the step from ending: each check that must be ticked and is not."""
        return tuple(
            f"check.{item.key}"
            for item in self.checks
            if not item.optional and item.key not in ticked
        )


class Decides(StrEnum):
    """The closed list of what is decided in a line; each has its fields for an item on screen."""

    DISCLOSURE = "disclosure"
    """Items of data: given or withheld, by a method."""
    PURPOSES = "purposes"
    """Purposes of use: notified or not."""
    CORRECTION = "correction"
    """What is recorded, what it should say: changed or not."""
    STOP = "stop"
    """What is to stop or to be erased: done, not done, or another measure taken."""
    ANSWER = "answer"
    """Nothing by items: a text answers the line."""


@dataclass(frozen=True, slots=True)
class DecisionWords:
    """What the two answers for an item are called: disclose and withhold, correct and leave."""

    granted: Text
    refused: Text


@dataclass(frozen=True, slots=True)
class RequestWords:
    """How letters speak of a request of this type; each fills the placeholder of its name."""

    your_request: Text
    """保有個人データの開示請求 / request for disclosure of retained personal data."""
    object: Text
    """What it is about: 保有個人データ / retained personal data."""
    act: Text
    """What is asked of the company, before します and しません / after "we" and "we do not"."""
    deed: Text
    """The same as a noun, after 一部 and 不: 開示 / disclosure."""
    source: Source
    notice_article: Text | None = None
    """Article by which the person is told of the decision: 第33条第3項; None: no such duty."""
    correctable: bool = False
    """What is disclosed may be corrected on request (Art 34)."""
    lawsuit: bool = False
    """Art 39: a lawsuit can be brought for it (33, 34 and 35, not 32 and 28)."""

    def facts(self) -> dict[str, Fact]:
        """The placeholders that the request fills by itself."""
        return {
            "your_request": self.your_request,
            "object": self.object,
            "act": self.act,
            "deed": self.deed,
            "notice_article": self.notice_article,
            "correctable": self.correctable,
            "lawsuit": self.lawsuit,
        }


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
    requesters: tuple[str, ...] = ()
    """Keys into `Policy.requesters` that alone may ask for it; empty: each that may ask at all."""
    fee_allowed: bool = False
    """Art 38: a fee may be taken for 32(2), 33(1) and 33(5) only."""
    clock: str = "target"
    """Key into `Policy.clocks`: by when the reply is due."""
    clocks: tuple[str, ...] = ()
    """Its other clocks: Article 39, the supplement due, the reports of a leak."""
    grounds: tuple[str, ...] = ()
    """Keys into `Policy.grounds` that can be chosen when not all is granted."""
    answers: Mapping[LineOutcome, LetterCode] = field(default_factory=dict)
    """Which letter tells the person how a line ended, by the outcome of the line."""
    decides: Decides = Decides.ANSWER
    words: DecisionWords | None = None
    """None where no items are decided."""
    methods: tuple[str, ...] = ()
    """Keys into `Policy.methods`: how the person can ask to receive the data."""
    suppresses: tuple[Stop, ...] = ()
    """What goes on the stop list once such a line is done, as far as the contact is known."""
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
    basis: tuple[str, ...] = ()
    """Bases of the requests it belongs to (`RequestType.basis`); empty: every statutory request."""
    existence_hidden: bool = False
    """The answer must not reveal whether the data exist: legal staff write, no standard letter."""


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
class FormWords:
    """What the blank request form offers and says besides the company's own values."""

    edition: Text
    requests: tuple[Choice, ...]
    """Every request that can be ticked, by the key of its type or of a part of it."""
    remarks: tuple[Text, ...]
    """What the requester is told at the foot of the form."""
    source: Source


@dataclass(frozen=True, slots=True)
class Usual:
    """What is assumed until somebody says otherwise; every key is one of the policy's."""

    form_type: TypeCode
    """The request a form asks for."""
    question_type: TypeCode
    """The short case a letter with a question opens."""
    question_topic: str
    requester: str
    mail_class: str
    """Sent without a tracking number."""
    form_letter: LetterCode
    """The letter that goes out with the request form."""
    leak_type: TypeCode | None = None
    """The short case a possible leak opens."""
    leak_letter: LetterCode | None = None
    """The letter that tells a person of a leak."""


@dataclass(frozen=True, slots=True)
class NotSet:
    """A value nobody has decided; shown as "not set" with who should answer."""

    key: str
    """Path of the value, such as "company.phone"."""
    name: Text
    ask: Text


PLAIN_ADDRESSEE, AGENT_ADDRESSEE = "person", "agent"
"""The forms of the address block for requester kinds without a form of their own."""


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
    proofs: Mapping[str, Proof]
    """Ways to prove identity; requesters name those that are enough for them."""
    majority: tuple[AgeOfMajority, ...]
    flags: Mapping[str, Flag]
    impersonation: Impersonation | None
    """None: nobody has said when supervisors are told."""
    requesters: Mapping[str, RequesterKind]
    checks: Mapping[str, Check]
    instruments: Mapping[str, Instrument]
    """Every way to pay that is known; `fee` says which the company accepts."""
    fee_words: FeeWords
    fee_bases: tuple[str, ...]
    """Articles of the requests for which the law lets a company take a fee (Art 38(1), 37(1))."""
    fee: Fee | None
    clocks: Mapping[str, ClockRule]
    target_days: int | None
    supplement_days: int | None
    """Calendar days the person has to supplement; printed in L03 and L04."""
    form_lapse_days: int | None
    """Days after which a case that waits for its form lapses."""
    unanswered_days: int | None
    """Days a letter may stay unanswered before it is proposed to close the request."""
    disposal_days: int | None
    """Days after posting within which identity papers are disposed of."""
    handing_on_days: int | None
    """Days within which a department or joint user confirms what was handed on."""
    letters: Mapping[LetterCode, LetterText]
    combined: CombinedText
    """The frame of a letter that answers several lines."""
    addressees: Mapping[str, AddresseeForm]
    """How letters name whoever asks, by the key of the requester kind; for the rest "agent" where
    the kind has a title, and "person"."""
    request_words: Mapping[TypeCode, RequestWords]
    """How letters speak of each request; a letter that names one without words is blocked."""
    scripts: Mapping[str, Script]
    topics: tuple[Topic, ...]
    call_outcomes: tuple[CallOutcome, ...]
    groups: Mapping[str, PersonGroup]
    methods: tuple[Choice, ...]
    mail_classes: tuple[Choice, ...]
    disposal_methods: tuple[Choice, ...]
    late_reasons: tuple[Choice, ...]
    """Why a reply came after its date; one is chosen when the line is closed."""
    form: FormWords
    usual: Usual
    short_answers: Mapping[str, ShortAnswer] = field(default_factory=dict)
    """What callers ask whatever the topic; scripts name them."""
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
    review_months: int | None = None
    """After how many months a value's source is looked at again; None: not set."""
    services: Mapping[str, Service] = field(default_factory=dict)
    joint_use: Mapping[str, JointUse] = field(default_factory=dict)
    anonymised: Mapping[str, AnonymisedSet] = field(default_factory=dict)
    website: Mapping[str, WebRecord] = field(default_factory=dict)
    editions: Mapping[str, Edition] = field(default_factory=dict)
    requirements: Mapping[str, Requirement] = field(default_factory=dict)
    """What the law wants to stand in the registers."""
    register_answers: Mapping[str, RegisterAnswer] = field(default_factory=dict)

    @property
    def registers(self) -> Mapping[str, Mapping[str, object]]:
        """Every register by its name."""
        return {name: getattr(self, name) for name in REGISTERS}

    def missing_on(self, day: date) -> tuple[Missing, ...]:
        """What the law wants to stand in a register on that day, and nobody has entered."""
        return tuple(missing_in(self.registers, self.requirements, day))

    def addressee_form(self, requester_kind: str) -> AddresseeForm:
        """How letters name a requester of that kind."""
        kind = self.requesters.get(requester_kind)
        other = PLAIN_ADDRESSEE if kind is None or kind.title is None else AGENT_ADDRESSEE
        return self.addressees.get(requester_kind) or self.addressees[other]


REGISTERS = ("groups", "services", "joint_use", "anonymised", "website", "editions")
"""The fields of a policy that are registers."""
