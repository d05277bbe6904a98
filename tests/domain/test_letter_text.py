# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The rules that hold for a letter made of several texts."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from inquirydesk.domain.letter_text import AddressRule, Approval, LetterRules, LetterText, strictest
from tests.letters.samples import LETTER_TEXT

A_TEXT = st.builds(
    lambda address, approval, pauses: replace(
        LETTER_TEXT, address=address, approval=approval, pauses=pauses
    ),
    st.sampled_from(AddressRule),
    st.sampled_from(Approval),
    st.booleans(),
)


def test_one_refusal_among_the_lines_sends_the_whole_letter_to_legal() -> None:
    granted = replace(LETTER_TEXT, approval=Approval.SECOND, address=AddressRule.GIVEN, annex=True)
    refused = replace(LETTER_TEXT, approval=Approval.LEGAL, annex=False)
    assert strictest([granted, refused]) == LetterRules(
        AddressRule.CONFIRMED, Approval.LEGAL, pauses=False, encloses_form=False, annex=True
    )


@given(st.lists(A_TEXT, min_size=1, max_size=4), A_TEXT)
def test_another_line_never_makes_the_rules_milder(
    texts: list[LetterText], another: LetterText
) -> None:
    before = strictest(texts)
    after = strictest([*texts, another])
    order = list(Approval)
    assert order.index(after.approval) >= order.index(before.approval)
    assert (after.address is AddressRule.CONFIRMED) or before.address is AddressRule.GIVEN
    assert after.pauses or not before.pauses
