# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The policy is read whole, found by its words, and confirmed value by value by legal staff."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from inquirydesk.desk.articles import Article, articles_of, find_articles
from inquirydesk.desk.knowledge import confirm_policy_value, read_knowledge
from inquirydesk.desk.policy_drafts import hand_over_policy, publish_policy, start_policy_draft
from inquirydesk.domain.errors import FieldMissing, NotAllowed, NotFound
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.registers import Edition
from inquirydesk.domain.sourced import Language
from tests.builders import (
    ADMINISTRATOR,
    LEGAL,
    OPERATOR,
    SECOND_LEGAL,
    SUPERVISOR,
    Office,
    a_policy,
)

ARTICLES = articles_of(a_policy())
BY_KEY = {each.key: each for each in ARTICLES}
COMPANIES = ["hoshimi-watch", "citizen-watch"]


def words_of(article: Article) -> str:
    return "\n".join(str(value.content) for value in article.values)


@pytest.mark.parametrize("company", COMPANIES)
def test_every_value_that_law_or_company_gave_shows_where_it_comes_from(company: str) -> None:
    sourceless = [each for each in articles_of(a_policy(company)) if each.source is None]
    assert [each.key for each in sourceless if not all(v.unset for v in each.values)] == []


@pytest.mark.parametrize("company", COMPANIES)
def test_no_part_of_a_policy_is_left_out(company: str) -> None:
    policy = a_policy(company)
    read = {each.field for each in articles_of(policy)}
    told_apart = {"id", "extends", "in_force_from", "source", "sources", "not_set", "practice"}
    given = {
        each.name for each in fields(Policy) if getattr(policy, each.name) not in ((), None, {})
    }
    assert given - told_apart <= read
    assert {each.key for each in articles_of(policy) if each.field == "letters"} == {
        f"letters.{code}" for code in policy.letters
    }


def test_a_value_has_the_day_it_is_in_force_from() -> None:
    policy = a_policy()
    ground = BY_KEY["grounds.harm_to_person"]
    assert ground.in_force_from == policy.grounds["harm_to_person"].in_force_from
    assert BY_KEY["requirements.joint_address"].in_force_from == date(2022, 4, 1)
    assert BY_KEY["target_days"].in_force_from == policy.in_force_from


def test_what_is_not_set_is_read_as_not_set() -> None:
    citizen = {each.key: each for each in articles_of(a_policy("citizen-watch"))}
    assert [value.unset for value in citizen["fee"].values] == [True]
    phone = next(v for v in citizen["company"].values if v.key == "company.phone")
    assert phone.unset
    address = "joint_use.published.responsible.address"
    assert any(v.key == address and v.unset for v in citizen["joint_use.published"].values)


def test_a_key_of_a_line_is_where_the_value_stands_in_the_policy() -> None:
    letter = BY_KEY["letters.L06"]
    keys = [value.key for value in letter.values]
    assert "letters.L06.ja.items.0.heading" in keys
    assert "letters.L06.en.items.0.text" in keys
    group = BY_KEY["groups.customer"]
    assert "groups.customer.purposes.0.text" in [value.key for value in group.values]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("くっきー", "website.cookies"),
        ("ｸｯｷｰ ﾌﾞﾗｳｻﾞｰ", "website.cookies"),
        ("COOKIES", "website.cookies"),
        ("33(2)(i)", "grounds.harm_to_person"),
        ("共同利用　代表取締役", "joint_use.repair"),
        ("被保険者証", "papers.health_insurance_card"),
    ],
)
def test_an_article_is_found_by_words_in_any_width_and_kana(typed: str, key: str) -> None:
    assert key in [each.key for each in find_articles(ARTICLES, typed)]


def test_every_word_typed_has_to_be_there() -> None:
    assert find_articles(ARTICLES, "クッキー 手数料の額が足りない") == ()
    assert find_articles(ARTICLES, "  ") == ARTICLES


def test_a_review_is_due_a_year_after_the_last() -> None:
    article = BY_KEY["register_answers.joint_use"]
    assert article.review_due_on(12) == date(2027, 11, 30)
    assert article.review_due_on(None) is None


@pytest.mark.parametrize("login", [OPERATOR, SUPERVISOR, LEGAL, ADMINISTRATOR])
def test_everybody_reads_the_policy(office: Office, login: str) -> None:
    read = read_knowledge(office.of(login), Language.EN)
    assert read.policy.id == a_policy().id
    [(edition, change)] = read.consents
    assert isinstance(edition, Edition)
    assert change.group == "customer"


def test_legal_confirms_a_value_for_this_version_alone(office: Office) -> None:
    legal = office.of(LEGAL)
    which, key = legal.policy.id, "grounds.harm_to_person"
    with pytest.raises(NotAllowed):
        confirm_policy_value(office.of(SUPERVISOR), which, key, "e-Gov")
    confirm_policy_value(legal, which, key, "e-Gov法令検索で条文を確認")
    read = read_knowledge(legal, Language.EN)
    assert read.confirmations[key].remark == "e-Gov法令検索で条文を確認"
    assert read.names[read.confirmations[key].confirmed_by] == "Kaori Nishida"
    start_policy_draft(legal, date(2026, 7, 1))
    draft = read_knowledge(legal, Language.EN, "2026-07-01")
    hand_over_policy(legal, "2026-07-01", draft.shown.saves)
    second = office.of(SECOND_LEGAL)
    saves = read_knowledge(second, Language.EN, "2026-07-01").shown.saves
    publish_policy(second, "2026-07-01", saves, Language.EN)
    assert read_knowledge(second, Language.EN, "2026-07-01").confirmations == {}


def test_a_confirmation_says_by_what_and_of_what(office: Office) -> None:
    legal = office.of(LEGAL)
    with pytest.raises(FieldMissing):
        confirm_policy_value(legal, legal.policy.id, "grounds.harm_to_person", " ")
    with pytest.raises(NotFound):
        confirm_policy_value(legal, legal.policy.id, "grounds.nothing", "e-Gov")
