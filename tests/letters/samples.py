# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""An invented letter in both languages, for the tests of paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from inquirydesk.domain.codes import letter_code
from inquirydesk.domain.letter import Addressee, Issuer, Letter
from inquirydesk.domain.letter_text import (
    AddressRule,
    Approval,
    LetterItem,
    LetterText,
    LetterWords,
)
from inquirydesk.domain.placeholders import sample_facts
from inquirydesk.domain.policy import Company
from inquirydesk.domain.sourced import Language, LetterCode, Source, Text, Trust
from inquirydesk.letters.compose import LetterHead, compose, issuer_of
from inquirydesk.letters.fonts import Fonts
from inquirydesk.letters.samples import SAMPLE_ANNEX
from inquirydesk.letters.wording import document_number

FONTS_FOLDER = Path(__file__).parents[2] / "resources" / "fonts"
KEY = b"k" * 32
SOURCE = Source("test", Trust.DESIGN, date(2026, 4, 1))


@cache
def the_fonts() -> Fonts:
    """The bundled fonts, loaded once."""
    return Fonts(FONTS_FOLDER)


THE_COMPANY = Company(
    name=Text("星見時計株式会社", "Hoshimi Watch Co., Ltd."),
    desk_name=Text("個人情報お問い合わせ窓口", "Personal Information Inquiry Desk"),
    source=SOURCE,
    postal_code="188-0000",
    address=Text("東京都星見市星見町1丁目2番3号", "1-2-3 Hoshimi-cho, Hoshimi-shi, Tokyo"),
    officer_title=Text("個人情報保護管理者", "Personal Information Protection Manager"),
    officer_name=Text("桐生　雅彦", "Masahiko Kiryu"),
    phone="03-0000-0188",
    hours=Text(
        "平日 9時30分から17時まで。12時から13時を除く。",
        "weekdays 9:30 to 17:00, except 12:00 to 13:00",
    ),
    seal="星見時計株式会社印",
    document_prefix="個情回",
)

JAPANESE_WORDS = LetterWords(
    title="保有個人データの開示請求に対する回答書",
    subtitle="（一部開示）",
    opening=(
        (
            "{{ requested_on }}付け（{{ received_on }}受領）で請求のありました保有個人データの開示"
            "について、{{ law }}{{ article }}の規定により、下記のとおり回答します。"
        ),
    ),
    items=(
        LetterItem("decision", "回答の区分", "一部を開示します。", strong=True),
        LetterItem(
            "disclosed",
            "開示する内容",
            "別紙1のとおり（{{ method }}による開示）\n"
            "{% for entry in disclosed %}\n({{ loop.index }}) {{ entry }}\n{% endfor %}",
        ),
        LetterItem("withheld", "開示しない部分、根拠および理由", table="withheld"),
        LetterItem(
            "fee",
            "手数料",
            "{{ fee }}（{{ fee_received_by }}）を受領しました。追加の費用はありません。",
            when="fee",
        ),
        LetterItem(
            "papers",
            "本人確認書類",
            "お送りいただいた写し{{ papers_count }}は返却せず、本書の発送後、当社の規程により廃棄"
            "します。{% if form_kept %}請求書は適切に保管します。{% endif %}",
            optional=Text("本人確認書類の廃棄", "Identity copies are disposed of"),
        ),
        LetterItem(
            "correction",
            "訂正等の請求",
            "開示した内容が事実でないとお考えのときは、訂正、追加または削除を請求することができます"
            "（法第34条）。",
        ),
    ),
)

ENGLISH_WORDS = LetterWords(
    title="Reply to your request for disclosure of retained personal data",
    subtitle="(partial disclosure)",
    opening=(
        "Dear {{ requester }},",
        (
            "You asked us to disclose your retained personal data by a request dated "
            "{{ requested_on }}, which we received on {{ received_on }}. Under {{ article }} of "
            "{{ law }}, we reply as follows."
        ),
    ),
    items=(
        LetterItem("decision", "Decision", "We disclose part of the data.", strong=True),
        LetterItem(
            "disclosed",
            "Data disclosed",
            "As set out in Annex 1, {{ method }}:\n"
            "{% for entry in disclosed %}\n({{ loop.index }}) {{ entry }}\n{% endfor %}",
        ),
        LetterItem("withheld", "Data not disclosed, ground and reason", table="withheld"),
        LetterItem(
            "fee",
            "Fee",
            "We received {{ fee }} by {{ fee_received_by }}. Nothing further is due.",
            when="fee",
        ),
        LetterItem(
            "papers",
            "Identity documents",
            "We do not return the {{ papers_count }} copies you sent. We dispose of them under our "
            "rules after this letter is posted."
            "{% if form_kept %} We keep the request form securely.{% endif %}",
            optional=Text("本人確認書類の廃棄", "Identity copies are disposed of"),
        ),
        LetterItem(
            "correction",
            "Correction",
            "If you believe that disclosed data are not factual, you may ask us to correct, add to "
            "or delete them (Article 34 of the Act).",
        ),
    ),
    note="This is the English version of our reply. "
    "If the two versions differ, the Japanese version applies.",
)

LETTER_TEXT = LetterText(
    code=LetterCode("L07"),
    name=Text("開示（一部）", "Disclosure, partial"),
    version="1",
    address=AddressRule.CONFIRMED,
    approval=Approval.LEGAL,
    ja=JAPANESE_WORDS,
    en=ENGLISH_WORDS,
    source=SOURCE,
    annex=True,
)

ADDRESSEES = {
    Language.JA: Addressee(
        ("石川　恵　様",), "950-0000", ("新川県水沢市北区みどり丘3丁目2番17号", "サンハイツ305")
    ),
    Language.EN: Addressee(
        ("Megumi Ishikawa",),
        "950-0000",
        ("305 Sun Heights", "3-2-17 Midorigaoka, Kita-ku", "Mizusawa-shi, Niikawa"),
    ),
}


def a_head(language: Language) -> LetterHead:
    """Numbers, date, addressee and issuer of the sample letter."""
    return LetterHead(
        number=document_number("26-0131-1", language, "個情回"),
        reference="26-0131",
        dated_on=date(2026, 6, 16),
        addressee=ADDRESSEES[language],
        issuer=issuer_of(THE_COMPANY, language),
        qr=letter_code("26-0131-1", KEY),
    )


def a_letter(language: Language = Language.JA, **changes: Any) -> Letter:
    """The sample letter, with any of its fields changed."""
    letter = compose(
        LETTER_TEXT,
        language,
        sample_facts(),
        a_head(language),
        annexes=(SAMPLE_ANNEX[language],),
    )
    return replace(letter, **changes)


def an_issuer() -> Issuer:
    """Who signs the Japanese sample letter."""
    return issuer_of(THE_COMPANY, Language.JA)
