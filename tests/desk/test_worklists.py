# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The lists of a day: what stands in each, in what order, and that looking leaves a trace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inquirydesk.desk import approval, cases, inquiries, mail, worklists
from inquirydesk.desk.history import check_history, read_history
from inquirydesk.desk.inquiries import possible_matches
from inquirydesk.desk.people import possible_owners
from inquirydesk.desk.references import case_for_mail
from inquirydesk.desk.scripts import script_of_topic
from inquirydesk.desk.worklists import CaseList
from inquirydesk.domain.case import CaseStage, close, with_line
from inquirydesk.domain.codes import Verdict, case_code, form_code
from inquirydesk.domain.errors import NotFound
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.matching import MatchReason
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.person import Party
from inquirydesk.domain.sourced import Language
from tests.acts import call_and_form, check_the_form, letter_of, look, print_and_post_any
from tests.builders import LEGAL, OPERATOR, PIN, SUPERVISOR, Office, a_call, a_party, an_envelope
from tests.desk.conftest import Reached


def _in(office: Office, which: CaseList, login: str = OPERATOR, text: str = "") -> list[CaseId]:
    return [row.case for row in worklists.list_cases(office.of(login), which, Language.JA, text)]


def _call(office: Office, name: str) -> CaseId:
    change = inquiries.log_inquiry(office.of(OPERATOR), a_call(caller=a_party(name=name)))
    assert change.case is not None
    return change.case


def _pause(office: Office, case: CaseId) -> None:
    desk = office.of(OPERATOR)
    check_the_form(office, case)
    asked = cases.complete_step(desk, case, look(desk, case).case.version, "identity", "ask")
    letter = letter_of(office, asked.letter)
    approval.ask_approval(desk, letter.id, letter.version)
    approval.approve_letter(
        office.of(SUPERVISOR), letter.id, letter_of(office, letter.id).version, PIN
    )
    print_and_post_any(office, letter.id)


def test_a_case_stands_in_the_lists_its_state_says(office: Office) -> None:
    waiting = _call(office, "待 一郎")
    arrived = call_and_form(office, a_party(name="着 二郎"))
    paused = call_and_form(office, a_party(name="止 三郎"))
    _pause(office, paused)
    cases.assign(office.of(SUPERVISOR), arrived, None)
    assert _in(office, CaseList.WAITING_FOR_FORM) == [waiting]
    assert set(_in(office, CaseList.OPEN)) == {arrived, paused}, "what waits is no backlog"
    assert _in(office, CaseList.PAUSED) == [paused]
    assert _in(office, CaseList.UNASSIGNED) == [arrived]
    assert _in(office, CaseList.MINE) == [paused]
    assert _in(office, CaseList.MINE, SUPERVISOR) == []
    assert _in(office, CaseList.CLOSED) == []


def test_a_closed_case_moves_to_its_own_list(office: Office) -> None:
    desk = office.of(OPERATOR)
    case = call_and_form(office)
    with desk.open_work() as work:
        stored = work.cases.get(case)
        work.cases.save(close(stored, desk.now()))
        work.commit()
    assert _in(office, CaseList.CLOSED) == [case]
    assert _in(office, CaseList.OPEN) == []
    (row,) = worklists.list_cases(desk, CaseList.CLOSED, Language.EN)
    assert row.stage is CaseStage.CLOSED
    assert row.closed_on == desk.today
    assert row.step is None


def test_a_list_is_filtered_by_name_reading_or_reference_in_any_writing(arrived: Reached) -> None:
    office, case = arrived
    reference = look(office.desk, case).case.reference
    for text in ("石川", "いしかわ", "ｲｼｶﾜ", reference, ""):
        assert _in(office, CaseList.OPEN, text=text) == [case], text
    assert _in(office, CaseList.OPEN, text="佐藤") == []
    reference = look(office.desk, case).case.reference
    for text in ("石川", "いしかわ", "090-0000-4821", "0000 4821", reference, f"{reference}-1"):
        found = worklists.find_cases(office.desk, text, Language.JA)
        assert [row.case for row in found] == [case], text


def test_the_most_urgent_case_comes_first(office: Office) -> None:
    older = call_and_form(office, a_party(name="古 一郎"))
    newer = call_and_form(office, a_party(name="新 二郎"))
    assert _in(office, CaseList.OPEN) == [older, newer]
    check_the_form(office, older)
    first, second = worklists.list_cases(office.of(OPERATOR), CaseList.OPEN, Language.JA)
    assert (first.case, second.case) == (newer, older), "a step just opened has more time"
    assert first.step_due_on is not None
    assert second.step_due_on is not None
    assert first.step_due_on < second.step_due_on


def test_the_figures_equal_the_lists_behind_them(office: Office) -> None:
    _call(office, "待 一郎")
    call_and_form(office, a_party(name="着 二郎"))
    office.clock.next_day(5)
    desk = office.of(OPERATOR)
    figures = worklists.counts(desk)
    assert figures.open == len(_in(office, CaseList.OPEN)) == 1
    assert figures.mine == len(_in(office, CaseList.MINE)) == 1
    assert figures.letters == len(
        worklists.list_letters(desk, (LetterState.TO_PRINT,), Language.JA)
    )
    rows = worklists.list_cases(desk, CaseList.MINE, Language.JA)
    late = [row for row in rows if row.step_due_on and row.step_due_on < desk.today]
    assert figures.overdue == len(late) == 1
    assert (figures.due_today, figures.within_week) == (0, 0)


