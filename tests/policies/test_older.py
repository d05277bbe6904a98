# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A policy adopted under an earlier release says today what it said then, and nothing more."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from inquirydesk import paths
from inquirydesk.desk.registers import answer_from
from inquirydesk.domain.fee import FeeTime, rates_of
from inquirydesk.domain.identity_rules import PaperClass
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.policy import Effect, Policy, PolicyId
from inquirydesk.domain.sourced import LetterCode, TypeCode
from inquirydesk.policies.check import check_policy
from inquirydesk.policies.older import SHAPE, in_todays_shape
from inquirydesk.policies.read import flatten, read_flattened
from inquirydesk.policies.write import as_version, changes, company_files, with_value
from tests.builders import policy_folder
from tests.samples.releases import Sample

DISC = TypeCode("DISC")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """What release 0.1.0 adopted, by company."""
    return Sample(1).policies()


@pytest.fixture(params=["hoshimi-watch", "citizen-watch"])
def company(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def then(texts: dict[str, str], company: str) -> dict[str, Any]:
    return tomllib.loads(texts[company])


@pytest.fixture
def now(texts: dict[str, str], company: str) -> Policy:
    return read_flattened(texts[company])


def test_a_text_of_today_is_read_as_it_is_written() -> None:
    text = flatten(policy_folder(), paths.resources() / "law")
    values = tomllib.loads(text)
    assert values["shape"] == SHAPE
    del values["shape"]
    assert in_todays_shape(tomllib.loads(text)) == values


def test_every_section_of_then_is_there_and_only_its_entries(
    then: dict[str, Any], now: Policy
) -> None:
    for section in ("types", "guides", "grounds", "papers", "masks", "requesters", "checks"):
        assert list(getattr(now, section)) == list(then[section]), section
    for section in ("letters", "scripts", "groups"):
        assert list(getattr(now, section)) == list(then[section]), section
    assert [topic.key for topic in now.topics] == [topic["key"] for topic in then["topics"]]
    assert now.flags == {}
    assert now.impersonation is None
    assert now.late_reasons == ()


def test_steps_letters_grounds_and_days_are_word_for_word(
    then: dict[str, Any], now: Policy
) -> None:
    for name, steps in then["guides"].items():
        for step, said in zip(now.guides[name], steps, strict=True):
            assert (step.key, step.kind, step.name.ja, step.due_days) == (
                *(said["key"], said["kind"], said["name"]["ja"], said["due_days"]),
            )
            outcomes = [(each.key, each.effect, each.letter) for each in step.outcomes]
            assert outcomes == [
                (each["key"], each["effect"], each.get("letter"))
                for each in said.get("outcomes", ())
            ]
    for code, said in then["letters"].items():
        letter = now.letters[LetterCode(code)]
        assert (letter.version, letter.ja.title, letter.ja.opening) == (
            *(said["version"], said["ja"]["title"], tuple(said["ja"]["opening"])),
        )
        assert [item.text for item in letter.en.items] == [
            item.get("text", "") for item in said["en"]["items"]
        ]
    for key, said in then["grounds"].items():
        assert now.grounds[key].reason.ja == said["reason"]["ja"]
    for name in ("target_days", "supplement_days", "form_lapse_days", "disposal_days"):
        assert getattr(now, name) == then.get(name)


def test_the_one_fee_is_due_with_the_request_and_paid_as_before(texts: dict[str, str]) -> None:
    policy = read_flattened(texts["hoshimi-watch"])
    assert policy.fee is not None
    (rate,) = rates_of(policy.fee, DISC, date(2026, 6, 1))
    assert (rate.amount, rate.due) == (1000, FeeTime.WITH_REQUEST)
    assert rates_of(policy.fee, DISC, date(2026, 3, 31)) == ()
    assert policy.fee.instruments == ("postal_order",)
    assert policy.instruments["postal_order"].name.ja == "定額小為替"
    assert policy.fee.refunded_if == ()


def test_without_a_fee_there_is_still_none(texts: dict[str, str]) -> None:
    policy = read_flattened(texts["citizen-watch"])
    assert policy.fee is None
    assert {each.key for each in policy.not_set} >= {"fee", "target_days", "company.phone"}


def test_so_many_papers_of_a_class_are_still_enough(now: Policy) -> None:
    for kind in now.requesters.values():
        proofs = [now.proofs[key].parts for key in kind.any_of]
        assert [[(part.paper_class, part.count) for part in parts] for parts in proofs] == [
            [(PaperClass.PHOTO, 1)],
            [(PaperClass.PLAIN, 2)],
        ]
        assert kind.agent_receives is (True if kind.acts_for_another else None)


def test_the_target_runs_as_before_and_article_39_stands_at_requests_of_the_law(
    then: dict[str, Any], now: Policy
) -> None:
    for key, said in then["clocks"].items():
        clock = now.clocks[key]
        assert (clock.unit, clock.starts, clock.waiting) == (
            *(said["unit"], said["starts"], said["waiting"]),
        )
        assert clock.days == said.get("days", then.get("target_days"))
    by_type = {code: kind.clocks for code, kind in now.types.items()}
    assert by_type == {"DISC": ("article_39",), "INFO": ()}


def test_who_takes_a_request_back_is_sent_no_letter_nobody_wrote(now: Policy) -> None:
    closing = [
        outcome
        for step in now.guides["disclosure"]
        for outcome in step.outcomes
        if outcome.effect is Effect.CLOSE
    ]
    assert {outcome.ends_as for outcome in closing} == {LineOutcome.WITHDRAWN}
    assert LineOutcome.WITHDRAWN not in now.types[DISC].answers


def test_the_purposes_of_a_group_are_still_told(now: Policy) -> None:
    group = next(iter(now.groups))
    answer = answer_from(now, "groups", group)
    assert all(purpose.text.ja in answer.text.ja for purpose in now.groups[group].purposes)


def test_a_new_version_has_to_decide_what_the_old_one_never_said(now: Policy) -> None:
    faults = {fault.key for fault in check_policy(now)}
    assert {"impersonation", "majority", "unanswered_days"} <= faults


def test_a_new_version_begins_with_the_values_of_the_old_one(texts: dict[str, str]) -> None:
    text = texts["hoshimi-watch"]
    newer = as_version(text, "2026-10-01", date(2026, 10, 1))
    assert [(each.key, each.before, each.after) for each in changes(text, newer)] == [
        ("in_force_from", "2026-04-01", "2026-10-01")
    ]
    law, before = paths.resources() / "law", read_flattened(text)
    after = read_flattened(with_value(newer, "target_days", 20))
    assert after == replace(
        before,
        id=PolicyId("hoshimi-watch", "2026-10-01"),
        in_force_from=date(2026, 10, 1),
        target_days=20,
        clocks={
            key: replace(clock, days=20) if clock.days_from else clock
            for key, clock in before.clocks.items()
        },
    )
    assert "shape" not in tomllib.loads(company_files(newer, law)["policy.toml"])
