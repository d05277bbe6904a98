# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Issued letters and kept scans as bytes under their hash, never changed (and never of an identity
paper: those are seen and destroyed)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Mapped, Session, mapped_column

from inquirydesk.domain.errors import NotFound
from inquirydesk.domain.outages import RecordDamaged
from inquirydesk.store.columns import AwareUTC, Row


class ArchivedRow(Row):
    """One archived file; triggers refuse any change."""

    __tablename__ = "archive"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    media_type: Mapped[str]
    content: Mapped[bytes]
    archived_at: Mapped[datetime] = mapped_column(AwareUTC)


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """Bytes as they were archived, and what they are."""

    sha256: str
    media_type: str
    content: bytes = field(repr=False)
    archived_at: datetime


class Archive:
    """All archived files, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, content: bytes, media_type: str, at: datetime) -> str:
        """The hash under which these bytes are found again; the same bytes are kept once."""
        sha256 = hashlib.sha256(content).hexdigest()
        if self._session.get(ArchivedRow, sha256) is None:
            self._session.add(
                ArchivedRow(sha256=sha256, media_type=media_type, content=content, archived_at=at)
            )
            self._session.flush()
        return sha256

    def get(self, sha256: str) -> ArchivedFile:
        """The bytes archived; raises NotFound, or RecordDamaged when they are not the same."""
        row = self._session.get(ArchivedRow, sha256)
        if row is None:
            raise NotFound(f"archived file {sha256}")
        if hashlib.sha256(row.content).hexdigest() != sha256:
            raise RecordDamaged(f"archived file {sha256}")
        return ArchivedFile(row.sha256, row.media_type, row.content, row.archived_at)
