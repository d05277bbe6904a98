# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Getting in: the first run, the sign-in, what hinders it, and the lock."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from inquirydesk.desk.session import Places
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.application import Application
from inquirydesk.ui.program import Program
from inquirydesk.ui.screens.first_run import FirstRun
from inquirydesk.ui.screens.sign_in import SignIn
from inquirydesk.ui.shell import Shell
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.line_edit import LineEdit
from tests.builders import PASSWORD, PEOPLE, PIN, an_office, policy_folder
from tests.ui.screens.conftest import SignedIn, Start, named


def card_of(program: Program) -> SignIn:
    assert program.entry is not None
    assert isinstance(program.entry.content, SignIn)
    return program.entry.content


def try_password(card: SignIn, login: str, password: str) -> None:
    card.login.set_value(login)
    named(card, LineEdit, "Password").setText(password)
    named(card, KeyButton, "Sign in").click()


def is_locked(shell: Shell) -> bool:
    return shell.lock_card is not None


def begin(program: Program) -> FirstRun:
    assert program.entry is not None
    assert isinstance(program.entry.content, FirstRun)
    return program.entry.content


def test_first_run_makes_the_store_and_signs_the_administrator_in(
    start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path)
    page = begin(program)
    for fields, person in zip(page._persons, PEOPLE[:2], strict=True):
        for name in ("login", "name_ja", "name_en", "password", "pin"):
            fields.editor(name).setText(getattr(person, name))
        fields.editor("again").setText(person.password)
    page.policy.set_value(policy_folder())
    named(page, KeyButton, "Make the store and sign in").click()
    assert program.shell is not None
    assert program.shell.desk.session.login == PEOPLE[0].login
    assert program.entry is None


def test_first_run_shows_where_the_store_will_lie_and_what_is_missing(
    start: Start, tmp_path: Path
) -> None:
    page = begin(start(tmp_path))
    assert str(tmp_path) in page._place_text.text()
    assert "shown as “not set”" in page._rules_why.text()
    page.begin.click()
    first = page._persons[0]
    assert first.editor("login").accessibleDescription() == "This is still empty."
    first.editor("password").setText("long enough for us")
    first.editor("again").setText("another one entirely")
    page.begin.click()
    assert first.editor("again").accessibleDescription() == "The two passwords are not the same."


def test_the_second_person_cannot_take_the_first_ones_name(start: Start, tmp_path: Path) -> None:
    page = begin(start(tmp_path))
    for fields in page._persons:
        for name in ("login", "name_ja", "name_en", "password", "pin"):
            fields.editor(name).setText(getattr(PEOPLE[0], name))
        fields.editor("again").setText(PASSWORD)
    page.begin.click()
    said = page._persons[1].editor("login").accessibleDescription()
    assert said == "Somebody else signs in under this name."


def test_an_empty_place_where_somebody_worked_before_is_named(
    start: Start, signed_in: SignedIn, tmp_path: Path
) -> None:
    signed_in("aoi").close(keep_store=False)
    shutil.rmtree(tmp_path / "store")
    page = begin(start(tmp_path))
    assert "There is no store at" in page.banner.text()


def test_a_wrong_password_is_said_and_the_right_one_opens(
    start: Start, office: Places, tmp_path: Path
) -> None:
    program = start(tmp_path)
    try_password(card_of(program), "aoi", "not this one")
    assert "The password is not right." in card_of(program).banner.text()
    try_password(card_of(program), "aoi", PASSWORD)
    assert program.shell is not None


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda folder: (folder / "inquirydesk.store").unlink(), "There is no store at"),
        (lambda folder: (folder / "inquirydesk.store").write_bytes(b""), "is empty"),
        (
            lambda folder: (folder / "inquirydesk.store").write_bytes(b"x" * 9000),
            "is not the store",
        ),
        (lambda folder: (folder / "inquirydesk.keys").write_bytes(b"{}"), "is damaged"),
        (lambda folder: (folder / "inquirydesk.keys").unlink(), "key file of the store is missing"),
    ],
    ids=["store missing", "store empty", "store foreign", "key file damaged", "key file missing"],
)
def test_each_outage_of_the_store_has_a_sentence_of_its_own(
    start: Start, office: Places, tmp_path: Path, harm: object, said: str
) -> None:
    assert callable(harm)
    harm(tmp_path / "store")
    card = card_of(start(tmp_path))
    if card.login.count():
        try_password(card, "aoi", PASSWORD)
    assert said in card.banner.text()


def test_a_second_start_is_told_apart_from_every_other_trouble(
    start: Start, tmp_path: Path
) -> None:
    running = an_office(tmp_path)
    card = card_of(start(tmp_path))
    try_password(card, "aoi", PASSWORD)
    assert "already runs with this store" in card.banner.text()
    running.desk.store.close()


def test_an_older_store_opens_only_after_somebody_says_it_was_restored(
    start: Start, office: Places, tmp_path: Path
) -> None:
    older = tmp_path / "older"
    shutil.copytree(tmp_path / "store", older)
    first = start(tmp_path)
    try_password(card_of(first), "aoi", PASSWORD)
    assert first.shell is not None
    first.shell.close(keep_store=False)
    first.shell = None
    shutil.rmtree(tmp_path / "store")
    shutil.copytree(older, tmp_path / "store")
    program = start(tmp_path)
    try_password(card_of(program), "aoi", PASSWORD)
    assert program.shell is None
    named(card_of(program), KeyButton, "It was restored on purpose: open it").click()
    assert program.shell is not None


def test_the_language_changes_before_anybody_is_signed_in(
    start: Start, office: Places, application: Application, tmp_path: Path
) -> None:
    card = card_of(start(tmp_path))
    card.language.click()
    QApplication.processEvents()
    assert application.languages.language is Language.JA
    assert card.password.accessibleName() == "パスワード"


def test_the_pin_opens_the_lock_at_the_field_that_was_left(signed_in: SignedIn) -> None:
    shell = signed_in("aoi")
    shell.window.actions_table["new_call"].trigger()
    assert shell.inquiry is not None
    shell.inquiry.log.notes.setFocus()
    shell.window.actions_table["lock"].trigger()
    card = shell.lock_card
    assert card is not None
    assert shell.window.windowTitle() == "Inquiry Desk"
    assert not shell.inquiry.isVisible()
    card.password.setText("1357")
    card.enter.click()
    assert is_locked(shell)
    card.password.setText(PIN)
    card.enter.click()
    assert not is_locked(shell)
    assert shell.inquiry.isVisible()


def test_another_person_signs_in_over_the_lock(
    start: Start, office: Places, tmp_path: Path
) -> None:
    program = start(tmp_path)
    try_password(card_of(program), "aoi", PASSWORD)
    first = program.shell
    assert first is not None
    first.window.actions_table["lock"].trigger()
    card = first.lock_card
    assert card is not None
    card.login.set_value("mori")
    card.password.setText(PASSWORD)
    card.enter.click()
    assert program.shell is not None
    assert program.shell is not first
    assert program.shell.desk.session.login == "mori"
    assert program.shell.lock_card is None
