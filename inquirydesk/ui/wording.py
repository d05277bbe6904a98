# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What people read when something is refused or fails: one sentence per error class.

`str(error)` is for the log; here stands what happened, that what was typed is safe, and what to
do. The sentences lie in `ui/words/`, one module per subject; each declares them with `says`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Any, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inquirydesk.domain.era import format_date
from inquirydesk.ui.language import screen_language

E = TypeVar("E", bound=Exception)


@dataclass(frozen=True)
class Sentence:
    """What happened; what is safe (may be empty); what to do."""

    what: str
    do: str = ""
    safe: str = ""

    def rest(self) -> str:
        """All but the first, as one text."""
        return " ".join(part for part in (self.safe, self.do) if part)

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.safe, self.do) if part)


Words = Callable[[Any], Sentence]
_said: dict[type[Exception], Words] = {}


def says(error: type[Exception], what: object, do: object = "", safe: object = "") -> None:
    """Declare the sentence of an error class: texts marked for translation in the context
    "Wording", where `{name}` is the error's field of that name.
    """

    def words(found: Exception) -> Sentence:
        return Sentence(*(filled(text, **vars(found)) for text in (what, do, safe)))

    _said[error] = words


def says_by(error: type[E]) -> Callable[[Callable[[E], Sentence]], Callable[[E], Sentence]]:
    """Declare a function as the wording of an error class whose sentence needs more thought."""

    def register(words: Callable[[E], Sentence]) -> Callable[[E], Sentence]:
        _said[error] = words
        return words

    return register


def filled(text: object, **values: object) -> str:
    """A marked text in the language in force, its places filled, days written as people do."""
    shown = {name: _in_words(value) for name, value in values.items()}
    return QCoreApplication.translate("Wording", str(text)).format(**shown)


def _in_words(value: object) -> str:
    if isinstance(value, date):
        return format_date(value, screen_language())
    if isinstance(value, list | tuple):
        return ", ".join(str(part) for part in value)
    return str(value)


def has_words(error: type[Exception]) -> bool:
    """Whether that very class has a sentence of its own."""
    import_module("inquirydesk.ui.words")
    return error in _said


def sentence_for(error: Exception) -> Sentence:
    """The sentence of the error's class, or of the nearest class above it."""
    import_module("inquirydesk.ui.words")
    for kind in type(error).__mro__:
        if kind in _said:
            return _said[kind](error)
    return Sentence(
        filled(
            QT_TRANSLATE_NOOP("Wording", "Something went wrong that the program did not expect.")
        ),
        filled(QT_TRANSLATE_NOOP("Wording", "Try again. If it happens again, tell support.")),
        filled(QT_TRANSLATE_NOOP("Wording", "What you typed is kept.")),
    )
