# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A desk in the middle of its work: invented people, a case in every step, calls of the day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from inquirydesk.desk import approval, cases, dispatch, inquiries, letters, verification, worklists
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.person import Address, Party
from tests import acts
from tests.builders import (
    LEGAL,
    OPERATOR,
    PIN,
    SECOND_LEGAL,
    SUPERVISOR,
    Office,
    a_call,
    a_form_of,
    an_identity,
    an_office,
)

PEOPLE = (
    ("藤田 浩二", "フジタ コウジ", "080-0000-1197", "980-0000", "青葉県星野市若草町1丁目4番2号"),
    ("石川 恵", "イシカワ メグミ", "090-0000-4821", "950-0000", "新星県みどり市若草町3丁目2番17号"),
    ("Emma Carter", "エマ カーター", "070-0000-5530", "650-0000", "港県波止場市海岸通2丁目8番1号"),
    ("佐々木 美穂", "ササキ ミホ", "090-0000-4822", "227-0000", "神楽県青星市若草台1丁目5番6号"),
    ("田村 健一", "タムラ ケンイチ", "03-0000-2214", "460-0000", "中央県金星市栄町5丁目1番3号"),
    (
        "中島 康平",
        "ナカジマ コウヘイ",
        "045-0000-7781",
        "251-0000",
        "神楽県白波市白波台2丁目8番15号",
    ),
    ("小林 直子", "コバヤシ ナオコ", "06-0000-3350", "530-0000", "西星県川辺市本町4丁目6番9号"),
    ("大野 和也", "オオノ カズヤ", "090-0000-6612", "810-0000", "南星県光市大浜町7丁目2番5号"),
    ("松本 彩", "マツモト アヤ", "080-0000-9043", "730-0000", "安芸県星浦市中町3丁目3番3号"),
    (
        "髙橋 由美",
        "タカハシ ユミ",
        "080-0000-3316",
        "225-0000",
        "神楽県青星市あおぞら台3丁目14番8号",
    ),
    ("野口 悟", "ノグチ サトル", "03-0000-2215", "160-0000", "東星県新野市西町1丁目1番1号"),
    ("渡部 由紀子", "ワタナベ ユキコ", "090-0000-7718", "700-0000", "備前県星里市北町2丁目2番2号"),
    ("伊藤 涼", "イトウ リョウ", "090-0000-7719", "330-0000", "武蔵県星宮市東町1丁目3番7号"),
    ("清水 里奈", "シミズ リナ", "080-0000-7720", "420-0000", "駿河県星岡市南町6丁目8番2号"),
    ("長谷川 誠", "ハセガワ マコト", "070-0000-7721", "920-0000", "加賀県星沢市西町9丁目4番1号"),
    ("森田 千夏", "モリタ チナツ", "090-0000-7722", "760-0000", "讃岐県星松市中町2丁目7番5号"),
)


def party(number: int) -> Party:
    """The `number`-th invented requester."""
    name, reading, phone, code, line = PEOPLE[number]
    return Party(name, reading, Address(code, line), phone)


@dataclass(frozen=True)
class SampleDesk:
    """The office and what stands where in it."""

    office: Office
    at_identity: CaseId
    at_second_person: CaseId
    at_fee: CaseId
    at_decision: CaseId
    paused: CaseId
    at_disposal: CaseId
    three_at_form: CaseId
    """Three requests, their form not read yet."""
    three: CaseId
    """Disclosure to be decided, a correction to be carried out, a stop to be decided."""
    two_at_letter: CaseId
    """Disclosure and correction decided: one letter or two."""
    draft: LetterId
    combined: LetterId
    """One letter for two requests, being written."""
    to_approve: LetterId
    to_print: LetterId
    to_post: LetterId


