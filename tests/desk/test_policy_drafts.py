# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A new version of the policy: written by one person, published by another, fixed from then on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from inquirydesk import paths
from inquirydesk.desk.cases import read_case
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.inquiries import log_inquiry
from inquirydesk.desk.knowledge import VersionRow, VersionState, compare_versions, read_knowledge
from inquirydesk.desk.policy_drafts import (
    change_policy_value,
    discard_policy_draft,
    export_policy,
    hand_over_policy,
    import_policy_draft,
    move_policy_draft,
    publish_policy,
    start_policy_draft,
    withdraw_policy,
)
from inquirydesk.domain.errors import (
    DateTooEarly,
    LastVersion,
    NotAllowed,
    NotFound,
    OtherCompany,
    SamePerson,
    StaleSave,
    VersionFixed,
    VersionsOverlap,
    WrongState,
)
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.policy_faults import FaultKind, PolicyUnusable
from inquirydesk.domain.sourced import Language, Source, Text, Trust
from inquirydesk.policies.read import read_policy
from inquirydesk.policies.write import changes, value_at
from tests.builders import (
    ADMINISTRATOR,
    LEGAL,
    OPERATOR,
    SECOND_LEGAL,
    Office,
    a_call,
    a_policy,
    policy_folder,
)

LAW = paths.resources() / "law"
JULY = date(2026, 7, 1)
FIRST, NEW = "2026-04-01", "2026-07-01"
SOURCE = Source("取締役会決議（架空）", Trust.DESIGN, date(2026, 6, 16))


def row(desk: Desk, version: str = NEW) -> VersionRow:
    rows = read_knowledge(desk, Language.EN).rows
    return next(each for each in rows if each.version == version)


def change(desk: Desk, key: str, value: object, source: Source | None = None) -> None:
    change_policy_value(desk, NEW, row(desk).saves, key, value, source)


def a_draft(office: Office, key: str = "target_days", value: object = 20) -> Desk:
    """Legal begins a version for July and changes one value."""
    legal = office.of(LEGAL)
    start_policy_draft(legal, JULY)
    change(legal, key, value, SOURCE)
    return legal


def published(office: Office) -> None:
    legal = a_draft(office)
    hand_over_policy(legal, NEW, row(legal).saves)
    second = office.of(SECOND_LEGAL)
    publish_policy(second, NEW, row(second).saves, Language.EN)


def a_case(office: Office) -> CaseId:
    case = log_inquiry(office.of(OPERATOR), a_call()).case
    assert case is not None
    return case


def test_new_cases_begin_with_the_version_of_their_day_and_open_ones_keep_theirs(
    office: Office,
) -> None:
    before = a_case(office)
    published(office)
    still = a_case(office)
    office.clock.next_day(15)
    after = a_case(office)
    desk = office.of(OPERATOR)
    views = [read_case(desk, case, Language.EN) for case in (before, still, after)]
    assert [view.case.policy.version for view in views] == [FIRST, FIRST, NEW]
    assert [view.policy.target_days for view in views] == [30, 30, 20]
    assert desk.policy.target_days == 20


def test_a_desk_left_open_over_midnight_takes_the_new_version(office: Office) -> None:
    published(office)
    desk = office.of(OPERATOR)
    assert desk.policy.id.version == FIRST
    office.clock.next_day(15)
    assert desk.policy.id.version == NEW


@pytest.mark.parametrize("who", [LEGAL, OPERATOR])
def test_who_wrote_a_version_cannot_publish_it(office: Office, who: str) -> None:
    legal = a_draft(office)
    hand_over_policy(legal, NEW, row(legal).saves)
    with pytest.raises(SamePerson if who == LEGAL else NotAllowed):
        publish_policy(office.of(who), NEW, row(legal).saves, Language.EN)
    assert office.of(OPERATOR).policy.id.version == FIRST
    with office.desk.open_look() as look:
        assert [each.version for each in look.policies.all()] == [FIRST]


def test_the_last_writer_cannot_publish_though_another_handed_it_over(office: Office) -> None:
    legal = a_draft(office)
    hand_over_policy(office.of(ADMINISTRATOR), NEW, row(legal).saves)
    with pytest.raises(SamePerson):
        publish_policy(legal, NEW, row(legal).saves, Language.EN)
    second = office.of(SECOND_LEGAL)
    publish_policy(second, NEW, row(second).saves, Language.EN)


