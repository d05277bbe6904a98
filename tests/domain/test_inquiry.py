# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What hinders saving a contact: topic and outcome, and an address where something is posted."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from inquirydesk.domain.errors import Mistakes
from inquirydesk.domain.inquiry import InquiryDraft, check_draft, outcome_of, topic_of
from inquirydesk.domain.person import Address, Party
from tests.builders import a_call, a_party, a_policy

POLICY = a_policy()


def fields(draft: InquiryDraft) -> list[str]:
    """The fields a draft is refused for, in their order."""
    with pytest.raises(Mistakes) as refused:
        check_draft(draft, POLICY)
    return [getattr(mistake, "field", "") for mistake in refused.value.mistakes]


def test_a_complete_call_comes_back_with_its_topic_and_outcome() -> None:
    draft, topic, outcome = check_draft(a_call(caller=a_party(name=" 石川 恵　")), POLICY)
    assert draft.caller.name == "石川 恵"
    assert (topic.key, outcome.key) == ("disclosure", "form_pack")


def test_an_empty_call_needs_topic_and_outcome() -> None:
    assert fields(InquiryDraft()) == ["topic", "outcome"]
    assert topic_of(InquiryDraft(), POLICY) is None
    assert outcome_of(InquiryDraft(), POLICY) is None


def test_a_form_pack_needs_a_name_and_somewhere_to_go() -> None:
    assert fields(a_call(caller=Party())) == ["name", "address"]
    assert fields(a_call(caller=a_party(address=Address()))) == ["address"]


def test_a_call_back_needs_its_time() -> None:
    assert fields(a_call(outcome="call_back")) == ["call_back_at"]
    at = datetime(2026, 6, 17, tzinfo=UTC)
    check_draft(a_call(outcome="call_back", call_back_at=at), POLICY)


def test_somebody_who_gives_no_name_is_logged_all_the_same() -> None:
    check_draft(a_call(caller=Party(), outcome="explained"), POLICY)
