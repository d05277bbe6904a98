# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The pages of a case besides its guide: history, letters, mail items, facts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.domain.mail import Envelope
from inquirydesk.domain.outgoing import LetterState, OutgoingLetter
from inquirydesk.domain.roles import UserId
from inquirydesk.store.history import Recorded
from inquirydesk.ui.case_wording import (
    channel_text,
    language_text,
    letter_state_text,
    line_outcome_text,
    lines_text,
    standing_text,
)
from inquirydesk.ui.dates import dated_day, short_moment
from inquirydesk.ui.event_wording import event_sentence
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.parts.arrival import contents_text
from inquirydesk.ui.theme import Kind, Tone
from inquirydesk.ui.widgets.chip import ChipLook
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.panel import Section
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.workplace import Workplace

LOOKS = frozenset({"case_viewed", "list_viewed", "matches_shown", "letter_viewed"})


def letter_state_chip(state: LetterState) -> ChipLook:
    """How far a letter is, as a chip."""
    text = letter_state_text(state)
    match state:
        case LetterState.POSTED:
            return ChipLook(text, Kind.GOOD, "check")
        case LetterState.RETURNED | LetterState.CANCELLED:
            return ChipLook(text, Kind.PROBLEM, "x")
        case LetterState.DRAFT:
            return ChipLook(text, Kind.NEUTRAL, "pencil")
        case _:
            return ChipLook(text, Kind.ACCENT, "file-text")


