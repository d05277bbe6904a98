# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""More time for a reply: within the policy's limit, and only once the requester was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from inquirydesk.domain.clock import Extended, ExtensionRule
from inquirydesk.domain.errors import (
    ExtensionNotAllowed,
    ExtensionTooLate,
    ExtensionTooLong,
    ExtensionWaits,
)
from inquirydesk.domain.extension import (
    Extension,
    check_extension,
    extension_events,
    told,
    without_notice,
)
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import LetterCode, Text
from tests.domain.calendars import a_rule

RULE = a_rule(extension=ExtensionRule(30, LetterCode("L16"), told_before_due=True))
DUE_ON = date(2026, 7, 13)
IN_TIME, TOO_LATE = date(2026, 7, 13), date(2026, 7, 14)
NOTICE, SECOND_NOTICE = LetterId(7), LetterId(8)
ASKED = Extension(
    days=20,
    because=Text("確認に日数を要するため", "It takes longer to look"),
    asked_by=UserId(3),
    asked_at=datetime(2026, 7, 6, 1, 0, tzinfo=UTC),
    letter=NOTICE,
)
TOLD = replace(ASKED, told_on=IN_TIME)


def test_an_extension_counts_from_the_posting_of_its_notice() -> None:
    assert extension_events((ASKED,), 1) == ()
    extensions = told((ASKED,), NOTICE, IN_TIME, RULE, DUE_ON)
    assert extension_events(extensions, 1) == (Extended(IN_TIME, 20),)


def test_a_notice_posted_after_the_old_date_moves_nothing_and_stays_on_record() -> None:
    (late,) = told((ASKED,), NOTICE, TOO_LATE, RULE, DUE_ON)
    assert (late.told_on, late.late) == (TOO_LATE, True)
    assert extension_events((late,), 1) == ()


def test_where_the_policy_does_not_ask_for_it_a_late_notice_counts() -> None:
    lenient = a_rule(extension=ExtensionRule(30, LetterCode("L16"), told_before_due=False))
    (extension,) = told((ASKED,), NOTICE, TOO_LATE, lenient, DUE_ON)
    assert extension.counts
    check_extension(lenient, (), 10, DUE_ON, TOO_LATE)


def test_a_notice_that_tells_of_nothing_else_leaves_the_others() -> None:
    other = replace(ASKED, letter=SECOND_NOTICE)
    assert told((TOLD, other), SECOND_NOTICE, IN_TIME, RULE, DUE_ON)[0] == TOLD


def test_an_extension_of_one_line_moves_no_other() -> None:
    of_second = replace(TOLD, line=2)
    assert extension_events((of_second,), 1) == ()
    assert extension_events((of_second,), 2) == (Extended(IN_TIME, 20),)
    assert extension_events((TOLD,), 2) == (Extended(IN_TIME, 20),)


def test_a_reply_the_policy_gives_no_more_time_cannot_be_extended() -> None:
    with pytest.raises(ExtensionNotAllowed):
        check_extension(a_rule(extension=None), (), 1, DUE_ON, IN_TIME)


@pytest.mark.parametrize(("days", "before", "left"), [(31, (), 30), (0, (), 30), (11, (TOLD,), 10)])
def test_all_extensions_together_stay_within_the_limit(
    days: int, before: tuple[Extension, ...], left: int
) -> None:
    with pytest.raises(ExtensionTooLong) as refused:
        check_extension(RULE, before, days, DUE_ON, IN_TIME)
    assert (refused.value.given, refused.value.left) == (days, left)
    check_extension(RULE, before, left, DUE_ON, IN_TIME)


def test_a_second_is_not_asked_for_while_the_first_waits_for_its_notice() -> None:
    with pytest.raises(ExtensionWaits):
        check_extension(RULE, (ASKED,), 1, DUE_ON, IN_TIME)
    check_extension(RULE, without_notice((ASKED,), NOTICE), 1, DUE_ON, IN_TIME)
    assert without_notice((TOLD,), NOTICE) == (TOLD,)


def test_after_the_old_date_it_is_too_late_to_ask() -> None:
    with pytest.raises(ExtensionTooLate) as refused:
        check_extension(RULE, (), 10, DUE_ON, TOO_LATE)
    assert refused.value.due_on == DUE_ON
    check_extension(RULE, (), 10, None, TOO_LATE)
