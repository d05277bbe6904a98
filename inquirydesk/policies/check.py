# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether a policy that reads can be worked by: complete, reachable, decided, sourced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from inquirydesk.domain.letter_text import AddressRule, Approval
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.policy import Effect, Policy, RequestType, StepKind, StepText
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from inquirydesk.domain.sourced import LetterCode, TypeCode
from inquirydesk.policies.check_clocks import check_clocks
from inquirydesk.policies.check_endings import check_endings
from inquirydesk.policies.check_fee import check_fee
from inquirydesk.policies.check_identity import check_identity, identity_pointers
from inquirydesk.policies.check_registers import (
    check_registers,
    empty_registers,
    register_decisions,
)
from inquirydesk.policies.check_scripts import check_scripts
from inquirydesk.policies.check_texts import check_texts
from inquirydesk.policies.examples import Examples

MOST_CHECKS = 9
"""A longer list is not read (and Alt+1 to Alt+9 tick it)."""

_TEN_STEPS: Mapping[int, StepKind] = {
    1: StepKind.ARRIVAL,
    2: StepKind.FORM,
    3: StepKind.IDENTITY,
    9: StepKind.POST,
    10: StepKind.DISPOSAL,
}
"""The steps whose numbers mean the same in every ten-step guide."""

_OWED = (
    LineOutcome.GRANTED,
    LineOutcome.PARTIAL,
    LineOutcome.REFUSED,
    LineOutcome.NONE_HELD,
)
"""Outcomes of a statutory request that the person must be told: APPI 32(3), 33(3), 34(3), 35(7)."""

_NEED_NO_SOURCE = {
    "id",
    "extends",
    "in_force_from",
    "title",
    "practice",
    "not_set",
    "sources",
    "languages",
}


def check_policy(policy: Policy) -> tuple[PolicyFault, ...]:
    """Every fault of a policy that was read; empty if a desk can work by it."""
    file = f"{policy.id.company}/{policy.id.version}"
    found = (
        *check_texts(policy, file),
        *check_registers(policy, file),
        *_check_sources(policy, file),
        *_check_decided(policy, file),
        *_check_leak_type(policy, file),
        *_check_names(policy, file),
        *_check_repeats(policy, file),
        *_check_guides(policy, file),
        *_check_notices(policy, file),
        *check_endings(policy, file),
        *_check_grounds(policy, file),
        *check_fee(policy, file),
        *check_clocks(policy, file),
        *check_identity(policy, file),
        *check_scripts(policy, file),
    )
    # A letter that answers several types is still one fault.
    return tuple({(each.kind, each.key, each.found): each for each in found}.values())


def check_examples(
    policy: Policy, examples: Examples, own: Mapping[str, Any]
) -> tuple[PolicyFault, ...]:
    """Faults for what the company adds or changes and no example shows: the due date of a type of
    its own or of a clock it changes, a letter of its own or of an answer of such a type.

    `own` are the tables of the company's folder; what they leave to the law is shown there.
    """
    timed = {example.type for example in examples.clock} | _timed_by_stories(policy, examples)
    shown = {example.letter for example in examples.letter} | _shown_by_stories(examples)
    clocks = {policy.types[code].clock for code in timed if code in policy.types}
    own_types = [code for code in own.get("types", ()) if code in policy.types]
    found = [
        PolicyFault(FaultKind.EXAMPLE_MISSING, "examples", f"types.{code}.clock", kind.clock)
        for code, kind in policy.types.items()
        if (code in own_types and "clock" in own["types"][code] and code not in timed)
        or (kind.clock not in clocks and _is_changed(policy, kind.clock, own))
    ]
    wanted = {
        f"types.{code}.answers.{how}": letter
        for code in own_types
        if "answers" in own["types"][code]
        for how, letter in policy.types[TypeCode(code)].answers.items()
    } | {f"letters.{code}": code for code in own.get("letters", ()) if code in policy.letters}
    found += [
        PolicyFault(FaultKind.EXAMPLE_MISSING, "examples", key, letter)
        for key, letter in wanted.items()
        if letter not in shown
    ]
    return tuple(found)


