# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The Qt binding does not wear out the interpreter."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_method_without_result_takes_no_reference_from_none() -> None:
    """PySide6 6.12.0 takes one reference at each such call, until the process dies."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("inquiry")
    assert sys.getrefcount(None) > before - 1_000
