# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A possible leak reaches those in charge at once; its dates run from the day it became known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from inquirydesk.desk import inquiries, leaks
from inquirydesk.desk.leaks import LeakSeen
from inquirydesk.domain.errors import (
    DateTooEarly,
    FieldMissing,
    Mistakes,
    NotAllowed,
    WrongState,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.leak import LeakSign, Reportable
from inquirydesk.domain.sourced import Language
from tests.acts import call_and_form, letter_of, look, one_line
from tests.builders import LEGAL, OPERATOR, SUPERVISOR, Office, a_call
from tests.desk.test_suppressions import last


def an_escalated_call(office: Office, **changes: object) -> CaseId:
    """Somebody got another person's papers and rings; one click in the call."""
    call = a_call(topic="leak", outcome="escalated", notes="他人の修理票が届いた")
    change = inquiries.log_inquiry(office.of(OPERATOR), replace(call, **changes))  # type: ignore[arg-type]
    assert change.case is not None
    return change.case


def test_one_click_in_a_call_tells_those_in_charge_with_the_time_of_knowledge(
    office: Office,
) -> None:
    began = office.clock.at
    case = an_escalated_call(office, started_at=began)
    view = look(office.of(OPERATOR), case)
    leak = view.case.leak
    assert view.shown.type == "LEAK"
    assert leak is not None
    assert leak.known_at == began
    assert leak.outline == "他人の修理票が届いた"
    assert leak.reportable is Reportable.NOT_JUDGED
    (row,) = leaks.open_leaks(office.of(SUPERVISOR))
    assert row.case == case
    assert row.known_at == began
    assert last(office, "leak_escalated").entry.details["known_at"].startswith("2026-06-16")


def test_a_call_that_says_nothing_of_what_happened_is_not_escalated(office: Office) -> None:
    with pytest.raises(Mistakes):
        an_escalated_call(office, notes="")


def test_the_day_of_knowledge_is_day_one_of_every_report(office: Office) -> None:
    case = an_escalated_call(office)
    stored = look(office.of(OPERATOR), case).case
    due = {clock.key: clock.due.due_on for clock in leaks.leak_clocks(office.desk, stored)}
    assert due == {
        "leak_preliminary_aim": date(2026, 6, 18),
        "leak_preliminary": date(2026, 6, 20),
        "leak_final": date(2026, 7, 15),
        "leak_final_wrongful": date(2026, 8, 14),
    }


def test_the_final_report_has_sixty_days_only_where_a_wrongful_purpose_is_suspected(
    office: Office,
) -> None:
    case = an_escalated_call(office)
    desk = office.of(OPERATOR)
    stored = look(desk, case).case
    assert stored.leak is not None
    seen = LeakSeen(
        stored.leak.known_at, "名簿が売られている", signs=frozenset({LeakSign.WRONGFUL})
    )
    leaks.describe_leak(desk, case, stored.version, seen)
    stored = look(desk, case).case
    keys = [clock.key for clock in leaks.leak_clocks(desk, stored)]
    assert "leak_final_wrongful" in keys
    assert "leak_final" not in keys
    other = replace(seen, signs=frozenset(), signs_unknown=False)
    leaks.describe_leak(desk, case, stored.version, other)
    keys = [clock.key for clock in leaks.leak_clocks(desk, look(desk, case).case)]
    assert "leak_final_wrongful" not in keys


def test_any_case_can_turn_out_to_be_a_leak_and_only_once(office: Office) -> None:
    case = call_and_form(office)
    desk = office.of(OPERATOR)
    version = look(desk, case).case.version
    known = desk.now() - timedelta(hours=2)
    leaks.escalate_leak(desk, case, version, LeakSeen(known, "封筒に別人の書類", persons=1))
    clocks = {clock.key for clock in look(desk, case).clocks}
    assert {"leak_preliminary", "leak_final"} <= clocks
    with pytest.raises(WrongState):
        leaks.escalate_leak(desk, case, look(desk, case).case.version, LeakSeen(known, "x"))


def test_the_time_of_knowledge_never_moves_to_a_later_one(office: Office) -> None:
    case = an_escalated_call(office)
    desk = office.of(OPERATOR)
    stored = look(desk, case).case
    assert stored.leak is not None
    later = LeakSeen(stored.leak.known_at + timedelta(seconds=1), "x")
    with pytest.raises(WrongState):
        leaks.describe_leak(desk, case, stored.version, later)


def test_legal_staff_alone_say_whether_it_is_reported_and_why(office: Office) -> None:
    case = an_escalated_call(office)
    version = look(office.of(OPERATOR), case).case.version
    for login in (OPERATOR, SUPERVISOR):
        with pytest.raises(NotAllowed):
            leaks.judge_leak(office.of(login), case, version, Reportable.YES, "財産的被害のおそれ")
    legal = office.of(LEGAL)
    with pytest.raises(FieldMissing):
        leaks.judge_leak(legal, case, version, Reportable.YES, " ")
    leaks.judge_leak(legal, case, version, Reportable.YES, "財産的被害のおそれ（規則第7条第2号）")
    leak = look(legal, case).case.leak
    assert leak is not None
    assert leak.judged_by == legal.session.user
    assert leak.reportable_because.startswith("財産的被害")


def test_the_days_of_the_reports_settle_the_leak(office: Office) -> None:
    case = an_escalated_call(office)
    legal = office.of(LEGAL)
    version = look(legal, case).case.version
    with pytest.raises(WrongState):
        leaks.record_leak_reports(legal, case, version, legal.today, None)
    leaks.judge_leak(legal, case, version, Reportable.YES, "規則第7条第2号")
    office.clock.next_day(2)
    legal = office.of(LEGAL)
    version = look(legal, case).case.version
    with pytest.raises(DateTooEarly):
        leaks.record_leak_reports(legal, case, version, date(2026, 6, 15), None)
    leaks.record_leak_reports(legal, case, version, legal.today, None)
    (row,) = leaks.open_leaks(legal)
    assert row.next_on == date(2026, 7, 15), "the final report is next"
    version = look(legal, case).case.version
    leaks.record_leak_reports(legal, case, version, date(2026, 6, 18), legal.today)
    assert leaks.open_leaks(legal) == ()


def test_a_leak_that_need_not_be_reported_is_settled_with_its_reason(office: Office) -> None:
    case = an_escalated_call(office)
    legal = office.of(LEGAL)
    version = look(legal, case).case.version
    leaks.judge_leak(legal, case, version, Reportable.NO, "規則第7条のどれにも当たらない")
    assert leaks.open_leaks(legal) == ()


@pytest.mark.parametrize("language", list(Language))
def test_the_sheet_names_the_dates_with_their_source_and_trust_and_no_caller(
    office: Office, language: Language
) -> None:
    case = an_escalated_call(office)
    desk = office.of(SUPERVISOR)
    text = one_line(leaks.leak_sheet(desk, case, language))
    ja = ("令和8年6月20日", "令和8年7月15日", "令和8年8月14日", "施行規則第8条", "法務の確認待ち")
    en = ("20 June 2026", "15 July 2026", "14 August 2026", "Rule 8(1)", "confirmed by legal")
    for wanted in ja if language is Language.JA else en:
        assert wanted in text
    assert "石川" not in text
    assert last(office, "register_printed").entry.details["register"] == "leak_sheet"


def test_the_letter_to_the_person_begins_from_what_was_escalated(office: Office) -> None:
    case = an_escalated_call(office)
    legal = office.of(LEGAL)
    change = leaks.draft_leak_notice(legal, case, look(legal, case).case.version)
    letter = letter_of(office, change.letter)
    assert letter.code == "L21"
    words = {each.name: each.text for each in letter.words}
    assert words["leak_outline"].ja == "他人の修理票が届いた"
    assert words["leak_known_on"].ja == "2026-06-16"
    assert "leak_cause" not in words, "the cause is not guessed at"
