# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What the middle of the case guide is for any kind of step; each kind derives from `StepPart`."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.steps import StepView
from inquirydesk.ui.workplace import Workplace


class StepPart(QWidget):
    """The fields of one step, between its title and the footer of the guide.

    The case screen owns title, footer (Back, checks left, Save F12, Complete step Ctrl+Enter) and
    the columns left and right; a part owns what is typed. A part never completes in silence: what
    is missing is said at the field, and the first gap gets the focus.
    """

    saves = True
    """Whether there is anything to keep before the step ends (F12)."""

    edited = Signal()
    """Something was typed or ticked; the footer asks `checks_left` again and a draft is kept."""
    letter_asked = Signal(int)
    """A letter of the case should be opened (its id)."""
    refused = Signal(object)
    """A mistake or outage that has no place among the fields; the screen says it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def show_step(self, view: CaseView, step: StepView) -> None:
        """Fill the fields from the case; a done step is shown read-only."""

    def checks_left(self) -> int:
        """How many things are still open before the step can be completed."""
        return 0

    def save(self) -> None:
        """Keep what was typed (F12)."""

    def complete(self) -> None:
        """Save and end the step (Ctrl+Enter), or put the focus on the first gap and say it."""

    def complete_text(self) -> str:
        """The words of the primary button; empty: the usual "Complete step"."""
        return ""

    def side_panel(self) -> QWidget | None:
        """A panel that takes the place of the right column (the second person), or None."""
        return None

    def focus_gap(self, gap: str) -> bool:
        """Put the focus where this gap is cured; False if the part does not know the gap."""
        return False

    def draft(self) -> str:
        """What was typed and is not saved, as JSON; empty if nothing."""
        return ""

    def take_draft(self, text: str) -> None:
        """Put back what `draft` gave."""

    def retranslate(self) -> None:
        """Set every text in the language in force, keeping what was typed."""
