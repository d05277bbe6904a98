# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A possible leak is escalated at once; legal staff judge it; its sheet holds the dates that run.

Whoever escalates only says what was seen and since when. Every period comes from the clocks of the
policy that start at knowledge.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.clocks import CaseClock, clocks_of
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.letters import draft_letter
from inquirydesk.desk.now import TOKYO
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.case import Case, require_open
from inquirydesk.domain.clock import LEAK_FINAL, LEAK_FINAL_WRONGFUL, Starts
from inquirydesk.domain.errors import WrongState
from inquirydesk.domain.events import (
    LeakDescribed,
    LeakEscalated,
    LeakJudged,
    LeakReportsMade,
    RegisterPrinted,
)
from inquirydesk.domain.inquiry import CaseId, InquiryId
from inquirydesk.domain.leak import Leak, LeakSign, Reportable, check_leak, judge, reported
from inquirydesk.domain.letter import Table
from inquirydesk.domain.outgoing import Written
from inquirydesk.domain.person import clean_note
from inquirydesk.domain.roles import Right, UserId
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.letters import wording
from inquirydesk.letters.day_ruler import source_of
from inquirydesk.letters.register_sheet import Part, RegisterSheet, register_sheet, words
from inquirydesk.store.work import Work

LEAK_STEP = "leak_notice"
"""The step of the letter that tells a person of a leak."""


@dataclass(frozen=True, slots=True)
class LeakSeen:
    """What whoever escalates a possible leak, or adds to it, has seen."""

    known_at: datetime
    outline: str
    items: str = ""
    persons: int | None = None
    signs: frozenset[LeakSign] = frozenset()
    signs_unknown: bool = True
    first_steps: str = ""


@use_case(Right.ESCALATE_LEAK)
def escalate_leak(desk: Desk, case_id: CaseId, version: int, seen: LeakSeen) -> Change:
    """Tell those in charge of a possible leak this case suggests; the time of knowledge stays.

    Raises `WrongState` if the case was escalated, `Mistakes` without an outline.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        require_open(case, "escalate_leak")
        if case.leak is not None:
            raise WrongState(f"case {case.reference}", "escalated", "escalate_leak")
        escalate(desk, work, case, seen, case.inquiry)
        work.commit()
    return changed(Subject.CASES, case=case_id)


def escalate(desk: Desk, work: Work, case: Case, seen: LeakSeen, inquiry: InquiryId | None) -> Case:
    """The saved case, escalated; the caller commits."""
    leak = _leak(
        Leak(seen.known_at, desk.session.user, desk.now(), inquiry=inquiry), seen, desk.now()
    )
    case = work.cases.save(replace(case, leak=leak))
    desk.tell(
        work,
        LeakEscalated(case=case.id, inquiry=inquiry, known_at=leak.known_at, outline=leak.outline),
    )
    return case


@use_case(Right.ESCALATE_LEAK)
def describe_leak(desk: Desk, case_id: CaseId, version: int, seen: LeakSeen) -> Change:
    """Enter what became known since; the time of knowledge can only move to an earlier one.

    Raises `WrongState` for a later one, or if the case was not escalated.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        leak = _of(case)
        if seen.known_at > leak.known_at:
            raise WrongState(f"case {case.reference}", "known before", "describe_leak")
        leak = _leak(leak, seen, desk.now())
        work.cases.save(replace(case, leak=leak))
        desk.tell(
            work,
            LeakDescribed(
                case=case_id,
                signs=tuple(sorted(leak.signs)),
                persons=leak.persons,
                outline=leak.outline,
            ),
        )
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.DECIDE)
def judge_leak(
    desk: Desk, case_id: CaseId, version: int, reportable: Reportable, because: str
) -> Change:
    """Legal staff say whether the leak must be reported, and why."""
    because = clean_note(because, "because")
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        leak = judge(_of(case), reportable, because, desk.session.user, desk.now())
        work.cases.save(replace(case, leak=leak))
        desk.tell(
            work, LeakJudged(case=case_id, reportable=leak.reportable, because=because.strip())
        )
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.DECIDE)
def record_leak_reports(
    desk: Desk, case_id: CaseId, version: int, preliminary_on: date | None, final_on: date | None
) -> Change:
    """Enter the days on which the preliminary and the final report were made."""
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        leak = reported(_of(case), preliminary_on, final_on, desk.today)
        work.cases.save(replace(case, leak=leak))
        desk.tell(
            work,
            LeakReportsMade(case=case_id, preliminary_on=preliminary_on, final_on=final_on),
        )
        work.commit()
    return changed(Subject.CASES, case=case_id)


