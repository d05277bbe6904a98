# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Beside the lists of letters: the sheets of the chosen one and its facts."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk import dispatch, letters
from inquirydesk.desk.dispatch import Sheets
from inquirydesk.desk.letters import Preview
from inquirydesk.desk.worklists import LetterRow
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.ui.dates import short_day
from inquirydesk.ui.models.letters import state_chip
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.label import hint
from inquirydesk.ui.widgets.panel import Panel
from inquirydesk.ui.widgets.pdf_view import PdfView
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

REST_MS = 300
"""A letter is looked at, and the look enters the history, once the list rests on it so long."""


class LetterPeek(QWidget):
    """Sheets and facts of the chosen letter; `case_asked` wants its case opened."""

    case_asked = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._row: LetterRow | None = None
        self._shown: tuple[int, int] | None = None
        self._page = (0, 0)
        self._sheets = Panel(icon="eye", flush=True)
        self._view = PdfView()
        self._view.page_shown.connect(self._on_page_shown)
        self._facts = FactList()
        self._facts.link_chosen.connect(self._on_case_asked)
        self._trouble = hint(wrap=True)
        self._sheets.body.addWidget(self._view, 1)
        below = QVBoxLayout()
        below.setContentsMargins(px(12), px(8), px(12), px(8))
        below.addWidget(self._trouble)
        below.addWidget(self._facts)
        self._sheets.body.addLayout(below)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._fetch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheets, 1)

    def show_row(self, row: LetterRow | None) -> None:
        """Show this letter once the keyboard rests on it."""
        self._row = row
        self._show()

    def _show(self) -> None:
        row = self._row
        wanted = (row.letter.id, row.letter.version) if row is not None else None
        if wanted != self._shown:
            # Never the sheets of one letter under the name of another.
            self._shown, self._page = None, (0, 0)
            self._view.show_pdf(b"")
            self._rest.start()
        self.retranslate()

    @Slot()
    def _fetch(self) -> None:
        if self._row is None:
            return
        letter = self._row.letter
        self._shown = (letter.id, letter.version)
        operations = self._workplace.operations
        if letter.is_issued:
            operations.look(
                self,
                dispatch.view_sheets,
                letter.id,
                then=self._take_sheets,
                failed=self._on_failed,
                latest="peek",
            )
        else:
            operations.look(
                self,
                letters.preview_letter,
                letter,
                letter.languages[0],
                then=self._take_preview,
                failed=self._on_failed,
                latest="peek",
            )

    def _take_sheets(self, sheets: tuple[Sheets, ...]) -> None:
        self._view.show_pdf(sheets[0].pdf)

    def _take_preview(self, preview: Preview) -> None:
        self._view.show_pdf(preview.pdf)

    def _on_failed(self, error: UserMistake | Outage) -> None:
        self._view.show_pdf(b"")
        self._trouble.setText(str(sentence_for(error)))
        self._trouble.show()

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        self._trouble.hide()
        self._view.setAccessibleName(self.tr("Sheets of the chosen letter"))
        row = self._row
        self._facts.setVisible(row is not None)
        if row is None:
            self._sheets.set_title(self.tr("No letter chosen"))
            self._sheets.set_hint("")
        else:
            self._sheets.set_title(row.letter.number or row.reference)
            self._facts.set_facts(self._facts_of(row))
            self._on_page_shown(*self._page)

    def _facts_of(self, row: LetterRow) -> tuple[Fact, ...]:
        language, letter = self._workplace.language, row.letter
        facts = [
            Fact(self.tr("To"), row.name),
            Fact(self.tr("Case"), row.reference, link=str(letter.case)),
            Fact(self.tr("Letter"), row.letter_name.in_(language)),
            Fact(self.tr("State"), state_chip(letter.state)),
            Fact(self.tr("Date"), short_day(letter.dated_on, language)),
        ]
        if letter.is_issued:
            times = letter.times_printed
            copies = self.tr("%n time(s)", "", times) if times else self.tr("not yet")
            facts.append(Fact(self.tr("Printed"), copies))
        return tuple(facts)

    @Slot(str)
    def _on_case_asked(self, case: str) -> None:
        self.case_asked.emit(int(case))

    @Slot(int, int)
    def _on_page_shown(self, number: int, count: int) -> None:
        self._page = (number, count)
        words = self.tr("page {number} of {count}").format(number=number, count=count)
        self._sheets.set_hint(words if count else "")
