# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The table of actions: keys and words."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inquirydesk.domain.roles import Right
from inquirydesk.ui.actions import ACTIONS, MENUS, Actions


def test_the_keys_of_the_input_method_are_never_used() -> None:
    keys = {spec.shortcut for spec in ACTIONS}
    assert not {key for key in keys for number in range(6, 11) if key.endswith(f"F{number}")}


def test_no_key_means_two_things() -> None:
    used = Counter(spec.shortcut for spec in ACTIONS if spec.shortcut)
    assert [key for key, times in used.items() if times > 1] == []


def test_every_action_stands_in_a_menu() -> None:
    menus = {key for key, _ in MENUS}
    assert {spec.menu for spec in ACTIONS} == menus


def test_a_chosen_action_is_told_by_its_key(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    with qtbot.waitSignal(actions.triggered) as told:
        actions["save"].trigger()
    assert told.args == ["save"]
    assert actions["save"].shortcut() == QKeySequence("F12")


def test_what_the_role_may_not_do_is_hidden(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.permit(frozenset({Right.LOG_INQUIRY}))
    assert actions["new_call"].isVisible()
    assert not actions["assign"].isVisible()
    assert actions["save"].isVisible()
