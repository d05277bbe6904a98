# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One letter on screen: composed, previewed, approved by another person, read-only once issued."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from inquirydesk.desk import cases, dispatch, letters
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.outgoing import LetterId, LetterState
from inquirydesk.domain.sourced import Language
from inquirydesk.letters.reading import text_of
from inquirydesk.ui import messages
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.screens.letter import LetterScreen
from inquirydesk.ui.widgets.answers import Segment
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.pdf_view import PdfView
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import LEGAL, OPERATOR, PIN, SECOND_LEGAL, Office, an_office
from tests.ui.find import by_name, shown


class Desk:
    """A partial disclosure, decided, with its letter as a draft."""

    def __init__(self, office: Office, languages: LanguageSwitch, qtbot: QtBot) -> None:
        self.office, self.languages, self.qtbot = office, languages, qtbot
        self.case = _decided(office)
        legal = office.of(LEGAL)
        change = letters.start_letter(legal, self.case, acts.look(legal, self.case).case.version)
        assert change.letter is not None
        self.letter: LetterId = change.letter

    def open(self, login: str = LEGAL) -> LetterScreen:
        """The letter as that person sees it."""
        desk = self.office.of(login)
        workplace = Workplace(desk, Operations(desk, instant=True), self.languages)
        screen = LetterScreen(workplace, self.letter)
        screen.retranslate()
        self.qtbot.addWidget(screen)
        screen.resize(1200, 760)
        screen.show()
        return screen

    def state(self) -> LetterState:
        return acts.letter_of(self.office, self.letter).state

    def approved(self) -> LetterScreen:
        """The letter after another person approved it on screen."""
        self.open().ask()
        screen = self.open(SECOND_LEGAL)
        by_name(screen, QLineEdit, "PIN").setText(PIN)
        by_name(screen, KeyButton, "Approve").click()
        return screen


