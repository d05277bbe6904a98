# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Does each paper show what the form says? One row an item, one column a paper.

For a paper one presses = for "same", - for "not shown", or types what differs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from inquirydesk.domain.verification import NOT_SHOWN, SAME, MatchItem, MatchRow, Result
from inquirydesk.ui.theme import Kind, Size, Tone, px
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import LineEdit

NARROWEST = 76
"""Of a cell, so that two papers fit beside the form in a small window."""


@dataclass(frozen=True)
class _Row:
    item: MatchItem
    name: Label
    form: LineEdit
    seen: tuple[LineEdit, ...]
    result: Chip
    reason: LineEdit


class MatchTable(QWidget):
    """Edits the match table; `edited` after every change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._papers: tuple[str, ...] = ()
        self._shown: tuple[MatchRow, ...] = ()
        self._read_only = False
        self._result_of: Callable[[MatchRow], Result] = lambda row: row.result
        self._heads: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))

    def set_judge(self, result_of: Callable[[MatchRow], Result]) -> None:
        """Results come from `result_of`, which knows the papers besides the row."""
        self._result_of = result_of

    def show_rows(
        self,
        rows: Sequence[MatchRow],
        papers: Sequence[str],
        *,
        read_only: bool,
        hidden: frozenset[MatchItem] = frozenset(),
    ) -> None:
        """Show the table with a column for each of `papers` (their short names).

        The values of the rows in `hidden` are not shown: the second person is asked for them.
        """
        if len(papers) != len(self._papers) or len(rows) != len(self._rows):
            self._build([row.item for row in rows], len(papers))
        self._papers, self._read_only = tuple(papers), read_only
        self._shown = tuple(rows)
        for each, row in zip(self._rows, rows, strict=True):
            secret = self.tr("hidden until you answer") if row.item in hidden else ""
            each.form.setText(secret or row.form)
            for number, editor in enumerate(each.seen):
                cell = row.seen[number] if number < len(row.seen) else ""
                editor.setText("" if secret else self._cell_text(cell))
            each.reason.setText(row.accepted_because)
            for editor in (each.form, *each.seen, each.reason):
                editor.setReadOnly(read_only)
        self.retranslate()

    def _cell_text(self, cell: str) -> str:
        if not self._read_only:
            return cell
        return {SAME: self.tr("same"), NOT_SHOWN: self.tr("not shown")}.get(cell, cell)

    def rows(self) -> tuple[MatchRow, ...]:
        """The table as typed; as it was given while read-only."""
        if self._read_only:
            return self._shown
        return tuple(
            MatchRow(
                each.item,
                each.form.text().strip(),
                tuple(editor.text().strip() for editor in each.seen),
                each.reason.text().strip(),
            )
            for each in self._rows
        )

    def focus_item(self, item: MatchItem) -> bool:
        """Go to the first open cell of that row."""
        for each in self._rows:
            if each.item is item:
                cells = (each.form, *each.seen)
                empty = next((cell for cell in cells if not cell.text()), None)
                (empty or each.reason).setFocus()
                return True
        return False

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        texts = [self.tr("Item"), self.tr("Request form")]
        texts += [f"{number} {name}" for number, name in enumerate(self._papers, 1)]
        texts += [self.tr("Result")]
        for head, text in zip(self._heads, texts, strict=True):
            head.setText(text)
        names = self._item_names()
        for each in self._rows:
            name = names[each.item]
            each.name.setText(name)
            each.form.setAccessibleName(self.tr("{item} on the form").format(item=name))
            for number, editor in enumerate(each.seen, 1):
                spoken = self.tr("{item} on document {n}")
                editor.setAccessibleName(spoken.format(item=name, n=number))
                editor.setPlaceholderText("" if self._read_only else self.tr("=  -  or text"))
            each.reason.setAccessibleName(self.tr("Reason to accept {item}").format(item=name))
            each.reason.setPlaceholderText(self.tr("reason to accept the difference"))
        self._judge()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self, items: Sequence[MatchItem], papers: int) -> None:
        while (place := self._grid.takeAt(0)) is not None:
            widget = place.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._heads = [Label(tone=Tone.LABEL, size=Size.HINT) for _ in range(papers + 3)]
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
        self._rows = []
        for number, item in enumerate(items):
            each = _Row(
                item,
                Label(),
                LineEdit(),
                tuple(LineEdit() for _ in range(papers)),
                Chip("", Kind.NEUTRAL),
                LineEdit(),
            )
            line = 1 + number * 2
            for column, widget in enumerate((each.name, each.form, *each.seen, each.result)):
                self._grid.addWidget(widget, line, column)
            self._grid.addWidget(each.reason, line + 1, 1, 1, papers + 1)
            for editor in (each.form, *each.seen, each.reason):
                editor.setMinimumWidth(px(NARROWEST))
                editor.textChanged.connect(self._on_edited)
            self._rows.append(each)
        self._grid.setColumnStretch(1, 3)
        for column in range(papers):
            self._grid.setColumnStretch(2 + column, 2)
        self._grid.setColumnStretch(papers + 2, 0)

    def _judge(self) -> None:
        for each, row in zip(self._rows, self.rows(), strict=True):
            result = self._result_of(row)
            each.result.show_chip(self._result_chip(result))
            needed = result in (Result.DIFFERS, Result.VARIANT, Result.ACCEPTED)
            each.reason.setVisible(needed)

    def _item_names(self) -> Mapping[MatchItem, str]:
        return {
            MatchItem.NAME: self.tr("Name"),
            MatchItem.READING: self.tr("Reading"),
            MatchItem.BORN_ON: self.tr("Date of birth"),
            MatchItem.ADDRESS: self.tr("Address"),
            MatchItem.BUILDING: self.tr("Building"),
            MatchItem.PERSON_NAME: self.tr("Name of the person"),
            MatchItem.PERSON_ADDRESS: self.tr("Address of the person"),
        }

    def _result_chip(self, result: Result) -> ChipLook:
        """The result of a row in words; a variant character is shown, never hidden."""
        looks = {
            Result.MATCH: ChipLook(self.tr("Match"), Kind.GOOD, "check"),
            Result.VARIANT: ChipLook(self.tr("Variant character"), Kind.CAUTION, "alert-triangle"),
            Result.DIFFERS: ChipLook(self.tr("Differs"), Kind.PROBLEM, "alert-triangle"),
            Result.PROVEN: ChipLook(self.tr("Change proven"), Kind.GOOD, "check"),
            Result.ACCEPTED: ChipLook(self.tr("Accepted"), Kind.CAUTION, "pencil"),
            Result.OPEN: ChipLook(self.tr("Open"), Kind.NEUTRAL, "circle"),
        }
        return looks[result]

    @Slot()
    def _on_edited(self) -> None:
        self._judge()
        self.edited.emit()
