# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The stop list holds who is to be left out of what, and nothing more; every copy is recorded."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inquirydesk.desk import cases, decisions, inquiries, suppressions
from inquirydesk.domain.csv_file import Encoding, NotInEncoding
from inquirydesk.domain.errors import FieldMissing, Mistakes, NotAllowed, WrongState
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.passing_on import Contact
from inquirydesk.domain.person import Address
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.domain.stops import Stop
from inquirydesk.store.history import Recorded
from tests.acts import look, one_line
from tests.builders import LEGAL, OPERATOR, SUPERVISOR, Office, a_call, a_party

MEGUMI = Contact(
    "石川 恵", "イシカワ メグミ", Address("950-0000", "新星県みどり市若草町3丁目2番17号", ""),
    "090-0000-4821", "megumi@example.invalid",
)  # fmt: skip


def a_stop_call(office: Office, **changes: object) -> CaseId:
    """A call that asks for no more mailings, taken up as a case."""
    call = a_call(topic="stop_mailings", outcome="taken_up", notes="カタログを止めたい")
    change = inquiries.log_inquiry(office.of(OPERATOR), replace(call, **changes))  # type: ignore[arg-type]
    assert change.case is not None
    return change.case


def stop_the_mailings(office: Office, case: CaseId, *, without: tuple[str, ...] = ()) -> None:
    """The step in which the departments stop them, every check ticked but these."""
    desk = office.of(OPERATOR)
    answer = Text("お申し出の案内を停止しました。", "We have stopped the mailings.")
    decisions.write_answer(desk, case, look(desk, case).case.version, answer)
    view = look(desk, case)
    step = next(s.text for s in view.steps if s.text.key == "stop")
    ticked = [item.key for item in step.checks if item.key not in without]
    cases.complete_step(desk, case, view.case.version, "stop", "stopped", ticked)


def entries(office: Office, text: str = "") -> tuple[suppressions.SuppressionRow, ...]:
    return suppressions.list_suppressions(office.of(SUPERVISOR), Language.JA, text)


def last(office: Office, act: str) -> Recorded:
    """The last event of that kind."""
    with office.desk.open_look() as reading:
        head = reading.history.head()
        assert head is not None
        every = reading.history.between(1, head.number)
    return [each for each in every if each.entry.act == act][-1]


def test_a_request_to_stop_mailings_is_on_the_list_once_it_is_done(office: Office) -> None:
    case = a_stop_call(office)
    assert entries(office) == ()
    stop_the_mailings(office, case)
    (row,) = entries(office)
    assert row.entry.stops == {Stop.MAILING, Stop.CALLS}
    assert (row.entry.case, row.entry.line) == (case, 1)
    assert row.reference == look(office.of(OPERATOR), case).case.reference
    assert row.entry.since == office.desk.today


def test_what_the_list_does_not_need_is_not_on_it(office: Office) -> None:
    case = a_stop_call(office, caller=a_party(phone=""))
    stop_the_mailings(office, case)
    (row,) = entries(office)
    assert row.entry.stops == {Stop.MAILING}, "nobody can be left out of calls without a number"
    desk = office.of(SUPERVISOR)
    suppressions.suppress(desk, {Stop.E_MAIL}, MEGUMI, "customer", "店舗で本人から申出")
    by_mail = entries(office)[0].entry.contact
    assert by_mail.e_mail == "megumi@example.invalid"
    assert (by_mail.address, by_mail.phone) == (Address(), "")


def test_an_entry_that_somebody_made_already_is_not_made_twice(office: Office) -> None:
    case = a_stop_call(office)
    desk = office.of(OPERATOR)
    suppressions.suppress_for_line(desk, case, 1, {Stop.E_MAIL}, MEGUMI)
    with pytest.raises(WrongState):
        suppressions.suppress_for_line(desk, case, 1, {Stop.MAILING}, MEGUMI)
    stop_the_mailings(office, case)
    (row,) = entries(office)
    assert row.entry.stops == {Stop.E_MAIL}


def test_an_entry_by_hand_needs_a_reason_and_a_safe_contact(office: Office) -> None:
    desk = office.of(SUPERVISOR)
    with pytest.raises(Mistakes) as refused:
        suppressions.suppress(desk, {Stop.MAILING, Stop.CALLS}, Contact("石川 恵"), "customer", "")
    fields = [m.field for m in refused.value.mistakes if isinstance(m, FieldMissing)]
    assert set(fields) == {"phone", "address", "because"}
    with pytest.raises(NotAllowed):
        suppressions.suppress(office.of(OPERATOR), {Stop.MAILING}, MEGUMI, "customer", "電話で申出")


