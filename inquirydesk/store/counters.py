# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Running numbers: of inquiries and cases by year, of letters by case."""

from __future__ import annotations

from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from inquirydesk.store.columns import Row


class CounterRow(Row):
    """The last number given in a series."""

    __tablename__ = "counters"

    series: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class Counters:
    """The next number of each series; a number of a transaction rolled back is given again."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def next_letter(self, reference: str) -> int:
        """The next letter's number in this case, from 1."""
        return self.next(f"letter:{reference}")

    def next(self, series: str) -> int:
        """The next number of a series such as case:2026, from 1."""
        fresh = insert(CounterRow).values(series=series, last=1)
        counted = fresh.on_conflict_do_update(
            index_elements=["series"], set_={"last": CounterRow.last + 1}
        )
        return self._session.execute(counted.returning(CounterRow.last)).scalar_one()
