# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Step 3: papers, match table, what must not be readable; then the second person."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inquirydesk.desk import checks, verification
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.change import Change
from inquirydesk.domain.errors import Outage, StepBlocked, UserMistake
from inquirydesk.domain.policy import Effect, Outcome
from inquirydesk.domain.steps import StepView
from inquirydesk.domain.verdict import Elsewhere, verdict
from inquirydesk.domain.verification import (
    ROW_OF_PROMPT,
    Identity,
    MatchItem,
    MatchRow,
    PaperSeen,
    Prompt,
    PromptKind,
    Result,
    identity_gaps,
    items_asked,
    own_papers,
    proof_met,
    result_of,
    still_needed,
)
from inquirydesk.ui.gap_wording import Circumstance, either, gap_words, part_texts
from inquirydesk.ui.parts.authority import Authority
from inquirydesk.ui.parts.check_list import CheckList
from inquirydesk.ui.parts.flags import Flags
from inquirydesk.ui.parts.masks import Masks
from inquirydesk.ui.parts.match_table import MatchTable
from inquirydesk.ui.parts.outcome_part import Saving, save_and_complete
from inquirydesk.ui.parts.papers import PapersTable
from inquirydesk.ui.parts.second_person import SecondPerson
from inquirydesk.ui.parts.step_part import StepPart
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.answers import Answer, RadioRow
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.label import Label, heading
from inquirydesk.ui.widgets.line_edit import LineEdit
from inquirydesk.ui.widgets.link import IconLine
from inquirydesk.ui.widgets.panel import row
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace


