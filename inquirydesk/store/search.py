# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Finding a case or an inquiry by name, reading, telephone or number, however it was typed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from sqlalchemy import ColumnElement, or_
from sqlalchemy.orm import Session

from inquirydesk.domain.case import Case
from inquirydesk.domain.inquiry import CaseId, Inquiry, InquiryId
from inquirydesk.domain.matching import Candidate, fold_phone, search_key
from inquirydesk.store.cases import CASES, unrestricted
from inquirydesk.store.contacts import ContactKind, ContactRow, ids_of
from inquirydesk.store.inquiries import INQUIRIES

_JAPAN = timezone(timedelta(hours=9))
_FEWEST_DIGITS = 4
_FOUND_AT_MOST = 50


@dataclass(frozen=True, slots=True)
class Contact:
    """An earlier call or case, as a list of finds or possible matches shows it."""

    name: str
    reading: str
    phone: str
    number: str
    """Inquiry number or case reference."""
    case: CaseId | None
    inquiry: InquiryId | None
    topic: str
    """Topic of the inquiry, or type of the case's first line."""
    on: str
    """Day of the contact in Japan, ISO."""
    closed: bool


class Search:
    """What can be found, within one transaction; without `restricted` nothing of such a case."""

    def __init__(self, session: Session, *, restricted: bool = True) -> None:
        self._session = session
        self._restricted = restricted

    def contacts_like(self, candidate: Candidate) -> tuple[Contact, ...]:
        """The newest inquiries and cases with this name, reading or telephone number."""
        same = [
            column == key
            for column, key in (
                (ContactRow.name, search_key(candidate.name)),
                (ContactRow.reading, search_key(candidate.reading)),
                (ContactRow.phone, fold_phone(candidate.phone)),
            )
            if key
        ]
        return self._contacts(or_(*same)) if same else ()

    def find(self, text: str) -> tuple[Contact, ...]:
        """The newest inquiries and cases found by what was typed.

        Their number begins with it, or a person's name or reading holds it, or a telephone number
        holds its digits (four at least).
        """
        key = search_key(text)
        if not key:
            return ()
        like = [
            column.contains(key, autoescape=True)
            for column in (ContactRow.name, ContactRow.reading)
        ]
        phone = fold_phone(text)
        if len(phone) >= _FEWEST_DIGITS:
            like.append(ContactRow.phone.contains(phone, autoescape=True))
        return self._contacts(or_(*like), unicodedata.normalize("NFKC", text).strip())

    def _contacts(self, people: ColumnElement[bool], number: str = "") -> tuple[Contact, ...]:
        cases = CASES.table.c
        of_case: ColumnElement[bool] = cases.id.in_(ids_of(ContactKind.CASE, people))
        inquiries = INQUIRIES.table.c
        of_inquiry: ColumnElement[bool] = inquiries.id.in_(ids_of(ContactKind.INQUIRY, people))
        if number:
            of_case |= cases.reference.istartswith(number, autoescape=True)
            of_inquiry |= inquiries.number.istartswith(number, autoescape=True)
        if not self._restricted:
            of_case &= unrestricted(cases.id)
            of_inquiry &= unrestricted(inquiries.case)
        some = _FOUND_AT_MOST
        found = [
            _of_case(case)
            for case in CASES.find(self._session, of_case, order=(cases.id.desc(),), limit=some)
        ]
        newest = (inquiries.id.desc(),)
        found += [
            _of_inquiry(inquiry)
            for inquiry in INQUIRIES.find(self._session, of_inquiry, order=newest, limit=some)
        ]
        return tuple(sorted(found, key=lambda one: one.on, reverse=True)[:_FOUND_AT_MOST])


def _of_case(case: Case) -> Contact:
    return Contact(
        name=case.requester.name,
        reading=case.requester.reading,
        phone=case.requester.phone,
        number=case.reference,
        case=case.id,
        inquiry=case.inquiry,
        topic=", ".join(line.type for line in case.lines),
        on=_day(case.opened_at),
        closed=case.is_closed,
    )


def _of_inquiry(inquiry: Inquiry) -> Contact:
    return Contact(
        name=inquiry.caller.name,
        reading=inquiry.caller.reading,
        phone=inquiry.caller.phone,
        number=inquiry.number,
        case=inquiry.case,
        inquiry=inquiry.id,
        topic=inquiry.topic,
        on=_day(inquiry.logged_at),
        closed=inquiry.case is None,
    )


def _day(at: datetime) -> str:
    return at.astimezone(_JAPAN).date().isoformat()
