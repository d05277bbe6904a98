# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One letter to post: its code read, its mail class, its tracking number, whether it is sealed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk.letter_views import Posting
from inquirydesk.domain.codes import CodeKind, ScannedCode, Verdict, read_code
from inquirydesk.domain.errors import CodeOfAnother, UserMistake
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.dates import clock_time
from inquirydesk.ui.theme import Kind, Tone
from inquirydesk.ui.widgets.checklist import CheckItem
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field, LineEdit

WINDOW = "window"
ORDINARY = "ordinary"
"""The class that leaves without a number."""


class PostingRow(QObject):
    """The widgets of one letter. `entered` says that the keyboard came to it."""

    entered = Signal(object)
    changed = Signal()
    refused = Signal(object)

    def __init__(self, posting: Posting, code_key: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self.posting = posting
        self.scanned = ""
        self.ticked: frozenset[str] = frozenset()
        self._code_key = code_key
        self._refused = False
        letter = posting.row.letter
        self.number = Label(letter.number, bold=True)
        self.requester = Label(posting.row.name)
        printed = clock_time(letter.printed_at) if letter.printed_at else "–"
        self.printed = Label(printed, tone=Tone.LABEL)
        self.mail_class = Choice()
        self.mail_class.chosen.connect(self._on_class_chosen)
        self.tracking = LineEdit(latin=True)
        self.tracking.textEdited.connect(self._on_typed)
        self.tracking.returnPressed.connect(self._on_scanned)
        self.tracking.left.connect(self._on_scanned)
        self.field = Field(self.tracking)
        self.state = Chip()
        for editor in (self.mail_class, self.tracking):
            editor.installEventFilter(self)

    def cells(self) -> tuple[QWidget, ...]:
        """The widgets in the order of the columns."""
        return (
            self.number,
            self.requester,
            self.printed,
            self.mail_class,
            self.field,
            self.state,
        )

    def is_sealed(self) -> bool:
        """Whether nothing is missing: number, every tick, and no other letter's code read last."""
        return not self._refused and self._numbered() and not self.unticked()

    def checks(self, language: Language) -> tuple[CheckItem, ...]:
        """What is seen before sealing: the list of the case's posting step, or the window alone."""
        own = tuple(CheckItem(c.key, c.text.in_(language)) for c in self.posting.checks)
        return own or (CheckItem(WINDOW, self.tr("Name and address show in the window")),)

    @property
    def is_refused(self) -> bool:
        """Whether the code read last belongs to another letter."""
        return self._refused

    def unticked(self) -> tuple[str, ...]:
        """Keys of what must still be seen before sealing, in order."""
        return tuple(c.key for c in self.checks(Language.EN) if c.key not in self.ticked)

    def tick(self, keys: frozenset[str]) -> None:
        """What was seen before sealing."""
        self.ticked = keys
        self._show_state()
        self.changed.emit()

    def say(self, text: str) -> None:
        """Say something short at the number; an empty text takes it back."""
        self.field.show_error(text)
        self.tracking.set_wrong(wrong=bool(text))

    def refuse(self, error: Exception) -> None:
        """Mark the row: this letter cannot go."""
        self._refused = isinstance(error, CodeOfAnother) or self._refused
        self.tracking.set_wrong(wrong=True)
        self._show_state()
        self.changed.emit()
        self.refused.emit(error)

    def retranslate(self, language: Language) -> None:
        """Set the texts in the language in force."""
        number = self.posting.row.letter.number
        kept = self.mail_class.value() or self.posting.usual_class
        self.mail_class.set_options(
            [Option(c.key, c.name.in_(language)) for c in self.posting.mail_classes]
        )
        self.mail_class.set_value(kept)
        self.mail_class.setAccessibleName(self.tr("Mail class of {number}").format(number=number))
        words = self.tr("Tracking number of {number}")
        self.tracking.setAccessibleName(words.format(number=number))
        self.tracking.setPlaceholderText(self.tr("scan or type"))
        self._show_state()

    def _numbered(self) -> bool:
        return self.mail_class.value() == ORDINARY or bool(self.tracking.text().strip())

    def _show_state(self) -> None:
        if self._refused:
            look = ChipLook(self.tr("Other letter"), Kind.PROBLEM, "alert-octagon", strong=True)
        elif self.is_sealed():
            look = ChipLook(self.tr("Sealed"), Kind.GOOD, "check")
        elif not self._numbered():
            look = ChipLook(self.tr("Enter number"), Kind.NEUTRAL, "pencil")
        else:
            look = ChipLook(self.tr("Look before sealing"), Kind.CAUTION, "list-check")
        if self.scanned and not self._refused and not self._numbered():
            look = ChipLook(self.tr("Code read"), Kind.ACCENT, "barcode")
        self.state.show_chip(look)

    def _take_code(self, code: ScannedCode) -> UserMistake | None:
        """Take the code of this letter; the mistake if it is that of anything else."""
        own = self.posting.row.letter.number
        genuine = code.kind is CodeKind.LETTER and code.verdict is Verdict.GENUINE
        if genuine and code.number == own:
            return None
        return CodeOfAnother(own, code.number)

    @Slot()
    def _on_scanned(self) -> None:
        """A letter's code proves that this row is this letter; anything else is the number."""
        text = self.tracking.text()
        code = read_code(text, self._code_key)
        if code is None:
            return
        self.tracking.clear()
        mistake = self._take_code(code)
        if mistake is not None:
            self.refuse(mistake)
            return
        self._refused, self.scanned = False, text
        self.say("")
        self._show_state()
        self.changed.emit()

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        if not self._refused:
            self.say("")
        self._show_state()
        self.changed.emit()

    @Slot(object)
    def _on_class_chosen(self, _key: object) -> None:
        self._show_state()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self)
        return super().eventFilter(watched, event)
