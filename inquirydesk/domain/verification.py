# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Identity: papers that count, values that agree, what must be covered, and the second person.

No number of a document and no image of one has a place here. What is kept of a paper is its kind,
the date read on it and the result.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from inquirydesk.domain.clock import add_months
from inquirydesk.domain.errors import UserMistake
from inquirydesk.domain.identity_rules import DateRead, PaperClass, PaperKind, PaperRule
from inquirydesk.domain.matching import Agreement, compare, house_number
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import UserId

SAME = "="
"""Typed for a document that shows the same as the form."""
NOT_SHOWN = "-"
"""Typed for a document that does not show the item."""


class MatchItem(StrEnum):
    """The rows of the match table; each knows how its values are compared."""

    NAME = "name"
    READING = "reading"
    BORN_ON = "born_on"
    ADDRESS = "address"
    BUILDING = "building"


class MaskAnswer(StrEnum):
    """The one answer for each thing that must not be readable."""

    NOT_PRINTED = "not_printed"
    SENDER_COVERED = "sender_covered"
    WE_COVERED = "we_covered"
    NOT_SENT = "not_sent"


class Fault(StrEnum):
    """Why a paper does not count."""

    KIND_REFUSED = "kind_refused"
    KIND_ENDED = "kind_ended"
    EXPIRED = "expired"
    TOO_OLD = "too_old"
    DATE_MISSING = "date_missing"
    DATE_IN_FUTURE = "date_in_future"
    """Issued after it came: the date was misread, or the paper is none."""
    SIDE_MISSING = "side_missing"
    COPY_OF_ORIGINAL = "copy_of_original"
    NOT_LEGIBLE = "not_legible"

    @property
    def check(self) -> str:
        """The identity check this fault fails."""
        return _CHECK_OF[self]


_CHECK_OF = {
    Fault.KIND_REFUSED: "V04",
    Fault.KIND_ENDED: "V04",
    Fault.EXPIRED: "V05",
    Fault.TOO_OLD: "V05",
    Fault.DATE_MISSING: "V05",
    Fault.DATE_IN_FUTURE: "V05",
    Fault.SIDE_MISSING: "V06",
    Fault.COPY_OF_ORIGINAL: "V06",
    Fault.NOT_LEGIBLE: "V06",
}


class Result(StrEnum):
    """What a row of the match table says."""

    MATCH = "match"
    VARIANT = "variant"
    """Differs only in variant characters (髙 and 高): shown, never hidden."""
    DIFFERS = "differs"
    ACCEPTED = "accepted"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class PaperSeen:
    """One paper as the first person saw it."""

    number: int
    kind: str
    received_on: date
    date_read: date | None = None
    original: bool = False
    complete: bool = True
    """Front, and back where it carries a change."""
    legible: bool = True


@dataclass(frozen=True, slots=True)
class MatchRow:
    """What the form says and what each paper shows: `=`, `-`, or what differs."""

    item: MatchItem
    form: str
    seen: tuple[str, ...]
    accepted_because: str = ""

    @property
    def result(self) -> Result:
        """Match, differs, accepted; open while a cell is empty or no paper shows the item."""
        if not self.form or any(not cell for cell in self.seen) or not self.seen:
            return Result.OPEN
        shown = [cell for cell in self.seen if cell != NOT_SHOWN]
        kinds = {
            Agreement.SAME if cell == SAME else compare(self.form, cell, self.item.value)
            for cell in shown
        }
        if kinds <= {Agreement.SAME} and shown:
            return Result.MATCH
        if self.accepted_because:
            return Result.ACCEPTED
        if not shown:
            return Result.MATCH if self.item in _MAY_BE_MISSING else Result.OPEN
        return Result.DIFFERS if Agreement.DIFFERS in kinds else Result.VARIANT


_MAY_BE_MISSING = {MatchItem.READING, MatchItem.BUILDING}
"""Most papers carry no reading and some no building name."""


