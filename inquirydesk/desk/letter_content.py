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
from inquirydesk.domain.letter_text import AddressRule, LetterText, strictest
from inquirydesk.domain.line import FIRST
from inquirydesk.domain.outgoing import OutgoingLetter
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.reply import letter_to
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.domain.steps import answer_code, asks_after_decision
from inquirydesk.letters.compose import LetterHead, Part, compose, compose_combined, issuer_of
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
    line = case.line(next(iter(letter.answers), letter.line or FIRST))
    return Circumstances(
        case=case,
        policy=desk.policy_for(case),
        letter=letter,
        due=due_of(desk, case, line.number),
        inquiry=inquiry,
        asked_on=envelopes[0].received_on if from_mail else day_in_tokyo(opened),
        operator=Text(writer.name_ja, writer.name_en),
        line=line,
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
    policy, texts = it.policy, texts_of(it.policy, it.case, it.letter)
    rules = strictest(texts)
    head = LetterHead(
        number=document_number(number, language, policy.company.document_prefix or ""),
        reference=it.case.reference,
        dated_on=it.letter.dated_on,
        addressee=addressee_of(it, rules.address, language, draft=draft),
        issuer=issuer_of(policy.company, language, draft=draft),
        qr=letter_code(number, desk.code_key) if number else "",
    )
    parts = [
        Part(text, facts_of(part), annexes_of(part.line, policy, language) if text.annex else ())
        for part, text in zip(_parts_of(desk, it), texts, strict=True)
    ]
    enclosures = (FORM_NAME.in_(language),) if rules.encloses_form else ()
    letter = it.letter
    if len(parts) > 1:
        return compose_combined(
            policy.combined,
            parts,
            language,
            head,
            left_out=letter.left_out,
            enclosures=enclosures,
            label=letter.label,
            draft=draft,
            practice=policy.practice,
        )
    return compose(
        parts[0].text,
        language,
        parts[0].facts,
        head,
        left_out=letter.left_out,
        annexes=parts[0].annexes,
        enclosures=enclosures,
        label=letter.label,
        draft=draft,
        practice=policy.practice,
    )


def texts_of(policy: Policy, case: Case, letter: OutgoingLetter) -> tuple[LetterText, ...]:
    """The letter texts the letter is made of: one for each line it answers, or its own.

    What asks for a fee after the decision goes to the confirmed address, whatever its own rule.
    """
    codes = [answer_code(case, policy, line) for line in letter.answers]
    known = [code for code in codes if code is not None]
    texts = tuple(policy.letters[code] for code in known or [letter.code])
    if asks_after_decision(case, policy, letter.step, letter.line or FIRST):
        return tuple(replace(text, address=AddressRule.CONFIRMED) for text in texts)
    return texts


def _parts_of(desk: Desk, it: Circumstances) -> list[Circumstances]:
    """The circumstances once for each line the letter answers."""
    return [
        replace(it, line=it.case.line(number), due=due_of(desk, it.case, number))
        for number in it.letter.answers
    ] or [it]


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
    rule = strictest(texts_of(it.policy, it.case, it.letter)).address
    if not letter_to(it.case, it.policy, rule).address.is_empty:
        return []
    confirmed = rule is AddressRule.CONFIRMED
    return [FieldMissing("confirmed_address" if confirmed else "address")]


def faults_before_issue(
    desk: Desk, look: Look | Work, case: Case, letter: OutgoingLetter
) -> list[UserMistake]:
    """Everything that hinders issuing this letter of the case as both stand now."""
    return faults_of_letter(desk, circumstances_of(desk, look, case, letter))
