# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A case with a danger noted is legal staff's alone: nobody else finds it, in no list at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from inquirydesk.desk import (
    cases,
    checks,
    history,
    inquiries,
    mail,
    restriction,
    verification,
    worklists,
)
from inquirydesk.desk.cases import CaseView
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.letter_views import letters_to_post
from inquirydesk.desk.references import case_for_mail
from inquirydesk.desk.worklists import CaseList
from inquirydesk.domain.errors import (
    NotAllowed,
    NotFound,
    SamePerson,
    SeeLegal,
    StepBlocked,
)
from inquirydesk.domain.outgoing import LetterState
from inquirydesk.domain.sourced import Language
from inquirydesk.domain.verification import expected_answer
from tests import acts
from tests.builders import (
    LEGAL,
    OPERATOR,
    PIN,
    SECOND_LEGAL,
    SUPERVISOR,
    a_party,
    an_envelope,
    an_identity,
)
from tests.desk.conftest import Reached

EN = Language.EN


def flag(checked: Reached, *flags: str, sign: bool = False) -> None:
    """The first person notes what points to danger, and saves or signs."""
    desk = checked.office.of(OPERATOR)
    view = acts.look(desk, checked.case)
    identity = replace(an_identity(view.case, view.policy), flags=flags)
    act = verification.sign_first_check if sign else verification.save_identity
    act(desk, checked.case, view.case.version, identity)


@pytest.fixture
def restricted(checked: Reached) -> Reached:
    """Both parents ask: the papers are good, and the case is with legal staff."""
    flag(checked, "both_parents", sign=True)
    return checked


def _matches(desk: Desk) -> object:
    return inquiries.possible_matches(desk, a_party())


LISTS: dict[str, Callable[[Desk], object]] = {
    **{
        f"cases {which}": lambda desk, which=which: worklists.list_cases(desk, which, EN)  # type: ignore[misc]
        for which in CaseList
    },
    "find by name": lambda desk: worklists.find_cases(desk, "石川", EN),
    "find by telephone": lambda desk: worklists.find_cases(desk, "4821", EN),
    "find by reference": lambda desk: worklists.find_cases(desk, "26-", EN),
    "possible matches": _matches,
    "letters": lambda desk: worklists.list_letters(desk, tuple(LetterState), EN),
    "letters to post": lambda desk: letters_to_post(desk, EN),
    "mail": worklists.recent_mail,
    "calls": worklists.my_calls_today,
    "call-backs": worklists.call_backs,
}


@pytest.mark.parametrize("name", sorted(LISTS))
@pytest.mark.parametrize("login", [OPERATOR, SUPERVISOR])
def test_a_restricted_case_is_in_no_list_of_anybody_else(
    restricted: Reached, name: str, login: str
) -> None:
    assert LISTS[name](restricted.office.of(login)) == ()


@pytest.mark.parametrize(
    "name", ["cases open", "find by name", "find by reference", "possible matches", "mail"]
)
def test_legal_staff_find_it_as_ever(restricted: Reached, name: str) -> None:
    assert LISTS[name](restricted.office.of(LEGAL)) != ()


@pytest.mark.parametrize(
    "name", ["cases open", "find by name", "find by reference", "possible matches", "mail"]
)
def test_the_same_lists_show_an_ordinary_case_to_the_operator(checked: Reached, name: str) -> None:
    assert LISTS[name](checked.office.of(OPERATOR)) != ()


@pytest.mark.parametrize("login", [OPERATOR, SUPERVISOR])
def test_who_types_its_reference_is_sent_to_legal(restricted: Reached, login: str) -> None:
    desk = restricted.office.of(login)
    reference = acts.look(restricted.office.of(LEGAL), restricted.case).case.reference
    for ask in (
        lambda: case_for_mail(desk, reference, EN),
        lambda: cases.view_case(desk, restricted.case, EN),
        lambda: cases.add_note(desk, restricted.case, "what is it?"),
        lambda: mail.register_mail(desk, an_envelope(desk.today, case=restricted.case)),
    ):
        with pytest.raises(SeeLegal):
            ask()


