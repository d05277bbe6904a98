# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Where a value of law or policy comes from, and how far it is trusted, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inquirydesk.domain.sourced import Language, Source, Trust
from inquirydesk.ui.dates import short_day

translate = QCoreApplication.translate


def trust_text(trust: Trust) -> str:
    """What the trust mark of a value says to who works by it."""
    match trust:
        case Trust.VERIFIED:
            return translate("SourceWording", "read in the source")
        case Trust.KNOWN:
            return translate("SourceWording", "known law, to be confirmed by legal")
        case Trust.PRACTICE:
            return translate("SourceWording", "published practice, to be confirmed by legal")
        case Trust.DESIGN:
            return translate("SourceWording", "the desk’s own rule, to be confirmed by legal")
        case Trust.UNCERTAIN:
            return translate("SourceWording", "uncertain, to be confirmed by legal")


def source_text(source: Source, language: Language) -> str:
    """The citation with its trust mark and the day somebody last looked."""
    return translate("SourceWording", "Source: {cite} ({trust}; looked at on {day})").format(
        cite=source.cite,
        trust=trust_text(source.trust),
        day=short_day(source.reviewed_on, language),
    )
