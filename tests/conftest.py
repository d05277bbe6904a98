# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What holds for every test: no screen, no network, a home of its own, no unexpected warning."""

from __future__ import annotations

import logging
import os
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.builders import Office, an_office

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is no fault of the code: how long an example takes is not judged.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("desk")

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}


class _Warnings(logging.Handler):
    """Keeps every record from WARNING up."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname} {record.name} {record.getMessage()}")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a folder of its own for store, settings and logs, and return it."""
    folder = tmp_path / "home"
    monkeypatch.setenv("INQUIRYDESK_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test whose program logs a warning that `expects_log` does not announce.

    A pattern that matches no record fails too.
    """
    patterns = [
        str(text) for mark in request.node.iter_markers("expects_log") for text in mark.args
    ]
    seen = _Warnings()
    logging.getLogger().addHandler(seen)
    yield
    logging.getLogger().removeHandler(seen)
    unexpected = [text for text in seen.messages if not any(re.search(p, text) for p in patterns)]
    absent = [p for p in patterns if not any(re.search(p, text) for text in seen.messages)]
    if unexpected or absent:
        pytest.fail(f"unexpected in the log: {unexpected}; expected but absent: {absent}")


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Refuse every connection that leaves this computer."""
    connect = socket.socket.connect
    connect_ex = socket.socket.connect_ex

    def refuse_strangers(address: Any) -> None:
        if isinstance(address, tuple) and address[0] not in _LOOPBACK:
            raise AssertionError(f"a test tried to reach {address[0]}")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        refuse_strangers(address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        refuse_strangers(address)
        return connect_ex(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        yield


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A desk with five people over a real, encrypted store; the clock stands."""
    opened = an_office(tmp_path)
    yield opened
    opened.desk.store.close()
