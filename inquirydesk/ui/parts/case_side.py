# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The right column of the guide: the clock, the facts, the address, what was asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.extensions import extend_target
from inquirydesk.desk.lateness import give_late_reason
from inquirydesk.domain.clock import ClockRule, ClockState, Waiting
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.case_wording import channel_text, language_text, period_text, start_text
from inquirydesk.ui.dates import full_day, short_day, short_moment
from inquirydesk.ui.dialogs.late_reason import LateReasonDialog
from inquirydesk.ui.dialogs.more_time import MoreTimeDialog
from inquirydesk.ui.theme import Size, Tone
from inquirydesk.ui.widgets.clock_bar import ClockBar
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.link import IconLine, Link
from inquirydesk.ui.widgets.panel import Section
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.workplace import Workplace


class ClockSection(Section):
    """Days left in large figures, the date, the bar, the Article 39 date, the rule in words."""

    why_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="clock", parent=parent)
        self._workplace = workplace
        self._figure = Label(size=Size.FIGURE, bold=True, wrap=True)
        self._when = Label(tone=Tone.LABEL, wrap=True)
        self._bar = ClockBar()
        self._others: list[IconLine] = []
        self._other_rows = QVBoxLayout()
        self._rule = Label(tone=Tone.HINT, size=Size.HINT, wrap=True)
        self._late, self._more_time = Link(""), Link("")
        self._why = Link("")
        self._view: CaseView | None = None
        for widget in (self._figure, self._when, self._bar):
            self.body.addWidget(widget)
        self.body.addWidget(self._late)
        self.body.addWidget(self._more_time)
        self.body.addLayout(self._other_rows)
        self.body.addWidget(self._rule)
        self.body.addWidget(self._why)
        self._why.clicked.connect(self.why_asked)
        self._late.clicked.connect(self._on_late)
        self._more_time.clicked.connect(self._on_more_time)

    def show_clock(self, view: CaseView) -> None:
        """Show how the clock of the case stands."""
        language, due = self._workplace.language, view.due
        self._view = view
        self.set_title(self.tr("Clock"))
        self._show_late(view)
        self._show_more_time(view)
        self._why.setText(self.tr("Why this date?"))
        self._why.setVisible(any(clock.due.ruler for clock in view.clocks))
        figure, tone = self._figure_text(view)
        self._figure.setText(figure)
        self._figure.set_tone(tone)
        self._when.setText(self._when_text(view))
        self._bar.setVisible(due.started_on is not None and due.due_on is not None)
        if due.started_on is not None and due.due_on is not None:
            ends = (
                short_day(due.started_on, language),
                self.tr("Today"),
                short_day(due.due_on, language),
            )
            today = self._workplace.desk.today
            self._bar.setAccessibleName(self.tr("Clock"))
            self._bar.set_clock(due.started_on, today, due.due_on, ends)
        self._show_others(view)
        rule = view.policy.clocks[view.policy.types[view.shown.type].clock]
        self._rule.setText(self._rule_text(rule))

    def _show_late(self, view: CaseView) -> None:
        """The reason of a late reply, or that one is needed."""
        given = view.shown.late_reason
        is_late = not view.case.is_closed and (view.due.days_left or 0) < 0
        self._late.setVisible(is_late or bool(given))
        self._late.setEnabled(
            is_late and Right.COMPLETE_STEP in self._workplace.desk.session.rights
        )
        names = {each.key: each.name for each in view.policy.late_reasons}
        reason = names[given].in_(self._workplace.language) if given in names else given
        self._late.setText(
            self.tr("Late: {reason}").replace("{reason}", reason)
            if given
            else self.tr("Give the reason for the delay")
        )

    @Slot()
    def _on_late(self) -> None:
        if self._view is None:
            return
        dialog = LateReasonDialog(
            self,
            self._view.policy.late_reasons,
            self._view.shown.late_reason,
            self._workplace.language,
        )
        dialog.chosen.connect(self._on_late_chosen)
        dialog.open()

    @Slot(str)
    def _on_late_chosen(self, reason: str) -> None:
        if self._view is None:
            return
        case, line = self._view.case, self._view.shown.number
        self._workplace.operations.run(self, give_late_reason, case.id, case.version, line, reason)

    def _show_more_time(self, view: CaseView) -> None:
        """Asking for more time, or that its notice is still to be posted."""
        rule = view.policy.clocks[view.policy.types[view.shown.type].clock]
        waits = any(
            each.told_on is None and each.holds(view.shown.number) for each in view.case.extensions
        )
        running = view.due.due_on is not None and not view.case.is_closed
        may = Right.EXTEND in self._workplace.desk.session.rights
        self._more_time.setVisible(rule.extension is not None and running and (may or waits))
        self._more_time.setEnabled(may and not waits)
        self._more_time.setText(
            self.tr("More time was asked for: post the notice") if waits else self.tr("More time…")
        )

    @Slot()
    def _on_more_time(self) -> None:
        if self._view is None:
            return
        view = self._view
        rule = view.policy.clocks[view.policy.types[view.shown.type].clock]
        if rule.extension is None:
            return
        english = view.case.language is Language.EN
        dialog = MoreTimeDialog(self, rule.extension.limit, rule.unit, in_english=english)
        dialog.given.connect(self._on_more_time_given)
        dialog.open()

    @Slot(int, object)
    def _on_more_time_given(self, days: int, because: Text) -> None:
        if self._view is None:
            return
        case, line = self._view.case, self._view.shown.number
        self._workplace.operations.run(
            self, extend_target, case.id, case.version, days, because, line=line
        )

    def _show_others(self, view: CaseView) -> None:
        """A line for each other period that has a date: Article 39, the supplement due."""
        reply = view.policy.types[view.shown.type].clock
        language = self._workplace.language
        lines = dict.fromkeys(
            self.tr("{period}: {day}")
            .replace("{period}", clock.rule.name.in_(language))
            .replace("{day}", short_day(clock.due.due_on, language))
            for clock in view.clocks
            if clock.key != reply
            and view.shown.number in clock.lines
            and clock.due.due_on is not None
        )
        while len(self._others) < len(lines):
            self._others.append(IconLine("calendar", "", Tone.BODY))
            self._other_rows.addWidget(self._others[-1])
        for number, each in enumerate(self._others):
            each.setVisible(number < len(lines))
        for each, text in zip(self._others, lines, strict=False):
            each.show_line("calendar", text, Tone.BODY)

    def _figure_text(self, view: CaseView) -> tuple[str, Tone]:
        due = view.due
        if view.case.is_closed:
            return self.tr("Closed"), Tone.BODY
        if due.paused_since is not None:
            return self.tr("Paused"), Tone.BODY
        if due.state is ClockState.NOT_SET:
            return self.tr("No target set"), Tone.BODY
        if due.days_left is None:
            return self.tr("Not started"), Tone.BODY
        if due.days_left < 0:
            text = self.tr("Overdue {days} d").replace("{days}", str(-due.days_left))
            return text, Tone.PROBLEM
        if due.days_left == 0:
            return self.tr("Due today"), Tone.CAUTION
        return self.tr("{days} d left").replace("{days}", str(due.days_left)), Tone.BODY

    def _when_text(self, view: CaseView) -> str:
        language, due, case = self._workplace.language, view.due, view.case
        if due.paused_since is not None:
            return (
                self.tr("Paused since {day}, {days} d used")
                .replace("{day}", short_day(due.paused_since, language))
                .replace("{days}", str(due.days_used))
            )
        if due.due_on is not None:
            return self.tr("Reply by {day}").replace("{day}", full_day(due.due_on, language))
        if case.arrived_on is None:
            return self.tr("The form has not arrived yet.")
        if due.state is ClockState.NOT_STARTED:
            return self.tr("The target starts when form, identity and fee are complete.")
        return ""

    def _rule_text(self, rule: ClockRule) -> str:
        law = "" if rule.jurisdiction else self.tr("The Act says without delay.")
        if rule.days is None:
            return self.tr("The Act says without delay; the company has set no number of days.")
        waiting = {
            Waiting.PAUSES: self.tr("waiting time not counted"),
            Waiting.RESTARTS: self.tr("starting again with an answer"),
            Waiting.RUNS: self.tr("waiting time counted"),
        }[rule.waiting]
        text = (
            self.tr("Desk target: {period} from {start}, {waiting}.")
            .replace("{period}", period_text(rule.days, rule.unit))
            .replace("{start}", start_text(rule.starts))
            .replace("{waiting}", waiting)
        )
        gap = "" if self._workplace.language is Language.JA else " "
        return f"{text}{gap}{law}".strip()


