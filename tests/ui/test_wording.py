# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Every refusal and outage has its own sentence, in both languages."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import Field
from datetime import date
from typing import Any

import inquirydesk
from inquirydesk.domain.errors import (
    DateBeforePolicy,
    FieldMissing,
    InquiryDeskError,
    LetterBlocked,
    Mistakes,
    SettingNotSet,
)
from inquirydesk.domain.outages import StoreFull
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.wording import has_words, sentence_for


def every_error() -> set[type[Exception]]:
    for part in ("domain", "store", "letters", "policies", "desk"):
        package = importlib.import_module(f"inquirydesk.{part}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if "migrations" not in module.name:
                importlib.import_module(module.name)
    return set(below(InquiryDeskError))


def below(kind: type[Exception]) -> Iterator[type[Exception]]:
    for each in kind.__subclasses__():
        if each.__module__.startswith(inquirydesk.__name__):
            yield each
            yield from below(each)


def sample_of(kind: type[Exception]) -> Exception:
    samples: dict[str, Any] = {"int": 3, "str": "x", "date": date(2026, 6, 1)}
    if kind in (Mistakes, LetterBlocked):
        return kind([FieldMissing("name")])
    fields: tuple[Field[Any], ...] = ()
    if hasattr(kind, "__dataclass_fields__"):
        fields = tuple(kind.__dataclass_fields__.values())
    return kind(*(samples.get(str(field.type).split(" ")[0], ()) for field in fields))


def test_every_refusal_and_outage_has_a_sentence_of_its_own() -> None:
    silent = {error.__name__ for error in every_error() if not has_words(error)}
    assert silent == set()


def test_sentences_have_japanese_and_every_place_is_filled(languages: LanguageSwitch) -> None:
    simple = [
        e
        for e in every_error()
        if e.__module__ in ("inquirydesk.domain.errors", "inquirydesk.domain.outages")
    ]
    english = {error: str(sentence_for(sample_of(error))) for error in simple}
    languages.use(Language.JA)
    for error in simple:
        japanese = str(sentence_for(sample_of(error)))
        assert japanese != english[error], error
        assert "{" not in japanese + english[error], error


def test_days_in_sentences_are_written_as_people_write_them(languages: LanguageSwitch) -> None:
    error = DateBeforePolicy("received_on", date(2026, 3, 31), date(2026, 4, 1))
    assert "31 March 2026" in sentence_for(error).what
    languages.use(Language.JA)
    assert "2026年3月31日" in sentence_for(error).what


def test_an_outage_says_that_what_was_typed_is_kept() -> None:
    sentence = sentence_for(StoreFull("store.db"))
    assert sentence.safe == "What you typed is kept."
    assert sentence.do


def test_a_blocked_letter_names_its_causes() -> None:
    sentence = sentence_for(LetterBlocked([SettingNotSet("company.phone")]))
    assert "company.phone" in sentence.what


def test_an_error_nobody_expected_has_words_too() -> None:
    sentence = sentence_for(KeyError("x"))
    assert sentence.what == "Something went wrong that the program did not expect."
