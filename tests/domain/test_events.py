# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What an event tells the history, and which of it can be blanked later."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from inquirydesk.domain.events import (
    ALL_EVENTS,
    DataLocated,
    Event,
    FeeRecorded,
    LetterPrinted,
    MailRegistered,
    StepCompleted,
    act_of,
)
from inquirydesk.domain.inquiry import CaseId

FREE_TEXT = {"name", "reading", "address", "asked_for", "note", "because", "answer", "text"}


def test_an_event_tells_its_own_fields_and_leaves_out_empty_ones() -> None:
    event = StepCompleted(case=CaseId(7), step="form", outcome="complete")
    assert event.act == "step_completed"
    assert event.details() == {"step": "form", "outcome": "complete"}


def test_lists_days_and_answers_are_told_as_text() -> None:
    event = MailRegistered(
        channel="mail", received_on=date(2026, 6, 23), accepted=False, items=("form", "fee")
    )
    assert event.details() == {
        "channel": "mail",
        "received_on": "2026-06-23",
        "accepted": "False",
        "items": "form, fee",
    }
    assert LetterPrinted(number="26-0147-1").details()["copy"] == "False"


@pytest.mark.parametrize("kind", ALL_EVENTS, ids=act_of)
def test_every_free_text_of_a_person_can_be_blanked(kind: type[Event]) -> None:
    free = {
        each.name
        for each in fields(kind)
        if each.name in FREE_TEXT or each.name.endswith("_because")
    }
    assert free <= kind.personal_fields()


def test_what_was_located_and_why_a_fee_was_waived_are_personal() -> None:
    assert DataLocated.personal_fields() == {"systems"}
    assert FeeRecorded.personal_fields() == {"waived_because"}


def test_every_act_has_a_name_of_its_own() -> None:
    assert len({act_of(kind) for kind in ALL_EVENTS}) == len(ALL_EVENTS)
