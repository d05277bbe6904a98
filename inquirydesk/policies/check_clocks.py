# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether the clocks of a policy can count: each has its number, and no value denies another."""

from __future__ import annotations

from collections.abc import Iterator

from inquirydesk.domain.clock import ClockRule, Starts, Unit, Waiting
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault


def check_clocks(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """A fault for each clock without a number, and for each pair of values that cannot be."""
    for key, rule in policy.clocks.items():
        at = f"clocks.{key}"
        if rule.days is None and rule.days_from is None:
            yield PolicyFault(
                FaultKind.KEY_MISSING, file, f"{at}.days", allowed=("days", "days_from")
            )
        for name, found, allowed in _contradictions(policy, rule):
            yield PolicyFault(FaultKind.CONTRADICTS, file, f"{at}.{name}", found, (allowed,))


def _contradictions(policy: Policy, rule: ClockRule) -> Iterator[tuple[str, str, str]]:
    """The value that cannot be, as found, and what could stand beside the others."""
    if rule.days_from is not None:
        given = getattr(policy, rule.days_from)
        if given is not None and rule.days != given:
            yield "days", str(rule.days), f"{rule.days_from} = {given}"
    if rule.starts is Starts.AT_ASKING and rule.waiting is not Waiting.RUNS:
        yield "waiting", rule.waiting, f"{Waiting.RUNS}: it counts while the desk waits"
    if rule.ends_early is rule.starts:
        yield "ends_early", rule.starts, "a moment after its start"
    if rule.unit is Unit.MONTHS_TO_SAME_DATE and rule.count_first_day:
        yield "count_first_day", "true", "false: the date of the first day is the last"
    if rule.in_force_until is not None and rule.in_force_until < rule.in_force_from:
        yield "in_force_until", str(rule.in_force_until), f"{rule.in_force_from} or later"
