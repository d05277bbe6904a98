# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A story's case at a desk of its own: who is in it, and how it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from inquirydesk.desk import (
    cases,
)
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.letter_content import circumstances_of, content_of
from inquirydesk.desk.now import TOKYO
from inquirydesk.domain.errors import NotFound
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter import Letter
from inquirydesk.domain.outgoing import LetterId, OutgoingLetter
from inquirydesk.domain.person import Address, Party
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language, TypeCode
from inquirydesk.domain.steps import StepMark, StepView
from inquirydesk.policies.stories import (
    Act,
    Asked,
    PaperSent,
    Someone,
    Story,
    Who,
)
from inquirydesk.store.marker import Anchor

PIN = "2468"
"""Of everybody at the desk of a story."""

A_PERSON = Someone(
    "石川 恵",
    "イシカワ メグミ",
    date(1986, 4, 9),
    "950-0000",
    "新星県みどり市若草町3丁目2番17号",
    "サンハイツ305",
    "090-0000-4821",
)
AN_AGENT = Someone(
    "石川 誠",
    "イシカワ マコト",
    date(1958, 11, 3),
    "950-0000",
    "新星県みどり市若草町3丁目2番17号",
    "サンハイツ305",
    "090-0000-4822",
)


class StoryClock:
    """The clock of a story: ten in the morning of its day, a second later at each look."""

    def __init__(self, on: date) -> None:
        self.at = datetime(on.year, on.month, on.day, 10, tzinfo=TOKYO)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at

    def go_to(self, on: date) -> None:
        """The morning of that day, or go on if it is that day already."""
        if on != self.at.date():
            self.at = datetime(on.year, on.month, on.day, 10, tzinfo=TOKYO)


@dataclass
class StoryCase:
    """A story's case, and whoever works on it."""

    story: Story
    policy: Policy
    of: Callable[[Who], Desk]
    """The desk as that person uses it."""
    case: CaseId | None = None
    papers: list[tuple[date, PaperSent]] = field(default_factory=list)
    """Every paper that came, with its day."""
    written: dict[LetterId, Mapping[Language, Letter]] = field(default_factory=dict)
    """What stood in each letter when it was written, in both languages."""
    seen: tuple[Anchor | None, CaseView] | None = None
    """The view read last, and the head of the history then."""

    def view(self) -> CaseView:
        """The case as legal staff see it; raises `NotFound` before anything came."""
        if self.case is None:
            raise NotFound("case")
        desk = self.of(Who.LEGAL)
        with desk.open_look() as look:
            head = look.history.head()  # every act leaves its events there
        if self.seen is None or self.seen[0] != head:
            self.seen = head, cases.read_case(desk, self.case, Language.EN)
        return self.seen[1]

    @property
    def requests(self) -> tuple[Asked, ...]:
        """What is asked for, as the story tells it."""
        return self.story.requests or (Asked(self.policy.usual.form_type),)

    def line_of(self, code: TypeCode | None, view: CaseView) -> int:
        """The number of the request of that type, or of the first."""
        wanted = code or self.requests[0].type
        return next((n.number for n in view.case.lines if n.type == wanted), 1)

    def asked(self, code: TypeCode) -> Asked:
        """What the story tells of the request of that type."""
        return next((each for each in self.requests if each.type == code), Asked(code))

    def first(self, view: CaseView, usual: Who = Who.OPERATOR) -> Desk:
        """Whoever does an everyday act; in a restricted or referred case legal staff alone."""
        legal = view.case.restricted or view.case.referred_because
        return self.of(Who.LEGAL if legal else usual)

    def second(self, view: CaseView) -> Desk:
        """The second person of an act."""
        legal = view.case.restricted or view.case.referred_because
        return self.of(Who.SECOND_LEGAL if legal else Who.SUPERVISOR)

    @property
    def person(self) -> Someone:
        """Whose data are concerned."""
        return _filled(self.story.person, A_PERSON)

    @property
    def kind(self) -> str:
        """Key of the kind of requester."""
        return self.story.requester

    @property
    def for_another(self) -> bool:
        """Whether an agent asks."""
        kind = self.policy.requesters.get(self.kind)
        return kind is not None and kind.acts_for_another

    @property
    def requester(self) -> Someone:
        """Who signs the form."""
        return _filled(self.story.agent, AN_AGENT) if self.for_another else self.person

    @property
    def has_come(self) -> bool:
        """Whether anything came that counts as a request."""
        return self.case is not None and self.view().case.arrived_on is not None

    def by(self, act: Act, usual: Desk) -> Desk:
        """Whoever the story names, else whoever usually does it."""
        return self.of(act.by) if act.by is not None else usual

    def lacks(self, line: int) -> tuple[str, ...]:
        """What the open step of that line lacks."""
        steps = self.view().progress[line].steps
        return next((s.gaps for s in steps if s.mark in OPEN), ())

    def letter(self, letter: LetterId) -> OutgoingLetter:
        """The letter as it stands."""
        with self.of(Who.LEGAL).open_look() as look:
            return look.letters.get(letter)

    def note(self, letter: LetterId) -> None:
        """Keep what stands in the letter now, in both languages."""
        desk = self.of(Who.LEGAL)
        with desk.open_look() as look:
            own = replace(look.letters.get(letter), languages=tuple(Language))
            circumstances = circumstances_of(desk, look, look.cases.get(own.case), own)
        self.written[letter] = {
            language: content_of(desk, circumstances, language, own.number, draft=True)
            for language in Language
        }


OPEN = (StepMark.CURRENT, StepMark.PAUSED)


def open_steps(view: CaseView) -> Iterator[tuple[int, StepView]]:
    for number in view.progress:
        for step in view.progress[number].steps:
            if step.mark in OPEN:
                yield number, step


def open_step(view: CaseView, line: int) -> StepView:
    step = next((step for number, step in open_steps(view) if number == line), None)
    if step is None:
        raise NotFound("open step")
    return step


def _filled(told: Someone, usual: Someone) -> Someone:
    """What the story tells of somebody, the rest as usual; another name has no usual address."""
    return Someone(
        told.name or usual.name,
        told.reading or usual.reading,
        told.born_on or usual.born_on,
        told.postal_code or usual.postal_code,
        told.address or usual.address,
        told.building or ("" if told.address else usual.building),
        told.phone or usual.phone,
    )


def party(who: Someone) -> Party:
    address = Address(who.postal_code, who.address, who.building)
    return Party(who.name, who.reading, address, who.phone)
