# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The only makers of test data: a desk with its people, a clock that stands, drafts to save."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from inquirydesk import paths
from inquirydesk.desk.cases import FormValues, RequestOnForm
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.session import NewUser, Places, first_run, sign_in, sign_in_over
from inquirydesk.domain.case import Case
from inquirydesk.domain.fee import Fee, FeeOption, FeeTime, Per, Rate
from inquirydesk.domain.identity_rules import DateRead
from inquirydesk.domain.inquiry import InquiryDraft
from inquirydesk.domain.mail import EnvelopeItem, ItemKind, MailDraft
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import Role
from inquirydesk.domain.sourced import Language, Source, Text, Trust, TypeCode
from inquirydesk.domain.verification import (
    SAME,
    Identity,
    MaskAnswer,
    MatchItem,
    MatchRow,
    PaperSeen,
)
from inquirydesk.policies.read import flatten, read_flattened
from inquirydesk.store.keys import Cost

PASSWORD = "correct horse 26"
PIN = "2468"
A_SOURCE = Source("架空の会社の規程（練習用）", Trust.DESIGN, date(2026, 11, 30))

QUICK = Cost(passes=1, memory_kib=64, lanes=1)
"""Key stretching that costs nothing: these stores guard invented people."""

OPERATOR, SUPERVISOR, LEGAL, SECOND_LEGAL, ADMINISTRATOR = "aoi", "mori", "nishida", "arai", "admin"

PEOPLE = (
    NewUser("admin", "桐生 管理", "K. Admin", frozenset({Role.ADMINISTRATOR}), PASSWORD, PIN),
    NewUser("aoi", "林 葵", "Aoi Hayashi", frozenset({Role.OPERATOR}), PASSWORD, PIN),
    NewUser("mori", "森 隆", "Takashi Mori", frozenset({Role.SUPERVISOR}), PASSWORD, PIN),
    NewUser("nishida", "西田 香", "Kaori Nishida", frozenset({Role.LEGAL}), PASSWORD, PIN),
    NewUser("arai", "新井 翔", "Sho Arai", frozenset({Role.LEGAL}), PASSWORD, PIN),
)


DISC = TypeCode("DISC")


