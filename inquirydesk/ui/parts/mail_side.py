# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Beside an envelope being registered: the case it belongs to, who else it may be, what saving
will do, and the mail registered last.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.inquiries import PossibleMatch
from inquirydesk.desk.references import FoundCase
from inquirydesk.desk.worklists import CaseRow
from inquirydesk.domain.case import CaseStage
from inquirydesk.domain.codes import Verdict
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.mail import Envelope
from inquirydesk.domain.matching import MatchReason
from inquirydesk.domain.reference import read_reference
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.steps import current_step
from inquirydesk.ui import case_wording
from inquirydesk.ui.dates import short_day
from inquirydesk.ui.theme import Tone
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, hint
from inquirydesk.ui.widgets.link import IconLine
from inquirydesk.ui.widgets.panel import Line, Panel, row
from inquirydesk.ui.widgets.tabs import column

translate = QCoreApplication.translate


def match_reason_text(reason: MatchReason) -> str:
    """Why somebody may be the same person."""
    match reason:
        case MatchReason.SAME_NUMBER:
            return translate("MailSide", "Same number")
        case MatchReason.SAME_NAME:
            return translate("MailSide", "Same name")
        case MatchReason.NAME_IN_VARIANTS:
            return translate("MailSide", "Same name, variant characters")
        case MatchReason.SAME_READING:
            return translate("MailSide", "Same reading")
        case MatchReason.READING_IN_OTHER_CHARACTERS:
            return translate("MailSide", "Same reading, other characters")
        case MatchReason.POSTAL_CODE_AND_NAME:
            return translate("MailSide", "Same name and postal code")
        case MatchReason.BIRTH_DATE_AND_NAME:
            return translate("MailSide", "Same name and date of birth")


class CasePanel(Panel):
    """The case the envelope answers, or that a new one will be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="folder", parent=parent)
        self._none = hint(wrap=True)
        self._facts = FactList()
        self._warning = IconLine("alert-triangle", "", Tone.CAUTION)
        self.body.addWidget(self._none)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._warning)
        self._found: FoundCase | None = None
        self._language = Language.EN

    def show_case(self, found: FoundCase | None, language: Language) -> None:
        """Show the case, or that there is none yet."""
        self._found, self._language = found, language
        self.set_title(self.tr("Case"))
        self.set_hint(found.row.reference if found else self.tr("new"))
        self._none.setText(
            self.tr("No reference: the sender is new to us, or matched below. A case is opened.")
        )
        self._none.setVisible(found is None)
        self._facts.setVisible(found is not None)
        self._warning.setVisible(False)
        if found is None:
            return
        self._facts.set_facts(self._facts_of(found.row))
        if found.verdict is Verdict.UNKNOWN:
            self._warn(self.tr("This code was not made here. Compare the form with ours."))
        elif found.row.stage is CaseStage.CLOSED:
            self._warn(self.tr("This case is closed. Register a new sender instead."))

    def _warn(self, text: str) -> None:
        self._warning.show_line("alert-triangle", text, Tone.CAUTION)
        self._warning.setVisible(True)

    def _facts_of(self, case: CaseRow) -> list[Fact]:
        facts = [
            Fact(self.tr("Requester"), case.name),
            Fact(self.tr("Reading"), case.reading or "–"),
            Fact(self.tr("Request"), case.type_name.in_(self._language)),
            Fact(self.tr("State"), case_wording.stage_chip(case.stage)),
        ]
        if case.step is not None:
            facts.append(Fact(self.tr("Step"), case_wording.step_text(case, self._language)))
        if case.owner_name:
            facts.append(Fact(self.tr("Owner"), case.owner_name))
        return facts


class MatchPanel(Panel):
    """Earlier contacts that may be of the sender; a button says the envelope belongs there."""

    case_meant = Signal(str)
    """The reference of the case the envelope is said to belong to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="search", parent=parent)
        self.setVisible(False)

    def show_matches(self, matches: Sequence[PossibleMatch]) -> None:
        """Show the cases among them; without any the panel goes away."""
        cases = [match for match in matches if read_reference(match.number) is not None]
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(cases))
        self.set_title(self.tr("Possible matches"))
        self.set_hint(str(len(cases)))
        for number, match in enumerate(cases):
            if number:
                self.body.addWidget(Line())
            self.body.addWidget(self._entry(match))

    def _entry(self, found: PossibleMatch) -> QWidget:
        entry = QWidget()
        reasons = ", ".join(match_reason_text(reason) for reason in found.match.reasons)
        words = Label(f"{found.number}  {found.name}", bold=True, wrap=True)
        if not found.closed:
            button = KeyButton(self.tr("Belongs to it"), compact=True)
            button.setAccessibleName(
                self.tr("Belongs to {reference}").replace("{reference}", found.number)
            )
            button.setObjectName(found.number)
            button.clicked.connect(self._on_clicked)
            top = row(words, None, button)
        else:
            top = row(words, None)
        lines = column(spacing=2)
        lines.addLayout(top)
        lines.addWidget(hint(reasons, wrap=True))
        entry.setLayout(lines)
        return entry

    @Slot()
    def _on_clicked(self) -> None:
        self.case_meant.emit(self.sender().objectName())


