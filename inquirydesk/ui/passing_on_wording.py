# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What is passed on, to whom, and how far it is, in words and chips."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QCoreApplication

from inquirydesk.desk.passing_on import MatterRow
from inquirydesk.domain.leak import LeakSign, Reportable
from inquirydesk.domain.passing_on import HandingState, Matter, RecipientKind, Told
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.stops import Stop
from inquirydesk.ui.theme import Kind
from inquirydesk.ui.widgets.chip import ChipLook

translate = QCoreApplication.translate


def stop_text(stop: Stop) -> str:
    """What the stop list stops."""
    match stop:
        case Stop.MAILING:
            return translate("PassingOn", "Mailings")
        case Stop.CALLS:
            return translate("PassingOn", "Calls")
        case Stop.E_MAIL:
            return translate("PassingOn", "E-mail")
        case Stop.OPT_OUT:
            return translate("PassingOn", "Opt-out provision")


def stops_text(stops: Collection[Stop], language: Language) -> str:
    """Several of them."""
    names = [stop_text(stop) for stop in Stop if stop in stops]
    return ("、" if language is Language.JA else ", ").join(names)


def matter_text(matter: Matter) -> str:
    """What others must be told of."""
    match matter:
        case Matter.SUPPRESSION:
            return translate("PassingOn", "Stop list")
        case Matter.CORRECTION:
            return translate("PassingOn", "Correction")
        case Matter.STOP:
            return translate("PassingOn", "Stop or erasure")


def recipient_kind_text(kind: RecipientKind) -> str:
    """Who is told."""
    match kind:
        case RecipientKind.DEPARTMENT:
            return translate("PassingOn", "department")
        case RecipientKind.JOINT_USER:
            return translate("PassingOn", "joint users")


def told_chip(told: Told, days: int | None, today: date) -> ChipLook:
    """How far one recipient is."""
    if told.late(days, today):
        return ChipLook(translate("PassingOn", "Late"), Kind.PROBLEM, "alert-octagon", strong=True)
    match told.state:
        case HandingState.TO_HAND_ON:
            return ChipLook(translate("PassingOn", "To hand on"), Kind.CAUTION, "circle")
        case HandingState.HANDED_ON:
            waits = translate("PassingOn", "Not confirmed")
            return ChipLook(waits, Kind.CAUTION, "hourglass")
        case HandingState.CONFIRMED:
            return ChipLook(translate("PassingOn", "Confirmed"), Kind.GOOD, "check")
        case HandingState.NOT_CONCERNED:
            return ChipLook(translate("PassingOn", "Not concerned"), Kind.NEUTRAL, "minus")


def matter_chip(row: MatterRow, today: date) -> ChipLook:
    """How many of its recipients are still open."""
    if not row.told:
        return ChipLook(translate("PassingOn", "Nobody to tell"), Kind.NEUTRAL, "minus")
    late = row.late(today)
    if late:
        text = translate("PassingOn", "{count} late").format(count=late)
        return ChipLook(text, Kind.PROBLEM, "alert-octagon", strong=True)
    if row.open:
        text = translate("PassingOn", "{count} open").format(count=row.open)
        return ChipLook(text, Kind.CAUTION, "hourglass")
    return ChipLook(translate("PassingOn", "All confirmed"), Kind.GOOD, "check")


def sign_text(sign: LeakSign) -> str:
    """What may make a leak reportable."""
    match sign:
        case LeakSign.SENSITIVE:
            return translate("PassingOn", "Sensitive data are among them")
        case LeakSign.PROPERTY:
            return translate("PassingOn", "Damage to property may follow")
        case LeakSign.WRONGFUL:
            return translate("PassingOn", "A wrongful purpose is suspected")


def reportable_text(reportable: Reportable) -> str:
    """What legal staff judged of a leak."""
    match reportable:
        case Reportable.NOT_JUDGED:
            return translate("PassingOn", "To be judged by legal")
        case Reportable.YES:
            return translate("PassingOn", "To be reported")
        case Reportable.NO:
            return translate("PassingOn", "Need not be reported")
