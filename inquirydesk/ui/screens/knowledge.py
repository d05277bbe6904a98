# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The policy to read and search, also while a call runs; its versions, drafts and publishing."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from inquirydesk.desk.articles import OTHER, SECTIONS, Article, find_articles
from inquirydesk.desk.change import Change, Subject
from inquirydesk.desk.knowledge import (
    Knowledge,
    VersionState,
    compare_versions,
    read_knowledge,
)
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.roles import Right
from inquirydesk.ui.dates import dated_day
from inquirydesk.ui.field_wording import part_text
from inquirydesk.ui.models.article import Line
from inquirydesk.ui.parts.article import ArticlePart, article_name
from inquirydesk.ui.parts.knowledge_list import (
    KnowledgeListPart,
    ListKind,
    articles_in,
)
from inquirydesk.ui.parts.knowledge_tree import Branch, KnowledgeTree
from inquirydesk.ui.parts.policy_acts import PolicyActs
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.columns import Columns
from inquirydesk.ui.widgets.flow_row import FlowRow
from inquirydesk.ui.widgets.function_bar import FunctionKey
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label, title
from inquirydesk.ui.widgets.line_edit import SearchField
from inquirydesk.ui.widgets.panel import Panel
from inquirydesk.ui.widgets.tabs import column
from inquirydesk.ui.workplace import Workplace

LIST = "list:"
SECTION = "section:"
TREE_WIDTH = 310


