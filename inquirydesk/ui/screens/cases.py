# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""All cases: views at the left, a row of filters, the table, a look at one of them below."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView, add_note, assign, view_case
from inquirydesk.desk.change import Change, Subject
from inquirydesk.desk.people import Owner, possible_owners
from inquirydesk.desk.worklists import CaseList, CaseRow, list_cases
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.roles import Right, UserId
from inquirydesk.ui.case_wording import SOON_DAYS
from inquirydesk.ui.dialogs.assign import NOBODY, AssignDialog
from inquirydesk.ui.dialogs.note import NoteDialog
from inquirydesk.ui.models.cases import Reader, case_columns
from inquirydesk.ui.models.table import TableModel, TableView
from inquirydesk.ui.parts.case_peek import CasePeek
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, hint, title
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.nav_list import NavEntry, NavList
from inquirydesk.ui.widgets.panel import Line, Panel, Strip, row
from inquirydesk.ui.workplace import Workplace

ALL = ""
OVERDUE, SOON = "overdue", "soon"
ICONS = {
    CaseList.OPEN: "folder",
    CaseList.MINE: "user",
    CaseList.UNASSIGNED: "users",
    CaseList.WAITING_FOR_FORM: "mail",
    CaseList.PAUSED: "player-pause",
    CaseList.OVERDUE: "alert-octagon",
    CaseList.CLOSED: "check",
}


