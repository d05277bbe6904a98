# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""An amount of yen typed as people write it: 1000, 1,000, １０００円."""

import re
import unicodedata

from PySide6.QtGui import QRegularExpressionValidator

from inquirydesk.ui.widgets.line_edit import LineEdit

_TYPED = r"[-－−¥￥\\]{0,2}[0-9０-９,，]{0,11}円?"


class AmountEdit(LineEdit):
    """Whole yen; letters cannot be typed, what cannot be an amount is refused when it is saved."""

    def __init__(self) -> None:
        super().__init__(latin=True, characters=8)
        self.setValidator(QRegularExpressionValidator(_TYPED, self))

    def yen(self) -> int:
        """The amount; nothing typed is 0."""
        text = unicodedata.normalize("NFKC", self.text()).replace("−", "-")
        digits = re.sub(r"[^0-9]", "", text)
        amount = int(digits or "0")
        return -amount if text.startswith("-") else amount

    def set_yen(self, amount: int) -> None:
        """Show an amount; 0 empties the field."""
        self.setText(str(amount) if amount else "")
