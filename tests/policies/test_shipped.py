# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The policies that come with the program are complete and say what a lawyer expects of them."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest

from inquirydesk import paths
from inquirydesk.desk.examples import check_folder
from inquirydesk.domain.clock import Unit
from inquirydesk.domain.fee import FeeTime
from inquirydesk.domain.identity_rules import PaperClass
from inquirydesk.domain.letter_text import AddressRule, Approval
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.placeholders import sample_facts
from inquirydesk.domain.policy import Effect, StepKind
from inquirydesk.domain.sourced import Channel, Language, LetterCode, TypeCode
from inquirydesk.letters.samples import compose_sample
from inquirydesk.letters.versions import figures_in
from inquirydesk.policies.examples import read_examples
from tests.builders import a_policy, policy_folder

README = "README.md"
COMPANIES = ["hoshimi-watch", "citizen-watch"]
DISC = TypeCode("DISC")
FEE_FACTS = tuple(name for name in sample_facts() if name.startswith("fee"))


@pytest.mark.parametrize("company", [*COMPANIES, "tsukimi-stores", "aurora-timepieces"])
def test_a_shipped_policy_has_no_fault_and_its_examples_hold(company: str) -> None:
    assert check_folder(policy_folder(company), paths.resources() / "law") == ()


@pytest.mark.parametrize("company", COMPANIES)
def test_the_desk_has_the_letters_of_this_release(company: str) -> None:
    assert set(a_policy(company).letters) == {f"L{number:02}" for number in range(1, 23)}


@pytest.mark.parametrize("company", COMPANIES)
def test_letters_before_identity_is_proven_go_to_the_address_given(company: str) -> None:
    letters = a_policy(company).letters
    given = {code for code, text in letters.items() if text.address is AddressRule.GIVEN}
    assert given == {
        "L01", "L02", "L03", "L04", "L05", "L16", "L17", "L18", "L19", "L20", "L22",
    }  # fmt: skip


@pytest.mark.parametrize("company", COMPANIES)
def test_legal_approves_what_withholds_or_denies(company: str) -> None:
    letters = a_policy(company).letters
    legal = {code for code, text in letters.items() if text.approval is Approval.LEGAL}
    assert legal == {"L07", "L08", "L09", "L10", "L13", "L21"}


@pytest.mark.parametrize("company", COMPANIES)
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("code", sorted({f"L{number:02}" for number in range(1, 23)} - {"L04"}))
def test_letters_are_silent_about_a_fee_that_is_not_set(
    company: str, language: Language, code: str
) -> None:
    policy = a_policy(company)
    text = policy.letters[LetterCode(code)]
    letter = compose_sample(text, language, policy, unknown=FEE_FACTS)
    assert letter.gaps == ()
    words = [line for item in letter.items for line in (item.heading, *item.lines)]
    assert not [line for line in words if "手数料" in line or re.search(r"\b[Ff]ee\b", line)]


@pytest.mark.parametrize("code", sorted(a_policy().letters))
def test_an_english_letter_uses_the_full_name_and_says_which_version_applies(code: str) -> None:
    policy = a_policy()
    letter = compose_sample(policy.letters[LetterCode(code)], Language.EN, policy)
    assert letter.opening[0] == "Dear Megumi Ishikawa,"
    assert "Japanese version applies" in letter.note
    assert not re.search(r"\b(Mr|Mrs|Ms)\b", " ".join(letter.opening))


def test_the_form_dispatch_denies_and_confirms_nothing() -> None:
    policy = a_policy()
    text = policy.letters[LetterCode("L02")]
    assert text.encloses_form
    for language, says in (
        (Language.JA, "個人情報の有無をお知らせするものではありません"),
        (Language.EN, "does not say whether we hold any personal information"),
    ):
        letter = compose_sample(text, language, policy)
        assert says in " ".join(letter.opening)


def test_no_data_held_says_where_as_of_when_and_under_which_rule() -> None:
    policy = a_policy()
    letter = compose_sample(policy.letters[LetterCode("L08")], Language.JA, policy, type_code=DISC)
    lines = [line for item in letter.items for line in item.lines]
    assert "令和8年6月10日現在で、次の記録を調査しました。" in lines
    assert "(1) 修理受付システム" in lines
    assert "氏名：石川　恵" in lines
    assert "本書は、法第33条第3項に基づく通知です。" in lines


