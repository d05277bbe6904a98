# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""On Today, for those in charge: possible leaks with their next date, and what nobody confirmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.leaks import LeakRow
from inquirydesk.desk.passing_on import MatterRow
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dates import short_day, short_moment
from inquirydesk.ui.passing_on_wording import matter_text, reportable_text
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.label import Label, hint
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.panel import Panel, row
from inquirydesk.ui.widgets.tabs import column
from inquirydesk.ui.workplace import Workplace

SHOWN = 5


class _LinesPanel(Panel):
    """Entries under each other; without any the panel is not there."""

    case_asked = Signal(int)

    def __init__(self, workplace: Workplace, icon: str) -> None:
        super().__init__(" ", icon=icon)
        self._workplace = workplace
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(8))
        self.body.addLayout(self._rows)
        self.hide()

    def show_entries(self, title: str, entries: Sequence[QWidget], count: int) -> None:
        """Show these, under a title with their number."""
        self.setVisible(bool(entries))
        self.set_title(title)
        self.set_hint(str(count))
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in entries:
            self._rows.addWidget(entry)

    def link(self, text: str, case: int) -> Link:
        """A link that opens a case."""
        made = Link(text, str(case))
        made.chosen.connect(self._on_link)
        return made

    @Slot(str)
    def _on_link(self, case: str) -> None:
        self.case_asked.emit(int(case))


class LeaksPanel(_LinesPanel):
    """Every possible leak that waits for a judgement or a report."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "alert-octagon")
        self.set_kind(Kind.PROBLEM)

    def show_leaks(self, leaks: Sequence[LeakRow]) -> None:
        """Show these."""
        entries = [self._entry(each) for each in leaks[:SHOWN]]
        self.show_entries(self.tr("Possible leaks"), entries, len(leaks))

    def _entry(self, leak: LeakRow) -> QWidget:
        language, today = self._workplace.language, self._workplace.desk.today
        known = self.tr("known since {time}").format(time=short_moment(leak.known_at, language))
        comma = "、" if language is Language.JA else ", "
        state = comma.join((reportable_text(leak.reportable), known))
        entry = QWidget()
        lines = column(Label(leak.outline, wrap=True), hint(state, wrap=True), spacing=2)
        lines.insertLayout(0, row(self.link(leak.reference, int(leak.case)), None))
        if leak.next_on is not None and leak.next_name is not None:
            text = f"{leak.next_name.in_(language)}: {short_day(leak.next_on, language)}"
            late = leak.next_on < today
            lines.addWidget(Label(text, tone=Tone.PROBLEM if late else Tone.BODY, bold=late))
        entry.setLayout(lines)
        return entry


class UnconfirmedPanel(_LinesPanel):
    """Stops and corrections that somebody has not confirmed within the policy's days."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "hourglass")

    def show_matters(self, matters: Sequence[MatterRow]) -> None:
        """Show these."""
        entries = [self._entry(each) for each in matters[:SHOWN]]
        self.show_entries(self.tr("Passed on, not confirmed"), entries, len(matters))

    def _entry(self, matter: MatterRow) -> QWidget:
        today = self._workplace.desk.today
        late = self.tr("%n recipient(s) late", "", matter.late(today))
        entry = QWidget()
        words = f"{matter_text(matter.key.matter)}  {matter.contact.name}"
        lines = column(Label(words, wrap=True), hint(late, wrap=True), spacing=2)
        if matter.key.case is not None:
            link = self.link(matter.reference, int(matter.key.case))
            lines.insertLayout(0, row(link, None))
        entry.setLayout(lines)
        return entry
