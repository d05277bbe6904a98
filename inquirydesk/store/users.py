# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The people who sign in: names, roles, language, PIN; passwords live in the key file only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, Session, mapped_column

from inquirydesk.domain.errors import UserMistake
from inquirydesk.domain.roles import Role, UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.store.aggregates import Aggregate
from inquirydesk.store.columns import Row
from inquirydesk.store.keys import USUAL_COST, Cost

PIN_TRIES = 5
NOT_YET = UserId(0)


@dataclass(frozen=True, slots=True)
class User:
    """A person at the desk; `id` and `version` are the store's, 0 before the first save."""

    login: str
    name_ja: str
    name_en: str
    roles: frozenset[Role]
    language: Language = Language.JA
    active: bool = True
    id: UserId = NOT_YET
    version: int = 0


USERS = Aggregate(User, "users", owner="user_id", unique=("login",))


class PinRow(Row):
    """The PIN of one person, as a hash, and the wrong ones typed since the last right one."""

    __tablename__ = "pins"

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    hash: Mapped[str]
    failures: Mapped[int]


@dataclass(eq=False)
class LoginTaken(UserMistake):
    """Somebody else signs in under this name already."""

    login: str

    def __str__(self) -> str:
        return "this name is taken"


@dataclass(eq=False)
class PinRefused(UserMistake):
    """The PIN does not confirm this person; `verdict` says why, `left` how many tries remain."""

    verdict: PinVerdict
    left: int

    def __str__(self) -> str:
        return f"PIN {self.verdict}, {self.left} tries left"


class PinVerdict(StrEnum):
    """What a typed PIN led to; after five wrong ones only the password counts."""

    RIGHT = "right"
    WRONG = "wrong"
    LOCKED = "locked"
    NOT_SET = "not_set"


class Users:
    """Everybody who signs in or once did; nobody is deleted, since the history names them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, user: User) -> User:
        """The person with the id the store gave; raises LoginTaken."""
        if self.by_login(user.login):
            raise LoginTaken(user.login)
        return USERS.add(self._session, user)

    def save(self, user: User) -> User:
        """The person as stored now; raises StaleSave when somebody saved in between."""
        return USERS.save(self._session, user)

    def get(self, user_id: UserId) -> User:
        """That person; raises NotFound."""
        return USERS.get(self._session, user_id)

    def by_login(self, login: str) -> User | None:
        """The person who signs in under this name, active or not."""
        found = USERS.find(self._session, USERS.table.c.login == login)
        return found[0] if found else None

    def all(self) -> tuple[User, ...]:
        """Everybody, in the order they were added."""
        return USERS.find(self._session)

    def name(self, user_id: UserId, language: Language) -> str:
        """This person's name in that language; raises NotFound."""
        user = self.get(user_id)
        return user.name_ja if language is Language.JA else user.name_en

    def names(self, language: Language) -> Mapping[UserId, str]:
        """Everybody's name in that language."""
        return {
            user.id: user.name_ja if language is Language.JA else user.name_en
            for user in self.all()
        }

    def set_pin(self, user_id: UserId, pin: str, cost: Cost = USUAL_COST) -> None:
        """The PIN that confirms this person while signed in; never opens the store."""
        pin_hash = PasswordHasher(cost.passes, cost.memory_kib, cost.lanes).hash(pin)
        self._session.merge(PinRow(user_id=user_id, hash=pin_hash, failures=0))
        self._session.flush()

    def has_pin(self, user_id: UserId) -> bool:
        """Whether this person has set a PIN."""
        return self._session.get(PinRow, user_id) is not None

    def check_pin(self, user_id: UserId, pin: str) -> PinVerdict:
        """What this PIN is worth; a wrong one is counted, so the work must be committed."""
        row = self._session.get(PinRow, user_id)
        if row is None:
            return PinVerdict.NOT_SET
        if row.failures >= PIN_TRIES:
            return PinVerdict.LOCKED
        try:
            PasswordHasher().verify(row.hash, pin)
        except VerifyMismatchError:
            row.failures += 1
            self._session.flush()
            return PinVerdict.LOCKED if row.failures >= PIN_TRIES else PinVerdict.WRONG
        self.forgive_pins(user_id)
        return PinVerdict.RIGHT

    def pin_tries_left(self, user_id: UserId) -> int:
        """How many wrong PINs this person may still type before only the password counts."""
        row = self._session.get(PinRow, user_id)
        return max(0, PIN_TRIES - row.failures) if row else 0

    def forgive_pins(self, user_id: UserId) -> None:
        """The tries begin again, after the right PIN or the password."""
        row = self._session.get(PinRow, user_id)
        if row:
            row.failures = 0
            self._session.flush()