def test_a_case_past_its_due_date_is_overdue(arrived: Reached) -> None:
    office, case = arrived
    assert _in(office, CaseList.OVERDUE) == []
    desk = office.of(OPERATOR)
    with desk.open_work() as work:
        stored = work.cases.get(case)
        line = replace(stored.line(1), complete_on=stored.arrived_on)
        work.cases.save(with_line(stored, line))
        work.commit()
    office.clock.next_day(60)
    assert _in(office, CaseList.OVERDUE) == [case]


def test_every_list_and_search_that_showed_somebody_is_in_the_history(arrived: Reached) -> None:
    office, case = arrived
    desk = office.of(OPERATOR)
    worklists.list_cases(desk, CaseList.OPEN, Language.JA)
    worklists.list_letters(desk, (LetterState.TO_PRINT,), Language.JA)
    worklists.find_cases(desk, "石川", Language.JA)
    worklists.recent_mail(desk)
    case_for_mail(desk, look(desk, case).case.reference, Language.JA)
    cases.view_case(desk, case, Language.JA)
    worklists.list_cases(desk, CaseList.CLOSED, Language.JA)  # shows nobody
    page = read_history(office.of(LEGAL), Language.JA, at_most=20)
    looks = [
        (e.entry.details.get("list"), e.entry.details.get("shown"))
        for e in page.events[::-1]
        if e.entry.act == "list_viewed"
    ]
    assert looks == [
        ("cases.open", str(case)),
        ("letters", str(case)),
        ("find", str(case)),
        ("mail", str(case)),
        ("mail.reference", str(case)),
    ]
    assert page.references[case] == look(desk, case).case.reference
    assert "case_viewed" in [e.entry.act for e in page.events]
    assert check_history(office.of(LEGAL)).verdict.holds


def test_my_calls_and_call_backs_are_mine(office: Office) -> None:
    mine, other = office.of(OPERATOR), office.of(SUPERVISOR)
    later = office.clock()
    inquiries.log_inquiry(mine, a_call(outcome="call_back", call_back_at=later))
    stranger = a_party(name="原 直", phone="03-0000-0199")
    inquiries.log_inquiry(other, a_call(outcome="explained", caller=stranger))
    assert [each.outcome for each in worklists.my_calls_today(mine)] == ["call_back"]
    assert len(worklists.call_backs(mine)) == 1
    assert worklists.call_backs(other) == ()
    inquiries.log_inquiry(mine, a_call(outcome="explained"))
    assert worklists.call_backs(mine) == (), "they were reached"
    office.clock.next_day()
    assert worklists.my_calls_today(mine) == ()


def test_a_draft_is_mine_until_it_is_saved_or_thrown_away(office: Office) -> None:
    desk = office.of(OPERATOR)
    worklists.keep_draft(desk, "inquiry", "{}", "call-1")
    worklists.keep_draft(desk, "mail", "{}")
    assert {each.kind for each in worklists.my_drafts(desk)} == {"inquiry", "mail"}
    assert worklists.my_drafts(office.of(SUPERVISOR)) == ()
    inquiries.log_inquiry(desk, a_call(outcome="explained"), kept_as="call-1")
    assert [each.kind for each in worklists.my_drafts(desk)] == ["mail"]
    worklists.discard_draft(desk, "mail")
    assert worklists.my_drafts(desk) == ()


def test_who_called_before_is_shown_with_the_reason(office: Office) -> None:
    case = _call(office, "石川 恵")
    desk = office.of(OPERATOR)
    assert possible_matches(desk, Party()) == ()
    matches = possible_matches(desk, a_party(name="石川 惠", phone="+81 90 0000 4821"))
    assert MatchReason.SAME_NUMBER in matches[0].match.reasons
    assert case in {each.case for each in matches}
    assert possible_matches(desk, a_party(name="原 直", reading="ハラ ナオ", phone="1")) == ()


def test_the_envelope_finds_its_case_by_reference_or_code(office: Office) -> None:
    case = _call(office, "石川 恵")
    desk = office.of(OPERATOR)
    reference = look(desk, case).case.reference
    for typed, verdict in (
        (reference, Verdict.UNCHECKED),
        (case_code(reference), Verdict.UNCHECKED),
        (form_code(reference, desk.code_key), Verdict.GENUINE),
        (form_code(reference, b"another desk"), Verdict.UNKNOWN),
    ):
        found = case_for_mail(desk, typed, Language.JA)
        assert found is not None
        assert (found.row.case, found.verdict) == (case, verdict), typed
    assert case_for_mail(desk, "石川", Language.JA) is None
    with pytest.raises(NotFound):
        case_for_mail(desk, "26-9999", Language.JA)


def test_a_case_is_offered_to_everybody_who_works_on_cases(office: Office) -> None:
    call_and_form(office)
    owners = possible_owners(office.of(SUPERVISOR), Language.EN)
    assert [(each.name, each.open_cases) for each in owners] == [
        ("Aoi Hayashi", 1),
        ("Takashi Mori", 0),
        ("Kaori Nishida", 0),
        ("Sho Arai", 0),
    ]


def test_what_is_said_on_the_phone_names_the_company_s_own_figures(office: Office) -> None:
    spoken = script_of_topic(office.desk, "disclosure", (), Language.EN)
    assert spoken is not None
    assert any("1,000" in line.text for line in spoken.lines)
    assert script_of_topic(office.desk, "no such topic", (), Language.EN) is None


def test_the_last_mail_stands_first(arrived: Reached) -> None:
    office, case = arrived
    desk = office.of(OPERATOR)
    mail.register_mail(desk, an_envelope(desk.today, case=case, storage="B-4"))
    assert [each.storage for each in worklists.recent_mail(desk)] == ["B-4", "B-3"]