class CaseSide(ScrollColumn):
    """Everything about the case that stays in view while its steps are worked on."""

    why_asked = Signal()
    inquiry_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._workplace = workplace
        self._clock = ClockSection(workplace)
        self._facts_section, self._facts = Section(" "), FactList()
        self._address_section = Section(" ", icon="lock", tone=Tone.BODY)
        self._address, self._address_hint = Label(wrap=True), Label(tone=Tone.HINT, wrap=True)
        self._asked_section = Section(" ", last=True)
        self._asked, self._more = Label(wrap=True), FactList()
        self._facts_section.body.addWidget(self._facts)
        self._address_section.body.addWidget(self._address)
        self._address_section.body.addWidget(self._address_hint)
        self._asked_section.body.addWidget(self._asked)
        self._asked_section.body.addWidget(self._more)
        sections = (self._clock, self._facts_section, self._address_section, self._asked_section)
        for section in sections:
            self.body.addWidget(section)
        self.body.addStretch(1)
        self._clock.why_asked.connect(self.why_asked)
        self._more.link_chosen.connect(self._on_link_chosen)

    def show_case(self, view: CaseView) -> None:
        """Show this case."""
        self._clock.show_clock(view)
        self._facts_section.set_title(self.tr("Facts"))
        self._facts.set_facts(self._fact_lines(view))
        self._show_address(view)
        self._asked_section.set_title(self.tr("Asked for"))
        self._asked.setText(view.shown.asked_for or self.tr("not read from the form yet"))
        self._more.set_facts(self._more_lines(view))

    def _fact_lines(self, view: CaseView) -> list[Fact]:
        case, language = view.case, self._workplace.language
        kind = view.policy.requesters[case.requester_kind].name.in_(language)
        group = view.policy.groups.get(case.group)
        facts = [
            Fact(self.tr("Requester"), case.requester.name or "–"),
            Fact(self.tr("Reading"), case.requester.reading or "–"),
            Fact(self.tr("Acting as"), kind),
        ]
        if case.person.name and case.person.name != case.requester.name:
            facts.append(Fact(self.tr("For"), case.person.name))
        facts.append(Fact(self.tr("Relation"), group.name.in_(language) if group else "–"))
        if case.requester.phone:
            facts.append(Fact(self.tr("Phone"), case.requester.phone))
        facts.append(Fact(self.tr("Language"), language_text(case.language)))
        first = next((each for each in view.envelopes if each.accepted), None)
        if first is not None:
            classes = {each.key: each.name.in_(language) for each in view.policy.mail_classes}
            way = classes.get(first.mail_class, channel_text(first.channel))
            received = f"{short_day(first.received_on, language)}, {way}"
            facts.append(Fact(self.tr("Received"), received))
        return facts

    def _show_address(self, view: CaseView) -> None:
        case = view.case
        verified = case.confirmed_address is not None
        address = case.reply_address
        title = self.tr("Verified address") if verified else self.tr("Address given")
        self._address_section.set_title(title)
        self._address_section.set_icon("lock" if verified else "mail", Tone.GOOD)
        lines = [f"〒{address.postal_code}" if address.postal_code else "", *address.lines]
        self._address.setText("\n".join(line for line in lines if line) or "–")
        self._address_hint.setText(
            self.tr("Set in step 3. Letters go only here.")
            if verified
            else self.tr("Not verified: only letters that say nothing of data go here.")
        )

    def _more_lines(self, view: CaseView) -> list[Fact]:
        case, language = view.case, self._workplace.language
        facts = []
        if case.papers_held:
            held = self.tr("{count}, cabinet {place}") if case.storage else "{count}"
            text = held.replace("{count}", str(case.papers_held)).replace("{place}", case.storage)
            facts.append(Fact(self.tr("ID copies held"), text))
        if view.inquiry is not None:
            when = short_moment(view.inquiry.started_at, language)
            text = (
                self.tr("{channel}, {when}")
                .replace("{channel}", channel_text(view.inquiry.channel))
                .replace("{when}", when)
            )
            facts.append(Fact(self.tr("Linked"), text, link="inquiry"))
        return facts

    @Slot(str)
    def _on_link_chosen(self, _link: str) -> None:
        self.inquiry_asked.emit()
