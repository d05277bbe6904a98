# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Names and addresses are taken as typed, or refused field by field."""

from __future__ import annotations

import pytest

from inquirydesk.domain.errors import CharacterRefused, Mistakes, TextTooLong
from inquirydesk.domain.person import Address, Party, clean_note, clean_party
from tests.builders import a_party


@pytest.mark.parametrize("name", ["<b>石川</b> & 恵", "𠮷田 髙子", "葛󠄀城 花", "Zoë Müller"])
def test_only_the_spaces_around_a_name_go(name: str) -> None:
    assert clean_party(Party(name=f"　{name} ")).name == name


def test_every_field_that_cannot_stand_is_named_with_whose_it_is() -> None:
    party = a_party(name="石\u202e川", phone="1" * 31, address=Address(line="a\x00"))
    with pytest.raises(Mistakes) as refused:
        clean_party(party, "person_")
    found = {getattr(each, "field", ""): type(each) for each in refused.value.mistakes}
    assert found == {
        "person_name": CharacterRefused,
        "person_phone": TextTooLong,
        "person_address": CharacterRefused,
    }


def test_an_address_without_its_line_is_nowhere() -> None:
    assert Address("950-0000", building="サンハイツ305").is_empty
    assert Address(line="みどり町1番地").lines == ("みどり町1番地",)


def test_a_note_keeps_its_lines() -> None:
    assert clean_note("一行目\n\t二行目", "notes") == "一行目\n\t二行目"
    with pytest.raises(CharacterRefused) as refused:
        clean_note("a\u200b", "notes")
    assert refused.value.field == "notes"
