# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Numbered things to tick, with the key of each and how many are done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inquirydesk.ui.theme import Tone, colours, px
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.painting import key_cap, key_cap_size

WITH_KEYS = 9
"""So many items have a key of their own; those of several requests together can be more."""


@dataclass(frozen=True)
class CheckItem:
    """One thing to tick, named as what is seen."""

    key: str
    text: str


class KeyCap(QWidget):
    """A key shown beside what it does."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = key_cap_size(self._key)
        return QSize(round(size.width()) + 1, round(size.height()) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        key_cap(QPainter(self), QRectF(self.rect()), self._key, colours().label)


class Checklist(QWidget):
    """Items ticked by mouse, Space or Alt+number (the first nine).

    `in_order` opens them one by one (read and do); otherwise they are done from habit and then
    confirmed. `set_stopped` shows where an interrupted list stopped.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(bold=True)
        self._stopped = Label(tone=Tone.HINT)
        self._count = Label(tone=Tone.LABEL)
        self._boxes: dict[str, CheckBox] = {}
        self._in_order = False
        self._shortcuts: list[QShortcut] = []
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._stopped)
        head.addStretch(1)
        head.addWidget(self._count)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addLayout(self._rows)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_items(self, title: str, items: Sequence[CheckItem], *, in_order: bool = False) -> None:
        """Show other items; ticks of the same keys stay."""
        kept = self.ticked_keys()
        self._title.setText(title)
        self.setAccessibleName(title)
        self._in_order = in_order
        self._empty()
        for number, item in enumerate(items, start=1):
            self._add(number, item)
        self.set_ticked(kept)

    def ticked_keys(self) -> frozenset[str]:
        """What is ticked."""
        return frozenset(key for key, each in self._boxes.items() if each.isChecked())

    def missing_keys(self) -> tuple[str, ...]:
        """What is not ticked yet, in order."""
        return tuple(key for key, each in self._boxes.items() if not each.isChecked())

    def set_ticked(self, keys: Iterable[str]) -> None:
        """Tick these and no others without telling anyone."""
        wanted = set(keys)
        for key, each in self._boxes.items():
            each.blockSignals(True)
            each.setChecked(key in wanted)
            each.blockSignals(False)
        self._refresh()

    def set_stopped(self, text: str) -> None:
        """Say where the list was left ("stopped at item 3, 15:11")."""
        self._stopped.setText(text)

    def focus_on(self, key: str) -> None:
        """Put the keyboard on an item."""
        self._boxes[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, number: int, item: CheckItem) -> None:
        keys = f"Alt+{number}" if number <= WITH_KEYS else ""
        tick = CheckBox(item.text.replace("&", "&&"))
        tick.setAccessibleDescription(keys)
        tick.toggled.connect(self._on_toggled)
        tick.setObjectName(item.key)
        tick.setToolTip(item.text)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(tick, 1)
        self._rows.addWidget(line)
        self._boxes[item.key] = tick
        if not keys:
            return
        row.addWidget(KeyCap(keys))
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(tick.click)
        self._shortcuts.append(shortcut)

    def _empty(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts.clear()
        self._boxes.clear()
        while (item := self._rows.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()

    def _refresh(self) -> None:
        done = len(self.ticked_keys())
        text = self.tr("{done} of {all}").format(done=done, all=len(self._boxes))
        self._count.setText(text)
        open_now = True
        for each in self._boxes.values():
            each.setEnabled(open_now or not self._in_order)
            open_now = open_now and each.isChecked()

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        self._refresh()
        self.ticked.emit(self.sender().objectName(), checked)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
