# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What the search field finds, in a list beneath it while the typing goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from inquirydesk.desk.worklists import CaseRow, find_cases
from inquirydesk.ui.case_wording import stage_chip, step_text
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import SearchField
from inquirydesk.ui.workplace import Workplace

TYPING_PAUSE_MS = 120
WIDTH = 620
SHOWN_AT_MOST = 9


class FindResults(QFrame):
    """A list under the field; arrows move in it, Enter opens, Esc closes. `case_asked` tells."""

    case_asked = Signal(int)

    def __init__(self, workplace: Workplace, field: SearchField) -> None:
        super().__init__(field.window())
        self._workplace, self._field = workplace, field
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._model: TableModel[CaseRow] = TableModel(self._columns())
        self.table = TableView(self._model)
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = Label(tone=Tone.LABEL, wrap=True)
        self._nothing.setContentsMargins(px(12), px(10), px(12), px(10))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.addWidget(self.table)
        rows.addWidget(self._nothing)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._open_first = False
        field.textEdited.connect(self._on_edited)
        field.installEventFilter(self)
        self.table.row_opened.connect(self._on_opened)
        self.table.clicked.connect(self._on_clicked)
        self.hide()

    def _columns(self) -> tuple[Column[CaseRow], ...]:
        language = self._workplace.language
        return (
            Column("reference", "", lambda row: Cell(row.reference, bold=True)),
            Column("name", "", lambda row: Cell(row.name, row.reading)),
            Column("type", "", lambda row: row.type_name.in_(language)),
            Column("step", "", lambda row: Cell(step_text(row, language), tone=Tone.LABEL)),
            Column("stage", "", lambda row: stage_chip(row.stage), stretch=True),
        )

    @Slot()
    def look(self) -> None:
        """Find what is typed now."""
        text = self._field.text().strip()
        if not text:
            self.hide()
            return
        operations, language = self._workplace.operations, self._workplace.language
        operations.look(self, find_cases, text, language, then=self._show, latest="find")

    def _show(self, found: tuple[CaseRow, ...]) -> None:
        if self._open_first and found:
            self._on_opened(found[0])
            return
        self._open_first = False
        self._model.set_columns(self._columns())
        self._model.set_rows(found)
        self.table.setVisible(bool(found))
        self._nothing.setVisible(not found)
        words = self.tr("No match for “{text}”. Check the number, or type a part of the name.")
        self._nothing.setText(words.format(text=self._field.text().strip()))
        self.table.fit_columns()
        self.table.select(0)
        self.table.setAccessibleName(self.tr("Found"))
        self._place(len(found))

    def _place(self, found: int) -> None:
        corner = self._field.mapTo(self._field.window(), QPoint(0, self._field.height() + 2))
        line = self.table.verticalHeader().defaultSectionSize()
        height = min(found, SHOWN_AT_MOST) * line + 4 if found else px(44)
        self.setGeometry(corner.x(), corner.y(), max(px(WIDTH), self._field.width()), height)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._key(event.key()):
                return True
        elif watched is self._field and event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        row = self.table.currentIndex().row()
        if key == Qt.Key.Key_Down:
            self.table.select(row + 1)
        elif key == Qt.Key.Key_Up:
            self.table.select(max(0, row - 1))
        elif key == Qt.Key.Key_Escape:
            if self.isVisible():
                self.hide()
            else:
                self._field.clear()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            return False
        return True

    def _enter(self) -> None:
        if self.isVisible() and not self._pause.isActive():
            row = self.table.current_row()
            if row is not None:
                self._on_opened(row)
        else:
            # Typed faster than found: open what the search brings.
            self._open_first = True
            self._pause.stop()
            self.look()

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._open_first = False
        self._pause.start()

    @Slot(object)
    def _on_opened(self, row: CaseRow) -> None:
        self._open_first = False
        self.hide()
        self._field.clear()
        self.case_asked.emit(int(row.case))

    @Slot()
    def _on_clicked(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._on_opened(row)