class CasesScreen(Screen):
    """`case_asked` gives the case to open."""

    case_asked = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._which = CaseList.OPEN
        self._rows: tuple[CaseRow, ...] = ()
        self._title, self._count = title(), Label(tone=Tone.LABEL)
        self._views = NavList()
        self._text = LineEdit()
        self._text.set_icon("search")
        self._type, self._step, self._owner, self._due = Choice(), Choice(), Choice(), Choice()
        self._clear = KeyButton(kind=ButtonKind.FLAT, compact=True)
        self._model: TableModel[CaseRow] = TableModel(case_columns(self._reader()))
        self._table = TableView(self._model, letters="NA", many=True)
        self._empty = hint(wrap=True)
        self._selected = Label()
        self._assign_selected = KeyButton(key="A", compact=True)
        self._selection = Strip(line_above=True)
        self._peek = CasePeek(workplace)
        self._build()
        self._connect()
        self._table.sort_by("reply_due")

    def _build(self) -> None:
        self.page.addLayout(row(self._title, self._count, None))
        panel = Panel(flush=True)
        filters = Strip()
        filters.row.addWidget(self._text, 1)
        for choice in (self._type, self._step, self._owner, self._due):
            filters.row.addWidget(choice)
        filters.row.addWidget(self._clear)
        self._selection.row.addWidget(self._selected)
        self._selection.row.addStretch(1)
        self._selection.row.addWidget(self._assign_selected)
        self._empty.setContentsMargins(px(14), px(10), px(14), px(10))
        listed = QVBoxLayout()
        listed.setSpacing(0)
        for part in (filters, self._empty):
            listed.addWidget(part)
        listed.addWidget(self._table, 1)
        listed.addWidget(self._selection)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self._views)
        columns.addWidget(Line(upright=True))
        columns.addLayout(listed, 1)
        panel.body.addLayout(columns)
        self.page.addWidget(panel, 3)
        self._peek.hide()
        self.page.addWidget(self._peek, 2)

    def _connect(self) -> None:
        self._views.page_chosen.connect(self._on_view_chosen)
        self._text.textEdited.connect(self._on_filter)
        for choice in (self._type, self._step, self._owner, self._due):
            choice.chosen.connect(self._on_filter)
        self._clear.clicked.connect(self._on_clear)
        self._table.row_opened.connect(self._on_opened)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.peek_asked.connect(self._on_peek)
        self._table.letter_typed.connect(self._on_letter)
        self._table.selectionModel().selectionChanged.connect(self._on_selection)
        self._assign_selected.clicked.connect(self._on_assign)
        self._peek.open_asked.connect(self._on_open_asked)
        self._peek.note_asked.connect(self._on_note)

    def _reader(self) -> Reader:
        desk = self._workplace.desk
        return Reader(self._workplace.language, desk.today, desk.session.user)

    # what a screen answers

    def title(self) -> str:
        return self.tr("Cases")

    def act(self, action: str) -> bool:
        if action == "add_note":
            self._on_note()
        elif action == "assign":
            self._on_assign()
        else:
            return False
        return True

    def take_focus(self) -> None:
        self.refresh()
        self._table.setFocus()

    def refresh(self) -> None:
        self._workplace.operations.look(
            self,
            list_cases,
            self._which,
            self._workplace.language,
            self._text.text(),
            then=self._on_rows,
            latest="cases",
        )

    def take_change(self, change: Change) -> None:
        if Subject.CASES in change.subjects and self.isVisible():
            self.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Cases"))
        texts = {
            CaseList.OPEN: self.tr("Open"),
            CaseList.MINE: self.tr("Mine"),
            CaseList.UNASSIGNED: self.tr("Unassigned"),
            CaseList.WAITING_FOR_FORM: self.tr("Waiting for form"),
            CaseList.PAUSED: self.tr("Paused"),
            CaseList.OVERDUE: self.tr("Overdue"),
            CaseList.CLOSED: self.tr("Closed"),
        }
        entries = [NavEntry(which.value, ICONS[which], text) for which, text in texts.items()]
        self._views.set_entries(entries)
        self._views.choose(self._which.value)
        self._views.setAccessibleName(self.tr("Views"))
        self._text.setPlaceholderText(self.tr("Name, reading or reference"))
        names = {
            self._text: self.tr("Filter by name"),
            self._type: self.tr("Filter by request"),
            self._step: self.tr("Filter by step"),
            self._owner: self.tr("Filter by assignee"),
            self._due: self.tr("Filter by due date"),
            self._table: self.tr("Cases"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
        self._clear.setText(self.tr("Clear filters"))
        self._assign_selected.setText(self.tr("Assign…"))
        self._model.set_columns(case_columns(self._reader()))
        self._peek.retranslate()
        self._show_rows()

    # rows and filters

    def _on_rows(self, rows: tuple[CaseRow, ...] | None) -> None:
        if rows is not None:
            self._rows = rows
            self._show_rows()

    def _show_rows(self) -> None:
        self._set_filters()
        shown = [each for each in self._rows if self._fits(each)]
        self._model.set_rows(shown)
        self._table.fit_columns()
        if shown and self._table.current_row() is None:
            self._table.select(0)
        self._count.setText(self.tr("%n case(s)", "", len(shown)))
        self._table.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        filtered = self._is_filtered()
        self._empty.setText(
            self.tr("No case fits these filters.")
            if filtered
            else self.tr("No case in this view. New mail is registered with Ctrl+M.")
        )
        self._clear.setVisible(filtered)
        if not shown:
            self._peek.hide()

    def _set_filters(self) -> None:
        language = self._workplace.language
        types = {
            code: name.in_(language)
            for each in self._rows
            for code, name in zip(each.types, each.type_names, strict=True)
        }
        steps = {each.step.key: each.step.name.in_(language) for each in self._rows if each.step}
        owners = {each.owner: each.owner_name for each in self._rows if each.owner is not None}
        self._fill(self._type, self.tr("Any request"), types)
        self._fill(self._step, self.tr("Any step"), steps)
        self._fill(self._owner, self.tr("Anyone"), owners)
        due = {OVERDUE: self.tr("Overdue"), SOON: self.tr("Within {days} days")}
        due[SOON] = due[SOON].replace("{days}", str(SOON_DAYS))
        self._fill(self._due, self.tr("Any due date"), due)

    @staticmethod
    def _fill(choice: Choice, whatever: str, entries: object) -> None:
        found = entries if isinstance(entries, dict) else {}
        options = [Option(ALL, whatever), *(Option(key, text) for key, text in found.items())]
        choice.set_options(options)
        if choice.value() is None:
            choice.set_value(ALL)

    def _fits(self, case: CaseRow) -> bool:
        if self._type.value() not in (ALL, None, *case.types):
            return False
        wanted = (
            (self._step.value(), case.step.key if case.step else None),
            (self._owner.value(), case.owner),
        )
        if any(value not in (ALL, None, own) for value, own in wanted):
            return False
        left = case.due.days_left
        match self._due.value():
            case "overdue":
                return left is not None and left < 0
            case "soon":
                return left is not None and 0 <= left <= SOON_DAYS
            case _:
                return True

    def _is_filtered(self) -> bool:
        choices = (self._type, self._step, self._owner, self._due)
        return bool(self._text.text()) or any(c.value() not in (ALL, None) for c in choices)

    @Slot(str)
    def _on_view_chosen(self, key: str) -> None:
        self._which = CaseList(key)
        self.refresh()

    @Slot()
    def _on_filter(self) -> None:
        self.refresh()

    @Slot()
    def _on_clear(self) -> None:
        self._text.clear()
        for choice in (self._type, self._step, self._owner, self._due):
            choice.set_value(ALL)
        self.refresh()
        self._table.setFocus()

    # one case

    @Slot(object)
    def _on_opened(self, case: CaseRow) -> None:
        self.case_asked.emit(int(case.case))

    @Slot()
    def _on_open_asked(self) -> None:
        case = self._table.current_row()
        if case is not None:
            self.case_asked.emit(int(case.case))

    @Slot(object)
    def _on_peek(self, case: CaseRow) -> None:
        self._peek.setVisible(not self._peek.isVisible())
        if self._peek.isVisible():
            self._look_at(case)

    @Slot(object)
    def _on_row_chosen(self, case: CaseRow | None) -> None:
        if case is not None and self._peek.isVisible():
            self._look_at(case)

    def _look_at(self, case: CaseRow) -> None:
        self._workplace.operations.look(
            self,
            view_case,
            case.case,
            self._workplace.language,
            then=self._on_view_read,
            latest="peek",
        )

    def _on_view_read(self, view: CaseView | None) -> None:
        if view is not None:
            self._peek.show_view(view)

    # acts

    @Slot(str)
    def _on_letter(self, letter: str) -> None:
        if letter == "N":
            self._on_note()
        else:
            self._on_assign()

    @Slot()
    def _on_note(self) -> None:
        case = self._table.current_row()
        if case is not None:
            dialog = NoteDialog(self, case.reference, case.case)
            dialog.written.connect(self._on_note_written)
            dialog.open()

    @Slot(int, str)
    def _on_note_written(self, case: int, text: str) -> None:
        self._workplace.operations.run(self, add_note, CaseId(case), text, then=self._on_note_added)

    def _on_note_added(self, _change: Change) -> None:
        self.told.emit(self.tr("Note added."))

    @Slot()
    def _on_selection(self) -> None:
        count = len(self._table.selected_rows())
        self._selection.setVisible(count > 1)
        self._selected.setText(self.tr("%n case(s) selected", "", count))
        may = Right.ASSIGN in self._workplace.desk.session.rights
        self._assign_selected.setEnabled(may)
        self._assign_selected.setToolTip("" if may else self.tr("A supervisor assigns cases."))

    @Slot()
    def _on_assign(self) -> None:
        if Right.ASSIGN not in self._workplace.desk.session.rights:
            self.told.emit(self.tr("A supervisor assigns cases."))
        elif self._table.selected_rows():
            self._workplace.operations.look(
                self, possible_owners, self._workplace.language, then=self._on_owners
            )

    def _on_owners(self, owners: tuple[Owner, ...]) -> None:
        chosen = self._table.selected_rows()
        what = chosen[0].reference if len(chosen) == 1 else self.tr("%n case(s)", "", len(chosen))
        dialog = AssignDialog(self, what, owners)
        dialog.chosen.connect(self._on_owner_chosen)
        dialog.open()

    @Slot(int)
    def _on_owner_chosen(self, owner: int) -> None:
        given = None if owner == NOBODY else UserId(owner)
        chosen = self._table.selected_rows()
        for case in chosen:
            self._workplace.operations.run(self, assign, case.case, given)
        self.told.emit(self.tr("%n case(s) assigned", "", len(chosen)))
