# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Knowledge by keyboard: searched in a call, read with its source, confirmed, published."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.knowledge import read_knowledge
from inquirydesk.desk.policy_drafts import (
    change_policy_value,
    hand_over_policy,
    start_policy_draft,
)
from inquirydesk.desk.session import Places, sign_in_over
from inquirydesk.domain.sourced import Language, Source, Trust
from inquirydesk.ui import messages
from inquirydesk.ui.dialogs.base import BaseDialog
from inquirydesk.ui.dialogs.day import DayDialog
from inquirydesk.ui.dialogs.policy_value import PolicyValueDialog
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.field_wording import content_text, field_text
from inquirydesk.ui.parts.call_strip import CallState
from inquirydesk.ui.parts.knowledge_list import ListKind
from inquirydesk.ui.parts.knowledge_tree import COUNT_ROLE
from inquirydesk.ui.screens.inquiry import InquiryScreen
from inquirydesk.ui.screens.knowledge import LIST, KnowledgeScreen
from inquirydesk.ui.screens.settings import SettingsScreen
from inquirydesk.ui.shell import Shell
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from tests.builders import ADMINISTRATOR, LEGAL, OPERATOR, PASSWORD, SECOND_LEGAL, a_policy
from tests.ui.screens.conftest import SignedIn, named


def press(widget: QWidget, key: Qt.Key, *, ctrl: bool = False) -> None:
    modifier = Qt.KeyboardModifier
    QTest.keyClick(widget, key, modifier.ControlModifier if ctrl else modifier.NoModifier)


def knowledge_of(shell: Shell) -> KnowledgeScreen:
    """Ctrl+6."""
    shell.window.actions_table["page_6"].trigger()
    screen = shell.window.current_screen()
    assert isinstance(screen, KnowledgeScreen)
    return screen


