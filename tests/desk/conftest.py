# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A case at the stage a test starts from: each stage is played once and its store copied."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import pytest

from inquirydesk.desk import cases
from inquirydesk.desk.session import sign_in
from inquirydesk.domain.inquiry import CaseId
from tests.acts import call_and_form, check_the_form, locate_and_decide, look, verify
from tests.builders import OPERATOR, PASSWORD, Clock, Office, an_office, places_in


class Reached(NamedTuple):
    """An office with one case at some stage."""

    office: Office
    case: CaseId


def _arrived(office: Office) -> CaseId:
    return call_and_form(office)


def _checked(office: Office) -> CaseId:
    case = _arrived(office)
    check_the_form(office, case)
    return case


def _paid(office: Office) -> CaseId:
    case = _checked(office)
    verify(office, case)
    desk = office.of(OPERATOR)
    cases.complete_step(desk, case, look(desk, case).case.version, "fee", "paid")
    return case


def _decided(office: Office) -> CaseId:
    case = _paid(office)
    locate_and_decide(office, case)
    return case


class _Played(NamedTuple):
    folder: tempfile.TemporaryDirectory[str]
    case: CaseId
    at: datetime


@lru_cache
def _played(stage: Callable[[Office], CaseId]) -> _Played:
    folder = tempfile.TemporaryDirectory(prefix="stage-")
    office = an_office(Path(folder.name))
    case = stage(office)
    office.desk.store.close()
    return _Played(folder, case, office.clock.at)


def _copied(stage: Callable[[Office], CaseId], to: Path) -> Iterator[Reached]:
    played = _played(stage)
    shutil.copytree(played.folder.name, to, dirs_exist_ok=True)
    clock, places = Clock(), places_in(to)
    clock.at = played.at
    office = Office(sign_in(places, OPERATOR, PASSWORD, clock), clock, places)
    yield Reached(office, played.case)
    office.desk.store.close()


@pytest.fixture
def arrived(tmp_path: Path) -> Iterator[Reached]:
    """The form came with licence and fee."""
    yield from _copied(_arrived, tmp_path)


@pytest.fixture
def checked(tmp_path: Path) -> Iterator[Reached]:
    """The form is complete; identity comes next."""
    yield from _copied(_checked, tmp_path)


@pytest.fixture
def paid(tmp_path: Path) -> Iterator[Reached]:
    """Form, identity and fee are settled; the data are to be located."""
    yield from _copied(_paid, tmp_path)


@pytest.fixture
def decided(tmp_path: Path) -> Iterator[Reached]:
    """Decided in part; the letter is to be written."""
    yield from _copied(_decided, tmp_path)
