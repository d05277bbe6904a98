# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Plays a policy's stories through the real use cases, each at a desk of its own in a temporary
folder, and tells where one comes out otherwise.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.session import NewUser, Places, make_store, sign_in, sign_in_over
from inquirydesk.desk.stories import acts
from inquirydesk.desk.stories.case import PIN, StoryCase, StoryClock
from inquirydesk.desk.stories.outcome import Difference, compared
from inquirydesk.domain.errors import InquiryDeskError, LetterBlocked, Mistakes, StepBlocked
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from inquirydesk.domain.roles import Role
from inquirydesk.policies.check_stories import check_stories
from inquirydesk.policies.examples import Examples
from inquirydesk.policies.read import flatten, read_flattened
from inquirydesk.policies.stories import Day, Story, Who
from inquirydesk.store.keys import Cost

_PASSWORD = "only for stories"  # noqa: S105, the store is thrown away
_QUICK = Cost(passes=1, memory_kib=64, lanes=1)
"""Key stretching that costs nothing: these stores guard invented people for a second."""

_ADMINISTRATOR = NewUser(
    "admin", "桐生 管理", "K. Admin", frozenset({Role.ADMINISTRATOR}), _PASSWORD
)
_PEOPLE = tuple(
    NewUser(who, name_ja, name_en, frozenset({role}), _PASSWORD, PIN)
    for who, name_ja, name_en, role in (
        (Who.OPERATOR, "林 葵", "Aoi Hayashi", Role.OPERATOR),
        (Who.SUPERVISOR, "森 隆", "Takashi Mori", Role.SUPERVISOR),
        (Who.LEGAL, "西田 香", "Kaori Nishida", Role.LEGAL),
        (Who.SECOND_LEGAL, "新井 翔", "Sho Arai", Role.LEGAL),
    )
)


@dataclass(frozen=True, slots=True)
class StoryPlaces:
    """Where the folder of a policy version, the law and the fonts are."""

    folder: Path
    law_root: Path
    resources: Path


def play_stories(
    places: StoryPlaces, examples: Examples, tell: Callable[[Story], None] = lambda _: None
) -> Iterator[PolicyFault]:
    """A fault for each story that does not come out as it says; `tell` hears of each beforehand.

    The policy must be one a desk can work by.
    """
    if not examples.story:
        return
    text = flatten(places.folder, places.law_root, examples.overlay)
    if unknown := tuple(check_stories(read_flattened(text), examples.story)):
        yield from unknown
        return
    with TemporaryDirectory(prefix="inquirydesk-stories-", ignore_cleanup_errors=True) as name:
        empty = Path(name, "empty")
        first_day = min(story.day[0].on for story in examples.story if story.day)
        make_store(
            _places(empty, places.resources),
            text,
            _ADMINISTRATOR,
            _PEOPLE,
            StoryClock(first_day),
            _QUICK,
        )
        for number, story in enumerate(examples.story):
            tell(story)
            folder = Path(name, str(number))
            shutil.copytree(empty, folder)
            yield from _play(story, _places(folder, places.resources))
            shutil.rmtree(folder, ignore_errors=True)


def _places(folder: Path, resources: Path) -> Places:
    return Places(folder / "store", folder / "settings", resources, "stories")


def _play(story: Story, places: Places) -> Iterator[PolicyFault]:
    if not story.day:
        yield _fault(story, "", "no day", "at least one")
        return
    clock = StoryClock(story.day[0].on)
    first = sign_in(places, Who.OPERATOR, _PASSWORD, clock)
    desks: dict[Who, Desk] = {Who.OPERATOR: first}

    def of(who: Who) -> Desk:
        if who not in desks:
            desks[who] = sign_in_over(first, places, who, _PASSWORD)
        return desks[who]

    try:
        it = StoryCase(story, first.policy, of)
        for day in story.day:
            clock.go_to(day.on)
            try:
                faults = [*_live(it, day), *compared(it, day.then)]
            except InquiryDeskError as error:
                yield _fault(story, str(day.on), _said(error), "no refusal")
                return
            for key, found, expected in faults:
                yield _fault(story, f"{day.on} {key}".strip(), found, expected)
    finally:
        first.store.close()


def _live(it: StoryCase, day: Day) -> Iterator[Difference]:
    """What happens that day; an act that is refused otherwise than told is a difference."""
    if day.call is not None:
        acts.call(it, day.call)
    for arrival in day.arrives:
        yield from _tried(partial(acts.arrive, it, arrival), "arrives", arrival.refused)
    for act in day.does:
        yield from _tried(partial(acts.do, it, act), act.act, act.refused, act.lacks)


def _tried(
    deed: Callable[[], None], name: str, refused: str, lacks: Sequence[str] = ()
) -> Iterator[Difference]:
    """Nothing if it is done, or refused, as told."""
    if not refused:
        deed()
        return
    try:
        deed()
    except InquiryDeskError as error:
        yield from _as_refused(name, refused, lacks, error)
    else:
        yield name, "done", f"refused: {refused}"


def _as_refused(
    name: str, refused: str, lacks: Sequence[str], error: InquiryDeskError
) -> Iterator[Difference]:
    inner = error.mistakes if isinstance(error, Mistakes) else [error]
    names = {type(each).__name__ for each in (error, *inner)}
    if refused not in names:
        yield name, f"refused: {_said(error)}", f"refused: {refused}"
        return
    found = _lacks(error)
    if any(each not in found for each in lacks):
        yield f"{name} lacks", ", ".join(found), ", ".join(lacks)


def _lacks(error: InquiryDeskError) -> tuple[str, ...]:
    if isinstance(error, StepBlocked):
        return tuple(error.gaps)
    if isinstance(error, LetterBlocked):
        return tuple(
            str(getattr(f, "placeholder", getattr(f, "key", getattr(f, "field", f))))
            for f in error.faults
        )
    return ()


def _said(error: InquiryDeskError) -> str:
    return f"{type(error).__name__}: {error}"


def _fault(story: Story, where: str, found: str, expected: str) -> PolicyFault:
    key = f"{story.says} ({where})" if where else story.says
    return PolicyFault(FaultKind.EXAMPLE_DIFFERS, story.file, key, found, (expected,))


def told_by(examples: Examples, words: str) -> Examples:
    """The examples with the stories whose name holds these words."""
    return replace(examples, story=tuple(each for each in examples.story if words in each.says))