class PlanPanel(Panel):
    """What saving will do, line by line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(2)

    def show_plan(self, found: CaseRow | None, *, accepted: bool, asks: bool) -> None:
        """Show what becomes of an envelope for this case (None: a new one)."""
        self.set_title(self.tr("When you save"))
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for icon, text, tone in self._plan(found, accepted=accepted, asks=asks):
            self.body.addWidget(IconLine(icon, text, tone))

    def _plan(
        self, found: CaseRow | None, *, accepted: bool, asks: bool
    ) -> list[tuple[str, str, Tone]]:
        plan = [("check", self.tr("Envelope entered in the register"), Tone.BODY)]
        if found is None:
            plan.append(("folder", self.tr("A new case is opened"), Tone.BODY))
        else:
            text = self.tr("Added to case {reference}").replace("{reference}", found.reference)
            plan.append(("folder", text, Tone.BODY))
        if not accepted:
            if found is None:
                made = self.tr("Form pack (L02) made, ready to print")
                plan.append(("printer", made, Tone.BODY))
            plan.append(("alert-triangle", self.tr("Does not count as a request"), Tone.CAUTION))
        elif found is not None and found.stage is CaseStage.WAITING:
            plan.append(("clock", self.tr("The clock goes on from the day received"), Tone.BODY))
        elif asks and found is None:
            plan.append(("message", self.tr("The question is answered by letter"), Tone.BODY))
        elif found is None or found.stage is CaseStage.WAITING_FOR_FORM:
            plan.append(("list-check", self.tr("Step 1 done, the form comes next"), Tone.BODY))
        return plan

    def texts(self) -> list[str]:
        """The words of the lines."""
        found = (self.body.itemAt(place) for place in range(self.body.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [widget.text() for widget in widgets if isinstance(widget, IconLine)]


class LastMailPanel(Panel):
    """The envelopes registered last; each leads to its case."""

    case_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="mail", parent=parent)
        self._facts = FactList()
        self._facts.link_chosen.connect(self._on_link_chosen)
        self.body.addWidget(self._facts)
        self.body.addStretch(1)

    def show_mail(self, envelopes: Sequence[Envelope], language: Language) -> None:
        """Show the newest eight."""
        self.set_title(self.tr("Registered last"))
        self._facts.set_facts(
            [
                Fact(
                    short_day(envelope.received_on, language),
                    envelope.sender.name or self._contents(envelope),
                    link=str(envelope.case or ""),
                )
                for envelope in envelopes[:8]
            ]
        )

    @staticmethod
    def _contents(envelope: Envelope) -> str:
        kinds = [case_wording.item_text(item.kind) for item in envelope.items]
        return f"{kinds[0]} +{len(kinds) - 1}" if len(kinds) > 1 else "".join(kinds)

    @Slot(str)
    def _on_link_chosen(self, link: str) -> None:
        self.case_asked.emit(CaseId(int(link)))


def registered_text(view: CaseView, language: Language, *, was_paused: bool) -> str:
    """What became of the envelope registered last in this case."""
    reference = view.case.reference
    if not view.envelopes[-1].accepted:
        return translate(
            "MailSide",
            "Registered in {reference}, but it does not count as a request. The form pack tells "
            "the sender how to ask by mail.",
        ).replace("{reference}", reference)
    if was_paused:
        done = translate("MailSide", "The answer to {reference} is registered, the clock goes on.")
    elif len(view.envelopes) == 1 and not view.letters:
        done = translate("MailSide", "Case {reference} opened.")
    else:
        done = translate("MailSide", "Registered in {reference}.")
    done = done.replace("{reference}", reference)
    step = current_step(view.case, view.policy, view.line)
    if step is None:
        return done
    following = translate("MailSide", "{done} Next: {number} {step}.")
    return (
        following.replace("{done}", done)
        .replace("{number}", str(step.number))
        .replace("{step}", step.name.in_(language))
    )
