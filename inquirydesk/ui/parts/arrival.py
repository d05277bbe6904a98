# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Step 1: what arrived and when; registered on its own screen, read here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.mail import Envelope
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.steps import StepView
from inquirydesk.ui import case_wording
from inquirydesk.ui.dates import full_day, short_moment
from inquirydesk.ui.parts.step_part import StepPart
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.chip import ChipLook
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.label import heading, hint
from inquirydesk.ui.widgets.panel import Line
from inquirydesk.ui.workplace import Workplace


def contents_text(envelope: Envelope, policy: Policy, workplace: Workplace) -> str:
    """What was in an envelope, in one line."""
    language = workplace.language
    parts = []
    for item in envelope.items:
        if item.paper in policy.papers:
            text = policy.papers[item.paper].name.in_(language)
        else:
            text = case_wording.item_text(item.kind)
        if item.amount:
            text = f"{text} {case_wording.money_text(item.amount, language)}"
        parts.append(f"{text} ({item.remark})" if item.remark else text)
    return ", ".join(parts)


class ArrivalPart(StepPart):
    """The envelopes of the case, or what to do while the form is awaited."""

    saves = False

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: CaseView | None = None
        self._awaited = Banner()
        self._parts: list[QWidget] = []
        self.column.setSpacing(px(8))
        self.column.addWidget(self._awaited)
        self.column.addStretch(1)

    def show_step(self, view: CaseView, step: StepView) -> None:
        self._view = view
        self.retranslate()

    def checks_left(self) -> int:
        return 1 if self._view is not None and self._view.case.arrived_on is None else 0

    def complete(self) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        for part in self._parts:
            self.column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        if self._view is None:
            return
        if self._view.case.arrived_on is None:
            self._awaited.show_message(
                Kind.ACCENT,
                self.tr("When the form arrives, scan its code with Register mail (Ctrl+M)."),
                strong=self.tr("The form pack went out, the form is awaited."),
                icon="mail",
            )
        else:
            self._awaited.clear()
        for number, envelope in enumerate(self._view.envelopes, start=1):
            if number > 1:
                self._add(Line())
            self._add_envelope(self._view, number, envelope)
        if not self._view.envelopes:
            self._add(hint(self.tr("Nothing has arrived yet.")))

    def _add(self, widget: QWidget) -> None:
        self.column.insertWidget(self.column.count() - 1, widget)
        self._parts.append(widget)

    def _add_envelope(self, view: CaseView, number: int, envelope: Envelope) -> None:
        language = self.workplace.language
        classes = {each.key: each.name.in_(language) for each in view.policy.mail_classes}
        by = view.names.get(envelope.registered_by, "")
        facts = [
            Fact(self.tr("Received"), full_day(envelope.received_on, language)),
            Fact(self.tr("Came by"), self._way(envelope)),
            Fact(self.tr("Contents"), contents_text(envelope, view.policy, self.workplace)),
        ]
        if envelope.mail_class:
            posted = classes.get(envelope.mail_class, envelope.mail_class)
            facts.append(Fact(self.tr("Mail class"), f"{posted} {envelope.tracking}".strip()))
        if envelope.storage:
            facts.append(Fact(self.tr("Storage place"), envelope.storage))
        registered = f"{by}, {short_moment(envelope.registered_at, language)}"
        facts.append(Fact(self.tr("Registered by"), registered))
        if envelope.backdated_because:
            facts.append(
                Fact(self.tr("Entered later"), envelope.backdated_because, tone=Tone.LABEL)
            )
        if envelope.gist:
            facts.append(Fact(self.tr("What is asked"), envelope.gist))
        title = self.tr("Envelope {number}").replace("{number}", str(number))
        self._add(heading(title))
        shown = FactList()
        shown.set_facts(facts)
        self._add(shown)

    def _way(self, envelope: Envelope) -> str | ChipLook:
        channel = case_wording.channel_text(envelope.channel)
        if envelope.accepted:
            return channel
        text = self.tr("{channel}, not accepted").replace("{channel}", channel)
        return ChipLook(text, Kind.CAUTION, "alert-triangle")