def test_the_figures_count_what_the_lists_show(restricted: Reached) -> None:
    assert worklists.counts(restricted.office.of(OPERATOR)).open == 0
    assert worklists.counts(restricted.office.of(LEGAL)).open == 1


def test_the_history_of_it_is_read_by_legal_staff_only(restricted: Reached) -> None:
    about = f"case:{restricted.case}"

    def told(login: str) -> list[str]:
        events = history.read_history(restricted.office.of(login), EN).events
        return [e.entry.act for e in events if about in e.entry.objects]

    assert told(SUPERVISOR) == []
    assert "case_restricted" in told(LEGAL)


def test_good_papers_do_not_outweigh_a_danger(restricted: Reached) -> None:
    view = acts.look(restricted.office.of(LEGAL), restricted.case)
    assert view.case.identity.checked_by is None, "nothing was signed"
    assert view.case.owner is None
    with pytest.raises(StepBlocked) as blocked:
        sign(restricted, LEGAL, view)
    assert blocked.value.gaps == ("waiver.V14",)


def sign(reached: Reached, login: str, view: CaseView) -> None:
    desk = reached.office.of(login)
    identity = replace(an_identity(view.case, view.policy), flags=view.case.identity.flags)
    verification.sign_first_check(desk, reached.case, view.case.version, identity)


def test_two_of_legal_staff_go_on_after_passing_over_the_danger(restricted: Reached) -> None:
    legal, second = restricted.office.of(LEGAL), restricted.office.of(SECOND_LEGAL)
    version = acts.look(legal, restricted.case).case.version
    checks.waive_check(legal, restricted.case, version, "V14", "The court gave custody to her.")
    sign(restricted, LEGAL, acts.look(legal, restricted.case))
    signed = acts.look(second, restricted.case).case
    answers = [expected_answer(signed.identity, prompt) for prompt in signed.identity.prompts]
    verification.answer_as_second(second, restricted.case, signed.version, answers)
    version = acts.look(second, restricted.case).case.version
    verification.confirm_identity(second, restricted.case, version, PIN)
    after = acts.look(legal, restricted.case).case
    assert (after.identity.is_confirmed, after.restricted) == (True, True)


def test_a_danger_noted_later_is_not_covered_by_what_was_passed_over(restricted: Reached) -> None:
    legal = restricted.office.of(LEGAL)
    version = acts.look(legal, restricted.case).case.version
    checks.waive_check(legal, restricted.case, version, "V14", "The court gave custody to her.")
    view = acts.look(legal, restricted.case)
    more = replace(view.case.identity, flags=("both_parents", "threat"))
    verification.save_identity(legal, restricted.case, view.case.version, more)
    with pytest.raises(StepBlocked) as blocked:
        sign(restricted, LEGAL, acts.look(legal, restricted.case))
    assert "waiver.V14" in blocked.value.gaps


def test_legal_staff_give_a_case_back_once_no_danger_is_left(restricted: Reached) -> None:
    legal, case = restricted.office.of(LEGAL), restricted.case
    version = acts.look(legal, case).case.version
    checks.waive_check(legal, case, version, "V14", "A mistake: one parent asked twice.")
    version = acts.look(legal, case).case.version
    restriction.lift_restriction(legal, case, version, "No danger.")
    assert acts.look(restricted.office.of(OPERATOR), case).case.restricted is False


def test_only_legal_staff_pass_over_a_danger(checked: Reached) -> None:
    supervisor = checked.office.of(SUPERVISOR)
    version = acts.look(supervisor, checked.case).case.version
    with pytest.raises(NotAllowed):
        checks.waive_check(supervisor, checked.case, version, "V14", "Seems fine.")
    for code in ("V04", "V08", "V10", "V11", "V13", "V17"):
        with pytest.raises(NotFound):
            checks.waive_check(supervisor, checked.case, version, code, "Seems fine.")


