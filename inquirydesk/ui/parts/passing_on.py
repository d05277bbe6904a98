# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The stop list, corrections and stops, with everybody who must know of each and has confirmed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Concatenate

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QVBoxLayout, QWidget

from inquirydesk.desk import passing_on, suppressions
from inquirydesk.desk.change import Change
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.passing_on import MatterRow
from inquirydesk.domain.csv_file import Encoding
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.matching import fold_phone, search_key
from inquirydesk.domain.passing_on import (
    Contact,
    Handing,
    HandingState,
    Matter,
    SuppressionId,
    Told,
)
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.stops import Stop
from inquirydesk.ui import printing
from inquirydesk.ui.dates import short_day
from inquirydesk.ui.dialogs.fields import FieldsDialog
from inquirydesk.ui.dialogs.passing_on import (
    ConfirmDialog,
    Confirmed,
    HandedOver,
    HandOnDialog,
    SuppressDialog,
    SuppressionEntry,
)
from inquirydesk.ui.dialogs.reason import ReasonDialog
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.passing_on_wording import (
    matter_chip,
    matter_text,
    recipient_kind_text,
    told_chip,
)
from inquirydesk.ui.printing import Destination
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.flow_row import FlowRow
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, hint
from inquirydesk.ui.widgets.line_edit import SearchField
from inquirydesk.ui.widgets.panel import Line, Strip
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

FEWEST_DIGITS = 4
LEAST_HEIGHT = 96


