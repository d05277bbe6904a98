# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Earlier calls and cases that may be of the caller: live, with the reason, for one's eyes only."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.inquiries import PossibleMatch, possible_matches
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.matching import MatchReason
from inquirydesk.domain.person import Party
from inquirydesk.domain.sourced import TypeCode
from inquirydesk.ui.dates import dated_day
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.chip import Chip
from inquirydesk.ui.widgets.flow_row import FlowRow
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, hint
from inquirydesk.ui.widgets.panel import Panel, Section, row
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.workplace import Workplace

TYPING_PAUSE_MS = 250


class MatchesPart(Panel):
    """`link_asked` gives the case a person wants this call linked to, and its reference."""

    link_asked = Signal(int, str)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(icon="search", flush=True)
        self._workplace = workplace
        self._caller = Party()
        self._found: tuple[PossibleMatch, ...] = ()
        self._linked: CaseId | None = None
        self._warning = Banner()
        holder = QVBoxLayout()
        holder.setContentsMargins(px(10), px(10), px(10), px(8))
        holder.setSpacing(px(8))
        holder.addWidget(self._warning)
        self._empty = hint(wrap=True)
        holder.addWidget(self._empty)
        self.body.addLayout(holder)
        self._rows = QVBoxLayout()
        scroll = ScrollColumn()
        scroll.body.addLayout(self._rows)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.look)

    def set_caller(self, caller: Party) -> None:
        """Look for these again once the typing pauses."""
        searched = (caller.phone, caller.reading, caller.name)
        before = (self._caller.phone, self._caller.reading, self._caller.name)
        self._caller = caller
        if searched != before:
            self._pause.start()

    def set_linked(self, case: CaseId | None) -> None:
        """Mark the case this call is linked to."""
        if case != self._linked:
            self._linked = case
            self._show(self._found)

    def link_best(self) -> bool:
        """Ask to link the best match that has a case; False if none has."""
        for match in self._found:
            if match.case is not None:
                self.link_asked.emit(int(match.case), match.number)
                return True
        return False

    @Slot()
    def look(self) -> None:
        """Look for matches now."""
        self._pause.stop()
        self._workplace.operations.look(
            self, possible_matches, self._caller, then=self._show, latest="matches"
        )

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.set_title(self.tr("Possible matches"))
        self._warning.show_message(
            Kind.CAUTION,
            self.tr("For your eyes only. Do not tell the caller that a record exists."),
        )
        self._empty.setText(self.tr("Number, reading and name are compared while you type."))
        self._show(self._found)

    def _show(self, found: tuple[PossibleMatch, ...]) -> None:
        self._found = found
        self.set_hint(str(len(found)) if found else "")
        self._empty.setVisible(not found)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for match in found:
            self._rows.addWidget(self._card(match))

    def _card(self, match: PossibleMatch) -> QWidget:
        language = self._workplace.language
        kind = match.number if match.case is not None else self.tr("Call")
        card = Section()
        who = Label(match.name or match.reading)
        head = FlowRow(Label(kind, bold=True), who, spacing=6, line_spacing=2)
        head.add_right(self._chip(match))
        card.body.addLayout(head)
        topic = self._topic(match)
        day = dated_day(date.fromisoformat(match.on), language)
        card.body.addWidget(Label(f"{day}  {topic}".strip(), tone=Tone.LABEL, wrap=True))
        reasons = " · ".join(self._reason(reason) for reason in match.match.reasons)
        card.body.addWidget(Label(reasons, tone=Tone.LABEL, wrap=True))
        if match.case is not None:
            linked = match.case == self._linked
            text = self.tr("Linked") if linked else self.tr("Link call")
            link = KeyButton(
                text, key="" if linked else "Ctrl+L", icon="check" if linked else "", compact=True
            )
            link.setEnabled(not linked)
            link.setObjectName(str(match.case))
            link.setAccessibleName(f"{text} {match.number}")
            link.clicked.connect(self._on_link_clicked)
            card.body.addLayout(row(link, None))
        card.setAccessibleName(f"{kind} {match.name}, {reasons}")
        return card

    def _chip(self, match: PossibleMatch) -> Chip:
        days = (self._workplace.desk.today - date.fromisoformat(match.on)).days
        if match.case is not None and match.closed:
            return Chip(self.tr("Closed"), Kind.GOOD, "check")
        icon = "phone" if match.case is None else "folder"
        if days == 0:
            return Chip(self.tr("Today"), Kind.NEUTRAL, icon)
        return Chip(self.tr("{days} d ago").format(days=days), Kind.NEUTRAL, icon)

    def _topic(self, match: PossibleMatch) -> str:
        policy, language = self._workplace.desk.policy, self._workplace.language
        if match.case is not None and TypeCode(match.topic) in policy.types:
            return policy.types[TypeCode(match.topic)].name.in_(language)
        names = {topic.key: topic.name for topic in policy.topics}
        return names[match.topic].in_(language) if match.topic in names else ""

    def _reason(self, reason: MatchReason) -> str:
        return {
            MatchReason.SAME_NUMBER: self.tr("Same number"),
            MatchReason.SAME_NAME: self.tr("Same name"),
            MatchReason.NAME_IN_VARIANTS: self.tr("Same name, variant characters"),
            MatchReason.SAME_READING: self.tr("Same reading"),
            MatchReason.READING_IN_OTHER_CHARACTERS: self.tr("Same reading, other characters"),
            MatchReason.POSTAL_CODE_AND_NAME: self.tr("Same postal code"),
            MatchReason.BIRTH_DATE_AND_NAME: self.tr("Same date of birth"),
        }[reason]

    @Slot()
    def _on_link_clicked(self) -> None:
        wanted = self.sender().objectName()
        for match in self._found:
            if match.case is not None and str(match.case) == wanted:
                self.link_asked.emit(int(match.case), match.number)
