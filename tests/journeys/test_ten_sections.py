# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The ten sections of a published policy, each from the call to the letter the person receives.

Calls are taken at the desk of `citizen-watch`, as far as what it has published goes. Its letters
wait for values nobody has set (who signs, the seal), so cases and letters are `hoshimi-watch`'s.
Every letter is read back from the sheets in the archive, in both languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from inquirydesk import paths
from inquirydesk.desk import (
    approval,
    decisions,
    dispatch,
    inquiries,
    letters,
    mail,
    scripts,
)
from inquirydesk.desk.knowledge import read_knowledge
from inquirydesk.desk.policy_drafts import (
    hand_over_policy,
    publish_policy,
    start_policy_draft,
)
from inquirydesk.desk.registers import Answer, answer_from, systems_to_search
from inquirydesk.domain.errors import LetterBlocked, NotAllowed
from inquirydesk.domain.inquiry import CaseId, Inquiry, InquiryDraft
from inquirydesk.domain.line import DataItem
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import LetterId, LetterState, Written
from inquirydesk.domain.person import Party
from inquirydesk.domain.sourced import Language, Text, TypeCode
from inquirydesk.letters.reading import text_of
from inquirydesk.policies.read import flatten
from tests.acts import letter_of, look
from tests.builders import (
    LEGAL,
    OPERATOR,
    PIN,
    SECOND_LEGAL,
    SUPERVISOR,
    Office,
    a_party,
    a_policy,
    an_envelope,
    an_office,
    policy_folder,
)
from tests.line_acts import (
    approved,
    carry,
    complete,
    decide_so,
    post,
    refused,
    requests_in_one,
)

JA, EN = Language.JA, Language.EN
REPAIR = DataItem(1, Text("修理受付記録", "Repair record"), "受付日: 令和7年9月2日")


@pytest.fixture
def citizen(tmp_path: Path) -> Iterator[Office]:
    """A desk that works by what Citizen Watch has published."""
    office = an_office(tmp_path / "citizen", "citizen-watch")
    yield office
    office.desk.store.close()


@dataclass(frozen=True)
class Call:
    """A call as it was taken: what was said last, and what was logged."""

    topic: str
    path: tuple[str, ...]
    said: str
    inquiry: Inquiry
    case: CaseId | None


def call(office: Office, topic: str, *answers: str, caller: Party | None = None) -> Call:
    """A call on that topic with the caller's answers; without a caller it is anonymous.

    Whoever gives a name and asks for something is sent the form.
    """
    desk = office.of(OPERATOR)
    heard: list[str] = []
    spoken = scripts.script_of_topic(desk, topic, (), JA)
    assert spoken is not None
    heard += [line.text for line in spoken.lines]
    for answer in answers:
        spoken = scripts.choose_answer(desk, spoken.topic, spoken.path, answer, JA)
        heard += [line.text for line in spoken.lines]
    draft = InquiryDraft(
        caller=caller or Party(),
        topic=spoken.topic,
        path=spoken.path,
        group="customer",
        outcome="form_pack" if caller else "explained",
    )
    change = inquiries.log_inquiry(desk, draft)
    assert change.inquiry is not None
    with desk.open_look() as reading:
        inquiry = reading.inquiries.get(change.inquiry)
    assert inquiry.path == spoken.path
    return Call(spoken.topic, spoken.path, "\n".join(heard), inquiry, change.case)


def question(office: Office, code: str, gist: str, answer: Text, *words: Written) -> LetterId:
    """A letter with a question: a short case, answered, approved by another person, posted."""
    desk, second = office.of(OPERATOR), office.of(SUPERVISOR)
    envelope = an_envelope(
        desk.today,
        EnvelopeItem(1, ItemKind.QUESTION),
        types=(TypeCode(code),),
        gist=gist,
        language=EN,
    )
    case = mail.register_mail(desk, envelope).case
    assert case is not None
    decisions.write_answer(desk, case, look(desk, case).case.version, answer)
    complete(office, case, 1)
    letter = letters.start_letter(desk, case, look(desk, case).case.version).letter
    assert letter is not None
    if words:
        letters.save_letter(desk, replace(letter_of(office, letter), words=words))
    approval.ask_approval(desk, letter, letter_of(office, letter).version)
    approval.approve_letter(second, letter, letter_of(office, letter).version, PIN)
    post(office, letter)
    assert look(desk, case).case.is_closed
    assert letter_of(office, letter).state is LetterState.POSTED
    return letter


