# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Register mail: what arrived, when, from whom, what was in it, and the case it belongs to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView, read_case
from inquirydesk.desk.change import Change, Subject
from inquirydesk.desk.inquiries import PossibleMatch, possible_matches
from inquirydesk.desk.mail import register_mail
from inquirydesk.desk.references import FoundCase, case_for_mail
from inquirydesk.desk.worklists import discard_draft, keep_draft, my_drafts, recent_mail
from inquirydesk.domain.case import CaseStage
from inquirydesk.domain.errors import FieldMistake, Mistakes, Outage, UserMistake
from inquirydesk.domain.mail import Envelope, ItemKind, MailDraft, check_mail
from inquirydesk.domain.person import Party
from inquirydesk.domain.sourced import TypeCode
from inquirydesk.domain.steps import accepted_channels
from inquirydesk.store.drafts import Draft
from inquirydesk.ui import case_wording, messages
from inquirydesk.ui.dates import clock_time, full_day
from inquirydesk.ui.mail_draft import TypedMail, typed_mail
from inquirydesk.ui.parts.envelope_contents import EnvelopeContents
from inquirydesk.ui.parts.envelope_form import EnvelopeForm
from inquirydesk.ui.parts.form_grid import FormGrid
from inquirydesk.ui.parts.mail_side import (
    CasePanel,
    LastMailPanel,
    MatchPanel,
    PlanPanel,
    registered_text,
)
from inquirydesk.ui.parts.requests_in_mail import RequestsInMail
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.function_bar import FunctionKey
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, title
from inquirydesk.ui.widgets.line_edit import Field
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.panel import Panel, row
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.widgets.tabs import column
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

DRAFT_MS = 700
"""From the first key after a save to the next one: at most a second of typing can be lost."""
DRAFT = "mail"


