# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A phone inquiry while the caller speaks: log, script, matches, and what saving will do."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inquirydesk.desk.cases import CaseView, read_case
from inquirydesk.desk.change import Change, Subject
from inquirydesk.desk.inquiries import Logged, log_inquiry, logged_as
from inquirydesk.desk.worklists import (
    CaseRow,
    find_cases,
    my_calls_today,
)
from inquirydesk.domain.errors import (
    CharacterNotPrintable,
    LetterBlocked,
    Outage,
    UserMistake,
)
from inquirydesk.domain.inquiry import CaseId, Inquiry, InquiryDraft
from inquirydesk.domain.sourced import Language
from inquirydesk.ui import messages
from inquirydesk.ui.call_draft import has_text
from inquirydesk.ui.call_keeper import CallKeeper
from inquirydesk.ui.dates import clock_time
from inquirydesk.ui.parts.call_log import CallLog
from inquirydesk.ui.parts.call_strip import CallState, CallStrip, Parked, parked_text
from inquirydesk.ui.parts.matches import MatchesPart
from inquirydesk.ui.parts.on_saving import OnSaving
from inquirydesk.ui.parts.script import ScriptPart
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.function_bar import FunctionKey
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label
from inquirydesk.ui.widgets.panel import Panel
from inquirydesk.ui.widgets.room import Room
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.widgets.tabs import column
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

SHARES = (54, 39, 25)
"""Widths of log, script and matches, as shares."""

_log = logging.getLogger(__name__)


