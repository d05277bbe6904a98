# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The thin row at the very bottom: states at the left, rules and locks at the right."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inquirydesk.ui.theme import Size, Tone, look, px
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.panel import IconMark, Line


class _Entry(QWidget):
    """One state with the line that sets it off from its neighbour."""

    def __init__(self, *, line_first: bool) -> None:
        super().__init__()
        self._icon = IconMark("", Tone.LABEL, 13)
        self._words = Label(tone=Tone.LABEL, size=Size.HINT, may_shorten=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(1), 0, px(2))
        row.setSpacing(px(5))
        parts: list[QWidget] = [self._icon, self._words]
        line = Line(upright=True)
        line.setFixedHeight(px(14))
        parts.insert(0 if line_first else 2, line)
        gap = 0 if line_first else 2
        for number, part in enumerate(parts):
            if number == gap:
                row.addSpacing(px(4))
            row.addWidget(part)
            if number == gap:
                row.addSpacing(px(4))

    def say(self, text: str, icon: str, tone: Tone) -> None:
        """Show another state; an empty text takes the entry away."""
        self._words.setText(text)
        self._words.set_tone(tone)
        self._icon.show_icon(icon, tone)
        self._icon.setVisible(bool(icon))
        self.setVisible(bool(text))


class StatusStrip(QWidget):
    """Named states, in the order they were first said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(14), 0, px(14), 0)
        self._row.setSpacing(px(4))
        self._row.addStretch(1)
        self._entries: dict[str, _Entry] = {}
        self._left = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def say(
        self,
        key: str,
        text: str,
        *,
        icon: str = "",
        tone: Tone = Tone.LABEL,
        right: bool = False,
    ) -> None:
        """Show a state under that key; an empty text takes it away."""
        if key not in self._entries:
            entry = _Entry(line_first=right)
            if right:
                self._row.addWidget(entry)
            else:
                self._row.insertWidget(self._left, entry)
                self._left += 1
            self._entries[key] = entry
        self._entries[key].say(text, icon, tone)

    @Slot()
    def _on_look_changed(self) -> None:
        self.setMinimumHeight(px(20))
