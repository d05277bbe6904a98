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
from inquirydesk.domain.identity_rules import (
    DateRead,
    PaperClass,
    PaperKind,
    PaperPart,
    Proof,
    RequesterKind,
    is_of_age,
    unmet,
)
from inquirydesk.domain.matching import Agreement, ComparedAs, compare, house_number
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import Role, UserId
from inquirydesk.domain.sourced import TypeCode

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
    PERSON_NAME = "person_name"
    """Of whom an agent asks for: what the proof of authority must name."""
    PERSON_ADDRESS = "person_address"
    """Of whom an agent asks for: proven where the answer goes to the person."""

    @property
    def compared_as(self) -> ComparedAs:
        """The folding its values are compared by."""
        return _COMPARED_AS_ROW.get(self) or ComparedAs(self.value)

    @property
    def check(self) -> str:
        """The identity check a row that differs fails."""
        return _CHECK_OF_ROW[self]


_COMPARED_AS_ROW = {
    MatchItem.PERSON_NAME: ComparedAs.NAME,
    MatchItem.PERSON_ADDRESS: ComparedAs.ADDRESS,
}

_CHECK_OF_ROW = {
    MatchItem.NAME: "V08",
    MatchItem.READING: "V08",
    MatchItem.BORN_ON: "V09",
    MatchItem.ADDRESS: "V10",
    MatchItem.BUILDING: "V10",
    MatchItem.PERSON_NAME: "V13",
    MatchItem.PERSON_ADDRESS: "V10",
}


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
    KIND_NOT_YET = "kind_not_yet"
    """Papers of this kind could not count yet on the day of receipt."""
    OTHER_KIND = "other_kind"
    """Its date shows that it is not of this kind: the address page of a newer passport."""
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
    Fault.KIND_NOT_YET: "V04",
    Fault.OTHER_KIND: "V04",
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
    PROVEN = "proven"
    """Differs, and a paper that shows the former value beside today's explains it (V08, V10)."""
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
    of_person: bool = False
    """Shows who the person is for whom an agent asks, not the agent."""
    shows_former: bool = False
    """Shows the former name or address beside today's."""


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
            Agreement.SAME if cell == SAME else compare(self.form, cell, self.item.compared_as)
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
class Covers:
    """Whether the power of attorney covers one request of the case."""

    line: int
    covered: bool


@dataclass(frozen=True, slots=True)
class Waiver:
    """A check that was passed over: why, by whom, in which role."""

    check: str
    because: str
    by: UserId
    role: Role
    at: datetime
    flags: tuple[str, ...] = ()
    """What was known then; a flag noted later is not covered."""


@dataclass(frozen=True, slots=True)
class AddressApproval:
    """The word of somebody with the right: the reply goes to an address no paper shows."""

    because: str
    by: UserId
    at: datetime


@dataclass(frozen=True, slots=True)
class Identity:
    """The identity step of a case: first check, second person, outcome."""

    papers: tuple[PaperSeen, ...] = ()
    rows: tuple[MatchRow, ...] = ()
    masks: Mapping[str, MaskAnswer] | None = None
    signed_on: date | None = None
    person_born_on: date | None = None
    """Of the minor an agent asks for, from the proof of relation."""
    scope: tuple[Covers, ...] = ()
    """What a power of attorney covers; empty while nobody read it."""
    may_receive: bool | None = None
    """Whether the power of attorney includes receiving the answer."""
    flags: tuple[str, ...] = ()
    """Keys into `Policy.flags` that were noted."""
    waivers: tuple[Waiver, ...] = ()
    address_approval: AddressApproval | None = None
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

    def open_flags(self, policy: Policy, check: str) -> tuple[str, ...]:
        """The flags of V14 or V18 that nobody has passed over."""
        covered = {flag for each in self.waivers if each.check == check for flag in each.flags}
        return tuple(
            flag
            for flag in self.flags
            if flag in policy.flags and policy.flags[flag].check == check and flag not in covered
        )


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
        address_approval=None,
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
    if kind.accepted_from is not None and paper.received_on < kind.accepted_from:
        return (Fault.KIND_NOT_YET,)
    found = _date_faults(paper, kind)
    if kind.both_sides and not paper.complete:
        found.append(Fault.SIDE_MISSING)
    if kind.original and not paper.original:
        found.append(Fault.COPY_OF_ORIGINAL)
    if not paper.legible:
        found.append(Fault.NOT_LEGIBLE)
    return tuple(found)


