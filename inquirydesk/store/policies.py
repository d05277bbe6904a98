# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Policy versions: adopted as flattened text, so that no update changes an old case; withdrawn;
their values confirmed by legal staff; and the drafts of versions to come.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from inquirydesk.domain.errors import NotFound, StaleSave
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


class WithdrawalRow(Row):
    """A version that serves no new case."""

    __tablename__ = "policy_withdrawals"

    company: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str] = mapped_column(primary_key=True)
    withdrawn_at: Mapped[datetime] = mapped_column(AwareUTC)
    withdrawn_by: Mapped[int] = mapped_column(ForeignKey("users.id"))
    because: Mapped[str]


class ConfirmationRow(Row):
    """One value of one version that legal staff have looked at."""

    __tablename__ = "policy_confirmations"

    company: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    remark: Mapped[str]
    confirmed_at: Mapped[datetime] = mapped_column(AwareUTC)
    confirmed_by: Mapped[int] = mapped_column(ForeignKey("users.id"))


class PolicyDraftRow(Row):
    """A version to come, one for each company and version."""

    __tablename__ = "policy_drafts"

    company: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    saves: Mapped[int]
    changed_at: Mapped[datetime] = mapped_column(AwareUTC)
    changed_by: Mapped[int] = mapped_column(ForeignKey("users.id"))
    handed_over_by: Mapped[int | None] = mapped_column(ForeignKey("users.id"))


@dataclass(frozen=True, slots=True)
class AdoptedPolicy:
    """A policy version as the desk took it on."""

    company: str
    version: str
    text: str
    sha256: str
    adopted_at: datetime
    adopted_by: UserId


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why a version serves no new case any more."""

    company: str
    version: str
    withdrawn_at: datetime
    withdrawn_by: UserId
    because: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Who confirmed a value of a version, and by what."""

    key: str
    remark: str
    confirmed_at: datetime
    confirmed_by: UserId


@dataclass(frozen=True, slots=True)
class PolicyDraft:
    """A version somebody writes; handed over, it waits for another person."""

    company: str
    version: str
    text: str
    changed_at: datetime
    changed_by: UserId
    handed_over_by: UserId | None = None
    saves: int = 0
    """How often it was saved; a save of an older state is refused."""


class Policies:
    """Every version ever adopted, what became of it, and the drafts of others."""

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

    def all(self) -> tuple[AdoptedPolicy, ...]:
        """Every version, in the order of adoption."""
        rows = self._session.scalars(select(PolicyRow).order_by(PolicyRow.adopted_at))
        return tuple(_policy(row) for row in rows)

    def withdraw(self, withdrawal: Withdrawal) -> None:
        """Keep that a version serves no new case."""
        self._session.add(
            WithdrawalRow(
                company=withdrawal.company,
                version=withdrawal.version,
                withdrawn_at=withdrawal.withdrawn_at,
                withdrawn_by=withdrawal.withdrawn_by,
                because=withdrawal.because,
            )
        )
        self._session.flush()

    def withdrawals(self) -> tuple[Withdrawal, ...]:
        """Every version withdrawn."""
        rows = self._session.scalars(select(WithdrawalRow).order_by(WithdrawalRow.withdrawn_at))
        return tuple(
            Withdrawal(r.company, r.version, r.withdrawn_at, UserId(r.withdrawn_by), r.because)
            for r in rows
        )

    def confirm(self, company: str, version: str, confirmation: Confirmation) -> None:
        """Keep that a value was confirmed, in place of an earlier time."""
        self._session.merge(
            ConfirmationRow(
                company=company,
                version=version,
                key=confirmation.key,
                remark=confirmation.remark,
                confirmed_at=confirmation.confirmed_at,
                confirmed_by=confirmation.confirmed_by,
            )
        )
        self._session.flush()

    def confirmations(self, company: str, version: str) -> tuple[Confirmation, ...]:
        """The values of that version that were confirmed."""
        rows = self._session.scalars(
            select(ConfirmationRow)
            .where(ConfirmationRow.company == company, ConfirmationRow.version == version)
            .order_by(ConfirmationRow.key)
        )
        return tuple(
            Confirmation(r.key, r.remark, r.confirmed_at, UserId(r.confirmed_by)) for r in rows
        )

    def save_draft(self, draft: PolicyDraft) -> PolicyDraft:
        """The draft as stored; raises `StaleSave` if somebody saved it in between."""
        row = self._session.get(
            PolicyDraftRow, (draft.company, draft.version), populate_existing=True
        )
        saved = row.saves if row else 0
        if saved != draft.saves:
            theirs = _draft(row) if row else None
            raise StaleSave(f"policy draft {draft.version}", draft, theirs)
        stored = replace(draft, saves=saved + 1)
        self._session.merge(
            PolicyDraftRow(
                company=stored.company,
                version=stored.version,
                text=stored.text,
                saves=stored.saves,
                changed_at=stored.changed_at,
                changed_by=stored.changed_by,
                handed_over_by=stored.handed_over_by,
            )
        )
        self._session.flush()
        return stored

    def draft(self, company: str, version: str) -> PolicyDraft:
        """That draft; raises `NotFound`."""
        row = self._session.get(PolicyDraftRow, (company, version), populate_existing=True)
        if row is None:
            raise NotFound(f"policy draft {version}")
        return _draft(row)

    def drafts(self) -> tuple[PolicyDraft, ...]:
        """Every draft, the earliest version first."""
        rows = self._session.scalars(select(PolicyDraftRow).order_by(PolicyDraftRow.version))
        return tuple(_draft(row) for row in rows)

    def remove_draft(self, company: str, version: str) -> None:
        """The draft was published or given up."""
        self._session.execute(
            delete(PolicyDraftRow).where(
                PolicyDraftRow.company == company, PolicyDraftRow.version == version
            )
        )


def _draft(row: PolicyDraftRow) -> PolicyDraft:
    by = row.handed_over_by
    return PolicyDraft(
        row.company,
        row.version,
        row.text,
        row.changed_at,
        UserId(row.changed_by),
        UserId(by) if by is not None else None,
        row.saves,
    )


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _policy(row: PolicyRow) -> AdoptedPolicy:
    if _sha256(row.text) != row.sha256:
        raise RecordDamaged(f"policy {row.company} {row.version}")
    return AdoptedPolicy(
        row.company, row.version, row.text, row.sha256, row.adopted_at, UserId(row.adopted_by)
    )
