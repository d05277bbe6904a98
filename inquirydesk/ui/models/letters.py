# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Columns of the lists of letters, and of the items a decision names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from inquirydesk.desk.worklists import LetterRow
from inquirydesk.domain.line import DataItem, Line
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.policy import DecisionWords, Policy, RequestType
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.dates import short_day, short_moment
from inquirydesk.ui.models.table import Cell, Column
from inquirydesk.ui.theme import Kind, Tone
from inquirydesk.ui.widgets.chip import ChipLook

translate = QCoreApplication.translate
SHORT_NAMES = {Language.JA: "JA", Language.EN: "EN"}


@dataclass(frozen=True, slots=True)
class DecidedItem:
    """An item of located data with the line it belongs to."""

    line: Line
    item: DataItem
    kind: RequestType

    @property
    def words(self) -> DecisionWords:
        """What the two answers are called for such a request."""
        return self.kind.words or PLAIN_WORDS


PLAIN_WORDS = DecisionWords(
    granted=Text("応じる", "Grant"),
    refused=Text("応じない", "Refuse"),
)
"""For a type that decides item by item and does not name its answers."""


def decided_items(lines: Iterable[Line], policy: Policy) -> tuple[DecidedItem, ...]:
    """The items of these lines, one after the other."""
    return tuple(
        DecidedItem(line, item, policy.types[line.type]) for line in lines for item in line.items
    )


def decision_chip(decided: DecidedItem, language: Language) -> ChipLook:
    """What is decided about an item of located data, in the words of its request."""
    item, words = decided.item, decided.words
    if item.granted is None:
        return ChipLook(translate("LetterColumns", "Undecided"), Kind.CAUTION, "circle")
    if item.granted:
        return ChipLook(words.granted.in_(language), Kind.GOOD, "check")
    if item.alternative.in_(language):
        other = translate("LetterColumns", "Another measure")
        return ChipLook(other, Kind.CAUTION, "minus", strong=True)
    return ChipLook(words.refused.in_(language), Kind.PROBLEM, "minus", strong=True)


def decision_columns(
    policy: Policy, language: Language, *, requests: bool = False
) -> tuple[Column[DecidedItem], ...]:
    """Number, item, decision and ground of each item located; `requests` names its line too."""

    def ground(row: DecidedItem) -> Cell:
        item = row.item
        if item.granted is not False:
            return Cell("–", tone=Tone.LABEL)
        if item.ground not in policy.grounds:
            missing = translate("LetterColumns", "Ground missing")
            return Cell(missing, icon="alert-triangle", tone=Tone.CAUTION)
        short = policy.grounds[item.ground].short
        return Cell(translate("LetterColumns", "Art. {ground}").format(ground=short))

    def line(row: DecidedItem) -> str:
        return f"{row.line.number} {row.kind.label.in_(language)}"

    columns: tuple[Column[DecidedItem], ...] = (
        Column("number", "#", lambda row: str(row.item.number), lambda row: row.item.number),
        Column(
            "item",
            translate("LetterColumns", "Item"),
            lambda row: row.item.name.in_(language),
            stretch=True,
        ),
        Column(
            "decision",
            translate("LetterColumns", "Decision"),
            lambda row: decision_chip(row, language),
        ),
        Column("ground", translate("LetterColumns", "Ground"), ground),
    )
    if not requests:
        return columns
    return (Column("request", translate("LetterColumns", "Request"), line), *columns)


def state_chip(state: LetterState) -> ChipLook:
    """Where a letter stands, in words."""
    match state:
        case LetterState.DRAFT:
            return ChipLook(translate("LetterColumns", "Draft"), Kind.ACCENT, "pencil")
        case LetterState.TO_APPROVE:
            return ChipLook(translate("LetterColumns", "To approve"), Kind.SECOND, "users")
        case LetterState.APPROVED:
            return ChipLook(translate("LetterColumns", "To carry out"), Kind.ACCENT, "clock")
        case LetterState.TO_PRINT:
            return ChipLook(translate("LetterColumns", "To print"), Kind.ACCENT, "printer")
        case LetterState.SHEET_CHECK:
            return ChipLook(translate("LetterColumns", "Look at the sheets"), Kind.CAUTION, "eye")
        case LetterState.TO_POST:
            return ChipLook(translate("LetterColumns", "To post"), Kind.ACCENT, "mail")
        case LetterState.POSTED:
            return ChipLook(translate("LetterColumns", "Posted"), Kind.GOOD, "check")
        case LetterState.RETURNED:
            return ChipLook(translate("LetterColumns", "Returned"), Kind.CAUTION, "alert-triangle")
        case LetterState.CANCELLED:
            return ChipLook(translate("LetterColumns", "Discarded"), Kind.NEUTRAL, "x")