def a_sample_desk(folder: Path) -> SampleDesk:
    """The office on Tuesday 16 June 2026 at ten, after a busy week."""
    office = an_office(folder)
    office.clock.at -= timedelta(days=8)

    def arrived(number: int, days: int) -> CaseId:
        return acts.call_and_form(office, party(number), days=days)

    def checked(number: int, days: int) -> CaseId:
        case = arrived(number, days)
        acts.check_the_form(office, case)
        return case

    def decided(number: int, days: int) -> CaseId:
        case = checked(number, days)
        acts.verify(office, case)
        desk = office.of(OPERATOR)
        cases.complete_step(desk, case, acts.look(desk, case).case.version, "fee", "paid")
        acts.locate_and_decide(office, case)
        return case

    def issued(number: int, days: int) -> LetterId:
        letter = acts.write_letter(office, decided(number, days))
        version = acts.letter_of(office, letter).version
        approval.approve_letter(office.of(SECOND_LEGAL), letter, version, PIN)
        return letter

    at_disposal_letter = issued(0, 2)
    acts.print_and_post(office, at_disposal_letter)
    paused = checked(8, 1)
    _ask_for_more(office, paused)
    to_post = issued(7, 1)
    desk = office.of(OPERATOR)
    dispatch.print_letter(desk, to_post)
    dispatch.check_sheets(desk, to_post, came_out_right=True)
    to_print = issued(1, 1)
    to_approve = acts.write_letter(office, decided(2, 1))
    legal = office.of(LEGAL)
    deciding = decided(4, 0)
    drafted = letters.start_letter(legal, deciding, acts.look(legal, deciding).case.version)
    at_fee = checked(3, 1)
    acts.verify(office, at_fee)
    at_second_person = checked(5, 1)
    first = office.of(OPERATOR)
    view = acts.look(first, at_second_person)
    verification.sign_first_check(
        first, at_second_person, view.case.version, an_identity(view.case, view.policy)
    )
    at_identity = checked(6, 0)
    at_decision = checked(11, 0)
    acts.verify(office, at_decision)
    version = acts.look(first, at_decision).case.version
    cases.complete_step(first, at_decision, version, "fee", "paid")
    acts.locate(office, at_decision)
    three = _three_requests(office, party(13))
    two_at_letter = _two_decided(office, party(14))
    two_drafted = _two_decided(office, party(15))
    version = acts.look(legal, two_drafted).case.version
    combined = letters.start_letter(legal, two_drafted, version, lines=(1, 2))
    three_at_form = arrived(12, 0)
    inquiries.log_inquiry(office.of(OPERATOR), a_call(caller=party(9)))
    _calls_of_today(office)
    assert combined.letter is not None
    assert drafted.letter is not None
    return SampleDesk(
        office=office,
        at_identity=at_identity,
        at_second_person=at_second_person,
        at_fee=at_fee,
        at_decision=at_decision,
        paused=paused,
        at_disposal=acts.letter_of(office, at_disposal_letter).case,
        three_at_form=three_at_form,
        three=three,
        two_at_letter=two_at_letter,
        combined=combined.letter,
        draft=drafted.letter,
        to_approve=to_approve,
        to_print=to_print,
        to_post=to_post,
    )


def _three_requests(office: Office, requester: Party) -> CaseId:
    """Three requests at three places: decision, carrying out, search."""
    case = acts.call_and_form(office, requester, days=0)
    acts.check_the_form(office, case, a_form_of("DISC", "CORR", "STOP5"))
    acts.verify(office, case)
    desk = office.of(OPERATOR)
    cases.complete_step(desk, case, acts.look(desk, case).case.version, "fee", "paid")
    acts.locate(office, case, 1)
    acts.locate(office, case, 2, acts.TO_CORRECT)
    acts.decide_items(office, case, 2, {})
    letter = acts.write_letter(office, case, (2,))
    version = acts.letter_of(office, letter).version
    approval.approve_letter(office.of(SECOND_LEGAL), letter, version, PIN)
    acts.locate(office, case, 3, acts.TO_STOP)
    return case


def _two_decided(office: Office, requester: Party) -> CaseId:
    """Disclosure in part, a correction in full; the letters come next."""
    case = acts.call_and_form(office, requester, days=0)
    acts.check_the_form(office, case, a_form_of("DISC", "CORR"))
    acts.verify(office, case)
    desk = office.of(OPERATOR)
    cases.complete_step(desk, case, acts.look(desk, case).case.version, "fee", "paid")
    acts.locate(office, case, 1)
    acts.decide_items(office, case, 1, {2: "harm_to_person"})
    acts.locate(office, case, 2, acts.TO_CORRECT)
    acts.decide_items(office, case, 2, {})
    return case


def _ask_for_more(office: Office, case: CaseId) -> None:
    """The papers held an expired card: L03 is posted and the clock stands."""
    desk = office.of(OPERATOR)
    view = acts.look(desk, case)
    identity = an_identity(view.case, view.policy, paper="health_insurance_card")
    verification.save_identity(desk, case, view.case.version, identity)
    version = acts.look(desk, case).case.version
    change = cases.complete_step(desk, case, version, "identity", "ask")
    letter = acts.letter_of(office, change.letter)
    approval.ask_approval(desk, letter.id, letter.version)
    version = acts.letter_of(office, letter.id).version
    approval.approve_letter(office.of(SUPERVISOR), letter.id, version, PIN)
    acts.print_and_post_any(office, letter.id)


def _calls_of_today(office: Office) -> None:
    desk = office.of(OPERATOR)
    for number, topic, outcome in (
        (10, "general", "explained"),
        (6, "progress", "note_on_case"),
        (4, "purpose", "explained"),
    ):
        call = a_call(caller=party(number), topic=topic, outcome=outcome, notes="")
        inquiries.log_inquiry(desk, replace(call, ended_at=desk.now()))
        office.clock.at += timedelta(minutes=9)
    back = a_call(caller=party(10), topic="disclosure", outcome="call_back")
    inquiries.log_inquiry(desk, replace(back, call_back_at=desk.now() + timedelta(hours=3)))
    assert worklists.my_calls_today(desk)