class PromptKind(StrEnum):
    """What the second person is asked to read from the paper."""

    BORN_ON = "born_on"
    HOUSE_NUMBER = "house_number"
    DATE_READ = "date_read"
    NAME = "name"


ROW_OF_PROMPT = {
    PromptKind.NAME: MatchItem.NAME,
    PromptKind.BORN_ON: MatchItem.BORN_ON,
    PromptKind.HOUSE_NUMBER: MatchItem.ADDRESS,
}
"""Which row of the match table answers a prompt."""

PROMPTS = 3
"""How many questions the second person answers from the paper."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question to the second person, about one paper."""

    kind: PromptKind
    paper: int
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """The identity step of a case: first check, second person, outcome."""

    papers: tuple[PaperSeen, ...] = ()
    rows: tuple[MatchRow, ...] = ()
    masks: Mapping[str, MaskAnswer] | None = None
    signed_on: date | None = None
    checked_by: UserId | None = None
    checked_at: datetime | None = None
    prompts: tuple[Prompt, ...] = ()
    failures: int = 0
    confirmed_by: UserId | None = None
    confirmed_at: datetime | None = None
    sent_back_because: str = ""

    @property
    def is_confirmed(self) -> bool:
        """Whether two people verified the identity."""
        return self.confirmed_by is not None

    def row(self, item: MatchItem) -> MatchRow | None:
        """The row of that item, if the table has it."""
        return next((row for row in self.rows if row.item is item), None)


def unsigned(identity: Identity) -> Identity:
    """What the first person saw, with nobody's signature: both people are needed anew."""
    return replace(
        identity,
        checked_by=None,
        checked_at=None,
        prompts=(),
        failures=0,
        confirmed_by=None,
        confirmed_at=None,
    )


class AnswerDisagrees(UserMistake):
    """An answer of the second person is not what the first person read."""

    def __init__(self, prompts: Sequence[int], sent_back: bool) -> None:
        self.prompts = tuple(prompts)
        self.sent_back = sent_back
        super().__init__("answers of the second person do not agree")


def faults_of(paper: PaperSeen, kind: PaperKind) -> tuple[Fault, ...]:
    """Why this paper does not count on its day of receipt; empty if it counts."""
    if kind.paper_class is PaperClass.REFUSED:
        return (Fault.KIND_REFUSED,)
    if kind.accepted_until is not None and paper.received_on > kind.accepted_until:
        return (Fault.KIND_ENDED,)
    found: list[Fault] = []
    if kind.date_read is not DateRead.NONE and paper.date_read is None:
        found.append(Fault.DATE_MISSING)
    elif paper.date_read is not None and kind.date_read is DateRead.VALID_TO:
        if paper.date_read < paper.received_on:
            found.append(Fault.EXPIRED)
    elif paper.date_read is not None and kind.date_read is DateRead.ISSUED_ON:
        if paper.date_read > paper.received_on:
            found.append(Fault.DATE_IN_FUTURE)
        months = kind.issued_within_months
        if months is not None and add_months(paper.date_read, months) < paper.received_on:
            found.append(Fault.TOO_OLD)
    if kind.both_sides and not paper.complete:
        found.append(Fault.SIDE_MISSING)
    if kind.original and not paper.original:
        found.append(Fault.COPY_OF_ORIGINAL)
    if not paper.legible:
        found.append(Fault.NOT_LEGIBLE)
    return tuple(found)


def counting(papers: Sequence[PaperSeen], policy: Policy) -> tuple[PaperSeen, ...]:
    """The papers without a fault."""
    return tuple(p for p in papers if not faults_of(p, policy.papers[p.kind]))


def rule_met(
    papers: Sequence[PaperSeen], rules: Sequence[PaperRule], policy: Policy
) -> PaperRule | None:
    """The first rule that the counting papers satisfy, each by papers of different kinds."""
    good = counting(papers, policy)
    for rule in rules:
        kinds = {p.kind for p in good if policy.papers[p.kind].paper_class is rule.paper_class}
        if len(kinds) >= rule.count:
            return rule
    return None


