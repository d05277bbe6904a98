# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The people of a desk start today's program on the store of an earlier release and work on."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from inquirydesk.domain.outgoing import LetterState
from inquirydesk.ui.application import Application
from tests.builders import OPERATOR, SECOND_LEGAL
from tests.journeys.conftest import Desktop
from tests.samples.releases import SCHEMAS, Sample

AT_FEE, CLOSED, AT_ANSWER, TO_APPROVE, AT_LOCATE = (
    "26-0013",
    "26-0003",
    "26-0006",
    "26-0011",
    "26-0001",
)


@pytest.fixture(params=SCHEMAS)
def desktop(
    request: pytest.FixtureRequest, application: Application, tmp_path: Path
) -> Iterator[Desktop]:
    """A computer with the store of an earlier release, today's program installed."""
    _places, clock = Sample(request.param).places(tmp_path)
    made = Desktop(application, tmp_path, clock)
    yield made
    made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def test_cases_of_every_kind_open_and_a_step_is_completed_in_one(desktop: Desktop) -> None:
    day = desktop.signed_in(OPERATOR)
    for reference in (CLOSED, AT_ANSWER, AT_LOCATE):
        day.open_case(reference)
    day.open_case(AT_FEE)
    assert day.driver.sees("Confirm the fee")
    day.end_step(AT_FEE, "fee")
    assert day.current(AT_FEE) == "locate"


def test_a_letter_begun_before_is_approved_and_posted(desktop: Desktop) -> None:
    day = desktop.signed_in(SECOND_LEGAL)
    day.approve(TO_APPROVE)
    day.sign_in(OPERATOR)
    day.print_and_post(TO_APPROVE, "123-45-00020-1")
    with day.desk.open_look() as look:
        letters = look.letters.of_case(day.case(TO_APPROVE).id)
    assert [each.state for each in letters if each.code == "L07"] == [LetterState.POSTED]
    assert day.current(TO_APPROVE) == "disposal"
