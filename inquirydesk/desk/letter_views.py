# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What the screens of letters show: one letter with its case, and the letters to be posted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.letter_content import texts_of
from inquirydesk.desk.use_case import use_case
from inquirydesk.desk.worklists import LetterRow, list_letters
from inquirydesk.domain.case import Case
from inquirydesk.domain.events import CaseViewed
from inquirydesk.domain.letter_text import Approval, LetterText
from inquirydesk.domain.line import FIRST, DataItem, Line
from inquirydesk.domain.outgoing import LetterId, LetterState, OutgoingLetter
from inquirydesk.domain.policy import Policy, StepKind
from inquirydesk.domain.roles import Right, UserId
from inquirydesk.domain.script import CheckItem
from inquirydesk.domain.sourced import Choice, Language
from inquirydesk.domain.steps import guide_of
from inquirydesk.store.work import Look, Work

DRAFT = "letter"
"""The kind under which unsaved changes of a letter are kept."""

UNDER_WAY = (
    LetterState.DRAFT,
    LetterState.TO_APPROVE,
    LetterState.APPROVED,
    LetterState.TO_PRINT,
    LetterState.SHEET_CHECK,
    LetterState.TO_POST,
)
"""The states of letters that have not left yet; with this one they make the batch."""


@dataclass(frozen=True, slots=True)
class LetterView:
    """All a screen shows of one letter, read in one go."""

    letter: OutgoingLetter
    case: Case
    policy: Policy
    text: LetterText
    names: Mapping[UserId, str]
    """Display names of everybody who acted, in the language asked for."""
    others: tuple[str, ...]
    """Names of other people with a letter under way; none of them may stand in this one."""
    unsaved: str
    """Changes of who is signed in that were typed and not saved, as JSON; empty if none."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines the letter answers; one on the way answers none."""
        return tuple(line for line in self.case.lines if line.number in self.letter.answers)

    @property
    def texts(self) -> tuple[LetterText, ...]:
        """The letter texts it is made of, one for each line it answers."""
        return texts_of(self.policy, self.case, self.letter)

    @property
    def items(self) -> tuple[DataItem, ...]:
        """What was decided in the lines the letter answers."""
        return tuple(item for line in self.lines for item in line.items)


@dataclass(frozen=True, slots=True)
class Posting:
    """A letter to post, with what is seen before its envelope is sealed."""

    row: LetterRow
    checks: tuple[CheckItem, ...]
    """Checks of the case's posting step, for the letter that answers the case."""
    mail_classes: tuple[Choice, ...]
    usual_class: str
    """Key of the class most letters of this kind go by."""


@use_case(Right.READ_CASES)
def view_letter(desk: Desk, letter_id: LetterId, language: Language) -> LetterView:
    """A letter with its case; the look enters the history before it is shown."""
    with desk.open_work() as work:
        view = _read(desk, work, letter_id, language)
        desk.tell(work, CaseViewed(case=view.case.id), purpose="letter")
        work.commit()
    return view


@use_case(Right.READ_CASES)
def read_letter(desk: Desk, letter_id: LetterId, language: Language) -> LetterView:
    """The same view again for who has the letter open already; adds no look to the history."""
    with desk.open_look() as look:
        return _read(desk, look, letter_id, language)


def _read(desk: Desk, look: Look | Work, letter_id: LetterId, language: Language) -> LetterView:
    letter = look.letters.get(letter_id)
    case = look.cases.get(letter.case)
    policy = desk.policy_for(case)
    drafts = look.drafts.of(desk.session.user)
    return LetterView(
        letter=letter,
        case=case,
        policy=policy,
        text=policy.letters[letter.code],
        names=look.users.names(language),
        others=_others(look, case),
        unsaved=next(
            (d.text for d in drafts if d.kind == DRAFT and d.object == str(letter_id)), ""
        ),
    )


def _others(look: Look | Work, case: Case) -> tuple[str, ...]:
    own = {case.requester.name, case.person.name, ""}
    cases = {letter.case for letter in look.letters.in_state(*UNDER_WAY)} - {case.id}
    found = [look.cases.get(each) for each in cases]
    names = {party.name for each in found for party in (each.requester, each.person)}
    return tuple(sorted(names - own))


def others_named(view: LetterView, letter: OutgoingLetter) -> tuple[str, ...]:
    """Which of the other people's names stand in what was written for this letter."""
    case = view.case
    answered = [line for line in case.lines if line.number in letter.answers]
    items = [item for line in answered for item in line.items]
    texts = [letter.remark]
    texts += [text for line in answered for text in (line.answer, line.method_reason)]
    texts += [text for item in items for text in (item.name, item.reason, item.alternative)]
    texts += [deficiency.remark for deficiency in letter.deficiencies]
    written = _closed_up(" ".join(f"{text.ja} {text.en}" for text in texts))
    contents = [text for item in items for text in (item.content, item.before, item.after)]
    written += _closed_up(" ".join(contents))
    return tuple(name for name in view.others if _closed_up(name) in written)


def _closed_up(text: str) -> str:
    """Without spaces: a family and a given name are written with and without one."""
    return "".join(text.split())


@use_case(Right.READ_CASES)
def letters_to_post(desk: Desk, language: Language) -> tuple[Posting, ...]:
    """The letters whose sheets were looked at and came out right, oldest first."""
    rows = list_letters(desk, (LetterState.TO_POST,), language)
    with desk.open_look() as look:
        return tuple(_posting(desk, look.cases.get(row.letter.case), row) for row in rows)


def _posting(desk: Desk, case: Case, row: LetterRow) -> Posting:
    policy = desk.policy_for(case)
    line = next(iter(row.letter.answers), FIRST)
    checks = next((s.checks for s in guide_of(case, policy, line) if s.kind is StepKind.POST), ())
    without_approval = policy.letters[row.letter.code].approval is Approval.NONE
    # What nobody had to approve goes by the first class, all else by the first that is recorded.
    for_money = {key for each in policy.instruments.values() for key in each.mail_classes}
    classes = tuple(each for each in policy.mail_classes if each.key not in for_money)
    usual = classes[0 if without_approval or len(classes) == 1 else 1]
    return Posting(row, checks if row.letter.answers else (), classes, usual.key)