class KnowledgeScreen(Screen):
    """Contents at the left, an article or a list at the right; F4 searches, Enter reads."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.knowledge: Knowledge | None = None
        self._version = self._wanted = ""
        self.acts = PolicyActs(self, workplace)
        self._heading, self._found = title(), Label(tone=Tone.HINT)
        self.versions = Choice(icon="book")
        self.begin = KeyButton(icon="plus", compact=True)
        self.bring = KeyButton(icon="folder", compact=True)
        self.write_out = KeyButton(icon="file-text", compact=True)
        self.withdraw = KeyButton(compact=True)
        self.banner = Banner()
        self.search = SearchField("F4")
        self.tree = KnowledgeTree()
        self.article = ArticlePart(workplace)
        self.list = KnowledgeListPart(workplace)
        self._reader = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        head = FlowRow(self._heading, self.versions)
        head.add_right(self.begin, self.bring, self.write_out, self.withdraw)
        left = Panel(flush=True)
        left.setFixedWidth(px(TREE_WIDTH))
        left.body.addLayout(column(self.search, self._found, spacing=4, margin=10))
        left.body.addWidget(self.tree, 1)
        self._reader.addWidget(self.article)
        self._reader.addWidget(self.list)
        columns = Columns()
        columns.add(left, 0)
        columns.add(self._reader, 1)
        self.page.addLayout(head)
        self.page.addWidget(self.banner)
        self.page.addWidget(columns, 1)
        rights = self.workplace.desk.session.rights
        for button, right in (
            (self.begin, Right.EDIT_POLICY),
            (self.bring, Right.EDIT_POLICY),
            (self.withdraw, Right.ADOPT_POLICY),
        ):
            button.setVisible(right in rights)

    def _connect(self) -> None:
        self.versions.chosen.connect(self._on_version_chosen)
        self.search.textChanged.connect(self._on_search_typed)
        self.search.returnPressed.connect(self._on_search_entered)
        self.tree.chosen.connect(self._on_branch_chosen)
        self.tree.entered.connect(self._on_branch_entered)
        self.list.article_asked.connect(self.open_article)
        self.list.compared_with.connect(self._on_compared_with)
        self.article.confirm_asked.connect(self._on_confirm_asked)
        self.article.change_asked.connect(self._on_change_asked)
        self.banner.action_chosen.connect(self.acts.draft_act)
        self.begin.clicked.connect(self.acts.begin)
        self.bring.clicked.connect(self.acts.bring)
        self.write_out.clicked.connect(self.acts.write_out)
        self.withdraw.clicked.connect(self.acts.withdraw)
        self.acts.told.connect(self.told)
        self.acts.version_asked.connect(self._on_version_chosen)

    # what the window asks

    def title(self) -> str:
        return self.tr("Knowledge")

    def status_note(self) -> str:
        if self.knowledge is None:
            return ""
        return self.tr("Policy {version}").format(version=self.knowledge.shown.version)

    def function_keys(self) -> tuple[FunctionKey, ...]:
        return (FunctionKey("F4", self.tr("Search here")),)

    def act(self, action: str) -> bool:
        if action == "look_up":
            self.take_focus()
        elif action == "complete" and self._main_act():
            self.acts.draft_act(self._main_act())
        else:
            return False
        return True

    def take_focus(self) -> None:
        if self.knowledge is None:
            self.refresh()
        self.search.setFocus()
        self.search.selectAll()

    def take_change(self, change: Change) -> None:
        if Subject.POLICY in change.subjects and self.knowledge is not None:
            self.refresh()

    def refresh(self) -> None:
        self.workplace.operations.look(
            self,
            read_knowledge,
            self.workplace.language,
            self._version,
            then=self._show,
            failed=self._on_reading_failed,
            latest="knowledge",
        )

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Knowledge"))
        self.versions.setAccessibleName(self.tr("Version"))
        self.begin.setText(self.tr("New version…"))
        self.bring.setText(self.tr("From files…"))
        self.write_out.setText(self.tr("To files…"))
        self.withdraw.setText(self.tr("Withdraw…"))
        self.search.setPlaceholderText(self.tr("Search the policy"))
        self.search.setAccessibleName(self.tr("Search the policy"))
        self.tree.setAccessibleName(self.tr("Contents"))
        self.list.retranslate()
        if self.knowledge is not None:
            self.refresh()

    # what is shown

    def _show(self, read: Knowledge) -> None:
        self.knowledge = read
        self._version = read.shown.version
        self.acts.use(read)
        self.versions.set_options(
            [
                Option(each.version, each.version, second=self._state_text(each.state))
                for each in read.rows
            ]
        )
        self.versions.set_value(read.shown.version)
        adopted = not read.shown.is_draft
        self.write_out.setEnabled(adopted)
        self.withdraw.setEnabled(adopted and read.shown.state is not VersionState.WITHDRAWN)
        self._say_state(read)
        self._fill_tree()
        if not self.tree.current_key():
            self.tree.choose("company")
        self._on_branch_chosen(self.tree.current_key())
        if self._wanted:
            self.open_article(self._wanted)
            self._wanted = ""
        self.frame_changed.emit()

    def _on_reading_failed(self, _error: UserMistake | Outage) -> None:
        """The draft shown is gone: what is in force is shown instead."""
        if self._version:
            self._version = ""
            self.refresh()

    def _state_text(self, state: VersionState) -> str:
        texts = {
            VersionState.IN_FORCE: self.tr("in force"),
            VersionState.COMING: self.tr("to come"),
            VersionState.PAST: self.tr("past"),
            VersionState.WITHDRAWN: self.tr("withdrawn"),
            VersionState.DRAFT: self.tr("draft"),
            VersionState.HANDED_OVER: self.tr("draft, waits for publishing"),
        }
        return texts[state]

    def _say_state(self, read: Knowledge) -> None:
        shown, language = read.shown, self.workplace.language
        day = dated_day(shown.in_force_from, language)
        if shown.is_draft:
            said = self.tr("Draft for {day}, changed last by {name}").format(
                day=day, name=shown.by_name
            )
            more = self.tr("%n faults", "", len(read.faults)) if read.faults else ""
            kind = Kind.CAUTION if read.faults else Kind.ACCENT
            key = "Ctrl+Enter" if self._main_act() else ""
            self.banner.show_message(
                kind, more, strong=said, actions=self._draft_actions(), icon="pencil", key=key
            )
        elif shown.state is VersionState.WITHDRAWN:
            said = self.tr("Withdrawn: no new case begins with it, its own cases keep it.")
            self.banner.show_message(Kind.NEUTRAL, said)
        elif shown.state is VersionState.COMING:
            said = self.tr("New cases begin with this version from {day}.").format(day=day)
            self.banner.show_message(Kind.ACCENT, said)
        else:
            self.banner.hide()

    def _main_act(self) -> str:
        """What most people do next with the draft shown; empty if nothing is open to them."""
        read, session = self.knowledge, self.workplace.desk.session
        if read is None or not read.shown.is_draft:
            return ""
        if read.shown.state is VersionState.DRAFT:
            return "hand_over" if Right.EDIT_POLICY in session.rights and not read.faults else ""
        may = Right.ADOPT_POLICY in session.rights and session.user not in read.shown.writers
        return "publish" if may else ""

    def _draft_actions(self) -> list[tuple[str, str]]:
        actions = []
        if Right.EDIT_POLICY in self.workplace.desk.session.rights:
            actions += [
                ("discard", self.tr("Discard…")),
                ("move", self.tr("Other day…")),
            ]
        texts = {"hand_over": self.tr("Hand over"), "publish": self.tr("Publish…")}
        main = self._main_act()
        return [*actions, (main, texts[main])] if main else actions

    # contents

    def _fill_tree(self) -> None:
        read = self.knowledge
        if read is None:
            return
        typed = self.search.text().strip()
        found = find_articles(read.articles, typed) if typed else read.articles
        branches = [] if typed else [self._open_branch(read)]
        branches += self._sections(found)
        self._found.setText(self.tr("%n found", "", len(found)) if typed else "")
        self._found.setVisible(bool(typed))
        self.tree.show_branches(branches, opened=bool(typed))
        if not typed and not any(item.isExpanded() for item in self.tree.items().values()):
            self.tree.items()[f"{SECTION}open"].setExpanded(True)

    def _open_branch(self, read: Knowledge) -> Branch:
        counts = {
            ListKind.NOT_SET: len(read.policy.not_set),
            ListKind.MISSING: len(read.missing),
            ListKind.CONSENTS: len(read.consents),
            ListKind.UNCONFIRMED: len(articles_in(ListKind.UNCONFIRMED, read, self.workplace)),
            ListKind.OVERDUE: len(articles_in(ListKind.OVERDUE, read, self.workplace)),
        }
        if read.shown.is_draft:
            counts = {ListKind.FAULTS: len(read.faults), **counts}
        below = [
            Branch(f"{LIST}{kind}", self.list.name_of(kind), count=count)
            for kind, count in counts.items()
        ]
        below.append(
            Branch(f"{LIST}{ListKind.DIFFERENCES}", self.list.name_of(ListKind.DIFFERENCES))
        )
        return Branch(f"{SECTION}open", self.tr("To be settled"), tuple(below), bold=True)

    def _sections(self, articles: tuple[Article, ...]) -> list[Branch]:
        made = []
        for section in (*SECTIONS, OTHER):
            inside = [each for each in articles if each.section == section]
            if inside:
                name = self._section_name(section)
                below = self._fields(inside)
                made.append(Branch(f"{SECTION}{section}", name, below, len(inside), bold=True))
        return made

    def _fields(self, articles: list[Article]) -> tuple[Branch, ...]:
        """The articles of a section, those of one field under its name where there are several."""
        by_field: dict[str, list[Article]] = {}
        for each in articles:
            by_field.setdefault(each.field, []).append(each)
        branches: list[Branch] = []
        for field, inside in by_field.items():
            leaves = tuple(Branch(e.key, article_name(e, self.workplace)) for e in inside)
            if len(by_field) == 1 or inside[0].key == field:
                branches += leaves
            else:
                branches.append(Branch(f"{SECTION}{field}", part_text(field), leaves, len(leaves)))
        return tuple(branches)

    def _section_name(self, section: str) -> str:
        names = {
            "company": self.tr("Company"),
            "channels": self.tr("Ways in and out"),
            "fee": self.tr("Fee"),
            "times": self.tr("Targets, clocks, holidays"),
            "retention": self.tr("Keeping and disposal"),
            "registers": self.tr("Registers"),
            "types": self.tr("Request types"),
            "grounds": self.tr("Grounds"),
            "identity": self.tr("Identity: people, papers, checks"),
            "steps": self.tr("Steps"),
            "scripts": self.tr("Scripts and topics"),
            "letters": self.tr("Letter texts"),
            "jurisdictions": self.tr("Jurisdictions"),
        }
        return names.get(section, self.tr("More"))

    def open_article(self, key: str) -> None:
        """Show the article that holds the value of that key, once the policy is read."""
        if self.knowledge is None:
            self._wanted = key
            return
        if self.search.text():
            self.search.clear()
        parts = key.split(".")
        for length in range(len(parts), 0, -1):
            if self.tree.choose(".".join(parts[:length])):
                self.article.view.setFocus()
                return

    @Slot(str)
    def _on_branch_chosen(self, key: str) -> None:
        read = self.knowledge
        if read is None:
            return
        if key.startswith(LIST):
            kind = ListKind(key.removeprefix(LIST))
            self.list.show_list(kind, read)
            self._reader.setCurrentWidget(self.list)
            if kind is ListKind.DIFFERENCES:
                self._compare(self.list.compared())
            return
        article = next((each for each in read.articles if each.key == key), None)
        if article is not None:
            self.article.show_article(article, read)
            self._reader.setCurrentWidget(self.article)

    @Slot()
    def _on_branch_entered(self) -> None:
        shown = self._reader.currentWidget()
        (self.list.table if shown is self.list else self.article.view).setFocus()

    @Slot(str)
    def _on_search_typed(self, _text: str) -> None:
        self._fill_tree()

    @Slot()
    def _on_search_entered(self) -> None:
        read = self.knowledge
        if read is None:
            return
        found = find_articles(read.articles, self.search.text())
        if found and self.search.text().strip():
            self.tree.choose(found[0].key)
        self.tree.setFocus()

    @Slot(object)
    def _on_confirm_asked(self, article: Article) -> None:
        self.acts.confirm(article, article_name(article, self.workplace))

    @Slot(object)
    def _on_change_asked(self, line: Line) -> None:
        self.acts.change(line)

    @Slot(object)
    @Slot(str)
    def _on_version_chosen(self, version: object) -> None:
        self._version = str(version)
        self.refresh()

    @Slot(str)
    def _on_compared_with(self, version: str) -> None:
        self._compare(version)

    def _compare(self, version: str) -> None:
        if self.knowledge is None or not version:
            self.list.show_changes(())
            return
        self.workplace.operations.look(
            self,
            compare_versions,
            version,
            self.knowledge.shown.version,
            then=self.list.show_changes,
            latest="differences",
        )
