# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The stop list: entered by a line that was done or by hand, looked up before anything is sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case
from inquirydesk.domain.csv_file import Encoding, csv_file
from inquirydesk.domain.errors import FieldMissing, WrongState
from inquirydesk.domain.events import (
    ListViewed,
    RegisterExported,
    RegisterPrinted,
    SuppressionEntered,
    SuppressionReviewed,
    SuppressionWithdrawn,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter import Table
from inquirydesk.domain.line import FIRST
from inquirydesk.domain.matching import address_key, fold_phone, search_key
from inquirydesk.domain.passing_on import (
    Contact,
    Suppression,
    SuppressionId,
    check_suppression,
    stops_possible,
    suppressed,
    withdraw,
)
from inquirydesk.domain.person import Party, clean_note, clean_party
from inquirydesk.domain.roles import Right, UserId
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.domain.steps import type_of
from inquirydesk.domain.stops import Stop
from inquirydesk.domain.text import TextKind, clean
from inquirydesk.letters import wording
from inquirydesk.letters.register_sheet import Part, RegisterSheet, register_sheet, words
from inquirydesk.store.work import Look, Work

REGISTER = "suppressions"
"""The name of the stop list in the history."""

STOP_WORDS: Mapping[Stop, Text] = {
    Stop.MAILING: Text("郵送", "Mailings"),
    Stop.CALLS: Text("電話", "Calls"),
    Stop.E_MAIL: Text("メール", "E-mail"),
    Stop.OPT_OUT: Text("オプトアウトによる提供", "Opt-out provision"),
}

_TITLE = Text("停止リスト", "Stop list")
_HEAD = (
    Text("停止日", "Since"),
    Text("停止の対象", "Stopped"),
    Text("氏名", "Name"),
    Text("宛先", "Address, phone, e-mail"),
    Text("受付番号", "Ref."),
)
_PURPOSE = Text(
    "この一覧は、該当する方への送付等を止めるためにのみ使い、用が済んだら廃棄してください。",
    "Use this list only to leave these people out, and destroy it afterwards.",
)
_CONFIRMED = Text(
    "停止を確認しました。　　確認日：　　　　年　　月　　日　　部署・氏名：",
    "Stopped as listed.     Day:                         Department, name:",
)


@dataclass(frozen=True, slots=True)
class SuppressionRow:
    """An entry of the stop list as a list shows it."""

    entry: Suppression
    reference: str
    """Of the case it came from; empty where it was entered by hand."""
    entered_by: str


@use_case(Right.READ_CASES)
def list_suppressions(
    desk: Desk, language: Language, text: str = "", *, withdrawn: bool = False
) -> tuple[SuppressionRow, ...]:
    """The entries in force (or those withdrawn), the newest first; what is shown is recorded.

    `text` filters by name, reading, address, telephone, e-mail address or reference.
    """
    with desk.open_look() as look:
        rows = _rows(look, language)
    shown = [row for row in rows if row.entry.in_force is not withdrawn and _contains(row, text)]
    _trace(desk, [row.entry for row in shown])
    return tuple(reversed(shown))


@use_case(Right.READ_CASES)
def suppressed_contacts(desk: Desk, contact: Contact) -> tuple[Suppression, ...]:
    """The entries that hold for this contact: asked before anything is sent or anybody is rung."""
    with desk.open_look() as look:
        found = suppressed(look.suppressions.all(), contact)
    _trace(desk, found)
    return found


@use_case(Right.HAND_ON)
def suppress(
    desk: Desk, stops: Collection[Stop], contact: Contact, group: str, because: str
) -> Change:
    """Put somebody on the stop list by hand, with the reason; `Mistakes` for what it lacks."""
    because = clean_note(because, "because").strip()
    with desk.open_work() as work:
        _add(desk, work, stops, _clean(contact), group, because=because)
        work.commit()
    return changed(Subject.PASSING_ON)


@use_case(Right.COMPLETE_STEP)
def suppress_for_line(
    desk: Desk, case_id: CaseId, line: int, stops: Collection[Stop], contact: Contact
) -> Change:
    """Put the person of a case on the stop list, for that line; once only.

    Raises `WrongState` if the line has its entry, `Mistakes` for what it lacks.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id)
        case.line(line)
        if entry_of(work, case_id, line) is not None:
            raise WrongState(f"line {line} of {case.reference}", "on the stop list", "suppress")
        _add(desk, work, stops, _clean(contact), case.group, case=case_id, line=line)
        work.commit()
    return changed(Subject.PASSING_ON, Subject.CASES, case=case_id)


def enter_done(desk: Desk, work: Work, case: Case, line: int) -> None:
    """Put the person of a line that was done on the stop list, as far as its type says so and the
    contact is known well enough; the caller commits. An entry somebody made already stands.
    """
    kind = type_of(case, desk.policy_for(case), line)
    contact = contact_of(case.person if case.person.name else case.requester)
    stops = stops_possible(kind.suppresses, contact)
    if stops and entry_of(work, case.id, line) is None:
        _add(desk, work, stops, contact, case.group, case=case.id, line=line)


def entry_of(work: Work | Look, case: CaseId, line: int) -> Suppression | None:
    """The entry a line of a case has on the stop list, if it has one."""
    return next((e for e in work.suppressions.of_case(case) if e.line == line), None)


def contact_of(party: Party) -> Contact:
    """What a case knows of somebody that the stop list may need."""
    return Contact(party.name, party.reading, party.address, party.phone)


@use_case(Right.HAND_ON)
def review_suppression(desk: Desk, entry_id: SuppressionId, version: int) -> Change:
    """Record that somebody looked whether the entry is still needed, and that it is."""
    with desk.open_work() as work:
        entry = work.suppressions.get(entry_id, version)
        if not entry.in_force:
            raise WrongState(f"suppression {entry_id}", "withdrawn", "review_suppression")
        work.suppressions.save(
            replace(entry, reviewed_on=desk.today, reviewed_by=desk.session.user)
        )
        desk.tell(work, SuppressionReviewed(case=entry.case, entry=entry_id))
        work.commit()
    return changed(Subject.PASSING_ON)


@use_case(Right.HAND_ON)
def withdraw_suppression(desk: Desk, entry_id: SuppressionId, version: int, because: str) -> Change:
    """Take an entry off the stop list, with the reason; it stays readable among those withdrawn."""
    because = clean_note(because, "because").strip()
    with desk.open_work() as work:
        entry = work.suppressions.get(entry_id, version)
        work.suppressions.save(withdraw(entry, desk.session.user, desk.today, because))
        desk.tell(work, SuppressionWithdrawn(case=entry.case, entry=entry_id, because=because))
        work.commit()
    return changed(Subject.PASSING_ON)


@use_case(Right.HAND_ON)
def print_suppressions(
    desk: Desk, language: Language, entries: Collection[SuppressionId] | None = None
) -> bytes:
    """The stop list on A4 for the departments; with `entries` only those. It is recorded first."""
    rows = _handed_out(desk, language, entries)
    with desk.open_work() as work:
        printed = tuple(int(row.entry.id) for row in rows)
        desk.tell(work, RegisterPrinted(register=REGISTER, rows=printed))
        work.commit()
    count = len(rows)
    day = wording.date_text(desk.today, language)
    about = f"{day}現在　{count}件" if language is Language.JA else f"{day}, entries: {count}"
    table = Table(
        words(_HEAD, language), tuple(_cells(row, language) for row in rows), (13, 18, 21, 36, 12)
    )
    company = desk.policy.company
    content = RegisterSheet(
        title=_TITLE.in_(language),
        about=f"{company.name.in_(language)}　{company.desk_name.in_(language)}　{about}",
        parts=(Part("", table),),
        foot=_TITLE.in_(language),
        notes=(_PURPOSE.in_(language), _CONFIRMED.in_(language)),
    )
    return register_sheet(content, language, desk.fonts, desk.today, practice=desk.policy.practice)


@use_case(Right.HAND_ON)
def export_suppressions(desk: Desk, language: Language, encoding: Encoding) -> bytes:
    """The stop list as a CSV file; it is recorded before it leaves.

    Raises `NotInEncoding` with every character the encoding lacks, before anything is recorded.
    """
    rows = _handed_out(desk, language, None)
    head = (
        ("停止日", "停止するもの", "氏名", "フリガナ", "郵便番号", "住所", "建物", "電話", "メール")
        if language is Language.JA
        else ("since", "stops", "name", "reading", "postal code", "address", "building", "phone",
              "e-mail")
    )  # fmt: skip
    file = csv_file([head, *(_line(row.entry, language) for row in rows)], encoding)
    with desk.open_work() as work:
        exported = tuple(int(row.entry.id) for row in rows)
        desk.tell(work, RegisterExported(register=REGISTER, rows=exported, encoding=encoding.name))
        work.commit()
    return file


def _add(
    desk: Desk,
    work: Work,
    stops: Collection[Stop],
    contact: Contact,
    group: str,
    *,
    because: str = "",
    case: CaseId | None = None,
    line: int = FIRST,
) -> Suppression:
    entry = work.suppressions.add(
        check_suppression(
            Suppression(
                id=SuppressionId(0),
                stops=frozenset(stops),
                contact=contact,
                group=group,
                since=desk.today,
                entered_by=desk.session.user,
                entered_at=desk.now(),
                because=because,
                case=case,
                line=line,
            )
        )
    )
    desk.tell(
        work,
        SuppressionEntered(
            case=case,
            entry=entry.id,
            stops=tuple(sorted(entry.stops)),
            name=entry.contact.name,
            because=because,
        ),
    )
    return entry


def _clean(contact: Contact) -> Contact:
    party = clean_party(Party(contact.name, contact.reading, contact.address, contact.phone))
    e_mail = clean(contact.e_mail, TextKind.LINE, field="e_mail")
    if e_mail and "@" not in e_mail:
        raise FieldMissing("e_mail")
    return replace(contact_of(party), e_mail=e_mail)


def _handed_out(
    desk: Desk, language: Language, entries: Collection[SuppressionId] | None
) -> list[SuppressionRow]:
    with desk.open_look() as look:
        rows = _rows(look, language)
    return [
        row for row in rows if row.entry.in_force and (entries is None or row.entry.id in entries)
    ]


def _rows(look: Look, language: Language) -> list[SuppressionRow]:
    entries = look.suppressions.all()
    names: Mapping[UserId, str] = look.users.names(language)
    wanted = tuple({each.case for each in entries if each.case is not None})
    references = {case.id: case.reference for case in look.cases.of(wanted)}
    return [
        SuppressionRow(
            each,
            references.get(each.case, "") if each.case is not None else "",
            names.get(each.entered_by, ""),
        )
        for each in entries
    ]


def _contains(row: SuppressionRow, text: str) -> bool:
    wanted = search_key(text)
    if not wanted:
        return True
    own = row.entry.contact
    digits = fold_phone(text)
    return (
        any(wanted in search_key(each) for each in (own.name, own.reading, own.e_mail))
        or wanted in search_key(row.reference)
        or (address_key(text) in address_key(" ".join(own.address.lines)))
        or (len(digits) >= _FEWEST_DIGITS and digits in fold_phone(own.phone))
    )


_FEWEST_DIGITS = 4


def stop_names(stops: Collection[Stop], language: Language) -> str:
    """What is stopped, in one breath."""
    names = [STOP_WORDS[stop].in_(language) for stop in Stop if stop in stops]
    return ("、" if language is Language.JA else ", ").join(names)


def _cells(row: SuppressionRow, language: Language) -> tuple[str, ...]:
    own = row.entry.contact
    name = f"{own.name}\n{own.reading}" if own.reading else own.name
    return (
        row.entry.since.isoformat(),
        stop_names(row.entry.stops, language),
        name,
        contact_lines(own),
        row.reference,
    )


def contact_lines(contact: Contact) -> str:
    """Address, telephone and e-mail address, one to a line."""
    address = contact.address
    postal = f"〒{address.postal_code}" if address.postal_code else ""
    lines = (f"{postal} {address.line}".strip(), address.building, contact.phone, contact.e_mail)
    return "\n".join(line for line in lines if line)


def _line(entry: Suppression, language: Language) -> tuple[str, ...]:
    own = entry.contact
    return (
        entry.since.isoformat(),
        stop_names(entry.stops, language),
        own.name,
        own.reading,
        own.address.postal_code,
        own.address.line,
        own.address.building,
        own.phone,
        own.e_mail,
    )


def _trace(desk: Desk, shown: Sequence[Suppression]) -> None:
    if not shown:
        return
    with desk.open_work() as work:
        ids = tuple(int(entry.id) for entry in shown)
        desk.tell(work, ListViewed(list=REGISTER, shown=ids), purpose="list")
        work.commit()
