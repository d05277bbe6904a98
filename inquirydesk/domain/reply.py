# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""To whom and to which address a letter of a case goes."""

from __future__ import annotations

from dataclasses import dataclass

from inquirydesk.domain.case import Case
from inquirydesk.domain.person import Address, Party
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Text
from inquirydesk.domain.verification import to_agent


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """Who receives the answer: the person, or an agent with the title a letter gives them."""

    party: Party
    proven: Address
    """The only address for what tells of data; empty until identity is confirmed."""
    title: Text | None = None
    """法定代理人 / statutory agent; None for the person."""


def reply_to(case: Case, policy: Policy) -> ReplyTo:
    """Who receives the answer of this case.

    An agent does only where the company lets them and, for a delegated one, the power of attorney
    says so; else the person does, at the person's own proven address.
    """
    kind = policy.requesters[case.requester_kind]
    proven = case.confirmed_address or Address()
    if to_agent(case.identity, kind):
        return ReplyTo(case.requester, proven, kind.title)
    return ReplyTo(case.person if kind.acts_for_another else case.requester, proven)


def question_to(case: Case, policy: Policy) -> ReplyTo:
    """Who receives a letter that asks for something and tells of no data: whoever wrote to us."""
    kind = policy.requesters[case.requester_kind]
    title = kind.title if kind.acts_for_another else None
    return ReplyTo(case.requester, case.requester.address, title)
