# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The acts of one line of a case among several, each by the person whose work it is."""

from __future__ import annotations

from dataclasses import replace

from inquirydesk.desk import (
    approval,
    carry_out,
    cases,
    decisions,
    dispatch,
    letters,
    mail,
)
from inquirydesk.desk.cases import CaseView, RequestOnForm
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import DataItem, SystemSearch
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.sourced import Language, Text, TypeCode
from inquirydesk.domain.steps import current_step
from tests.acts import letter_of, look, verify, write_places
from tests.builders import (
    LEGAL,
    OPERATOR,
    PIN,
    SECOND_LEGAL,
    Office,
    a_form,
    an_envelope,
)

ASKED_FOR = {"DISC": "修理の記録", "STOP": "案内の送付先の登録"}
ITEM = DataItem(1, Text("修理受付記録", "Repair record"), "受付日: 令和7年9月2日")


def requests_in_one(
    office: Office,
    *codes: str,
    language: Language = Language.JA,
    case: CaseId | None = None,
) -> CaseId:
    """These requests on the form of one envelope, identity verified; `case` waits for that form."""
    desk = office.of(OPERATOR)
    types = tuple(TypeCode(code) for code in codes)
    envelope = an_envelope(desk.today, types=types, case=case)
    case = mail.register_mail(desk, envelope).case
    assert case is not None
    policy = desk.policy
    asks = tuple(
        RequestOnForm(code, ASKED_FOR.get(code, "お客様の登録"), *policy.types[code].methods[:1])
        for code in types
    )
    form = replace(a_form(), requests=asks, dated_on=desk.today, language=language)
    cases.check_form(desk, case, look(desk, case).case.version, form)
    complete(office, case, 1)
    verify(office, case)
    return case


def complete(office: Office, case: CaseId, line: int, login: str = OPERATOR) -> None:
    """End the step in hand of that line by its usual outcome, every check ticked."""
    desk = office.of(login)
    view = look(desk, case)
    step = current_step(view.case, view.policy, line)
    assert step is not None
    ticked = [item.key for item in step.checks]
    cases.complete_step(
        desk, case, view.case.version, step.key, step.outcomes[0].key, ticked, line=line
    )


def decide(office: Office, case: CaseId, line: int, *, granted: bool, ground: str = "") -> None:
    """Locate one item and decide it; refused on its type’s first ground unless one is named."""
    item = replace(ITEM, granted=granted)
    if not granted:
        view = look(office.of(LEGAL), case)
        item = refused(
            view, item, ground or view.policy.types[view.case.line(line).type].grounds[0]
        )
    decide_so(office, case, line, item)


def refused(view: CaseView, item: DataItem, ground: str) -> DataItem:
    """The item not granted on that ground, with the policy's wording of the reason."""
    known = view.policy.grounds[ground]
    return replace(item, granted=False, ground=known.key, reason=known.reason)


def decide_so(
    office: Office, case: CaseId, line: int, *items: DataItem, more: tuple[Text, ...] = ()
) -> None:
    """Locate these items and decide them as they say; `more` systems are searched besides the
    group's. Legal staff end the steps: a ground may have made the case theirs."""
    legal = office.of(LEGAL)
    view = look(legal, case)
    systems = (*view.policy.groups[view.case.group].systems, *more)
    searches = [SystemSearch(each, found=bool(items), as_of=legal.today) for each in systems]
    decisions.record_located(legal, case, view.case.version, searches, items, line=line)
    complete(office, case, line, LEGAL)
    view = look(legal, case)
    method = view.case.line(line).method_wanted
    decisions.record_decision(legal, case, view.case.version, items, method, line=line)
    complete(office, case, line, LEGAL)


def kind_of_step(office: Office, case: CaseId, line: int) -> StepKind | None:
    view = look(office.of(OPERATOR), case)
    step = current_step(view.case, view.policy, line)
    return step.kind if step else None


def approved(office: Office, case: CaseId, *lines: int) -> LetterId:
    """The letter that answers these lines, approved."""
    legal, second = office.of(LEGAL), office.of(SECOND_LEGAL)
    version = look(legal, case).case.version
    letter = letters.start_letter(legal, case, version, lines=lines).letter
    assert letter is not None
    write_places(legal, letter_of(office, letter))
    approval.ask_approval(legal, letter, letter_of(office, letter).version)
    approval.approve_letter(second, letter, letter_of(office, letter).version, PIN)
    return letter


def post(office: Office, letter: LetterId) -> None:
    desk = office.of(OPERATOR)
    dispatch.print_letter(desk, letter)
    dispatch.check_sheets(desk, letter, came_out_right=True)
    stored = letter_of(office, letter)
    view = look(desk, stored.case)
    steps = view.of_line(stored.answers[0]).steps
    step = next(each.text for each in steps if each.text.kind is StepKind.POST)
    dispatch.post_letter(
        desk,
        letter,
        "simple_registered",
        "123-45-00019-3",
        ticked=[item.key for item in step.checks],
    )


def carry(office: Office, case: CaseId, line: int) -> None:
    desk = office.of(OPERATOR)
    view = look(desk, case)
    step = current_step(view.case, view.policy, line)
    assert step is not None
    carry_out.carry_out(
        desk,
        case,
        view.case.version,
        line,
        desk.today,
        Text("顧客管理システム", "customer register"),
        "情報システム部　野口",
        ticked=[item.key for item in step.checks],
    )
