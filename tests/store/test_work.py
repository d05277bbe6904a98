# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A use case is one transaction, all or nothing; a reader sees one moment and waits for none."""

from __future__ import annotations

import threading

import pytest

from inquirydesk.domain.outgoing import LetterState
from inquirydesk.store.database import Store
from tests.store.conftest import Desktop, an_entry
from tests.store.samples import a_case, a_letter, an_inquiry


def test_without_commit_nothing_is_kept(store: Store) -> None:
    with store.work() as work:
        work.cases.add(a_case())
        work.history.append(an_entry())
        work.counters.next("case:2026")
    with store.look() as look:
        assert look.cases.open() == ()
        assert look.history.verify().checked == 1


def test_a_failing_use_case_leaves_no_half_of_itself(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        _open_a_case_and_fail(store)
    with store.look() as look:
        assert look.cases.open() == ()
        assert look.letters.in_state(*LetterState) == ()


def _open_a_case_and_fail(store: Store) -> None:
    with store.work() as work:
        case = work.cases.add(a_case())
        work.letters.add(a_letter(case.id))
        raise ZeroDivisionError


def test_what_was_committed_is_there_after_a_new_start(desktop: Desktop) -> None:
    store = desktop.create()
    with store.work() as work:
        case = work.cases.add(a_case())
        inquiry = work.inquiries.add(an_inquiry())
        linked = work.inquiries.link(inquiry.id, case.id)
        work.commit()
    store.close()
    store = desktop.open()
    with store.look() as look:
        assert look.cases.get(case.id) == case
        assert look.inquiries.of_case(case.id) == (linked,)
    store.close()


def test_a_reader_sees_one_moment_while_others_save(store: Store) -> None:
    with store.look() as look:
        assert look.cases.open() == ()
        with store.work() as work:
            work.cases.add(a_case())
            work.commit()
        assert look.cases.open() == ()
    with store.look() as look:
        assert len(look.cases.open()) == 1


def test_eight_clerks_at_once_lose_no_number(store: Store) -> None:
    def register() -> None:
        for _ in range(5):
            with store.work() as work:
                number = work.counters.next("case:2026")
                work.cases.add(a_case(f"26-{number:04d}"))
                work.history.append(an_entry())
                work.commit()

    clerks = [threading.Thread(target=register) for _ in range(8)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    with store.look() as look:
        references = [case.reference for case in look.cases.open()]
        assert references == [f"26-{number:04d}" for number in range(1, 41)]
        assert look.history.verify().holds
        assert look.history.verify().checked == 41
