# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Guessing a password takes longer with every wrong try, also after a new start."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from inquirydesk.domain.outages import TryAgainLater
from inquirydesk.store.tries import LONGEST_WAIT_SECONDS, Tries, wait_seconds
from tests.store.conftest import NOW


def test_the_wait_grows_and_ends_somewhere() -> None:
    waits = [wait_seconds(failures) for failures in range(40)]
    assert waits[:6] == [0, 0, 0, 2, 4, 8]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT_SECONDS


def test_after_three_wrong_passwords_the_next_has_to_wait(tmp_path: Path) -> None:
    for _ in range(3):
        Tries(tmp_path).allow("mori", NOW)
        Tries(tmp_path).failed("mori", NOW)
    with pytest.raises(TryAgainLater) as refused:
        Tries(tmp_path).allow("mori", NOW)
    assert refused.value.wait_seconds == 2
    Tries(tmp_path).allow("sato", NOW)
    Tries(tmp_path).allow("mori", NOW + timedelta(seconds=2))


def test_the_right_password_forgives(tmp_path: Path) -> None:
    tries = Tries(tmp_path)
    for _ in range(5):
        tries.failed("mori", NOW)
    tries.succeeded("mori")
    tries.allow("mori", NOW)


def test_a_clock_set_back_locks_nobody_out(tmp_path: Path) -> None:
    tries = Tries(tmp_path)
    for _ in range(20):
        tries.failed("mori", NOW)
    with pytest.raises(TryAgainLater) as refused:
        tries.allow("mori", NOW - timedelta(days=400))
    assert refused.value.wait_seconds <= LONGEST_WAIT_SECONDS


@pytest.mark.parametrize("content", ["", "[]", '{"mori": 3}', '{"mori": {"failures": 9}}'])
def test_a_broken_count_forgives(tmp_path: Path, content: str) -> None:
    (tmp_path / "tries.json").write_text(content, "utf-8")
    Tries(tmp_path).allow("mori", NOW)