@use_case(Right.DECIDE)
def draft_leak_notice(desk: Desk, case_id: CaseId, version: int) -> Change:
    """The letter that tells the person of the leak, as a draft that begins with what was escalated.

    Raises `WrongState` before that, or where the policy names no such letter.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id, version)
        leak = _of(case)
        code = desk.policy_for(case).usual.leak_letter
        if code is None:
            raise WrongState(f"policy {case.policy.version}", "no leak letter", "draft_leak_notice")
        letter = draft_letter(desk, work, case, code, LEAK_STEP)
        letter = work.letters.save(replace(letter, words=_words(leak)))
        work.commit()
    return changed(Subject.CASES, Subject.LETTERS, case=case_id, letter=letter.id)


def _words(leak: Leak) -> tuple[Written, ...]:
    """What of the leak its letter can begin with. It was written down in the language of the desk:
    the English, and what only legal staff can say, is left to the author.
    """
    known_on = leak.known_on.isoformat()
    words = (
        Written("leak_known_on", Text(known_on, known_on)),
        Written("leak_outline", Text(leak.outline, "")),
        Written("leak_items", Text(leak.items, "")),
    )
    return tuple(each for each in words if each.text.ja)


@dataclass(frozen=True, slots=True)
class LeakRow:
    """A possible leak that is not settled, as Today shows it to those in charge."""

    case: CaseId
    reference: str
    known_at: datetime
    outline: str
    reportable: Reportable
    next_on: date | None
    """The next date that runs, as long as nobody judged that nothing need be reported."""
    next_name: Text | None


@use_case(Right.HAND_ON)
def open_leaks(desk: Desk) -> tuple[LeakRow, ...]:
    """Every possible leak that waits for a judgement or a report, the earliest known first."""
    with desk.open_look() as look:
        cases = look.cases.leaks()
    rows: list[LeakRow] = []
    for case in cases:
        leak = case.leak
        if leak is None or leak.is_settled:
            continue
        clock = _next(leak_clocks(desk, case), leak)
        rows.append(
            LeakRow(
                case.id,
                case.reference,
                leak.known_at,
                leak.outline,
                leak.reportable,
                clock.due.due_on if clock else None,
                clock.rule.name if clock else None,
            )
        )
    return tuple(sorted(rows, key=lambda row: row.known_at))


def leak_clocks(desk: Desk, case: Case) -> tuple[CaseClock, ...]:
    """The periods of a leak of that case: those that start at knowledge, by their last day.

    The longer final period holds where a wrongful purpose is suspected, the shorter one where it is
    not; until somebody can say, both are there.
    """
    leak = _of(case)
    past: set[str] = set()
    if LeakSign.WRONGFUL in leak.signs:
        past = {LEAK_FINAL}
    elif not leak.signs_unknown:
        past = {LEAK_FINAL_WRONGFUL}
    clocks = [
        clock
        for clock in clocks_of(desk, case, ())
        if clock.rule.starts is Starts.AT_KNOWLEDGE and clock.key not in past
    ]
    return tuple(sorted(clocks, key=lambda clock: clock.due.due_on or date.max))


def _next(clocks: tuple[CaseClock, ...], leak: Leak) -> CaseClock | None:
    """The first period whose report was not made."""
    return next((clock for clock in clocks if _made_on(clock, leak) is None), None)


def _made_on(clock: CaseClock, leak: Leak) -> date | None:
    final = clock.key in (LEAK_FINAL, LEAK_FINAL_WRONGFUL)
    return leak.final_on if final else leak.preliminary_on


def _of(case: Case) -> Leak:
    if case.leak is None:
        raise WrongState(f"case {case.reference}", "not escalated", "leak")
    return case.leak


def _leak(leak: Leak, seen: LeakSeen, now: datetime) -> Leak:
    return check_leak(
        replace(
            leak,
            known_at=seen.known_at,
            outline=clean_note(seen.outline, "outline").strip(),
            items=clean_note(seen.items, "items").strip(),
            persons=seen.persons,
            signs=seen.signs,
            signs_unknown=seen.signs_unknown,
            first_steps=clean_note(seen.first_steps, "first_steps").strip(),
        ),
        now,
    )


SIGN_WORDS = {
    LeakSign.SENSITIVE: Text("要配慮個人情報を含む", "Sensitive data are among them"),
    LeakSign.PROPERTY: Text("財産的被害のおそれ", "Damage to property may follow"),
    LeakSign.WRONGFUL: Text("不正の目的のおそれ", "A wrongful purpose is suspected"),
}
REPORTABLE_WORDS = {
    Reportable.NOT_JUDGED: Text("法務の判断待ち", "To be judged by legal"),
    Reportable.YES: Text("報告を要する", "To be reported"),
    Reportable.NO: Text("報告を要しない", "Need not be reported"),
}
_UNKNOWN = Text("不明", "Not known")
_TITLE = Text("漏えい等のおそれの報告用紙", "Escalation of a possible leak")
_SEEN_HEAD = (Text("項目", "Item"), Text("内容", "Content"))
_DATES_HEAD = (
    Text("期限", "Period"),
    Text("末日", "Last day"),
    Text("起算・根拠", "Counted from, source"),
    Text("報告した日", "Reported on"),
)
_NOTE = Text(
    "知った日を1日目として数えます。報告の要否は法務が判断します。",
    "The day of knowledge is day 1. Legal judges whether it must be reported.",
)


@use_case(Right.ESCALATE_LEAK)
def leak_sheet(desk: Desk, case_id: CaseId, language: Language) -> bytes:
    """The escalation sheet: what is known, since when, and each date with its source; it names
    nobody but the desk's own people. The print is recorded first.
    """
    with desk.open_work() as work:
        case = work.cases.get(case_id)
        leak = _of(case)
        names = work.users.names(language)
        desk.tell(work, RegisterPrinted(case=case_id, register="leak_sheet", rows=(int(case_id),)))
        work.commit()
    day = wording.date_text(desk.today, language)
    seen = Table(
        words(_SEEN_HEAD, language),
        tuple((name.in_(language), value) for name, value in _seen(leak, language, names)),
        (26, 74),
    )
    dates = Table(
        words(_DATES_HEAD, language),
        tuple(_date_row(clock, leak, language) for clock in leak_clocks(desk, case)),
        (24, 18, 42, 16),
    )
    about = f"{case.reference}　{day}" if language is Language.JA else f"{case.reference}, {day}"
    content = RegisterSheet(
        _TITLE.in_(language),
        about,
        (Part("", seen), Part("", dates)),
        case.reference,
        (_NOTE.in_(language),),
    )
    practice = desk.policy_for(case).practice
    return register_sheet(content, language, desk.fonts, desk.today, practice=practice)


def _seen(
    leak: Leak, language: Language, names: Mapping[UserId, str]
) -> tuple[tuple[Text, str], ...]:
    known = leak.known_at.astimezone(TOKYO)
    persons = "" if leak.persons is None else str(leak.persons)
    unknown = _UNKNOWN.in_(language)
    signs = "\n".join(SIGN_WORDS[sign].in_(language) for sign in LeakSign if sign in leak.signs)
    told = leak.escalated_at.astimezone(TOKYO)
    judged = REPORTABLE_WORDS[leak.reportable].in_(language)
    if leak.reportable_because:
        judged = f"{judged}\n{leak.reportable_because}"
    return (
        (Text("知った日時", "Known since"), _moment(known, language)),
        (
            Text("報告した人・日時", "Escalated by, at"),
            f"{names.get(leak.escalated_by, '')}　{_moment(told, language)}",
        ),
        (Text("概要", "What happened"), leak.outline),
        (Text("個人データの項目", "Items of data"), leak.items or unknown),
        (Text("人数", "Number of people"), persons or unknown),
        (
            Text("報告の対象となりうる事情", "Signs that may make it reportable"),
            signs or (unknown if leak.signs_unknown else "―"),
        ),
        (Text("とった措置", "First steps taken"), leak.first_steps or "―"),
        (Text("報告の要否（法務）", "Reportable (legal)"), judged),
    )


def _date_row(clock: CaseClock, leak: Leak, language: Language) -> tuple[str, ...]:
    due, made = clock.due, _made_on(clock, leak)
    return (
        clock.rule.name.in_(language),
        wording.date_text(due.due_on, language) if due.due_on else "",
        source_of(clock.rule, language),
        wording.date_text(made, language) if made else "",
    )


def _moment(at: datetime, language: Language) -> str:
    return f"{wording.date_text(at.date(), language)} {at:%H:%M}"
