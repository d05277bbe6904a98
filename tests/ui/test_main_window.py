# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The frame: pages, history, keys, status, lock, leaving."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inquirydesk.domain.roles import Right
from inquirydesk.ui import messages
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.main_window import MainWindow
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import look
from inquirydesk.ui.widgets.function_bar import FunctionButton, FunctionKey


class Page(Screen):
    """A page that remembers what it was asked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.acts: list[str] = []
        self.refreshed = 0
        self.unsaved = ""
        self.field = QLineEdit()
        self.page.addWidget(self.field)

    def title(self) -> str:
        return self.name

    def function_keys(self) -> tuple[FunctionKey, ...]:
        return (FunctionKey("F12", f"Save {self.name}", main=True),)

    def act(self, action: str) -> bool:
        self.acts.append(action)
        return action == "save"

    def refresh(self) -> None:
        self.refreshed += 1

    def has_unsaved(self) -> str:
        return self.unsaved

    def take_focus(self) -> None:
        self.field.setFocus()


@pytest.fixture
def window(qtbot: QtBot, languages: LanguageSwitch) -> MainWindow:
    made = MainWindow(languages)
    qtbot.addWidget(made)
    made.add_page("today", "calendar", "Today", Page("Today"))
    made.add_page("cases", "folder", "Cases", Page("Cases"))
    made.show_page("today")
    made.show()
    return made


def page_of(window: MainWindow) -> Page:
    screen = window.current_screen()
    assert isinstance(screen, Page)
    return screen


def keys_of(window: MainWindow) -> dict[str, FunctionButton]:
    return {b.key: b for b in window.function_bar.findChildren(FunctionButton) if b.isVisible()}


def test_the_title_names_the_object_first(window: MainWindow) -> None:
    case = Page("26-0147 Disclosure")
    window.show_screen(case, under="cases")
    assert window.windowTitle() == "26-0147 Disclosure — Inquiry Desk"
    assert window.navigation.chosen_page() == "cases"


def test_control_and_a_number_opens_a_page(window: MainWindow) -> None:
    window.actions_table["page_3"].trigger()
    assert page_of(window).name == "Cases"
    window.actions_table["page_1"].trigger()
    assert page_of(window).name == "Today"


def test_back_and_forward_walk_through_what_was_seen(window: MainWindow) -> None:
    case = Page("26-0147")
    window.show_screen(case, under="cases")
    assert not window.actions_table["forward"].isEnabled()
    window.actions_table["back"].trigger()
    assert page_of(window).name == "Today"
    window.actions_table["forward"].trigger()
    assert page_of(window) is case


def test_a_closed_screen_is_freed_and_the_one_before_comes_back(
    window: MainWindow, is_freed: Callable[[QObject], bool]
) -> None:
    case = Page("26-0147")
    window.show_screen(case, under="cases")
    window.close_screen(case)
    assert page_of(window).name == "Today"
    assert is_freed(case)


def test_the_page_in_front_gets_the_key_first(window: MainWindow) -> None:
    page = page_of(window)
    asked: list[str] = []
    window.action_asked.connect(asked.append)
    window.actions_table["save"].trigger()
    window.actions_table["assign"].trigger()
    window.actions_table["refresh"].trigger()
    assert page.acts == ["save", "assign", "refresh"]
    assert asked == ["assign"]
    assert page.refreshed == 1


def test_function_keys_stay_in_place_and_f6_to_f10_are_missing(window: MainWindow) -> None:
    keys = keys_of(window)
    assert list(keys) == ["F1", "F2", "F3", "F4", "F5", "F11", "F12"]
    assert keys["F12"].isEnabled()
    assert keys["F12"].text() == "F12 Save Today"
    assert not keys["F4"].isEnabled()


def test_clicking_a_function_key_does_what_the_key_does(window: MainWindow) -> None:
    QTest.mouseClick(keys_of(window)["F12"], Qt.MouseButton.LeftButton)
    assert page_of(window).acts == ["save"]


def test_a_narrow_window_shows_icons_with_names_as_tool_tips(window: MainWindow) -> None:
    window.resize(1440, 900)
    QApplication.processEvents()
    assert not window.navigation.is_narrow()
    window.resize(1180, 720)
    QApplication.processEvents()
    assert window.navigation.is_narrow()
    assert window.navigation.item(1).toolTip() == "Cases"


def test_counts_are_spoken_with_the_page(window: MainWindow) -> None:
    window.set_count("cases", 41)
    spoken = window.navigation.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Cases 41"


@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_of_the_frame_is_cut_off_in_the_smallest_window(
    window: MainWindow, percent: int
) -> None:
    look().use(text_percent=percent)
    window.tools.set_person("Aoi Hayashi", "Operator")
    window.resize(1180, 720)
    QApplication.processEvents()
    for button in (window.tools.new_call, window.tools.person, window.tools.lock):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.geometry().right() <= window.tools.width()


def test_the_lock_hides_the_page_and_its_title(window: MainWindow) -> None:
    page = page_of(window)
    cover = QWidget()
    window.cover(cover)
    assert not page.isVisible()
    assert window.windowTitle() == "Inquiry Desk"
    assert not window.actions_table["save"].isEnabled()
    window.uncover()
    assert page.isVisible()
    assert window.windowTitle() == "Today — Inquiry Desk"
    assert window.actions_table["save"].isEnabled()


def test_what_the_role_may_not_do_is_not_offered(window: MainWindow) -> None:
    window.permit(frozenset({Right.REGISTER_MAIL}))
    assert window.tools.new_call.isHidden()
    assert not window.tools.register_mail.isHidden()


def test_leaving_with_something_open_asks_first(qtbot: QtBot, window: MainWindow) -> None:
    page_of(window).unsaved = "Printing 4 of 6"
    with messages.recorded("stay") as record:
        assert not window.close()
    assert record.asked[0].text == "Printing 4 of 6"
    with messages.recorded("quit"):
        window.close()
    qtbot.waitUntil(window.isHidden)


def test_what_was_done_can_be_undone_for_a_while(qtbot: QtBot, window: MainWindow) -> None:
    window.state_line.say("Step 4 done.", undo="token")
    with qtbot.waitSignal(window.undo_asked) as told:
        window.actions_table["undo"].trigger()
    assert told.args == ["token"]
    assert window.state_line.text() == ""
