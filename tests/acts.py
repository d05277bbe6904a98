# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The acts of the main job through the use cases, each by the person whose work it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pypdfium2

from inquirydesk.desk import (
    approval,
    cases,
    decisions,
    dispatch,
    inquiries,
    letters,
    mail,
    verification,
)
from inquirydesk.desk.cases import CaseView, FormValues
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.letter_content import faults_before_issue
from inquirydesk.domain.errors import PlaceholderEmpty
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import DataItem, SystemSearch
from inquirydesk.domain.outgoing import LetterId, OutgoingLetter, Written
from inquirydesk.domain.person import Party
from inquirydesk.domain.placeholders import BY_AUTHOR, PLACEHOLDERS, Kind
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.domain.verification import expected_answer
from tests.builders import (
    LEGAL,
    OPERATOR,
    PIN,
    SUPERVISOR,
    Office,
    a_call,
    a_form,
    a_party,
    an_envelope,
    an_identity,
)


def look(desk: Desk, case: CaseId) -> CaseView:
    """The case as it stands."""
    return cases.read_case(desk, case, Language.EN)


def call_and_form(office: Office, party: Party | None = None, *, days: int = 7) -> CaseId:
    """A call, a form pack, and some days later the form with licence and fee."""
    caller = party or a_party()
    change = inquiries.log_inquiry(office.of(OPERATOR), a_call(caller=caller))
    assert change.case is not None
    office.clock.next_day(days)
    desk = office.of(OPERATOR)
    mail.register_mail(desk, an_envelope(desk.today, case=change.case, sender=caller))
    return change.case


def check_the_form(office: Office, case: CaseId, form: FormValues | None = None) -> None:
    """Step 2: what the form says, and every check ticked."""
    desk = office.of(OPERATOR)
    view = look(desk, case)
    requester = view.case.requester
    form = replace(form or a_form(), requester=requester, person=requester, dated_on=desk.today)
    cases.check_form(desk, case, view.case.version, form)
    step = next(s.text for s in look(desk, case).steps if s.text.key == "form")
    ticked = [item.key for item in step.checks]
    cases.complete_step(desk, case, look(desk, case).case.version, "form", "complete", ticked)


def verify(office: Office, case: CaseId) -> None:
    """Both people check the papers."""
    first, second = office.of(OPERATOR), office.of(SUPERVISOR)
    view = look(first, case)
    identity = an_identity(view.case, view.policy)
    verification.sign_first_check(first, case, view.case.version, identity)
    signed = look(second, case).case
    answers = [expected_answer(signed.identity, prompt) for prompt in signed.identity.prompts]
    verification.answer_as_second(second, case, signed.version, answers)
    verification.confirm_identity(second, case, look(second, case).case.version, PIN)


ITEMS = (
    DataItem(1, Text("修理受付記録", "Repair record"), "受付日: 令和7年9月2日\n製品: 腕時計"),
    DataItem(2, Text("販売店の担当者の氏名", "Name of the dealer’s staff member")),
)


TO_CORRECT = (
    DataItem(
        1,
        Text("顧客登録の住所", "Address in the customer register"),
        "住民票の写し",
        before="新星県みどり市若草町3丁目2番17号",
        after="新星県みどり市若草町3丁目2番18号",
    ),
)
TO_STOP = (
    DataItem(1, Text("キャンペーンの応募の記録", "Campaign entries"), "応募システム"),
    DataItem(2, Text("修理受付記録", "Repair record"), "修理システム。保証の間、保存する"),
)


def locate_and_decide(office: Office, case: CaseId) -> None:
    """Steps 5 and 6."""
    locate(office, case)
    decide(office, case)


def decide_items(office: Office, case: CaseId, line: int, refused: dict[int, str]) -> None:
    """The decision of that line: all is granted but the items of these numbers, with a ground."""
    legal = office.of(LEGAL)
    view = look(legal, case)
    grounds = view.policy.grounds
    items = [
        replace(
            item,
            granted=False,
            ground=refused[item.number],
            reason=grounds[refused[item.number]].reason,
        )
        if item.number in refused
        else replace(item, granted=True)
        for item in view.case.line(line).items
    ]
    method = view.case.line(line).method_wanted
    decisions.record_decision(legal, case, view.case.version, items, method, line=line)
    step = next(s.text for s in look(legal, case).of_line(line).steps if s.text.key == "decision")
    ticked = [item.key for item in step.checks]
    version = look(legal, case).case.version
    cases.complete_step(legal, case, version, "decision", "decided", ticked, line=line)


