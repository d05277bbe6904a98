# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The first start: where the store lies, whose policy the desk follows, who works here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from inquirydesk.desk.session import NewUser
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import Role
from inquirydesk.ui.language import OWN_NAMES, LanguageSwitch, other_than
from inquirydesk.ui.parts.person_fields import PersonFields
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, hint, title
from inquirydesk.ui.widgets.panel import IconMark, Line, Panel, row
from inquirydesk.ui.wording import sentence_for

PAGE_WIDTH = 820


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new desk begins with."""

    policy_folder: Path
    administrator: NewUser
    others: tuple[NewUser, ...]


class FirstRun(QWidget):
    """One page, filled from top to bottom. `wanted` gives the beginning once nothing is missing."""

    wanted = Signal(object)

    def __init__(
        self,
        languages: LanguageSwitch,
        store: Path,
        policies: Sequence[tuple[Path, Policy]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages, self._store, self._policies = languages, store, policies
        self._busy = False
        self._error: Exception | None = None
        self._title, self._intro = title(), Label(tone=Tone.LABEL, wrap=True)
        self.language = KeyButton(icon="world", kind=ButtonKind.FLAT)
        self.banner = Banner()
        self._place, self._place_text = Panel(icon="database"), Label(wrap=True)
        self._place_why = hint(wrap=True)
        self._rules, self._rules_why = Panel(icon="book"), hint(wrap=True)
        self.policy = RadioRow(upright=True)
        self._people, self._people_why = Panel(icon="users"), Label(tone=Tone.LABEL, wrap=True)
        self._persons = [
            PersonFields(roles=(Role.SUPERVISOR,), fixed=(Role.ADMINISTRATOR,)),
            PersonFields(roles=(Role.OPERATOR, Role.LEGAL)),
        ]
        self._heads: list[Label] = []
        self._rows = QVBoxLayout()
        self.more = KeyButton(icon="plus", compact=True)
        self.begin = KeyButton(kind=ButtonKind.PRIMARY)
        self._build()
        self.policy.set_value(policies[0][0] if policies else None)
        self._say_policy()
        self.begin.setEnabled(bool(policies))
        self.language.clicked.connect(self._on_language_asked)
        self.more.clicked.connect(self._on_more_asked)
        self.begin.clicked.connect(self._on_begin_asked)
        self.policy.chosen.connect(self._say_policy)

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("plain_content")
        page.setMaximumWidth(px(PAGE_WIDTH))
        rows = QVBoxLayout(page)
        rows.setContentsMargins(px(16), px(20), px(16), px(20))
        rows.setSpacing(px(12))
        rows.addLayout(row(IconMark("message", Tone.ACCENT, 22), self._title, None, self.language))
        rows.addWidget(self._intro)
        rows.addWidget(self.banner)
        for words in (self._place_text, self._place_why):
            self._place.body.addWidget(words)
        self._rules.body.addWidget(self.policy)
        self._rules.body.addWidget(self._rules_why)
        self._people.body.addWidget(self._people_why)
        self._rows.setSpacing(px(8))
        self._people.body.addLayout(self._rows)
        self._people.body.addLayout(row(self.more, None))
        for panel in (self._place, self._rules, self._people):
            rows.addWidget(panel)
        rows.addLayout(row(None, self.begin))
        rows.addStretch(1)
        area = QScrollArea()
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(page)
        place = QVBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(area)
        persons, self._persons = self._persons, []
        self.retranslate()
        for person in persons:
            self._add(person)

    def _add(self, person: PersonFields) -> None:
        head = Label(bold=True)
        self._heads.append(head)
        self._persons.append(person)
        if len(self._persons) > 1:
            self._rows.addWidget(Line())
        self._rows.addWidget(head)
        self._rows.addWidget(person)
        self._say_heads()

    # what the window tells the page

    def say(self, error: Exception) -> None:
        """Show what hindered; everything typed stays."""
        self._error = error
        sentence = sentence_for(error)
        self.banner.show_message(Kind.PROBLEM, sentence.rest(), strong=sentence.what)

    def set_busy(self, *, busy: bool) -> None:
        """Greyed while the store is being made."""
        self._busy = busy
        self.begin.setEnabled(not busy and bool(self._policies))
        self._people.setEnabled(not busy)
        self._rules.setEnabled(not busy)
        self.retranslate()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Begin in the first field. A focus proxy would keep Tab among the fields."""
        self._persons[0].setFocus()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Set up the desk"))
        self._intro.setText(
            self.tr(
                "Three things are needed before the first call: a place for the records, the "
                "rules the desk follows, and the people who work here."
            )
        )
        self.language.setText(OWN_NAMES[other_than(self._languages.language)])
        self._place.set_title(self.tr("Where the records lie"))
        self._place_text.setText(str(self._store))
        self._place_why.setText(
            self.tr(
                "Everything is kept in one encrypted file on this computer. A key file lies beside "
                "it; each password opens it. Nobody can read the file without a password, and "
                "nobody can restore a forgotten one, so at least two people should have theirs."
            )
        )
        self._rules.set_title(self.tr("Whose rules the desk follows"))
        self.policy.set_answers([self._answer(path, each) for path, each in self._policies])
        self.policy.setAccessibleName(self.tr("Policy"))
        self._say_policy()
        self._people.set_title(self.tr("Who works here"))
        self._people_why.setText(
            self.tr(
                "Identity checks and letters are always confirmed by a second person, so the desk "
                "needs two people at least. The PIN confirms who is signed in."
            )
        )
        self._say_heads()
        self.more.setText(self.tr("Add another person"))
        busy = self.tr("Making the store…")
        self.begin.setText(busy if self._busy else self.tr("Make the store and sign in"))
        if self._error is not None and not self.banner.isHidden():
            self.say(self._error)

    def _answer(self, path: Path, policy: Policy) -> Answer:
        name = policy.company.name.in_(self._languages.language)
        if policy.practice:
            name = self.tr("Practise with {company}").format(company=name)
        return Answer(path, f"{name}  ({policy.id.version})")

    def _say_policy(self, _path: object = None) -> None:
        policy = next((p for path, p in self._policies if path == self.policy.value()), None)
        if policy is None:
            self._rules_why.setText("")
        elif policy.practice:
            self._rules_why.setText(
                self.tr(
                    "An invented company with every value filled. Screens carry a band and prints "
                    "say DEMO. Practice and real records cannot be mixed."
                )
            )
        else:
            words = self.tr(
                "As published by the company. {count} values it has not published are shown as "
                "“not set”, with who should answer; Settings lists them."
            )
            self._rules_why.setText(words.format(count=len(policy.not_set)))

    def _say_heads(self) -> None:
        for number, head in enumerate(self._heads):
            if number == 0:
                head.setText(self.tr("You, the administrator"))
            elif number == 1:
                head.setText(self.tr("The second person"))
            else:
                head.setText(self.tr("Person {number}").format(number=number + 1))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _on_language_asked(self) -> None:
        self._languages.use(other_than(self._languages.language))

    @Slot()
    def _on_more_asked(self) -> None:
        person = PersonFields(roles=(Role.OPERATOR,))
        self._add(person)
        person.setFocus()

    @Slot()
    def _on_begin_asked(self) -> None:
        self._error = None
        self.banner.clear()
        logins: list[str] = []
        right = True
        for person in self._persons:
            # The first gap gets the keyboard: later persons are only asked once it is cured.
            right = right and person.is_right(logins)
            logins.append(person.person().login)
        if not right:
            return
        first, *others = (person.person() for person in self._persons)
        folder = next(path for path, _ in self._policies if path == self.policy.value())
        self.wanted.emit(Beginning(folder, first, tuple(others)))
