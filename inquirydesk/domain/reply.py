# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""To whom and to which address a letter of a case goes."""

from __future__ import annotations

from dataclasses import dataclass

from inquirydesk.domain.case import Case
from inquirydesk.domain.letter_text import AddressRule
from inquirydesk.domain.person import Address, Party
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.verification import to_agent


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """Who receives a letter, and where."""

    party: Party
    address: Address
    """Empty while there is none that is good enough for the letter."""
    agent: bool
    """Whether that is an agent, addressed as one."""


def reply_to(case: Case, policy: Policy) -> ReplyTo:
    """Who receives what tells of data, at the address that was proven; empty until it is.

    An agent does only where the company lets them and, for a delegated one, the power of attorney
    says so; else the person does.
    """
    kind = policy.requesters[case.requester_kind]
    agent = to_agent(case.identity, kind)
    party = case.person if kind.acts_for_another and not agent else case.requester
    return ReplyTo(party, case.confirmed_address or Address(), agent)


def letter_to(case: Case, policy: Policy, rule: AddressRule) -> ReplyTo:
    """Who receives a letter of that rule: one that asks for something goes to whoever wrote to us,
    at the address proven if it is theirs, else at the one they gave."""
    answer = reply_to(case, policy)
    if rule is AddressRule.CONFIRMED:
        return answer
    asked = policy.requesters[case.requester_kind].acts_for_another
    proven = answer.address if answer.party is case.requester else Address()
    address = case.requester.address if proven.is_empty else proven
    return ReplyTo(case.requester, address, asked)
