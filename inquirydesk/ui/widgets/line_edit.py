# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One-line input: plain, with an error line beneath, and the search field of the frame."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from inquirydesk.ui import icons
from inquirydesk.ui.theme import Size, colours, font, look, px
from inquirydesk.ui.widgets.announce import announce
from inquirydesk.ui.widgets.painting import key_cap, key_cap_size

Check = Callable[[str], str]


class LineEdit(QLineEdit):
    """One line of text. Its size follows the text size; `latin` switches the input method off."""

    left = Signal()

    def __init__(
        self,
        placeholder: str = "",
        *,
        latin: bool = False,
        characters: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self._characters = characters
        self._icon = ""
        if latin:
            hints = Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhNoPredictiveText
            self.setInputMethodHints(hints)
        if characters:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)

    def set_icon(self, name: str) -> None:
        """Show an icon before the text (a lock in fields that cannot be typed in)."""
        self._icon = name
        self.setTextMargins(px(20) if name else 0, 0, 0, 0)
        self.update()

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the frame of a field that needs another look."""
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance("0") * (self._characters or 17) + px(22)
        return QSize(round(width), round(max(metrics.height() + px(9), px(28))))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._characters else QSize(px(60), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon:
            square = QRectF(px(8), 0, px(14), self.height())
            icons.paint(QPainter(self), square, self._icon, colours().label)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()


class ErrorLine(QLabel):
    """Icon and words beneath a field; takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()
        look().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def say(self, text: str) -> None:
        """Show the error, or nothing if the text is empty."""
        self.setText(text)
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink = QPainter(self), colours().problem
        face = font(Size.HINT)
        line = QFontMetricsF(face).height()
        icons.paint(painter, QRectF(0, 0, px(14), line), "alert-triangle", ink)
        painter.setFont(face)
        painter.setPen(ink)
        room = QRect(px(19), 0, self.width() - px(19), self.height())
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap.value), self.text())

    @Slot()
    def _on_look_changed(self) -> None:
        self.setFont(font(Size.HINT))
        self.setContentsMargins(px(19), 0, 0, 0)


class Field(QWidget):
    """An input with its error line. `check` gives the error in words, empty if all is well.

    It is asked on leaving the field and by `is_right()`, never while somebody types.
    """

    def __init__(
        self, editor: QWidget, check: Check | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._check = check
        self._error = ErrorLine(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(2))
        rows.addWidget(editor)
        rows.addWidget(self._error)
        self.setFocusProxy(editor)
        self.setSizePolicy(editor.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Maximum)
        if isinstance(editor, LineEdit):
            editor.left.connect(self._on_left)

    def error(self) -> str:
        """The error shown now."""
        return self._error.text()

    def show_error(self, text: str) -> None:
        """Say what is wrong with the field; an empty text takes it back."""
        if text == self._error.text():
            return
        self._error.say(text)
        self.editor.setAccessibleDescription(text)
        if isinstance(self.editor, LineEdit):
            self.editor.set_wrong(wrong=bool(text))
        if text:
            announce(self.editor, text, urgent=True)

    def is_right(self) -> bool:
        """Check now, show what is wrong, and tell whether nothing is."""
        if self._check is not None and isinstance(self.editor, QLineEdit):
            self.show_error(self._check(self.editor.text()))
        return not self._error.text()

    @Slot()
    def _on_left(self) -> None:
        if isinstance(self.editor, QLineEdit) and (self.editor.text() or self.error()):
            self.is_right()


class SearchField(LineEdit):
    """The field at the top: a lens before the text, its key after it while empty."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._key = key
        self.set_icon("search")
        look().changed.connect(self._fit_margins)
        self._fit_margins()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @Slot()
    def _fit_margins(self) -> None:
        self.setTextMargins(px(20), 0, round(key_cap_size(self._key).width()), 0)

    def sizeHint(self) -> QSize:
        return QSize(px(400), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(150), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._key and not self.text():
            size = key_cap_size(self._key)
            cap = QRectF(self.width() - size.width() - px(8), 0, size.width(), self.height())
            key_cap(QPainter(self), cap, self._key, colours().label)
