# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Inquiries: every contact logged, with or without a case."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from inquirydesk.domain.inquiry import CaseId, Inquiry, InquiryId
from inquirydesk.store.aggregates import Aggregate
from inquirydesk.store.cases import unrestricted
from inquirydesk.store.contacts import ContactKind, keep_contacts

INQUIRIES = Aggregate(
    Inquiry, "inquiries", owner="inquiry_id", unique=("number",), indexed=("case", "call_back_at")
)


class Inquiries:
    """All inquiries, within one transaction; without `restricted` those that led to a restricted
    case are in no list."""

    def __init__(self, session: Session, *, restricted: bool = True) -> None:
        self._session = session
        self._seen: tuple[ColumnElement[bool], ...] = (
            () if restricted else (unrestricted(INQUIRIES.table.c.case),)
        )

    def add(self, inquiry: Inquiry) -> Inquiry:
        """The inquiry with the id the store gave."""
        added = INQUIRIES.add(self._session, inquiry)
        keep_contacts(self._session, ContactKind.INQUIRY, added.id, (added.caller,))
        return added

    def link(self, inquiry_id: InquiryId, case: CaseId | None) -> Inquiry:
        """The inquiry, now belonging to this case (or to none)."""
        return INQUIRIES.save(self._session, replace(self.get(inquiry_id), case=case))

    def get(self, inquiry_id: InquiryId) -> Inquiry:
        """That inquiry; raises NotFound."""
        return INQUIRIES.get(self._session, inquiry_id)

    def by_number(self, number: str) -> Inquiry | None:
        """The inquiry of this number, if there is one."""
        found = INQUIRIES.find(self._session, INQUIRIES.table.c.number == number)
        return found[0] if found else None

    def of_case(self, case_id: CaseId) -> tuple[Inquiry, ...]:
        """The inquiries linked to this case, oldest first."""
        return INQUIRIES.find(self._session, INQUIRIES.table.c.case == case_id)

    def to_call_back(self) -> tuple[Inquiry, ...]:
        """The inquiries that promise a call, the earliest first."""
        promised = INQUIRIES.table.c.call_back_at
        return INQUIRIES.find(self._session, *self._seen, promised.is_not(None), order=(promised,))

    def latest(self, *, limit: int, before: InquiryId | None = None) -> tuple[Inquiry, ...]:
        """The newest inquiries, a page at a time: go on with the id of the last as `before`."""
        conditions = [*self._seen]
        if before is not None:
            conditions.append(INQUIRIES.table.c.id < before)
        return INQUIRIES.find(
            self._session, *conditions, order=(INQUIRIES.table.c.id.desc(),), limit=limit
        )
