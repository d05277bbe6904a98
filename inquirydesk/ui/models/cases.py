# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Columns of the lists of cases: one set for Today, one for Cases, built of the same cells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from inquirydesk.desk.worklists import CaseRow
from inquirydesk.domain.case import CaseStage
from inquirydesk.domain.roles import UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.ui import case_wording
from inquirydesk.ui.dates import dated_day, short_day
from inquirydesk.ui.models.table import Cell, Column
from inquirydesk.ui.theme import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks at the list: in which language, on which day, as whom."""

    language: Language
    today: date
    me: UserId


def my_case_columns(reader: Reader) -> tuple[Column[CaseRow], ...]:
    """The columns of Today; sort by `step_due`."""
    return (
        _step_due(reader),
        _reply_by(reader),
        _reference(),
        _requester(),
        _request(reader),
        _step(translate("CaseColumns", "Next step"), reader, stretch=True),
        Column(
            "waiting",
            translate("CaseColumns", "Waiting on"),
            lambda row: Cell(case_wording.waiting_text(row, reader.me), tone=Tone.LABEL),
        ),
        _age(),
    )


def case_columns(reader: Reader) -> tuple[Column[CaseRow], ...]:
    """The columns of Cases; sort by `reply_due`."""
    return (
        Column(
            "reply_due",
            translate("CaseColumns", "Reply due"),
            lambda row: case_wording.reply_due_chip(row.stage, row.due),
            lambda row: row.due.days_left,
        ),
        _reference(),
        _requester(),
        _request(reader),
        _step(translate("CaseColumns", "Step"), reader, stretch=True),
        Column(
            "assignee", translate("CaseColumns", "Assignee"), _assignee, lambda row: row.owner_name
        ),
        Column(
            "received",
            translate("CaseColumns", "Received"),
            _day(lambda row: row.received_on, reader),
            lambda row: row.received_on,
        ),
        _reply_by(reader),
        Column(
            "waiting",
            translate("CaseColumns", "Waiting for"),
            lambda row: Cell(case_wording.waiting_text(row, reader.me), tone=Tone.LABEL),
        ),
        Column(
            "language",
            translate("CaseColumns", "Language"),
            lambda row: Cell(case_wording.language_text(row.language), tone=Tone.LABEL),
        ),
        _age(),
    )


def _step_due(reader: Reader) -> Column[CaseRow]:
    return Column(
        "step_due",
        translate("CaseColumns", "Step due"),
        lambda row: case_wording.step_due_chip(row, reader.today),
        lambda row: row.step_due_on,
    )


def _reply_by(reader: Reader) -> Column[CaseRow]:
    def shown(row: CaseRow) -> Cell:
        if row.due.due_on is not None:
            return Cell(short_day(row.due.due_on, reader.language))
        paused = row.stage is CaseStage.WAITING
        return Cell(translate("CaseColumns", "paused") if paused else "–", tone=Tone.LABEL)

    return Column(
        "reply_by", translate("CaseColumns", "Reply by"), shown, lambda row: row.due.due_on
    )


def _reference() -> Column[CaseRow]:
    return Column("reference", translate("CaseColumns", "Ref."), lambda row: row.reference)


def _requester() -> Column[CaseRow]:
    return Column(
        "requester",
        translate("CaseColumns", "Requester"),
        lambda row: Cell(row.name, row.reading),
        lambda row: row.reading or row.name,
    )


def _request(reader: Reader) -> Column[CaseRow]:
    return Column(
        "request",
        translate("CaseColumns", "Request"),
        lambda row: row.type_name.in_(reader.language),
    )


def _step(title: str, reader: Reader, *, stretch: bool) -> Column[CaseRow]:
    return Column(
        "step",
        title,
        lambda row: case_wording.step_text(row, reader.language),
        lambda row: row.step.number if row.step else 0,
        stretch=stretch,
    )


def _age() -> Column[CaseRow]:
    return Column(
        "age",
        translate("CaseColumns", "Age"),
        lambda row: Cell(case_wording.days_text(row.age_days), tone=Tone.LABEL),
        lambda row: row.age_days,
        numeric=True,
    )


def _assignee(row: CaseRow) -> Cell:
    if row.owner is None:
        return Cell(translate("CaseColumns", "Unassigned"), tone=Tone.LABEL)
    return Cell(row.owner_name)


def _day(read: Callable[[CaseRow], date | None], reader: Reader) -> Callable[[CaseRow], str]:
    def shown(row: CaseRow) -> str:
        day = read(row)
        if day is None:
            return "–"
        same_year = day.year == reader.today.year
        return (short_day if same_year else dated_day)(day, reader.language)

    return shown
