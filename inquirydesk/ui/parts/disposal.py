# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Step 10: one person disposes of the identity documents, another signs that they are gone."""

from __future__ import annotations

import json

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.disposal import dispose_papers, sign_disposal
from inquirydesk.desk.use_case import RIGHT_OF
from inquirydesk.domain.errors import FieldMissing, FieldMistake, Outage, UserMistake
from inquirydesk.domain.steps import StepView
from inquirydesk.ui.dates import full_day, short_day
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.parts.step_part import StepPart
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.fact_list import Fact, FactList, FactStrip
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.line_edit import ErrorLine, Field, LineEdit
from inquirydesk.ui.widgets.panel import Section
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace


class DisposalPart(StepPart):
    """What is held and where; method and day by the first person; the second signs beside it."""

    saves = False

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: CaseView | None = None
        self._step: StepView | None = None
        self._strip = FactStrip()
        self._grid = FormGrid()
        self._method = Choice()
        self._on = DateField()
        self._grid.add_row(("method", Field(self._method)), None)
        self._grid.add_row(("on", self._on), None)
        self._done = Label(tone=Tone.LABEL, wrap=True)
        self._second = SecondSignature(workplace, self)
        self._second.hide()
        self.column.setSpacing(px(14))
        self.column.addWidget(self._strip)
        self.column.addWidget(self._grid)
        self.column.addWidget(self._done)
        self.column.addStretch(1)
        self._method.chosen.connect(self._on_edited)
        self._on.editor.textEdited.connect(self._on_edited)

    def show_step(self, view: CaseView, step: StepView) -> None:
        self._view, self._step = view, step
        disposal = view.case.disposal
        self._grid.clear_errors()
        self._set_options()
        if disposal is not None:
            self._method.set_value(disposal.method)
            self._on.set_date(disposal.on)
        elif self._on.date() is None:
            self._on.set_date(self.workplace.desk.today)
        self._method.setEnabled(disposal is None)
        self._on.editor.setReadOnly(disposal is not None)
        self._second.show_case(view)
        self.retranslate()

    def _set_options(self) -> None:
        if self._view is None:
            return
        language = self.workplace.language
        self._method.set_options(
            [
                Option(each.key, each.name.in_(language), str(number))
                for number, each in enumerate(self._view.policy.disposal_methods, start=1)
            ]
        )

    def _is_entered(self) -> bool:
        return self._view is not None and self._view.case.disposal is not None

    def checks_left(self) -> int:
        if self._step is None or self._step.record is not None:
            return 0
        if self._is_entered():
            return 1
        return (self._method.value() is None) + (self._on.date() is None)

    def complete_text(self) -> str:
        if self._step is None or self._step.record is not None:
            return ""
        return self.tr("Sign as second person") if self._is_entered() else self.tr("Enter disposal")

    def side_panel(self) -> QWidget | None:
        waiting = self._is_entered() and self._step is not None and self._step.record is None
        return self._second if waiting else None

    def complete(self) -> None:
        if self._view is None or self._step is None or self._step.record is not None:
            return
        if self._is_entered():
            self._second.sign()
            return
        self._grid.clear_errors()
        day = self._on.date()
        if day is None:
            mistake = self._on.editor.mistake() or FieldMissing("on")
            self._grid.say_at("on", str(sentence_for(mistake)))
            return
        case = self._view.case
        self.workplace.operations.run(
            self,
            dispose_papers,
            case.id,
            case.version,
            str(self._method.value() or ""),
            day,
            failed=self._on_refused,
        )

    def focus_gap(self, gap: str) -> bool:
        if gap == "disposal":
            self._method.setFocus()
        elif gap == "second_person":
            self._second.take_focus()
        else:
            return False
        return True

    def draft(self) -> str:
        if self._is_entered() or self._method.value() is None:
            return ""
        return json.dumps([self._method.value(), self._on.editor.text()])

    def take_draft(self, text: str) -> None:
        if text and not self._is_entered():
            method, day = json.loads(text)
            self._method.set_value(method)
            self._on.editor.setText(day)

    def retranslate(self) -> None:
        self._grid.set_label("method", self.tr("Method"))
        self._grid.set_label("on", self.tr("Disposed of on"))
        self._second.retranslate()
        if self._view is None:
            return
        language, case = self.workplace.language, self._view.case
        self._set_options()
        disposal = case.disposal
        papers = disposal.papers if disposal is not None else case.papers_held
        since = short_day(case.arrived_on, language) if case.arrived_on else "–"
        self._strip.set_facts(
            [
                Fact(self.tr("Documents held"), str(papers)),
                Fact(self.tr("Cabinet"), case.storage or "–"),
                Fact(self.tr("Held since"), since),
            ]
        )
        if disposal is None:
            self._done.setText(
                self.tr(
                    "Take the documents out of the cabinet, dispose of them, and enter how. "
                    "Another person then signs that they are gone."
                )
            )
            return
        by = self._view.names.get(disposal.by, "")
        second = self._view.names.get(disposal.second, "") if disposal.second else ""
        text = (
            self.tr("Disposed of by {first}, signed by {second}.")
            if second
            else self.tr("Disposed of by {first}. A second person signs at the right.")
        )
        self._done.setText(text.replace("{first}", by).replace("{second}", second))

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    def _on_refused(self, error: UserMistake | Outage) -> None:
        if not isinstance(error, FieldMistake) or self._grid.show_mistakes(error):
            self.refused.emit(error)


