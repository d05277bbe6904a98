# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The blank request form of one case: made from its policy, as PDF/A.

Reference, barcode and QR bring the form back to its case.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from inquirydesk.domain.codes import case_code, form_code
from inquirydesk.domain.errors import CharacterNotPrintable, LetterBlocked, SettingNotSet
from inquirydesk.domain.fee import cost_for
from inquirydesk.domain.identity_rules import PaperClass
from inquirydesk.domain.letter import FormFee, FormPapers, RequestForm
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Channel, Text
from inquirydesk.letters import page, wording
from inquirydesk.letters.fonts import REPORTLAB, Fonts
from inquirydesk.letters.form_sheet import draw_form
from inquirydesk.letters.paper import Paper
from inquirydesk.letters.pdfa import Description, archived, joined
from inquirydesk.letters.reading import check_read_back

CHANNEL_NAMES = {
    Channel.MAIL: Text("郵便", "mail"),
    Channel.PHONE: Text("電話", "telephone"),
    Channel.E_MAIL: Text("電子メール", "e-mail"),
    Channel.FAX: Text("ファクシミリ", "fax"),
    Channel.VISIT: Text("来社", "visit"),
}

_NOT_RETURNED = Text(
    "請求書と本人確認書類は返却しません。本人確認書類の写しは、回答後に廃棄します。",
    "Form and identity documents are not returned; copies of the latter are disposed of after "
    "our reply.",
)
_RETURNED = Text(
    "本人確認書類は、回答の際に返却します。", "Identity documents are returned with our reply."
)


def form_of(policy: Policy, reference: str, key: bytes, on: date) -> RequestForm:
    """The form of a case as the policy wants it on that day; `key` makes its check code.

    Raises `LetterBlocked` with `SettingNotSet` while the company's address is not set.
    """
    company = policy.company
    unset = [name for name in ("postal_code", "address") if not getattr(company, name)]
    if company.address is None or company.postal_code is None:
        raise LetterBlocked([SettingNotSet(f"company.{name}") for name in unset])
    remarks = policy.form.remarks
    if policy.papers_returned is not None:
        remarks = (remarks[0], _RETURNED if policy.papers_returned else _NOT_RETURNED, *remarks[1:])
    return RequestForm(
        reference=reference,
        qr=form_code(reference, key),
        barcode=case_code(reference),
        company=company.name,
        desk=company.desk_name,
        postal_code=company.postal_code,
        address=company.address,
        requests=tuple(choice.name for choice in policy.form.requests),
        methods=tuple(choice.name for choice in policy.methods),
        groups=tuple(group.name for group in policy.groups.values() if not group.own_notice),
        agents=tuple(
            kind.name
            for kind in policy.requesters.values()
            if kind.acts_for_another and kind.allowed
        ),
        papers=FormPapers(
            photo=_papers(policy, PaperClass.PHOTO, on),
            plain=_papers(policy, PaperClass.PLAIN, on),
            masks=tuple(mask.name for mask in policy.masks.values()),
        ),
        fee=_fee(policy, on),
        channels_refused=tuple(CHANNEL_NAMES[way] for way in policy.channels_refused or ()),
        remarks=remarks,
        edition=policy.form.edition,
        practice=policy.practice,
    )


def _papers(policy: Policy, paper_class: PaperClass, on: date) -> tuple[Text, ...]:
    return tuple(
        kind.name
        for kind in policy.papers.values()
        if kind.paper_class is paper_class
        and (kind.accepted_until is None or on <= kind.accepted_until)
    )


def _fee(policy: Policy, on: date) -> FormFee | None:
    fee = policy.fee
    costing = fee.types(on) if fee else ()
    if fee is None or not costing:
        return None
    names = {choice.key: choice.name for choice in policy.form.requests}
    return FormFee(
        amount=cost_for(fee, costing[0], on),
        instruments=tuple(policy.instruments[key].name for key in fee.instruments),
        requests=tuple(names[code] for code in costing if code in names),
    )


def render_form(form: RequestForm, fonts: Fonts, dated_on: date) -> bytes:
    """The form as PDF/A-1b, the same bytes each time.

    Raises `LetterBlocked` naming each character no font has.
    """
    faults = [
        CharacterNotPrintable(character, where, position)
        for where, text in _texts(form)
        for character, position in fonts.unprintable(text)
    ]
    if faults:
        raise LetterBlocked(faults)
    with REPORTLAB:
        paper = Paper(fonts)
        page.draw_marks(paper, draft=False, practice=form.practice)
        draw_form(form, paper)
        pdf, printed = paper.finish()
    title = f"{wording.FORM_NAME.ja} {form.reference}"
    pdf = archived(pdf, Description(title, form.company.ja, dated_on, "ja-JP"))
    check_read_back(pdf, printed)
    return pdf


def _texts(form: RequestForm) -> Sequence[tuple[str, str]]:
    fee = (*form.fee.instruments, *form.fee.requests) if form.fee else ()
    groups = {
        "company": (form.company, form.desk, form.address),
        "requests": form.requests,
        "methods": form.methods,
        "groups": form.groups,
        "agents": form.agents,
        "papers": (*form.papers.photo, *form.papers.plain, *form.papers.masks),
        "fee": fee,
        "channels_refused": form.channels_refused,
        "remarks": (*form.remarks, form.edition),
    }
    texts = [(place, words) for place, entries in groups.items() for words in entries]
    return [
        ("reference", form.reference + form.postal_code),
        *((place, text.ja + text.en) for place, text in texts),
    ]


def form_pack(letter: bytes, form: bytes) -> bytes:
    """Letter and form one behind the other, to print in one go; each is archived on its own."""
    return joined((letter, form))
