# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The marker remembers what this computer has seen, and never stands in the way of a save."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from inquirydesk.store.marker import Anchor, Marker
from tests.store.conftest import NOW


def an_anchor(number: int) -> Anchor:
    return Anchor(number, bytes([number]) * 32, NOW)


def test_the_marker_reads_back_what_was_written(tmp_path: Path) -> None:
    Marker(tmp_path, "store-1").write(an_anchor(7))
    assert Marker(tmp_path, "store-1").read() == an_anchor(7)
    assert Marker(tmp_path, "store-2").read() is None


def test_many_saves_in_a_second_are_written_once_and_the_last_at_the_end(tmp_path: Path) -> None:
    marker = Marker(tmp_path, "store-1")
    for number in range(1, 6):
        marker.keep(an_anchor(number))
    assert marker.read() == an_anchor(1)
    marker.flush()
    assert marker.read() == an_anchor(5)


@pytest.mark.expects_log("marker not written")
def test_a_marker_that_cannot_be_written_is_only_logged(tmp_path: Path) -> None:
    marker = Marker(tmp_path / "gone", "store-1")
    marker.keep(an_anchor(1))
    assert marker.read() is None


def test_a_broken_marker_is_no_marker(tmp_path: Path) -> None:
    (tmp_path / "store-1.marker.json").write_text("{}", "utf-8")
    assert Marker(tmp_path, "store-1").read() is None


def test_threads_that_save_at_once_leave_the_newest(tmp_path: Path) -> None:
    marker = Marker(tmp_path, "store-1")

    def save(number: int) -> None:
        marker.keep(an_anchor(number))
        marker.flush()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(save, range(1, 200)))
    assert marker.read() == an_anchor(199)