def sheets(office: Office, letter: LetterId) -> dict[Language, str]:
    """What stands on the archived sheets, without line ends."""
    shown = dispatch.view_sheets(office.of(LEGAL), letter)
    return {
        each.language: "".join(text_of(each.pdf)).replace("\n", "" if each.language is JA else " ")
        for each in shown
    }


def says(office: Office, letter: LetterId, *sentences: Text) -> dict[Language, str]:
    """The sheets, each of whose languages holds these sentences."""
    read = sheets(office, letter)
    assert set(read) == {JA, EN}
    for language, text in read.items():
        for sentence in sentences:
            assert _stands_in(text, sentence.in_(language)), sentence.in_(language)
    return read


def _stands_in(text: str, sentence: str) -> bool:
    """Whether the sentence stands there, also broken over the lines of a table's column, between
    which the other columns are read."""
    words = r"\s(?:.{0,120}?\s)?".join(re.escape(word) for word in sentence.split())
    return _squeezed(sentence) in _squeezed(text) or re.search(words, text) is not None


def _squeezed(text: str) -> str:
    return "".join(text.split())


def test_section_1_the_purposes_of_use_are_notified_for_the_group_of_the_person(
    office: Office,
) -> None:
    taken = call(office, "purpose", "own", caller=a_party())
    assert "請求書をお送りします" in taken.said
    assert taken.case is not None
    case = requests_in_one(office, "PURP", language=EN, case=taken.case)
    purposes = a_policy().groups["customer"].purposes[:2]
    chosen = [DataItem(n, each.text, granted=True) for n, each in enumerate(purposes, 1)]
    decide_so(office, case, 1, *chosen)
    letter = approved(office, case, 1)
    post(office, letter)
    assert letter_of(office, letter).code == "L14"
    read = says(office, letter, *(each.text for each in purposes))
    assert _squeezed(a_policy().groups["customer"].purposes[2].text.ja) not in _squeezed(read[JA])


def test_section_1_an_employee_is_led_to_the_notice_of_their_own(citizen: Office) -> None:
    taken = call(citizen, "employees", "employee")
    assert "人事の窓口" in taken.said
    assert taken.case is None
    told = answer_from(a_policy("citizen-watch"), "groups", "employee").text
    assert "この窓口ではお受けしていません" in told.ja
    assert "this desk does not handle it" in told.en


@pytest.mark.parametrize("company", ["citizen-watch", "hoshimi-watch"])
def test_section_2_retained_data_have_the_same_purposes_and_no_second_list(company: str) -> None:
    policy = a_policy(company)
    whole = flatten(policy_folder(company), paths.resources() / "law")
    for key, group in policy.groups.items():
        for purpose in group.purposes:
            assert whole.count(f'"{purpose.text.ja}"') == 1
        if group.purposes:
            told = answer_from(policy, "groups", key).text
            assert all(each.text.ja in told.ja for each in group.purposes)
            assert all(each.text.en in told.en for each in group.purposes)


def test_section_3_who_asks_about_joint_use_is_told_all_the_law_wants_known(
    office: Office,
) -> None:
    taken = call(office, "joint_use", "explain")
    assert "項目、利用する者の範囲、目的、責任者" in taken.said
    answer = answer_from(a_policy(), "joint_use", "repair")
    letter = question(office, "INFO", "修理の共同利用について知りたい", answer.text)
    assert letter_of(office, letter).code == "L22"
    says(
        office,
        letter,
        answer.text,
        Text("東京都星見市星見町1丁目2番3号", "1-2-3 Hoshimi-cho, Hoshimi-shi, Tokyo"),
        Text("代表取締役社長", "President and Representative Director"),
    )


def test_section_3_what_a_company_has_not_said_of_its_joint_use_is_not_guessed(
    citizen: Office,
) -> None:
    taken = call(citizen, "joint_use", "explain")
    assert taken.case is None
    answer = answer_from(a_policy("citizen-watch"), "joint_use", "published")
    assert "joint_representative" in answer.lacks
    assert "あらためてお知らせします" in answer.text.ja


