# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A letter that cannot be filled, tells too much or differs between the languages is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk.domain.policy_faults import FaultKind
from tests.policies.folders import LAW, PolicyFolders, copied

LETTERS = f"{LAW}/letters"


@pytest.fixture
def folders(tmp_path: Path) -> PolicyFolders:
    return copied(tmp_path)


def test_an_unknown_placeholder_is_named_with_its_file_and_place(folders: PolicyFolders) -> None:
    folders.change(f"{LETTERS}/L16.toml", "{{ delay_because }}", "{{ delay_becuase }}")
    fault, *_ = folders.faults()
    assert (fault.kind, fault.file) == (FaultKind.PLACEHOLDER_UNKNOWN, f"{LETTERS}/L16.toml")
    assert (fault.key, fault.found) == ("letters.L16.ja.items.1.text", "delay_becuase")
    assert "delay_because" in fault.allowed


def test_a_table_must_name_a_placeholder_that_is_one(folders: PolicyFolders) -> None:
    folders.change(f"{LETTERS}/L11.toml", 'table = "corrected"', 'table = "stopped"')
    faults = folders.faults()
    assert (FaultKind.PLACEHOLDER_UNKNOWN, "letters.L11.ja.items.2.table") in {
        (each.kind, each.key) for each in faults
    }


def test_an_item_only_one_language_has_is_a_difference(folders: PolicyFolders) -> None:
    folders.add(
        f"{LETTERS}/L20.toml", '[[en.items]]\nkey = "more"\nheading = "More"\ntext = "More."\n'
    )
    assert folders.fault(FaultKind.LANGUAGES_DIFFER).found == "- / more"


def test_an_item_shared_in_one_language_only_is_a_difference(folders: PolicyFolders) -> None:
    folders.change(f"{LETTERS}/L12.toml", "shared = true\n", "")
    assert folders.fault(FaultKind.LANGUAGES_DIFFER).found == "fee"


@pytest.mark.parametrize("letter", ["L10", "L11", "L12", "L13", "L14", "L15", "L21"])
def test_what_tells_of_data_never_goes_to_an_address_only_given(
    folders: PolicyFolders, letter: str
) -> None:
    folders.change(f"{LETTERS}/{letter}.toml", 'address = "confirmed"', 'address = "given"')
    assert {(each.kind, each.key) for each in folders.faults()} == {
        (FaultKind.LETTER_ADDRESS, f"letters.{letter}.address")
    }


def test_a_letter_may_print_choose_and_repeat_and_nothing_else(folders: PolicyFolders) -> None:
    folders.change(f"{LETTERS}/L17.toml", "{{ answer }}", "{{ answer.__class__ }}")
    fault, *_ = folders.faults()
    assert (fault.kind, fault.found) == (FaultKind.TEXT_BROKEN, "getattr")


def test_a_type_needs_the_words_by_which_letters_name_its_request(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/request_words.toml", "[request_words.DISC]", "[request_words.OTHER]")
    assert "request_words.DISC" in {
        each.key for each in folders.faults() if each.kind is FaultKind.KEY_MISSING
    }


def test_every_company_has_a_form_for_a_person_and_for_an_agent(folders: PolicyFolders) -> None:
    folders.add("addressees.toml", '[addressees]\nremove = ["agent"]\n')
    fault = folders.fault(FaultKind.KEY_MISSING)
    assert fault.key == "addressees.agent"


def test_an_address_block_says_the_same_in_both_languages(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/addressees.toml", "as {{ agent_title }} of {{ person }}", "{{ law }}")
    fault = folders.fault(FaultKind.LANGUAGES_DIFFER)
    assert fault.key == "addressees.agent.lines.en"


def test_the_frame_of_combined_letters_is_checked_too(folders: PolicyFolders) -> None:
    folders.change(f"{LAW}/combined.toml", 'part = "Your {{ your_request }}"', 'part = "{{ x }}"')
    assert (FaultKind.PLACEHOLDER_UNKNOWN, "combined.en.part") in {
        (each.kind, each.key) for each in folders.faults()
    }
