# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What every test of the window starts from: our look and English, and nothing left open."""

from __future__ import annotations

import gc
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from inquirydesk.domain.sourced import Language
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.theme import Scheme, look

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session", autouse=True)
def compiled_texts() -> None:
    """Compile forms and translations that are out of date."""
    runpy.run_path(str(ROOT / "packaging" / "build_ui.py"))["build"](ROOT)


@pytest.fixture(autouse=True)
def our_look(qapp: QApplication) -> Iterator[None]:
    """Light scheme at 100 %, whatever a test before did."""
    if not qapp.property("installed"):
        look().install()
        qapp.setProperty("installed", True)
    look().use(Scheme.LIGHT, 100)
    yield
    look().use(Scheme.LIGHT, 100)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[LanguageSwitch]:
    """The language switch, back in English afterwards."""
    switch = LanguageSwitch()
    yield switch
    switch.use(Language.EN)


@pytest.fixture
def is_freed() -> Callable[[QObject], bool]:
    """Tell whether Qt has deleted an object, after all that was put off is done."""

    def check(thing: QObject) -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return not shiboken6.isValid(thing)

    return check
