# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A story of a policy is played as told, and whatever comes out otherwise is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk import paths
from inquirydesk.cli import main
from inquirydesk.desk.stories.play import StoryPlaces, play_stories
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault, PolicyUnusable
from inquirydesk.policies.examples import read_examples
from inquirydesk.policies.read import read_policy
from tests.policies.folders import PolicyFolders, copied

STORY = """
[[story]]
says = "A licence and the fee"
requests = ["DISC"]

[[story.day]]
on = 2026-06-01
arrives = { papers = ["driving_licence"], pays = { instrument = "postal_order", amount = 1000, issued_on = 2026-05-29 } }
does = [{ act = "work", to = "locate" }]
then = { step = "locate", due_on = 2026-07-01, passed = ["V04"], fee = { due = 1000, short = 0 } }
"""  # noqa: E501


@pytest.fixture
def folders(tmp_path: Path) -> PolicyFolders:
    folders = copied(tmp_path)
    for file in (folders.company / "examples").glob("*.toml"):
        if "[[story]]" in file.read_text(encoding="utf-8"):
            file.unlink()
    return folders


def played(folders: PolicyFolders, story: str) -> list[PolicyFault]:
    folders.add("examples/told.toml", story)
    places = StoryPlaces(folders.company, folders.law, paths.resources())
    return list(play_stories(places, read_examples(folders.company)))


def test_a_story_that_holds_has_no_fault(folders: PolicyFolders) -> None:
    assert played(folders, STORY) == []


@pytest.mark.parametrize(
    ("told", "otherwise", "found", "expected"),
    [
        ("due_on = 2026-07-01", "due_on = 2026-07-02", "2026-07-01", "2026-07-02"),
        ('passed = ["V04"]', 'failed = ["V04"]', "passed", "failed"),
        ("short = 0", "short = 500", "0", "500"),
        ('step = "locate", due', 'step = "fee", due', "locate", "fee"),
        ('then = { step = "locate"', "then = { closed_by = 1", "", ""),
    ],
)
def test_what_comes_out_otherwise_is_shown_with_file_and_story(
    folders: PolicyFolders, told: str, otherwise: str, found: str, expected: str
) -> None:
    changed = STORY.replace(told, otherwise)
    assert changed != STORY
    if not expected:
        with pytest.raises(PolicyUnusable) as refused:
            played(folders, changed)
        assert "closed_by" in str(refused.value)
        return
    [fault] = played(folders, changed)
    assert (fault.kind, fault.file) == (FaultKind.EXAMPLE_DIFFERS, "examples/told.toml")
    assert fault.key.startswith("A licence and the fee (2026-06-01")
    assert (fault.found, fault.allowed) == (found, (expected,))


def test_an_act_told_to_be_refused_has_to_be_refused_so(folders: PolicyFolders) -> None:
    acts = 'does = [{ act = "work", to = "locate" }, { act = "work", refused = "NotAllowed" }]'
    wrong = STORY.replace('does = [{ act = "work", to = "locate" }]', acts)
    assert [fault.found for fault in played(folders, wrong)][:1] == ["done"]


def test_a_refusal_nobody_told_of_is_a_difference(folders: PolicyFolders) -> None:
    wrong = STORY.replace('to = "locate" }', 'to = "locate" }, { act = "extend", days = 900 }')
    [fault] = played(folders, wrong)
    assert fault.found.startswith("ExtensionTooLong")


def test_words_that_do_not_stand_in_a_letter_are_named(folders: PolicyFolders) -> None:
    wrong = STORY.replace(
        'does = [{ act = "work", to = "locate" }]\nthen = { step = "locate", ',
        'does = ["work"]\nthen = { letters = [{ letter = "L06", en = ["We refuse."] }], ',
    )
    [fault] = played(folders, wrong)
    assert fault.key.endswith("letter L06)")
    assert fault.allowed == ("We refuse.",)


def test_an_overlay_sets_for_stories_what_the_company_has_not_set(folders: PolicyFolders) -> None:
    folders.change("policy.toml", "target_days = 30\n", "")
    folders.change(
        "policy.toml",
        "not_set = []",
        'not_set = [{ key = "target_days", name = { ja = "目安", en = "target" }, '
        'ask = { ja = "窓口", en = "the desk" } }]',
    )
    folders.add("examples/overlay.toml", "[overlay]\ntarget_days = 30\n")
    assert read_policy(folders.company, folders.law).target_days is None
    assert played(folders, STORY) == []


def test_check_policy_plays_a_policy_outside_the_program(
    folders: PolicyFolders, capsys: pytest.CaptureFixture[str]
) -> None:
    folders.add("examples/told.toml", STORY)
    assert main(["check-policy", str(folders.company)]) == 0
    assert "1 stories" in capsys.readouterr().out
    folders.change("examples/told.toml", "due_on = 2026-07-01", "due_on = 2026-07-03")
    assert main(["check-policy", str(folders.company)]) == 1
    said = capsys.readouterr().err
    assert "examples/told.toml" in said
    assert "expected 2026-07-03 / found 2026-07-01" in said


@pytest.mark.parametrize(
    ("told", "otherwise", "key"),
    [
        ('"driving_licence"', '"drivers_licence"', "2026-06-01 papers"),
        ('requests = ["DISC"]', 'requests = ["DISK"]', "requests.type"),
        ('to = "locate"', 'to = "locating"', "2026-06-01 work.to"),
        ('"postal_order"', '"postal_odrer"', "2026-06-01 pays.instrument"),
        ('requests = ["DISC"]', 'requests = ["DISC"]\nrequester = "myself"', "requester"),
        ('requests = ["DISC"]', 'requests = ["DISC"]\ngroup = "clients"', "group"),
        ('requests = ["DISC"]', 'requests = ["DISC"]\nflags = ["danger?"]', "flags"),
        ('requests = ["DISC"]', 'requests = [{ type = "DISC", ground = "x" }]', "requests.ground"),
        ('passed = ["V04"]', 'passed = ["V40"]', "2026-06-01 then"),
    ],
)
def test_a_name_the_policy_does_not_know_is_told_before_anything_is_played(
    folders: PolicyFolders, told: str, otherwise: str, key: str
) -> None:
    changed = STORY.replace(told, otherwise)
    assert changed != STORY
    fault = played(folders, changed)[0]
    assert (fault.kind, fault.file) == (FaultKind.UNKNOWN_NAME, "examples/told.toml")
    assert fault.key == f"A licence and the fee: {key}"
    assert fault.found in otherwise
    assert fault.allowed


def test_a_request_or_letter_no_policy_has_is_named_in_an_example(folders: PolicyFolders) -> None:
    folders.add(
        "examples/told.toml",
        '[[clock]]\nsays = "Late"\ntype = "DISK"\nevents = []\nas_of = 2026-06-01\n'
        '[[letter]]\nsays = "Wrong"\nletter = "L99"\nitems = 0\nja = []\nen = []\n',
    )
    found = [(f.key, f.found) for f in folders.faults() if f.kind is FaultKind.UNKNOWN_NAME]
    assert found == [("Late: type", "DISK"), ("Wrong: letter", "L99")]
