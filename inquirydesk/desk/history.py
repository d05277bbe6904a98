# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The history for those who review it: read it, and prove that nobody changed it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.roles import Right, UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.store.history import Recorded, Verdict
from inquirydesk.store.work import Look

READ_AT_MOST = 500


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """The newest events, newest first, with the names of everybody who acted."""

    events: tuple[Recorded, ...]
    names: Mapping[UserId, str]
    references: Mapping[CaseId, str]
    """Reference of each case the events concern."""


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """What a check of the whole history found, and up to when it looked."""

    verdict: Verdict
    until: datetime


@use_case(Right.READ_HISTORY)
def read_history(desk: Desk, language: Language, at_most: int = READ_AT_MOST) -> HistoryPage:
    """The newest `at_most` events, newest first."""
    with desk.open_look() as look:
        head = look.history.head()
        last = head.number if head else 0
        events = look.history.between(max(1, last - at_most + 1), last)
        if Right.DECIDE not in desk.session.rights:
            events = _without_restricted(look, events)
        cases = look.cases.of(tuple(_cases_of(events)))
        return HistoryPage(
            events=events[::-1],
            names=look.users.names(language),
            references={case.id: case.reference for case in cases},
        )


def _without_restricted(look: Look, events: tuple[Recorded, ...]) -> tuple[Recorded, ...]:
    """What happened in cases that legal staff alone see stays with them."""
    hidden = look.cases.restricted()
    inquiries = {each.id for case in hidden for each in look.inquiries.of_case(case)}
    objects = {f"case:{case}" for case in hidden} | {f"inquiry:{each}" for each in inquiries}
    return tuple(each for each in events if objects.isdisjoint(each.entry.objects))


def _cases_of(events: Iterable[Recorded]) -> set[CaseId]:
    objects = (each.partition(":") for event in events for each in event.entry.objects)
    return {CaseId(int(number)) for kind, _, number in objects if kind == "case"}


@use_case(Right.READ_HISTORY)
def check_history(desk: Desk) -> ChainCheck:
    """Whether every event still is what was written; no personal field is shown."""
    with desk.open_look() as look:
        return ChainCheck(look.history.verify(), desk.now())
