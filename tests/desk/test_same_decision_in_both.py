# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Decisions made at the desk: the letters that tell them say the same in both languages."""

from __future__ import annotations

import random
from dataclasses import replace

from inquirydesk.desk import cases, letters
from inquirydesk.desk.letter_content import circumstances_of, content_of
from inquirydesk.domain.inquiry import CaseId
from inquirydesk.domain.line import DataItem
from inquirydesk.domain.outgoing import OutgoingLetter
from inquirydesk.domain.policy import StepKind
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.letters.versions import differences
from tests.acts import letter_of, look
from tests.builders import LEGAL, Office, a_policy
from tests.line_acts import complete, decide_so, kind_of_step, refused, requests_in_one

CASES, DECISIONS = 5, 8
RECORDS = (
    Text("修理受付記録3件（令和8年5月から）", "Repair records, 3 items, from May 2026"),
    Text("登録の住所", "Registered address"),
    Text("令和8年5月1日の応募の記録", "Entry of 1 May 2026"),
    Text("保証書第12号", "Warranty certificate No. 12"),
)
INSTEAD = Text("令和8年7月1日から閲覧を2名に限ります。", "From 1 July 2026, 2 people can see them.")
REMARK = Text("30日以内にお申し出ください。", "Let us know within 30 days.")


def decided_at_random(office: Office, case: CaseId, line: int, chance: random.Random) -> None:
    """Some records found, or none; each granted or not, on some ground of the type."""
    view = look(office.of(LEGAL), case)
    policy = view.policy
    grounds = [
        key
        for key in policy.types[view.case.line(line).type].grounds
        if not policy.grounds[key].existence_hidden
    ]
    items = []
    for number in range(1, chance.randint(0, 3) + 1):
        item = DataItem(
            number, chance.choice(RECORDS), before="旧町1番", after="若草町3丁目2番17号"
        )
        if chance.random() < 0.5:
            items.append(replace(item, granted=True))
        else:
            kept = refused(view, item, chance.choice(grounds))
            items.append(replace(kept, alternative=INSTEAD) if chance.random() < 0.3 else kept)
    decide_so(office, case, line, *items)


def written(office: Office, case: CaseId, chance: random.Random) -> OutgoingLetter:
    """The letter that answers every line, with a remark of its author now and then."""
    legal = office.of(LEGAL)
    begun = letters.start_letter(legal, case, look(legal, case).case.version).letter
    letter = letter_of(office, begun)
    if chance.random() < 0.5:
        letters.save_letter(legal, replace(letter, remark=REMARK))
    return letter_of(office, begun)


def test_forty_decisions_say_the_same_in_japanese_and_english(office: Office) -> None:
    chance = random.Random(33)
    statutory = sorted(code for code, kind in a_policy().types.items() if kind.statutory)
    legal = office.of(LEGAL)
    codes: set[str] = set()
    for _ in range(CASES):
        asked = chance.sample(statutory, chance.randint(1, 2))
        case = requests_in_one(office, *asked, language=Language.EN)
        numbers = [line.number for line in look(legal, case).case.lines]
        for line in numbers:
            if kind_of_step(office, case, line) is StepKind.FEE:
                complete(office, case, line)
        for _ in range(DECISIONS):
            for line in numbers:
                decided_at_random(office, case, line, chance)
            letter = written(office, case, chance)
            with legal.open_look() as reading:
                it = circumstances_of(legal, reading, look(legal, case).case, letter)
            ja, en = (
                content_of(legal, it, language, "26-0001-1", draft=True)
                for language in (Language.JA, Language.EN)
            )
            codes |= {*ja.code.split("+")}
            assert differences(ja, en) == (), f"{asked}: {letter.code}"
            for line in numbers:
                version = look(legal, case).case.version
                cases.reopen_step(legal, case, version, "locate", "once more", line=line)
    assert {"L07", "L08", "L09"} <= codes