class IdentityPart(StepPart):
    """What the first person reads from the papers; read-only once signed."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: CaseView | None = None
        self._step: StepView | None = None
        self._filling = False
        self._banner = Banner()
        self._papers_title, self._papers_hint = heading(), Label(tone=Tone.LABEL)
        self._rule = Chip("", Kind.NEUTRAL)
        self._papers = PapersTable()
        self._papers.edited.connect(self._on_papers_edited)
        self._match_title, self._match_hint = heading(), Label(tone=Tone.LABEL, wrap=True)
        self._match = MatchTable()
        self._match.edited.connect(self._on_edited)
        self._signed_label = Label()
        self._signed = DateField()
        self._signed_label.setBuddy(self._signed.editor)
        self._signed.date_changed.connect(self._on_edited)
        self._masks_title, self._masks_hint = heading(), Label(tone=Tone.LABEL)
        self._masks = Masks()
        self._authority, self._flags = Authority(), Flags()
        for part in (self._masks, self._authority, self._flags):
            part.edited.connect(self._on_edited)
        self._elsewhere = Elsewhere()
        self._checks = CheckList(workplace)
        self._checks.changed.connect(self._on_edited)
        self._outcome_title = heading()
        self._outcomes = RadioRow(upright=True)
        self._outcomes.chosen.connect(self._on_edited)
        self._note_label, self._note = Label(tone=Tone.LABEL), LineEdit()
        self._note_label.setBuddy(self._note)
        self._stored = IconLine("info-circle", "", Tone.LABEL)
        self._second = SecondPerson(workplace, self)
        self._second.confirmed.connect(self._on_second_confirmed)
        self._second.hide()
        self.column.setSpacing(px(8))
        self.column.addWidget(self._banner)
        self.column.addLayout(row(self._papers_title, self._papers_hint, None, self._rule))
        self.column.addWidget(self._papers)
        self.column.addWidget(self._authority)
        self.column.addWidget(self._match_title)
        self.column.addWidget(self._match_hint)
        self.column.addWidget(self._match)
        self.column.addLayout(row(self._signed_label, self._signed, None))
        self.column.addLayout(row(self._masks_title, self._masks_hint, None))
        self.column.addWidget(self._masks)
        self.column.addWidget(self._flags)
        self.column.addWidget(self._outcome_title)
        self.column.addWidget(self._outcomes)
        self.column.addLayout(row(self._note_label, self._note))
        self.column.addWidget(self._checks)
        self.column.addWidget(self._stored)
        self.column.addStretch(1)

    def show_step(self, view: CaseView, step: StepView) -> None:
        self._filling = True
        self._view, self._step = view, step
        identity = view.case.identity
        read_only = self._is_signed() or step.record is not None
        asked = self._asked(identity)
        dates = frozenset(p.paper for p in asked if p.kind is PromptKind.DATE_READ)
        items = frozenset(ROW_OF_PROMPT[p.kind] for p in asked if p.kind in ROW_OF_PROMPT)
        accepted = (e.received_on for e in view.envelopes if e.accepted)
        received = max(accepted, default=date.min)
        agent = view.policy.requesters[view.case.requester_kind].acts_for_another
        self._papers.set_policy(view.policy, self.workplace.language, received, agent=agent)
        self._papers.set_read_only(read_only=read_only, hidden=dates)
        self._papers.set_papers(identity.papers or self._papers_that_came(view))
        rows = self._rows_of(view)
        self._match.set_judge(self._result_of)
        self._match.show_rows(rows, self._paper_names(), read_only=read_only, hidden=items)
        self._signed.set_date(identity.signed_on or view.case.form_dated_on)
        self._signed.editor.setReadOnly(read_only)
        self._masks.show_answers(view.policy, identity.masks or {}, read_only=read_only)
        self._authority.show_case(view, read_only=read_only)
        self._flags.show_flags(view.policy, identity.flags, read_only=read_only)
        if self._is_signed():
            self._second.show_case(view)
        self.retranslate()
        self._filling = False
        self.workplace.operations.look(
            self, checks.elsewhere_of, view.case.id, then=self._on_elsewhere, latest="elsewhere"
        )

    def _is_signed(self) -> bool:
        return self._view is not None and self._view.case.identity.checked_by is not None

    def _asked(self, identity: Identity) -> tuple[Prompt, ...]:
        """The questions still open for who looks; none for the first person, who knows."""
        if identity.is_confirmed or identity.checked_by == self.workplace.desk.session.user:
            return ()
        return tuple(prompt for prompt in identity.prompts if not prompt.answered)

    def _papers_that_came(self, view: CaseView) -> tuple[PaperSeen, ...]:
        """A row for each paper the envelopes held, so that nobody types it twice."""
        came = [
            (item.paper, envelope.received_on)
            for envelope in view.envelopes
            if envelope.accepted
            for item in envelope.items
            if item.paper in view.policy.papers
        ]
        return tuple(
            PaperSeen(number, kind, received_on)
            for number, (kind, received_on) in enumerate(came, 1)
        )

    def _rows_of(self, view: CaseView) -> tuple[MatchRow, ...]:
        """The rows with what the form check already knows; the date of birth is typed here."""
        kept = {row.item: row for row in view.case.identity.rows}
        known = view.case.on_form
        empty = ("",) * len(self._papers.papers())
        asked = items_asked(view.policy.requesters[view.case.requester_kind])
        return tuple(kept.get(i) or MatchRow(i, known.get(i, ""), empty) for i in asked)

    def _result_of(self, row: MatchRow) -> Result:
        """The result of a row beside the papers as typed."""
        if self._view is None:
            return row.result
        return result_of(row, Identity(papers=self._papers.papers()), self._view.policy)

    def _paper_names(self) -> tuple[str, ...]:
        policy = self._view.policy if self._view else None
        return tuple(
            policy.papers[paper.kind].name.in_(self.workplace.language) if policy else ""
            for paper in self._papers.papers()
        )

    def _identity(self) -> Identity:
        """The first check as typed."""
        kept = self._view.case.identity if self._view else Identity()
        seen = replace(
            kept,
            papers=self._papers.papers(),
            rows=self._match.rows(),
            masks=self._masks.answers(),
            signed_on=self._signed.date(),
            flags=self._flags.flags(),
        )
        return self._authority.read_into(seen)

    def _gaps(self) -> tuple[str, ...]:
        if self._view is None:
            return ()
        case = self._view.case
        return identity_gaps(self._identity(), case.asker, self._view.policy)

    def checks_left(self) -> int:
        if self._is_signed():
            return 0 if self._view is None or self._view.case.identity.is_confirmed else 1
        chosen = self._chosen()
        asks = chosen is not None and chosen.effect is not Effect.COMPLETE
        return 0 if asks else len(self._gaps())

    def complete_text(self) -> str:
        if self._is_signed():
            return self.tr("Confirm identity")
        chosen = self._chosen()
        effect = chosen.effect if chosen else Effect.COMPLETE
        texts = {
            Effect.ASK: self.tr("Draft the letter"),
            Effect.REFER_TO_LEGAL: self.tr("Refer to legal"),
            Effect.CLOSE: self.tr("End the case…"),
        }
        return texts.get(effect, self.tr("Sign first check"))

    def side_panel(self) -> QWidget | None:
        waiting = self._is_signed() and self._step is not None and self._step.record is None
        return self._second if waiting else None

    def save(self) -> None:
        if self._view is None or self._is_signed():
            return
        case = self._view.case
        self.workplace.operations.run(
            self,
            verification.save_identity,
            case.id,
            case.version,
            self._identity(),
            failed=self._on_refused,
        )

    def complete(self) -> None:
        if self._view is None or self._step is None:
            return
        if self._is_signed():
            self._second.confirm()
            return
        chosen = self._chosen()
        if chosen is not None and chosen.effect is not Effect.COMPLETE:
            self._end_otherwise(self._view, chosen)
            return
        gaps = self._gaps()
        if gaps:
            self._on_refused(StepBlocked("identity", gaps))
            return
        case = self._view.case
        self.workplace.operations.run(
            self,
            verification.sign_first_check,
            case.id,
            case.version,
            self._identity(),
            failed=self._on_refused,
        )

    def _end_otherwise(self, view: CaseView, chosen: Outcome) -> None:
        """Keep what was seen, then ask for what is missing, refer to legal, or end the case."""
        if chosen.effect is Effect.REFER_TO_LEGAL and not self._note.text().strip():
            self._note.setFocus()
            self._banner.show_message(Kind.PROBLEM, self.tr("Say why legal staff should decide."))
            return
        self.workplace.operations.run(
            self,
            save_and_complete,
            view.case,
            Saving(verification.save_identity, (self._identity(),)),
            "identity",
            chosen.key,
            (),
            self._note.text(),
            view.line,
            then=self._on_ended,
            failed=self._on_refused,
        )

    def _on_ended(self, change: Change) -> None:
        if change.letter is not None:
            self.letter_asked.emit(int(change.letter))

    def _chosen(self) -> Outcome | None:
        """How the step is to end."""
        outcomes = self._step.text.outcomes if self._step else ()
        return next((o for o in outcomes if o.key == self._outcomes.value()), None)

    def _show_outcomes(self, *, read_only: bool) -> None:
        outcomes = self._step.text.outcomes if self._step else ()
        language = self.workplace.language
        self._outcomes.set_answers([Answer(o.key, o.label.in_(language)) for o in outcomes])
        if self._outcomes.value() is None and outcomes:
            self._outcomes.set_value(outcomes[0].key)
        self._outcome_title.setVisible(not read_only)
        self._outcomes.setVisible(not read_only)
        chosen = self._chosen()
        needs_note = chosen is not None and chosen.effect is Effect.REFER_TO_LEGAL
        self._note_label.setVisible(needs_note and not read_only)
        self._note.setVisible(needs_note and not read_only)

    def focus_gap(self, gap: str) -> bool:
        kind, _, key = gap.partition(".")
        if self._authority.focus_gap(gap):
            return True
        if kind in ("papers", "authority", "person_papers"):
            self._papers.take_focus()
            return True
        if kind == "match":
            return self._match.focus_item(MatchItem(key))
        if kind == "mask":
            return self._masks.focus_mask(key)
        if gap == "signed_on":
            self._signed.editor.setFocus()
            return True
        if gap in ("second_person", "prompts"):
            self._second.take_focus()
            return True
        return False

    def draft(self) -> str:
        if self._view is None or self._is_signed():
            return ""
        rows = {
            row.item.value: [row.form, *row.seen, row.accepted_because]
            for row in self._match.rows()
        }
        return json.dumps(rows, ensure_ascii=False)

    def take_draft(self, text: str) -> None:
        if self._view is None or self._is_signed() or not text:
            return
        kept = json.loads(text)
        rows = [
            MatchRow(row.item, values[0], tuple(values[1:-1]), values[-1])
            if (values := kept.get(row.item.value)) and len(values) == len(row.seen) + 2
            else row
            for row in self._match.rows()
        ]
        self._match.show_rows(rows, self._paper_names(), read_only=False)

    def retranslate(self) -> None:
        self._papers_title.setText(self.tr("Documents received"))
        self._match_title.setText(self.tr("Does it match the form?"))
        self._match_hint.setText(
            self.tr("Type what you see: “=” for the same as the form, “-” for not shown.")
        )
        self._signed_label.setText(self.tr("Form signed on"))
        self._signed.editor.setAccessibleName(self.tr("Form signed on"))
        self._masks_title.setText(self.tr("Must not be readable on the copies"))
        self._masks_hint.setText(self.tr("one answer for each"))
        self._stored.show_line(
            "info-circle",
            self.tr("Only what was checked is stored. No image and no document number."),
            Tone.LABEL,
        )
        if self._view is None:
            return
        language, policy = self.workplace.language, self._view.policy
        place = self._view.case.storage
        self._papers_hint.setText(
            self.tr("on paper, cabinet {place}").format(place=place)
            if place
            else self.tr("on paper")
        )
        self._masks.retranslate(policy, language)
        self._authority.retranslate(language)
        self._flags.retranslate(policy, language)
        back = self._view.case.identity.sent_back_because
        if back and not self._is_signed():
            reason = (
                self.tr("two answers of the second person did not agree")
                if back == "answers_disagree"
                else back
            )
            self._banner.show_message(
                Kind.CAUTION, self.tr("Sent back: {reason}.").format(reason=reason)
            )
        else:
            self._banner.clear()
        self._outcome_title.setText(self.tr("Outcome"))
        self._outcomes.setAccessibleName(self.tr("Outcome"))
        self._note_label.setText(self.tr("Note"))
        self._show_outcomes(read_only=self._is_signed())
        self._show_rule()
        self._show_checks()

    def _show_checks(self) -> None:
        """How each check stands with what is typed so far."""
        if self._view is None:
            return
        case = self._view.case
        typed = case if self._is_signed() else replace(case, identity=self._identity())
        self._checks.show_results(self._view, verdict(typed, self._view.policy, self._elsewhere))

    def _on_elsewhere(self, elsewhere: Elsewhere) -> None:
        self._elsewhere = elsewhere
        self._show_checks()

    def _show_rule(self) -> None:
        if self._view is None:
            return
        policy, case, language = self._view.policy, self._view.case, self.workplace.language
        papers = own_papers(self._papers.papers())
        enough = policy.requesters[case.requester_kind].any_of
        met = proof_met(papers, enough, policy)
        if met is not None:
            text = self.tr("Rule met: {proof}").format(proof=met.name.in_(language))
            self._rule.show_chip(ChipLook(text, Kind.GOOD, "check"))
            return
        needed = still_needed(papers, enough, policy)
        one_more = [each.parts[0] for each in needed if len(each.parts) == 1]
        if one_more:
            text = self.tr("One more document needed: {part}").format(
                part=either(part_texts(one_more, policy, language), language)
            )
        else:
            names = [each.proof.name.in_(language) for each in needed]
            text = self.tr("Documents needed: {proof}").format(proof=either(names, language))
        self._rule.show_chip(ChipLook(text, Kind.CAUTION, "alert-triangle"))

    @Slot()
    def _on_papers_edited(self) -> None:
        count = len(self._papers.papers())
        rows = [
            replace(each, seen=(*each.seen, *[""] * count)[:count]) for each in self._match.rows()
        ]
        self._match.show_rows(rows, self._paper_names(), read_only=False)
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        if self._filling:
            return
        self._show_rule()
        self._show_checks()
        self._show_outcomes(read_only=self._is_signed())
        self.edited.emit()

    @Slot()
    def _on_second_confirmed(self) -> None:
        self.edited.emit()

    def _on_refused(self, error: UserMistake | Outage) -> None:
        words = str(sentence_for(error))
        if isinstance(error, StepBlocked) and error.gaps:
            words = self._words_of(error.gaps[0]) or words
            self.focus_gap(error.gaps[0])
        self._banner.show_message(Kind.PROBLEM, words)

    def _words_of(self, gap: str) -> str:
        """What is missing, in words."""
        if self._view is None or self._step is None:
            return ""
        language = self.workplace.language
        it = Circumstance(self._view.case, self._view.policy, self._step.text, language)
        return gap_words(gap, it).sentence
