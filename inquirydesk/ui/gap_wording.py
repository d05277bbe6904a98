# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a step still lacks, in words: one sentence and one short form for every gap key.

The keys come from `domain/steps.py` and `domain/verification.py`. A sentence says what is needed;
the short form stands under the step in the list at the left of the guide.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inquirydesk.domain.case import Case
from inquirydesk.domain.identity_rules import PaperClass, PaperPart
from inquirydesk.domain.line import FIRST, Line
from inquirydesk.domain.policy import Policy, StepText
from inquirydesk.domain.settlement import settlement_of
from inquirydesk.domain.sourced import Language, TypeCode
from inquirydesk.domain.steps import fee_time
from inquirydesk.domain.verification import MatchItem
from inquirydesk.ui.case_wording import money_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Circumstance:
    """What a gap is read against: the case, its policy, the step, the language of the screen."""

    case: Case
    policy: Policy
    step: StepText
    language: Language
    number: int = FIRST

    @property
    def line(self) -> Line:
        """The line whose step lacks it."""
        return self.case.line(self.number)


@dataclass(frozen=True, slots=True)
class GapWords:
    """What is needed, as a sentence and in a few words."""

    sentence: str
    short: str


_Words = Callable[[re.Match[str], Circumstance], tuple[object, object, str]]

