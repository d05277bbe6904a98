# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Bad input as people meet it in the window: the sentence, the field, and nothing lost."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from inquirydesk.desk import approval, cases, letters, verification
from inquirydesk.desk.session import Places, first_run, sign_in
from inquirydesk.desk.worklists import my_drafts
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import OutgoingLetter
from inquirydesk.domain.person import Address, Party
from inquirydesk.domain.policy_faults import PolicyUnusable
from inquirydesk.domain.sourced import LetterCode
from inquirydesk.letters.reading import text_of
from inquirydesk.store import local
from tests import acts
from tests.builders import (
    LEGAL,
    OPERATOR,
    PASSWORD,
    PEOPLE,
    PIN,
    SECOND_LEGAL,
    SUPERVISOR,
    Clock,
    Office,
    a_form,
    a_party,
    an_identity,
    places_in,
    policy_folder,
)
from tests.journeys.conftest import Desktop
from tests.journeys.day import Day
from tests.journeys.driver import Driver, NotOnScreen, spoken_name
from tests.policies.folders import PolicyFolders, copied

UNPRINTABLE = "石川 𪚥"
LONG = Address("950-0000", "新星県みどり市若草町" * 5, "サンハイツみどりの丘" * 4)

Make = Callable[..., Desktop]


def has_focus(driver: Driver) -> str:
    """What a screen reader says of where the keyboard is."""
    focused = QApplication.focusWidget()
    return spoken_name(focused) if focused else ""


def said_at(driver: Driver, name: str) -> str:
    """What stands beneath the field of that name."""
    called = (w for w in driver.all_of(QWidget) if spoken_name(w) == name)
    return "".join(w.accessibleDescription() for w in called)


def newest(day: Day) -> str:
    with day.desk.open_look() as look:
        return max(case.reference for case in look.cases.open())


# a request by phone


