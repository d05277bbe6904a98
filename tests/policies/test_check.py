# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A policy that reads is still refused where a desk could not work by it, or the law forbids it."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk.domain.policy_faults import FaultKind
from tests.builders import a_policy
from tests.policies.folders import LAW, PolicyFolders, copied


@pytest.fixture
def folders(tmp_path: Path) -> PolicyFolders:
    return copied(tmp_path)


IDENTITY = 'like = "identity"'
NEVER_COMPLETE = """
outcomes = [
    { key = "to_legal", label = { ja = "引き継ぐ", en = "Refer" }, effect = "refer_to_legal" },
]
"""


def test_a_step_behind_one_that_cannot_be_completed_is_unreachable(
    folders: PolicyFolders,
) -> None:
    folders.change(f"{LAW}/guides.toml", f"{IDENTITY}\n", f"{IDENTITY}\n{NEVER_COMPLETE}\n")
    fault = folders.fault(FaultKind.STEP_UNREACHABLE)
    assert (fault.file, fault.key) == (f"{LAW}/guides.toml", "guides.disclosure.fee")


def test_step_three_of_a_statutory_request_is_always_identity(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/guides.toml", IDENTITY, f'{IDENTITY}\nkind = "task"')
    (fault,) = (each for each in folders.faults() if each.kind is FaultKind.STEP_MEANING)
    assert (fault.key, fault.found, fault.allowed) == (
        "guides.disclosure.3",
        "task",
        ("identity",),
    )


def test_a_possible_leak_never_opens_a_request_that_has_to_be_written(
    folders: PolicyFolders,
) -> None:
    folders.change(f"{LAW}/law.toml", 'leak_type = "LEAK"', 'leak_type = "DISC"')
    assert folders.fault(FaultKind.WRONG_VALUE).key == "usual.leak_type"


def test_a_statutory_request_cannot_end_without_a_notice(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/types/DISC.toml", 'none_held = "L08"', 'answered = "L08"')
    kinds = {(each.kind, each.key) for each in folders.faults()}
    assert (FaultKind.LETTER_MISSING, "types.DISC.answers.none_held") in kinds


@pytest.mark.parametrize("letter", ["L06", "L07", "L08", "L09"])
def test_what_tells_of_data_goes_only_to_the_address_proven(
    folders: PolicyFolders, letter: str
) -> None:
    folders.change(f"{LAW}/letters/{letter}.toml", 'address = "confirmed"', 'address = "given"')
    faults = folders.faults()
    assert {each.kind for each in faults} == {FaultKind.LETTER_ADDRESS}
    assert {each.key for each in faults} == {f"letters.{letter}.address"}


def test_a_notice_needs_a_second_person(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/letters/L06.toml", 'approval = "second"', 'approval = "none"')
    fault = folders.fault(FaultKind.WRONG_VALUE)
    assert (fault.key, fault.allowed) == ("letters.L06.approval", ("second", "legal"))


def test_a_letter_that_does_not_exist_is_named(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/checks.toml", 'letter = "L02"', 'letter = "L99"')
    fault = folders.fault(FaultKind.UNKNOWN_NAME)
    assert (fault.file, fault.key, fault.found) == (
        f"{LAW}/checks.toml",
        "checks.V01.letter",
        "L99",
    )
    assert "L02" in fault.allowed


def test_a_letter_that_asks_must_stop_the_clock(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/letters/L04.toml", "pauses = true", "pauses = false")
    assert folders.fault(FaultKind.WRONG_VALUE).key == "letters.L04.pauses"


def test_an_unknown_placeholder_is_named_in_its_language(folders: PolicyFolders) -> None:
    folders.change(
        f"{LAW}/letters/L01.toml", 'text = "{{ received_on }}"', 'text = "{{ recieved }}"'
    )
    faults = {each.kind: each for each in folders.faults()}
    fault = faults[FaultKind.PLACEHOLDER_UNKNOWN]
    assert (fault.key, fault.found) == ("letters.L01.ja.items.1.text", "recieved")
    assert "received_on" in fault.allowed


@pytest.mark.parametrize(
    "text",
    [
        "{{ company.__class__ }}",
        "{{ company | upper }}",
        "{% set x = 1 %}",
        "{% include 'other' %}",
        "{{ 1 + 1 }}",
        "{% if fee %}",
    ],
)
def test_a_text_may_only_print_choose_and_repeat(folders: PolicyFolders, text: str) -> None:
    for language in ("ja", "en"):
        folders.change(
            f"{LAW}/letters/L01.toml", 'text = "{{ received_on }}"', f'text = "{language}{text}"'
        )
    assert {each.kind for each in folders.faults()} == {FaultKind.TEXT_BROKEN}


def test_both_languages_of_a_letter_hold_the_same_items(folders: PolicyFolders) -> None:
    text = folders.path(f"{LAW}/letters/L08.toml").read_text(encoding="utf-8")
    start = text.index('[[en.items]]\nkey = "notice"')
    end = text.index("[[en.items]]", start + 1)
    folders.path(f"{LAW}/letters/L08.toml").write_text(text[:start] + text[end:], encoding="utf-8")
    fault = folders.fault(FaultKind.LANGUAGES_DIFFER)
    assert fault.found == "notice / again"


def test_both_languages_of_an_item_name_the_same_facts(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/letters/L03.toml", "Please send it by {{ supplement_due_on }}.", "Soon.")
    fault = folders.fault(FaultKind.LANGUAGES_DIFFER)
    assert (fault.key, fault.found) == ("letters.L03.en.items.2", "supplement_due_on")


def test_an_empty_text_is_a_missing_language(folders: PolicyFolders) -> None:
    folders.change(
        f"{LAW}/scripts/leak.toml", 'en = "Report of a possible leak, by phone"', 'en = " "'
    )
    assert folders.fault(FaultKind.LANGUAGE_MISSING).key == "scripts.leak.name.en"


def test_a_checklist_has_at_most_nine_things(folders: PolicyFolders) -> None:
    more = "".join(
        f'    {{ key = "more{i}", text = {{ ja = "見た", en = "Seen" }} }},\n' for i in range(6)
    )
    folders.change(f"{LAW}/guides.toml", "checks = [\n", f"checks = [\n{more}")
    fault = folders.fault(FaultKind.TOO_MANY)
    assert (fault.key, fault.found) == ("guides.disclosure.form.checks", "10")


def test_a_value_nobody_decided_must_be_listed_as_not_set(folders: PolicyFolders) -> None:
    folders.change("policy.toml", 'phone = "042-000-0000"\n', "")
    fault = folders.fault(FaultKind.NOT_DECIDED)
    assert (fault.key, fault.allowed) == ("company.phone", ("a value", "not_set"))


def test_a_set_value_without_a_source_is_refused(folders: PolicyFolders) -> None:
    text = folders.path("policy.toml").read_text(encoding="utf-8")
    kept = [line for line in text.splitlines() if not line.startswith("retention_years = {")]
    folders.path("policy.toml").write_text("\n".join(kept), encoding="utf-8")
    assert folders.fault(FaultKind.SOURCE_MISSING).key == "sources.retention_years"


def test_two_topics_cannot_have_one_key_to_press(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/topics.toml", 'code = "2"', 'code = "1"')
    fault = folders.fault(FaultKind.TWICE)
    assert (fault.key, fault.found) == ("topics.code", "1")


def test_a_clock_the_company_gives_its_number_needs_an_example(folders: PolicyFolders) -> None:
    for file in (folders.company / "examples").glob("*.toml"):
        if file.name != "letters.toml":
            file.unlink()
    assert {(each.kind, each.key) for each in folders.faults()} == {
        (FaultKind.EXAMPLE_MISSING, f"types.{code}.clock") for code in a_policy().types
    }


def test_an_example_that_comes_out_otherwise_is_told(folders: PolicyFolders) -> None:
    folders.change("examples/clock.toml", "due_on = 2026-07-13", "due_on = 2026-07-12")
    fault = folders.fault(FaultKind.EXAMPLE_DIFFERS)
    assert (fault.found, fault.allowed) == ("2026-07-13", ("2026-07-12",))


def test_a_changed_wording_shows_in_the_examples_of_letters(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/letters/L09.toml", "個人情報保護委員会", "ある委員会")
    fault = folders.fault(FaultKind.EXAMPLE_DIFFERS)
    assert (fault.key, fault.allowed) == ("Refusal", ("個人情報保護委員会",))


QUESTION = """
[[questions]]
key = "more"
ask = { ja = "ほかには", en = "Anything else?" }
"""
ANSWER = """
[[questions.options]]
key = "yes"
words = { ja = "ある", en = "Yes" }
"""
SECURITY = f"{LAW}/scripts/security.toml"


def test_an_answer_that_leads_nowhere_is_refused(folders: PolicyFolders) -> None:
    folders.change(SECURITY, 'topic = "leak"\n', "")
    fault = folders.fault(FaultKind.SCRIPT_LEADS_NOWHERE)
    assert (fault.file, fault.key) == (SECURITY, "scripts.security.questions.0.options.1")
    assert fault.found == "incident"


def test_a_question_no_call_can_reach_is_refused(folders: PolicyFolders) -> None:
    folders.add(SECURITY, f'{QUESTION}{ANSWER}topic = "leak"')
    fault = folders.fault(FaultKind.SCRIPT_UNREACHABLE)
    assert (fault.file, fault.key, fault.found) == (
        SECURITY,
        "scripts.security.questions.1",
        "more",
    )


def test_a_question_that_leads_back_to_itself_is_refused(folders: PolicyFolders) -> None:
    folders.change(SECURITY, 'topic = "leak"', 'asks = "why"')
    assert folders.fault(FaultKind.SCRIPT_UNREACHABLE).found == "why"


def test_a_question_without_answers_is_refused(folders: PolicyFolders) -> None:
    folders.change(SECURITY, 'topic = "leak"', 'asks = "more"')
    folders.add(SECURITY, QUESTION)
    assert folders.fault(FaultKind.SCRIPT_LEADS_NOWHERE).found == "more"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('topic = "leak"', 'topic = "leek"', "options.1.topic"),
        ('topic = "leak"', 'asks = "nothing"', "options.1.asks"),
        ('topic = "leak"', 'request_type = "NONE"', "options.1.request_type"),
    ],
)
def test_an_answer_leads_only_to_what_there_is(
    folders: PolicyFolders, old: str, new: str, key: str
) -> None:
    folders.change(SECURITY, old, new)
    fault = folders.fault(FaultKind.UNKNOWN_NAME)
    assert (fault.file, fault.key) == (SECURITY, f"scripts.security.questions.0.{key}")


def test_a_script_without_a_topic_is_refused(folders: PolicyFolders) -> None:
    path = folders.path(f"{LAW}/scripts/leak.toml")
    text = path.read_text(encoding="utf-8")
    path.with_name("leak_again.toml").write_text(text, encoding="utf-8")
    fault = folders.fault(FaultKind.SCRIPT_UNUSED)
    assert (fault.file, fault.key) == (f"{LAW}/scripts/leak_again.toml", "scripts.leak_again")


def test_a_call_back_asks_no_question_that_nobody_keeps(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/scripts/callback_fee.toml", "lines = [", 'asks = "enclose"\nlines = [')
    assert folders.fault(FaultKind.SCRIPT_UNUSED).key == "scripts.callback_fee.asks"


def test_an_unknown_placeholder_in_an_answer_is_named(folders: PolicyFolders) -> None:
    folders.change(SECURITY, "For safety we do not", "For {{ safty }} we do not")
    kinds = {each.kind: each for each in folders.faults()}
    fault = kinds[FaultKind.PLACEHOLDER_UNKNOWN]
    assert fault.key == "scripts.security.questions.0.options.0.lines.0.text.en"


def test_a_ground_is_given_only_for_the_request_it_belongs_to(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/types/DISC.toml", '"harm_to_person"', '"content_factual"')
    fault = folders.fault(FaultKind.GROUND_NOT_OF_TYPE)
    assert (fault.file, fault.found, fault.allowed) == (
        f"{LAW}/types/DISC.toml",
        "content_factual",
        ("34(1)",),
    )


def test_a_guide_changes_what_differs_in_a_shared_step() -> None:
    guides = a_policy().guides
    shared, own = guides["records"][1], guides["correction"][1]
    assert shared.name == own.name == guides["disclosure"][1].name
    assert "evidence_seen" in [check.key for check in own.checks]
    assert "evidence_seen" not in [check.key for check in shared.checks]


def test_a_shared_step_that_does_not_exist_is_named(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/guides.toml", IDENTITY, 'like = "identiti"')
    fault = folders.fault(FaultKind.UNKNOWN_NAME)
    assert (fault.file, fault.key, fault.found) == (
        f"{LAW}/guides.toml",
        "guides.disclosure.2.like",
        "identiti",
    )
    assert "identity" in fault.allowed
