# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What hinders registering mail: the day it came, what was in it, whom it is from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from inquirydesk.domain.errors import (
    AmountImpossible,
    DateBeforePolicy,
    DateInFuture,
    FieldMissing,
    FieldMistake,
    Mistakes,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.mail import EnvelopeItem, ItemKind, MailDraft, check_mail
from inquirydesk.domain.person import Party
from tests.builders import a_policy, an_envelope

POLICY = a_policy()
TODAY = date(2026, 6, 16)


def refused(draft: MailDraft) -> list[tuple[str, type]]:
    """Field and mistake of everything a draft is refused for."""
    with pytest.raises(Mistakes) as mistakes:
        check_mail(draft, POLICY, TODAY)
    found = [each for each in mistakes.value.mistakes if isinstance(each, FieldMistake)]
    return [(each.field, type(each)) for each in found]


def test_a_complete_envelope_comes_back_tidied() -> None:
    draft = check_mail(an_envelope(TODAY, storage=" B-3 "), POLICY, TODAY)
    assert draft.storage == "B-3"


@pytest.mark.parametrize(
    ("day", "field", "mistake"),
    [
        (None, "received_on", FieldMissing),
        (TODAY + timedelta(days=1), "received_on", DateInFuture),
        (POLICY.in_force_from - timedelta(days=1), "received_on", DateBeforePolicy),
        (TODAY - timedelta(days=1), "backdated_because", FieldMissing),
    ],
)
def test_a_day_that_cannot_be_is_refused(day: date | None, field: str, mistake: type) -> None:
    assert refused(replace(an_envelope(TODAY), received_on=day)) == [(field, mistake)]


def test_the_first_day_of_the_policy_counts_with_a_reason_for_entering_it_late() -> None:
    first = an_envelope(POLICY.in_force_from, backdated_because="lay at reception")
    assert check_mail(first, POLICY, TODAY).received_on == POLICY.in_force_from
    assert refused(replace(first, backdated_because=" \n")) == [("backdated_because", FieldMissing)]


def test_everything_missing_is_said_at_once() -> None:
    assert refused(MailDraft()) == [
        ("received_on", FieldMissing),
        ("items", FieldMissing),
        ("name", FieldMissing),
    ]


def test_a_question_needs_its_gist_and_mail_for_a_case_no_name() -> None:
    question = an_envelope(TODAY, EnvelopeItem(1, ItemKind.QUESTION))
    assert refused(question) == [("gist", FieldMissing)]
    check_mail(an_envelope(TODAY, sender=Party(), case=CaseId(7)), POLICY, TODAY)


def test_a_fee_is_never_less_than_nothing() -> None:
    fee = EnvelopeItem(1, ItemKind.FEE, instrument="teigaku_kogawase", amount=-300)
    assert refused(an_envelope(TODAY, items=(fee,))) == [("amount", AmountImpossible)]
