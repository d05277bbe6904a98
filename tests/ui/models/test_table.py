# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Tables: what rows show, sort, copy and tell."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.theme import Kind
from inquirydesk.ui.widgets.chip import ChipLook
from inquirydesk.ui.widgets.step_list import Mark, Step, StepGroup, StepModel


@dataclass(frozen=True)
class Row:
    due: ChipLook
    days: int | None
    name: str
    reading: str
    right: bool


ROWS = (
    Row(ChipLook("6 d", icon="hourglass"), 6, "小林 直子", "コバヤシ", right=True),
    Row(ChipLook("Overdue 2 d", Kind.PROBLEM, "clock"), -2, "藤田 浩二", "フジタ", right=False),
    Row(ChipLook("Paused", icon="player-pause"), None, "松本 彩", "マツモト", right=True),
)  # fmt: skip

COLUMNS: tuple[Column[Row], ...] = (
    Column("right", "Right?", lambda row: row.right),
    Column("due", "Step due", lambda row: row.due, lambda row: row.days),
    Column("name", "Requester", lambda row: Cell(row.name, row.reading), stretch=True),
)


@pytest.fixture
def model(qtbot: QtBot) -> TableModel[Row]:
    made = TableModel(COLUMNS)
    made.set_rows(ROWS)
    return made


@pytest.fixture
def view(qtbot: QtBot, model: TableModel[Row]) -> TableView:
    made = TableView(model, letters="NA")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def names(view: TableView) -> list[str]:
    shown = view.model()
    return [shown.index(number, 2).data() for number in range(shown.rowCount())]


def test_the_models_keep_the_rules_of_qt(model: TableModel[Row]) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, mode)
    model.set_rows(ROWS[:1])
    steps = StepModel()
    QAbstractItemModelTester(steps, mode)
    steps.set_groups([StepGroup("Receive", (Step("1", 1, "Register arrival", Mark.DONE),))])
    assert steps.rowCount() == 2


def test_rows_are_sorted_by_meaning_not_by_words_and_gaps_come_last(view: TableView) -> None:
    view.sort_by("due")
    assert names(view) == ["藤田 浩二 フジタ", "小林 直子 コバヤシ", "松本 彩 マツモト"]
    view.sort_by("due", falling=True)
    assert names(view) == ["小林 直子 コバヤシ", "藤田 浩二 フジタ", "松本 彩 マツモト"]


def test_enter_opens_and_letters_act_only_if_the_table_knows_them(
    qtbot: QtBot, view: TableView
) -> None:
    view.select(1)
    with qtbot.waitSignal(view.row_opened) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [ROWS[1]]
    with qtbot.waitSignal(view.letter_typed) as letter:
        QTest.keyClick(view, Qt.Key.Key_N)
    assert letter.args == ["N"]


def test_rows_are_copied_as_tab_separated_text(view: TableView) -> None:
    view.setColumnHidden(0, True)
    view.select(1)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Overdue 2 d\t藤田 浩二 フジタ"


def test_space_ticks_and_the_model_only_tells(qtbot: QtBot, view: TableView) -> None:
    view.select(1)
    model = view.findChild(TableModel)
    told: list[tuple[Row, bool]] = []

    def note(row: Row, ticked: bool) -> None:
        told.append((row, ticked))

    source = view.model().sourceModel()  # type: ignore[attr-defined]
    source.ticked.connect(note)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert model is None
    assert told == [(ROWS[1], True)]


def test_the_keyboard_stays_where_it_was_when_the_list_is_read_again(
    view: TableView, model: TableModel[Row]
) -> None:
    view.select(2)
    model.set_rows(ROWS[:2])
    assert view.current_row() == ROWS[1]


def test_full_text_stands_in_the_tool_tip(model: TableModel[Row]) -> None:
    index = model.index(1, 2)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "藤田 浩二 フジタ"


def test_the_columns_fill_the_table_and_shrink_before_it_scrolls(view: TableView) -> None:
    header = view.horizontalHeader()
    assert header.length() == view.viewport().width()
    view.resize(300, 300)
    assert header.length() <= 300