def test_a_change_after_the_handing_over_takes_it_back(office: Office) -> None:
    legal = a_draft(office)
    hand_over_policy(legal, NEW, row(legal).saves)
    assert row(legal).state is VersionState.HANDED_OVER
    change(legal, "target_days", 21)
    assert row(legal).state is VersionState.DRAFT
    with pytest.raises(WrongState):
        publish_policy(office.of(SECOND_LEGAL), NEW, row(legal).saves, Language.EN)


def test_an_adopted_version_is_never_changed(office: Office) -> None:
    with pytest.raises(VersionFixed):
        change_policy_value(office.of(LEGAL), FIRST, 1, "target_days", 10)


def test_a_version_comes_after_every_adopted_one_and_not_before_today(office: Office) -> None:
    legal = office.of(LEGAL)
    with pytest.raises(DateTooEarly):
        start_policy_draft(legal, date(2026, 6, 15))
    with pytest.raises(VersionsOverlap):
        start_policy_draft(legal, date(2026, 4, 1))
    published(office)
    for day in (date(2026, 6, 20), JULY):
        with pytest.raises(VersionsOverlap):
            start_policy_draft(office.of(LEGAL), day)


def test_a_value_of_the_wrong_kind_is_refused_and_the_draft_stays(office: Office) -> None:
    legal = a_draft(office)
    with pytest.raises(PolicyUnusable):
        change(legal, "target_days", "twenty")
    with pytest.raises(PolicyUnusable):
        change(legal, "letters.L06.en.items.99.text", "x")
    assert read_knowledge(legal, Language.EN, NEW).policy.target_days == 20


def test_faults_show_at_once_and_keep_a_draft_from_being_handed_over(office: Office) -> None:
    legal = a_draft(office, "letters.L06.ja.items.0.text", "{{ nobody_knows }}")
    faults = read_knowledge(legal, Language.EN, NEW).faults
    assert FaultKind.PLACEHOLDER_UNKNOWN in {each.kind for each in faults}
    with pytest.raises(PolicyUnusable):
        hand_over_policy(legal, NEW, row(legal).saves)


def test_two_people_do_not_overwrite_each_other(office: Office) -> None:
    legal, admin = a_draft(office), office.of(ADMINISTRATOR)
    seen = row(admin).saves
    change(legal, "target_days", 25)
    with pytest.raises(StaleSave):
        change_policy_value(admin, NEW, seen, "target_days", 10)
    with pytest.raises(StaleSave):
        discard_policy_draft(admin, NEW, seen)
    assert read_knowledge(legal, Language.EN, NEW).policy.target_days == 25


def test_a_value_that_was_not_set_is_given_with_its_source(tmp_path: Path) -> None:
    from tests.builders import an_office

    office = an_office(tmp_path, "citizen-watch")
    legal = office.of(LEGAL)
    start_policy_draft(legal, JULY)
    change(legal, "target_days", 30, SOURCE)
    change(legal, "company.hours", Text("平日", "weekdays"))
    policy = read_knowledge(legal, Language.EN, NEW)
    assert policy.faults == ()
    assert policy.policy.target_days == 30
    assert policy.policy.sources["target_days"] == SOURCE
    assert not {"target_days", "company.hours"} & {each.key for each in policy.policy.not_set}
    office.desk.store.close()


def test_the_effective_day_can_be_moved_and_names_the_version(office: Office) -> None:
    legal = a_draft(office)
    move_policy_draft(legal, NEW, row(legal).saves, date(2026, 8, 1))
    moved = row(legal, "2026-08-01")
    assert moved.in_force_from == date(2026, 8, 1)
    assert read_knowledge(legal, Language.EN, "2026-08-01").policy.target_days == 20
    discard_policy_draft(legal, "2026-08-01", moved.saves)
    with pytest.raises(NotFound):
        read_knowledge(legal, Language.EN, "2026-08-01")


def test_a_withdrawn_version_still_opens_its_cases(office: Office) -> None:
    published(office)
    office.clock.next_day(15)
    case = a_case(office)
    withdraw_policy(office.of(ADMINISTRATOR), NEW, "誤りがあったため")
    desk = office.of(OPERATOR)
    assert desk.policy.id.version == FIRST
    assert read_case(desk, case, Language.EN).policy.target_days == 20
    assert row(desk).state is VersionState.WITHDRAWN


