# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A letter on its way: written, approved (which issues it), printed, checked, posted.

`letter.py` is what stands on the sheets; this is what happened to them. From issue on nothing of
a letter changes: number, date and bytes are frozen, corrections are new letters.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from inquirydesk.domain.errors import NotAllowed, WrongState
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter_text import Approval
from inquirydesk.domain.line import WHOLE_CASE
from inquirydesk.domain.roles import Right, UserId, require_another_person
from inquirydesk.domain.sourced import Language, LetterCode, Text

LetterId = NewType("LetterId", int)


class LetterState(StrEnum):
    """The stages a letter passes, in order; it leaves each only by the act named."""

    DRAFT = "draft"
    TO_APPROVE = "to_approve"
    APPROVED = "approved"
    """Approved, and the change it tells of is still to be carried out."""
    TO_PRINT = "to_print"
    SHEET_CHECK = "sheet_check"
    TO_POST = "to_post"
    POSTED = "posted"
    RETURNED = "returned"
    CANCELLED = "cancelled"


UNISSUED = frozenset({LetterState.DRAFT, LetterState.TO_APPROVE, LetterState.APPROVED})
"""The states of a letter that can still be taken back."""

ENDED = frozenset({LetterState.POSTED, LetterState.RETURNED, LetterState.CANCELLED})
"""The states of a letter that is no longer on its way out."""


@dataclass(frozen=True, slots=True)
class Deficiency:
    """One thing missing or wrong, as L03 lists it: the failed check and the paper concerned."""

    check: str
    paper: str = ""
    remark: Text = Text("", "")


@dataclass(frozen=True, slots=True)
class Written:
    """What the author wrote for one placeholder; a day as ISO, a list line by line."""

    name: str
    text: Text


@dataclass(frozen=True, slots=True)
class OutgoingLetter:
    """One letter of a case in one or two languages, with everybody who had a part in it."""

    id: LetterId
    case: CaseId
    code: LetterCode
    step: str
    """Key of the step that wrote it."""
    languages: tuple[Language, ...]
    dated_on: date
    """The planned day of posting."""
    state: LetterState = LetterState.DRAFT
    line: int = WHOLE_CASE
    """The line whose step wrote it; `WHOLE_CASE`: it concerns every line."""
    answers: tuple[int, ...] = ()
    """The lines it answers; empty: a letter on the way."""
    number: str = ""
    """Given at issue: 26-0147-1."""
    pages: int = 0
    """Sheets of all languages, known once issued."""
    left_out: tuple[str, ...] = ()
    """Keys of optional paragraphs that are not ticked."""
    remark: Text = Text("", "")
    """Free text in the place the letter marks for it."""
    words: tuple[Written, ...] = ()
    """What the author wrote where nothing in the case says it."""
    label: bool = False
    """The address goes on a label sheet: the window cannot hold it, or the envelope has none."""
    deficiencies: tuple[Deficiency, ...] = ()
    answer_by: date | None = None
    """Until when the person is asked to answer (L03, L04)."""
    written_by: UserId | None = None
    """Who wrote it last."""
    earlier_authors: tuple[UserId, ...] = ()
    """Who wrote it before: none of them approves it either."""
    written_at: datetime | None = None
    asked_at: datetime | None = None
    approved_by: UserId | None = None
    approved_at: datetime | None = None
    approved_text: str = ""
    """SHA-256 of what was approved, while places of it are open until the change is carried out."""
    sent_back_because: str = ""
    printed_by: UserId | None = None
    printed_at: datetime | None = None
    times_printed: int = 0
    sheets_checked_by: UserId | None = None
    mail_class: str = ""
    tracking: str = ""
    posted_by: UserId | None = None
    posted_on: date | None = None
    version: int = 0

    @property
    def is_issued(self) -> bool:
        """Whether number, date and bytes are frozen."""
        return bool(self.number)

    @property
    def authors(self) -> frozenset[UserId]:
        """Everybody whose words may stand in the letter."""
        last = () if self.written_by is None else (self.written_by,)
        return frozenset((*self.earlier_authors, *last))

    def require(self, act: str, *states: LetterState) -> None:
        """Raise `WrongState` unless the letter is in one of these states."""
        if self.state not in states:
            raise WrongState(f"letter {self.number or self.code}", self.state, act)


