# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Columns of the lists of letters, and of the items a decision names."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from inquirydesk.desk.worklists import LetterRow
from inquirydesk.domain.line import DataItem
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dates import short_day, short_moment
from inquirydesk.ui.models.table import Cell, Column
from inquirydesk.ui.theme import Kind, Tone
from inquirydesk.ui.widgets.chip import ChipLook

translate = QCoreApplication.translate
SHORT_NAMES = {Language.JA: "JA", Language.EN: "EN"}


def decision_chip(item: DataItem) -> ChipLook:
    """What is decided about an item of located data."""
    if item.granted is None:
        return ChipLook(translate("LetterColumns", "Undecided"), Kind.CAUTION, "circle")
    if item.granted:
        return ChipLook(translate("LetterColumns", "Disclose"), Kind.GOOD, "check")
    return ChipLook(translate("LetterColumns", "Withhold"), Kind.PROBLEM, "minus", strong=True)


def decision_columns(policy: Policy, language: Language) -> tuple[Column[DataItem], ...]:
    """Number, item, decision and ground of each item located."""

    def ground(item: DataItem) -> Cell:
        if item.granted is not False:
            return Cell("–", tone=Tone.LABEL)
        if item.ground not in policy.grounds:
            missing = translate("LetterColumns", "Ground missing")
            return Cell(missing, icon="alert-triangle", tone=Tone.CAUTION)
        short = policy.grounds[item.ground].short
        return Cell(translate("LetterColumns", "Art. {ground}").format(ground=short))

    return (
        Column("number", "#", lambda item: str(item.number), lambda item: item.number),
        Column(
            "item",
            translate("LetterColumns", "Item"),
            lambda item: item.name.in_(language),
            stretch=True,
        ),
        Column("decision", translate("LetterColumns", "Decision"), decision_chip),
        Column("ground", translate("LetterColumns", "Ground"), ground),
    )


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
