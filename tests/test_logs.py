# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The log file holds one line per record, and nothing that somebody typed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from inquirydesk import logs

log = logging.getLogger("inquirydesk.desk.mail")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield logs.start_log(tmp_path / "logs")
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.captureWarnings(False)


def test_a_record_names_time_level_and_module(file: Path) -> None:
    log.info("registered envelope %s", 47)
    [line] = file.read_text(encoding="utf-8").splitlines()
    assert line.endswith("INFO inquirydesk.desk.mail registered envelope 47")


def test_text_with_line_breaks_cannot_pretend_to_be_another_record(file: Path) -> None:
    log.info("case %s", "1\n2026-01-01 INFO inquirydesk.desk approved\r\u2028\u202e")
    [line] = file.read_text(encoding="utf-8").split("\n")[:-1]
    assert r"1\n2026-01-01" in line
    assert r"\r\u2028\u202e" in line


@pytest.mark.expects_log("could not save")
def test_an_error_is_logged_without_what_it_quotes(file: Path) -> None:
    def save() -> None:
        raise ValueError("山田 花子")

    try:
        try:
            save()
        except ValueError as error:
            raise OSError("disk of 山田 花子") from error
    except OSError:
        log.exception("could not save case %s", 3)
    [line] = file.read_text(encoding="utf-8").splitlines()
    assert "山田" not in line
    assert "OSError at test_logs.py:" in line
    assert "caused by ValueError at test_logs.py:" in line
