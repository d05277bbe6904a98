# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Adopted policy versions as flattened text, so that no update changes an old case."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from inquirydesk.domain.outages import RecordDamaged
from inquirydesk.domain.roles import UserId
from inquirydesk.store.columns import AwareUTC, Row


class PolicyRow(Row):
    """One adopted version; triggers refuse any change."""

    __tablename__ = "policies"

    company: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    sha256: Mapped[str]
    adopted_at: Mapped[datetime] = mapped_column(AwareUTC, index=True)
    adopted_by: Mapped[int] = mapped_column(ForeignKey("users.id"))


@dataclass(frozen=True, slots=True)
class AdoptedPolicy:
    """A policy version as the desk took it on."""

    company: str
    version: str
    text: str
    sha256: str
    adopted_at: datetime
    adopted_by: UserId


class Policies:
    """Every version ever adopted."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def adopt(
        self, company: str, version: str, text: str, *, at: datetime, by: UserId
    ) -> AdoptedPolicy:
        """The version as stored; a company's version can be adopted once."""
        policy = AdoptedPolicy(company, version, text, _sha256(text), at, by)
        self._session.add(
            PolicyRow(
                company=company,
                version=version,
                text=text,
                sha256=policy.sha256,
                adopted_at=at,
                adopted_by=by,
            )
        )
        self._session.flush()
        return policy

    def find(self, company: str, version: str) -> AdoptedPolicy | None:
        """That version, or None; raises RecordDamaged when it is not what was adopted."""
        row = self._session.get(PolicyRow, (company, version))
        return _policy(row) if row else None

    def current(self) -> AdoptedPolicy | None:
        """The version adopted last; None before the first."""
        newest = select(PolicyRow).order_by(PolicyRow.adopted_at.desc(), PolicyRow.version.desc())
        row = self._session.scalars(newest.limit(1)).first()
        return _policy(row) if row else None

    def all(self) -> tuple[AdoptedPolicy, ...]:
        """Every version, in the order of adoption."""
        rows = self._session.scalars(select(PolicyRow).order_by(PolicyRow.adopted_at))
        return tuple(_policy(row) for row in rows)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _policy(row: PolicyRow) -> AdoptedPolicy:
    if _sha256(row.text) != row.sha256:
        raise RecordDamaged(f"policy {row.company} {row.version}")
    return AdoptedPolicy(
        row.company, row.version, row.text, row.sha256, row.adopted_at, UserId(row.adopted_by)
    )
