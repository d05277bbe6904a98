# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Each register answers in both languages and gives its letter the facts it prints."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inquirydesk.desk.registers import (
    answer_from,
    purpose_facts,
    referral_facts,
    systems_to_search,
)
from inquirydesk.domain.policy import REGISTERS
from inquirydesk.domain.registers import WebBranch
from inquirydesk.domain.sourced import Text
from tests.builders import a_policy

POLICY, CITIZEN = a_policy(), a_policy("citizen-watch")


@pytest.mark.parametrize(
    ("register", "key"),
    [(r, k) for r in REGISTERS if r != "editions" for k in POLICY.registers[r]],
)
def test_an_entry_answers_without_a_gap_in_both_languages(register: str, key: str) -> None:
    text = answer_from(POLICY, register, key).text
    for words in (text.ja, text.en):
        assert words
        assert not {"【", "［", "[", "{"} & set(words), words


def test_a_service_with_its_own_desk_is_answered_with_its_address() -> None:
    text = answer_from(POLICY, "services", "online_store").text
    assert "〒188-0000　東京都星見市星見町4丁目5番6号" in text.ja
    assert "4-5-6 Hoshimi-cho" in text.en
    facts = referral_facts(POLICY.services["online_store"])
    assert facts["referral_first"] is True
    assert facts["referral_desk"] == POLICY.services["online_store"].desk


def test_an_address_nobody_has_given_is_a_gap_not_a_guess() -> None:
    facts = referral_facts(CITIZEN.services["personnel"])
    assert facts["referral_address"] == ""
    assert facts["referral_first"] is None


def test_an_employee_is_told_of_the_own_notice_and_of_who_answers() -> None:
    text = answer_from(POLICY, "groups", "employee").text
    assert "この窓口ではお受けしていません" in text.ja
    assert "Personnel Department" in text.en


def test_the_answer_on_joint_use_names_address_and_representative() -> None:
    text = answer_from(POLICY, "joint_use", "repair").text
    assert "東京都星見市星見町1丁目2番3号" in text.ja
    assert "代表取締役社長" in text.ja
    assert "Representative Director" in text.en


def test_anonymised_data_can_neither_be_disclosed_nor_taken_out() -> None:
    given, kept = (
        answer_from(POLICY, "anonymised", key).text
        for key in ("repair_trends", "survey_statistics")
    )
    assert "できません" in given.ja
    assert "neither be disclosed nor taken out" in kept.en
    assert "部品の製造会社" in given.ja
    assert "提供" not in kept.ja


def test_cookies_tied_to_a_member_join_the_search_of_the_case() -> None:
    open_question = answer_from(POLICY, "website", "cookies")
    assert open_question.asks is WebBranch.ASK_MEMBER
    assert open_question.systems == ()
    linked = answer_from(POLICY, "website", "cookies", member=True, linked=True)
    assert linked.asks is None
    cookies = Text("会員サイトのクッキー記録", "Cookie records of the member site")
    assert linked.systems == (cookies,)
    searched = systems_to_search(POLICY, "customer", ["cookies"])
    assert searched == (*POLICY.groups["customer"].systems, cookies)


def test_cookies_of_a_stranger_are_answered_with_the_settings_of_the_browser() -> None:
    answer = answer_from(POLICY, "website", "cookies", member=False)
    assert answer.systems == ()
    assert "ブラウザーの設定" in answer.text.ja
    assert "settings of your browser" in answer.text.en


def test_the_letter_on_purposes_can_name_only_those_that_apply() -> None:
    facts = purpose_facts(POLICY, "customer", {"after_sales"})
    assert facts["purposes"] == (POLICY.groups["customer"].purposes[1].text,)
    assert len(POLICY.groups["customer"].purposes) == 4


def test_an_entry_that_lacks_something_is_not_answered_from() -> None:
    answer = answer_from(CITIZEN, "joint_use", "published")
    assert {"joint_items", "joint_address", "joint_representative"} <= {*answer.lacks}
    assert answer.text == CITIZEN.register_answers["incomplete"].text
    told = answer_from(CITIZEN, "groups", "employee")
    assert told.lacks == ()
    assert told.text == CITIZEN.groups["employee"].own_notice


def test_what_need_not_be_known_does_not_hinder_the_answer() -> None:
    service = replace(POLICY.services["online_store"], phone=None, website=None)
    policy = replace(POLICY, services={"online_store": service})
    answer = answer_from(policy, "services", "online_store")
    assert answer.lacks == ()
    assert "電話" not in answer.text.ja
