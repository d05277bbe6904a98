# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""All letters by stage: drafts, to approve, print and look at the sheets, post, posted."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inquirydesk.desk import dispatch, letter_views, worklists
from inquirydesk.desk.change import Change, Subject
from inquirydesk.desk.letter_views import Posting
from inquirydesk.desk.worklists import LetterRow
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.sourced import Language
from inquirydesk.ui import printing
from inquirydesk.ui.batch import Batch, Task
from inquirydesk.ui.models.letters import approval_columns, draft_columns, posted_columns
from inquirydesk.ui.models.table import Column, TableModel, TableView
from inquirydesk.ui.parts.letter_peek import LetterPeek
from inquirydesk.ui.parts.passing_on import PassingOnPage
from inquirydesk.ui.parts.posting import PostingTable
from inquirydesk.ui.parts.print_queue import PrintQueue
from inquirydesk.ui.parts.print_target import PrintTarget
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.flow_row import FlowRow
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, title
from inquirydesk.ui.widgets.panel import Strip
from inquirydesk.ui.widgets.tabs import TabPanel
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

Columns = Callable[[Language], tuple[Column[LetterRow], ...]]


class Tab(IntEnum):
    """The stages, in the order of the tabs."""

    DRAFTS = 0
    TO_APPROVE = 1
    PRINT = 2
    POST = 3
    POSTED = 4
    PASSING_ON = 5


STATES = {
    Tab.DRAFTS: (LetterState.DRAFT,),
    Tab.TO_APPROVE: (LetterState.TO_APPROVE,),
    Tab.PRINT: (LetterState.TO_PRINT, LetterState.SHEET_CHECK),
    Tab.POST: (LetterState.TO_POST,),
    Tab.POSTED: (LetterState.POSTED,),
}


class LetterList(QWidget):
    """One plain list with a line beneath it and one button."""

    def __init__(self, workplace: Workplace, columns: Columns) -> None:
        super().__init__()
        self._workplace, self._columns = workplace, columns
        self.model: TableModel[LetterRow] = TableModel(columns(workplace.language))
        self.table = TableView(self.model)
        self.hint = Label(tone=Tone.LABEL, wrap=True)
        self.button = KeyButton(kind=ButtonKind.PRIMARY)
        footer = Strip(line_above=True)
        footer.row.addWidget(self.hint, 1)
        footer.row.addWidget(self.button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.table, 1)
        rows.addWidget(footer)

    def show_rows(self, rows: tuple[LetterRow, ...]) -> None:
        """Show these letters."""
        self.model.set_columns(self._columns(self._workplace.language))
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.button.setEnabled(bool(rows))
        if self.table.current_row() is None:
            self.table.select(0)


