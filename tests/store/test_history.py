# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The history cannot be changed unnoticed, and a person's data in it can still be blanked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inquirydesk.store import local
from inquirydesk.store.database import Store
from inquirydesk.store.history import Fault, FaultKind, Recorded
from inquirydesk.store.marker import Anchor
from tests.store.conftest import NOW, Desktop, an_entry
from tests.store.history_checker import broken_events

EVENTS = 9
_TRIGGERS = (
    "history_refuses_update",
    "history_refuses_delete",
    "history_has_no_gaps",
    "history_objects_refuses_update",
    "history_objects_refuses_delete",
    "history_details_refuses_delete",
    "history_details_is_only_blanked",
)


@dataclass
class Forger:
    """Somebody with the key and their own tools, who switched the triggers off."""

    store: Store
    anchor: Anchor

    def __post_init__(self) -> None:
        self.sql = local.connect(self.store.folder / "inquirydesk.store", self.store.key)
        self.sql.execute("PRAGMA foreign_keys=0")
        for trigger in _TRIGGERS:
            self.sql.execute(f"DROP TRIGGER {trigger}")

    def found(self, *, with_anchor: bool = True) -> tuple[Fault, ...]:
        """What our check finds; the independent one must agree on the numbers."""
        anchors = [self.anchor] if with_anchor else []
        with self.store.look() as look:
            faults = look.history.verify(anchors=anchors).faults
        anchor = (self.anchor.number, self.anchor.head) if with_anchor else None
        numbers = broken_events(self.sql, self.store.store_id, anchor)
        assert sorted({fault.number for fault in faults}) == numbers
        return faults


@pytest.fixture
def forger(store: Store) -> Iterator[Forger]:
    with store.work() as work:
        for number in range(2, EVENTS + 1):
            work.history.append(an_entry(act=f"act_{number}", objects=(f"case:{number}", "case:1")))
        anchor = work.history.appended
        work.commit()
    assert anchor is not None
    someone = Forger(store, anchor)
    yield someone
    someone.sql.close()


def test_an_untouched_history_holds(forger: Forger) -> None:
    assert forger.found() == ()


_BLANKED = "UPDATE history_details SET value=NULL, salt=NULL"

TAMPERINGS: dict[str, tuple[str, set[FaultKind]]] = {
    "the person changed": ("UPDATE history SET person='9' WHERE number=4", {FaultKind.CHANGED}),
    "the time changed": (
        "UPDATE history SET at='2020-01-01T00:00:00.000000Z' WHERE number=4",
        {FaultKind.CHANGED},
    ),
    "the act changed": ("UPDATE history SET act='viewed' WHERE number=4", {FaultKind.CHANGED}),
    "the purpose changed": ("UPDATE history SET purpose='' WHERE number=4", {FaultKind.CHANGED}),
    "a hash changed": (
        "UPDATE history SET hash=randomblob(32) WHERE number=4",
        {FaultKind.CHANGED},
    ),
    "an object added": (
        "INSERT INTO history_objects VALUES (4, 2, 'case:99')",
        {FaultKind.CHANGED},
    ),
    "an object removed": (
        "DELETE FROM history_objects WHERE number=4 AND position=0",
        {FaultKind.CHANGED},
    ),
    "a detail changed": (
        "UPDATE history_details SET value='\"COMP\"' WHERE number=4 AND field='type'",
        {FaultKind.DETAILS},
    ),
    "a detail removed": (
        "DELETE FROM history_details WHERE number=4 AND field='type'",
        {FaultKind.DETAILS},
    ),
    "a detail added": (
        "INSERT INTO history_details VALUES (4, 'zeal', 0, '1', x'00', x'00', NULL)",
        {FaultKind.DETAILS},
    ),
    "a detail blanked without an event": (
        f"{_BLANKED} WHERE number=4 AND field='name'",
        {FaultKind.DETAILS},
    ),
    "a detail blanked that is not personal": (
        f"{_BLANKED}, blanked_by=9 WHERE number=4 AND NOT personal",
        {FaultKind.DETAILS},
    ),
    "a detail blanked by an event to come": (
        f"{_BLANKED}, blanked_by=99 WHERE number=4 AND personal",
        {FaultKind.DETAILS},
    ),
    "a detail made personal": (
        "UPDATE history_details SET personal=1 WHERE number=4 AND field='type'",
        {FaultKind.DETAILS},
    ),
    "an event removed": ("DELETE FROM history WHERE number=4", {FaultKind.MISSING}),
    "the first event removed": ("DELETE FROM history WHERE number=1", {FaultKind.MISSING}),
    "the end cut": ("DELETE FROM history WHERE number>=8", {FaultKind.CUT}),
    "everything removed": ("DELETE FROM history", {FaultKind.CUT}),
}


@pytest.mark.parametrize("tampering", TAMPERINGS)
def test_each_tampering_is_found_by_both_checks(forger: Forger, tampering: str) -> None:
    statement, kinds = TAMPERINGS[tampering]
    forger.sql.execute(statement)
    assert {fault.kind for fault in forger.found()} >= kinds


def test_two_events_put_in_another_order_are_found(forger: Forger) -> None:
    for before, after in ((4, -4), (5, 4), (-4, 5)):
        for table in ("history", "history_objects", "history_details"):
            forger.sql.execute(f"UPDATE {table} SET number=? WHERE number=?", (after, before))
    assert {fault.number for fault in forger.found()} >= {4, 5}


