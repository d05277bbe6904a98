# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a policy's values answer by themselves."""

from __future__ import annotations

from dataclasses import replace

from inquirydesk.domain.sourced import Language, LetterCode, Text, TypeCode
from tests.builders import a_policy

POLICY = a_policy()


def test_a_text_speaks_either_language() -> None:
    text = Text("開示", "Disclosure")
    assert [text.in_(language) for language in Language] == ["開示", "Disclosure"]


def test_a_type_without_a_short_name_is_called_by_its_long_one() -> None:
    disclosure = POLICY.types[TypeCode("DISC")]
    assert disclosure.label == disclosure.short
    assert replace(disclosure, short=None).label == disclosure.name


def test_a_requester_is_set_once_somebody_said_what_they_enclose() -> None:
    assert POLICY.requesters["self"].is_set
    unset = a_policy("citizen-watch").requesters
    assert not all(kind.is_set for kind in unset.values())


def test_a_letter_has_words_in_either_language() -> None:
    letter = POLICY.letters[LetterCode("L01")]
    assert letter.words(Language.JA) == letter.ja
    assert letter.words(Language.EN) == letter.en