class LettersScreen(Screen):
    """Tabs by stage with counts, the chosen letter's sheets at the right."""

    letter_asked = Signal(int)
    case_asked = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: tuple[LetterRow, ...] = ()
        self._title, self._stage = title(), Label(tone=Tone.LABEL)
        self._target = PrintTarget()
        self._target.changed.connect(self._on_target_changed)
        self._banner = Banner()
        self._tabs = TabPanel()
        self._drafts = LetterList(workplace, draft_columns)
        self._approve = LetterList(workplace, approval_columns)
        self._queue = PrintQueue(workplace)
        self._posting = PostingTable(workplace)
        self._posted = LetterList(workplace, posted_columns)
        self._peek = LetterPeek(workplace)
        self._copies = Batch(workplace.operations, self)
        self._copies.finished.connect(self.refresh)
        self._copies.failed.connect(self._on_copy_failed)
        self._connect()
        self._passing_on = PassingOnPage(workplace)
        for page in (self._drafts, self._approve, self._queue, self._posting, self._posted):
            self._tabs.add_tab(page, "")
        self._tabs.add_tab(self._passing_on, "")
        self._passing_on.counted.connect(self._on_passing_on_counted)
        self._passing_on.case_asked.connect(self.case_asked)
        self._tabs.tab_chosen.connect(self._on_tab_chosen)
        head = FlowRow(self._title, self._stage)
        head.add_right(self._target)
        self.page.addLayout(head)
        self.page.addWidget(self._banner)
        body = QHBoxLayout()
        body.setSpacing(px(10))
        body.addWidget(self._tabs, 3)
        body.addWidget(self._peek, 1)
        self._tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.page.addLayout(body, 1)
        self._on_target_changed()
        self.refresh()

    def _connect(self) -> None:
        for each in (self._drafts, self._approve):
            each.table.row_opened.connect(self._on_opened)
            each.button.clicked.connect(self._on_open_current)
        self._posted.table.row_opened.connect(self._on_opened)
        self._posted.button.clicked.connect(self._on_copy)
        for each in (self._drafts, self._approve, self._posted):
            each.table.row_chosen.connect(self._on_row_chosen)
        self._queue.row_chosen.connect(self._on_row_chosen)
        self._queue.worked.connect(self.refresh)
        self._posting.row_chosen.connect(self._on_row_chosen)
        self._posting.worked.connect(self.refresh)
        self._peek.case_asked.connect(self.case_asked)

    # reading

    @Slot(int)
    def _on_passing_on_counted(self, count: int) -> None:
        self._tabs.set_count(Tab.PASSING_ON, count)

    @Slot()
    def refresh(self) -> None:
        self._passing_on.refresh()
        every = tuple(state for states in STATES.values() for state in states)
        operations, language = self._workplace.operations, self._workplace.language
        operations.look(
            self,
            worklists.list_letters,
            every,
            language,
            then=self._take_rows,
            failed=self._on_failed,
            latest="rows",
        )
        operations.look(
            self,
            letter_views.letters_to_post,
            language,
            then=self._take_postings,
            failed=self._on_failed,
            latest="postings",
        )

    def take_change(self, change: Change) -> None:
        if Subject.PASSING_ON in change.subjects:
            self._passing_on.refresh()
        busy = self._queue.busy or self._posting.busy or self._copies.busy
        if Subject.LETTERS in change.subjects and not busy:
            self.refresh()

    def _take_rows(self, rows: tuple[LetterRow, ...]) -> None:
        self._banner.clear()
        self._rows = rows
        self._drafts.show_rows(self._of(Tab.DRAFTS))
        self._approve.show_rows(self._of(Tab.TO_APPROVE))
        self._queue.show_rows(self._of(Tab.PRINT))
        self._posted.show_rows(self._of(Tab.POSTED)[::-1])
        for tab in STATES:
            self._tabs.set_count(tab, len(self._of(tab)))
        self._show_peek()

    def _take_postings(self, postings: tuple[Posting, ...]) -> None:
        self._posting.show_postings(postings)
        self._show_peek()

    def _of(self, tab: Tab) -> tuple[LetterRow, ...]:
        return tuple(row for row in self._rows if row.letter.state in STATES[tab])

    def _on_failed(self, error: UserMistake | Outage) -> None:
        self._banner.show_message(Kind.PROBLEM, str(sentence_for(error)))

    # the chosen letter

    def _list(self) -> LetterList | None:
        page = self._tabs.page(self._tabs.current())
        return page if isinstance(page, LetterList) else None

    def _show_peek(self) -> None:
        tab = self._tabs.current()
        plain = self._list()
        self._peek.setVisible(tab != Tab.PASSING_ON)
        if tab == Tab.POST:
            self._peek.show_row(self._posting.current_row())
        elif tab == Tab.PRINT:
            self._peek.show_row(self._queue.current_row())
        elif plain is not None:
            self._peek.show_row(plain.table.current_row())

    @Slot(object)
    def _on_row_chosen(self, _row: object) -> None:
        self._show_peek()

    @Slot(int)
    def _on_tab_chosen(self, _tab: int) -> None:
        self._show_peek()
        self.frame_changed.emit()
        self.retranslate()

    @Slot(object)
    def _on_opened(self, row: LetterRow) -> None:
        self.letter_asked.emit(int(row.letter.id))

    @Slot()
    def _on_open_current(self) -> None:
        plain = self._list()
        row = plain.table.current_row() if plain is not None else None
        if isinstance(row, LetterRow):
            self._on_opened(row)

    # printing

    @Slot()
    def _on_target_changed(self) -> None:
        self._queue.set_destination(self._target.destination())
        self._passing_on.set_destination(self._target.destination())
        self._show_copy_button()

    @Slot()
    def _on_copy(self) -> None:
        """Print the same sheets again; the register says that it was a copy."""
        row = self._posted.table.current_row()
        target = self._target.destination()
        if isinstance(row, LetterRow) and target.is_set:
            sent = (row.letter.id, row.letter.number, target)
            copied = Task(dispatch.print_letter, (row.letter.id,))
            self._copies.start([Task(printing.send, sent, only_reads=True), copied])

    @Slot(object, object)
    def _on_copy_failed(self, _task: object, error: UserMistake | Outage) -> None:
        self._on_failed(error)

    def _show_copy_button(self) -> None:
        self._posted.button.setEnabled(
            bool(self._of(Tab.POSTED)) and self._target.destination().is_set
        )

    # the frame

    def show_tab(self, tab: Tab) -> None:
        """Bring the letters of that stage to the front."""
        self._tabs.show_tab(tab)

    def title(self) -> str:
        return self.tr("Letters")

    def act(self, action: str) -> bool:
        tab = self._tabs.current()
        if action == "print" and tab == Tab.PRINT:
            self._queue.print_ticked()
        elif action == "complete" and tab == Tab.PRINT:
            self._queue.confirm()
        elif action in ("complete", "mark_posted") and tab == Tab.POST:
            self._posting.post_sealed()
        else:
            return False
        return True

    def take_focus(self) -> None:
        plain = self._list()
        if plain is not None:
            plain.table.setFocus()
        elif self._tabs.current() == Tab.PRINT:
            self._queue.take_focus()
        elif self._tabs.current() == Tab.PASSING_ON:
            self._passing_on.take_focus()
        else:
            self._posting.take_focus()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Letters"))
        names = {
            Tab.DRAFTS: self.tr("Drafts"),
            Tab.TO_APPROVE: self.tr("To approve"),
            Tab.PRINT: self.tr("Print"),
            Tab.POST: self.tr("Post"),
            Tab.POSTED: self.tr("Posted"),
            Tab.PASSING_ON: self.tr("Passing on"),
        }
        for tab, name in names.items():
            self._tabs.set_tab_text(tab, name)
        self._stage.setText(
            {
                Tab.PRINT: self.tr("print, then look at each sheet"),
                Tab.POST: self.tr("look, seal, number"),
                Tab.PASSING_ON: self.tr("stop list, corrections and stops, who confirmed"),
            }.get(Tab(self._tabs.current()), "")
        )
        printing_here = self._tabs.current() in (
            Tab.PRINT,
            Tab.POSTED,
            Tab.PASSING_ON,
        )
        self._target.setVisible(printing_here)
        self._target.retranslate()
        for each, rows_name in (
            (self._drafts, self.tr("Drafts")),
            (self._approve, self.tr("Letters to approve")),
            (self._posted, self.tr("Posted letters")),
        ):
            each.table.setAccessibleName(rows_name)
        self._drafts.hint.setText(self.tr("A draft begins in its case, at the step that writes."))
        self._approve.hint.setText(self.tr("Somebody other than the author reads and approves."))
        self._posted.hint.setText(self.tr("A copy has the same bytes; the register names it so."))
        for each in (self._drafts, self._approve):
            each.button.setText(self.tr("Open"))
            each.button.set_key("Enter")
        self._posted.button.setText(self.tr("Print a copy"))
        self._passing_on.retranslate()
        self._queue.retranslate()
        self._posting.retranslate()
        self._peek.retranslate()
        if self._rows:
            for each, tab in (
                (self._drafts, Tab.DRAFTS),
                (self._approve, Tab.TO_APPROVE),
                (self._posted, Tab.POSTED),
            ):
                each.show_rows(self._of(tab) if tab != Tab.POSTED else self._of(tab)[::-1])
        self._show_copy_button()
