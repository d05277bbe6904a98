# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A column that scrolls up and down when it is higher than its place, never squeezed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from inquirydesk.ui.theme import px

MODEST_HEIGHT = 200


class ScrollColumn(QScrollArea):
    """Put content into `body`. As wide as its content needs, as high as its place."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = 0, spacing: int = 0) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content = QWidget()
        content.setObjectName("plain_content")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)
        self.setWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        # Modest, so that a column scrolls by itself before the page around it does.
        hint = self._content.sizeHint()
        return QSize(hint.width(), min(hint.height(), px(MODEST_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, 60)