def _date_faults(paper: PaperSeen, kind: PaperKind) -> list[Fault]:
    if kind.date_read is DateRead.NONE:
        return []
    read = paper.date_read
    if read is None:
        return [Fault.DATE_MISSING]
    found = []
    if kind.date_read is DateRead.VALID_TO:
        if kind.latest_valid_to is not None and read > kind.latest_valid_to:
            found.append(Fault.OTHER_KIND)
        if read < paper.received_on:
            found.append(Fault.EXPIRED)
        return found
    if read > paper.received_on:
        found.append(Fault.DATE_IN_FUTURE)
    months = kind.issued_within_months
    if months is not None and add_months(read, months) < paper.received_on:
        found.append(Fault.TOO_OLD)
    return found


def counting(papers: Sequence[PaperSeen], policy: Policy) -> tuple[PaperSeen, ...]:
    """The papers without a fault."""
    return tuple(p for p in papers if not faults_of(p, policy.papers[p.kind]))


@dataclass(frozen=True, slots=True)
class StillNeeded:
    """A proof that is not met yet, and the parts that are open: the same part once for each."""

    proof: Proof
    parts: tuple[PaperPart, ...]


def still_needed(
    papers: Sequence[PaperSeen], proofs: Sequence[str], policy: Policy
) -> tuple[StillNeeded, ...]:
    """What each of the proofs lacks, the one that needs least first; empty once one is met."""
    kinds = [policy.papers[paper.kind] for paper in counting(papers, policy)]
    found = [StillNeeded(p, unmet(kinds, p)) for p in (policy.proofs[key] for key in proofs)]
    if any(not each.parts for each in found):
        return ()
    return tuple(sorted(found, key=lambda each: len(each.parts)))


def proof_met(papers: Sequence[PaperSeen], proofs: Sequence[str], policy: Policy) -> Proof | None:
    """The first proof that the counting papers satisfy, each part by papers of other kinds."""
    kinds = [policy.papers[paper.kind] for paper in counting(papers, policy)]
    return next((policy.proofs[k] for k in proofs if not unmet(kinds, policy.proofs[k])), None)


def own_papers(papers: Sequence[PaperSeen]) -> tuple[PaperSeen, ...]:
    """The papers of whoever signed the form."""
    return tuple(paper for paper in papers if not paper.of_person)


