# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Envelopes as they were registered, with what was in them."""

from __future__ import annotations

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.mail import Envelope, EnvelopeId
from inquirydesk.store.aggregates import Aggregate
from inquirydesk.store.cases import unrestricted

ENVELOPES = Aggregate(Envelope, "envelopes", owner="envelope_id", indexed=("case", "received_on"))


class Envelopes:
    """All envelopes, within one transaction; an envelope never changes once registered.

    Without `restricted` those of a restricted case are in no list.
    """

    def __init__(self, session: Session, *, restricted: bool = True) -> None:
        self._session = session
        self._seen: tuple[ColumnElement[bool], ...] = (
            () if restricted else (unrestricted(ENVELOPES.table.c.case),)
        )

    def add(self, envelope: Envelope) -> Envelope:
        """The envelope with the id the store gave."""
        return ENVELOPES.add(self._session, envelope)

    def get(self, envelope_id: EnvelopeId) -> Envelope:
        """That envelope; raises NotFound."""
        return ENVELOPES.get(self._session, envelope_id)

    def of_case(self, case_id: CaseId) -> tuple[Envelope, ...]:
        """What arrived for this case, in the order of registration."""
        return ENVELOPES.find(self._session, ENVELOPES.table.c.case == case_id)

    def latest(self, *, limit: int, before: EnvelopeId | None = None) -> tuple[Envelope, ...]:
        """The newest envelopes, a page at a time: go on with the id of the last as `before`."""
        conditions = [*self._seen]
        if before is not None:
            conditions.append(ENVELOPES.table.c.id < before)
        return ENVELOPES.find(
            self._session, *conditions, order=(ENVELOPES.table.c.id.desc(),), limit=limit
        )
