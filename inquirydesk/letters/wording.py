# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fixed words of a sheet in both languages, and how dates, amounts and numbers are written.

What a letter says comes from the policy; here stand only the words every letter shares.
"""

from __future__ import annotations

from datetime import date

from inquirydesk.domain import era
from inquirydesk.domain.letter import Issuer
from inquirydesk.domain.placeholders import Words
from inquirydesk.domain.sourced import Language, Text

RECORD_MARK = "記"
END_MARK = "以上"
CLOSINGS = frozenset({"敬具", "敬白", "草々"})
"""Words that close a Japanese letter and stand at the right."""

DRAFT_MARK = "下書き DRAFT"
PRACTICE_MARK = "DEMO"

DOCUMENT_NUMBER = Text("文書番号", "Document No.")
REFERENCE = Text("受付番号", "Reference")
ENCLOSED = Text("同封:", "Enclosed:")
CONTINUED = Text("（続き）", "(continued)")

TO_FILL_IN = Text("＿＿＿＿＿＿", "____________")
"""Where the day or the records of a change stand once it was carried out."""

FORM_NAME = Text("保有個人データ開示等請求書", "Request form for retained personal data")


def in_language(words: Words, language: Language) -> str:
    """The words in that language; words as typed are the same in both."""
    return words.in_(language) if isinstance(words, Text) else words


def date_text(day: date, language: Language, style: era.DateStyle = era.DateStyle.WAREKI) -> str:
    """令和8年6月16日 in a Japanese letter (2026年6月16日 to other countries), 16 June 2026 in an
    English one."""
    return era.format_date(day, language, style)


def amount_text(yen: int, language: Language) -> str:
    """1,000円 or 1,000 yen."""
    return f"{yen:,}円" if language is Language.JA else f"{yen:,} yen"


def document_number(number: str, language: Language, prefix: str = "") -> str:
    """A letter number as printed: 個情回　第26-0131-1号 or 26-0131-1 E; a draft's is left blank."""
    if language is Language.JA:
        return f"{prefix}　第{number or '　　　　　'}号".strip("　")
    return f"{number} E" if number else "(draft)"


def gap_text(meaning: Text, language: Language) -> str:
    """What a draft prints where a fact is not known yet."""
    return f"【{meaning.ja}】" if language is Language.JA else f"[{meaning.en}]"


def with_subtitle(title: str, subtitle: str, language: Language) -> str:
    """A title with its subtitle behind it on the same line."""
    return f"{title}{subtitle}" if language is Language.JA else f"{title} {subtitle}".rstrip()


def part_heading(number: int, heading: str, language: Language) -> str:
    """第1　利用停止の請求について or Part 1: Your request to stop use."""
    return f"第{number}　{heading}" if language is Language.JA else f"Part {number}: {heading}"


def annex_title(number: int, title: str, language: Language) -> str:
    """別紙1　開示する保有個人データ or Annex 1: data disclosed."""
    return f"別紙{number}　{title}" if language is Language.JA else f"Annex {number}: {title}"


def annex_sheets(number: int, title: str, sheets: int, language: Language) -> str:
    """An annex as the footer names it, with its number of sheets."""
    if language is Language.JA:
        return f"別紙{number}　{title}（{sheets}枚）"
    unit = "sheet" if sheets == 1 else "sheets"
    return f"Annex {number}, {title} ({sheets} {unit})"


def contact_lines(issuer: Issuer, reference: str, language: Language) -> tuple[str, ...]:
    """The contact box: who answers, when, and what to quote; its first word is its heading."""
    if language is Language.JA:
        return (
            f"お問い合わせ　{issuer.company}　{issuer.desk}",
            f"電話 {issuer.phone}（{issuer.hours}）",
            f"お問い合わせの際は、受付番号 {reference} をお知らせください。",
        )
    return (
        f"Questions　{issuer.desk}, {issuer.company}",
        f"Telephone {issuer.phone} ({issuer.hours})",
        f"Please quote reference {reference}.",
    )