_FIELDS: dict[str, tuple[object, object]] = {
    "envelope": (
        QT_TRANSLATE_NOOP("GapWording", "The envelope is needed: register it when it arrives."),
        QT_TRANSLATE_NOOP("GapWording", "Form awaited"),
    ),
    "late_reason": (
        QT_TRANSLATE_NOOP(
            "GapWording", "The reply is late: choose the reason, beside the clock of the case."
        ),
        QT_TRANSLATE_NOOP("GapWording", "Reason for the delay"),
    ),
    "name": (
        QT_TRANSLATE_NOOP("GapWording", "The person’s name is needed, as written on the form."),
        QT_TRANSLATE_NOOP("GapWording", "Name missing"),
    ),
    "reading": (
        QT_TRANSLATE_NOOP("GapWording", "The reading of the person’s name is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Reading missing"),
    ),
    "address": (
        QT_TRANSLATE_NOOP("GapWording", "The requester’s address is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Address missing"),
    ),
    "form_dated_on": (
        QT_TRANSLATE_NOOP("GapWording", "The date written on the form is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Date of the form missing"),
    ),
    "requests": (
        QT_TRANSLATE_NOOP("GapWording", "Tick at least one request of the form."),
        QT_TRANSLATE_NOOP("GapWording", "Request missing"),
    ),
    "asked_for": (
        QT_TRANSLATE_NOOP("GapWording", "What the request asks for is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Request missing"),
    ),
    "method_wanted": (
        QT_TRANSLATE_NOOP("GapWording", "The method of disclosure ticked on the form is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Method missing"),
    ),
    "papers.V04": (
        QT_TRANSLATE_NOOP(
            "GapWording",
            "The documents do not meet the rule yet: another one that counts is needed.",
        ),
        QT_TRANSLATE_NOOP("GapWording", "Documents missing"),
    ),
    "papers.V12": (
        QT_TRANSLATE_NOOP(
            "GapWording",
            "The agent’s documents do not meet the rule yet: another that counts is needed.",
        ),
        QT_TRANSLATE_NOOP("GapWording", "Documents missing"),
    ),
    "person_papers": (
        QT_TRANSLATE_NOOP("GapWording", "Documents of the person are needed besides the agent’s."),
        QT_TRANSLATE_NOOP("GapWording", "Person’s documents missing"),
    ),
    "person_born_on": (
        QT_TRANSLATE_NOOP("GapWording", "The minor’s date of birth is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Date of birth missing"),
    ),
    "standing.of_age": (
        QT_TRANSLATE_NOOP(
            "GapWording",
            "The person was of age on the day of receipt: a parent cannot ask for them.",
        ),
        QT_TRANSLATE_NOOP("GapWording", "Person is of age"),
    ),
    "standing.channel": (
        QT_TRANSLATE_NOOP(
            "GapWording", "Requests by this requester do not count by the way this one came."
        ),
        QT_TRANSLATE_NOOP("GapWording", "Channel not open"),
    ),
    "scope.receives": (
        QT_TRANSLATE_NOOP(
            "GapWording", "Say whether the power of attorney includes receiving the answer."
        ),
        QT_TRANSLATE_NOOP("GapWording", "Power of attorney unread"),
    ),
    "reply_address": (
        QT_TRANSLATE_NOOP(
            "GapWording",
            "No document shows the address the answer would go to: "
            "a supervisor or legal staff has to approve it, with a reason.",
        ),
        QT_TRANSLATE_NOOP("GapWording", "Address to approve"),
    ),
    "waiver.V14": (
        QT_TRANSLATE_NOOP("GapWording", "A danger is noted: legal staff have to decide on it."),
        QT_TRANSLATE_NOOP("GapWording", "See legal"),
    ),
    "waiver.V18": (
        QT_TRANSLATE_NOOP(
            "GapWording", "Signs of impersonation are noted: a supervisor has to pass over them."
        ),
        QT_TRANSLATE_NOOP("GapWording", "Signs of impersonation"),
    ),
    "signed_on": (
        QT_TRANSLATE_NOOP("GapWording", "The date beside the signature on the form is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Date of signature missing"),
    ),
    "first_check": (
        QT_TRANSLATE_NOOP("GapWording", "The first check has to be signed."),
        QT_TRANSLATE_NOOP("GapWording", "First check open"),
    ),
    "second_person": (
        QT_TRANSLATE_NOOP("GapWording", "A second person has to confirm."),
        QT_TRANSLATE_NOOP("GapWording", "Second person open"),
    ),
    "prompts": (
        QT_TRANSLATE_NOOP("GapWording", "The second person has to answer all questions first."),
        QT_TRANSLATE_NOOP("GapWording", "Second person open"),
    ),
    "waiver": (
        QT_TRANSLATE_NOOP("GapWording", "Waiving the fee needs a reason."),
        QT_TRANSLATE_NOOP("GapWording", "Reason missing"),
    ),
    "items": (
        QT_TRANSLATE_NOOP(
            "GapWording", "A system shows data: enter at least one item that was found."
        ),
        QT_TRANSLATE_NOOP("GapWording", "Items missing"),
    ),
    "method_reason": (
        QT_TRANSLATE_NOOP("GapWording", "Another method than the one wanted needs a reason."),
        QT_TRANSLATE_NOOP("GapWording", "Reason missing"),
    ),
    "outcome": (
        QT_TRANSLATE_NOOP("GapWording", "Nothing is decided yet."),
        QT_TRANSLATE_NOOP("GapWording", "Decision open"),
    ),
    "letter": (
        QT_TRANSLATE_NOOP("GapWording", "The letter has to be written and sent for approval."),
        QT_TRANSLATE_NOOP("GapWording", "Letter open"),
    ),
    "approval": (
        QT_TRANSLATE_NOOP("GapWording", "Another person has to approve the letter."),
        QT_TRANSLATE_NOOP("GapWording", "Approval open"),
    ),
    "posting": (
        QT_TRANSLATE_NOOP("GapWording", "The letter has to be printed, checked and posted."),
        QT_TRANSLATE_NOOP("GapWording", "Not posted yet"),
    ),
    "disposal": (
        QT_TRANSLATE_NOOP("GapWording", "How and when the documents were disposed of is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Documents held"),
    ),
    "held": (
        QT_TRANSLATE_NOOP("GapWording", "Legal staff hold the case: nothing is disposed of."),
        QT_TRANSLATE_NOOP("GapWording", "Legal hold"),
    ),
    "other_lines": (
        QT_TRANSLATE_NOOP("GapWording", "Another request of the case is not answered yet."),
        QT_TRANSLATE_NOOP("GapWording", "Other requests open"),
    ),
    "carried_out": (
        QT_TRANSLATE_NOOP("GapWording", "Day, systems and who confirmed the change are needed."),
        QT_TRANSLATE_NOOP("GapWording", "Not carried out yet"),
    ),
    "answer": (
        QT_TRANSLATE_NOOP("GapWording", "The answer is needed in both languages."),
        QT_TRANSLATE_NOOP("GapWording", "Answer missing"),
    ),
    "paused": (
        QT_TRANSLATE_NOOP(
            "GapWording", "The case waits for the requester’s answer. Register it when it arrives."
        ),
        QT_TRANSLATE_NOOP("GapWording", "Waiting for requester"),
    ),
    "not_current": (
        QT_TRANSLATE_NOOP("GapWording", "Another step comes first. Open the current one."),
        QT_TRANSLATE_NOOP("GapWording", "Not yet"),
    ),
    "note": (
        QT_TRANSLATE_NOOP("GapWording", "A note with the reason is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Reason missing"),
    ),
    "chosen_outcome": (
        QT_TRANSLATE_NOOP("GapWording", "Choose how the step ends."),
        QT_TRANSLATE_NOOP("GapWording", "Outcome open"),
    ),
}


def _fee(_found: re.Match[str], it: Circumstance) -> tuple[object, object, str]:
    by = fee_time(it.case, it.policy, it.step)
    short = settlement_of(it.case, it.policy).short(by=by)
    return (
        QT_TRANSLATE_NOOP("GapWording", "The fee is {name} short."),
        QT_TRANSLATE_NOOP("GapWording", "{name} short"),
        money_text(short, it.language),
    )