def test_before_a_mailing_the_person_is_found_however_the_name_is_written(office: Office) -> None:
    desk = office.of(SUPERVISOR)
    other = replace(MEGUMI, name="髙橋 惠", phone="", e_mail="")
    suppressions.suppress(desk, {Stop.MAILING}, other, "customer", "返送はがき")
    found = suppressions.suppressed_contacts(
        desk, Contact("高橋　惠", address=Address("", "新星県みどり市若草町3-2-17"))
    )
    assert len(found) == 1
    elsewhere = Contact("高橋　惠", address=Address("", "新星県みどり市若草町4-1-1"))
    assert suppressions.suppressed_contacts(desk, elsewhere) == (), "same name, another person"


def test_an_entry_is_withdrawn_with_a_reason_and_stays_readable(office: Office) -> None:
    desk = office.of(SUPERVISOR)
    suppressions.suppress(desk, {Stop.MAILING}, MEGUMI, "customer", "返送はがき")
    (row,) = entries(office)
    suppressions.review_suppression(desk, row.entry.id, row.entry.version)
    (row,) = entries(office)
    assert row.entry.reviewed_on == desk.today
    with pytest.raises(FieldMissing):
        suppressions.withdraw_suppression(desk, row.entry.id, row.entry.version, " ")
    suppressions.withdraw_suppression(desk, row.entry.id, row.entry.version, "本人が再開を希望")
    assert entries(office) == ()
    (gone,) = suppressions.list_suppressions(desk, Language.JA, withdrawn=True)
    assert gone.entry.withdrawn_because == "本人が再開を希望"
    assert suppressions.suppressed_contacts(desk, MEGUMI) == ()


@pytest.mark.parametrize("language", list(Language))
def test_the_list_on_paper_names_each_entry_and_the_print_is_recorded(
    office: Office, language: Language
) -> None:
    desk = office.of(SUPERVISOR)
    suppressions.suppress(desk, {Stop.MAILING}, MEGUMI, "customer", "返送はがき")
    text = one_line(suppressions.print_suppressions(desk, language))
    assert "石川 恵" in text
    assert "950-0000" in text
    assert "090-0000-4821" not in text, "the list stops mailings: it needs no number"
    printed = last(office, "register_printed").entry
    assert printed.details["register"] == "suppressions"
    assert printed.person == str(desk.session.user)


def test_a_file_leaves_with_a_record_and_none_is_left_where_none_was_written(
    office: Office,
) -> None:
    desk = office.of(SUPERVISOR)
    contact = replace(MEGUMI, name="𠮷田 恵", phone="+81 90-0000-4821")
    suppressions.suppress(desk, {Stop.MAILING, Stop.CALLS}, contact, "customer", "返送はがき")
    with pytest.raises(NotInEncoding) as refused:
        suppressions.export_suppressions(desk, Language.JA, Encoding.CP932)
    assert list(refused.value.characters) == ["𠮷"]
    with pytest.raises(IndexError):
        last(office, "register_exported")
    text = suppressions.export_suppressions(desk, Language.JA, Encoding.UTF_8).decode("utf-8-sig")
    assert '"𠮷田 恵"' in text
    assert '"\'+81 90-0000-4821"' in text
    assert last(office, "register_exported").entry.details["encoding"] == "UTF_8"


def test_the_call_back_of_a_request_by_phone_is_recorded_as_done_or_not(office: Office) -> None:
    case = a_stop_call(office)
    stop_the_mailings(office, case, without=("called_back",))
    record = look(office.of(OPERATOR), case).case.record_of("stop")
    assert record is not None
    assert "called_back" not in record.ticked
    assert "right_person" in record.ticked


def test_only_legal_staff_see_an_entry_of_a_restricted_case(office: Office) -> None:
    case = a_stop_call(office)
    stop_the_mailings(office, case)
    with office.desk.store.work(restricted=True) as work:
        stored = work.cases.get(case)
        work.cases.save(replace(stored, restricted=True))
        work.commit()
    assert entries(office) == ()
    assert len(suppressions.list_suppressions(office.of(LEGAL), Language.JA)) == 1
