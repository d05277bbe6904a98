# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One letter: compose at the left, its real sheets at the right, approval by another person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inquirydesk.desk import approval, letter_views, letters, worklists
from inquirydesk.desk.change import Change, Subject
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.letter_views import LetterView
from inquirydesk.domain.errors import LetterBlocked, Outage, UserMistake
from inquirydesk.domain.letter_text import Approval, strictest
from inquirydesk.domain.outgoing import LetterId, LetterState, OutgoingLetter
from inquirydesk.domain.roles import Right
from inquirydesk.domain.sourced import Language
from inquirydesk.store.users import PinRefused
from inquirydesk.ui import messages
from inquirydesk.ui.case_wording import lines_text
from inquirydesk.ui.models.letters import state_chip
from inquirydesk.ui.parts import letter_checks
from inquirydesk.ui.parts.approval import ApprovalPanel
from inquirydesk.ui.parts.compose import Compose, draft_of, with_draft
from inquirydesk.ui.parts.letter_checks import LetterCheck, checks_of, words_of
from inquirydesk.ui.parts.letter_preview import LetterPreview
from inquirydesk.ui.parts.letter_sheets import LetterSheets
from inquirydesk.ui.parts.letter_stages import stages_of
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Kind, Size, Tone, px
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.flow_row import FlowRow
from inquirydesk.ui.widgets.function_bar import FunctionKey
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, title
from inquirydesk.ui.widgets.panel import Panel
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.widgets.step_list import StageBar
from inquirydesk.ui.widgets.tabs import column
from inquirydesk.ui.wording import sentence_for
from inquirydesk.ui.workplace import Workplace

KEEP_PAUSE_MS = 700
"""What was typed is kept so long after the last key."""


def save_and_ask(desk: Desk, letter: OutgoingLetter, *, changed: bool) -> Change:
    """Save a changed draft, then hand it to another person."""
    if changed:
        letters.save_letter(desk, letter)
    return approval.ask_approval(desk, letter.id, letter.version + changed)


