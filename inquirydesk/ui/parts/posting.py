# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Letters to post: a row each with class and number; those that are sealed are marked as posted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inquirydesk.desk import dispatch
from inquirydesk.desk.letter_views import Posting
from inquirydesk.desk.worklists import LetterRow
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.outgoing import LetterId
from inquirydesk.ui import messages
from inquirydesk.ui.batch import Batch, Task
from inquirydesk.ui.parts.posting_row import PostingRow
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.checklist import Checklist
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.link import IconLine
from inquirydesk.ui.widgets.panel import Line, Section, Strip
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

COLUMNS = 6


class PostingTable(QWidget):
    """The rows. Scanning a letter's code into another letter's row refuses that row."""

    row_chosen = Signal(object)
    worked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: dict[LetterId, PostingRow] = {}
        self._current: LetterId | None = None
        self._refusal: UserMistake | Outage | None = None
        self._batch = Batch(workplace.operations, self)
        self._batch.finished.connect(self.worked)
        self._batch.failed.connect(self._on_failed)
        self._heads = tuple(Label(tone=Tone.LABEL) for _ in range(COLUMNS))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(4, 3)
        for place, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, place)
        self._scan_hint = Label(tone=Tone.LABEL, wrap=True)
        self._banner = Banner()
        scroll = ScrollColumn(margin=px(12), spacing=px(10))
        scroll.body.addWidget(self._banner)
        scroll.body.addLayout(self._grid)
        scroll.body.addWidget(Line())
        scroll.body.addWidget(self._scan_hint)
        scroll.body.addStretch(1)
        self._seal = Section(icon="list-check", last=True)
        self._seal_number = Label(tone=Tone.LABEL)
        self._seal.header_row.insertWidget(2, self._seal_number)
        self._checks = Checklist()
        self._checks.ticked.connect(self._on_ticked)
        self._seal.body.addWidget(self._checks)
        self._opens_disposal = IconLine("trash", "", Tone.LABEL)
        self._count = Label(tone=Tone.LABEL)
        self._post = KeyButton(key="Ctrl+Shift+P", icon="mail", kind=ButtonKind.PRIMARY)
        self._post.clicked.connect(self.post_sealed)
        footer = Strip(line_above=True)
        footer.row.addWidget(self._opens_disposal, 1)
        footer.row.addWidget(self._count)
        footer.row.addWidget(self._post)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(scroll, 1)
        rows.addWidget(Line())
        rows.addWidget(self._seal)
        rows.addWidget(footer)

    def show_postings(self, postings: Sequence[Posting]) -> None:
        """Show these letters; what was typed into a row that stays is kept."""
        wanted = {each.row.letter.id: each for each in postings}
        for key in [key for key in self._rows if key not in wanted]:
            self._remove(self._rows.pop(key))
        for key, posting in wanted.items():
            if key not in self._rows:
                self._rows[key] = self._made(posting)
        for line, each in enumerate(self._rows.values(), 1):
            for place, cell in enumerate(each.cells()):
                self._grid.addWidget(cell, line, place)
        if self._current not in self._rows:
            self._current = next(iter(self._rows), None)
        self.retranslate()
        self.row_chosen.emit(self.current_row())

    def current(self) -> PostingRow | None:
        """The row the keyboard was in last."""
        return self._rows.get(self._current) if self._current is not None else None

    def current_row(self) -> LetterRow | None:
        """The letter of the row the keyboard was in last."""
        row = self.current()
        return row.posting.row if row is not None else None

    def _show_checks(self) -> None:
        row = self.current()
        self._seal.setVisible(row is not None)
        if row is not None:
            self._seal_number.setText(row.posting.row.letter.number)
            self._checks.set_items("", row.checks(self._workplace.language))
            self._checks.setAccessibleName(self.tr("Before you seal"))
            self._checks.set_ticked(row.ticked)

    @property
    def busy(self) -> bool:
        """Whether letters are being marked as posted."""
        return self._batch.busy

    def _made(self, posting: Posting) -> PostingRow:
        made = PostingRow(posting, self._workplace.desk.code_key, self)
        made.entered.connect(self._on_entered)
        made.changed.connect(self._on_changed)
        made.refused.connect(self._on_refused)
        return made

    def _remove(self, row: PostingRow) -> None:
        for cell in row.cells():
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        row.deleteLater()

    def _sealed(self) -> list[PostingRow]:
        return [each for each in self._rows.values() if each.is_sealed()]

    @Slot()
    def post_sealed(self) -> None:
        """Ask, then enter every sealed letter as given to the post (Ctrl+Shift+P)."""
        sealed = self._sealed()
        if not sealed or self.busy:
            self.take_focus()
            return
        numbers = Counter(each.tracking.text().strip() for each in sealed)
        for each in sealed:
            number = each.tracking.text().strip()
            if number and numbers[number] > 1:
                words = self.tr("The same tracking number stands in two rows.")
                each.say(words)
                each.tracking.setFocus()
                return
        names = ", ".join(each.posting.row.letter.number for each in sealed)
        question = messages.Question(
            self.tr("Mark %n letter(s) as posted?", "", len(sealed)),
            self.tr("{letters}. This cannot be taken back.").format(letters=names),
            verbs=(
                messages.Verb("post", self.tr("Mark as posted"), harmful=True),
                messages.Verb("back", self.tr("Go back")),
            ),
            safe="back",
        )
        messages.ask(self, question, self._on_post_answered)

    def _on_post_answered(self, answer: str) -> None:
        if answer == "post":
            self._batch.start([self._task(each) for each in self._sealed()])

    def _task(self, row: PostingRow) -> Task:
        letter = row.posting.row.letter
        sent = (letter.id, str(row.mail_class.value()), row.tracking.text().strip())
        own = {check.key for check in row.posting.checks}
        seen = {"ticked": tuple(row.ticked & own), "scanned": row.scanned}
        return Task(dispatch.post_letter, sent, seen)

    @Slot(object, object)
    def _on_failed(self, task: Task, error: UserMistake | Outage) -> None:
        row = self._rows.get(task.args[0])
        self.worked.emit()
        if row is not None:
            row.refuse(error)
            row.tracking.setFocus()

    @Slot(object)
    def _on_refused(self, error: UserMistake | Outage) -> None:
        self._refusal = error
        sentence = sentence_for(error)
        self._banner.show_message(Kind.PROBLEM, sentence.rest(), strong=sentence.what)

    @Slot(object)
    def _on_entered(self, row: PostingRow) -> None:
        if self._current != row.posting.row.letter.id:
            self._current = row.posting.row.letter.id
            self._show_checks()
        self.row_chosen.emit(self.current_row())

    @Slot(str, bool)
    def _on_ticked(self, _key: str, _ticked: bool) -> None:
        row = self.current()
        if row is not None:
            row.tick(self._checks.ticked_keys())

    @Slot()
    def _on_changed(self) -> None:
        if not any(each.is_refused for each in self._rows.values()):
            self._refusal = None
            self._banner.clear()
        sealed = len(self._sealed())
        words = self.tr("{sealed} of {all} sealed")
        self._count.setText(words.format(sealed=sealed, all=len(self._rows)))
        some = self.tr("Mark %n as posted", "", sealed)
        self._post.setText(some if sealed else self.tr("Mark as posted"))
        self._post.setEnabled(bool(sealed))

    def take_focus(self) -> None:
        """Put the keyboard into the row used last."""
        row = self.current()
        if row is not None:
            row.tracking.setFocus()

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        names = (
            self.tr("Letter no."),
            self.tr("Requester"),
            self.tr("Printed"),
            self.tr("Mail"),
            self.tr("Tracking number"),
            self.tr("State"),
        )
        for head, name in zip(self._heads, names, strict=True):
            head.setText(name)
            head.setVisible(bool(self._rows))
        self._scan_hint.setText(
            self.tr(
                "Scan the code on the letter, then the mail label. "
                "The code of another letter refuses the row."
            )
            if self._rows
            else self.tr("Nothing to post. A letter comes here when its sheets were looked at.")
        )
        self._opens_disposal.show_line(
            "trash",
            self.tr("Posting a letter opens its last step: dispose of the identity copies."),
            Tone.LABEL,
        )
        for each in self._rows.values():
            each.retranslate(self._workplace.language)
        self._seal.set_title(self.tr("Before you seal"))
        self._show_checks()
        self._on_changed()
        if self._refusal is not None:
            self._on_refused(self._refusal)
