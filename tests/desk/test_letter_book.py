# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The letter book shows every letter as its examples have it, and one for several requests."""

from __future__ import annotations

from inquirydesk.desk.letter_book import letter_book
from inquirydesk.letters.reading import text_of
from inquirydesk.policies.examples import read_examples
from tests.builders import a_policy, policy_folder
from tests.letters.samples import the_fonts


def test_the_book_holds_each_letter_in_both_languages_and_a_combined_one() -> None:
    examples = read_examples(policy_folder()).letter
    wanted = {"L19", "L19-2", "L13", "L12-2", "combined"}
    pages = {page.name: page.pdf for page in letter_book(a_policy(), the_fonts(), examples)}
    assert {f"L{n:02}-{language}" for n in range(1, 23) for language in ("ja", "en")} <= set(pages)
    assert {f"{name}-{language}" for name in wanted for language in ("ja", "en")} <= set(pages)
    said = {name: "".join("".join(text_of(pages[f"{name}-ja"])).split()) for name in wanted}
    assert "取下げのお申出をいただいたため。" in said["L19"]
    assert "届かなかったため。" in said["L19-2"]
    assert "第三者への提供の停止を行いました。" in said["L12-2"]
    assert "第1保有個人データの開示請求について" in said["combined"].replace("　", "")
    assert not [text for text in said.values() if "【" in text or "{{" in text]
