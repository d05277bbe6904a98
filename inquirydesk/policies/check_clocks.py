# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether the clocks of a policy can count: each has its number, and no value denies another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inquirydesk.domain.clock import ClockRule, Starts, Unit, Waiting
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from inquirydesk.domain.working_days import closing_days


def check_clocks(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """A fault for each clock that cannot count, or counts otherwise than the company's number."""
    yield from check_rules(policy.clocks, "clocks", file)
    yield from _check_closures(policy, file)
    supplement, unanswered = policy.supplement_days, policy.unanswered_days
    if supplement is not None and unanswered is not None and unanswered < supplement:
        allowed = (f"supplement_days = {supplement} or more",)
        found = str(unanswered)
        yield PolicyFault(FaultKind.CONTRADICTS, file, "unanswered_days", found, allowed)
    for key, rule in policy.clocks.items():
        if rule.in_force_from is None:
            yield PolicyFault(FaultKind.KEY_MISSING, file, f"clocks.{key}.in_force_from")
        given = getattr(policy, rule.days_from) if rule.days_from else None
        if given is not None and rule.days != given:
            allowed = (f"{rule.days_from} = {given}",)
            found = str(rule.days)
            yield PolicyFault(FaultKind.CONTRADICTS, file, f"clocks.{key}.days", found, allowed)


def _check_closures(policy: Policy, file: str) -> Iterator[PolicyFault]:
    for closure in policy.closures:
        try:
            closing_days(closure)
        except ValueError:
            found = f"{closure.name.en}: {closure.from_} to {closure.until}"
            allowed = ('both "MM-DD"', 'both "YYYY-MM-DD", the earlier day first')
            yield PolicyFault(FaultKind.WRONG_VALUE, file, "closures", found, allowed)


def check_rules(rules: Mapping[str, ClockRule], where: str, file: str) -> Iterator[PolicyFault]:
    """A fault for each rule without a number, and for each value that denies another."""
    for key, rule in rules.items():
        at = f"{where}.{key}"
        if rule.days is None and rule.days_from is None:
            allowed = ("days", "days_from")
            yield PolicyFault(FaultKind.KEY_MISSING, file, f"{at}.days", allowed=allowed)
        for name, found, could in _contradictions(rule):
            yield PolicyFault(FaultKind.CONTRADICTS, file, f"{at}.{name}", found, (could,))


def _contradictions(rule: ClockRule) -> Iterator[tuple[str, str, str]]:
    """The value that cannot be, as found, and what could stand beside the others."""
    if rule.starts is Starts.AT_ASKING and rule.waiting is not Waiting.RUNS:
        yield "waiting", rule.waiting, f"{Waiting.RUNS}: it counts while the desk waits"
    if rule.ends_early is rule.starts:
        yield "ends_early", rule.starts, "a moment after its start"
    if rule.unit is Unit.MONTHS_TO_SAME_DATE and rule.count_first_day:
        yield "count_first_day", "true", "false: the date of the first day is the last"
    if rule.in_force_from and rule.in_force_until and rule.in_force_until < rule.in_force_from:
        yield "in_force_until", str(rule.in_force_until), f"{rule.in_force_from} or later"