class InquiryScreen(Screen):
    """One call in front; others wait as drafts, each under the instant it began."""

    case_asked = Signal(int)
    call_clock = Signal(str)
    status_said = Signal(str)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self._state = CallState.READY
        self._calls_today = 0
        self._saving = False
        self._next_after_save = False
        self._logged: Logged | None = None
        self.strip = CallStrip()
        self.banner = Banner()
        self.log = CallLog(workplace)
        self.script = ScriptPart(workplace)
        self.matches = MatchesPart(workplace)
        self.on_saving = OnSaving(workplace)
        self._log_panel, self._filled = Panel(), Label(tone=Tone.LABEL)
        self.discard, self.save_next, self.save = (
            KeyButton(kind=ButtonKind.FLAT),
            KeyButton(key="Shift+F12"),
            KeyButton(key="F12", kind=ButtonKind.PRIMARY),
        )
        self._ticking = QTimer(self)
        self.keeper = CallKeeper(workplace.operations, self._unsaved, self)
        self._build()
        self._connect()
        self.log.set_draft(self._blank())
        self._look_around()

    def _build(self) -> None:
        self.page.addWidget(self.strip)
        self.page.addWidget(self.banner)
        self._log_panel.body.setContentsMargins(0, 0, 0, 0)
        fields = ScrollColumn(margin=px(12))
        fields.body.addWidget(self.log)
        self._log_panel.body.addWidget(fields)
        self._log_panel.add_to_header(self._filled)
        footer = self._log_panel.add_footer()
        footer.addWidget(self.discard)
        footer.addStretch(1)
        footer.addWidget(self.save_next)
        footer.addWidget(self.save)
        body = QHBoxLayout()
        body.setSpacing(px(10))
        right = QWidget()
        beside = column(self.matches, self.on_saving, spacing=10)
        beside.setStretch(0, 1)
        right.setLayout(beside)
        for part, share in zip((self._log_panel, self.script, right), SHARES, strict=True):
            body.addWidget(part, share)
        self.page.addWidget(Room(body), 1)
        self._ticking.setInterval(250)

    def _connect(self) -> None:
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_keep_failed)
        self.keeper.aside_changed.connect(self._show_parked)
        self._ticking.timeout.connect(self._tick)
        self.strip.end_call.clicked.connect(self.end_call)
        self.strip.parked_chosen.connect(self.resume)
        self.log.edited.connect(self._on_edited)
        self.log.topic_changed.connect(self._on_topic_changed)
        self.log.case_typed.connect(self._on_case_typed)
        self.script.ticked.connect(self._on_edited)
        self.script.turned.connect(self.log.turn_to)
        self.matches.link_asked.connect(self._on_link_asked)
        self.discard.clicked.connect(self._on_discard_asked)
        self.save_next.clicked.connect(self._on_save_next)
        self.save.clicked.connect(self._on_save)
        self.banner.action_chosen.connect(self._on_banner_action)

    # the frame

    def title(self) -> str:
        return self.tr("New phone inquiry")

    def function_keys(self) -> tuple[FunctionKey, ...]:
        can_save = self._state is not CallState.SAVED
        return (FunctionKey("F12", self._save_text(), enabled=can_save, main=can_save),)

    def status_note(self) -> str:
        return self.tr("Wrap-up target 60 s after the call")

    def act(self, action: str) -> bool:
        acts = {
            "save": self._on_save,
            "save_and_next": self._on_save_next,
            "complete": self._on_save,
            "end_call": self.end_call,
            "link_call": self.matches.link_best,
            "insert_time": self._insert_time,
            "answer_question": self.script.ask,
            "discard": self._on_discard_asked,
        }
        if action not in acts:
            return False
        acts[action]()
        return True

    def take_focus(self) -> None:
        self.log.phone.setFocus()

    def take_change(self, change: Change) -> None:
        if change.subjects & {Subject.INQUIRIES, Subject.DRAFTS}:
            self._look_around()

    def has_unsaved(self) -> str:
        draft = self.draft()
        if self._state is CallState.SAVED or not has_text(draft):
            return ""
        name = draft.caller.name or draft.caller.reading
        text = self.tr("Phone call {call}: kept as a draft, not saved")
        return text.format(call=parked_text(draft.started_at, name, ""))

    def retranslate(self) -> None:
        self._log_panel.set_title(self.tr("Call log"))
        self._log_panel.set_hint(self.tr("Enter moves to the next field"))
        self.log.retranslate()
        self.script.retranslate()
        self.matches.retranslate()
        self.strip.retranslate()
        self.status_said.emit(self.strip.kept.text())
        self._show_parked()
        self.discard.setText(self.tr("Discard…"))
        self.save_next.setText(self.tr("Save, next call"))
        self._show_state()
        self._say_saved()
        self._refresh_words()

    # the call in front

    def draft(self) -> InquiryDraft:
        """The call as typed now."""
        said, path = self.script.said_keys(), self.script.path()
        return replace(self.log.draft(), said=said, path=path)

    def new_call(self, promised: Inquiry | None = None) -> None:
        """Start the clock of a new call; a call in front that is not saved is set aside.

        `promised` is the earlier contact this call answers.
        """
        self.keeper.keep_now()
        self._begin(promised)
        self._open(self.draft(), CallState.ON_CALL)
        self._look_around()

    @Slot(str)
    def resume(self, key: str) -> None:
        """Bring a call set aside to the front, and set the one in front aside."""
        if key != self.keeper.key:
            self.keeper.keep_now()
            self.keeper.look(then=lambda: self._reopen(key))

    def _reopen(self, key: str) -> None:
        try:
            found = self.keeper.take_up(key)
        except ValueError:
            _log.exception("draft not readable")
            self.banner.show_message(Kind.PROBLEM, self.tr("This draft cannot be read."))
            return
        if found is not None:
            draft, kept_at = found
            ended = draft.ended_at is not None
            self._open(draft, CallState.WRAP_UP if ended else CallState.ON_CALL)
            self.strip.set_kept(kept_at)

    def end_call(self) -> None:
        """The caller has hung up: the wrap-up begins."""
        if self._state is CallState.ON_CALL:
            self.log.set_ended(self.workplace.desk.now())
            self._state = CallState.WRAP_UP
            self._show_state()
            self._on_edited()

    @Slot()
    def keep_now(self) -> None:
        """Keep what was typed, if there is anything new."""
        self.keeper.keep_now()

    def _unsaved(self) -> InquiryDraft | None:
        return None if self._state is CallState.SAVED else self.draft()

    @Slot(object)
    def _on_kept(self, at: datetime) -> None:
        self.strip.set_kept(at)
        self.status_said.emit(self.strip.kept.text())

    @Slot(object)
    def _on_keep_failed(self, error: UserMistake | Outage) -> None:
        sentence = sentence_for(error)
        self.banner.show_message(Kind.PROBLEM, sentence.rest(), strong=sentence.what)

    def _begin(self, promised: Inquiry | None) -> None:
        now = self.workplace.desk.now()
        self.keeper.begin(now)
        draft = replace(self._blank(), started_at=now)
        if promised is not None:
            draft = replace(
                draft,
                caller=promised.caller,
                language=promised.language,
                standing=promised.standing,
                group=promised.group,
                topic=promised.topic,
                linked_case=promised.case,
            )
        self.log.set_draft(draft)
        self.script.set_said(())
        self.script.set_path(())

    def _blank(self) -> InquiryDraft:
        # A desk in Japan hears Japanese until somebody says otherwise.
        return InquiryDraft(language=Language.JA, pack_language=Language.JA)

    def _open(self, draft: InquiryDraft, state: CallState) -> None:
        self._logged, self._state = None, state
        self.banner.clear()
        self.log.set_draft(draft)
        self.log.set_read_only(read_only=False)
        self.script.setEnabled(True)
        self.script.set_said(draft.said)
        self.script.set_path(draft.path)
        self._on_topic_changed()
        self._show_linked(draft.linked_case)
        self.matches.set_caller(draft.caller)
        self.strip.set_kept(None)
        self.status_said.emit("")
        self._show_state()
        self._refresh_words()
        self._ticking.start()
        self.log.phone.setFocus()

    def _show_state(self) -> None:
        draft = self.log.draft()
        number = self._calls_today + (0 if self._state is CallState.SAVED else 1)
        self.strip.show_state(self._state, draft.started_at, number)
        can_save = self._state is not CallState.SAVED and not self._saving
        for button in (self.save, self.save_next, self.discard):
            button.setEnabled(can_save)
        self._tick()
        self.frame_changed.emit()

    @Slot()
    def _tick(self) -> None:
        draft = self.log.draft()
        if self._state in (CallState.READY, CallState.SAVED) or draft.started_at is None:
            self._ticking.stop()
            self.call_clock.emit("")
            return
        wrap_up = self._state is CallState.WRAP_UP
        since = draft.ended_at if wrap_up and draft.ended_at else draft.started_at
        self.strip.show_clock(self.workplace.desk.now() - since, wrap_up=wrap_up)
        self.call_clock.emit("" if wrap_up else self.strip.clock.text())

    # typing

    @Slot()
    def _on_edited(self) -> None:
        if self._state is CallState.READY:
            self._start_by_typing()
        self.matches.set_caller(self.log.caller())
        self._refresh_words()
        self.keeper.touch()

    def _start_by_typing(self) -> None:
        now = self.workplace.desk.now()
        self.keeper.begin(now)
        self.log.set_started(now)
        self._state = CallState.ON_CALL
        self._show_state()
        self._ticking.start()

    @Slot()
    def _on_topic_changed(self) -> None:
        draft = self.log.draft()
        self.script.show_topic(draft.topic, draft.language)

    def _refresh_words(self) -> None:
        done, of = self.log.filled()
        self._filled.setText(self.tr("{done} of {all} fields filled").format(done=done, all=of))
        if self.save.text() != self._save_text():
            self.save.setText(self._save_text())
            self.frame_changed.emit()
        self.on_saving.show_draft(self.log.draft(), self.log.case_reference.text())
        outcome = self.log.chosen_outcome()
        if outcome is not None and outcome.calls_back:
            self.log.set_call_back_day(self.workplace.desk.today)

    def _save_text(self) -> str:
        outcome = self.log.chosen_outcome()
        pack = outcome is not None and outcome.sends_form_pack
        return self.tr("Save and make pack") if pack else self.tr("Save")

    def _insert_time(self) -> None:
        self.log.notes.insert_time(clock_time(self.workplace.desk.now()))
        self.log.notes.setFocus()

    @Slot(int, str)
    def _on_link_asked(self, case: int, reference: str) -> None:
        self.log.set_linked(CaseId(case), reference)
        self.matches.set_linked(CaseId(case))

    def _show_linked(self, case: CaseId | None) -> None:
        """Mark the case a call taken up again belongs to."""
        self.matches.set_linked(case)
        if case is not None:
            operations, language = self.workplace.operations, self.workplace.language
            operations.look(self, read_case, case, language, then=self._name_linked)

    def _name_linked(self, view: CaseView) -> None:
        self.log.set_linked(view.case.id, view.case.reference)

    @Slot(str)
    def _on_case_typed(self, reference: str) -> None:
        if not reference:
            self.log.set_linked(None, "")
            self.matches.set_linked(None)
            return
        operations, language = self.workplace.operations, self.workplace.language
        operations.look(
            self, find_cases, reference, language, then=self._on_case_found, latest="case"
        )

    def _on_case_found(self, found: tuple[CaseRow, ...]) -> None:
        typed = self.log.case_reference.text().strip()
        row = next((each for each in found if each.reference == typed), None)
        row = row or (found[0] if len(found) == 1 else None)
        if row is None:
            self.log.say_case(self.tr("No case has this reference."))
        else:
            self._on_link_asked(int(row.case), row.reference)

    # saving

    @Slot()
    def _on_save(self) -> None:
        self._start_saving(next_call=False)

    @Slot()
    def _on_save_next(self) -> None:
        self._start_saving(next_call=True)

    def _start_saving(self, *, next_call: bool) -> None:
        if self._saving or self._state is CallState.SAVED:
            return
        self.keeper.stop()
        draft = self.draft()
        if draft.ended_at is None:
            draft = replace(draft, ended_at=self.workplace.desk.now())
        self._saving, self._next_after_save = True, next_call
        self.log.clear_errors()
        self.banner.clear()
        self._typed_in = self.log.focusWidget()
        self._take_typing(taken=False)  # what is typed now would not be in what is saved
        self._show_state()
        self.workplace.operations.run(
            self,
            log_inquiry,
            draft,
            self.keeper.key,
            then=self._on_saved,
            failed=self._on_save_failed,
        )

    def _on_saved(self, change: Change) -> None:
        self._saving = False
        self._state = CallState.SAVED
        self.strip.set_kept(None)
        self.status_said.emit("")
        self._show_state()
        if self._next_after_save:
            self._wait_for_next()
        if change.inquiry is not None:
            self.workplace.operations.look(self, logged_as, change.inquiry, then=self._take_logged)

    def _wait_for_next(self) -> None:
        self.keeper.let_go()
        self._open(self._blank(), CallState.READY)

    def _take_logged(self, logged: Logged) -> None:
        self._logged = logged
        self._say_saved()

    def _say_saved(self) -> None:
        logged = self._logged
        if logged is None:
            return
        strong = self.tr("Inquiry {number} saved.").format(number=logged.number)
        next_call = ("new_call", self.tr("Next call"))
        if not logged.waits_for_form:
            self.banner.show_message(Kind.GOOD, "", strong=strong, actions=[next_call])
            return
        text = self.tr(
            "Case {reference} is open and waits for its form. The form pack is under Letters, "
            "ready to print."
        ).format(reference=logged.reference)
        actions = [("case", self.tr("Open case")), next_call]
        self.banner.show_message(Kind.GOOD, text, strong=strong, actions=actions)

    def _take_typing(self, *, taken: bool) -> None:
        self.log.set_read_only(read_only=not taken)
        self.script.setEnabled(taken)

    def _on_save_failed(self, error: UserMistake | Outage) -> None:
        self._saving = False
        self._take_typing(taken=True)
        if self._typed_in is not None:
            self._typed_in.setFocus()
        self._show_state()
        if isinstance(error, LetterBlocked) and self._say_at_fields(error):
            return
        rest = self.log.show_mistakes(error)
        if rest:
            sentence = sentence_for(rest[0])
            self.banner.show_message(Kind.PROBLEM, sentence.rest(), strong=sentence.what)

    def _say_at_fields(self, blocked: LetterBlocked) -> bool:
        """Say what the form pack cannot print where it was typed; False if none was typed here."""
        said = False
        for fault in reversed(blocked.faults):  # the first takes the keyboard last
            if isinstance(fault, CharacterNotPrintable):
                field = fault.where.partition("addressee.")[2].partition(".")[0]
                said = self.log.say_at(field, str(sentence_for(fault))) or said
        return said

    # drafts set aside

    def _look_around(self) -> None:
        self.keeper.look()
        operations = self.workplace.operations
        operations.look(self, my_calls_today, then=self._take_calls, latest="calls")

    @Slot()
    def _show_parked(self) -> None:
        nameless, parked = self.tr("no name"), []
        for key, draft in self.keeper.aside().items():
            name = draft.caller.name or draft.caller.reading
            parked.append(Parked(key, parked_text(draft.started_at, name, nameless)))
        self.strip.set_parked(parked)

    def _take_calls(self, calls: tuple[Inquiry, ...]) -> None:
        self._calls_today = len(calls)
        self._show_state()

    @Slot()
    def _on_discard_asked(self) -> None:
        draft = self.draft()
        if self._state is CallState.SAVED or not has_text(draft):
            self._wait_for_next()
            return
        name = draft.caller.name or draft.caller.reading or self.tr("no name")
        question = messages.Question(
            self.tr("Discard this call?"),
            self.tr("What was typed about {name} is thrown away.").format(name=name),
            verbs=(
                messages.Verb("discard", self.tr("Discard draft"), harmful=True),
                messages.Verb("keep", self.tr("Keep")),
            ),
            safe="keep",
        )
        messages.ask(self, question, self._on_discard_answered)

    def _on_discard_answered(self, answer: str) -> None:
        if answer == "discard":
            self.keeper.discard()
            self._wait_for_next()

    @Slot(str)
    def _on_banner_action(self, key: str) -> None:
        if key == "case" and self._logged is not None and self._logged.case is not None:
            self.case_asked.emit(int(self._logged.case))
        elif key == "new_call":
            self.new_call()