def person_papers(papers: Sequence[PaperSeen]) -> tuple[PaperSeen, ...]:
    """The papers of the person for whom an agent asks."""
    return tuple(paper for paper in papers if paper.of_person)


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks in a case, for what, and since when: what the rules of standing look at."""

    kind: str
    """Key into `Policy.requesters`."""
    lines: tuple[tuple[int, TypeCode], ...] = ()
    received_on: date | None = None


def to_agent(identity: Identity, kind: RequesterKind) -> bool:
    """Whether the answer goes to the agent: the company allows it and the power includes it."""
    if not kind.acts_for_another or not kind.agent_receives:
        return False
    return identity.may_receive is True if kind.by_delegation else True


def items_of(identity: Identity, kind: RequesterKind) -> tuple[MatchItem, ...]:
    """The rows that must agree: an agent's papers also name the person, and where the answer goes
    to the person they prove that address too."""
    own = tuple(item for item in MatchItem if item not in _OF_PERSON)
    if not kind.acts_for_another:
        return own
    needed = _OF_PERSON[:1] if to_agent(identity, kind) else _OF_PERSON
    return (*own, *needed)


def items_asked(kind: RequesterKind) -> tuple[MatchItem, ...]:
    """The rows of the match table for that requester, needed or not."""
    return tuple(i for i in MatchItem if kind.acts_for_another or i not in _OF_PERSON)


_OF_PERSON = (MatchItem.PERSON_NAME, MatchItem.PERSON_ADDRESS)


def result_of(row: MatchRow, identity: Identity, policy: Policy) -> Result:
    """The result of a row beside the papers: a difference is proven by a paper that counts, shows
    the former value too, and agrees with the form."""
    if row.result not in (Result.DIFFERS, Result.VARIANT, Result.ACCEPTED):
        return row.result
    for paper, cell in zip(identity.papers, row.seen, strict=False):
        kind = policy.papers[paper.kind]
        explains = paper.shows_former and row.item.check in kind.proves_change
        if explains and _agrees(row, cell) and not faults_of(paper, kind):
            return Result.PROVEN
    return row.result


def _agrees(row: MatchRow, cell: str) -> bool:
    """Whether a paper shows what the form says, be it in variant characters."""
    if cell in ("", NOT_SHOWN):
        return False
    return cell == SAME or compare(row.form, cell, row.item.compared_as) is not Agreement.DIFFERS


SETTLED = (Result.MATCH, Result.PROVEN, Result.ACCEPTED)
"""Results with which a row is no gap."""


def address_row(identity: Identity, kind: RequesterKind) -> MatchRow | None:
    """The row of the address the answer goes to: of whoever signed, or of the person."""
    of_signer = not kind.acts_for_another or to_agent(identity, kind)
    return identity.row(MatchItem.ADDRESS if of_signer else MatchItem.PERSON_ADDRESS)


def address_differs(identity: Identity, kind: RequesterKind, policy: Policy) -> bool:
    """Whether the answer would go to an address that no paper shows as the form does (V10, V17).

    A difference the first person accepted with a reason leaves the address as unproven as it was.
    """
    row = address_row(identity, kind)
    if row is None or row.result is not Result.ACCEPTED:
        return False
    shown = zip(identity.papers, row.seen, strict=False)
    return not any(
        _agrees(row, cell)
        for paper, cell in shown
        if not faults_of(paper, policy.papers[paper.kind])
    )


def identity_gaps(identity: Identity, asker: Asker, policy: Policy) -> tuple[str, ...]:
    """Keys of what the first check still lacks, in the order of the screen; empty: all there.

    `papers.V04` and the like name the failed check; `standing.<type>` a request this requester may
    not make; `scope.<line>` one the power of attorney leaves out; `match.<item>` a row;
    `mask.<key>` an answer.
    """
    kind = policy.requesters[asker.kind]
    found = [*_standing_gaps(identity, asker, kind, policy)]
    if proof_met(own_papers(identity.papers), kind.any_of, policy) is None:
        found.append("papers.V12" if kind.acts_for_another else "papers.V04")
    if kind.person_papers and not proof_met(
        person_papers(identity.papers), kind.person_papers, policy
    ):
        found.append("person_papers")
    good = {paper.kind for paper in counting(identity.papers, policy)}
    found += [
        f"authority.{'|'.join(alternatives)}"
        for alternatives in kind.authority
        if not good.intersection(alternatives)
    ]
    found += _scope_gaps(identity, asker, kind)
    found += _row_gaps(identity, kind, policy)
    answers = identity.masks or {}
    found += [f"mask.{key}" for key in policy.masks if key not in answers]
    if identity.signed_on is None:
        found.append("signed_on")
    return tuple(found)


def _standing_gaps(
    identity: Identity, asker: Asker, kind: RequesterKind, policy: Policy
) -> list[str]:
    """V03: who asks may ask for this, and for a minor who still is one on the day of receipt."""
    found = []
    for _number, code in asker.lines:
        request = policy.types.get(code)
        if not kind.may_ask(code, request.requesters if request else ()):
            found.append(f"standing.{code}")
    if kind.person_is_minor:
        if identity.person_born_on is None:
            found.append("person_born_on")
        elif asker.received_on is not None and is_of_age(
            identity.person_born_on, asker.received_on, policy.majority
        ):
            found.append("standing.of_age")
    return found


def _scope_gaps(identity: Identity, asker: Asker, kind: RequesterKind) -> list[str]:
    """V13: a power of attorney covers each request; whether also the answer has to be read."""
    if not kind.by_delegation:
        return []
    covered = {each.line for each in identity.scope if each.covered}
    found = [f"scope.{number}" for number, _code in asker.lines if number not in covered]
    if kind.agent_receives and identity.may_receive is None:
        found.append("scope.receives")
    return found


def _row_gaps(identity: Identity, kind: RequesterKind, policy: Policy) -> list[str]:
    found = []
    rows = {row.item: row for row in identity.rows}
    for item in items_of(identity, kind):
        row = rows.get(item)
        if item is MatchItem.BUILDING and (row is None or not row.form):
            continue
        seen_all = row is not None and len(row.seen) == len(identity.papers)
        if row is None or not seen_all or result_of(row, identity, policy) not in SETTLED:
            found.append(f"match.{item}")
    return found


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
