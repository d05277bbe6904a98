# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Failed checks of identity, counted for one person over their cases; supervisors are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case
from inquirydesk.domain.events import ImpersonationSuspected
from inquirydesk.domain.identity_rules import Impersonation
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.matching import address_key, fold_phone, search_key
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import Right
from inquirydesk.store.work import Look, Work

CLOSED_READ = 500
"""How many closed cases are looked at, the newest first."""


@dataclass(frozen=True, slots=True)
class ImpersonationAlert:
    """One person whose checks failed too often: somebody else may be asking in their name."""

    name: str
    cases: tuple[CaseId, ...]
    references: tuple[Reference, ...]
    failures: int
    last_on: date


def note_failed_check(desk: Desk, work: Work, case: Case) -> Case:
    """The case with one more failed check, today; the caller saves and commits.

    Tells the history when the policy's number is reached: supervisors see the alert from then on.
    """
    case = replace(case, failed_checks=(*case.failed_checks, desk.today))
    others = [each for each in _cases(work) if each.id != case.id and _same_person(each, case)]
    rule = desk.policy.impersonation
    if rule is None:
        return case
    failures = len(_after(_since(desk, rule), [case, *others]))
    if failures >= rule.failures:
        desk.tell(work, ImpersonationSuspected(case=case.id, failures=failures))
    return case


@use_case(Right.CONFIRM_IDENTITY)
def impersonation_alerts(desk: Desk) -> tuple[ImpersonationAlert, ...]:
    """Everybody whose checks failed as often as the policy says within its days, newest first."""
    rule = desk.policy.impersonation
    if rule is None:
        return ()
    since = _since(desk, rule)
    with desk.open_look() as look:
        left = [case for case in _cases(look) if _after(since, [case])]
    alerts = []
    while left:
        first, *rest = left
        same = [first, *(each for each in rest if _same_person(first, each))]
        left = [each for each in rest if each not in same]
        failed = _after(since, same)
        if len(failed) >= rule.failures:
            alerts.append(
                ImpersonationAlert(
                    first.person.name or first.requester.name,
                    tuple(each.id for each in same),
                    tuple(each.reference for each in same),
                    len(failed),
                    max(failed),
                )
            )
    return tuple(sorted(alerts, key=lambda alert: alert.last_on, reverse=True))


def _cases(look: Look | Work) -> Sequence[Case]:
    return (*look.cases.open(), *look.cases.closed(limit=CLOSED_READ))


def _since(desk: Desk, rule: Impersonation) -> date:
    return desk.today - timedelta(days=rule.days)


def _after(since: date, cases: Iterable[Case]) -> list[date]:
    return [day for case in cases for day in case.failed_checks if day > since]


def _same_person(one: Case, other: Case) -> bool:
    """The same name, and the telephone or the address too; no date of birth is kept to compare."""
    mine, theirs = _keys(one), _keys(other)
    return mine[0] == theirs[0] != "" and any(
        own and own == its for own, its in zip(mine[1:], theirs[1:], strict=True)
    )


def _keys(case: Case) -> tuple[str, str, str]:
    person = case.person if case.person.name else case.requester
    return (
        search_key(person.name),
        fold_phone(case.requester.phone),
        address_key(person.address.line or case.requester.address.line),
    )
