# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Rows for lists, read without loading whole cases: filtered, sorted, a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import LetterId, LetterState
from inquirydesk.domain.policy import LetterCode
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import UserId
from inquirydesk.store.cases import CASES
from inquirydesk.store.columns import records
from inquirydesk.store.letters import LETTERS


@dataclass(frozen=True, slots=True)
class LetterListed:
    """One letter as the queues for approval, print, post and disposal show it."""

    id: LetterId
    case: CaseId
    reference: Reference
    requester: str
    code: LetterCode
    number: str
    state: LetterState
    dated_on: date
    written_by: UserId | None
    asked_at: datetime | None
    mail_class: str
    tracking: str
    posted_on: date | None
    version: int


@dataclass(frozen=True, slots=True)
class PapersHeld:
    """Identity papers of one case that are still in the cabinet."""

    case: CaseId
    reference: Reference
    requester: str
    papers: int
    storage: str
    arrived_on: date | None
    first_signed_by: UserId | None
    """Who signed the disposal first, while the second person is missing."""


class Worklists:
    """The desk's lists, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def letters(self, *states: LetterState) -> tuple[LetterListed, ...]:
        """The letters in these states, the earliest planned posting first."""
        letters, cases = LETTERS.table.c, CASES.table.c
        chosen = (
            select(
                letters.id,
                letters.case,
                cases.reference,
                cases.requester_name.label("requester"),
                letters.code,
                letters.number,
                letters.state,
                letters.dated_on,
                letters.written_by,
                letters.asked_at,
                letters.mail_class,
                letters.tracking,
                letters.posted_on,
                letters.version,
            )
            .join(CASES.table, cases.id == letters.case)
            .where(letters.state.in_(states))
            .order_by(letters.dated_on, letters.id)
        )
        return tuple(LetterListed(**row) for row in records(self._session.execute(chosen)))

    def letter_counts(self) -> Mapping[LetterState, int]:
        """How many letters are in each state; a state without letters counts 0."""
        letters = LETTERS.table.c
        counted = select(letters.state, func.count()).group_by(letters.state)
        rows: Sequence[tuple[LetterState, int]] = self._session.execute(counted).tuples().all()
        found = dict(rows)
        return {state: found.get(state, 0) for state in LetterState}

    def papers_held(self) -> tuple[PapersHeld, ...]:
        """The cases whose identity papers are not disposed of by two people yet, oldest first."""
        cases = CASES.table.c
        open_disposal = and_(cases.disposal_by.is_not(None), cases.disposal_confirmed_at.is_(None))
        chosen = (
            select(
                cases.id.label("case"),
                cases.reference,
                cases.requester_name.label("requester"),
                cases.papers_held.label("papers"),
                cases.storage,
                cases.arrived_on,
                cases.disposal_by.label("first_signed_by"),
            )
            .where(or_(cases.papers_held > 0, open_disposal))
            .order_by(cases.arrived_on, cases.id)
        )
        return tuple(PapersHeld(**row) for row in records(self._session.execute(chosen)))