def dialog_of(screen: KnowledgeScreen, kind: type[BaseDialog]) -> BaseDialog:
    found = [each for each in screen.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def lines_of(screen: KnowledgeScreen) -> dict[str, str]:
    return {line.value.key: line.words for line in screen.article.model.lines}


def a_draft(desk: Desk) -> str:
    """Legal changes the target for a version of next month."""
    _change, version = start_policy_draft(desk, desk.today + timedelta(days=15))
    source = Source("会議の議事録（架空）", Trust.DESIGN, desk.today)
    change_policy_value(desk, version, 1, "target_days", 20, source)
    return version


def show_version(screen: KnowledgeScreen, version: str) -> None:
    screen.versions.set_value(version)
    screen.versions.chosen.emit(version)


def test_an_operator_searches_in_a_call_and_comes_back_to_it(signed_in: SignedIn) -> None:
    shell = signed_in(OPERATOR)
    shell.window.actions_table["new_call"].trigger()
    call = shell.window.current_screen()
    assert isinstance(call, InquiryScreen)
    notes = named(call, NotesEdit, "Notes")
    QTest.keyClicks(notes, "cookies")
    screen = knowledge_of(shell)
    assert QApplication.focusWidget() is screen.search
    screen.search.setText("ｸｯｷｰ")
    press(screen.search, Qt.Key.Key_Return)
    assert screen.tree.current_key() == "website.cookies"
    press(screen.tree, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.article.view
    assert "settings of your browser" in lines_of(screen)["website.cookies.when_not_linked"]
    shell.window.actions_table["back"].trigger()
    assert shell.window.current_screen() is call
    assert notes.text() == "cookies"
    assert call._state is CallState.ON_CALL


def test_an_article_shows_source_day_and_trust(signed_in: SignedIn) -> None:
    screen = knowledge_of(signed_in(OPERATOR))
    screen.open_article("grounds.harm_to_person")
    article = screen.article
    assert article.article is not None
    source = article.article.source
    assert source is not None
    assert source.cite in article._cite.text()
    trusted = "Verified" if source.trust is Trust.VERIFIED else "To be confirmed by legal"
    assert article.trust.text().startswith(trusted)
    assert article._force.text() == "In force from 1 Apr 2022"
    assert article._review.text().startswith("Reviewed")
    assert article.confirm.isHidden()


def test_a_register_says_what_to_tell_a_caller(signed_in: SignedIn) -> None:
    screen = knowledge_of(signed_in(OPERATOR))
    screen.open_article("services.online_store")
    first = screen.article.model.lines[0]
    assert first.name == "What to say"
    assert "4-5-6 Hoshimi-cho" in first.words


def test_legal_confirms_a_value_and_the_mark_goes(signed_in: SignedIn) -> None:
    shell = signed_in(LEGAL)
    screen = knowledge_of(shell)
    screen.open_article("requirements.anonymised_items")
    assert screen.article.trust.text() == "To be confirmed by legal (known)"
    open_before = screen.tree.items()[f"{LIST}{ListKind.UNCONFIRMED}"].data(0, COUNT_ROLE)
    screen.article.confirm.click()
    dialog = dialog_of(screen, ReasonDialog)
    QTest.keyClicks(dialog.findChildren(NotesEdit)[0], "e-Gov 43(3)")
    named(dialog, KeyButton, "Confirm").click()
    assert screen.article.trust.text() == "Confirmed by legal"
    assert "e-Gov 43(3)" in screen.article._remark.text()
    assert screen.article.confirm.isHidden()
    open_after = screen.tree.items()[f"{LIST}{ListKind.UNCONFIRMED}"].data(0, COUNT_ROLE)
    assert (open_before, open_after) == (open_before, open_before - 1)


def test_a_review_that_is_overdue_is_marked(signed_in: SignedIn) -> None:
    shell = signed_in(OPERATOR)
    shell.desk.now.at += timedelta(days=700)  # type: ignore[attr-defined]
    screen = knowledge_of(shell)
    screen.open_article("company")
    assert screen.article._review.text() == "Review overdue since 23 Nov 2027"
    screen.tree.choose(f"{LIST}{ListKind.OVERDUE}")
    assert "company" in [entry.key for entry in screen.list.model.rows]


def test_a_version_is_written_value_by_value_and_handed_over(signed_in: SignedIn) -> None:
    shell = signed_in(LEGAL)
    screen = knowledge_of(shell)
    screen.begin.click()
    day = dialog_of(screen, DayDialog)
    assert isinstance(day, DayDialog)
    day.day.set_date(date(2026, 4, 1))
    named(day, KeyButton, "Begin").click()
    assert "begin later" in day.day.error(), "the refusal stands in the dialog"
    day.day.set_date(date(2026, 7, 1))
    named(day, KeyButton, "Begin").click()
    assert screen.versions.value() == "2026-07-01"
    screen.open_article("target_days")
    press(screen.article.view, Qt.Key.Key_Return)
    value = dialog_of(screen, PolicyValueDialog)
    assert isinstance(value, PolicyValueDialog)
    value.literal.setText("twenty")
    named(value, KeyButton, "Change").click()
    assert value.isVisible()
    value.literal.setText("20")
    named(value, KeyButton, "Change").click()
    assert lines_of(screen)["target_days"] == "20"
    assert screen.act("complete")
    assert not screen.act("complete"), "who wrote it cannot publish it"
    assert read_knowledge(shell.desk, Language.EN).policy.target_days == 30


def test_the_second_person_publishes(signed_in: SignedIn, office: Places) -> None:
    shell = signed_in(SECOND_LEGAL)
    first = sign_in_over(shell.desk, office, LEGAL, PASSWORD)
    version = a_draft(first)
    hand_over_policy(first, version, 2)
    screen = knowledge_of(shell)
    show_version(screen, version)
    with messages.recorded("publish") as record:
        assert screen.act("complete")
    assert record.asked[0].safe == "back"
    assert screen.knowledge is not None
    assert not screen.knowledge.shown.is_draft
    with shell.desk.open_look() as look:
        assert [each.version for each in look.policies.all()] == ["2026-04-01", version]


def test_faults_are_listed_at_once_and_lead_to_the_article(signed_in: SignedIn) -> None:
    shell = signed_in(LEGAL)
    version = a_draft(shell.desk)
    key = "letters.L06.ja.items.0.text"
    change_policy_value(shell.desk, version, 2, key, "{{ nobody_knows }}")
    screen = knowledge_of(shell)
    show_version(screen, version)
    screen.tree.choose(f"{LIST}{ListKind.FAULTS}")
    assert key in [entry.key for entry in screen.list.model.rows]
    assert not screen.act("complete")
    screen.list.table.setFocus()
    press(screen.list.table, Qt.Key.Key_Return)
    assert screen.tree.current_key() == "letters.L06"


def test_what_two_versions_give_differently_is_listed(signed_in: SignedIn) -> None:
    shell = signed_in(LEGAL)
    version = a_draft(shell.desk)
    screen = knowledge_of(shell)
    show_version(screen, version)
    screen.tree.choose(f"{LIST}{ListKind.DIFFERENCES}")
    rows = {entry.key: (entry.second, entry.third) for entry in screen.list.model.rows}
    assert rows["target_days"] == ("30", "20")


def test_a_draft_is_discarded_only_when_that_is_meant(signed_in: SignedIn) -> None:
    shell = signed_in(ADMINISTRATOR)
    version = a_draft(shell.desk)
    screen = knowledge_of(shell)
    show_version(screen, version)
    with messages.recorded():
        screen.acts.draft_act("discard")
    assert screen.versions.value() == version
    with messages.recorded("discard"):
        screen.acts.draft_act("discard")
    assert screen.versions.value() == "2026-04-01"


def test_an_operator_is_offered_nothing_but_reading(signed_in: SignedIn) -> None:
    screen = knowledge_of(signed_in(OPERATOR))
    hidden = (screen.begin, screen.bring, screen.withdraw, screen.article.change)
    assert all(button.isHidden() for button in hidden)


def test_files_of_a_version_are_written_where_asked(signed_in: SignedIn, tmp_path: Path) -> None:
    shell = signed_in(OPERATOR)
    screen = knowledge_of(shell)
    told: list[str] = []
    screen.told.connect(told.append)
    screen.acts._on_folder_to_write(str(tmp_path / "out"))
    assert (tmp_path / "out" / "hoshimi-watch" / "2026-04-01" / "policy.toml").exists()
    assert "out" in told[0]


@pytest.mark.parametrize("language", Language)
def test_every_article_is_read_in_the_language_of_the_screen(
    signed_in: SignedIn, language: Language
) -> None:
    shell = signed_in(OPERATOR)
    screen = knowledge_of(shell)
    shell.workplace.languages.use(language)
    read = screen.knowledge
    assert read is not None
    for article in read.articles:
        screen.article.show_article(article, read)
        assert screen.article._name.text()
        for line in screen.article.model.lines:
            assert line.name or line.words


def test_a_value_nobody_has_worded_shows_its_own_key() -> None:
    assert field_text("some_new_value") == "some new value"
    assert content_text(None, Language.EN) == "not set"
    assert content_text(a_policy().in_force_from, Language.EN) == "1 April 2026"


def test_settings_show_where_each_value_comes_from_and_lead_to_it(signed_in: SignedIn) -> None:
    shell = signed_in(OPERATOR)
    shell.window.show_page("settings")
    settings = shell.window.current_screen()
    assert isinstance(settings, SettingsScreen)
    settings.tabs.show_tab(1)
    table = settings._values_view
    assert table.select_where(lambda row: row.article.key == "supplement_days")
    shown = {
        column.key: str(column.value(table.current_row())) for column in settings._values.columns
    }
    assert shown["words"] == "14"
    assert shown["trust"] == "To be confirmed by legal (design)"
    assert shown["from"] == "1 Apr 2026"
    assert shown["source"]
    table.setFocus()
    press(table, Qt.Key.Key_Return)
    screen = shell.window.current_screen()
    assert isinstance(screen, KnowledgeScreen)
    assert screen.tree.current_key() == "supplement_days"
