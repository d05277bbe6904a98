# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Letters on their way, and which archived sheets belong to each."""

from __future__ import annotations

from sqlalchemy import ColumnElement, ForeignKey, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import LetterId, LetterState, OutgoingLetter
from inquirydesk.domain.sourced import Language
from inquirydesk.store.aggregates import Aggregate
from inquirydesk.store.cases import unrestricted
from inquirydesk.store.columns import Row, word

LETTERS = Aggregate(
    OutgoingLetter, "letters", owner="letter_id", indexed=("case", "state", "number")
)


class SheetsRow(Row):
    """The archived sheets of one letter; a form pack has a form besides it."""

    __tablename__ = "letter_sheets"

    letter_id: Mapped[int] = mapped_column(ForeignKey("letters.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    language: Mapped[Language] = mapped_column(word(Language, "language"))
    enclosure: Mapped[bool]
    sha256: Mapped[str] = mapped_column(ForeignKey("archive.sha256"))


class Letters:
    """All letters, within one transaction; without `restricted` none of a restricted case."""

    def __init__(self, session: Session, *, restricted: bool = True) -> None:
        self._session = session
        self._seen: tuple[ColumnElement[bool], ...] = (
            () if restricted else (unrestricted(LETTERS.table.c.case),)
        )

    def add(self, letter: OutgoingLetter) -> OutgoingLetter:
        """The letter with the id and version the store gave."""
        return LETTERS.add(self._session, letter)

    def save(self, letter: OutgoingLetter) -> OutgoingLetter:
        """The letter at its next version; raises StaleSave when somebody saved in between."""
        return LETTERS.save(self._session, letter)

    def get(self, letter_id: LetterId, version: int | None = None) -> OutgoingLetter:
        """That letter; raises NotFound, or StaleSave when it is no longer at `version`."""
        return LETTERS.get(self._session, letter_id, version)

    def by_number(self, number: str) -> OutgoingLetter | None:
        """The issued letter of this number, if there is one."""
        found = LETTERS.find(self._session, *self._seen, LETTERS.table.c.number == number)
        return found[0] if found and number else None

    def of_case(self, case_id: CaseId) -> tuple[OutgoingLetter, ...]:
        """The letters of this case, oldest first."""
        return LETTERS.find(self._session, LETTERS.table.c.case == case_id)

    def in_state(self, *states: LetterState) -> tuple[OutgoingLetter, ...]:
        """The letters in any of these states, oldest first."""
        return LETTERS.find(self._session, *self._seen, LETTERS.table.c.state.in_(states))

    def keep_sheets(self, letter_id: LetterId, language: Language, sha256: str) -> None:
        """These archived sheets are the letter in that language."""
        self._keep(letter_id, language, sha256, enclosure=False)

    def keep_enclosure(
        self, letter_id: LetterId, sha256: str, language: Language = Language.JA
    ) -> None:
        """These archived sheets go with the letter: the request form, an address label."""
        self._keep(letter_id, language, sha256, enclosure=True)

    def sheets_of(self, letter_id: LetterId) -> tuple[tuple[Language, str], ...]:
        """Language and hash of the archived sheets, as they were kept, enclosures last."""
        chosen = select(SheetsRow).where(SheetsRow.letter_id == letter_id)
        rows = self._session.scalars(chosen.order_by(SheetsRow.enclosure, SheetsRow.position))
        return tuple((row.language, row.sha256) for row in rows)

    def _keep(
        self, letter_id: LetterId, language: Language, sha256: str, *, enclosure: bool
    ) -> None:
        values = {
            "letter_id": letter_id,
            "position": len(self.sheets_of(letter_id)),
            "language": language,
            "enclosure": enclosure,
            "sha256": sha256,
        }
        self._session.execute(insert(SheetsRow), values)
