# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What followed in a story, held against what must follow: every difference, found and expected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.checks import checks_of
from inquirydesk.desk.lapses import lapse_of
from inquirydesk.desk.stories.case import StoryCase
from inquirydesk.domain.letter import Letter
from inquirydesk.domain.outgoing import LetterState, OutgoingLetter
from inquirydesk.domain.settlement import settlement_of
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.steps import StepMark, stage_of
from inquirydesk.domain.verdict import CheckState
from inquirydesk.letters.versions import differences
from inquirydesk.policies.stories import FeeThen, LetterThen, LineThen, Then, Who

Difference = tuple[str, str, str]
"""What was compared, what was found, what was expected."""


def compared(it: StoryCase, then: Then) -> Iterator[Difference]:
    """Each difference between what followed and what was told; none if they agree."""
    if then == Then():
        return
    view = it.view()
    first = it.requests[0].type
    yield from _line(view, it.line_of(first, view), then.first, "")
    for code, line in then.lines.items():
        if all(each.type != code for each in view.case.lines):
            yield f"{code}", "no such request", "a request"
        else:
            yield from _line(view, it.line_of(code, view), line, f"{code} ")
    yield from _case(it, view, then)
    yield from _checks(it, view, then)
    if then.fee is not None:
        yield from _fee(view, then.fee)
    for letter in then.letters:
        yield from _letter(it, view, letter)


def _differs(key: str, found: object, expected: object) -> Iterator[Difference]:
    if expected is not None and found != expected:
        yield key, _words(found), _words(expected)


def _words(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "nothing"
    return "none" if value in ("", None) else str(value)


def _line(view: CaseView, number: int, then: LineThen, at: str) -> Iterator[Difference]:
    progress = view.progress[number]
    marks = (StepMark.CURRENT, StepMark.PAUSED)
    step = next((step for step in progress.steps if step.mark in marks), None)
    yield from _differs(f"{at}step", step.text.key if step else "", then.step)
    yield from _differs(f"{at}lacks", step.gaps if step else (), then.lacks)
    yield from _differs(f"{at}due_on", progress.due.due_on, then.due_on)
    yield from _differs(f"{at}paused", view.case.pause_of(number) is not None, then.paused)
    yield from _differs(f"{at}outcome", view.case.line(number).outcome, then.outcome)


def _case(it: StoryCase, view: CaseView, then: Then) -> Iterator[Difference]:
    case = view.case
    yield from _differs("article_39_on", view.article_39_on, then.article_39_on)
    yield from _differs("stage", stage_of(case, view.policy), then.stage)
    yield from _differs("restricted", case.restricted, then.restricted)
    yield from _differs("papers_held", case.papers_held, then.papers_held)
    for key, on in then.also_due.items():
        found = [clock.due.due_on for clock in view.clocks if clock.key == key]
        yield from _differs(f"also_due {key}", _first_day(found), on)
    if then.accepted is not None:
        accepted = bool(view.envelopes) and view.envelopes[-1].accepted
        yield from _differs("accepted", accepted, then.accepted)
    if then.proposed_for_closing is not None:
        today = it.of(Who.LEGAL).today
        lapse = lapse_of(case, view.policy, view.letters, today)
        yield from _differs("proposed_for_closing", lapse is not None, then.proposed_for_closing)


def _first_day(found: Iterable[date | None]) -> date | None:
    return min((on for on in found if on is not None), default=None)


def _checks(it: StoryCase, view: CaseView, then: Then) -> Iterator[Difference]:
    results = {each.code: each for each in checks_of(it.of(Who.LEGAL), view.case.id)}
    wanted = {
        CheckState.PASSED: then.passed,
        CheckState.FAILED: then.failed,
        CheckState.OPEN: then.open,
        CheckState.WAIVED: then.waived,
        CheckState.NOT_APPLICABLE: then.not_applicable,
    }
    for state, codes in wanted.items():
        for code in codes:
            result = results.get(code)
            found = result.state if result else "no such check"
            if found != state:
                because = f" ({', '.join(result.found)})" if result and result.found else ""
                yield code, f"{found}{because}", state


def _fee(view: CaseView, then: FeeThen) -> Iterator[Difference]:
    settled = settlement_of(view.case, view.policy)
    yield from _differs("fee due", settled.due(), then.due)
    yield from _differs("fee received", settled.received, then.received)
    yield from _differs("fee short", settled.short(), then.short)
    yield from _differs("fee surplus", settled.surplus, then.surplus)
    yield from _differs("fee kept", settled.kept, then.kept)
    rejected = tuple(str(why) for _, why in settled.rejected)
    yield from _differs("fee rejected", rejected, then.rejected)


def _letter(it: StoryCase, view: CaseView, then: LetterThen) -> Iterator[Difference]:
    """The newest letter of that code holds these words, the same in both languages."""
    own = [
        letter
        for letter in view.letters
        if letter.code == then.letter and letter.state is not LetterState.CANCELLED
    ]
    if not own:
        there = tuple(letter.code for letter in view.letters)
        yield f"letter {then.letter}", _words(there), then.letter
        return
    letter = own[-1]
    yield from _differs(f"letter {then.letter} state", letter.state, then.state)
    if then.answers:
        codes = tuple(view.case.line(number).type for number in letter.answers)
        yield from _differs(f"letter {then.letter} answers", codes, then.answers)
    yield from _letter_words(it, letter, then)


def _letter_words(it: StoryCase, letter: OutgoingLetter, then: LetterThen) -> Iterator[Difference]:
    written = it.written.get(letter.id)
    if written is None:
        yield f"letter {then.letter}", "not written yet", "written"
        return
    ja, en = written[Language.JA], written[Language.EN]
    for gap in ja.gaps:
        yield f"letter {then.letter}", f"{gap} is empty", "every fact"
    for different in differences(ja, en):
        yield f"letter {then.letter}", different, "the same in both languages"
    if then.to and not any(then.to in name for name in ja.addressee.names):
        yield f"letter {then.letter} to", ", ".join(ja.addressee.names), then.to
    for version, present, absent in ((ja, then.ja, then.not_ja), (en, then.en, then.not_en)):
        words = text_of(version)
        for phrase in present:
            if phrase not in words:
                yield f"letter {then.letter}", f"not in {version.language}: {words}", phrase
        for phrase in absent:
            if phrase in words:
                yield f"letter {then.letter}", f"in {version.language}: {phrase}", "not there"


def text_of(letter: Letter) -> str:
    """Everything that can be read in a letter, line by line."""
    parts = [*letter.addressee.names, letter.title, letter.subtitle, *letter.opening]
    for item in letter.items:
        parts += [item.heading, *item.lines]
        if item.table:
            parts += [cell for row in item.table.rows for cell in row]
    parts += [*letter.closing, letter.note]
    for annex in letter.annexes:
        for group in annex.groups:
            parts += [group.heading, *(cell for row in group.rows for cell in row)]
    return "\n".join(part for part in parts if part)