class Clock:
    """A clock that stands until a test moves it; starts on Tuesday 16 June 2026, 10:00 in Tokyo."""

    def __init__(self) -> None:
        self.at = datetime(2026, 6, 16, 1, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at

    def next_day(self, days: int = 1) -> None:
        """The same hour some days later."""
        self.at += timedelta(days=days)


@dataclass(frozen=True)
class Office:
    """An opened store with its people and its clock."""

    desk: Desk
    clock: Clock
    places: Places

    def of(self, login: str) -> Desk:
        """The desk as that person uses it."""
        return sign_in_over(self.desk, self.places, login, PASSWORD)


def policy_folder(company: str = "hoshimi-watch") -> Path:
    """The folder of the company's newest shipped version."""
    return max((paths.resources() / "policies" / company).iterdir())


@lru_cache
def a_policy(company: str = "hoshimi-watch") -> Policy:
    """The company's newest shipped policy."""
    return read_flattened(flatten(policy_folder(company), paths.resources() / "law"))


def places_in(folder: Path) -> Places:
    """Store and settings under one folder, resources of the checkout."""
    return Places(folder / "store", folder / "settings", paths.resources(), "desk-1")


@lru_cache
def _new_store(company: str) -> tempfile.TemporaryDirectory[str]:
    """A store as the first run makes it, made once and copied for each test."""
    folder = tempfile.TemporaryDirectory(prefix="office-")
    places = places_in(Path(folder.name))
    first_run(places, policy_folder(company), PEOPLE[0], PEOPLE[1:], Clock(), QUICK)
    return folder


def a_new_store(folder: Path, company: str = "hoshimi-watch") -> tuple[Places, Clock]:
    """A store in `folder` as the first run leaves it, with five people; nobody is signed in."""
    shutil.copytree(_new_store(company).name, folder, dirs_exist_ok=True)
    return places_in(folder), Clock()


def an_office(folder: Path, company: str = "hoshimi-watch") -> Office:
    """A new store in `folder` with five people; the operator is signed in."""
    places, clock = a_new_store(folder, company)
    return Office(sign_in(places, OPERATOR, PASSWORD, clock), clock, places)


def a_party(**changes: object) -> Party:
    """An invented requester."""
    party = Party(
        name="石川 恵",
        reading="イシカワ メグミ",
        address=Address("950-0000", "新星県みどり市若草町3丁目2番17号", "サンハイツ305"),
        phone="090-0000-4821",
    )
    return replace(party, **changes)  # type: ignore[arg-type]


def a_call(**changes: object) -> InquiryDraft:
    """A call that asks what the company holds and ends with a form pack."""
    draft = InquiryDraft(
        caller=a_party(),
        group="customer",
        topic="disclosure",
        notes="修理の記録とキャンペーンの応募内容を知りたい",
        outcome="form_pack",
    )
    return replace(draft, **changes)  # type: ignore[arg-type]


def an_envelope(received_on: date, *items: EnvelopeItem, **changes: object) -> MailDraft:
    """Mail with a form, a licence copy and the fee, unless other items are given."""
    draft = MailDraft(
        received_on=received_on,
        mail_class="simple_registered",
        tracking="123-45-00018-2",
        storage="B-3",
        sender=a_party(),
        items=items
        or (
            EnvelopeItem(1, ItemKind.FORM),
            EnvelopeItem(2, ItemKind.IDENTITY_PAPER, paper="driving_licence"),
            a_fee_item(3, issued_on=received_on - timedelta(days=3)),
        ),
    )
    return replace(draft, **changes)  # type: ignore[arg-type]


def a_fee_item(number: int, amount: int = 1000, **changes: object) -> EnvelopeItem:
    """A postal order as it lies in an envelope."""
    item = EnvelopeItem(number, ItemKind.FEE, instrument="postal_order", amount=amount)
    return replace(item, **changes)  # type: ignore[arg-type]


def a_rate(
    amount: int,
    *types: str,
    since: date = date(2026, 4, 1),
    per: Per = Per.REQUEST,
    time: FeeTime = FeeTime.WITH_REQUEST,
    owed_if: tuple[str, ...] = (),
) -> Rate:
    """An amount in yen for these types, or for disclosure."""
    codes = tuple(TypeCode(code) for code in types or ("DISC",))
    return Rate(amount, codes, since, A_SOURCE, per, time, owed_if)


def an_option(key: str, amount: int, *types: str) -> FeeOption:
    """What costs more if the person wants it."""
    codes = tuple(TypeCode(code) for code in types)
    return FeeOption(key, Text(key, key), amount, date(2026, 4, 1), A_SOURCE, codes)


def a_fee(*rates: Rate) -> Fee:
    """A fee of these rates, payable by postal order."""
    return Fee(rates, ("postal_order",), A_SOURCE)


def a_form() -> FormValues:
    """What the invented requester wrote on the form."""
    return FormValues(
        requester=a_party(),
        person=a_party(),
        standing=Standing.PERSON,
        requester_kind="self",
        group="customer",
        language=Language.JA,
        dated_on=date(2026, 6, 16),
        requests=(RequestOnForm(DISC, "修理の記録とキャンペーンの応募内容", "paper"),),
    )


def a_form_of(*codes: str) -> FormValues:
    """The same form with these requests ticked, each in the requester's own words."""
    words = {
        "CORR": "登録されている住所は以前のものです。",
        "STOP5": "キャンペーンの応募の記録を消してください。",
        "PURP": "顧客としての登録情報",
    }
    requests = tuple(
        a_form().requests[0] if code == DISC else RequestOnForm(TypeCode(code), words[code])
        for code in codes
    )
    return replace(a_form(), requests=requests)


def an_identity(case: Case, policy: Policy, paper: str = "driving_licence") -> Identity:
    """A first check of one paper that shows everything as the form says."""
    kind = policy.papers[paper]
    read = date(2028, 3, 1) if kind.date_read is DateRead.VALID_TO else date(2026, 6, 2)
    arrived = case.arrived_on or date(2026, 6, 23)
    person, address = case.person, case.requester.address
    form = {
        MatchItem.NAME: person.name,
        MatchItem.READING: person.reading,
        MatchItem.BORN_ON: "1986-04-09",
        MatchItem.ADDRESS: address.line,
        MatchItem.BUILDING: address.building,
    }
    return Identity(
        papers=(PaperSeen(1, paper, arrived, read, original=True),),
        rows=tuple(MatchRow(item, value, (SAME,)) for item, value in form.items() if value),
        masks=dict.fromkeys(policy.masks, MaskAnswer.NOT_PRINTED),
        signed_on=date(2026, 6, 20),
    )