def test_a_call_that_asks_for_data_gets_explanation_and_form_pack_only(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    driver.key("F2")
    driver.choose("Topic", day._topic("disclosure"))
    offered = driver.find("Outcome", QComboBox)
    words = [offered.itemText(row) for row in range(offered.count())]
    for outcome, shown in zip(day.policy.call_outcomes, words, strict=True):
        assert outcome.name.en in shown
    assert not driver.has("Disclose", QAbstractButton)
    day.take_call(a_party(), "disclosure", "form_pack", "修理の記録を知りたい")
    reference = newest(day)
    with day.desk.open_look() as look:
        assert [m.code for m in look.letters.of_case(day.case(reference).id)] == ["L02"]
    day.open_case(reference)
    before = day.case(reference)
    driver.key("Ctrl+Return")
    assert driver.sees("The form pack went out, the form is awaited.")
    assert not driver.has("Complete step", QAbstractButton)
    assert day.case(reference) == before


# mail that cannot be what it claims to be


def test_a_request_by_e_mail_is_registered_not_accepted_and_answered_with_the_form_pack(
    desktop: Make,
) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    driver.key("Ctrl+M")
    driver.press("E-mail")
    assert driver.sees("Requests by e-mail are not accepted")
    assert driver.sees("the sender is told how to ask by mail")
    sender = a_party()
    driver.type_into("Reading", sender.reading)
    driver.type_into("Name", sender.name)
    driver.type_into("Postal code", sender.address.postal_code)
    driver.type_into("Address", sender.address.line)
    driver.choose("Add to the contents", "Request form")
    driver.key("Return")
    assert driver.sees("Form pack (L02) made, ready to print")
    assert driver.sees("Does not count as a request")
    driver.key("F12")
    assert driver.sees("but it does not count as a request")
    case = day.case(newest(day))
    assert case.arrived_on is None
    with day.desk.open_look() as look:
        (envelope,) = look.envelopes.of_case(case.id)
        assert not envelope.accepted
        assert [(m.code, m.state) for m in look.letters.of_case(case.id)] == [("L02", "to_print")]


def test_a_day_of_receipt_that_cannot_be_is_refused_at_its_field(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    driver.key("Ctrl+M")
    driver.type_into("Name", "石川 恵")
    driver.choose("Add to the contents", "Request form")
    driver.key("Return")
    for typed, sentence in {
        "2026-06-17": "17 June 2026 lies after today. Enter a day that is not later than today.",
        "2026-03-31": "31 March 2026 lies before 1 April 2026, the policy's first day.",
        "2026-02-30": "The calendar has no such day. Check month and day.",
        "令和0年6月1日": "Years begin with 1. Check the year.",
    }.items():
        driver.type_into("Received on", typed)
        driver.key("Tab")
        assert sentence in said_at(driver, "Received on"), typed
        driver.key("F12")
        assert sentence in said_at(driver, "Received on"), typed
        assert has_focus(driver) == "Received on"
        assert driver.find("Received on", QLineEdit).text() == typed
    assert driver.find("Name", QLineEdit).text() == "石川 恵"
    with day.desk.open_look() as look:
        assert look.envelopes.latest(limit=1) == ()
        assert look.cases.open() == ()


# names

KEPT_AS_TYPED = (
    "<b>太字</b> & Söhne",
    "𠮷田 髙子",
    "葛󠄀城 花",
    "Zoë Müller-Lüdenscheidt",
)
NOT_TAKEN = {
    "石川\u202e恵": "Character 3 (U+202E) cannot be seen or printed.",
    "石川\x00恵": "Character 3 (U+0000) cannot be seen or printed.",
}


def test_odd_names_are_printed_as_typed(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    for name in KEPT_AS_TYPED:
        day.take_call(a_party(name=name), "disclosure", "form_pack", "修理の記録")
        case = day.case(newest(day))
        assert case.requester.name == name
        with day.desk.open_look() as look:
            (letter,) = look.letters.of_case(case.id)
            sheets = look.letters.sheets_of(letter.id)
            printed = "".join("".join(text_of(look.archive.get(sheets[0][1]).content)).split())
        assert "".join(name.split()) in printed
        day.open_case(case.reference)
        assert day.driver.sees(name)


def test_a_name_with_what_cannot_be_seen_is_refused_at_its_position(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    for name, sentence in NOT_TAKEN.items():
        day.take_call(a_party(name=name), "disclosure", "form_pack", "修理の記録")
        assert sentence in said_at(driver, "Name"), name
        assert has_focus(driver) == "Name"
        assert driver.find("Name", QLineEdit).text() == name
        assert driver.find("Notes", QPlainTextEdit).toPlainText() == "修理の記録"
    with day.desk.open_look() as look:
        assert look.cases.open() == ()
        assert look.inquiries.latest(limit=1) == ()


def test_a_name_no_font_can_print_is_refused_at_its_field_during_the_call(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    day.take_call(a_party(name=UNPRINTABLE), "disclosure", "form_pack", "修理の記録")
    assert "No font here can print “𪚥”" in said_at(driver, "Name")
    assert has_focus(driver) == "Name"
    with day.desk.open_look() as look:
        assert look.inquiries.latest(limit=1) == ()


# papers that cannot count


def with_checked_form(office: Office) -> str:
    """The form is checked, the papers wait to be read."""
    case = acts.call_and_form(office)
    acts.check_the_form(office, case)
    return acts.look(office.desk, case).case.reference


@pytest.mark.parametrize(
    ("paper", "date_read", "unticked", "verdict", "missing"),
    [
        ("driving_licence", "2026-06-01", "", "Expired", "V05"),
        ("number_notification_card", "", "", "Not accepted", "V04"),
        ("driving_licence", "2028-03-01", "Document 1 complete", "A side is missing", "V06"),
        ("residence_record", "2026-01-10", "", "Issued too long ago", "V05"),
    ],
    ids=["expired", "wrong kind", "missing side", "too old"],
)
def test_a_paper_that_cannot_count_stops_the_step_and_the_letter_asks_for_exactly_that(
    desktop: Make, paper: str, date_read: str, unticked: str, verdict: str, missing: str
) -> None:
    at = desktop(with_checked_form)
    day = at.signed_in(OPERATOR)
    driver = day.driver
    day.open_case(at.reference)
    driver.choose("Document {n}", day.paper(paper), n="1")
    if date_read:
        driver.type_into("Date on document {n}", date_read, n="1")
    if driver.has("Document {n} original", n="1"):
        driver.tick("Document {n} original", n="1")
    if unticked:
        driver.press(unticked)
    assert driver.sees(verdict)
    driver.key("Ctrl+Return")
    assert driver.sees("The documents do not meet the rule yet: another one that counts is needed.")
    assert has_focus(driver) == "Document 1"
    assert day.current(at.reference) == "identity"
    assert day.case(at.reference).identity.checked_by is None
    day.ask_for_more(at.reference, "identity")
    with day.desk.open_look() as look:
        letter = look.letters.of_case(day.case(at.reference).id)[-1]
    assert letter.code == "L03"
    assert [(each.check, each.paper) for each in letter.deficiencies] == [(missing, paper)]
    words = day.policy.checks[missing].missing
    assert words is not None
    assert driver.sees(f"{day.paper(paper).en}: {words.en}")


# the second person


def first_checked_by_the_supervisor(office: Office) -> str:
    """The supervisor, who could confirm anybody else's check, made the first one."""
    reference = with_checked_form(office)
    desk = office.of(SUPERVISOR)
    case = acts.look(desk, CaseId(1)).case
    identity = an_identity(case, office.desk.policy)
    verification.sign_first_check(desk, case.id, case.version, identity)
    return reference


def with_letter_to_approve(office: Office) -> str:
    """Legal staff wrote the letter; it waits for somebody else."""
    reference = decided(office)
    acts.write_letter(office, CaseId(1))
    return reference


def decided(office: Office) -> str:
    """Everything decided, the letter not begun."""
    reference = located(office)
    acts.decide(office, CaseId(1))
    return reference


def located(office: Office) -> str:
    """Everything found, nothing decided."""
    reference = with_checked_form(office)
    acts.verify(office, CaseId(1))
    desk = office.of(OPERATOR)
    cases.complete_step(desk, CaseId(1), acts.look(desk, CaseId(1)).case.version, "fee", "paid")
    acts.locate(office, CaseId(1))
    return reference


def at_disposal(office: Office) -> str:
    """The answer is posted, the papers are still in the cabinet."""
    reference = with_letter_to_approve(office)
    with office.desk.open_look() as reading:
        letter = reading.letters.of_case(CaseId(1))[-1]
    approval.approve_letter(office.of(SECOND_LEGAL), letter.id, letter.version, PIN)
    acts.print_and_post(office, letter.id)
    return reference


def test_who_made_the_first_check_cannot_confirm_it_in_any_role(desktop: Make) -> None:
    at = desktop(first_checked_by_the_supervisor)
    day = at.signed_in(SUPERVISOR)
    day.open_case(at.reference)
    before = day.case(at.reference)
    said = "You made the first check. Another person must read the papers and sign here."
    assert day.driver.sees(said)
    with pytest.raises(NotOnScreen, match="greyed out"):
        day.driver.press("Confirm identity", nth=1)
    day.driver.key("Ctrl+Return")
    assert day.case(at.reference) == before
    day.sign_in(OPERATOR)
    day.open_case(at.reference)
    assert day.driver.sees("A supervisor or legal staff other than Takashi Mori reads the papers")


def test_who_wrote_a_letter_cannot_approve_it(desktop: Make) -> None:
    at = desktop(with_letter_to_approve)
    day = at.signed_in(LEGAL)
    driver = day.driver
    driver.show_page("Letters")
    driver.show_tab("To approve")
    driver.open_row(at.reference)
    assert driver.sees("You wrote this letter. Another person reads and approves it.")
    assert not driver.has("PIN")
    driver.key("Ctrl+Return")
    with day.desk.open_look() as look:
        assert look.letters.of_case(day.case(at.reference).id)[-1].state == "to_approve"


def test_who_disposed_of_the_papers_cannot_sign_for_it(desktop: Make) -> None:
    at = desktop(at_disposal)
    day = at.signed_in(OPERATOR)
    day.open_case(at.reference)
    day.dispose(at.reference)
    said = "You disposed of the documents. Another person must sign here."
    assert day.driver.sees(said)
    day.driver.key("Ctrl+Return")
    case = day.case(at.reference)
    assert case.disposal is not None
    assert case.disposal.second is None
    assert not case.is_closed


# the decision


def test_an_item_withheld_without_ground_or_reason_holds_the_step_at_its_field(
    desktop: Make,
) -> None:
    at = desktop(located)
    day = at.signed_in(LEGAL)
    driver = day.driver
    day.open_case(at.reference)
    driver.press("Disclose")
    driver.select_row("Name of the dealer")
    driver.press("Withhold")
    item = "Name of the dealer’s staff member"
    driver.key("Ctrl+Return")
    assert has_focus(driver) == "Ground"
    assert driver.sees(f"{item} is not granted: a ground in law is needed.")
    assert day.current(at.reference) == "decision"
    driver.choose("Ground", day.policy.grounds["harm_to_person"].label)
    kept = driver.find("Reason in English", QPlainTextEdit).toPlainText()
    assert kept
    for language in ("Japanese", "English"):
        driver.type_into(f"Reason in {language}", "")
        driver.key("Ctrl+Return")
        assert has_focus(driver) == f"Reason in {language}"
        assert driver.sees(f"{item} is not granted: a reason in {language} is needed.")
        driver.type_into(
            f"Reason in {language}", "第三者の氏名のため" if language == "Japanese" else kept
        )
    assert day.current(at.reference) == "decision"
    driver.key("Ctrl+Return")
    assert day.current(at.reference) == "draft_letter"


# letters that cannot go out


def asking_for_more(office: Office) -> str:
    """An expired card came; the letter that asks for another waits as a draft."""
    reference = with_checked_form(office)
    desk = office.of(OPERATOR)
    case = acts.look(desk, CaseId(1)).case
    identity = an_identity(case, desk.policy, paper="health_insurance_card")
    verification.save_identity(desk, case.id, case.version, identity)
    version = acts.look(desk, case.id).case.version
    cases.complete_step(desk, case.id, version, "identity", "ask")
    return reference


def with_requester(office: Office, requester: Party) -> str:
    """A form that says so, and an acknowledgement of it as a draft."""
    case = acts.call_and_form(office)
    desk = office.of(OPERATOR)
    form = replace(a_form(), requester=requester, person=requester)
    cases.check_form(desk, case, acts.look(desk, case).case.version, form)
    version = acts.look(desk, case).case.version
    letters.start_letter(desk, case, version, LetterCode("L01"))
    return acts.look(desk, case).case.reference


def with_unprintable_name(office: Office) -> str:
    """A name with a character no font has."""
    return with_requester(office, a_party(name=UNPRINTABLE))


def with_long_address(office: Office) -> str:
    """An address that no window holds."""
    return with_requester(office, a_party(address=LONG))


def at_draft(at: Desktop) -> Day:
    """The newest draft open on its own page."""
    day = at.signed_in(OPERATOR)
    day.driver.show_page("Letters")
    day.driver.show_tab("Drafts")
    day.driver.open_row(at.reference)
    day.driver.wait_for(lambda: not day.driver.sees("Making the sheets…"), "the preview")
    return day


def newest_letter(day: Day, reference: str) -> OutgoingLetter:
    with day.desk.open_look() as look:
        return look.letters.of_case(day.case(reference).id)[-1]


def test_a_letter_that_asks_for_nothing_names_the_empty_place_and_leads_there(
    desktop: Make,
) -> None:
    at = desktop(asking_for_more)
    day = at_draft(at)
    driver = day.driver
    missing = day.policy.checks["V04"].missing
    assert missing is not None
    gap = f"{day.paper('health_insurance_card').en}: {missing.en}"
    driver.press(gap)
    driver.key("Ctrl+Return")
    assert driver.sees("The letter cannot go out yet. The letter needs “")
    driver.press("Show")
    assert has_focus(driver) == gap
    assert newest_letter(day, at.reference).state == "draft"


def test_a_character_no_font_has_is_named_and_shown(desktop: Make) -> None:
    at = desktop(with_unprintable_name)
    day = at_draft(at)
    driver = day.driver
    driver.key("Ctrl+Return")
    assert driver.sees(
        "The letter cannot go out yet. No font here can print “𪚥”, character 4 of the name."
    )
    assert newest_letter(day, at.reference).state == "draft"
    driver.press("Show")
    assert has_focus(driver) == "To"


def test_a_caller_with_a_long_address_gets_the_form_pack_with_a_label(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    day.take_call(a_party(address=LONG), "disclosure", "form_pack", "修理の記録")
    sent = newest_letter(day, newest(day))
    assert (sent.code, sent.state, sent.label) == ("L02", "to_print", True)


def test_an_address_beyond_the_window_is_refused_and_a_label_is_the_way_out(
    desktop: Make,
) -> None:
    at = desktop(with_long_address)
    day = at_draft(at)
    driver = day.driver
    driver.key("Ctrl+Return")
    assert driver.sees("the window has room for")
    assert newest_letter(day, at.reference).state == "draft"
    driver.press("Show")
    assert has_focus(driver) == "Address on a label"
    driver.tick("Address on a label")
    driver.key("Ctrl+Return")
    sent = newest_letter(day, at.reference)
    assert sent.label
    assert sent.state != "draft"


# the store

STORE, KEYS = "inquirydesk.store", "inquirydesk.keys"


def damage(store: Path) -> None:
    """One bit of the first page turned."""
    content = bytearray((store / STORE).read_bytes())
    content[2000] ^= 1
    (store / STORE).write_bytes(content)


def make_newer(store: Path) -> None:
    """The store as a later version of the program leaves it."""
    opened = sign_in(places_in(store.parent), OPERATOR, PASSWORD, Clock())
    key = opened.store.key
    opened.store.close()
    connection = local.connect(store / STORE, key)
    connection.execute("PRAGMA user_version=77")
    connection.close()


OUTAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda store: (store / STORE).unlink(), "There is no store at"),
    "damaged": (damage, "Parts of the store at"),
    "empty": (lambda store: (store / STORE).write_bytes(b""), "The file of the store at"),
    "foreign": (
        lambda store: (store / STORE).write_bytes(b"a letter, no store\n" * 900),
        "is not the store of this key file",
    ),
    "newer": (make_newer, "The store was used by a later version of this program."),
    "key file missing": (
        lambda store: (store / KEYS).unlink(),
        "The key file of the store is missing at",
    ),
    "key file damaged": (
        lambda store: (store / KEYS).write_bytes((store / KEYS).read_bytes()[:-40]),
        "is damaged",
    ),
}


def contents_of(folder: Path) -> dict[str, bytes]:
    """Every file of the store, to see that none was touched; the lock comes and goes."""
    files = (path for path in folder.iterdir() if path.suffix != ".lock")
    return {path.name: path.read_bytes() for path in files}


def try_to_sign_in(day: Day, password: str = PASSWORD) -> None:
    """Choose the name if one is offered, type the password, Enter."""
    driver = day.driver
    if driver.find("Name", QComboBox).count():
        driver.choose("Name", OPERATOR)
        driver.type_into("Password", password)
        driver.key("Return")


@pytest.mark.parametrize(("harm", "said"), OUTAGES.values(), ids=OUTAGES.keys())
def test_each_outage_of_the_store_is_told_and_the_files_stay_as_they_were(
    desktop: Make, harm: Callable[[Path], object], said: str
) -> None:
    at = desktop()
    harm(at.places.store)
    before = contents_of(at.places.store)
    day = at.start()
    try_to_sign_in(day)
    told = [words for words in day.driver.texts() if said in words]
    assert told
    others = {each for _, each in OUTAGES.values()} - {said}
    assert not any(other in words for words in day.driver.texts() for other in others)
    assert day.driver.program.shell is None
    assert contents_of(at.places.store).items() >= before.items()


def test_a_wrong_password_is_told_where_it_is_typed_again(desktop: Make) -> None:
    day = desktop().start()
    try_to_sign_in(day, "not this one")
    assert day.driver.sees("The password is not right.")
    assert has_focus(day.driver) == "Password"
    assert day.driver.find("Password", QLineEdit).text() == ""
    try_to_sign_in(day)
    assert day.driver.program.shell is not None


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="this account may write everywhere"
)
def test_a_folder_that_cannot_be_written_is_named(desktop: Make) -> None:
    at = desktop()
    at.places.store.chmod(0o500)
    try:
        day = at.start()
        try_to_sign_in(day)
        assert day.driver.sees("This account may not write to")
        assert day.driver.program.shell is None
    finally:
        at.places.store.chmod(0o700)


def test_a_second_start_is_sent_to_the_window_that_is_open(desktop: Make) -> None:
    at = desktop()
    first = at.signed_in(OPERATOR)
    second = at.start()
    try_to_sign_in(second)
    assert second.driver.sees("Inquiry Desk already runs with this store.")
    assert second.driver.sees("Go to the window that is open.")
    assert second.driver.program.shell is None
    first.take_call(a_party(), "general", "explained", "保存期間について")
    assert first.driver.sees("saved.")


@pytest.mark.expects_log("outage: StoreFull")
def test_a_full_disk_loses_nothing_that_was_typed(desktop: Make) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    driver.key("F2")
    with day.desk.store.writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    notes = "修理の記録について、長い話　" * 900
    driver.type_into("Notes", notes)
    driver.key("F12")
    driver.choose("Topic", day._topic("general"))
    driver.choose("Outcome", day._outcome("explained"))
    driver.key("F12")
    assert driver.sees("The disk is full; this was not saved.")
    assert driver.find("Notes", QPlainTextEdit).toPlainText() == notes
    with day.desk.store.writer.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 1000}")
    driver.key("F12")
    with day.desk.open_look() as look:
        assert [call.notes for call in look.inquiries.latest(limit=2)] == [notes]


# policies

LAW = "japan/2026-04-01"
POLICY_FAULTS: dict[str, tuple[Callable[[PolicyFolders], None], tuple[str, ...]]] = {
    "unknown key": (
        lambda folders: folders.change("policy.toml", "[company]", "[company]\nmotto = 1"),
        (
            "hoshimi-watch/2026-04-01/policy.toml, “company.motto”: no such key is known.",
            "Allowed: name, ",
        ),
    ),
    "missing language": (
        lambda folders: folders.change(
            "policy.toml", ', en = "Personal Information Inquiry Desk"', ""
        ),
        (
            "policy.toml, “company.desk_name.en”: a text is missing in one language",
            "Japanese and English are both needed",
        ),
    ),
    "unreachable step": (
        lambda folders: folders.change(
            f"{LAW}/steps.toml",
            'en = "Verified" }, effect = "complete"',
            'en = "Verified" }, effect = "refer_to_legal"',
        ),
        (
            f"{LAW}/guides.toml, “guides.disclosure.fee”: no case can reach this step",
            "an outcome before it has to complete",
        ),
    ),
    "value without source": (
        lambda folders: folders.change("policy.toml", "retention_years = { cite", "# { cite"),
        (
            "policy.toml, “sources.retention_years”: the value has no source",
            "it needs one of its own or a line in “sources”",
        ),
    ),
    "not TOML": (
        lambda folders: folders.add("policy.toml", "fee = = 3"),
        ("policy.toml, line ", "the line cannot be read as TOML"),
    ),
}


@pytest.mark.parametrize(("spoil", "said"), POLICY_FAULTS.values(), ids=POLICY_FAULTS.keys())
def test_a_faulty_policy_is_refused_at_the_first_run_with_its_place_and_what_is_allowed(
    desktop: Make, tmp_path: Path, spoil: Callable[[PolicyFolders], None], said: tuple[str, ...]
) -> None:
    folders = copied(tmp_path / "resources")
    spoil(folders)
    at = desktop()
    store, settings = tmp_path / "nothing yet", tmp_path / "no settings"
    places = Places(store, settings, tmp_path / "resources", "desk-1")
    driver = at.start(places).driver
    for words in said:
        assert driver.sees(words)
    with pytest.raises(NotOnScreen, match="greyed out"):
        driver.press("Make the store and sign in")
    assert not store.exists()
    with pytest.raises(PolicyUnusable):
        first_run(places, folders.company, PEOPLE[0], (), at.clock)
    assert not store.exists()


def test_a_sound_policy_beside_a_faulty_one_can_be_chosen(desktop: Make, tmp_path: Path) -> None:
    folders = copied(tmp_path / "resources")
    shutil.copytree(policy_folder("citizen-watch").parent, folders.company.parents[1] / "citizen")
    folders.add("policy.toml", "fee = = 3")
    places = Places(tmp_path / "nothing yet", tmp_path, tmp_path / "resources", "desk-1")
    driver = desktop().start(places).driver
    assert driver.sees("The policy cannot be worked by")
    offered = [w for w in driver.all_of(QRadioButton) if w.text().endswith("(2020-01-14)")]
    assert len(offered) == 1
    assert driver.find("Make the store and sign in", QAbstractButton).isEnabled()


# in the middle of work


def test_language_and_colours_change_in_a_call_and_keep_fields_cursor_and_clock(
    desktop: Make,
) -> None:
    day = desktop().signed_in(OPERATOR)
    driver = day.driver
    driver.key("F2")
    driver.type_into("Reading", "イシカワ")
    driver.choose("Topic", day._topic("disclosure"))
    box = day.policy.scripts[day._script("disclosure")].said[0].text
    driver.tick(box)
    driver.type_into("Notes", "修理の記録を知りたい")
    notes = driver.find("Notes", QPlainTextEdit)
    for _ in range(4):
        driver.key("Left")
    at = notes.textCursor().position()
    began = seconds_on_call(driver)
    day.clock.at += timedelta(minutes=3)
    for words in ("日本語", "暗い配色"):
        (driver.press if words == "日本語" else partial(press_in_menu, driver))(words)
        driver.wait_for(lambda: driver.has(box, QCheckBox), "the words to be there")
        assert driver.find("Reading", QLineEdit).text() == "イシカワ"
        assert driver.find("Topic", QComboBox).currentText().endswith(day._topic("disclosure").ja)
        assert driver.find(box, QCheckBox).isChecked()
        assert QApplication.focusWidget() is notes
        assert notes.toPlainText() == "修理の記録を知りたい"
        assert notes.textCursor().position() == at
    driver.wait_for(lambda: seconds_on_call(driver) >= began + 180, "the clock to go on")
    assert seconds_on_call(driver) < began + 240
    driver.type("昨年の")
    driver.press("English")
    assert notes.toPlainText() == "修理の記録を昨年の知りたい"
    assert QApplication.focusWidget() is notes


def seconds_on_call(driver: Driver) -> int:
    """What the clock of the call shows."""
    shown = (re.fullmatch(r"(\d+):(\d\d)", words) for words in driver.texts())
    return max(60 * int(each[1]) + int(each[2]) for each in shown if each)


def press_in_menu(driver: Driver, words: str) -> None:
    """Choose the entry of the menus by its words."""
    entries = driver.window().findChildren(QAction)
    next(each for each in entries if each.text().replace("&", "") == words).trigger()
    driver.settle()


def test_what_was_being_typed_when_the_program_died_is_offered_again(desktop: Make) -> None:
    at = desktop()
    day = at.signed_in(OPERATOR)
    driver = day.driver
    driver.key("F2")
    driver.type_into("Reading", "イシカワ")
    driver.type_into("Notes", "修理の記録を")
    driver.wait_for(lambda: driver.sees("Draft saved"), "the draft to be kept")
    driver.key("Ctrl+M")
    driver.type_into("Name", "石川 恵")
    driver.type_into("Received on", "30 Feb")

    def kept() -> bool:
        return any("30 Feb" in draft.text for draft in my_drafts(day.desk))

    driver.wait_for(kept, "the envelope to be kept")
    again = at.as_after_a_kill().signed_in(OPERATOR)
    driver = again.driver
    driver.press("Resume Phone call 10:00 イシカワ")
    assert driver.find("Reading", QLineEdit).text() == "イシカワ"
    assert driver.find("Notes", QPlainTextEdit).toPlainText() == "修理の記録を"
    driver.key("Ctrl+M")
    driver.settle()
    assert driver.find("Name", QLineEdit).text() == "石川 恵"
    assert driver.find("Received on", QLineEdit).text() == "30 Feb"
