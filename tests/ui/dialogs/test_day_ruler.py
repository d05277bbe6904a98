# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Why this date: every period of a case day by day, its source, and the same on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from inquirydesk.desk import cases
from inquirydesk.domain.sourced import Language
from inquirydesk.letters.reading import text_of
from inquirydesk.ui.dialogs import day_ruler
from inquirydesk.ui.dialogs.day_ruler import DayRulerDialog
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.models.table import TableView
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.tabs import TabBar
from inquirydesk.ui.workplace import Workplace
from tests import acts
from tests.builders import OPERATOR, Office, an_office
from tests.ui.find import by_name, rows_of

Opens = Callable[[Language], DayRulerDialog]


@pytest.fixture(scope="module")
def complete(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office with one case whose set is complete."""
    office = an_office(tmp_path_factory.mktemp("ruler"))
    case = acts.call_and_form(office)
    acts.check_the_form(office, case)
    acts.verify(office, case)
    desk = office.of(OPERATOR)
    cases.complete_step(desk, case, acts.look(desk, case).case.version, "fee", "paid")
    yield office
    office.desk.store.close()


@pytest.fixture
def opened(complete: Office, languages: LanguageSwitch, qtbot: QtBot) -> Opens:
    """Open the dialog of the one case."""

    def open_in(language: Language) -> DayRulerDialog:
        languages.use(language)
        desk = complete.of(OPERATOR)
        with desk.open_look() as look:
            (case,) = look.cases.open()
        workplace = Workplace(desk, Operations(desk, instant=True), languages)
        dialog = DayRulerDialog(None, cases.read_case(desk, case.id, language), workplace)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return open_in


def words(dialog: DayRulerDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(Label))


def test_the_reply_is_explained_day_by_day_with_its_source(opened: Opens) -> None:
    dialog = opened(Language.EN)
    rows = rows_of(by_name(dialog, TableView, "Days"))
    assert rows[0][1] == "First day, not counted (Civil Code 140)"
    assert rows[-1] == ["23 July 2026 (Thu)", "Day 30 of 30"]
    assert "23 July 2026 (Thu)" in words(dialog)
    assert "In force from 1 April 2022; to be confirmed by legal." in words(dialog)


def test_every_period_of_the_case_has_its_own_days(opened: Opens) -> None:
    dialog = opened(Language.JA)
    tabs = by_name(dialog, TabBar, "案件の期間")
    assert [tabs.tabText(n) for n in range(tabs.count())] == ["回答の目安", "2週間の経過（第39条）"]
    tabs.setCurrentIndex(1)
    rows = rows_of(by_name(dialog, TableView, "日数の一覧"))
    assert rows[-1] == ["2026年7月7日（火）", "14日目／14日"]
    assert "出典を確認済み。" in words(dialog)


@pytest.mark.parametrize(
    ("language", "button", "said"),
    [
        (Language.EN, "Print", "Two weeks (Art. 39): 7 July 2026 (Tue)"),
        (Language.JA, "印刷", "2週間の経過（第39条）　令和8年7月7日（火）"),
    ],
)
def test_the_days_are_printed_in_the_language_of_the_screen(
    opened: Opens,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
    button: str,
    said: str,
) -> None:
    monkeypatch.setattr(day_ruler, "printers", tuple)
    dialog = opened(language)
    by_name(dialog, KeyButton, button).click()
    dialog.findChildren(QFileDialog)[0].fileSelected.emit(str(tmp_path))
    (sheet,) = tmp_path.glob("*.pdf")
    assert sheet.name == f"26-0001-days-{language}.pdf"
    assert said in "".join(text_of(sheet.read_bytes()))
