# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Tells screen readers about changes that nobody moved to: politely, or at once for errors."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have the text spoken."""
    event = QAccessibleAnnouncementEvent(widget, text)
    polite = QAccessible.AnnouncementPoliteness.Polite
    assertive = QAccessible.AnnouncementPoliteness.Assertive
    event.setPoliteness(assertive if urgent else polite)
    QAccessible.updateAccessibility(event)
