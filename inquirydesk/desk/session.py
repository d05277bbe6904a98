# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Sign in, the first run, and the people of the desk."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from inquirydesk.desk.adopted import AdoptedPolicies, read_text
from inquirydesk.desk.calendars import Calendars
from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk, Session
from inquirydesk.desk.examples import check_folder
from inquirydesk.desk.now import Now, day_in_tokyo
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.errors import (
    FieldMissing,
    FieldMistake,
    Mistakes,
    NotAllowed,
    PasswordTooShort,
    PinNotDigits,
)
from inquirydesk.domain.events import (
    PolicyAdopted,
    SignedIn,
    SignInRefused,
    StoreCreated,
    UserAdded,
)
from inquirydesk.domain.outages import UnknownUser, WrongPassword
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.policy_faults import PolicyFault, PolicyUnusable
from inquirydesk.domain.roles import Right, Role
from inquirydesk.letters.fonts import Fonts
from inquirydesk.policies.read import flatten, read_policy
from inquirydesk.store.database import (
    Store,
    create_store,
    has_store,
    open_store,
    sign_in_names,
)
from inquirydesk.store.history import Entry
from inquirydesk.store.keys import Cost
from inquirydesk.store.users import User
from inquirydesk.store.work import Work


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are: the store, this computer's settings, and what ships with the program."""

    store: Path
    settings: Path
    resources: Path
    device: str


@dataclass(frozen=True, slots=True)
class NewUser:
    """A person to be added, with the password they will change and their PIN."""

    login: str
    name_ja: str
    name_en: str
    roles: frozenset[Role]
    password: str
    pin: str = ""


@dataclass(frozen=True, slots=True)
class ShippedPolicies:
    """The policy versions a new desk can begin with, and what is wrong with the others."""

    usable: tuple[tuple[Path, Policy], ...]
    faults: tuple[PolicyFault, ...]


def is_first_run(places: Places) -> bool:
    """Whether nothing lies at the store's place yet, so that a new store may be made there."""
    return not has_store(places.store)


def who_signs_in(places: Places) -> tuple[str, ...]:
    """The names to choose from before signing in; raises the outage that hides them."""
    return sign_in_names(places.store)


def shipped_policies(places: Places) -> ShippedPolicies:
    """What comes with the program to choose from at the first run, real companies first."""
    law = places.resources / "law"
    usable: list[tuple[Path, Policy]] = []
    faults: list[PolicyFault] = []
    for file in sorted((places.resources / "policies").glob("*/*/policy.toml")):
        try:
            require_usable(file.parent, law)
        except PolicyUnusable as unusable:
            faults += unusable.faults
        else:
            usable.append((file.parent, read_policy(file.parent, law)))
    usable.sort(key=lambda found: found[1].practice)
    return ShippedPolicies(tuple(usable), tuple({str(each): each for each in faults}.values()))


def require_usable(policy_folder: Path, law: Path) -> None:
    """Raise `PolicyUnusable` with every fault of a policy version a desk cannot work by.

    Files are named from the folder of policies or of law on.
    """
    try:
        faults: Sequence[PolicyFault] = check_folder(policy_folder, law)
    except PolicyUnusable as unusable:
        faults = unusable.faults
    if not faults:
        return
    version = f"{policy_folder.parent.name}/{policy_folder.name}"
    raise PolicyUnusable(
        [
            replace(each, file=f"{version}/{each.file}")
            if (policy_folder / each.file).exists()
            else each
            for each in faults
        ]
    )


def first_run(
    places: Places,
    policy_folder: Path,
    administrator: NewUser,
    others: tuple[NewUser, ...],
    now: Now,
    cost: Cost = Cost(),
) -> None:
    """Make the store with its people and its first policy; all of it or nothing.

    Raises `Mistakes` for the fields, `PolicyUnusable` for the policy, and what hinders writing.
    """
    for user in (administrator, *others):
        check_new_user(user)
    law = places.resources / "law"
    require_usable(policy_folder, law)
    make_store(places, flatten(policy_folder, law), administrator, others, now, cost)


