# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What saving the call will do, said before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from inquirydesk.domain.inquiry import InquiryDraft, outcome_of
from inquirydesk.ui.case_wording import language_text
from inquirydesk.ui.dates import short_moment
from inquirydesk.ui.theme import Tone, px
from inquirydesk.ui.widgets.link import IconLine
from inquirydesk.ui.widgets.panel import Panel
from inquirydesk.ui.workplace import Workplace


class OnSaving(Panel):
    """A list that follows the outcome chosen."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(icon="check")
        self._workplace = workplace
        self._lines: tuple[tuple[str, str], ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(5))
        self.body.addLayout(self._rows)

    def show_draft(self, draft: InquiryDraft, linked: str) -> None:
        """Say what saving this call does; `linked` is the reference of its case, or empty."""
        self.set_title(self.tr("When you save"))
        lines = tuple(self._what(draft, linked))
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for icon, text in lines:
            self._rows.addWidget(IconLine(icon, text, Tone.LABEL))

    def _what(self, draft: InquiryDraft, linked: str) -> list[tuple[str, str]]:
        language = self._workplace.language
        outcome = outcome_of(draft, self._workplace.desk.policy)
        lines = [("check", self.tr("Call entered in the log"))]
        if draft.linked_case is not None and linked:
            text = self.tr("Linked to case {reference}").format(reference=linked)
            lines.append(("link", text))
        if outcome is None:
            return lines
        if outcome.sends_form_pack:
            form = self.tr("Form with barcode, in {language}")
            lines += [
                ("folder", self.tr("Case opened, waiting for its form")),
                ("barcode", form.format(language=language_text(draft.pack_language))),
                ("printer", self.tr("Form pack ready to print")),
            ]
        if outcome.opens_case or (outcome.escalates and draft.linked_case is None):
            lines.append(("folder", self.tr("Case opened, arrived today by phone")))
        if outcome.escalates:
            lines.append(("alert-triangle", self.tr("Supervisors and legal are told at once")))
        if outcome.calls_back and draft.call_back_at is not None:
            text = self.tr("Call-back on Today, {time}")
            time = short_moment(draft.call_back_at, language)
            lines.append(("clock", text.format(time=time)))
        return lines