def draft_columns(language: Language) -> tuple[Column[LetterRow], ...]:
    """Letters being written: for whom, which, by whom, since when."""
    return (
        Column("reference", translate("LetterColumns", "Ref."), lambda row: row.reference),
        requester_column(),
        letter_column(language, stretch=True),
        versions_column(),
        Column("author", translate("LetterColumns", "Author"), lambda row: row.author),
        Column(
            "written",
            translate("LetterColumns", "Last change"),
            lambda row: _moment(row.letter.written_at, language),
            lambda row: row.letter.written_at,
        ),
        Column(
            "note",
            translate("LetterColumns", "Note"),
            _sent_back,
        ),
    )


def approval_columns(language: Language) -> tuple[Column[LetterRow], ...]:
    """Letters that wait for another person."""
    return (
        Column("reference", translate("LetterColumns", "Ref."), lambda row: row.reference),
        requester_column(),
        letter_column(language, stretch=True),
        versions_column(),
        Column("author", translate("LetterColumns", "Author"), lambda row: row.author),
        Column(
            "asked",
            translate("LetterColumns", "Asked"),
            lambda row: _moment(row.letter.asked_at, language),
            lambda row: row.letter.asked_at,
        ),
    )


def posted_columns(language: Language) -> tuple[Column[LetterRow], ...]:
    """Letters that left: when, how, under which number."""
    return (
        number_column(),
        requester_column(),
        letter_column(language, stretch=True),
        versions_column(),
        pages_column(),
        Column(
            "posted",
            translate("LetterColumns", "Posted"),
            lambda row: short_day(row.letter.posted_on, language) if row.letter.posted_on else "–",
            lambda row: row.letter.posted_on,
        ),
        Column(
            "tracking",
            translate("LetterColumns", "Tracking number"),
            lambda row: row.letter.tracking or "–",
        ),
        approver_column(language),
    )


def number_column() -> Column[LetterRow]:
    """The letter's own number."""
    return Column("number", translate("LetterColumns", "Letter no."), lambda row: row.letter.number)


def requester_column() -> Column[LetterRow]:
    """Who gets the letter."""
    return Column(
        "requester",
        translate("LetterColumns", "Requester"),
        lambda row: row.name,
        lambda row: row.reading or row.name,
    )


def letter_column(language: Language, *, stretch: bool = False) -> Column[LetterRow]:
    """Which letter it is."""
    return Column(
        "letter",
        translate("LetterColumns", "Letter"),
        lambda row: row.letter_name.in_(language),
        stretch=stretch,
    )


def versions_column() -> Column[LetterRow]:
    """In which languages it is written."""
    return Column(
        "versions",
        translate("LetterColumns", "Version"),
        lambda row: ", ".join(SHORT_NAMES[each] for each in row.letter.languages),
    )


def pages_column() -> Column[LetterRow]:
    """How many sheets it has in all languages."""
    return Column(
        "pages",
        translate("LetterColumns", "Pages"),
        lambda row: str(row.pages),
        lambda row: row.pages,
        numeric=True,
    )


def approver_column(language: Language) -> Column[LetterRow]:
    """Who approved it and when."""
    return Column(
        "approved",
        translate("LetterColumns", "Approved"),
        lambda row: Cell(
            f"{row.approver} {_moment(row.letter.approved_at, language)}".strip(),
            tone=Tone.LABEL,
        ),
        lambda row: row.letter.approved_at,
    )


def _moment(at: datetime | None, language: Language) -> str:
    return short_moment(at, language) if at is not None else ""


def _sent_back(row: LetterRow) -> Cell:
    if not row.letter.sent_back_because:
        return Cell("")
    text = translate("LetterColumns", "Sent back")
    return Cell(text, icon="alert-triangle", tone=Tone.CAUTION)
