# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""More time for a reply: asked for by a supervisor, counted from the posting of its notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from inquirydesk.desk import approval, letters
from inquirydesk.desk.extensions import extend_target
from inquirydesk.desk.letter_content import circumstances_of, content_of
from inquirydesk.domain.case import with_line
from inquirydesk.domain.clock import Due
from inquirydesk.domain.errors import (
    ExtensionTooLate,
    ExtensionTooLong,
    ExtensionWaits,
    FieldMissing,
    NotAllowed,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.sourced import Language, Text
from tests.acts import call_and_form, check_the_form, letter_of, look, print_and_post_any
from tests.builders import LEGAL, OPERATOR, PIN, SUPERVISOR, Office, an_office

BECAUSE = Text("対象の記録の確認に日数を要するため", "The records take longer to look through")
NOTICE = "L16"


@pytest.fixture
def lenient(tmp_path: Path) -> Iterator[Office]:
    """A desk whose policy gives up to thirty more days, told by L16."""
    office = an_office(tmp_path)
    yield office
    office.desk.store.close()


def a_running_case(office: Office) -> tuple[CaseId, date]:
    """A case whose set is complete, and its due date."""
    case = call_and_form(office)
    check_the_form(office, case)
    with office.desk.open_work() as work:
        stored = work.cases.get(case)
        line = replace(stored.line(1), complete_on=stored.arrived_on)
        work.cases.save(with_line(stored, line))
        work.commit()
    due_on = clock(office, case).due_on
    assert due_on is not None
    return case, due_on


def clock(office: Office, case: CaseId) -> Due:
    return look(office.of(OPERATOR), case).due


def extend(office: Office, case: CaseId, days: int, because: Text = BECAUSE) -> LetterId:
    desk = office.of(SUPERVISOR)
    change = extend_target(desk, case, look(desk, case).case.version, days, because)
    assert change.letter is not None
    return change.letter


def post(office: Office, notice: LetterId) -> None:
    desk = office.of(OPERATOR)
    approval.ask_approval(desk, notice, letter_of(office, notice).version)
    if not letter_of(office, notice).is_issued:
        approval.approve_letter(office.of(LEGAL), notice, letter_of(office, notice).version, PIN)
    print_and_post_any(office, notice)


def test_the_date_moves_when_the_notice_is_posted(lenient: Office) -> None:
    case, due_on = a_running_case(lenient)
    notice = extend(lenient, case, 10)
    assert letter_of(lenient, notice).code == NOTICE
    assert clock(lenient, case).due_on == due_on
    post(lenient, notice)
    moved = clock(lenient, case).due_on
    assert moved
    assert moved >= due_on + timedelta(days=10)
    told = look(lenient.of(OPERATOR), case)
    assert told.case.extensions[0].told_on == lenient.desk.today
    assert told.article_39_on == told.case.arrived_on + timedelta(days=14)  # type: ignore[operator]
    assert {"extension_asked", "target_extended"} <= {each.entry.act for each in told.history}


def test_a_notice_posted_after_the_old_date_moves_nothing(lenient: Office) -> None:
    case, due_on = a_running_case(lenient)
    notice = extend(lenient, case, 10)
    lenient.clock.next_day((due_on - lenient.desk.today).days + 1)
    desk = lenient.of(OPERATOR)
    stored = letter_of(lenient, notice)
    letters.save_letter(desk, replace(stored, dated_on=desk.today))
    post(lenient, notice)
    assert clock(lenient, case).due_on == due_on
    assert look(lenient.of(OPERATOR), case).case.extensions[0].late


def test_the_notice_tells_the_reason_and_both_dates(lenient: Office) -> None:
    case, due_on = a_running_case(lenient)
    notice = extend(lenient, case, 10)
    desk = lenient.of(OPERATOR)
    with desk.open_look() as reading:
        stored = reading.letters.get(notice)
        it = circumstances_of(desk, reading, reading.cases.get(case), stored)
        text = repr(content_of(desk, it, Language.JA, "26-0001-9", draft=False))
    assert due_on == date(2026, 7, 23)
    for words in (BECAUSE.ja, "令和8年7月23日", "令和8年8月3日までに"):
        assert words in text


def test_an_extension_ends_with_the_draft_of_its_notice(lenient: Office) -> None:
    case, _due_on = a_running_case(lenient)
    notice = extend(lenient, case, 10)
    with pytest.raises(ExtensionWaits):
        extend(lenient, case, 5)
    letters.discard_letter(lenient.of(OPERATOR), notice)
    assert look(lenient.of(OPERATOR), case).case.extensions == ()
    extend(lenient, case, 5)


def test_beyond_the_limit_too_late_or_without_a_reason_it_is_refused(lenient: Office) -> None:
    case, due_on = a_running_case(lenient)
    with pytest.raises(ExtensionTooLong) as refused:
        extend(lenient, case, 31)
    assert refused.value.left == 30
    with pytest.raises(FieldMissing, match="because_ja"):
        extend(lenient, case, 10, Text(" ", "late"))
    desk = lenient.of(OPERATOR)
    with pytest.raises(NotAllowed):
        extend_target(desk, case, look(desk, case).case.version, 10, BECAUSE)
    lenient.clock.next_day((due_on - lenient.desk.today).days + 1)
    with pytest.raises(ExtensionTooLate):
        extend(lenient, case, 10)
