# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Drafts, people and their PINs, adopted policies, the archive, numbers, and what is found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inquirydesk.domain.case import close
from inquirydesk.domain.errors import NotFound, StaleSave
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.matching import Candidate
from inquirydesk.domain.outages import RecordDamaged
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.person import Party
from inquirydesk.domain.roles import Role, UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.store import local
from inquirydesk.store.database import Store
from inquirydesk.store.drafts import Draft
from inquirydesk.store.users import LoginTaken, PinRefused, PinVerdict, User
from tests.store.conftest import NOW
from tests.store.samples import MINORI, a_case, a_letter, an_envelope, an_inquiry

MORI = UserId(1)
SATO = User("sato", "佐藤 葵", "Aoi Sato", frozenset({Role.OPERATOR}))


def test_a_draft_is_kept_over_the_one_before_and_belongs_to_one_person(store: Store) -> None:
    with store.work() as work:
        sato = work.users.add(SATO)
        for text in ('{"name": "山"}', '{"name": "山田"}'):
            work.drafts.save(Draft(MORI, "inquiry", "", text, NOW))
        work.drafts.save(Draft(MORI, "case", "12", "{}", NOW))
        work.drafts.save(Draft(sato.id, "inquiry", "", '{"name": "林"}', NOW))
        work.commit()
    with store.look() as look:
        found = look.drafts.find(MORI, "inquiry")
        assert found is not None
        assert found.text == '{"name": "山田"}'
        assert {draft.kind for draft in look.drafts.of(MORI)} == {"inquiry", "case"}
    with store.work() as work:
        work.drafts.remove(MORI, "inquiry")
        assert work.drafts.find(MORI, "inquiry") is None
        assert work.drafts.find(sato.id, "inquiry") is not None


def test_a_name_to_sign_in_with_belongs_to_one_person(store: Store) -> None:
    with store.work() as work:
        work.users.add(SATO)
        with pytest.raises(LoginTaken):
            work.users.add(replace(SATO, name_en="Somebody Else"))


def test_a_person_gets_new_roles_and_a_second_editor_is_told(store: Store) -> None:
    with store.work() as work:
        opened = work.users.add(SATO)
        promoted = work.users.save(replace(opened, roles=frozenset({Role.SUPERVISOR, Role.LEGAL})))
        assert work.users.get(opened.id) == promoted
        with pytest.raises(StaleSave):
            work.users.save(replace(opened, active=False))
        assert work.users.names(Language.JA)[opened.id] == "佐藤 葵"
        assert work.users.name(opened.id, Language.EN) == "Aoi Sato"
        with pytest.raises(NotFound):
            work.users.get(UserId(99))


def test_five_wrong_pins_leave_only_the_password(store: Store) -> None:
    with pytest.raises(PinRefused) as refused:
        store.confirm_pin(MORI, "4821")
    assert refused.value.verdict is PinVerdict.NOT_SET
    with store.work() as work:
        work.users.set_pin(MORI, "4821")
        work.commit()
    store.confirm_pin(MORI, "4821")
    for left in (4, 3, 2, 1, 0):
        with pytest.raises(PinRefused) as refused:
            store.confirm_pin(MORI, "0000")
        assert refused.value.left == left
    with pytest.raises(PinRefused) as refused:
        store.confirm_pin(MORI, "4821")
    assert refused.value.verdict is PinVerdict.LOCKED
    with store.work() as work:
        work.users.forgive_pins(MORI)
        work.commit()
    store.confirm_pin(MORI, "4821")


def test_the_right_pin_forgives_the_wrong_ones(store: Store) -> None:
    with store.work() as work:
        work.users.set_pin(MORI, "4821")
        assert work.users.has_pin(MORI)
        assert work.users.check_pin(MORI, "1111") is PinVerdict.WRONG
        assert work.users.check_pin(MORI, "4821") is PinVerdict.RIGHT
        assert work.users.pin_tries_left(MORI) == 5


def test_an_adopted_policy_never_changes(store: Store) -> None:
    with store.work() as work:
        first = work.policies.adopt("hoshimi", "2026-04-01", "days = 30", at=NOW, by=MORI)
        later = NOW.replace(hour=9)
        second = work.policies.adopt("hoshimi", "2026-10-01", "days = 28", at=later, by=MORI)
        work.commit()
    with store.look() as look:
        assert look.policies.find("hoshimi", "2026-04-01") == first
        assert look.policies.find("hoshimi", "2030-04-01") is None
        assert look.policies.all() == (first, second)
    sql = local.connect(store.folder / "inquirydesk.store", store.key)
    with pytest.raises(Exception, match="policies is never changed"):
        sql.execute("UPDATE policies SET text='days = 60'")
    sql.execute("DROP TRIGGER policies_refuses_update")
    sql.execute("UPDATE policies SET text='days = 60'")
    sql.close()
    with store.look() as look, pytest.raises(RecordDamaged):
        look.policies.all()


