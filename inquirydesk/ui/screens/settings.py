# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a person may set for themselves, and what the company has set or still has to set."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.articles import Article, Value
from inquirydesk.desk.change import Change, Subject
from inquirydesk.desk.knowledge import Knowledge, read_knowledge
from inquirydesk.desk.people import list_users
from inquirydesk.desk.session import NewUser, add_user
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.policy import NotSet
from inquirydesk.domain.roles import RIGHTS, Right, Role
from inquirydesk.domain.sourced import Language
from inquirydesk.store.users import User
from inquirydesk.ui import settings
from inquirydesk.ui.dates import dated_day
from inquirydesk.ui.dialogs.add_user import AddUserDialog
from inquirydesk.ui.event_wording import role_text
from inquirydesk.ui.field_wording import content_text, field_text
from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.parts.article import article_name
from inquirydesk.ui.parts.calendar_changes import CalendarPart
from inquirydesk.ui.role_wording import right_name
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.settings import Settings
from inquirydesk.ui.theme import Kind, Scheme, Tone, look, px
from inquirydesk.ui.trust_wording import trust_chip
from inquirydesk.ui.widgets.answers import Answer, Segmented
from inquirydesk.ui.widgets.chip import ChipLook
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, hint, title
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.widgets.tabs import TabPanel, column
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

TEXT_SIZES = (100, 110, 125, 150, 175, 200)
IDLE_MINUTES = (1, 5, 10, 15, 30)


SHOWN_SECTIONS = ("company", "channels", "fee", "times", "retention")
CALENDAR_TAB, NOT_SET_TAB = 2, 3
TOO_LONG = ("holidays", "clocks", "instruments")
"""Read under Knowledge, where there is room."""


@dataclass(frozen=True, slots=True)
class SetValue:
    """A value of the policy with the article its source stands in."""

    article: Article
    value: Value


