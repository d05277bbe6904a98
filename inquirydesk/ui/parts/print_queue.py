# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Letters to print, and the look at each sheet that must follow before anything is posted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk import dispatch
from inquirydesk.desk.worklists import LetterRow
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.outgoing import LetterId, LetterState
from inquirydesk.ui import messages, printing
from inquirydesk.ui.batch import Batch, Task
from inquirydesk.ui.models import letters as columns
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.printing import Destination
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.chip import ChipLook
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.panel import Strip, row
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

CANCELLED = "batch_cancelled"


@dataclass(frozen=True)
class Queued:
    """A letter of the queue; `ticked`: to be printed now, or, once printed, came out right."""

    row: LetterRow
    ticked: bool

    @property
    def checking(self) -> bool:
        """Whether its sheets lie in the printer and wait to be looked at."""
        return self.row.letter.state is LetterState.SHEET_CHECK


class PrintQueue(QWidget):
    """The table. While sheets wait to be looked at, nothing else is printed from here."""

    row_chosen = Signal(object)
    worked = Signal()
    """A batch was printed or confirmed to its end, or stopped; the lists are read again."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: tuple[LetterRow, ...] = ()
        self._unticked: set[LetterId] = set()
        self._destination = Destination()
        self._batch = Batch(workplace.operations, self)
        self._banner = Banner()
        self._banner.action_chosen.connect(self._on_banner_action)
        self._model: TableModel[Queued] = TableModel(self._columns())
        self._model.ticked.connect(self._on_ticked)
        self._table = TableView(self._model)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._causes: dict[LetterId, Choice] = {}
        self._cause_rows = QVBoxLayout()
        self._cause_rows.setContentsMargins(px(12), px(6), px(12), px(6))
        self._cause_rows.setSpacing(px(4))
        self._hint = Label(tone=Tone.LABEL, wrap=True)
        self._print = KeyButton(key="Ctrl+P", icon="printer", kind=ButtonKind.PRIMARY)
        self._print.clicked.connect(self.print_ticked)
        footer = Strip(line_above=True)
        footer.row.addWidget(self._hint, 1)
        footer.row.addWidget(self._print)
        holder = QVBoxLayout()
        holder.setContentsMargins(px(12), px(10), px(12), px(10))
        holder.addWidget(self._banner)
        self._batch.begun.connect(self._hint.setText)
        self._batch.finished.connect(self.worked)
        self._batch.failed.connect(self._on_failed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(holder)
        rows.addWidget(self._table, 1)
        rows.addLayout(self._cause_rows)
        rows.addWidget(footer)

    # showing

    def show_rows(self, rows: Sequence[LetterRow]) -> None:
        """Show these letters, to print or printed; those to look at come first."""
        order = {LetterState.SHEET_CHECK: 0, LetterState.TO_PRINT: 1}
        self._rows = tuple(sorted(rows, key=lambda each: order[each.letter.state]))
        self._unticked &= {each.letter.id for each in self._rows}
        self._show()
        if self._table.current_row() is None:
            self._table.select(0)

    def set_destination(self, destination: Destination) -> None:
        """Print there from now on."""
        self._destination = destination
        self._show_buttons()

    def current_row(self) -> LetterRow | None:
        """The letter the keyboard is on."""
        queued = self._table.current_row()
        return queued.row if isinstance(queued, Queued) else None

    @property
    def busy(self) -> bool:
        """Whether a batch is on its way."""
        return self._batch.busy

    def _queued(self) -> list[Queued]:
        return [Queued(each, each.letter.id not in self._unticked) for each in self._rows]

    def _to_look_at(self) -> list[Queued]:
        return [each for each in self._queued() if each.checking]

    def _show(self) -> None:
        checking = bool(self._to_look_at())
        self._model.set_columns(self._columns())
        self._model.set_rows(self._queued())
        self._table.fit_columns()
        self._show_causes()
        if checking:
            self._show_check_banner()
        elif not self.busy:
            self._banner.clear()
        self._show_buttons()

    def _columns(self) -> tuple[Column[Queued], ...]:
        language = self._workplace.language
        checking = any(each.letter.state is LetterState.SHEET_CHECK for each in self._rows)
        shown: list[Column[LetterRow]] = [
            columns.number_column(),
            columns.requester_column(),
            columns.letter_column(language, stretch=True),
            columns.versions_column(),
            columns.pages_column(),
            columns.approver_column(language),
        ]

        def tick(queued: Queued) -> Cell | bool:
            return queued.ticked if queued.checking == checking else Cell("")

        title = self.tr("Right?") if checking else self.tr("Print")
        return (
            Column("tick", title, tick),
            *(_of_queued(column) for column in shown),
            Column("result", self.tr("Result"), self._result),
        )

    def _result(self, queued: Queued) -> ChipLook:
        if queued.checking and queued.ticked:
            return ChipLook(self.tr("Came out right"), Kind.GOOD, "check")
        if queued.checking or queued.row.letter.times_printed:
            return ChipLook(self.tr("Print again"), Kind.CAUTION, "refresh")
        return columns.state_chip(LetterState.TO_PRINT)

    def _show_check_banner(self) -> None:
        looked = self._to_look_at()
        spoiled = sum(not each.ticked for each in looked)
        right = len(looked) - spoiled
        if spoiled:
            words = self.tr("Confirm {right}, print {again} again")
            confirm = words.format(right=right, again=spoiled)
        else:
            confirm = self.tr("Confirm {right}").format(right=right)
        self._banner.show_message(
            Kind.ACCENT,
            self.tr("Look at each sheet. Clear the tick of any that did not come out right."),
            strong=self.tr("%n letter(s) printed.", "", len(looked)),
            icon="printer",
            actions=(("cancel", self.tr("Cancel this batch…")), ("confirm", confirm)),
            key="Ctrl+Enter",
        )

    def _show_causes(self) -> None:
        spoiled = {e.row.letter.id: e.row for e in self._to_look_at() if not e.ticked}
        kept = {key: choice.value() for key, choice in self._causes.items()}
        while (item := self._cause_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._causes.clear()
        for key, each in spoiled.items():
            words = self.tr("What went wrong with {number}").format(number=each.letter.number)
            label, choice = Label(words, tone=Tone.LABEL), Choice()
            choice.setAccessibleName(words)
            choice.setPlaceholderText(self.tr("choose"))
            choice.set_options(self._cause_options())
            choice.set_value(kept.get(key))
            choice.chosen.connect(self._on_cause_chosen)
            label.setBuddy(choice)
            note = Label(self.tr("The spoiled sheets go to the shredder."), tone=Tone.HINT)
            holder = QWidget()
            holder.setLayout(row(label, choice, note, None))
            self._cause_rows.addWidget(holder)
            self._causes[key] = choice

    def _cause_options(self) -> list[Option]:
        return [
            Option("paper_jam", self.tr("Paper jam, sheet creased"), code="1"),
            Option("smeared", self.tr("Smeared or faint"), code="2"),
            Option("sheet_missing", self.tr("A sheet is missing"), code="3"),
            Option("wrong_paper", self.tr("Wrong paper or tray"), code="4"),
            Option("mixed_up", self.tr("Mixed with another letter"), code="5"),
            Option("other", self.tr("Something else"), code="6"),
        ]

    def _show_buttons(self) -> None:
        ready = self._ready()
        checking = bool(self._to_look_at())
        words = self.tr("Print %n letter(s)", "", len(ready)) if ready else self.tr("Print")
        self._print.setText(words)
        self._print.setEnabled(bool(ready) and not checking and not self.busy)
        if checking:
            hint = self.tr("Nothing more is printed until these sheets were looked at.")
        elif not self._rows:
            hint = self.tr("Nothing to print. A letter comes here when it is approved.")
        elif not self._destination.is_set:
            hint = self.tr("Choose a printer, or a folder for PDF files.")
        else:
            hint = self.tr("Letters go to the printer one at a time.")
        if not self.busy:
            self._hint.setText(hint)

    def _ready(self) -> list[LetterRow]:
        return [each.row for each in self._queued() if each.ticked and not each.checking]

    # printing, one letter at a time

    @Slot()
    def print_ticked(self) -> None:
        """Print the ticked letters (Ctrl+P)."""
        if not self._to_look_at() and self._destination.is_set:
            self._batch.start(self._printing_of(self._ready()))

    def _printing_of(self, rows: Sequence[LetterRow]) -> list[Task]:
        """The sheets go to the printer first; only then is the letter entered as printed."""
        tasks = []
        words = self.tr("Printing {number} of {all}, {letter}")
        for place, each in enumerate(rows, 1):
            key, number = each.letter.id, each.letter.number
            told = words.format(number=place, all=len(rows), letter=number)
            sent = (key, number, self._destination)
            tasks.append(Task(printing.send, sent, only_reads=True, words=told))
            tasks.append(Task(dispatch.print_letter, (key,)))
        return tasks

    # looking at the sheets

    @Slot()
    def confirm(self) -> None:
        """Enter what was seen: right ones go on, spoiled ones are printed again (Ctrl+Enter)."""
        looked = self._to_look_at()
        if not looked or self.busy:
            return
        for choice in self._causes.values():
            if choice.value() is None:
                choice.set_wrong(wrong=True)
                choice.setFocus()
                self._hint.setText(self.tr("Name what went wrong with each spoiled letter."))
                return
        tasks = [self._seen(each.row, self._cause_of(each)) for each in looked]
        if self._destination.is_set:
            tasks += self._printing_of([each.row for each in looked if not each.ticked])
        self._unticked.clear()
        self._table.setFocus()
        self._batch.start(tasks)

    def _cause_of(self, queued: Queued) -> str:
        choice = self._causes.get(queued.row.letter.id)
        return str(choice.value()) if choice is not None else ""

    def _seen(self, row: LetterRow, spoiled_by: str) -> Task:
        seen = {"came_out_right": not spoiled_by, "cause": spoiled_by}
        return Task(dispatch.check_sheets, (row.letter.id,), seen)

    @Slot()
    def cancel(self) -> None:
        """Ask, then put the whole batch back into the queue; its sheets count as spoiled."""
        question = messages.Question(
            self.tr("Cancel this batch?"),
            self.tr("All its sheets go to the shredder and the letters wait to be printed again."),
            verbs=(
                messages.Verb("cancel", self.tr("Cancel the batch"), harmful=True),
                messages.Verb("keep", self.tr("Go on looking")),
            ),
            safe="keep",
        )
        messages.ask(self, question, self._on_cancel_answered)

    def _on_cancel_answered(self, answer: str) -> None:
        if answer == "cancel":
            self._batch.start([self._seen(each.row, CANCELLED) for each in self._to_look_at()])

    @Slot(object, object)
    def _on_failed(self, _task: Task, error: UserMistake | Outage) -> None:
        """Those before the failed one are printed, the others still wait."""
        self.worked.emit()
        sentence = sentence_for(error)
        self._banner.show_message(Kind.PROBLEM, sentence.rest(), strong=sentence.what)

    # what people do

    @Slot(object, bool)
    def _on_ticked(self, queued: Queued, ticked: bool) -> None:
        if ticked:
            self._unticked.discard(queued.row.letter.id)
        else:
            self._unticked.add(queued.row.letter.id)
        self._show()

    @Slot(object)
    def _on_cause_chosen(self, _cause: object) -> None:
        for choice in self._causes.values():
            choice.set_wrong(wrong=False)

    @Slot(object)
    def _on_row_chosen(self, queued: object) -> None:
        self.row_chosen.emit(queued.row if isinstance(queued, Queued) else None)

    @Slot(str)
    def _on_banner_action(self, action: str) -> None:
        if action == "confirm":
            self.confirm()
        else:
            self.cancel()

    def take_focus(self) -> None:
        """Put the keyboard on the table."""
        self._table.setFocus()

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        self._table.setAccessibleName(self.tr("Letters to print"))
        self._show()


def _of_queued(column: Column[LetterRow]) -> Column[Queued]:
    """The same column for a row of the queue."""
    sort_by = column.sort_by
    return Column(
        column.key,
        column.title,
        lambda queued: column.value(queued.row),
        (lambda queued: sort_by(queued.row)) if sort_by else None,
        numeric=column.numeric,
        stretch=column.stretch,
    )
