# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The facts of one line that a letter may print: how its request is named, what became of it."""

from __future__ import annotations

from inquirydesk.domain.line import DataItem, Line
from inquirydesk.domain.placeholder import OPEN_PLACE
from inquirydesk.domain.placeholders import Fact
from inquirydesk.domain.policy import Decides, Policy
from inquirydesk.domain.sourced import Text


def answer_facts(line: Line, policy: Policy, *, waits: bool = False) -> dict[str, Fact]:
    """What a letter says of the decision of this line; what is not decided is left empty."""
    words = policy.request_words.get(line.type)
    decides = policy.types[line.type].decides
    given = tuple(item for item in line.items if item.granted)
    still_open = OPEN_PLACE if waits else None
    facts: dict[str, Fact] = {
        **(words.facts() if words else {}),
        "asked_for": line.asked_for,
        "answer": line.answer,
        "disclosed": tuple(item.name for item in given),
        "withheld": _refused(line, policy),
        "refused": _refused(line, policy),
        "corrected": tuple((item.name, item.before, item.after) for item in given if item.after),
        "stopped": tuple(item.name for item in given),
        "alternatives": tuple(
            _with(item, item.alternative) for item in line.items if item.alternative.ja
        ),
        "carried_out_on": line.carried_out.on if line.carried_out else still_open,
        "carried_out_in": line.carried_out.systems if line.carried_out else still_open,
        "published_at": policy.company.website or "",
    }
    match decides:
        case Decides.CORRECTION:
            facts["findings"] = line.answer
        case Decides.STOP:
            facts["effects"] = line.answer
        case Decides.PURPOSES if given:
            facts["purposes"] = tuple(item.name for item in given)
    return facts


def _refused(line: Line, policy: Policy) -> tuple[tuple[Text, ...], ...]:
    return tuple(
        (item.name, policy.grounds[item.ground].citation, item.reason)
        for item in line.items
        if item.granted is False and item.ground
    )


def _with(item: DataItem, more: Text) -> Text:
    """The name of an item and, behind it, what was done with it; the name alone if nothing is."""
    return Text(
        f"{item.name.ja}：{more.ja}" if more.ja else item.name.ja,
        f"{item.name.en}: {more.en}" if more.en else item.name.en,
    )
