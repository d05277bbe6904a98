# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How a case stands, in words and chips: the same on every list and on the case itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from inquirydesk.desk.worklists import CaseRow
from inquirydesk.domain.case import Case, CaseStage
from inquirydesk.domain.clock import ClockState, Due, Starts, Unit
from inquirydesk.domain.fee import cost_for
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.mail import ItemKind
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.person import Standing
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Channel, Language
from inquirydesk.domain.steps import is_answered, stage_of
from inquirydesk.ui.theme import Kind
from inquirydesk.ui.widgets.chip import ChipLook

SOON_DAYS = 5
"""From so many days on a due chip takes the caution colour."""

translate = QCoreApplication.translate


def days_chip(days: int | None) -> ChipLook:
    """Due in so many days (negative: overdue); None: nothing is due."""
    if days is None:
        return ChipLook("–", filled=False)
    if days < 0:
        text = translate("CaseWording", "Overdue {days} d").format(days=-days)
        return ChipLook(text, Kind.PROBLEM, "alert-octagon", strong=True)
    if days == 0:
        return ChipLook(translate("CaseWording", "Today"), Kind.CAUTION, "clock")
    text = translate("CaseWording", "{days} d").format(days=days)
    if days <= SOON_DAYS:
        return ChipLook(text, Kind.CAUTION, "clock")
    return ChipLook(text, Kind.NEUTRAL, "hourglass")


def paused_chip() -> ChipLook:
    """The clock stands."""
    return ChipLook(translate("CaseWording", "Paused"), Kind.NEUTRAL, "player-pause")


def replied_chip() -> ChipLook:
    """Nothing is due any more."""
    return ChipLook(translate("CaseWording", "Replied"), Kind.GOOD, "check")


def step_due_days(row: CaseRow, today: date) -> int | None:
    """Calendar days until the current step should be done; None while nothing runs."""
    return (row.step_due_on - today).days if row.step_due_on is not None else None


def step_due_chip(row: CaseRow, today: date) -> ChipLook:
    """By when the current step should be done."""
    if row.stage is CaseStage.CLOSED:
        return replied_chip()
    if row.stage is CaseStage.WAITING:
        return paused_chip()
    return days_chip(step_due_days(row, today))


def reply_due_chip(stage: CaseStage, due: Due) -> ChipLook:
    """By when the reply should go out; days as the policy counts them."""
    if stage is CaseStage.CLOSED:
        return replied_chip()
    if due.state is ClockState.PAUSED or stage is CaseStage.WAITING:
        return paused_chip()
    if due.state is ClockState.NOT_SET:
        return ChipLook(translate("CaseWording", "Not set"), filled=False)
    return days_chip(due.days_left)


def stage_text(stage: CaseStage) -> str:
    """The state of a case in words."""
    match stage:
        case CaseStage.WAITING_FOR_FORM:
            return translate("CaseWording", "Waiting for form")
        case CaseStage.RECEIVING:
            return translate("CaseWording", "Receiving")
        case CaseStage.DECIDING:
            return translate("CaseWording", "Deciding")
        case CaseStage.REPLYING:
            return translate("CaseWording", "Replying")
        case CaseStage.WAITING:
            return translate("CaseWording", "Waiting for requester")
        case CaseStage.CLOSED:
            return translate("CaseWording", "Closed")


def stage_chip(stage: CaseStage) -> ChipLook:
    """The state chip of a case."""
    if stage is CaseStage.CLOSED:
        return ChipLook(stage_text(stage), Kind.GOOD, "check")
    if stage is CaseStage.WAITING:
        return ChipLook(stage_text(stage), Kind.NEUTRAL, "player-pause")
    if stage is CaseStage.WAITING_FOR_FORM:
        return ChipLook(stage_text(stage), Kind.NEUTRAL, "mail")
    return ChipLook(stage_text(stage), Kind.ACCENT, "circle")