_PAYMENT_FIELDS: dict[str, tuple[object, object]] = {
    "issued_on": (
        QT_TRANSLATE_NOOP("GapWording", "Payment {name}: enter the day it was issued."),
        QT_TRANSLATE_NOOP("GapWording", "Day of issue missing"),
    ),
    "serial": (
        QT_TRANSLATE_NOOP("GapWording", "Payment {name}: enter the number printed on it."),
        QT_TRANSLATE_NOOP("GapWording", "Number missing"),
    ),
    "payer": (
        QT_TRANSLATE_NOOP("GapWording", "Payment {name}: enter in whose name it was paid."),
        QT_TRANSLATE_NOOP("GapWording", "Payer missing"),
    ),
}


def _payment(found: re.Match[str], _it: Circumstance) -> tuple[object, object, str]:
    return (*_PAYMENT_FIELDS[found[2]], found[1])


def either(names: Sequence[str], language: Language) -> str:
    """One of these, each named once."""
    separator = translate("GapWording", "or")
    joint = separator if language is Language.JA else f" {separator} "
    return joint.join(dict.fromkeys(names))


def _authority(found: re.Match[str], it: Circumstance) -> tuple[object, object, str]:
    names = [
        it.policy.papers[key].name.in_(it.language)
        for key in found[1].split("|")
        if key in it.policy.papers
    ]
    joined = either(names, it.language)
    return (
        QT_TRANSLATE_NOOP("GapWording", "The authority of the agent is not proven: {name}."),
        QT_TRANSLATE_NOOP("GapWording", "Authority missing"),
        joined,
    )


def match_item_text(item: MatchItem) -> str:
    """A row of the match table."""
    match item:
        case MatchItem.NAME:
            return translate("GapWording", "Name")
        case MatchItem.READING:
            return translate("GapWording", "Reading")
        case MatchItem.BORN_ON:
            return translate("GapWording", "Date of birth")
        case MatchItem.ADDRESS:
            return translate("GapWording", "Address")
        case MatchItem.BUILDING:
            return translate("GapWording", "Building and room")
        case MatchItem.PERSON_NAME:
            return translate("GapWording", "Name of the person")
        case MatchItem.PERSON_ADDRESS:
            return translate("GapWording", "Address of the person")


def _match(found: re.Match[str], _it: Circumstance) -> tuple[object, object, str]:
    known = {item.value for item in MatchItem}
    name = match_item_text(MatchItem(found[1])) if found[1] in known else found[1]
    return (
        QT_TRANSLATE_NOOP(
            "GapWording",
            "{name}: compare the form with each document, or accept the difference with a reason.",
        ),
        QT_TRANSLATE_NOOP("GapWording", "{name} open"),
        name,
    )


def _mask(found: re.Match[str], it: Circumstance) -> tuple[object, object, str]:
    mask = it.policy.masks.get(found[1])
    return (
        QT_TRANSLATE_NOOP("GapWording", "{name}: say whether it can be read on the documents."),
        QT_TRANSLATE_NOOP("GapWording", "Covering open"),
        mask.name.in_(it.language) if mask else found[1],
    )


def _standing(found: re.Match[str], it: Circumstance) -> tuple[object, object, str]:
    kind = it.policy.types.get(TypeCode(found[1]))
    return (
        QT_TRANSLATE_NOOP("GapWording", "{name}: this requester may not make this request."),
        QT_TRANSLATE_NOOP("GapWording", "Requester may not ask"),
        kind.label.in_(it.language) if kind else found[1],
    )


def _scope(found: re.Match[str], it: Circumstance) -> tuple[object, object, str]:
    line = next((each for each in it.case.lines if str(each.number) == found[1]), None)
    kind = it.policy.types.get(line.type) if line else None
    return (
        QT_TRANSLATE_NOOP("GapWording", "{name}: the power of attorney has to cover it."),
        QT_TRANSLATE_NOOP("GapWording", "Power of attorney"),
        kind.label.in_(it.language) if kind else found[1],
    )


def _verdict(found: re.Match[str], it: Circumstance) -> tuple[object, object, str]:
    check = it.policy.checks.get(found[1])
    name = f"{found[1]} {check.name.in_(it.language)}" if check else found[1]
    return (
        QT_TRANSLATE_NOOP("GapWording", "{name} is open: nothing can be disclosed yet."),
        QT_TRANSLATE_NOOP("GapWording", "Check of identity open"),
        name,
    )


def part_texts(parts: Sequence[PaperPart], policy: Policy, language: Language) -> tuple[str, ...]:
    """What each open part of a proof asks for, in words."""
    return tuple(_part_text(part, policy, language) for part in parts)


