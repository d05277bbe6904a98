# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The path of a call through its script: each answer leads to words, a question, a topic.

A path is kept with the inquiry as texts "script.question.option", so that it can be read long
after the policy has changed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from inquirydesk.domain import enclosure
from inquirydesk.domain.enclosure import Enclosure
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.script import ENCLOSE, Option, Question, Script, ScriptLine, Topic
from inquirydesk.domain.sourced import Text, TypeCode


@dataclass(frozen=True, slots=True)
class Taken:
    """One answer on the path."""

    script: str
    question: str
    option: str
    words: Text

    def __str__(self) -> str:
        return f"{self.script}.{self.question}.{self.option}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a path has led."""

    topic: Topic
    script: Script
    """The script of the topic: its boxes and short answers hold on every place."""
    request_type: TypeCode | None
    lines: tuple[ScriptLine, ...]
    """What to say here; cues of the script stay in sight."""
    question: Question | None = None
    taken: tuple[Taken, ...] = ()
    enclosing: Enclosure | None = None
    """The answers to what to enclose, from the moment it is asked."""

    @property
    def path(self) -> tuple[str, ...]:
        """The answers as they are stored."""
        return tuple(str(each) for each in self.taken)

    @property
    def asked_in(self) -> str:
        """The script the open question belongs to."""
        return ENCLOSE if self.enclosing is not None else self.script.key


def before(policy: Policy, topic: str, path: tuple[str, ...], on: date) -> Place | None:
    """The place before the last answer of a path, in whatever topic it was asked."""
    place = walk(policy, topic, path, on)
    if place is None or not place.path:
        return place
    starts = _starts(policy, place.topic, path)
    begun = next(s for s in starts if _walk_from(policy, s, path, on) == place)
    return _walk_from(policy, begun, path[:-1], on)


def walk(policy: Policy, topic: str, path: tuple[str, ...], on: date) -> Place | None:
    """Where the answers of a path lead; None where the topic has no script.

    The path may have begun under another topic. If it leads elsewhere than to `topic`, somebody
    has chosen the topic by hand, and the script begins anew; so it does after an answer the policy
    does not know.
    """
    chosen = next((each for each in policy.topics if each.key == topic), None)
    if chosen is None:
        return None
    for start in _starts(policy, chosen, path):
        place = _walk_from(policy, start, path, on)
        if place is not None and place.topic == chosen and len(place.taken) == len(path):
            return place
    return _begin(policy, chosen, on)


def _starts(policy: Policy, topic: Topic, path: tuple[str, ...]) -> tuple[Topic, ...]:
    """The topics a path to this one can have begun with, the likelier first."""
    begun = path[0].split(".")[0] if path else topic.script
    others = (each for each in policy.topics if each.script == begun and each != topic)
    return (topic, *others)


def _walk_from(policy: Policy, topic: Topic, path: tuple[str, ...], on: date) -> Place | None:
    place = _begin(policy, topic, on)
    for text in path:
        following = _take(policy, place, text, on) if place else None
        if following is None:
            break
        place = following
    return place


def choose(policy: Policy, place: Place, option: str, on: date) -> Place:
    """The place after one more answer; ValueError if it is none of the open question."""
    asked = place.question
    key = f"{place.asked_in}.{asked.key if asked else ''}.{option}"
    following = _take(policy, place, key, on)
    if following is None:
        raise ValueError(key)
    return following


def _begin(policy: Policy, topic: Topic, on: date) -> Place | None:
    script = policy.scripts.get(topic.script)
    if script is None:
        return None
    place = Place(topic, script, topic.request_type, script.lines)
    return _ask(policy, place, script.asks, on)


def _ask(policy: Policy, place: Place, question: str | None, on: date) -> Place:
    if question != ENCLOSE:
        return replace(place, question=place.script.question(question or ""))
    request = policy.types.get(place.request_type) if place.request_type else None
    # A general question has no papers: what they are for is asked.
    formal = request if request is not None and request.statutory else None
    return _ask_enclosure(policy, place, Enclosure(request=formal), on)


def _ask_enclosure(policy: Policy, place: Place, enclosing: Enclosure, on: date) -> Place:
    key = enclosure.open_question(policy, enclosing)
    question = enclosure.with_options(policy, key, enclosing, on) if key else None
    request = enclosing.request.code if enclosing.request else place.request_type
    return replace(place, enclosing=enclosing, question=question, request_type=request)


def _take(policy: Policy, place: Place, text: str, on: date) -> Place | None:
    asked = place.question
    option = next(
        (
            each
            for each in (asked.options if asked else ())
            if asked and text == f"{place.asked_in}.{asked.key}.{each.key}"
        ),
        None,
    )
    if asked is None or option is None:
        return None
    taken = (*place.taken, Taken(place.asked_in, asked.key, option.key, option.words))
    if place.enclosing is not None:
        enclosing = enclosure.answered(policy, place.enclosing, asked.key, option.key)
        lines = policy.scripts[ENCLOSE].lines if enclosure.is_done(policy, enclosing) else ()
        place = replace(place, taken=taken, lines=lines)
        return _ask_enclosure(policy, place, enclosing, on)
    return _follow(policy, replace(place, taken=taken), asked, option, on)


def _follow(policy: Policy, place: Place, asked: Question, option: Option, on: date) -> Place:
    cues = tuple(line for line in place.script.lines if line.cue)
    if option.topic is None:
        request = option.request_type or place.request_type
        place = replace(place, lines=(*cues, *option.lines), request_type=request)
        return _ask(policy, place, option.asks, on)
    topic = next(each for each in policy.topics if each.key == option.topic)
    turned = _begin(policy, topic, on)
    if turned is None:
        return replace(place, lines=(*cues, *option.lines), question=None)
    request = option.request_type or turned.request_type
    turned = replace(
        turned, taken=place.taken, lines=(*option.lines, *turned.lines), request_type=request
    )
    # Both scripts may ask the same thing: it is not asked twice.
    again = turned.question if turned.enclosing is None else None
    same = again.option(option.key) if again is not None and again.key == asked.key else None
    if again is not None and same is not None and same.topic is None:
        return _follow(policy, turned, again, same, on)
    return turned


def asked_by(place: Place | None) -> str | None:
    """The kind of requester the caller said to be, if they can ask at all."""
    requester = place.enclosing.requester if place and place.enclosing else None
    return requester.key if requester and requester.allowed else None


def form_type(policy: Policy, place: Place | None) -> TypeCode:
    """The request the form pack of a call is for; the usual one where the call is about none that
    a form asks for."""
    code = place.request_type if place else None
    formal = code is not None and policy.types[code].statutory
    return code if code is not None and formal else policy.usual.form_type
