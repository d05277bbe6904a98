# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Letters filled with invented facts: for the letter book, examples and the check of a policy."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from inquirydesk.domain.letter import Annex, AnnexGroup, Letter
from inquirydesk.domain.letter_text import LetterText
from inquirydesk.domain.placeholders import Fact, sample_facts
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language, LetterCode, Text, TypeCode
from inquirydesk.letters import wording
from inquirydesk.letters.compose import (
    LetterHead,
    Part,
    addressee,
    compose,
    compose_combined,
    issuer_of,
)

SAMPLE_ADDRESS = {
    Language.JA: ("新川県水沢市北区みどり丘3丁目2番17号", "サンハイツ305"),
    Language.EN: ("305 Sun Heights", "3-2-17 Midorigaoka, Kita-ku", "Mizusawa-shi, Niikawa"),
}
SAMPLE_ANNEX = {
    Language.JA: Annex(
        "開示する保有個人データ",
        (
            AnnexGroup(
                "1　修理受付記録（令和7年）",
                (
                    ("受付日", "令和7年9月2日"),
                    ("受付店", "星見サービス窓口"),
                    ("製品", "腕時計　型式HW-210"),
                    ("症状", "時刻の遅れ"),
                    ("処置", "電池交換、防水検査"),
                    ("料金", "6,600円（税込）"),
                    ("連絡先", "090-0000-4437"),
                ),
            ),
        ),
    ),
    Language.EN: Annex(
        "data disclosed",
        (
            AnnexGroup(
                "1  Repair record (2025)",
                (
                    ("Received", "2 September 2025"),
                    ("Taken in by", "Hoshimi service counter"),
                    ("Product", "Wristwatch, model HW-210"),
                    ("Fault", "Runs slow"),
                    ("Work done", "Battery change, water resistance test"),
                    ("Price", "6,600 yen (tax included)"),
                    ("Contact", "090-0000-4437"),
                ),
            ),
        ),
    ),
}


SAMPLE_ITEM = Text("修理受付記録　令和8年2月分", "Repair record of February 2026")


def types_answered_by(policy: Policy, code: LetterCode) -> tuple[TypeCode, ...]:
    """The request types that a letter can answer, the first of them the one samples show."""
    return tuple(
        type_code for type_code, kind in policy.types.items() if code in kind.answers.values()
    )


def compose_sample(
    text: LetterText,
    language: Language,
    policy: Policy,
    *,
    type_code: TypeCode | None = None,
    unknown: Collection[str] = (),
) -> Letter:
    """The letter text filled with invented facts except those `unknown`, marked as a draft.

    It answers a request of `type_code`; None takes the first type the letter can answer.
    """
    facts = _facts(policy, text.code, type_code) | dict.fromkeys(unknown)
    return compose(
        text,
        language,
        facts,
        _head(policy, language, facts),
        annexes=(SAMPLE_ANNEX[language],) if text.annex else (),
        enclosures=(wording.FORM_NAME.in_(language),) if text.encloses_form else (),
        draft=True,
        practice=True,
    )


def combined_sample(
    policy: Policy,
    language: Language,
    answers: Sequence[tuple[TypeCode, LetterCode, Collection[str]]],
) -> Letter:
    """A letter that answers each type by the letter named, in this order, marked as a draft; each
    answer without the facts that are `unknown` for it."""
    parts = []
    for type_code, code, unknown in answers:
        text = policy.letters[code]
        annexes = (SAMPLE_ANNEX[language],) if text.annex else ()
        facts = _facts(policy, code, type_code) | dict.fromkeys(unknown)
        parts.append(Part(text, facts, annexes))
    return compose_combined(
        policy.combined,
        parts,
        language,
        _head(policy, language, parts[0].facts),
        draft=True,
        practice=True,
    )


def _facts(policy: Policy, code: LetterCode, type_code: TypeCode | None) -> dict[str, Fact]:
    company = policy.company
    if type_code is None:
        type_code = next(iter(types_answered_by(policy, code)), None)
    facts = sample_facts() | {"company": company.name, "desk": company.desk_name}
    own = {
        "phone": company.phone,
        "hours": company.hours,
        "complaint_body": company.complaint_body,
        "published_at": company.website,
    }
    facts |= {name: value for name, value in own.items() if value}
    kind = policy.types.get(type_code) if type_code else None
    words = policy.request_words.get(type_code) if type_code else None
    if kind is not None:
        facts |= {"article": kind.article, "requests": (kind.name,)}
        ground = next((policy.grounds[key] for key in kind.grounds if key in policy.grounds), None)
        if ground is not None:
            facts["refused"] = ((SAMPLE_ITEM, ground.citation, ground.reason),)
    return facts | (words.facts() if words else {})


def _head(policy: Policy, language: Language, facts: Mapping[str, Fact]) -> LetterHead:
    company = policy.company
    return LetterHead(
        number=wording.document_number("26-0131-1", language, company.document_prefix or ""),
        reference="26-0131",
        dated_on=date(2026, 6, 16),
        addressee=addressee(
            policy.addressee_form("self"), language, facts, "950-0000", SAMPLE_ADDRESS[language]
        ),
        issuer=issuer_of(company, language, draft=True),
    )
