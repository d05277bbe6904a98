# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The requests ticked on the form, each with what is asked for in the requester's own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inquirydesk.desk.cases import RequestOnForm
from inquirydesk.domain.policy import Decides, Policy, RequestType
from inquirydesk.domain.sourced import Language, TypeCode
from inquirydesk.ui import messages
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.line_edit import ErrorLine, Field
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.panel import row

COLUMNS = 2
LABELS = 94
"""Room for the labels beside the fields, in the form and in each of its requests."""


def tick_names(kinds: Sequence[RequestType], language: Language) -> dict[TypeCode, str]:
    """A short name for each; those of the same short name get their full one."""
    labels = [kind.label.in_(language) for kind in kinds]
    return {
        kind.code: label if labels.count(label) == 1 else kind.name.in_(language)
        for kind, label in zip(kinds, labels, strict=True)
    }


class OneRequest(QWidget):
    """What one ticked request asks for, and by which method."""

    edited = Signal()

    def __init__(self, code: TypeCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.title = Label(bold=True)
        self.asked_for = NotesEdit(lines=2)
        self.method = RadioRow()
        self.grid = FormGrid()
        self.grid.set_label_room(LABELS)
        self.grid.add_row(("asked_for", Field(self.asked_for)))
        self.grid.add_row(("method_wanted", Field(self.method)))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(2))
        lines.addWidget(self.title)
        lines.addWidget(self.grid)
        self.asked_for.textChanged.connect(self._on_typed)
        self.method.chosen.connect(self._on_chosen)

    def request(self) -> RequestOnForm:
        """The request as typed."""
        return RequestOnForm(self.code, self.asked_for.text(), str(self.method.value() or ""))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered for it."""
        return not self.asked_for.text().strip() and self.method.value() is None

    @Slot()
    def _on_typed(self) -> None:
        if self.asked_for.hasFocus():
            self.grid.fields["asked_for"].show_error("")
            self.edited.emit()

    @Slot(object)
    def _on_chosen(self, _method: object) -> None:
        self.grid.fields["method_wanted"].show_error("")
        self.edited.emit()


class RequestsOnForm(QWidget):
    """A tick for each request of the form, its fields beneath once it is ticked.

    A tick of the paper form that can mean two rights asks which is meant. `edited` follows each
    change by a person, `ticked` each that adds or takes away a request.
    """

    edited = Signal()
    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy: Policy | None = None
        self._language = Language.EN
        self._locked: frozenset[TypeCode] = frozenset()
        self._read_only = False
        self._ticks: dict[str, CheckBox] = {}
        self._requests: dict[TypeCode, OneRequest] = {}
        self._removing: TypeCode | None = None
        self._title = heading()
        self._more = Choice()
        self._error = ErrorLine()
        self._error.say("")
        self._question, self._meant = Label(bold=True, wrap=True), RadioRow(upright=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(0)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(6))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(4))
        lines.addLayout(row(self._title, None, self._more))
        lines.addLayout(self._grid)
        lines.addWidget(self._error)
        lines.addWidget(self._question)
        lines.addWidget(self._meant)
        lines.addLayout(self._list)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._meant.chosen.connect(self._on_meant)
        self._more.chosen.connect(self._on_more)
        self._ask("")

    # what is shown

    def show_requests(
        self,
        policy: Policy,
        requests: Sequence[RequestOnForm],
        language: Language,
        *,
        locked: frozenset[TypeCode] = frozenset(),
    ) -> None:
        """Show these; `locked` were worked on already and stay."""
        self._policy, self._language, self._locked = policy, language, locked
        for code in [code for code in self._requests if code not in {r.type for r in requests}]:
            self._drop(code)
        for request in requests:
            shown = self._requests.get(request.type) or self._append(request.type)
            if shown.asked_for.text() != request.asked_for:
                shown.asked_for.set_text(request.asked_for)
            shown.method.set_value(request.method_wanted or None)
        self._show_ticks()
        self._ask("")
        self.retranslate(language)

    def requests(self) -> tuple[RequestOnForm, ...]:
        """The requests ticked, as typed, in the order of the ticks."""
        shown = sorted(self._requests, key=self._codes().index)
        return tuple(self._requests[code].request() for code in shown)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nobody tick or type."""
        self._read_only = read_only
        for code, tick in self._ticks.items():
            tick.setEnabled(not read_only and code not in self._locked)
        for shown in self._requests.values():
            shown.asked_for.setReadOnly(read_only)
            shown.method.setEnabled(not read_only)
        self._more.setVisible(not read_only and self._more.count() > 0)

    def say(self, gap: str, sentence: str) -> bool:
        """Say what is missing at the first request that lacks it; False for another gap."""
        if gap == "requests":
            self._error.say(sentence)
            next(iter(self._ticks.values())).setFocus()
            return True
        for request in self.requests():
            shown = self._requests[request.type]
            if gap == "asked_for" and not request.asked_for.strip():
                return shown.grid.say_at(gap, sentence)
            wants = bool(self._kind(request.type).methods)
            if gap == "method_wanted" and wants and not request.method_wanted:
                return shown.grid.say_at(gap, sentence)
        return False

    def clear_errors(self) -> None:
        """Take back what was said."""
        self._error.say("")
        for shown in self._requests.values():
            shown.grid.clear_errors()

    def draft(self) -> list[list[str]]:
        """What was ticked and typed."""
        return [[r.type, r.asked_for, r.method_wanted] for r in self.requests()]

    def take_draft(self, kept: Sequence[Sequence[Any]]) -> None:
        """Put back what `draft` gave."""
        if self._policy is not None:
            requests = [RequestOnForm(TypeCode(code), asked, how) for code, asked, how in kept]
            self.show_requests(self._policy, requests, self._language, locked=self._locked)

    # words

    def retranslate(self, language: Language) -> None:
        """Set the texts in that language."""
        self._language = language
        if self._policy is None:
            return
        policy = self._policy
        self._title.setText(self.tr("Requests on the form"))
        names = tick_names([policy.types[code] for code in self._codes()], language)
        parts = {choice.key: choice.name.in_(language) for choice in self._parts()}
        for code, tick in self._ticks.items():
            name = parts.get(code) or names[TypeCode(code)]
            tick.setText(name.replace("&", "&&"))
            full = "" if code in parts else self._kind(TypeCode(code)).name.in_(language)
            tick.setToolTip(full)
        self._offer_more()
        self._name_requests(names)
        self._question.setText(self.tr("Are the data wrong, or should we no longer hold them?"))
        self._meant.setAccessibleName(self._question.text())
        self._meant.set_answers(list(self._meanings()))

    def _name_requests(self, names: Mapping[TypeCode, str]) -> None:
        several = len(self._requests) > 1
        for code, shown in self._requests.items():
            name = names.get(code) or self._kind(code).label.in_(self._language)
            shown.title.setText(name)
            shown.title.setVisible(several)
            asked, method = self.tr("Asked for"), self.tr("Method wanted")
            shown.grid.set_label("asked_for", asked, name=f"{asked}: {name}" if several else asked)
            shown.grid.set_label(
                "method_wanted", method, name=f"{method}: {name}" if several else method
            )
            methods = self._kind(code).methods
            shown.grid.show_row("method_wanted", shown=bool(methods))
            choices = self._policy.methods if self._policy is not None else ()
            offered = [each for each in choices if each.key in methods]
            shown.method.set_answers(
                [
                    Answer(choice.key, choice.name.in_(self._language), str(number))
                    for number, choice in enumerate(offered, start=1)
                ]
            )

    # the ticks

    def _kind(self, code: TypeCode) -> RequestType:
        if self._policy is None:
            raise LookupError(code)
        return self._policy.types[code]

    def _codes(self) -> list[TypeCode]:
        """The statutory requests, those of the paper first, and what else was asked for."""
        policy = self._policy
        if policy is None:
            return []
        paper = [TypeCode(each.key) for each in policy.form.requests]
        ordered = dict.fromkeys([*(c for c in paper if c in policy.types), *policy.types])
        return [c for c in ordered if policy.types[c].statutory or c in self._requests]

    def _parts(self) -> list[Any]:
        """What the paper offers to tick that is no request of its own."""
        policy = self._policy
        if policy is None or len(list(self._meanings())) < COLUMNS:
            return []
        return [each for each in policy.form.requests if TypeCode(each.key) not in policy.types]

    def _meanings(self) -> Iterator[Answer]:
        """What such a tick can mean: wrong data are corrected, others stopped or erased."""
        types = self._policy.types.values() if self._policy is not None else ()
        wrong, hold = self.tr("Wrong: {request}"), self.tr("No longer to hold: {request}")
        for kind in types:
            name = kind.name.in_(self._language)
            if kind.statutory and kind.decides is Decides.CORRECTION:
                yield Answer(kind.code, wrong.replace("{request}", name))
            elif kind.statutory and kind.decides is Decides.STOP:
                yield Answer(kind.code, hold.replace("{request}", name))

    def _show_ticks(self) -> None:
        wanted = [*self._codes(), *(each.key for each in self._parts())]
        if list(self._ticks) != wanted:
            for tick in self._ticks.values():
                self._grid.removeWidget(tick)
                tick.hide()
                tick.deleteLater()
            self._ticks = {}
            for place, code in enumerate(wanted):
                tick = CheckBox()
                tick.setObjectName(code)
                tick.clicked.connect(self._on_clicked)
                self._grid.addWidget(tick, place // COLUMNS, place % COLUMNS)
                self._ticks[code] = tick
        for code, tick in self._ticks.items():
            tick.setChecked(code in self._requests)
        self.set_read_only(read_only=self._read_only)

    def _offer_more(self) -> None:
        types = self._policy.types if self._policy is not None else {}
        others = [c for c, kind in types.items() if not kind.statutory and c not in self._requests]
        self._more.setPlaceholderText(self.tr("Also asked for…"))
        self._more.setAccessibleName(self.tr("Also asked for"))
        self._more.set_options([Option(c, types[c].label.in_(self._language)) for c in others])
        self._more.set_value(None)

    def _append(self, code: TypeCode) -> OneRequest:
        shown = OneRequest(code)
        shown.edited.connect(self.edited)
        self._requests[code] = shown
        self._list.addWidget(shown)
        return shown

    def _drop(self, code: TypeCode) -> None:
        gone = self._requests.pop(code)
        self._list.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _ask(self, part: str) -> None:
        """Ask which right a tick of the paper means; an empty one asks nothing."""
        self._meant.set_value(None)
        for widget in (self._question, self._meant):
            widget.setVisible(bool(part))

    def _add(self, code: TypeCode) -> None:
        shown = self._requests.get(code) or self._append(code)
        self._changed()
        shown.asked_for.setFocus()

    def _changed(self) -> None:
        self._error.say("")
        self._ask("")
        self._show_ticks()
        self.retranslate(self._language)
        self.ticked.emit()
        self.edited.emit()

    @Slot()
    def _on_clicked(self) -> None:
        tick = self.sender()
        if not isinstance(tick, CheckBox):
            return
        code = tick.objectName()
        if any(each.key == code for each in self._parts()):
            self._ask(code if tick.isChecked() else "")
            if tick.isChecked():
                self._meant.setFocus()
        elif tick.isChecked():
            self._add(TypeCode(code))
        else:
            self._remove(TypeCode(code))

    @Slot(object)
    def _on_meant(self, code: object) -> None:
        self._add(TypeCode(str(code)))

    @Slot(object)
    def _on_more(self, code: object) -> None:
        self._add(TypeCode(str(code)))

    def _remove(self, code: TypeCode) -> None:
        self._removing = code
        if self._requests[code].is_empty:
            self._on_remove_answered("remove")
            return
        name = self._kind(code).label.in_(self._language)
        question = messages.Question(
            self.tr("Take “{request}” off the case?").replace("{request}", name),
            self.tr("What was entered for it is lost."),
            verbs=(
                messages.Verb("remove", self.tr("Take it off"), harmful=True),
                messages.Verb("keep", self.tr("Keep")),
            ),
            safe="keep",
        )
        messages.ask(self, question, self._on_remove_answered)

    def _on_remove_answered(self, answer: str) -> None:
        code, self._removing = self._removing, None
        if code is None:
            return
        if answer == "remove":
            self._drop(code)
            self._changed()
        else:
            self._show_ticks()
