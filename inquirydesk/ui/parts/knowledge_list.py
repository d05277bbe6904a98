# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Lists about a version of the policy: what is open in it, and how it differs from another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.articles import Article
from inquirydesk.desk.knowledge import Knowledge
from inquirydesk.policies.write import Changed
from inquirydesk.ui.dates import dated_day
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.parts.article import article_name
from inquirydesk.ui.theme import Size, Tone, px
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.panel import Panel, row
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace


class ListKind(StrEnum):
    """What is open in a version, and the comparison."""

    FAULTS = "faults"
    NOT_SET = "not_set"
    MISSING = "missing"
    CONSENTS = "consents"
    UNCONFIRMED = "unconfirmed"
    OVERDUE = "overdue"
    DIFFERENCES = "differences"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of any of the lists; `key` leads to the article."""

    key: str
    first: str
    second: str
    third: str = ""
    fourth: str = ""


class KnowledgeListPart(Panel):
    """One list. `article_asked` gives the key of the row opened, `compared_with` a version."""

    article_asked = Signal(str)
    compared_with = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.workplace = workplace
        self._listed = ListKind.NOT_SET
        self._knowledge: Knowledge | None = None
        self._changed: tuple[Changed, ...] = ()
        self._name = Label(size=Size.SECTION, bold=True, wrap=True)
        self._note = Label(tone=Tone.LABEL, wrap=True)
        self._with = Label(tone=Tone.LABEL)
        self.other = Choice()
        self._with.setBuddy(self.other)
        self.model: TableModel[Entry] = TableModel(())
        self.table = TableView(self.model)
        head = QWidget()
        rows = QVBoxLayout(head)
        rows.setContentsMargins(px(14), px(10), px(14), px(10))
        rows.setSpacing(px(6))
        rows.addWidget(self._name)
        rows.addWidget(self._note)
        rows.addLayout(row(self._with, self.other, None))
        self.body.addWidget(head)
        self.body.addWidget(self.table, 1)
        self.table.row_opened.connect(self._on_row_opened)
        self.other.chosen.connect(self._on_other_chosen)

    @property
    def kind(self) -> ListKind:
        """The list shown now."""
        return self._listed

    def show_list(self, kind: ListKind, knowledge: Knowledge) -> None:
        """Show one of the lists of that version."""
        self._listed, self._knowledge = kind, knowledge
        if kind is ListKind.DIFFERENCES:
            self._offer_others(knowledge)
        self._fill()

    def show_changes(self, changed: tuple[Changed, ...]) -> None:
        """What differs from the version chosen."""
        self._changed = changed
        self._fill()

    def name_of(self, kind: ListKind) -> str:
        """The name of a list."""
        names = {
            ListKind.FAULTS: self.tr("Faults of the draft"),
            ListKind.NOT_SET: self.tr("Not set"),
            ListKind.MISSING: self.tr("Required by law and missing"),
            ListKind.CONSENTS: self.tr("Consent needed"),
            ListKind.UNCONFIRMED: self.tr("To be confirmed by legal"),
            ListKind.OVERDUE: self.tr("Review overdue"),
            ListKind.DIFFERENCES: self.tr("Differences"),
        }
        return names[kind]

    def compared(self) -> str:
        """The version to compare with; empty if there is no other."""
        return str(self.other.value() or "")

    def _offer_others(self, knowledge: Knowledge) -> None:
        others = [each for each in knowledge.rows if each.version != knowledge.shown.version]
        self.other.set_options([Option(each.version, each.version) for each in others])
        if self.other.value() is None and others:
            earlier = [e for e in others if e.in_force_from < knowledge.shown.in_force_from]
            self.other.set_value((earlier or others)[0].version)

    def _fill(self) -> None:
        knowledge, kind = self._knowledge, self._listed
        if knowledge is None:
            return
        compares = kind is ListKind.DIFFERENCES
        for widget in (self._with, self.other):
            widget.setVisible(compares and self.other.count() > 0)
        self._name.setText(self.name_of(kind))
        self._note.setText(self._note_of(kind))
        self.model.set_columns(self._columns(kind))
        self.model.set_rows(self._entries(kind, knowledge))
        self.table.setAccessibleName(self.name_of(kind))
        self.table.fit_columns()
        self.table.select(0)

    def _entries(self, kind: ListKind, knowledge: Knowledge) -> Sequence[Entry]:
        language = self.workplace.language
        match kind:
            case ListKind.FAULTS:
                told = [(fault.key, sentence_for(fault)) for fault in knowledge.faults]
                return [Entry(key, said.what, said.rest()) for key, said in told]
            case ListKind.NOT_SET:
                unset = knowledge.policy.not_set
                return [Entry(e.key, e.name.in_(language), e.ask.in_(language)) for e in unset]
            case ListKind.MISSING:
                return [
                    Entry(
                        each.key,
                        each.requirement.name.in_(language),
                        each.entry.in_(language),
                        self.tr("since {day}").format(
                            day=dated_day(each.requirement.since, language)
                        ),
                        each.requirement.source.cite,
                    )
                    for each in knowledge.missing
                ]
            case ListKind.CONSENTS:
                groups = knowledge.policy.groups
                return [
                    Entry(
                        f"editions.{edition.key}",
                        change.text.in_(language),
                        groups[change.group].name.in_(language)
                        if change.group is not None
                        else self.tr("everybody"),
                        edition.title.in_(language),
                    )
                    for edition, change in knowledge.consents
                ]
            case ListKind.DIFFERENCES:
                return [Entry(e.key, e.key, e.before, e.after) for e in self._changed]
            case _:
                return [
                    self._article(each) for each in articles_in(kind, knowledge, self.workplace)
                ]

    def _article(self, article: Article) -> Entry:
        source = article.source
        reviewed = dated_day(source.reviewed_on, self.workplace.language) if source else ""
        name = article_name(article, self.workplace)
        return Entry(article.key, name, source.cite if source else "", reviewed)

    def _columns(self, kind: ListKind) -> tuple[Column[Entry], ...]:
        titles = {
            ListKind.FAULTS: (self.tr("What is wrong"), self.tr("What to do"), ""),
            ListKind.NOT_SET: (self.tr("Value"), self.tr("Who should answer"), ""),
            ListKind.MISSING: (self.tr("Missing"), self.tr("Of"), self.tr("Required")),
            ListKind.CONSENTS: (self.tr("Change"), self.tr("Whose consent"), self.tr("Edition")),
            ListKind.DIFFERENCES: (self.tr("Value"), self.tr("Before"), self.tr("After")),
        }
        articles = (self.tr("Article"), self.tr("Source"), self.tr("Reviewed"))
        first, second, third = titles.get(kind, articles)
        columns = [
            Column[Entry]("first", first, _first),
            Column[Entry]("second", second, _second, stretch=True),
        ]
        if third:
            columns.append(Column[Entry]("third", third, _third))
        if kind is ListKind.MISSING:
            columns.append(Column[Entry]("fourth", self.tr("Source"), _fourth))
        return tuple(columns)

    def _note_of(self, kind: ListKind) -> str:
        match kind:
            case ListKind.FAULTS:
                return self.tr("A draft with faults cannot be handed over.")
            case ListKind.NOT_SET:
                return self.tr("Nobody has decided these. Letters that need one are blocked.")
            case ListKind.MISSING:
                return self.tr("The law wants these to be known, and the register lacks them.")
            case ListKind.CONSENTS:
                return self.tr("These changes go beyond the purpose told before.")
            case ListKind.UNCONFIRMED:
                return self.tr("Legal staff confirm each for this version. Enter opens it.")
            case ListKind.OVERDUE:
                return self.tr("The source was last looked at too long ago.")
            case ListKind.DIFFERENCES:
                if self.other.count() == 0:
                    return self.tr("There is no other version yet.")
                return self.tr("%n values differ", "", len(self._changed))

    @Slot(object)
    def _on_row_opened(self, entry: Entry) -> None:
        self.article_asked.emit(entry.key)

    @Slot(object)
    def _on_other_chosen(self, version: object) -> None:
        self.compared_with.emit(str(version))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._with.setText(self.tr("Compared with"))
            self.other.setAccessibleName(self.tr("Compared with"))
            self._fill()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the texts for the first time."""
        self._with.setText(self.tr("Compared with"))
        self.other.setAccessibleName(self.tr("Compared with"))


def articles_in(kind: ListKind, knowledge: Knowledge, workplace: Workplace) -> list[Article]:
    """The articles that wait for legal, or whose review is overdue."""
    if kind is ListKind.UNCONFIRMED:
        return [
            each
            for each in knowledge.articles
            if each.source is not None
            and not each.verified
            and each.key not in knowledge.confirmations
        ]
    months, today = knowledge.policy.review_months, workplace.desk.today
    due = [(each, each.review_due_on(months)) for each in knowledge.articles]
    return [each for each, day in due if day is not None and day < today]


def _first(entry: Entry) -> Cell:
    return Cell(entry.first)


def _second(entry: Entry) -> Cell:
    return Cell(entry.second.replace("\n", " "))


def _third(entry: Entry) -> Cell:
    return Cell(entry.third.replace("\n", " "))


def _fourth(entry: Entry) -> Cell:
    return Cell(entry.fourth, tone=Tone.LABEL)