def _decided(office: Office) -> CaseId:
    case = acts.call_and_form(office)
    acts.check_the_form(office, case)
    acts.verify(office, case)
    desk = office.of(OPERATOR)
    cases.complete_step(desk, case, acts.look(desk, case).case.version, "fee", "paid")
    acts.locate_and_decide(office, case)
    return case


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A desk with five people; the screen works on its open store."""
    opened = an_office(tmp_path)
    yield opened
    opened.desk.store.close()


@pytest.fixture
def desk(office: Office, languages: LanguageSwitch, qtbot: QtBot) -> Desk:
    languages.use(Language.EN)
    return Desk(office, languages, qtbot)


def sheets(screen: LetterScreen, qtbot: QtBot) -> tuple[str, ...]:
    """The text of the pages in the preview."""
    view = by_name(screen, PdfView, "Sheets of the letter")
    qtbot.waitUntil(lambda: view.page_count() > 0 and not view.is_drawing())
    return tuple("".join(page.split()) for page in text_of(view.pdf()))


def said(screen: LetterScreen) -> str:
    return " ".join(b.text() for b in screen.findChildren(Banner) if b.isVisibleTo(screen))


def test_the_draft_bears_its_mark_on_every_page_and_the_issued_letter_on_none(
    desk: Desk, qtbot: QtBot
) -> None:
    drafted = sheets(desk.open(), qtbot)
    assert len(drafted) > 1
    assert all("DRAFT" in page for page in drafted)
    issued = sheets(desk.approved(), qtbot)
    assert not any("DRAFT" in page for page in issued)


def test_the_address_cannot_be_typed(desk: Desk) -> None:
    screen = desk.open()
    for name in ("To", "Address"):
        assert by_name(screen, LineEdit, name).isReadOnly()
    confirmed = acts.look(desk.office.of(LEGAL), desk.case).case.confirmed_address
    assert confirmed is not None
    assert confirmed.line in by_name(screen, LineEdit, "Address").text()


def test_the_preview_follows_typing(desk: Desk, qtbot: QtBot) -> None:
    screen = desk.open()
    assert not any("控えは同封" in page for page in sheets(screen, qtbot))
    by_name(screen, NotesEdit, "Remark in Japanese").set_text("控えは同封しておりません。")
    qtbot.waitUntil(lambda: any("控えは同封" in page for page in sheets(screen, qtbot)))


def test_a_paragraph_left_out_is_not_printed(desk: Desk, qtbot: QtBot) -> None:
    screen = desk.open()
    assert any("訂正等の請求" in page for page in sheets(screen, qtbot))
    by_name(screen, CheckBox, "Right to ask for correction").click()
    screen.act("preview")
    qtbot.waitUntil(lambda: not any("訂正等の請求" in page for page in sheets(screen, qtbot)))


def test_what_was_typed_is_offered_again_after_a_crash(desk: Desk, qtbot: QtBot) -> None:
    screen = desk.open()
    by_name(screen, NotesEdit, "Remark in Japanese").set_text("控えは同封しておりません。")
    qtbot.waitUntil(lambda: _kept(desk), timeout=1500)
    screen.close()
    again = desk.open()
    assert by_name(again, NotesEdit, "Remark in Japanese").text() == "控えは同封しておりません。"
    assert "put back" in said(again)
    again.act("save")
    assert not _kept(desk)
    assert acts.letter_of(desk.office, desk.letter).remark.ja == "控えは同封しておりません。"


def _kept(desk: Desk) -> bool:
    legal = desk.office.of(LEGAL)
    with legal.open_look() as look:
        return bool(look.drafts.of(legal.session.user))


def test_the_author_cannot_approve_and_reads_why(desk: Desk) -> None:
    screen = desk.open()
    screen.ask()
    assert desk.state() is LetterState.TO_APPROVE
    assert not by_name(screen, KeyButton, "Approve").isEnabled()
    assert not shown(screen, QLineEdit, "PIN")
    assert "You wrote this letter" in by_name(screen, KeyButton, "Approve").toolTip()


def test_who_lacks_the_right_cannot_approve(desk: Desk) -> None:
    desk.open().ask()
    screen = desk.open("mori")
    assert not by_name(screen, KeyButton, "Approve").isEnabled()
    assert "legal staff" in by_name(screen, KeyButton, "Approve").toolTip()


def test_another_person_approves_with_the_pin(desk: Desk) -> None:
    desk.open().ask()
    screen = desk.open(SECOND_LEGAL)
    pin = by_name(screen, QLineEdit, "PIN")
    screen.act("complete")
    assert screen.focusWidget() is pin, "without a PIN nothing is approved"
    pin.setText("0000")
    screen.act("complete")
    assert desk.state() is LetterState.TO_APPROVE
    assert pin.text() == ""
    pin.setText(PIN)
    screen.act("complete")
    issued = acts.letter_of(desk.office, desk.letter)
    assert issued.state is LetterState.TO_PRINT
    assert screen.title() == f"Letter {issued.number}"
    assert "Issued" in said(screen)


def test_a_letter_sent_back_shows_its_author_the_comment(desk: Desk) -> None:
    desk.open().ask()
    screen = desk.open(SECOND_LEGAL)
    with messages.recorded("send_back") as record:
        by_name(screen, KeyButton, "Send back…").click()
        assert record.asked == [], "a comment is needed before anything is asked"
        by_name(screen, NotesEdit, "Comment for the author").set_text("理由をもう少し詳しく。")
        by_name(screen, KeyButton, "Send back…").click()
    assert desk.state() is LetterState.DRAFT
    assert "理由をもう少し詳しく。" in said(desk.open())


def test_a_remark_in_one_language_only_is_not_lost_in_silence(desk: Desk) -> None:
    screen = desk.open()
    by_name(screen, CheckBox, "English").click()
    by_name(screen, NotesEdit, "Remark in Japanese").set_text("控えは同封しておりません。")
    screen.act("preview")
    screen.ask()
    assert desk.state() is LetterState.DRAFT
    assert screen.focusWidget() is by_name(screen, NotesEdit, "Remark in English")
    assert "one language" in said(screen)


def test_a_character_no_font_has_blocks_the_letter_and_is_named(desk: Desk) -> None:
    screen = desk.open()
    by_name(screen, NotesEdit, "Remark in Japanese").set_text("記号\U0001fabf")
    screen.act("preview")
    assert shown(screen, Link, "Show: No font here can print “\U0001fabf” (items.8.lines.1).") or (
        "\U0001fabf" in said(screen)
    )
    screen.ask()
    assert desk.state() is LetterState.DRAFT
    assert "\U0001fabf" in said(screen)


def test_a_discarded_draft_asks_first(desk: Desk) -> None:
    screen = desk.open()
    with messages.recorded("keep"):
        by_name(screen, KeyButton, "Discard draft…").click()
    assert desk.state() is LetterState.DRAFT
    with messages.recorded("discard"):
        by_name(screen, KeyButton, "Discard draft…").click()
    assert desk.state() is LetterState.CANCELLED
    assert not shown(screen, KeyButton, "Ask for approval")


def test_a_draft_somebody_else_saved_is_not_overwritten(desk: Desk) -> None:
    screen = desk.open()
    other = desk.office.of(SECOND_LEGAL)
    stored = acts.letter_of(desk.office, desk.letter)
    letters.save_letter(other, dataclasses.replace(stored, left_out=("fee",)))
    note = by_name(screen, NotesEdit, "Remark in Japanese")
    note.set_text("控えは同封しておりません。")
    screen.act("save")
    assert acts.letter_of(desk.office, desk.letter).left_out == ("fee",)
    assert note.text() == "控えは同封しておりません。", "what was typed is kept"
    assert "Someone saved this" in said(screen)


def test_an_issued_form_pack_shows_its_form_as_archived(desk: Desk, qtbot: QtBot) -> None:
    with desk.office.desk.open_look() as look:
        pack = look.letters.in_state(LetterState.TO_PRINT)[0]
    desk.letter = pack.id
    screen = desk.open(OPERATOR)
    letter = sheets(screen, qtbot)
    by_name(screen, Segment, "Enclosed").click()
    qtbot.waitUntil(lambda: sheets(screen, qtbot) != letter)
    archived = dispatch.view_sheets(desk.office.of(OPERATOR), pack.id)
    assert by_name(screen, PdfView, "Sheets of the letter").pdf() == archived[-1].pdf
