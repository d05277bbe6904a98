# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What stands in the log of a refusal: plain English, a key or a date, never somebody's data."""

from __future__ import annotations

from datetime import date

import pytest

from inquirydesk.domain import errors, outages, policy_faults

SOMEBODY = "石川 恵"
DAY = date(2026, 6, 16)

SAID = {
    errors.FieldMissing("name"): "name: FieldMissing",
    errors.Mistakes([errors.FieldMissing("name"), errors.DateInFuture("received_on", DAY)]): (
        "name: FieldMissing; received_on: DateInFuture"
    ),
    errors.NotAllowed("decide"): "not allowed: decide",
    errors.SamePerson("confirm_identity", SOMEBODY): (
        "confirm_identity needs another person than the one before"
    ),
    errors.StepBlocked("form", ["name", "check.signed"]): "form blocked by name, check.signed",
    errors.WrongState("case 26-0147", "closed", "pause"): "pause: case 26-0147 is closed",
    errors.ChannelRefused("fax"): "requests by fax are not accepted",
    errors.NotFound("case 7"): "case 7 not found",
    errors.SettingNotSet("company.phone"): "company.phone is not set",
    errors.LetterBlocked([errors.PlaceholderEmpty("due")]): (
        "letter blocked: placeholder due is empty"
    ),
    errors.CharacterNotPrintable("𪚥", "addressee.name"): (
        "no font has U+2A6A5 in addressee.name, character 1"
    ),
    errors.AddressTooLarge(8, 6): "address needs 8 lines, the window has room for 6",
    errors.StaleSave("case 7", SOMEBODY, SOMEBODY): (
        "case 7 was saved by someone else in the meantime"
    ),
    errors.CharacterRefused("name", 3, "U+202E", "direction mark"): (
        "name: direction mark U+202E at position 3"
    ),
    errors.TextTooLong("name", 61, 60): "name: 61 characters, 60 allowed",
    errors.HolidaysUnknown(2040, 2020, 2030): "no holidays known for 2040, only 2020 to 2030",
    errors.BeforeArrival(DAY, DAY): "2026-06-16 lies before the arrival on 2026-06-16",
    errors.PauseAlreadyOpen(DAY): "the clock is paused since 2026-06-16",
    errors.PauseBeforeResume(DAY, DAY): "2026-06-16 lies before the last resumption on 2026-06-16",
    errors.NotPaused(): "the clock is not paused",
    errors.ResumeBeforePause(DAY, DAY): "2026-06-16 lies before the pause since 2026-06-16",
    errors.CodeOfAnother("26-0147-1", "26-0148-1"): "code of 26-0148-1 scanned for 26-0147-1",
    policy_faults.PolicyFault(
        policy_faults.FaultKind.EXAMPLE_MISSING, "types/DISC.toml", "", line=3
    ): "types/DISC.toml:3: example missing",
    policy_faults.PolicyUnusable(
        [
            policy_faults.PolicyFault(
                policy_faults.FaultKind.TEXT_BROKEN, "policy.toml", "fee", "free", ("a number",)
            )
        ]
    ): "policy.toml: fee: text broken (free); allowed: a number",
    outages.WrongPassword("aoi"): "the password is not right",
    outages.TryAgainLater("aoi", 4): "wait 4 seconds before the next try",
    outages.UnknownUser("aoi"): "nobody signs in here under this name",
    outages.LastKeySlot("aoi"): "the last person who can open the store cannot be removed",
    outages.StoreEmpty("/store"): "StoreEmpty: /store",
    outages.StoreNewer("/store", 3, 1): "/store has schema 3, this program knows 1",
    outages.StoreOnShare("/store", "a network share"): "/store lies on a network share",
    outages.StoreBehindMarker("/store", 9, 7): ("/store ends at event 7, this computer has seen 9"),
    outages.HistoryDamaged("/store", (3, 4)): "history broken at 3, 4",
    outages.RecordDamaged("letter 7"): "letter 7 is damaged",
}


@pytest.mark.parametrize("error", SAID, ids=lambda error: type(error).__name__)
def test_a_refusal_is_plain_english_in_the_log(error: errors.InquiryDeskError) -> None:
    assert str(error) == SAID[error]
    assert SOMEBODY not in str(error)


def test_every_refusal_is_the_person_s_or_the_computer_s() -> None:
    for module in (errors, outages, policy_faults):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, errors.InquiryDeskError):
                roots = (errors.UserMistake, errors.Outage)
                assert kind is errors.InquiryDeskError or issubclass(kind, roots)