def _is_changed(policy: Policy, clock: str, own: Mapping[str, Any]) -> bool:
    """Whether the company's folder says how that clock counts, or gives its number."""
    rule = policy.clocks.get(clock)
    number = rule is not None and rule.days_from is not None and str(rule.days_from) in own
    return number or clock in own.get("clocks", ())


def _timed_by_stories(policy: Policy, examples: Examples) -> set[TypeCode]:
    """The first request of each story that tells when its reply is due."""
    return {
        story.requests[0].type if story.requests else policy.usual.form_type
        for story in examples.story
        if any(day.then.due_on is not None for day in story.day)
    }


def _shown_by_stories(examples: Examples) -> set[LetterCode]:
    return {
        letter.letter
        for story in examples.story
        for day in story.day
        for letter in day.then.letters
        if letter.ja and letter.en
    }


def _check_sources(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """A value has its own source, or `sources` names it."""
    for each in fields(policy):
        value = getattr(policy, each.name)
        if each.name in _NEED_NO_SOURCE or value is None or value == ():
            continue
        inner = (
            list(value.values())
            if isinstance(value, Mapping)
            else list(value)
            if isinstance(value, tuple)
            else [value]
        )
        has_own = all(is_dataclass(entry) and hasattr(entry, "source") for entry in inner)
        if each.name != "source" and not has_own and each.name not in policy.sources:
            yield PolicyFault(FaultKind.SOURCE_MISSING, file, f"sources.{each.name}")
    known = tuple(each.name for each in fields(policy))
    for name in policy.sources:
        if name not in known:
            yield PolicyFault(FaultKind.UNKNOWN_NAME, file, f"sources.{name}", name, known)


def _check_decided(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """Whatever is None is listed in `not_set`, and whatever is listed is None."""
    undecided = dict(_decisions(policy))
    listed = {entry.key for entry in policy.not_set}
    for key, value in undecided.items():
        if value is None and key not in listed:
            yield PolicyFault(FaultKind.NOT_DECIDED, file, key, allowed=("a value", "not_set"))
        elif value is not None and key in listed:
            yield PolicyFault(FaultKind.DECIDED_AND_NOT_SET, file, key)
    for key in sorted(listed - undecided.keys() - {*empty_registers(policy)}):
        yield PolicyFault(FaultKind.UNKNOWN_NAME, file, f"not_set.{key}", key, tuple(undecided))


def _decisions(policy: Policy) -> Iterator[tuple[str, object]]:
    """What only the company can decide."""
    for name in (
        "postal_code",
        "address",
        "officer_title",
        "officer_name",
        "phone",
        "hours",
        "seal",
        "document_prefix",
        "complaint_body",
    ):
        yield f"company.{name}", getattr(policy.company, name)
    for name in (
        "papers_returned",
        "form_kept",
        "fee",
        "target_days",
        "supplement_days",
        "form_lapse_days",
        "unanswered_days",
        "disposal_days",
        "handing_on_days",
        "channels_refused",
        "retention_years",
    ):
        yield name, getattr(policy, name)
    for key, requester in policy.requesters.items():
        if requester.allowed:
            yield f"requesters.{key}.enclose", requester.enclose
        if requester.allowed and requester.acts_for_another:
            yield f"requesters.{key}.agent_receives", requester.agent_receives
    yield from register_decisions(policy)


def _check_leak_type(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """A call that suggests a leak opens a case at once: its type cannot be one that is written."""
    code = policy.usual.leak_type
    kind = policy.types.get(code) if code is not None else None
    if kind is not None and kind.statutory:
        yield PolicyFault(FaultKind.WRONG_VALUE, file, "usual.leak_type", str(code))


def _check_names(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """Every name that points somewhere points at something."""
    for key, name, known in _pointers(policy):
        if name not in known:
            yield PolicyFault(FaultKind.UNKNOWN_NAME, file, key, name, tuple(map(str, known)))


def _pointers(policy: Policy) -> Iterator[tuple[str, str, Iterable[str]]]:
    methods = [choice.key for choice in policy.methods]
    outcomes = [str(outcome) for outcome in LineOutcome]
    for code, kind in policy.types.items():
        at = f"types.{code}"
        yield f"{at}.guide", kind.guide, policy.guides
        yield f"{at}.clock", kind.clock, policy.clocks
        yield from ((f"{at}.clocks", clock, policy.clocks) for clock in kind.clocks)
        yield from ((f"{at}.grounds", ground, policy.grounds) for ground in kind.grounds)
        yield from ((f"{at}.methods", method, methods) for method in kind.methods)
        for outcome, letter in kind.answers.items():
            yield f"{at}.answers", outcome, outcomes
            yield f"{at}.answers.{outcome}", letter, policy.letters
    for key, steps in policy.guides.items():
        for step in steps:
            at = f"guides.{key}.{step.key}"
            if step.script is not None:
                yield f"{at}.script", step.script, policy.scripts
            for end in step.outcomes:
                if end.letter is not None:
                    yield f"{at}.outcomes.{end.key}.letter", end.letter, policy.letters
    for key, rule in policy.clocks.items():
        if rule.extension is not None:
            yield f"clocks.{key}.extension.letter", rule.extension.letter, policy.letters
    for key, check in policy.checks.items():
        if check.letter is not None:
            yield f"checks.{key}.letter", check.letter, policy.letters
    yield from identity_pointers(policy)
    usual = policy.usual
    if usual.leak_type is not None:
        yield "usual.leak_type", usual.leak_type, policy.types
    if usual.leak_letter is not None:
        yield "usual.leak_letter", usual.leak_letter, policy.letters
    for topic in policy.topics:
        yield f"topics.{topic.key}.script", topic.script, policy.scripts
        if topic.request_type is not None:
            yield f"topics.{topic.key}.request_type", topic.request_type, policy.types


def _check_repeats(policy: Policy, file: str) -> Iterator[PolicyFault]:
    lists: list[tuple[str, Iterable[str]]] = [
        ("topics.code", (topic.code for topic in policy.topics)),
        ("topics.key", (topic.key for topic in policy.topics)),
        ("call_outcomes.code", (outcome.code for outcome in policy.call_outcomes)),
        ("call_outcomes.key", (outcome.key for outcome in policy.call_outcomes)),
        ("methods", (choice.key for choice in policy.methods)),
        ("mail_classes", (choice.key for choice in policy.mail_classes)),
        ("disposal_methods", (choice.key for choice in policy.disposal_methods)),
        ("late_reasons", (choice.key for choice in policy.late_reasons)),
        ("form.requests", (choice.key for choice in policy.form.requests)),
        ("not_set", (entry.key for entry in policy.not_set)),
        ("holidays", (str(holiday.day) for holiday in policy.holidays)),
    ]
    for key, steps in policy.guides.items():
        lists.append((f"guides.{key}", (step.key for step in steps)))
        for step in steps:
            at = f"guides.{key}.{step.key}"
            lists.append((f"{at}.checks", (check.key for check in step.checks)))
            lists.append((f"{at}.outcomes", (outcome.key for outcome in step.outcomes)))
    for key, script in policy.scripts.items():
        lists.append((f"scripts.{key}.said", (box.key for box in script.said)))
        if len(script.said) > MOST_CHECKS:
            yield _too_many(f"scripts.{key}.said", len(script.said), file)
    for key, group in policy.groups.items():
        lists.append((f"groups.{key}.purposes", (purpose.key for purpose in group.purposes)))
    for where, names in lists:
        for name, count in Counter(names).items():
            if count > 1:
                yield PolicyFault(FaultKind.TWICE, file, where, name)


def _too_many(where: str, found: int, file: str) -> PolicyFault:
    return PolicyFault(FaultKind.TOO_MANY, file, where, str(found), (f"at most {MOST_CHECKS}",))


def _check_guides(policy: Policy, file: str) -> Iterator[PolicyFault]:
    for key, steps in policy.guides.items():
        reached = True
        for number, step in enumerate(steps, 1):
            at = f"guides.{key}.{step.key}"
            if step.number != number:
                found, allowed = str(step.number), (str(number),)
                yield PolicyFault(FaultKind.STEP_UNREACHABLE, file, f"{at}.number", found, allowed)
            elif not reached:
                yield PolicyFault(FaultKind.STEP_UNREACHABLE, file, at)
            reached = any(end.effect is Effect.COMPLETE for end in step.outcomes)
            yield from _check_step(policy, step, at, file)
        if not reached:
            yield PolicyFault(
                FaultKind.STEP_UNREACHABLE, file, f"guides.{key}", "the end", ("complete",)
            )
    for code, kind in policy.types.items():
        if kind.statutory and kind.guide in policy.guides:
            yield from _check_ten_steps(kind, policy.guides[kind.guide], f"types.{code}", file)


def _check_step(policy: Policy, step: StepText, at: str, file: str) -> Iterator[PolicyFault]:
    if len(step.checks) > MOST_CHECKS:
        yield _too_many(f"{at}.checks", len(step.checks), file)
    for end in step.outcomes:
        if end.effect is not Effect.ASK:
            continue
        letter = policy.letters.get(end.letter) if end.letter else None
        if end.letter is None:
            yield PolicyFault(FaultKind.LETTER_MISSING, file, f"{at}.outcomes.{end.key}.letter")
        elif letter is not None and not letter.pauses:
            where = f"letters.{end.letter}.pauses"
            yield PolicyFault(FaultKind.WRONG_VALUE, file, where, "false", ("true",))


def _check_ten_steps(
    kind: RequestType, steps: tuple[StepText, ...], at: str, file: str
) -> Iterator[PolicyFault]:
    """Steps 1-3, 9 and 10 mean the same for every statutory request; so does the change confirmed
    by the system owner, where no fee is taken."""
    wanted = dict(_TEN_STEPS)
    if not kind.fee_allowed:
        wanted[8] = StepKind.CARRY_OUT
    kinds = {step.number: step.kind for step in steps}
    if len(steps) != max(wanted):
        found = str(len(steps))
        yield PolicyFault(FaultKind.STEP_MEANING, file, f"{at}.guide", found, ("10 steps",))
    for number, meaning in sorted(wanted.items()):
        if number in kinds and kinds[number] is not meaning:
            where = f"guides.{kind.guide}.{number}"
            yield PolicyFault(
                FaultKind.STEP_MEANING, file, where, str(kinds[number]), (str(meaning),)
            )


def _check_grounds(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """A type names only grounds that the law gives for it."""
    for code, kind in policy.types.items():
        for key in kind.grounds:
            ground = policy.grounds.get(key)
            fits = ground is None or (
                kind.basis in ground.basis if ground.basis else kind.statutory
            )
            if ground is not None and not fits:
                where = f"types.{code}.grounds"
                yield PolicyFault(FaultKind.GROUND_NOT_OF_TYPE, file, where, key, ground.basis)


def _check_notices(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """A statutory line ends in a notice, and the notice goes where identity was proven."""
    for code, kind in policy.types.items():
        if not kind.statutory:
            continue
        for outcome in _OWED:
            if outcome not in kind.answers:
                where = f"types.{code}.answers.{outcome}"
                yield PolicyFault(FaultKind.LETTER_MISSING, file, where)
        # What ends early says nothing of data, and may end before identity was proven.
        notices = (code for how, code in kind.answers.items() if not how.ends_early)
        for letter_code in dict.fromkeys(notices):
            letter = policy.letters.get(letter_code)
            if letter is None:
                continue
            at = f"letters.{letter_code}"
            if letter.address is not AddressRule.CONFIRMED:
                yield PolicyFault(
                    FaultKind.LETTER_ADDRESS, file, f"{at}.address", letter.address, ("confirmed",)
                )
            if letter.approval is Approval.NONE:
                allowed = (str(Approval.SECOND), str(Approval.LEGAL))
                yield PolicyFault(
                    FaultKind.WRONG_VALUE, file, f"{at}.approval", letter.approval, allowed
                )
