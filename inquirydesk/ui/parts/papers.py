# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The papers that came, one row each: kind, date read, what was seen, and whether it counts.

There is no field for the number of a document, and no way to attach an image.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from inquirydesk.domain.identity_rules import DateRead, PaperClass, PaperKind
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.verification import Fault, PaperSeen, faults_of
from inquirydesk.ui.dates import dated_day
from inquirydesk.ui.theme import Kind, Size, Tone, px
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateEdit
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.link import IconButton
from inquirydesk.ui.widgets.panel import row


@dataclass(frozen=True)
class _Row:
    """One paper: the day it came and its widgets."""

    received_on: date
    number: Label
    kind: Choice
    photo: Label
    dated: Label
    day: DateEdit
    complete: CheckBox
    original: CheckBox
    legible: CheckBox
    former: CheckBox
    of_person: CheckBox
    result: Chip
    remove: IconButton
    below: QWidget
    """The second line: what was seen on it."""

    def boxes(self) -> tuple[CheckBox, ...]:
        """The second line: what is ticked of the paper."""
        return (self.complete, self.original, self.legible, self.former, self.of_person)

    def above(self) -> tuple[QWidget, ...]:
        """The first line: what the paper is and whether it counts."""
        return (
            self.number,
            self.kind,
            self.photo,
            self.dated,
            self.day,
            self.result,
            self.remove,
        )


def _proves_identity(kind: PaperKind) -> bool:
    return kind.paper_class in (PaperClass.PHOTO, PaperClass.PLAIN)


