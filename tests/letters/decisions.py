# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Generated decisions: requests, outcomes, grounds, items, fees and dates of every kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import strategies as st

from inquirydesk.domain.letter import Letter
from inquirydesk.domain.placeholders import Fact, sample_facts
from inquirydesk.domain.sourced import Language, LetterCode, Text, TypeCode
from inquirydesk.letters.compose import (
    LetterHead,
    Part,
    addressee,
    compose,
    compose_combined,
    issuer_of,
)
from inquirydesk.letters.samples import SAMPLE_ADDRESS, SAMPLE_ANNEX
from tests.builders import a_policy
from tests.letters.samples import THE_COMPANY, a_head

POLICY = a_policy()
ANSWERS: Mapping[str, tuple[str, ...]] = {
    "PURP": ("L14", "L09", "L08"),
    "DISC": ("L06", "L07", "L08", "L09", "L15"),
    "RECD": ("L06", "L07", "L08", "L09", "L15"),
    "CORR": ("L11", "L10", "L08"),
    "STOP": ("L12", "L13", "L08"),
    "STOP3": ("L12", "L13", "L08"),
    "STOP5": ("L12", "L13", "L08"),
    "FORGN": ("L06", "L09", "L08"),
    "OPTO": ("L12",),
}
"""Which letters can answer which request."""
DECIDES_NOTHING = ("L01", "L02", "L03", "L04", "L05", *(f"L{n}" for n in range(16, 23)))

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_day = st.dates(date(1989, 1, 8), date(2045, 12, 31))
_yen = st.integers(1, 99_999)
_small = st.integers(1, 40)
_name = st.sampled_from(["石川　恵", "髙橋　𠮷男", "Anna Kovács", "辺見　12世"])


def _maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


_item = st.builds(
    lambda number, day, count: Text(
        f"記録{number}　{day.year}年{day.month}月から　{count}件",
        f"Record {number}, from {_MONTHS[day.month - 1]} {day.year}, {count} items",
    ),
    _small,
    _day,
    _small,
)
_items = st.lists(_item, min_size=1, max_size=5).map(tuple)
_refused = st.lists(
    st.tuples(_item, st.sampled_from(sorted(POLICY.grounds))).map(
        lambda both: (
            both[0],
            POLICY.grounds[both[1]].citation,
            POLICY.grounds[both[1]].reason,
        )
    ),
    min_size=1,
    max_size=4,
).map(tuple)
_corrected = st.lists(st.tuples(_item, _item, _item), min_size=1, max_size=3).map(tuple)

_shared = st.fixed_dictionaries(
    {
        "requester": _name,
        "person": _name,
        "requested_on": _day,
        "received_on": _day,
        "asked_on": _day,
        "target_on": _maybe(_day),
        "supplement_due_on": _day,
        "extended_from_on": _maybe(_day),
        "extended_to_on": _day,
        "withdrawn_on": _maybe(_day),
        "disposed_on": _day,
        "leak_known_on": _day,
        "fee": _maybe(_yen),
        "fee_due": _yen,
        "fee_received": _maybe(_yen),
        "fee_short": _maybe(_yen),
        "fee_surplus": _maybe(_yen),
        "fee_returned": st.booleans(),
        "papers_returned": st.booleans(),
        "form_kept": st.booleans(),
        "clock_from_complete": st.booleans(),
        "papers_count": _maybe(_small.map(lambda count: Text(f"{count}通", str(count)))),
        "complaint_body": st.sampled_from([None, sample_facts()["complaint_body"]]),
        "remark": _maybe(_item),
    }
)
_of_line = st.fixed_dictionaries(
    {
        "as_of_on": _day,
        "carried_out_on": _day,
        "disclosed": _items,
        "withheld": _refused,
        "refused": _refused,
        "corrected": st.just(()) | _corrected,
        "stopped": st.just(()) | _items,
        "alternatives": st.just(()) | _items,
        "systems": _items,
        "purposes": _items,
        "findings": _item,
        "effects": _item,
        "extent": _item,
        "remains": _item,
        "alternative_on": _day,
        "asked_for": _maybe(_item),
        "annexes": st.integers(0, 1),
    }
)
_ALWAYS = {
    "L04": "fee",
    "L06": "disclosed",
    "L07": "disclosed",
    "L11": "corrected",
    "L12": "stopped",
}
"""What a letter cannot do without."""


@dataclass(frozen=True)
class Decision:
    """What is answered: for each line its type, its letter and its facts, and what is common."""

    lines: tuple[tuple[TypeCode | None, LetterCode, Mapping[str, Any]], ...]
    shared: Mapping[str, Fact]
    agent: bool

    def letter(self, language: Language) -> Letter:
        """The decision as a letter."""
        parts = [self._part(*line, language) for line in self.lines]
        head = self._head(parts[0], language)
        if len(parts) > 1:
            return compose_combined(POLICY.combined, parts, language, head)
        (part,) = parts
        return compose(part.text, language, part.facts, head, annexes=part.annexes)

    def _part(
        self,
        type_code: TypeCode | None,
        code: LetterCode,
        own: Mapping[str, Any],
        language: Language,
    ) -> Part:
        facts = {**sample_facts(), **self.shared, **own}
        annexes = facts.pop("annexes")
        if type_code is not None:
            facts |= POLICY.request_words[type_code].facts()
        needed = _ALWAYS.get(code)
        if needed and not facts[needed]:
            facts[needed] = sample_facts()[needed]
        text = POLICY.letters[code]
        return Part(text, facts, (SAMPLE_ANNEX[language],) * annexes if text.annex else ())

    def _head(self, part: Part, language: Language) -> LetterHead:
        form = POLICY.addressee_form("minor" if self.agent else "self")
        to = addressee(form, language, part.facts, "950-0000", SAMPLE_ADDRESS[language])
        return LetterHead(
            a_head(language).number,
            "26-0131",
            date(2026, 6, 16),
            to,
            issuer_of(THE_COMPANY, language),
        )


_statutory = st.sampled_from(
    [(TypeCode(t), LetterCode(code)) for t, codes in ANSWERS.items() for code in codes]
)
_single = st.tuples(
    _statutory | st.sampled_from(DECIDES_NOTHING).map(lambda c: (None, c)), _of_line
)
_several = st.lists(
    st.tuples(_statutory.filter(lambda both: both[1] != "L15"), _of_line), min_size=2, max_size=4
)

decisions = st.builds(
    lambda lines, shared, agent: Decision(
        tuple((type_code, LetterCode(code), own) for (type_code, code), own in lines), shared, agent
    ),
    _single.map(lambda one: [one]) | _several,
    _shared,
    st.booleans(),
)
"""Letters for one line or for several."""
