# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Keeping the store sound: so far, checking its history."""

from __future__ import annotations

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.roles import Right
from inquirydesk.store.history import Verdict


@use_case(Right.READ_HISTORY)
def verify_history(desk: Desk) -> Verdict:
    """What a check of the whole history found; no personal field is shown.

    That the store is not behind what this computer has seen was checked when it was opened.
    """
    with desk.open_look() as look:
        return look.history.verify()
