# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What the desk saved is what it reads: every domain object comes back equal, whatever it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inquirydesk.domain.case import StepRecord
from inquirydesk.domain.errors import NotFound, StaleSave
from inquirydesk.domain.inquiry import CaseId, InquiryId
from inquirydesk.domain.mail import EnvelopeId
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.roles import UserId
from inquirydesk.store.aggregates import Aggregate
from inquirydesk.store.cases import CASES
from inquirydesk.store.database import Store
from inquirydesk.store.inquiries import INQUIRIES
from inquirydesk.store.letters import LETTERS
from inquirydesk.store.mail import ENVELOPES
from inquirydesk.store.users import USERS
from tests.store.conftest import NOW, Desktop
from tests.store.samples import a_case, a_letter, an_envelope, an_inquiry

# Generated objects refer to the things that exist in the store they are saved in.
for known in (UserId, CaseId, InquiryId, EnvelopeId, LetterId):
    st.register_type_strategy(known, st.just(known(1)))
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(int, st.integers(-(2**63), 2**63 - 1))


@pytest.fixture(scope="module")
def one_of_each(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with user 1, case 1, inquiry 1, envelope 1 and letter 1."""
    store = Desktop(tmp_path_factory.mktemp("one")).create()
    with store.work() as work:
        work.cases.add(a_case())
        work.inquiries.add(an_inquiry())
        work.envelopes.add(an_envelope())
        work.letters.add(a_letter())
        work.commit()
    yield store
    store.close()


@pytest.mark.parametrize("kept", [CASES, INQUIRIES, ENVELOPES, LETTERS, USERS])
@settings(max_examples=25)
@given(data=st.data())
def test_whatever_is_saved_is_read_back_the_same(
    one_of_each: Store, kept: Aggregate[Any], data: st.DataObject
) -> None:
    first, second = (data.draw(st.from_type(kept.kind)) for _ in range(2))
    with one_of_each.work() as work:  # not committed: each example starts from the same store
        added = kept.add(work.session, first)
        assert kept.get(work.session, added.id) == added
        assert added == replace(first, **_given_by_store(added))

        changed = kept.save(work.session, replace(second, **_given_by_store(added)))
        assert kept.get(work.session, added.id) == changed
        assert changed == replace(second, **_given_by_store(changed))


def _given_by_store(thing: Any) -> dict[str, int]:
    return {name: getattr(thing, name) for name in ("id", "version") if hasattr(thing, name)}


def test_steps_keep_their_order_through_several_saves(store: Store) -> None:
    steps = tuple(
        StepRecord(f"step_{number}", "done", UserId(1), NOW, ticked=("b", "a"))
        for number in (3, 1, 2)
    )
    with store.work() as work:
        case = work.cases.add(a_case())
        case = work.cases.save(replace(case, steps=steps[:1]))
        work.cases.save(replace(case, steps=steps))
        work.commit()
    with store.look() as look:
        assert look.cases.get(case.id).steps == steps


def test_the_second_of_two_savers_gets_both_versions_and_loses_nothing(store: Store) -> None:
    with store.work() as work:
        opened = work.cases.add(a_case())
        work.commit()
    with store.work() as work:
        theirs = work.cases.save(replace(opened, storage="cabinet 2"))
        work.commit()
    mine = replace(opened, storage="cabinet 9")
    with store.work() as work, pytest.raises(StaleSave) as refused:
        work.cases.save(mine)
    assert (refused.value.mine, refused.value.theirs) == (mine, theirs)
    with store.look() as look:
        assert look.cases.get(opened.id).storage == "cabinet 2"


def test_an_act_on_an_outdated_view_is_refused(store: Store) -> None:
    with store.work() as work:
        case = work.cases.add(a_case())
        work.cases.save(case)
        with pytest.raises(StaleSave):
            work.cases.get(case.id, case.version)
        assert work.cases.get(case.id, case.version + 1).id == case.id


def test_a_case_that_never_was_is_not_found(store: Store) -> None:
    with store.look() as look, pytest.raises(NotFound, match="cases 99"):
        look.cases.get(CaseId(99))
