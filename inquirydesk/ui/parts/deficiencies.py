# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a letter of deficiency asks for: each gap found, ticked, with words of its own if needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from inquirydesk.domain.outgoing import Deficiency
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.theme import px
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.line_edit import LineEdit


@dataclass(frozen=True)
class _Row:
    deficiency: Deficiency
    tick: CheckBox
    remarks: dict[Language, LineEdit]


class Deficiencies(QWidget):
    """A tick for each gap and, beneath, what else to tell the person about it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))
        for place in range(len(Language)):
            self._grid.setColumnStretch(place, 1)

    def show_deficiencies(
        self,
        found: Sequence[Deficiency],
        kept: Sequence[Deficiency],
        policy: Policy,
        language: Language,
    ) -> None:
        """Show each gap that was found; those the letter names are ticked."""
        self._empty()
        by_key = {(each.check, each.paper): each for each in kept}
        every = list(dict.fromkeys([(d.check, d.paper) for d in (*found, *kept)]))
        for number, key in enumerate(every):
            deficiency = by_key.get(key, Deficiency(*key))
            tick = CheckBox(_named(deficiency, policy, language).replace("&", "&&"))
            tick.setChecked(key in by_key)
            tick.toggled.connect(self._on_edited)
            self._grid.addWidget(tick, 2 * number, 0, 1, len(Language))
            remarks = {}
            for place, each in enumerate(Language):
                edit = LineEdit()
                edit.setText(deficiency.remark.in_(each))
                edit.textEdited.connect(self._on_edited)
                self._grid.addWidget(edit, 2 * number + 1, place)
                remarks[each] = edit
            self._rows.append(_Row(deficiency, tick, remarks))
        if self._rows:
            self.setFocusProxy(self._rows[0].tick)
        self.retranslate()

    def deficiencies(self) -> tuple[Deficiency, ...]:
        """What the letter names now."""
        return tuple(
            replace(
                each.deficiency,
                remark=Text(each.remarks[Language.JA].text(), each.remarks[Language.EN].text()),
            )
            for each in self._rows
            if each.tick.isChecked()
        )

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the list be read only."""
        for each in self._rows:
            each.tick.setEnabled(not read_only)
            for edit in each.remarks.values():
                edit.setReadOnly(read_only)

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        placeholders = {
            Language.JA: self.tr("more to say, in Japanese"),
            Language.EN: self.tr("more to say, in English"),
        }
        for each in self._rows:
            for language, edit in each.remarks.items():
                edit.setPlaceholderText(placeholders[language])
                edit.setAccessibleName(f"{each.tick.text()}: {placeholders[language]}")

    def _empty(self) -> None:
        self._rows.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _on_edited(self) -> None:
        self.changed.emit()


def _named(deficiency: Deficiency, policy: Policy, language: Language) -> str:
    """What is missing, with the paper it concerns before it."""
    check = policy.checks[deficiency.check]
    missing = (check.missing or check.name).in_(language)
    paper = policy.papers.get(deficiency.paper)
    return f"{paper.name.in_(language)}: {missing}" if paper else missing