def _part_text(part: PaperPart, policy: Policy, language: Language) -> str:
    if part.kinds:
        names = [policy.papers[kind].name.in_(language) for kind in part.kinds]
        return either(names, language)
    if part.photo or part.paper_class is PaperClass.PHOTO:
        return translate("GapWording", "one with a photo")
    if part.shows_address:
        return translate("GapWording", "one that shows the address")
    if part.paper_class is PaperClass.PLAIN:
        return translate("GapWording", "one without a photo, of another kind")
    return translate("GapWording", "one of another kind")


def _search(found: re.Match[str], it: Circumstance) -> tuple[object, object, str]:
    number = int(found[1])
    group = it.policy.groups.get(it.case.group)
    systems = [search.system for search in it.line.searches] or list(group.systems if group else ())
    name = systems[number].in_(it.language) if number < len(systems) else str(number + 1)
    return (
        QT_TRANSLATE_NOOP(
            "GapWording", "{name}: enter whether data were found, and as of which day."
        ),
        QT_TRANSLATE_NOOP("GapWording", "{name} open"),
        name,
    )


_ITEM_PARTS: dict[str, tuple[object, object]] = {
    "decision": (
        QT_TRANSLATE_NOOP("GapWording", "{name}: not decided yet."),
        QT_TRANSLATE_NOOP("GapWording", "Decision open"),
    ),
    "ground": (
        QT_TRANSLATE_NOOP("GapWording", "{name} is not granted: a ground in law is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Ground missing"),
    ),
    "reason_ja": (
        QT_TRANSLATE_NOOP("GapWording", "{name} is not granted: a reason in Japanese is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Reason missing"),
    ),
    "reason_en": (
        QT_TRANSLATE_NOOP("GapWording", "{name} is not granted: a reason in English is needed."),
        QT_TRANSLATE_NOOP("GapWording", "Reason missing"),
    ),
    "after": (
        QT_TRANSLATE_NOOP("GapWording", "{name}: enter what is recorded and what it shall say."),
        QT_TRANSLATE_NOOP("GapWording", "Before and after missing"),
    ),
    "alternative": (
        QT_TRANSLATE_NOOP("GapWording", "{name}: name the other measure in both languages."),
        QT_TRANSLATE_NOOP("GapWording", "Other measure incomplete"),
    ),
}


def _item(found: re.Match[str], it: Circumstance) -> tuple[object, object, str]:
    number = int(found[1])
    item = next((each for each in it.line.items if each.number == number), None)
    name = item.name.in_(it.language) if item else str(number)
    return (*_ITEM_PARTS[found[2]], name)


def _check(found: re.Match[str], it: Circumstance) -> tuple[object, object, str]:
    item = next((each for each in it.step.checks if each.key == found[1]), None)
    return (
        QT_TRANSLATE_NOOP("GapWording", "Not ticked yet: {name}"),
        QT_TRANSLATE_NOOP("GapWording", "Checks open"),
        item.text.in_(it.language) if item else found[1],
    )


_PATTERNS: tuple[tuple[re.Pattern[str], _Words], ...] = (
    (re.compile(r"fee_short"), _fee),
    (re.compile(r"payment\.(\d+)\.(issued_on|serial|payer)"), _payment),
    (re.compile(r"authority\.(.+)"), _authority),
    (re.compile(r"standing\.(\w+)"), _standing),
    (re.compile(r"scope\.(\d+)"), _scope),
    (re.compile(r"verdict\.(\w+)"), _verdict),
    (re.compile(r"match\.(\w+)"), _match),
    (re.compile(r"mask\.(\w+)"), _mask),
    (re.compile(r"search\.(\d+)"), _search),
    (re.compile(rf"item\.(\d+)\.({'|'.join(_ITEM_PARTS)})"), _item),
    (re.compile(r"check\.(\w+)"), _check),
)


def has_gap_words(gap: str) -> bool:
    """Whether the key has words of its own."""
    return gap in _FIELDS or any(pattern.fullmatch(gap) for pattern, _ in _PATTERNS)


def gap_words(gap: str, it: Circumstance) -> GapWords:
    """What is needed to close the gap, in the language of the screen."""
    if gap in _FIELDS:
        sentence, short = _FIELDS[gap]
        return GapWords(translate("GapWording", str(sentence)), translate("GapWording", str(short)))
    for pattern, words in _PATTERNS:
        found = pattern.fullmatch(gap)
        if found:
            sentence, short, name = words(found, it)
            return GapWords(
                translate("GapWording", str(sentence)).replace("{name}", name),
                translate("GapWording", str(short)).replace("{name}", name),
            )
    return GapWords(
        translate("GapWording", "Something is missing: {name}").replace("{name}", gap),
        translate("GapWording", "Something is missing"),
    )
