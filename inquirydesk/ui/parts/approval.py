# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The second person at a letter: approve it with the PIN, or send it back with a comment."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from inquirydesk.desk.letter_views import LetterView
from inquirydesk.domain.letter_text import Approval as ApprovalRule
from inquirydesk.domain.letter_text import strictest
from inquirydesk.domain.roles import Right
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.link import IconLine
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.panel import Panel, row
from inquirydesk.ui.workplace import Workplace


class ApprovalPanel(Panel):
    """Comment, PIN and the two buttons; greyed for the author, with the reason in words."""

    approve_asked = Signal(str)
    send_back_asked = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(kind=Kind.SECOND, parent=parent)
        self._workplace = workplace
        self._view: LetterView | None = None
        self._reason = IconLine("users", "", Tone.SECOND)
        self._comment_label = Label(tone=Tone.LABEL)
        self._comment = NotesEdit(lines=2)
        self._comment_label.setBuddy(self._comment)
        self._comment_field = Field(self._comment)
        self._pin_label = Label(tone=Tone.LABEL)
        self._pin = LineEdit(latin=True, characters=8)
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(8)
        self._pin.returnPressed.connect(self.approve)
        self._pin_label.setBuddy(self._pin)
        self._pin_field = Field(self._pin)
        self._send_back = KeyButton()
        self._send_back.clicked.connect(self.send_back)
        self._approve = KeyButton(key="Ctrl+Enter", icon="check", kind=ButtonKind.PRIMARY)
        self._approve.clicked.connect(self.approve)
        self.body.addWidget(self._reason)
        comment = QVBoxLayout()
        comment.setSpacing(px(2))
        comment.addWidget(self._comment_label)
        comment.addWidget(self._comment_field)
        self.body.addLayout(comment)
        self.body.addLayout(
            row(self._send_back, None, self._pin_label, self._pin_field, self._approve)
        )

    def show_letter(self, view: LetterView) -> None:
        """Show who may approve this letter, and whether that is who is signed in."""
        self._view = view
        may = not self.hindrance()
        for widget in (self._comment_label, self._comment_field, self._pin_label, self._pin_field):
            widget.setVisible(may)
        self._send_back.setEnabled(may)
        self._send_back.setVisible(may)
        self._approve.setEnabled(may)
        self._pin.clear()
        self._pin_field.show_error("")
        self.retranslate()

    def hindrance(self) -> str:
        """Why who is signed in cannot approve, in words; empty if nothing hinders."""
        if self._view is None:
            return ""
        session = self._workplace.desk.session
        letter, rules = self._view.letter, strictest(self._view.texts)
        if session.user in letter.authors:
            return self.tr("You wrote this letter. Another person reads and approves it.")
        legal = rules.approval is ApprovalRule.LEGAL
        needed = Right.APPROVE_LEGALLY if legal else Right.APPROVE_LETTER
        if needed not in session.rights:
            return (
                self.tr("This letter is approved by legal staff.")
                if legal
                else self.tr("A supervisor or legal staff approve this letter.")
            )
        return ""

    def say_refused(self, text: str) -> None:
        """Say at the PIN why the approval was refused."""
        self._pin.clear()
        self._pin_field.show_error(text)
        self._pin.setFocus()

    @Slot()
    def approve(self) -> None:
        """Ask for the approval if a PIN is typed; else the keyboard goes there."""
        if not self._approve.isEnabled():
            return
        if not self._pin.text():
            self.say_refused(self.tr("Type your PIN to approve."))
            return
        self.approve_asked.emit(self._pin.text())

    @Slot()
    def send_back(self) -> None:
        """Ask to send the letter back; the author needs a comment."""
        if not self._send_back.isEnabled():
            return
        if not self._comment.text().strip():
            self._comment_field.show_error(self.tr("Tell the author what to change."))
            self._comment.setFocus()
            return
        self._comment_field.show_error("")
        self.send_back_asked.emit(self._comment.text())

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        self.set_title(self.tr("Approval by a second person"))
        self._comment_label.setText(self.tr("Comment for the author, to send it back"))
        self._comment.setAccessibleName(self.tr("Comment for the author"))
        self._pin_label.setText(self.tr("PIN"))
        self._pin.setAccessibleName(self.tr("PIN"))
        self._send_back.setText(self.tr("Send back…"))
        self._approve.setText(self.tr("Approve"))
        hindrance = self.hindrance()
        author = ""
        if self._view is not None and self._view.letter.written_by is not None:
            author = self._view.names.get(self._view.letter.written_by, "")
        read = self.tr("Written by {author}. Read letter and decision side by side, then approve.")
        self._reason.show_line("users", hindrance or read.format(author=author), Tone.SECOND)
        self._approve.setToolTip(hindrance)
