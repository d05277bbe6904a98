# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The desk: what every use case works with, handed to it as its first argument."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from inquirydesk.desk.adopted import AdoptedPolicies
from inquirydesk.desk.calendars import Calendars
from inquirydesk.desk.now import Now, day_in_tokyo
from inquirydesk.domain.case import Case
from inquirydesk.domain.events import Event
from inquirydesk.domain.policy import Policy, PolicyId
from inquirydesk.domain.roles import Right, Role, UserId, rights_of
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.working_days import Calendar
from inquirydesk.letters.fonts import Fonts
from inquirydesk.store.database import Store
from inquirydesk.store.history import Entry
from inquirydesk.store.work import Look, Work


@dataclass(frozen=True, slots=True)
class Session:
    """Who acts, at which device."""

    user: UserId
    login: str
    name_ja: str
    name_en: str
    roles: frozenset[Role]
    device: str

    @property
    def rights(self) -> frozenset[Right]:
        """Everything the person signed in may do."""
        return rights_of(self.roles)

    def name(self, language: Language) -> str:
        """The person's name in that language."""
        return self.name_ja if language is Language.JA else self.name_en


@dataclass(frozen=True, slots=True)
class Desk:
    """The collaborators of a use case; nothing else is global."""

    store: Store
    session: Session
    now: Now
    adopted: AdoptedPolicies
    """Every policy version of the store."""
    calendars: Calendars
    """The working days of every policy version."""
    fonts: Fonts
    """The bundled faces letters are drawn with."""
    code_key: bytes
    """Key of the check code in the QR of the desk's letters."""

    @property
    def today(self) -> date:
        """The day it is in Tokyo."""
        return day_in_tokyo(self.now())

    @property
    def policy(self) -> Policy:
        """The version in force today: new inquiries and cases start with it."""
        return self.adopted.on(self.today)

    def policy_of(self, which: PolicyId) -> Policy:
        """The version a case started with, as adopted."""
        return self.adopted.of(which)

    def open_work(self) -> Work:
        """One transaction; nothing is kept unless it commits.

        A restricted case is out of reach of all but legal staff: it is in no list, and asking for
        it raises `SeeLegal`.
        """
        return self.store.work(restricted=self._sees_restricted)

    def open_look(self) -> Look:
        """A consistent view for reading, without restricted cases as `open_work`."""
        return self.store.look(restricted=self._sees_restricted)

    @property
    def _sees_restricted(self) -> bool:
        return Right.DECIDE in self.session.rights

    def policy_for(self, case: Case) -> Policy:
        """The policy version the case keeps."""
        return self.policy_of(case.policy)

    def calendar_of(self, policy: Policy) -> Calendar:
        """The working days by that policy, with every change confirmed so far."""
        return self.calendars.of(policy)

    def calendar_for(self, case: Case) -> Calendar:
        """The working days the case is counted by; once it is closed they never change."""
        return self.calendars.of(self.policy_for(case), until=case.closed_at)

    def check_pin(self, pin: str) -> None:
        """Return if this is the PIN of who is signed in; a wrong one raises `PinRefused`."""
        self.store.confirm_pin(self.session.user, pin)

    def tell(self, work: Work, *events: Event, purpose: str = "") -> None:
        """Append events to the history in the transaction of what happened."""
        for event in events:
            objects = tuple(
                f"{kind}:{number}"
                for kind, number in (
                    ("case", event.case),
                    ("inquiry", event.inquiry),
                    ("letter", event.letter),
                )
                if number is not None
            )
            work.history.append(
                Entry(
                    at=self.now(),
                    person=str(self.session.user),
                    device=self.session.device,
                    act=event.act,
                    purpose=purpose,
                    objects=objects,
                    details=event.details(),
                    personal=event.personal_fields(),
                )
            )
