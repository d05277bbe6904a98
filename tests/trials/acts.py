# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Acts to kill the desk in: what each writes, and how to see whether all of it is there."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from inquirydesk.domain.case import Note, close
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.reference import Reference
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.store.database import Store
from inquirydesk.store.drafts import Draft
from inquirydesk.store.history import Entry
from inquirydesk.store.work import Look
from tests.store.conftest import Desktop
from tests.store.samples import a_case, a_letter, an_envelope, an_inquiry


class Found(StrEnum):
    """How much of an act is in the store."""

    NOTHING = "nothing"
    HALF = "half"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Act:
    """Something that writes: `play` does the number-th of them, `look` says how much is there.

    `play` hands what saves it to the function it is handed, which runs it and tells that it did.
    """

    name: str
    play: Callable[[Store, int, Tell], None]
    look: Callable[[Look, int], Found]


Tell = Callable[[Callable[[], object]], None]
"""Runs what saves, and tells that it is saved."""


class Ground(Protocol):
    """A store to kill the desk in, and what is played there."""

    @property
    def longest_life_seconds(self) -> float:
        """How long a child may live before it is killed."""

    @property
    def acts(self) -> Sequence[Act]:
        """What is played, at random."""

    def make(self) -> None:
        """Make the store."""

    def open(self) -> Store:
        """Open it as the desk does."""


def _open_case(store: Store, number: int, tell: Tell) -> None:
    with store.work() as work:
        work.counters.next("case:2026")
        inquiry = work.inquiries.add(an_inquiry(f"Q{number}"))
        case = work.cases.add(replace(a_case(f"C{number}"), inquiry=inquiry.id))
        work.inquiries.link(inquiry.id, case.id)
        work.envelopes.add(an_envelope(case.id))
        letter = work.letters.add(replace(a_letter(case.id), number=f"L{number}"))
        sheets = work.archive.add(
            random.Random(number).randbytes(20_000), "application/pdf", _now()
        )
        work.letters.keep_sheets(letter.id, Language.JA, sheets)
        work.history.append(_event("case_opened", number))
        tell(work.commit)


def _case_opened(look: Look, number: int) -> Found:
    case = look.cases.by_reference(Reference(f"C{number}"))
    letter = look.letters.by_number(f"L{number}")
    sheets = look.letters.sheets_of(letter.id) if letter else ()
    parts = [
        look.inquiries.by_number(f"Q{number}") is not None,
        case is not None,
        case is not None and bool(look.envelopes.of_case(case.id)),
        letter is not None,
        bool(sheets) and bool(look.archive.get(sheets[0][1]).content),
        bool(look.history.of(f"trial:{number}")),
    ]
    return _found(parts)


def _note(store: Store, number: int, tell: Tell) -> None:
    with store.work() as work:
        case = work.cases.get(CaseId(1))
        note = Note(f"note {number}", UserId(1), _now())
        case = work.cases.save(replace(case, notes=(*case.notes[-20:], note)))
        other = work.cases.add(a_case(f"N{number}"))
        work.cases.save(close(other, _now()))
        work.history.append(_event("note_added", number))
        tell(work.commit)


def _noted(look: Look, number: int) -> Found:
    case = look.cases.by_reference(Reference(f"N{number}"))
    closed = case is not None and case.is_closed
    return _found([closed, bool(look.history.of(f"trial:{number}"))])


def _draft(store: Store, number: int, tell: Tell) -> None:
    with store.work() as work:
        work.drafts.save(Draft(UserId(1), "inquiry", str(number % 7), f'"{number}"', _now()))
        work.history.append(_event("drafted", number))
        tell(work.commit)


def _drafted(look: Look, number: int) -> Found:
    draft = look.drafts.find(UserId(1), "inquiry", str(number % 7))
    last = int(draft.text.strip('"')) if draft else 0
    if look.history.of(f"trial:{number}"):
        return Found.ALL if last >= number else Found.HALF  # a later draft takes its place
    return Found.HALF if last == number else Found.NOTHING


class StoreGround:
    """A store by itself: each act one transaction over its subjects."""

    longest_life_seconds = 0.3
    acts = (
        Act("open a case", _open_case, _case_opened),
        Act("note and close", _note, _noted),
        Act("keep a draft", _draft, _drafted),
    )

    def __init__(self, folder: Path) -> None:
        self._desktop = Desktop(folder)

    def make(self) -> None:
        made = self._desktop.create()
        with made.work() as work:
            work.cases.add(a_case("first"))
            work.commit()
        made.close()

    def open(self) -> Store:
        return self._desktop.open()


def _found(parts: Sequence[bool]) -> Found:
    if all(parts):
        return Found.ALL
    return Found.HALF if any(parts) else Found.NOTHING


def _event(act: str, number: int) -> Entry:
    return Entry(_now(), "1", "trial", act, objects=(f"trial:{number}",), details={"n": number})


def _now() -> datetime:
    return datetime.now(UTC)
