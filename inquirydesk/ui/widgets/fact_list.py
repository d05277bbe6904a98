# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Facts as label and value: a quiet grid for side columns, and a strip for the few that matter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inquirydesk.ui.theme import Size, Tone, colours, px
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.painting import box
from inquirydesk.ui.widgets.panel import IconMark, Line, row


@dataclass(frozen=True)
class Fact:
    """One fact. With a `link` the value is clickable and that text is told."""

    label: str
    value: str | ChipLook
    icon: str = ""
    tone: Tone = Tone.BODY
    link: str = ""


class FactList(QWidget):
    """Labels at the left, values at the right; values can be selected and copied."""

    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, fact in enumerate(facts):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Label(fact.label, tone=Tone.LABEL), number, 0, top)
            value = self._value(fact)
            place = top | Qt.AlignmentFlag.AlignLeft if isinstance(value, Link | Chip) else top
            self._grid.addWidget(value, number, 1, place)

    def _value(self, fact: Fact) -> QWidget:
        if isinstance(fact.value, ChipLook):
            chip = Chip()
            chip.show_chip(fact.value)
            return chip
        if fact.link:
            link = Link(fact.value, fact.link)
            link.chosen.connect(self._on_link_chosen)
            return link
        text = Label(fact.value, tone=fact.tone, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if not fact.icon:
            return text
        holder = QWidget()
        line = row(spacing=5)
        line.addWidget(IconMark(fact.icon, fact.tone, 14), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(text, 1)
        holder.setLayout(line)
        return holder

    @Slot(str)
    def _on_link_chosen(self, link: str) -> None:
        self.link_chosen.emit(link)


class FactStrip(QWidget):
    """A few facts side by side in one frame, label above value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts; a wider text gets a wider cell."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for fact in facts:
            if self._row.count():
                self._row.addWidget(Line(upright=True))
            cell = QWidget()
            lines = QVBoxLayout(cell)
            lines.setContentsMargins(px(14), px(5), px(14), px(6))
            lines.setSpacing(0)
            lines.addWidget(Label(fact.label, tone=Tone.LABEL, size=Size.HINT))
            if isinstance(fact.value, ChipLook):
                chip = Chip()
                chip.show_chip(fact.value)
                lines.addWidget(chip)
            else:
                lines.addWidget(Label(fact.value, tone=fact.tone, size=Size.SECTION))
            self._row.addWidget(cell, max(4, len(str(fact.value))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = colours()
        box(QPainter(self), QRectF(self.rect()), shown.alternate, shown.line)
