# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether every way a request can end is told to the person, and shared steps are really shared."""

from __future__ import annotations

from collections.abc import Iterator

from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.policy import Effect, Policy, StepKind, StepText
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from inquirydesk.domain.steps import SHARED

_TOLD_BY = (StepKind.DRAFT, StepKind.POST)
_EARLY = tuple(str(each) for each in LineOutcome if each.ends_early)
_SHARED_KEYS = {str(kind): kind for kind in SHARED}


def check_endings(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """A fault for each guide without a letter to the person, each end without its letter, and each
    shared step that another guide would take for another."""
    for key, steps in policy.guides.items():
        kinds = {step.kind for step in steps}
        for kind in _TOLD_BY:
            if kind not in kinds:
                yield PolicyFault(FaultKind.NOT_TOLD, file, f"guides.{key}", allowed=(kind,))
        for step in steps:
            yield from _check_step(step, f"guides.{key}.{step.key}", file)
    for code, request in policy.types.items():
        ends = {
            end.ends_as
            for step in policy.guides.get(request.guide, ())
            for end in step.outcomes
            if end.effect is Effect.CLOSE and end.ends_as is not None
        }
        for how in sorted(ends - request.answers.keys()):
            yield PolicyFault(FaultKind.LETTER_MISSING, file, f"types.{code}.answers.{how}")


def _check_step(step: StepText, at: str, file: str) -> Iterator[PolicyFault]:
    """One envelope is opened, checked and disposed of once: the step has one name everywhere."""
    named = _SHARED_KEYS.get(step.key, step.kind)
    if (step.kind in SHARED and step.key != step.kind) or named is not step.kind:
        yield PolicyFault(FaultKind.SHARED_STEP, file, f"{at}.key", step.key, (step.kind,))
    for end in step.outcomes:
        where = f"{at}.outcomes.{end.key}.ends_as"
        if end.effect is not Effect.CLOSE:
            continue
        if end.ends_as is None:
            yield PolicyFault(FaultKind.KEY_MISSING, file, where, allowed=_EARLY)
        elif not end.ends_as.ends_early:
            yield PolicyFault(FaultKind.WRONG_VALUE, file, where, end.ends_as, _EARLY)
