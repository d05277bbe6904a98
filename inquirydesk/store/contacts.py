# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The people of cases and inquiries, folded for finding; what was typed stays where it is."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from sqlalchemy import ColumnElement, Index, Select, delete, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from inquirydesk.domain.matching import fold_phone, search_key
from inquirydesk.domain.person import Party
from inquirydesk.store.columns import Row, word


class ContactKind(StrEnum):
    """Where a person was met."""

    CASE = "case"
    INQUIRY = "inquiry"


class ContactRow(Row):
    """One person of a case or inquiry."""

    __tablename__ = "contacts"
    __table_args__ = (Index(None, "name"), Index(None, "reading"), Index(None, "phone"))

    kind: Mapped[ContactKind] = mapped_column(word(ContactKind, "kind"), primary_key=True)
    object_id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    reading: Mapped[str]
    phone: Mapped[str]


def keep_contacts(
    session: Session, kind: ContactKind, object_id: int, parties: Iterable[Party]
) -> None:
    """These people, and no others, are found under this case or inquiry from now on."""
    keys = dict.fromkeys(
        (search_key(party.name), search_key(party.reading), fold_phone(party.phone))
        for party in parties
    )
    session.execute(
        delete(ContactRow).where(ContactRow.kind == kind, ContactRow.object_id == object_id)
    )
    rows = [
        {
            "kind": kind,
            "object_id": object_id,
            "position": position,
            "name": name,
            "reading": reading,
            "phone": phone,
        }
        for position, (name, reading, phone) in enumerate(keys)
        if name or reading or phone
    ]
    if rows:
        session.execute(insert(ContactRow), rows)


def ids_of(kind: ContactKind, people: ColumnElement[bool]) -> Select[int]:
    """The ids of the cases or inquiries these people belong to, as a query within another."""
    return select(ContactRow.object_id).where(ContactRow.kind == kind, people)
