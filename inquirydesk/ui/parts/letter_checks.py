# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The checks of a letter before it is approved; one that fails leads to its cause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inquirydesk.desk.letter_views import LetterView, others_named
from inquirydesk.domain.errors import (
    AddressTooLarge,
    CharacterNotPrintable,
    FieldMissing,
    LetterBlocked,
    Outage,
    PlaceholderEmpty,
    SettingNotSet,
    UserMistake,
)
from inquirydesk.domain.letter_text import AddressRule, strictest
from inquirydesk.domain.outgoing import OutgoingLetter
from inquirydesk.domain.placeholders import BY_AUTHOR
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.link import IconLine, Link
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.wording import sentence_for

translate = QCoreApplication.translate

CASE, TO, ADDRESS, LABEL, REMARK, DEFICIENCIES, ANSWER_BY, SETTING, WRITTEN = (
    "case",
    "to",
    "address",
    "label",
    "remark",
    "deficiencies",
    "answer_by",
    "setting",
    "written",
)
_PLACE_OF_FACT = {"remark": REMARK, "missing": DEFICIENCIES, "supplement_due_on": ANSWER_BY}


@dataclass(frozen=True)
class LetterCheck:
    """One check in words; `place` is where a failed one is cured, `help` what to do there."""

    text: str
    passed: bool
    place: str = ""
    help: str = ""


def named(fault: UserMistake, policy: Policy, language: Language) -> UserMistake:
    """The fault with the words people use for a setting instead of its key."""
    if isinstance(fault, SettingNotSet):
        names = {each.key: each.name.in_(language) for each in policy.not_set}
        return replace(fault, key=names.get(fault.key, fault.key))
    return fault


def words_of(error: UserMistake | Outage, policy: Policy, language: Language) -> str:
    """The sentence of an error, each fault of a blocked letter in the words people use."""
    if isinstance(error, LetterBlocked):
        error = LetterBlocked([named(each, policy, language) for each in error.faults])
    return str(sentence_for(error))


def place_of(fault: UserMistake) -> str:
    """Where a fault of a letter is cured."""
    match fault:
        case PlaceholderEmpty() if fault.placeholder in BY_AUTHOR:
            return WRITTEN
        case PlaceholderEmpty():
            return _PLACE_OF_FACT.get(fault.placeholder, CASE)
        case AddressTooLarge():
            return LABEL
        case CharacterNotPrintable():
            if fault.where.startswith("addressee.name"):
                return TO
            return ADDRESS if fault.where.startswith("addressee") else CASE
        case SettingNotSet():
            return SETTING
    return CASE


def checks_of(
    view: LetterView, letter: OutgoingLetter, faults: Sequence[UserMistake], language: Language
) -> tuple[LetterCheck, ...]:
    """Every check of the letter as it stands, the failed ones with the fault in words."""
    return tuple(_checks(view, letter, faults, language))


def _checks(
    view: LetterView, letter: OutgoingLetter, faults: Sequence[UserMistake], language: Language
) -> Iterator[LetterCheck]:
    def found(*kinds: type[UserMistake]) -> Iterator[LetterCheck]:
        for fault in faults:
            if isinstance(fault, kinds):
                sentence = sentence_for(named(fault, view.policy, language))
                yield LetterCheck(sentence.what, False, place_of(fault), sentence.rest())

    address = list(found(FieldMissing))
    if address:
        text = translate("LetterChecks", "The address is not verified yet")
        yield LetterCheck(text, False, CASE, address[0].help)
    elif strictest(view.texts).address is AddressRule.CONFIRMED:
        yield LetterCheck(translate("LetterChecks", "Address equals the verified address"), True)
    else:
        yield LetterCheck(
            translate("LetterChecks", "Says nothing of data: goes to the address given"), True
        )
    yield from _or_passed(
        found(PlaceholderEmpty), translate("LetterChecks", "Every fact the letter names is known")
    )
    if view.items and strictest(view.texts).address is AddressRule.CONFIRMED:
        yield _grounds(view)
    yield from _or_passed(
        found(AddressTooLarge), translate("LetterChecks", "Address stays inside the window")
    )
    yield from _or_passed(
        found(CharacterNotPrintable), translate("LetterChecks", "Every character can be printed")
    )
    yield _others(view, letter)
    if len(letter.languages) > 1:
        yield _both_languages(letter)
    yield from found(SettingNotSet)
    known = (FieldMissing, PlaceholderEmpty, AddressTooLarge, CharacterNotPrintable, SettingNotSet)
    for fault in faults:
        if not isinstance(fault, known):
            yield LetterCheck(str(sentence_for(fault)), False, CASE)


def _or_passed(failed: Iterator[LetterCheck], passed: str) -> Iterator[LetterCheck]:
    checks = list(failed)
    yield from checks or [LetterCheck(passed, True)]


def _grounds(view: LetterView) -> LetterCheck:
    complete = all(
        item.granted or (item.ground and item.reason.ja and item.reason.en) for item in view.items
    )
    text = translate("LetterChecks", "Each item not granted has ground and reason")
    return LetterCheck(text, complete, CASE)


def _others(view: LetterView, letter: OutgoingLetter) -> LetterCheck:
    names = others_named(view, letter)
    if not names:
        text = translate("LetterChecks", "No other person’s name in the letter")
        return LetterCheck(text, True)
    text = translate("LetterChecks", "Another person is named: {names}")
    return LetterCheck(text.format(names=", ".join(names)), False, CASE)


def _both_languages(letter: OutgoingLetter) -> LetterCheck:
    texts = [letter.remark, *(each.remark for each in letter.deficiencies)]
    text = translate("LetterChecks", "Both languages say the same")
    if all(bool(each.ja.strip()) == bool(each.en.strip()) for each in texts):
        return LetterCheck(text, True)
    text = translate("LetterChecks", "Some words stand in one language only")
    return LetterCheck(text, False, REMARK)


class LetterChecks(QWidget):
    """The list: a tick or a sign before each, and "Show" behind one that fails."""

    show_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks: tuple[LetterCheck, ...] = ()
        self._title, self._count = heading(), Label(tone=Tone.LABEL)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(row(self._title, self._count, None))
        column.addLayout(self._rows)
        column.addStretch(1)

    def failed(self) -> tuple[LetterCheck, ...]:
        """The checks that do not hold, in order."""
        return tuple(check for check in self._checks if not check.passed)

    def show_checks(self, checks: Sequence[LetterCheck]) -> None:
        """Show these; an unchanged list keeps the keyboard where it is."""
        if tuple(checks) == self._checks:
            return
        self._checks = tuple(checks)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, check in enumerate(self._checks):
            self._rows.addWidget(self._line(number, check))
        self.retranslate()

    def _line(self, number: int, check: LetterCheck) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        icon, tone = ("check", Tone.GOOD) if check.passed else ("alert-triangle", Tone.CAUTION)
        words = IconLine(icon, check.text, Tone.BODY if check.passed else tone, icon_tone=tone)
        words.setToolTip(check.help)
        line.addWidget(words, 1)
        if check.place and not check.passed:
            link = Link(self.tr("Show"), str(number))
            link.setAccessibleName(f"{self.tr('Show')}: {check.text}")
            link.chosen.connect(self._on_show)
            line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        self._title.setText(self.tr("Checks"))
        passed = sum(check.passed for check in self._checks)
        words = self.tr("{passed} of {all} passed")
        self._count.setText(words.format(passed=passed, all=len(self._checks)))

    @Slot(str)
    def _on_show(self, number: str) -> None:
        self.show_asked.emit(self._checks[int(number)])
