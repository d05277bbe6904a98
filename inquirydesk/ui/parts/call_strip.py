# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The strip above a call: how it stands, its clock, what is kept of it, and calls set aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from inquirydesk.desk.now import TOKYO
from inquirydesk.ui.dates import clock_time
from inquirydesk.ui.theme import Size, Tone, px
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.panel import IconMark, Line, Panel
from inquirydesk.ui.widgets.tabs import column

WRAP_UP_SECONDS = 60
"""From here on an hourglass stands beside the clock; nothing sounds, nothing stops."""


class CallState(StrEnum):
    """How the call in front stands."""

    READY = "ready"
    ON_CALL = "on_call"
    WRAP_UP = "wrap_up"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Parked:
    """A call set aside: the key of its draft, when it began, who called."""

    key: str
    text: str


def clock_text(length: timedelta) -> str:
    """02:14, or 1:02:14 after an hour."""
    seconds = max(0, int(length.total_seconds()))
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


class CallStrip(Panel):
    """Shows; the screen decides. `parked_chosen` gives the draft's key."""

    parked_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self._kept_at: datetime | None = None
        self._icon = IconMark("phone", Tone.ACCENT)
        self._state = Label(tone=Tone.ACCENT, bold=True)
        self.clock = Label("00:00", size=Size.FIGURE, bold=True)
        self._hourglass = IconMark("hourglass", Tone.CAUTION)
        self._started, self._number = (Label(tone=Tone.LABEL, size=Size.HINT) for _ in range(2))
        self.end_call = KeyButton(key="Ctrl+E")
        self._kept_icon = IconMark("check", Tone.GOOD, 14)
        self.kept = Label(tone=Tone.LABEL, size=Size.HINT)
        self._parked = QHBoxLayout()
        self._parked_label = Label(tone=Tone.LABEL, size=Size.HINT)
        line = QHBoxLayout()
        line.setContentsMargins(px(16), px(8), px(14), px(8))
        line.setSpacing(px(10))
        for widget in (self._icon, self._state, self.clock, self._hourglass):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(column(self._started, self._number, spacing=0))
        line.addWidget(self.end_call)
        line.addStretch(1)
        self._line = Line(upright=True)
        line.addWidget(self._parked_label)
        line.addLayout(self._parked)
        line.addWidget(self._line)
        line.addWidget(self._kept_icon)
        line.addWidget(self.kept)
        self.body.addLayout(line)
        self.set_parked(())
        self.set_kept(None)

    def show_state(self, state: CallState, started_at: datetime | None, number: int) -> None:
        """Show how the call stands, when it began and the how manieth of today it is."""
        words = {
            CallState.READY: self.tr("Ready"),
            CallState.ON_CALL: self.tr("On call"),
            CallState.WRAP_UP: self.tr("Wrap-up"),
            CallState.SAVED: self.tr("Saved"),
        }
        self._state.setText(words[state])
        quiet = state in (CallState.READY, CallState.SAVED)
        tone = Tone.GOOD if state is CallState.SAVED else Tone.LABEL if quiet else Tone.ACCENT
        self._state.set_tone(tone)
        self._icon.show_icon("check" if state is CallState.SAVED else "phone", tone)
        self.set_accented(accented=state is CallState.ON_CALL)
        self.end_call.setText(self.tr("End call, start wrap-up"))
        self.end_call.setVisible(state is CallState.ON_CALL)
        self.clock.setVisible(state is not CallState.READY)
        if started_at is None:
            self._started.setText(self.tr("F2 starts the clock"))
            self._number.setText("")
        else:
            time = f"{started_at.astimezone(TOKYO):%H:%M:%S}"
            self._started.setText(self.tr("Started {time}").format(time=time))
            self._number.setText(self.tr("Call {number} today").format(number=number))
        self._number.setVisible(started_at is not None)
        self._hourglass.hide()

    def show_clock(self, length: timedelta, *, wrap_up: bool) -> None:
        """Show the running clock; in the wrap-up an hourglass says when a minute has passed."""
        self.clock.setText(clock_text(length))
        self.clock.set_tone(Tone.LABEL if wrap_up else Tone.BODY)
        self._hourglass.setVisible(wrap_up and length.total_seconds() >= WRAP_UP_SECONDS)

    def set_kept(self, at: datetime | None) -> None:
        """Say when the draft was last kept."""
        self._kept_at = at
        self._kept_icon.setVisible(at is not None)
        time = f"{at.astimezone(TOKYO):%H:%M:%S}" if at else ""
        self.kept.setText(self.tr("Draft saved {time}").format(time=time) if at else "")

    def retranslate(self) -> None:
        """Say again in the language in force what the screen does not tell anew."""
        self.set_kept(self._kept_at)

    def set_parked(self, parked: Sequence[Parked]) -> None:
        """Show the calls set aside, each with a way back."""
        while (item := self._parked.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in parked:
            link = Link(each.text, each.key)
            link.setAccessibleName(self.tr("Resume {call}").format(call=each.text))
            link.chosen.connect(self.parked_chosen)
            self._parked.addWidget(link)
        self._parked_label.setText(self.tr("Set aside:"))
        self._parked_label.setVisible(bool(parked))
        self._line.setVisible(bool(parked))


def parked_text(started_at: datetime | None, name: str, nameless: str) -> str:
    """09:58 渡部 由紀子."""
    return f"{clock_time(started_at)} {name or nameless}" if started_at else name or nameless
