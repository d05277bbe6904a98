# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Every value a policy can hold has a name people read; new ones are worded in `field_wording`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum

import pytest

from inquirydesk.desk.articles import articles_of
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Channel, Language, Text
from inquirydesk.ui.field_wording import is_worded
from tests.builders import a_policy

COMPANIES = ["hoshimi-watch", "citizen-watch"]


def _closed_words(value: object) -> Iterator[str]:
    """The entries of closed lists that a policy uses."""
    if isinstance(value, StrEnum) and not isinstance(value, Channel | Language):
        yield value.value
    elif is_dataclass(value) and not isinstance(value, type | Text):
        for each in fields(value):
            yield from _closed_words(getattr(value, each.name))
    elif isinstance(value, Mapping):
        for below in value.values():
            yield from _closed_words(below)
    elif isinstance(value, tuple):
        for below in value:
            yield from _closed_words(below)


def _field_names(value: object) -> Iterator[str]:
    """The names of the fields a policy uses."""
    if isinstance(value, Mapping | tuple):
        for below in value.values() if isinstance(value, Mapping) else value:
            yield from _field_names(below)
    elif is_dataclass(value) and not isinstance(value, type | Text):
        for each in fields(value):
            yield each.name
            yield from _field_names(getattr(value, each.name))


@pytest.mark.parametrize("company", COMPANIES)
def test_every_line_of_an_article_is_named(company: str) -> None:
    policy = a_policy(company)
    lines = {value.label for article in articles_of(policy) for value in article.values}
    fields_read = lines & {*_field_names(policy)}
    assert {each for each in fields_read if not is_worded(each)} == set()


def test_every_part_of_a_policy_is_named() -> None:
    kept_apart = {"id", "extends", "source", "sources", "not_set", "practice"}
    names = {each.name for each in fields(Policy)} - kept_apart
    assert {each for each in names if not is_worded(each)} == set()


@pytest.mark.parametrize("company", COMPANIES)
def test_every_word_of_a_closed_list_is_translated(company: str) -> None:
    assert {each for each in _closed_words(a_policy(company)) if not is_worded(each)} == set()
