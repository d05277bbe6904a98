# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What is read out of a letter to compare its two versions."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from inquirydesk.domain.letter import Item, Letter
from inquirydesk.domain.sourced import Language
from inquirydesk.letters.versions import differences, figures_in
from tests.letters.samples import a_letter

JA, EN = Language.JA, Language.EN


@pytest.mark.parametrize(
    ("ja", "en"),
    [
        ("令和8年6月16日", "16 June 2026"),
        ("2026年6月16日", "16 June 2026"),
        ("令和元年5月1日", "1 May 2019"),
        ("平成31年4月", "April 2019"),
        ("平成15年法律第57号", "Act No. 57 of 2003"),
        ("1,000円", "1,000 yen"),
        ("法第33条第2項第1号", "Article 33, paragraph 2, item (i)"),
        ("法第33条第2項・第3項", "Article 33, paragraphs 2 and 3"),
        ("法第39条、第40条", "Articles 39 and 40"),
        (
            "法第33条第5項において準用する同条第2項第1号",
            "Article 33, paragraph 2, item (i), as applied by paragraph 5",
        ),
        ("法第27条第5項第3号", "Article 27, paragraph 5, item (iii)"),
        ("9時30分から17時まで", "9:30 to 17:00"),
        ("写し２通", "2 copies"),
        ("2週間", "two weeks"),
        ("1件につき500円", "500 yen for each request"),
    ],
)
def test_both_ways_of_writing_are_the_same(ja: str, en: str) -> None:
    assert differences(_saying(JA, ja), _saying(EN, en)) == ()


@pytest.mark.parametrize(
    ("ja", "en"),
    [
        ("令和8年6月16日", "17 June 2026"),
        ("平成31年4月", "April 2018"),
        ("1,000円", "1,001 yen"),
        ("法第33条第2項第1号", "Article 33, paragraph 2, item (ii)"),
        ("法第33条第2項・第3項", "Article 33, paragraph 2"),
        ("法第39条、第40条", "Article 39"),
        ("3件", "2 items"),
        ("2通", ""),
        ("", "2 copies"),
    ],
)
def test_one_figure_that_differs_is_found(ja: str, en: str) -> None:
    found = differences(_saying(JA, ja), _saying(EN, en))
    assert len(found) == 1
    assert found[0].startswith("item 1")


def test_a_ground_is_read_as_article_paragraph_and_item() -> None:
    read = figures_in("法第33条第2項第1号・第3項、第35条", JA)["grounds"]
    assert read == Counter(["33(2)(i)", "33(3)", "35"])


def test_items_in_another_order_are_found() -> None:
    ja, en = a_letter(JA), a_letter(EN)
    assert differences(ja, en) == ()
    assert differences(ja, replace(en, items=en.items[::-1]))


def _saying(language: Language, words: str) -> Letter:
    return a_letter(language, items=(Item("見出し", (words,), key="only"),))