def test_signs_of_impersonation_wait_for_a_supervisor_who_did_not_check(checked: Reached) -> None:
    flag(checked, "same_sender", sign=True)
    office, case = checked.office, checked.case
    second = office.of(SUPERVISOR)
    signed = acts.look(second, case).case
    assert not signed.restricted
    answers = [expected_answer(signed.identity, prompt) for prompt in signed.identity.prompts]
    verification.answer_as_second(second, case, signed.version, answers)
    with pytest.raises(StepBlocked) as blocked:
        verification.confirm_identity(second, case, acts.look(second, case).case.version, PIN)
    assert blocked.value.gaps == ("waiver.V18",)
    version = acts.look(second, case).case.version
    checks.waive_check(second, case, version, "V18", "A law office; called back, it is right.")
    verification.confirm_identity(second, case, acts.look(second, case).case.version, PIN)
    found = {each.code: each for each in checks.checks_of(second, case)}
    assert found["V18"].waiver is not None
    assert found["V18"].waiver.because.startswith("A law office")


def test_an_address_no_document_shows_is_approved_by_another_person(checked: Reached) -> None:
    office, case = checked.office, checked.case
    desk, second = office.of(OPERATOR), office.of(SUPERVISOR)
    view = acts.look(desk, case)
    identity = an_identity(view.case, view.policy)
    rows = tuple(
        replace(row, seen=("新星県みどり市旧町1-1",), accepted_because="moved last week")
        if row.item == "address"
        else row
        for row in identity.rows
    )
    verification.sign_first_check(desk, case, view.case.version, replace(identity, rows=rows))
    signed = acts.look(second, case).case
    answers = [expected_answer(signed.identity, prompt) for prompt in signed.identity.prompts]
    verification.answer_as_second(second, case, signed.version, answers)
    with pytest.raises(StepBlocked) as blocked:
        verification.confirm_identity(second, case, acts.look(second, case).case.version, PIN)
    assert blocked.value.gaps == ("reply_address",)
    with pytest.raises(NotAllowed):
        checks.approve_address(desk, case, acts.look(desk, case).case.version, "It is mine.")
    version = acts.look(second, case).case.version
    checks.approve_address(second, case, version, "The post office confirms the move.")
    verification.confirm_identity(second, case, acts.look(second, case).case.version, PIN)
    after = acts.look(second, case).case
    assert after.confirmed_address == after.requester.address


def test_who_made_the_first_check_passes_over_nothing(checked: Reached) -> None:
    office, case = checked.office, checked.case
    supervisor = office.of(SUPERVISOR)
    view = acts.look(supervisor, case)
    identity = replace(an_identity(view.case, view.policy), flags=("same_sender",))
    verification.sign_first_check(supervisor, case, view.case.version, identity)
    version = acts.look(supervisor, case).case.version
    with pytest.raises(SamePerson):
        checks.waive_check(supervisor, case, version, "V18", "I know them.")


def test_no_saved_check_brings_its_own_pardon(checked: Reached) -> None:
    office, case = checked.office, checked.case
    supervisor, desk = office.of(SUPERVISOR), office.of(OPERATOR)
    version = acts.look(supervisor, case).case.version
    checks.waive_check(supervisor, case, version, "V18", "Looked at it.")
    view = acts.look(desk, case)
    own = replace(view.case.identity.waivers[0], flags=("same_sender",))
    typed = replace(an_identity(view.case, view.policy), flags=("same_sender",), waivers=(own,))
    verification.save_identity(desk, case, view.case.version, typed)
    kept = acts.look(desk, case).case.identity
    assert kept.open_flags(view.policy, "V18") == ("same_sender",)


def test_a_ground_that_hides_whether_data_exist_hides_the_case(paid: Reached) -> None:
    """Order Art 5: even that there is such a request tells something."""
    office, case = paid.office, paid.case
    legal = office.of(LEGAL)
    for ground, hidden in (("harm_to_person", False), ("existence_hidden", True)):
        with legal.open_work() as work:
            stored = work.cases.get(case)
            work.cases.save(restriction.restrict_for_grounds(legal, work, stored, [ground]))
            work.commit()
        assert acts.look(legal, case).case.restricted is hidden
    with pytest.raises(SeeLegal):
        acts.look(office.of(OPERATOR), case)
