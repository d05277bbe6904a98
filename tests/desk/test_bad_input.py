# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What comes in from outside: odd names, impossible days, refused channels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from inquirydesk.desk import approval, cases, dispatch, inquiries, mail
from inquirydesk.domain.case import CaseStage
from inquirydesk.domain.errors import (
    CharacterRefused,
    DateBeforePolicy,
    DateInFuture,
    FieldMissing,
    FieldMistake,
    LetterBlocked,
    Mistakes,
    NotFound,
    TextTooLong,
    UserMistake,
    WrongState,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.mail import EnvelopeItem, ItemKind
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.domain.sourced import Channel
from inquirydesk.domain.steps import stage_of
from inquirydesk.letters.reading import text_of
from tests.acts import call_and_form, letter_of, look
from tests.builders import OPERATOR, Office, a_call, a_form, a_party, an_envelope
from tests.desk.conftest import Reached

KEPT_AS_TYPED = [
    "<b>太字</b> & Söhne",
    "𠮷田 髙子",
    "葛󠄀城 花",
    "Zoë Müller-Lüdenscheidt",
    "O'Brien; DROP TABLE cases",
    "{{ company }}",
]
REFUSED = {
    "石川\u202e恵": (3, "U+202E"),
    "石川\x00恵": (3, "U+0000"),
    "石川\u200b恵": (3, "U+200B"),
    "\ud800石川": (1, "U+D800"),
    "石\ue000川": (2, "U+E000"),
}


def mistakes_of(act: Callable[[], object]) -> dict[str, FieldMistake]:
    """What the act is refused for, by field."""
    with pytest.raises(UserMistake) as refused:
        act()
    error = refused.value
    found = error.mistakes if isinstance(error, Mistakes) else [error]
    return {each.field: each for each in found if isinstance(each, FieldMistake)}


@pytest.mark.parametrize("name", KEPT_AS_TYPED)
def test_an_odd_name_is_kept_and_printed_as_typed(office: Office, name: str) -> None:
    desk = office.of(OPERATOR)
    change = inquiries.log_inquiry(desk, a_call(caller=a_party(name=name)))
    assert change.case is not None
    assert look(desk, change.case).case.requester.name == name
    sheets = dispatch.view_sheets(desk, letter_of(office, change.letter).id)
    printed = "".join("".join(text_of(sheets[0].pdf)).split())
    assert "".join(name.split()) in printed


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_cannot_be_seen_is_refused_with_its_position_in_every_form(
    office: Office, name: str
) -> None:
    desk = office.of(OPERATOR)
    position, code = REFUSED[name]
    case = call_and_form(office)
    version = look(desk, case).case.version
    party = a_party(name=name)
    acts: list[Callable[[], object]] = [
        lambda: inquiries.log_inquiry(desk, a_call(caller=party)),
        lambda: mail.register_mail(desk, an_envelope(desk.today, sender=party)),
        lambda: cases.check_form(desk, case, version, replace(a_form(), requester=party)),
    ]
    for act in acts:
        mistake = mistakes_of(act)["name"]
        assert isinstance(mistake, CharacterRefused)
        assert (mistake.position, mistake.code) == (position, code)
    assert look(desk, case).case.version == version


def test_every_text_of_an_envelope_is_looked_at(office: Office) -> None:
    desk = office.of(OPERATOR)
    nul = "a\x00b"
    for field, draft in {
        "gist": an_envelope(desk.today, gist=nul),
        "tracking": an_envelope(desk.today, tracking=nul),
        "storage": an_envelope(desk.today, storage=nul),
        "backdated_because": an_envelope(desk.today, backdated_because=nul),
        "items": an_envelope(desk.today, EnvelopeItem(1, ItemKind.OTHER, remark=nul)),
        "notes": None,
    }.items():
        if draft is None:
            found = mistakes_of(lambda: inquiries.log_inquiry(desk, a_call(notes=nul)))
        else:
            found = mistakes_of(lambda draft=draft: mail.register_mail(desk, draft))  # type: ignore[misc]
        assert isinstance(found[field], CharacterRefused), field


def test_a_name_longer_than_any_is_refused(office: Office) -> None:
    found = mistakes_of(
        lambda: inquiries.log_inquiry(office.desk, a_call(caller=a_party(name="名" * 61)))
    )
    assert isinstance(found["name"], TextTooLong)


def test_all_open_fields_of_a_call_are_named_at_once(office: Office) -> None:
    empty = a_call(topic="", outcome="form_pack", caller=Party())
    found = mistakes_of(lambda: inquiries.log_inquiry(office.desk, empty))
    assert set(found) == {"topic", "name", "address"}
    found = mistakes_of(lambda: inquiries.log_inquiry(office.desk, a_call(outcome="")))
    assert set(found) == {"outcome"}
    later = a_call(outcome="call_back", call_back_at=None)
    assert set(mistakes_of(lambda: inquiries.log_inquiry(office.desk, later))) == {"call_back_at"}


def test_no_call_can_do_more_than_explain_and_send_the_form_pack(office: Office) -> None:
    desk = office.of(OPERATOR)
    policy = desk.policy
    for outcome in policy.call_outcomes:
        call = a_call(outcome=outcome.key, call_back_at=office.clock())
        if outcome.opens_case:
            with pytest.raises(Mistakes):
                inquiries.log_inquiry(desk, call)
            continue
        change = inquiries.log_inquiry(desk, call)
        if outcome.escalates:
            assert change.letter is None, "a possible leak goes to supervisors, not to the caller"
            continue
        assert (change.case is not None) is outcome.sends_form_pack
        if change.case is None:
            assert change.letter is None
            continue
        view = look(desk, change.case)
        assert [letter.code for letter in view.letters] == ["L02"]
        assert stage_of(view.case, view.policy) is CaseStage.WAITING_FOR_FORM
        assert view.due.due_on is None
        for step in (each.text.key for each in view.steps):
            with pytest.raises(UserMistake):
                cases.complete_step(desk, change.case, view.case.version, step, "complete")


@pytest.mark.parametrize(
    ("day", "mistake"),
    [
        (date(2026, 6, 17), DateInFuture),
        (date(2026, 3, 31), DateBeforePolicy),
        (date(2026, 6, 15), FieldMissing),
        (None, FieldMissing),
    ],
)
def test_a_day_of_receipt_that_cannot_be_is_refused_at_its_field(
    office: Office, day: date | None, mistake: type[FieldMistake]
) -> None:
    draft = replace(an_envelope(date(2026, 6, 16)), received_on=day)
    found = mistakes_of(lambda: mail.register_mail(office.desk, draft))
    field = "backdated_because" if day == date(2026, 6, 15) else "received_on"
    assert isinstance(found[field], mistake)


def test_an_empty_envelope_of_nobody_is_refused(office: Office) -> None:
    draft = replace(an_envelope(office.desk.today), items=(), sender=Party())
    assert set(mistakes_of(lambda: mail.register_mail(office.desk, draft))) == {"items", "name"}
    question = an_envelope(office.desk.today, EnvelopeItem(1, ItemKind.QUESTION))
    assert set(mistakes_of(lambda: mail.register_mail(office.desk, question))) == {"gist"}


@pytest.mark.parametrize("channel", [Channel.E_MAIL, Channel.FAX, Channel.VISIT])
def test_a_request_by_a_refused_channel_gets_the_form_pack_and_no_clock(
    office: Office, channel: Channel
) -> None:
    desk = office.of(OPERATOR)
    change = mail.register_mail(desk, an_envelope(desk.today, channel=channel))
    assert change.case is not None
    view = look(desk, change.case)
    assert not view.envelopes[0].accepted
    assert view.case.arrived_on is None
    assert view.case.papers_held == 0
    assert [(letter.code, letter.state) for letter in view.letters] == [
        ("L02", LetterState.TO_PRINT)
    ]
    mail.register_mail(desk, an_envelope(desk.today, channel=channel, case=change.case))
    assert len(look(desk, change.case).letters) == 1, "one form pack is enough"


def test_an_e_mail_without_an_address_is_registered_and_its_letter_waits(office: Office) -> None:
    desk = office.of(OPERATOR)
    nameless = a_party(address=Address())
    change = mail.register_mail(
        desk, an_envelope(desk.today, channel=Channel.E_MAIL, sender=nameless)
    )
    assert change.case is not None
    (letter,) = look(desk, change.case).letters
    assert letter.state is LetterState.DRAFT
    with pytest.raises(LetterBlocked):
        approval.ask_approval(desk, letter.id, letter.version)
    mail.register_mail(desk, an_envelope(desk.today, case=change.case))
    assert look(desk, change.case).case.requester == a_party(), "the form brought the address"


def test_a_paper_of_no_known_kind_is_held_and_has_to_be_disposed_of(office: Office) -> None:
    desk = office.of(OPERATOR)
    unknown = EnvelopeItem(2, ItemKind.IDENTITY_PAPER)
    change = mail.register_mail(
        desk, an_envelope(desk.today, EnvelopeItem(1, ItemKind.FORM), unknown)
    )
    assert change.case is not None
    assert look(desk, change.case).case.papers_held == 1


def test_an_older_envelope_entered_later_is_the_arrival(arrived: Reached) -> None:
    office, case = arrived
    desk = office.of(OPERATOR)
    earlier = desk.today - timedelta(days=2)
    late = an_envelope(earlier, case=case, backdated_because="found in the post room")
    mail.register_mail(desk, late)
    view = look(desk, case)
    assert view.case.arrived_on == earlier
    assert view.article_39_on == earlier + timedelta(days=14)


def test_mail_for_a_case_that_is_not_there_is_refused(office: Office) -> None:
    with pytest.raises(NotFound):
        mail.register_mail(office.desk, an_envelope(office.desk.today, case=CaseId(404)))


def test_mail_for_a_closed_case_is_refused_whole(arrived: Reached) -> None:
    office, case = arrived
    desk = office.of(OPERATOR)
    with desk.open_work() as work:
        work.cases.save(replace(work.cases.get(case), closed_at=office.clock()))
        work.commit()
    with pytest.raises(WrongState):
        mail.register_mail(desk, an_envelope(desk.today, case=case))
    assert len(look(desk, case).envelopes) == 1


def test_who_asks_for_themselves_is_the_person_and_an_agent_is_not(arrived: Reached) -> None:
    office, case = arrived
    desk = office.of(OPERATOR)
    other = a_party(name="誰か 別人")
    cases.check_form(desk, case, look(desk, case).case.version, replace(a_form(), person=other))
    assert look(desk, case).case.person == a_party()
    agent = replace(a_form(), person=other, standing=Standing.AGENT, requester_kind="delegated")
    cases.check_form(desk, case, look(desk, case).case.version, agent)
    assert look(desk, case).case.person == other
    found = mistakes_of(
        lambda: cases.check_form(
            desk,
            case,
            look(desk, case).case.version,
            replace(agent, person=a_party(name="a\x00"), requester=a_party()),
        )
    )
    assert isinstance(found["person_name"], CharacterRefused)