class HistoryPage(QWidget):
    """What happened, newest first; looks are shown quietly."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: CaseView | None = None
        self._model: TableModel[Recorded] = TableModel(self._columns())
        self._table = TableView(self._model)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._table)

    def show_case(self, view: CaseView) -> None:
        """Show the history of this case."""
        self._view = view
        self._table.setAccessibleName(self.tr("History"))
        self._model.set_columns(self._columns())
        self._model.set_rows(view.history[::-1])
        self._table.fit_columns()

    def _columns(self) -> tuple[Column[Recorded], ...]:
        return (
            Column("when", self.tr("When"), self._when, lambda each: each.number),
            Column("who", self.tr("Who"), self._who),
            Column("what", self.tr("What happened"), self._what, stretch=True),
        )

    def _when(self, event: Recorded) -> Cell:
        return Cell(short_moment(event.entry.at, self._workplace.language), tone=Tone.LABEL)

    def _who(self, event: Recorded) -> str:
        person = event.entry.person
        names = self._view.names if self._view is not None else {}
        return names.get(UserId(int(person)), person) if person.isdecimal() else person

    def _what(self, event: Recorded) -> Cell:
        if self._view is None:
            return Cell("")
        language = self._workplace.language
        text = event_sentence(event, self._view.policy, self._view.names, language)
        quiet = event.entry.act in LOOKS
        return Cell(text, icon="eye" if quiet else "", tone=Tone.LABEL if quiet else Tone.BODY)


class LettersPage(QWidget):
    """The letters of the case; Enter opens one."""

    letter_asked = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: CaseView | None = None
        self._model: TableModel[OutgoingLetter] = TableModel(self._columns())
        self._table = TableView(self._model)
        self._table.row_opened.connect(self._on_opened)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._table)

    def show_case(self, view: CaseView) -> None:
        """Show the letters of this case."""
        self._view = view
        self._table.setAccessibleName(self.tr("Letters"))
        self._model.set_columns(self._columns())
        self._model.set_rows(view.letters)
        self._table.fit_columns()
        if self._table.current_row() is None:
            self._table.select(0)

    def _columns(self) -> tuple[Column[OutgoingLetter], ...]:
        return (
            Column("number", self.tr("Letter no."), lambda each: each.number or "–"),
            Column("letter", self.tr("Letter"), self._name, stretch=True),
            *self._requests_column(),
            Column("state", self.tr("State"), lambda each: letter_state_chip(each.state)),
            Column("languages", self.tr("Languages"), self._languages),
            Column("pages", self.tr("Pages"), lambda each: str(each.pages or "–"), numeric=True),
            Column("author", self.tr("Author"), lambda each: self._person(each.written_by)),
            Column("approver", self.tr("Approved by"), lambda each: self._person(each.approved_by)),
            Column("posted", self.tr("Posted"), self._posted),
            Column("tracking", self.tr("Tracking"), lambda each: each.tracking or "–"),
        )

    def _name(self, letter: OutgoingLetter) -> str:
        if self._view is None or letter.code not in self._view.policy.letters:
            return letter.code
        return self._view.policy.letters[letter.code].name.in_(self._workplace.language)

    def _requests_column(self) -> tuple[Column[OutgoingLetter], ...]:
        """Which requests a letter answers, where the case has several."""
        if self._view is None or len(self._view.case.lines) == 1:
            return ()
        return (Column("answers", self.tr("Answers"), self._answers),)

    def _answers(self, letter: OutgoingLetter) -> str:
        if self._view is None:
            return ""
        case, policy = self._view.case, self._view.policy
        return lines_text(case, policy, letter.answers, self._workplace.language) or "–"

    def _languages(self, letter: OutgoingLetter) -> str:
        return ", ".join(language_text(each) for each in letter.languages)

    def _person(self, user: UserId | None) -> str:
        if self._view is None or user is None:
            return "–"
        return self._view.names.get(user, "–")

    def _posted(self, letter: OutgoingLetter) -> str:
        if letter.posted_on is None:
            return "–"
        return dated_day(letter.posted_on, self._workplace.language)

    @Slot(object)
    def _on_opened(self, letter: OutgoingLetter) -> None:
        self.letter_asked.emit(int(letter.id))


class MailPage(QWidget):
    """The envelopes that arrived for the case."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: CaseView | None = None
        self._model: TableModel[Envelope] = TableModel(self._columns())
        self._table = TableView(self._model)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._table)

    def show_case(self, view: CaseView) -> None:
        """Show the mail of this case."""
        self._view = view
        self._table.setAccessibleName(self.tr("Mail items"))
        self._model.set_columns(self._columns())
        self._model.set_rows(view.envelopes)
        self._table.fit_columns()

    def _columns(self) -> tuple[Column[Envelope], ...]:
        return (
            Column("received", self.tr("Received"), self._received),
            Column("way", self.tr("Came by"), self._way),
            Column("class", self.tr("Mail class"), self._mail_class),
            Column("tracking", self.tr("Tracking"), lambda each: each.tracking or "–"),
            Column("contents", self.tr("Contents"), self._contents, stretch=True),
            Column("storage", self.tr("Storage place"), lambda each: each.storage or "–"),
            Column("by", self.tr("Registered by"), self._registered_by),
        )

    def _received(self, envelope: Envelope) -> str:
        return dated_day(envelope.received_on, self._workplace.language)

    def _way(self, envelope: Envelope) -> str | ChipLook:
        text = channel_text(envelope.channel)
        if envelope.accepted:
            return text
        refused = self.tr("{channel}, not accepted").replace("{channel}", text)
        return ChipLook(refused, Kind.CAUTION, "alert-triangle")

    def _mail_class(self, envelope: Envelope) -> str:
        classes = self._view.policy.mail_classes if self._view is not None else ()
        language = self._workplace.language
        names = {each.key: each.name.in_(language) for each in classes}
        return names.get(envelope.mail_class, "–")

    def _contents(self, envelope: Envelope) -> str:
        if self._view is None:
            return ""
        return contents_text(envelope, self._view.policy, self._workplace)

    def _registered_by(self, envelope: Envelope) -> str:
        names = self._view.names if self._view is not None else {}
        return names.get(envelope.registered_by, "–")


