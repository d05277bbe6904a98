# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The outside of an envelope: reference, day, way, mail class, and who sent it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.domain.mail import MailDraft
from inquirydesk.domain.person import Party
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Channel, Language
from inquirydesk.ui import case_wording
from inquirydesk.ui.language import OWN_NAMES
from inquirydesk.ui.mail_draft import TypedMail
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.parts.party_fields import PartyFields
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.answers import Answer, RadioRow, Segmented
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.field_walk import FieldWalk
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.panel import Line
from inquirydesk.ui.widgets.scroll_column import ScrollColumn

CHANNELS = (Channel.MAIL, Channel.E_MAIL, Channel.FAX, Channel.VISIT)


class EnvelopeForm(ScrollColumn):
    """The fields; `edited` tells of every change a person makes."""

    edited = Signal()
    reference_typed = Signal(str)
    reference_left = Signal()
    received_left = Signal()
    sender_left = Signal()

    def __init__(self, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=px(14))
        self._policy = policy
        self.grid = FormGrid()
        self.reference = LineEdit(latin=True, characters=24)
        self.received = DateField()
        self._because = LineEdit()
        self._channel = RadioRow()
        self._mail_class = Choice()
        self._tracking = LineEdit(latin=True, characters=18)
        self._storage = LineEdit(characters=12)
        self._languages = Segmented()
        self._sender_title = Label(bold=True)
        self._sender_line = Line()
        self._build()
        self._connect()

    def _build(self) -> None:
        grid = self.grid
        grid.add_row(("reference", Field(self.reference)), None)
        grid.add_row(("received_on", self.received), None)
        grid.add_row(("backdated_because", Field(self._because)))
        grid.add_row(("channel", self._channel))
        grid.add_row(("mail_class", Field(self._mail_class)), None)
        grid.add_row(("tracking", Field(self._tracking)), None)
        grid.add_row(("storage", Field(self._storage)), ("language", self._languages), None)
        grid.add_wide(self._sender_line)
        grid.add_wide(self._sender_title)
        self.sent_by = PartyFields(grid)
        self.body.addWidget(grid)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._walk = FieldWalk(self.grid)
        for editor in (self._because, self._tracking, self._storage):
            editor.textEdited.connect(self._on_edited)
        self.reference.textEdited.connect(self.reference_typed)
        self.reference.left.connect(self.reference_left)
        self.received.editor.textEdited.connect(self._on_edited)
        self.received.editor.left.connect(self.received_left)
        for choice in (self._channel, self._mail_class, self._languages):
            choice.chosen.connect(self._on_edited)
        self.sent_by.edited.connect(self._on_edited)
        for editor in (self.sent_by.name, self.sent_by.reading, self.sent_by.phone):
            editor.left.connect(self.sender_left)

    def typed(self) -> TypedMail:
        """Everything that stands in the fields."""
        channel, language = self._channel.value(), self._languages.value()
        draft = MailDraft(
            channel=channel if isinstance(channel, Channel) else Channel.MAIL,
            received_on=self.received.date(),
            backdated_because=self._because.text(),
            mail_class=str(self._mail_class.value() or ""),
            tracking=self._tracking.text(),
            storage=self._storage.text(),
            language=language if isinstance(language, Language) else Language.JA,
            sender=self.sent_by.party(),
        )
        return TypedMail(self.reference.text(), self.received.editor.text(), draft)

    def take(self, typed: TypedMail) -> None:
        """Put back what `typed` gave."""
        draft = typed.draft
        self.reference.setText(typed.reference)
        self.received.editor.setText(typed.received_on)
        self._because.setText(draft.backdated_because)
        self._channel.set_value(draft.channel)
        self._mail_class.set_value(draft.mail_class or None)
        self._tracking.setText(draft.tracking)
        self._storage.setText(draft.storage)
        self._languages.set_value(draft.language)
        self.sent_by.set_party(draft.sender)

    def clear(self, today: date) -> None:
        """Empty fields for an envelope that came today."""
        self.take(TypedMail("", today.isoformat(), MailDraft()))
        self.grid.clear_errors()

    def set_language(self, language: Language) -> None:
        """Choose the language of the letters."""
        self._languages.set_value(language)

    def party(self) -> Party:
        """Who sent it."""
        return self.sent_by.party()

    def show_needed(self, *, new_sender: bool, earlier: bool) -> None:
        """Show the sender's fields and the reason for a late entry only where they are needed."""
        self.sent_by.show(shown=new_sender)
        self._sender_title.setVisible(new_sender)
        self._sender_line.setVisible(new_sender)
        self.grid.show_row("backdated_because", shown=earlier)

    def retranslate(self, language: Language) -> None:
        """Take the words of the language in force, keeping what was typed."""
        labels = {
            "reference": self.tr("Reference"),
            "received_on": self.tr("Received on"),
            "backdated_because": self.tr("Why not today"),
            "channel": self.tr("Came by"),
            "mail_class": self.tr("Mail class"),
            "tracking": self.tr("Tracking no."),
            "storage": self.tr("Storage place"),
            "language": self.tr("Language"),
        }
        for key, text in labels.items():
            self.grid.set_label(key, text)
        self.reference.setPlaceholderText(self.tr("Scan the form, or 26-0147"))
        self._because.setPlaceholderText(self.tr("Reason why it is entered later"))
        self._sender_title.setText(self.tr("Sender"))
        self._channel.set_answers(
            [
                Answer(each, case_wording.channel_text(each), str(number))
                for number, each in enumerate(CHANNELS, start=1)
            ]
        )
        self._mail_class.set_options(
            [
                Option(each.key, each.name.in_(language), str(number))
                for number, each in enumerate(self._policy.mail_classes, start=1)
            ]
        )
        self._languages.set_answers([Answer(each, OWN_NAMES[each]) for each in Language])
        self.sent_by.retranslate()

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()