def test_section_4_several_requests_of_one_envelope_are_decided_and_told_each_for_itself(
    office: Office,
) -> None:
    taken = call(office, "disclosure", caller=a_party())
    case = requests_in_one(office, "DISC", "CORR", "STOP", language=EN, case=taken.case)
    complete(office, case, 1)
    legal = office.of(LEGAL)
    name = DataItem(2, Text("販売店の担当者の氏名", "Name of the dealer’s staff member"))
    view = look(legal, case)
    decide_so(office, case, 1, replace(REPAIR, granted=True), refused(view, name, "harm_to_person"))
    address = DataItem(
        1, Text("登録の住所", "Registered address"), before="旧町1番", after="若草町3丁目2番17号"
    )
    decide_so(office, case, 2, replace(address, granted=True))
    entries = DataItem(1, Text("応募の記録", "Campaign entries"))
    instead = Text("閲覧できる者を限りました。", "We limited who can see them.")
    stop = replace(refused(view, entries, "breach_alternative"), alternative=instead)
    decide_so(office, case, 3, stop)
    letter = approved(office, case, 1, 2, 3)
    carry(office, case, 2)
    post(office, letter)
    grounds = view.policy.grounds
    says(
        office,
        letter,
        Text("修理受付記録", "Repair record"),
        Text("第33条第2項第1号", "Article 33, paragraph 2, item (i)"),
        grounds["harm_to_person"].reason,
        Text("若草町3丁目2番17号", "若草町3丁目2番17号"),
        Text("顧客管理システム", "customer register"),
        grounds["breach_alternative"].reason,
        instead,
    )


def test_section_5_an_anonymous_caller_is_answered_and_nobody_says_whether_data_exist(
    citizen: Office,
) -> None:
    taken = call(citizen, "general", "company")
    assert "お名前をおっしゃらなくても" in taken.said
    assert (taken.case, taken.inquiry.caller) == (None, Party())
    own = call(citizen, "general", "own_data")
    assert (own.topic, own.case) == ("disclosure", None)
    assert "記録の有無を含め、個人のデータについて何も答えません" in own.said, "as the cue says"


def test_section_5_a_complaint_is_looked_into_and_answered_in_writing(office: Office) -> None:
    taken = call(office, "complaint", "handling")
    assert "お名前は、おっしゃらなくても承ります" in taken.said
    found = Text("担当者の説明が誤っていました。", "The explanation given was wrong.")
    measure = Text("手順を改めました。", "We changed the procedure.")
    letter = question(office, "COMP", "電話の応対に不満がある", found, Written("measure", measure))
    assert letter_of(office, letter).code == "L17"
    says(office, letter, found, measure, a_policy().company.complaint_body or Text("-", "-"))


def test_section_6_nobody_can_be_taken_out_of_anonymised_data(office: Office) -> None:
    taken = call(office, "anonymised", "remove", "no")
    assert "どれがどなたのものかを探すことができません" in taken.said
    assert call(office, "anonymised", "remove", "yes").topic == "cease_use"
    answer = answer_from(a_policy(), "anonymised", "repair_trends")
    letter = question(office, "INFO", "匿名加工情報から自分の分を除いてほしい", answer.text)
    says(
        office,
        letter,
        answer.text,
        Text("取り除いたりすることはできません", "neither be disclosed nor taken out"),
    )


def test_section_7_security_is_answered_at_the_published_level_and_not_below(
    citizen: Office, office: Office
) -> None:
    taken = call(citizen, "security", "general")
    assert "これより詳しい内容は、**安全のためお答えしていません**" in taken.said
    assert call(citizen, "security", "incident").topic == "leak"
    analytics = a_policy("citizen-watch").website["analytics"]
    assert analytics.more is not None
    assert analytics.more.startswith("https://policies.google.com/")
    answer = answer_from(a_policy(), "website", "security")
    letter = question(office, "INFO", "どのような安全対策をしているか", answer.text)
    says(office, letter, answer.text)


def test_section_8_a_cookie_tied_to_nobody_is_refused_in_the_browser(
    citizen: Office, office: Office
) -> None:
    taken = call(citizen, "cookies", "cookies", "no")
    assert "ブラウザの設定" in taken.said
    answer = answer_from(a_policy(), "website", "cookies", member=False)
    assert answer.systems == ()
    letter = question(office, "COOK", "クッキーを消してほしい", answer.text)
    says(office, letter, answer.text)