class LetterScreen(Screen):
    """Compose for a draft, approval while it waits, the archived sheets once it is issued."""

    case_asked = Signal(int)

    def __init__(self, workplace: Workplace, letter_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._id = LetterId(letter_id)
        self._view: LetterView | None = None
        self._faults: tuple[UserMistake, ...] = ()
        self._language = workplace.language
        self._dirty = False
        self._acting = False
        self._title = title()
        self._name = Label(size=Size.TITLE)
        self._reading = Label(tone=Tone.LABEL)
        self._kind, self._state = Chip(), Chip()
        self._open_case = KeyButton()
        self._open_case.clicked.connect(self._on_case_asked)
        self._stages = StageBar()
        self._banner = Banner()
        self._banner.action_chosen.connect(self._on_banner_action)
        self._compose = Compose(workplace)
        self._compose.changed.connect(self._on_edited)
        self._compose.case_asked.connect(self._on_case_asked)
        self._compose.checks.show_asked.connect(self._on_show_asked)
        self._approval = ApprovalPanel(workplace)
        self._approval.approve_asked.connect(self._on_approve_asked)
        self._approval.send_back_asked.connect(self._on_send_back_asked)
        self.preview = LetterPreview()
        self._sheets = LetterSheets(workplace, self.preview)
        self._sheets.faults_found.connect(self._show_checks)
        self._sheets.refused.connect(self._on_refused)
        self._keep_timer = QTimer(self)
        self._keep_timer.setSingleShot(True)
        self._keep_timer.setInterval(KEEP_PAUSE_MS)
        self._keep_timer.timeout.connect(self._keep_draft)
        self._build()
        workplace.operations.look(
            self,
            letter_views.view_letter,
            self._id,
            workplace.language,
            then=self._take_view,
            failed=self._on_refused,
        )

    def _build(self) -> None:
        head = FlowRow(self._title, self._name, self._reading, self._kind, self._state)
        head.add_right(self._open_case)
        self.page.addLayout(head)
        self.page.addWidget(self._stages)
        self.page.addWidget(self._banner)
        self._panel = Panel(icon="pencil", flush=True)
        scroll = ScrollColumn()
        scroll.body.addWidget(self._compose)
        self._panel.body.addWidget(scroll, 1)
        self._discard = KeyButton(kind=ButtonKind.FLAT)
        self._discard.clicked.connect(self._on_discard)
        self._save = KeyButton(key="F12")
        self._save.clicked.connect(self.save)
        self._ask = KeyButton(key="Ctrl+Enter", kind=ButtonKind.PRIMARY)
        self._ask.clicked.connect(self.ask)
        self._footer = self._panel.add_footer()
        self._footer.addWidget(self._discard)
        self._footer.addStretch(1)
        self._footer.addWidget(self._save)
        self._footer.addWidget(self._ask)
        left = column(self._panel, self._approval, spacing=10)
        left.setStretch(0, 1)
        body = QHBoxLayout()
        body.setSpacing(px(10))
        body.addLayout(left, 54)
        body.addWidget(self.preview, 46)
        self.page.addLayout(body, 1)
        for part in (self._panel, self.preview):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    # reading

    def refresh(self) -> None:
        if not self._dirty:
            self._read()

    def take_change(self, change: Change) -> None:
        if self._view is None or self._acting or self._dirty:
            return  # a save over a newer change is refused by its version, never merged unseen
        touched = {Subject.LETTERS, Subject.CASES} & change.subjects
        if touched and change.case in (None, self._view.case.id):
            self._read()

    def _read(self) -> None:
        self._workplace.operations.look(
            self,
            letter_views.read_letter,
            self._id,
            self._workplace.language,
            then=self._take_view,
            failed=self._on_refused,
            latest="letter",
        )

    def _take_view(self, view: LetterView) -> None:
        before, self._view = self._view, view
        if self._dirty and view.letter.state is LetterState.DRAFT:
            return  # typed on while it was saved
        letter, restored = view.letter, False
        if self._can_write() and view.unsaved:
            letter, restored = with_draft(view.letter, view.unsaved), True
        self._dirty = restored
        self._compose.show_letter(view, letter, read_only=not self._can_write())
        self._approval.show_letter(view)
        self._show_messages(restored=restored)
        self.retranslate()
        if view.letter.state is not LetterState.CANCELLED:
            self._sheets.show_view(view, letter)
        if before is None:
            self.take_focus()

    def _show_messages(self, *, restored: bool) -> None:
        if self._view is None:
            return
        letter = self._view.letter
        if restored:
            self._banner.show_message(
                Kind.ACCENT, self.tr("Changes that were typed but not saved were put back.")
            )
        elif letter.state is LetterState.DRAFT and letter.sent_back_because:
            self._banner.show_message(
                Kind.CAUTION, letter.sent_back_because, strong=self.tr("Sent back:")
            )
        elif letter.state is LetterState.APPROVED:
            self._banner.show_message(
                Kind.NEUTRAL,
                self.tr(
                    "Approved: only day and systems of the change are open. It is issued when the "
                    "change is carried out."
                ),
                icon="lock",
            )
        elif letter.state is LetterState.CANCELLED:
            self._banner.show_message(Kind.NEUTRAL, self.tr("This draft was discarded."))
        elif letter.is_issued:
            self._banner.show_message(
                Kind.NEUTRAL,
                self.tr("Issued: number, date and sheets do not change any more."),
                icon="lock",
            )
        else:
            self._banner.clear()

    def _can_write(self) -> bool:
        return (
            self._view is not None
            and self._view.letter.state is LetterState.DRAFT
            and Right.WRITE_LETTER in self._workplace.desk.session.rights
        )

    # the checks

    @Slot(object)
    def _show_checks(self, faults: Sequence[UserMistake]) -> None:
        self._faults = tuple(faults)
        if self._view is not None:
            letter = self._compose.written(self._view.letter)
            language = self._workplace.language
            self._compose.checks.show_checks(checks_of(self._view, letter, faults, language))

    # writing

    @Slot()
    def _on_edited(self) -> None:
        if self._view is not None:
            self._dirty = True
            self._sheets.follow(self._compose.written(self._view.letter))
            self._keep_timer.start()

    @Slot()
    def _keep_draft(self) -> None:
        if self._dirty and self._can_write() and self._view is not None:
            text = draft_of(self._compose.written(self._view.letter))
            self._workplace.operations.run(
                self, worklists.keep_draft, letter_views.DRAFT, text, str(self._id)
            )

    @Slot()
    def save(self) -> None:
        """Save the draft (F12)."""
        if not self._can_write() or self._view is None:
            return
        letter = self._compose.written(self._view.letter)
        self._act_on(letters.save_letter, letter)

    @Slot()
    def ask(self) -> None:
        """Hand the letter to another person (Ctrl+Enter), or show what hinders."""
        if not self._can_write() or self._view is None:
            return
        letter = self._compose.written(self._view.letter)
        one_language = [c for c in self._compose.checks.failed() if c.place == letter_checks.REMARK]
        if one_language:
            self._on_show_asked(one_language[0])
            self._banner.show_message(Kind.PROBLEM, one_language[0].text)
            return
        self._act_on(save_and_ask, letter, changed=letter != self._view.letter)

    def _act_on(self, use_case: Callable[..., Change], *args: Any, **kwargs: Any) -> None:
        """Run an act of this letter; what was typed is kept until it succeeds."""
        if self._acting:
            return
        self._acting = True
        self._keep_timer.stop()
        self._dirty = False
        self._workplace.operations.run(
            self, use_case, *args, then=self._on_acted, failed=self._on_act_refused, **kwargs
        )

    def _on_acted(self, _change: Change) -> None:
        self._acting = False
        self._workplace.operations.run(
            self, worklists.discard_draft, letter_views.DRAFT, str(self._id), then=self._on_kept
        )

    def _on_kept(self, _nothing: None) -> None:
        self._read()

    def _on_act_refused(self, error: UserMistake | Outage) -> None:
        self._acting = False
        if self._view is not None:
            self._dirty = self._compose.written(self._view.letter) != self._view.letter
        self._on_refused(error)

    def _on_refused(self, error: UserMistake | Outage) -> None:
        if isinstance(error, LetterBlocked):
            self._show_checks(error.faults)
            show = [("show", self.tr("Show"))]
            policy = self._view.policy if self._view else self._workplace.desk.policy
            words = words_of(error, policy, self._workplace.language)
            self._banner.show_message(Kind.PROBLEM, words, actions=show)
        elif isinstance(error, PinRefused):
            self._approval.say_refused(str(sentence_for(error)))
        else:
            self._banner.show_message(Kind.PROBLEM, str(sentence_for(error)))

    @Slot(str)
    def _on_banner_action(self, _action: str) -> None:
        failed = self._compose.checks.failed()
        if failed:
            self._on_show_asked(failed[0])

    @Slot(object)
    def _on_show_asked(self, check: LetterCheck) -> None:
        """Move to the cause of a failed check: a field here, or the case."""
        if self._compose.go_to(check.place):
            return
        if check.place == letter_checks.CASE:
            self._on_case_asked()
        else:
            self._banner.show_message(Kind.CAUTION, check.help, strong=check.text)

    # approval

    @Slot(str)
    def _on_approve_asked(self, pin: str) -> None:
        if self._view is not None:
            self._act_on(approval.approve_letter, self._id, self._view.letter.version, pin)

    @Slot(str)
    def _on_send_back_asked(self, because: str) -> None:
        self._because = because
        author = ""
        if self._view is not None and self._view.letter.written_by is not None:
            author = self._view.names.get(self._view.letter.written_by, "")
        text = self.tr("{author} gets it back with your comment, and its draft step opens again.")
        question = messages.Question(
            self.tr("Send this letter back?"),
            text.format(author=author),
            verbs=(
                messages.Verb("send_back", self.tr("Send back"), harmful=True),
                messages.Verb("keep", self.tr("Keep")),
            ),
            safe="keep",
        )
        messages.ask(self, question, self._on_send_back_answered)

    def _on_send_back_answered(self, answer: str) -> None:
        if answer == "send_back" and self._view is not None:
            version = self._view.letter.version
            self._act_on(approval.send_back_letter, self._id, version, self._because)

    @Slot()
    def _on_discard(self) -> None:
        question = messages.Question(
            self.tr("Discard this draft?"),
            self.tr("The letter is not sent. That there was a draft stays in the history."),
            verbs=(
                messages.Verb("discard", self.tr("Discard draft"), harmful=True),
                messages.Verb("keep", self.tr("Keep")),
            ),
            safe="keep",
        )
        messages.ask(self, question, self._on_discard_answered)

    def _on_discard_answered(self, answer: str) -> None:
        if answer == "discard":
            self._act_on(letters.discard_letter, self._id)

    @Slot()
    def _on_case_asked(self) -> None:
        if self._view is not None:
            self.case_asked.emit(int(self._view.case.id))

    # the frame

    def title(self) -> str:
        if self._view is None:
            return self.tr("Letter")
        letter = self._view.letter
        if letter.number:
            return self.tr("Letter {number}").format(number=letter.number)
        return self.tr("Letter for {reference}").format(reference=self._view.case.reference)

    def function_keys(self) -> tuple[FunctionKey, ...]:
        return (
            FunctionKey("F11", self.tr("Preview"), enabled=self._view is not None),
            FunctionKey("F12", self.tr("Save draft"), enabled=self._can_write(), main=True),
        )

    def status_note(self) -> str:
        if self._view is None:
            return ""
        words = self.tr("Letter text {code}, version {version}")
        return words.format(code=self._view.text.code, version=self._view.text.version)

    def act(self, action: str) -> bool:
        waits = self._view is not None and self._view.letter.state is LetterState.TO_APPROVE
        if action == "save" and self._can_write():
            self.save()
        elif action == "preview":
            self._sheets.make()
        elif action == "complete" and self._can_write():
            self.ask()
        elif action == "complete" and waits:
            self._approval.approve()
        elif action == "send_back" and waits:
            self._approval.send_back()
        elif action == "discard" and self._can_write():
            self._on_discard()
        else:
            return False
        return True

    def has_unsaved(self) -> str:
        return self.title() if self._dirty else ""

    def take_focus(self) -> None:
        if self._view is not None and self._view.letter.state is LetterState.TO_APPROVE:
            self.preview.view.setFocus()  # read first; Ctrl+Enter goes to the PIN
        else:
            self._compose.take_focus()

    def retranslate(self) -> None:
        self._compose.retranslate()
        self._approval.retranslate()
        self.preview.retranslate()
        self._discard.setText(self.tr("Discard draft…"))
        self._save.setText(self.tr("Save"))
        language = self._workplace.language
        if self._view is not None:
            self._retranslate_letter(self._view, language)
        if self._view is not None and language is not self._language and not self._dirty:
            self._language = language
            self._read()  # names are written in the language of the screen
        self.frame_changed.emit()

    def _retranslate_letter(self, view: LetterView, language: Language) -> None:
        letter, case = view.letter, view.case
        self._title.setText(self.title())
        self._name.setText(case.requester.name)
        self._reading.setText(case.requester.reading)
        name = view.text.name.in_(language)
        self._kind.show_chip(ChipLook(self._heading(view, name), icon="file-text"))
        self._state.show_chip(state_chip(letter.state))
        self._open_case.setText(self.tr("Open case {reference}").format(reference=case.reference))
        self._stages.set_stages(stages_of(view, language))
        self._panel.set_title(self.tr("Compose") if self._can_write() else self.tr("Letter"))
        text = self.tr("{name}, text version {version}")
        alone = len(view.lines) < 2  # one for several requests has the frame of no single text
        self._panel.set_hint(
            text.format(name=name, version=view.text.version) if alone else self.title()
        )
        without = strictest(view.texts).approval is Approval.NONE
        self._ask.setText(self.tr("Issue the letter") if without else self.tr("Ask for approval"))
        footer = self._footer.parentWidget()
        if footer is not None:
            footer.setVisible(self._can_write())
        self._approval.setVisible(letter.state is LetterState.TO_APPROVE)
        self._show_checks(self._faults)

    def _heading(self, view: LetterView, name: str) -> str:
        """The letter's name; of a case with several requests those it answers."""
        if len(view.case.lines) == 1 or not view.lines:
            return name
        numbers = [line.number for line in view.lines]
        return lines_text(view.case, view.policy, numbers, self._workplace.language)