def line_text(case: Case, policy: Policy, line: int, language: Language) -> str:
    """A line by its number and its request: 2 Correction."""
    return f"{line} {policy.types[case.line(line).type].label.in_(language)}"


def lines_text(case: Case, policy: Policy, lines: Iterable[int], language: Language) -> str:
    """Several lines in one breath."""
    names = [line_text(case, policy, line, language) for line in lines]
    return ("、" if language is Language.JA else ", ").join(names)


def line_chip(case: Case, policy: Policy, line: int) -> ChipLook:
    """How one line of a case stands: its stage, and once the person was told, how it ended."""
    outcome = case.line(line).outcome
    if outcome is not None and case.arrived_on is not None and is_answered(case, policy, line):
        return ChipLook(line_outcome_text(outcome), Kind.GOOD, "check")
    return stage_chip(stage_of(case, policy, line))


def step_text(row: CaseRow, language: Language) -> str:
    """Number and name of the step to do now: 3/10  Verify identity."""
    if row.step is None:
        return stage_text(row.stage)
    name = row.step.name.in_(language)
    if row.waits_for_second:
        name = translate("CaseWording", "{step}, second person").format(step=name)
    return f"{row.step.number}/{row.steps}  {name}"


def waiting_text(row: CaseRow, me: UserId) -> str:
    """Who has to do something now."""
    if row.stage is CaseStage.CLOSED:
        return "–"
    if row.stage in (CaseStage.WAITING, CaseStage.WAITING_FOR_FORM):
        return translate("CaseWording", "Requester")
    if row.waits_for_second:
        return translate("CaseWording", "Second person")
    if row.owner is None:
        return translate("CaseWording", "Unassigned")
    return translate("CaseWording", "Me") if row.owner == me else row.owner_name


def days_text(days: int) -> str:
    """A number of days in a list: 12 d."""
    return translate("CaseWording", "{days} d").format(days=days)


def language_text(language: Language) -> str:
    """The name of a language in the language of the screen."""
    if language is Language.JA:
        return translate("CaseWording", "Japanese")
    return translate("CaseWording", "English")


def money_text(yen: int, language: Language) -> str:
    """An amount of yen: ¥1,000, 1,000円."""
    return f"{yen:,}円" if language is Language.JA else f"¥{yen:,}"


def fee_text(policy: Policy, on: date, language: Language) -> str | None:
    """What each request costs on that day; None while no fee is set."""
    fee = policy.fee
    if fee is None:
        return None
    costs = [
        f"{policy.types[code].label.in_(language)} {money_text(cost_for(fee, code, on), language)}"
        for code in fee.types(on)
    ]
    return ", ".join(costs) or policy.fee_words.free.in_(language)


def channel_text(channel: Channel) -> str:
    """The way something reached the desk."""
    match channel:
        case Channel.MAIL:
            return translate("CaseWording", "Mail")
        case Channel.PHONE:
            return translate("CaseWording", "Phone")
        case Channel.E_MAIL:
            return translate("CaseWording", "E-mail")
        case Channel.FAX:
            return translate("CaseWording", "Fax")
        case Channel.VISIT:
            return translate("CaseWording", "Visit")


def item_text(kind: ItemKind) -> str:
    """What a thing in an envelope is."""
    match kind:
        case ItemKind.FORM:
            return translate("CaseWording", "Request form")
        case ItemKind.IDENTITY_PAPER:
            return translate("CaseWording", "Identity document")
        case ItemKind.AUTHORITY_PAPER:
            return translate("CaseWording", "Authority document")
        case ItemKind.FEE:
            return translate("CaseWording", "Fee")
        case ItemKind.QUESTION:
            return translate("CaseWording", "Letter with a question")
        case ItemKind.OTHER:
            return translate("CaseWording", "Other")


def standing_text(standing: Standing) -> str:
    """As whom somebody speaks to the desk."""
    match standing:
        case Standing.PERSON:
            return translate("CaseWording", "The person")
        case Standing.AGENT:
            return translate("CaseWording", "Agent")
        case Standing.SOMEONE_ELSE:
            return translate("CaseWording", "Someone else")


