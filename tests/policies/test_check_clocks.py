# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Clocks that cannot count are refused with file, key and what could stand there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from inquirydesk.domain.clock import Arrived, LeakKnown, Refused, due_date
from inquirydesk.domain.policy_faults import FaultKind
from inquirydesk.domain.sourced import Trust
from inquirydesk.domain.working_days import Calendar
from inquirydesk.policies.read import read_policy
from tests.builders import a_policy
from tests.policies.folders import LAW, PolicyFolders, copied

CLOCKS = f"{LAW}/clocks.toml"


@pytest.fixture
def folders(tmp_path: Path) -> PolicyFolders:
    return copied(tmp_path)


def test_a_clock_without_a_start_is_refused(folders: PolicyFolders) -> None:
    folders.change(CLOCKS, 'starts = "at_deemed_arrival"\n', "")
    fault = folders.fault(FaultKind.KEY_MISSING)
    assert (fault.file, fault.key) == (CLOCKS, "clocks.article_39.starts")


def test_a_clock_without_a_number_is_refused(folders: PolicyFolders) -> None:
    folders.change(CLOCKS, "days = 2\n", "")
    fault = folders.fault(FaultKind.KEY_MISSING)
    assert (fault.file, fault.key) == (CLOCKS, "clocks.article_39.days")
    assert fault.allowed == ("days", "days_from")


@pytest.mark.parametrize("missing", ["source", "in_force_from", "name"])
def test_a_clock_without_source_name_or_date_is_refused(
    folders: PolicyFolders, missing: str
) -> None:
    text = folders.path(CLOCKS).read_text(encoding="utf-8")
    line = next(each for each in text.splitlines() if each.startswith(f"{missing} = "))
    folders.change(CLOCKS, f"{line}\n", "")
    kind = FaultKind.SOURCE_MISSING if missing == "source" else FaultKind.KEY_MISSING
    assert folders.fault(kind).key == f"clocks.target.{missing}"


@pytest.mark.parametrize(
    ("clock", "old", "new", "key", "found"),
    [
        ("target", "unit =", "days = 20\nunit =", "days", "20"),
        ("supplement", 'waiting = "runs"', 'waiting = "pauses"', "waiting", "pauses"),
        (
            "article_39",
            'ends_early = "at_refusal"',
            'ends_early = "at_deemed_arrival"',
            "ends_early",
            "at_deemed_arrival",
        ),
        (
            "article_39",
            'unit = "weeks"\ncount_first_day = false',
            'unit = "months_to_same_date"\ncount_first_day = true',
            "count_first_day",
            "true",
        ),
        (
            "article_39",
            "in_force_from = 2022-04-01",
            "in_force_from = 2022-04-01\nin_force_until = 2022-03-31",
            "in_force_until",
            "2022-03-31",
        ),
    ],
)
def test_values_that_contradict_each_other_are_refused(
    folders: PolicyFolders, clock: str, old: str, new: str, key: str, found: str
) -> None:
    text = folders.path(CLOCKS).read_text(encoding="utf-8")
    head, table, rest = text.partition(f"[clocks.{clock}]\n")
    folders.path(CLOCKS).write_text(head + table + rest.replace(old, new, 1), encoding="utf-8")
    faults = [each for each in folders.faults() if each.kind is FaultKind.CONTRADICTS]
    assert [(each.file, each.key, each.found) for each in faults] == [
        (CLOCKS, f"clocks.{clock}.{key}", found)
    ]


def test_an_extension_needs_a_letter_that_is_there(folders: PolicyFolders) -> None:
    folders.change("clocks.toml", 'letter = "L16"', 'letter = "L99"')
    fault = folders.fault(FaultKind.UNKNOWN_NAME)
    assert (fault.file, fault.key) == ("clocks.toml", "clocks.target.extension.letter")


def test_a_type_cannot_name_a_clock_that_is_not_there(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/types/DISC.toml", '"supplement"', '"supplements"')
    assert folders.fault(FaultKind.UNKNOWN_NAME).key == "types.DISC.clocks"


def test_an_example_names_only_clocks_of_its_type(folders: PolicyFolders) -> None:
    folders.change(
        "examples/clock.toml",
        "article_39_on = 2026-06-26",
        "also_due = { leak_final = 2026-07-12 }",
    )
    assert folders.fault(FaultKind.EXAMPLE_DIFFERS).found == "leak_final"


def test_a_company_gives_its_number_and_its_way_of_counting(folders: PolicyFolders) -> None:
    folders.change("policy.toml", "target_days = 30", "target_days = 10")
    folders.add("policy.toml", '[clocks.target]\nunit = "working"\n')
    rule = read_policy(folders.company, folders.law).clocks["target"]
    assert (rule.days, rule.unit) == (10, "working")


def test_the_shipped_clocks_count_as_the_law_says() -> None:
    policy = a_policy()
    calendar = Calendar.of(policy.holidays, policy.closures)
    arrived = Arrived(date(2026, 6, 12))
    known = LeakKnown(date(2026, 7, 3))

    def on(name: str, *events: Arrived | Refused | LeakKnown) -> date | None:
        return due_date(policy.clocks[name], calendar, events, date(2026, 12, 1)).due_on

    assert on("article_39", arrived) == date(2026, 6, 26)
    assert on("article_39", arrived, Refused(date(2026, 6, 22))) == date(2026, 6, 22)
    assert on("leak_preliminary_aim", known) == date(2026, 7, 5)
    assert on("leak_preliminary", known) == date(2026, 7, 7)
    # the thirtieth day, 1 August 2026, is a Saturday
    assert on("leak_final", known) == date(2026, 8, 3)
    assert on("leak_final_wrongful", known) == date(2026, 8, 31)


def test_every_shipped_clock_shows_its_source_and_how_far_it_is_trusted() -> None:
    for rule in a_policy().clocks.values():
        assert rule.source.cite
        assert rule.source.trust in Trust
        assert rule.in_force_from
