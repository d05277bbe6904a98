# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Those in charge see possible leaks and late confirmations the moment they open Today."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inquirydesk.desk import suppressions
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.stops import Stop
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.operations import Operations
from inquirydesk.ui.screens.today import TodayScreen
from inquirydesk.ui.workplace import Workplace
from tests.builders import LEGAL, OPERATOR, SUPERVISOR, Office, an_office
from tests.desk.test_leaks import an_escalated_call
from tests.desk.test_suppressions import MEGUMI


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An entry of the stop list nobody has confirmed in time, and a leak reported just now."""
    opened = an_office(tmp_path / "office")
    desk = opened.of(SUPERVISOR)
    suppressions.suppress(desk, {Stop.MAILING}, MEGUMI, "customer", "返送はがき")
    days = desk.policy.handing_on_days
    assert days is not None
    opened.clock.next_day(days + 1)
    an_escalated_call(opened)
    yield opened
    opened.desk.store.close()


@pytest.mark.parametrize(("login", "told"), [(OPERATOR, False), (SUPERVISOR, True), (LEGAL, True)])
def test_today_tells_those_in_charge_and_nobody_else(
    office: Office, languages: LanguageSwitch, qtbot: QtBot, login: str, *, told: bool
) -> None:
    languages.use(Language.EN)
    desk = office.of(login)
    screen = TodayScreen(Workplace(desk, Operations(desk, instant=True), languages))
    qtbot.addWidget(screen)
    screen.retranslate()
    assert screen.leaks.isVisibleTo(screen) is told
    assert screen.unconfirmed.isVisibleTo(screen) is told
    if told:
        said = [label.text() for label in screen.leaks.findChildren(QLabel)]
        assert "他人の修理票が届いた" in said
        assert any("Preliminary report, aim" in text for text in said)