def letter_state_text(state: LetterState) -> str:
    """How far a letter is."""
    match state:
        case LetterState.DRAFT:
            return translate("CaseWording", "Draft")
        case LetterState.TO_APPROVE:
            return translate("CaseWording", "To approve")
        case LetterState.APPROVED:
            return translate("CaseWording", "To carry out")
        case LetterState.TO_PRINT:
            return translate("CaseWording", "To print")
        case LetterState.SHEET_CHECK:
            return translate("CaseWording", "Sheet check")
        case LetterState.TO_POST:
            return translate("CaseWording", "To post")
        case LetterState.POSTED:
            return translate("CaseWording", "Posted")
        case LetterState.RETURNED:
            return translate("CaseWording", "Returned")
        case LetterState.CANCELLED:
            return translate("CaseWording", "Cancelled")


def line_outcome_text(outcome: LineOutcome) -> str:
    """How a request was decided."""
    match outcome:
        case LineOutcome.GRANTED:
            return translate("CaseWording", "Granted in full")
        case LineOutcome.PARTIAL:
            return translate("CaseWording", "Granted in part")
        case LineOutcome.REFUSED:
            return translate("CaseWording", "Not granted")
        case LineOutcome.NONE_HELD:
            return translate("CaseWording", "No data held")
        case LineOutcome.ANSWERED:
            return translate("CaseWording", "Answered")
        case LineOutcome.REFERRED:
            return translate("CaseWording", "Referred")
        case LineOutcome.WITHDRAWN:
            return translate("CaseWording", "Withdrawn")
        case LineOutcome.LAPSED:
            return translate("CaseWording", "Lapsed")


def header_due_chip(row: CaseRow, today: date) -> ChipLook:
    """The due chip of a case's own page: it names what is due."""
    chip = step_due_chip(row, today)
    days = step_due_days(row, today)
    if row.stage in (CaseStage.CLOSED, CaseStage.WAITING) or days is None:
        return ChipLook("") if days is None and row.stage is not CaseStage.WAITING else chip
    if days < 0:
        text = translate("CaseWording", "Step overdue {days} d").format(days=-days)
    elif days == 0:
        text = translate("CaseWording", "Step due today")
    else:
        text = translate("CaseWording", "Step due in {days} d").format(days=days)
    return replace(chip, text=text)


def period_text(days: int, unit: Unit) -> str:
    """So many working days, days, weeks or months."""
    text = {
        Unit.WORKING: translate("CaseWording", "{days} working days"),
        Unit.CALENDAR: translate("CaseWording", "{days} days"),
        Unit.WEEKS: translate("CaseWording", "{days} weeks"),
        Unit.MONTHS: translate("CaseWording", "{days} months"),
        Unit.MONTHS_TO_SAME_DATE: translate("CaseWording", "{days} months"),
    }[unit]
    return text.replace("{days}", str(days))


def start_text(starts: Starts) -> str:
    """What a period is counted from."""
    return {
        Starts.AT_ARRIVAL: translate("CaseWording", "arrival"),
        Starts.AT_DEEMED_ARRIVAL: translate("CaseWording", "arrival"),
        Starts.AT_COMPLETE_SET: translate("CaseWording", "the complete set"),
        Starts.AT_ASKING: translate("CaseWording", "the posting of our letter"),
        Starts.AT_ANSWER: translate("CaseWording", "the answer"),
        Starts.AT_DECISION: translate("CaseWording", "the decision"),
        Starts.AT_REFUSAL: translate("CaseWording", "the refusal"),
        Starts.AT_KNOWLEDGE: translate("CaseWording", "knowledge of the leak"),
    }[starts]


def line_numbers_text(lines: Sequence[int]) -> str:
    """Which lines of a case something is about: (1, 3)."""
    return f"({', '.join(map(str, lines))})"