def test_a_removed_event_with_the_rest_moved_up_is_found(forger: Forger) -> None:
    for table in ("history_objects", "history_details", "history"):
        forger.sql.execute(f"DELETE FROM {table} WHERE number=4")
        for number in range(5, EVENTS + 1):
            forger.sql.execute(f"UPDATE {table} SET number=? WHERE number=?", (number - 1, number))
    assert Fault(4, FaultKind.CHANGED) in forger.found()


def test_a_cut_end_and_a_chain_computed_anew_show_only_against_an_anchor(forger: Forger) -> None:
    for table in ("history_objects", "history_details", "history"):
        forger.sql.execute(f"DELETE FROM {table} WHERE number>=8")
    assert forger.found(with_anchor=False) == ()
    assert forger.found() == (Fault(EVENTS, FaultKind.CUT),)
    with forger.store.work() as work:  # a fitting end, written with our own program
        for act in ("innocent", "harmless"):
            work.history.append(an_entry(act=act))
        work.session.commit()
    assert forger.found(with_anchor=False) == ()
    assert forger.found() == (Fault(EVENTS, FaultKind.ANCHOR),)


def test_the_database_itself_refuses_to_rewrite_history(store: Store) -> None:
    sql = local.connect(store.folder / "inquirydesk.store", store.key)
    for statement in (
        "UPDATE history SET person='9'",
        "DELETE FROM history",
        "UPDATE history_objects SET object='case:2'",
        "DELETE FROM history_objects",
        "DELETE FROM history_details",
        "UPDATE history_details SET value='1'",
        "UPDATE history_details SET value=NULL, salt=NULL, blanked_by=1 WHERE NOT personal",
        "INSERT INTO history VALUES (3, '', '', '', '', '', x'00', x'00')",
    ):
        with pytest.raises(Exception, match="history"):
            sql.execute(statement)
    sql.close()


def test_blanking_removes_the_person_and_keeps_the_chain(forger: Forger) -> None:
    with forger.store.work() as work:
        by = work.history.append(an_entry(act="destroyed", details={}))
        assert work.history.blank([2, 3], by=by) == 4
        work.commit()
    assert forger.found() == ()
    with forger.store.look() as look:
        event = look.history.between(2, 2)[0]
    assert event.entry.details == {"type": "DISC"}
    assert event.blanked == {"name", "note"}
    rows = forger.sql.execute(
        "SELECT value, salt FROM history_details WHERE number=2 AND personal"
    ).fetchall()
    assert rows == [(None, None), (None, None)]


def test_only_a_later_event_can_blank_an_earlier_one(store: Store) -> None:
    with store.work() as work, pytest.raises(ValueError, match="later"):
        work.history.blank([1], by=1)


def test_events_of_a_case_come_back_in_order_and_whole(store: Store) -> None:
    with store.work() as work:
        for act in ("opened", "viewed", "closed"):
            work.history.append(an_entry(act=act, objects=("case:5", "letter:1")))
        work.history.append(an_entry(objects=("case:55",)))
        work.commit()
    with store.look() as look:
        events = look.history.of("case:5")
    assert [event.entry.act for event in events] == ["opened", "viewed", "closed"]
    assert events[0].entry == an_entry(act="opened", objects=("case:5", "letter:1"))


def test_a_part_of_the_chain_can_be_checked_alone(forger: Forger) -> None:
    forger.sql.execute("UPDATE history SET person='9' WHERE number=3")
    with forger.store.look() as look:
        assert look.history.verify(5, 8).holds
        assert look.history.verify(2, 4).faults == (Fault(3, FaultKind.CHANGED),)
        assert look.history.verify(2, 4).checked == 3


def test_what_was_not_committed_leaves_no_number_behind(store: Store) -> None:
    with store.work() as work:
        assert work.history.append(an_entry()) == 2
    with store.work() as work:
        assert work.history.append(an_entry()) == 2


_TEXTS = st.text(max_size=40)


@settings(max_examples=30)
@given(
    person=_TEXTS,
    objects=st.lists(_TEXTS, max_size=3).map(tuple),
    details=st.dictionaries(_TEXTS, _TEXTS | st.integers() | st.booleans() | st.lists(_TEXTS)),
    data=st.data(),
)
def test_whatever_an_event_holds_is_kept_and_both_checks_agree(
    module_store: Store,
    person: str,
    objects: tuple[str, ...],
    details: dict[str, Any],
    data: st.DataObject,
) -> None:
    personal = frozenset(data.draw(st.sets(st.sampled_from(sorted(details) or [""]))))
    entry = an_entry(
        at=NOW, person=person, objects=objects, details=details, personal=personal & details.keys()
    )
    with module_store.work() as work:
        number = work.history.append(entry)
        recorded: Recorded = work.history.between(number, number)[0]
        assert recorded.entry == entry
        assert work.history.verify().holds
        driver = work.session.connection().connection.driver_connection
        assert broken_events(driver, module_store.store_id) == []


@pytest.fixture(scope="module")
def module_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = Desktop(tmp_path_factory.mktemp("history")).create()
    yield opened
    opened.close()