def test_archived_sheets_are_the_same_bytes_for_ever(store: Store) -> None:
    with store.work() as work:
        case = work.cases.add(a_case())
        letter = work.letters.add(a_letter(case.id))
        hashes = [
            work.archive.add(sheets, "application/pdf", NOW) for sheets in (b"ja", b"en", b"form")
        ]
        assert work.archive.add(b"ja", "application/pdf", NOW) == hashes[0]
        work.letters.keep_enclosure(letter.id, hashes[2])
        work.letters.keep_sheets(letter.id, Language.JA, hashes[0])
        work.letters.keep_sheets(letter.id, Language.EN, hashes[1])
        work.commit()
    with store.look() as look:
        sheets = [
            (lang, look.archive.get(sha).content) for lang, sha in look.letters.sheets_of(letter.id)
        ]
        assert sheets == [(Language.JA, b"ja"), (Language.EN, b"en"), (Language.JA, b"form")]
        with pytest.raises(NotFound):
            look.archive.get("0" * 64)
    sql = local.connect(store.folder / "inquirydesk.store", store.key)
    for statement in ("UPDATE archive SET content=x'00'", "DELETE FROM archive"):
        with pytest.raises(Exception, match="archive is never changed"):
            sql.execute(statement)
    sql.execute("DROP TRIGGER archive_refuses_update")
    sql.execute("UPDATE archive SET content=x'00'")
    sql.close()
    with store.look() as look, pytest.raises(RecordDamaged):
        look.archive.get(hashes[0])


def test_each_series_counts_for_itself(store: Store) -> None:
    with store.work() as work:
        assert [work.counters.next("case:2026") for _ in range(3)] == [1, 2, 3]
        assert work.counters.next("case:2027") == 1
        assert work.counters.next("inquiry:2026") == 1
        assert [work.counters.next_letter("26-0001") for _ in range(2)] == [1, 2]


@pytest.mark.parametrize(
    "typed",
    [
        "高田",
        "髙田",
        "みのり",
        "ミノリ",
        "ﾀｶﾀﾞ ﾐﾉﾘ",
        "090-0000-4821",
        "０９０００００４８２１",
        "4821",
        "26-00",
        "２６－０",
    ],
)
def test_a_case_is_found_however_it_is_typed(store: Store, typed: str) -> None:
    with store.work() as work:
        case = work.cases.add(a_case())
        work.cases.add(a_case("27-0002", Party("林 葵", "はやし あおい", phone="03-0000-1234")))
        work.commit()
    with store.look() as look:
        assert [found.case for found in look.search.find(typed)] == [case.id]


@pytest.mark.parametrize("typed", ["", " ", "%", "_", '"', "a OR", "*", "\\", "482", "-", "みのる"])
def test_signs_that_mean_something_elsewhere_find_nothing(store: Store, typed: str) -> None:
    with store.work() as work:
        work.cases.add(a_case())
        work.commit()
    with store.look() as look:
        assert look.search.find(typed) == ()


def test_possible_matches_share_a_name_reading_or_number(store: Store) -> None:
    with store.work() as work:
        case = work.cases.add(a_case())
        call = work.inquiries.add(an_inquiry())
        work.cases.add(a_case("26-0002", Party("林 葵", "はやし あおい")))
        work.commit()
    with store.look() as look:
        for candidate in (
            Candidate(name="高田みのり"),
            Candidate(reading="タカダ ミノリ"),
            Candidate(phone="+81 90-0000-4821"),
        ):
            found = look.search.contacts_like(candidate)
            assert {(one.case, one.inquiry) for one in found} == {(case.id, None), (None, call.id)}
            assert {one.name for one in found} == {MINORI.name}
            assert {one.on for one in found} == {"2026-06-15"}
        assert look.search.contacts_like(Candidate()) == ()


def test_a_corrected_name_is_found_and_the_old_one_is_not(store: Store) -> None:
    with store.work() as work:
        case = work.cases.add(a_case())
        other = Party("月島 栞", "つきしま しおり")
        work.cases.save(replace(case, requester=other, person=other))
        assert work.search.find("高田") == ()
        assert [one.case for one in work.search.find("月島")] == [case.id]


def test_lists_show_what_is_open_and_page_through_what_is_closed(store: Store) -> None:
    with store.work() as work:
        cases = [work.cases.add(a_case(f"26-000{number}")) for number in range(1, 6)]
        closed = [work.cases.save(close(case, NOW)) for case in cases[1:]]
        assert work.cases.open() == (cases[0],)
        assert work.cases.open(owner=MORI) == (cases[0],)
        assert work.cases.open(owner=UserId(2)) == ()
        page = work.cases.closed(limit=3)
        assert page == tuple(reversed(closed[1:]))
        assert work.cases.closed(limit=3, before=page[-1].id) == (closed[0],)
        assert work.cases.by_reference(cases[0].reference) == cases[0]
        assert work.cases.of((cases[0].id, CaseId(99))) == (cases[0],)


def test_mail_and_calls_are_listed_newest_first(store: Store) -> None:
    with store.work() as work:
        case = work.cases.add(a_case())
        envelopes = [work.envelopes.add(an_envelope(case.id)) for _ in range(3)]
        assert work.envelopes.of_case(case.id) == tuple(envelopes)
        assert work.envelopes.latest(limit=2) == (envelopes[2], envelopes[1])
        promised = work.inquiries.add(replace(an_inquiry(), call_back_at=NOW))
        plain = work.inquiries.add(an_inquiry("Q26-0002"))
        assert work.inquiries.latest(limit=5) == (plain, promised)
        assert work.inquiries.latest(limit=5, before=plain.id) == (promised,)
        assert work.inquiries.to_call_back() == (promised,)
        assert work.inquiries.by_number("Q26-0002") == plain


def test_letters_are_found_by_stage_and_number(store: Store) -> None:
    with store.work() as work:
        case = work.cases.add(a_case())
        draft = work.letters.add(a_letter(case.id))
        issued = work.letters.add(
            replace(a_letter(case.id, "L03"), state=LetterState.TO_PRINT, number="26-0001-1")
        )
        assert work.letters.in_state(LetterState.TO_PRINT) == (issued,)
        assert work.letters.in_state(LetterState.DRAFT, LetterState.TO_PRINT) == (draft, issued)
        assert work.letters.by_number("26-0001-1") == issued
        assert work.letters.by_number("") is None