def rewritten(
    stored: OutgoingLetter, changed: OutgoingLetter, by: UserId, at: datetime
) -> OutgoingLetter:
    """The changed draft with its author; who changed nothing has not written it."""
    if changed == replace(stored, version=changed.version):
        return changed
    before = stored.authors - {by}
    return replace(changed, written_by=by, written_at=at, earlier_authors=tuple(sorted(before)))


def ask_approval(letter: OutgoingLetter, at: datetime) -> OutgoingLetter:
    """The letter waiting for another person."""
    letter.require("ask_approval", LetterState.DRAFT)
    return replace(letter, state=LetterState.TO_APPROVE, asked_at=at, sent_back_because="")


def send_back(letter: OutgoingLetter, because: str) -> OutgoingLetter:
    """The letter back with its author, with the comment."""
    letter.require("send_back", LetterState.TO_APPROVE)
    return replace(letter, state=LetterState.DRAFT, sent_back_because=because)


def require_approver(
    letter: OutgoingLetter,
    approval: Approval,
    by: UserId,
    rights: frozenset[Right],
    author: str,
) -> None:
    """Raise unless `by` may approve: no author, and with the right that kind of approval needs.

    `author` is the name of `by` as an author, for the sentence of the refusal. A letter
    the policy sends without approval is issued by its author.
    """
    if approval is Approval.NONE:
        return
    for each in letter.authors:
        require_another_person("approve_letter", each, by, author)
    needed = Right.APPROVE_LEGALLY if approval is Approval.LEGAL else Right.APPROVE_LETTER
    if needed not in rights:
        raise NotAllowed(needed)


def approve_open(letter: OutgoingLetter, text: str, by: UserId, at: datetime) -> OutgoingLetter:
    """The approved letter that waits for its change; `text` is the SHA-256 of what was approved."""
    letter.require("approve", LetterState.TO_APPROVE)
    return replace(
        letter,
        state=LetterState.APPROVED,
        approved_text=text,
        approved_by=by,
        approved_at=at,
    )


def take_back_approval(letter: OutgoingLetter, because: str) -> OutgoingLetter:
    """The letter as a draft again: what it told of was carried out otherwise than approved."""
    letter.require("take_back_approval", LetterState.APPROVED)
    return replace(
        letter,
        state=LetterState.DRAFT,
        approved_text="",
        approved_by=None,
        approved_at=None,
        sent_back_because=because,
    )


def fill_open_places(letter: OutgoingLetter, number: str, pages: int) -> OutgoingLetter:
    """The issued letter, ready to print, once its change was carried out as approved."""
    letter.require("fill_open_places", LetterState.APPROVED)
    return replace(letter, state=LetterState.TO_PRINT, number=number, pages=pages)


def issue(
    letter: OutgoingLetter,
    number: str,
    pages: int,
    by: UserId,
    at: datetime,
    *,
    without_approval: bool,
) -> OutgoingLetter:
    """The issued letter, ready to print: issue is approval."""
    letter.require("issue", LetterState.DRAFT if without_approval else LetterState.TO_APPROVE)
    return replace(
        letter,
        state=LetterState.TO_PRINT,
        number=number,
        pages=pages,
        approved_by=by,
        approved_at=at,
    )


def printed(letter: OutgoingLetter, by: UserId, at: datetime) -> OutgoingLetter:
    """The letter whose sheets must now be looked at."""
    letter.require("print", LetterState.TO_PRINT)
    return replace(
        letter,
        state=LetterState.SHEET_CHECK,
        printed_by=by,
        printed_at=at,
        times_printed=letter.times_printed + 1,
    )


def sheets_checked(letter: OutgoingLetter, by: UserId, *, came_out_right: bool) -> OutgoingLetter:
    """The letter ready to post, or back in the print queue if a sheet was spoiled."""
    letter.require("check_sheets", LetterState.SHEET_CHECK)
    if not came_out_right:
        return replace(letter, state=LetterState.TO_PRINT)
    return replace(letter, state=LetterState.TO_POST, sheets_checked_by=by)


def posted(
    letter: OutgoingLetter, by: UserId, on: date, mail_class: str, tracking: str
) -> OutgoingLetter:
    """The letter given to the post."""
    letter.require("post", LetterState.TO_POST)
    return replace(
        letter,
        state=LetterState.POSTED,
        posted_by=by,
        posted_on=on,
        mail_class=mail_class,
        tracking=tracking,
    )
