# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One transaction with everything the store holds: `Work` writes, `Look` only reads."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from inquirydesk.store.archive import Archive
from inquirydesk.store.calendar_changes import CalendarChanges
from inquirydesk.store.cases import Cases
from inquirydesk.store.counters import Counters
from inquirydesk.store.drafts import Drafts
from inquirydesk.store.history import History
from inquirydesk.store.inquiries import Inquiries
from inquirydesk.store.letters import Letters
from inquirydesk.store.mail import Envelopes
from inquirydesk.store.marker import Marker
from inquirydesk.store.passing_on import Handings, Suppressions
from inquirydesk.store.policies import Policies
from inquirydesk.store.search import Search
from inquirydesk.store.users import Users


class _Subjects:
    """One session and what can be asked of it, subject by subject.

    Without `restricted` the cases only legal staff see are in no list and no search.
    """

    def __init__(self, engine: Engine, store_id: str, *, restricted: bool = True) -> None:
        self.session = Session(engine, autoflush=False, expire_on_commit=False)
        self.archive = Archive(self.session)
        self.calendar_changes = CalendarChanges(self.session)
        self.cases = Cases(self.session, restricted=restricted)
        self.counters = Counters(self.session)
        self.drafts = Drafts(self.session)
        self.envelopes = Envelopes(self.session, restricted=restricted)
        self.handings = Handings(self.session, restricted=restricted)
        self.history = History(self.session, store_id)
        self.inquiries = Inquiries(self.session, restricted=restricted)
        self.letters = Letters(self.session, restricted=restricted)
        self.policies = Policies(self.session)
        self.search = Search(self.session, restricted=restricted)
        self.suppressions = Suppressions(self.session, restricted=restricted)
        self.users = Users(self.session)

    def __enter__(self) -> Self:
        self.session.connection()  # begins here, so that all reads see one moment
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.session.close()  # rolls back what was not committed


class Work(_Subjects):
    """One use case's changes: kept together by `commit`, gone together without it."""

    def __init__(
        self,
        engine: Engine,
        store_id: str,
        marker: Marker | None = None,
        *,
        restricted: bool = True,
    ) -> None:
        super().__init__(engine, store_id, restricted=restricted)
        self._marker = marker

    def commit(self) -> None:
        """Everything done so far survives a crash once this returns."""
        self.session.commit()
        if self._marker and self.history.appended:
            self._marker.keep(self.history.appended)


class Look(_Subjects):
    """One moment of the store, for lists, searches and reports."""

    def stop(self) -> None:
        """Ends a query that runs in another thread; it raises ReadingStopped there."""
        connection = self.session.connection().connection.driver_connection
        if connection is not None:
            connection.interrupt()
