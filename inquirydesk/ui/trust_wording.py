# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How far a value of the policy is trusted, as a chip: verified, confirmed, or still to be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inquirydesk.desk.articles import Article
from inquirydesk.desk.knowledge import Knowledge
from inquirydesk.ui.field_wording import field_text
from inquirydesk.ui.theme import Kind
from inquirydesk.ui.widgets.chip import ChipLook

translate = QCoreApplication.translate


def trust_chip(article: Article, knowledge: Knowledge) -> ChipLook:
    """The mark of an article in that version."""
    if article.source is None:
        return ChipLook(translate("TrustWording", "Not set"), Kind.CAUTION, "alert-triangle")
    if article.verified:
        return ChipLook(translate("TrustWording", "Verified"), Kind.GOOD, "check")
    if article.key in knowledge.confirmations:
        return ChipLook(translate("TrustWording", "Confirmed by legal"), Kind.GOOD, "check")
    mark = field_text(article.source.trust.value)
    text = translate("TrustWording", "To be confirmed by legal ({mark})").format(mark=mark)
    return ChipLook(text, Kind.CAUTION, "alert-triangle")
