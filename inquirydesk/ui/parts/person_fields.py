# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The fields of one person of the desk: names, roles, password and PIN."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inquirydesk.desk.session import NewUser, check_new_user
from inquirydesk.domain.errors import FieldMistake, Mistakes
from inquirydesk.domain.roles import Role
from inquirydesk.ui.event_wording import role_text
from inquirydesk.ui.role_wording import role_does
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.label import Label, hint
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.widgets.tabs import column
from inquirydesk.ui.wording import sentence_for

COLUMNS = 3


class PersonFields(QWidget):
    """Nothing is kept here: `person()` gives what was typed, `is_right()` says what is wrong."""

    def __init__(
        self,
        *,
        roles: Sequence[Role] = (),
        fixed: Sequence[Role] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        names = ("login", "name_ja", "name_en", "password", "again", "pin")
        self._editors = {name: LineEdit(latin=name != "name_ja") for name in names}
        self._fields = {name: Field(editor) for name, editor in self._editors.items()}
        self._labels = {name: Label(tone=Tone.LABEL) for name in names}
        self._roles = {role: CheckBox() for role in Role}
        self._roles_label = Label(tone=Tone.LABEL)
        self._roles_hint = hint(wrap=True)
        for name in ("password", "again", "pin"):
            self.editor(name).setEchoMode(LineEdit.EchoMode.Password)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for number, name in enumerate(names):
            self._labels[name].setBuddy(self._fields[name])
            cell = column(self._labels[name], self._fields[name], None, spacing=3)
            grid.addLayout(cell, number // COLUMNS, number % COLUMNS)
        for number in range(COLUMNS):
            grid.setColumnStretch(number, 1)
        for role, box in self._roles.items():
            box.setChecked(role in (*roles, *fixed))
            box.setEnabled(role not in fixed)
            box.toggled.connect(self._say_roles)
        boxes = row(self._roles_label, *self._roles.values(), None, spacing=14)
        grid.addLayout(_under(boxes, self._roles_hint), 2, 0, 1, COLUMNS)
        self.setFocusProxy(self._fields["login"])
        self.retranslate()

    def editor(self, name: str) -> LineEdit:
        """The input of that field."""
        return self._editors[name]

    def person(self) -> NewUser:
        """What was typed, right or wrong."""
        text = {name: self.editor(name).text().strip() for name in self._fields}
        return NewUser(
            login=text["login"],
            name_ja=text["name_ja"],
            name_en=text["name_en"],
            roles=frozenset(role for role, box in self._roles.items() if box.isChecked()),
            password=self.editor("password").text(),
            pin=text["pin"],
        )

    def is_right(self, taken: Sequence[str] = ()) -> bool:
        """Say at each field what is wrong and put the keyboard on the first; True if nothing is.

        `taken` are the sign-in names of other people.
        """
        person, wrong = self.person(), {}
        try:
            check_new_user(person)
        except Mistakes as found:
            for mistake in found.mistakes:
                if isinstance(mistake, FieldMistake):
                    wrong[mistake.field] = sentence_for(mistake).what
        if person.login and person.login in taken:
            wrong["login"] = self.tr("Somebody else signs in under this name.")
        if person.password and self.editor("again").text() != person.password:
            wrong["again"] = self.tr("The two passwords are not the same.")
        if not person.pin:
            wrong["pin"] = self.tr("A PIN is needed to confirm identity and to approve.")
        for name, field in self._fields.items():
            field.show_error(wrong.get(name, ""))
        if not person.roles:
            self._roles_hint.setText(self.tr("Choose at least one role."))
            self._roles_hint.set_tone(Tone.PROBLEM)
        first = next((name for name in self._fields if name in wrong), None)
        if first is not None:
            self.editor(first).setFocus()
        return not wrong and bool(person.roles)

    def show_error(self, name: str, text: str) -> None:
        """Say what is wrong with one field."""
        self._fields[name].show_error(text)
        self.editor(name).setFocus()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        texts = {
            "login": self.tr("Sign-in name"),
            "name_ja": self.tr("Name, in Japanese"),
            "name_en": self.tr("Name, in English"),
            "password": self.tr("Password, ten characters or more"),
            "again": self.tr("Password again"),
            "pin": self.tr("PIN, 4 to 8 digits"),
        }
        for name, text in texts.items():
            self._labels[name].setText(text)
            self.editor(name).setAccessibleName(text)
        self._roles_label.setText(self.tr("Roles"))
        for role, box in self._roles.items():
            box.setText(role_text(role))
        self._say_roles()

    def _say_roles(self) -> None:
        chosen = [role for role, box in self._roles.items() if box.isChecked()]
        self._roles_hint.setText(" ".join(role_does(role) for role in chosen))
        self._roles_hint.set_tone(Tone.HINT)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _under(boxes: QHBoxLayout, words: QWidget) -> QVBoxLayout:
    both = QVBoxLayout()
    both.setSpacing(px(3))
    both.addLayout(boxes)
    both.addWidget(words)
    return both
