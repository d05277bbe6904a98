# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The second person's panel: three answers from the paper, then the PIN."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inquirydesk.desk import verification
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.use_case import RIGHT_OF
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.identity_rules import DateRead
from inquirydesk.domain.reply import reply_to
from inquirydesk.domain.verification import AnswerDisagrees, Prompt, PromptKind
from inquirydesk.ui.dates import short_moment
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import ErrorLine, LineEdit
from inquirydesk.ui.widgets.panel import Section
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace


class SecondPerson(QWidget):
    """Takes the right column of the guide once the first check is signed."""

    confirmed = Signal()
    sent_back = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: CaseView | None = None
        self._answers: list[tuple[Label, LineEdit, Chip]] = []
        self._first = Section(icon="check", tone=Tone.BODY)
        self._first_facts = FactList()
        self._first.body.addWidget(self._first_facts)
        self._address = Section(icon="lock")
        self._address_lines = Label(wrap=True)
        self._address.body.addWidget(self._address_lines)
        self._second = Section(icon="users", tone=Tone.SECOND, kind=Kind.SECOND, last=True)
        self._why = Label(wrap=True, tone=Tone.LABEL)
        self._prompts = QGridLayout()
        self._prompts.setHorizontalSpacing(px(8))
        self._prompts.setVerticalSpacing(px(4))
        self._pin_label = Label(tone=Tone.LABEL)
        self._pin = LineEdit(latin=True, characters=14)
        self._pin.setMaxLength(8)
        self._pin.setEchoMode(LineEdit.EchoMode.Password)
        self._pin_label.setBuddy(self._pin)
        self._signed_in = FactList()
        self._error = ErrorLine()
        self._confirm = KeyButton(key="Ctrl+Enter", icon="rubber-stamp", kind=ButtonKind.PRIMARY)
        self._confirm.clicked.connect(self.confirm)
        self._reason = Label(wrap=True, tone=Tone.LABEL)
        body = self._second.body
        body.addWidget(self._why)
        body.addLayout(self._prompts)
        for widget in (
            self._signed_in,
            self._pin_label,
            self._pin,
            self._error,
            self._confirm,
            self._reason,
        ):
            body.addWidget(widget)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in (self._first, self._address):
            column.addWidget(section)
        column.addWidget(self._second, 1)

    def show_case(self, view: CaseView) -> None:
        """Show the case's first check and the questions drawn for the second person."""
        same = self._view is not None and self._prompts_of(self._view) == self._prompts_of(view)
        self._view = view
        if not same:
            self._build_prompts()
        self._show_agreement()
        self.retranslate()

    def _prompts_of(self, view: CaseView) -> tuple[tuple[PromptKind, int], ...]:
        return tuple((prompt.kind, prompt.paper) for prompt in view.case.identity.prompts)

    def take_focus(self) -> None:
        """Go to the first empty answer."""
        empty = next((edit for _, edit, _ in self._answers if not edit.text()), None)
        (empty or self._pin).setFocus()

    @Slot()
    def confirm(self) -> None:
        """Compare the answers; once all agree, confirm with the PIN."""
        if self._view is None or not self._may_confirm():
            return
        case = self._view.case
        if all(prompt.answered for prompt in case.identity.prompts):
            if not self._pin.text():
                self._pin.setFocus()
                self._error.say(self.tr("Type your PIN to confirm."))
                return
            self._workplace.operations.run(
                self,
                verification.confirm_identity,
                case.id,
                case.version,
                self._pin.text(),
                then=self._on_confirmed,
                failed=self._on_refused,
            )
            return
        self._workplace.operations.run(
            self,
            verification.answer_as_second,
            case.id,
            case.version,
            [edit.text() for _, edit, _ in self._answers],
            then=self._on_agreed,
            failed=self._on_refused,
        )

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._first.set_title(self.tr("First check"))
        self._address.set_title(self.tr("Reply address, once confirmed"))
        self._second.set_title(self.tr("Second person"))
        self._why.setText(
            self.tr(
                "Read the papers yourself and type what you see. "
                "Each first answer is hidden until you do."
            )
        )
        self._pin_label.setText(self.tr("PIN"))
        self._pin.setAccessibleName(self.tr("PIN"))
        self._pin.setPlaceholderText(self.tr("4 to 8 digits"))
        self._confirm.setText(self.tr("Confirm identity"))
        if self._view is None:
            return
        view, language = self._view, self._workplace.language
        case, identity = view.case, view.case.identity
        by = view.names.get(identity.checked_by, "") if identity.checked_by else ""
        when = short_moment(identity.checked_at, language) if identity.checked_at else ""
        kind = view.policy.requesters[case.requester_kind].name.in_(language)
        self._first_facts.set_facts(
            [Fact(self.tr("By"), f"{by}, {when}"), Fact(self.tr("Acting as"), kind)]
        )
        party = reply_to(case, view.policy).party
        address = party.address
        lines = [f"〒{address.postal_code}" if address.postal_code else "", *address.lines]
        lines.append(party.name)
        asked = any(p.kind is PromptKind.HOUSE_NUMBER and not p.answered for p in identity.prompts)
        mine = identity.checked_by == self._workplace.desk.session.user
        shown = "\n".join(line for line in lines if line)
        self._address_lines.setText(
            self.tr("hidden until you answer") if asked and not mine else shown
        )
        me = self._workplace.desk.session.name(language)
        self._signed_in.set_facts([Fact(self.tr("Signed in"), me)])
        for (label, edit, _), prompt in zip(self._answers, identity.prompts, strict=True):
            label.setText(self._question(prompt))
            edit.setAccessibleName(self._question(prompt))
            if prompt.kind in (PromptKind.BORN_ON, PromptKind.DATE_READ):
                edit.setPlaceholderText(self.tr("wareki or western"))
        may = self._may_confirm()
        self._confirm.setEnabled(may)
        self._reason.setText(
            self.tr(
                "Opens when all answers agree. {name}, who made the first check, cannot sign."
            ).format(name=by)
            if may
            else self._why_not(by)
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _may_confirm(self) -> bool:
        session = self._workplace.desk.session
        return (
            self._view is not None
            and self._view.case.identity.checked_by != session.user
            and RIGHT_OF["confirm_identity"] in session.rights
        )

    def _why_not(self, first: str) -> str:
        session = self._workplace.desk.session
        if self._view is not None and self._view.case.identity.checked_by == session.user:
            return self.tr(
                "You made the first check. Another person must read the papers and sign here."
            )
        return self.tr(
            "A supervisor or legal staff other than {name} reads the papers and signs here."
        ).format(name=first)

    def _question(self, prompt: Prompt) -> str:
        texts = {
            PromptKind.BORN_ON: self.tr("Birth date on document {n}"),
            PromptKind.HOUSE_NUMBER: self.tr("House number on document {n}"),
            PromptKind.NAME: self.tr("Name on document {n}"),
            PromptKind.DATE_READ: self._date_question(prompt.paper),
        }
        return texts[prompt.kind].format(n=prompt.paper)

    def _date_question(self, number: int) -> str:
        if self._view is not None:
            papers = {p.number: p.kind for p in self._view.case.identity.papers}
            kind = self._view.policy.papers.get(papers.get(number, ""))
            if kind is not None and kind.date_read is DateRead.ISSUED_ON:
                return self.tr("Date of issue on document {n}")
        return self.tr("“Valid to” date on document {n}")

    def _build_prompts(self) -> None:
        for widgets in self._answers:
            for widget in widgets:
                self._prompts.removeWidget(widget)
                widget.deleteLater()
        self._answers = []
        prompts = self._view.case.identity.prompts if self._view else ()
        for number, _ in enumerate(prompts):
            label, edit, chip = Label(tone=Tone.LABEL), LineEdit(), Chip("", Kind.NEUTRAL)
            edit.setMinimumHeight(edit.sizeHint().height())
            label.setBuddy(edit)
            chip.hide()
            edit.returnPressed.connect(self._on_return_pressed)
            self._prompts.addWidget(label, number * 2, 0, 1, 2)
            self._prompts.addWidget(edit, number * 2 + 1, 0)
            self._prompts.addWidget(chip, number * 2 + 1, 1, Qt.AlignmentFlag.AlignLeft)
            self._answers.append((label, edit, chip))

    def _show_agreement(self) -> None:
        identity = self._view.case.identity if self._view else None
        if identity is None:
            return
        for (_, edit, chip), prompt in zip(self._answers, identity.prompts, strict=True):
            if prompt.answered:
                chip.show_chip(ChipLook(self.tr("Agrees"), Kind.GOOD, "check"))
                chip.show()
                edit.setReadOnly(True)
        answered = bool(identity.prompts) and all(p.answered for p in identity.prompts)
        self._pin.setEnabled(answered)
        if answered:
            self._error.say("")

    @Slot()
    def _on_return_pressed(self) -> None:
        if all(edit.text() for _, edit, _ in self._answers):
            self.confirm()
        else:
            self.take_focus()

    def _on_agreed(self, _change: object) -> None:
        self._error.say("")
        self._pin.setEnabled(True)
        self._pin.setFocus()

    def _on_confirmed(self, _change: object) -> None:
        self._pin.clear()
        self.confirmed.emit()

    def _on_refused(self, error: UserMistake | Outage) -> None:
        if isinstance(error, AnswerDisagrees):
            for number, (_, edit, chip) in enumerate(self._answers):
                wrong = number in error.prompts
                look = (
                    ChipLook(self.tr("Does not agree"), Kind.PROBLEM, "alert-triangle")
                    if wrong
                    else ChipLook(self.tr("Agrees"), Kind.GOOD, "check")
                )
                chip.show_chip(look)
                chip.show()
                if wrong:
                    edit.selectAll()
            self._error.say(
                self.tr("Sent back: two answers in a row did not agree.")
                if error.sent_back
                else self.tr("Does not agree. Look again or send back.")
            )
            self.sent_back.emit()
            return
        self._error.say(str(sentence_for(error)))
        self._pin.selectAll()
        self._pin.setFocus()
