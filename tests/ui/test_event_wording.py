# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The history reads as sentences, in both languages, whatever happened."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from inquirydesk.domain.events import ALL_EVENTS, Event, act_of
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.store.history import Entry, Recorded
from inquirydesk.ui.event_wording import event_sentence, untold_events
from inquirydesk.ui.language import LanguageSwitch
from tests.builders import a_policy

DETAILS = {
    "step": "form",
    "steps": "form, identity",
    "outcome": "complete",
    "number": "26-0001-1",
    "code": "L06",
    "channel": "mail",
    "items": "form, driving_licence",
    "received_on": "2026-06-23",
    "posted_on": "2026-07-01",
    "on": "2026-07-02",
    "accepted": "True",
    "amount": "500",
    "instrument": "postal_order",
    "owner": "2",
    "mail_class": "simple_registered",
    "method": "shredded",
    "papers": "driving_licence",
    "days": "3",
    "names": "2",
    "options": "delivery",
    "how": "stamps",
    "returned_on": "2026-07-03",
    "clocks": "target, article_39",
    "before_on": "2026-07-13, 2026-07-07",
    "due_on": "2026-07-14, 2026-07-08",
}
OTHERWISE = {
    "data_located": {"items": "2"},
    "papers_disposed": {"papers": "2"},
    "calendar_change_proposed": {"days": "2026-07-13, 2026-07-14"},
}


def _recorded(kind: type[Event], details: dict[str, str]) -> Recorded:
    at = datetime(2026, 6, 23, 1, 0, tzinfo=UTC)
    details = details | OTHERWISE.get(act_of(kind), {}) if details else {}
    return Recorded(1, Entry(at, "2", "desk-1", act_of(kind), details=details), b"")


def test_no_event_is_without_a_sentence() -> None:
    assert untold_events() == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", ALL_EVENTS, ids=act_of)
def test_every_event_is_told_in_the_words_of_the_screen(
    kind: type[Event], language: Language, languages: LanguageSwitch
) -> None:
    languages.use(language)
    names = {UserId(2): "林 葵"}
    told = event_sentence(_recorded(kind, DETAILS), a_policy(), names, language)
    assert told
    assert not set("_{") & set(told)
    if language is Language.JA:
        assert any(character > "぀" for character in told), told


@pytest.mark.parametrize("kind", ALL_EVENTS, ids=act_of)
def test_an_event_whose_details_were_destroyed_is_still_told(
    kind: type[Event], languages: LanguageSwitch
) -> None:
    languages.use(Language.EN)
    assert event_sentence(_recorded(kind, {}), a_policy(), {}, Language.EN)


def test_a_step_is_told_by_its_name_and_outcome(languages: LanguageSwitch) -> None:
    languages.use(Language.EN)
    kind = next(each for each in ALL_EVENTS if act_of(each) == "step_completed")
    told = event_sentence(_recorded(kind, DETAILS), a_policy(), {}, Language.EN)
    assert told == "Check the form: Complete, go on"