class SettingsScreen(Screen):
    """Tabs: this computer, the company's values, its calendar, what is not set, rights, people."""

    knowledge_asked = Signal(str)

    def __init__(self, workplace: Workplace, kept: Settings) -> None:
        super().__init__()
        self.workplace, self._kept = workplace, kept
        self._heading = title()
        self.tabs = TabPanel()
        self.language, self.scheme = Segmented(compact=False), Segmented(compact=False)
        self.text_size, self.idle = Choice(), Choice()
        self._labels = [Label(tone=Tone.LABEL) for _ in range(4)]
        self._saved_note = hint(wrap=True)
        self._company_note = hint(wrap=True)
        self._values: TableModel[SetValue] = TableModel(())
        self._values_view = TableView(self._values)
        self._not_set: TableModel[NotSet] = TableModel(())
        self._rights: TableModel[Right] = TableModel(())
        self._users: TableModel[User] = TableModel(())
        self._not_set_view, self._rights_view, self._users_view = (
            TableView(model) for model in (self._not_set, self._rights, self._users)
        )
        self.calendar = CalendarPart(workplace, self)
        self.add_person = KeyButton(icon="plus", compact=True)
        self._dialog: AddUserDialog | None = None
        self._manages = Right.USERS in workplace.desk.session.rights
        self._build()
        self._connect()

    def _build(self) -> None:
        own = QWidget()
        rows = QVBoxLayout(own)
        rows.setContentsMargins(px(16), px(14), px(16), px(14))
        rows.setSpacing(px(12))
        fields = (self.language, self.scheme, self.text_size, self.idle)
        for label, field in zip(self._labels, fields, strict=True):
            label.setMinimumWidth(px(150))
            label.setBuddy(field)
            rows.addLayout(row(label, field, None))
        rows.addWidget(self._saved_note)
        rows.addStretch(1)
        self.tabs.add_tab(own, "")
        company = QWidget(self)
        company.setLayout(column(self._company_note, self._values_view, spacing=10, margin=12))
        self.tabs.add_tab(company, "")
        self.tabs.add_tab(self.calendar, "")
        self.tabs.add_tab(self._not_set_view, "", 0)
        self.tabs.add_tab(self._rights_view, "")
        people = QWidget(self)
        people.hide()
        rows = QVBoxLayout(people)
        rows.setContentsMargins(px(12), px(10), px(12), px(10))
        rows.setSpacing(px(10))
        rows.addLayout(row(self.add_person, None))
        rows.addWidget(self._users_view, 1)
        if self._manages:
            self.tabs.add_tab(people, "")
        self.page.addWidget(self._heading)
        self.page.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.language.chosen.connect(self._on_language)
        self.scheme.chosen.connect(self._on_scheme)
        self.text_size.chosen.connect(self._on_text_size)
        self.idle.chosen.connect(self._on_idle)
        self._values_view.row_opened.connect(self._on_value_opened)
        self.calendar.told.connect(self.told)
        self.add_person.clicked.connect(self._on_add_asked)
        look().changed.connect(self._on_look_changed)

    def title(self) -> str:
        return self.tr("Settings")

    def take_change(self, change: Change) -> None:
        if change.subjects & {Subject.USERS, Subject.POLICY}:
            self.refresh()

    def show_calendar(self) -> None:
        """Bring the holidays and closing days to the front."""
        self.tabs.show_tab(CALENDAR_TAB)
        self.calendar.take_focus()

    def take_focus(self) -> None:
        self.refresh()
        self.language.setFocus()

    def refresh(self) -> None:
        if self.isVisible():  # not at sign-in, when other pages are waited for
            language = self.workplace.language
            self.workplace.operations.look(
                self, read_knowledge, language, then=self._show_values, latest="values"
            )
            self.calendar.refresh()
        if self._manages:
            self.workplace.operations.look(self, list_users, then=self._show_users)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Settings"))
        for number, text in enumerate(
            (
                self.tr("This computer"),
                self.tr("Company and rules"),
                self.tr("Holidays and closing days"),
                self.tr("Not set"),
                self.tr("Rights"),
                self.tr("People"),
            )
        ):
            if number < self.tabs.tabs.count():
                self.tabs.set_tab_text(number, text)
        self._retranslate_own()
        self._retranslate_company()
        self.calendar.retranslate()
        self._retranslate_rights()
        self.add_person.setText(self.tr("Add a person"))
        self._users_view.setAccessibleName(self.tr("People"))
        self.refresh()

    # this computer

    def _retranslate_own(self) -> None:
        texts = (self.tr("Language"), self.tr("Colours"), self.tr("Text size"), self.tr("Lock"))
        fields: tuple[QWidget, ...] = (self.language, self.scheme, self.text_size, self.idle)
        for label, field, text in zip(self._labels, fields, texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.language.set_answers([Answer(Language.JA, "日本語"), Answer(Language.EN, "English")])
        self.language.set_value(self.workplace.language)
        self.scheme.set_answers(
            [
                Answer(Scheme.SYSTEM, self.tr("Of this computer")),
                Answer(Scheme.LIGHT, self.tr("Light")),
                Answer(Scheme.DARK, self.tr("Dark")),
                Answer(Scheme.HIGH_CONTRAST, self.tr("High contrast")),
            ]
        )
        self.text_size.set_options([Option(size, f"{size} %") for size in TEXT_SIZES])
        after = self.tr("after {minutes} minutes without a touch")
        self.idle.set_options([Option(each, after.format(minutes=each)) for each in IDLE_MINUTES])
        self.idle.set_value(self._kept.get(settings.IDLE_MINUTES))
        self._saved_note.setText(
            self.tr("Each change holds at once. The lock time holds from the next sign-in.")
        )
        self._on_look_changed()

    @Slot()
    def _on_look_changed(self) -> None:
        self.scheme.set_value(look().scheme)
        self.text_size.set_value(look().text_percent)

    @Slot(object)
    def _on_language(self, language: Language) -> None:
        self.workplace.languages.use(language)

    @Slot(object)
    def _on_scheme(self, scheme: Scheme) -> None:
        look().use(scheme)

    @Slot(object)
    def _on_text_size(self, percent: int) -> None:
        look().use(text_percent=percent)

    @Slot(object)
    def _on_idle(self, minutes: int) -> None:
        self._kept.put(settings.IDLE_MINUTES, minutes)

    # the company

    def _retranslate_company(self) -> None:
        policy, language = self.workplace.desk.policy, self.workplace.language
        self._company_note.setText(
            self.tr(
                "These values come from policy {company} {version} over {law}. They change only "
                "with a new version of the policy, under Knowledge; Enter opens a value there."
            ).format(company=policy.id.company, version=policy.id.version, law=policy.extends)
        )
        self._not_set.set_columns(
            (
                Column("name", self.tr("Value"), lambda each: each.name.in_(language)),
                Column(
                    "ask",
                    self.tr("Who should answer"),
                    lambda each: each.ask.in_(language),
                    stretch=True,
                ),
                Column(
                    "key",
                    self.tr("In the policy file"),
                    lambda each: Cell(each.key, tone=Tone.LABEL),
                ),
            )
        )
        self._not_set.set_rows(policy.not_set)
        self._not_set_view.setAccessibleName(self.tr("Not set"))
        self._not_set_view.fit_columns()
        self.tabs.set_count(NOT_SET_TAB, len(policy.not_set))

    def _show_values(self, read: Knowledge) -> None:
        language = self.workplace.language
        self._values.set_columns(
            (
                Column("name", self.tr("Value"), self._name_of),
                Column(
                    "words",
                    self.tr("What is set"),
                    lambda row: Cell(
                        content_text(row.value.content, language),
                        tone=Tone.CAUTION if row.value.unset else Tone.BODY,
                    ),
                    stretch=True,
                ),
                Column("trust", self.tr("Trust"), lambda row: self._trust(row, read)),
                Column(
                    "from",
                    self.tr("In force from"),
                    lambda row: Cell(
                        dated_day(row.article.in_force_from, language), tone=Tone.LABEL
                    ),
                ),
                Column(
                    "source",
                    self.tr("Source"),
                    lambda row: Cell(
                        row.article.source.cite if row.article.source else "", tone=Tone.LABEL
                    ),
                ),
            )
        )
        self._values.set_rows(
            [
                SetValue(article, value)
                for article in read.articles
                if article.section in SHOWN_SECTIONS and article.field not in TOO_LONG
                for value in article.values
                if value.content is not None or value.unset
            ]
        )
        self._values_view.setAccessibleName(self.tr("Company and rules"))
        self._values_view.fit_columns()

    def _name_of(self, row: SetValue) -> str:
        article = row.article
        if article.field == "company" or article.name is None:
            return field_text(row.value.label) if row.value.label else ""
        return article_name(article, self.workplace)

    def _trust(self, row: SetValue, read: Knowledge) -> ChipLook:
        if row.value.unset:
            return ChipLook(self.tr("Not set"), Kind.CAUTION, "alert-triangle")
        return trust_chip(row.article, read)

    @Slot(object)
    def _on_value_opened(self, row: SetValue) -> None:
        self.knowledge_asked.emit(row.article.key)

    # rights and people

    def _retranslate_rights(self) -> None:
        def holds(role: Role) -> Column[Right]:
            return Column(
                role.value,
                role_text(role),
                lambda right: Cell("✓" if right in RIGHTS[role] else "", tone=Tone.GOOD, bold=True),
            )

        right_column: Column[Right] = Column("right", self.tr("May"), right_name, stretch=True)
        self._rights.set_columns((right_column, *(holds(role) for role in Role)))
        self._rights.set_rows(tuple(Right))
        self._rights_view.setAccessibleName(self.tr("Rights"))
        self._rights_view.fit_columns()

    def _show_users(self, users: tuple[User, ...]) -> None:
        def roles(user: User) -> str:
            return ", ".join(role_text(role) for role in sorted(user.roles))

        self._users.set_columns(
            (
                Column("login", self.tr("Sign-in name"), lambda user: user.login),
                Column("name", self.tr("Name"), lambda user: Cell(user.name_ja, user.name_en)),
                Column("roles", self.tr("Roles"), roles, stretch=True),
            )
        )
        self._users.set_rows(users)
        self._users_view.fit_columns()

    @Slot()
    def _on_add_asked(self) -> None:
        dialog = AddUserDialog(self, [user.login for user in self._users.rows])
        self._dialog = dialog
        dialog.added.connect(self._on_person_added)
        dialog.open()

    @Slot(object)
    def _on_person_added(self, person: NewUser) -> None:
        self.workplace.operations.run(
            self, add_user, person, then=self._on_added, failed=self._on_add_failed
        )

    def _on_added(self, _change: Change) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None

    def _on_add_failed(self, error: UserMistake | Outage) -> None:
        if self._dialog is not None:
            self._dialog.person.show_error("login", sentence_for(error).what)
