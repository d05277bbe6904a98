# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether every name in a policy's examples is one of the policy's, before one is played."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from inquirydesk.domain.placeholders import PLACEHOLDERS
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from inquirydesk.domain.sourced import Choice
from inquirydesk.policies.examples import Examples
from inquirydesk.policies.stories import Act, Arrival, Asked, Day, Story

_SHOWN_BY_PAPERS = ("name", "reading", "born_on", "address", "building")
_ROWS = ("name", "address", "building")

Pointer = tuple[str, str, Iterable[str]]
"""Where a name stands, the name, and the names that are known there."""


def check_stories(policy: Policy, stories: Iterable[Story]) -> Iterator[PolicyFault]:
    """A fault for each name of a story that the policy does not know."""
    for story in stories:
        for at, name, known in _pointers(policy, story):
            yield from _unknown(story.file, f"{story.says}: {at}", name, known)


def check_pieces(policy: Policy, examples: Examples) -> Iterator[PolicyFault]:
    """A fault for each type, letter or placeholder of `[[clock]]` and `[[letter]]` unknown."""
    for clock in examples.clock:
        yield from _unknown("examples", f"{clock.says}: type", clock.type, policy.types)
    for letter in examples.letter:
        at = letter.says
        yield from _unknown("examples", f"{at}: letter", letter.letter, policy.letters)
        if letter.type is not None:
            yield from _unknown("examples", f"{at}: type", letter.type, policy.types)
        for name in letter.without:
            yield from _unknown("examples", f"{at}: without", name, PLACEHOLDERS)


def _unknown(file: str, key: str, name: str, known: Iterable[str]) -> Iterator[PolicyFault]:
    allowed = tuple(map(str, known))
    if name and name not in allowed:
        yield PolicyFault(FaultKind.UNKNOWN_NAME, file, key, name, allowed)


def _pointers(policy: Policy, story: Story) -> Iterator[Pointer]:
    yield "requester", story.requester, policy.requesters
    yield "group", story.group, policy.groups
    yield from (("flags", flag, policy.flags) for flag in story.flags)
    yield from (("accepts", row, _ROWS) for row in story.accepts)
    yield from (("words", name, PLACEHOLDERS) for name in story.words)
    yield from (("power.covers", code, policy.types) for code in story.power.covers or ())
    for asked in story.requests:
        yield from _asked(policy, asked)
    steps = _steps(policy, story)
    for day in story.day:
        for at, name, known in _day(policy, day, steps):
            yield f"{day.on} {at}", name, known


def _asked(policy: Policy, asked: Asked) -> Iterator[Pointer]:
    methods = _keys(policy.methods)
    yield "requests.type", asked.type, policy.types
    yield "requests.method", asked.method, methods
    yield "requests.used", asked.used, methods
    yield "requests.ground", asked.ground, policy.grounds
    for found in asked.found or ():
        yield "requests.found.ground", found.ground, policy.grounds


def _steps(policy: Policy, story: Story) -> tuple[str, ...]:
    """The steps of the guides of what is asked for: their keys, and their kinds."""
    codes = [asked.type for asked in story.requests] or [policy.usual.form_type]
    guides = [policy.guides[policy.types[code].guide] for code in codes if code in policy.types]
    steps = [step for guide in guides for step in guide]
    return tuple(dict.fromkeys([*(s.key for s in steps), *(str(s.kind) for s in steps)]))


def _day(policy: Policy, day: Day, steps: Iterable[str]) -> Iterator[Pointer]:
    if day.call is not None:
        yield "call.topic", day.call.topic, (topic.key for topic in policy.topics)
        yield "call.outcome", day.call.outcome, (end.key for end in policy.call_outcomes)
    for arrival in day.arrives:
        yield from _arrival(policy, arrival)
    for act in day.does:
        yield from _act(policy, act, steps)
    for codes in (
        day.then.passed,
        day.then.failed,
        day.then.open,
        day.then.waived,
        day.then.not_applicable,
    ):
        yield from (("then", code, policy.checks) for code in codes)
    yield from (("then.lines", code, policy.types) for code in day.then.lines)
    yield from (("then.also_due", clock, policy.clocks) for clock in day.then.also_due)
    yield from (("then.letters", each.letter, policy.letters) for each in day.then.letters)


def _arrival(policy: Policy, arrival: Arrival) -> Iterator[Pointer]:
    for paper in arrival.papers:
        yield "papers", paper.kind, policy.papers
        yield from (("papers.shows", row, _SHOWN_BY_PAPERS) for row in paper.shows)
        yield from (("papers.unmasked", mask, policy.masks) for mask in paper.unmasked)
    for pays in arrival.pays:
        yield "pays.instrument", pays.instrument, policy.instruments


def _act(policy: Policy, act: Act, steps: Iterable[str]) -> Iterator[Pointer]:
    known: Mapping[str, tuple[str, Iterable[str]]] = {
        "to": (act.to, steps),
        "step": (act.step, steps),
        "line": (act.line or "", policy.types),
        "letter": (act.letter or "", policy.letters),
        "check": (act.check, policy.checks),
        "service": (act.service, policy.services),
        "pays.instrument": (act.pays.instrument if act.pays else "", policy.instruments),
    }
    yield from ((f"{act.act}.{at}", name, names) for at, (name, names) in known.items())


def _keys(choices: Iterable[Choice]) -> tuple[str, ...]:
    return tuple(choice.key for choice in choices)