def record_decided(office: Office, case: CaseId) -> None:
    """Step 6, not yet ended: one record disclosed, a name in it withheld."""
    legal = office.of(LEGAL)
    view = look(legal, case)
    decided = [
        replace(ITEMS[0], granted=True),
        replace(
            ITEMS[1],
            granted=False,
            ground="harm_to_person",
            reason=view.policy.grounds["harm_to_person"].reason,
        ),
    ]
    decisions.record_decision(legal, case, view.case.version, decided, "paper")


def decide(office: Office, case: CaseId) -> None:
    """Step 6: one record disclosed, a name in it withheld."""
    record_decided(office, case)
    legal = office.of(LEGAL)
    cases.complete_step(legal, case, look(legal, case).case.version, "decision", "decided")


def locate(office: Office, case: CaseId, line: int = 1, items: Sequence[DataItem] = ITEMS) -> None:
    """Step 5 (4 without a fee): every system searched, the items found."""
    desk = office.of(OPERATOR)
    view = look(desk, case).of_line(line)
    systems = view.policy.groups[view.case.group].systems
    searches = [SystemSearch(system, found=True, as_of=desk.today) for system in systems]
    decisions.record_located(desk, case, view.case.version, searches, items, line=line)
    step = next(s.text for s in view.steps if s.text.key == "locate")
    ticked = [item.key for item in step.checks]
    version = look(desk, case).case.version
    cases.complete_step(desk, case, version, "locate", "located", ticked, line=line)


def letter_of(office: Office, letter: LetterId | None) -> OutgoingLetter:
    """The letter as it stands."""
    assert letter is not None
    with office.desk.open_look() as reading:
        return reading.letters.get(letter)


def write_letter(office: Office, case: CaseId, lines: Sequence[int] = ()) -> LetterId:
    """Step 7: the letter the decision asks for, handed to another person."""
    legal = office.of(LEGAL)
    change = letters.start_letter(legal, case, look(legal, case).case.version, lines=lines)
    assert change.letter is not None
    write_places(legal, letter_of(office, change.letter))
    approval.ask_approval(legal, change.letter, letter_of(office, change.letter).version)
    return change.letter


def write_places(desk: Desk, letter: OutgoingLetter) -> None:
    """What the letter cannot go out without, in words of its author."""
    with desk.open_look() as reading:
        case = reading.cases.get(letter.case)
        faults = faults_before_issue(desk, reading, case, letter)
    empty = {each.placeholder for each in faults if isinstance(each, PlaceholderEmpty)}
    day = letter.dated_on.isoformat()
    said = {Kind.DATE: Text(day, day)}
    none = Text("特にありません。", "There is nothing to tell.")
    words = tuple(
        Written(name, said.get(PLACEHOLDERS[name].kind, none)) for name in sorted(empty & BY_AUTHOR)
    )
    if words:
        letters.save_letter(desk, replace(letter, words=(*letter.words, *words)))


def print_and_post(office: Office, letter: LetterId) -> None:
    """Step 9: printed, looked at, posted with every check ticked."""
    desk = office.of(OPERATOR)
    dispatch.print_letter(desk, letter)
    dispatch.check_sheets(desk, letter, came_out_right=True)
    case = letter_of(office, letter).case
    step = next(s.text for s in look(desk, case).steps if s.text.key == "post")
    dispatch.post_letter(
        desk,
        letter,
        "simple_registered",
        "123-45-00019-3",
        ticked=[item.key for item in step.checks],
    )


def print_and_post_any(office: Office, letter: LetterId) -> None:
    """A letter that does not answer the case, printed and posted."""
    desk = office.of(OPERATOR)
    dispatch.print_letter(desk, letter)
    dispatch.check_sheets(desk, letter, came_out_right=True)
    dispatch.post_letter(desk, letter, "simple_registered", "123-45-00020-1")


def one_line(pdf: bytes) -> str:
    """Everything a sheet says, its lines joined."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return "".join(pages).replace("\r", "").replace("\n", "")
