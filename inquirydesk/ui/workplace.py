# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What every screen works with: the desk of who is signed in, and the worker that runs acts."""

from __future__ import annotations

from dataclasses import dataclass

from inquirydesk.desk.desk import Desk
from inquirydesk.domain.sourced import Language
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.operations import Operations


@dataclass(frozen=True, slots=True)
class Workplace:
    """Handed to each screen when it is made; a new sign-in makes new screens."""

    desk: Desk
    operations: Operations
    languages: LanguageSwitch

    @property
    def language(self) -> Language:
        """The language of the screens now."""
        return self.languages.language
