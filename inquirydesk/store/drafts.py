# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Drafts: what somebody has typed and not yet saved, kept from one second to the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from inquirydesk.domain.roles import UserId
from inquirydesk.store.columns import AwareUTC, Row


class DraftRow(Row):
    """One unsaved screen of one person."""

    __tablename__ = "drafts"

    user: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    object: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    saved_at: Mapped[datetime] = mapped_column(AwareUTC)


@dataclass(frozen=True, slots=True)
class Draft:
    """`kind` names the screen, `object` what it edits (empty: something new), `text` is JSON."""

    user: UserId
    kind: str
    object: str
    text: str
    saved_at: datetime


class Drafts:
    """The drafts of everybody; each person sees only their own."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, draft: Draft) -> None:
        """Keeps this draft in place of the one before."""
        values = {
            "user": draft.user,
            "kind": draft.kind,
            "object": draft.object,
            "text": draft.text,
            "saved_at": draft.saved_at,
        }
        fresh = insert(DraftRow).values(values)
        self._session.execute(
            fresh.on_conflict_do_update(
                index_elements=["user", "kind", "object"],
                set_={"text": fresh.excluded.text, "saved_at": fresh.excluded.saved_at},
            )
        )

    def of(self, user: UserId) -> tuple[Draft, ...]:
        """This person's drafts, the newest first."""
        chosen = select(DraftRow).where(DraftRow.user == user)
        rows = self._session.scalars(chosen.order_by(DraftRow.saved_at.desc(), DraftRow.kind))
        return tuple(_draft(row) for row in rows)

    def find(self, user: UserId, kind: str, thing: str = "") -> Draft | None:
        """The draft of this screen and object, if there is one."""
        row = self._session.get(DraftRow, (user, kind, thing), populate_existing=True)
        return _draft(row) if row else None

    def remove(self, user: UserId, kind: str, thing: str = "") -> None:
        """The draft was saved or given up."""
        self._session.execute(
            delete(DraftRow).where(
                DraftRow.user == user, DraftRow.kind == kind, DraftRow.object == thing
            )
        )


def _draft(row: DraftRow) -> Draft:
    return Draft(UserId(row.user), row.kind, row.object, row.text, row.saved_at)
