# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What to say on a topic, with the company's own figures filled in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.fee_facts import company_fee_facts
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.placeholders import Fact
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import Right
from inquirydesk.domain.script import Script
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.letters.filling import fill_text


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """One paragraph to read aloud; a cue is for the operator's eyes."""

    text: str
    cue: bool


@dataclass(frozen=True, slots=True)
class Spoken:
    """A script ready to be read aloud in one language."""

    key: str
    name: Text
    lines: tuple[SpokenLine, ...]
    said: tuple[tuple[str, Text], ...]
    """Key and words of each box; the boxes are the operator's, so they keep both languages."""
    answers: tuple[tuple[str, str], ...]
    """Frequent questions, each with its short answer."""


@use_case(Right.LOG_INQUIRY)
def script_of_topic(desk: Desk, topic: str, language: Language) -> Spoken | None:
    """The script of a topic in the caller's language; None where the topic has none."""
    key = next((each.script for each in desk.policy.topics if each.key == topic), "")
    script = desk.policy.scripts.get(key)
    return spoken(script, language, company_facts(desk.policy, desk.today)) if script else None


def spoken(script: Script, language: Language, facts: dict[str, Fact]) -> Spoken:
    """The script with its placeholders filled."""

    def fill(text: Text) -> str:
        return fill_text(text.in_(language), language, facts)

    lines = (SpokenLine(fill(line.text).strip(), line.cue) for line in script.lines)
    return Spoken(
        key=script.key,
        name=script.name,
        lines=tuple(line for line in lines if line.text),
        said=tuple((item.key, item.text) for item in script.said),
        answers=tuple((fill(each.question), fill(each.answer)) for each in script.answers),
    )


def company_facts(policy: Policy, on: date) -> dict[str, Fact]:
    """What the policy alone says, without any case: fee, target, what becomes of papers."""
    return {
        "company": policy.company.name,
        "desk": policy.company.desk_name,
        "complaint_body": policy.company.complaint_body or "",
        "target_days": policy.target_days,
        "papers_returned": policy.papers_returned,
        "form_kept": policy.form_kept,
        **company_fee_facts(policy, on),
    }
