# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A letter passes its stages in order, and is approved by somebody else who may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from inquirydesk.domain.errors import NotAllowed, SamePerson, WrongState
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter_text import Approval
from inquirydesk.domain.outgoing import (
    LetterId,
    LetterState,
    OutgoingLetter,
    ask_approval,
    issue,
    posted,
    printed,
    require_approver,
    send_back,
    sheets_checked,
)
from inquirydesk.domain.roles import Role, UserId, rights_of
from inquirydesk.domain.sourced import Language, LetterCode

AT = datetime(2026, 6, 16, tzinfo=UTC)
ON = date(2026, 6, 16)
AUTHOR, OTHER = UserId(1), UserId(2)
LEGAL = rights_of(frozenset({Role.LEGAL}))
SUPERVISOR = rights_of(frozenset({Role.SUPERVISOR}))

ACTS: dict[str, tuple[set[LetterState], Callable[[OutgoingLetter], OutgoingLetter]]] = {
    "ask": ({LetterState.DRAFT}, lambda it: ask_approval(it, AT)),
    "send back": ({LetterState.TO_APPROVE}, lambda it: send_back(it, "too short")),
    "approve": (
        {LetterState.TO_APPROVE},
        lambda it: issue(it, "26-0147-1", 2, OTHER, AT, without_approval=False),
    ),
    "issue unapproved": (
        {LetterState.DRAFT},
        lambda it: issue(it, "26-0147-1", 2, AUTHOR, AT, without_approval=True),
    ),
    "print": ({LetterState.TO_PRINT}, lambda it: printed(it, AUTHOR, AT)),
    "look at": (
        {LetterState.SHEET_CHECK},
        lambda it: sheets_checked(it, AUTHOR, came_out_right=True),
    ),
    "post": ({LetterState.TO_POST}, lambda it: posted(it, AUTHOR, ON, "ordinary", "")),
}


def a_letter(state: LetterState = LetterState.DRAFT) -> OutgoingLetter:
    """A letter of the author's in that state."""
    return OutgoingLetter(
        LetterId(1),
        CaseId(1),
        LetterCode("L06"),
        "draft_letter",
        (Language.JA,),
        ON,
        state=state,
        written_by=AUTHOR,
    )


@pytest.mark.parametrize("state", LetterState)
@pytest.mark.parametrize("name", ACTS)
def test_each_act_starts_from_its_own_state_only(name: str, state: LetterState) -> None:
    starts, act = ACTS[name]
    if state in starts:
        assert act(a_letter(state)).state is not state
    else:
        with pytest.raises(WrongState):
            act(a_letter(state))


def test_a_letter_goes_from_its_author_to_the_post() -> None:
    letter = ask_approval(a_letter(), AT)
    assert not letter.is_issued
    letter = issue(letter, "26-0147-1", 2, OTHER, AT, without_approval=False)
    assert letter.is_issued
    letter = posted(
        sheets_checked(printed(letter, AUTHOR, AT), AUTHOR, came_out_right=True),
        AUTHOR,
        ON,
        "simple_registered",
        "123-45-00019-3",
    )
    assert (letter.state, letter.tracking, letter.posted_on) == (
        LetterState.POSTED,
        "123-45-00019-3",
        ON,
    )


def test_a_spoiled_sheet_goes_back_to_the_printer() -> None:
    spoiled = sheets_checked(a_letter(LetterState.SHEET_CHECK), AUTHOR, came_out_right=False)
    assert spoiled.state is LetterState.TO_PRINT
    assert printed(spoiled, AUTHOR, AT).times_printed == 1


def test_a_letter_sent_back_says_why_until_it_is_asked_for_again() -> None:
    returned = send_back(a_letter(LetterState.TO_APPROVE), "too short")
    assert returned.sent_back_because == "too short"
    assert ask_approval(returned, AT).sent_back_because == ""


def _approve(approval: Approval, by: UserId, rights: frozenset[object]) -> None:
    require_approver(a_letter(LetterState.TO_APPROVE), approval, by, rights, "A. Author")  # type: ignore[arg-type]


def test_who_may_approve_is_another_person_with_the_right_the_letter_names() -> None:
    _approve(Approval.LEGAL, OTHER, LEGAL)
    _approve(Approval.SECOND, OTHER, SUPERVISOR)
    _approve(Approval.NONE, AUTHOR, frozenset())
    for approval in (Approval.LEGAL, Approval.SECOND):
        with pytest.raises(SamePerson):
            _approve(approval, AUTHOR, LEGAL)
        with pytest.raises(NotAllowed):
            _approve(approval, OTHER, frozenset())
    with pytest.raises(NotAllowed):
        _approve(Approval.LEGAL, OTHER, SUPERVISOR)


def test_a_letter_without_a_known_author_still_needs_the_right() -> None:
    nobodys = replace(a_letter(LetterState.TO_APPROVE), written_by=None)
    require_approver(nobodys, Approval.SECOND, OTHER, LEGAL, "")
    with pytest.raises(NotAllowed):
        require_approver(nobodys, Approval.SECOND, OTHER, frozenset(), "")
