# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What stands in a letter of a case: its facts gathered, its text composed, what hinders it."""

from __future__ import annotations

from dataclasses import replace

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.facts import Circumstances, Extended, addressee_of, annexes_of, facts_of
from inquirydesk.desk.now import day_in_tokyo
from inquirydesk.desk.progress import due_of
from inquirydesk.domain.case import Case
from inquirydesk.domain.codes import letter_code
from inquirydesk.domain.errors import (
    FieldMissing,
    LetterBlocked,
    UserMistake,
)
from inquirydesk.domain.letter import Letter
from inquirydesk.domain.letter_text import AddressRule
from inquirydesk.domain.line import FIRST
from inquirydesk.domain.outgoing import OutgoingLetter
from inquirydesk.domain.reply import letter_to
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.letters.compose import LetterHead, compose, issuer_of
from inquirydesk.letters.render import faults_on_paper
from inquirydesk.letters.wording import FORM_NAME, document_number
from inquirydesk.store.work import Look, Work


def circumstances_of(
    desk: Desk, look: Look | Work, case: Case, letter: OutgoingLetter
) -> Circumstances:
    """What the letter is written from: the case, who asked what when, who writes."""
    inquiry = look.inquiries.get(case.inquiry) if case.inquiry else None
    opened = inquiry.started_at if inquiry else case.opened_at
    envelopes = look.envelopes.of_case(case.id)
    from_mail = inquiry is not None and inquiry.channel == "mail" and envelopes
    writer = desk.session
    return Circumstances(
        case=case,
        policy=desk.policy_for(case),
        letter=letter,
        due=due_of(desk, case),
        inquiry=inquiry,
        asked_on=envelopes[0].received_on if from_mail else day_in_tokyo(opened),
        operator=Text(writer.name_ja, writer.name_en),
        extended=_extended(desk, case, letter),
    )


def _extended(desk: Desk, case: Case, letter: OutgoingLetter) -> Extended | None:
    """The dates before and after the extension that the letter tells of, as they stand today."""
    asked = next((each for each in case.extensions if each.letter == letter.id), None)
    if asked is None:
        return None
    line = asked.line or FIRST
    longer = replace(asked, told_on=desk.today, late=False)
    extensions = tuple(longer if each == asked else each for each in case.extensions)
    before = due_of(desk, case, line).due_on
    after = due_of(desk, replace(case, extensions=extensions), line).due_on
    return Extended(before, after, asked.because)


def content_of(
    desk: Desk, it: Circumstances, language: Language, number: str, *, draft: bool
) -> Letter:
    """The letter as it would stand on paper; raises `LetterBlocked` unless it is a draft."""
    policy, text = it.policy, it.policy.letters[it.letter.code]
    head = LetterHead(
        number=document_number(number, language, policy.company.document_prefix or ""),
        reference=it.case.reference,
        dated_on=it.letter.dated_on,
        addressee=addressee_of(it, text, language, draft=draft),
        issuer=issuer_of(policy.company, language, draft=draft),
        qr=letter_code(number, desk.code_key) if number else "",
    )
    return compose(
        text,
        language,
        facts_of(it),
        head,
        left_out=it.letter.left_out,
        label=it.letter.label,
        annexes=annexes_of(it.line, language) if text.annex else (),
        enclosures=(FORM_NAME.in_(language),) if text.encloses_form else (),
        draft=draft,
        practice=policy.practice,
    )


def faults_of_letter(desk: Desk, it: Circumstances) -> list[UserMistake]:
    """Everything that hinders issuing: empty facts, settings not set, the address, characters."""
    found = address_faults(it)
    for language in it.letter.languages:
        try:
            letter = content_of(desk, it, language, it.letter.number or "00-0000-0", draft=False)
        except LetterBlocked as blocked:
            found += blocked.faults
        else:
            found += faults_on_paper(letter, desk.fonts)
    return list({str(fault): fault for fault in found}.values())


def address_faults(it: Circumstances) -> list[UserMistake]:
    """What is missing while there is no address this letter may go to."""
    text = it.policy.letters[it.letter.code]
    if not letter_to(it.case, it.policy, text.address).address.is_empty:
        return []
    confirmed = text.address is AddressRule.CONFIRMED
    return [FieldMissing("confirmed_address" if confirmed else "address")]


def faults_before_issue(
    desk: Desk, look: Look | Work, case: Case, letter: OutgoingLetter
) -> list[UserMistake]:
    """Everything that hinders issuing this letter of the case as both stand now."""
    return faults_of_letter(desk, circumstances_of(desk, look, case, letter))