def identity_gaps(identity: Identity, requester_kind: str, policy: Policy) -> tuple[str, ...]:
    """Keys of what the first check still lacks, in the order of the screen; empty: all there.

    `papers.V04` and the like name the failed check; `match.<item>` a row; `mask.<key>` an answer.
    """
    found: list[str] = []
    kind = policy.requesters[requester_kind]
    if rule_met(identity.papers, kind.any_of, policy) is None:
        found.append("papers.V04")
    good = {paper.kind for paper in counting(identity.papers, policy)}
    found += [
        f"authority.{'|'.join(alternatives)}"
        for alternatives in kind.authority
        if not good.intersection(alternatives)
    ]
    rows = {row.item: row for row in identity.rows}
    for item in MatchItem:
        row = rows.get(item)
        if item is MatchItem.BUILDING and (row is None or not row.form):
            continue
        seen_all = row is not None and len(row.seen) == len(identity.papers)
        if row is None or not seen_all or row.result not in (Result.MATCH, Result.ACCEPTED):
            found.append(f"match.{item}")
    answers = identity.masks or {}
    found += [f"mask.{key}" for key in policy.masks if key not in answers]
    if identity.signed_on is None:
        found.append("signed_on")
    return tuple(found)


def possible_prompts(identity: Identity, policy: Policy) -> tuple[Prompt, ...]:
    """Every question the papers can answer; `PROMPTS` of them are drawn at random for the second.

    The name stands on every screen of the case, so it is asked only where nothing else can be.
    """
    found: list[Prompt] = []
    names: list[Prompt] = []
    for index, paper in enumerate(identity.papers):
        if paper not in counting(identity.papers, policy):
            continue
        if paper.date_read is not None:
            found.append(Prompt(PromptKind.DATE_READ, paper.number))
        for kind, item in ROW_OF_PROMPT.items():
            row = identity.row(item)
            if row and index < len(row.seen) and row.seen[index] not in ("", NOT_SHOWN):
                asked = names if kind is PromptKind.NAME else found
                asked.append(Prompt(kind, paper.number))
    return tuple(found if len(found) >= PROMPTS else found + names)


def expected_answer(identity: Identity, prompt: Prompt) -> str:
    """What the first person read for a prompt; never shown to the second before they answered."""
    index = next(i for i, p in enumerate(identity.papers) if p.number == prompt.paper)
    if prompt.kind is PromptKind.DATE_READ:
        read = identity.papers[index].date_read
        return read.isoformat() if read else ""
    row = identity.row(ROW_OF_PROMPT[prompt.kind])
    if row is None:
        return ""
    shown = row.form if row.seen[index] == SAME else row.seen[index]
    return house_number(shown) if prompt.kind is PromptKind.HOUSE_NUMBER else shown


_COMPARED_AS = {
    PromptKind.BORN_ON: "born_on",
    PromptKind.DATE_READ: "born_on",
    PromptKind.HOUSE_NUMBER: "house_number",
    PromptKind.NAME: "name",
}


def agrees(identity: Identity, prompt: Prompt, answer: str) -> bool:
    """Whether the second person's answer is what the first read, after normalising."""
    expected = expected_answer(identity, prompt)
    if prompt.kind is PromptKind.HOUSE_NUMBER:
        answer = house_number(answer)
    return compare(expected, answer, _COMPARED_AS[prompt.kind]) is not Agreement.DIFFERS


def answer_prompts(identity: Identity, answers: Sequence[str]) -> tuple[Identity, tuple[int, ...]]:
    """The identity with its prompts answered, and the indexes of those that disagree."""
    wrong = tuple(
        index
        for index, (prompt, answer) in enumerate(zip(identity.prompts, answers, strict=True))
        if not agrees(identity, prompt, answer)
    )
    prompts = tuple(
        replace(prompt, answered=index not in wrong)
        for index, prompt in enumerate(identity.prompts)
    )
    failures = identity.failures + bool(wrong)
    return replace(identity, prompts=prompts, failures=failures), wrong
