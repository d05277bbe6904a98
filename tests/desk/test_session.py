# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Signing in: the password, a store in every bad state, the lock, the PIN, new people."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from inquirydesk.desk.session import (
    NewUser,
    add_user,
    first_run,
    is_first_run,
    shipped_policies,
    sign_in,
    sign_in_over,
    unlock,
    who_signs_in,
)
from inquirydesk.domain import outages
from inquirydesk.domain.errors import (
    FieldMissing,
    Mistakes,
    NotAllowed,
    PasswordTooShort,
    PinNotDigits,
)
from inquirydesk.domain.roles import Role
from inquirydesk.store import local
from inquirydesk.store.database import KEY_FILE, STORE_FILE
from inquirydesk.store.users import LoginTaken, PinRefused, PinVerdict
from tests.builders import (
    OPERATOR,
    PASSWORD,
    PEOPLE,
    PIN,
    QUICK,
    SUPERVISOR,
    Clock,
    Office,
    an_office,
    places_in,
    policy_folder,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store and its settings, as closed at the end of a day."""
    an_office(tmp_path).desk.store.close()
    return tmp_path


def _last_acts(office: Office, count: int) -> list[tuple[str, dict[str, str]]]:
    with office.desk.open_look() as look:
        head = look.history.head()
        assert head is not None
        events = look.history.between(head.number - count + 1, head.number)
        return [(each.entry.act, dict(each.entry.details)) for each in events]


def _store(folder: Path) -> Path:
    return places_in(folder).store / STORE_FILE


def _gone(folder: Path) -> None:
    _store(folder).unlink()


def _empty(folder: Path) -> None:
    _store(folder).write_bytes(b"")


def _damaged(folder: Path) -> None:
    content = bytearray(_store(folder).read_bytes())
    content[2000] ^= 1  # in the first page; a later one is found when it is read
    _store(folder).write_bytes(content)


def _foreign(folder: Path) -> None:
    _store(folder).write_bytes(b"%PDF-1.7\n" + b"not a store\n" * 2000)


def _plain(folder: Path) -> None:
    _store(folder).unlink()
    with sqlite3.connect(_store(folder)) as other:
        other.execute("CREATE TABLE contacts (name TEXT)")
    other.close()


def _without_key(folder: Path) -> None:
    (places_in(folder).store / KEY_FILE).unlink()


def _with_broken_key(folder: Path) -> None:
    key_file = places_in(folder).store / KEY_FILE
    key_file.write_bytes(key_file.read_bytes()[:-40])


@pytest.mark.parametrize(
    ("harm", "outage"),
    [
        (_gone, outages.StoreMissing),
        (_empty, outages.StoreEmpty),
        (_damaged, outages.StoreDamaged),
        (_foreign, outages.StoreForeign),
        (_plain, outages.StoreForeign),
        (_without_key, outages.KeyFileMissing),
        (_with_broken_key, outages.KeyFileDamaged),
    ],
)
def test_each_bad_store_is_named_and_left_as_it_was(
    folder: Path, harm: Callable[[Path], None], outage: type[outages.StoreOutage]
) -> None:
    harm(folder)
    files = {each: each.read_bytes() for each in places_in(folder).store.iterdir()}
    assert not is_first_run(places_in(folder)), "a new store is never offered in its place"
    with pytest.raises(outage):
        sign_in(places_in(folder), OPERATOR, PASSWORD, Clock())
    for file, content in files.items():
        if file.suffix in (".store", ".keys"):
            assert file.read_bytes() == content


def test_a_store_of_a_later_version_is_named_and_not_opened(folder: Path) -> None:
    desk = sign_in(places_in(folder), OPERATOR, PASSWORD, Clock())
    desk.store.close()
    connection = local.connect(_store(folder), desk.store.key, mode="rw")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(outages.StoreNewer) as refused:
        sign_in(places_in(folder), OPERATOR, PASSWORD, Clock())
    assert refused.value.found == 99


def test_a_store_put_back_from_yesterday_is_asked_about(folder: Path) -> None:
    yesterday = folder / "yesterday"
    shutil.copytree(places_in(folder).store, yesterday)
    office = sign_in(places_in(folder), OPERATOR, PASSWORD, Clock())
    office.store.close()
    shutil.rmtree(places_in(folder).store)
    shutil.copytree(yesterday, places_in(folder).store)
    with pytest.raises(outages.StoreBehindMarker):
        sign_in(places_in(folder), OPERATOR, PASSWORD, Clock())
    sign_in(places_in(folder), OPERATOR, PASSWORD, Clock(), restored=True).store.close()


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="this account may write everywhere"
)
def test_a_folder_that_cannot_be_written_is_named(folder: Path) -> None:
    places_in(folder).store.chmod(0o500)
    try:
        with pytest.raises(outages.StoreReadOnly):
            sign_in(places_in(folder), OPERATOR, PASSWORD, Clock())
    finally:
        places_in(folder).store.chmod(0o700)


def test_a_second_start_is_refused_while_the_first_runs(folder: Path) -> None:
    first = sign_in(places_in(folder), OPERATOR, PASSWORD, Clock())
    with pytest.raises(outages.StoreInUse):
        sign_in(places_in(folder), SUPERVISOR, PASSWORD, Clock())
    first.store.close()
    sign_in(places_in(folder), SUPERVISOR, PASSWORD, Clock()).store.close()


def test_a_wrong_password_and_an_unknown_name_are_told_apart(folder: Path) -> None:
    with pytest.raises(outages.WrongPassword):
        sign_in(places_in(folder), OPERATOR, "correct horse 27", Clock())
    with pytest.raises(outages.UnknownUser):
        sign_in(places_in(folder), "nobody", PASSWORD, Clock())
    assert OPERATOR in who_signs_in(places_in(folder))


def _guess(attempt: Callable[[str], object]) -> int:
    """How many wrong passwords are heard before one has to wait."""
    for heard in range(10):
        try:
            attempt("guess after guess")
        except outages.TryAgainLater:
            return heard
        except outages.WrongPassword:
            continue
    raise AssertionError("guessing goes on and on")


def test_guessing_over_the_lock_has_to_wait_and_is_remembered(office: Office) -> None:
    heard = _guess(lambda guess: sign_in_over(office.desk, office.places, SUPERVISOR, guess))
    with office.desk.open_look() as look:
        user = look.users.by_login(SUPERVISOR)
    assert user is not None
    refused = ("sign_in_refused", {"user": str(user.id)})
    assert _last_acts(office, heard) == [refused] * heard
    with pytest.raises(outages.TryAgainLater):
        sign_in_over(office.desk, office.places, SUPERVISOR, PASSWORD)
    office.clock.next_day()
    assert office.of(SUPERVISOR).session.login == SUPERVISOR


def test_guessing_the_password_of_who_is_locked_out_has_to_wait_too(office: Office) -> None:
    _guess(lambda guess: unlock(office.desk, guess))
    with pytest.raises(outages.TryAgainLater):
        unlock(office.desk, PASSWORD)


def test_pin_or_password_open_the_lock(office: Office) -> None:
    unlock(office.desk, PIN)
    unlock(office.desk, PASSWORD)
    with pytest.raises(PinRefused):
        unlock(office.desk, "0000")


def test_after_five_wrong_pins_the_password_makes_the_pin_count_again(office: Office) -> None:
    for _ in range(5):
        with pytest.raises(PinRefused):
            office.desk.check_pin("0000")
    with pytest.raises(PinRefused) as refused:
        office.desk.check_pin(PIN)
    assert refused.value.verdict is PinVerdict.LOCKED
    unlock(office.desk, PASSWORD)
    office.desk.check_pin(PIN)


def test_who_left_cannot_sign_in(office: Office) -> None:
    with office.desk.open_work() as work:
        user = work.users.by_login(SUPERVISOR)
        assert user is not None
        work.users.save(replace(user, active=False))
        work.commit()
    with pytest.raises(NotAllowed):
        office.of(SUPERVISOR)


def test_a_new_person_signs_in_and_a_name_is_given_once(office: Office) -> None:
    admin = office.of("admin")
    new = NewUser("hara", "原 直", "Nao Hara", frozenset({Role.OPERATOR}), PASSWORD, "13579")
    add_user(admin, new)
    assert office.of("hara").session.name_ja == "原 直"
    with pytest.raises(LoginTaken):
        add_user(admin, replace(new, password="another long one"))
    assert office.of("hara").session.login == "hara", "the refused try changed no password"


def test_every_field_of_a_new_person_is_checked_at_once(office: Office) -> None:
    new = NewUser("", "原 直", "", frozenset({Role.OPERATOR}), "short", "12")
    with pytest.raises(Mistakes) as refused:
        add_user(office.of("admin"), new)
    found = {(type(each), getattr(each, "field", "")) for each in refused.value.mistakes}
    assert found == {
        (FieldMissing, "login"),
        (FieldMissing, "name_en"),
        (PasswordTooShort, "password"),
        (PinNotDigits, "pin"),
    }


def test_the_first_run_is_offered_once_and_makes_all_or_nothing(tmp_path: Path) -> None:
    places = places_in(tmp_path)
    assert is_first_run(places)
    with pytest.raises(Mistakes):
        first_run(places, policy_folder(), replace(PEOPLE[0], password="short"), (), Clock(), QUICK)
    assert is_first_run(places), "nothing was left behind"
    first_run(places, policy_folder(), PEOPLE[0], PEOPLE[1:2], Clock(), QUICK)
    assert who_signs_in(places) == ("admin", OPERATOR)
    with pytest.raises(outages.StoreExists):
        first_run(places, policy_folder(), PEOPLE[0], (), Clock(), QUICK)


def test_every_company_that_ships_is_offered(tmp_path: Path) -> None:
    offered = {policy.id.company for _, policy in shipped_policies(places_in(tmp_path)).usable}
    assert offered == {"citizen-watch", "hoshimi-watch", "tsukimi-stores", "aurora-timepieces"}
