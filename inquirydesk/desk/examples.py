# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Plays a policy's worked examples, so that a change of a rule or a text shows at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from inquirydesk.domain.clock import (
    Arrived,
    ClockEvent,
    Completed,
    Decided,
    DeemedArrived,
    Extended,
    LeakKnown,
    PauseClosed,
    PauseOpened,
    Refused,
    due_date,
)
from inquirydesk.domain.letter import Letter
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault, PolicyUnusable
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.working_days import WEEKENDS, Calendar
from inquirydesk.letters.samples import compose_sample
from inquirydesk.letters.versions import differences
from inquirydesk.policies.check import check_examples, check_policy
from inquirydesk.policies.check_clocks import check_rules
from inquirydesk.policies.check_stories import check_pieces
from inquirydesk.policies.check_versions import check_beside
from inquirydesk.policies.examples import (
    ClockExample,
    Event,
    Examples,
    Happening,
    LetterExample,
    read_examples,
)
from inquirydesk.policies.jurisdictions import Jurisdiction, read_jurisdictions
from inquirydesk.policies.layers import JURISDICTIONS, layer_values, source_file
from inquirydesk.policies.read import read_policy


def check_folder(folder: Path, law_root: Path) -> tuple[PolicyFault, ...]:
    """Every fault of a policy version's folder: its files, its completeness, its examples.

    Raises `PolicyUnusable` if the files do not even make a policy.
    """
    policy = read_policy(folder, law_root)
    faults = check_policy(policy)
    for fault in faults:
        fault.file = source_file(folder, law_root, fault.key)
    try:
        examples = read_examples(folder)
    except PolicyUnusable as unusable:
        return (*faults, *unusable.faults)
    faults += check_examples(policy, examples, layer_values(folder))
    faults += (*check_pieces(policy, examples), *check_beside(folder))
    return faults or play(policy, examples)


def check_jurisdictions(law_root: Path) -> tuple[PolicyFault, ...]:
    """Every fault of the laws elsewhere: a clock that cannot count, an example that differs.

    Raises `PolicyUnusable` if they cannot be read.
    """
    return tuple(
        fault
        for row in read_jurisdictions(law_root).values()
        for fault in (
            *check_rules(row.clocks, f"{row.key}.clocks", JURISDICTIONS),
            *_play_jurisdiction(row),
        )
    )


def _play_jurisdiction(row: Jurisdiction) -> Iterator[PolicyFault]:
    for name in row.clocks:
        if all(example.clock != name for example in row.examples):
            key = f"{row.key}.clocks.{name}"
            yield PolicyFault(FaultKind.EXAMPLE_MISSING, JURISDICTIONS, key)
    for example in row.examples:
        if example.clock not in row.clocks:
            yield _differs(example.says, example.clock, ", ".join(row.clocks), JURISDICTIONS)
            continue
        events = [_event(each, str(number)) for number, each in enumerate(example.events, 1)]
        found = due_date(row.clocks[example.clock], WEEKENDS, events, example.as_of).due_on
        if found != example.due_on:
            says = f"{row.key}: {example.says}"
            yield _differs(says, found, example.due_on, JURISDICTIONS)


def play(policy: Policy, examples: Examples) -> tuple[PolicyFault, ...]:
    """A fault for each example that does not come out as it says."""
    calendar = Calendar.of(policy.holidays, policy.closures)
    return (
        *(fault for each in examples.clock for fault in _play_clock(policy, each, calendar)),
        *(fault for each in examples.letter for fault in _play_letter(policy, each)),
    )


def _differs(says: str, found: object, expected: object, file: str = "examples") -> PolicyFault:
    return PolicyFault(FaultKind.EXAMPLE_DIFFERS, file, says, str(found), (str(expected),))


def _play_clock(policy: Policy, example: ClockExample, calendar: Calendar) -> Iterator[PolicyFault]:
    kind = policy.types[example.type]
    events = [_event(each, str(number)) for number, each in enumerate(example.events, 1)]
    expected = {kind.clock: example.due_on, **example.others}
    for name, on in expected.items():
        if name not in (kind.clock, *kind.clocks):
            yield _differs(example.says, name, f"one of {kind.clock}, {', '.join(kind.clocks)}")
            continue
        found = due_date(policy.clocks[name], calendar, events, example.as_of).due_on
        if found != on:
            yield _differs(f"{example.says}: {name}", found, on)


def _event(event: Event, name: str) -> ClockEvent:
    match event.what:
        case Happening.ARRIVED:
            return Arrived(event.on)
        case Happening.DEEMED_ARRIVED:
            return DeemedArrived(event.on)
        case Happening.COMPLETE:
            return Completed(event.on)
        case Happening.ASKED:
            return PauseOpened(event.on, name)
        case Happening.ANSWERED:
            return PauseClosed(event.on, name)
        case Happening.EXTENDED:
            return Extended(event.on, event.days)
        case Happening.DECIDED:
            return Decided(event.on)
        case Happening.REFUSED:
            return Refused(event.on)
        case Happening.LEAK_KNOWN:
            return LeakKnown(event.on)


def _play_letter(policy: Policy, example: LetterExample) -> Iterator[PolicyFault]:
    text = policy.letters[example.letter]
    ja, en = (
        compose_sample(text, language, policy, type_code=example.type, unknown=example.without)
        for language in (Language.JA, Language.EN)
    )
    if ja.gaps:
        yield _differs(example.says, ", ".join(ja.gaps), "every fact")
    for different in differences(ja, en):
        yield _differs(example.says, different, "the same in both languages")
    if len(ja.items) != example.items:
        yield _differs(example.says, len(ja.items), example.items)
    for letter, phrases in ((ja, example.ja), (en, example.en)):
        words = _words(letter)
        for phrase in phrases:
            if phrase not in words:
                yield _differs(example.says, f"not in {letter.language}", phrase)


def _words(letter: Letter) -> str:
    parts = [letter.title, letter.subtitle, *letter.opening, *letter.closing, letter.note]
    for item in letter.items:
        parts += [item.heading, *item.lines]
        if item.table:
            parts += [cell for row in item.table.rows for cell in row]
    return "\n".join(parts)
