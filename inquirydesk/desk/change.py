# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a use case touched, in the words of the domain; screens decide by it what to read again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from inquirydesk.domain.inquiry import CaseId, InquiryId
from inquirydesk.domain.outgoing import LetterId


class Subject(StrEnum):
    """A kind of thing that can have changed."""

    INQUIRIES = "inquiries"
    CASES = "cases"
    MAIL = "mail"
    LETTERS = "letters"
    DRAFTS = "drafts"
    USERS = "users"
    POLICY = "policy"
    PASSING_ON = "passing_on"


@dataclass(frozen=True, slots=True)
class Change:
    """The kinds touched, and the ids of what was made or altered."""

    subjects: frozenset[Subject]
    case: CaseId | None = None
    inquiry: InquiryId | None = None
    letter: LetterId | None = None


def changed(
    *subjects: Subject,
    case: CaseId | None = None,
    inquiry: InquiryId | None = None,
    letter: LetterId | None = None,
) -> Change:
    """A change of these subjects."""
    return Change(frozenset(subjects), case, inquiry, letter)
