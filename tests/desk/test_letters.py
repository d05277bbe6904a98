# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Letters from draft to post: what blocks one and is named, who approves, what is frozen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inquirydesk.desk import approval, cases, decisions, dispatch, inquiries, letters, mail
from inquirydesk.desk.session import first_run, sign_in
from inquirydesk.domain.codes import letter_code
from inquirydesk.domain.errors import (
    AddressTooLarge,
    CharacterNotPrintable,
    CodeOfAnother,
    FieldMissing,
    LetterBlocked,
    NotAllowed,
    NotFound,
    PlaceholderEmpty,
    SamePerson,
    SettingNotSet,
    StaleSave,
    StepBlocked,
    UserMistake,
    WrongState,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import LetterId, LetterState, OutgoingLetter
from inquirydesk.domain.person import Address
from inquirydesk.domain.sourced import Channel, Language, LetterCode, Text
from inquirydesk.letters.reading import text_of
from inquirydesk.store.users import PinRefused
from tests.acts import (
    letter_of,
    look,
    print_and_post,
    print_and_post_any,
    write_letter,
)
from tests.builders import (
    LEGAL,
    OPERATOR,
    PASSWORD,
    PEOPLE,
    PIN,
    QUICK,
    SECOND_LEGAL,
    SUPERVISOR,
    Clock,
    Office,
    a_call,
    a_party,
    an_envelope,
    an_office,
    places_in,
)
from tests.desk.conftest import Reached
from tests.policies.folders import copied

UNPRINTABLE = "石川 𪚥"
"""A dragon four times over: a character of a name that our fonts do not have."""


def _draft(office: Office, case: CaseId, code: str | None = None) -> OutgoingLetter:
    legal = office.of(LEGAL)
    chosen = LetterCode(code) if code else None
    change = letters.start_letter(legal, case, look(legal, case).case.version, chosen)
    return letter_of(office, change.letter)


def _faults(office: Office, letter: OutgoingLetter) -> list[UserMistake]:
    """What asking for approval is refused for; the preview names the same."""
    legal = office.of(LEGAL)
    with pytest.raises(LetterBlocked) as blocked:
        approval.ask_approval(legal, letter.id, letter.version)
    assert letter_of(office, letter.id) == letter, "it stays the draft it was"
    try:
        seen = letters.preview_letter(legal, letter, Language.JA).faults
    except LetterBlocked as error:  # not even the draft can be drawn
        seen = tuple(error.faults)
    assert list(map(str, seen)) == list(map(str, blocked.value.faults))
    return list(blocked.value.faults)


def test_a_fact_the_case_does_not_have_is_named(office: Office) -> None:
    change = inquiries.log_inquiry(office.of(OPERATOR), a_call())
    assert change.case is not None
    faults = _faults(office, _draft(office, change.case, "L01"))
    named = {fault.placeholder for fault in faults if isinstance(fault, PlaceholderEmpty)}
    assert named == {"received_on", "requested_on"}


def test_a_deficiency_letter_that_lists_nothing_is_blocked(arrived: Reached) -> None:
    office, case = arrived
    assert [str(each) for each in _faults(office, _draft(office, case, "L03"))] == [
        "placeholder missing is empty"
    ]


def test_a_character_no_font_has_is_named_with_its_place(office: Office) -> None:
    with pytest.raises(LetterBlocked) as blocked:
        inquiries.log_inquiry(office.of(OPERATOR), a_call(caller=a_party(name=UNPRINTABLE)))
    fault = blocked.value.faults[0]
    assert isinstance(fault, CharacterNotPrintable)
    assert (fault.character, fault.where, fault.position) == ("𪚥", "addressee.name.1", 4)
    with office.desk.open_look() as reading:
        assert reading.inquiries.latest(limit=1) == (), "all or nothing: the call is still a draft"


def test_an_address_beyond_the_window_is_named_and_a_label_is_the_way_out(checked: Reached) -> None:
    office, case = checked
    long = Address("950-0000", "新星県みどり市若草町" * 5, "サンハイツみどりの丘" * 4)
    with office.desk.open_work() as work:
        stored = work.cases.get(case)
        work.cases.save(replace(stored, requester=replace(stored.requester, address=long)))
        work.commit()
    letter = _draft(office, case, "L01")
    (fault,) = _faults(office, letter)
    assert isinstance(fault, AddressTooLarge)
    assert fault.lines > fault.allowed
    legal = office.of(LEGAL)
    letters.save_letter(legal, replace(letter, label=True))
    approval.ask_approval(legal, letter.id, letter.version + 1)


def test_what_tells_of_data_waits_for_the_confirmed_address(decided: Reached) -> None:
    office, case = decided
    letter = _draft(office, case)
    with office.desk.open_work() as work:
        work.cases.save(replace(work.cases.get(case), confirmed_address=None))
        work.commit()
    assert [str(each) for each in _faults(office, letter)] == ["confirmed_address: FieldMissing"]


def test_what_is_approved_is_what_was_asked_for(decided: Reached) -> None:
    office, case = decided
    letter = _draft(office, case)
    legal, other = office.of(LEGAL), office.of(SECOND_LEGAL)
    approval.ask_approval(legal, letter.id, letter.version)
    waiting = letter_of(office, letter.id)
    with pytest.raises(WrongState):
        letters.save_letter(legal, replace(waiting, remark=Text("追記", "Added")))
    approval.send_back_letter(other, letter.id, waiting.version, "the reason is too short")
    returned = letter_of(office, letter.id)
    assert returned.state is LetterState.DRAFT
    assert returned.sent_back_because == "the reason is too short"
    with pytest.raises(WrongState):
        approval.approve_letter(other, letter.id, returned.version, PIN)
    letters.save_letter(legal, replace(returned, remark=Text("追記", "Added")))
    approval.ask_approval(legal, letter.id, returned.version + 1)
    with pytest.raises(StaleSave):
        approval.approve_letter(other, letter.id, waiting.version, PIN)
    approval.approve_letter(other, letter.id, letter_of(office, letter.id).version, PIN)
    sheets = dispatch.view_sheets(other, letter.id)
    assert "追記" in "".join(text_of(sheets[0].pdf))


def test_nobody_who_ever_wrote_a_letter_approves_it(decided: Reached) -> None:
    office, case = decided
    letter = _draft(office, case)
    editor = office.of(SECOND_LEGAL)
    letters.save_letter(editor, replace(letter, remark=Text("追記", "Added")))
    approval.ask_approval(office.of(LEGAL), letter.id, letter.version + 1)
    version = letter_of(office, letter.id).version
    for author in (editor, office.of(LEGAL)):
        with pytest.raises(SamePerson):
            approval.approve_letter(author, letter.id, version, PIN)


def test_who_saves_a_letter_unchanged_has_not_written_it(decided: Reached) -> None:
    office, case = decided
    letter = _draft(office, case)
    reader = office.of(SECOND_LEGAL)
    letters.save_letter(reader, letter)
    approval.ask_approval(office.of(LEGAL), letter.id, letter.version + 1)
    approval.approve_letter(reader, letter.id, letter_of(office, letter.id).version, PIN)
    assert letter_of(office, letter.id).is_issued


def test_a_letter_carries_no_day_that_is_over(decided: Reached) -> None:
    office, case = decided
    letter = _draft(office, case)
    office.clock.next_day(1)
    with pytest.raises(LetterBlocked) as refused:
        approval.ask_approval(office.of(LEGAL), letter.id, letter.version)
    assert [str(fault) for fault in refused.value.faults] == ["date: DateTooEarly"]


def test_an_answer_is_asked_for_after_the_day_of_the_letter(decided: Reached) -> None:
    office, case = decided
    letter = _draft(office, case)
    letters.save_letter(office.of(LEGAL), replace(letter, answer_by=letter.dated_on))
    with pytest.raises(LetterBlocked) as refused:
        approval.ask_approval(office.of(LEGAL), letter.id, letter.version + 1)
    assert [str(fault) for fault in refused.value.faults] == ["answer_by: DateTooEarly"]


def test_two_who_edit_at_once_see_both_versions(decided: Reached) -> None:
    office, case = decided
    letter = _draft(office, case)
    letters.save_letter(office.of(LEGAL), replace(letter, remark=Text("一", "one")))
    mine = replace(letter, remark=Text("二", "two"))
    with pytest.raises(StaleSave) as refused:
        letters.save_letter(office.of(SECOND_LEGAL), mine)
    assert isinstance(refused.value.mine, OutgoingLetter)
    assert refused.value.mine.remark.ja == "二"
    assert refused.value.theirs == letter_of(office, letter.id)


def test_a_wrong_pin_approves_nothing(decided: Reached) -> None:
    office, case = decided
    letter = write_letter(office, case)
    waiting = letter_of(office, letter)
    with pytest.raises(PinRefused):
        approval.approve_letter(office.of(SECOND_LEGAL), letter, waiting.version, "9999")
    assert letter_of(office, letter) == waiting


def test_each_letter_names_who_approves_it(decided: Reached) -> None:
    office, case = decided
    letter = write_letter(office, case)
    version = letter_of(office, letter).version
    with pytest.raises(NotAllowed) as refused:
        approval.approve_letter(office.of(SUPERVISOR), letter, version, PIN)
    assert refused.value.right == "approve_legally"
    with pytest.raises(NotAllowed):
        approval.approve_letter(office.of(OPERATOR), letter, version, PIN)
    with pytest.raises(FieldMissing):
        approval.send_back_letter(office.of(SUPERVISOR), letter, version, " ")


def test_issued_bytes_are_archived_and_a_reprint_is_a_copy(decided: Reached) -> None:
    office, case = decided
    letter = write_letter(office, case)
    approval.approve_letter(office.of(SECOND_LEGAL), letter, letter_of(office, letter).version, PIN)
    desk = office.of(OPERATOR)
    first = dispatch.view_sheets(desk, letter)
    assert all(hashlib.sha256(each.pdf).hexdigest() == each.sha256 for each in first)
    print_and_post(office, letter)
    dispatch.print_letter(desk, letter)
    assert dispatch.view_sheets(desk, letter) == first
    with desk.open_look() as reading:
        printed = [
            e for e in reading.history.of(f"letter:{letter}") if e.entry.act == "letter_printed"
        ]
    assert [each.entry.details["copy"] for each in printed] == ["False", "True"]
    assert letter_of(office, letter).times_printed == 1


def test_a_spoiled_sheet_is_printed_again_with_its_cause(office: Office) -> None:
    change = inquiries.log_inquiry(office.of(OPERATOR), a_call())
    pack = letter_of(office, change.letter).id
    desk = office.of(OPERATOR)
    with pytest.raises(WrongState):
        dispatch.check_sheets(desk, pack, came_out_right=True)
    dispatch.print_letter(desk, pack)
    with pytest.raises(FieldMissing):
        dispatch.check_sheets(desk, pack, came_out_right=False)
    dispatch.check_sheets(desk, pack, came_out_right=False, cause="toner streaks")
    assert letter_of(office, pack).state is LetterState.TO_PRINT
    with pytest.raises(WrongState):
        dispatch.post_letter(desk, pack, "ordinary", "")
    dispatch.print_letter(desk, pack)
    dispatch.check_sheets(desk, pack, came_out_right=True)
    with pytest.raises(FieldMissing):
        dispatch.post_letter(desk, pack, "", "")
    with pytest.raises(FieldMissing):
        dispatch.post_letter(desk, pack, "simple_registered", " ")
    dispatch.post_letter(desk, pack, "ordinary", "")
    assert letter_of(office, pack).posted_on == desk.today


def test_only_the_letter_s_own_code_posts_it(office: Office) -> None:
    desk = office.of(OPERATOR)
    mine, other = (
        letter_of(office, inquiries.log_inquiry(desk, a_call()).letter) for _ in range(2)
    )
    for letter in (mine, other):
        dispatch.print_letter(desk, letter.id)
        dispatch.check_sheets(desk, letter.id, came_out_right=True)
    forged = letter_code(mine.number, b"another desk's key")
    for scanned in (letter_code(other.number, desk.code_key), forged, "4901234567894"):
        with pytest.raises(CodeOfAnother):
            dispatch.post_letter(desk, mine.id, "ordinary", "", scanned=scanned)
    own = letter_code(mine.number, desk.code_key)
    dispatch.post_letter(desk, mine.id, "ordinary", "", scanned=own)


def test_a_discarded_draft_is_cancelled_and_remembered(arrived: Reached) -> None:
    office, case = arrived
    draft = _draft(office, case, "L01")
    legal = office.of(LEGAL)
    letters.discard_letter(legal, draft.id)
    assert letter_of(office, draft.id).state is LetterState.CANCELLED
    with legal.open_look() as reading:
        acts = [each.entry.act for each in reading.history.of(f"letter:{draft.id}")]
    assert acts[-1] == "letter_discarded"
    with pytest.raises(WrongState):
        letters.discard_letter(legal, draft.id)
    with pytest.raises(NotFound):
        dispatch.view_sheets(legal, draft.id)


def test_a_draft_needs_a_language_and_a_decision_comes_first(arrived: Reached) -> None:
    office, case = arrived
    draft = _draft(office, case, "L01")
    with pytest.raises(FieldMissing):
        letters.save_letter(office.of(LEGAL), replace(draft, languages=()))
    with pytest.raises(StepBlocked) as blocked:
        _draft(office, case)
    assert blocked.value.gaps == ("outcome",)


def test_an_answer_in_both_languages_needs_its_remark_in_both(office: Office) -> None:
    desk = office.of(OPERATOR)
    question = an_envelope(
        desk.today, EnvelopeItem(1, ItemKind.QUESTION), gist="保存期間", language=Language.EN
    )
    change = mail.register_mail(desk, question)
    assert change.case is not None
    view = look(desk, change.case)
    decisions.write_answer(desk, change.case, view.case.version, Text("三年です。", "Three years."))
    step = next(each.text for each in view.steps if each.text.key == "answer")
    cases.complete_step(
        desk,
        change.case,
        look(desk, change.case).case.version,
        "answer",
        "prepared",
        [item.key for item in step.checks],
    )
    letter = _draft(office, change.case)
    assert letter.languages == (Language.JA, Language.EN)
    approval.ask_approval(desk, letter.id, letter.version)
    approval.approve_letter(
        office.of(SUPERVISOR), letter.id, letter_of(office, letter.id).version, PIN
    )
    sheets = dispatch.view_sheets(desk, letter.id)
    assert [each.language for each in sheets] == [Language.JA, Language.EN]
    assert "三年です。" in "".join(text_of(sheets[0].pdf))
    assert "Three years." in "".join(text_of(sheets[1].pdf))


NEEDED = ("company.officer_title", "company.officer_name", "company.phone", "company.hours")


def _settings_missing(blocked: LetterBlocked) -> set[str]:
    return {fault.key for fault in blocked.faults if isinstance(fault, SettingNotSet)}


@pytest.fixture
def citizen(tmp_path: Path) -> Iterator[Office]:
    """The desk of a company that has not set all of its values."""
    opened = an_office(tmp_path, "citizen-watch")
    yield opened
    opened.desk.store.close()


def test_a_company_that_has_not_set_its_values_sends_no_letter_and_learns_which(
    citizen: Office,
) -> None:
    desk = citizen.desk
    with pytest.raises(LetterBlocked) as blocked:
        inquiries.log_inquiry(desk, a_call())
    assert _settings_missing(blocked.value) == set(NEEDED)
    assert set(NEEDED) <= {each.key for each in desk.policy.not_set}, "each has a name people use"


def test_a_company_that_has_not_set_its_values_logs_calls_and_registers_mail(
    citizen: Office,
) -> None:
    desk = citizen.desk
    change = inquiries.log_inquiry(desk, a_call(outcome="explained"))
    assert change.inquiry is not None
    arrived = mail.register_mail(desk, an_envelope(desk.today))
    assert arrived.case is not None
    view = look(desk, arrived.case)
    assert view.due.due_on is None
    fee = next(each for each in view.steps if each.text.key == "fee")
    assert fee.mark == "not_needed"
    faxed = mail.register_mail(desk, an_envelope(desk.today, channel=Channel.FAX))
    assert faxed.case is not None
    (pack,) = look(desk, faxed.case).letters
    assert pack.state is LetterState.DRAFT, "it waits for the settings"


FILLED = """
officer_title = { ja = "個人情報保護管理者", en = "Personal Information Manager" }
officer_name = { ja = "見本 太郎", en = "Taro Mihon" }
phone = "03-0000-0100"
hours = { ja = "平日10時から17時まで", en = "weekdays, 10:00 to 17:00" }
"""


@pytest.fixture
def citizen_filled(tmp_path: Path) -> Iterator[Office]:
    """The same desk after somebody filled in what its letters need."""
    folders = copied(tmp_path, "citizen-watch")
    folders.change("policy.toml", "[company]\n", f"[company]{FILLED}")
    policy = folders.company / "policy.toml"
    head, *not_set = policy.read_text(encoding="utf-8").split("[[not_set]]\n")
    still = [each for each in not_set if not any(f'"{key}"' in each for key in NEEDED)]
    policy.write_text("[[not_set]]\n".join([head, *still]), encoding="utf-8")
    places, clock = places_in(tmp_path), Clock()
    first_run(places, folders.company, PEOPLE[0], PEOPLE[1:], clock, QUICK)
    opened = Office(sign_in(places, OPERATOR, PASSWORD, clock), clock, places)
    yield opened
    opened.desk.store.close()


def test_the_values_filled_in_make_its_letters_possible(citizen_filled: Office) -> None:
    office = citizen_filled
    change = inquiries.log_inquiry(office.desk, a_call())
    pack = letter_of(office, change.letter)
    assert pack.state is LetterState.TO_PRINT
    letter, form = dispatch.view_sheets(office.desk, pack.id)
    printed = "".join("".join(text_of(letter.pdf)).split())
    assert "見本太郎" in printed
    assert "手数料" not in printed, "no fee is set, so none is spoken of"
    assert form.pdf != letter.pdf


def test_the_pause_begins_with_the_posting_and_tells_what_was_asked(checked: Reached) -> None:
    office, case = checked
    desk = office.of(OPERATOR)
    asked = cases.complete_step(desk, case, look(desk, case).case.version, "identity", "ask")
    letter = letter_of(office, asked.letter)
    approval.ask_approval(desk, letter.id, letter.version)
    approval.approve_letter(
        office.of(SUPERVISOR), letter.id, letter_of(office, letter.id).version, PIN
    )
    office.clock.next_day(2)
    assert look(desk, case).case.open_pause is None
    print_and_post_any(office, letter.id)
    stored = look(desk, case).case
    assert stored.open_pause is not None
    assert stored.open_pause.opened_on == desk.today
    assert stored.asked == letter.deficiencies
    office.clock.next_day(3)
    licence = EnvelopeItem(1, ItemKind.IDENTITY_PAPER, paper="driving_licence")
    mail.register_mail(desk, an_envelope(desk.today, licence, case=case))
    assert look(desk, case).case.asked == ()


def test_an_answer_under_way_when_the_letter_was_posted_costs_no_day(checked: Reached) -> None:
    office, case = checked
    desk = office.of(OPERATOR)
    asked = cases.complete_step(desk, case, look(desk, case).case.version, "identity", "ask")
    letter = letter_of(office, asked.letter)
    approval.ask_approval(desk, letter.id, letter.version)
    approval.approve_letter(
        office.of(SUPERVISOR), letter.id, letter_of(office, letter.id).version, PIN
    )
    came_on = desk.today
    office.clock.next_day(2)
    print_and_post_any(office, letter.id)
    paper = EnvelopeItem(1, ItemKind.IDENTITY_PAPER, paper="driving_licence")
    crossed = an_envelope(came_on, paper, case=case, backdated_because="lay at reception")
    mail.register_mail(desk, crossed)
    (pause,) = look(desk, case).case.pauses
    assert pause.closed_on == pause.opened_on
    assert look(desk, case).due.paused_days == 0


def test_a_letter_that_is_not_there_is_not_found(office: Office) -> None:
    with pytest.raises(NotFound):
        dispatch.view_sheets(office.desk, LetterId(404))
