# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whatever a step lacks is said in words, in both languages."""

from __future__ import annotations

import pytest

from inquirydesk.domain.case import Case
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.verification import MatchItem
from inquirydesk.ui.gap_wording import Circumstance, gap_words, has_gap_words
from inquirydesk.ui.language import LanguageSwitch
from tests import acts
from tests.builders import OPERATOR, Office, a_policy

GAPS = [
    *("envelope", "name", "reading", "address", "form_dated_on", "asked_for", "method_wanted"),
    *(
        "papers.V04",
        "signed_on",
        "first_check",
        "second_person",
        "prompts",
        "fee_short",
        "payment.1.issued_on",
        "payment.2.serial",
        "payment.1.payer",
    ),
    *("search.0", "items", "item.1.decision", "item.1.ground", "item.1.reason_ja"),
    *("item.1.reason_en", "method_reason", "outcome", "letter", "approval", "posting"),
    *("disposal", "answer", "paused", "waiver", "not_current", "check.signed"),
    "authority.power_of_attorney",
    "late_reason",
]
MORE = [f"match.{item}" for item in MatchItem] + [f"mask.{key}" for key in a_policy().masks]


@pytest.fixture
def case(office: Office) -> Case:
    """A case at the form check."""
    return acts.look(office.of(OPERATOR), acts.call_and_form(office)).case


@pytest.mark.parametrize("language", Language)
def test_every_gap_has_a_sentence_and_a_short_form(
    case: Case, language: Language, languages: LanguageSwitch
) -> None:
    languages.use(language)
    step = a_policy().guides["disclosure"][1]
    it = Circumstance(case, a_policy(), step, language)
    for gap in (*GAPS, *MORE):
        assert has_gap_words(gap), gap
        words = gap_words(gap, it)
        assert words.sentence
        assert words.short
        assert not set("_{") & set(words.sentence + words.short)
        if language is Language.JA:
            assert any(character > "぀" for character in words.sentence), words.sentence


def test_a_check_is_named_by_what_is_to_be_seen(case: Case, languages: LanguageSwitch) -> None:
    languages.use(Language.EN)
    it = Circumstance(case, a_policy(), a_policy().guides["disclosure"][1], Language.EN)
    sentence = gap_words("check.signed", it).sentence
    assert sentence == "Not ticked yet: The form bears a signature or seal"
