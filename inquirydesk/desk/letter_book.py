# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The letter book: every letter of a policy on paper, filled with invented facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from inquirydesk.domain.letter import Letter
from inquirydesk.domain.letter_text import LetterText
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language, LetterCode, TypeCode
from inquirydesk.letters.fonts import Fonts
from inquirydesk.letters.render import render
from inquirydesk.letters.samples import combined_sample, compose_sample, types_answered_by
from inquirydesk.policies.examples import LetterExample

COMBINED = "combined"


class Page(NamedTuple):
    """One letter of the book: the name of its file without ending, and its PDF."""

    name: str
    pdf: bytes


def letter_book(
    policy: Policy, fonts: Fonts, examples: Sequence[LetterExample] = ()
) -> Iterator[Page]:
    """Yield every letter of the policy in every language, marked as a draft.

    A letter is shown as each of its examples has it; one that names the request, once for each
    further type it answers. At the end stands a letter that answers several requests. Raises
    `LetterBlocked` at the first letter that cannot be printed.
    """
    for name, letter in _letters(policy, examples):
        yield Page(f"{name}-{letter.language}", render(letter, fonts))


def _letters(policy: Policy, examples: Sequence[LetterExample]) -> Iterator[tuple[str, Letter]]:
    for code, text in sorted(policy.letters.items()):
        for name, type_code, unknown in _shown(policy, code, examples):
            for language in Language:
                yield (
                    name,
                    compose_sample(text, language, policy, type_code=type_code, unknown=unknown),
                )
    for language in Language:
        yield COMBINED, combined_sample(policy, language, _several(policy, examples))


def _shown(
    policy: Policy, code: LetterCode, examples: Sequence[LetterExample]
) -> Iterator[tuple[str, TypeCode | None, tuple[str, ...]]]:
    """The names, types and unknown facts under which a letter is shown; the first is its code."""
    own = [example for example in examples if example.letter == code]
    shown = [(example.type, example.without) for example in own] or [(None, ())]
    for number, (type_code, unknown) in enumerate(shown, 1):
        yield (code if number == 1 else f"{code}-{number}"), type_code, unknown
    if not _names_request(policy.letters[code]):
        return
    seen = {type_code for type_code, _ in shown}
    for type_code in types_answered_by(policy, code)[0 if seen - {None} else 1 :]:
        if type_code not in seen:
            yield f"{code}-{type_code}", type_code, shown[0][1]


def _names_request(text: LetterText) -> bool:
    """Whether the letter reads otherwise for each type of request."""
    return any("your_request" in part for part in (text.ja.title, *text.ja.opening))


def _several(
    policy: Policy, examples: Sequence[LetterExample]
) -> tuple[tuple[TypeCode, LetterCode, tuple[str, ...]], ...]:
    """A request granted, with an annex if there is such a letter, and another refused."""
    without = {each.letter: each.without for each in reversed(examples)}
    ends = {
        wanted: [
            (kind.code, letter, without.get(letter, ()))
            for kind in policy.types.values()
            for outcome, letter in kind.answers.items()
            if kind.statutory and outcome == wanted
        ]
        for wanted in ("granted", "refused")
    }
    with_annex = [each for each in ends["granted"] if policy.letters[each[1]].annex]
    return (*(with_annex or ends["granted"])[:1], *ends["refused"][-1:])
