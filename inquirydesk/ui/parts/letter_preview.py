# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The sheets of a letter as they will leave the printer, with the envelope's window over them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inquirydesk.domain.sourced import Language
from inquirydesk.ui.language import OWN_NAMES
from inquirydesk.ui.theme import Kind, Tone, colours, px
from inquirydesk.ui.widgets.answers import Answer, Segmented
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.link import IconButton
from inquirydesk.ui.widgets.panel import Panel
from inquirydesk.ui.widgets.pdf_view import Overlay, PdfView

NARROW = 420
"""Below this width the frames over the sheet have no words beside the page number."""
ADDRESS_BLOCK = Overlay(0, 22, 18, 65, 24, Kind.GOOD)
KEPT_FREE = Overlay(0, 0, 0, 112, 63, Kind.CAUTION, dashed=True)
"""What can show in the window wherever the sheet lies in its envelope; see `letters/page.py`."""


class Legend(QWidget):
    """A small frame as it is drawn over the sheet."""

    def __init__(self, kind: Kind, *, dashed: bool = False) -> None:
        super().__init__()
        self._kind, self._dashed = kind, dashed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(16), px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = QPen(colours().ink(self._kind), 1.4)
        if self._dashed:
            pen.setDashPattern([2.0, 1.5])
        painter.setPen(pen)
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class LetterPreview(Panel):
    """Pages with language toggle, zoom and window; `version_chosen` tells another choice."""

    version_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="eye", flush=True, parent=parent)
        self._enclosed = 0
        self._languages: tuple[Language, ...] = ()
        self._page = (0, 0)
        self.banner = Banner()
        self.view = PdfView()
        self.view.set_overlay((ADDRESS_BLOCK, KEPT_FREE))
        self.view.page_shown.connect(self._on_page_shown)
        self._version = Segmented()
        self._version.chosen.connect(self.version_chosen)
        self._smaller = IconButton("", icon="zoom-out")
        self._smaller.clicked.connect(self.view.zoom_out)
        self._fit = KeyButton(compact=True)
        self._fit.clicked.connect(self.view.fit_page)
        self._larger = IconButton("", icon="zoom-in")
        self._larger.clicked.connect(self.view.zoom_in)
        self._window = KeyButton(icon="mail", compact=True)
        self._window.setCheckable(True)
        self._window.setChecked(True)
        self._window.toggled.connect(self._on_window_toggled)
        for widget in (self._version, self._smaller, self._fit, self._larger, self._window):
            self.add_to_header(widget)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.view, 1)
        self._pages, self._note = Label(tone=Tone.LABEL), Label(tone=Tone.HINT)
        self._legends = (Legend(Kind.GOOD), Legend(Kind.CAUTION, dashed=True))
        self._legend_words = (Label(tone=Tone.LABEL), Label(tone=Tone.LABEL))
        footer = self.add_footer()
        footer.addWidget(self._pages)
        footer.addWidget(self._note)
        footer.addSpacing(px(10))
        for frame, words in zip(self._legends, self._legend_words, strict=True):
            footer.addWidget(frame)
            footer.addWidget(words)
        footer.addStretch(1)

    def version(self) -> Language | int | None:
        """The language chosen, the place of an enclosure, None if nothing is shown."""
        chosen = self._version.value()
        return chosen if isinstance(chosen, Language | int) else None

    def set_versions(self, languages: Sequence[Language], *, enclosed: int = 0) -> None:
        """Offer these languages and so many enclosures; keeps the choice if it can."""
        self._languages, self._enclosed = tuple(languages), enclosed
        answers = [Answer(each, OWN_NAMES[each]) for each in languages]
        for place in range(enclosed):
            words = self.tr("Enclosed {number}").format(number=place + 1)
            answers.append(Answer(place, words if enclosed > 1 else self.tr("Enclosed")))
        self._version.set_answers(answers)
        if self._version.value() is None and answers:
            self._version.set_value(answers[0].value)
        self._version.setVisible(len(answers) > 1)

    def show_sheets(self, pdf: bytes, note: str = "") -> None:
        """Show these sheets in the place of those before, in one frame, scroll and zoom kept."""
        self.banner.clear()
        self.view.show_pdf(pdf)
        self.say(note)
        self._show_legend()

    def say(self, note: str) -> None:
        """Say something quiet beside the page number."""
        self._note.setText(note)

    def say_failed(self, text: str, *, strong: str = "") -> None:
        """Say why newer sheets could not be made; the last ones stay."""
        self.banner.show_message(Kind.CAUTION, text, strong=strong)

    def clear(self) -> None:
        """Show no sheets."""
        self.banner.clear()
        self.view.show_pdf(b"")
        self.say("")
        self._on_page_shown(0, 0)

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        self.set_title(self.tr("Preview"))
        self.view.setAccessibleName(self.tr("Sheets of the letter"))
        self._version.setAccessibleName(self.tr("Version shown"))
        self._smaller.set_name(self.tr("Smaller"))
        self._larger.set_name(self.tr("Larger"))
        self._fit.setText(self.tr("Fit page"))
        self._window.setText(self.tr("Window"))
        self._window.setToolTip(self.tr("Show what can be seen through the envelope's window"))
        self._legend_words[0].setText(self.tr("address, always in the window"))
        self._legend_words[1].setText(self.tr("may show, kept free"))
        self.set_versions(self._languages, enclosed=self._enclosed)
        self._on_page_shown(*self._page)

    def _show_legend(self) -> None:
        shown = self._window.isChecked() and isinstance(self.version(), Language)
        narrow = self.width() < px(NARROW)
        self.view.show_overlay(shown)
        self._window.set_terse(terse=narrow)
        for widget in (*self._legends, *self._legend_words):
            widget.setVisible(shown and not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_legend()

    @Slot(bool)
    def _on_window_toggled(self, _checked: bool) -> None:
        self._show_legend()

    @Slot(int, int)
    def _on_page_shown(self, number: int, count: int) -> None:
        self._page = (number, count)
        words = self.tr("Page {number} of {count}").format(number=number, count=count)
        self._pages.setText(words if count else "")