class SecondSignature(QWidget):
    """The second person's panel: who did what, and the PIN that signs it."""

    signed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: CaseView | None = None
        self._first = Section(icon="check")
        self._facts = FactList()
        self._first.body.addWidget(self._facts)
        self._second = Section(icon="users", tone=Tone.SECOND, kind=Kind.SECOND, last=True)
        self._why = Label(tone=Tone.LABEL, wrap=True)
        self._signed_in = FactList()
        self._pin_label = Label(tone=Tone.LABEL)
        self._pin = LineEdit(latin=True, characters=14)
        self._pin.setMaxLength(8)
        self._pin.setEchoMode(LineEdit.EchoMode.Password)
        self._pin_label.setBuddy(self._pin)
        self._error = ErrorLine()
        self._sign = KeyButton(key="Ctrl+Enter", icon="rubber-stamp", kind=ButtonKind.PRIMARY)
        self._reason = Label(tone=Tone.LABEL, wrap=True)
        body = self._second.body
        for widget in (
            self._why,
            self._signed_in,
            self._pin_label,
            self._pin,
            self._error,
            self._sign,
            self._reason,
        ):
            body.addWidget(widget)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._first)
        column.addWidget(self._second, 1)
        self._sign.clicked.connect(self.sign)
        self._pin.returnPressed.connect(self.sign)

    def show_case(self, view: CaseView) -> None:
        """Show what the first person entered."""
        self._view = view
        self._pin.clear()
        self._error.say("")
        self.retranslate()

    def take_focus(self) -> None:
        """Go to the PIN."""
        self._pin.setFocus()

    @Slot()
    def sign(self) -> None:
        """Sign with the PIN that the documents are gone."""
        if self._view is None:
            return
        if not self._may_sign():
            self._error.say(self._reason.text())
            return
        if not self._pin.text():
            self._error.say(self.tr("Type your PIN to sign."))
            self._pin.setFocus()
            return
        case = self._view.case
        self._workplace.operations.run(
            self,
            sign_disposal,
            case.id,
            case.version,
            self._pin.text(),
            failed=self._on_refused,
        )

    def _may_sign(self) -> bool:
        disposal = self._view.case.disposal if self._view is not None else None
        session = self._workplace.desk.session
        right = RIGHT_OF["sign_disposal"] in session.rights
        return disposal is not None and disposal.by != session.user and right

    def _on_refused(self, error: UserMistake | Outage) -> None:
        self._error.say(str(sentence_for(error)))
        self._pin.selectAll()
        self._pin.setFocus()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._first.set_title(self.tr("First person"))
        self._second.set_title(self.tr("Second person"))
        self._why.setText(self.tr("Look at the empty place in the cabinet, then sign."))
        self._pin_label.setText(self.tr("PIN"))
        self._pin.setAccessibleName(self.tr("PIN"))
        self._pin.setPlaceholderText(self.tr("4 to 8 digits"))
        self._sign.setText(self.tr("Sign disposal"))
        if self._view is None or self._view.case.disposal is None:
            return
        view, disposal = self._view, self._view.case.disposal
        language, session = self._workplace.language, self._workplace.desk.session
        methods = {each.key: each.name.in_(language) for each in view.policy.disposal_methods}
        first = view.names.get(disposal.by, "")
        self._facts.set_facts(
            [
                Fact(self.tr("By"), first),
                Fact(self.tr("On"), full_day(disposal.on, language)),
                Fact(self.tr("Method"), methods.get(disposal.method, disposal.method)),
                Fact(self.tr("Documents"), str(disposal.papers)),
            ]
        )
        self._signed_in.set_facts([Fact(self.tr("Signed in"), session.name(language))])
        may = self._may_sign()
        self._sign.setEnabled(may)
        self._pin.setEnabled(may)
        if may:
            self._reason.setText("")
        elif disposal.by == session.user:
            self._reason.setText(
                self.tr("You disposed of the documents. Another person must sign here.")
            )
        else:
            self._reason.setText(self.tr("Your role does not include this."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