class FactsPage(ScrollColumn):
    """All that is known of the case, in two columns, and its notes."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._case_section, self._case = Section(" ", last=True), FactList()
        self._people_section, self._people = Section(" ", last=True), FactList()
        self._notes_section, self._notes = Section(" ", last=True), FactList()
        self._case_section.body.addWidget(self._case)
        self._people_section.body.addWidget(self._people)
        self._notes_section.body.addWidget(self._notes)
        both = QHBoxLayout()
        both.addWidget(self._case_section, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self._people_section, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(both)
        self.body.addWidget(self._notes_section)
        self.body.addStretch(1)

    def show_case(self, view: CaseView) -> None:
        """Show the facts of this case."""
        language, case = self._workplace.language, view.case
        self._case_section.set_title(self.tr("Case"))
        self._people_section.set_title(self.tr("People"))
        self._notes_section.set_title(self.tr("Notes"))
        self._case.set_facts(self._case_facts(view))
        self._people.set_facts(self._people_facts(view))
        self._notes.set_facts(
            [
                Fact(f"{short_moment(note.at, language)}, {view.names.get(note.by, '')}", note.text)
                for note in case.notes[::-1]
            ]
        )
        self._notes_section.setVisible(bool(case.notes))

    def _case_facts(self, view: CaseView) -> list[Fact]:
        language, case, policy = self._workplace.language, view.case, view.policy
        owner = view.names.get(case.owner, "") if case.owner is not None else ""
        facts = [
            Fact(self.tr("Reference"), case.reference),
            *self._request_facts(view),
            Fact(self.tr("Owner"), owner or self.tr("Unassigned")),
            Fact(self.tr("Opened"), short_moment(case.opened_at, language)),
        ]
        if case.form_dated_on is not None:
            facts.append(Fact(self.tr("Form dated"), dated_day(case.form_dated_on, language)))
        version = f"{policy.title.in_(language)}, {policy.id.version}"
        facts.append(Fact(self.tr("Policy version"), version))
        return facts

    def _request_facts(self, view: CaseView) -> list[Fact]:
        """Each request with its basis, how it ended, and the method wanted."""
        language, policy = self._workplace.language, view.policy
        methods = {each.key: each.name.in_(language) for each in policy.methods}
        several = len(view.case.lines) > 1
        facts = []
        for line in view.case.lines:
            kind = policy.types[line.type]
            number = f"{line.number} " if several else ""
            facts.append(Fact(self.tr("Request"), f"{number}{kind.name.in_(language)}"))
            facts.append(Fact(self.tr("Basis"), kind.article.in_(language)))
            if line.method_wanted:
                wanted = methods.get(line.method_wanted, line.method_wanted)
                facts.append(Fact(self.tr("Method wanted"), wanted))
            if line.outcome is not None:
                facts.append(Fact(self.tr("Outcome"), line_outcome_text(line.outcome)))
        return facts

    def _people_facts(self, view: CaseView) -> list[Fact]:
        case, language = view.case, self._workplace.language
        address = case.reply_address
        lines = [f"〒{address.postal_code}" if address.postal_code else "", *address.lines]
        facts = [
            Fact(self.tr("Requester"), f"{case.requester.name}  {case.requester.reading}".strip()),
            Fact(self.tr("Acting as"), standing_text(case.standing)),
            Fact(self.tr("Person"), f"{case.person.name}  {case.person.reading}".strip() or "–"),
            Fact(
                self.tr("Address"),
                "\n".join(line for line in lines if line) or "–",
                icon="lock" if case.confirmed_address is not None else "",
            ),
            Fact(self.tr("Phone"), case.requester.phone or "–"),
            Fact(self.tr("Language"), language_text(case.language)),
        ]
        identity = case.identity
        if identity.confirmed_by is not None and identity.confirmed_at is not None:
            when = short_moment(identity.confirmed_at, language)
            by = view.names.get(identity.confirmed_by, "")
            facts.append(Fact(self.tr("Identity confirmed"), f"{when}, {by}"))
        return facts
