# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Steps that happen on the letter: draft, approval, print and post; here stands what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.change import Change
from inquirydesk.desk.letters import start_letter
from inquirydesk.domain.gaps import answer_letter_of
from inquirydesk.domain.outgoing import OutgoingLetter
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.roles import Right
from inquirydesk.domain.steps import StepView, lines_to_answer
from inquirydesk.ui.case_wording import letter_state_text, line_text, lines_text
from inquirydesk.ui.dates import short_day
from inquirydesk.ui.parts.step_part import StepPart
from inquirydesk.ui.theme import Kind, px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.chip import ChipLook
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.workplace import Workplace

TOGETHER, ALONE = "together", "alone"


class WaitingPart(StepPart):
    """Says who does what with the letter, and leads to it."""

    saves = False

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: CaseView | None = None
        self._step: StepView | None = None
        self._what = Label(wrap=True)
        self._why_not = Banner()
        self._letter = FactList()
        self._which_title, self._which = heading(), RadioRow(upright=True)
        self.column.setSpacing(px(12))
        self.column.addWidget(self._what)
        self.column.addWidget(self._which_title)
        self.column.addWidget(self._which)
        self.column.addWidget(self._letter)
        self.column.addWidget(self._why_not)
        self.column.addStretch(1)
        self._letter.link_chosen.connect(self._on_link_chosen)

    def show_step(self, view: CaseView, step: StepView) -> None:
        self._view, self._step = view, step
        self.retranslate()

    def checks_left(self) -> int:
        return len(self._step.gaps) if self._step is not None else 0

    def complete_text(self) -> str:
        if self._step is None or self._step.record is not None:
            return ""
        if self._open_letter() is None:
            return self.tr("Write the letter")
        return self.tr("Open the letter")

    def complete(self) -> None:
        letter = self._open_letter()
        if letter is not None:
            self.letter_asked.emit(int(letter.id))
        elif self._view is not None and Right.WRITE_LETTER in self.workplace.desk.session.rights:
            case = self._view.case
            self.workplace.operations.run(
                self,
                start_letter,
                case.id,
                case.version,
                lines=self._chosen_lines(),
                then=self._on_started,
                failed=self.refused.emit,
            )

    def _on_started(self, change: Change) -> None:
        if change.letter is not None:
            self.letter_asked.emit(int(change.letter))

    def _open_letter(self) -> OutgoingLetter | None:
        """The letter that answers the line, the newest one."""
        view = self._view
        return answer_letter_of(view.letters, view.line) if view is not None else None

    def _ready_lines(self) -> tuple[int, ...]:
        """The lines whose letter can be begun with this one's, this one among them."""
        view = self._view
        if view is None or view.line not in lines_to_answer(view.case, view.policy, view.letters):
            return ()
        return lines_to_answer(view.case, view.policy, view.letters)

    def _chosen_lines(self) -> tuple[int, ...]:
        """The lines the letter will answer: together unless somebody says otherwise."""
        ready = self._ready_lines()
        if len(ready) > 1 and self._which.value() != ALONE:
            return ready
        return (self._view.line,) if self._view is not None else ()

    def _show_which(self, view: CaseView) -> None:
        """Offer one letter for all requests that are ready, or one for each."""
        ready, language = self._ready_lines(), self.workplace.language
        offered = len(ready) > 1
        self._which_title.setVisible(offered)
        self._which.setVisible(offered)
        if not offered:
            return
        self._which_title.setText(self.tr("Requests ready to be answered"))
        together = self.tr("One letter for {lines}")
        alone = self.tr("A letter of its own for {line}")
        names = lines_text(view.case, view.policy, ready, language)
        own = line_text(view.case, view.policy, view.line, language)
        chosen = self._which.value()
        self._which.setAccessibleName(self._which_title.text())
        self._which.set_answers(
            [
                Answer(TOGETHER, together.replace("{lines}", names)),
                Answer(ALONE, alone.replace("{line}", own)),
            ]
        )
        self._which.set_value(chosen or TOGETHER)

    def _on_link_chosen(self, link: str) -> None:
        self.letter_asked.emit(int(link))

    def retranslate(self) -> None:
        if self._view is None or self._step is None:
            return
        self._what.setText(self._what_text(self._step.text.kind))
        letter = self._open_letter()
        self._show_which(self._view)
        self._letter.setVisible(letter is not None)
        if letter is not None:
            self._letter.set_facts(self._letter_facts(self._view, letter))
        if letter is not None and letter.sent_back_because:
            self._why_not.show_message(
                Kind.CAUTION, letter.sent_back_because, strong=self.tr("Sent back by the approver")
            )
        else:
            self._why_not.clear()

    def _what_text(self, kind: StepKind) -> str:
        match kind:
            case StepKind.DRAFT:
                return self.tr(
                    "The letter is written on its own page, with the sheets beside it. The step "
                    "is done when approval is asked for."
                )
            case StepKind.APPROVAL:
                return self.tr(
                    "Someone other than the author reads the letter and approves it with a PIN. "
                    "The step is done with the approval."
                )
            case _:
                return self.tr(
                    "The letter is printed, its sheets are looked at, and it is posted from the "
                    "Letters page. The step is done when the posting is recorded."
                )

    def _letter_facts(self, view: CaseView, letter: OutgoingLetter) -> list[Fact]:
        language = self.workplace.language
        text = view.policy.letters[letter.code]
        name = f"{letter.number}  {text.name.in_(language)}".strip()
        written = view.names.get(letter.written_by, "") if letter.written_by else "–"
        state = ChipLook(letter_state_text(letter.state), Kind.ACCENT, "file-text")
        facts = [
            Fact(self.tr("Letter"), name, link=str(letter.id)),
            *self._answers(view, letter),
            Fact(self.tr("State"), state),
            Fact(self.tr("Author"), written),
        ]
        if letter.approved_by is not None:
            facts.append(Fact(self.tr("Approved by"), view.names.get(letter.approved_by, "")))
        if letter.posted_on is not None:
            posted = short_day(letter.posted_on, language)
            facts.append(Fact(self.tr("Posted"), f"{posted} {letter.tracking}".strip()))
        return facts

    def _answers(self, view: CaseView, letter: OutgoingLetter) -> list[Fact]:
        """Which requests the letter answers, where the case has several."""
        if len(view.case.lines) == 1:
            return []
        names = lines_text(view.case, view.policy, letter.answers, self.workplace.language)
        return [Fact(self.tr("Answers"), names)]