def searched_for(office: Office, record: str) -> tuple[CaseId, Answer]:
    """A member's call about that record of the website becomes a request for disclosure."""
    taken = call(office, "cookies", record, "yes", "see", caller=a_party())
    assert taken.topic == "disclosure"
    assert taken.path[0].startswith("cookies.")
    case = requests_in_one(office, "DISC", language=EN, case=taken.case)
    complete(office, case, 1)
    return case, answer_from(a_policy(), "website", record, member=True, linked=True)


def test_section_8_a_cookie_tied_to_a_member_is_searched_and_disclosed(office: Office) -> None:
    case, answer = searched_for(office, "cookies")
    cookies = DataItem(1, Text("クッキーの記録", "Cookie records"), "初回: 令和8年5月1日")
    decide_so(office, case, 1, replace(cookies, granted=True), more=answer.systems)
    line = look(office.of(OPERATOR), case).case.line(1)
    systems = systems_to_search(a_policy(), "customer", ["cookies"])
    assert tuple(search.system for search in line.searches) == systems
    letter = approved(office, case, 1)
    post(office, letter)
    says(office, letter, cookies.name)


def test_section_9_records_of_attacks_are_withheld_by_a_legal_decision(office: Office) -> None:
    case, answer = searched_for(office, "access_log")
    seen = DataItem(1, Text("閲覧の記録", "Record of visits"), "日時: 令和8年5月1日")
    attacks = DataItem(2, Text("攻撃の検知の記録", "Record of attacks detected"))
    view = look(office.of(LEGAL), case)
    withheld = refused(view, attacks, "business_impeded")
    decide_so(office, case, 1, replace(seen, granted=True), withheld, more=answer.systems)
    legal, supervisor = office.of(LEGAL), office.of(SUPERVISOR)
    letter = letters.start_letter(legal, case, look(legal, case).case.version).letter
    assert letter is not None
    approval.ask_approval(legal, letter, letter_of(office, letter).version)
    with pytest.raises(NotAllowed):
        approval.approve_letter(supervisor, letter, letter_of(office, letter).version, PIN)
    approval.approve_letter(office.of(SECOND_LEGAL), letter, letter_of(office, letter).version, PIN)
    post(office, letter)
    says(
        office,
        letter,
        seen.name,
        attacks.name,
        Text("第33条第2項第2号", "Article 33, paragraph 2, item (ii)"),
    )


def test_section_10_a_case_keeps_the_policy_it_began_with_after_a_new_one(office: Office) -> None:
    before = call(office, "disclosure", caller=a_party())
    assert before.case is not None
    legal, second = office.of(LEGAL), office.of(SECOND_LEGAL)
    knowledge = read_knowledge(legal, EN)
    waiting = [change.key for _, change in knowledge.consents]
    assert waiting == ["survey_marketing"], "a new purpose waits for consent"
    july = legal.today.replace(month=7, day=1)
    start_policy_draft(legal, july)
    version = july.isoformat()
    row = next(each for each in read_knowledge(legal, EN).rows if each.version == version)
    hand_over_policy(legal, version, row.saves)
    row = next(each for each in read_knowledge(legal, EN).rows if each.version == version)
    publish_policy(second, version, row.saves, EN)
    office.clock.next_day(15)
    after = call(office, "disclosure", caller=a_party())
    assert after.case is not None
    desk = office.of(OPERATOR)
    versions = [look(desk, each).case.policy.version for each in (before.case, after.case)]
    assert versions == ["2026-04-01", version]
    case = requests_in_one(office, "DISC", language=EN, case=before.case)
    complete(office, case, 1)
    decide_so(office, case, 1, replace(REPAIR, granted=True))
    letter = approved(office, case, 1)
    post(office, letter)
    says(office, letter, REPAIR.name)
    assert look(desk, case).case.policy.version == "2026-04-01"


def test_a_desk_whose_letters_lack_a_value_is_told_which(citizen: Office) -> None:
    with pytest.raises(LetterBlocked) as blocked:
        call(citizen, "disclosure", caller=a_party())
    assert any("company." in str(fault) for fault in blocked.value.faults)