def make_store(
    places: Places,
    text: str,
    administrator: NewUser,
    others: tuple[NewUser, ...],
    now: Now,
    cost: Cost,
) -> None:
    """The store with its people and the policy of this flattened text, which was checked."""
    policy = read_text(text)

    def fill(work: Work) -> None:
        stored = [work.users.add(_user(each)) for each in (administrator, *others)]
        for user, new in zip(stored, (administrator, *others), strict=True):
            if new.pin:
                work.users.set_pin(user.id, new.pin, cost)
        first = stored[0].id
        adopted = work.policies.adopt(
            policy.id.company, policy.id.version, text, at=now(), by=first
        )
        events = [
            StoreCreated(),
            *(UserAdded(user=user.id, roles=tuple(sorted(user.roles))) for user in stored),
            PolicyAdopted(
                company=policy.id.company, version=policy.id.version, sha256=adopted.sha256
            ),
        ]
        for event in events:
            work.history.append(
                Entry(
                    at=now(),
                    person=str(first),
                    device=places.device,
                    act=event.act,
                    details=event.details(),
                )
            )

    store = create_store(
        places.store,
        login=administrator.login,
        password=administrator.password,
        settings_folder=places.settings,
        fill=fill,
        cost=cost,
    )
    try:
        for user in others:
            store.admit(user.login, user.password, cost)
    finally:
        store.close()


def sign_in(places: Places, login: str, password: str, now: Now, *, restored: bool = False) -> Desk:
    """The desk, opened by a person's password.

    Raises the outage that says why the store cannot be opened, `WrongPassword` or `UnknownUser`.
    `restored` says that somebody restored an older store on purpose.
    """
    store = open_store(
        places.store,
        login=login,
        password=password,
        settings_folder=places.settings,
        now=now(),
        accept_behind_marker=restored,
    )
    try:
        return _desk(places, store, login, now)
    except BaseException:
        store.close()
        raise


def sign_in_over(desk: Desk, places: Places, login: str, password: str) -> Desk:
    """The same store for another person, who signs in over the lock.

    Raises `WrongPassword`, `UnknownUser` or `TryAgainLater`; a refused try enters the history.
    """
    _confirm(desk, login, password)
    return _desk(places, desk.store, login, desk.now)


def unlock(desk: Desk, secret: str) -> None:
    """Return if this is the PIN or the password of who is signed in.

    Raises `PinRefused` or `WrongPassword`. A PIN has four to eight digits, a password ten
    characters or more, so each shows what it is.
    """
    if _is_pin(secret):
        desk.check_pin(secret)
    else:
        _confirm(desk, desk.session.login, secret)
        with desk.open_work() as work:
            work.users.forgive_pins(desk.session.user)
            work.commit()


def _confirm(desk: Desk, login: str, password: str) -> None:
    try:
        desk.store.confirm(login, password, desk.now())
    except (WrongPassword, UnknownUser):
        with desk.open_work() as work:
            user = work.users.by_login(login)
            desk.tell(work, SignInRefused(user=user.id if user else None))
            work.commit()
        raise


def _is_pin(text: str) -> bool:
    return text.isascii() and text.isdigit() and 4 <= len(text) <= 8


def _desk(places: Places, store: Store, login: str, now: Now) -> Desk:
    with store.look() as look:
        user = look.users.by_login(login)
    if user is None or not user.active:
        raise NotAllowed("sign_in")
    adopted = AdoptedPolicies(store)
    adopted.on(day_in_tokyo(now()))  # read here, so that the windows need not wait for it

    desk = Desk(
        store=store,
        session=Session(user.id, user.login, user.name_ja, user.name_en, user.roles, places.device),
        now=now,
        adopted=adopted,
        calendars=Calendars(store),
        fonts=_fonts(places.resources / "fonts"),
        code_key=hashlib.sha256(b"codes" + store.key.key).digest(),
    )
    with desk.open_work() as work:
        work.users.forgive_pins(user.id)
        desk.tell(work, SignedIn())
        work.commit()
    return desk


@lru_cache(maxsize=1)
def _fonts(folder: Path) -> Fonts:
    return Fonts(folder)


def check_new_user(user: NewUser) -> None:
    """Raise `Mistakes` with every field that cannot stand: empty, or a password under 10."""
    found: list[FieldMistake] = [
        FieldMissing(field)
        for field in ("login", "name_ja", "name_en", "password")
        if not getattr(user, field)
    ]
    if user.password and len(user.password) < 10:
        found.append(PasswordTooShort("password"))
    if user.pin and not _is_pin(user.pin):
        found.append(PinNotDigits("pin"))
    if found:
        raise Mistakes(found)


def _user(new: NewUser) -> User:
    return User(new.login, new.name_ja, new.name_en, new.roles)


@use_case(Right.USERS)
def add_user(desk: Desk, new: NewUser) -> Change:
    """Add a person of the desk, who can sign in from now on."""
    check_new_user(new)
    with desk.open_work() as work:
        user = work.users.add(_user(new))
        if new.pin:
            work.users.set_pin(user.id, new.pin)
        desk.tell(work, UserAdded(user=user.id, roles=tuple(sorted(user.roles))))
        # First the key: a slot without a person lets nobody in, a person without a slot is stuck.
        desk.store.admit(new.login, new.password)
        work.commit()
    return changed(Subject.USERS)
