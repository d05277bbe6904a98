# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""After a whole main job no name is readable outside the encryption, in any file."""

from __future__ import annotations

import logging
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from inquirydesk import logs
from inquirydesk.desk import approval, cases, disposal, worklists
from inquirydesk.desk.worklists import CaseList, keep_draft
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.domain.person import Address
from inquirydesk.domain.sourced import Language
from inquirydesk.store.database import STORE_FILE
from tests.acts import (
    call_and_form,
    check_the_form,
    letter_of,
    locate_and_decide,
    look,
    print_and_post,
    verify,
    write_letter,
)
from tests.builders import OPERATOR, PIN, SECOND_LEGAL, SUPERVISOR, Office, a_party, an_office

CANARIES = (
    "葛󠄀城カナリア",
    "カツラギカナリア",
    "みどり市若草町",
    "メゾンカナリア",
    "090-0000-7777",
    "修理受付記録",
    "Kanarienvogel",
)
PERSON = a_party(
    name="葛󠄀城カナリア",
    reading="カツラギカナリア",
    address=Address("950-0000", "新星県みどり市若草町3丁目2番17号", "メゾンカナリア305"),
    phone="090-0000-7777",
)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """A desk whose store, settings, logs and temporary files all lie in the test's folder."""
    opened = an_office(tmp_path)
    (tmp_path / "temp").mkdir()
    for variable in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(tmp_path / "temp"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    logs.start_log(tmp_path / "logs", logging.DEBUG)
    yield opened
    opened.desk.store.close()
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.captureWarnings(False)


def _main_job(office: Office) -> tuple[CaseId, LetterId]:
    """From the call to the posted letter, with the lists and drafts a day brings."""
    case = call_and_form(office, PERSON)
    desk = office.of(OPERATOR)
    keep_draft(desk, "inquiry", '{"notes": "Kanarienvogel"}')
    check_the_form(office, case)
    verify(office, case)
    cases.add_note(desk, case, "Kanarienvogel rief an")
    cases.complete_step(desk, case, look(desk, case).case.version, "fee", "paid")
    locate_and_decide(office, case)
    worklists.list_cases(desk, CaseList.OPEN, Language.JA, "カナリア")
    letter = write_letter(office, case)
    approval.approve_letter(office.of(SECOND_LEGAL), letter, letter_of(office, letter).version, PIN)
    print_and_post(office, letter)
    return case, letter


def _readable_in(folder: Path) -> list[str]:
    """Each canary found in a file of the folder, by file and encoding."""
    return [
        f"{canary} in {file.name} as {encoding}"
        for file in folder.rglob("*")
        if file.is_file()
        for content in [file.read_bytes()]
        for canary in CANARIES
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp932")
        if canary.encode(encoding, "ignore") in content
    ]


def test_no_name_is_readable_in_any_file_while_the_desk_is_open_and_after(
    office: Office, tmp_path: Path
) -> None:
    case, _letter = _main_job(office)
    store = office.places.store / STORE_FILE
    beside = {each.name.removeprefix(STORE_FILE) for each in office.places.store.iterdir()}
    assert {"-wal", "-shm"} <= beside, "the journal is searched while it holds the last saves"
    assert _readable_in(tmp_path) == []
    desk, other = office.of(OPERATOR), office.of(SUPERVISOR)
    disposal.dispose_papers(desk, case, look(desk, case).case.version, "shredded", desk.today)
    disposal.sign_disposal(other, case, look(other, case).case.version, PIN)
    office.desk.store.close()
    assert _readable_in(tmp_path) == []
    with (
        sqlite3.connect(store) as plain,
        pytest.raises(sqlite3.DatabaseError, match="not a database"),
    ):
        plain.execute("SELECT name FROM sqlite_schema")
    plain.close()


def test_the_search_for_canaries_would_find_one(tmp_path: Path) -> None:
    """The control: a plain store of the same names is found out."""
    with sqlite3.connect(tmp_path / "plain.db") as plain:
        plain.execute("CREATE TABLE people (name TEXT)")
        plain.execute("INSERT INTO people VALUES (?)", (PERSON.name,))
    plain.close()
    (tmp_path / "notes.txt").write_text("Kanarienvogel", encoding="utf-16-le")
    assert sorted(_readable_in(tmp_path)) == [
        "Kanarienvogel in notes.txt as utf-16-le",
        "葛󠄀城カナリア in plain.db as utf-8",
    ]