def test_the_only_version_in_force_cannot_be_withdrawn(office: Office) -> None:
    with pytest.raises(LastVersion):
        withdraw_policy(office.of(LEGAL), FIRST, "x")
    published(office)
    with pytest.raises(LastVersion):
        withdraw_policy(office.of(LEGAL), FIRST, "the next one has not begun")


def test_two_versions_are_compared_value_by_value(office: Office) -> None:
    legal = a_draft(office)
    change(legal, "grounds.harm_to_person.reason", Text("理由", "A reason"))
    found = {each.key: (each.before, each.after) for each in compare_versions(legal, FIRST, NEW)}
    assert found["target_days"] == ("30", "20")
    assert found["grounds.harm_to_person.reason.en"][1] == "A reason"
    assert set(found) == {
        "in_force_from",
        "target_days",
        "sources.target_days.cite",
        "sources.target_days.reviewed_on",
        "grounds.harm_to_person.reason.ja",
        "grounds.harm_to_person.reason.en",
    }


def test_an_entry_taken_out_of_a_list_does_not_shift_the_rest() -> None:
    def a_text(*keys: str) -> str:
        entries = ", ".join(f'{{ key = "{key}", ask = "legal" }}' for key in keys)
        return f'shape = 2\nid = {{ version = "x" }}\nnot_set = [{entries}]'

    [gone] = changes(a_text("fee", "seal", "hours"), a_text("fee", "hours"))
    assert gone.key == "not_set.seal"
    assert gone.after == ""


@pytest.mark.parametrize("company", ["hoshimi-watch", "citizen-watch"])
def test_an_exported_version_reads_back_as_the_same_policy(tmp_path: Path, company: str) -> None:
    from tests.builders import an_office

    office = an_office(tmp_path / "office", company)
    desk = office.of(OPERATOR)
    place = export_policy(desk, desk.policy.id.version, tmp_path / "out", LAW)
    assert read_policy(place, LAW) == a_policy(company)
    assert (place / "policy.toml").stat().st_size < 20_000, "only what differs from the law"
    with pytest.raises(WrongState):
        export_policy(desk, desk.policy.id.version, tmp_path / "out", LAW)
    office.desk.store.close()


def test_a_folder_becomes_a_draft_of_the_same_company_only(office: Office, tmp_path: Path) -> None:
    legal = office.of(LEGAL)
    with pytest.raises(OtherCompany):
        import_policy_draft(legal, policy_folder("citizen-watch"), LAW)
    with pytest.raises(VersionFixed):
        import_policy_draft(legal, policy_folder(), LAW)
    place = export_policy(legal, FIRST, tmp_path, LAW)
    new = place.rename(place.with_name("second-of-2026"))
    text = (new / "policy.toml").read_text(encoding="utf-8")
    moved = text.replace("in_force_from = 2026-04-01", "in_force_from = 2026-09-01", 1)
    (new / "policy.toml").write_text(moved, encoding="utf-8")
    import_policy_draft(legal, new, LAW)
    assert row(legal, "second-of-2026").in_force_from == date(2026, 9, 1)


def test_a_folder_cannot_reach_outside_the_law(office: Office, tmp_path: Path) -> None:
    legal = office.of(LEGAL)
    place = export_policy(legal, FIRST, tmp_path, LAW)
    text = (place / "policy.toml").read_text(encoding="utf-8")
    outside = text.replace('"japan/2026-04-01"', '"../policies/citizen-watch"', 1)
    (place / "policy.toml").write_text(outside, encoding="utf-8")
    with pytest.raises(PolicyUnusable) as refused:
        import_policy_draft(legal, place, LAW)
    assert refused.value.faults[0].key == "extends"


def test_every_change_and_publication_stands_in_the_history(office: Office) -> None:
    published(office)
    with office.desk.open_look() as look:
        head = look.history.head()
        assert head is not None
        acts = [each.entry.act for each in look.history.between(1, head.number)]
    told = [act for act in acts if act.startswith("policy_")]
    assert told == [
        "policy_adopted",
        "policy_drafted",
        "policy_drafted",
        "policy_handed_over",
        "policy_adopted",
    ]


def test_the_text_of_a_draft_keeps_what_was_not_touched(office: Office) -> None:
    a_draft(office)
    with office.desk.open_look() as look:
        draft = look.policies.draft("hoshimi-watch", NEW)
        base = look.policies.find("hoshimi-watch", FIRST)
    assert base is not None
    assert value_at(draft.text, "letters.L06") == value_at(base.text, "letters.L06")
