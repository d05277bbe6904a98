# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether the questions of the scripts lead somewhere, and a call can reach each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from inquirydesk.domain import enclosure
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from inquirydesk.domain.script import ENCLOSE, Script

_THREE_QUESTIONS = (enclosure.WHO, enclosure.WHAT_FOR, enclosure.PAPERS)


def check_scripts(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """Faults in the branches of the scripts."""
    topics = {topic.key for topic in policy.topics}
    used = {topic.script for topic in policy.topics}
    said_in_steps = {step.script for steps in policy.guides.values() for step in steps}
    for key, script in policy.scripts.items():
        at = f"scripts.{key}"
        if key == ENCLOSE:
            yield from _check_enclose(script, at, file)
            continue
        if key not in used | said_in_steps:
            yield PolicyFault(FaultKind.SCRIPT_UNUSED, file, at)
        elif key not in used and script.asks is not None:
            # What is read aloud in a step of a case has nowhere to keep an answer.
            yield PolicyFault(FaultKind.SCRIPT_UNUSED, file, f"{at}.asks", script.asks)
        for name in script.also:
            if name not in policy.short_answers:
                known = tuple(policy.short_answers)
                yield PolicyFault(FaultKind.UNKNOWN_NAME, file, f"{at}.also", name, known)
        yield from _check_repeats(script, at, file)
        yield from _check_options(policy, script, topics, at, file)
        yield from _check_reached(script, at, file)


def _check_enclose(script: Script, at: str, file: str) -> Iterator[PolicyFault]:
    found = tuple(question.key for question in script.questions)
    if found != _THREE_QUESTIONS:
        at = f"{at}.questions"
        yield PolicyFault(FaultKind.WRONG_VALUE, file, at, ", ".join(found), _THREE_QUESTIONS)
        return
    ends = tuple(option.key for option in script.questions[-1].options)
    if ends != (enclosure.NOTHING_ELSE,):
        at = f"{at}.questions.2.options"
        wanted = (enclosure.NOTHING_ELSE,)
        yield PolicyFault(FaultKind.WRONG_VALUE, file, at, ", ".join(ends), wanted)


def _check_repeats(script: Script, at: str, file: str) -> Iterator[PolicyFault]:
    lists = [(f"{at}.questions", [question.key for question in script.questions])]
    lists += [
        (f"{at}.questions.{number}.options", [option.key for option in question.options])
        for number, question in enumerate(script.questions)
    ]
    for where, names in lists:
        for name, count in Counter(names).items():
            if count > 1 or "." in name:
                yield PolicyFault(FaultKind.TWICE, file, where, name)


def _check_options(
    policy: Policy, script: Script, topics: set[str], at: str, file: str
) -> Iterator[PolicyFault]:
    asked = (*(question.key for question in script.questions), ENCLOSE)
    types = tuple(map(str, policy.types))
    places = [(f"{at}.asks", script.asks, asked)]
    for number, question in enumerate(script.questions):
        if not question.options:
            where = f"{at}.questions.{number}"
            yield PolicyFault(FaultKind.SCRIPT_LEADS_NOWHERE, file, where, question.key)
        for place, option in enumerate(question.options):
            where = f"{at}.questions.{number}.options.{place}"
            if option.leads_nowhere:
                yield PolicyFault(FaultKind.SCRIPT_LEADS_NOWHERE, file, where, option.key)
            places += [
                (f"{where}.asks", option.asks, asked),
                (f"{where}.topic", option.topic, tuple(sorted(topics))),
                (f"{where}.request_type", option.request_type, types),
            ]
    for where, name, known in places:
        if name is not None and name not in known:
            yield PolicyFault(FaultKind.UNKNOWN_NAME, file, where, name, known)


def _check_reached(script: Script, at: str, file: str) -> Iterator[PolicyFault]:
    """Every question is reached from the first one, and none from itself."""
    following = {
        question.key: {option.asks for option in question.options if option.asks}
        for question in script.questions
    }
    reached: set[str] = set()
    waiting = [script.asks] if script.asks else []
    while waiting:
        key = waiting.pop()
        if key in reached or key not in following:
            continue
        reached.add(key)
        waiting += following[key]
    for number, question in enumerate(script.questions):
        if question.key not in reached or question.key in _after(question.key, following):
            where = f"{at}.questions.{number}"
            yield PolicyFault(FaultKind.SCRIPT_UNREACHABLE, file, where, question.key)


def _after(key: str, following: dict[str, set[str]]) -> set[str]:
    """Every question that can follow this one."""
    found: set[str] = set()
    waiting = list(following[key])
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += following.get(each, ())
    return found