class MailScreen(Screen):
    """One envelope at a time; `case_asked` gives the case somebody wants to see."""

    case_asked = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._found: FoundCase | None = None
        self._registered: CaseView | None = None
        self._was_paused = False
        self._last: tuple[Envelope, ...] = ()
        self._touched = False
        self._saved_at: datetime | None = None
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._form = EnvelopeForm(workplace.desk.policy)
        self._contents = EnvelopeContents(workplace.desk.policy)
        self._requests = RequestsInMail(workplace.desk.policy)
        self._question = FormGrid()
        self._gist = NotesEdit(lines=5)
        self._question.add_row(("gist", Field(self._gist)))
        self._build()
        self._connect()
        self.retranslate()
        self._clear()
        workplace.operations.look(self, my_drafts, then=self._on_drafts)
        self.refresh()

    def _build(self) -> None:
        self._title = title()
        self._subtitle = Label(tone=Tone.LABEL)
        self._draft_note = Label(tone=Tone.GOOD)
        self.page.addLayout(row(self._title, self._subtitle, None, self._draft_note))
        self._banner = Banner()
        self.page.addWidget(self._banner)
        self._envelope_panel = Panel(icon="mail", flush=True)
        self._envelope_panel.body.addWidget(self._form)
        self._contents_panel = Panel(icon="list-check", flush=True)
        inside = ScrollColumn(margin=px(14), spacing=px(12))
        self._refused = Banner()
        inside.body.addWidget(self._contents)
        inside.body.addWidget(self._requests)
        inside.body.addWidget(self._question)
        inside.body.addWidget(self._refused)
        inside.body.addStretch(1)
        self._contents_panel.body.addWidget(inside)
        self._discard = KeyButton(kind=ButtonKind.FLAT)
        self._save = KeyButton(key="F12", kind=ButtonKind.PRIMARY)
        footer = self._contents_panel.add_footer()
        footer.addWidget(self._discard)
        footer.addStretch(1)
        footer.addWidget(self._save)
        self._case_panel, self._match_panel = CasePanel(), MatchPanel()
        self._plan_panel, self._last_panel = PlanPanel(), LastMailPanel()
        side = column(
            self._case_panel, self._match_panel, self._plan_panel, self._last_panel, spacing=10
        )
        side.setStretch(3, 1)
        body = QHBoxLayout()
        body.setSpacing(px(10))
        body.addWidget(self._envelope_panel, 11)
        body.addWidget(self._contents_panel, 10)
        body.addLayout(side, 7)
        self.page.addLayout(body, 1)

    def _connect(self) -> None:
        self._form.edited.connect(self._on_edited)
        self._form.reference_typed.connect(self._on_reference_typed)
        self._form.reference_left.connect(self._on_reference_left)
        self._form.received_left.connect(self._on_received_left)
        self._form.received.date_changed.connect(self._on_day_changed)
        self._form.sender_left.connect(self._on_sender_left)
        self._contents.edited.connect(self._on_edited)
        self._requests.edited.connect(self._on_edited)
        self._gist.textChanged.connect(self._on_gist_changed)
        self._draft_timer.timeout.connect(self.keep_now)
        self._discard.clicked.connect(self._on_discard)
        self._save.clicked.connect(self._on_save)
        self._banner.action_chosen.connect(self._on_banner_action)
        self._match_panel.case_meant.connect(self._on_case_meant)
        self._last_panel.case_asked.connect(self.case_asked)

    # what a screen answers

    def title(self) -> str:
        return self.tr("Register mail")

    def function_keys(self) -> tuple[FunctionKey, ...]:
        return (FunctionKey("F12", self.tr("Register"), main=True),)

    def status_note(self) -> str:
        accepted = ", ".join(
            case_wording.channel_text(each) for each in self._workplace.desk.policy.channels
        )
        return self.tr("Requests are accepted by: {channels}").replace("{channels}", accepted)

    def act(self, action: str) -> bool:
        if action in ("save", "complete"):
            self._on_save()
        elif action == "discard":
            self._on_discard()
        else:
            return False
        return True

    def can(self, action: str) -> bool:
        return action in ("complete", "discard") or super().can(action)

    def take_focus(self) -> None:
        self._form.reference.setFocus()

    def refresh(self) -> None:
        self._workplace.operations.look(self, recent_mail, then=self._on_recent, latest="recent")

    def take_change(self, change: Change) -> None:
        if Subject.MAIL in change.subjects:
            self.refresh()

    def retranslate(self) -> None:
        language = self._workplace.language
        self._title.setText(self.tr("Register mail"))
        self._subtitle.setText(full_day(self._workplace.desk.today, language))
        self._envelope_panel.set_title(self.tr("Envelope"))
        self._envelope_panel.set_hint(self.tr("Enter moves to the next field"))
        self._contents_panel.set_title(self.tr("Contents"))
        self._question.set_label("gist", self.tr("What is asked"))
        self._gist.setPlaceholderText(self.tr("In the sender’s words"))
        self._discard.setText(self.tr("Discard…"))
        self._save.setText(self.tr("Register"))
        self._form.retranslate(language)
        self._contents.retranslate(language)
        self._requests.retranslate(language)
        self._last_panel.show_mail(self._last, language)
        self._show_case()
        self._show_draft_note()

    # what was typed

    def draft(self) -> MailDraft:
        """The envelope as it would be registered now."""
        found = self._found.row if self._found else None
        typed = self._typed().draft
        asks = self._contents.has(ItemKind.QUESTION)
        return replace(
            typed,
            sender=typed.sender if found is None else Party(),
            case=found.case if found else None,
            gist=typed.gist if asks else "",
            types=typed.types if found is None else (),
        )

    def _typed(self) -> TypedMail:
        typed = self._form.typed()
        draft = replace(
            typed.draft,
            items=self._contents.items(),
            gist=self._gist.text(),
            types=self._requests.types(),
        )
        return replace(typed, draft=draft)

    def _clear(self) -> None:
        self._found = None
        self._form.clear(self._workplace.desk.today)
        self._contents.set_items(())
        self._contents.show_error("")
        self._gist.set_text("")
        self._requests.offer(form=False, question=False)
        self._question.clear_errors()
        self._match_panel.show_matches(())
        self._draft_timer.stop()
        self._touched = False
        self._saved_at = None
        self._show_case()
        self._show_draft_note()

    def _show_case(self) -> None:
        self._case_panel.show_case(self._found, self._workplace.language)
        self._show_consequences()

    def _show_consequences(self) -> None:
        """Show what is needed besides, and what saving will do."""
        found = self._found.row if self._found else None
        day, today = self._form.received.date(), self._workplace.desk.today
        self._form.show_needed(new_sender=found is None, earlier=day is not None and day < today)
        asks, accepted = self._contents.has(ItemKind.QUESTION), self._is_accepted()
        form = self._contents.has(ItemKind.FORM)
        self._question.setVisible(asks)
        self._requests.offer(form=form, question=asks)
        self._requests.setVisible(found is None and (form or asks))
        self._plan_panel.show_plan(found, accepted=accepted, asks=asks)
        if accepted:
            self._refused.clear()
            return
        channel = case_wording.channel_text(self.draft().channel).lower()
        refused = self.tr("Requests by {channel} are not accepted").replace("{channel}", channel)
        because = self.tr(
            "It is registered, and the sender is told how to ask by mail. The time for a reply "
            "does not begin."
        )
        self._refused.show_message(Kind.CAUTION, because, strong=refused)

    def _is_accepted(self) -> bool:
        policy = self._workplace.desk.policy
        usual, question = policy.usual, self._contents.has(ItemKind.QUESTION)
        types: tuple[TypeCode, ...] = self._requests.types()
        if self._found is not None:
            types = self._found.row.types
        types = types or (usual.question_type if question else usual.form_type,)
        channel = self.draft().channel
        return all(
            channel in channels
            for code in types
            if (channels := accepted_channels(policy, policy.types[code]))
        )

    # the reference, the sender, the day

    @Slot(str)
    def _on_reference_typed(self, text: str) -> None:
        self._form.grid.fields["reference"].show_error("")
        if not text.strip() and self._found is not None:
            self._found = None
            self._show_case()
        self._on_edited()
        self._look_up(text)

    @Slot()
    def _on_reference_left(self) -> None:
        field = self._form.grid.fields["reference"]
        if self._form.reference.text().strip() and self._found is None and not field.error():
            field.show_error(self.tr("This is no reference of ours. It looks like 26-0147."))

    def _look_up(self, text: str) -> None:
        if text.strip():
            self._workplace.operations.look(
                self,
                case_for_mail,
                text,
                self._workplace.language,
                then=self._on_found,
                failed=self._on_not_found,
                latest="reference",
            )

    def _on_found(self, found: FoundCase | None) -> None:
        self._found = found
        if found is not None:
            self._form.reference.setText(found.row.reference)
            self._form.grid.fields["reference"].show_error("")
            self._form.set_language(found.row.language)
            self._match_panel.show_matches(())
        self._show_case()

    def _on_not_found(self, error: UserMistake | Outage) -> None:
        self._found = None
        self._show_case()
        self._form.grid.fields["reference"].show_error(str(sentence_for(error)))

    @Slot(str)
    def _on_case_meant(self, reference: str) -> None:
        self._form.reference.setText(reference)
        self._on_reference_typed(reference)
        self._contents.setFocus()

    @Slot()
    def _on_sender_left(self) -> None:
        party = self._form.party()
        if self._found is None and (party.name or party.reading or party.phone):
            self._workplace.operations.look(
                self, possible_matches, party, then=self._on_matches, latest="matches"
            )

    def _on_matches(self, matches: tuple[PossibleMatch, ...] | None) -> None:
        if self._found is None:
            self._match_panel.show_matches(matches or ())

    @Slot(object)
    def _on_day_changed(self, _day: object) -> None:
        self._show_consequences()

    @Slot()
    def _on_received_left(self) -> None:
        if self._form.received.date() is None:
            return
        try:
            check_mail(self.draft(), self._workplace.desk.policy, self._workplace.desk.today)
        except Mistakes as mistakes:
            for mistake in mistakes.mistakes:
                if isinstance(mistake, FieldMistake) and mistake.field == "received_on":
                    self._form.received.show_error(str(sentence_for(mistake)))

    # drafts

    @Slot()
    def _on_edited(self) -> None:
        self._touched = True
        self._banner.clear()
        self._show_consequences()
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    @Slot()
    def _on_gist_changed(self) -> None:
        if self._gist.hasFocus():
            self._on_edited()

    @Slot()
    def keep_now(self) -> None:
        """Keep what was typed, if anything was."""
        if self._touched:
            self._draft_timer.stop()
            self._workplace.operations.run(
                self, keep_draft, DRAFT, self._typed().to_json(), then=self._on_draft_kept
            )

    def _on_draft_kept(self, at: datetime) -> None:
        self._saved_at = at if self._touched else None
        self._show_draft_note()

    def _show_draft_note(self) -> None:
        text = self.tr("Draft saved {time}")
        shown = text.replace("{time}", clock_time(self._saved_at)) if self._saved_at else ""
        self._draft_note.setText(shown)

    def _on_drafts(self, drafts: tuple[Draft, ...]) -> None:
        kept = next((each for each in drafts if each.kind == DRAFT and not each.object), None)
        if kept is None or self._touched:
            return
        typed = typed_mail(kept.text)
        self._form.take(typed)
        self._contents.set_items(typed.draft.items)
        self._gist.set_text(typed.draft.gist)
        self._show_consequences()
        self._requests.set_types(typed.draft.types)
        self._touched, self._saved_at = True, kept.saved_at
        self._show_draft_note()
        self._look_up(typed.reference)
        self._show_consequences()

    @Slot()
    def _on_discard(self) -> None:
        if not self._touched:
            self._clear()
            return
        question = messages.Question(
            self.tr("Discard this envelope?"),
            self.tr("What you typed about it is lost. Nothing was registered."),
            verbs=(
                messages.Verb("discard", self.tr("Discard draft"), harmful=True),
                messages.Verb("keep", self.tr("Keep")),
            ),
            safe="keep",
        )
        messages.ask(self, question, self._on_discard_answered)

    def _on_discard_answered(self, answer: str) -> None:
        if answer == "discard":
            self._clear()
            self._workplace.operations.run(self, discard_draft, DRAFT)
            self.take_focus()

    # saving

    @Slot()
    def _on_save(self) -> None:
        self._form.grid.clear_errors()
        self._question.clear_errors()
        self._contents.show_error("")
        unreadable = self._form.received.editor.mistake()
        if unreadable is not None:
            self._form.grid.say_at("received_on", str(sentence_for(unreadable)))
            return
        if self._form.reference.text().strip() and self._found is None:
            self._on_reference_left()
            self._form.reference.setFocus()
            return
        self._draft_timer.stop()
        found = self._found
        self._was_paused = found is not None and found.row.stage is CaseStage.WAITING
        self._workplace.operations.run(
            self, register_mail, self.draft(), then=self._on_registered, failed=self._on_refused
        )

    def _on_refused(self, error: UserMistake | Outage) -> None:
        self._draft_timer.start()
        at_form = self._form.grid.show_mistakes(error)
        rest = [left for each in at_form for left in self._question.show_mistakes(each)]
        for mistake in rest:
            if isinstance(mistake, FieldMistake) and mistake.field == "items":
                self._contents.show_error(self.tr("Enter what was in the envelope."))
                if not any(field.error() for field in self._form.grid.fields.values()):
                    self._contents.setFocus()
            elif isinstance(mistake, FieldMistake) and self._contents.show_mistake(mistake):
                continue
            else:
                sentence = sentence_for(mistake)
                self._banner.show_message(Kind.PROBLEM, sentence.rest(), strong=sentence.what)

    def _on_registered(self, change: Change) -> None:
        self._clear()
        if change.case is not None:
            self._workplace.operations.look(
                self, read_case, change.case, self._workplace.language, then=self._on_case_read
            )

    def _on_case_read(self, view: CaseView) -> None:
        self._registered = view
        text = registered_text(view, self._workplace.language, was_paused=self._was_paused)
        open_it = self.tr("Open {reference}").replace("{reference}", view.case.reference)
        actions = (("next", self.tr("Next envelope")), ("open", open_it))
        self._banner.show_message(Kind.GOOD, text, actions=actions, key="Enter")
        self.told.emit(text)
        button = self._banner.findChild(KeyButton, "open")
        if button is not None:
            button.setAutoDefault(True)
            button.setFocus()

    @Slot(str)
    def _on_banner_action(self, action: str) -> None:
        self._banner.clear()
        if action == "open" and self._registered is not None:
            self.case_asked.emit(self._registered.case.id)
        else:
            self.take_focus()

    def _on_recent(self, envelopes: tuple[Envelope, ...] | None) -> None:
        if envelopes is not None:
            self._last = envelopes
            self._last_panel.show_mail(envelopes, self._workplace.language)