@pytest.mark.parametrize("company", COMPANIES)
def test_disclosure_has_the_ten_steps_people_know_by_heart(company: str) -> None:
    policy = a_policy(company)
    steps = policy.guides[policy.types[DISC].guide]
    assert [step.kind for step in steps] == [
        StepKind.ARRIVAL,
        StepKind.FORM,
        StepKind.IDENTITY,
        StepKind.FEE,
        StepKind.LOCATE,
        StepKind.DECISION,
        StepKind.DRAFT,
        StepKind.APPROVAL,
        StepKind.POST,
        StepKind.DISPOSAL,
    ]
    assert all(step.outcomes[0].effect is Effect.COMPLETE for step in steps)


STATUTORY = ["DISC", "PURP", "RECD", "CORR", "STOP", "STOP3", "STOP5", "FORGN"]
SHORT = ["INFO", "MKTG", "OPTO", "COOK", "COMP", "LEAK", "REFR", "ESTA"]


@pytest.mark.parametrize("company", COMPANIES)
def test_every_request_the_act_and_the_policy_know_is_there(company: str) -> None:
    types = a_policy(company).types
    assert sorted(types) == sorted([*STATUTORY, *SHORT])
    assert [code for code in types if types[code].statutory] == sorted(STATUTORY)


@pytest.mark.parametrize("code", STATUTORY)
def test_a_fee_is_possible_only_for_purpose_disclosure_and_records(code: str) -> None:
    assert a_policy().types[TypeCode(code)].fee_allowed == (code in {"PURP", "DISC", "RECD"})


@pytest.mark.parametrize("code", STATUTORY)
def test_a_lawsuit_clock_runs_for_articles_33_to_35_only(code: str) -> None:
    kind = a_policy().types[TypeCode(code)]
    assert ("article_39" in kind.clocks) == kind.basis.startswith(("33", "34", "35"))


@pytest.mark.parametrize("code", STATUTORY)
def test_a_change_is_carried_out_after_approval(code: str) -> None:
    policy = a_policy()
    kind = policy.types[TypeCode(code)]
    kinds = [step.kind for step in policy.guides[kind.guide]]
    if kind.fee_allowed:
        assert StepKind.CARRY_OUT not in kinds
    else:
        assert kinds.index(StepKind.APPROVAL) < kinds.index(StepKind.CARRY_OUT)


@pytest.mark.parametrize("code", [*STATUTORY, *SHORT])
def test_whoever_withdraws_is_told(code: str) -> None:
    assert a_policy().types[TypeCode(code)].answers[LineOutcome.WITHDRAWN] == "L19"


def test_every_row_of_the_law_has_its_ground() -> None:
    policy = a_policy()
    bases = {kind.basis for kind in policy.types.values() if kind.statutory}
    for basis in bases:
        assert [g.key for g in policy.grounds.values() if basis in g.basis], basis
    shorts = {ground.short for ground in policy.grounds.values()}
    assert {"32(2)(i)", "32(2)(ii), 21(4)(iii)", "33(5), Order 11", "34(2)", "35(5)-(6)"} <= shorts
    used = {key for kind in policy.types.values() for key in kind.grounds}
    assert used == set(policy.grounds), "a ground no request can choose"


@pytest.mark.parametrize("key", sorted(a_policy().grounds))
def test_a_ground_names_the_same_articles_in_both_languages(key: str) -> None:
    ground = a_policy().grounds[key]
    for text in (ground.citation, ground.reason, ground.label):
        assert figures_in(text.ja, Language.JA) == figures_in(text.en, Language.EN)
    assert ground.in_force_from == date(2022, 4, 1)


@pytest.mark.parametrize("key", ["record_excluded", "existence_hidden"])
def test_what_must_not_be_known_to_exist_is_answered_by_legal_alone(key: str) -> None:
    assert a_policy().grounds[key].existence_hidden


def test_every_ground_of_disclosure_cites_its_article() -> None:
    policy = a_policy()
    shorts = {policy.grounds[key].short for key in policy.types[DISC].grounds}
    assert {"33(2)(i)", "33(2)(ii)", "33(2)(iii)", "33(4)", "33(3)"} <= shorts
    assert policy.grounds["business_impeded"].citation.ja == "法第33条第2項第2号"


def test_a_health_insurance_card_counted_until_its_last_day() -> None:
    card = a_policy().papers["health_insurance_card"]
    assert card.accepted_until == date(2025, 12, 1)
    assert card.refused_because is not None


