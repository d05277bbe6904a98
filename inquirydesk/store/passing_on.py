# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The stop list, and who was told of an entry, a correction or a stop."""

from __future__ import annotations

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.passing_on import Handing, HandingId, Suppression, SuppressionId
from inquirydesk.store.aggregates import Aggregate
from inquirydesk.store.cases import unrestricted

SUPPRESSIONS = Aggregate(Suppression, "suppressions", owner="suppression_id", indexed=("case",))
HANDINGS = Aggregate(Handing, "handings", owner="handing_id", indexed=("case", "suppression"))


class Suppressions:
    """The stop list, within one transaction; without `restricted` no entry of such a case."""

    def __init__(self, session: Session, *, restricted: bool = True) -> None:
        self._session = session
        self._seen: tuple[ColumnElement[bool], ...] = (
            () if restricted else (unrestricted(SUPPRESSIONS.table.c.case),)
        )

    def add(self, entry: Suppression) -> Suppression:
        """The entry with the id the store gave."""
        return SUPPRESSIONS.add(self._session, entry)

    def get(self, entry_id: SuppressionId, version: int | None = None) -> Suppression:
        """That entry; raises NotFound or StaleSave."""
        return SUPPRESSIONS.get(self._session, entry_id, version)

    def save(self, entry: Suppression) -> Suppression:
        """The entry at its next version; raises StaleSave."""
        return SUPPRESSIONS.save(self._session, entry)

    def of_case(self, case_id: CaseId) -> tuple[Suppression, ...]:
        """The entries the lines of that case made, also those withdrawn."""
        return SUPPRESSIONS.find(self._session, SUPPRESSIONS.table.c.case == case_id)

    def all(self) -> tuple[Suppression, ...]:
        """Every entry, also those withdrawn, in the order they were made."""
        return SUPPRESSIONS.find(self._session, *self._seen)


class Handings:
    """Who was told of what, within one transaction."""

    def __init__(self, session: Session, *, restricted: bool = True) -> None:
        self._session = session
        self._seen: tuple[ColumnElement[bool], ...] = (
            () if restricted else (unrestricted(HANDINGS.table.c.case),)
        )

    def add(self, handing: Handing) -> Handing:
        """The record with the id the store gave."""
        return HANDINGS.add(self._session, handing)

    def get(self, handing_id: HandingId, version: int | None = None) -> Handing:
        """That record; raises NotFound or StaleSave."""
        return HANDINGS.get(self._session, handing_id, version)

    def save(self, handing: Handing) -> Handing:
        """The record at its next version; raises StaleSave."""
        return HANDINGS.save(self._session, handing)

    def all(self) -> tuple[Handing, ...]:
        """Every record, in the order they were made."""
        return HANDINGS.find(self._session, *self._seen)
