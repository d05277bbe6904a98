# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Who is there: a name and a password, at the start and over the lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from inquirydesk.domain.outages import StoreBehindMarker
from inquirydesk.ui.language import OWN_NAMES, LanguageSwitch, other_than
from inquirydesk.ui.theme import Kind, Size, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, hint
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.panel import IconMark, Panel, row
from inquirydesk.ui.widgets.tabs import column
from inquirydesk.ui.wording import sentence_for

CARD_WIDTH = 400
RESTORED = "restored"
"""The action of the message that asks whether an older store was restored on purpose."""


class SignIn(QWidget):
    """A card in the middle of the window. `asked` gives name and password.

    With `signed_in` it is the lock of that person: the PIN opens it as well, and anybody else of
    the desk can sign in over it.
    """

    asked = Signal(str, str)
    message_answered = Signal(str)
    """The key of a button in the message."""

    def __init__(
        self,
        languages: LanguageSwitch,
        logins: Sequence[str],
        *,
        chosen: str = "",
        signed_in: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages, self._signed_in = languages, signed_in
        self._busy = False
        self._error: Exception | None = None
        self._title = Label(size=Size.TITLE, bold=True)
        self._why = Label(tone=Tone.LABEL, wrap=True)
        self.banner = Banner()
        self.login = Choice([Option(login, login) for login in logins], icon="user")
        self.login.set_value(chosen if chosen in logins else next(iter(logins), None))
        self.password = LineEdit(latin=True)
        self.password.setEchoMode(LineEdit.EchoMode.Password)
        self.password.set_icon("lock")
        self._password_field = Field(self.password)
        self._login_label, self._password_label = Label(tone=Tone.LABEL), Label(tone=Tone.LABEL)
        self.enter = KeyButton(key="Enter", kind=ButtonKind.PRIMARY)
        self._note = hint(wrap=True)
        self.language = KeyButton(icon="world", kind=ButtonKind.FLAT)
        self._build()
        self.login.chosen.connect(self._on_login_chosen)
        self.password.returnPressed.connect(self._on_entered)
        self.enter.clicked.connect(self._on_entered)
        self.language.clicked.connect(self._on_language_asked)
        self.banner.action_chosen.connect(self.message_answered)
        self.setFocusProxy(self.password)
        self.retranslate()

    def _build(self) -> None:
        card = Panel()
        card.setFixedWidth(px(CARD_WIDTH))
        card.body.setContentsMargins(px(24), px(22), px(24), px(18))
        card.body.setSpacing(px(10))
        icon = IconMark("lock" if self._signed_in else "message", Tone.ACCENT, 22)
        card.body.addLayout(row(icon, self._title, None))
        card.body.addWidget(self._why)
        card.body.addWidget(self.banner)
        card.body.addSpacing(px(4))
        for label, field in (
            (self._login_label, self.login),
            (self._password_label, self._password_field),
        ):
            label.setBuddy(field)
            card.body.addLayout(column(label, field, spacing=3))
        card.body.addSpacing(px(4))
        card.body.addLayout(row(self.language, None, self.enter))
        card.body.addWidget(self._note)
        place = QGridLayout(self)
        place.addWidget(card, 0, 0, Qt.AlignmentFlag.AlignCenter)

    # what the window tells the card

    def say(self, error: Exception) -> None:
        """Show why it did not work; the password is asked for again."""
        self._error = error
        self._say_again()
        self.password.clear()
        self.password.setFocus()

    def _say_again(self) -> None:
        error = self._error
        if error is None:
            self.banner.clear()
            return
        sentence = sentence_for(error)
        if isinstance(error, StoreBehindMarker):
            answer = (RESTORED, self.tr("It was restored on purpose: open it"))
            self.banner.show_message(
                Kind.CAUTION, sentence.rest(), strong=sentence.what, actions=[answer]
            )
        else:
            self.banner.show_message(Kind.PROBLEM, sentence.rest(), strong=sentence.what)

    def set_busy(self, *, busy: bool) -> None:
        """Greyed while the password is being tried."""
        self._busy = busy
        for widget in (self.login, self.password, self.enter):
            widget.setEnabled(not busy)
        self.retranslate()
        if not busy:
            self.password.setFocus()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Locked") if self._signed_in else self.tr("Inquiry Desk"))
        self._why.setText(
            self.tr("Your work is kept as it was. Anybody else of the desk can sign in here too.")
            if self._signed_in
            else self.tr("Answers people who ask the company about their personal information.")
        )
        self._login_label.setText(self.tr("Name"))
        self.login.setAccessibleName(self.tr("Name"))
        takes_pin = bool(self._signed_in) and self.login.value() == self._signed_in
        secret = self.tr("PIN or password") if takes_pin else self.tr("Password")
        self._password_label.setText(secret)
        self.password.setAccessibleName(secret)
        if self._busy:
            self.enter.setText(self.tr("Opening…"))
        else:
            self.enter.setText(self.tr("Unlock") if takes_pin else self.tr("Sign in"))
        self._note.setText(
            self.tr("The password opens the encrypted store. Nobody can restore a forgotten one.")
        )
        self._note.setVisible(not self._signed_in)
        self.language.setText(OWN_NAMES[other_than(self._languages.language)])
        self._say_again()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot(object)
    def _on_login_chosen(self, _login: object) -> None:
        self.password.clear()
        self.password.setFocus()
        self.retranslate()

    @Slot()
    def _on_language_asked(self) -> None:
        self._languages.use(other_than(self._languages.language))

    @Slot()
    def _on_entered(self) -> None:
        login = self.login.value()
        if self._busy or not isinstance(login, str):
            return
        if not self.password.text():
            self._password_field.show_error(self.tr("Type the password."))
            return
        self._password_field.show_error("")
        self._error = None
        self.banner.clear()
        self.asked.emit(login, self.password.text())
