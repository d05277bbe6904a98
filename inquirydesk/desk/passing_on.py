# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Departments and joint users are told of an entry of the stop list, a correction, a stop; each
confirms it. A case may close before that; this register shows what is still open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.suppressions import contact_lines, contact_of, stop_names
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case
from inquirydesk.domain.errors import FieldMissing, NotFound, WrongState
from inquirydesk.domain.events import (
    HandedOn,
    HandingConfirmed,
    ListViewed,
    RecipientNotConcerned,
    RegisterPrinted,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.letter import Table
from inquirydesk.domain.line import FIRST, DataItem
from inquirydesk.domain.passing_on import (
    Contact,
    Handing,
    HandingId,
    Matter,
    Recipient,
    SuppressionId,
    Told,
    changes_of,
    check_handing,
    confirm,
    only_needed,
    recipients_of,
    told_of,
)
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.domain.stops import Stop
from inquirydesk.letters import wording
from inquirydesk.letters.register_sheet import Part, RegisterSheet, register_sheet, words
from inquirydesk.store.work import Look, Work

MATTER_WORDS = {
    Matter.SUPPRESSION: Text("停止リストへの登録", "Entry of the stop list"),
    Matter.CORRECTION: Text("訂正等", "Correction"),
    Matter.STOP: Text("利用停止等・消去", "Stop or erasure"),
}


_ASKED = {
    Matter.SUPPRESSION: Text(
        "次の方への送付等を止め、確認した日とお名前をお知らせください。",
        "Send this person none of what is named below; tell us the day and who confirms it.",
    ),
    Matter.CORRECTION: Text(
        "お持ちの記録も次のとおり改め、確認した日とお名前をお知らせください。",
        "Correct your records as below; tell us the day and who confirms it.",
    ),
    Matter.STOP: Text(
        "お持ちの記録についても利用・提供を止め、または消去し、"
        "確認した日とお名前をお知らせください。",
        "Stop using or providing these data, or erase them; tell us the day and who confirms it.",
    ),
}


@dataclass(frozen=True, slots=True)
class MatterKey:
    """One thing others must know: an entry of the stop list, or a line that was carried out."""

    matter: Matter
    suppression: SuppressionId | None = None
    case: CaseId | None = None
    line: int = FIRST


@dataclass(frozen=True, slots=True)
class MatterRow:
    """One matter with everybody who must know of it."""

    key: MatterKey
    reference: str
    """Of the case; empty for an entry made by hand."""
    contact: Contact
    what: Text
    since: date
    told: tuple[Told, ...]
    days: int | None
    """The policy's days within which a recipient confirms; None: not set."""
    items: tuple[DataItem, ...] = ()

    @property
    def open(self) -> int:
        """How many have not been told, or have not confirmed."""
        return sum(each.is_open for each in self.told)

    def late(self, today: date) -> int:
        """How many of those for longer than the policy's days."""
        return sum(each.late(self.days, today) for each in self.told)


@use_case(Right.READ_CASES)
def list_passed_on(desk: Desk, *, only_open: bool = False) -> tuple[MatterRow, ...]:
    """Every matter with who was told of it, the oldest open one first; the look is recorded."""
    with desk.open_look() as look:
        rows = _matters(desk, look)
    shown = [row for row in rows if row.open or not only_open]
    shown.sort(key=lambda row: (row.open == 0, row.since))
    if shown:
        with desk.open_work() as work:
            ids = tuple(int(row.key.case) for row in shown if row.key.case is not None)
            desk.tell(work, ListViewed(list="passing_on", shown=ids), purpose="list")
            work.commit()
    return tuple(shown)


@use_case(Right.HAND_ON)
def late_confirmations(desk: Desk) -> tuple[MatterRow, ...]:
    """The matters with somebody who has not confirmed within the policy's days."""
    with desk.open_look() as look:
        rows = _matters(desk, look)
    return tuple(row for row in rows if row.late(desk.today))


@use_case(Right.HAND_ON)
def hand_on(
    desk: Desk,
    key: MatterKey,
    recipients: Sequence[Recipient],
    on: date,
    to: str,
    way: str,
) -> Change:
    """Record that these recipients were told: on which day, who took it, by which way.

    Raises `WrongState` for one who was told already.
    """
    to, way = clean_note(to, "to").strip(), clean_note(way, "way").strip()
    if not recipients:
        raise FieldMissing("recipients")
    with desk.open_work() as work:
        row = _matter(desk, work, key)
        for recipient in recipients:
            _require_untold(row, recipient)
            handing = _handing(desk, key, recipient, on, to=to, way=way)
            handing = work.handings.add(check_handing(handing, desk.today))
            desk.tell(
                work,
                HandedOn(
                    case=key.case,
                    matter=key.matter,
                    entry=key.suppression,
                    handing=handing.id,
                    recipient=recipient.name.ja,
                    on=on,
                    way=way,
                    to=to,
                ),
            )
        work.commit()
    return changed(Subject.PASSING_ON, case=key.case)


@use_case(Right.HAND_ON)
def leave_out(desk: Desk, key: MatterKey, recipient: Recipient, because: str) -> Change:
    """Record that a recipient holds nothing of it and is not told, with the reason."""
    because = clean_note(because, "because").strip()
    if not because:
        raise FieldMissing("because")
    with desk.open_work() as work:
        _require_untold(_matter(desk, work, key), recipient)
        work.handings.add(_handing(desk, key, recipient, desk.today, because=because))
        desk.tell(
            work,
            RecipientNotConcerned(
                case=key.case,
                matter=key.matter,
                entry=key.suppression,
                recipient=recipient.name.ja,
                because=because,
            ),
        )
        work.commit()
    return changed(Subject.PASSING_ON, case=key.case)


@use_case(Right.CONFIRM_HANDED_ON)
def confirm_handed_on(
    desk: Desk, handing_id: HandingId, version: int, on: date, name: str
) -> Change:
    """Record that a recipient confirmed on that day, and who it was."""
    name = clean_note(name, "confirmed_name").strip()
    with desk.open_work() as work:
        handing = work.handings.get(handing_id, version)
        if handing.case is not None:
            work.cases.get(handing.case)  # a restricted case is legal's alone
        work.handings.save(confirm(handing, on, name, desk.session.user, desk.now(), desk.today))
        desk.tell(
            work,
            HandingConfirmed(
                case=handing.case,
                handing=handing_id,
                recipient=handing.recipient.name.ja,
                on=on,
                name=name,
            ),
        )
        work.commit()
    return changed(Subject.PASSING_ON, case=handing.case)


_TITLE = Text("通知票", "Notice to departments and joint users")
_ABOUT_HEAD = (Text("項目", "Item"), Text("内容", "Content"))
_ITEMS_HEAD = (
    Text("対象", "Data"),
    Text("これまで", "Until now"),
    Text("今後", "From now on"),
)
_TOLD_HEAD = (
    Text("通知先", "To"),
    Text("通知日・方法", "Told on, how"),
    Text("確認日", "Confirmed on"),
    Text("確認者", "Confirmed by"),
)


@use_case(Right.HAND_ON)
def handing_slip(desk: Desk, key: MatterKey, language: Language) -> bytes:
    """An A4 notice of one matter for those who must act on it, with lines to confirm it.

    It names the person as far as needed to find the data. The print is recorded first.
    """
    with desk.open_work() as work:
        row = _matter(desk, work, key)
        shown = () if key.case is None else (int(key.case),)
        printed = RegisterPrinted(case=key.case, register="handing_slip", rows=shown)
        desk.tell(work, printed)
        work.commit()
    return register_sheet(
        _slip(row, language),
        language,
        desk.fonts,
        desk.today,
        practice=desk.policy.practice,
    )


def _slip(row: MatterRow, language: Language) -> RegisterSheet:
    matter, contact = MATTER_WORDS[row.key.matter].in_(language), row.contact
    labels = {
        Text("氏名", "Name"): f"{contact.name}　{contact.reading}".strip("　"),
        Text("宛先", "Contact"): contact_lines(contact),
        Text("内容", "What"): row.what.in_(language),
        Text("効力の日", "Since"): wording.date_text(row.since, language),
    }
    about = Table(
        words(_ABOUT_HEAD, language),
        tuple((name.in_(language), value) for name, value in labels.items() if value),
        (20, 80),
    )
    parts = [Part(matter, about, _ASKED[row.key.matter].in_(language))]
    if any(item.before or item.after for item in row.items):
        changed_items = tuple(
            (item.name.in_(language), item.before, item.after) for item in row.items if item.granted
        )
        parts.append(Part("", Table(words(_ITEMS_HEAD, language), changed_items, (24, 38, 38))))
    told = tuple(
        (
            each.recipient.name.in_(language),
            _how(each.handing, language),
            _day(each.handing.confirmed_on if each.handing else None, language),
            each.handing.confirmed_name if each.handing else "",
        )
        for each in row.told
    )
    parts.append(Part("", Table(words(_TOLD_HEAD, language), told, (34, 28, 19, 19))))
    return RegisterSheet(_TITLE.in_(language), row.reference or matter, tuple(parts), matter)


def _how(handing: Handing | None, language: Language) -> str:
    if handing is None:
        return ""
    if handing.not_concerned_because:
        return handing.not_concerned_because
    return f"{_day(handing.handed_on, language)}\n{handing.way}　{handing.to}"


def _day(day: date | None, language: Language) -> str:
    return "" if day is None else wording.date_text(day, language)


def _handing(
    desk: Desk,
    key: MatterKey,
    recipient: Recipient,
    on: date,
    *,
    to: str = "",
    way: str = "",
    because: str = "",
) -> Handing:
    return Handing(
        id=HandingId(0),
        matter=key.matter,
        recipient=recipient,
        handed_on=on,
        handed_by=desk.session.user,
        handed_at=desk.now(),
        suppression=key.suppression,
        case=key.case,
        line=key.line,
        to=to,
        way=way,
        not_concerned_because=because,
    )


def _require_untold(row: MatterRow, recipient: Recipient) -> None:
    if any(each.recipient == recipient and each.handing is not None for each in row.told):
        raise WrongState(recipient.name.en, "told", "hand_on")


def _matter(desk: Desk, look: Look | Work, key: MatterKey) -> MatterRow:
    for row in _matters(desk, look):
        if row.key == key:
            return row
    raise NotFound(f"{key.matter} of case {key.case}")


def _matters(desk: Desk, look: Look | Work) -> list[MatterRow]:
    handings = look.handings.all()
    rows: list[MatterRow] = []
    entries = [each for each in look.suppressions.all() if each.in_force]
    cases = {
        case.id: case
        for case in look.cases.of(tuple({e.case for e in entries if e.case is not None}))
    }
    for entry in entries:
        case = cases.get(entry.case) if entry.case is not None else None
        policy = desk.policy_for(case) if case is not None else desk.policy
        stops = Text(stop_names(entry.stops, Language.JA), stop_names(entry.stops, Language.EN))
        own = [each for each in handings if each.suppression == entry.id]
        rows.append(
            MatterRow(
                MatterKey(Matter.SUPPRESSION, entry.id, entry.case, entry.line),
                case.reference if case is not None else "",
                entry.contact,
                stops,
                entry.since,
                told_of(recipients_of(policy, entry.group, entry.since), own, entry.since),
                policy.handing_on_days,
            )
        )
    for case in look.cases.changed():
        rows += _changes(case, desk.policy_for(case), handings)
    return rows


def _changes(case: Case, policy: Policy, handings: Sequence[Handing]) -> list[MatterRow]:
    rows: list[MatterRow] = []
    party = case.person if case.person.name else case.requester
    contact = only_needed(contact_of(party), (Stop.MAILING,))
    for matter, number, since in changes_of(case, policy):
        line = case.line(number)
        items = tuple(item for item in line.items if item.granted)
        own = [
            each
            for each in handings
            if (each.matter, each.case, each.line) == (matter, case.id, number)
        ]
        rows.append(
            MatterRow(
                MatterKey(matter, None, case.id, number),
                case.reference,
                contact,
                Text("、".join(i.name.ja for i in items), ", ".join(i.name.en for i in items)),
                since,
                told_of(recipients_of(policy, case.group, since), own, since),
                policy.handing_on_days,
                items,
            )
        )
    return rows
