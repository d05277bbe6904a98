# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The caller's answers lead through the script, and the path can be read again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.domain.call_path import Place, asked_by, before, choose, form_type, walk
from inquirydesk.domain.script import ENCLOSE
from inquirydesk.domain.sourced import Language
from tests.builders import a_policy

TODAY = date(2026, 6, 16)
TOPICS = [topic.key for topic in a_policy().topics]


def led(topic: str, *options: str) -> Place:
    """The place after these answers."""
    place = walk(a_policy(), topic, (), TODAY)
    assert place is not None
    for option in options:
        place = choose(a_policy(), place, option, TODAY)
    return place


def words(place: Place) -> str:
    return " ".join(line.text.in_(Language.EN) for line in place.lines)


def test_delete_leads_to_correction_or_to_erasure() -> None:
    assert led("cease_use", "wrong").topic.key == "correction"
    place = led("correction", "no_longer")
    assert place.topic.key == "cease_use"
    assert place.question is not None
    assert place.question.key == "why", "what was just answered is not asked again"


def test_a_cue_of_the_script_stays_in_sight() -> None:
    place = led("stop_provision", "no_consent")
    assert place.lines[0].cue
    assert "not even whether a record exists" in words(place)


def test_a_member_asks_for_their_records_and_another_sets_the_browser() -> None:
    assert led("cookies", "cookies", "yes", "see").topic.key == "disclosure"
    stranger = led("cookies", "access_log", "no")
    assert "browser" in words(stranger)
    assert stranger.question is None


def test_who_asks_is_known_to_the_case() -> None:
    assert asked_by(led("disclosure", "minor")) == "minor"
    assert asked_by(led("disclosure")) is None


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (("disclosure",), "DISC"),
        (("cease_use", "no_longer", "misused"), "STOP"),
        (("cease_use", "no_longer", "leaked"), "STOP5"),
        (("correction", "no_longer", "not_said"), "STOP5"),
        (("stop_provision", "no_consent"), "STOP3"),
        (("stop_provision", "to_whom", "given"), "RECD"),
        (("purpose", "own"), "PURP"),
        (("foreign", "own"), "FORGN"),
        (("general", "how_to_request", "self", "CORR"), "CORR"),
        (("complaint", "handling"), "DISC"),
    ],
)
def test_the_form_pack_is_for_what_the_caller_wants(answers: tuple[str, ...], code: str) -> None:
    topic, *options = answers
    assert form_type(a_policy(), led(topic, *options)) == code


def test_general_asks_all_three_questions() -> None:
    asked = []
    place = led("general", "how_to_request")
    for option in ("self", "DISC", "driving_licence"):
        assert place.question is not None
        asked.append(place.question.key)
        place = choose(a_policy(), place, option, TODAY)
    assert asked == ["who", "what_for", "papers"]
    assert place.question is None
    assert place.request_type == "DISC"


def test_an_answer_that_does_not_fit_the_question_is_refused() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        led("disclosure", "nonsense")


def test_a_path_of_another_version_begins_anew() -> None:
    place = walk(a_policy(), "disclosure", ("disclosure.old.answer",), TODAY)
    assert place is not None
    assert place.path == ()


@given(st.sampled_from(TOPICS), st.lists(st.integers(0, 20), max_size=8))
def test_every_path_is_read_again_and_taken_back_step_by_step(
    topic: str, choices: list[int]
) -> None:
    policy = a_policy()
    place = walk(policy, topic, (), TODAY)
    assert place is not None
    trail = [place]
    for number in choices:
        if place.question is None:
            break
        options = place.question.options
        place = choose(policy, place, options[number % len(options)].key, TODAY)
        trail.append(place)
    again = walk(policy, place.topic.key, place.path, TODAY)
    assert again is not None
    assert (again.path, again.lines, again.question) == (place.path, place.lines, place.question)
    for earlier in reversed(trail[:-1]):
        back = before(policy, place.topic.key, place.path, TODAY)
        assert back is not None
        assert (back.topic, back.path) == (earlier.topic, earlier.path)
        place = back


@pytest.mark.parametrize("company", ["hoshimi-watch", "citizen-watch"])
def test_every_answer_of_every_script_says_or_asks_something(company: str) -> None:
    policy = a_policy(company)
    for topic in policy.topics:
        waiting = [walk(policy, topic.key, (), TODAY)]
        while waiting:
            place = waiting.pop()
            assert place is not None
            assert place.lines or place.question, place.path
            if place.question is None or place.asked_in == ENCLOSE or len(place.path) > 4:
                continue
            options = place.question.options
            waiting += [choose(policy, place, option.key, TODAY) for option in options]
