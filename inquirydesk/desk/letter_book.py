# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The letter book: every letter of a policy on paper, filled with invented facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language
from inquirydesk.letters.fonts import Fonts
from inquirydesk.letters.render import render
from inquirydesk.letters.samples import compose_sample


class Page(NamedTuple):
    """One letter of the book: the name of its file without ending, and its PDF."""

    name: str
    pdf: bytes


def letter_book(policy: Policy, fonts: Fonts) -> Iterator[Page]:
    """Yield every letter of the policy in every language, marked as a draft.

    Raises `LetterBlocked` at the first letter that cannot be printed.
    """
    for code, text in sorted(policy.letters.items()):
        for language in Language:
            letter = compose_sample(text, language, policy)
            yield Page(f"{code}-{language}", render(letter, fonts))
