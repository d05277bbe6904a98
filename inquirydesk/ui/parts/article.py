# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One article of the policy: where it comes from, how far it is trusted, and what it says."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.articles import Article, Value
from inquirydesk.desk.knowledge import Knowledge
from inquirydesk.desk.registers import answer_from
from inquirydesk.domain.roles import Right
from inquirydesk.ui.dates import dated_day
from inquirydesk.ui.field_wording import field_text
from inquirydesk.ui.models.article import ArticleModel, Line
from inquirydesk.ui.parts.article_view import ArticleView
from inquirydesk.ui.theme import Kind, Size, Tone, px
from inquirydesk.ui.trust_wording import trust_chip
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.flow_row import FlowRow
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.panel import Panel
from inquirydesk.ui.workplace import Workplace

ANSWERING = ("groups", "services", "joint_use", "anonymised")
"""Registers whose entries answer by a text filled from them; the website’s carry their own."""


def article_name(article: Article, workplace: Workplace) -> str:
    """An article's name, or that of the value it holds."""
    if article.name is not None:
        return article.name.in_(workplace.language)
    last = article.key.rpartition(".")[2]
    if last.isdecimal():  # one of several through the years
        day = dated_day(article.in_force_from, workplace.language)
        return f"{field_text(article.field)} ({day})"
    return field_text(last)


def _to_say(article: Article, knowledge: Knowledge) -> tuple[Value, ...]:
    """What an entry of a register answers to a caller, ready to be read out."""
    if article.field not in ANSWERING:
        return ()
    answer = answer_from(knowledge.policy, article.field, article.key.partition(".")[2])
    return (Value("", "to_say", answer.text),)


class ArticlePart(Panel):
    """The article chosen. `confirm_asked` and `change_asked` are for those who may."""

    confirm_asked = Signal(object)
    change_asked = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.workplace = workplace
        self._knowledge: Knowledge | None = None
        self.article: Article | None = None
        self._name = Label(size=Size.SECTION, bold=True, wrap=True)
        self.trust, self._force, self._review = Chip(), Chip(), Chip()
        self._cite = Label(tone=Tone.LABEL, wrap=True)
        self._remark = Label(tone=Tone.GOOD, wrap=True)
        self.model = ArticleModel()
        self.view = ArticleView(self.model)
        self.confirm = KeyButton(icon="rubber-stamp")
        self.change = KeyButton(key="Enter", icon="pencil")
        head = QWidget()
        rows = QVBoxLayout(head)
        rows.setContentsMargins(px(14), px(10), px(14), px(10))
        rows.setSpacing(px(6))
        rows.addWidget(self._name)
        chips = FlowRow()
        for chip in (self.trust, self._force, self._review):
            chips.addWidget(chip)
        rows.addLayout(chips)
        rows.addWidget(self._cite)
        rows.addWidget(self._remark)
        self.body.addWidget(head)
        self.body.addWidget(self.view, 1)
        footer = self.add_footer()
        footer.addStretch(1)
        footer.addWidget(self.confirm)
        footer.addWidget(self.change)
        self._footer = footer.parentWidget()
        self.confirm.clicked.connect(self._on_confirm_clicked)
        self.change.clicked.connect(self._on_change_clicked)
        self.view.value_opened.connect(self._on_value_opened)
        self._retranslate()

    def show_article(self, article: Article, knowledge: Knowledge) -> None:
        """Show an article of that version."""
        again = self.article is not None and self.article.key == article.key
        row = self.view.currentIndex().row() if again else 0
        self.article, self._knowledge = article, knowledge
        self._name.setText(article_name(article, self.workplace))
        self.model.set_values(
            (*_to_say(article, knowledge), *article.values), self.workplace.language
        )
        self.view.setCurrentIndex(self.model.index(max(row, 0)))
        self._show_source(article, knowledge)
        rights = self.workplace.desk.session.rights
        draft = knowledge.shown.is_draft
        open_ = article.source is not None and not article.verified
        unconfirmed = open_ and article.key not in knowledge.confirmations
        may_confirm = Right.CONFIRM_VALUE in rights and not draft and unconfirmed
        self.confirm.setVisible(may_confirm)
        editable = draft and article.field != "holidays"  # the law's list comes with the law
        may_change = editable and Right.EDIT_POLICY in rights
        self.change.setVisible(may_change)
        if self._footer is not None:
            self._footer.setVisible(may_confirm or may_change)

    def _show_source(self, article: Article, knowledge: Knowledge) -> None:
        language, source = self.workplace.language, article.source
        self.trust.show_chip(trust_chip(article, knowledge))
        force = self.tr("In force from {day}").format(
            day=dated_day(article.in_force_from, language)
        )
        if article.in_force_until is not None:
            until = dated_day(article.in_force_until, language)
            force = self.tr("{from_} until {day}").format(from_=force, day=until)
        self._force.show_chip(ChipLook(force, Kind.NEUTRAL, "calendar"))
        self._review.setVisible(source is not None)
        self._cite.setVisible(source is not None)
        if source is not None:
            self._review.show_chip(self._review_chip(article, knowledge))
            self._cite.setText(self.tr("Source: {cite}").format(cite=source.cite))
        confirmed = knowledge.confirmations.get(article.key)
        self._remark.setVisible(confirmed is not None)
        if confirmed is not None:
            said = self.tr("{name} confirmed this: {remark}")
            name = knowledge.names.get(confirmed.confirmed_by, "")
            self._remark.setText(said.format(name=name, remark=confirmed.remark))

    def _review_chip(self, article: Article, knowledge: Knowledge) -> ChipLook:
        language = self.workplace.language
        due = article.review_due_on(knowledge.policy.review_months)
        if due is not None and due < self.workplace.desk.today:
            said = self.tr("Review overdue since {day}").format(day=dated_day(due, language))
            return ChipLook(said, Kind.PROBLEM, "alert-octagon")
        reviewed = article.source.reviewed_on if article.source else article.in_force_from
        said = self.tr("Reviewed {day}").format(day=dated_day(reviewed, language))
        return ChipLook(said, Kind.NEUTRAL, "eye")

    def _retranslate(self) -> None:
        self.confirm.setText(self.tr("Confirm…"))
        self.change.setText(self.tr("Change value…"))
        self.view.setAccessibleName(self.tr("Article"))
        if self.article is not None and self._knowledge is not None:
            self.show_article(self.article, self._knowledge)

    @Slot()
    def _on_confirm_clicked(self) -> None:
        self.confirm_asked.emit(self.article)

    @Slot()
    def _on_change_clicked(self) -> None:
        line = self.view.current_line()
        if line is not None:
            self._on_value_opened(line)

    @Slot(object)
    def _on_value_opened(self, line: Line) -> None:
        if not self.change.isHidden() and line.value.key and not line.heading:
            self.change_asked.emit(line)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