class PapersTable(QWidget):
    """Edits the papers; `edited` after every change. The row number is the paper's number."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy: Policy | None = None
        self._language = Language.EN
        self._received_on = date.min
        self._agent = False
        self._read_only = False
        self._hidden_dates: frozenset[int] = frozenset()
        self._shown: tuple[PaperSeen, ...] = ()
        self._rows: list[_Row] = []
        self._heads = [Label(tone=Tone.LABEL, size=Size.HINT) for _ in range(5)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)
        for place, head in zip((0, 1, 2, 3, 5), self._heads, strict=True):
            self._grid.addWidget(head, 0, place, 1, 2 if place == 3 else 1)
        self._add = KeyButton(icon="plus", kind=ButtonKind.FLAT, compact=True)
        self._add.clicked.connect(self._on_add_clicked)

    def set_policy(
        self, policy: Policy, language: Language, received_on: date, *, agent: bool = False
    ) -> None:
        """Offer the policy's kinds of paper; new rows came on `received_on`.

        Where an `agent` asks, each paper is the agent's or the person's.
        """
        self._policy, self._language, self._received_on = policy, language, received_on
        self._agent = agent

    def set_read_only(self, *, read_only: bool, hidden: frozenset[int] = frozenset()) -> None:
        """Show without letting anyone change; dates of the papers in `hidden` are not shown."""
        self._read_only, self._hidden_dates = read_only, hidden

    def set_papers(self, papers: Sequence[PaperSeen]) -> None:
        """Show these papers."""
        for each in self._rows:
            self._forget(each)
        self._rows = []
        self._shown = tuple(papers)
        for paper in papers:
            self._append(paper)
        self._place()
        self.retranslate()

    def papers(self) -> tuple[PaperSeen, ...]:
        """The papers as typed, as given while read-only; rows without a kind are left out."""
        if self._read_only:
            return self._shown
        found = []
        for number, each in enumerate(self._rows, 1):
            kind = each.kind.value()
            if isinstance(kind, str) and kind:
                found.append(
                    PaperSeen(
                        number=number,
                        kind=kind,
                        received_on=each.received_on,
                        date_read=each.day.date(),
                        original=each.original.isChecked(),
                        complete=each.complete.isChecked(),
                        legible=each.legible.isChecked(),
                        of_person=each.of_person.isChecked(),
                        shows_former=each.former.isChecked(),
                    )
                )
        return tuple(found)

    def take_focus(self) -> None:
        """Go to the first paper whose result is open."""
        for each in self._rows:
            if each.kind.value() is None:
                each.kind.setFocus()
                return
            if each.day.isVisibleTo(self) and each.day.date() is None:
                each.day.setFocus()
                return
        (self._rows[0].kind if self._rows else self._add).setFocus()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        heads = (
            "#",
            self.tr("Document"),
            self.tr("Photo"),
            self.tr("Date read on the paper"),
            self.tr("Counts"),
        )
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
        self._add.setText(self.tr("Add a paper"))
        for number, each in enumerate(self._rows, 1):
            self._retranslate_row(number, each)
            self._judge(each)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _append(self, paper: PaperSeen | None) -> None:
        each = _Row(
            paper.received_on if paper else self._received_on,
            Label(tone=Tone.LABEL),
            Choice(),
            Label(),
            Label(tone=Tone.LABEL),
            DateEdit(),
            CheckBox(),
            CheckBox(),
            CheckBox(),
            CheckBox(),
            CheckBox(),
            Chip("", Kind.NEUTRAL),
            IconButton("", icon="x"),
            QWidget(),
        )
        seen = row(*each.boxes(), None, spacing=14)
        each.below.setLayout(seen)
        each.kind.set_options(self._options())
        each.complete.setChecked(paper.complete if paper else True)
        each.original.setChecked(paper.original if paper else False)
        each.legible.setChecked(paper.legible if paper else True)
        each.former.setChecked(paper.shows_former if paper else False)
        each.of_person.setChecked(paper.of_person if paper else False)
        if paper is not None:
            each.kind.set_value(paper.kind)
            each.day.set_date(paper.date_read)
        each.kind.chosen.connect(self._on_edited)
        each.day.date_changed.connect(self._on_edited)
        each.remove.clicked.connect(self._on_remove_clicked)
        for box in each.boxes():
            box.toggled.connect(self._on_edited)
        for cell in (each.kind, each.day, *each.boxes()):
            cell.setEnabled(not self._read_only)
        self._rows.append(each)

    def _options(self) -> tuple[Option, ...]:
        if self._policy is None:
            return ()
        other = Language.EN if self._language is Language.JA else Language.JA
        return tuple(
            Option(kind.key, kind.name.in_(self._language), finds=kind.name.in_(other))
            for kind in self._policy.papers.values()
        )

    def _place(self) -> None:
        for number, each in enumerate(self._rows):
            line = 1 + 2 * number
            for place, cell in enumerate(each.above()):
                self._grid.addWidget(cell, line, place)
            self._grid.addWidget(each.below, line + 1, 1, 1, 6)
        left = Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(self._add, 2 * len(self._rows) + 1, 1, 1, 6, left)
        self._add.setVisible(not self._read_only)

    def _forget(self, each: _Row) -> None:
        for cell in (*each.above(), each.below):
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()

    def _retranslate_row(self, number: int, each: _Row) -> None:
        each.number.setText(str(number))
        each.kind.set_options(self._options())
        each.kind.setAccessibleName(self.tr("Document {n}").format(n=number))
        each.day.setAccessibleName(self.tr("Date on document {n}").format(n=number))
        each.complete.setText(self.tr("complete"))
        each.complete.setAccessibleName(self.tr("Document {n} complete").format(n=number))
        each.original.setText(self.tr("original"))
        each.original.setAccessibleName(self.tr("Document {n} original").format(n=number))
        each.legible.setText(self.tr("legible"))
        each.legible.setAccessibleName(self.tr("Document {n} legible").format(n=number))
        each.former.setText(self.tr("shows the former name or address"))
        each.former.setAccessibleName(self.tr("Document {n} shows a former value").format(n=number))
        each.of_person.setText(self.tr("the person’s"))
        each.of_person.setAccessibleName(self.tr("Document {n} is the person’s").format(n=number))
        each.remove.set_name(self.tr("Remove document {n}").format(n=number))

    def _kind_of(self, each: _Row) -> PaperKind | None:
        value = each.kind.value()
        return self._policy.papers.get(str(value)) if self._policy and value else None

    def _judge(self, each: _Row) -> None:
        """Fill what follows from kind and date: photo, what the date means, whether it counts."""
        kind = self._kind_of(each)
        number = self._rows.index(each) + 1
        hidden = number in self._hidden_dates
        dated = kind is not None and kind.date_read is not DateRead.NONE
        each.dated.setVisible(dated)
        each.day.setVisible(dated)
        each.day.setEnabled(not self._read_only)
        if hidden:
            each.day.clear()
            each.day.setPlaceholderText(self.tr("hidden"))
        each.original.setVisible(kind is not None and kind.original)
        each.complete.setVisible(kind is not None and kind.both_sides)
        each.legible.setVisible(kind is not None)
        each.former.setVisible(kind is not None and bool(kind.proves_change))
        each.of_person.setVisible(self._agent and kind is not None and _proves_identity(kind))
        each.remove.setVisible(not self._read_only)
        each.result.setVisible(kind is not None)
        if kind is None:
            each.photo.setText("")
            return
        each.photo.setText(self.tr("Yes") if kind.photo else self.tr("No"))
        valid = kind.date_read is DateRead.VALID_TO
        each.dated.setText(self.tr("Valid to") if valid else self.tr("Issued"))
        paper = next((p for p in self.papers() if p.number == number), None)
        if paper is not None:
            each.result.show_chip(self.result_chip(paper, kind))
            each.day.setToolTip(
                dated_day(paper.date_read, self._language) if paper.date_read else ""
            )

    def result_chip(self, paper: PaperSeen, kind: PaperKind) -> ChipLook:
        """Whether a paper counts, in words."""
        faults = faults_of(paper, kind)
        if not faults:
            return ChipLook(self.tr("Counts"), Kind.GOOD, "check")
        if faults == (Fault.DATE_MISSING,):
            return ChipLook(self.tr("Enter the date"), Kind.NEUTRAL, "pencil")
        texts = {
            Fault.KIND_REFUSED: self.tr("Not accepted"),
            Fault.KIND_ENDED: self.tr("No longer valid"),
            Fault.KIND_NOT_YET: self.tr("Not valid yet"),
            Fault.OTHER_KIND: self.tr("Date of another kind"),
            Fault.EXPIRED: self.tr("Expired"),
            Fault.TOO_OLD: self.tr("Issued too long ago"),
            Fault.DATE_MISSING: self.tr("Enter the date"),
            Fault.DATE_IN_FUTURE: self.tr("Issued after it came"),
            Fault.SIDE_MISSING: self.tr("A side is missing"),
            Fault.COPY_OF_ORIGINAL: self.tr("Original needed"),
            Fault.NOT_LEGIBLE: self.tr("Not legible"),
        }
        refused = kind.paper_class is PaperClass.REFUSED
        return ChipLook(
            texts[faults[0]], Kind.CAUTION if refused else Kind.PROBLEM, "alert-triangle"
        )

    @Slot()
    def _on_add_clicked(self) -> None:
        self._append(None)
        self._place()
        self.retranslate()
        self._rows[-1].kind.setFocus()

    @Slot()
    def _on_remove_clicked(self) -> None:
        sender = self.sender()
        for each in [each for each in self._rows if each.remove is sender]:
            self._rows.remove(each)
            self._forget(each)
        self._place()
        self.retranslate()
        self.edited.emit()

    @Slot()
    def _on_edited(self) -> None:
        for each in self._rows:
            self._judge(each)
        self.edited.emit()