class PassingOnPage(QWidget):
    """Matters above, their recipients below. `counted` tells how many matters are open."""

    counted = Signal(int)
    case_asked = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: tuple[MatterRow, ...] = ()
        self._destination = Destination()
        self._dialog: FieldsDialog | None = None
        self._then: Callable[[Any], None] | None = None
        self._encoding = next(iter(Encoding))
        self.banner = Banner()
        self.search = SearchField()
        self.only_open = CheckBox()
        self.add, self.print_list = KeyButton(icon="plus"), KeyButton(icon="printer")
        self.export = KeyButton()
        self._formats = QMenu(self.export)
        self.export.setMenu(self._formats)
        self.model: TableModel[MatterRow] = TableModel(self._columns())
        self.table = TableView(self.model, letters="H")
        self._empty = hint(wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._middle, self._of = Strip(line_above=True), Label(tone=Tone.LABEL)
        self.told: TableModel[Told] = TableModel(self._told_columns())
        self.recipients = TableView(self.told, letters="C")
        self.hand_on, self.confirm = KeyButton(kind=ButtonKind.PRIMARY), KeyButton()
        self.leave_out, self.slip = KeyButton(), KeyButton(icon="printer")
        self.withdraw = KeyButton(kind=ButtonKind.FLAT)
        self.review = KeyButton(kind=ButtonKind.FLAT)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = Strip()
        line = FlowRow(self.search, self.only_open)
        line.add_right(self.add, self.print_list, self.export)
        head.row.addLayout(line, 1)
        foot = Strip(line_above=True)
        self._middle.row.addWidget(self._of, 1)
        buttons = FlowRow(self.withdraw, self.review)
        buttons.add_right(self.slip, self.leave_out, self.confirm, self.hand_on)
        foot.row.addLayout(buttons, 1)
        self._empty.setContentsMargins(px(14), px(12), px(14), px(12))
        for table in (self.table, self.recipients):
            table.setMinimumHeight(px(LEAST_HEIGHT))
            # As high as there is room: what a table would like must not make the page scroll.
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for widget, share in (
            (self.banner, 0),
            (head, 0),
            (Line(), 0),
            (self._empty, 1),
            (self.table, 3),
            (self._middle, 0),
            (self.recipients, 2),
            (foot, 0),
        ):
            rows.addWidget(widget, share)

    def _connect(self) -> None:
        self._formats.triggered.connect(self._on_format)
        self.search.textChanged.connect(self._fill)
        self.only_open.toggled.connect(self._fill)
        self.table.row_chosen.connect(self._on_matter)
        self.table.row_opened.connect(self._on_opened)
        self.table.letter_typed.connect(self._on_hand_on)
        self.recipients.row_chosen.connect(self._show_buttons)
        self.recipients.letter_typed.connect(self._on_confirm)
        self.add.clicked.connect(self._on_add)
        self.print_list.clicked.connect(self._on_print_list)
        self.hand_on.clicked.connect(self._on_hand_on)
        self.confirm.clicked.connect(self._on_confirm)
        self.leave_out.clicked.connect(self._on_leave_out)
        self.slip.clicked.connect(self._on_slip)
        self.withdraw.clicked.connect(self._on_withdraw)
        self.review.clicked.connect(self._on_review)

    # reading

    def refresh(self) -> None:
        """Read the register again."""
        self._workplace.operations.look(
            self,
            passing_on.list_passed_on,
            then=self._take,
            failed=self._on_failed,
            latest="passing_on",
        )

    def set_destination(self, destination: Destination) -> None:
        """Where lists and notices are printed."""
        self._destination = destination
        self._show_buttons()

    def take_focus(self) -> None:
        """Put the keyboard on the matters."""
        self.table.setFocus()

    def _take(self, rows: tuple[MatterRow, ...]) -> None:
        self._rows = rows
        self.counted.emit(sum(row.open > 0 for row in rows))
        self._fill()

    @Slot()
    def _fill(self) -> None:
        chosen = self._matter()
        recipient = self._recipient()
        wanted = self.search.text()
        rows = [
            row
            for row in self._rows
            if _contains(row, wanted) and (row.open or not self.only_open.isChecked())
        ]
        self.model.set_rows(rows)
        self._empty.setVisible(not rows)
        for widget in (self.table, self._middle, self.recipients):
            widget.setVisible(bool(rows))
        self.table.fit_columns()
        if chosen is None or not self.table.select_where(lambda row: row.key == chosen.key):
            self.table.select(0)
        self._show_told()
        if recipient is not None:
            same = recipient.recipient
            self.recipients.select_where(lambda told: told.recipient == same)

    def _matter(self) -> MatterRow | None:
        row = self.table.current_row()
        return row if isinstance(row, MatterRow) else None

    def _recipient(self) -> Told | None:
        told = self.recipients.current_row()
        return told if isinstance(told, Told) else None

    @Slot(object)
    def _on_matter(self, _row: object) -> None:
        self._show_told()

    def _show_told(self) -> None:
        row = self._matter()
        told = row.told if row is not None else ()
        self.told.set_columns(self._told_columns())
        self.told.set_rows(told)
        self.recipients.fit_columns()
        self.recipients.select(0)
        of = "" if row is None else " ".join(part for part in (row.reference, _name(row)) if part)
        self._of.setText(self.tr("Who must know: {of}").replace("{of}", of) if of else "")
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        rights = self._workplace.desk.session.rights
        may, row, told = Right.HAND_ON in rights, self._matter(), self._recipient()
        to_hand_on = row is not None and any(
            each.state is HandingState.TO_HAND_ON for each in row.told
        )
        waits = told is not None and told.state is HandingState.HANDED_ON
        untold = told is not None and told.state is HandingState.TO_HAND_ON
        listed = row is not None and row.key.matter is Matter.SUPPRESSION
        printable = self._destination.is_set
        for button, enabled in (
            (self.add, may),
            (self.print_list, may and printable),
            (self.export, may),
            (self.hand_on, may and to_hand_on),
            (self.confirm, waits and Right.CONFIRM_HANDED_ON in rights),
            (self.leave_out, may and untold),
            (self.slip, may and row is not None and printable),
            (self.withdraw, may and listed),
            (self.review, may and listed),
        ):
            button.setEnabled(enabled)
        reason = "" if may else self.tr("A supervisor or legal staff hand on.")
        for button in (self.add, self.print_list, self.export, self.hand_on, self.withdraw):
            button.setToolTip(reason)

    # acts

    def _run(self, use_case: Callable[Concatenate[Desk, ...], object], *args: object) -> None:
        self._workplace.operations.run(
            self, use_case, *args, then=self._on_done, failed=self._on_failed
        )

    def _on_done(self, _result: object) -> None:
        self.banner.show_message(Kind.GOOD, self.tr("Saved. The history says so."))
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        self.refresh()

    def _on_failed(self, error: UserMistake | Outage) -> None:
        if self._dialog is not None:
            self._dialog.show_error(error)
            return
        self.banner.show_message(Kind.PROBLEM, str(sentence_for(error)))

    def _open(self, dialog: FieldsDialog) -> None:
        self._dialog = dialog
        dialog.rejected.connect(self._on_dialog_closed)
        dialog.open()

    @Slot()
    def _on_dialog_closed(self) -> None:
        self._dialog = None

    @Slot()
    def _on_add(self) -> None:
        language, groups = self._workplace.language, self._workplace.desk.policy.groups
        names = {
            key: group.name.in_(language) for key, group in groups.items() if not group.own_notice
        }
        dialog = SuppressDialog(self, Contact(), {Stop.MAILING}, names)
        dialog.given.connect(self._on_entry)
        self._open(dialog)

    @Slot(object)
    def _on_entry(self, entry: SuppressionEntry) -> None:
        self._run(suppressions.suppress, entry.stops, entry.contact, entry.group, entry.because)

    @Slot(object)
    def _on_given(self, given: object) -> None:
        """What the dialog asked for is known: do what it was asked for."""
        if self._then is not None:
            self._then(given)

    @Slot()
    def _on_hand_on(self) -> None:
        row, told = self._matter(), self._recipient()
        if row is None or not self.hand_on.isEnabled():
            return
        open_ones = [e.recipient for e in row.told if e.state is HandingState.TO_HAND_ON]
        chosen = told.recipient if told is not None and told.recipient in open_ones else None
        day, language = self._workplace.desk.today, self._workplace.language
        dialog = HandOnDialog(self, open_ones, chosen, language, day)
        self._then = partial(self._hand_on, row)
        dialog.given.connect(self._on_given)
        self._open(dialog)

    def _hand_on(self, row: MatterRow, given: HandedOver) -> None:
        self._run(passing_on.hand_on, row.key, given.recipients, given.on, given.to, given.way)

    @Slot()
    def _on_confirm(self) -> None:
        told = self._recipient()
        if told is None or told.handing is None or not self.confirm.isEnabled():
            return
        name = told.recipient.name.in_(self._workplace.language)
        dialog = ConfirmDialog(self, name, self._workplace.desk.today)
        self._then = partial(self._confirm, told.handing)
        dialog.given.connect(self._on_given)
        self._open(dialog)

    def _confirm(self, handing: Handing, given: Confirmed) -> None:
        self._run(passing_on.confirm_handed_on, handing.id, handing.version, given.on, given.name)

    @Slot()
    def _on_leave_out(self) -> None:
        row, told = self._matter(), self._recipient()
        if row is None or told is None:
            return
        name = told.recipient.name.in_(self._workplace.language)
        title = self.tr("{recipient} need not be told").replace("{recipient}", name)
        dialog = ReasonDialog(self, title, self.tr("Reason"), self.tr("Leave out"))
        self._then = partial(self._run, passing_on.leave_out, row.key, told.recipient)
        dialog.given.connect(self._on_given)
        dialog.open()

    @Slot()
    def _on_withdraw(self) -> None:
        row = self._matter()
        if row is None or row.key.suppression is None:
            return
        title = self.tr("Take {name} off the stop list?").replace("{name}", _name(row))
        dialog = ReasonDialog(
            self,
            title,
            self.tr("Reason"),
            self.tr("Take off"),
            self.tr("The entry stays in the history. Tell the departments that it ended."),
        )
        key = row.key.suppression
        self._then = partial(self._run, _withdraw, key)
        dialog.given.connect(self._on_given)
        dialog.open()

    @Slot()
    def _on_review(self) -> None:
        row = self._matter()
        if row is not None and row.key.suppression is not None:
            self._run(_review, row.key.suppression)

    @Slot(object)
    def _on_opened(self, row: MatterRow) -> None:
        if row.key.case is not None:
            self.case_asked.emit(int(row.key.case))

    # paper and files

    @Slot()
    def _on_print_list(self) -> None:
        language = self._workplace.language
        make = partial(_stop_list, language=language)
        self._print("stop-list", make)

    @Slot()
    def _on_slip(self) -> None:
        row = self._matter()
        if row is not None:
            language = self._workplace.language
            make = partial(_slip, row=row, language=language)
            self._print(f"{row.reference or 'stop-list'}-notice", make)

    def _print(self, name: str, make: printing.Sheet) -> None:
        self._workplace.operations.run(
            self,
            printing.send_sheet,
            name,
            make,
            self._destination,
            then=self._on_printed,
            failed=self._on_failed,
        )

    def _on_printed(self, _nothing: object) -> None:
        self.banner.show_message(Kind.GOOD, self.tr("Printed. The history says so."))

    @Slot(QAction)
    def _on_format(self, action: QAction) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the file"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._encoding = Encoding(action.data())
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    @Slot(str)
    def _on_folder(self, folder: str) -> None:
        self.export_to(Path(folder), self._encoding)

    def export_to(self, folder: Path, encoding: Encoding) -> None:
        """Write the stop list as a CSV file into that folder."""
        path = folder / f"stop-list-{self._workplace.desk.today.isoformat()}.csv"
        self._workplace.operations.run(
            self,
            _export,
            path,
            encoding,
            self._workplace.language,
            then=self._on_exported,
            failed=self._on_failed,
        )

    def _on_exported(self, path: Path) -> None:
        said = self.tr("Written: {file}. The history says so.").replace("{file}", path.name)
        self.banner.show_message(Kind.GOOD, said)

    # words

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.search.setPlaceholderText(self.tr("Filter by name, address, phone, reference"))
        self.search.setAccessibleName(self.tr("Filter"))
        self.only_open.setText(self.tr("Only what is open"))
        self.add.setText(self.tr("Add to the stop list…"))
        self.print_list.setText(self.tr("Print the stop list"))
        self.export.setText(self.tr("Export…"))
        self._formats.clear()
        for encoding, text in (
            (Encoding.UTF_8, self.tr("CSV, UTF-8")),
            (Encoding.CP932, self.tr("CSV, Shift_JIS (CP932)")),
        ):
            self._formats.addAction(text).setData(encoding)
        self._empty.setText(
            self.tr("Stops, corrections and erasures appear here once they are done.")
        )
        self.table.setAccessibleName(self.tr("What is passed on"))
        self.recipients.setAccessibleName(self.tr("Who must know"))
        self.hand_on.setText(self.tr("Hand on…"))
        self.hand_on.set_key("H")
        self.confirm.setText(self.tr("Confirmed…"))
        self.confirm.set_key("C")
        self.leave_out.setText(self.tr("Not concerned…"))
        self.slip.setText(self.tr("Print the notice"))
        self.withdraw.setText(self.tr("Take off the list…"))
        self.review.setText(self.tr("Reviewed, it stays"))
        self.model.set_columns(self._columns())
        self._fill()

    def _columns(self) -> tuple[Column[MatterRow], ...]:
        language, today = self._workplace.language, self._workplace.desk.today
        return (
            Column(
                "since",
                self.tr("Since"),
                lambda row: short_day(row.since, language),
                lambda row: row.since,
            ),
            Column("matter", self.tr("Matter"), lambda row: matter_text(row.key.matter)),
            Column(
                "name",
                self.tr("Name"),
                lambda row: Cell(_name(row), row.contact.reading),
                lambda row: row.contact.reading or row.contact.name,
            ),
            Column("what", self.tr("What"), lambda row: row.what.in_(language), stretch=True),
            Column("reference", self.tr("Ref."), lambda row: row.reference or "–"),
            Column(
                "state",
                self.tr("State"),
                lambda row: matter_chip(row, today),
                lambda row: (-row.late(today), -row.open),
            ),
        )

    def _told_columns(self) -> tuple[Column[Told], ...]:
        language, today = self._workplace.language, self._workplace.desk.today
        matter = self._matter() if hasattr(self, "table") else None
        days = matter.days if matter is not None else None
        return (
            Column(
                "recipient",
                self.tr("Recipient"),
                lambda told: Cell(
                    told.recipient.name.in_(language), recipient_kind_text(told.recipient.kind)
                ),
                stretch=True,
            ),
            Column("handed", self.tr("Handed on"), lambda told: _handed(told.handing, language)),
            Column("to", self.tr("To, how"), lambda told: _to(told.handing)),
            Column("confirmed", self.tr("Confirmed"), lambda t: _confirmed(t.handing, language)),
            Column("state", self.tr("State"), lambda told: told_chip(told, days, today)),
        )


def _name(row: MatterRow) -> str:
    return row.contact.name or row.contact.e_mail or row.contact.phone


def _handed(handing: Handing | None, language: Language) -> str:
    if handing is None or handing.not_concerned_because:
        return "–"
    return short_day(handing.handed_on, language)


def _to(handing: Handing | None) -> str:
    if handing is None:
        return "–"
    words = (handing.to, handing.way, handing.not_concerned_because)
    return ", ".join(word for word in words if word)


def _confirmed(handing: Handing | None, language: Language) -> str:
    if handing is None or handing.confirmed_on is None:
        return "–"
    return f"{short_day(handing.confirmed_on, language)} {handing.confirmed_name}"


def _contains(row: MatterRow, text: str) -> bool:
    wanted, digits = search_key(text), fold_phone(text)
    if not wanted:
        return True
    own = row.contact
    words = (own.name, own.reading, own.e_mail, row.reference, *own.address.lines)
    return any(wanted in search_key(word) for word in words) or (
        len(digits) >= FEWEST_DIGITS and digits in fold_phone(own.phone)
    )


def _withdraw(desk: Desk, entry: SuppressionId, because: str) -> Change:
    """Take an entry off at the version it has now."""
    with desk.open_look() as look:
        stored = look.suppressions.get(entry)
    return suppressions.withdraw_suppression(desk, stored.id, stored.version, because)


def _review(desk: Desk, entry: SuppressionId) -> Change:
    """Record at the version it has now that an entry stays."""
    with desk.open_look() as look:
        stored = look.suppressions.get(entry)
    return suppressions.review_suppression(desk, stored.id, stored.version)


def _stop_list(desk: Desk, language: Language) -> bytes:
    return suppressions.print_suppressions(desk, language)


def _slip(desk: Desk, row: MatterRow, language: Language) -> bytes:
    return passing_on.handing_slip(desk, row.key, language)


def _export(desk: Desk, path: Path, encoding: Encoding, language: Language) -> Path:
    file = suppressions.export_suppressions(desk, language, encoding)
    printing.save_file(file, path)
    return path