def test_papers_are_taken_as_the_published_procedures_say() -> None:
    papers = a_policy().papers
    assert papers["driving_licence"].paper_class is PaperClass.PHOTO
    assert papers["driving_licence"].both_sides
    assert papers["individual_number_card"].front_only
    record = papers["residence_record"]
    assert (record.original, record.issued_within_months) == (True, 3)
    assert papers["number_notification_card"].paper_class is PaperClass.REFUSED


def test_a_delegated_agent_proves_authority_by_power_and_seal_certificate() -> None:
    assert a_policy().requesters["delegated"].authority == (
        ("power_of_attorney",),
        ("principal_seal_certificate",),
    )


def test_each_check_of_identity_is_there_under_its_code() -> None:
    checks = a_policy().checks
    assert list(checks) == [f"V{number:02}" for number in range(1, 20)]
    assert checks["V07"].missing is None, "an uncovered number is never the person's deficiency"


def test_every_topic_of_a_call_has_its_key_and_script() -> None:
    policy = a_policy()
    codes = [topic.code for topic in policy.topics]
    assert codes[:12] == [*"1234567890RL"]
    assert not {code[0] for code in codes[12:]} & set(codes[:12]), "one key would choose before two"
    assert all(policy.scripts[topic.script].said for topic in policy.topics)


@pytest.mark.parametrize("key", ["callback_missing", "callback_fee", "progress"])
def test_a_script_that_mentions_a_request_begins_by_confirming_the_person(key: str) -> None:
    first = a_policy().scripts[key].lines[0]
    assert first.cue
    assert "受付番号" in first.text.ja
    assert "reference" in first.text.en


def test_citizen_watch_takes_requests_by_mail_and_returns_nothing() -> None:
    policy = a_policy("citizen-watch")
    assert policy.channels == (Channel.MAIL,)
    assert (policy.papers_returned, policy.form_kept) == (False, True)
    assert [len(group.purposes) for group in policy.groups.values()] == [7, 4, 3, 3, 0]
    assert not policy.practice


def test_what_citizen_watch_has_not_published_is_not_set() -> None:
    policy = a_policy("citizen-watch")
    assert policy.fee is None
    assert policy.company.phone is None
    assert policy.target_days is None
    unset = {entry.key for entry in policy.not_set}
    assert {"fee", "company.officer_name", "company.seal", "channels_refused"} <= unset
    assert {"retention_years", "company.complaint_body", "requesters.minor.enclose"} <= unset


def test_the_practice_company_has_everything_set_and_says_so() -> None:
    policy = a_policy("hoshimi-watch")
    assert policy.practice
    assert policy.not_set == ()
    assert policy.fee is not None
    assert [(rate.amount, rate.types) for rate in policy.fee.rates] == [(1000, (DISC,))]
    assert policy.target_days == 30
    assert policy.company.address is not None
    assert "西東京市" not in policy.company.address.ja, "no real town in samples"


def test_every_request_has_three_stories_or_more() -> None:
    """`check-policy` plays them."""
    companies = [folder.name for folder in (paths.resources() / "policies").iterdir()]
    told = Counter(
        asked.type
        for company in companies
        if company != README
        for story in read_examples(policy_folder(company)).story
        for asked in story.requests
    )
    assert sum(told.values()) >= 60
    assert {code: told[code] for code in a_policy().types if told[code] < 3} == {}


def test_the_shops_differ_in_channel_fee_and_return_of_papers() -> None:
    shops = a_policy("tsukimi-stores")
    assert shops.practice
    assert Channel.VISIT in shops.channels
    assert shops.papers_returned
    assert shops.fee is not None
    assert {rate.due for rate in shops.fee.rates} == {FeeTime.AFTER_DECISION}
    assert shops.instruments["voucher"].is_voucher
    assert shops.clocks["target"].unit is Unit.WORKING
    assert shops.requesters["heir"].allowed


def test_the_maker_abroad_answers_within_months_and_may_take_two_more() -> None:
    maker = a_policy("aurora-timepieces")
    assert maker.practice
    rule = maker.clocks["target"]
    assert (rule.days, rule.unit) == (1, Unit.MONTHS_TO_SAME_DATE)
    assert rule.extension is not None
    assert rule.extension.limit == 2
    assert maker.languages[0] is Language.EN
