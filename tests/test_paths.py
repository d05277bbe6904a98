# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The program finds its own files and keeps a user's apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from inquirydesk import paths


def test_fonts_and_law_are_where_the_program_looks() -> None:
    assert (paths.resources() / "fonts").is_dir()
    assert (paths.resources() / "law").is_dir()


def test_a_chosen_home_holds_everything_of_the_user(home: Path) -> None:
    places = [paths.user_store_folder(), paths.user_settings_folder(), paths.logs_folder()]
    assert [place.parent for place in places] == [home] * 3


def test_store_settings_and_logs_never_share_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """The marker that notices an older store must not travel with the store."""
    monkeypatch.delenv("INQUIRYDESK_HOME")
    places = [paths.user_store_folder(), paths.user_settings_folder(), paths.logs_folder()]
    assert len(set(places)) == 3
    assert not any(a in b.parents for a in places for b in places)
