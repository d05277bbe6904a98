# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Which requests a new envelope makes, as its opener reads them; the form check says it exactly."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inquirydesk.domain.policy import Policy, RequestType
from inquirydesk.domain.sourced import Language, TypeCode
from inquirydesk.ui.parts.requests_on_form import tick_names
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.label import heading

COLUMNS = 2
KEYS = "123456789"


class RequestsInMail(QWidget):
    """Ticks with the usual request set; a digit typed among them ticks too.

    A form asks for what the Act gives a right to, a question for anything else. `edited` follows
    each tick of a person.
    """

    edited = Signal()

    def __init__(self, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy, self._language = policy, Language.EN
        self._holds = (False, False)
        self._ticks: dict[TypeCode, CheckBox] = {}
        self._title = heading()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(4))
        lines.addWidget(self._title)
        lines.addLayout(self._grid)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def offer(self, *, form: bool, question: bool) -> None:
        """Offer what such an envelope can ask for; the usual request is ticked at first."""
        if (form, question) == self._holds:
            return
        self._holds = (form, question)
        usual = self._policy.usual
        kept = self.types()
        preset = [usual.form_type] * form + [usual.question_type] * question
        self._show_ticks()
        self.set_types([code for code in kept if code in self._ticks] or preset)

    def types(self) -> tuple[TypeCode, ...]:
        """The requests ticked."""
        return tuple(code for code, tick in self._ticks.items() if tick.isChecked())

    def set_types(self, types: Sequence[TypeCode]) -> None:
        """Tick these and no others, without telling anyone."""
        for code, tick in self._ticks.items():
            tick.setChecked(code in types)

    def retranslate(self, language: Language) -> None:
        """Set the texts in that language."""
        self._language = language
        self._title.setText(self.tr("What it asks for"))
        names = tick_names(self._offered(), language)
        for number, (code, tick) in enumerate(self._ticks.items()):
            key = f"{KEYS[number]} " if number < len(KEYS) else ""
            tick.setText(f"{key}{names[code]}".replace("&", "&&"))
            tick.setAccessibleName(names[code])
            tick.setToolTip(self._policy.types[code].name.in_(language))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticks = list(self._ticks.values())
        number = KEYS.find(event.text()) if event.text() else -1
        if event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ) and 0 <= number < len(ticks):
            ticks[number].setFocus()
            ticks[number].click()
            return
        super().keyPressEvent(event)

    def _offered(self) -> list[RequestType]:
        form, question = self._holds
        types = self._policy.types
        paper = [TypeCode(each.key) for each in self._policy.form.requests]
        ordered = dict.fromkeys([*(code for code in paper if code in types), *types])
        return [
            types[code]
            for code in ordered
            if (types[code].statutory and form) or (not types[code].statutory and question)
        ]

    def _show_ticks(self) -> None:
        for tick in self._ticks.values():
            self._grid.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = {}
        for place, kind in enumerate(self._offered()):
            tick = CheckBox()
            tick.clicked.connect(self._on_clicked)
            self._grid.addWidget(tick, place // COLUMNS, place % COLUMNS)
            self._ticks[kind.code] = tick
        self.retranslate(self._language)

    @Slot()
    def _on_clicked(self) -> None:
        self.edited.emit()
