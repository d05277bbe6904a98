# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The blank request form, as each policy makes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from inquirydesk.domain.codes import CodeKind, Verdict, case_code, form_code, read_code
from inquirydesk.domain.errors import LetterBlocked
from inquirydesk.domain.letter import RequestForm
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Text
from inquirydesk.letters.reading import text_of
from inquirydesk.letters.render import render
from inquirydesk.letters.request_form import form_of, form_pack, render_form
from inquirydesk.policies.read import read_policy
from tests.letters.papers import codes_on, pictures_of, preflight
from tests.letters.samples import KEY, a_letter, the_fonts

ON = date(2026, 6, 1)
RESOURCES = Path(__file__).parents[2] / "resources"
POLICIES = ["hoshimi-watch/2026-04-01", "citizen-watch/2020-01-14"]


@cache
def the_policy(name: str = POLICIES[0]) -> Policy:
    """A shipped policy."""
    return read_policy(RESOURCES / "policies" / name, RESOURCES / "law")


def a_form(name: str = POLICIES[0]) -> RequestForm:
    """The form of one case under a shipped policy."""
    return form_of(the_policy(name), "26-0153", KEY, ON)


def printed(form: RequestForm) -> str:
    """The form as a reader would copy it, without blanks."""
    (sheet,) = text_of(render_form(form, the_fonts(), ON))
    return "".join(sheet.split())


@pytest.mark.parametrize("name", POLICIES)
def test_the_form_fits_one_sheet_and_is_an_archive_file(name: str, tmp_path: Path) -> None:
    pdf = render_form(a_form(name), the_fonts(), ON)
    assert len(text_of(pdf)) == 1
    file = tmp_path / "form.pdf"
    file.write_bytes(pdf)
    assert "is a valid PDF/A-1b file" in preflight(file)
    assert pdf == render_form(a_form(name), the_fonts(), ON)


@pytest.mark.parametrize("name", POLICIES)
def test_barcode_and_qr_lead_back_to_the_case(name: str) -> None:
    pdf = render_form(a_form(name), the_fonts(), ON)
    found = codes_on(pictures_of(pdf, dpi=200)[0])
    assert found == {form_code("26-0153", KEY), case_code("26-0153")}
    read = [read_code(code, KEY) for code in found]
    assert {code.number for code in read if code} == {"26-0153"}
    assert {(code.kind, code.verdict) for code in read if code} == {
        (CodeKind.FORM, Verdict.GENUINE),
        (CodeKind.CASE, Verdict.UNCHECKED),
    }


def test_a_practice_form_says_so_and_still_scans() -> None:
    form = a_form()
    assert form.practice
    assert "DEMO" in printed(form)


def test_the_form_says_what_the_policy_says() -> None:
    text = printed(a_form())
    for part in (
        "受付番号26-0153",
        "星見時計株式会社個人情報お問い合わせ窓口御中",
        "電話、電子メール、ファクシミリ、来社による請求は受け付けておりません。",
        "手数料1,000円の定額小為替",
        "運転免許証",
        "請求書と本人確認書類は返却しません。",
        "〒188-0000",
    ):
        assert part in text


def test_what_a_company_has_not_set_is_not_said() -> None:
    text = printed(a_form(POLICIES[1]))
    assert "手数料1" not in text
    assert "受け付けておりません" not in text


def test_papers_out_of_force_are_not_asked_for() -> None:
    assert "被保険者証" not in printed(a_form())


def test_without_agents_the_part_for_agents_is_left_out() -> None:
    assert "代理人が請求する場合" in printed(a_form())
    text = printed(replace(a_form(), agents=()))
    assert "代理人が請求する場合" not in text
    assert "2請求の種類" in text


def test_long_lists_are_set_smaller_until_they_fit() -> None:
    form = a_form()
    many = replace(form.papers, photo=form.papers.photo * 3, masks=form.papers.masks * 2)
    assert printed(replace(form, papers=many)).count("在留カード") == 3


def test_a_policy_without_an_address_gives_no_form() -> None:
    policy = the_policy()
    unset = replace(policy, company=replace(policy.company, address=None))
    with pytest.raises(LetterBlocked):
        form_of(unset, "26-0153", KEY, ON)


def test_a_character_no_font_has_is_refused() -> None:
    form = replace(a_form(), desk=Text("窓口\u200b", "Desk"))
    with pytest.raises(LetterBlocked):
        render_form(form, the_fonts(), ON)


def test_letter_and_form_print_as_one_pack() -> None:
    fonts = the_fonts()
    pack = form_pack(render(a_letter(annexes=()), fonts), render_form(a_form(), fonts, ON))
    assert len(text_of(pack)) == 2
