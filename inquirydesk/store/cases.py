# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Cases with their lines, steps, pauses, identity check and located data."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from inquirydesk.domain.case import Case
from inquirydesk.domain.errors import SeeLegal
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import UserId
from inquirydesk.store.aggregates import Aggregate
from inquirydesk.store.contacts import ContactKind, keep_contacts

CASES = Aggregate(
    Case,
    "cases",
    owner="case_id",
    unique=("reference",),
    indexed=("closed_at", "owner", "inquiry"),
)


def unrestricted(case: ColumnElement[CaseId]) -> ColumnElement[bool]:
    """Rows whose case is not restricted, or that have none."""
    restricted = select(CASES.table.c.id).where(CASES.table.c.restricted)
    return or_(case.is_(None), case.not_in(restricted))


class Cases:
    """All cases, within one transaction; without `restricted` those of legal staff are not there.

    A restricted case is in no list then, and asking for it raises `SeeLegal`.
    """

    def __init__(self, session: Session, *, restricted: bool = True) -> None:
        self._session = session
        self._seen: tuple[ColumnElement[bool], ...] = (
            () if restricted else (CASES.table.c.restricted.is_(False),)
        )

    def add(self, case: Case) -> Case:
        """The case with the id and version the store gave."""
        return self._findable(CASES.add(self._session, case))

    def save(self, case: Case) -> Case:
        """The case at its next version; raises StaleSave when somebody saved in between."""
        return self._findable(CASES.save(self._session, case))

    def get(self, case_id: CaseId, version: int | None = None) -> Case:
        """That case; raises NotFound, or StaleSave when it is no longer at `version`."""
        return self._visible(CASES.get(self._session, case_id, version))

    def by_reference(self, reference: Reference) -> Case | None:
        """The case of this reference, if there is one."""
        found = CASES.find(self._session, CASES.table.c.reference == reference)
        return self._visible(found[0]) if found else None

    def _visible(self, case: Case) -> Case:
        if self._seen and case.restricted:
            raise SeeLegal(case.reference)
        return case

    def open(self, owner: UserId | None = None) -> tuple[Case, ...]:
        """Every case not closed (of this owner, when told), oldest first."""
        conditions = [*self._seen, CASES.table.c.closed_at.is_(None)]
        if owner is not None:
            conditions.append(CASES.table.c.owner == owner)
        return CASES.find(self._session, *conditions)

    def closed(self, *, limit: int, before: CaseId | None = None) -> tuple[Case, ...]:
        """The newest closed cases, a page at a time: go on with the id of the last as `before`."""
        conditions = [*self._seen, CASES.table.c.closed_at.is_not(None)]
        if before is not None:
            conditions.append(CASES.table.c.id < before)
        return CASES.find(self._session, *conditions, order=(CASES.table.c.id.desc(),), limit=limit)

    def closed_since(self, at: datetime) -> tuple[Case, ...]:
        """Every case closed at that instant or later, oldest first."""
        return CASES.find(self._session, *self._seen, CASES.table.c.closed_at >= at)

    def of(self, case_ids: tuple[CaseId, ...]) -> tuple[Case, ...]:
        """These cases, in the order of their ids."""
        return CASES.find(self._session, *self._seen, CASES.table.c.id.in_(case_ids))

    def changed(self) -> tuple[Case, ...]:
        """Every case, open or closed, with a correction or a stop that was carried out."""
        lines = next(table for table in CASES.children if table.name == "case_lines")
        done = select(lines.c.case_id).where(lines.c.carried_out_on.is_not(None))
        return CASES.find(self._session, *self._seen, CASES.table.c.id.in_(done))

    def leaks(self) -> tuple[Case, ...]:
        """Every case, open or closed, that was escalated as a possible leak."""
        escalated = CASES.table.c.leak_known_at.is_not(None)
        return CASES.find(self._session, *self._seen, escalated)

    def restricted(self) -> frozenset[CaseId]:
        """The ids of every restricted case, whoever asks: to leave out what belongs to one."""
        chosen = select(CASES.table.c.id).where(CASES.table.c.restricted)
        return frozenset(CaseId(each) for each in self._session.scalars(chosen))

    def _findable(self, case: Case) -> Case:
        keep_contacts(self._session, ContactKind.CASE, case.id, (case.requester, case.person))
        return case
